//! How a phrase is found in a text, as a reader would find it.
//!
//! Capitals, the vowel signs of Arabic, the stresses of Russian and the sort of a space or of an
//! apostrophe make no other word. Arabic writes "and" and "so" on the word that follows. A phrase may
//! have a gap: "приняло…резолюцию" is found in «приняло эту резолюцию», within one clause.

use std::ops::Range;

/// The most letters that a gap may take.
const GAP: usize = 40;

/// The bytes at the end of a text in which a phrase is looked for that is to end it.
const TAIL: usize = 160;

/// A letter as it is compared; `None` for a sign that no comparison sees.
fn folded(letter: char) -> Option<char> {
    match letter {
        '\u{64b}'..='\u{652}' | '\u{670}' | '\u{640}' | '\u{ad}' | '\u{301}' => None,
        'أ' | 'إ' | 'آ' | 'ٱ' => Some('ا'),
        'ё' | 'Ё' => Some('е'),
        '’' => Some('\''),
        '\u{a0}' | '\u{202f}' => Some(' '),
        _ if letter.is_ascii() => Some(letter.to_ascii_lowercase()),
        _ => {
            let mut small = letter.to_lowercase();
            let first = small.next();
            Some(first.filter(|_| small.next().is_none()).unwrap_or(letter))
        }
    }
}

/// A text as phrases are written here.
pub(super) fn fold(text: &str) -> String {
    text.chars().filter_map(folded).collect()
}

/// The bytes of `text` that `phrase`, which has no gap, takes at its beginning.
fn taken(text: &str, phrase: &str) -> Option<usize> {
    let mut letters = text.char_indices().filter_map(|(at, c)| folded(c).map(|c| (at, c)));
    for wanted in phrase.chars() {
        if letters.next()?.1 != wanted {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

/// Whether a letter makes one word with its neighbour; Chinese has no spaces between words.
fn joins(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphanumeric() && !is_han(letter))
}

pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}')
}

/// Whether a word may begin behind `before`: nothing joins it, or only the Arabic "and" or "so".
fn begins_after(before: &str) -> bool {
    let mut back = before.chars().rev();
    match back.next() {
        Some('و' | 'ف') => !joins(back.next()),
        last => !joins(last),
    }
}

/// What stands before a word, without the Arabic "and" or "so" that is written on it.
pub(super) fn without_and(before: &str) -> &str {
    match before.strip_suffix(['و', 'ف']) {
        Some(rest) if !joins(rest.chars().next_back()) => rest,
        _ => before,
    }
}

/// Where `phrase` stands in `text` as whole words, in scripts that have them.
pub(super) fn find(text: &str, phrase: &str) -> Vec<Range<usize>> {
    let Some(first) = phrase.chars().next() else { return Vec::new() };
    if first.is_ascii() {
        let (small, capital) = (first as u8, first.to_ascii_uppercase() as u8);
        let places = memchr::memchr2_iter(small, capital, text.as_bytes());
        places.filter_map(|at| stands_at(text, at, phrase)).collect()
    } else {
        let places = text.char_indices().filter(|(_, c)| folded(*c) == Some(first));
        places.filter_map(|(at, _)| stands_at(text, at, phrase)).collect()
    }
}

/// Where any of the phrases stand in `text`, in one pass: each place where a word begins is
/// compared with those that begin with its letter.
pub(super) fn find_any(text: &str, phrases: [&[&str]; 2]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, letter) in text.char_indices() {
        let Some(first) = folded(letter) else { continue };
        if joins(Some(first)) && !text.get(..at).is_some_and(begins_after) {
            continue;
        }
        let alike = phrases.into_iter().flatten().filter(|phrase| phrase.starts_with(first));
        found.extend(alike.filter_map(|phrase| stands_at(text, at, phrase)));
    }
    found
}

