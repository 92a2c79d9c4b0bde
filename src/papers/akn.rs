//! Akoma Ntoso 3.0, as the United Nations apply it (AKN4UN): for archives, and for programs that
//! look for a paragraph by its number.
//!
//! A summary record is a `debateReport` named `meetingMinute`. What stands before the first
//! section is its preface, signatures are its conclusions, and every paragraph keeps the key that it
//! has in all revisions as its `eId`. Source: akn-core 1.0, part 2; AKN4UN part 2.

use super::{
    block::{Block, Change, Inline, Line, Matter, Number, Paper, Role, Sort, Table},
    link,
    name::slug,
    xml::Xml,
};
use crate::session::{Language, PaperKind};

/// A paper as Akoma Ntoso.
pub(super) fn write(paper: &Paper) -> String {
    let mut writer = Writer { paper, xml: Xml::document(), in_preface: true };
    writer.write();
    writer.xml.finish()
}

struct Writer<'p> {
    paper: &'p Paper,
    xml: Xml,
    in_preface: bool,
}

impl Writer<'_> {
    fn write(&mut self) {
        let paper = self.paper;
        self.xml
            .open("akomaNtoso", &[("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")]);
        self.xml.line().open("debateReport", &[("name", name(paper.kind))]).line();
        self.meta();
        let is_prefatory = |block: &&Block| {
            matches!(block.role, Role::Title | Role::Hours | Role::Officer | Role::Preamble)
        };
        let is_signature = |block: &&Block| matches!(block.matter, Matter::Signatures(_));
        self.xml.open("preface", &[]).line();
        for line in paper.session.iter().chain(&paper.document) {
            self.paragraph("", line, Change::None);
        }
        for block in paper.blocks.iter().filter(is_prefatory) {
            self.prefatory(block);
        }
        if paper.session.is_empty() && !paper.blocks.iter().any(|block| is_prefatory(&block)) {
            self.paragraph("", &[Inline::from(paper.title.as_str())], Change::None);
        }
        self.xml.close().line();
        self.in_preface = false;

        self.xml.open("mainBody", &[]).line();
        let matter =
            paper.blocks.iter().filter(|block| !is_prefatory(block) && !is_signature(block));
        let mut in_section = false;
        let mut is_empty = true;
        for block in matter {
            if block.role == Role::Heading {
                if in_section {
                    self.xml.close().line();
                }
                self.section(block);
                in_section = true;
            } else {
                self.unit(block);
            }
            is_empty = false;
        }
        if in_section {
            self.xml.close().line();
        }
        if is_empty {
            self.paragraph("", &[], Change::None);
        }
        self.xml.close().line();

        let mut signatures = paper.blocks.iter().filter(is_signature).peekable();
        if signatures.peek().is_some() {
            self.xml.open("conclusions", &[]).line();
            for block in signatures {
                self.signatures(block);
            }
            self.xml.close().line();
        }
    }

    fn meta(&mut self) {
        let paper = self.paper;
        let date = paper.date.map_or_else(|| "1980-01-01".to_owned(), |date| date.to_string());
        let called = if paper.reference.is_empty() { &paper.name } else { &paper.reference };
        let work = format!("/akn/un/debateReport/{date}/{}", slug(called));
        let language = code(paper.language);
        let expression = format!("{work}/{language}@{date}");
        let manifestation = format!("{expression}.xml");
        self.xml.open("meta", &[]).open("identification", &[("source", "#secretariat")]);
        for (element, uri) in [
            ("FRBRWork", &work),
            ("FRBRExpression", &expression),
            ("FRBRManifestation", &manifestation),
        ] {
            let this = format!("{uri}/!main");
            self.xml.open(element, &[]).empty("FRBRthis", &[("value", &this)]);
            self.xml.empty("FRBRuri", &[("value", uri)]);
            self.xml.empty("FRBRdate", &[("date", &date), ("name", "issued")]);
            self.xml.empty("FRBRauthor", &[("href", "#secretariat"), ("as", "#author")]);
            match element {
                "FRBRWork" => self.xml.empty("FRBRcountry", &[("value", "un")]),
                "FRBRExpression" => self.xml.empty("FRBRlanguage", &[("language", language)]),
                _ => self.xml.empty("FRBRformat", &[("value", "application/xml")]),
            };
            self.xml.close();
        }
        self.xml.close().open("references", &[("source", "#secretariat")]);
        let author = paper.marks.author.as_str();
        let shown = if author.is_empty() { paper.title.as_str() } else { author };
        self.xml.empty(
            "TLCOrganization",
            &[
                ("eId", "secretariat"),
                ("href", "/akn/ontology/organization/un/secretariat"),
                ("showAs", shown),
            ],
        );
        self.xml.empty(
            "TLCRole",
            &[("eId", "author"), ("href", "/akn/ontology/role/un/author"), ("showAs", shown)],
        );
        self.xml.close().close().line();
    }

    fn prefatory(&mut self, block: &Block) {
        let Matter::Text(line) = &block.matter else {
            return;
        };
        if block.role == Role::Title {
            self.xml.open("p", &[]).open("docTitle", &[]);
            self.line(line, block.change);
            self.xml.close().close().line();
        } else {
            self.paragraph(class(block.role), line, block.change);
        }
    }

    fn section(&mut self, block: &Block) {
        self.xml.open("section", &[("eId", &block.key)]);
        self.number(block.number.as_ref());
        if let Matter::Text(line) = &block.matter {
            self.xml.open("heading", &[]);
            self.line(line, block.change);
            self.xml.close();
        }
        self.xml.line();
    }

    /// A block of matter. Inside a section the schema wants units of the hierarchy, so all are.
    fn unit(&mut self, block: &Block) {
        self.xml.open("paragraph", &[("eId", &block.key)]);
        self.number(block.number.as_ref());
        self.xml.open("content", &[]);
        match &block.matter {
            Matter::Text(line) => self.paragraph(class(block.role), line, block.change),
            Matter::Table(table) => self.table(&block.key, table),
            Matter::Event(event) => {
                let mut line = event.summary.clone();
                line.push(Inline::from(format!(" – {}", event.hours)));
                self.paragraph(class(block.role), &line, block.change);
            }
            Matter::Signatures(_) => {}
        }
        self.xml.close().close().line();
    }

    fn number(&mut self, number: Option<&Number>) {
        if let Some(number) = number {
            self.xml.element("num", &[], &number.to_string());
        }
    }

    fn table(&mut self, key: &str, table: &Table) {
        let id = format!("{key}-table");
        self.xml.open("table", &[("eId", &id)]);
        let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
        let headed = titles.iter().any(|title| !title.is_empty());
        if headed || table.rows.is_empty() {
            self.xml.open("tr", &[]);
            for title in titles {
                self.xml.open("th", &[]).element("p", &[], title).close();
            }
            self.xml.close();
        }
        for row in &table.rows {
            self.xml.open("tr", &[]);
            for at in 0..table.columns.len() {
                self.xml.open("td", &[]);
                for line in row.cells.get(at).map_or(&[] as &[Line], Vec::as_slice) {
                    self.paragraph("", line, row.change);
                }
                self.xml.close();
            }
            self.xml.close();
        }
        self.xml.close();
    }

    fn signatures(&mut self, block: &Block) {
        let Matter::Signatures(signatures) = &block.matter else {
            return;
        };
        for signature in signatures {
            self.xml.open("p", &[]).open("signature", &[]);
            self.xml.text(&signature.office).text(" ");
            self.line(&signature.name, block.change);
            self.xml.close().close().line();
        }
    }

    fn paragraph(&mut self, class: &str, line: &[Inline], change: Change) {
        let attributes = [("class", class)];
        let attributes: &[(&str, &str)] = if class.is_empty() { &[] } else { &attributes };
        self.xml.open("p", attributes);
        self.line(line, change);
        self.xml.close();
    }

    fn line(&mut self, line: &[Inline], around: Change) {
        for inline in line {
            let change = if inline.change == Change::None { around } else { inline.change };
            match change {
                Change::None => {}
                Change::Inserted => {
                    self.xml.open("ins", &[]);
                }
                Change::Deleted => {
                    self.xml.open("del", &[]);
                }
            }
            self.inline(inline);
            if change != Change::None {
                self.xml.close();
            }
        }
    }

    fn inline(&mut self, inline: &Inline) {
        let text = inline.text.as_str();
        match inline.sort {
            Sort::Text | Sort::Page | Sort::Pages => self.xml.text(text),
            Sort::Strong => self.xml.element("b", &[], text),
            Sort::Emphasis => self.xml.element("i", &[], text),
            Sort::Reference if self.in_preface => self.xml.element("docNumber", &[], text),
            Sort::Reference => {
                let href = format!("/document/{}", slug(text));
                self.xml.element("ref", &[("href", &href)], text)
            }
            Sort::Link if link::is_web(text) => self.xml.element("a", &[("href", text)], text),
            Sort::Link => self.xml.text(text),
            Sort::Awaiting => {
                let language = self.paper.original.code();
                self.xml.element("span", &[("class", "awaiting"), ("xml:lang", language)], text);
                self.remark(&self.paper.marks.awaiting)
            }
            Sort::Stale => {
                self.xml.element("span", &[("class", "stale")], text);
                self.remark(&self.paper.marks.stale)
            }
        };
    }

    fn remark(&mut self, words: &str) -> &mut Xml {
        self.xml.text(" ").element("remark", &[("status", "editorial")], words)
    }
}

