//! The matter of a Word file: paragraphs, tables, fields, links and tracked changes.
//!
//! No paragraph and no run carries formatting of its own, only the name of its style; in a paper
//! that runs from right to left each run says so, because Word asks for it there. Numbers are
//! Word's wherever they are the ones that it would count; one that does not follow from its place (a
//! paragraph quoted by a corrigendum) is written as text.

use super::{
    runs::{directed, unbroken},
    styles,
};
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

/// Letters of a mark that no line breaks.
const LONGEST_MARK: usize = 24;

/// A part of a Word file in the making, with the addresses that it links to.
pub(super) struct Body<'p> {
    paper: &'p Paper,
    xml: Xml,
    /// Where the counting stands, as it will be when all changes are accepted.
    counted: Vec<usize>,
    /// The same as it was before the changes.
    counted_before: Vec<usize>,
    changes: usize,
    /// Whether what is written stands in a cell of a table.
    in_cell: bool,
    /// The addresses linked to; the number of each is its place, from 1.
    pub(super) links: Vec<String>,
}

impl<'p> Body<'p> {
    /// An empty part.
    pub(super) fn new(paper: &'p Paper) -> Self {
        Body {
            paper,
            xml: Xml::fragment(),
            counted: Vec::new(),
            counted_before: Vec::new(),
            changes: 0,
            in_cell: false,
            links: Vec::new(),
        }
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

    /// A block. The `last` before the signatures keeps them on its page: they never stand alone.
    pub(super) fn block(&mut self, block: &Block, last: bool) {
        match &block.matter {
            Matter::Text(line) => self.numbered(block, line, last),
            Matter::Table(table) => self.table(table, block.change),
            Matter::Signatures(signatures) => self.signatures(signatures),
            Matter::Event(event) => {
                let mut line = event.summary.clone();
                line.push(Inline::from(format!(" – {}", event.hours)));
                self.paragraph(styles::of_role(block.role), None, &line, block.change);
            }
        }
        self.xml.line();
    }

    fn numbered(&mut self, block: &Block, line: &Line, last: bool) {
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
        if is_counted && self.counts(number, block.change) {
            let style = match styles::counted(block.role) {
                "Numberedparagraph" if last => "Lastparagraph",
                style => style,
            };
            self.paragraph(style, None, line, block.change);
        } else {
            let style = if is_counted { styles::written(block.role) } else { style };
            self.paragraph(style, Some(number), line, block.change);
        }
    }

    /// Whether Word, counting as the list says, would give this number here. What was taken out is
    /// counted with what stood there before, what was put in with what stands there now, and the
    /// rest with both: so the numbers are right whether the changes are accepted or refused.
    fn counts(&mut self, number: &Number, change: Change) -> bool {
        let depth = number.0.len();
        let following = |counted: &[usize]| {
            let mut next = counted.to_vec();
            next.resize(depth, 0);
            if let Some(last) = next.last_mut() {
                *last += 1;
            }
            next
        };
        let before = following(&self.counted_before);
        let now = following(&self.counted);
        let counted = if change == Change::Deleted { &before } else { &now };
        if depth > 2 || *counted != number.0 {
            return false;
        }
        if change != Change::Inserted {
            self.counted_before = before;
        }
        if change != Change::Deleted {
            self.counted = now;
        }
        true
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
        let of = |inline: &Inline| match inline.change {
            Change::None => change,
            own => own,
        };
        let mut tracked = Change::None;
        if let Some(number) = number {
            self.track(&mut tracked, change);
            self.run("", &number.to_string(), change == Change::Deleted);
            self.xml.open("w:r", &[]).empty("w:tab", &[]).close();
        }
        for inline in line {
            self.track(&mut tracked, of(inline));
            self.inline(inline, of(inline));
        }
        self.track(&mut tracked, Change::None);
        self.xml.close();
    }

    /// Goes on in one tracked change, or ends it and begins another.
    fn track(&mut self, tracked: &mut Change, change: Change) {
        if *tracked == change {
            return;
        }
        if *tracked != Change::None {
            self.xml.close();
        }
        match change {
            Change::None => {}
            Change::Inserted => self.change("w:ins", false),
            Change::Deleted => self.change("w:del", false),
        }
        *tracked = change;
    }

    fn lines(&mut self, style: &str, lines: &[Line], change: Change) {
        for line in lines {
            self.paragraph(style, None, line, change);
        }
        if lines.is_empty() {
            self.paragraph(style, None, &[], change);
        }
    }

    fn inline(&mut self, inline: &Inline, change: Change) {
        let deleted = change == Change::Deleted;
        match inline.sort {
            Sort::Text => self.run("", &inline.text, deleted),
            Sort::Strong => self.run("Strong", &inline.text, deleted),
            Sort::Emphasis => self.run("Emphasis", &inline.text, deleted),
            Sort::Reference => self.run("Documentreference", &inline.text, deleted),
            Sort::Link if change != Change::None => self.run("", &inline.text, deleted),
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
    }

    /// Words in brackets beside what is marked. Short ones stay on one line, where there is room.
    fn mark(&mut self, words: &str, deleted: bool) {
        let words = if self.in_cell || words.chars().count() > LONGEST_MARK {
            words.to_owned()
        } else {
            words.replace(' ', "\u{a0}")
        };
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
        // Programs draw Word's own hyphen that does not break over its neighbours from right to
        // left, and twice between Chinese: there a character of no width keeps the line together.
        let joined = |text: &str| unbroken(text).join("-\u{2060}");
        if !rtl {
            return match self.paper.language {
                Language::Ar | Language::Zh => {
                    self.one_run(style, &[&joined(text)], deleted, false)
                }
                _ => self.one_run(style, &unbroken(text), deleted, false),
            };
        }
        for (is_rtl, part) in directed(text) {
            if is_rtl {
                self.one_run(style, &[part], deleted, true);
            } else if part.starts_with('(') {
                // Between two marks of direction the brackets are of the words that they hold, and
                // no line ends behind the first.
                let part = format!("\u{200e}{}\u{200e}", joined(part));
                self.one_run(style, &[&part], deleted, false);
            } else {
                self.one_run(style, &[&joined(part)], deleted, false);
            }
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

    fn table(&mut self, table: &Table, change: Change) {
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
        self.paragraph("Tabletext", None, &[], change);
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
            self.in_cell = true;
            self.lines(style, row.cells.get(at).map_or(&[], Vec::as_slice), row.change);
            self.in_cell = false;
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

/// A moment as Word keeps the time of a change: in universal time.
fn utc(moment: Moment) -> String {
    let moment = Moment::at(moment.seconds(), 0).unwrap_or(moment).to_string();
    moment.replace("+00:00", "Z")
}

/// The width of a column from its share, in twentieths of a point.
fn share(shares: &[u16], at: usize) -> usize {
    let all: usize = shares.iter().map(|share| usize::from(*share)).sum();
    let own = shares.get(at).copied().map_or(0, usize::from);
    own * WIDTH / all.max(1)
}
