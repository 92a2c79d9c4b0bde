//! Writing cells.
//!
//! A key costs a frame, and most of a frame is cells. Rows are written straight into the buffer,
//! grapheme by grapheme, with a short way for plain ASCII; nothing is measured twice and no
//! intermediate line of spans is built.
//!
//! Where the terminal does not put right-to-left writing into visual order, the desk does, and here:
//! every line that is drawn comes by, so none can be forgotten. In an Arabic interface a line with
//! Arabic in it is read from the right, whatever it begins with (the name of a key, a number); in
//! another its first letter decides. Only where a caret stands in what
//! is written do views see to it themselves ([`put_as_stored`]).

use crate::{
    session::Language,
    text::{
        self, Row,
        bidi::{self, Direction},
    },
};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};
use std::{borrow::Cow, cell::Cell};
use unicode_segmentation::UnicodeSegmentation;

thread_local! {
    /// How the lines of the frame that is being drawn on this thread are ordered.
    static ORDER: Cell<Order> = const { Cell::new(Order::Stored) };
}

#[derive(Clone, Copy)]
enum Order {
    /// As they are stored.
    Stored,
    /// As they are read: in this direction, or that of their first letter.
    Visual(Option<Direction>),
}

/// Says, at the beginning of a frame, whether the desk puts lines into visual order, and the language
/// of the interface.
pub(super) fn in_visual_order(ours: bool, interface: Language) {
    let base = interface.is_right_to_left().then_some(Direction::RightToLeft);
    ORDER.set(if ours { Order::Visual(base) } else { Order::Stored });
}

/// A line as it is brought to the screen.
fn visual(line: &str) -> Cow<'_, str> {
    let Order::Visual(base) = ORDER.get() else { return line.into() };
    if !bidi::has_right_to_left(line) {
        return line.into();
    }
    let row = Row { start: 0, end: u32::try_from(line.len()).unwrap_or(u32::MAX) };
    bidi::Paragraph::new(line, base).row(row).text(line).into()
}

/// Writes `text` from (`x`, `y`) on, at most up to column `end`, and returns the column after it.
/// Where it does not fit it ends in an ellipsis, so that nobody takes a part for the whole.
pub(super) fn put(buffer: &mut Buffer, x: u16, y: u16, end: u16, text: &str, style: Style) -> u16 {
    let area = buffer.area;
    let end = end.min(area.right());
    if y < area.top() || y >= area.bottom() || x < area.left() {
        return x;
    }
    let room = end.saturating_sub(x);
    // No text has more cells than bytes; spaces at its end may hang over.
    if text.len() > usize::from(room) && text::width(text.trim_end_matches(' ')) > room.into() {
        return put_as_stored(buffer, x, y, end, &visual(&fit(text, room)), style);
    }
    if text.is_ascii() {
        return put_ascii(buffer, x, y, end, text, style);
    }
    put_as_stored(buffer, x, y, end, &visual(text), style)
}

