//! Drafting: paragraphs come, are split and joined, move up and down.
//!
//! Only what a person wrote is split or joined. A paragraph that is rendered from a conclusion has
//! no place of its own at which it could be cut, and none of these acts puts a decision before its
//! proposal.

use super::{change, group, last};
use crate::session::{
    Body, Edit, Entry, Field, Id, Kind, Language, Paragraph, Place, Session, Text, TextId, TextPart,
};
use std::collections::BTreeSet;

/// A step among paragraphs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Towards the beginning of the record.
    Up,
    /// Towards its end.
    Down,
}

/// A new, empty paragraph after another, as a [`Place`] has it: none is the first place. At the end
/// of the entry where the other is not there any more.
#[must_use]
pub fn new_paragraph(session: &Session, entry: Id, after: Option<Id>, id: Id) -> Edit {
    if session.get::<Entry>(entry).is_none() {
        return Edit::nothing();
    }
    let after = after.and_then(|after| place_after(session, entry, Some(after)));
    let paragraph = Paragraph { id, ..Paragraph::default() };
    Edit::insert(entry, after, paragraph)
}

/// The paragraph after which something goes: the one asked for where it stands in the entry,
/// otherwise the entry's last.
pub(super) fn place_after(session: &Session, entry: Id, after: Option<Id>) -> Option<Id> {
    let here =
        |id: &Id| session.parent(*id) == Some(entry) && session.kind(*id) == Some(Kind::Paragraph);
    after.filter(here).or_else(|| last(session, entry, Kind::Paragraph))
}

/// Splits a paragraph at a byte of its text: the tail becomes a paragraph after it, without the
/// white space around the cut. Sources go to both; note, link, gap and corrections stay with the
/// first. A translation stays with the first, where it is now stale.
///
/// `None` for a rendered paragraph, and where `at` is inside a character or beyond the end.
#[must_use]
pub fn split(session: &Session, paragraph: Id, at: usize, new: Id) -> Option<Edit> {
    let whole = session.get::<Paragraph>(paragraph)?;
    let entry = session.parent(paragraph)?;
    if whole.body != Body::Text {
        return None;
    }
    let (head, tail) = whole.text.as_str().split_at_checked(at)?;
    let text = TextId::written(paragraph, Field::Body);
    let tail = Paragraph {
        id: new,
        text: Text::new(tail.trim_start()),
        bare: whole.bare,
        sources: whole.sources.clone(),
        ..Paragraph::default()
    };
    Some(group(vec![
        Edit::replace(session, text, head.trim_end()),
        Edit::insert(entry, Some(paragraph), tail),
    ]))
}

/// Joins a paragraph to the one before it. Returns the edit and the byte at which the second
/// paragraph's text begins in the joined one: where the caret belongs.
///
/// A space comes between where neither side has one, but not beside Chinese or Japanese. What the second
/// had besides its text goes over as in [`take_over`].
///
/// `None` where there is no paragraph before it in the entry, where one of the two is rendered, and
/// where both carry a link, since one of the links would be lost.
#[must_use]
pub fn join_with_previous(session: &Session, paragraph: Id) -> Option<(Edit, usize)> {
    let second = session.get::<Paragraph>(paragraph)?;
    let first = session.get::<Paragraph>(session.sibling(paragraph, -1)?)?;
    if first.body != Body::Text || second.body != Body::Text {
        return None;
    }
    let joined = join(first.text.as_str(), second.text.as_str());
    let caret = joined.len() - second.text.as_str().len();
    let text = TextId::written(first.id, Field::Body);
    let mut edits = vec![Edit::replace(session, text, &joined)];
    edits.extend(take_over(session, first, second, &joined)?);
    edits.push(Edit::Remove { id: paragraph });
    edits.retain(|edit| !matches!(edit, Edit::Splice { cut, put, .. } if cut == put));
    Some((group(edits), caret))
}

