//! In what two copies of a session differ, as a list to read: for whoever has to choose between
//! them. By node and in the order of the session, not by line of the file: what is shown is what
//! people know ("paragraph 7.3"), with both wordings around the place where they part.

use super::reading::Reading;
use crate::{
    language::{self, Words},
    session::{Id, Part, Session, Text},
};

/// Differences that are listed; whoever has more does not read them here.
const MOST: usize = 200;

/// Letters shown of a text, and those of them before the place where two part.
const SHOWN: usize = 160;
const BEFORE: usize = 30;

/// The differences between what is on the desk and what somebody else wrote.
pub(super) fn shown(mine: &Session, theirs: &Session, words: &'static Words) -> Reading {
    let mut lines = Vec::new();
    let mut count = 0;
    mine.walk(&mut |part, _| {
        let before = lines.len();
        compare(part, theirs.part(part.id()), mine, words, &mut lines);
        count += usize::from(lines.len() > before);
        if count > MOST {
            lines.truncate(before);
        }
    });
    theirs.walk(&mut |part, parent| {
        // What stands below something that is missing is missing with it.
        let is_first = mine.part(part.id()).is_none() && mine.part(parent).is_some();
        if is_first && count < MOST {
            count += 1;
            lines.push(language::node_name(theirs, part.id(), words));
            lines.push(format!("  {}", words.say("difference-only-theirs")));
            lines.extend(text_of(part).map(|text| format!("  {text}")));
        }
    });
    if lines.is_empty() {
        lines.push(words.say("difference-none").into_owned());
    }
    if count > MOST {
        lines.push(String::new());
        lines.push(words.say_with("difference-more", &[("count", (count - MOST).into())]));
    }
    Reading { title: words.say("differences-title").into_owned(), lines, ..Reading::default() }
}

fn compare(
    mine: &dyn Part,
    theirs: Option<&dyn Part>,
    session: &Session,
    words: &'static Words,
    lines: &mut Vec<String>,
) {
    let name = |id: Id| language::node_name(session, id, words);
    let Some(theirs) = theirs.filter(|theirs| theirs.kind() == mine.kind()) else {
        lines.push(name(mine.id()));
        lines.push(format!("  {}", words.say("difference-only-mine")));
        lines.extend(text_of(mine).map(|text| format!("  {text}")));
        return;
    };
    let texts = mine.fields().iter().filter_map(|field| {
        let (mine, theirs) = (mine.text(*field)?, theirs.text(*field)?);
        (mine != theirs).then_some((mine, theirs))
    });
    let texts: Vec<(&Text, &Text)> = texts.collect();
    if texts.is_empty() && mine.head() == theirs.head() {
        return;
    }
    lines.push(name(mine.id()));
    for (mine, theirs) in &texts {
        let strings = parts(mine, theirs);
        for (mine, theirs) in strings {
            let (mine, theirs) = excerpts(mine, theirs);
            lines.push(format!("  {} {mine}", words.say("difference-mine")));
            lines.push(format!("  {} {theirs}", words.say("difference-theirs")));
        }
    }
    if mine.head() != theirs.head() {
        lines.push(format!("  {}", words.say("difference-other")));
    }
}

/// The strings of two texts that differ: as written, and each translation.
fn parts<'a>(mine: &'a Text, theirs: &'a Text) -> Vec<(&'a str, &'a str)> {
    let mut languages: Vec<_> = mine.translations().map(|(language, _)| language).collect();
    languages.extend(theirs.translations().map(|(language, _)| language));
    languages.sort_unstable();
    languages.dedup();
    let translated = languages.into_iter().map(|language| {
        let text = |text: &'a Text| text.translation(language).map_or("", |it| it.text.as_str());
        (text(mine), text(theirs))
    });
    let all = std::iter::once((mine.as_str(), theirs.as_str())).chain(translated);
    all.filter(|(mine, theirs)| mine != theirs).collect()
}

/// The beginning of the first text that a node has.
fn text_of(part: &dyn Part) -> Option<String> {
    let mut texts = part.fields().iter().filter_map(|field| part.text(*field));
    let text = texts.find(|text| !text.is_empty())?.as_str();
    Some(excerpt(&text.chars().collect::<Vec<_>>(), 0))
}

/// Both texts around the place where they begin to differ.
fn excerpts(mine: &str, theirs: &str) -> (String, String) {
    let (mine, theirs): (Vec<char>, Vec<char>) = (mine.chars().collect(), theirs.chars().collect());
    let alike = mine.iter().zip(&theirs).take_while(|(one, other)| one == other).count();
    let start = alike.saturating_sub(BEFORE);
    (excerpt(&mine, start), excerpt(&theirs, start))
}

fn excerpt(letters: &[char], start: usize) -> String {
    let shown: String = letters.iter().skip(start).take(SHOWN).collect();
    let before = if start > 0 { "…" } else { "" };
    let after = if letters.len() > start + SHOWN { "…" } else { "" };
    format!("{before}{shown}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    fn read(paragraphs: &str, stop: &str) -> Session {
        let text = format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"), meetings: [(id: "m",
                start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T{stop}:00:00+02:00",
                entries: [(id: "e", subject: "S", paragraphs: [{paragraphs}])])])"#
        );
        crate::store::from_ron(text.as_bytes()).unwrap().session
    }

    fn lines(mine: &Session, theirs: &Session) -> String {
        shown(mine, theirs, Words::of(Language::En)).lines.join("\n")
    }

    #[test]
    fn each_difference_is_named_with_both_wordings() {
        let long = "a".repeat(100);
        let mine =
            read(&format!(r#"(id: "p", text: "{long} mine"), (id: "q", text: "only here")"#), "15");
        let theirs = read(
            &format!(r#"(id: "p", text: "{long} theirs"), (id: "r", text: "only there")"#),
            "16",
        );
        let said = lines(&mine, &theirs);
        assert!(said.contains("1.1") && said.contains("1.2"), "{said}");
        assert!(said.contains("aaa mine") && said.contains("aaa theirs"), "{said}");
        assert!(said.contains("only here") && said.contains("only there"), "{said}");
        assert!(said.contains("in other details"), "the hour: {said}");
        assert!(!said.contains(&long), "excerpts: {said}");
    }

    #[test]
    fn what_is_alike_is_said_to_be() {
        let one = read(r#"(id: "p", text: "one")"#, "15");
        assert_eq!(lines(&one, &one), "They hold the same.");
    }

    #[test]
    fn many_are_counted() {
        let many: Vec<String> =
            (0..300).map(|n| format!(r#"(id: "n{n}", text: "t{n}")"#)).collect();
        let said = lines(&read(&many.join(", "), "15"), &read("", "15"));
        assert!(said.ends_with("100 more."), "{said}");
    }
}
