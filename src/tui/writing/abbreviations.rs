//! Abbreviations that become what they stand for when a space is typed.
//!
//! Those of the user's own file come first. From the session come `c` and the code of a delegation
//! ("crus"), the beginning of the code or of its name where only one begins so ("cru", "ctun"), or the
//! first letters of its name ("crf"): "The councillor from the Russian Federation". `tc` is the Chair,
//! `tsg` the Secretary-General. They are written small, and those of the session stand at the
//! beginning of a sentence, where a small letter means nothing else; a whole code stands anywhere.

use super::super::state::State;
use crate::{
    language,
    session::{Speaker, Text},
    text::{case::Change, motion},
};

/// The abbreviation before the space that ends `before`, and what it stands for.
pub(super) fn expand(state: &State, written: &str, before: &str) -> Option<Change> {
    let said = before.strip_suffix(' ')?;
    let short =
        said.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '“' | '«' | '"')).next()?;
    if short.is_empty() {
        return None;
    }
    let start = said.len() - short.len();
    let range = start..said.len();
    if let Some(long) = state.user.phrases.get(short) {
        return Some(Change { range, replacement: long.clone() });
    }
    let begins = motion::is_sentence_start(written, start);
    let speaker = match short {
        "tc" if begins => Speaker::Chair,
        "tsg" if begins => Speaker::SecretaryGeneral,
        _ => Speaker::Delegation(state.vocabulary.delegation(short.strip_prefix('c')?, !begins)?),
    };
    let drafting = state.session.about().drafting;
    let long = language::speaker(&state.session, speaker, drafting).to_string();
    let replacement = if begins { long } else { small(&long) };
    (!replacement.is_empty()).then_some(Change { range, replacement })
}

/// The same with a small first letter.
fn small(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Every abbreviation with what it stands for: for the list of them.
pub(in crate::tui) fn list(state: &State) -> Vec<(String, String)> {
    let drafting = state.session.about().drafting;
    let said = |speaker| language::speaker(&state.session, speaker, drafting).to_string();
    let mut all: Vec<(String, String)> =
        state.user.phrases.iter().map(|(short, long)| (short.clone(), long.clone())).collect();
    all.push(("tc".into(), said(Speaker::Chair)));
    all.push(("tsg".into(), said(Speaker::SecretaryGeneral)));
    for delegation in state.session.delegations() {
        let short = if delegation.code.is_empty() {
            Text::as_str(&delegation.name)
                .split_whitespace()
                .filter_map(|w| w.chars().next())
                .collect()
        } else {
            delegation.code.clone()
        };
        all.push((format!("c{}", short.to_lowercase()), said(Speaker::Delegation(delegation.id))));
    }
    all
}
