//! Word files, written part by part.
//!
//! A summary record goes to translators, revisers and delegations, who all go on working in it: so
//! everything is a named style, the numbers count, the header row repeats, changes are tracked. No
//! library for Word files writes all of that (repeated header rows, languages, right-to-left runs and
//! tables, the order of elements that the schema asks for), and what they do write changes from one
//! call to the next; the parts are few, so they stand here. Source: ECMA-376, parts 1 and 2.

mod archive;
mod body;
mod runs;
mod styles;

use super::{
    block::{Change, Paper, Role},
    xml::Xml,
};
use body::Body;
#[cfg(feature = "pdf")]
pub(super) use runs::unbroken;

pub(super) const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATION: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// A paper as a Word file.
pub(super) fn write(paper: &Paper) -> Vec<u8> {
    let mut body = Body::new(paper);
    body.head();
    let mut blocks = paper.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        let next = blocks.peek().map(|next| next.role);
        body.block(block, next == Some(Role::Signatures));
    }
    let (matter, links) = body.finish();
    let part = |name: &str, part: String| (name.to_owned(), part);
    archive::archive(&[
        part("[Content_Types].xml", content_types()),
        part("_rels/.rels", RELATIONS.to_owned()),
        part("docProps/core.xml", core(paper)),
        part("docProps/app.xml", APP.to_owned()),
        part("word/document.xml", document(paper, &matter)),
        part("word/_rels/document.xml.rels", document_relations(&links)),
        part("word/styles.xml", styles::part(paper.language, paper.original)),
        part("word/numbering.xml", styles::numbering(paper.language)),
        part("word/settings.xml", settings(paper)),
        part("word/header1.xml", margin(paper, "w:hdr", "Header", true)),
        part("word/header2.xml", margin(paper, "w:hdr", "Header", false)),
        part("word/footer1.xml", margin(paper, "w:ftr", "Footer", true)),
        part("word/footer2.xml", margin(paper, "w:ftr", "FirstFooter", true)),
    ])
}

fn document(paper: &Paper, matter: &str) -> String {
    let mut xml = Xml::document();
    xml.open("w:document", &[("xmlns:w", WORD), ("xmlns:r", RELATION)]);
    xml.open("w:body", &[]).line().raw(matter);
    xml.open("w:sectPr", &[]);
    for (name, kind, id) in [
        ("w:headerReference", "default", "rHeader"),
        ("w:headerReference", "first", "rFirstHeader"),
        ("w:footerReference", "default", "rFooter"),
        ("w:footerReference", "first", "rFirstFooter"),
    ] {
        xml.empty(name, &[("w:type", kind), ("r:id", id)]);
    }
    xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", "1418"),
            ("w:right", "1134"),
            ("w:bottom", "1418"),
            ("w:left", "1134"),
            ("w:header", "720"),
            ("w:footer", "720"),
            ("w:gutter", "0"),
        ],
    );
    xml.empty("w:titlePg", &[]);
    if paper.is_right_to_left() {
        xml.empty("w:bidi", &[]);
    }
    xml.finish()
}

/// A header or footer. The first page has no header: the head of the paper says it all.
fn margin(paper: &Paper, name: &'static str, style: &str, filled: bool) -> String {
    let line = match (filled, name) {
        (false, _) => &Vec::new(),
        (true, "w:hdr") => &paper.header,
        (true, _) => &paper.footer,
    };
    let mut body = Body::new(paper);
    body.paragraph(style, None, line, Change::None);
    let (matter, _) = body.finish();
    let mut xml = Xml::document();
    xml.open(name, &[("xmlns:w", WORD), ("xmlns:r", RELATION)]).raw(&matter);
    xml.finish()
}

