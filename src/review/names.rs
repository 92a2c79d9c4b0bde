//! Names: a state or a person is spelt one way.
//!
//! The record VC/15 garbles in 8.12 a name that is right in 8.11. A capitalised word counts as a
//! misspelling of a known name where it is one letter away from it, inside: the same first letter,
//! since "Gambia" is not "Zambia", and not at the end, since "Tunisian" and "Tunisia's" are honest. Only
//! languages that do not decline names are read so. Names of organizations are made of ordinary
//! words, and are let pass; their abbreviations are not ("IEG-WTP-21" for "IEG-WTPF-21" in 10.2).

use super::{
    finding::{Finding, What},
    texts::{on_paper, words},
};
use crate::session::{
    Category, Delegation, Edit, Id, Language, Part, Session, Text, TextId, TextPart,
};
use std::{collections::HashMap, ops::Range};

/// Words of names that are ordinary words too.
const ORDINARY: [&str; 16] = [
    "arabic",
    "central",
    "democratic",
    "eastern",
    "emirates",
    "federation",
    "islamic",
    "islands",
    "kingdom",
    "northern",
    "people",
    "republic",
    "southern",
    "states",
    "united",
    "western",
];

/// Names one letter apart that are both right.
const PAIRS: [(&str, &str); 2] = [("iceland", "ireland"), ("guinea", "guiana")];

/// Letters below which a word has too many neighbours.
const SHORTEST: usize = 6;

/// The words that were looked up: a session says the same ones again and again.
#[derive(Debug, Default)]
pub(super) struct Seen(HashMap<String, Option<(String, Id)>>);

pub(super) fn check(session: &Session, part: &dyn Part, seen: &mut Seen, found: &mut Vec<Finding>) {
    if !matches!(session.about().drafting, Language::En | Language::Fr | Language::Es) {
        return;
    }
    for written in on_paper(session, part) {
        if written.id.part != TextPart::Written {
            continue;
        }
        for (range, token) in abbreviations(written.text) {
            let Some((code, of)) = almost_a_code(session, token) else {
                continue;
            };
            found.push(misspelt(written.id, range, token, code, of));
        }
        for (range, word) in words(written.text) {
            if word.chars().count() < SHORTEST || !word.starts_with(char::is_uppercase) {
                continue;
            }
            let lower = word.to_lowercase();
            let known = match seen.0.get(&lower) {
                Some(known) => known.clone(),
                None => {
                    let known = almost(session, &lower);
                    seen.0.insert(lower, known.clone());
                    known
                }
            };
            let Some((name, of)) = known else { continue };
            let name =
                if word.chars().all(char::is_uppercase) { name.to_uppercase() } else { name };
            found.push(misspelt(written.id, range, word, name, of));
        }
    }
}

fn misspelt(text: TextId, range: Range<usize>, written: &str, name: String, of: Id) -> Finding {
    let fix = Edit::Splice {
        text,
        at: u32::try_from(range.start).unwrap_or(u32::MAX),
        cut: written.into(),
        put: name.as_str().into(),
    };
    let what = What::AlmostAName { written: written.to_owned(), name, of };
    Finding::at(text, &range, what).with_fix(Some(fix))
}

/// The abbreviations of a text that have a hyphen, as those of groups do ("IEG-WTPF-21").
fn abbreviations(text: &str) -> Vec<(Range<usize>, &str)> {
    let inside = |letter: char| letter == '-' || letter.is_alphanumeric();
    let mut found = Vec::new();
    let mut start = 0;
    for token in text.split(|letter| !inside(letter)) {
        let capitals = token.chars().filter(|letter| letter.is_uppercase()).count();
        if token.contains('-') && capitals >= 4 && !token.contains(char::is_lowercase) {
            found.push((start..start + token.len(), token));
        }
        let end = start + token.len();
        let separator = text.get(end..).and_then(|rest| rest.chars().next());
        start = end + separator.map_or(0, char::len_utf8);
    }
    found
}

/// The code of a delegation or group that an abbreviation almost is; none where it is one.
fn almost_a_code(session: &Session, token: &str) -> Option<(String, Id)> {
    let codes = || {
        let hyphenated = |delegation: &&Delegation| delegation.code.contains('-');
        session.delegations().iter().filter(hyphenated)
    };
    if codes().any(|delegation| delegation.code == token) {
        return None;
    }
    // Letters alone: another number is another year or another group.
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let lower = token.to_lowercase();
    let almost = codes().find(|delegation| {
        let code = delegation.code.to_lowercase();
        code.len() != lower.len() && digits(&code) == digits(&lower) && is_almost(&lower, &code)
    });
    almost.map(|delegation| (delegation.code.clone(), delegation.id))
}

/// Delegations whose names are the same, or almost.
pub(super) fn list(session: &Session, found: &mut Vec<Finding>) {
    let plain: Vec<(&Delegation, String)> = session
        .delegations()
        .iter()
        .map(|delegation| (delegation, plain(delegation.name.as_str())))
        .filter(|(_, name)| !name.is_empty())
        .collect();
    for (number, (delegation, name)) in plain.iter().enumerate() {
        let before = plain.get(..number).unwrap_or_default();
        let near = |other: &str| {
            is_state(delegation) && begins_alike(name, other) && is_almost(name, other)
        };
        let other = before.iter().find(|(_, other)| other == name || near(other));
        if let Some((other, _)) = other {
            let what = What::SameName { other: other.id };
            found.push(Finding::of(delegation.id, what));
        }
    }
}

