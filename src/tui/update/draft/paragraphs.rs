//! What happens to whole paragraphs: they come, are split, go, and lose their numbers.

use super::super::super::{
    record::Block,
    state::{Caret, State},
};
use super::{length, refuse_rendered, selection, with_text};
use crate::session::{Edit, Entry, Id, Paragraph, Scope, acts};

/// Takes a paragraph out and leaves the caret beside it.
pub(in super::super) fn remove_paragraph(state: &mut State, id: Id, after: bool) {
    let entry = state.session.parent(id);
    let beside = |step| state.session.sibling(id, step).map(Block::Paragraph);
    let (target, at) = if after {
        (beside(1).or_else(|| beside(-1)), 0)
    } else {
        (beside(-1).or_else(|| beside(1)), usize::MAX)
    };
    if state.apply(Scope::Writing, Edit::Remove { id })
        && let Some(block) = target.or(entry.map(Block::Blank))
    {
        state.caret_to(block, at);
    }
}

/// Starts a new paragraph: behind this one at its end, before it at its start, else by a cut at the
/// caret. What is selected gives way.
pub(super) fn enter(state: &mut State) {
    selection::delete(state);
    let Some(caret) = state.caret else { return };
    let Block::Paragraph(id) = caret.block else {
        return;
    };
    let Some(entry) = state.session.parent(id) else {
        return;
    };
    let end = length(state, caret.block);
    let is_text = caret.block.editable(&state.session).is_some();
    if is_text && end == 0 {
        return;
    }
    let new = state.ids.draw();
    let (edit, target) = if !is_text || caret.at >= end {
        (acts::new_paragraph(&state.session, entry, Some(id), new), new)
    } else if caret.at == 0 {
        let before = state.session.sibling(id, -1);
        (acts::new_paragraph(&state.session, entry, before, new), new)
    } else {
        match acts::split(&state.session, id, caret.at, new) {
            Some(edit) => (edit, new),
            None => return refuse_rendered(state),
        }
    };
    if state.apply(Scope::Writing, edit) {
        state.caret_to(Block::Paragraph(target), 0);
    }
}

/// Lets the paragraph stand without a number, or with one again.
pub(super) fn toggle_bare(state: &mut State) {
    let Some(Caret { block: Block::Paragraph(id), .. }) = state.caret else {
        return;
    };
    let Some(paragraph) = state.session.get::<Paragraph>(id) else {
        return;
    };
    let bare = !paragraph.bare;
    let edit = Edit::put(Paragraph { bare, ..paragraph.clone() });
    state.apply(Scope::Writing, edit);
}

/// Puts the rendered words into the paragraph, to be changed by hand from now on.
pub(super) fn write_by_hand(state: &mut State) {
    let Some(caret) = state.caret else { return };
    let Block::Paragraph(id) = caret.block else {
        return;
    };
    if caret.block.editable(&state.session).is_some() {
        return;
    }
    let Some((_, text)) = with_text(state, |text, _| text.to_owned()) else {
        return;
    };
    let edit = state.replace(super::super::body(id), &text);
    state.apply(Scope::Writing, edit);
    state.say("by-hand-now");
}

/// The paragraph or blank at which a new paragraph goes in: after the caret's own.
pub(in super::super) fn new_paragraph(state: &mut State) {
    let Some(caret) = state.caret else { return };
    let (entry, after) = match caret.block {
        Block::Paragraph(id) => (state.session.parent(id), Some(id)),
        Block::Blank(_) | Block::Heading(_) => return,
    };
    let Some(entry) = entry.filter(|entry| state.session.get::<Entry>(*entry).is_some()) else {
        return;
    };
    let new = state.ids.draw();
    let edit = acts::new_paragraph(&state.session, entry, after, new);
    if state.apply(Scope::Writing, edit) {
        state.caret_to(Block::Paragraph(new), 0);
    }
}
