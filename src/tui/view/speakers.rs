//! The list of speakers: who has the floor, and who comes after.

use super::super::{paint, state::State};
use crate::session::{Asking, Id, Request, Standing};
use ratatui::{buffer::Buffer, layout::Rect};

pub(super) fn draw(state: &State, rows: &[Id], area: Rect, focused: bool, buffer: &mut Buffer) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    let end = area.right();
    match state.running_turn() {
        Some(turn) => {
            let name = super::speaker_name(session, words, turn.speaker);
            let from = turn.started.or(turn.given);
            let since = from.map_or(0, |from| state.local_now().seconds_since(from));
            let x = paint::put_right(buffer, area.y, end, &super::clock(since), theme.good());
            let name = format!("» {name}");
            let room = x.saturating_sub(area.x + 1);
            paint::put(buffer, area.x, area.y, x, &paint::fit(&name, room), theme.good());
        }
        None => {
            paint::put(buffer, area.x, area.y, end, &words.say("floor-free"), theme.quiet());
        }
    }
    for (place, (y, id)) in (area.y + 1..area.bottom()).zip(rows).enumerate() {
        let Some(request) = session.get::<Request>(*id) else {
            continue;
        };
        let selected = state.speakers.id == Some(*id);
        let style = match (selected, focused, request.standing) {
            (true, true, _) => theme.selected(),
            (true, false, _) => theme.marked(),
            (_, _, Standing::Absent) => theme.quiet(),
            _ => theme.text(),
        };
        if selected && focused {
            paint::tint(buffer, Rect { y, height: 1, ..area }, style);
        }
        let position = session.position(*id).unwrap_or(place) + 1;
        let moved = if request.moved { "↕" } else { " " };
        let note = match (request.asking, request.standing) {
            (_, Standing::Absent) => words.say("standing-absent"),
            (_, Standing::Connecting(_)) => words.say("standing-connecting"),
            (Asking::Statement, _) => "".into(),
            (Asking::PointOfOrder, _) => words.say("asking-point-of-order"),
            (Asking::Introduction, _) => words.say("asking-introduction"),
            (Asking::Reply, _) => words.say("asking-reply"),
            (Asking::RightOfReply, _) => words.say("asking-right-of-reply"),
        };
        let end = paint::put_right(buffer, y, end, &note, style).saturating_sub(1);
        let x = paint::put(buffer, area.x, y, end, &format!("{position:>3}{moved}"), style);
        let mut name = super::speaker_name(session, words, request.speaker);
        if !request.capacity.is_empty() {
            name = format!("{name} ({})", request.capacity.as_str());
        }
        paint::put(buffer, x, y, end, &paint::fit(&name, end.saturating_sub(x)), style);
    }
    if rows.is_empty() && area.height > 1 {
        paint::put(buffer, area.x, area.y + 1, end, &words.say("speakers-empty"), theme.quiet());
    }
}
