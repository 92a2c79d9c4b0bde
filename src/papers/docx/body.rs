//! The matter of a Word file: paragraphs, tables, fields, links and tracked changes.
//!
//! No paragraph and no run carries formatting of its own, only the name of its style; in a paper
//! that runs from right to left each run says so, because Word asks for it there. Numbers are
//! Word's wherever they are the ones that it would count; one that does not follow from its place (a
//! paragraph quoted by a corrigendum) is written as text.

use super::styles;
use crate::papers::{
    block::{
        Block, Change, Column, Inline, Line, Matter, Number, Paper, Role, Row, Signature, Sort,
        Table,
    },
    link,
    xml::Xml,
};

use crate::session::{Language, Moment};

/// The width between the margins, in twentieths of a point.
const WIDTH: usize = 9638;

/// A part of a Word file in the making, with the addresses that it links to.
pub(super) struct Body<'p> {
    paper: &'p Paper,
    xml: Xml,
    counted: Vec<usize>,
    changes: usize,
    /// The addresses linked to; the number of each is its place, from 1.
    pub(super) links: Vec<String>,
}

impl<'p> Body<'p> {
    /// An empty part.
    pub(super) fn new(paper: &'p Paper) -> Self {
        Body { paper, xml: Xml::fragment(), counted: Vec::new(), changes: 0, links: Vec::new() }
    }

    /// What was written, and the addresses linked to.
    pub(super) fn finish(self) -> (String, Vec<String>) {
        (self.xml.finish(), self.links)
    }

    /// The head of the paper: two sides above a line.
    pub(super) fn head(&mut self) {
        if self.paper.session.is_empty() && self.paper.document.is_empty() {
            return;
        }
        let paper = self.paper;
        self.open_table("Tableofhead", &[6, 4], false);
        self.open_row(false, Change::None);
        for (style, side, lines) in
            [("Session", 0, &paper.session), ("Docnumber", 1, &paper.document)]
        {
            self.open_cell(share(&[6, 4], side), 1);
            self.lines(style, lines, Change::None);
            self.xml.close();
        }
        self.xml.close().close();
        self.xml.line();
    }

    /// A block.
    pub(super) fn block(&mut self, block: &Block) {
        match &block.matter {
            Matter::Text(line) => self.numbered(block, line),
            Matter::Table(table) => self.table(table),
            Matter::Signatures(signatures) => self.signatures(signatures),
            Matter::Event(event) => {
                let mut line = event.summary.clone();
                line.push(Inline::from(format!(" – {}", event.hours)));
                self.paragraph(styles::of_role(block.role), None, &line, block.change);
            }
        }
        self.xml.line();
    }

    fn numbered(&mut self, block: &Block, line: &Line) {
        let style = styles::of_role(block.role);
        let Some(number) = &block.number else {
            return match block.role {
                Role::Heading => self.paragraph("Headingwithnumber", None, line, block.change),
                _ => self.paragraph(style, None, line, block.change),
            };
        };
        let is_counted = matches!(
            block.role,
            Role::Heading | Role::Subject | Role::Paragraph | Role::Proposal | Role::Decision
        );
        if is_counted && block.change != Change::Deleted && self.counts(number) {
            self.paragraph(styles::counted(block.role), None, line, block.change);
        } else {
            let style = if is_counted { styles::written(block.role) } else { style };
            self.paragraph(style, Some(number), line, block.change);
        }
    }

    /// Whether Word, counting as the list says, would give this number here.
    fn counts(&mut self, number: &Number) -> bool {
        let mut next = self.counted.clone();
        let depth = number.0.len();
        next.resize(depth, 0);
        if let Some(last) = next.last_mut() {
            *last += 1;
        }
        let same = depth <= 2 && next == number.0;
        if same {
            self.counted = next;
        }
        same
    }

    /// A paragraph in a style.
    pub(super) fn paragraph(
        &mut self,
        style: &str,
        number: Option<&Number>,
        line: &[Inline],
        change: Change,
    ) {
        self.xml.open("w:p", &[]).open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", style)]);
        if change != Change::None {
            let name = if change == Change::Inserted { "w:ins" } else { "w:del" };
            self.xml.open("w:rPr", &[]);
            self.change(name, true);
            self.xml.close();
        }
        self.xml.close();
        if let Some(number) = number {
            let text = Inline { change, ..Inline::from(number.to_string()) };
            self.inline(&text);
            self.xml.open("w:r", &[]).empty("w:tab", &[]).close();
        }
        for inline in line {
            let change = if inline.change == Change::None { change } else { inline.change };
            self.inline(&Inline { change, ..inline.clone() });
        }
        self.xml.close();
    }

