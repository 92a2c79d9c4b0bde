//! The tree that every paper is built into and every format is written from.
//!
//! Papers know what to say, formats know how to write it down, and neither knows the other: between
//! them stands this small tree, so that eight papers in eight formats are sixteen files and not
//! sixty-four. Each block has a key made from the ids of the session, stable from one revision to the
//! next, and a role, from which a format takes its style, its class or its element. A number is kept
//! apart from the text, so that Word can go on counting.
//!
//! The tree holds no markup: a text is what the reader is to see, and each format escapes it.

use crate::session::{Date, Language, Moment, PaperKind};
use std::fmt;

/// A paper: what it is, its head, and its blocks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Which paper it is.
    pub kind: PaperKind,
    /// The language in which it is written.
    pub language: Language,
    /// The language in which the session is recorded: that of what awaits translation.
    pub original: Language,
    /// Its title, for the properties of a file and the tab of a browser.
    pub title: String,
    /// The name by which files know it: "record-1", or its reference where it was issued.
    pub name: String,
    /// Its reference with revision and language letter ("VC/15-E"); empty where it has none.
    pub reference: String,
    /// Its date.
    pub date: Option<Date>,
    /// The head, on the side where reading begins: the session, its place and dates.
    pub session: Vec<Line>,
    /// The head, on the other side: reference, date, original language.
    pub document: Vec<Line>,
    /// What stands above every page but the first.
    pub header: Line,
    /// What stands below every page ("page n of m").
    pub footer: Line,
    /// The words for what formats mark.
    pub marks: Marks,
    /// Its matter, in order.
    pub blocks: Vec<Block>,
}

impl Paper {
    /// An empty paper.
    #[must_use]
    pub fn new(kind: PaperKind, language: Language, title: impl Into<String>) -> Self {
        Paper {
            kind,
            language,
            original: language,
            title: title.into(),
            name: super::name::code(kind).to_owned(),
            reference: String::new(),
            date: None,
            session: Vec::new(),
            document: Vec::new(),
            header: Vec::new(),
            footer: Vec::new(),
            marks: Marks::default(),
            blocks: Vec::new(),
        }
    }

    /// Whether it is read from right to left.
    #[must_use]
    pub fn is_right_to_left(&self) -> bool {
        self.language.is_right_to_left()
    }

    /// Calls `visit` for every piece of its matter.
    pub fn visit(&self, visit: &mut dyn FnMut(&Inline)) {
        for block in &self.blocks {
            match &block.matter {
                Matter::Text(line) => line.iter().for_each(&mut *visit),
                Matter::Event(event) => event.summary.iter().for_each(&mut *visit),
                Matter::Signatures(signatures) => {
                    signatures.iter().flat_map(|of| &of.name).for_each(&mut *visit);
                }
                Matter::Table(table) => {
                    let cells = table.rows.iter().flat_map(|row| &row.cells);
                    cells.flatten().flatten().for_each(&mut *visit);
                }
            }
        }
    }

    /// Its tables, in order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match &block.matter {
            Matter::Table(table) => Some(table),
            _ => None,
        })
    }

    /// Its events, in order, each with the key of its block.
    pub fn events(&self) -> impl Iterator<Item = (&str, &Event)> {
        self.blocks.iter().filter_map(|block| match &block.matter {
            Matter::Event(event) => Some((block.key.as_str(), event)),
            _ => None,
        })
    }
}

/// Words that a format puts beside what it marks; they come from `language` like all others.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Beside a text that awaits translation.
    pub awaiting: String,
    /// Beside a translation of a text that has changed since.
    pub stale: String,
    /// In whose name changes are marked.
    pub author: String,
    /// When the changes that are marked were made.
    pub changed: Option<Moment>,
}

/// A run of inlines: a line, or the text of a paragraph.
pub type Line = Vec<Inline>;

/// A block: one heading, paragraph, table, pair of signatures or event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Its name, from the ids of the session: the same in every revision and language.
    pub key: String,
    /// What it is for, from which a format takes its looks.
    pub role: Role,
    /// Its number.
    pub number: Option<Number>,
    /// Whether it was added or taken out since the last revision.
    pub change: Change,
    /// What it holds.
    pub matter: Matter,
}

impl Block {
    /// A block of text.
    #[must_use]
    pub fn text(key: impl Into<String>, role: Role, line: Line) -> Self {
        Block::of(key, role, Matter::Text(line))
    }

    /// A block of any matter.
    #[must_use]
    pub fn of(key: impl Into<String>, role: Role, matter: Matter) -> Self {
        Block { key: key.into(), role, number: None, change: Change::None, matter }
    }

    /// The same block with a number, where there is one.
    #[must_use]
    pub fn numbered(mut self, number: Option<Number>) -> Self {
        self.number = number;
        self
    }
}

/// What a block holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Text.
    Text(Line),
    /// A table.
    Table(Table),
    /// Signatures, which stand side by side.
    Signatures(Vec<Signature>),
    /// Something that takes place: a line on paper, an entry in a calendar.
    Event(Event),
}

