//! The styles of a Word file: everything that a paper looks like stands here and nowhere else.
//!
//! The names are those of the organization's own templates where they exist (`Normal_after_title`,
//! `Table_head`, `Table_text`, `FirstFooter`, headings and tables by Word's own names), so that text
//! pasted into a template takes its looks. Numbers belong to the styles `Heading 1` and `Numbered
//! paragraph` through one multi-level list: a colleague who presses Enter gets the next number.

use crate::papers::{block::Role, xml::Xml};
use crate::session::Language;

/// The style of a paragraph of a role.
pub(super) fn of_role(role: Role) -> &'static str {
    match role {
        Role::Title => "Title",
        Role::Hours => "MeetingHours",
        Role::Officer => "Officer",
        Role::Preamble => "Normalaftertitle",
        Role::Heading => "Heading1",
        Role::Subheading => "Heading2",
        Role::Subject => "Subject",
        Role::Paragraph | Role::Proposal | Role::Decision => "Normal",
        Role::Outcome => "enumlev1",
        Role::Note => "Note",
        Role::Address => "Address",
        Role::Table => "Tabletext",
        Role::Signatures => "Signature",
    }
}

/// The style of a heading or paragraph whose number Word counts.
pub(super) fn counted(role: Role) -> &'static str {
    match role {
        Role::Heading => "Heading1",
        Role::Subject => "Subject",
        _ => "Numberedparagraph",
    }
}

/// The style of one whose number is written as text, because it does not follow from its place.
pub(super) fn written(role: Role) -> &'static str {
    match role {
        Role::Heading => "Headingwithnumber",
        _ => "Paragraphwithnumber",
    }
}

/// How Word calls a language in which text is checked.
pub(super) fn tag(language: Language) -> &'static str {
    match language {
        Language::Ar => "ar-SA",
        Language::Zh => "zh-CN",
        Language::En => "en-GB",
        Language::Fr => "fr-FR",
        Language::Ru => "ru-RU",
        Language::Es => "es-ES",
    }
}

const FONTS: &str =
    "<w:rFonts w:ascii=\"Calibri\" w:eastAsia=\"SimSun\" w:hAnsi=\"Calibri\" w:cs=\"Arial\"/>";

/// What `w:lang` says for text of a language: three scripts, of which one or two count.
fn lang(language: Language) -> String {
    let tag = tag(language);
    match language {
        Language::Ar => format!("<w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\" w:bidi=\"{tag}\"/>"),
        Language::Zh => format!("<w:lang w:val=\"en-GB\" w:eastAsia=\"{tag}\" w:bidi=\"ar-SA\"/>"),
        _ => format!("<w:lang w:val=\"{tag}\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>"),
    }
}

const BOLD: &str = "<w:b/><w:bCs/>";

