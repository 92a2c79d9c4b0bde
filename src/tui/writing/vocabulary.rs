//! The names and words that the session has: for abbreviations, references and completion.
//!
//! Names come from delegations, people and documents; the table is made anew when one of those
//! changes, not when a paragraph does. Words and terms come from the paragraphs around the caret,
//! some twenty thousand letters, and are gathered when the caret comes into another paragraph. What
//! is offered is what all that begin alike have in common: it may be short, and is never wrong.

use super::{super::record::Block, script::is_han};
use crate::{
    language,
    session::{Edit, Id, Kind, Reference, Session, TextId},
    text::motion,
};
use std::collections::{BTreeSet, HashMap};

/// How many paragraphs around the caret are read for words, and the shortest word that is kept.
const AROUND: usize = 30;
const SHORTEST: usize = 7;

/// Letters that must be typed before something is offered.
const BEGUN: usize = 3;

/// English words that are `c` and a code.
const WORDS: [&str; 3] = ["are", "had", "uba"];

/// The names and words of the session.
#[derive(Debug, Default)]
pub(in crate::tui) struct Vocabulary {
    /// Of how many delegations and documents the tables were made; none where they are stale.
    made_of: Option<(usize, usize)>,
    names: Vec<String>,
    /// Each beginning with the delegation that it means; none where it means several.
    beginnings: HashMap<String, Option<Id>>,
    codes: HashMap<String, Id>,
    documents: Vec<Reference>,
    /// The names of delegations alone.
    speakers: Vec<String>,
    around: Option<Block>,
    words: Vec<String>,
}

/// Whether a change may concern the names.
pub(in crate::tui) fn concerns(session: &Session, edit: &Edit) -> bool {
    let named = |kind| matches!(kind, Kind::Delegation | Kind::Person | Kind::Document);
    match edit {
        Edit::Insert { node, .. } => named(node.kind()),
        Edit::Put { head } => named(head.kind()) || head.kind() == Kind::About,
        Edit::Splice { text, .. } => session.kind(text.node).is_some_and(named),
        Edit::Group(edits) => edits.iter().any(|edit| concerns(session, edit)),
        Edit::Remove { .. } | Edit::Move { .. } => false,
    }
}

impl Vocabulary {
    /// Forgets the names: one of them changed.
    pub(in crate::tui) fn forget(&mut self) {
        self.made_of = None;
    }

    /// Makes the tables of names where they are stale.
    pub(super) fn refresh(&mut self, session: &Session) {
        let made_of = (session.delegations().len(), session.documents().len());
        if self.made_of == Some(made_of) {
            return;
        }
        self.made_of = Some(made_of);
        let drafting = session.about().drafting;
        let mut names = BTreeSet::new();
        self.beginnings.clear();
        self.codes.clear();
        self.speakers.clear();
        for delegation in session.delegations() {
            let name = delegation.name.as_str();
            names.insert(name.to_owned());
            self.speakers.push(name.to_owned());
            for person in &delegation.people {
                names.insert(person.function.as_str().to_owned());
                let said = language::person(session, person.id, drafting).to_string();
                names.insert(said);
            }
            let code = delegation.code.to_lowercase();
            if !code.is_empty() {
                self.codes.insert(code.clone(), delegation.id);
            }
            let letters: String =
                name.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
            let initials: String = name
                .split_whitespace()
                .filter(|word| word.starts_with(char::is_uppercase))
                .filter_map(|word| word.chars().next())
                .flat_map(char::to_lowercase)
                .collect();
            let mut beginnings: BTreeSet<String> = BTreeSet::new();
            for whole in [&code, &letters] {
                // One Chinese character says as much as two letters.
                let least = if whole.starts_with(is_han) { 0 } else { 1 };
                let ends = whole.char_indices().map(|(at, c)| at + c.len_utf8());
                let ends = ends.skip(least).take(12 - least);
                beginnings.extend(ends.filter_map(|end| whole.get(..end).map(str::to_owned)));
            }
            beginnings.extend((initials.chars().count() > 1).then_some(initials));
            for beginning in beginnings {
                let meant = self.beginnings.entry(beginning).or_insert(Some(delegation.id));
                if *meant != Some(delegation.id) {
                    *meant = None;
                }
            }
        }
        self.documents = session.documents().iter().map(|d| d.reference.clone()).collect();
        names.extend(self.documents.iter().map(|r| language::reference(r, drafting)));
        names.remove("");
        self.names = names.into_iter().collect();
    }

