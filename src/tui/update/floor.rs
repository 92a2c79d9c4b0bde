//! The floor: who asks for it, who is being connected, who has it.
//!
//! Nothing here moves the caret: the secretary is still writing the paragraph before.

use super::super::{
    picker::{Choice, Pick, Picker},
    state::{Over, State},
    view::{asking_message, speaker_name},
};
use crate::{
    language::Words,
    session::{
        Asking, Delegation, Id, Kind, Request, Scope, Speaker, Standing, Turn, acts,
        floor::{delegation_of, next},
    },
};

/// For what the floor is asked, in the order in which a key goes through it.
const KINDS: [Asking; 5] = [
    Asking::Statement,
    Asking::PointOfOrder,
    Asking::Introduction,
    Asking::Reply,
    Asking::RightOfReply,
];

fn after(asking: Asking) -> Asking {
    let place = KINDS.iter().position(|kind| *kind == asking).unwrap_or(0);
    KINDS.get((place + 1) % KINDS.len()).copied().unwrap_or_default()
}

/// Opens the list of who may ask for the floor.
pub(super) fn ask(state: &mut State) {
    if state.floor_item().is_none() {
        state.refuse(state.words.say("no-item-for-floor"));
        return;
    }
    speakers(state, "ask-title", Pick::Ask);
}

/// Opens the list of who may be given the floor outside the list.
pub(super) fn floor_to(state: &mut State) {
    if state.floor_entry().is_none() {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    }
    speakers(state, "floor-to-title", Pick::FloorTo);
}

fn speakers(state: &mut State, title: &str, pick: fn(Speaker) -> Pick) {
    let words = state.words;
    let mut choices = Vec::new();
    for (speaker, message) in [
        (Speaker::Chair, "list-chair"),
        (Speaker::SecretaryGeneral, "list-secretary-general"),
        (Speaker::Secretary, "list-secretary"),
        (Speaker::Secretariat, "list-secretariat"),
    ] {
        let label = words.say(message).into_owned();
        choices.push(Choice {
            label,
            detail: String::new(),
            also: String::new(),
            pick: pick(speaker),
        });
    }
    for delegation in state.session.delegations() {
        let category = super::super::form_category(delegation.category);
        let detail = words.say(category).into_owned();
        choices.push(Choice {
            label: delegation.name.as_str().to_owned(),
            detail: detail.clone(),
            also: also(delegation),
            pick: pick(Speaker::Delegation(delegation.id)),
        });
        for person in &delegation.people {
            let function = person.function.as_str();
            let name = if function.is_empty() { person.name.as_str() } else { function };
            choices.push(Choice {
                label: name.to_owned(),
                detail: delegation.name.as_str().to_owned(),
                also: person.name.as_str().to_owned(),
                pick: pick(Speaker::Person(person.id)),
            });
        }
    }
    // Members first: they are meant most often, and the floor is theirs first.
    let rank = |choice: &Choice| match &choice.pick {
        Pick::Ask(Speaker::Delegation(_)) => 0,
        _ => 1,
    };
    let asks = matches!(pick(Speaker::Chair), Pick::Ask(_));
    if asks {
        choices.sort_by_key(rank);
    }
    let mut picker = Picker::new(words.say(title), choices);
    picker.asking = Some(Asking::Statement);
    let label = words.say("add-delegation").into_owned();
    picker.always = Some(Choice {
        label,
        detail: String::new(),
        also: String::new(),
        pick: Pick::AddDelegation,
    });
    state.over.push(Over::Picker(picker));
}

/// Further words by which a delegation is found: code, short name, its names in other languages.
pub(super) fn also(delegation: &Delegation) -> String {
    let mut also = format!("{} {}", delegation.code, delegation.short.as_str());
    let translations = delegation.name.translations();
    for (_, translation) in translations.chain(delegation.short.translations()) {
        also.push(' ');
        also.push_str(&translation.text);
    }
    also
}

/// Asks for something else with whoever is picked next.
pub(super) fn next_kind_in_picker(picker: &mut Picker, words: &'static Words) {
    let Some(asking) = picker.asking.map(after) else { return };
    picker.asking = Some(asking);
    let title = words.say(match picker.choices.first().map(|choice| &choice.pick) {
        Some(Pick::FloorTo(_)) => "floor-to-title",
        _ => "ask-title",
    });
    picker.title = match asking {
        Asking::Statement => title.into_owned(),
        other => format!("{title} · {}", words.say(asking_message(other))),
    };
}

/// The request that is called next.
pub(super) fn next_request(state: &State) -> Option<Id> {
    state.floor_item().and_then(next).map(|request| request.id)
}

/// Gives the floor to the selected request, out of turn where it is not the next.
pub(super) fn give_floor_to_selected(state: &mut State) {
    let selected = state.speakers.id.filter(|id| state.session.kind(*id) == Some(Kind::Request));
    match selected {
        Some(request) => give_floor_for(state, request),
        None => refuse_nobody_waits(state),
    }
}

