//! The header: session and meeting, the open item and its clock, the time and what is left of it.

use super::{super::paint, clock, hour};
use crate::{
    language,
    session::{Meeting, Rule, floor, plan},
    tui::state::State,
};
use ratatui::{buffer::Buffer, layout::Rect};

/// Seconds before the hard stop from which the time left is to be minded, and from which it presses.
const SOON: i64 = 30 * 60;
const PRESSING: i64 = 10 * 60;

pub(super) fn draw(state: &State, area: Rect, buffer: &mut Buffer) {
    let theme = state.theme;
    let row = Rect { height: 1, ..area };
    paint::tint(buffer, row, theme.bar());
    let mut end = area.right();
    let now = state.local_now();
    // Beyond that it presses nobody: the record of another day is looked at.
    let near = state.meeting().filter(|meeting| state.is_under_way() && meeting.is_near(now));
    if let Some(left) = near.map(|meeting| meeting.stop.seconds_since(now)) {
        let (glyph, style) = match left {
            left if left < PRESSING => ("!! ", theme.alarm()),
            left if left < SOON => ("! ", theme.bar().patch(theme.warning())),
            _ => ("", theme.bar()),
        };
        let id = if left < 0 { "header-over" } else { "header-left" };
        let minutes = (left.abs() + 59) / 60;
        let left = state.words.say_with(id, &[("minutes", minutes.into())]);
        let left = format!("{glyph}{left}");
        end =
            paint::put_right(buffer, area.y, end.saturating_sub(1), &left, style).saturating_sub(2);
        end = paint::put_right(buffer, area.y, end, &hour(now), theme.bar()).saturating_sub(1);
    } else if let Some(meeting) = state.meeting() {
        let hours = format!("{}–{}", hour(meeting.start), hour(meeting.stop));
        end = paint::put_right(buffer, area.y, end.saturating_sub(1), &hours, theme.bar());
    }
    let session = &state.session;
    let mut title = match session.about().title.as_str() {
        "" => state.words.say("untitled").into_owned(),
        title => title.to_owned(),
    };
    if let Some(meeting) = state.meeting() {
        title.push_str(" · ");
        title.push_str(&meeting_name(state, meeting));
    }
    let room = end.saturating_sub(area.x + 2);
    let title = paint::fit(&title, room);
    paint::put(buffer, area.x + 1, area.y, end, &title, theme.bar().patch(theme.heading()));
    if area.height > 1 {
        second_row(state, Rect { y: area.y + 1, height: 1, ..area }, buffer);
    }
}

/// What a meeting is called, with its day.
pub(in crate::tui) fn meeting_name(state: &State, meeting: &Meeting) -> String {
    let language = state.words.language();
    let name = language::meeting_name(&state.session, meeting.id, language).to_string();
    let date = language::date(meeting.start.date(), language);
    state.words.say_with("meeting-and-date", &[("name", name.into()), ("date", date.into())])
}

fn second_row(state: &State, area: Rect, buffer: &mut Buffer) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    let x = area.x + 1;
    let end = area.right().saturating_sub(1);
    let now = state.clock();
    let mut x = match session.open_entry() {
        Some(entry) => {
            let item = entry.items.first().and_then(|item| session.agenda_number(*item));
            let number = item.unwrap_or_default();
            let subject = crate::tui::record::subject(session, words, entry);
            let item = format!("▸ {number} {subject}").replace("  ", " ");
            let x = paint::put(
                buffer,
                x,
                area.y,
                end,
                &paint::fit(&item, area.width / 2),
                theme.heading(),
            );
            let used = plan::used_for(session, entry, now);
            let planned = plan::planned_for(session, entry);
            let over = planned.is_some_and(|planned| used > planned);
            let style = if over { theme.warning() } else { theme.good() };
            let text = match planned {
                Some(planned) if over => format!("{} / {} !", clock(used), clock(planned)),
                Some(planned) => format!("{} / {}", clock(used), clock(planned)),
                None => clock(used),
            };
            paint::put(buffer, x + 1, area.y, end, &text, style)
        }
        None => {
            let id = match session.about().rule {
                Rule::Consultative => "rule-consultative-line",
                Rule::Deciding => "rule-deciding-line",
            };
            paint::put(buffer, x, area.y, end, &words.say(id), theme.quiet())
        }
    };
    if let Some(turn) = state.running_turn() {
        let name = super::speaker_name(session, words, turn.speaker);
        let since = state.spoken(turn);
        x = paint::put(buffer, x, area.y, end, "  ", theme.text());
        let limit = state.floor_entry().and_then(|entry| floor::limit(session, entry));
        let (clock, style) = super::pace(words, theme, limit, since);
        let room = end.saturating_sub(x).saturating_sub(
            u16::try_from(crate::text::width(&clock)).unwrap_or(0).saturating_add(3),
        );
        let name = paint::fit(&name, room).into_owned();
        x = paint::put(buffer, x, area.y, end, &format!("» {name} {clock}"), style);
    }
    // A deadline that is near, where it has room.
    if let Some(near) = super::calendar::near(state)
        && end.saturating_sub(x) > 16
    {
        let near = paint::fit(&near, end.saturating_sub(x + 2)).into_owned();
        paint::put_right(buffer, area.y, end, &near, theme.warning());
    }
}
