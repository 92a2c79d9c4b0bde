//! The record as it is being drafted: its rows, what is selected in them, what would come next.

use super::super::{
    changed::Standing,
    layout::{GUTTER, Layout},
    paint,
    record::{Block, LONGEST_COUNTED, Shown},
    screen::Rows,
    state::State,
};
use crate::{
    session::{Moment, Paragraph},
    text::{self, Row, bidi},
};
use ratatui::{
    buffer::Buffer,
    layout::Rect,
    style::{Modifier, Style},
};
use std::{
    hash::{Hash, Hasher},
    ops::Range,
};

pub(super) fn draw(
    state: &State,
    layout: &Layout,
    area: Rect,
    buffer: &mut Buffer,
    rows: &mut Rows,
) {
    if layout.draft.is_empty() {
        for y in area.top()..area.bottom() {
            rows.begin(buffer, Rect { y, height: 1, ..area }, 0);
        }
        paint::put_rows(buffer, area, &state.words.say("draft-empty"), state.theme.quiet());
        return;
    }
    let selection = state.selection_range();
    let lines = layout.draft.iter().map(Some).chain(std::iter::repeat(None));
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        let row = Rect { y, height: 1, ..area };
        let known = line.and_then(|line| {
            let block = line.block?;
            Some((line.row, block, state.wraps.peek(block)?))
        });
        match known {
            Some((line, block, shown)) => {
                let line = LineView::new(state, block, shown, line, selection);
                if rows.begin(buffer, row, line.key()) {
                    line.draw(state, row, buffer);
                }
            }
            None => drop(rows.begin(buffer, row, EMPTY)),
        }
    }
}

/// The key of a row that shows nothing.
const EMPTY: u64 = 1;

/// A row of the draft: all that its looks depend on.
struct LineView<'a> {
    block: Block,
    shown: &'a Shown,
    line: usize,
    text: &'a str,
    row: Row,
    /// Whether the caret stands in the block.
    here: bool,
    mark: &'static str,
    /// How it differs from the record as it was issued.
    since: Standing,
    /// When something was missed: under the mark, or behind the text of a paragraph of one row.
    gap: Option<Moment>,
    selected: Option<Range<usize>>,
    ghost: Option<&'a str>,
}

impl<'a> LineView<'a> {
    fn new(
        state: &'a State,
        block: Block,
        shown: &'a Shown,
        line: usize,
        selection: Option<((Block, usize), (Block, usize))>,
    ) -> Self {
        let text = shown.text(&state.session, block);
        let row = shown.rows.get(line).copied().unwrap_or(Row { start: 0, end: 0 });
        let here = state.caret.is_some_and(|caret| caret.block == block);
        let is_last = row.end as usize == text.len();
        LineView {
            block,
            shown,
            line,
            text,
            row,
            here,
            mark: if line == 0 { beside(state, block) } else { "" },
            since: if line == 0 { since(state, block, shown) } else { Standing::AsIssued },
            gap: gap(state, block).filter(|_| line == usize::from(shown.rows.len() > 1)),
            selected: selection.map(|range| selected_in(state, block, range, text.len())),
            ghost: state.ghost.as_deref().filter(|_| here && is_last),
        }
    }

    /// What stands for its looks; zero where too much bears on them.
    fn key(&self) -> u64 {
        if self.shown.visual.is_some() {
            return 0;
        }
        let mut key = std::hash::DefaultHasher::new();
        (self.block, self.here, self.mark, self.since, self.shown.rendered.is_some())
            .hash(&mut key);
        (self.row.text(self.text), self.ghost, self.gap).hash(&mut key);
        if self.line == 0 {
            self.shown.number.hash(&mut key);
        }
        if let Some(selected) = &self.selected {
            let inside = |at: usize| at.saturating_sub(self.row.start as usize);
            (inside(selected.start), inside(selected.end)).hash(&mut key);
        }
        (self.line == 0, self.shown.rows.len() == 1).hash(&mut key);
        key.finish().max(EMPTY + 1)
    }