    /// The delegation that a code or a beginning means; with `whole`, a whole code only, and none
    /// that makes a word.
    pub(super) fn delegation(&self, short: &str, whole: bool) -> Option<Id> {
        match self.codes.get(short) {
            Some(id) => (!whole || !WORDS.contains(&short)).then_some(*id),
            None if whole => None,
            None => self.beginnings.get(short).copied().flatten(),
        }
    }

    /// Whether a text that was put in names a delegation at its end, as a speaker is named.
    pub(super) fn says_speaker(&self, text: &str) -> bool {
        text.contains(' ') && self.speakers.iter().any(|name| text.ends_with(name.as_str()))
    }

    /// Whether the session has the document, in whatever revision.
    pub(super) fn has_document(&self, reference: &Reference) -> bool {
        self.documents.iter().any(|known| known.is_same_document(reference))
    }

    /// Gathers the words around a block, unless they are at hand.
    pub(super) fn attend(&mut self, session: &Session, block: Block) {
        if self.around == Some(block) {
            return;
        }
        self.around = Some(block);
        let mut words = BTreeSet::new();
        for forward in [false, true] {
            let mut here = block.step(session, forward);
            for _ in 0..AROUND {
                let Some(block) = here else { break };
                let text = block.editable(session).and_then(|text: TextId| session.text(text));
                gather(text.unwrap_or_default(), &mut words);
                here = block.step(session, forward);
            }
        }
        self.words = words.into_iter().collect();
    }

    /// How the end of a text goes on, where something at hand begins so.
    pub(super) fn complete(&self, text: &str) -> Option<String> {
        let mut start = text.len();
        let mut begun = Vec::new();
        for _ in 0..3 {
            start = motion::previous_word(text, start);
            begun.push(text.get(start..)?);
            if start == 0 {
                break;
            }
        }
        // The longest beginning first: it says most.
        begun.iter().rev().filter(|begun| begun.chars().count() >= BEGUN).find_map(|begun| {
            continued(&self.names, begun).or_else(|| continued(&self.words, begun))
        })
    }
}

/// What all that begin so have in common beyond it.
fn continued(sorted: &[String], begun: &str) -> Option<String> {
    let first = sorted.partition_point(|known| known.as_str() < begun);
    let mut alike = sorted.iter().skip(first).take_while(|known| known.starts_with(begun));
    let mut common = alike.next()?.as_str();
    for other in alike {
        let same = common.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
        common = common.get(..crate::text::grapheme::snap(common, same))?;
    }
    let rest = common.get(begun.len()..)?;
    (rest.chars().count() > 1).then(|| rest.to_owned())
}

/// The longer words of a text, and its names of several words ("Radiocommunication Bureau").
fn gather(text: &str, words: &mut BTreeSet<String>) {
    const LONGEST: usize = 4096;
    let text = text.get(..text.floor_char_boundary(LONGEST)).unwrap_or_default();
    let mut name: Vec<&str> = Vec::new();
    let mut end_name = |name: &mut Vec<&str>| {
        if name.len() > 1 {
            words.insert(name.join(" "));
        }
        name.clear();
    };
    let mut plain = Vec::new();
    for word in text.split(' ') {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.starts_with(char::is_uppercase) && bare.len() == word.len() {
            name.push(bare);
        } else {
            if bare.starts_with(char::is_uppercase) && word.starts_with(bare) {
                name.push(bare);
            }
            end_name(&mut name);
        }
        let letters = bare.chars().all(|c| c.is_alphabetic() && !is_han(c));
        if letters && bare.chars().count() >= SHORTEST {
            plain.push(bare);
        }
    }
    end_name(&mut name);
    words.extend(plain.into_iter().map(str::to_owned));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_all_have_in_common_is_offered() {
        let words = ["consideration", "consultation", "consultations"].map(String::from);
        assert_eq!(continued(&words, "cons"), None);
        assert_eq!(continued(&words, "consu").as_deref(), Some("ltation"));
        assert_eq!(continued(&words, "consultation"), None);
        assert_eq!(continued(&words, "x"), None);
    }

    #[test]
    fn words_and_names_are_gathered() {
        let mut words = BTreeSet::new();
        gather(
            "The Director of the Radiocommunication Bureau, said so; Бюро радиосвязи.",
            &mut words,
        );
        let words: Vec<_> = words.into_iter().collect();
        assert_eq!(
            words,
            [
                "Director",
                "Radiocommunication",
                "Radiocommunication Bureau",
                "The Director",
                "радиосвязи"
            ]
        );
    }
}
