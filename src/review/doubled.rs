//! A word that stands twice running ("the the").
//!
//! Some words may: "that that", «nous nous», and Arabic repeats nouns. Names do ("Baden Baden"), and
//! numbers, so a second word in capitals is let pass. Chinese has no spaces between words and doubles
//! many of its characters; there only words of other scripts are looked at.

use super::{
    finding::{Finding, What},
    phrase::is_han,
    texts::{on_paper, words},
};
use crate::session::{Edit, Language, Part, Session, TextId};
use std::ops::Range;

/// What each language may say twice running, in small letters.
fn allowed(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &["that", "had", "is", "in", "on", "very", "long", "so", "ha", "bye"],
        Language::Fr => &["nous", "vous", "de", "si", "très", "en", "le", "la", "les"],
        Language::Es => &["muy", "no", "de", "casi", "poco", "que"],
        Language::Ru => &["еле", "чуть", "очень", "только", "что", "как", "это"],
        Language::Zh | Language::Ar => &[],
    }
}

pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    for written in on_paper(session, part) {
        // Arabic doubles nouns and adverbs for "one by one" and for emphasis.
        if written.language == Language::Ar {
            continue;
        }
        let words = words(written.text);
        let mut rest = words.as_slice();
        while let Some(((range, word), after)) = rest.split_first() {
            let mut end = range.end;
            rest = after;
            while let Some(((next, again), after)) = rest.split_first() {
                let between = written.text.get(end..next.start).unwrap_or("-");
                let joined =
                    written.text.get(next.end..).is_some_and(|t| t.starts_with(['/', '-', '‑']));
                if joined
                    || !between.chars().all(char::is_whitespace)
                    || !is_again(word, again, written.language)
                {
                    break;
                }
                end = next.end;
                rest = after;
            }
            if end > range.end {
                found.push(doubled(written.id, written.text, range, end));
            }
        }
    }
}

fn doubled(text: TextId, written: &str, first: &Range<usize>, end: usize) -> Finding {
    let fix = Edit::Splice {
        text,
        at: u32::try_from(first.end).unwrap_or(u32::MAX),
        cut: written.get(first.end..end).unwrap_or_default().into(),
        put: "".into(),
    };
    let word = written.get(first.clone()).unwrap_or_default().to_owned();
    Finding::at(text, &(first.start..end), What::DoubledWord { word }).with_fix(Some(fix))
}

fn is_again(word: &str, again: &str, language: Language) -> bool {
    let plain = again.chars().all(|c| c.is_alphabetic() && !is_han(c))
        && again.chars().count() > 1
        && !again.starts_with(char::is_uppercase);
    plain && word.to_lowercase() == again && !allowed(language).contains(&again)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{review::findings, session::arbitrary::read};

    fn found(drafting: &str, text: &str) -> (Vec<String>, String) {
        let mut session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", drafting: {drafting}),
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", paragraphs: [(id: "p", text: "{text}")])])])"#
        ));
        let found = findings(&session);
        let word = |finding: &Finding| match &finding.what {
            What::DoubledWord { word } => Some(word.clone()),
            _ => None,
        };
        for finding in found.iter().rev().filter(|finding| word(finding).is_some()) {
            session.apply(finding.fix.clone().unwrap()).unwrap();
        }
        let id = crate::session::Id::parse("p").unwrap();
        let text = session.text(TextId::written(id, crate::session::Field::Body)).unwrap();
        (found.iter().filter_map(word).collect(), text.to_owned())
    }

    #[test]
    fn a_word_that_was_typed_twice_is_found_and_taken_out_once() {
        for (language, text, words, mended) in [
            (
                "En",
                "The the meeting took note of of it.",
                vec!["The", "of"],
                "The meeting took note of it.",
            ),
            ("En", "in the the the plan", vec!["the"], "in the plan"),
            ("En", "She said that that was so; it had had no effect.", vec![], ""),
            ("En", "No, no. Baden Baden, 5 5, so-so. a a, and and/or", vec![], ""),
            (
                "Fr",
                "Nous nous réunissons pour pour conclure.",
                vec!["pour"],
                "Nous nous réunissons pour conclure.",
            ),
            ("Es", "Toma nota del del informe.", vec!["del"], "Toma nota del informe."),
            ("Ru", "Собрание собрание отметило.", vec!["Собрание"], "Собрание отметило."),
            ("Zh", "会议会议常常 the the", vec!["the"], "会议会议常常 the"),
            ("Ar", "شيئاً شيئاً", vec![], ""),
        ] {
            let (found, left) = found(language, text);
            assert_eq!(found, words, "{text}");
            assert_eq!(left, if mended.is_empty() { text } else { mended });
        }
    }
}
