//! The meeting itself: taking items up, the floor, the plan.

use super::super::{
    command::Pane,
    form::Form,
    picker::{Choice, Pick, Picker},
    state::{Over, State},
};
use crate::session::{
    Asking, Category, Delegation, Edit, Id, Kind, Meeting, MeetingKind, Scope, Slot, Speaker, acts,
};

/// Takes up the selected item now, at the meeting that is shown.
pub(super) fn take_up(state: &mut State) {
    let item = match state.focus {
        Pane::Plan => state.plan.id.and_then(|id| state.session.get::<Slot>(id)?.item()),
        _ => state.agenda.id,
    };
    let (Some(meeting), Some(item)) = (state.meeting, item) else {
        state.refuse(state.words.say("no-meeting-or-item"));
        return;
    };
    let edit = acts::take_up(&state.session, meeting, &[item], state.now, &mut state.ids);
    if state.apply(Scope::Taking, edit) {
        if let Some(entry) = state.session.last_entry_on(item) {
            state.caret_to_end_of(entry);
        }
        state.agenda.id = Some(item);
        state.focus = Pane::Draft;
        let number = state.session.agenda_number(item).unwrap_or_default();
        let text = state.words.say_with("taken-up", &[("number", number.as_str().into())]);
        state.tell(text);
    }
}

/// Leaves the open item without a conclusion.
pub(super) fn suspend(state: &mut State) {
    let edit = acts::suspend(&state.session, state.now);
    if edit.is_nothing() {
        state.refuse(state.words.say("nothing-open"));
    } else if state.apply(Scope::Taking, edit) {
        state.say("suspended");
    }
}

/// Puts the item at the caret off, with a reason.
pub(super) fn defer(state: &mut State, reason: &str) {
    let Some(entry) = state.entry().map(|entry| entry.id) else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let edit =
        acts::defer_item(&state.session, entry, None, reason, &[], state.now, &mut state.ids);
    if state.apply(Scope::Writing, edit) {
        state.say("deferred");
    }
}

/// Begins the meeting that is shown.
pub(super) fn begin(state: &mut State) {
    let Some(meeting) = state.meeting else { return };
    let edit = acts::begin_meeting(&state.session, meeting, state.now);
    if state.apply(Scope::Taking, edit) {
        state.say("meeting-begun");
    }
}

/// Ends the meeting that is shown.
pub(super) fn end(state: &mut State) {
    let Some(meeting) = state.meeting else { return };
    let edit = acts::end_meeting(&state.session, meeting, state.now);
    if state.apply(Scope::Taking, edit) {
        state.say("meeting-ended");
    }
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
    if matches!(pick(Speaker::Chair), Pick::Ask(_)) {
        choices.sort_by_key(rank);
    }
    let mut picker = Picker::new(words.say(title), choices);
    if matches!(pick(Speaker::Chair), Pick::Ask(_)) {
        let label = words.say("add-delegation").into_owned();
        picker.always = Some(Choice {
            label,
            detail: String::new(),
            also: String::new(),
            pick: Pick::AddDelegation,
        });
    }
    state.over.push(Over::Picker(picker));
}

/// Further words by which a delegation is found: code, short name, its names in other languages.
fn also(delegation: &Delegation) -> String {
    let mut also = format!("{} {}", delegation.code, delegation.short.as_str());
    for (_, translation) in delegation.name.translations() {
        also.push(' ');
        also.push_str(&translation.text);
    }
    also
}

/// Puts a speaker on the list of the item at hand.
pub(super) fn put_on_list(state: &mut State, speaker: Speaker) {
    let Some(item) = state.floor_item().map(|item| item.id) else {
        return;
    };
    let id = state.ids.draw();
    let edit = acts::ask(&state.session, item, speaker, Asking::Statement, state.now, id);
    if state.apply(Scope::Floor, edit) {
        state.speakers.id = Some(id);
        let name = super::super::view::speaker_name(&state.session, state.words, speaker);
        let text = state.words.say_with("on-the-list", &[("name", name.as_str().into())]);
        state.tell(text);
    }
}

