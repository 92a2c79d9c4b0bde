//! Verbs of saying that alternate: behind a speaker's name, the one that was not used lately.
//!
//! A record in which everybody "said" reads like a transcript. Each drafting language has a short
//! list, the plainest first; what the last paragraphs used is passed over.

use crate::{
    language::Words,
    session::{Field, Id, Language, Paragraph, Session, TextId},
};

/// How many paragraphs above are read.
const ABOVE: usize = 3;

/// The verb that is offered behind the speaker's name at the end of a paragraph.
pub(super) fn offered(session: &Session, paragraph: Id) -> Option<String> {
    let drafting = session.about().drafting;
    // An Arabic verb stands before its subject.
    if drafting == Language::Ar {
        return None;
    }
    let words = Words::of(drafting);
    let all = words.say("verbs-of-saying");
    let mut above = Vec::new();
    let mut here = paragraph;
    for _ in 0..ABOVE {
        let Some(before) = session.sibling(here, -1) else { break };
        here = before;
        if session.get::<Paragraph>(here).is_some() {
            above.extend(session.text(TextId::written(here, Field::Body)));
        }
    }
    let used = |verb: &&str| above.iter().filter(|text| begins_with(text, verb)).count();
    let verb = all.split('|').map(str::trim).filter(|verb| !verb.is_empty()).min_by_key(used)?;
    let space = if drafting == Language::Zh { "" } else { " " };
    Some(format!("{verb}{space}"))
}

/// Whether the first sentence of a paragraph has the verb.
fn begins_with(text: &str, verb: &str) -> bool {
    const FAR: usize = 120;
    text.get(..text.floor_char_boundary(FAR)).is_some_and(|begin| begin.contains(verb))
}