    fn lines(&mut self, style: &str, lines: &[Line], change: Change) {
        for line in lines {
            self.paragraph(style, None, line, change);
        }
        if lines.is_empty() {
            self.paragraph(style, None, &[], change);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        let wraps = match inline.change {
            Change::None => false,
            Change::Inserted => {
                self.change("w:ins", false);
                true
            }
            Change::Deleted => {
                self.change("w:del", false);
                true
            }
        };
        let deleted = inline.change == Change::Deleted;
        match inline.sort {
            Sort::Text => self.run("", &inline.text, deleted),
            Sort::Strong => self.run("Strong", &inline.text, deleted),
            Sort::Emphasis => self.run("Emphasis", &inline.text, deleted),
            Sort::Reference => self.run("Documentreference", &inline.text, deleted),
            Sort::Link if wraps => self.run("", &inline.text, deleted),
            Sort::Link => self.link(&inline.text),
            Sort::Page => self.field(" PAGE "),
            Sort::Pages => self.field(" NUMPAGES "),
            Sort::Awaiting => {
                let rtl = self.paper.original.is_right_to_left();
                let mut text = inline.text.clone();
                if rtl != self.paper.is_right_to_left() {
                    // Keeps the full stop at the end on the side where it was written.
                    text.push(if rtl { '\u{200f}' } else { '\u{200e}' });
                }
                self.run_towards("Awaitingtranslation", &text, deleted, rtl);
                self.mark(&self.paper.marks.awaiting, deleted);
            }
            Sort::Stale => {
                self.run("Staletranslation", &inline.text, deleted);
                self.mark(&self.paper.marks.stale, deleted);
            }
        }
        if wraps {
            self.xml.close();
        }
    }

    /// Words in brackets beside what is marked.
    fn mark(&mut self, words: &str, deleted: bool) {
        self.run("", &format!(" [{words}]"), deleted);
    }

    fn open_run(&mut self, style: &str, rtl: bool) {
        self.xml.open("w:r", &[]);
        if rtl || !style.is_empty() {
            self.xml.open("w:rPr", &[]);
            if !style.is_empty() {
                self.xml.empty("w:rStyle", &[("w:val", style)]);
            }
            if rtl {
                self.xml.empty("w:rtl", &[]);
            }
            self.xml.close();
        }
    }

    fn run(&mut self, style: &str, text: &str, deleted: bool) {
        self.run_towards(style, text, deleted, self.paper.is_right_to_left());
    }

    /// Text of one direction or the other. In one that runs from right to left, what is Latin is a
    /// run of its own: in a run that says so Word turns the hyphen and the number of "WTSA-20" too.
    fn run_towards(&mut self, style: &str, text: &str, deleted: bool, rtl: bool) {
        if !rtl {
            // Programs draw a hyphen that does not break over its neighbours from right to left, and
            // twice between Chinese.
            let is_plain = matches!(self.paper.language, Language::Ar | Language::Zh);
            let parts = if is_plain { vec![text] } else { unbroken(text) };
            return self.one_run(style, &parts, deleted, false);
        }
        for (is_rtl, part) in directed(text) {
            self.one_run(style, &[part], deleted, is_rtl);
        }
    }

    fn one_run(&mut self, style: &str, parts: &[&str], deleted: bool, rtl: bool) {
        self.open_run(style, rtl);
        let name = if deleted { "w:delText" } else { "w:t" };
        for (at, part) in parts.iter().enumerate() {
            if at > 0 {
                self.xml.empty("w:noBreakHyphen", &[]);
            }
            if at == 0 || !part.is_empty() {
                self.xml.element(name, &[("xml:space", "preserve")], part);
            }
        }
        self.xml.close();
    }

    fn field(&mut self, instruction: &str) {
        for (name, kind, text) in [
            ("w:fldChar", "begin", ""),
            ("w:instrText", "", instruction),
            ("w:fldChar", "separate", ""),
            ("w:t", "", "1"),
            ("w:fldChar", "end", ""),
        ] {
            self.open_run("", self.paper.is_right_to_left());
            if kind.is_empty() {
                self.xml.element(name, &[("xml:space", "preserve")], text);
            } else {
                self.xml.empty(name, &[("w:fldCharType", kind)]);
            }
            self.xml.close();
        }
    }

    /// A link; an address that a browser should not follow stays text. (So does one that was put
    /// in or taken out: Word keeps no links inside changes.)
    fn link(&mut self, address: &str) {
        if !link::is_web(address) {
            return self.run("", address, false);
        }
        self.links.push(address.to_owned());
        let id = format!("rLink{}", self.links.len());
        self.xml.open("w:hyperlink", &[("r:id", &id)]);
        self.run("Hyperlink", address, false);
        self.xml.close();
    }

    fn change(&mut self, name: &'static str, is_mark: bool) {
        self.changes += 1;
        let id = self.changes.to_string();
        let date = self.paper.marks.changed.map_or_else(|| "1980-01-01T00:00:00Z".to_owned(), utc);
        let attributes =
            [("w:id", id.as_str()), ("w:author", &self.paper.marks.author), ("w:date", &date)];
        if is_mark {
            self.xml.empty(name, &attributes);
        } else {
            self.xml.open(name, &attributes);
        }
    }

    fn table(&mut self, table: &Table) {
        let shares: Vec<u16> = table.columns.iter().map(|column| column.share).collect();
        let headed = table.columns.iter().any(|column| !column.title.is_empty());
        self.open_table("TableISO", &shares, headed);
        if headed {
            self.header_row(&table.columns, &shares);
        }
        for row in &table.rows {
            self.row(row, &table.columns, &shares);
        }
        self.xml.close().line();
        // Word joins two tables that touch, and wants a paragraph behind the last.
        self.paragraph("Tabletext", None, &[], Change::None);
    }

    fn header_row(&mut self, columns: &[Column], shares: &[u16]) {
        self.open_row(true, Change::None);
        let mut joined = 0;
        for (at, column) in columns.iter().enumerate() {
            if column.title.is_empty() && at + 1 < columns.len() {
                joined += 1;
                continue;
            }
            let width = (at - joined..=at).map(|at| share(shares, at)).sum();
            self.open_cell(width, joined + 1);
            let style = if column.counts { "Tableheadcount" } else { "Tablehead" };
            self.paragraph(style, None, &[Inline::from(column.title.as_str())], Change::None);
            self.xml.close();
            joined = 0;
        }
        self.xml.close();
    }

    fn row(&mut self, row: &Row, columns: &[Column], shares: &[u16]) {
        self.open_row(false, row.change);
        for (at, column) in columns.iter().enumerate() {
            self.open_cell(share(shares, at), 1);
            let style = if column.counts { "Tablecount" } else { "Tabletext" };
            self.lines(style, row.cells.get(at).map_or(&[], Vec::as_slice), row.change);
            self.xml.close();
        }
        self.xml.close();
    }

    fn signatures(&mut self, signatures: &[Signature]) {
        let shares = vec![1; signatures.len()];
        self.open_table("Tableofsignatures", &shares, false);
        self.open_row(false, Change::None);
        for (at, signature) in signatures.iter().enumerate() {
            self.open_cell(share(&shares, at), 1);
            self.paragraph(
                "Signature",
                None,
                &[Inline::from(signature.office.as_str())],
                Change::None,
            );
            self.paragraph("Signature", None, &signature.name, Change::None);
            self.xml.close();
        }
        self.xml.close().close();
        // The paragraph that Word wants behind a table is not to make a page of its own.
        self.paragraph("Endoftable", None, &[], Change::None);
    }

    fn open_table(&mut self, style: &str, shares: &[u16], headed: bool) {
        self.xml.open("w:tbl", &[]).open("w:tblPr", &[]);
        self.xml.empty("w:tblStyle", &[("w:val", style)]);
        if self.paper.is_right_to_left() {
            self.xml.empty("w:bidiVisual", &[]);
        }
        self.xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
        self.xml.empty("w:tblLayout", &[("w:type", "fixed")]);
        let first = if headed { "1" } else { "0" };
        let look = if headed { "0020" } else { "0000" };
        self.xml.empty(
            "w:tblLook",
            &[
                ("w:val", look),
                ("w:firstRow", first),
                ("w:lastRow", "0"),
                ("w:firstColumn", "0"),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        self.xml.close().open("w:tblGrid", &[]);
        for at in 0..shares.len() {
            let width = share(shares, at).to_string();
            self.xml.empty("w:gridCol", &[("w:w", &width)]);
        }
        self.xml.close();
    }

    fn open_row(&mut self, is_header: bool, change: Change) {
        self.xml.open("w:tr", &[]).open("w:trPr", &[]).empty("w:cantSplit", &[]);
        if is_header {
            self.xml.empty("w:tblHeader", &[]);
        }
        match change {
            Change::None => {}
            Change::Inserted => self.change("w:ins", true),
            Change::Deleted => self.change("w:del", true),
        }
        self.xml.close();
    }

    fn open_cell(&mut self, width: usize, span: usize) {
        self.xml.open("w:tc", &[]).open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if span > 1 {
            self.xml.empty("w:gridSpan", &[("w:val", &span.to_string())]);
        }
        self.xml.close();
    }
}

/// A text that runs from right to left in stretches of one direction: whether it is right to left,
/// and its words with the spaces between them.
fn directed(text: &str) -> Vec<(bool, &str)> {
    let mut stretches: Vec<(bool, usize, usize)> = Vec::new();
    let mut add = |rtl: bool, from: usize, to: usize| {
        if from == to {
            return;
        }
        match stretches.last_mut() {
            Some(last) if last.0 == rtl => last.2 = to,
            _ => stretches.push((rtl, from, to)),
        }
    };
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let end = at + word.len();
        match latin(word) {
            Some((before, length)) => {
                add(true, at, at + before);
                add(false, at + before, at + before + length);
                add(true, at + before + length, end);
            }
            None => add(true, at, end),
        }
        at = end;
    }
    if stretches.is_empty() {
        return vec![(true, text)];
    }
    let part = |(rtl, from, to)| (rtl, text.get(from..to).unwrap_or_default());
    stretches.into_iter().map(part).collect()
}

/// Where the Latin part of a word begins, and its length: what is left without brackets and
/// punctuation around it, where it has a Latin letter and none of another script.
fn latin(word: &str) -> Option<(usize, usize)> {
    let is_latin = |letter: char| letter.is_ascii_alphabetic();
    let from = word.find(|letter: char| letter.is_ascii_alphanumeric())?;
    let core = word.get(from..)?;
    let core =
        core.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric() && letter != ')');
    let mut core = core;
    while core.ends_with(')') && core.matches(')').count() > core.matches('(').count() {
        core = core.strip_suffix(')').unwrap_or_default();
    }
    let other = |letter: char| letter.is_alphabetic() && !letter.is_ascii();
    let is_found = core.contains(is_latin) && !core.contains(other);
    let (before, behind) = (word.get(..from)?, word.get(from + core.len()..)?);
    // Brackets around it go with it: a line is not to end behind the first.
    let (from, length) = if before.ends_with('(') && behind.starts_with(')') {
        (from - 1, core.len() + 2)
    } else {
        (from, core.len())
    };
    is_found.then_some((from, length))
}

/// A moment as Word keeps the time of a change: in universal time.
fn utc(moment: Moment) -> String {
    let moment = Moment::at(moment.seconds(), 0).unwrap_or(moment).to_string();
    moment.replace("+00:00", "Z")
}

/// A text in the parts between the hyphens at which no line may end: those inside an abbreviation,
/// a reference or a number ("WTPF-21", "IEG-WTPF-21", "VC/15-E").
fn unbroken(text: &str) -> Vec<&str> {
    let is_firm = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit())
    };
    let mut parts = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some((before, behind)) = rest.get(from..).and_then(|unread| unread.split_once('-')) {
        let at = from + before.len();
        if is_firm(before.chars().next_back()) && is_firm(behind.chars().next()) {
            parts.push(rest.get(..at).unwrap_or_default());
            rest = behind;
            from = 0;
        } else {
            from = at + 1;
        }
    }
    parts.push(rest);
    parts
}

