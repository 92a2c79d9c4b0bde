//! Text with a caret in it, outside the draft: fields of forms, lines to type on.
//!
//! Where the desk puts right-to-left writing into visual order, such text stands at the right of its
//! place as in the draft, and the caret is the cell of the letter that it stands on; behind the last
//! letter it is the cell left of it. Everything else is drawn as it is stored.

use super::super::{paint, prompt::Input, record};
use crate::{
    session::Language,
    text::{self, Place, Row, bidi, position},
};
use ratatui::{buffer::Buffer, style::Style};

/// How text is brought into its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order {
    /// Whether the desk puts it into visual order.
    pub(super) ours: bool,
    /// Whether everything stands at the right: forms in Arabic.
    pub(super) mirrored: bool,
}

/// A row as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    /// Its letters from left to right.
    pub(super) text: String,
    /// The columns before it.
    pub(super) indent: u16,
}

impl Drawn {
    /// Draws it from column `x` on, at most up to `end`.
    pub(super) fn draw(&self, buffer: &mut Buffer, (x, end): (u16, u16), y: u16, style: Style) {
        let x = x.saturating_add(self.indent);
        paint::put_as_stored(buffer, x, y, end, &self.text, style);
    }
}

/// The rows of `text` as they are drawn in `width` columns, to be read and not to be typed in.
pub(super) fn to_read(text: &str, rows: &[Row], width: u16, ours: bool) -> Vec<Drawn> {
    self::rows(text, rows, width, 0, Order { ours, mirrored: false }).0
}

/// The rows of `text` as they are drawn in `width` columns, and the row and column of a caret at
/// byte `at`. The column may be -1: behind a row from right to left that fills its place.
pub(super) fn rows(
    text: &str,
    rows: &[Row],
    width: u16,
    at: usize,
    order: Order,
) -> (Vec<Drawn>, (usize, isize)) {
    let Place { row, column } = position(text, rows, at);
    let cells = |width: usize| u16::try_from(width).unwrap_or(u16::MAX);
    let visual = if order.ours { record::visual(text, rows, Language::En) } else { None };
    let Some(visual) = visual else {
        let drawn = |row: &Row| {
            let text = row.text(text).to_owned();
            let room = width.saturating_sub(cells(text::width(text.trim_end())));
            Drawn { text, indent: if order.mirrored { room } else { 0 } }
        };
        let drawn: Vec<Drawn> = rows.iter().map(drawn).collect();
        let indent = drawn.get(row).map_or(0, |drawn| drawn.indent);
        // A caret behind the last letter has a cell too.
        let last = isize::from(i16::try_from(width).unwrap_or(i16::MAX));
        let column = signed(column) + isize::from(indent as i16);
        return (drawn, (row, column.min(last)));
    };
    let indent = |row: &bidi::Visual| match order.mirrored {
        true => width.saturating_sub(cells(row.width())),
        false => visual.indent(row, width),
    };
    let caret = visual.rows.get(row).map_or(0, |row| signed(indent(row).into()) + row.column(at));
    let drawn = visual.rows.iter().map(|row| Drawn { text: row.text(text), indent: indent(row) });
    (drawn.collect(), (row, caret))
}

fn signed(cells: usize) -> isize {
    isize::try_from(cells).unwrap_or(isize::MAX)
}

/// The part of a line of input that fits into `width` columns with its caret, as it is drawn, and the
/// column of the caret.
pub(super) fn input(input: &Input, width: u16, ours: bool) -> (Drawn, u16) {
    let room = usize::from(width.max(2)) - 1;
    let text = input.text.as_str();
    let before = text.get(..input.at).unwrap_or_default();
    let row = part(input, room);
    let cells = |width: isize| u16::try_from(width.max(0)).unwrap_or(u16::MAX);
    if ours && bidi::has_right_to_left(text) {
        let paragraph = bidi::Paragraph::new(text, None);
        let row = paragraph.row(row);
        let from_right = paragraph.base() == bidi::Direction::RightToLeft;
        let indent = if from_right { signed((room + 1).saturating_sub(row.width())) } else { 0 };
        let caret = indent + row.column(input.at);
        return (Drawn { text: row.text(text), indent: cells(indent) }, cells(caret));
    }
    let column = text::width(before.get(row.start as usize..).unwrap_or_default());
    (Drawn { text: row.text(text).to_owned(), indent: 0 }, cells(signed(column)))
}

/// The part of a line that fits into `room` columns with its caret.
fn part(input: &Input, room: usize) -> Row {
    let text = input.text.as_str();
    let before = text.get(..input.at).unwrap_or_default();
    let mut start = 0;
    let mut left = text::width(before);
    for grapheme in text::graphemes(before) {
        if left <= room {
            break;
        }
        left = left.saturating_sub(grapheme.width);
        start = grapheme.end;
    }
    let mut end = start;
    let mut used = 0;
    for grapheme in text::graphemes(text.get(start..).unwrap_or_default()) {
        used += grapheme.width;
        if used > room {
            break;
        }
        end = start + grapheme.end;
    }
    let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    Row { start: short(start), end: short(end) }
}

