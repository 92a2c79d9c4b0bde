//! The meeting itself: it begins and ends, items are taken up and left.

use super::super::{command::Pane, state::State};
use super::{forms, naming};
use crate::session::{Entry, Field, Id, Programme, Scope, Slot, acts};

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

/// Puts an item off: the selected one of agenda or plan, else the one at the caret. Why is typed into
/// the form of the conclusion that says so.
pub(super) fn defer(state: &mut State) {
    let selected = match state.focus {
        Pane::Agenda => state.agenda.id,
        Pane::Plan => state.plan.id.and_then(|id| state.session.get::<Slot>(id)?.item()),
        _ => None,
    };
    let entry = match selected {
        Some(item) => entry_of(state, item),
        None => state.entry().map(|entry| entry.id),
    };
    let Some(entry) = entry else {
        let text = match selected.and_then(|item| state.session.agenda_number(item)) {
            Some(number) => {
                state.words.say_with("not-deferred-yet", &[("number", number.as_str().into())])
            }
            None => state.words.say("no-entry-yet").into_owned(),
        };
        return state.refuse(text);
    };
    let name = naming::name_of_entry(state, entry);
    let edit = acts::defer_item(&state.session, entry, None, "", &[], state.now, &mut state.ids);
    if !state.apply(Scope::Writing, edit) {
        return;
    }
    let made = state.session.get::<Entry>(entry).and_then(|entry| entry.conclusions.last());
    if let Some(conclusion) = made.map(|conclusion| conclusion.id) {
        state.conclusions.id = Some(conclusion);
        forms::form_at(state, conclusion, Field::Reason);
    }
    let text = state.words.say_with("deferred", &[("name", name.as_str().into())]);
    state.tell(text);
}

/// The section in which an item was taken up: of the meeting that is shown, else the last.
fn entry_of(state: &State, item: Id) -> Option<Id> {
    let mut here = state.session.entries_on(item);
    let here = here.find(|entry| state.session.parent(*entry) == state.meeting);
    here.or_else(|| state.session.last_entry_on(item))
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

#[cfg(test)]
mod tests {
    use super::super::{
        perform,
        triples::{desk, press},
    };
    use super::*;
    use crate::{
        session::{Body, Conclusion, Edit, Item, Language, Text, TextId},
        tui::Command,
    };

    /// Two items: the first is what the section of the desk took up, the second was not taken up.
    fn with_items() -> (State, Id, Id) {
        let mut state = desk("one|", Language::En);
        let ids = [state.ids.draw(), state.ids.draw()];
        for (place, id) in ids.into_iter().enumerate() {
            let after = place.checked_sub(1).map(|before| ids[before]);
            let title = Text::new(format!("Report {}", place + 1));
            let item = Item { id, title, ..Item::default() };
            state.apply(Scope::Arranging, Edit::insert(Id::ROOT, after, item));
        }
        for (place, id) in ids.into_iter().enumerate().take(1) {
            let entry = state.session.meetings()[0].entries[place].clone();
            let entry = Entry { items: vec![id], subject: Text::default(), ..entry };
            state.apply(Scope::Taking, Edit::put(entry));
        }
        (state, ids[0], ids[1])
    }

    #[test]
    fn the_item_that_is_selected_is_deferred_and_named() {
        let (mut state, first, _) = with_items();
        let second = state.session.meetings()[0].entries[1].id;
        state.caret_to_end_of(second);
        (state.focus, state.agenda.id) = (Pane::Agenda, Some(first));
        perform(&mut state, Command::Defer);
        let (buffer, _) = state.draw();
        let shown: String = buffer.content().iter().map(|cell| cell.symbol()).collect();
        assert!(shown.contains("Conclusion · 1 First"), "{shown}");
        assert!(state.notice.as_ref().unwrap().text.contains("1 First"));
        press(&mut state, "+no_time");
        let entries = &state.session.meetings()[0].entries;
        assert_eq!(entries[0].conclusions[0].actions[0].reason.as_str(), "no time");
        assert!(entries[1].conclusions.is_empty());
        press(&mut state, "Esc");
        assert!(matches!(
            state.session.meetings()[0].entries[0].paragraphs[1].body,
            Body::Proposal(_)
        ));
    }

    #[test]
    fn an_item_that_was_not_taken_up_is_not_deferred_and_nothing_else_is() {
        let (mut state, _, second) = with_items();
        let before = state.session.clone();
        (state.focus, state.agenda.id) = (Pane::Agenda, Some(second));
        perform(&mut state, Command::Defer);
        assert_eq!(state.session, before);
        assert!(state.notice.as_ref().unwrap().text.contains("Item 2"));
    }

    #[test]
    fn in_the_draft_the_item_at_the_caret_is_deferred_without_a_reason_too() {
        let mut state = desk("one|", Language::En);
        perform(&mut state, Command::Defer);
        press(&mut state, "Esc");
        let conclusion = state.session.meetings()[0].entries[0].conclusions[0].id;
        assert_eq!(state.session.text(TextId::written(conclusion, Field::Body)), Some(""));
        assert!(state.session.get::<Conclusion>(conclusion).is_some());
        press(&mut state, "Ctrl-Z");
        assert!(state.session.meetings()[0].entries[0].conclusions.is_empty());
    }
}
