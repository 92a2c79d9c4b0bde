//! The Typst source of a paper.
//!
//! The source is code, never markup: a list of calls of the functions in `paper.typ`, in which every
//! text stands as a string literal. One function writes literals, and it is the only way for a text
//! into the source; so nothing that anybody typed can be read as a command, whatever Typst's markup
//! comes to mean. It also collects the letters, for which fonts have to be found.

use super::{
    columns::{self, widths},
    fonts::{Covers, Family, families},
};
use crate::{
    papers::{
        block::{
            Block, Change, Column, Inline, Line, Matter, Number, Paper, Role, Row, Signature, Sort,
            Table,
        },
        docx::unbroken,
        link,
    },
    session::Language,
};
use std::collections::BTreeSet;

const LOOKS: &str = include_str!("paper.typ");

/// Letters of a number for which the column of numbers has room.
const NUMBER_LETTERS: usize = 6;

/// Letters of a word at whose hyphens no line may end; longer ones are addresses and the like.
const FIRM_LETTERS: usize = 40;

/// The source of a paper, and the letters that it prints.
pub(super) struct Markup {
    /// The source.
    pub(super) source: String,
    /// Every letter that a font has to have.
    pub(super) letters: BTreeSet<char>,
}

/// A paper as Typst source.
pub(super) fn markup(paper: &Paper) -> Markup {
    let mut writer =
        Writer { paper, out: LOOKS.to_owned(), letters: BTreeSet::new(), hangs: false };
    writer.settings();
    writer.raw("#{\n");
    writer.head();
    let mut blocks = paper.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        let next = blocks.peek().map(|next| next.role);
        writer.block(block, next == Some(Role::Signatures));
    }
    writer.raw("}\n");
    Markup { source: writer.out, letters: writer.letters }
}

struct Writer<'p> {
    paper: &'p Paper,
    out: String,
    letters: BTreeSet<char>,
    /// Whether the last paragraph hangs beside a number.
    hangs: bool,
}

