//! Where the caret goes: by grapheme, by word, by sentence.
//!
//! Words are found by a rule about one boundary and its neighbours, not by reading the paragraph
//! from its start: forward and backward therefore stop at the same places, and a motion costs the
//! graphemes that it passes. The rule is that of UAX #29 for scripts with spaces: letters and digits
//! make words, an apostrophe or a full stop between letters joins them, so does a full stop or a
//! comma between digits ("amendment’s", "7.3"); everything else lies between words.
//!
//! Chinese has no spaces. A dictionary that knows its words weighs some 2 MB, a quarter of the
//! whole program, and UAX #29 alone stops at every character, twice as often as a reader would. The
//! words of official Chinese have mostly two characters, and those of three mostly end in a suffix
//! (委员会, 秘书处). So a run of Han is cut at its commonest particles and then in pairs, with a third
//! character that is a suffix or would be left alone: 委员会|通过|了|决定. It is right more often than
//! not, and a stop is rarely more than one character off. Thai and Lao stop at their spaces.
//!
//! A sentence ends at 。！？ or at . ! ? … and their Arabic and Indic kin before a space, with the
//! quotation marks and brackets that close it. A full stop before a small letter or a digit does
//! not end one ("para. 3"), nor does one after a single letter or a title ("J. Smith", "Mr. Smith").

use std::ops::Range;

use super::grapheme::{Graphemes, part_chars_back};
pub use super::grapheme::{next as next_grapheme, previous as previous_grapheme, snap};
use super::part;

/// What a grapheme is to the words around it, by its first character.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Mark,
    Letter,
    Digit,
    Han,
}

impl Kind {
    fn of(c: char) -> Self {
        match c {
            'a'..='z' | 'A'..='Z' | '_' => Self::Letter,
            '0'..='9' => Self::Digit,
            ' ' => Self::Space,
            '!'..='~' => Self::Mark,
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => {
                Self::Han
            }
            '\u{20000}'..='\u{323af}' | '々' | '〇' => Self::Han,
            // Vowel signs after a joiner and tatweel belong to their word.
            _ if c.is_alphabetic() => Self::Letter,
            _ if c.is_numeric() => Self::Digit,
            _ if c.is_whitespace() => Self::Space,
            _ => Self::Mark,
        }
    }

    fn in_word(self) -> bool {
        matches!(self, Self::Letter | Self::Digit | Self::Han)
    }
}

/// True for Han characters that stand between words nearly always.
fn is_particle(c: char) -> bool {
    matches!(c, '的' | '了' | '是' | '或' | '该' | '被' | '将' | '和' | '在')
}

/// The start of the next word, or the end of the text.
pub fn next_word(text: &str, at: usize) -> usize {
    forward(text, at, is_word_start)
}

/// The start of this word, or of the one before if the caret stands at a start; else 0.
pub fn previous_word(text: &str, at: usize) -> usize {
    backward(text, at, is_word_start)
}

/// The end of the word in which or before which the caret stands, or the end of the text: what a
/// deletion forward takes.
pub fn word_end(text: &str, at: usize) -> usize {
    forward(text, at, is_word_end)
}

/// The word that touches the caret; the one after it if two do. Nothing between words.
pub fn word_at(text: &str, at: usize) -> Option<Range<usize>> {
    let at = snap(text, at);
    if kind_after(text, at).is_some_and(Kind::in_word) || joined(text, at) {
        let start = if is_word_start(text, at) { at } else { previous_word(text, at) };
        return Some(start..word_end(text, at));
    }
    kind_before(text, at).is_some_and(Kind::in_word).then(|| previous_word(text, at)..at)
}

/// The start of the next sentence, or the end of the text.
pub fn next_sentence(text: &str, at: usize) -> usize {
    forward(text, at, is_sentence_start)
}

/// The start of this sentence, or of the one before if the caret stands at a start; else 0.
pub fn previous_sentence(text: &str, at: usize) -> usize {
    backward(text, at, is_sentence_start)
}

/// The start of the text.
pub fn start(_text: &str, _at: usize) -> usize {
    0
}