/// Styles of paragraphs: id, name, the style that they rest on, the style that follows, what they
/// do to the paragraph and what to its letters. The order inside is that of the schema.
#[rustfmt::skip]
const PARAGRAPHS: &[(&str, &str, &str, &str, &str, &str)] = &[
    ("Normalaftertitle", "Normal_after_title", "Normal", "Normal", "<w:spacing w:before=\"280\" w:after=\"120\"/>", ""),
    ("Numberedparagraph", "Numbered paragraph", "Normal", "Numberedparagraph",
        "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", ""),
    ("Subject", "Subject", "Numberedparagraph", "enumlev1",
        "<w:keepNext/><w:keepLines/><w:ind w:left=\"794\" w:hanging=\"794\"/>", BOLD),
    ("Paragraphwithnumber", "Paragraph with number", "Normal", "Normal",
        "<w:tabs><w:tab w:val=\"left\" w:pos=\"794\"/></w:tabs>", ""),
    ("Heading1", "heading 1", "Normal", "Numberedparagraph",
        "<w:keepNext/><w:keepLines/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>\
         <w:spacing w:before=\"280\"/><w:ind w:left=\"794\" w:hanging=\"794\"/><w:outlineLvl w:val=\"0\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>"),
    ("Headingwithnumber", "Heading with number", "Heading1", "Normal",
        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>\
         <w:tabs><w:tab w:val=\"left\" w:pos=\"794\"/></w:tabs>", ""),
    ("Heading2", "heading 2", "Normal", "Normal",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"240\"/><w:outlineLvl w:val=\"1\"/>", BOLD),
    ("Title", "Title", "Normal", "MeetingHours",
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
        "<w:b/><w:bCs/><w:caps/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
    ("MeetingHours", "Meeting hours", "Normal", "Officer", "<w:keepNext/><w:jc w:val=\"center\"/>", ""),
    ("Officer", "Officer", "Normal", "Normal",
        "<w:spacing w:before=\"120\" w:after=\"240\"/><w:contextualSpacing/><w:jc w:val=\"center\"/>", BOLD),
    ("enumlev1", "enumlev1", "Normal", "enumlev1",
        "<w:spacing w:before=\"80\"/><w:ind w:left=\"794\"/>", ""),
    ("Note", "Note", "Normal", "Normal",
        "<w:spacing w:before=\"80\"/><w:ind w:left=\"794\"/>",
        "<w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
    ("Address", "Address", "Normal", "Normal", "<w:spacing w:before=\"60\"/><w:jc w:val=\"left\"/>", ""),
    ("Session", "Session", "Normal", "Normal", "<w:spacing w:before=\"0\"/>", BOLD),
    ("Docnumber", "Docnumber", "Normal", "Normal", "<w:spacing w:before=\"0\"/>", BOLD),
    ("Tabletitle", "Table_title", "Normal", "Tabletext", "<w:keepNext/><w:jc w:val=\"center\"/>", BOLD),
    ("Tablehead", "Table_head", "Normal", "Tabletext",
        "<w:keepNext/><w:spacing w:before=\"80\" w:after=\"80\"/>",
        "<w:b/><w:bCs/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/>"),
    ("Tableheadcount", "Table_head_count", "Tablehead", "Tabletext", "<w:keepNext/><w:jc w:val=\"right\"/>", ""),
    ("Tabletext", "Table_text", "Normal", "Tabletext", "<w:spacing w:before=\"40\" w:after=\"40\"/>",
        "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"),
    ("Tablecount", "Table_count", "Tabletext", "Tablecount", "<w:jc w:val=\"right\"/>", ""),
    ("Signature", "Signature", "Normal", "Normal", 
        "<w:keepNext/><w:keepLines/><w:spacing w:before=\"480\"/><w:contextualSpacing/>", ""),
    ("Endoftable", "End of table", "Normal", "Normal",
        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>",
        "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
    ("Header", "header", "Normal", "Header",
        "<w:spacing w:before=\"0\" w:after=\"240\"/><w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ("Footer", "footer", "Normal", "Footer", "<w:spacing w:before=\"240\"/><w:jc w:val=\"center\"/>",
        "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>"),
    ("FirstFooter", "FirstFooter", "Footer", "FirstFooter", "", ""),
];

/// Styles of letters: id, name, what they do.
#[rustfmt::skip]
const LETTERS: &[(&str, &str, &str)] = &[
    ("Strong", "Strong", "<w:b/><w:bCs/>"),
    ("Emphasis", "Emphasis", "<w:i/><w:iCs/>"),
    ("Documentreference", "Document reference", ""),
    ("Hyperlink", "Hyperlink", "<w:color w:val=\"0563C1\"/><w:u w:val=\"single\"/>"),
    ("Staletranslation", "Stale translation", "<w:u w:val=\"dotted\"/>"),
];

/// Styles of tables: id, name, what they do, and what to their first row.
#[rustfmt::skip]
const TABLES: &[(&str, &str, &str, &str)] = &[
    ("TableISO", "Table ISO",
        "<w:tblPr><w:tblBorders>\
         <w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>\
         <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>\
         <w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"BFBFBF\"/>\
         </w:tblBorders><w:tblCellMar><w:left w:w=\"85\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr>",
        "<w:tblStylePr w:type=\"firstRow\"><w:tblPr/><w:tcPr><w:tcBorders>\
         <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tcBorders></w:tcPr></w:tblStylePr>"),
    ("Tableofhead", "Table of head",
        "<w:tblPr><w:tblBorders>\
         <w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>\
         <w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:bottom w:w=\"120\" w:type=\"dxa\"/>\
         <w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>", ""),
    ("Tableofsignatures", "Table of signatures",
        "<w:tblPr><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/>\
         </w:tblCellMar></w:tblPr>", ""),
];

/// The part that holds the styles, for a paper in `language` that quotes `original`.
pub(super) fn part(language: Language, original: Language) -> String {
    let mut xml = Xml::document();
    xml.open("w:styles", &[("xmlns:w", super::WORD)]).line();
    xml.raw("<w:docDefaults><w:rPrDefault><w:rPr>").raw(FONTS);
    xml.raw("<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>").raw(&lang(language));
    xml.raw("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>").line();

    let bidi = if language.is_right_to_left() { "<w:bidi/>" } else { "" };
    xml.raw("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>");
    xml.raw(bidi).raw("<w:spacing w:before=\"120\"/></w:pPr></w:style>").line();
    xml.raw("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/></w:style>").line();
    xml.raw("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>").line();
    xml.raw("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/></w:style>").line();

    for (id, name, based, next, paragraph, letters) in PARAGRAPHS {
        xml.open("w:style", &[("w:type", "paragraph"), ("w:styleId", id)]);
        xml.empty("w:name", &[("w:val", name)]).empty("w:basedOn", &[("w:val", based)]);
        xml.empty("w:next", &[("w:val", next)]).raw("<w:qFormat/>");
        if !paragraph.is_empty() {
            xml.open("w:pPr", &[]).raw(paragraph).close();
        }
        if !letters.is_empty() {
            xml.open("w:rPr", &[]).raw(letters).close();
        }
        xml.close().line();
    }
    let awaiting =
        format!("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF2CC\"/>{}", lang(original));
    let awaiting = ("Awaitingtranslation", "Awaiting translation", awaiting.as_str());
    for (id, name, letters) in LETTERS.iter().chain([&awaiting]) {
        xml.open("w:style", &[("w:type", "character"), ("w:styleId", id)]);
        xml.empty("w:name", &[("w:val", name)])
            .raw("<w:basedOn w:val=\"DefaultParagraphFont\"/><w:qFormat/>");
        if !letters.is_empty() {
            xml.open("w:rPr", &[]).raw(letters).close();
        }
        xml.close().line();
    }
    for (id, name, table, first) in TABLES {
        xml.open("w:style", &[("w:type", "table"), ("w:styleId", id)]);
        xml.empty("w:name", &[("w:val", name)])
            .raw("<w:basedOn w:val=\"TableNormal\"/><w:qFormat/>");
        xml.raw(table).raw(first).close().line();
    }
    xml.finish()
}

/// The part that holds the list of sections and paragraphs. Its levels belong to styles. The side
/// on which a number stands is that of the page, not of the direction (ECMA-376, part 1, 17.9.7).
pub(super) fn numbering(language: Language) -> String {
    let side = if language.is_right_to_left() { "right" } else { "left" };
    let mut xml = Xml::document();
    xml.open("w:numbering", &[("xmlns:w", super::WORD)]).line();
    xml.raw("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>").line();
    for level in 0..9_u8 {
        let shape: Vec<String> = (1..=level + 1).map(|part| format!("%{part}")).collect();
        let style = match level {
            0 => "<w:pStyle w:val=\"Heading1\"/>",
            1 => "<w:pStyle w:val=\"Numberedparagraph\"/>",
            _ => "",
        };
        let indent = if level == 0 {
            "<w:ind w:left=\"794\" w:hanging=\"794\"/>"
        } else {
            "<w:ind w:left=\"0\" w:firstLine=\"0\"/>"
        };
        xml.open("w:lvl", &[("w:ilvl", &level.to_string())]);
        xml.raw("<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>").raw(style);
        xml.raw("<w:suff w:val=\"tab\"/>").empty("w:lvlText", &[("w:val", &shape.join("."))]);
        xml.empty("w:lvlJc", &[("w:val", side)]);
        xml.raw("<w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"794\"/></w:tabs>");
        xml.raw(indent).raw("</w:pPr>").close().line();
    }
    xml.raw("</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>").line();
    xml.finish()
}
