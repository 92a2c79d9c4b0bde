//! Text that runs from right to left, for terminals that leave it as it comes.
//!
//! A terminal is a grid from left to right, and most put Arabic into it in the order of storage. To
//! show it as it is read, one row is put into visual order here: UAX #9 for the levels of the whole
//! paragraph (a row cannot be resolved alone), then its rules L1, L2 and L4 for each row. A grapheme
//! is moved as one. Latin references and numbers ("C20/24") keep their order within Arabic. Letters
//! are not shaped: terminals with a font for Arabic join them, or nobody does.
//!
//! The caret is a cell: it covers the grapheme at its offset. At the end of a row it covers the
//! cell past the end in the paragraph's direction, left of the row (column -1) in Arabic. A row and
//! its caret are thus one to one, which a property checks, save for graphemes without a cell.
//!
//! Levels cost about 20 ns a byte and two bytes of memory for each; keep a [`Paragraph`] for as long
//! as its text stays. A row costs its graphemes. A text without such letters needs none of it:
//! ask [`has_right_to_left`] first.

use std::borrow::Cow;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

use super::grapheme::Graphemes;
use super::{Row, part, short};

/// The direction of a paragraph, or of a grapheme in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As Latin, Cyrillic and Chinese.
    LeftToRight,
    /// As Arabic and Hebrew.
    RightToLeft,
}

/// True if anything in `text` may run from right to left. Costs a pass over its bytes if it is ASCII.
pub fn has_right_to_left(text: &str) -> bool {
    !text.is_ascii()
        && text.chars().any(|c| {
            c >= '\u{590}'
                && !matches!(c, '\u{900}'..='\u{1fff}' | '\u{2e80}'..='\u{d7ff}')
                && matches!(
                    bidi_class(c),
                    BidiClass::R
                        | BidiClass::AL
                        | BidiClass::AN
                        | BidiClass::RLE
                        | BidiClass::RLO
                        | BidiClass::RLI
                )
        })
}

/// The direction of the last letter of a text that has one.
pub fn last_strong(text: &str) -> Option<Direction> {
    text.chars().rev().find_map(strong)
}

/// Whether no letter of a text says in which direction it is read: it is empty, or digits and signs.
pub fn is_neutral(text: &str) -> bool {
    text.chars().all(|c| strong(c).is_none())
}

fn strong(c: char) -> Option<Direction> {
    match bidi_class(c) {
        BidiClass::L => Some(Direction::LeftToRight),
        BidiClass::R | BidiClass::AL => Some(Direction::RightToLeft),
        _ => None,
    }
}

/// The direction in which a text is read: that of its first strong letter.
pub fn base(text: &str) -> Direction {
    if has_right_to_left(text) { Paragraph::new(text, None).base() } else { Direction::LeftToRight }
}

/// A paragraph whose levels are resolved, from which its rows are put into visual order.
#[derive(Clone, Debug)]
pub struct Paragraph<'a> {
    text: &'a str,
    levels: Vec<Level>,
    base: Direction,
}

impl<'a> Paragraph<'a> {
    /// Resolves `text`. Without a `base` direction, its first strong letter decides.
    pub fn new(text: &'a str, base: Option<Direction>) -> Self {
        let given = base.map(|base| match base {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        });
        let info = ParagraphBidiInfo::new(text, given);
        let base = direction(info.paragraph_level);
        Self { text, levels: info.levels, base }
    }

    /// The direction in which the paragraph is read, and the side at which its rows start.
    pub fn base(&self) -> Direction {
        self.base
    }

    /// One row in visual order.
    pub fn row(&self, row: Row) -> Visual {
        let base = match self.base {
            Direction::LeftToRight => Level::ltr(),
            Direction::RightToLeft => Level::rtl(),
        };
        let (start, end) = (row.start as usize, row.end as usize);
        let mut cells: Vec<Cell> = Vec::new();
        let mut levels: Vec<Level> = Vec::new();
        // Where the spaces begin that end the row, or that stand before a tab.
        let mut spaces = 0;
        for grapheme in Graphemes::at(self.text, start).take_while(|grapheme| grapheme.start < end)
        {
            levels.push(self.levels.get(grapheme.start).copied().unwrap_or(base));
            cells.push(Cell {
                start: short(grapheme.start),
                end: short(grapheme.end),
                column: 0,
                width: grapheme.width,
                direction: self.base,
            });
            match bidi_class(grapheme.first) {
                BidiClass::B | BidiClass::S => {
                    levels.iter_mut().skip(spaces).for_each(|level| *level = base);
                    spaces = levels.len();
                }
                BidiClass::WS
                | BidiClass::FSI
                | BidiClass::LRI
                | BidiClass::RLI
                | BidiClass::PDI
                | BidiClass::BN
                | BidiClass::LRE
                | BidiClass::RLE
                | BidiClass::LRO
                | BidiClass::RLO
                | BidiClass::PDF => {}
                _ => spaces = levels.len(),
            }
        }
        levels.iter_mut().skip(spaces).for_each(|level| *level = base);
        for (cell, level) in cells.iter_mut().zip(&levels) {
            cell.direction = direction(*level);
        }
        let last = if end >= self.text.len() {
            row.end
        } else {
            cells.last().map_or(row.end, |cell| cell.start)
        };
        let mut width = 0;
        let ordered = ParagraphBidiInfo::reorder_visual(&levels)
            .into_iter()
            .filter_map(|index| cells.get(index).copied())
            .map(|cell| {
                let column = width;
                width += cell.width;
                Cell { column, ..cell }
            })
            .collect();
        Visual { cells: ordered, base: self.base, width, row, last }
    }
}

