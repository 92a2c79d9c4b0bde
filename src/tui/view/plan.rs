//! The programme of the meeting that is shown: planned and actual hours, what is to be expected,
//! what will not fit before the hard stop, and the chart of the day.

use super::{
    super::{
        outlook::{Outlook, outlook},
        paint,
        state::State,
    },
    chart, hour,
};
use crate::session::{Entry, Id, ItemStatus, Meeting, Programme, Slot, plan::Forecast};
use ratatui::{buffer::Buffer, layout::Rect};

pub(super) fn draw(state: &State, rows: &[Id], area: Rect, focused: bool, buffer: &mut Buffer) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    let Some(meeting) = state.meeting() else {
        paint::put_rows(buffer, area, &words.say("no-meeting"), theme.quiet());
        return;
    };
    let Some(outlook) = outlook(state) else { return };
    let (forecast, budget) = (&outlook.lines, outlook.budget);
    title(state, meeting, area, buffer);
    let below = 1 + chart::height(area.height);
    let list = Rect { height: area.height.saturating_sub(below), ..area };
    for (y, id) in (area.y + 1..list.bottom()).zip(rows) {
        if let Some(slot) = session.get::<Slot>(*id) {
            let line = session.position(*id).and_then(|place| forecast.get(place));
            row(state, slot, (&outlook, line), Rect { y, height: 1, ..area }, focused, buffer);
        }
    }
    let last = rows.last().copied() == meeting.slots.last().map(|slot| slot.id);
    let free =
        (list.y + 1 + u16::try_from(rows.len()).unwrap_or(0)..list.bottom()).filter(|_| last);
    for (y, line) in free.zip(forecast.iter().skip(meeting.slots.len())) {
        outside(state, (&outlook, line), Rect { y, height: 1, ..area }, buffer);
    }
    let drawn = Rect { y: list.bottom(), height: below - 1, ..area };
    chart::draw(state, meeting, forecast, drawn, buffer);
    let text = match outlook.of_another_day {
        true => crate::tui::update::on_another_day(state, meeting),
        false => words.say_with(
            "plan-budget",
            &[
                ("items", budget.items_left.into()),
                ("minutes", (budget.seconds_left / 60).into()),
                ("each", super::clock(budget.seconds_each.unwrap_or(0)).into()),
            ],
        ),
    };
    let y = area.bottom().saturating_sub(1);
    if y > area.y {
        paint::put(buffer, area.x, y, area.right(), &paint::fit(&text, area.width), theme.quiet());
    }
}

/// The meeting, its hours, and how late it began.
fn title(state: &State, meeting: &Meeting, area: Rect, buffer: &mut Buffer) {
    let theme = state.theme;
    let mut hours = format!("{}–{}", hour(meeting.start), hour(meeting.stop));
    let began = meeting.began.filter(|began| meeting.is_near(*began));
    let late = began.map_or(0, |began| began.seconds_since(meeting.start) / 60);
    if late > 0 {
        let late = state.words.say_with("plan-late", &[("minutes", late.into())]);
        hours = format!("{hours} {late}");
    }
    let x = paint::put_right(buffer, area.y, area.right(), &hours, theme.heading());
    let title = super::header::meeting_name(state, meeting);
    let title = paint::fit(&title, x.saturating_sub(area.x + 1));
    paint::put(buffer, area.x, area.y, x, &title, theme.heading());
}

/// What was taken up without a slot, behind the programme.
fn outside(state: &State, (outlook, line): (&Outlook, &Forecast), area: Rect, buffer: &mut Buffer) {
    let (theme, session) = (state.theme, &state.session);
    let Some(entry) = line.entry.and_then(|id| session.get::<Entry>(id)) else { return };
    let expected = line.expected.map(|stretch| stretch.from);
    let began = line.began().filter(|at| state.meeting().is_none_or(|it| it.is_near(*at)));
    let from = expected.filter(|_| line.undone).or(began).map(hour).unwrap_or_default();
    let style = if line.fits { theme.quiet() } else { theme.alarm() };
    let used = format!("{}′", (outlook.used(line, state.clock()) + 30) / 60);
    let end = paint::put_right(buffer, area.y, area.right(), &used, style).saturating_sub(1);
    let number = entry.items.first().and_then(|item| session.agenda_number(*item));
    let subject = crate::tui::record::subject(session, state.words, entry);
    let mark = mark(line, theme.is_ascii());
    let text = format!("{from} {mark} + {} {subject}", number.unwrap_or_default());
    let text = text.replace("+  ", "+ ");
    let text = paint::fit(&text, end.saturating_sub(area.x)).into_owned();
    paint::put(buffer, area.x, area.y, end, &text, style);
}