/// The bytes of `phrase` where it stands at byte `at` of `text` as whole words.
fn stands_at(text: &str, at: usize, phrase: &str) -> Option<Range<usize>> {
    let (head, tail) = phrase.split_once('…').map_or((phrase, None), |(a, b)| (a, Some(b)));
    let end = at + taken(text.get(at..)?, head)?;
    let begins = !joins(head.chars().next()) || begins_after(text.get(..at)?);
    let next = text.get(end..)?.chars().next();
    if !begins || (joins(head.chars().next_back()) && joins(next)) {
        return None;
    }
    let Some(tail) = tail else { return Some(at..end) };
    let inside = find(clause(text.get(end..)?), tail).into_iter().next()?;
    Some(at..end + inside.end)
}

/// What a gap may take of a text: letters and spaces, and not too many.
fn clause(text: &str) -> &str {
    let is_end = |c: char| !c.is_alphanumeric() && !c.is_whitespace() && folded(c).is_some();
    let end = text.find(is_end).unwrap_or(text.len());
    let far = text.char_indices().nth(GAP).map_or(text.len(), |(at, _)| at);
    text.get(..end.min(far)).unwrap_or_default()
}

/// Where a text goes on behind the phrase that begins it.
pub(super) fn begins(text: &str, phrase: &str) -> Option<usize> {
    let stands = |skipped: usize| {
        let rest = text.get(skipped..)?;
        let end = skipped + taken(rest, phrase)?;
        let next = text.get(end..)?.chars().next();
        let whole = !(joins(phrase.chars().next_back()) && joins(next));
        (whole && !phrase.is_empty()).then_some(end)
    };
    let and = text.chars().next().filter(|c| matches!(c, 'و' | 'ف')).map(char::len_utf8);
    stands(0).or_else(|| stands(and?))
}

/// Where the phrase begins that ends a text.
pub(super) fn ends(text: &str, phrase: &str) -> Option<usize> {
    let text = text.trim_end();
    let start = text.ceil_char_boundary(text.len().saturating_sub(TAIL));
    let tail = text.get(start..)?;
    find(tail, phrase)
        .into_iter()
        .next_back()
        .filter(|r| r.end == tail.len())
        .map(|r| start + r.start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn phrases_are_whole_words_where_the_script_has_words() {
        for (text, phrase, expected) in [
            ("It was DECIDED, then.", "decided", Some("DECIDED")),
            ("undecided", "decided", None),
            ("decidedly", "decided", None),
            ("议程草案获得批准。", "获得批准", Some("获得批准")),
            ("Était approuvé", "était", Some("Était")),
            ("İ decided", "decided", Some("decided")),
            ("وقد قرّر الاجتماع", "قرر", Some("قرّر")),
            ("واعتُمد المشروع", "اعتمد", Some("اعتُمد")),
            ("تعتمد", "اعتمد", None),
            ("утверждён", "утвержден", Some("утверждён")),
            ("Собрание приняло эту резолюцию.", "приняло…резолюцию", Some("приняло эту резолюцию")),
            ("Собрание приняло меры, резолюцию отложив.", "приняло…резолюцию", None),
            ("l’a approuvé", "l'a", Some("l’a")),
        ] {
            let found = find(text, phrase).into_iter();
            let found: Vec<_> = found.filter_map(|range| text.get(range)).collect();
            assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{text}");
            assert_eq!(find_any(text, [&["xy"], &[phrase]]), find(text, phrase), "{text}");
        }
    }

    #[test]
    fn a_phrase_begins_or_ends_a_text() {
        assert_eq!(begins("The meeting agreed", "the meeting"), Some(11));
        assert_eq!(begins("The meetings agreed", "the meeting"), None);
        assert_eq!(begins("والاجتماع", "الاجتماع"), Some("والاجتماع".len()));
        assert_eq!(ends("so the meeting ", "the meeting"), Some(3));
        assert_eq!(ends("the meeting was", "the meeting"), None);
    }

    proptest! {
        #[test]
        fn places_are_those_of_the_text(text in "\\PC{0,40}") {
            for phrase in ["a", "会", "و", "a…b"] {
                for range in find(&text, phrase) {
                    prop_assert!(text.get(range).is_some());
                }
                prop_assert!(begins(&text, phrase).is_none_or(|at| text.is_char_boundary(at)));
                prop_assert!(ends(&text, phrase).is_none_or(|at| text.is_char_boundary(at)));
            }
        }
    }
}
