//! References to documents, set in their one spelling as they are typed.
//!
//! `C17/56R2` becomes `C17/56(Rev.2)` when the space after it is typed (in Chinese, whatever is typed), and `vc/5` becomes `VC/5` where
//! the session has such a document or such a series. What is no reference stays as it is.

use super::{
    script::{is_arabic, is_arabic_sign, is_han, is_wide},
    vocabulary::Vocabulary,
};
use crate::{
    language,
    session::{Reference, Session},
    text::case::Change,
};

/// Whether a reference ends where this is typed: at a space, and where the script has none, at a
/// letter or sign of it.
pub(super) fn ends(typed: &str) -> bool {
    let mut letters = typed.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return false };
    letter == ' ' || is_han(letter) || is_wide(letter) || is_arabic_sign(letter)
}

/// What is to stand in place of the reference before `typed`, which ends `before`.
pub(super) fn set(
    session: &Session,
    vocabulary: &Vocabulary,
    before: &str,
    typed: &str,
) -> Option<Change> {
    let said = before.strip_suffix(typed).filter(|_| ends(typed))?;
    let is_behind = |c: char| matches!(c, ',' | '.' | ';' | ':') || is_wide(c) || is_arabic_sign(c);
    let said = said.trim_end_matches(is_behind);
    let is_within = |c: char| c.is_ascii_alphanumeric() || "/.()+-".contains(c);
    let start = said.rfind(|c| !is_within(c)).map_or(0, |at| said.ceil_char_boundary(at + 1));
    let head = said.get(..start)?.chars().next_back();
    // The rest of a longer word, but Chinese and Arabic write what stands before it without a space.
    if head.is_some_and(|c| c.is_alphanumeric() && !is_han(c) && !is_arabic(c)) {
        return None;
    }
    let token = said.get(start..)?;
    let open = token.len() - token.trim_start_matches('(').len();
    let token = token.get(open..)?;
    // A bracket that was opened before the reference may close behind it.
    let token = if balanced(token) { token } else { token.strip_suffix(')')? };
    let token = token.trim_end_matches(is_behind);
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

#[cfg(test)]
mod tests {
    use crate::{
        session::Language,
        tui::update::triples::{desk, press, shown},
    };

    #[test]
    fn a_reference_is_set_beside_letters_and_signs_of_every_script() {
        for (language, keys, after) in [
            (Language::Zh, "+见C17/57R3_和", "见C17/57(Rev.3) 和|"),
            (Language::Zh, "+见C17/57R3和", "见C17/57(Rev.3)和|"),
            (Language::Zh, "+（C17/58R2），", "（C17/58(Rev.2)），|"),
            (Language::Zh, "+以及C19/35Rev.1_", "以及C19/35(Rev.1) |"),
            (Language::Zh, "+C17/57R3。", "C17/57(Rev.3)。|"),
            (Language::Zh, "+见C17/57R3和 Backspace", "见C17/57R3和|"),
            (Language::Ar, "+(انظر_C19/35Rev.1)_", "(انظر C19/35(Rev.1)) |"),
            (Language::Ar, "+انظر_C19/35Rev.1،", "انظر C19/35(Rev.1)،|"),
            (Language::En, "+(see_C19/35Rev.1)_", "(see C19/35(Rev.1)) |"),
            (Language::En, "+see_C19/35Rev.1:_", "see C19/35(Rev.1): |"),
            (Language::Ru, "+вC19/35Rev.1_", "вC19/35Rev.1 |"),
        ] {
            let mut state = desk("|", language);
            press(&mut state, keys);
            assert_eq!(shown(&state), after, "{keys}");
        }
    }
}
