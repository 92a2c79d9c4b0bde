//! The record of a meeting as a run of blocks: headings, paragraphs, and the blank under a heading
//! that has none yet.
//!
//! The draft walks from block to block and never builds the list of all: a key costs the screen.
//! What a block looks like (its number, its text where that is rendered, its rows) is kept in
//! [`Wraps`] until something changes it. A letter typed into a paragraph re-wraps that paragraph,
//! from a little before the letter until the rows fall in with the old ones; any other change
//! empties the cache, since numbers and renderings anywhere may depend on it, and the next frame
//! wraps what it shows.

use super::changed::fingerprint;
use crate::{
    language::{self, Words},
    papers::TEXT_WIDTH,
    session::{Body, Entry, Field, Id, Kind, Language, Meeting, Paragraph, Session, TextId},
    text::{self, Row, bidi},
};
use std::collections::HashMap;

/// A block of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Block {
    /// The heading of an entry.
    Heading(Id),
    /// A paragraph.
    Paragraph(Id),
    /// The place for the first paragraph of an entry that has none.
    Blank(Id),
}

impl Block {
    /// The entry to which it belongs.
    pub(super) fn entry(self, session: &Session) -> Option<Id> {
        match self {
            Block::Heading(entry) | Block::Blank(entry) => Some(entry),
            Block::Paragraph(paragraph) => session.parent(paragraph),
        }
    }

    /// Whether it is still there, and is what it says.
    pub(super) fn exists(self, session: &Session) -> bool {
        match self {
            Block::Heading(entry) => session.kind(entry) == Some(Kind::Entry),
            Block::Paragraph(paragraph) => session.kind(paragraph) == Some(Kind::Paragraph),
            Block::Blank(entry) => {
                session.get::<Entry>(entry).is_some_and(|entry| entry.paragraphs.is_empty())
            }
        }
    }

    /// The first block of an entry in which a caret can stand.
    pub(super) fn first(session: &Session, entry: Id) -> Option<Block> {
        let entry = session.get::<Entry>(entry)?;
        Some(entry.paragraphs.first().map_or(Block::Blank(entry.id), |p| Block::Paragraph(p.id)))
    }

    /// The last block of an entry in which a caret can stand.
    pub(super) fn last(session: &Session, entry: Id) -> Option<Block> {
        let entry = session.get::<Entry>(entry)?;
        Some(entry.paragraphs.last().map_or(Block::Blank(entry.id), |p| Block::Paragraph(p.id)))
    }

    /// The block after it in the record of its meeting.
    pub(super) fn next(self, session: &Session) -> Option<Block> {
        match self {
            Block::Heading(entry) => Block::first(session, entry),
            Block::Blank(entry) => session.sibling(entry, 1).map(Block::Heading),
            Block::Paragraph(paragraph) => match session.sibling(paragraph, 1) {
                Some(sibling) => Some(Block::Paragraph(sibling)),
                None => session.sibling(session.parent(paragraph)?, 1).map(Block::Heading),
            },
        }
    }

    /// The block before it in the record of its meeting.
    pub(super) fn previous(self, session: &Session) -> Option<Block> {
        match self {
            Block::Heading(entry) => Block::last(session, session.sibling(entry, -1)?),
            Block::Blank(entry) => Some(Block::Heading(entry)),
            Block::Paragraph(paragraph) => Some(match session.sibling(paragraph, -1) {
                Some(sibling) => Block::Paragraph(sibling),
                None => Block::Heading(session.parent(paragraph)?),
            }),
        }
    }

    /// The next block, or the one before, in which a caret can stand.
    pub(super) fn step(self, session: &Session, forward: bool) -> Option<Block> {
        let mut block = self;
        loop {
            block = if forward { block.next(session) } else { block.previous(session) }?;
            if !matches!(block, Block::Heading(_)) {
                return Some(block);
            }
        }
    }

    /// Its place in the record, for saying which of two comes first.
    pub(super) fn order(self, session: &Session) -> (usize, usize) {
        let entry = self.entry(session).and_then(|entry| session.position(entry)).unwrap_or(0);
        let inside = match self {
            Block::Heading(_) => 0,
            Block::Blank(_) => 1,
            Block::Paragraph(paragraph) => session.position(paragraph).unwrap_or(0) + 1,
        };
        (entry, inside)
    }

