//! The record as it is being drafted.

use super::super::{
    layout::{GUTTER, Layout},
    paint,
    record::Block,
    state::State,
};
use ratatui::{buffer::Buffer, layout::Rect};

pub(super) fn draw(state: &State, layout: &Layout, area: Rect, buffer: &mut Buffer) {
    let (theme, session) = (state.theme, &state.session);
    if layout.draft.is_empty() {
        let text = state.words.say("draft-empty");
        paint::put(buffer, area.x, area.y, area.right(), &text, theme.quiet());
        return;
    }
    let end = area.right();
    for (y, line) in (area.y..area.bottom()).zip(&layout.draft) {
        let Some(block) = line.block else { continue };
        let Some(shown) = state.wraps.peek(block) else {
            continue;
        };
        let here = state.caret.is_some_and(|caret| caret.block == block);
        let style = match block {
            Block::Heading(_) => theme.heading(),
            Block::Blank(_) => theme.quiet(),
            Block::Paragraph(_) if shown.rendered.is_some() => theme.rendered(),
            Block::Paragraph(_) => theme.text(),
        };
        if line.row == 0 {
            let number_style = if here { theme.focus() } else { style };
            paint::put(buffer, area.x, y, area.x + GUTTER, &shown.number, number_style);
        }
        let text = shown.text(session, block);
        if let Some(row) = shown.rows.get(line.row) {
            let x = paint::put(buffer, area.x + GUTTER, y, end, row.text(text), style);
            gap(state, block, (x, y), line.row, area, shown.rows.len(), buffer);
        }
        if let Block::Blank(_) = block {
            let hint = state.words.say("type-to-begin");
            paint::put(buffer, area.x + GUTTER, y, end, &hint, style);
        }
    }
}

/// The mark of a gap: a question mark in the gutter, and under it the hour at which it was; behind
/// the text of a paragraph of one row.
fn gap(
    state: &State,
    block: Block,
    (x, y): (u16, u16),
    row: usize,
    area: Rect,
    rows: usize,
    buffer: &mut Buffer,
) {
    let Block::Paragraph(id) = block else { return };
    let paragraph = state.session.get::<crate::session::Paragraph>(id);
    let Some(at) = paragraph.and_then(|paragraph| paragraph.gap) else { return };
    let style = state.theme.warning();
    let end = area.x + GUTTER;
    match (row, rows) {
        (0, 1) => drop(paint::put(buffer, x + 2, y, area.right(), &super::hour(at), style)),
        (1, _) => drop(paint::put(buffer, area.x, y, end, &super::hour(at), style)),
        _ => {}
    }
    if row == 0 {
        paint::put(buffer, end.saturating_sub(2), y, end, "?", style);
    }
}
