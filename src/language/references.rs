//! References to documents, as a sentence and as a list.

use super::{
    sentence::{Phrase, Piece, Sentence},
    words::Words,
};
use crate::session::{Document, Id, Language, Reference, Session, Supplement};

/// "Document VC/5", "Documents C20/17 and C20/68"; empty where there is none.
#[must_use]
pub fn references(session: &Session, documents: &[Id], language: Language) -> Sentence {
    let known = known(session, documents, language);
    if known.is_empty() {
        return Sentence::default();
    }
    let words = Words::of(language);
    Phrase::new(words)
        .value("count", known.len())
        .slot("list", joined(words, &known, "list-two", "list-last"))
        .say("documents")
}

/// "C20/17, C20/68": as a table has them.
#[must_use]
pub fn reference_list(session: &Session, documents: &[Id], language: Language) -> Sentence {
    let known = known(session, documents, language);
    joined(Words::of(language), &known, "list-plain", "list-plain")
}

/// A reference as a language spells it: "VC/1(Rev.2)", in French "VC/1(Rév.2)".
#[must_use]
pub fn reference(reference: &Reference, language: Language) -> String {
    let plain = Reference {
        revision: 0,
        supplement: None,
        language: None,
        ..reference.clone()
    };
    let words = Words::of(language);
    let numbered = |id, number: u16| words.say_with(id, &[("n", number.into())]);
    let mut spelt = plain.to_string();
    if reference.revision > 0 {
        spelt.push_str(&numbered("revision", reference.revision));
    }
    match reference.supplement {
        Some(Supplement::Addendum(number)) => spelt.push_str(&numbered("addendum", number)),
        Some(Supplement::Corrigendum(number)) => spelt.push_str(&numbered("corrigendum", number)),
        None => {}
    }
    spelt
}

fn known(session: &Session, documents: &[Id], language: Language) -> Vec<Piece> {
    documents
        .iter()
        .filter_map(|id| session.get::<Document>(*id))
        .map(|document| Piece::Reference(document.id, reference(&document.reference, language)))
        .collect()
}

fn joined(words: &'static Words, pieces: &[Piece], two: &str, last: &str) -> Sentence {
    let mut list = Sentence::default();
    for (place, piece) in pieces.iter().enumerate() {
        list = if place == 0 {
            piece.clone().into()
        } else {
            let id = match (place, pieces.len()) {
                (1, 2) => two,
                (place, count) if place + 1 == count => last,
                _ => "list-plain",
            };
            Phrase::new(words)
                .slot("a", list)
                .slot("b", piece.clone())
                .say(id)
        };
    }
    list
}