fn direction(level: Level) -> Direction {
    if level.is_rtl() { Direction::RightToLeft } else { Direction::LeftToRight }
}

/// One grapheme of a row in visual order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its first byte in the paragraph.
    pub start: u32,
    /// The byte after its last.
    pub end: u32,
    /// Its leftmost column, counted from the left of the row.
    pub column: usize,
    /// Its cells.
    pub width: usize,
    /// How it is read.
    pub direction: Direction,
}

/// A row in visual order, made by [`Paragraph::row`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visual {
    cells: Vec<Cell>,
    base: Direction,
    width: usize,
    row: Row,
    last: u32,
}

impl Visual {
    /// The row's graphemes from left to right.
    pub fn cells(&self) -> &[Cell] {
        &self.cells
    }

    /// The cells of the whole row, with the spaces at its end.
    pub fn width(&self) -> usize {
        self.width
    }

    /// The row as it is written into the grid from left to right, with brackets mirrored.
    pub fn text(&self, paragraph: &str) -> String {
        let mut visual = String::with_capacity((self.row.end - self.row.start) as usize);
        for cell in &self.cells {
            let grapheme = part(paragraph, cell.start as usize, cell.end as usize);
            match cell.direction {
                Direction::LeftToRight => visual.push_str(grapheme),
                Direction::RightToLeft => visual.extend(grapheme.chars().map(mirrored)),
            }
        }
        visual
    }

    /// What one of its cells shows: its grapheme, mirrored where it is read from right to left.
    pub fn glyph<'a>(&self, cell: &Cell, paragraph: &'a str) -> Cow<'a, str> {
        let grapheme = part(paragraph, cell.start as usize, cell.end as usize);
        match cell.direction {
            Direction::RightToLeft if grapheme.chars().any(|c| mirrored(c) != c) => {
                grapheme.chars().map(mirrored).collect()
            }
            _ => grapheme.into(),
        }
    }

    /// The column of the caret for a byte offset in this row: the cell of the grapheme there. At the
    /// row's end it is the cell past it: the row's width, or -1 where the paragraph runs to the left.
    pub fn column(&self, at: usize) -> isize {
        let here =
            self.cells.iter().find(|cell| (cell.start as usize..cell.end as usize).contains(&at));
        match here {
            Some(cell) => signed(cell.column),
            None if at < self.row.start as usize => self.edge(true),
            None => self.edge(false),
        }
    }

    /// The byte offset at a column: that of the grapheme in that cell. Beside the row it is the row's
    /// start, or the last offset that shows in it.
    pub fn offset(&self, column: isize) -> usize {
        let here = self.cells.iter().find(|cell| {
            let left = signed(cell.column);
            column >= left && column < left + signed(cell.width)
        });
        if let Some(cell) = here {
            return cell.start as usize;
        }
        let before = (column < 0) == (self.base == Direction::LeftToRight);
        if before && !self.cells.is_empty() { self.row.start as usize } else { self.last as usize }
    }

    /// The column before the row's first grapheme, or past its last, as it is read.
    fn edge(&self, start: bool) -> isize {
        match (self.base, start) {
            (Direction::LeftToRight, true) => 0,
            (Direction::LeftToRight, false) => signed(self.width),
            (Direction::RightToLeft, true) => signed(self.width) - 1,
            (Direction::RightToLeft, false) => -1,
        }
    }
}

fn signed(cells: usize) -> isize {
    isize::try_from(cells).unwrap_or(isize::MAX)
}

