//! The agenda: number, where the item stands, title, minutes.

use super::super::{paint, state::State};
use crate::session::{Group, Id, Item, ItemStatus};
use ratatui::{buffer::Buffer, layout::Rect};

/// The mark of a status: a shape, so that it can be told without colour.
pub(in crate::tui) fn mark(status: ItemStatus) -> &'static str {
    match status {
        ItemStatus::Pending => " ",
        ItemStatus::Open => "▸",
        ItemStatus::Suspended => "·",
        ItemStatus::Concluded => "✓",
        ItemStatus::Deferred => "»",
    }
}

pub(super) fn draw(state: &State, rows: &[Id], area: Rect, focused: bool, buffer: &mut Buffer) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    if rows.is_empty() {
        paint::put_rows(buffer, area, &words.say("agenda-empty"), theme.quiet());
        return;
    }
    for (y, id) in (area.y..area.bottom()).zip(rows) {
        let Some(item) = session.get::<Item>(*id) else {
            continue;
        };
        let status = session.item_status(*id);
        let selected = state.agenda.id == Some(*id);
        let style = match status {
            _ if selected && focused => theme.selected(),
            _ if selected => theme.marked(),
            ItemStatus::Open => theme.good(),
            ItemStatus::Concluded | ItemStatus::Deferred => theme.quiet(),
            _ => theme.text(),
        };
        if selected && focused {
            paint::tint(buffer, Rect { y, height: 1, ..area }, style);
        }
        let number = session.agenda_number(*id).unwrap_or_default();
        let minutes = item.minutes.map(|minutes| format!("{minutes}′")).unwrap_or_default();
        let end = paint::put_right(buffer, y, area.right(), &minutes, style).saturating_sub(1);
        let x = area.x + 1 + 4_u16.saturating_sub(u16::try_from(number.len()).unwrap_or(4));
        let x = paint::put(buffer, x.max(area.x), y, end, &number, style);
        let x = paint::put(buffer, x + 1, y, end, mark(status), style);
        let urgent =
            if item.group == Group::Urgent && status == ItemStatus::Pending { "!" } else { " " };
        let x = paint::put(buffer, x, y, end, urgent, style);
        let title = if item.title.is_empty() {
            words.say("untitled")
        } else {
            item.title.as_str().to_owned().into()
        };
        let title = paint::fit(&title, end.saturating_sub(x));
        paint::put(buffer, x, y, end, &title, style);
    }
}
