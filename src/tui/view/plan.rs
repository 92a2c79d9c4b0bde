//! The programme of the meeting that is shown: when each slot begins and ends, and what will not
//! fit before the hard stop.

use super::{
    super::{paint, state::State},
    hour,
};
use crate::session::{Id, Programme, Slot, plan};
use ratatui::{buffer::Buffer, layout::Rect};

pub(super) fn draw(state: &State, rows: &[Id], area: Rect, focused: bool, buffer: &mut Buffer) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    let Some(meeting) = state.meeting() else {
        paint::put(buffer, area.x, area.y, area.right(), &words.say("no-meeting"), theme.quiet());
        return;
    };
    let forecast = plan::forecast(session, meeting.id, state.local_now());
    let title = super::header::meeting_name(state, meeting);
    let end = area.right();
    let hours = format!("{}–{}", hour(meeting.start), hour(meeting.stop));
    let x = paint::put_right(buffer, area.y, end, &hours, theme.heading());
    let title = paint::fit(&title, x.saturating_sub(area.x + 1));
    paint::put(buffer, area.x, area.y, x, &title, theme.heading());
    for (y, id) in (area.y + 1..area.bottom().saturating_sub(1)).zip(rows) {
        let Some(slot) = session.get::<Slot>(*id) else {
            continue;
        };
        let line = forecast.iter().find(|line| line.slot == Some(*id));
        let fits = line.is_none_or(|line| line.fits);
        let selected = state.plan.id == Some(*id);
        let style = match (selected, focused, fits) {
            (true, true, _) => theme.selected(),
            (true, false, _) => theme.marked(),
            (false, _, true) => theme.text(),
            (false, _, false) => theme.alarm(),
        };
        if selected && focused {
            paint::tint(buffer, Rect { y, height: 1, ..area }, style);
        }
        let times = line.and_then(|line| line.expected.or(line.planned));
        let from = line.and_then(|line| line.began).or(times.map(|times| times.from));
        let from = from.map(hour).unwrap_or_default();
        let minutes = times.map_or(0, |times| times.to.seconds_since(times.from) / 60);
        let note = if fits { format!("{minutes}′") } else { format!("{minutes}′ ✗") };
        let end = paint::put_right(buffer, y, end, &note, style).saturating_sub(1);
        let x = paint::put(buffer, area.x, y, end, &from, style) + 1;
        let text = slot_name(state, slot);
        paint::put(buffer, x, y, end, &paint::fit(&text, end.saturating_sub(x)), style);
    }
    let Some(budget) = plan::budget(session, meeting.id, state.local_now()) else {
        return;
    };
    let text = words.say_with(
        "plan-budget",
        &[
            ("items", budget.items_left.into()),
            ("minutes", (budget.seconds_left / 60).into()),
            ("each", super::clock(budget.seconds_each.unwrap_or(0)).into()),
        ],
    );
    let y = area.bottom().saturating_sub(1);
    if y > area.y {
        paint::put(buffer, area.x, y, area.right(), &paint::fit(&text, area.width), theme.quiet());
    }
}

/// What a slot of the programme is called.
pub(in crate::tui) fn slot_name(state: &State, slot: &Slot) -> String {
    let session = &state.session;
    match slot.programme {
        Programme::Item(item) => {
            let number = session.agenda_number(item).unwrap_or_default();
            let title = session.get::<crate::session::Item>(item).map(|item| item.title.as_str());
            format!("{number} {}", title.unwrap_or_default())
        }
        Programme::Break if slot.title.is_empty() => state.words.say("slot-break").into_owned(),
        _ => slot.title.as_str().to_owned(),
    }
}
