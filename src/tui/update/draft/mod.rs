//! Typing and moving in the record.
//!
//! What a key does to the text is in [`typing`] and [`deletion`], where the caret goes in
//! [`motion`], what is selected, cut and pasted in [`selection`], and what happens to whole
//! paragraphs in [`paragraphs`].

mod deletion;
mod motion;
mod paragraphs;
mod selection;
mod typing;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tasks;
#[cfg(test)]
pub(in crate::tui) mod triples;

pub(super) use paragraphs::{new_paragraph, remove_paragraph};
pub(super) use selection::{join_lines, put_in, refuse_size, select, selected_words};
pub(super) use typing::insert;

use super::super::{
    command::Command,
    record::Block,
    state::{Caret, State},
};
use crate::text::{grapheme, motion as stops};

/// Does a command of the draft; `false` where it is none of its own.
pub(super) fn perform(state: &mut State, command: Command) -> bool {
    use Command as C;
    if command == Command::Right && typing::complete(state) {
        return true;
    }
    if matches!(command, Command::Backspace | Command::Undo) && typing::take_back(state) {
        return true;
    }
    (state.ghost, state.set) = (None, None);
    if motion::is_motion(command) {
        motion::perform(state, command);
        return true;
    }
    match command {
        C::Backspace => deletion::backspace(state),
        C::DeleteNext => deletion::delete_next(state),
        C::DeleteWord => deletion::delete(state, stops::previous_word, false),
        C::DeleteNextWord => deletion::delete(state, stops::next_word, true),
        C::DeleteSentence => deletion::delete(state, stops::next_sentence, true),
        C::DeleteRest => deletion::delete(state, stops::end, true),
        C::DeleteStart => deletion::delete(state, stops::start, false),
        C::SwapLetters => deletion::change(state, crate::text::case::transpose_graphemes),
        C::SwapWords => deletion::change(state, crate::text::case::transpose_words),
        C::ChangeCase => deletion::change_case(state),
        C::Choose => paragraphs::enter(state),
        C::Bare => paragraphs::toggle_bare(state),
        C::ByHand => paragraphs::write_by_hand(state),
        C::SelectParagraph => selection::select_paragraph(state),
        C::Mark => selection::mark(state),
        C::Unselect => selection::unselect(state),
        C::Formula => super::formula::choose(state),
        C::Note => super::formula::note(state),
        C::Outside => super::outside::begin(state),
        C::Copy => selection::copy(state),
        C::Cut => selection::cut(state),
        C::Paste => selection::paste_own(state),
        _ => return false,
    }
    true
}

fn refuse_rendered(state: &mut State) {
    state.refuse(state.words.say("rendered-paragraph"));
}

/// Puts the caret behind what was changed: at a byte, or behind the grapheme that this became part
/// of, as where a letter is typed before a mark that stood alone.
fn stand(state: &mut State, block: Block, at: usize) {
    let shown = state.wraps.get(&state.session, block);
    let text = shown.text(&state.session, block);
    let snapped = grapheme::snap(text, at);
    let at = if snapped < at { grapheme::next(text, snapped) } else { snapped };
    state.caret = Some(Caret { block, at, goal: None });
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