/// Writes `text` in the order in which it is stored, whatever the direction of its letters.
pub(super) fn put_as_stored(
    buffer: &mut Buffer,
    x: u16,
    y: u16,
    end: u16,
    text: &str,
    style: Style,
) -> u16 {
    let area = buffer.area;
    let end = end.min(area.right());
    if y < area.top() || y >= area.bottom() || x < area.left() {
        return x;
    }
    let mut column = x;
    for grapheme in text.graphemes(true) {
        let width = u16::try_from(text::grapheme_width(grapheme)).unwrap_or(u16::MAX);
        if width == 0 {
            continue;
        }
        if column.saturating_add(width) > end {
            break;
        }
        if let Some(cell) = buffer.cell_mut((column, y)) {
            cell.set_symbol(grapheme).set_style(style);
        }
        for covered in column + 1..column + width {
            if let Some(cell) = buffer.cell_mut((covered, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
        column += width;
    }
    column
}

fn put_ascii(buffer: &mut Buffer, x: u16, y: u16, end: u16, text: &str, style: Style) -> u16 {
    let start = buffer.index_of(x.min(buffer.area.right().saturating_sub(1)), y);
    let room = usize::from(end.saturating_sub(x));
    let cells = buffer.content.iter_mut().skip(start).take(room);
    let mut column = x;
    for (cell, byte) in cells.zip(text.bytes()) {
        if byte >= b' ' && byte != 0x7f {
            cell.set_char(char::from(byte)).set_style(style);
            column += 1;
        }
    }
    column
}

/// Writes `text` so that it ends before column `end`, and returns where it begins.
pub(super) fn put_right(buffer: &mut Buffer, y: u16, end: u16, text: &str, style: Style) -> u16 {
    let width = u16::try_from(text::width(text)).unwrap_or(u16::MAX);
    let x = end.saturating_sub(width);
    put(buffer, x, y, end, text, style);
    x
}

/// Writes `text` into as many rows of `area` as it takes, at the right in an Arabic interface.
pub(super) fn put_rows(buffer: &mut Buffer, area: Rect, text: &str, style: Style) {
    let rows = text::wrap(text, area.width);
    let room = usize::from(area.height);
    let from_right = matches!(ORDER.get(), Order::Visual(Some(_))) && bidi::has_right_to_left(text);
    for (at, (y, row)) in (area.y..area.bottom()).zip(&rows).enumerate() {
        // What is left is cut in the last row.
        let rest = text.get(row.start as usize..).unwrap_or_default();
        let is_last = at + 1 == room && rows.len() > room;
        let said = if is_last { fit(rest, area.width) } else { row.trimmed(text).into() };
        if from_right {
            put_right(buffer, y, area.right(), &said, style);
        } else {
            put(buffer, area.x, y, area.right(), &said, style);
        }
    }
}

/// Sets the style of a stretch of a row without touching its letters.
pub(super) fn tint(buffer: &mut Buffer, area: Rect, style: Style) {
    buffer.set_style(area, style);
}

const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';

/// As much of `text` as fits into `width` columns, with an ellipsis where it was cut.
pub(super) fn fit(text: &str, width: u16) -> std::borrow::Cow<'_, str> {
    let width = usize::from(width);
    if text::width(text) <= width {
        return text.into();
    }
    let mut used = 0;
    let mut kept = String::new();
    for grapheme in text.graphemes(true) {
        used += text::grapheme_width(grapheme);
        if used >= width {
            break;
        }
        kept.push_str(grapheme);
    }
    if width > 0 {
        // Keeps the ellipsis at the end of the word that was cut, whichever way the line is read. It takes
        // no cell.
        let mark = match bidi::last_strong(&kept) {
            Some(Direction::RightToLeft) => Some(RIGHT_TO_LEFT_MARK),
            Some(Direction::LeftToRight) if bidi::has_right_to_left(&kept) => {
                Some(LEFT_TO_RIGHT_MARK)
            }
            _ => None,
        };
        kept.push('…');
        kept.extend(mark);
    }
    kept.into()
}

/// Empties a rectangle, and any wide grapheme that its left edge would cut in two (ratatui's
/// `Clear` leaves half of it behind).
pub(super) fn clear(buffer: &mut Buffer, area: Rect, style: Style) {
    let area = area.intersection(buffer.area);
    for y in area.top()..area.bottom() {
        if area.left() > buffer.area.left()
            && let Some(cell) = buffer.cell_mut((area.left() - 1, y))
            && text::width(cell.symbol()) > 1
        {
            cell.set_symbol(" ");
        }
        for x in area.left()..area.right() {
            if let Some(cell) = buffer.cell_mut((x, y)) {
                cell.reset();
                cell.set_style(style);
            }
        }
    }
}

/// Draws a frame of lines around `area`, with a title in its upper edge.
pub(super) fn frame(
    buffer: &mut Buffer,
    area: Rect,
    title: &str,
    lines: super::theme::Lines,
    style: Style,
    title_style: Style,
) {
    if area.width < 2 || area.height < 2 {
        return;
    }
    let (right, bottom) = (area.right() - 1, area.bottom() - 1);
    let mut draw = |x: u16, y: u16, line: &str| {
        if let Some(cell) = buffer.cell_mut((x, y)) {
            cell.set_symbol(line).set_style(style);
        }
    };
    for x in area.left() + 1..right {
        draw(x, area.top(), lines.across);
        draw(x, bottom, lines.across);
    }
    for y in area.top() + 1..bottom {
        draw(area.left(), y, lines.down);
        draw(right, y, lines.down);
    }
    for (x, y, corner) in [
        (area.left(), area.top(), lines.top_left),
        (right, area.top(), lines.top_right),
        (area.left(), bottom, lines.bottom_left),
        (right, bottom, lines.bottom_right),
    ] {
        draw(x, y, corner);
    }
    if !title.is_empty() && area.width > 6 {
        let title = fit(title, area.width - 6);
        let x = put(buffer, area.left() + 2, area.top(), right, " ", title_style);
        let x = put(buffer, x, area.top(), right, &title, title_style);
        put(buffer, x, area.top(), right, " ", title_style);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(buffer: &Buffer, y: u16) -> String {
        (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect()
    }

    #[test]
    fn a_wide_grapheme_is_never_cut() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 5, 1));
        assert_eq!(put_as_stored(&mut buffer, 0, 0, 5, "会议记录", Style::new()), 4);
        let narrow = Rect::new(3, 0, 2, 1);
        clear(&mut buffer, narrow, Style::new());
        assert_eq!(row(&buffer, 0).trim_end(), "会");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(fit("World Telecommunication", 8), "World T…");
        assert_eq!(fit("会议记录", 5), "会议…");
        assert_eq!(fit("short", 8), "short");
        assert_eq!(fit("short", 0), "");
    }

    #[test]
    fn no_row_is_cut_without_an_ellipsis() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        for (text, drawn) in [
            ("agenda", "agenda"),
            ("agendas", "agend…"),
            ("会议记录", "会 议 … "),
            ("повестка", "повес…"),
            ("item   ", "item  "),
        ] {
            put(&mut buffer, 0, 0, 6, text, Style::new());
            assert_eq!(row(&buffer, 0), drawn);
            clear(&mut buffer, Rect::new(0, 0, 6, 1), Style::new());
        }
    }

    #[test]
    fn a_message_takes_the_rows_that_it_needs() {
        let area = Rect::new(0, 0, 12, 2);
        for (text, drawn) in [
            ("No items.", ["No items.", ""]),
            ("No items yet. Add", ["No items", "yet. Add"]),
            ("No items yet. Add some", ["No items", "yet. Add so…"]),
        ] {
            let mut buffer = Buffer::empty(area);
            put_rows(&mut buffer, area, text, Style::new());
            let rows = [0, 1].map(|y| row(&buffer, y).trim_end().to_owned());
            assert_eq!(rows, drawn);
        }
    }

    #[test]
    fn nothing_is_written_outside_the_buffer() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 3, 2));
        put(&mut buffer, 2, 0, 99, "abc", Style::new());
        put(&mut buffer, 0, 9, 99, "abc", Style::new());
        put(&mut buffer, 7, 1, 99, "é", Style::new());
        put(&mut buffer, 7, 1, 99, "e", Style::new());
        assert_eq!((row(&buffer, 0).as_str(), row(&buffer, 1).as_str()), ("  …", "   "));
    }

    #[test]
    fn a_line_is_put_into_visual_order_only_where_the_desk_sees_to_it() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 14, 1));
        for (ours, drawn) in [(false, "مصر (C20/24)"), (true, "(C20/24) رصم")] {
            in_visual_order(ours, Language::En);
            put(&mut buffer, 0, 0, 14, "مصر (C20/24)", Style::new());
            assert_eq!(row(&buffer, 0).trim_end(), drawn);
        }
        in_visual_order(false, Language::En);
    }

    #[test]
    fn a_line_that_begins_with_a_key_is_read_as_the_interface_is() {
        for (interface, text, drawn) in [
            (Language::Ar, "F5 مسودة · 10 مصر", "رصم 10 · ةدوسم F5"),
            (Language::Ar, "F5 مسودة · 10 مصر والأردن", "…لاو رصم 10 · ةدوسم F5"),
            (Language::Ar, "F5 مسودة · 10 World Telecommunication", "World Te… 10 · ةدوسم F5"),
            (Language::Ar, "Ctrl-K", "Ctrl-K"),
            (Language::En, "F5 Draft · 10 مصر والأردنية", "F5 Draft · 10 …درألاو رصم"),
        ] {
            let mut buffer = Buffer::empty(Rect::new(0, 0, 30, 1));
            in_visual_order(true, interface);
            let width = u16::try_from(text::width(drawn)).unwrap();
            put(&mut buffer, 0, 0, 30, &fit(text, width), Style::new());
            assert_eq!(row(&buffer, 0).trim_end(), drawn);
        }
        in_visual_order(false, Language::En);
    }
}
