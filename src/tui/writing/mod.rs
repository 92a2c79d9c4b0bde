//! What the desk does to help with writing, each help a pure question about a text and a caret.
//!
//! A letter that was typed may end an abbreviation, a reference or a quotation: [`change`] says what
//! is to stand in its place. [`completion`] says how a word or name that was begun goes on. Both look
//! at the few words before the caret and at tables that are made once ([`Vocabulary`]); nothing here
//! costs the document.

mod abbreviations;
mod references;
mod script;
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
    if references::ends(typed) {
        state.vocabulary.refresh(&state.session);
    }
    let before = state.session.text(text)?.get(..at)?;
    let language = state.session.about().drafting;
    let short = || if typed == " " { abbreviations::expand(state, before) } else { None };
    let reference = || references::set(&state.session, &state.vocabulary, before, typed);
    let change = short().or_else(reference);
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
    if references::ends(typed) {
        state.vocabulary.refresh(&state.session);
    }
    let before = state.session.text(text)?.get(..at)?;
    references::set(&state.session, &state.vocabulary, before, typed)
        .or_else(|| change_in_line(state, before, typed))
}

/// What is to stand in place of a sign that ends a line of prose which is no part of the session.
pub(super) fn change_in_line(state: &State, before: &str, typed: &str) -> Option<Change> {
    let drafting = state.session.about().drafting;
    state.user.typography.then(|| typography::set(before, typed, drafting)).flatten()
}

/// The verb that would follow the name of a speaker who is written out in place of an abbreviation
/// before byte `at`.
pub(super) fn verb(
    state: &State,
    text: crate::session::TextId,
    at: usize,
    change: &Change,
) -> Option<String> {
    let before = state.session.text(text)?.get(..at)?;
    let head = abbreviations::before_speaker(state, before).or_else(|| {
        // A phrase of the user's own may be a speaker too.
        let is_speaker = state.vocabulary.says_speaker(&change.replacement);
        is_speaker.then(|| before.get(..change.range.start)).flatten()
    })?;
    verbs::offered(&state.session, text.node, head)
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
