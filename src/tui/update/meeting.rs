//! The meeting itself: it begins and ends, items are taken up and left.

use super::super::{command::Pane, state::State};
use crate::session::{Id, Programme, Scope, Slot, acts};

/// Takes up the selected item now, at the meeting that is shown.
pub(super) fn take_up(state: &mut State) {
    let item = match state.focus {
        Pane::Plan => state.plan.id.and_then(|id| state.session.get::<Slot>(id)?.item()),
        _ => state.agenda.id,
    };
    if let (Some(meeting), None) = (state.meeting, item)
        && let Some(slot) = state.plan.id.filter(|_| state.focus == Pane::Plan)
        && take_up_event(state, meeting, slot)
    {
        return;
    }
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

/// Takes up a slot that is kept for no item: an event as a section of its own, a break by leaving
/// what is open.
fn take_up_event(state: &mut State, meeting: Id, slot: Id) -> bool {
    let Some(slot) = state.session.get::<Slot>(slot) else { return false };
    if slot.programme == Programme::Break {
        let edit = acts::suspend(&state.session, state.now);
        if edit.is_nothing() || state.apply(Scope::Taking, edit) {
            state.say("break-begun");
        }
        return true;
    }
    let title = slot.title.as_str().to_owned();
    let edit = acts::take_up_outside(&state.session, meeting, &title, state.now, &mut state.ids);
    if state.apply(Scope::Taking, edit) {
        if let Some(entry) = state.session.open_entry().map(|entry| entry.id) {
            state.caret_to_end_of(entry);
        }
        state.focus = Pane::Draft;
        let text = state.words.say_with("taken-up-outside", &[("title", title.as_str().into())]);
        state.tell(text);
    }
    true
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
