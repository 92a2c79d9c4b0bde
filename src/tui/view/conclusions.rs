//! The conclusions of the entry at the caret, each in the words that it has by now.

use super::{
    super::{paint, state::State},
    line,
};
use crate::session::{Conclusion, ConclusionScope, Status};
use ratatui::{buffer::Buffer, layout::Rect};

pub(super) fn draw(state: &State, area: Rect, focused: bool, buffer: &mut Buffer) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    let end = area.right();
    let conclusions = &state.worded.conclusions;
    if conclusions.is_empty() || state.entry().is_none() {
        let id = if state.entry().is_some() { "conclusions-empty" } else { "draft-empty" };
        paint::put_rows(buffer, area, &words.say(id), theme.quiet());
        return;
    }
    // The selected conclusion is always in sight: those before it give way.
    let height = |worded: &crate::tui::layout::Worded| worded.rows.len() + 1;
    let selected = conclusions.iter().position(|worded| Some(worded.id) == state.conclusions.id);
    let mut first = 0;
    let room = usize::from(area.height);
    while first < selected.unwrap_or(0) {
        let upto = conclusions.iter().take(selected.unwrap_or(0) + 1).skip(first);
        if upto.map(height).sum::<usize>() <= room {
            break;
        }
        first += 1;
    }
    let mut y = area.y;
    for worded in conclusions.iter().skip(first) {
        if y >= area.bottom() {
            break;
        }
        let Some(conclusion) = session.get::<Conclusion>(worded.id) else {
            continue;
        };
        let is_selected = state.conclusions.id == Some(worded.id);
        let style = match (is_selected, focused) {
            (true, true) => theme.selected(),
            (true, false) => theme.marked(),
            _ => theme.heading(),
        };
        let status = words.say(status_message(conclusion.status));
        let scope = match conclusion.scope {
            ConclusionScope::Procedural => words.say("scope-procedural"),
            ConclusionScope::Substantive => words.say("scope-substantive"),
        };
        let mut head = format!("{status} · {scope}");
        if conclusion.is_amended() {
            head = format!("{head} · {}", words.say("status-amended"));
        }
        paint::put(buffer, area.x, y, end, &head, style);
        y += 1;
        let text_style = if conclusion.is_concluded() { theme.rendered() } else { theme.text() };
        let (width, ours) = (state.worded.width(), state.wraps.is_bidi());
        for row in line::to_read(&worded.text, &worded.rows, width, ours) {
            if y >= area.bottom() {
                break;
            }
            row.draw(buffer, (area.x + 2, end), y, text_style);
            y += 1;
        }
    }
}

/// The id of the name of a status.
pub(in crate::tui) fn status_message(status: Status) -> &'static str {
    match status {
        Status::Draft => "status-draft",
        Status::ReadOut(_) => "status-read-out",
        Status::Concluded(_) => "status-concluded",
        Status::Reopened(_) => "status-reopened",
        Status::Withdrawn => "status-withdrawn",
    }
}
