//! What a letter does, and what the desk makes of it.
//!
//! A letter goes in as it is, as a change of its own. Where it ends an abbreviation, a reference or
//! a quotation, a second change follows, which Ctrl-Z takes back alone, and Backspace too while
//! nothing else was typed. What is pasted is never touched.

use super::super::super::{
    record::Block,
    state::{Caret, State},
    writing,
};
use super::{refuse_rendered, selection, stand};
use crate::session::{Edit, Field, Paragraph, Scope, TextId};

/// Puts text in at the caret. Under a heading without paragraphs, this makes the first one.
pub(in super::super) fn insert(state: &mut State, typed: &str) {
    state.set = None;
    state.ghost = None;
    if state.selection_range().is_some() {
        state.marking = false;
        state.history.seal();
        selection::replace(state, &[typed]);
        return;
    }
    (state.anchor, state.marking) = (None, false);
    let Some(caret) = state.caret else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let text = match caret.block {
        Block::Blank(entry) => {
            let id = state.ids.draw();
            let node = Paragraph { id, ..Paragraph::default() };
            if !state.apply(Scope::Writing, Edit::insert(entry, None, node)) {
                return;
            }
            state.caret = Some(Caret { block: Block::Paragraph(id), at: 0, goal: None });
            TextId::written(id, Field::Body)
        }
        block => match block.editable(&state.session) {
            Some(text) => text,
            None => return refuse_rendered(state),
        },
    };
    let Some(caret) = state.caret else { return };
    if splice(state, text, caret.at..caret.at, typed) {
        set(state, text, typed);
    }
}

/// Replaces a stretch of the text of the caret, which goes behind it.
fn splice(state: &mut State, text: TextId, range: std::ops::Range<usize>, put: &str) -> bool {
    let (Some(caret), Ok(at)) = (state.caret, u32::try_from(range.start)) else {
        return false;
    };
    let written = state.session.text(text).unwrap_or_default();
    let cut = written.get(range.clone()).unwrap_or_default();
    let edit = Edit::Splice { text, at, cut: cut.into(), put: put.into() };
    let done = state.apply(Scope::Writing, edit);
    if done {
        stand(state, caret.block, range.start + put.len());
    }
    done
}

/// Sets what was typed as the page wants it, where it wants something.
fn set(state: &mut State, text: TextId, typed: &str) {
    let Some(caret) = state.caret else { return };
    if let Some(change) = writing::change(state, text, caret.at, typed) {
        state.history.seal();
        let verb = if typed == " " { writing::verb(state, text, caret.at, &change) } else { None };
        let behind = caret.at.saturating_sub(change.range.end);
        let at = change.range.start + change.replacement.len() + behind;
        if splice(state, text, change.range, &change.replacement) {
            stand(state, caret.block, at);
            state.set = Some((caret.block, at, behind));
            let written = state.session.text(text).unwrap_or_default();
            state.ghost = verb.filter(|_| written.len() == at);
        }
        state.history.seal();
    } else if state.session.text(text).is_some_and(|written| written.len() == caret.at) {
        state.ghost = writing::completion(state, text, caret.block);
    }
}

/// Takes back what the desk made of the last letter, while nothing else was done.
pub(super) fn take_back(state: &mut State) -> bool {
    let (Some((block, at, behind)), Some(caret)) = (state.set.take(), state.caret) else {
        return false;
    };
    if (block, at) != (caret.block, caret.at) {
        return false;
    }
    super::super::undo(state, true);
    if let Some(caret) = state.caret {
        state.caret_to(caret.block, caret.at + behind);
    }
    true
}

/// Takes the completion that is shown into the text; `false` where none is.
pub(super) fn complete(state: &mut State) -> bool {
    let Some(ghost) = state.ghost.take() else { return false };
    let Some(caret) = state.caret else { return false };
    let Some(text) = caret.block.editable(&state.session) else { return false };
    state.history.seal();
    let done = splice(state, text, caret.at..caret.at, &ghost);
    state.history.seal();
    done
}