/// The end of the text.
pub fn end(text: &str, _at: usize) -> usize {
    text.len()
}

fn forward(text: &str, at: usize, stops: fn(&str, usize) -> bool) -> usize {
    Graphemes::at(text, snap(text, at))
        .map(|grapheme| grapheme.end)
        .find(|end| stops(text, *end))
        .unwrap_or(text.len())
}

fn backward(text: &str, at: usize, stops: fn(&str, usize) -> bool) -> usize {
    let mut at = at;
    loop {
        at = previous_grapheme(text, at);
        if at == 0 || stops(text, at) {
            return at;
        }
    }
}

/// True if a word starts at the boundary `at`.
pub fn is_word_start(text: &str, at: usize) -> bool {
    let Some(after) = kind_after(text, at).filter(|kind| kind.in_word()) else {
        return false;
    };
    match kind_before(text, at) {
        Some(Kind::Han) if after == Kind::Han => cuts_han(text, at),
        Some(Kind::Han) => true,
        Some(before) if before.in_word() => after == Kind::Han,
        _ => !joined(text, at),
    }
}

/// True if a word ends at the boundary `at`.
pub fn is_word_end(text: &str, at: usize) -> bool {
    if !kind_before(text, at).is_some_and(Kind::in_word) {
        return false;
    }
    match kind_after(text, at) {
        Some(after) if after.in_word() => is_word_start(text, at),
        _ => !joined(text, at),
    }
}

fn kind_after(text: &str, at: usize) -> Option<Kind> {
    part(text, at, text.len()).chars().next().map(Kind::of)
}

/// The kind of the grapheme before `at`: that of its first character.
fn kind_before(text: &str, at: usize) -> Option<Kind> {
    let start = (at > 0).then(|| previous_grapheme(text, at))?;
    kind_after(text, start)
}

/// True if a mark beside `at` joins what stands on both sides of it into one word.
fn joined(text: &str, at: usize) -> bool {
    let first = |at: usize| part(text, at, text.len()).chars().next();
    let joins = |mark: usize| {
        let Some(sign) = first(mark).filter(|sign| is_joiner(*sign)) else {
            return false;
        };
        match (kind_before(text, mark), kind_after(text, next_grapheme(text, mark))) {
            (Some(Kind::Letter), Some(Kind::Letter)) => !matches!(sign, ',' | '٫' | '٬'),
            (Some(Kind::Digit), Some(Kind::Digit)) => !matches!(sign, '·' | '‧'),
            (Some(Kind::Letter | Kind::Digit), Some(Kind::Letter | Kind::Digit)) => is_silent(sign),
            _ => false,
        }
    };
    joins(at) || at > 0 && joins(previous_grapheme(text, at))
}

fn is_joiner(c: char) -> bool {
    matches!(c, '\'' | '’' | '.' | ',' | '·' | '‧' | '٫' | '٬') || is_silent(c)
}

/// Signs that nobody sees: the soft hyphen and the marks of direction.
fn is_silent(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}')
}

/// Han characters that end words of three, and what they begin a word of their own with.
const SUFFIXES: [(char, &str); 8] = [
    ('会', "议员谈场期费"),
    ('国', "家际内外"),
    ('处', "理于"),
    ('团', "结体"),
    ('组', "织成"),
    ('署', "名"),
    ('者', ""),
    ('性', "别质"),
];

/// True if a word of Han starts at `at`, in the middle of a run.
fn cuts_han(text: &str, at: usize) -> bool {
    // Beyond this a run is no sentence; pairs then count from the paragraph's start.
    const FAR: usize = 64;
    let stretch = part_chars_back(text, at).take(FAR).take_while(is_stretch);
    let (back, bytes) = stretch.fold((0, 0), |(n, bytes), c| (n + 1, bytes + c.len_utf8()));
    if back == FAR {
        return (at / 3).is_multiple_of(2);
    }
    let mut start = at - bytes;
    while start < at {
        start += han_word(part(text, start, text.len()));
    }
    start == at
}

/// Part of a stretch of Han between particles.
fn is_stretch(c: &char) -> bool {
    Kind::of(*c) == Kind::Han && !is_particle(*c)
}

