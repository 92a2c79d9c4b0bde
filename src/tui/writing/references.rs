//! References to documents, set in their one spelling as they are typed.
//!
//! `C17/56R2` becomes `C17/56(Rev.2)` when the space after it is typed, and `vc/5` becomes `VC/5` where
//! the session has such a document or such a series. What is no reference stays as it is.

use super::vocabulary::Vocabulary;
use crate::{
    language,
    session::{Reference, Session},
    text::case::Change,
};

/// What is to stand in place of the reference before the space that ends `before`.
pub(super) fn set(session: &Session, vocabulary: &Vocabulary, before: &str) -> Option<Change> {
    let said = before.strip_suffix(' ')?;
    let start = said.rfind(char::is_whitespace).map_or(0, |at| at + 1);
    let start = said.ceil_char_boundary(start);
    let token = said.get(start..)?.trim_end_matches([',', '.', ';', ':']);
    let open = token.len() - token.trim_start_matches(['(', '“', '«', '"']).len();
    let token = token.get(open..)?;
    // A bracket that was opened before the reference may close behind it.
    let token = if open > 0 && !balanced(token) { token.strip_suffix(')')? } else { token };
    if !token.contains('/') || !token.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let reference = read(session, vocabulary, token)?;
    if reference.language.is_some() {
        return None;
    }
    let replacement = language::reference(&reference, session.about().drafting);
    let range = start + open..start + open + token.len();
    (replacement != token).then_some(Change { range, replacement })
}

fn balanced(token: &str) -> bool {
    token.matches('(').count() == token.matches(')').count()
}

fn read(session: &Session, vocabulary: &Vocabulary, token: &str) -> Option<Reference> {
    if let Ok(reference) = token.parse::<Reference>() {
        return Some(reference);
    }
    let large =
        token.to_uppercase().replace("REV", "Rev").replace("ADD", "Add").replace("CORR", "Corr");
    let reference: Reference = large.parse().ok()?;
    let known = reference.body == session.about().series || vocabulary.has_document(&reference);
    known.then_some(reference)
}