impl Writer<'_> {
    fn settings(&mut self) {
        let paper = self.paper;
        self.raw("#set document(title: ");
        self.property(&paper.title);
        self.raw(", author: (");
        self.property(&paper.marks.author);
        self.raw(",), description: ");
        self.property(&paper.reference);
        self.raw(", date: ");
        match paper.date {
            Some(date) => {
                let (year, month, day) = (date.year(), date.month(), date.day());
                self.raw(&format!("datetime(year: {year}, month: {month}, day: {day})"));
            }
            None => self.raw("none"),
        }
        self.raw(")\n#let original-fonts = ");
        self.fonts(&families(paper.original));
        self.raw("\n#set text(font: ");
        self.fonts(&families(paper.language));
        self.raw(&format!(", {})\n", language(paper.language)));
        if matches!(paper.language, Language::Ar | Language::Zh) {
            // These scripts fill the height of a line more than others.
            self.raw("#set par(leading: 0.4em)\n");
        }
        // The first page has no header: the head of the paper says it all.
        self.raw("#set page(header: context if counter(page).get().first() > 1 { running(");
        self.line(&paper.header);
        self.raw(") }, footer: running(");
        self.line(&paper.footer);
        self.raw("))\n");
    }

    fn fonts(&mut self, families: &[Family]) {
        self.raw("(");
        for family in families {
            self.raw("(name: ");
            self.property(family.name);
            match family.covers {
                Covers::All => {}
                Covers::Latin => self.raw(", covers: \"latin-in-cjk\""),
                Covers::Arabic => self.raw(", covers: arabic"),
            }
            self.raw("), ");
        }
        self.raw(")");
    }

    fn head(&mut self) {
        let paper = self.paper;
        if paper.session.is_empty() && paper.document.is_empty() {
            return;
        }
        self.raw("head(");
        self.lines(&paper.session);
        self.raw(", ");
        self.lines(&paper.document);
        self.raw(")\n");
    }

    /// A block. The `last` before the signatures keeps them on its page: they never stand alone.
    fn block(&mut self, block: &Block, last: bool) {
        match &block.matter {
            Matter::Text(line) => self.text_block(block, line, last),
            Matter::Table(table) => self.table(table),
            Matter::Signatures(signatures) => self.signatures(signatures),
            Matter::Event(event) => {
                let mut line = event.summary.clone();
                line.push(Inline::from(format!(" – {}", event.hours)));
                self.text_block(block, &line, last);
            }
        }
    }

    fn text_block(&mut self, block: &Block, line: &Line, last: bool) {
        let name = match function(block.role) {
            "paragraph" if last => "last-paragraph",
            name => name,
        };
        self.raw(name);
        self.raw("(");
        if block.role == Role::Address {
            // It stands under the text of its paragraph.
            self.raw(if self.hangs { "true, " } else { "false, " });
        } else {
            self.hangs = block.number.is_some() && name == "paragraph";
        }
        match &block.number {
            Some(number) => self.numbered(number, line, block.change),
            None => {
                self.raw("par(");
                self.changed(block.change, |writer| writer.line(line));
                self.raw(")");
            }
        }
        self.raw(")\n");
    }

    fn numbered(&mut self, number: &Number, line: &Line, change: Change) {
        let number = number.to_string();
        let is_wide = number.len() > NUMBER_LETTERS;
        self.raw("hanging(");
        self.changed(change, |writer| writer.literal(&number));
        self.raw(&format!(", {is_wide}, "));
        self.changed(change, |writer| writer.line(line));
        self.raw(")");
    }

    fn table(&mut self, table: &Table) {
        let widths = widths(table);
        self.raw("tabled((");
        for width in &widths {
            self.raw(&format!("{width}fr, "));
        }
        self.raw("), (");
        for column in &table.columns {
            self.raw(side(column));
            self.raw(", ");
        }
        self.raw("), (");
        if table.columns.iter().any(|column| !column.title.is_empty()) {
            self.header_row(&table.columns);
        }
        self.raw("),\n");
        for row in &table.rows {
            self.row(row, &table.columns, columns::is_short(row, &widths));
        }
        self.raw(")\n");
    }

    fn header_row(&mut self, columns: &[Column]) {
        let mut joined = 0;
        for (at, column) in columns.iter().enumerate() {
            if column.title.is_empty() && at + 1 < columns.len() {
                joined += 1;
                continue;
            }
            self.raw(&format!("({}, {}, ", joined + 1, side(column)));
            self.literal(&column.title);
            self.raw("), ");
            joined = 0;
        }
    }

    fn row(&mut self, row: &Row, columns: &[Column], is_short: bool) {
        for at in 0..columns.len() {
            self.raw(if is_short { "whole({ " } else { "long({ " });
            let lines = row.cells.get(at).map_or(&[] as &[Line], Vec::as_slice);
            self.changed(row.change, |writer| writer.lines(lines));
            if let Some(length) = row.bar.filter(|_| at + 1 == columns.len()) {
                self.raw(&format!("; bar({length}%)"));
            }
            self.raw(" }), ");
        }
        self.raw("\n");
    }

    fn signatures(&mut self, signatures: &[Signature]) {
        self.raw("signatures(");
        for signature in signatures {
            self.raw("(");
            self.literal(&signature.office);
            self.raw(", ");
            self.line(&signature.name);
            self.raw("), ");
        }
        self.raw(")\n");
    }

    /// Lines one below the other, as one value.
    fn lines(&mut self, lines: &[Line]) {
        self.raw("{[]; ");
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                self.raw("linebreak(); ");
            }
            self.line(line);
            self.raw("; ");
        }
        self.raw("}");
    }

    /// A line, as one value; of an empty line too.
    fn line(&mut self, line: &[Inline]) {
        self.raw("{[]; ");
        for inline in line {
            self.changed(inline.change, |writer| writer.inline(inline));
            self.raw("; ");
        }
        self.raw("}");
    }

    fn inline(&mut self, inline: &Inline) {
        let text = inline.text.as_str();
        match inline.sort {
            Sort::Text | Sort::Reference => self.text(text),
            Sort::Strong => self.called("strong", text),
            Sort::Emphasis => self.called("emph", text),
            Sort::Link if link::is_web(text) => {
                self.raw("link(");
                self.literal(text);
                self.raw(", ");
                self.literal(text);
                self.raw(")");
            }
            Sort::Link => self.literal(text),
            Sort::Page => self.raw("page-number"),
            Sort::Pages => self.raw("page-count"),
            Sort::Awaiting => {
                let language = language(self.paper.original);
                self.raw(&format!("{{awaiting(text(font: original-fonts, {language}, "));
                self.text(text);
                self.raw(")); ");
                self.mark(&self.paper.marks.awaiting);
                self.raw("}");
            }
            Sort::Stale => {
                self.raw("{");
                self.called("stale", text);
                self.raw("; ");
                self.mark(&self.paper.marks.stale);
                self.raw("}");
            }
        }
    }

    /// Words in brackets beside what is marked.
    fn mark(&mut self, words: &str) {
        self.literal(&format!(" [{words}]"));
    }

    fn called(&mut self, function: &str, text: &str) {
        self.raw(function);
        self.raw("(");
        self.text(text);
        self.raw(")");
    }

    fn changed(&mut self, change: Change, write: impl FnOnce(&mut Self)) {
        let function = match change {
            Change::None => return write(self),
            Change::Inserted => "inserted(",
            Change::Deleted => "deleted(",
        };
        self.raw(function);
        write(self);
        self.raw(")");
    }

    /// Text, in which no line ends inside an abbreviation or a reference.
    fn text(&mut self, text: &str) {
        if matches!(self.paper.language, Language::Ar | Language::Zh) {
            return self.literal(text);
        }
        let is_firm = |word: &str| unbroken(word).len() > 1 && word.chars().count() <= FIRM_LETTERS;
        self.raw("{[]; ");
        let (mut from, mut at) = (0, 0);
        for word in text.split_inclusive(' ') {
            let bare = word.trim_end_matches(' ');
            if is_firm(bare) {
                self.literal(text.get(from..at).unwrap_or_default());
                self.raw("; box(");
                self.literal(bare);
                self.raw("); ");
                from = at + bare.len();
            }
            at += word.len();
        }
        self.literal(text.get(from..).unwrap_or_default());
        self.raw("}");
    }

    /// A text that is printed, as a string literal.
    fn literal(&mut self, text: &str) {
        self.letters.extend(text.chars());
        self.property(text);
    }

    /// A text as a string literal: the only way for one into the source.
    fn property(&mut self, text: &str) {
        self.out.push('"');
        for letter in text.chars() {
            match letter {
                '"' | '\\' => self.out.extend(['\\', letter]),
                '\n' | '\t' | '\u{2028}' | '\u{2029}' => self.out.push(' '),
                _ if letter.is_control() => {}
                _ => self.out.push(letter),
            }
        }
        self.out.push('"');
    }

    fn raw(&mut self, code: &str) {
        self.out.push_str(code);
    }
}

