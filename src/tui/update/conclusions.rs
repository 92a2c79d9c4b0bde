//! Reading out, concluding, reopening.

use super::super::{
    command::Pane,
    record::Block,
    state::{Over, State},
};
use crate::session::{Conclusion, Edit, Id, Scope, Status, acts};

/// The conclusion that is meant: of the open form, else the selected one, else the only one of the
/// entry that is not concluded.
fn meant(state: &State) -> Option<Id> {
    if let Some(Over::Form(form)) = state.over.last() {
        return state
            .session
            .above::<Conclusion>(form.node)
            .map(|conclusion| conclusion.id);
    }
    let entry = state.entry()?;
    let waits = |conclusion: &&Conclusion| {
        matches!(
            conclusion.status,
            Status::Draft | Status::ReadOut(_) | Status::Reopened(_)
        )
    };
    let selected = state
        .conclusions
        .id
        .filter(|_| state.focus == Pane::Conclusions);
    selected.or_else(|| {
        entry
            .conclusions
            .iter()
            .find(waits)
            .map(|conclusion| conclusion.id)
    })
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

/// Concludes: the proposal, where there is one, and the decision line go into the record, in that
/// order, behind the paragraph at the caret where that is the entry's own, else at its end.
pub(super) fn conclude(state: &mut State) {
    if !matches!(state.over.last(), Some(Over::Form(_)) | None) {
        return;
    }
    super::over::leave_line(state);
    let before = state.entry().map(|entry| entry.paragraphs.len());
    let done = with_meant(
        state,
        |state, id| {
            let after = match state.caret.map(|caret| caret.block) {
                Some(Block::Paragraph(paragraph))
                    if state.session.parent(paragraph) == state.session.parent(id) =>
                {
                    Some(paragraph)
                }
                _ => None,
            };
            acts::conclude(&state.session, id, after, state.now, &mut state.ids)
        },
        "concluded",
    );
    if done {
        if matches!(state.over.last(), Some(Over::Form(_))) {
            state.over.pop();
        }
        let entry = state
            .entry()
            .map(|entry| (entry.id, entry.paragraphs.len()));
        if let Some((_, after)) = entry
            && before != Some(after)
        {
            follow_decision(state);
        }
    }
}

/// Puts the caret behind the decision that was just written.
fn follow_decision(state: &mut State) {
    let Some(conclusion) = state.conclusions.id else {
        return;
    };
    let decision = state
        .session
        .named_by(conclusion)
        .iter()
        .copied()
        .find(|id| {
            state
                .session
                .get::<crate::session::Paragraph>(*id)
                .is_some_and(|p| p.body == crate::session::Body::Decision(conclusion))
        });
    if let Some(paragraph) = decision {
        state.caret_to(Block::Paragraph(paragraph), usize::MAX);
    }
}

/// Notes that the Chair has read a conclusion out.
pub(super) fn read_out(state: &mut State) {
    with_meant(
        state,
        |state, id| acts::read_out(&state.session, id, state.now),
        "read-out",
    );
}

/// Opens a conclusion again.
pub(super) fn reopen(state: &mut State) {
    with_meant(
        state,
        |state, id| acts::reopen(&state.session, id, state.now),
        "reopened",
    );
}

/// Withdraws a conclusion.
pub(super) fn withdraw(state: &mut State) {
    with_meant(
        state,
        |state, id| acts::withdraw_conclusion(&state.session, id),
        "withdrawn",
    );
}