/// The edits by which a paragraph takes over what another has besides its text, where its own text becomes
/// `text`. Sources are united, notes and corrections kept. Translations of both are joined too, and count
/// as fresh only where both were and `text` is all of both; nothing that a translator wrote is thrown away.
///
/// `None` where both carry a link, since one of the links would be lost.
#[must_use]
pub fn take_over(
    session: &Session,
    first: &Paragraph,
    second: &Paragraph,
    text: &str,
) -> Option<Vec<Edit>> {
    if !first.link.is_empty() && !second.link.is_empty() {
        return None;
    }
    let id = first.id;
    let is_all = join(first.text.as_str(), second.text.as_str()) == text;
    let hash = Text::new(text).hash();
    let mut edits = Vec::new();
    for language in languages(&first.text, &second.text) {
        let part = |part| TextId { part, ..TextId::written(id, Field::Body) };
        let written = join(
            first.text.part(TextPart::Translation(language)),
            second.text.part(TextPart::Translation(language)),
        );
        let both = is_fresh(&first.text, language) && is_fresh(&second.text, language);
        let of = if both && is_all {
            hash.as_str()
        } else {
            // Of something that stands nowhere any more: stale.
            let first_of = first.text.part(TextPart::TranslationOf(language));
            let second_of = second.text.part(TextPart::TranslationOf(language));
            let stale = [first_of, second_of];
            stale.into_iter().find(|of| !of.is_empty() && *of != hash).unwrap_or("0")
        };
        edits.push(Edit::replace(session, part(TextPart::Translation(language)), &written));
        edits.push(Edit::replace(session, part(TextPart::TranslationOf(language)), of));
    }
    for (field, first, second) in
        [(Field::Note, &first.note, &second.note), (Field::Link, &first.link, &second.link)]
    {
        let joined = join(first.as_str(), second.as_str());
        edits.push(Edit::replace(session, TextId::written(id, field), &joined));
    }
    let mut after = last(session, id, Kind::Correction);
    for correction in &second.corrections {
        let to = Place { parent: id, after };
        edits.push(Edit::Move { id: correction.id, to });
        after = Some(correction.id);
    }
    edits.push(change(session, id, |first: &mut Paragraph| {
        for source in &second.sources {
            if !first.sources.contains(source) {
                first.sources.push(*source);
            }
        }
        first.gap = first.gap.or(second.gap);
    }));
    edits.retain(|edit| !matches!(edit, Edit::Splice { cut, put, .. } if cut == put));
    Some(edits)
}

/// Moves a paragraph one place up or down in its entry. Nothing where there is no further place,
/// and where a decision would come to stand before its proposal.
#[must_use]
pub fn move_paragraph(session: &Session, paragraph: Id, direction: Direction) -> Edit {
    let place = || {
        let entry = session.parent(paragraph)?;
        let (upper, lower, after) = match direction {
            Direction::Up => {
                let above = session.sibling(paragraph, -1)?;
                (above, paragraph, session.sibling(paragraph, -2))
            }
            Direction::Down => {
                let below = session.sibling(paragraph, 1)?;
                (paragraph, below, Some(below))
            }
        };
        let body = |id| session.get::<Paragraph>(id).map(|paragraph| paragraph.body);
        match (body(upper)?, body(lower)?) {
            (Body::Proposal(one), Body::Decision(other)) if one == other => None,
            _ => Some(Place { parent: entry, after }),
        }
    };
    place().map_or_else(Edit::nothing, |to| Edit::Move { id: paragraph, to })
}

fn languages(first: &Text, second: &Text) -> BTreeSet<Language> {
    let both = first.translations().chain(second.translations());
    both.map(|(language, _)| language).collect()
}

/// Whether nothing is missing or stale in a language: an empty text needs no translation.
fn is_fresh(text: &Text, language: Language) -> bool {
    text.as_str().is_empty() || (text.translation(language).is_some() && !text.is_stale(language))
}

