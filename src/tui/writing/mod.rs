//! What the desk does to help with writing, each help a pure question about a text and a caret.
//!
//! A letter that was typed may end an abbreviation, a reference or a quotation: [`change`] says what
//! is to stand in its place. [`completion`] says how a word or name that was begun goes on. Both look
//! at the few words before the caret and at tables that are made once ([`Vocabulary`]); nothing here
//! costs the document.

mod abbreviations;
mod references;
mod typography;
pub(super) mod user;
mod verbs;
mod vocabulary;

pub(super) use abbreviations::list;
pub(super) use vocabulary::{Vocabulary, concerns};

use super::state::State;
use crate::text::case::Change;

/// What is to stand in place of what was typed: `typed` ends at byte `at` of `written`.
pub(super) fn change(
    state: &mut State,
    text: crate::session::TextId,
    at: usize,
    typed: &str,
) -> Option<Change> {
    if typed == " " {
        state.vocabulary.refresh(&state.session);
    }
    let written = state.session.text(text)?;
    let before = written.get(..at)?;
    let language = state.session.about().drafting;
    let spaced = || {
        abbreviations::expand(state, written, before)
            .or_else(|| references::set(&state.session, &state.vocabulary, before))
    };
    let change = if typed == " " { spaced() } else { None };
    let set = || state.user.typography.then(|| typography::set(before, typed, language)).flatten();
    change.or_else(set)
}

/// What is to stand in place of what was typed into a field of a form, whose text runs up to byte
/// `at`: references and signs. Abbreviations are for the record, and an address is left as it is.
pub(super) fn change_in_field(
    state: &mut State,
    text: crate::session::TextId,
    at: usize,
    typed: &str,
) -> Option<Change> {
    if text.field == crate::session::Field::Link {
        return None;
    }
    if typed == " " {
        state.vocabulary.refresh(&state.session);
        let before = state.session.text(text)?.get(..at)?;
        return references::set(&state.session, &state.vocabulary, before);
    }
    change_in_line(state, state.session.text(text)?.get(..at)?, typed)
}

/// What is to stand in place of a sign that ends a line of prose which is no part of the session.
pub(super) fn change_in_line(state: &State, before: &str, typed: &str) -> Option<Change> {
    let drafting = state.session.about().drafting;
    state.user.typography.then(|| typography::set(before, typed, drafting)).flatten()
}

/// The verb that would follow the name of a speaker who was just written out.
pub(super) fn verb(state: &State, text: crate::session::TextId, change: &Change) -> Option<String> {
    let drafting = state.session.about().drafting;
    let chair = crate::language::speaker(&state.session, crate::session::Speaker::Chair, drafting);
    let is_speaker = state.vocabulary.says_speaker(&change.replacement)
        || change.replacement == chair.to_string();
    is_speaker.then(|| verbs::offered(&state.session, text.node)).flatten()
}

/// How the word or name at the end of a text goes on.
pub(super) fn completion(
    state: &mut State,
    text: crate::session::TextId,
    block: super::record::Block,
) -> Option<String> {
    let written = state.session.text(text)?;
    if !written.chars().next_back().is_some_and(char::is_alphanumeric) {
        return None;
    }
    state.vocabulary.refresh(&state.session);
    state.vocabulary.attend(&state.session, block);
    state.vocabulary.complete(written)
}
