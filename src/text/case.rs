//! Small repairs at the caret: letters the wrong way round, words the wrong way round, wrong case.
//!
//! Nothing is changed here. Each function says which bytes give way to what, so that the caller can
//! make one undoable edit of it. What would change nothing is `None`. Case follows Unicode (the
//! final sigma, ß to SS); scripts without case pass through. The cost is the range and its copy.

use std::ops::Range;

use super::motion::{is_word_end, is_word_start, next_word, previous_word, word_end};
use super::{grapheme, part};

/// A replacement to make: the bytes of `range` give way to `replacement`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The bytes that go, between graphemes.
    pub range: Range<usize>,
    /// What comes in their place. The caret belongs at its end.
    pub replacement: String,
}

impl Change {
    fn of(text: &str, range: Range<usize>, replacement: String) -> Option<Self> {
        (part(text, range.start, range.end) != replacement).then_some(Self { range, replacement })
    }
}

/// How letters are to be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// all small
    Lower,
    /// The First Letter Of Each Word Large
    Capitalised,
    /// ALL LARGE
    Upper,
}

/// The case that comes next when the same key is pressed again: lower, Capitalised, UPPER, lower.
/// Mixed text starts at lower.
pub fn next_case(text: &str, range: Range<usize>) -> Case {
    let range = snapped(text, range);
    let now = part(text, range.start, range.end);
    if now == set(text, &range, Case::Lower) {
        Case::Capitalised
    } else if now == set(text, &range, Case::Upper) {
        Case::Lower
    } else if now == set(text, &range, Case::Capitalised) {
        Case::Upper
    } else {
        Case::Lower
    }
}

/// Sets the letters of `range` in `case`.
pub fn change_case(text: &str, range: Range<usize>, case: Case) -> Option<Change> {
    let range = snapped(text, range);
    let replacement = set(text, &range, case);
    Change::of(text, range, replacement)
}

fn set(text: &str, range: &Range<usize>, case: Case) -> String {
    let old = part(text, range.start, range.end);
    match case {
        Case::Lower => old.to_lowercase(),
        Case::Upper => old.to_uppercase(),
        Case::Capitalised => {
            let mut new = String::with_capacity(old.len());
            let mut at = range.start;
            while at < range.end {
                let end = next_word(text, at).min(range.end);
                let piece = part(text, at, end);
                if is_word_start(text, at) {
                    push_capitalised(&mut new, piece);
                } else {
                    new.push_str(&piece.to_lowercase());
                }
                at = end;
            }
            new
        }
    }
}

fn push_capitalised(new: &mut String, word: &str) {
    let mut chars = word.chars();
    let Some(first) = chars.next() else { return };
    let mut large = first.to_uppercase();
    new.extend(large.next());
    // ß alone becomes two letters, of which the second stays small.
    new.extend(large.flat_map(char::to_lowercase));
    new.push_str(&chars.as_str().to_lowercase());
}

fn snapped(text: &str, range: Range<usize>) -> Range<usize> {
    let start = grapheme::snap(text, range.start.min(range.end));
    let end = grapheme::snap(text, range.end);
    let end = if end < range.end.min(text.len()) { grapheme::next(text, end) } else { end };
    start..end.max(start)
}

/// Swaps the graphemes before and after the caret; the last two at the end of the text.
pub fn transpose_graphemes(text: &str, at: usize) -> Option<Change> {
    let mut middle = grapheme::snap(text, at);
    if middle == text.len() {
        middle = grapheme::previous(text, middle);
    }
    if middle == 0 {
        return None;
    }
    let (start, end) = (grapheme::previous(text, middle), grapheme::next(text, middle));
    let swapped = [part(text, middle, end), part(text, start, middle)].concat();
    Change::of(text, start..end, swapped)
}

