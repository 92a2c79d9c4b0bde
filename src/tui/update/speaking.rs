//! From the floor to the page: a paragraph for whoever speaks, rough notes, the way back.

use super::super::{
    command::Pane,
    floor::Opened,
    picker::{Choice, Pick, Picker},
    record::Block,
    state::{Over, State},
    view::{hour, speaker_name},
};
use super::forms;
use crate::{
    language::{self, Naming, Words},
    session::{
        Asking, Body, Edit, Entry, Id, Paragraph, Scope, Speaker, Text, Turn, acts,
        clean::clean,
        floor::{category, delegation_of},
    },
};

/// The turn that a key means: the one that runs, else the last.
fn turn_at_hand(state: &State) -> Option<&Turn> {
    let entry = state.floor_entry()?;
    acts::running_turn(&state.session, entry.id).or_else(|| entry.turns.last())
}

/// Opens a paragraph for whoever has the floor, at the end of the section, with its beginning in
/// the manner of the record. Pressed again before anything is written, it goes through the ways of
/// naming: "The councillor from Tunisia", "One councillor", "Another councillor".
pub(super) fn open_paragraph(state: &mut State) {
    let (Some(entry), Some(turn)) = (state.floor_entry(), turn_at_hand(state)) else {
        state.refuse(state.words.say("nobody-spoke"));
        return;
    };
    let (entry_id, turn_id, speaker) = (entry.id, turn.id, turn.speaker);
    if let Some(opened) = state.floor.opened.clone()
        && opened.turn == turn_id
        && state.session.text(super::body(opened.paragraph)) == Some(opened.beginning.as_str())
    {
        return name_otherwise(state, opened, speaker);
    }
    let naming = manner(state, entry, turn);
    let beginning = beginning(state, speaker, naming);
    let paragraph = Paragraph {
        id: state.ids.draw(),
        text: Text::new(beginning.as_str()),
        sources: vec![turn_id],
        ..Paragraph::default()
    };
    let id = paragraph.id;
    let last = state.session.get::<Entry>(entry_id).and_then(|entry| entry.paragraphs.last());
    let after = last.map(|paragraph| paragraph.id);
    let from = state.caret;
    state.history.seal();
    if state.apply(Scope::Writing, Edit::insert(entry_id, after, paragraph)) {
        if let Some(Block::Paragraph(paragraph)) = from.map(|caret| caret.block)
            && let Some(caret) = from
        {
            state.floor.typed(paragraph, caret.at);
        }
        state.caret_to(Block::Paragraph(id), usize::MAX);
        state.history.seal();
        state.focus = Pane::Draft;
        state.floor.opened = Some(Opened { paragraph: id, turn: turn_id, beginning });
        state.say("paragraph-opened");
    }
}

fn name_otherwise(state: &mut State, opened: Opened, speaker: Speaker) {
    const NAMINGS: [Naming; 3] = [Naming::Named, Naming::One, Naming::Another];
    let ways = NAMINGS.map(|naming| beginning(state, speaker, naming));
    let place = ways.iter().position(|way| *way == opened.beginning).unwrap_or(0);
    let Some(next) = ways.get((place + 1) % ways.len()) else { return };
    let edit = state.replace(super::body(opened.paragraph), next);
    if state.apply(Scope::Writing, edit) {
        state.floor.opened = Some(Opened { beginning: next.clone(), ..opened });
    }
    state.caret_to(Block::Paragraph(opened.paragraph), usize::MAX);
    state.focus = Pane::Draft;
}

fn beginning(state: &State, speaker: Speaker, naming: Naming) -> String {
    language::opening(&state.session, speaker, naming, state.session.about().drafting).to_string()
}