/// The columns of what is only proposed in a line, as [`input`] draws it.
pub(super) fn proposed(input: &Input, width: u16, ours: bool) -> Vec<u16> {
    let Some(range) = &input.proposed else { return Vec::new() };
    let room = usize::from(width.max(2)) - 1;
    let text = input.text.as_str();
    let row = part(input, room);
    let first = self::input(input, width, ours).0.indent;
    let column = |column: usize| first.saturating_add(u16::try_from(column).unwrap_or(u16::MAX));
    if ours && bidi::has_right_to_left(text) {
        let paragraph = bidi::Paragraph::new(text, None);
        let row = paragraph.row(row);
        let cells = row.cells().iter().filter(|cell| range.contains(&(cell.start as usize)));
        return cells.flat_map(|cell| cell.column..cell.column + cell.width).map(column).collect();
    }
    let to = |at: usize| text::width(text.get(row.start as usize..at).unwrap_or_default());
    let end = range.end.min(row.end as usize);
    (to(range.start)..to(end)).map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const OURS: Order = Order { ours: true, mirrored: false };

    #[test]
    fn a_long_line_costs_its_length_and_not_the_square_of_it() {
        for letter in ["z", "会"] {
            let line = Input::new(letter.repeat(50_000));
            let begun = std::time::Instant::now();
            let (drawn, caret) = input(&line, 11, true);
            assert!(begun.elapsed() < std::time::Duration::from_secs(2));
            assert_eq!((crate::text::width(&drawn.text), caret), (10, 10));
        }
    }

    #[test]
    fn a_line_shows_the_caret_in_every_script() {
        for (text, at, width, shown, indent, column) in [
            ("abc", 3, 10, "abc", 0, 3),
            ("abc", 0, 10, "abc", 0, 0),
            ("ابت", 6, 10, "تبا", 7, 6),
            ("ابت", 0, 10, "تبا", 7, 9),
            ("ابت C20", 7, 10, "C20 تبا", 3, 3),
            ("abcdefghijkl", 12, 10, "defghijkl", 0, 9),
            ("ابتثجحخدذرزس", 24, 10, "سزرذدخحجث", 1, 0),
            ("会议记录会议记录", 24, 10, "会议记录", 0, 8),
        ] {
            let mut line = Input::new(text);
            line.at = at;
            let (drawn, caret) = input(&line, width, true);
            assert_eq!(
                (drawn.text.as_str(), drawn.indent, caret),
                (shown, indent, column),
                "{text}"
            );
        }
    }

    #[test]
    fn a_proposal_is_marked_where_its_letters_stand() {
        for (text, range, columns) in [
            ("/vc/ab.ron", 4..6, vec![4, 5]),
            ("abcdefghijklm", 0..13, (0..9).collect()),
            ("abcdefghijklm", 2..13, (0..9).collect()),
            ("会议.ron", 0..6, vec![0, 1, 2, 3]),
            ("ابت", 0..6, vec![9, 8, 7]),
            ("abc", 0..0, vec![]),
        ] {
            let line = Input::proposing(text, range);
            let mut marked = proposed(&line, 10, true);
            marked.sort_unstable();
            let mut columns: Vec<u16> = columns;
            columns.sort_unstable();
            assert_eq!(marked, columns, "{text}");
        }
    }

    #[test]
    fn the_field_of_a_form_stands_at_the_side_from_which_it_is_read() {
        let text = "قال ممثل مصر (C20/24)";
        let wrapped = text::wrap(text, 12);
        let (drawn, caret) = rows(text, &wrapped, 12, text.len(), OURS);
        let drawn: Vec<_> = drawn.iter().map(|row| (row.text.as_str(), row.indent)).collect();
        assert_eq!(drawn, [("رصم لثمم لاق", 0), ("(C20/24)", 4)]);
        assert_eq!(caret, (1, 3), "left of the row");
        let (drawn, caret) = rows("VC", &text::wrap("VC", 12), 12, 2, OURS);
        assert_eq!((drawn[0].indent, caret), (0, (0, 2)));
        let mirrored = Order { mirrored: true, ..OURS };
        let (drawn, caret) = rows("VC", &text::wrap("VC", 12), 12, 2, mirrored);
        assert_eq!((drawn[0].indent, caret), (10, (0, 12)));
        let stored = Order { ours: false, mirrored: false };
        let (drawn, _) = rows(text, &wrapped, 12, 0, stored);
        assert_eq!(drawn[0].text, wrapped[0].text(text));
    }
}