/// Swaps the word in or before which the caret stands with the word before it; what stands between
/// them stays. After the last word it is the last two that are swapped.
pub fn transpose_words(text: &str, at: usize) -> Option<Change> {
    let at = grapheme::snap(text, at);
    let mut end = word_end(text, at);
    if !is_word_end(text, end) {
        end = word_end(text, previous_word(text, end));
    }
    let second = previous_word(text, end);
    let first = previous_word(text, second);
    let first_end = word_end(text, first);
    if !is_word_start(text, first) || first_end > second {
        return None;
    }
    let swapped =
        [part(text, second, end), part(text, first_end, second), part(text, first, first_end)];
    Change::of(text, first..end, swapped.concat())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::any_text;
    use super::*;

    fn applied(text: &str, change: Option<Change>) -> String {
        let mut text = text.to_owned();
        if let Some(change) = change {
            text.replace_range(change.range, &change.replacement);
        }
        text
    }

    #[test]
    fn cases_go_round() {
        for (text, rounds) in [
            (
                "vIENNA convention",
                [
                    "vienna convention",
                    "Vienna Convention",
                    "VIENNA CONVENTION",
                    "vienna convention",
                ],
            ),
            ("проект", ["Проект", "ПРОЕКТ", "проект", "Проект"]),
            ("ß", ["Ss", "SS", "ss", "Ss"]),
            ("l’état don't", ["L’état Don't", "L’ÉTAT DON'T", "l’état don't", "L’état Don't"]),
            ("ΟΔΟΣ", ["οδος", "Οδος", "ΟΔΟΣ", "οδος"]),
            ("主席", ["主席"; 4]),
            (
                "e\u{301}te\u{301}",
                [
                    "E\u{301}te\u{301}",
                    "E\u{301}TE\u{301}",
                    "e\u{301}te\u{301}",
                    "E\u{301}te\u{301}",
                ],
            ),
        ] {
            let mut now = text.to_owned();
            for expected in rounds {
                let range = 0..now.len();
                now = applied(&now, change_case(&now, range.clone(), next_case(&now, range)));
                assert_eq!(now.replace('ς', "σ"), expected.replace('ς', "σ"), "{text}");
            }
        }
    }

    #[test]
    fn only_the_range_changes() {
        assert_eq!(
            applied("one two three", change_case("one two three", 4..7, Case::Upper)),
            "one TWO three"
        );
        assert_eq!(
            applied("mcdonald", change_case("mcdonald", 2..5, Case::Capitalised)),
            "mcdonald"
        );
    }

    #[test]
    fn graphemes_change_places() {
        for (text, at, expected) in [
            ("teh", 2, "the"),
            ("teh", 3, "the"),
            ("ab", 0, "ab"),
            ("a", 1, "a"),
            ("", 0, ""),
            ("ae\u{301}b", 1, "e\u{301}ab"),
            ("席主", 3, "主席"),
            ("🇰🇪🇫🇷", 8, "🇫🇷🇰🇪"),
            ("بت", 2, "تب"),
        ] {
            assert_eq!(applied(text, transpose_graphemes(text, at)), expected, "{text} {at}");
        }
    }

    #[test]
    fn words_change_places() {
        for (text, at, expected) in [
            ("two one", 4, "one two"),
            ("two one", 7, "one two"),
            ("two one ", 8, "one two "),
            ("two, one three", 5, "one, two three"),
            ("one", 3, "one"),
            ("", 0, ""),
            ("решения проект", 16, "проект решения"),
            ("会议国际", 6, "国际会议"),
        ] {
            assert_eq!(applied(text, transpose_words(text, at)), expected, "{text} {at}");
        }
    }

    proptest! {
        #[test]
        fn what_changes_lies_between_graphemes(text in any_text(), at in 0_usize..120, len in 0_usize..60) {
            let changes = [
                change_case(&text, at..at + len, Case::Upper),
                change_case(&text, at..at + len, Case::Capitalised),
                transpose_graphemes(&text, at),
                transpose_words(&text, at),
            ];
            for change in changes.into_iter().flatten() {
                prop_assert_eq!(grapheme::snap(&text, change.range.start), change.range.start);
                prop_assert_eq!(grapheme::snap(&text, change.range.end), change.range.end);
                prop_assert!(change.range.start < change.range.end);
            }
        }

        #[test]
        fn transposing_keeps_every_character(text in any_text(), at in 0_usize..120) {
            let mut before: Vec<char> = text.chars().collect();
            before.sort_unstable();
            for change in [transpose_graphemes(&text, at), transpose_words(&text, at)] {
                let mut after: Vec<char> = applied(&text, change).chars().collect();
                after.sort_unstable();
                prop_assert_eq!(&before, &after);
            }
        }
    }
}
