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

/// The verb that is offered behind the speaker's name at the end of a paragraph; `head` is what
/// stands before the name. Where the verb stands there already, as in Arabic it should, what it
/// takes is offered («قال … إن»).
pub(super) fn offered(session: &Session, paragraph: Id, head: &str) -> Option<String> {
    let drafting = session.about().drafting;
    let words = Words::of(drafting);
    let all = words.say("verbs-of-saying");
    if drafting == Language::Ar {
        let said = head.split_whitespace().next_back().unwrap_or_default();
        let said = said.strip_prefix(['و', 'ف']).unwrap_or(said);
        let taken =
            all.split('|').find_map(|verb| verb.trim().strip_prefix(said)?.strip_prefix(' '));
        if let Some(taken) = taken.filter(|_| !said.is_empty()) {
            return Some(format!("{taken} "));
        }
    }
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
