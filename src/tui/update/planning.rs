//! The plan: slots go from meeting to meeting, and what was not reached is carried over.

use super::super::{
    outlook,
    state::{Over, State},
};
use super::another_day;
use super::forms;
use crate::session::{Entry, Field, Id, Meeting, MeetingKind, Part, Scope, acts, plan};

/// The next meeting proper after the one that is shown.
fn next_meeting(state: &State) -> Option<Id> {
    let later = std::iter::successors(state.session.sibling(state.meeting?, 1), |id| {
        state.session.sibling(*id, 1)
    });
    later.into_iter().find(|id| {
        state.session.get::<Meeting>(*id).is_some_and(|m| m.kind == MeetingKind::Meeting)
    })
}

fn refuse_no_later(state: &mut State) {
    state.refuse(state.words.say("no-later-meeting"));
}

/// Carries the selected slot over to the next meeting, and opens its form at the reason.
pub(super) fn carry_over(state: &mut State) {
    let Some(slot) = state.plan.id else { return };
    let Some(next) = next_meeting(state) else { return refuse_no_later(state) };
    let beside = state.session.sibling(slot, 1).or_else(|| state.session.sibling(slot, -1));
    let edit = acts::carry_over(&state.session, slot, next, "", state.now, &mut state.ids);
    if state.apply(Scope::Arranging, edit) {
        // What was taken up keeps its slot here; the new one is the last of the next meeting.
        let stays = state.session.parent(slot) == state.meeting;
        let new = state.session.get::<Meeting>(next).and_then(|next| next.slots.last());
        let carried = new.map_or(slot, Part::id);
        state.plan.id = if stays { Some(slot) } else { beside };
        state.say("carried-over");
        forms::form_at(state, carried, Field::Reason);
    }
}

/// Says that the item of the selected slot is over although nothing was concluded, or takes that
/// back: then it is expected again.
pub(super) fn settle(state: &mut State) {
    let forecast = state.meeting.map(|meeting| plan::forecast(&state.session, meeting, state.now));
    let slot = state.plan.id;
    let line = forecast.into_iter().flatten().find(|line| slot.is_some() && line.slot == slot);
    let entry = line.and_then(|line| line.entry).and_then(|id| state.session.get::<Entry>(id));
    let Some(entry) = entry else {
        state.refuse(state.words.say("not-taken-up-yet"));
        return;
    };
    let settled = !entry.settled;
    let edit = acts::settle(&state.session, entry.id, settled, state.now);
    if state.apply(Scope::Taking, edit) {
        state.say(if settled { "settled" } else { "not-settled" });
    }
}

/// Carries over all that will not be reached before the hard stop, for the usual reason, and opens the
/// form of the first at it: what is typed there becomes the reason of all.
pub(super) fn carry_over_rest(state: &mut State) {
    let Some(meeting) = state.meeting else { return };
    if let Some(meeting) = state.meeting().filter(|it| outlook::is_of_another_day(it, state.now)) {
        let said = another_day::said(state, meeting);
        return state.refuse(said);
    }
    if plan::left_over(&state.session, meeting, state.now).is_empty() {
        return state.refuse(state.words.say("nothing-left-over"));
    }
    let Some(next) = next_meeting(state) else { return refuse_no_later(state) };
    let slots = |state: &State| -> Vec<Id> {
        let next = state.session.get::<Meeting>(next);
        next.map_or_else(Vec::new, |next| next.slots.iter().map(Part::id).collect())
    };
    let before = slots(state);
    let reason = state.words.say("carry-over-reason");
    let edit =
        acts::carry_over_rest(&state.session, meeting, next, &reason, state.now, &mut state.ids);
    if !state.apply(Scope::Arranging, edit) {
        return;
    }
    let mut carried = slots(state);
    carried.retain(|slot| !before.contains(slot));
    state.plan.id = state.meeting().and_then(|m| m.slots.last()).map(Part::id);
    if let Some((first, others)) = carried.split_first() {
        forms::form_at(state, *first, Field::Reason);
        if let Some(Over::Form(form)) = state.over.last_mut() {
            (form.beside, form.proposes) = (others.to_vec(), true);
        }
    }
    let text = state.words.say_with("rest-carried-over", &[("count", carried.len().into())]);
    state.tell(text);
}

/// Moves the selected slot to the meeting before or after, and shows that.
pub(super) fn move_slot(state: &mut State, step: isize) {
    let Some(slot) = state.plan.id else { return };
    let Some(to) = state.meeting.and_then(|meeting| state.session.sibling(meeting, step)) else {
        state.refuse(state.words.say(if step > 0 {
            "no-later-meeting"
        } else {
            "no-earlier-meeting"
        }));
        return;
    };
    let edit = acts::move_slot(&state.session, slot, to);
    if state.apply(Scope::Arranging, edit) {
        state.show_meeting(Some(to));
        state.plan.id = Some(slot);
        state.say("slot-moved");
    }
}

#[cfg(test)]
mod tests {
    use super::super::{
        perform,
        triples::{press, three_records},
    };
    use super::*;
    use crate::{
        session::{Edit, Programme, Slot, Text},
        tui::{
            command::{Command, Pane},
            state::State,
        },
    };

    /// A meeting that is over, whose two events were not reached, and another after it.
    fn not_reached() -> State {
        let mut state = three_records();
        let meeting = state.session.meetings()[0].id;
        for title in ["Photograph", "Reception"] {
            let (id, title) = (state.ids.draw(), Text::new(title));
            let slot = Slot { id, title, minutes: Some(10), ..Slot::default() };
            assert_eq!(slot.programme, Programme::Event);
            state.apply(Scope::Arranging, Edit::insert(meeting, None, slot));
        }
        state.focus = Pane::Plan;
        state
    }

    fn reasons(state: &State) -> Vec<&str> {
        state.session.meetings()[1].slots.iter().map(|slot| slot.reason.as_str()).collect()
    }

    #[test]
    fn the_reason_that_is_typed_once_is_that_of_all_that_is_carried_over() {
        for (keys, reason) in [
            ("Esc", "Not reached for want of time"),
            ("+Late Esc", "Late"),
            ("Backspace Esc", ""),
            ("End +! Enter", "Not reached for want of time!"),
        ] {
            let mut state = not_reached();
            perform(&mut state, Command::CarryRest);
            state.focus = Pane::Draft;
            press(&mut state, keys);
            assert_eq!(reasons(&state), [reason, reason], "{keys}");
            assert!(state.over.is_empty(), "{keys}");
        }
    }

    #[test]
    fn a_letter_of_the_reason_is_in_the_session_before_the_form_is_left() {
        let mut state = not_reached();
        perform(&mut state, Command::CarryRest);
        press(&mut state, "+La");
        assert_eq!(reasons(&state)[0], "La");
    }
}
