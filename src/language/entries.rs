//! What an entry of the record is called: its subject, "(continued)", its documents.

use super::{
    Words, references,
    sentence::{Phrase, Sentence, written},
};
use crate::session::{Entry, Id, Item, Language, Session};

/// The subject of an entry: its own heading, or the titles of its items.
#[must_use]
pub fn subject(session: &Session, entry: &Entry, language: Language) -> Sentence {
    let drafting = session.about().drafting;
    if !entry.subject.is_empty() {
        return written(&entry.subject, language, drafting).into();
    }
    let items = entry.items.iter();
    let items = items.filter_map(|item| session.get::<Item>(*item));
    items.fold(Sentence::default(), |before, item| {
        let title = written(&item.title, language, drafting);
        if before.is_empty() {
            return title.into();
        }
        Phrase::new(Words::of(language)).slot("a", before).slot("b", title).say("subjects-joined")
    })
}

/// The subject of an entry, with "(continued)" where an earlier one took it up.
#[must_use]
pub fn subject_continued(session: &Session, entry: &Entry, language: Language) -> Sentence {
    let subject = subject(session, entry, language);
    if !session.is_continued(entry.id) {
        return subject;
    }
    Phrase::new(Words::of(language)).slot("subject", subject).say("subject-continued")
}

/// The documents of an entry: those of its items, then those that it took up besides, each once.
#[must_use]
pub fn documents(session: &Session, entry: &Entry) -> Vec<Id> {
    let items = entry.items.iter();
    let items = items.filter_map(|item| session.get::<Item>(*item));
    let mut documents: Vec<Id> = Vec::new();
    let all = items.flat_map(|item| &item.documents);
    for document in all.chain(&entry.documents) {
        if !documents.contains(document) {
            documents.push(*document);
        }
    }
    documents
}

/// The heading of an entry: "Title (continued) (Documents C20/17 and C20/68)".
#[must_use]
pub fn heading(session: &Session, entry: Id, language: Language) -> Sentence {
    let Some(entry) = session.get::<Entry>(entry) else {
        return Sentence::default();
    };
    let subject = subject_continued(session, entry, language);
    let documents = references(session, &documents(session, entry), language);
    if documents.is_empty() {
        return subject;
    }
    let phrase = || Phrase::new(Words::of(language));
    phrase()
        .slot("subject", subject)
        .slot("documents", phrase().slot("text", documents).say("bracketed"))
        .say("subject-with-documents")
}
