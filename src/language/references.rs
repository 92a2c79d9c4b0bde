//! References to documents, as a sentence and as a list.

use super::{
    sentence::{Phrase, Piece, Sentence},
    words::Words,
};
use crate::session::{Document, Id, Language, Reference, Session, Supplement};

/// "Document VC/5", "Documents C20/17 and C20/68"; empty where there is none.
#[must_use]
pub fn references(session: &Session, documents: &[Id], language: Language) -> Sentence {
    referred(session, documents, "documents", language)
}

/// The same, in the form that message `id` gives it: `documents-of` is what stands after "of".
pub(super) fn referred(
    session: &Session,
    documents: &[Id],
    id: &str,
    language: Language,
) -> Sentence {
    let known = known(session, documents, language);
    if known.is_empty() {
        return Sentence::default();
    }
    let words = Words::of(language);
    Phrase::new(words)
        .value("count", known.len())
        .slot("list", joined(words, &known, ["list-two", "list-next", "list-last"]))
        .say(id)
}

/// "C20/17, C20/68": as a table has them.
#[must_use]
pub fn reference_list(session: &Session, documents: &[Id], language: Language) -> Sentence {
    let known = known(session, documents, language);
    joined(Words::of(language), &known, ["list-plain"; 3])
}

/// A reference as a language spells it: "VC/1(Rev.2)", in French "VC/1(Rév.2)".
#[must_use]
pub fn reference(reference: &Reference, language: Language) -> String {
    let plain = Reference { revision: 0, supplement: None, language: None, ..reference.clone() };
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

/// A list, by the messages that join two, the first of many and the last of many.
fn joined(words: &'static Words, pieces: &[Piece], [two, next, last]: [&str; 3]) -> Sentence {
    let mut list = Sentence::default();
    for (place, piece) in pieces.iter().enumerate() {
        list = if place == 0 {
            piece.clone().into()
        } else {
            let id = match (place, pieces.len()) {
                (1, 2) => two,
                (place, count) if place + 1 == count => last,
                _ => next,
            };
            Phrase::new(words).slot("a", list).slot("b", piece.clone()).say(id)
        };
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::conclusions::tests::vc15;

    #[test]
    fn one_document_two_or_more() {
        let session = vc15();
        let ids = |names: &[&str]| -> Vec<Id> {
            names.iter().map(|name| Id::parse(name).unwrap()).collect()
        };
        let two = ids(&["c17", "c68"]);
        let three = ids(&["c17", "c68", "vc1"]);
        // No line ends between the word and the first reference.
        let say = |ids: &[Id], language| {
            let said = references(&session, ids, language).to_string();
            assert_eq!(said.contains('\u{a0}'), !ids.is_empty() && language != Language::Zh);
            said.replace('\u{a0}', " ")
        };
        assert_eq!(say(&ids(&["vc5"]), Language::En), "Document VC/5");
        assert_eq!(say(&[], Language::En), "");
        for (language, of_two, of_three) in [
            (
                Language::En,
                "Documents C20/17 and C20/68",
                "Documents C20/17, C20/68 and VC/1(Rev.2)",
            ),
            (Language::Fr, "Documents C20/17 et C20/68", "Documents C20/17, C20/68 et VC/1(Rév.2)"),
            (Language::Es, "Documentos C20/17 y C20/68", "Documentos C20/17, C20/68 y VC/1(Rev.2)"),
            (Language::Ru, "Документы C20/17 и C20/68", "Документы C20/17, C20/68 и VC/1(Rev.2)"),
            (Language::Zh, "C20/17和C20/68号文件", "C20/17、C20/68和VC/1(Rev.2)号文件"),
            (Language::Ar, "الوثيقتان C20/17 وC20/68", "الوثائق C20/17 وC20/68 وVC/1(Rev.2)"),
        ] {
            assert_eq!(say(&two, language), of_two);
            assert_eq!(say(&three, language), of_three);
        }
        let list = reference_list(&session, &three, Language::En);
        assert_eq!(list.to_string(), "C20/17, C20/68, VC/1(Rev.2)");
        let links = list.pieces().iter().filter(|piece| matches!(piece, Piece::Reference(..)));
        assert_eq!(links.count(), 3);
    }
}