/// A name in small letters, without article, spaces and punctuation.
fn plain(name: &str) -> String {
    let name = name.to_lowercase();
    let name = name.strip_prefix("the ").unwrap_or(&name);
    name.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

fn is_state(delegation: &Delegation) -> bool {
    matches!(
        delegation.category,
        Category::Member | Category::ObserverState | Category::StateOfPalestine
    )
}

/// The known name that a word (in small letters) almost is; none where it is one.
fn almost(session: &Session, word: &str) -> Option<(String, Id)> {
    let mut nearest = None;
    for delegation in session.delegations() {
        let of_state = [&delegation.name, &delegation.in_sentence, &delegation.short];
        let states = of_state.into_iter().filter(|_| is_state(delegation));
        let people = delegation.people.iter().map(|person| &person.name);
        let names = states
            .map(|name| (name, delegation.id))
            .chain(people.zip(delegation.people.iter().map(|person| person.id)));
        for (name, of) in names {
            for (_, known) in words(Text::as_str(name)) {
                // Cheap first: most names begin otherwise.
                if !begins_alike(known, word) {
                    continue;
                }
                let lower = known.to_lowercase();
                if lower == word {
                    return None;
                }
                if nearest.is_none() && is_almost(word, &lower) {
                    nearest = Some((known.to_owned(), of));
                }
            }
        }
    }
    nearest
}

fn begins_alike(one: &str, other: &str) -> bool {
    let first = |text: &str| text.chars().flat_map(char::to_lowercase).next();
    first(one) == first(other) && one.len().abs_diff(other.len()) <= 4
}

/// Whether two words in small letters are one letter apart, inside: one letter more, one less, another
/// one, or two that changed places; but neither the first letter nor the last.
fn is_almost(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    if one.len().min(other.len()) < SHORTEST - 1 || one.len().max(other.len()) < SHORTEST {
        return false;
    }
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let pair = (text(&one), text(&other));
    let known =
        |a: &str, b: &str| PAIRS.iter().any(|(x, y)| (a, b) == (*x, *y) || (b, a) == (*x, *y));
    if known(&pair.0, &pair.1)
        || ORDINARY.contains(&pair.0.as_str())
        || ORDINARY.contains(&pair.1.as_str())
    {
        return false;
    }
    let alike = |(a, b): &(&char, &char)| a == b;
    let start = one.iter().zip(&other).take_while(alike).count();
    let end = one.iter().rev().zip(other.iter().rev()).take_while(alike).count();
    if start == 0 || end == 0 || one == other {
        return false;
    }
    let shortest = one.len().min(other.len());
    match one.len().abs_diff(other.len()) {
        1 => start + end >= shortest,
        0 if start + end == shortest - 1 => true,
        0 if start + end == shortest - 2 => {
            one.get(start) == other.get(start + 1) && one.get(start + 1) == other.get(start)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        review::findings,
        session::arbitrary::{id, read},
    };

    fn found(text: &str) -> Vec<(String, String)> {
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            delegations: [(id: "tun", name: "Tunisia"), (id: "isl", name: "Iceland"),
                (id: "rus", name: "Russian Federation", in_sentence: "the Russian Federation"),
                (id: "are", name: "United Arab Emirates", people: [(id: "sbg", name: "S. BIN GHELAITA")]),
                (id: "ieg", name: "Expert Group", code: "IEG-WTPF-21", category: Group),
                (id: "cog", name: "Gambia"), (id: "atu", name: "African Telecommunications Union", category: Organization)],
            agenda: [(id: "i", title: "{text}")])"#
        ));
        let names = |finding: Finding| match finding.what {
            What::AlmostAName { written, name, .. } => Some((written, name)),
            _ => None,
        };
        findings(&session).into_iter().filter_map(names).collect()
    }

    #[test]
    fn a_name_one_letter_off_is_found() {
        for (text, written, name) in [
            ("The councillor from Tunisa spoke", "Tunisa", "Tunisia"),
            ("from Tunsiia", "Tunsiia", "Tunisia"),
            ("the Rusian Federation", "Rusian", "Russian"),
            ("Mr Ghelita took the chair", "Ghelita", "GHELAITA"),
            ("the group (IEG-WTP-21) met", "IEG-WTP-21", "IEG-WTPF-21"),
        ] {
            assert_eq!(found(text), [(written.into(), name.into())], "{text}");
        }
    }

    #[test]
    fn honest_neighbours_pass() {
        for text in [
            "Tunisia, Tunisia's and Tunisian views; tunisa; TUNISIA; Tunisie; Zambia; Ireland and Iceland",
            "Russia and the Russian Federation; Gambian; African Telecommunication Union; Ghelaita",
            "State and States, Unites, Republics, Union, Unions",
            "IEG-WTPF-21, WTPF-21, IEG-WTPF-22, IEG-WTSF-21, ITU-T, COVID-19",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn one_delegation_listed_twice_is_found() {
        let session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"), delegations: [
                (id: "a", name: "Bahamas"), (id: "b", name: "The Bahamas"), (id: "c", name: "Tunisia"),
                (id: "d", name: "Tunsia"), (id: "e", name: "Ireland"), (id: "f", name: "Iceland"),
                (id: "g", name: "Austria"), (id: "h", name: "Australia"), (id: "i", name: "Niger"),
                (id: "j", name: "Nigeria"), (id: "k", name: ""), (id: "l", name: "")])"#,
        );
        let found: Vec<_> = findings(&session).into_iter().map(|f| (f.node, f.what)).collect();
        assert_eq!(
            found,
            [
                (id("b"), What::SameName { other: id("a") }),
                (id("d"), What::SameName { other: id("c") }),
            ]
        );
    }
}