/// How the record names a speaker by itself: by name who introduces a document, replies or thanks
/// as host; else "one councillor", and "another" where the section has one of the same quality
/// already (DOMAIN, 1.6).
fn manner(state: &State, entry: &Entry, turn: &Turn) -> Naming {
    let session = &state.session;
    if !matches!(turn.asking, Asking::Statement | Asking::PointOfOrder) {
        return Naming::Named;
    }
    let quality = category(session, turn.speaker);
    let reports = |paragraph: &&Paragraph| {
        let turns = paragraph.sources.iter().filter_map(|turn| session.get::<Turn>(*turn));
        turns.into_iter().any(|other| {
            other.id != turn.id
                && matches!(other.speaker, Speaker::Delegation(_))
                && matches!(other.asking, Asking::Statement | Asking::PointOfOrder)
                && category(session, other.speaker) == quality
        })
    };
    match entry.paragraphs.iter().find(reports) {
        Some(_) => Naming::Another,
        None => Naming::One,
    }
}

/// Opens the rough notes of whoever has the floor, or of whoever had it last.
pub(super) fn notes(state: &mut State) {
    match turn_at_hand(state).map(|turn| turn.id) {
        Some(turn) => forms::form(state, turn, false),
        None => state.refuse(state.words.say("nobody-spoke")),
    }
}

/// Offers the turns that no paragraph reports yet, all chosen, to be folded into one.
pub(super) fn choose_turns(state: &mut State) {
    let Some(entry) = state.floor_entry() else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let reported =
        |turn: &Turn| entry.paragraphs.iter().any(|paragraph| paragraph.sources.contains(&turn.id));
    let of_delegations = |turn: &&Turn| delegation_of(&state.session, turn.speaker).id().is_some();
    let open: Vec<&Turn> =
        entry.turns.iter().filter(|turn| !reported(turn)).filter(of_delegations).collect();
    if open.is_empty() {
        state.refuse(state.words.say("no-turns-to-fold"));
        return;
    }
    state.floor.folding = open.iter().map(|turn| turn.id).collect();
    let turns: Vec<Id> = state.floor.folding.clone();
    offer_turns(state, &turns, 0);
}

/// Chooses a turn of those offered, or leaves it out again.
pub(super) fn choose_turn(state: &mut State, turn: Id) {
    let entry = state.session.parent(turn).and_then(|entry| state.session.get::<Entry>(entry));
    let Some(entry) = entry else { return };
    let reported =
        |turn: &Turn| entry.paragraphs.iter().any(|paragraph| paragraph.sources.contains(&turn.id));
    let offered = entry.turns.iter().filter(|turn| !reported(turn));
    let offered: Vec<Id> = offered
        .filter(|turn| delegation_of(&state.session, turn.speaker).id().is_some())
        .map(|turn| turn.id)
        .collect();
    match state.floor.folding.iter().position(|chosen| *chosen == turn) {
        Some(place) => drop(state.floor.folding.remove(place)),
        None => state.floor.folding.push(turn),
    }
    let row = offered.iter().position(|other| *other == turn).map_or(0, |place| place + 1);
    offer_turns(state, &offered, row);
}

fn offer_turns(state: &mut State, turns: &[Id], selected: usize) {
    let (session, words) = (&state.session, state.words);
    let count = state.floor.folding.len();
    let plain = |label, pick| Choice { label, detail: String::new(), also: String::new(), pick };
    let mut choices =
        vec![plain(words.say_with("fold-them", &[("count", count.into())]), Pick::Fold)];
    for turn in turns.iter().filter_map(|turn| session.get::<Turn>(*turn)) {
        let mark = if state.floor.folding.contains(&turn.id) { "[x]" } else { "[ ]" };
        let name = speaker_name(session, words, turn.speaker);
        let label = format!("{mark} {name}  {}", turn.note.as_str());
        let at = turn.started.or(turn.given).map(hour).unwrap_or_default();
        choices.push(Choice { detail: at, ..plain(label, Pick::FoldTurn(turn.id)) });
    }
    let mut picker = Picker::new(words.say("fold-title"), choices);
    picker.selected = selected;
    state.over.push(Over::Picker(picker));
}