/// The character that looks like `c` in a mirror, where it stands for the same: an opening bracket
/// in Arabic opens to the left.
pub fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 16] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⟨', '⟩'),
        ('（', '）'),
        ('［', '］'),
        ('｛', '｝'),
        ('〈', '〉'),
        ('《', '》'),
        ('「', '」'),
        ('『', '』'),
        ('【', '】'),
    ];
    if c.is_alphanumeric() {
        return c;
    }
    PAIRS
        .iter()
        .find_map(|&(left, right)| match c {
            _ if c == left => Some(right),
            _ if c == right => Some(left),
            _ => None,
        })
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::{SAMPLES, any_text};
    use super::super::{graphemes, width, wrap};
    use super::*;

    fn shown(text: &str, base: Option<Direction>) -> String {
        Paragraph::new(text, base).row(Row { start: 0, end: short(text.len()) }).text(text)
    }

    #[test]
    fn visual_order() {
        for (text, visual) in [
            ("", ""),
            ("abc", "abc"),
            ("ابت", "تبا"),
            ("ابت C20/24 جدة", "ةدج C20/24 تبا"),
            ("ابت 20/24 (ج)", "(ج) 20/24 تبا"),
            ("ابت 7.3", "7.3 تبا"),
            ("see ابت (VC/15)", "see تبا (VC/15)"),
            ("بُت", "تبُ"),
            ("主席 ابت", "主席 تبا"),
        ] {
            assert_eq!(shown(text, None), visual, "{text}");
        }
        assert_eq!(shown("abc.", Some(Direction::RightToLeft)), ".abc");
        assert_eq!(shown("ابت.", Some(Direction::LeftToRight)), "تبا.");
    }

    #[test]
    fn the_last_letter_with_a_direction() {
        use Direction::{LeftToRight, RightToLeft};
        for (text, last) in [
            ("", None),
            ("12 (", None),
            ("F5 ابت 10", Some(RightToLeft)),
            ("ابت C20/24", Some(LeftToRight)),
        ] {
            assert_eq!(last_strong(text), last, "{text}");
            assert_eq!(is_neutral(text), last.is_none(), "{text}");
        }
    }

    #[test]
    fn the_caret_in_both_directions() {
        let text = "ابت C20 ج";
        let paragraph = Paragraph::new(text, None);
        assert_eq!(paragraph.base(), Direction::RightToLeft);
        let row = paragraph.row(Row { start: 0, end: short(text.len()) });
        // On the screen: ج C20 تبا
        for (at, column) in
            [(0, 8), (2, 7), (4, 6), (6, 5), (7, 2), (9, 4), (10, 1), (11, 0), (13, -1)]
        {
            assert_eq!(row.column(at), column, "{at}");
            assert_eq!(row.offset(column), at, "{column}");
        }
        assert_eq!(row.offset(40), 0);
        assert_eq!(row.offset(-9), 13);
    }

    #[test]
    fn rows_of_a_paragraph_keep_its_context() {
        let text = "ابت 12 34 جدة";
        let paragraph = Paragraph::new(text, None);
        let rows = wrap(text, 7);
        let shown: Vec<String> = rows.iter().map(|row| paragraph.row(*row).text(text)).collect();
        assert_eq!(shown, [" 12 تبا", "ةدج 34"]);
        // The last offset that shows in a row that is not the last.
        assert_eq!(paragraph.row(rows[0]).offset(-1), 9);
        assert_eq!(paragraph.row(rows[0]).column(9), 0);
    }

    #[test]
    fn only_scripts_from_right_to_left_need_it() {
        for (index, text) in SAMPLES.iter().enumerate() {
            assert_eq!(has_right_to_left(text), matches!(index, 5 | 6), "{text}");
        }
    }

    fn base() -> impl Strategy<Value = Option<Direction>> {
        prop_oneof![
            Just(None),
            Just(Some(Direction::LeftToRight)),
            Just(Some(Direction::RightToLeft))
        ]
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in any_text(), columns in 1_u16..30, base in base()) {
            let paragraph = Paragraph::new(&text, base);
            for row in wrap(&text, columns) {
                let visual = paragraph.row(row);
                let mut starts: Vec<usize> = visual.cells().iter().map(|cell| cell.start as usize).collect();
                starts.sort_unstable();
                let read: Vec<usize> =
                    graphemes(row.text(&text)).map(|g| g.start + row.start as usize).collect();
                prop_assert_eq!(starts, read);
                prop_assert_eq!(visual.width(), width(row.text(&text)));
            }
        }

        #[test]
        fn caret_and_offset_are_one_to_one(text in any_text(), columns in 1_u16..30, base in base()) {
            let paragraph = Paragraph::new(&text, base);
            for row in wrap(&text, columns) {
                let visual = paragraph.row(row);
                for cell in visual.cells().iter().filter(|cell| cell.width > 0) {
                    let at = cell.start as usize;
                    prop_assert_eq!(visual.offset(visual.column(at)), at);
                }
                if row.end as usize == text.len() {
                    prop_assert_eq!(visual.offset(visual.column(text.len())), text.len());
                }
            }
        }

        #[test]
        fn left_to_right_alone_is_left_as_it_is(text in any_text()) {
            if !has_right_to_left(&text) {
                prop_assert_eq!(shown(&text, None), text);
            }
        }
    }
}
