//! Reading out, concluding, reopening.

use super::super::{
    command::Pane,
    state::{Over, State},
};
use crate::session::{Body, Conclusion, Edit, Id, Paragraph, Scope, Status, acts};

/// The conclusion that is meant: of the open form, else the selected one, else the only one of the
/// entry that is not concluded.
fn meant(state: &State) -> Option<Id> {
    if let Some(Over::Form(form)) = state.over.last() {
        return state.session.above::<Conclusion>(form.node).map(|conclusion| conclusion.id);
    }
    let entry = state.entry()?;
    let waits = |conclusion: &&Conclusion| {
        matches!(conclusion.status, Status::Draft | Status::ReadOut(_) | Status::Reopened(_))
    };
    let selected = state.conclusions.id.filter(|_| state.focus == Pane::Conclusions);
    selected.or_else(|| entry.conclusions.iter().find(waits).map(|conclusion| conclusion.id))
}

fn with_meant(state: &mut State, act: impl FnOnce(&mut State, Id) -> Edit, said: &str) -> bool {
    let Some(id) = meant(state) else {
        state.refuse(state.words.say("no-conclusion"));
        return false;
    };
    let edit = act(state, id);
    if edit.is_nothing() {
        state.refuse(state.words.say("no-change-of-status"));
        return false;
    }
    let done = state.apply(Scope::Writing, edit);
    if done {
        state.conclusions.id = Some(id);
        state.say(said);
    }
    done
}

/// Concludes: the proposal, where there is one, and the decision line go to the end of the entry, in
/// that order. The caret stays: she may still be writing what was said before.
pub(super) fn conclude(state: &mut State) {
    if !matches!(state.over.last(), Some(Over::Form(_)) | None) {
        return;
    }
    if !super::leaving::leave_line(state) {
        return;
    }
    // Nothing is worded yet: wording it is what comes first, and the same key in its form concludes.
    if state.over.is_empty() && state.entry().is_some_and(|entry| entry.conclusions.is_empty()) {
        return super::selected::new_conclusion(state);
    }
    let done = with_meant(
        state,
        |state, id| acts::conclude(&state.session, id, None, state.now, &mut state.ids),
        "concluded",
    );
    if done {
        if matches!(state.over.last(), Some(Over::Form(_))) {
            state.over.pop();
        }
        if let Some(number) = decision_number(state) {
            let text = state.words.say_with("concluded-at", &[("number", number.as_str().into())]);
            state.tell(text);
        }
    }
}

/// The number of the paragraph that has the decision on the selected conclusion.
fn decision_number(state: &State) -> Option<String> {
    let conclusion = state.conclusions.id?;
    let is_decision = |id: &&Id| {
        state
            .session
            .get::<Paragraph>(**id)
            .is_some_and(|paragraph| paragraph.body == Body::Decision(conclusion))
    };
    let decision = state.session.named_by(conclusion).iter().find(is_decision)?;
    state.session.paragraph_number(*decision).map(|number| number.to_string())
}

/// Notes that the Chair has read a conclusion out.
pub(super) fn read_out(state: &mut State) {
    with_meant(state, |state, id| acts::read_out(&state.session, id, state.now), "read-out");
}

/// Opens a conclusion again.
pub(super) fn reopen(state: &mut State) {
    with_meant(state, |state, id| acts::reopen(&state.session, id, state.now), "reopened");
}

/// Withdraws a conclusion.
pub(super) fn withdraw(state: &mut State) {
    with_meant(state, |state, id| acts::withdraw_conclusion(&state.session, id), "withdrawn");
}