/// The bytes of the first word of a stretch of Han.
fn han_word(stretch: &str) -> usize {
    let mut chars = stretch.chars().take_while(is_stretch);
    let [first, second, third, fourth] = [chars.next(), chars.next(), chars.next(), chars.next()];
    let suffixed = SUFFIXES.iter().any(|(suffix, begins)| {
        third == Some(*suffix) && !fourth.is_some_and(|fourth| begins.contains(fourth))
    });
    let length = |c: Option<char>| c.map_or(0, char::len_utf8);
    let pair = length(first).max(1) + length(second);
    if fourth.is_none() || suffixed { pair + length(third) } else { pair }
}

/// True if a sentence starts at the boundary `at`.
pub fn is_sentence_start(text: &str, at: usize) -> bool {
    let Some(first) = part(text, at, text.len()).chars().next() else {
        return false;
    };
    let last = part_chars_back(text, at).next();
    // A straight quotation mark opens after a space.
    let opens = matches!(first, '"' | '\'') && last.is_none_or(char::is_whitespace);
    if first.is_whitespace()
        || closes(first) && !opens
        || ends_anywhere(first)
        || ends_before_space(first)
    {
        return false;
    }
    match last {
        None => return true,
        Some(c) if c.is_whitespace() || closes(c) || ends_anywhere(c) => {}
        Some(_) => return false,
    }
    let before = part(text, 0, at);
    let spaceless = before.trim_end();
    let spaced = spaceless.len() < before.len();
    // French and Russian set a space before the mark that closes.
    let said = spaceless.trim_end_matches(|c: char| closes(c) || c.is_whitespace());
    match said.chars().next_back() {
        None => spaceless.is_empty(),
        Some(end) if ends_anywhere(end) => true,
        Some('.') => spaced && !first.is_lowercase() && !first.is_numeric() && !abbreviates(said),
        Some('…') => spaced && !first.is_lowercase(),
        Some(end) => spaced && ends_before_space(end),
    }
}

fn ends_anywhere(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．')
}

fn ends_before_space(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔' | '।' | '॥' | '։')
}

fn closes(c: char) -> bool {
    matches!(
        c,
        ')' | ']' | '}' | '"' | '\'' | '”' | '’' | '»' | '›' | '）' | '】' | '》' | '」' | '』'
    )
}

