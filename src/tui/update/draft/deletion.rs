//! What is deleted, and the small repairs at the caret.

use super::super::super::{
    record::Block,
    state::{Caret, State},
};
use super::{paragraphs::remove_paragraph, refuse_rendered, selection, with_text};
use crate::{
    session::{Edit, Paragraph, Scope, acts},
    text::{case, grapheme, motion},
};

/// Deletes what is selected, or the grapheme before the caret.
pub(super) fn backspace(state: &mut State) {
    if !selection::delete(state) {
        delete(state, grapheme::previous, false);
    }
}

/// Deletes what is selected, or the grapheme after the caret.
pub(super) fn delete_next(state: &mut State) {
    if !selection::delete(state) {
        delete(state, grapheme::next, true);
    }
}

/// Makes a small repair at the caret, as a step of its own.
pub(super) fn change(state: &mut State, find: fn(&str, usize) -> Option<case::Change>) {
    state.anchor = None;
    if let Some((_, Some(change))) = with_text(state, find) {
        replace(state, change);
    }
}

/// Sets what is selected, or the word at the caret, in the next case: small, Capitalised, LARGE.
pub(super) fn change_case(state: &mut State) {
    let selected = selection::in_one(state);
    let found = with_text(state, |text, at| {
        let range = selected.or_else(|| motion::word_at(text, at))?;
        let case = case::next_case(text, range.clone());
        case::change_case(text, range, case)
    });
    let kept = state.anchor;
    if let Some((caret, Some(change))) = found {
        let (old_end, new_end) = (change.range.end, change.range.start + change.replacement.len());
        // What stood at the end stands there again; what was selected stays selected.
        let moved = |at: usize| if at == old_end { new_end } else { at };
        if replace(state, change) {
            state.caret_to(caret.block, moved(caret.at));
            state.anchor = kept.map(|(block, at)| (block, moved(at)));
        }
    }
}

/// Puts a change into the text of the caret, with the caret behind it.
fn replace(state: &mut State, change: case::Change) -> bool {
    let Some(caret) = state.caret else { return false };
    let Some(text) = caret.block.editable(&state.session) else {
        refuse_rendered(state);
        return false;
    };
    let written = state.session.text(text).unwrap_or_default();
    let cut = written.get(change.range.clone()).unwrap_or_default();
    let Ok(at) = u32::try_from(change.range.start) else { return false };
    let end = change.range.start + change.replacement.len();
    let edit = Edit::Splice { text, at, cut: cut.into(), put: change.replacement.into() };
    state.history.seal();
    let done = state.apply(Scope::Writing, edit);
    state.history.seal();
    if done {
        state.caret = Some(Caret { at: end, goal: None, ..caret });
    }
    done
}

/// Deletes from the caret to where `to` leads, or what is selected.
pub(super) fn delete(state: &mut State, to: fn(&str, usize) -> usize, forward: bool) {
    if selection::delete(state) {
        return;
    }
    let found = with_text(state, |text, at| {
        let to = to(text, at);
        let range = at.min(to)..at.max(to);
        (range.start, text.get(range).unwrap_or_default().to_owned())
    });
    let Some((caret, (start, cut))) = found else {
        return;
    };
    if cut.is_empty() {
        return if forward { join_next(state) } else { join_previous(state) };
    }
    let Some(text) = caret.block.editable(&state.session) else {
        return refuse_rendered(state);
    };
    let Ok(at) = u32::try_from(start) else { return };
    let edit = Edit::Splice { text, at, cut: cut.into(), put: "".into() };
    if state.apply(Scope::Writing, edit) {
        state.caret = Some(Caret { at: start, goal: None, ..caret });
    }
}

fn join_previous(state: &mut State) {
    let Some(Caret { block: Block::Paragraph(id), .. }) = state.caret else {
        return;
    };
    let Some(paragraph) = state.session.get::<Paragraph>(id) else {
        return;
    };
    if paragraph.body == crate::session::Body::Text && paragraph.text.is_empty() {
        return remove_paragraph(state, id, false);
    }
    match acts::join_with_previous(&state.session, id) {
        Some((edit, at)) => {
            let Some(previous) = state.session.sibling(id, -1) else {
                return;
            };
            if state.apply(Scope::Writing, edit) {
                state.caret_to(Block::Paragraph(previous), at);
            }
        }
        None if state.session.sibling(id, -1).is_some() => refuse_rendered(state),
        None => {}
    }
}

fn join_next(state: &mut State) {
    let Some(Caret { block: Block::Paragraph(id), at, .. }) = state.caret else {
        return;
    };
    let Some(next) = state.session.sibling(id, 1) else {
        return;
    };
    match acts::join_with_previous(&state.session, next) {
        Some((edit, _)) => {
            if state.apply(Scope::Writing, edit) {
                state.caret_to(Block::Paragraph(id), at);
            }
        }
        None => refuse_rendered(state),
    }
}