    /// The text that can be typed into here; `None` where there is nothing, or a rendering.
    pub(super) fn editable(self, session: &Session) -> Option<TextId> {
        let Block::Paragraph(id) = self else {
            return None;
        };
        let paragraph = session.get::<Paragraph>(id)?;
        let written = paragraph.body == Body::Text || !paragraph.text.is_empty();
        written.then(|| TextId::written(id, Field::Body))
    }
}

/// The blocks of a meeting's record, by their ends.
pub(super) fn first_block(meeting: &Meeting) -> Option<Block> {
    meeting.entries.first().map(|entry| Block::Heading(entry.id))
}

/// A block as it is shown.
#[derive(Clone, Debug, Default)]
pub(super) struct Shown {
    /// Its number ("7" or "7.3"); empty for a bare paragraph.
    pub(super) number: String,
    /// Its text where that is not what was written: headings and renderings.
    pub(super) rendered: Option<String>,
    /// Its rows.
    pub(super) rows: Vec<Row>,
    /// The fingerprint of its text.
    pub(super) print: u64,
    /// Its rows in visual order, where something in it runs from right to left and the desk is to
    /// show it so.
    pub(super) visual: Option<Visual>,
}

/// The rows of a paragraph in visual order.
#[derive(Clone, Debug)]
pub(super) struct Visual {
    pub(super) base: bidi::Direction,
    pub(super) rows: Vec<bidi::Visual>,
}

impl Visual {
    /// The column at which a row begins: rows from right to left stand at the right.
    pub(super) fn indent(&self, row: &bidi::Visual, width: u16) -> u16 {
        if self.base == bidi::Direction::LeftToRight {
            return 0;
        }
        width.saturating_sub(u16::try_from(row.width()).unwrap_or(u16::MAX))
    }
}

/// Bytes beyond which a paragraph is shown in the order of storage.
const LONGEST_VISUAL: usize = 64 * 1024;

/// The rows of a text in visual order, where something in it runs from right to left. A text without
/// letters, as every paragraph is at first, is read as its language is.
pub(super) fn visual(text: &str, rows: &[Row], language: Language) -> Option<Visual> {
    if text.len() > LONGEST_VISUAL {
        return None;
    }
    let base = (language.is_right_to_left() && bidi::is_neutral(text))
        .then_some(bidi::Direction::RightToLeft);
    if base.is_none() && !bidi::has_right_to_left(text) {
        return None;
    }
    let paragraph = bidi::Paragraph::new(text, base);
    let rows = rows.iter().map(|row| paragraph.row(trimmed(text, *row))).collect();
    Some(Visual { base: paragraph.base(), rows })
}

/// The row without the spaces that hang past its edge, but for the last, in which the caret may
/// stand behind them.
fn trimmed(text: &str, row: Row) -> Row {
    if row.end as usize >= text.len() {
        return row;
    }
    let length = u32::try_from(row.trimmed(text).len()).unwrap_or(0);
    Row { end: row.start + length, ..row }
}

impl Shown {
    /// Whether it is read from right to left, and shown so.
    pub(super) fn runs_left(&self) -> bool {
        self.visual.as_ref().is_some_and(|v| v.base == bidi::Direction::RightToLeft)
    }

    /// The text of which its rows are made.
    pub(super) fn text<'a>(&'a self, session: &'a Session, block: Block) -> &'a str {
        match (&self.rendered, block) {
            (Some(rendered), _) => rendered,
            (None, Block::Paragraph(id)) => {
                session.text(TextId::written(id, Field::Body)).unwrap_or_default()
            }
            _ => "",
        }
    }
}

/// The rows of what was shown lately.
#[derive(Debug, Default)]
pub(super) struct Wraps {
    width: u16,
    bidi: bool,
    blocks: HashMap<Block, Shown>,
    wrapped: u64,
    /// The paragraph of the caret as a page of text has its lines.
    page: Option<(Block, Vec<Row>)>,
}

/// Bytes of a paragraph beyond which its lines and words are not counted.
pub(super) const LONGEST_COUNTED: usize = 20_000;

/// Blocks beyond which the cache is emptied: some screens full.
const MOST: usize = 400;

impl Wraps {
    /// Sets the width of a row; everything is wrapped anew where it differs.
    pub(super) fn set_width(&mut self, width: u16) {
        if self.width != width {
            self.width = width;
            self.blocks.clear();
        }
    }

    /// The width of a row.
    pub(super) fn width(&self) -> u16 {
        self.width
    }

    /// Whether the desk puts rows into visual order.
    pub(super) fn is_bidi(&self) -> bool {
        self.bidi
    }

