//! What is kept of a string that comes from outside.
//!
//! Names, pasted text, files from colleagues and captions are hostile until shown otherwise. A
//! string enters the model only without: control characters (they drive a terminal), line breaks
//! (a text is one line), the bidi embeddings, overrides and isolates (they make text read as what it is not), the
//! characters that XML 1.0 forbids, non-characters, and the tag of a language. Line breaks and tabs
//! become spaces. Marks that honest Arabic and Hebrew use (U+200E, U+200F, U+061C) and the joiners
//! of scripts and emoji (U+200C, U+200D) stay. More than eight combining marks on one character
//! are cut: nobody writes them, and they overflow a cell.
//!
//! Cost: one pass; a string that is clean already is borrowed, not copied.

use std::borrow::Cow;

/// Bytes that one text may have; what is longer is cut at a character. A megabyte is a pasted
/// book, and a paper of it would be 500 pages.
pub const LONGEST_TEXT: usize = 4 * 1024 * 1024;

/// Combining marks that one character may carry.
pub(super) const MOST_MARKS: usize = 8;

/// A cleaned string, and how many characters were taken out or replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cleaned<'a> {
    /// What is left.
    pub text: Cow<'a, str>,
    /// Characters removed. Line breaks turned into spaces are not counted: nothing is lost by it.
    pub removed: usize,
}

/// Cleans a string from outside. What is clean comes back unchanged.
#[must_use]
pub fn clean(text: &str) -> Cleaned<'_> {
    if is_clean(text) {
        return Cleaned { text: Cow::Borrowed(text), removed: 0 };
    }
    let mut kept = String::with_capacity(text.len().min(LONGEST_TEXT));
    let mut removed = 0;
    let mut marks = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if kept.len() + letter.len_utf8() > LONGEST_TEXT {
            removed += 1 + letters.count();
            break;
        }
        marks = if is_mark(letter) { marks + 1 } else { 0 };
        match letter {
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\t' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                kept.push(' ');
            }
            _ if is_forbidden(letter) || marks > MOST_MARKS => removed += 1,
            _ => kept.push(letter),
        }
    }
    Cleaned { text: Cow::Owned(kept), removed }
}

/// Whether a string may enter the model as it is.
#[must_use]
pub fn is_clean(text: &str) -> bool {
    if text.len() > LONGEST_TEXT {
        return false;
    }
    // Whole pieces at once: a loop that could stop at any byte would look at one after another.
    let plain =
        |piece: &[u8]| piece.iter().fold(true, |all, byte| all & matches!(byte, b' '..=b'~'));
    if text.as_bytes().chunks(64).all(plain) {
        return true;
    }
    let mut marks = 0;
    text.chars().all(|letter| {
        marks = if is_mark(letter) { marks + 1 } else { 0 };
        marks <= MOST_MARKS && !is_forbidden(letter)
    })
}

/// Whether no character of a string drives a terminal or deceives a reader, however long it is: for
/// what is no text, but written into the file as it is.
pub(super) fn is_harmless(text: &str) -> bool {
    !text.chars().any(is_forbidden)
}

/// Whether a character may not stand in any text of a session.
fn is_forbidden(letter: char) -> bool {
    matches!(letter,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{2028}' | '\u{2029}'
        | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{206a}'..='\u{206f}'
        | '\u{200b}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
        | '\u{fdd0}'..='\u{fdef}' | '\u{e0001}' )
        || (u32::from(letter) & 0xfffe) == 0xfffe
}

/// Whether a character is a combining mark of the general blocks: those that can be heaped up.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_written_honestly_stays() {
        for text in [
            "The Chair took it that…",
            "C20/24 号文件，获得批准。",
            "شكراً «لكم»\u{200f} (C20/24)",
            "e\u{301}te\u{301} 👩\u{200d}👧 ✔\u{fe0f} 🇹🇳",
            "می\u{200c}خواهم",
        ] {
            assert_eq!(clean(text), Cleaned { text: text.into(), removed: 0 });
        }
    }

    #[test]
    fn what_drives_a_terminal_or_deceives_a_reader_goes() {
        for (hostile, kept, removed) in [
            ("a\u{1b}[31mb", "a[31mb", 1),
            ("a\u{202e}b\u{2066}c", "abc", 2),
            ("a\r\nb\nc\td", "a b c d", 0),
            ("a\u{9b}31m", "a31m", 1),
            ("nul\0", "nul", 1),
            ("zero\u{200b}width\u{feff}", "zerowidth", 2),
            ("non\u{fffe}char\u{1ffff}", "nonchar", 2),
        ] {
            assert_eq!(clean(hostile), Cleaned { text: kept.into(), removed }, "{hostile:?}");
        }
        let zalgo = format!("a{}", "\u{301}".repeat(50));
        assert_eq!(clean(&zalgo).removed, 42);
    }

    proptest! {
        #[test]
        fn cleaning_twice_is_cleaning_once(text in any::<String>()) {
            let once = clean(&text).text.into_owned();
            prop_assert!(is_clean(&once));
            prop_assert_eq!(clean(&once).removed, 0);
        }
    }
}