/// Folds the notes of the chosen turns into one paragraph, which keeps which they were.
pub(super) fn fold(state: &mut State) {
    let chosen = std::mem::take(&mut state.floor.folding);
    let turns = chosen.iter().filter_map(|turn| state.session.get::<Turn>(*turn));
    let mut turns: Vec<&Turn> = turns.collect();
    turns.sort_by_key(|turn| state.session.position(turn.id));
    let Some(entry) = turns.first().and_then(|turn| state.session.parent(turn.id)) else { return };
    let notes = turns.iter().map(|turn| acts::said_in(turn));
    let notes: Vec<&str> = notes.filter(|note| !note.is_empty()).collect();
    let drafting = Words::of(state.session.about().drafting);
    let opening = drafting.say("debate-opening");
    let notes = notes.join(&drafting.say("between-clauses"));
    let text = clean(&format!("{opening}{notes}")).text.into_owned();
    let paragraph = Paragraph {
        id: state.ids.draw(),
        text: Text::new(text.as_str()),
        sources: turns.iter().map(|turn| turn.id).collect(),
        ..Paragraph::default()
    };
    let id = paragraph.id;
    let after = state.session.get::<Entry>(entry).and_then(|entry| entry.paragraphs.last());
    let after = after.map(|paragraph| paragraph.id);
    state.history.seal();
    if state.apply(Scope::Writing, Edit::insert(entry, after, paragraph)) {
        state.caret_to(Block::Paragraph(id), usize::MAX);
        state.history.seal();
        state.focus = Pane::Draft;
        state.say("turns-folded");
    }
}

/// Goes back to where was typed last; from there, to where was typed before that.
pub(super) fn jump_back(state: &mut State) {
    let here = state.caret.and_then(|caret| match caret.block {
        Block::Paragraph(id) if state.focus == Pane::Draft => Some(id),
        _ => None,
    });
    let place = state.floor.places.iter().find(|(paragraph, _)| {
        Some(*paragraph) != here && state.session.get::<Paragraph>(*paragraph).is_some()
    });
    match place.copied() {
        Some((paragraph, at)) => {
            state.caret_to(Block::Paragraph(paragraph), at);
            state.history.seal();
            state.focus = Pane::Draft;
        }
        None => state.refuse(state.words.say("nothing-typed-yet")),
    }
}

/// Marks that something was missed here, to be checked against the captions; or takes the mark
/// away.
pub(super) fn gap(state: &mut State) {
    let Some(caret) = state.caret else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let now = state.local_now();
    let edit = match caret.block {
        Block::Blank(entry) => {
            let new = Paragraph { id: state.ids.draw(), gap: Some(now), ..Paragraph::default() };
            Edit::insert(entry, None, new)
        }
        Block::Paragraph(id) => match state.session.get::<Paragraph>(id) {
            Some(paragraph) => {
                let gap = paragraph.gap.is_none().then_some(now);
                Edit::put(Paragraph { gap, ..paragraph.clone() })
            }
            None => return,
        },
        Block::Heading(_) => return,
    };
    let marks = match caret.block {
        Block::Paragraph(id) => {
            state.session.get::<Paragraph>(id).is_some_and(|paragraph| paragraph.gap.is_none())
        }
        _ => true,
    };
    if state.apply(Scope::Writing, edit) {
        if marks {
            let at = hour(now);
            let text = state.words.say_with("gap-marked", &[("time", at.as_str().into())]);
            state.tell(text);
        } else {
            state.say("gap-cleared");
        }
    }
}

/// Whether a paragraph reports a turn.
pub(in crate::tui) fn is_reported(entry: &Entry, turn: Id) -> bool {
    let reports =
        |paragraph: &Paragraph| paragraph.body == Body::Text && paragraph.sources.contains(&turn);
    entry.paragraphs.iter().any(reports)
}