/// How far something is that was taken up: a shape, so that it can be told without colour.
fn mark(line: &Forecast, ascii: bool) -> &'static str {
    match (line.is_open(), line.undone, line.fits) {
        (true, _, _) if ascii => ">",
        (true, _, _) => "▸",
        (_, true, false) if ascii => "x",
        (_, true, false) => "✗",
        (_, true, true) if ascii => "*",
        (_, true, true) => "↻",
        _ if ascii => "v",
        _ => "✓",
    }
}

fn row(
    state: &State,
    slot: &Slot,
    (outlook, line): (&Outlook, Option<&Forecast>),
    area: Rect,
    focused: bool,
    buffer: &mut Buffer,
) {
    let theme = state.theme;
    let fits = line.is_none_or(|line| line.fits);
    let selected = state.plan.id == Some(slot.id);
    let style = match (selected, focused, fits) {
        (true, true, _) => theme.selected(),
        (true, false, _) => theme.marked(),
        (false, _, true) => theme.text(),
        (false, _, false) => theme.alarm(),
    };
    if selected && focused {
        paint::tint(buffer, area, style);
    }
    let planned = line.and_then(|line| line.planned);
    let expected = line.and_then(|line| line.expected).map(|stretch| stretch.from);
    // The hour of another day would stand among those of this one.
    let began = line.and_then(Forecast::began);
    let began = began.filter(|began| state.meeting().is_none_or(|it| it.is_near(*began)));
    let undone = line.is_some_and(|line| line.undone);
    // What was left undone is shown where it comes back.
    let from = if undone { expected.or(began) } else { began.or(expected) };
    let from = from.or(planned.map(|times| times.from)).map(hour).unwrap_or_default();
    let minutes = planned.map_or(0, |times| times.to.seconds_since(times.from) / 60);
    let ascii = theme.is_ascii();
    let cut_off = if ascii { "x" } else { "✗" };
    let (mark, note) = match line.filter(|line| line.entry.is_some()) {
        Some(line) => {
            let mark = match line.is_open() || line.undone || !comes_elsewhere(state, slot, line) {
                true => mark(line, ascii),
                false if ascii => "~",
                false => "→",
            };
            let used = (outlook.used(line, state.clock()) + 30) / 60;
            let over = if used > minutes { "!" } else { "" };
            (mark, format!("{over}{used}/{minutes}′"))
        }
        _ if !fits => (cut_off, format!("{minutes}′")),
        _ => (" ", format!("{minutes}′")),
    };
    let y = area.y;
    let end = paint::put_right(buffer, y, area.right(), &note, style).saturating_sub(1);
    let x = paint::put(buffer, area.x, y, end, &format!("{from} {mark} "), style);
    let mut text = slot_name(state, slot);
    let unfinished = format!("{text} · {}", state.words.say("plan-left-undone"));
    // The mark and the minutes say it where the word has no room.
    if undone && crate::text::width(&unfinished) <= usize::from(end.saturating_sub(x)) {
        text = unfinished;
    }
    if !slot.reason.is_empty() {
        text = format!("{text} · {}", slot.reason.as_str());
    }
    paint::put(buffer, x, y, end, &paint::fit(&text, end.saturating_sub(x)), style);
}

/// Whether what was left undone in a slot comes up again, or came up again, at another meeting or in
/// a later slot of this one.
fn comes_elsewhere(state: &State, slot: &Slot, line: &Forecast) -> bool {
    let session = &state.session;
    let entry = line.entry.and_then(|id| session.get::<Entry>(id));
    let suspended = |item| session.item_status(item) == ItemStatus::Suspended;
    entry.is_some_and(|entry| !entry.settled) && slot.item().is_some_and(suspended)
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