    fn draw(&self, state: &State, area: Rect, buffer: &mut Buffer) {
        let theme = state.theme;
        let style = match self.block {
            Block::Heading(_) => theme.heading(),
            Block::Blank(_) => theme.quiet(),
            Block::Paragraph(_) if self.shown.rendered.is_some() => theme.rendered(),
            Block::Paragraph(_) => theme.text(),
        };
        let left = area.x + GUTTER;
        if self.line == 0 {
            let number_style = if self.here { theme.focus() } else { style };
            paint::put(buffer, area.x, area.y, left, &self.shown.number, number_style);
            paint::put(buffer, left - 3, area.y, left, self.since.mark(), theme.focus());
            paint::put(buffer, left - 2, area.y, left, self.mark, theme.warning());
        }
        let written = Rect { x: left, width: area.width.saturating_sub(GUTTER), ..area };
        let look = (written, style, self.selected.clone());
        let visual = self.shown.visual.as_ref().and_then(|visual| visual.rows.get(self.line));
        let end = match visual {
            Some(row) => draw_visual(state, self.shown, row, self.text, look, buffer),
            None => draw_row(self.row, self.text, look, buffer),
        };
        if self.ghost.is_none() {
            hour_of_gap(state, self, (end, area), buffer);
        }
        if let Some(ghost) = self.ghost {
            paint::put(buffer, end, area.y, area.right(), ghost, theme.offered());
        }
        if let Block::Blank(_) = self.block {
            let hint = state.words.say("type-to-begin");
            let end = left.saturating_add(state.wraps.width()).min(area.right());
            let fits = text::width(&hint) <= usize::from(end.saturating_sub(left));
            if self.shown.runs_left() && fits {
                paint::put_right(buffer, area.y, end, &hint, style);
            } else {
                paint::put(buffer, left, area.y, area.right(), &hint, style);
            }
        }
    }
}

/// When something was missed in a paragraph.
fn gap(state: &State, block: Block) -> Option<Moment> {
    let Block::Paragraph(id) = block else { return None };
    state.session.get::<Paragraph>(id)?.gap
}

/// The marks beside a paragraph: `?` to be checked, `*` a private note.
fn beside(state: &State, block: Block) -> &'static str {
    let Block::Paragraph(id) = block else { return "" };
    let Some(paragraph) = state.session.get::<Paragraph>(id) else { return "" };
    match (paragraph.gap.is_some(), !paragraph.note.is_empty()) {
        (true, true) => "?*",
        (true, false) => "?",
        (false, true) => "*",
        (false, false) => "",
    }
}

/// How a paragraph differs from the record as it was issued.
fn since(state: &State, block: Block, shown: &Shown) -> Standing {
    match block {
        Block::Paragraph(id) => state.issues.standing(state.meeting, id, shown.print),
        _ => Standing::AsIssued,
    }
}

/// What is selected of a block.
fn selected_in(
    state: &State,
    block: Block,
    ((first, start), (last, end)): ((Block, usize), (Block, usize)),
    length: usize,
) -> Range<usize> {
    let order = |block: Block| block.order(&state.session);
    let here = order(block);
    if here < order(first) || here > order(last) || matches!(block, Block::Heading(_)) {
        return 0..0;
    }
    let start = if block == first { start } else { 0 };
    let end = if block == last { end } else { length };
    start..end
}

type Look = (Rect, Style, Option<Range<usize>>);

/// Draws a row as it is stored; the column behind it.
fn draw_row(row: Row, text: &str, (area, style, selected): Look, buffer: &mut Buffer) -> u16 {
    let (start, end) = (row.start as usize, row.end as usize);
    let mut x = area.x;
    let mut put = |x: u16, range: Range<usize>, style: Style| {
        let text = text.get(range).unwrap_or_default();
        paint::put(buffer, x, area.y, area.right(), text, style)
    };
    match selected.filter(|selected| selected.start < end && selected.end > start) {
        Some(selected) => {
            let (from, to) = (selected.start.max(start), selected.end.min(end));
            x = put(x, start..from, style);
            x = put(x, from..to, style.add_modifier(Modifier::REVERSED));
            put(x, to..end, style)
        }
        None => put(x, start..end, style),
    }
}

/// Draws a row in visual order, at the right where it is read from there; the column behind it.
fn draw_visual(
    state: &State,
    shown: &Shown,
    row: &bidi::Visual,
    text: &str,
    (area, style, selected): Look,
    buffer: &mut Buffer,
) -> u16 {
    let indent = shown.visual.as_ref().map_or(0, |v| v.indent(row, state.wraps.width()));
    let left = area.x + indent;
    for cell in row.cells() {
        let is_selected = selected.as_ref().is_some_and(|s| s.contains(&(cell.start as usize)));
        let style = if is_selected { style.add_modifier(Modifier::REVERSED) } else { style };
        let x = left.saturating_add(u16::try_from(cell.column).unwrap_or(u16::MAX));
        paint::put_as_stored(buffer, x, area.y, area.right(), &row.glyph(cell, text), style);
    }
    left.saturating_add(u16::try_from(row.width()).unwrap_or(u16::MAX))
}

