//! Abbreviations that become what they stand for when a space is typed.
//!
//! Those of the user's own file come first. From the session come `c` and the code of a delegation
//! ("crus"), the beginning of the code or of its name where only one begins so ("cru", "ctun"), or the
//! first letters of its name ("crf", "c俄"): "The councillor from the Russian Federation". `tc` is the Chair,
//! `tsg` the Secretary-General. They are written small, and those of the session stand at the
//! beginning of a sentence, where a small letter means nothing else; a whole code stands anywhere.

use super::{
    super::state::State,
    script::{is_han, is_wide},
};
use crate::{
    language,
    session::{Speaker, Text},
    text::{case::Change, motion},
};

/// Letters before an abbreviation that are read to know whether a sentence begins with it.
const BEFORE: usize = 120;

/// An abbreviation that was typed, and where.
struct Short<'t> {
    text: &'t str,
    start: usize,
    /// Whether it begins a sentence.
    begins: bool,
}

/// The word before the space that ends `before`.
fn typed(before: &str) -> Option<Short<'_>> {
    let said = before.strip_suffix(' ')?;
    let is_mark = |c: char| c.is_whitespace() || is_wide(c) || matches!(c, '(' | '“' | '«' | '"');
    let mut start = said.rfind(is_mark).map_or(0, |at| said.ceil_char_boundary(at + 1));
    // Chinese sets no space before it.
    let mut last = ' ';
    for (at, letter) in said.get(start..)?.char_indices().rev() {
        if is_han(letter) && last.is_ascii_alphabetic() {
            start += at + letter.len_utf8();
            break;
        }
        last = letter;
    }
    let text = said.get(start..).filter(|short| !short.is_empty())?;
    let from = said.ceil_char_boundary(start.saturating_sub(BEFORE));
    // As if it were written large already: a small letter behind a full stop begins nothing else.
    let head = said.get(from..start)?;
    let begins = motion::is_sentence_start(&format!("{head}X"), head.len());
    Some(Short { text, start, begins })
}

/// Whom an abbreviation means.
fn meant(state: &State, short: &Short<'_>) -> Option<Speaker> {
    match short.text {
        "tc" if short.begins => Some(Speaker::Chair),
        "tsg" if short.begins => Some(Speaker::SecretaryGeneral),
        text => {
            let name = text.strip_prefix('c')?;
            // No word of Chinese has a Latin letter before it.
            let begun = short.begins || name.starts_with(is_han);
            state.vocabulary.delegation(name, !begun).map(Speaker::Delegation)
        }
    }
}

/// The abbreviation before the space that ends `before`, and what it stands for. Chinese has no
/// space behind it.
pub(super) fn expand(state: &State, before: &str) -> Option<Change> {
    let short = typed(before)?;
    let replacement = match state.user.phrases.get(short.text) {
        Some(long) => long.clone(),
        None => {
            let drafting = state.session.about().drafting;
            let said = language::speaker(&state.session, meant(state, &short)?, drafting);
            if short.begins { said.to_string() } else { small(&said.to_string()) }
        }
    };
    let ends_wide = replacement.ends_with(|c| is_han(c) || is_wide(c));
    let end = if ends_wide { before.len() } else { short.start + short.text.len() };
    (!replacement.is_empty()).then_some(Change { range: short.start..end, replacement })
}

/// What stands before the speaker that the abbreviation before a space means; `None` where it
/// means none.
pub(super) fn before_speaker<'t>(state: &State, before: &'t str) -> Option<&'t str> {
    let short = typed(before)?;
    if state.user.phrases.contains_key(short.text) {
        return None;
    }
    meant(state, &short)?;
    before.get(..short.start)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{Delegation, Edit, Id, Language, Scope},
        tui::update::triples::{desk, press, shown},
    };

    /// A desk that drafts in a language, with these delegations: name, how it stands in a sentence,
    /// and code.
    fn drafting(language: Language, text: &str, names: &[(&str, &str, &str)]) -> State {
        let mut state = desk(text, language);
        let old: Vec<_> = state.session.delegations().iter().map(|d| d.id).collect();
        let removed = old.into_iter().map(|id| Edit::Remove { id }).collect();
        state.apply(Scope::Arranging, Edit::Group(removed));
        for (name, in_sentence, code) in names {
            let delegation = Delegation {
                id: state.ids.draw(),
                name: Text::new(*name),
                in_sentence: Text::new(*in_sentence),
                code: (*code).into(),
                ..Delegation::default()
            };
            state.apply(Scope::Arranging, Edit::insert(Id::ROOT, None, delegation));
        }
        state
    }

    #[test]
    fn chinese_sets_no_space_behind_a_name_and_none_before_an_abbreviation() {
        let names = [("俄罗斯联邦", "", "RUS"), ("突尼斯", "", "TUN")];
        for (before, keys, after) in [
            ("|", "+crus_说明", "俄罗斯联邦理事说明|"),
            ("|", "+ctun_说", "突尼斯理事说|"),
            ("|", "+c俄_", "俄罗斯联邦理事|"),
            ("会议开始。|", "+c突_", "会议开始。突尼斯理事|"),
            ("感谢|", "+crus_和c突_", "感谢俄罗斯联邦理事和突尼斯理事|"),
            ("|", "+crus_ Backspace", "crus |"),
            ("|", "+c法_", "c法 |"),
            ("|", "+crus_ Right", "俄罗斯联邦理事说，|"),
            ("|", "+tc_ Right", "主席说，|"),
        ] {
            let mut state = drafting(Language::Zh, before, &names);
            press(&mut state, keys);
            assert_eq!(shown(&state), after, "{keys}");
        }
    }

    #[test]
    fn a_verb_of_saying_is_offered_in_every_language() {
        for (language, name, in_sentence, keys, after) in [
            (
                Language::En,
                "Tunisia",
                "",
                "+ctun_ Right",
                "The councillor from Tunisia said that |",
            ),
            (
                Language::Fr,
                "Tunisie",
                "la Tunisie",
                "+ctun_ Right",
                "Le conseiller de la Tunisie dit que |",
            ),
            (Language::Es, "Túnez", "", "+ctun_ Right", "El consejero de Túnez dice que |"),
            (Language::Ru, "Тунис", "Туниса", "+ctun_ Right", "Советник от Туниса говорит, что |"),
            (Language::Ar, "تونس", "", "+ctun_ Right", "عضو المجلس من تونس قال إن |"),
            (Language::Ar, "تونس", "", "+وأشار_ctun_ Right", "وأشار عضو المجلس من تونس إلى أن |"),
        ] {
            let mut state = drafting(language, "|", &[(name, in_sentence, "TUN")]);
            press(&mut state, keys);
            assert_eq!(shown(&state), after);
        }
    }

    #[test]
    fn a_sentence_within_a_paragraph_begins_large_with_codes_and_without() {
        for code in ["BRA", ""] {
            for (before, keys, after) in [
                ("It was good. |", "+cbra_", "It was good. The councillor from Brazil |"),
                ("It was good.|", "+_cbra_", "It was good. The councillor from Brazil |"),
                ("See para. 3 of C20/5. |", "+tc_", "See para. 3 of C20/5. The Chair |"),
                ("It was tc|", "+_", "It was tc |"),
            ] {
                let mut state = drafting(Language::En, before, &[("Brazil", "", code)]);
                press(&mut state, keys);
                assert_eq!(shown(&state), after, "{code} {keys}");
            }
        }
    }
}
