//! What an entry of the record is called: its subject, "(continued)", its documents.

use super::{
    Piece, Sentence, Words, references,
    sentence::{Phrase, written},
};
use crate::session::{Entry, Id, Item, Language, Session};

/// The subject of an entry: its own heading, or the titles of its items.
#[must_use]
pub fn subject(session: &Session, entry: &Entry, language: Language) -> Sentence {
    let drafting = session.about().drafting;
    if !entry.subject.is_empty() {
        return written(&entry.subject, language, drafting).into();
    }
    let titles = entry
        .items
        .iter()
        .filter_map(|item| session.get::<Item>(*item));
    let mut pieces = Vec::new();
    for item in titles {
        if !pieces.is_empty() {
            pieces.push(Piece::Text("; ".into()));
        }
        pieces.push(written(&item.title, language, drafting));
    }
    Sentence(pieces)
}

/// The documents of an entry: those of its items, then those that it took up besides.
#[must_use]
pub fn documents(session: &Session, entry: &Entry) -> Vec<Id> {
    let of_items = entry
        .items
        .iter()
        .filter_map(|item| session.get::<Item>(*item));
    let mut documents: Vec<Id> = of_items
        .flat_map(|item| item.documents.iter().copied())
        .collect();
    documents.extend(&entry.documents);
    let mut seen = std::collections::HashSet::new();
    documents.retain(|document| seen.insert(*document));
    documents
}

/// The heading of an entry: "Title (continued) (Documents C20/17 and C20/68)".
#[must_use]
pub fn heading(session: &Session, entry: Id, language: Language) -> Sentence {
    let Some(taken) = session.get::<Entry>(entry) else {
        return Sentence::default();
    };
    let words = Words::of(language);
    let mut heading = subject(session, taken, language);
    if session.is_continued(entry) {
        heading
            .0
            .push(Piece::Text(format!(" {}", words.say("continued"))));
    }
    let documents = references(session, &documents(session, taken), language);
    if !documents.is_empty() {
        heading.0.push(Piece::Text(" ".into()));
        heading.0.extend(
            Phrase::new(words)
                .slot("text", documents)
                .say("bracketed")
                .0,
        );
    }
    heading
}