    /// Says whether the desk puts rows into visual order.
    pub(super) fn set_bidi(&mut self, bidi: bool) {
        self.bidi = bidi;
        self.blocks.clear();
    }

    /// Forgets all: something changed on which numbers or renderings may depend.
    pub(super) fn clear(&mut self) {
        self.blocks.clear();
        self.page = None;
    }

    /// Breaks a paragraph into the lines that it has on a page of text, to be counted.
    pub(super) fn set_page(&mut self, session: &Session, block: Block) {
        if self.page.as_ref().is_some_and(|(paged, _)| *paged == block) {
            return;
        }
        let text = block.editable(session).and_then(|text| session.text(text));
        let text = text.filter(|text| text.len() <= LONGEST_COUNTED);
        self.page = text.map(|text| (block, text::wrap(text, TEXT_WIDTH)));
    }

    /// The lines of a paragraph on a page of text, where they were counted.
    pub(super) fn lines(&self, block: Block) -> Option<usize> {
        self.page.as_ref().filter(|(paged, _)| *paged == block).map(|(_, rows)| rows.len())
    }

    /// How many blocks were wrapped since the beginning. A test counts them.
    #[must_use]
    pub(super) fn wrapped(&self) -> u64 {
        self.wrapped
    }

    /// Takes note of a splice that was applied to the text of a paragraph.
    pub(super) fn spliced(&mut self, session: &Session, id: Id, at: u32, cut: usize, put: usize) {
        let block = Block::Paragraph(id);
        let Some(shown) = self.blocks.get_mut(&block) else {
            return;
        };
        if shown.rendered.is_some() {
            self.blocks.remove(&block);
            return;
        }
        let text = session.text(TextId::written(id, Field::Body)).unwrap_or_default();
        let short = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        text::rewrap(&mut shown.rows, text, self.width, at, short(cut), short(put));
        let language = session.about().drafting;
        shown.visual = if self.bidi { visual(text, &shown.rows, language) } else { None };
        shown.print = fingerprint(text);
        self.wrapped += 1;
        if text.len() > LONGEST_COUNTED {
            self.page = None;
        } else if let Some((_, rows)) = self.page.as_mut().filter(|(paged, _)| *paged == block) {
            text::rewrap(rows, text, TEXT_WIDTH, at, short(cut), short(put));
        }
    }

    /// A block that was looked up since the last change.
    pub(super) fn peek(&self, block: Block) -> Option<&Shown> {
        self.blocks.get(&block)
    }

    /// A block as it is shown.
    pub(super) fn get(&mut self, session: &Session, block: Block) -> &Shown {
        if self.blocks.len() > MOST {
            self.blocks.clear();
        }
        let (width, bidi, wrapped) = (self.width, self.bidi, &mut self.wrapped);
        self.blocks.entry(block).or_insert_with(|| {
            *wrapped += 1;
            let mut shown = show(session, block, width);
            if bidi {
                let language = session.about().drafting;
                shown.visual = visual(shown.text(session, block), &shown.rows, language);
            }
            shown
        })
    }
}

fn show(session: &Session, block: Block, width: u16) -> Shown {
    let language = session.about().drafting;
    let (number, rendered) = match block {
        Block::Heading(entry) => {
            let number = session.section_number(entry).map(|n| n.to_string()).unwrap_or_default();
            (number, Some(heading(session, entry)))
        }
        Block::Blank(_) => (String::new(), Some(String::new())),
        Block::Paragraph(id) => {
            let number = session.paragraph_number(id).map(|n| n.to_string()).unwrap_or_default();
            let rendered = session
                .get::<Paragraph>(id)
                .filter(|_| block.editable(session).is_none())
                .map(|paragraph| language::paragraph(session, paragraph, language).to_string());
            (number, rendered)
        }
    };
    let mut shown = Shown { number, rendered, ..Shown::default() };
    let rows = text::wrap(shown.text(session, block), width);
    shown.print = fingerprint(shown.text(session, block));
    shown.rows = rows;
    shown
}

/// The heading of an entry in the drafting language: subject, "(continued)", documents.
pub(super) fn heading(session: &Session, entry: Id) -> String {
    language::heading(session, entry, session.about().drafting).to_string()
}

/// The subject of an entry without its documents, in the interface's words where it has none.
pub(super) fn subject(session: &Session, words: &'static Words, entry: &Entry) -> String {
    let subject = language::subject(session, entry, session.about().drafting).to_string();
    if subject.is_empty() { words.say("untitled").into_owned() } else { subject }
}