/// Where the lower edge of the draft says how much there is.
pub(super) fn count_area(frame: Rect) -> Rect {
    if frame.width < 30 || frame.height < 2 {
        return Rect::ZERO;
    }
    Rect { x: frame.x + 2, y: frame.bottom() - 1, width: frame.width - 4, height: 1 }
}

/// Draws, in the lower edge, how many paragraphs were changed since the record was issued, and how
/// many lines and words the paragraph has, with how many it should have at most where that is set.
pub(super) fn draw_count(state: &State, area: Rect, buffer: &mut Buffer, rows: &mut Rows) {
    let focused = state.focus == super::Pane::Draft && state.over.is_empty();
    let theme = state.theme;
    let style = if focused { theme.focus() } else { theme.quiet() };
    let block = state.caret.map(|caret| caret.block);
    let written = block.and_then(|block| state.session.text(block.editable(&state.session)?));
    let words = written.filter(|text| text.len() <= LONGEST_COUNTED).map(words);
    let lines = block.and_then(|block| state.wraps.lines(block));
    let changed = state.issues.count(state.meeting);
    let mut key = std::hash::DefaultHasher::new();
    (words, lines, changed).hash(&mut key);
    if area.width == 0 || !rows.begin(buffer, area, key.finish().max(EMPTY + 1)) {
        return;
    }
    for x in area.left()..area.right() {
        paint::put(buffer, x, area.y, x + 1, theme.lines.across, style);
    }
    let mut end = area.right();
    // From the right: the words, then the lines.
    let counts = [
        (words, state.user.words, ["draft-words", "draft-words-of"]),
        (lines, state.user.lines, ["draft-lines", "draft-lines-of"]),
    ];
    for (count, most, ids) in counts {
        let Some(count) = count else { continue };
        let (said, over) = length(state, count, most, ids);
        let style = if over { theme.warning() } else { style };
        let said = format!(" {said} ");
        if text::width(&said) > usize::from(end.saturating_sub(area.x)) {
            break;
        }
        end = paint::put_right(buffer, area.y, end, &said, style);
        end = end.saturating_sub(1);
    }
    if let Some((count, name)) = changed.filter(|(count, _)| *count > 0) {
        let values = [("count", count.into()), ("name", name.into())];
        let said = state.words.say_with("draft-changed", &values);
        let said = format!(" ~ {said} ");
        let said = paint::fit(&said, end.saturating_sub(area.x + 1));
        paint::put(buffer, area.x, area.y, end, &said, style);
    }
}

/// A count in words, and whether it is more than it should be, which a sign before it says too.
fn length(state: &State, count: usize, most: Option<usize>, ids: [&str; 2]) -> (String, bool) {
    let [plain, of] = ids;
    match most {
        Some(most) => {
            let values = [("count", count.into()), ("most", most.into())];
            let said = state.words.say_with(of, &values);
            if count > most { (format!("! {said}"), true) } else { (said, false) }
        }
        None => (state.words.say_with(plain, &[("count", count.into())]), false),
    }
}

/// The words of a text; each character of Chinese counts as one, as editors of Chinese count.
fn words(text: &str) -> usize {
    if text.is_ascii() {
        return text.split_ascii_whitespace().count();
    }
    let is_han = |c: &char| ('\u{3400}'..'\u{a000}').contains(c);
    let han = text.chars().filter(is_han).count();
    let spaced = text.split(|c: char| c.is_whitespace() || is_han(&c));
    han + spaced.filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// The hour at which something was missed: under the mark in the gutter, or behind the text of a
/// paragraph of one row.
fn hour_of_gap(state: &State, line: &LineView<'_>, (end, area): (u16, Rect), buffer: &mut Buffer) {
    let Block::Paragraph(id) = line.block else { return };
    let paragraph = state.session.get::<Paragraph>(id);
    let Some(at) = paragraph.and_then(|paragraph| paragraph.gap) else { return };
    let style = state.theme.warning();
    let hour = super::hour(at);
    let (x, right) = match (line.line, line.shown.rows.len()) {
        (0, 1) => (end + 2, area.right()),
        (1, _) => (area.x, area.x + GUTTER),
        _ => return,
    };
    paint::put(buffer, x, area.y, right, &hour, style);
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_counted_as_each_script_counts() {
        for (text, count) in
            [("", 0), ("one two", 2), ("主席指出VC/15。", 5), ("Доклад — принят.", 2)]
        {
            assert_eq!(words(text), count, "{text}");
        }
    }
}