/// Two stretches of text as one: with a space between where neither side has one, but not beside Chinese
/// or Japanese.
#[must_use]
pub fn join(first: &str, second: &str) -> String {
    let between = match (first.chars().next_back(), second.chars().next()) {
        (Some(left), Some(right)) if needs_space(left, right) => " ",
        _ => "",
    };
    format!("{first}{between}{second}")
}

fn needs_space(left: char, right: char) -> bool {
    !(left.is_whitespace() || right.is_whitespace() || is_cjk(left) || is_cjk(right))
}

/// Scripts written without spaces, and their punctuation.
fn is_cjk(letter: char) -> bool {
    matches!(letter,
        '\u{2e80}'..='\u{303f}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, read};

    fn sample(paragraphs: &str) -> Session {
        read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", conclusions: [(id: "c")], turns: [(id: "t1"), (id: "t2")],
                paragraphs: [{paragraphs}])])])"#
        ))
    }

    fn texts(session: &Session) -> Vec<&str> {
        let paragraphs = session.meetings()[0].entries[0].paragraphs.iter();
        paragraphs.map(|paragraph| paragraph.text.as_str()).collect()
    }

    fn order(session: &Session) -> Vec<&str> {
        let paragraphs = session.meetings()[0].entries[0].paragraphs.iter();
        paragraphs.map(|paragraph| paragraph.id.as_str()).collect()
    }

    #[test]
    fn a_new_paragraph_comes_after_another_or_first() {
        for (after, expected) in [
            (Some("p"), vec!["p", "n", "q"]),
            (Some("q"), vec!["p", "q", "n"]),
            (None, vec!["n", "p", "q"]),
            (Some("t1"), vec!["p", "q", "n"]),
        ] {
            let mut session = sample(r#"(id: "p"), (id: "q")"#);
            let edit = new_paragraph(&session, id("e"), after.map(id), id("n"));
            session.apply(edit).unwrap();
            assert_eq!(order(&session), expected);
        }
        assert!(new_paragraph(&sample(""), id("m"), None, id("n")).is_nothing());
    }

    #[test]
    fn a_paragraph_is_split_between_words_and_joined_again() {
        let whole = "The Chair said so. He thanked all.";
        for (at, expected) in [
            (0, ["", whole]),
            (18, ["The Chair said so.", "He thanked all."]),
            (19, ["The Chair said so.", "He thanked all."]),
            (whole.len(), [whole, ""]),
        ] {
            let before = sample(&format!(
                r#"(id: "p", text: "{whole}", note: "n", link: "https://x", sources: ["t1"])"#
            ));
            let mut session = before.clone();
            let edit = split(&session, id("p"), at, id("n")).unwrap();
            let back = session.apply(edit).unwrap();
            assert_eq!(texts(&session), expected);
            let tail: &Paragraph = session.get(id("n")).unwrap();
            assert_eq!((&*tail.sources, tail.note.as_str()), (&[id("t1")][..], ""));
            let mut joined = session.clone();
            let (edit, caret) = join_with_previous(&joined, id("n")).unwrap();
            joined.apply(edit).unwrap();
            assert_eq!(joined, before);
            assert_eq!(whole.get(caret..), Some(expected[1]));
            session.apply(back).unwrap();
            assert_eq!(session, before);
        }
    }

    #[test]
    fn what_cannot_be_split_is_not() {
        let session = sample(r#"(id: "p", text: "é"), (id: "d", body: Decision("c"), text: "ab")"#);
        for (paragraph, at) in [("p", 1), ("p", 3), ("d", 1), ("t1", 0), ("nobody", 0)] {
            assert_eq!(split(&session, id(paragraph), at, id("n")), None, "{paragraph} {at}");
        }
    }

    #[test]
    fn a_space_comes_between_where_the_script_has_one() {
        for (first, second, expected, caret) in [
            ("One.", "Two.", "One. Two.", 5),
            ("One. ", "Two.", "One. Two.", 5),
            ("One.", " Two.", "One. Two.", 4),
            ("", "Two.", "Two.", 0),
            ("One.", "", "One.", 4),
            ("会议照此做出结论。", "主席表示同意。", "会议照此做出结论。主席表示同意。", 27),
            ("وقد تقرر ذلك.", "شكراً", "وقد تقرر ذلك. شكراً", 24),
        ] {
            let mut session = sample(&format!(
                r#"(id: "p", text: "{first}", sources: ["t1"], note: "a"),
                (id: "q", text: "{second}", sources: ["t2", "t1"], note: "b", link: "https://x",
                corrections: [(id: "k", from: Chair)])"#
            ));
            let (edit, at) = join_with_previous(&session, id("q")).unwrap();
            session.apply(edit).unwrap();
            assert_eq!(texts(&session), [expected]);
            assert_eq!(at, caret, "{expected}");
            let joined: &Paragraph = session.get(id("p")).unwrap();
            assert_eq!(joined.sources, [id("t1"), id("t2")]);
            assert_eq!((joined.note.as_str(), joined.link.as_str()), ("a b", "https://x"));
            assert_eq!(joined.corrections.len(), 1);
        }
        let session = sample(
            r#"(id: "d", body: Decision("c")), (id: "p", link: "https://x"), (id: "q", link: "https://y")"#,
        );
        for paragraph in ["d", "p", "q", "t1"] {
            assert_eq!(join_with_previous(&session, id(paragraph)), None, "{paragraph}");
        }
    }

    #[test]
    fn joined_translations_are_fresh_only_where_both_were() {
        let french =
            |text: &str| Text::new(text).with_translation(Language::Fr, format!("F {text}"));
        let stale = |text: &str| {
            let mut text = Text::new(text);
            text.change(TextPart::Translation(Language::Fr), |t| t.push_str("F old"));
            text.change(TextPart::TranslationOf(Language::Fr), |t| t.push_str("abc"));
            text
        };
        for (first, second, expected, fresh) in [
            (french("a."), french("b."), "F a. F b.", true),
            (french("a."), Text::default(), "F a.", true),
            (Text::default(), french("b."), "F b.", true),
            (french("a."), Text::new("b."), "F a.", false),
            (Text::new("a."), french("b."), "F b.", false),
            (stale("a."), french("b."), "F old F b.", false),
        ] {
            let mut session = sample("");
            for (name, text, after) in [("p", first, None), ("q", second, Some(id("p")))] {
                let paragraph = Paragraph { id: id(name), text, ..Paragraph::default() };
                session.apply(Edit::insert(id("e"), after, paragraph)).unwrap();
            }
            let (edit, _) = join_with_previous(&session, id("q")).unwrap();
            session.apply(edit).unwrap();
            let text = &session.get::<Paragraph>(id("p")).unwrap().text;
            assert_eq!(text.translation(Language::Fr).unwrap().text, expected);
            assert_eq!(text.is_stale(Language::Fr), !fresh, "{expected}");
        }
    }

    #[test]
    fn no_step_puts_a_decision_before_its_proposal() {
        let paragraphs =
            r#"(id: "a"), (id: "p", body: Proposal("c")), (id: "d", body: Decision("c"))"#;
        for (paragraph, direction, expected) in [
            ("a", Direction::Up, ["a", "p", "d"]),
            ("a", Direction::Down, ["p", "a", "d"]),
            ("p", Direction::Up, ["p", "a", "d"]),
            ("p", Direction::Down, ["a", "p", "d"]),
            ("d", Direction::Up, ["a", "p", "d"]),
            ("d", Direction::Down, ["a", "p", "d"]),
            ("e", Direction::Up, ["a", "p", "d"]),
        ] {
            let mut session = sample(paragraphs);
            session.apply(move_paragraph(&session, id(paragraph), direction)).unwrap();
            assert_eq!(order(&session), expected, "{paragraph} {direction:?}");
        }
    }
}
