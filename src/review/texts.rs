//! The texts that are checked, and how words are found in them.

use crate::session::{Field, Kind, Language, Part, Session, TextId, TextPart};
use std::ops::Range;

/// A string that goes on paper, with its place and its language.
pub(super) struct Written<'a> {
    pub(super) id: TextId,
    pub(super) language: Language,
    pub(super) text: &'a str,
}

/// The strings of a node that go on paper: what was written, and its translations. Private notes,
/// addresses of pages, names, and what members wrote in contributions are not ours to correct.
pub(super) fn on_paper<'a>(session: &Session, part: &'a dyn Part) -> Vec<Written<'a>> {
    let ours = matches!(
        part.kind(),
        Kind::Paragraph | Kind::Conclusion | Kind::Action | Kind::Entry | Kind::Item | Kind::Slot
    );
    if !ours {
        return Vec::new();
    }
    let mut found = Vec::new();
    for field in part.fields() {
        if matches!(field, Field::Note | Field::Link) {
            continue;
        }
        let Some(text) = part.text(*field) else {
            continue;
        };
        let mut push = |part_of, language, text: &'a str| {
            let id = TextId { node: part.id(), field: *field, part: part_of };
            if !text.is_empty() {
                found.push(Written { id, language, text });
            }
        };
        push(TextPart::Written, session.about().drafting, text.as_str());
        for (language, translation) in text.translations() {
            push(TextPart::Translation(language), language, &translation.text);
        }
    }
    found
}

/// The bytes of `text` that `start` (in small letters) takes at its beginning.
pub(super) fn begins_with(text: &str, start: &str) -> Option<usize> {
    let mut letters = text.char_indices();
    for wanted in start.chars() {
        let (_, letter) = letters.next()?;
        let mut lower = letter.to_lowercase();
        if lower.next() != Some(wanted) || lower.next().is_some() {
            return None;
        }
    }
    Some(letters.next().map_or(text.len(), |(at, _)| at))
}

/// The words of a text with their places: letters, digits, and apostrophes and hyphens inside.
pub(super) fn words(text: &str) -> Vec<(Range<usize>, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = letter.is_alphanumeric() || matches!(letter, '\'' | '’');
        match start {
            None if inside => start = Some(at),
            Some(from) if !inside => {
                if let Some(word) = text.get(from..at) {
                    found.push((from..at, word));
                }
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// The sentences of a text with the place at which each begins. "Rev.2" ends none.
pub(super) fn sentences(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let wide = matches!(letter, '。' | '！' | '？' | '；');
        let narrow = matches!(letter, '.' | '!' | '?' | ';' | '؟' | '؛')
            && letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if wide || narrow {
            let end = at + letter.len_utf8();
            found.extend(text.get(start..end).map(|sentence| (start, sentence)));
            start = end;
        }
    }
    found.extend(text.get(start..).map(|sentence| (start, sentence)));
    found.retain(|(_, sentence)| !sentence.trim().is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_sentence_ends_where_a_reader_stops() {
        let found: Vec<_> = sentences("See VC/1(Rev.2). It was agreed. 会议同意。主席")
            .into_iter()
            .map(|(_, sentence)| sentence.trim())
            .collect();
        assert_eq!(found, ["See VC/1(Rev.2).", "It was agreed.", "会议同意。", "主席"]);
    }

    proptest! {
        #[test]
        fn places_are_those_of_the_text(text in "\\PC{0,40}") {
            for (range, word) in words(&text) {
                prop_assert_eq!(text.get(range), Some(word));
            }
            for (start, sentence) in sentences(&text) {
                prop_assert_eq!(text.get(start..start + sentence.len()), Some(sentence));
            }
        }
    }
}
