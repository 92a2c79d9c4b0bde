//! Typing and moving in the record.

use super::super::{
    command::Command,
    record::Block,
    state::{Caret, State},
};
use crate::{
    session::{Edit, Entry, Id, Paragraph, Scope, TextId, acts},
    text::{Place, grapheme, motion, offset, position},
};

/// Does a command of the draft; `false` where it is none of its own.
pub(super) fn perform(state: &mut State, command: Command) -> bool {
    use Command as C;
    match command {
        C::Left => step_grapheme(state, false),
        C::Right => step_grapheme(state, true),
        C::WordLeft => step_word(state, false),
        C::WordRight => step_word(state, true),
        C::Up => step_rows(state, -1),
        C::Down => step_rows(state, 1),
        C::PageUp => step_rows(state, -page(state)),
        C::PageDown => step_rows(state, page(state)),
        C::LineStart | C::LineEnd => to_edge_of_row(state, command == C::LineEnd),
        C::ParagraphUp => step_paragraph(state, false),
        C::ParagraphDown => step_paragraph(state, true),
        C::SectionUp => step_section(state, -1),
        C::SectionDown => step_section(state, 1),
        C::RecordStart => to_edge_of_record(state, false),
        C::RecordEnd => to_edge_of_record(state, true),
        C::Backspace => delete(state, grapheme::previous, false),
        C::DeleteNext => delete(state, grapheme::next, true),
        C::DeleteWord => delete(state, motion::previous_word, false),
        C::DeleteNextWord => delete(state, motion::next_word, true),
        C::Choose => enter(state),
        C::Bare => toggle_bare(state),
        C::ByHand => write_by_hand(state),
        _ => return false,
    }
    true
}

/// Puts text in at the caret. Under a heading without paragraphs, this makes the first one.
pub(super) fn insert(state: &mut State, typed: &str) {
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
            TextId::written(id, crate::session::Field::Body)
        }
        block => match block.editable(&state.session) {
            Some(text) => text,
            None => return refuse_rendered(state),
        },
    };
    let Some(caret) = state.caret else { return };
    let Ok(at) = u32::try_from(caret.at) else {
        return;
    };
    let edit = Edit::Splice { text, at, cut: "".into(), put: typed.into() };
    if state.apply(Scope::Writing, edit) {
        state.caret = Some(Caret { at: caret.at + typed.len(), goal: None, ..caret });
    }
}

fn refuse_rendered(state: &mut State) {
    state.refuse(state.words.say("rendered-paragraph"));
}

fn page(state: &State) -> isize {
    isize::try_from(state.size.1.saturating_sub(8).max(1)).unwrap_or(10)
}

/// The caret with the text that it stands in.
fn with_text<R>(state: &mut State, look: impl FnOnce(&str, usize) -> R) -> Option<(Caret, R)> {
    let caret = state.caret?;
    let shown = state.wraps.get(&state.session, caret.block);
    let result = look(shown.text(&state.session, caret.block), caret.at);
    Some((caret, result))
}

fn length(state: &mut State, block: Block) -> usize {
    state.wraps.get(&state.session, block).text(&state.session, block).len()
}

fn move_to(state: &mut State, block: Block, at: usize) {
    state.caret_to(block, at);
    state.history.seal();
}

fn step_grapheme(state: &mut State, forward: bool) {
    let step = if forward { grapheme::next } else { grapheme::previous };
    step_in_text(state, forward, step);
}

fn step_word(state: &mut State, forward: bool) {
    let step = if forward { motion::next_word } else { motion::previous_word };
    step_in_text(state, forward, step);
}

fn step_in_text(state: &mut State, forward: bool, step: fn(&str, usize) -> usize) {
    let Some((caret, to)) = with_text(state, step) else {
        return;
    };
    if to != caret.at {
        move_to(state, caret.block, to);
    } else if let Some(block) = caret.block.step(&state.session, forward) {
        move_to(state, block, if forward { 0 } else { usize::MAX });
    }
}