fn settings(paper: &Paper) -> String {
    let mut xml = Xml::document();
    xml.open("w:settings", &[("xmlns:w", WORD)]).line();
    xml.raw("<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"794\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>");
    xml.raw("<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
    let tag = styles::tag(paper.language);
    match paper.language {
        crate::session::Language::Ar => {
            xml.empty("w:themeFontLang", &[("w:val", "en-GB"), ("w:bidi", tag)])
        }
        crate::session::Language::Zh => {
            xml.empty("w:themeFontLang", &[("w:val", "en-GB"), ("w:eastAsia", tag)])
        }
        _ => xml.empty("w:themeFontLang", &[("w:val", tag)]),
    };
    xml.raw("<w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/>");
    xml.finish()
}

fn core(paper: &Paper) -> String {
    let date = paper.date.map_or_else(|| "1980-01-01".to_owned(), |date| date.to_string());
    let moment = format!("{date}T00:00:00Z");
    let mut xml = Xml::document();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    xml.element("dc:title", &[], &paper.title);
    xml.element("dc:subject", &[], &paper.reference);
    xml.element("dc:creator", &[], &paper.marks.author);
    xml.element("dc:language", &[], styles::tag(paper.language));
    xml.element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], &moment);
    xml.element("dcterms:modified", &[("xsi:type", "dcterms:W3CDTF")], &moment);
    xml.finish()
}

fn document_relations(links: &[String]) -> String {
    let mut xml = Xml::document();
    xml.open("Relationships", &[("xmlns", PACKAGE_RELATION)]).line();
    for (id, kind, target) in [
        ("rStyles", "styles", "styles.xml"),
        ("rNumbering", "numbering", "numbering.xml"),
        ("rSettings", "settings", "settings.xml"),
        ("rHeader", "header", "header1.xml"),
        ("rFirstHeader", "header", "header2.xml"),
        ("rFooter", "footer", "footer1.xml"),
        ("rFirstFooter", "footer", "footer2.xml"),
    ] {
        let kind = format!("{RELATION}/{kind}");
        xml.empty("Relationship", &[("Id", id), ("Type", &kind), ("Target", target)]).line();
    }
    for (at, address) in links.iter().enumerate() {
        let id = format!("rLink{}", at + 1);
        let kind = format!("{RELATION}/hyperlink");
        xml.empty(
            "Relationship",
            &[("Id", &id), ("Type", &kind), ("Target", address), ("TargetMode", "External")],
        );
        xml.line();
    }
    xml.finish()
}

fn content_types() -> String {
    let mut xml = Xml::document();
    xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")])
        .line();
    xml.empty(
        "Default",
        &[
            ("Extension", "rels"),
            ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"),
        ],
    );
    xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]).line();
    for (part, kind) in [
        ("/word/document.xml", "wordprocessingml.document.main"),
        ("/word/styles.xml", "wordprocessingml.styles"),
        ("/word/numbering.xml", "wordprocessingml.numbering"),
        ("/word/settings.xml", "wordprocessingml.settings"),
        ("/word/header1.xml", "wordprocessingml.header"),
        ("/word/header2.xml", "wordprocessingml.header"),
        ("/word/footer1.xml", "wordprocessingml.footer"),
        ("/word/footer2.xml", "wordprocessingml.footer"),
        ("/docProps/app.xml", "extended-properties"),
    ] {
        let kind = format!("application/vnd.openxmlformats-officedocument.{kind}+xml");
        xml.empty("Override", &[("PartName", part), ("ContentType", &kind)]).line();
    }
    xml.empty(
        "Override",
        &[
            ("PartName", "/docProps/core.xml"),
            ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"),
        ],
    );
    xml.finish()
}

const PACKAGE_RELATION: &str = "http://schemas.openxmlformats.org/package/2006/relationships";

const RELATIONS: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">",
    "<Relationship Id=\"rDocument\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>",
    "<Relationship Id=\"rCore\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>",
    "<Relationship Id=\"rApp\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>",
    "</Relationships>",
);

