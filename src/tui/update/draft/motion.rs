//! Where the caret goes.
//!
//! A motion never changes anything, costs what it passes, and stops where people expect: at
//! graphemes, words, sentences, rows, paragraphs, sections, the ends of the record. Home and End go
//! to the edge of the row, and from there to that of the paragraph. What runs off one paragraph goes
//! on in the next.

use super::super::super::{command::Command, record::Block, state::State};
use super::{move_to, selection, with_text};
use crate::text::{Place, grapheme, motion, offset, place, position};

/// Whether a command moves the caret and does nothing else.
pub(super) fn is_motion(command: Command) -> bool {
    use Command as C;
    matches!(
        command,
        C::Left
            | C::Right
            | C::WordLeft
            | C::WordRight
            | C::SentenceLeft
            | C::SentenceRight
            | C::Up
            | C::Down
            | C::PageUp
            | C::PageDown
            | C::LineStart
            | C::LineEnd
            | C::ParagraphUp
            | C::ParagraphDown
            | C::ParagraphEnd
            | C::SectionUp
            | C::SectionDown
            | C::RecordStart
            | C::RecordEnd
    )
}

/// Moves the caret. A selection is given up, unless the mark was set; Left and Right then go to
/// its edges.
pub(super) fn perform(state: &mut State, command: Command) {
    if let Some(anchor) = state.anchor
        && !state.marking
    {
        state.anchor = None;
        if matches!(command, Command::Left | Command::Right) {
            let end = forward(state, command);
            return selection::to_edge(state, anchor, end);
        }
    }
    go(state, command);
}

/// Moves the caret and leaves the selection's other end where it is.
pub(super) fn go(state: &mut State, command: Command) {
    use Command as C;
    match command {
        C::Left | C::Right => {
            let forward = forward(state, command);
            let step = if forward { grapheme::next } else { grapheme::previous };
            step_in_text(state, forward, step);
        }
        C::WordLeft | C::WordRight => {
            let forward = forward(state, command);
            let step = if forward { motion::next_word } else { motion::previous_word };
            step_in_text(state, forward, step);
        }
        C::SentenceLeft => step_in_text(state, false, motion::previous_sentence),
        C::SentenceRight => step_in_text(state, true, motion::next_sentence),
        C::Up => step_rows(state, -1),
        C::Down => step_rows(state, 1),
        C::PageUp => step_rows(state, -page(state)),
        C::PageDown => step_rows(state, page(state)),
        C::LineStart | C::LineEnd => to_edge_of_row(state, command == C::LineEnd),
        C::ParagraphUp => step_paragraph(state, false),
        C::ParagraphDown => step_paragraph(state, true),
        C::ParagraphEnd => to_edge_of_block(state, true),
        C::SectionUp => step_section(state, -1),
        C::SectionDown => step_section(state, 1),
        C::RecordStart => to_edge_of_record(state, false),
        C::RecordEnd => to_edge_of_record(state, true),
        _ => {}
    }
}

/// Whether a key to the left or right goes on in the text: to the left, in a paragraph that is
/// shown from right to left.
fn forward(state: &mut State, command: Command) -> bool {
    let right = matches!(command, Command::Right | Command::WordRight);
    let Some(caret) = state.caret else { return right };
    right != state.wraps.get(&state.session, caret.block).runs_left()
}

fn page(state: &State) -> isize {
    isize::try_from(state.size.1.saturating_sub(8).max(1)).unwrap_or(10)
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
    let edge = if end { place::row_end } else { place::row_start };
    let at = edge(text, &shown.rows, caret.at);
    if at == caret.at {
        return to_edge_of_block(state, end);
    }
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