/// The name of the kind of document (AKN4UN, part 2).
fn name(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Agenda => "agendaListing",
        PaperKind::Plan => "agendaAnnotated",
        PaperKind::Record | PaperKind::Outcomes => "meetingMinute",
        PaperKind::Report => "meetingReport",
        PaperKind::Ballot => "ballot",
        PaperKind::Floor => "statistics",
        PaperKind::Corrigendum => "corrigendum",
    }
}

/// The code of ISO 639-2 that the standard asks for.
fn code(language: Language) -> &'static str {
    match language {
        Language::Ar => "ara",
        Language::Zh => "zho",
        Language::En => "eng",
        Language::Fr => "fra",
        Language::Ru => "rus",
        Language::Es => "spa",
    }
}

fn class(role: Role) -> &'static str {
    match role {
        Role::Hours => "hours",
        Role::Officer => "officer",
        Role::Preamble => "preamble",
        Role::Subheading => "subheading",
        Role::Subject => "subject",
        Role::Proposal => "proposal",
        Role::Decision => "decision",
        Role::Outcome => "outcome",
        Role::Note => "note",
        Role::Address => "address",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::sample;

    #[test]
    fn text_stays_text_and_the_document_says_what_it_is() {
        for language in Language::ALL {
            let xml = write(&sample::hostile(language));
            assert!(!xml.contains("<script") && !xml.contains("]]>"));
            assert!(xml.contains("<debateReport name=\"meetingMinute\">"));
            assert!(xml.contains(&format!("<FRBRlanguage language=\"{}\"/>", code(language))));
            assert!(xml.contains("<num>1.1</num>"));
        }
    }
}