/// True if the full stop that ends `said` belongs to a word cut short.
fn abbreviates(said: &str) -> bool {
    const TITLES: [&str; 12] =
        ["Mr", "Mrs", "Ms", "Dr", "Prof", "Amb", "St", "No", "Nos", "Art", "Ch", "Mme"];
    let word = said.trim_end_matches('.');
    let start = word.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| at + 1);
    // A start within a longer separator leaves no word, and so no abbreviation.
    let last = word.get(start..).unwrap_or("");
    let mut letters = last.chars();
    let single = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none();
    single || TITLES.contains(&last)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_segmentation::UnicodeSegmentation;

    use super::super::samples::{SAMPLES, any_text};
    use super::*;

    /// The text with a bar at every stop.
    fn stops(text: &str, go: fn(&str, usize) -> usize) -> String {
        let (mut marked, mut at) = (String::new(), 0);
        while at < text.len() {
            let next = go(text, at);
            marked.push_str(part(text, at, next));
            marked.push('|');
            at = next;
        }
        marked
    }

    #[test]
    fn words_in_every_script() {
        for expected in [
            "The |representative’s |amendment, |e.g. |7.3 (|VC/|15), |don't|",
            "1,234.5 |m² |at |C20/|24|",
            "Представитель |Российской |Федерации, |п. |7.3|",
            "S’il |vous |plaît : «|oui »|",
            "委员会|通过|了|决定，|执行|委员会|的|报告。|",
            "缔约国|会议|和|国际|会议，|秘书处|工作组|",
            "第|15|届会议|",
            "قال |ممثل |الأُمَمُ |المُتَّحِدَةُ، |C20/|24|",
            "भारत |के |प्रतिनिधि |ने|",
            "한국 |대표는|",
            "e\u{301}te\u{301} 👩\u{200d}👧 |cafe\u{301}|",
        ] {
            let text = expected.replace('|', "");
            assert_eq!(stops(&text, next_word), expected);
        }
    }

    #[test]
    fn word_ends_and_words_at_the_caret() {
        let text = "one, two";
        assert_eq!([0, 2, 3, 4, 5, 8].map(|at| word_end(text, at)), [3, 3, 8, 8, 8, 8]);
        for (at, word) in
            [(0, Some(0..3)), (3, Some(0..3)), (4, None), (5, Some(5..8)), (8, Some(5..8))]
        {
            assert_eq!(word_at(text, at), word, "{at}");
        }
        assert_eq!(word_at("don't", 3), Some(0..5));
        assert_eq!(word_at("don't", 4), Some(0..5));
        assert_eq!(word_at("委员会通过", 9), Some(9..15));
        assert_eq!(word_at("", 0), None);
    }

    #[test]
    fn scripts_with_spaces_agree_with_uax_29() {
        for text in
            [SAMPLES[1], SAMPLES[2], SAMPLES[3], SAMPLES[5], SAMPLES[6], SAMPLES[7], SAMPLES[10]]
        {
            let ours: Vec<usize> = (0..text.len())
                .filter(|at| {
                    text.is_char_boundary(*at) && snap(text, *at) == *at && is_word_start(text, *at)
                })
                .collect();
            let theirs: Vec<usize> = text.unicode_word_indices().map(|(at, _)| at).collect();
            assert_eq!(ours, theirs, "{text}");
        }
    }

    #[test]
    fn sentences_in_every_script() {
        for expected in [
            "He agreed. |See para. 3 of the text (p. 5). |\"Why?\" |Mr. Smith and J. Doe left.|",
            "Он согласился. |Почему? |« Нет. » |Да.|",
            "委员会通过了决定。|为什么？|“好。”|完。|",
            "وافق. |لماذا؟ |نعم.|",
            "उसने कहा। |हाँ।|",
            "One… and two… |Three!  |Four|",
        ] {
            let text = expected.replace('|', "");
            assert_eq!(stops(&text, next_sentence), expected);
        }
    }

    #[test]
    fn a_long_run_of_han_is_passed_in_linear_time() {
        let text = "文".repeat(200_000);
        let mut at = text.len();
        let mut count = 0;
        while at > 0 && count < 60_000 {
            at = previous_word(&text, at);
            count += 1;
        }
        assert!(text.len() - at <= 60_000 * 6);
        assert_eq!(previous_sentence(&text, text.len()), 0);
    }

    type Motion = fn(&str, usize) -> usize;

    proptest! {
        #[test]
        fn every_motion_ends_at_a_boundary(text in any_text(), at in 0_usize..200) {
            let ahead: [Motion; 5] = [next_grapheme, next_word, word_end, next_sentence, end];
            let back: [Motion; 4] = [previous_grapheme, previous_word, previous_sentence, start];
            for go in ahead {
                let to = go(&text, at);
                prop_assert_eq!(snap(&text, to), to);
                prop_assert!(to > snap(&text, at) || to == text.len());
            }
            for go in back {
                let to = go(&text, at);
                prop_assert_eq!(snap(&text, to), to);
                prop_assert!(to < at || to == 0);
            }
            if let Some(word) = word_at(&text, at) {
                prop_assert_eq!(snap(&text, word.start), word.start);
                prop_assert_eq!(snap(&text, word.end), word.end);
                prop_assert!(word.start < word.end && word.start <= at);
            }
        }

        #[test]
        fn back_stops_where_forth_stops(text in any_text()) {
            let pairs: [(Motion, Motion); 2] =
                [(next_word, previous_word), (next_sentence, previous_sentence)];
            for (go, come) in pairs {
                let mut forth = vec![0];
                while *forth.last().unwrap() < text.len() {
                    forth.push(go(&text, *forth.last().unwrap()));
                }
                let mut back = vec![text.len()];
                while *back.last().unwrap() > 0 {
                    back.push(come(&text, *back.last().unwrap()));
                }
                back.reverse();
                prop_assert_eq!(forth, back);
            }
        }
    }
}
