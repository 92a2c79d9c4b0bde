//! The list of speakers: who has the floor, who comes after, and what speaks against it.

use super::{
    super::{paint, state::State},
    asking_message, clock, hour, objection_message, pace, speaker_name,
};
use crate::session::{
    Asking, Id, Item, Request, Speaker, Standing,
    floor::{self, delegation_of, objections, statements_on, turns_on},
};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};
use std::collections::HashMap;

pub(super) fn draw(state: &State, rows: &[Id], area: Rect, focused: bool, buffer: &mut Buffer) {
    let (theme, words) = (state.theme, state.words);
    let end = area.right();
    on_the_floor(state, area, buffer);
    let Some(item) = state.floor_item() else { return };
    let counts = Counts {
        item,
        turns: turns_on(&state.session, item.id),
        statements: statements_on(&state.session, item.id),
    };
    let list = Rect { y: area.y + 1, height: area.height.saturating_sub(2), ..area };
    for (y, id) in (list.y..list.bottom()).zip(rows) {
        if let Some(request) = state.session.get::<Request>(*id) {
            row(state, &counts, request, Rect { y, height: 1, ..area }, focused, buffer);
        }
    }
    if rows.is_empty() && area.height > 1 {
        paint::put_rows(buffer, list, &words.say("speakers-empty"), theme.quiet());
    }
    let y = area.bottom().saturating_sub(1);
    if y > area.y {
        paint::put(buffer, area.x, y, end, &foot(state, item, rows), theme.quiet());
    }
}

/// How often each had the floor on the item.
struct Counts<'a> {
    item: &'a Item,
    turns: HashMap<Speaker, usize>,
    statements: HashMap<Speaker, usize>,
}

fn on_the_floor(state: &State, area: Rect, buffer: &mut Buffer) {
    let (theme, words) = (state.theme, state.words);
    let end = area.right();
    let (Some(turn), Some(entry)) = (state.running_turn(), state.floor_entry()) else {
        paint::put(buffer, area.x, area.y, end, &words.say("floor-free"), theme.quiet());
        return;
    };
    let since = state.spoken(turn);
    let limit = floor::limit(&state.session, entry);
    let (text, style) = pace(words, theme, limit, since);
    let x = paint::put_right(buffer, area.y, end, &text, style);
    let mut name = format!("» {}", speaker_name(&state.session, words, turn.speaker));
    if turn.asking != Asking::Statement {
        name = format!("{name} · {}", words.say(asking_message(turn.asking)));
    }
    let name = paint::fit(&name, x.saturating_sub(area.x + 1)).into_owned();
    paint::put(buffer, area.x, area.y, x, &name, style);
}

fn row(
    state: &State,
    counts: &Counts<'_>,
    request: &Request,
    area: Rect,
    focused: bool,
    buffer: &mut Buffer,
) {
    let (theme, words, session) = (state.theme, state.words, &state.session);
    let against = objections(session, counts.item, request, &counts.statements);
    let selected = state.speakers.id == Some(request.id);
    let style = match (selected, focused, request.standing) {
        (true, true, _) => theme.selected(),
        (true, false, _) => theme.marked(),
        (_, _, Standing::Absent) => theme.quiet(),
        (_, _, Standing::Connecting(_)) => theme.warning(),
        _ => theme.text(),
    };
    if selected && focused {
        paint::tint(buffer, area, style);
    }
    let y = area.y;
    let mut end = area.right();
    if let Some(note) = note(state, request) {
        end = paint::put_right(buffer, y, end, &note, style).saturating_sub(1);
    }
    if let Some(objection) = against.first() {
        let said = format!("! {}", words.say(objection_message(*objection)));
        let said = paint::fit(&said, area.width / 2);
        let style: Style = if selected && focused { style } else { theme.warning() };
        end = paint::put_right(buffer, y, end, &said, style).saturating_sub(1);
    }
    let moved = match (request.moved, theme.is_ascii()) {
        (false, _) => " ",
        (true, false) => "↕",
        (true, true) => "^",
    };
    let place = session.position(request.id).map_or(0, |place| place + 1);
    let x = paint::put(buffer, area.x, y, end, &format!("{place:>3}{moved}"), style);
    let mut name = speaker_name(session, words, request.speaker);
    let turns = counts.turns.get(&delegation_of(session, request.speaker)).copied().unwrap_or(0);
    if turns > 0 {
        name = format!("{name} ×{turns}");
    }
    if !request.capacity.is_empty() {
        name = format!("{name} ({})", request.capacity.as_str());
    }
    if !request.note.is_empty() {
        name = format!("{name} · {}", request.note.as_str());
    }
    paint::put(buffer, x, y, end, &paint::fit(&name, end.saturating_sub(x)), style);
}

/// Where a request stands, or else for what the floor is asked.
fn note(state: &State, request: &Request) -> Option<String> {
    let words = state.words;
    match (request.standing, request.asking) {
        (Standing::Absent, _) => Some(words.say("standing-absent").into_owned()),
        (Standing::Connecting(since), _) => {
            let seconds = state.local_now().seconds_since(since);
            Some(format!("{} {}", words.say("standing-connecting"), clock(seconds)))
        }
        (Standing::Waiting, Asking::Statement) => None,
        (Standing::Waiting, asking) => Some(words.say(asking_message(asking)).into_owned()),
    }
}

/// The last row: how many wait, whether the list is closed, how long each may speak.
fn foot(state: &State, item: &Item, rows: &[Id]) -> String {
    let words = state.words;
    let mut parts = Vec::new();
    if !rows.is_empty() {
        parts.push(words.say_with("speakers-count", &[("count", item.requests.len().into())]));
    }
    if let Some(closed) = item.closed {
        let at = hour(closed.seen_from(state.local_now()));
        parts.push(words.say_with("list-closed-at", &[("time", at.as_str().into())]));
    }
    let limit = item.limit.or(state.session.about().limit).map(i64::from);
    if let Some(limit) = limit {
        let each = clock(limit);
        parts.push(words.say_with("speakers-limit", &[("each", each.as_str().into())]));
    }
    parts.join(" · ")
}