fn refuse_nobody_waits(state: &mut State) {
    let absent = state.floor_item().is_some_and(|item| !item.requests.is_empty());
    state.refuse(state.words.say(if absent { "only-absent-wait" } else { "nobody-waits" }));
}

/// Gives the floor to the next on the list.
pub(super) fn give_floor(state: &mut State) {
    match next_request(state) {
        Some(request) => give_floor_for(state, request),
        None => refuse_nobody_waits(state),
    }
}

fn give_floor_for(state: &mut State, request: Id) {
    let Some(entry) = state.floor_entry().map(|entry| entry.id) else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let id = state.ids.draw();
    let edit = acts::give_floor(&state.session, entry, request, state.now, id);
    if state.apply(Scope::Floor, edit) {
        state.speakers.id = state.floor_item().and_then(next).map(|request| request.id);
        tell_floor(state, id);
    }
}

/// Notes that a speaker was called and is being connected; the floor counts as given since then.
pub(super) fn connect(state: &mut State) {
    let Some(request) = next_request(state) else {
        return refuse_nobody_waits(state);
    };
    let standing = state.session.get::<Request>(request).map(|request| request.standing);
    let standing = match standing {
        Some(Standing::Connecting(_)) => Standing::Waiting,
        _ => Standing::Connecting(state.now),
    };
    let edit = acts::stand(&state.session, request, standing);
    if state.apply(Scope::Floor, edit) {
        state.say(if standing == Standing::Waiting { "waits-again" } else { "is-connecting" });
    }
}

pub(super) fn tell_floor(state: &mut State, turn: Id) {
    let Some(turn) = state.session.get::<Turn>(turn) else { return };
    let name = speaker_name(&state.session, state.words, turn.speaker);
    let who = delegation_of(&state.session, turn.speaker);
    let turns = state
        .floor_item()
        .map(|item| crate::session::floor::turns_on(&state.session, item.id))
        .and_then(|turns| turns.get(&who).copied())
        .unwrap_or(1);
    let facts = [("name", name.as_str().into()), ("turns", turns.into())];
    let text = state.words.say_with("has-the-floor", &facts);
    state.tell(text);
}

/// Ends the turn of whoever has the floor.
pub(super) fn end_turn(state: &mut State) {
    let edit = state.floor_entry().map(|entry| acts::end_turn(&state.session, entry.id, state.now));
    match edit {
        Some(edit) if !edit.is_nothing() => {
            if state.apply(Scope::Floor, edit) {
                state.say("turn-ended");
            }
        }
        _ => state.refuse(state.words.say("nobody-speaks")),
    }
}

/// Sets the selected request aside, because its delegation is not there, or takes it back.
pub(super) fn set_aside(state: &mut State) {
    let Some(request) = state.speakers.id else {
        return refuse_nobody_waits(state);
    };
    let standing = state.session.get::<Request>(request).map(|request| request.standing);
    let (standing, said) = match standing {
        Some(Standing::Absent) => (Standing::Waiting, "waits-again"),
        _ => (Standing::Absent, "set-aside"),
    };
    let edit = acts::stand(&state.session, request, standing);
    if state.apply(Scope::Floor, edit) {
        state.say(said);
    }
}

/// Lets the next on the list pass.
pub(super) fn let_pass(state: &mut State) {
    let Some(request) = next_request(state) else {
        return refuse_nobody_waits(state);
    };
    let edit = acts::let_pass(&state.session, request);
    if state.apply(Scope::Floor, edit) {
        state.say("let-pass-done");
    }
}

/// Asks for something else with the selected request; it goes where the rules have it then.
pub(super) fn next_kind(state: &mut State) {
    let Some(id) = state.speakers.id else {
        return refuse_nobody_waits(state);
    };
    let Some(request) = state.session.get::<Request>(id) else { return };
    let asking = after(request.asking);
    let edit = acts::ask_for(&state.session, id, asking);
    if state.apply(Scope::Floor, edit) {
        let kind = state.words.say(asking_message(asking));
        let text = state.words.say_with("asks-for-now", &[("kind", kind.as_ref().into())]);
        state.tell(text);
    }
}

/// Closes the list of speakers of the item at hand, or opens it again.
pub(super) fn close_list(state: &mut State) {
    let Some((item, closed)) = state.floor_item().map(|item| (item.id, item.closed)) else {
        state.refuse(state.words.say("no-item-for-floor"));
        return;
    };
    let closes = closed.is_none().then_some(state.local_now());
    let edit = acts::close_list(&state.session, item, closes);
    if state.apply(Scope::Floor, edit) {
        state.say(if closes.is_some() { "list-is-closed" } else { "list-is-open" });
    }
}