const APP: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n",
    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">",
    "<Application>plenary</Application></Properties>",
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::sample;
    use crate::session::Language;
    use std::collections::BTreeMap;

    /// The parts of a stored archive, read by its own headers.
    fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
        let mut parts = BTreeMap::new();
        let mut at = 0;
        let number = |at: usize, size: usize| {
            (0..size).fold(0, |sum, byte| sum | (bytes[at + byte] as usize) << (8 * byte))
        };
        while number(at, 4) == 0x0403_4b50 {
            let (name, size) = (number(at + 26, 2), number(at + 18, 4));
            let start = at + 30 + name;
            let part = &bytes[start..start + size];
            assert_eq!(number(at + 14, 4), crc32fast::hash(part) as usize);
            let name = String::from_utf8(bytes[at + 30..start].to_vec()).unwrap();
            parts.insert(name, String::from_utf8(part.to_vec()).unwrap());
            at = start + size;
        }
        parts
    }

    #[test]
    fn another_program_reads_it_and_finds_nothing_but_text() {
        for language in Language::ALL {
            let bytes = write(&sample::hostile(language));
            docx_rs::read_docx(&bytes).unwrap();
            let document = &parts(&bytes)["word/document.xml"];
            assert!(!document.contains("<script>"));
            assert!(document.contains("script&gt;"));
        }
    }

    #[test]
    fn no_formatting_stands_outside_the_styles() {
        for language in [Language::En, Language::Ar] {
            let bytes = write(&sample::hostile(language));
            let parts = parts(&bytes);
            let styles = &parts["word/styles.xml"];
            for (name, part) in &parts {
                if !matches!(
                    name.as_str(),
                    "word/document.xml" | "word/header1.xml" | "word/footer1.xml"
                ) {
                    continue;
                }
                for direct in [
                    "<w:b/>",
                    "<w:i/>",
                    "<w:sz ",
                    "<w:jc ",
                    "<w:spacing ",
                    "<w:ind ",
                    "<w:color ",
                    "<w:rFonts",
                    "<w:tblBorders",
                    "<w:numPr",
                    "<w:shd",
                ] {
                    assert!(!part.contains(direct), "{name}: {direct}");
                }
                for named in part.split("Style w:val=\"").skip(1) {
                    let named = named.split('"').next().unwrap();
                    assert!(styles.contains(&format!("w:styleId=\"{named}\"")), "{named}");
                }
            }
        }
    }

    #[test]
    fn arabic_runs_from_right_to_left_everywhere() {
        let parts = parts(&write(&sample::hostile(Language::Ar)));
        let document = &parts["word/document.xml"];
        assert!(document.contains("<w:bidiVisual/>") && document.contains("<w:rtl/>"));
        let runs = document.split("<w:r>").skip(1);
        let arabic = |letter: char| matches!(letter, '\u{600}'..='\u{6ff}');
        for run in runs.filter(|run| run.contains(arabic)) {
            assert!(run.contains("<w:rtl/>"), "{run}");
        }
        assert!(parts["word/styles.xml"].contains("<w:qFormat/><w:pPr><w:bidi/>"));
        assert!(parts["word/styles.xml"].contains("w:bidi=\"ar-SA\""));
    }

    #[test]
    fn word_counts_what_follows_from_place_and_is_told_the_rest() {
        use crate::papers::block::{Block, Number};
        use crate::session::PaperKind;
        let mut paper = Paper::new(PaperKind::Record, Language::En, "");
        for (role, number) in [
            (Role::Heading, vec![1]),
            (Role::Paragraph, vec![1, 1]),
            (Role::Paragraph, vec![1, 3]),
            (Role::Heading, vec![2]),
            (Role::Decision, vec![2, 1]),
            (Role::Heading, vec![7]),
        ] {
            let block = Block::text("", role, vec!["x".into()]);
            paper.blocks.push(block.numbered(Some(Number(number))));
        }
        let document = parts(&write(&paper))["word/document.xml"].clone();
        let styles: Vec<&str> = document
            .split("<w:pStyle w:val=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .collect();
        assert_eq!(
            styles,
            [
                "Heading1",
                "Numberedparagraph",
                "Paragraphwithnumber",
                "Heading1",
                "Numberedparagraph",
                "Headingwithnumber"
            ]
        );
        assert!(
            document.contains(">1.3<") && document.contains(">7<") && !document.contains(">2.1<")
        );
    }
}