fn step_rows(state: &mut State, rows: isize) {
    let Some(caret) = state.caret else { return };
    let shown = state.wraps.get(&state.session, caret.block);
    let place = position(shown.text(&state.session, caret.block), &shown.rows, caret.at);
    let column = caret.goal.unwrap_or(place.column);
    let (mut block, mut row) = (caret.block, place.row);
    for _ in 0..rows.unsigned_abs() {
        if rows < 0 && row > 0 {
            row -= 1;
        } else if rows > 0 && row + 1 < state.wraps.get(&state.session, block).rows.len() {
            row += 1;
        } else if let Some(next) = block.step(&state.session, rows > 0) {
            block = next;
            let last = state.wraps.get(&state.session, block).rows.len().saturating_sub(1);
            row = if rows > 0 { 0 } else { last };
        } else {
            break;
        }
    }
    if (block, row) == (caret.block, place.row) {
        return to_edge_of_block(state, rows > 0);
    }
    let shown = state.wraps.get(&state.session, block);
    let at = offset(shown.text(&state.session, block), &shown.rows, Place { row, column });
    move_to(state, block, at);
    if let Some(caret) = &mut state.caret {
        caret.goal = Some(column);
    }
}

fn to_edge_of_block(state: &mut State, end: bool) {
    if let Some(caret) = state.caret {
        move_to(state, caret.block, if end { usize::MAX } else { 0 });
    }
}

fn to_edge_of_row(state: &mut State, end: bool) {
    let Some(caret) = state.caret else { return };
    let shown = state.wraps.get(&state.session, caret.block);
    let text = shown.text(&state.session, caret.block);
    let edge = if end { crate::text::place::row_end } else { crate::text::place::row_start };
    let at = edge(text, &shown.rows, caret.at);
    move_to(state, caret.block, at);
}

fn step_paragraph(state: &mut State, forward: bool) {
    let Some(caret) = state.caret else { return };
    if !forward && caret.at > 0 {
        return move_to(state, caret.block, 0);
    }
    match caret.block.step(&state.session, forward) {
        Some(block) => move_to(state, block, 0),
        None => to_edge_of_block(state, forward),
    }
}

fn step_section(state: &mut State, step: isize) {
    let Some(entry) = state.entry().map(|entry| entry.id) else {
        return;
    };
    let at_start = state.caret.is_some_and(|caret| {
        Block::first(&state.session, entry) == Some(caret.block) && caret.at == 0
    });
    let target =
        if step < 0 && !at_start { Some(entry) } else { state.session.sibling(entry, step) };
    if let Some(block) = target.and_then(|entry| Block::first(&state.session, entry)) {
        move_to(state, block, 0);
    }
}

fn to_edge_of_record(state: &mut State, end: bool) {
    let Some(meeting) = state.meeting() else {
        return;
    };
    let entry = if end { meeting.entries.last() } else { meeting.entries.first() };
    let block = entry.map(|entry| entry.id).and_then(|entry| {
        let edge = if end { Block::last } else { Block::first };
        edge(&state.session, entry)
    });
    if let Some(block) = block {
        move_to(state, block, if end { usize::MAX } else { 0 });
    }
}

fn delete(state: &mut State, to: fn(&str, usize) -> usize, forward: bool) {
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

/// Takes a paragraph out and leaves the caret beside it.
pub(super) fn remove_paragraph(state: &mut State, id: Id, after: bool) {
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

fn enter(state: &mut State) {
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

fn toggle_bare(state: &mut State) {
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
fn write_by_hand(state: &mut State) {
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
    let edit = state.replace(super::body(id), &text);
    state.apply(Scope::Writing, edit);
    state.say("by-hand-now");
}

/// The paragraph or blank at which a new paragraph goes in: after the caret's own.
pub(super) fn new_paragraph(state: &mut State) {
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