/// Adds a delegation by the name that was typed, and puts it on the list.
pub(super) fn add_delegation(state: &mut State, name: &str) {
    let name = crate::session::clean::clean(name.trim()).text.into_owned();
    if name.is_empty() {
        return;
    }
    let id = state.ids.draw();
    let delegation = Delegation {
        id,
        name: name.as_str().into(),
        category: Category::Member,
        ..Delegation::default()
    };
    let after = state.session.delegations().last().map(|delegation| delegation.id);
    if state.apply(Scope::Arranging, Edit::insert(Id::ROOT, after, delegation)) {
        put_on_list(state, Speaker::Delegation(id));
    }
}

/// Gives the floor to the selected request, or to the first on the list. The caret stays.
pub(super) fn give_floor(state: &mut State) {
    let Some(entry) = state.floor_entry().map(|entry| entry.id) else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let selected = state.speakers.id.filter(|id| {
        state.focus == Pane::Speakers && state.session.kind(*id) == Some(Kind::Request)
    });
    let first =
        || state.floor_item().and_then(|item| item.requests.first()).map(|request| request.id);
    let Some(request) = selected.or_else(first) else {
        state.refuse(state.words.say("nobody-waits"));
        return;
    };
    let id = state.ids.draw();
    let next = state.session.sibling(request, 1).or_else(|| state.session.sibling(request, -1));
    let edit = acts::give_floor(&state.session, entry, request, state.now, id);
    if state.apply(Scope::Floor, edit) {
        state.speakers.id = next.filter(|next| state.session.contains(*next));
        tell_floor(state, id);
    }
}

/// Gives the floor to somebody outside the list. The caret stays.
pub(super) fn give_floor_to(state: &mut State, speaker: Speaker) {
    let Some(entry) = state.floor_entry().map(|entry| entry.id) else {
        return;
    };
    let id = state.ids.draw();
    let edit =
        acts::give_floor_to(&state.session, entry, speaker, Asking::Statement, state.now, id);
    if state.apply(Scope::Floor, edit) {
        tell_floor(state, id);
    }
}

fn tell_floor(state: &mut State, turn: Id) {
    let speaker = state.session.get::<crate::session::Turn>(turn).map(|turn| turn.speaker);
    let Some(speaker) = speaker else { return };
    let name = super::super::view::speaker_name(&state.session, state.words, speaker);
    let text = state.words.say_with("has-the-floor", &[("name", name.as_str().into())]);
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

/// Sets the selected request aside: its delegation is not there.
pub(super) fn set_aside(state: &mut State) {
    let Some(request) = state.speakers.id else {
        return;
    };
    let edit = acts::set_aside(&state.session, request);
    state.apply(Scope::Floor, edit);
}

/// Carries the selected slot over to the next meeting.
pub(super) fn carry_over(state: &mut State) {
    let Some(slot) = state.plan.id else { return };
    let next = state.meeting.and_then(|meeting| {
        let later = std::iter::successors(state.session.sibling(meeting, 1), |id| {
            state.session.sibling(*id, 1)
        });
        later.into_iter().find(|id| {
            state.session.get::<Meeting>(*id).is_some_and(|m| m.kind == MeetingKind::Meeting)
        })
    });
    let Some(next) = next else {
        state.refuse(state.words.say("no-later-meeting"));
        return;
    };
    let beside = state.session.sibling(slot, 1).or_else(|| state.session.sibling(slot, -1));
    let edit = acts::carry_over(&state.session, slot, next, "");
    if state.apply(Scope::Arranging, edit) {
        state.plan.id = beside;
        state.say("carried-over");
        state.over.push(Over::Form(Form { row: usize::MAX, ..Form::new(slot, false) }));
    }
}