/// What a block is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// The title of the paper.
    Title,
    /// Day and hours of the meeting, below the title.
    Hours,
    /// An officer of the meeting ("Chair: …").
    Officer,
    /// What is said before the matter begins.
    Preamble,
    /// The heading of a section.
    Heading,
    /// A heading under another.
    Subheading,
    /// The subject of an outcome, numbered like a paragraph.
    Subject,
    /// A paragraph of the record.
    Paragraph,
    /// A paragraph that puts a conclusion to the meeting.
    Proposal,
    /// A paragraph in which the meeting concludes.
    Decision,
    /// What came of an item.
    Outcome,
    /// Something said in passing: documents, reasons, dates.
    Note,
    /// The address at which something is reproduced.
    Address,
    /// A table of what was discussed, planned or counted.
    Table,
    /// The signatures.
    Signatures,
}

/// A number, derived from position: 7, or 7.3.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(pub Vec<usize>);

impl Number {
    /// The number of a section.
    #[must_use]
    pub fn section(number: usize) -> Self {
        Number(vec![number])
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(".")?;
            }
            write!(f, "{part}")?;
        }
        Ok(())
    }
}

/// A piece of text of one sort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// What the reader sees.
    pub text: String,
    /// Of what sort it is.
    pub sort: Sort,
    /// Whether it was added or taken out since the last revision.
    pub change: Change,
}

impl Inline {
    /// A piece of a sort.
    #[must_use]
    pub fn of(sort: Sort, text: impl Into<String>) -> Self {
        Inline { text: text.into(), sort, change: Change::None }
    }
}

impl From<&str> for Inline {
    fn from(text: &str) -> Self {
        Inline::of(Sort::Text, text)
    }
}

impl From<String> for Inline {
    fn from(text: String) -> Self {
        Inline::of(Sort::Text, text)
    }
}

/// Of what sort a piece of text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// Plain text.
    #[default]
    Text,
    /// Of weight.
    Strong,
    /// Stressed.
    Emphasis,
    /// The reference of a document.
    Reference,
    /// An address.
    Link,
    /// The number of the page, which the format counts.
    Page,
    /// The number of pages.
    Pages,
    /// Written in the drafting language and not translated yet.
    Awaiting,
    /// A translation of what has changed since.
    Stale,
}

/// What became of something since the last revision.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// Nothing.
    #[default]
    None,
    /// It was added.
    Inserted,
    /// It was taken out.
    Deleted,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its columns. One without a title stands under the title of the next.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// Its share of the width, in whatever unit all columns of the table share.
    pub share: u16,
    /// Whether it holds quantities, which are aligned at their ends.
    pub counts: bool,
}

impl Column {
    /// A column of text.
    #[must_use]
    pub fn new(title: impl Into<String>, share: u16) -> Self {
        Column { title: title.into(), share, counts: false }
    }

    /// A column of quantities.
    #[must_use]
    pub fn counts(title: impl Into<String>, share: u16) -> Self {
        Column { counts: true, ..Column::new(title, share) }
    }
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its name, as for a block.
    pub key: String,
    /// Whether it was added or taken out since the last revision.
    pub change: Change,
    /// Its cells, one for each column.
    pub cells: Vec<Cell>,
    /// How long a bar it has, of a hundred, in a format that draws: its last cell in figures.
    pub bar: Option<u8>,
}

impl Row {
    /// A row.
    #[must_use]
    pub fn new(key: impl Into<String>, cells: Vec<Cell>) -> Self {
        Row { key: key.into(), change: Change::None, cells, bar: None }
    }

    /// The same row with a bar: `part` of `whole`.
    #[must_use]
    pub fn with_bar(self, part: i64, whole: i64) -> Self {
        let hundredths = (part.max(0) * 100).checked_div(whole).map(|part| part.min(100));
        Row { bar: hundredths.and_then(|part| u8::try_from(part).ok()), ..self }
    }
}

/// A cell of a table: one line or several.
pub type Cell = Vec<Line>;

/// A cell of one plain text.
#[must_use]
pub fn cell(text: impl Into<String>) -> Cell {
    vec![vec![Inline::of(Sort::Text, text)]]
}

/// A signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// The office ("The Chair:").
    pub office: String,
    /// The name.
    pub name: Line,
}

/// Something that takes place, or is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What it is, in a line.
    pub summary: Line,
    /// The hours and the place, as they are printed behind the summary.
    pub hours: String,
    /// When.
    pub time: EventTime,
    /// Where.
    pub place: String,
    /// What else a calendar is to show.
    pub description: String,
    /// Which calendar it belongs to: the same for all events of a session.
    pub calendar: String,
    /// How often it was published before: a calendar replaces what it knows under the same name.
    pub sequence: u16,
}

/// When something takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventTime {
    /// From one moment to another.
    Hours(Moment, Moment),
    /// On a day, at no hour.
    Day(Date),
}