/// The width of a column from its share, in twentieths of a point.
fn share(shares: &[u16], at: usize) -> usize {
    let all: usize = shares.iter().map(|share| usize::from(*share)).sum();
    let own = shares.get(at).copied().map_or(0, usize::from);
    own * WIDTH / all.max(1)
}

#[cfg(test)]
mod tests {
    use super::{directed, unbroken};

    #[test]
    fn latin_words_in_arabic_are_runs_of_their_own() {
        for (text, runs) in [
            ("لعام 2020 (WTSA-20)", vec![(true, "لعام 2020 "), (false, "(WTSA-20)")]),
            ("VC/1(Rev.2)", vec![(false, "VC/1(Rev.2)")]),
            (
                "(الوثيقة VC/1(Rev.2))",
                vec![(true, "(الوثيقة "), (false, "VC/1(Rev.2)"), (true, ")")],
            ),
            ("الساعة 00/12", vec![(true, "الساعة 00/12")]),
            ("", vec![(true, "")]),
        ] {
            assert_eq!(directed(text), runs);
        }
    }

    #[test]
    fn no_line_ends_inside_an_abbreviation() {
        for (text, parts) in [
            ("at IEG-WTPF-21 and COVID-19", vec!["at IEG", "WTPF", "21 and COVID", "19"]),
            ("back-to-back - and vice-Chair", vec!["back-to-back - and vice-Chair"]),
            ("2020-2023", vec!["2020", "2023"]),
            ("-1", vec!["-1"]),
            ("", vec![""]),
        ] {
            assert_eq!(unbroken(text), parts);
        }
    }
}