/// The function of a role in `paper.typ`.
fn function(role: Role) -> &'static str {
    match role {
        Role::Title => "main-title",
        Role::Hours => "hours",
        Role::Officer => "officer",
        Role::Preamble => "preamble",
        Role::Heading => "section",
        Role::Subheading => "subsection",
        Role::Subject => "subject",
        Role::Paragraph | Role::Proposal | Role::Decision | Role::Table | Role::Signatures => {
            "paragraph"
        }
        Role::Outcome => "outcome",
        Role::Note => "note",
        Role::Address => "address",
    }
}

fn side(column: &Column) -> &'static str {
    if column.counts { "end" } else { "start" }
}

/// A language, the region whose habits of typesetting it has, and its direction.
fn language(language: Language) -> &'static str {
    match language {
        Language::Ar => "lang: \"ar\", region: \"SA\", dir: rtl",
        Language::Zh => "lang: \"zh\", region: \"CN\", dir: ltr",
        Language::En => "lang: \"en\", region: \"GB\", dir: ltr",
        Language::Fr => "lang: \"fr\", region: \"FR\", dir: ltr",
        Language::Ru => "lang: \"ru\", region: \"RU\", dir: ltr",
        Language::Es => "lang: \"es\", region: \"ES\", dir: ltr",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{papers::sample, session::PaperKind};
    use proptest::prelude::*;
    use typst::syntax::{SyntaxKind, SyntaxNode, ast::Str, parse, parse_code};

    fn strings(node: &SyntaxNode, found: &mut Vec<String>) {
        found.extend(node.cast::<Str<'_>>().map(|text| text.get().to_string()));
        node.children().for_each(|child| strings(child, found));
    }

    /// The kinds of what stands in a source, and the texts of its literals.
    fn kinds(root: &SyntaxNode) -> (Vec<SyntaxKind>, Vec<String>) {
        fn walk(node: &SyntaxNode, found: &mut Vec<SyntaxKind>) {
            found.push(node.kind());
            node.children().for_each(|child| walk(child, found));
        }
        let (mut kinds, mut texts) = (Vec::new(), Vec::new());
        walk(root, &mut kinds);
        strings(root, &mut texts);
        (kinds, texts)
    }

    fn literal(text: &str) -> String {
        let paper = Paper::new(PaperKind::Record, Language::En, "");
        let mut writer =
            Writer { paper: &paper, out: String::new(), letters: BTreeSet::new(), hangs: false };
        writer.literal(text);
        writer.out
    }

    proptest! {
        #[test]
        fn a_text_is_one_literal_that_says_the_same(text in any::<String>()) {
            let (kinds, texts) = kinds(&parse_code(&literal(&text)));
            prop_assert_eq!(kinds, [SyntaxKind::Code, SyntaxKind::Str]);
            let seen: String = text
                .chars()
                .map(|letter| if "\n\t\u{2028}\u{2029}".contains(letter) { ' ' } else { letter })
                .filter(|letter| !letter.is_control())
                .collect();
            prop_assert_eq!(texts, [seen]);
        }
    }

    #[test]
    fn what_is_said_changes_no_code() {
        let code = |text: &str| {
            let mut paper = sample::hostile(Language::Ar);
            let say = |line: &mut Line| line.iter_mut().for_each(|piece| piece.text = text.into());
            for block in &mut paper.blocks {
                if let Matter::Text(line) = &mut block.matter {
                    say(line);
                }
            }
            paper.title = text.into();
            say(&mut paper.footer);
            let source = markup(&paper).source;
            kinds(&parse(&source)).0
        };
        let plain = code("plain");
        for text in sample::HOSTILE.into_iter().chain(["\"", "\\", "\\\"", "\u{22}", "*/", ")"]) {
            assert!(code(text) == plain, "{text}");
        }
    }
}
