//! Refusals and faults in words: one sentence of cause, one of remedy, and things as people know
//! them, by number and title.

use super::{
    dates::meeting_name,
    references::reference,
    sentence::{Phrase, Sentence, written},
    speakers::person,
    words::Words,
};
use crate::session::{
    Contribution, Delegation, Document, Entry, Event, Fault, Id, Item, Kind, NotAReference,
    Objective, Problem, Refusal, Session, Slot, Text, numbering::ParagraphNumber,
};

/// The name of a kind of thing: "agenda item".
#[must_use]
pub fn kind_name(kind: Kind, words: &'static Words) -> String {
    words.say_with("kind", &[("kind", key(kind).into())])
}

/// A thing as people know it: "agenda item 4 (“Draft agenda”)", "paragraph 7.3", "Document C20/24".
#[must_use]
pub fn node_name(session: &Session, id: Id, words: &'static Words) -> String {
    let language = words.language();
    let Some(kind) = session.kind(id) else {
        return id.to_string();
    };
    let text = |text: &Text| Sentence::from(written(text, language, session.about().drafting));
    let mut number = String::new();
    let mut title = Sentence::default();
    match kind {
        Kind::About => title = text(&session.about().title),
        Kind::Objective => {
            title = session.get(id).map(|o: &Objective| text(&o.text)).unwrap_or_default()
        }
        Kind::Delegation => {
            title = session.get(id).map(|d: &Delegation| text(&d.name)).unwrap_or_default()
        }
        Kind::Person => title = person(session, id, language),
        Kind::Document => {
            number = session
                .get(id)
                .map(|d: &Document| reference(&d.reference, language))
                .unwrap_or_default()
        }
        Kind::Item => {
            number = session.agenda_number(id).unwrap_or_default();
            title = session.get(id).map(|item: &Item| text(&item.title)).unwrap_or_default();
        }
        Kind::Meeting => title = meeting_name(session, id, language),
        Kind::Slot => {
            title = session.get(id).map(|slot: &Slot| text(&slot.title)).unwrap_or_default()
        }
        Kind::Entry => {
            number =
                session.section_number(id).map(|number| number.to_string()).unwrap_or_default();
            title = session.get(id).map(|entry: &Entry| text(&entry.subject)).unwrap_or_default();
        }
        Kind::Paragraph => {
            let found: Option<ParagraphNumber> = session.paragraph_number(id);
            number = found.map(|number| number.to_string()).unwrap_or_default();
        }
        Kind::Event => {
            title = session.get(id).map(|event: &Event| text(&event.title)).unwrap_or_default()
        }
        Kind::Contribution => {
            title = session.get(id).map(|c: &Contribution| text(&c.title)).unwrap_or_default()
        }
        _ => {}
    }
    let section = session.above::<Entry>(id).and_then(|entry| session.section_number(entry.id));
    let section = section.map(|number| number.to_string()).unwrap_or_default();
    Phrase::new(words)
        .value("kind", key(kind))
        .value("id", id.to_string())
        .slot("section", Sentence::from(section))
        .slot("number", Sentence::from(number))
        .slot("title", title)
        .say("named")
        .to_string()
}

/// Why a change was refused, and what can be done.
#[must_use]
pub fn refusal(refusal: &Refusal, session: &Session, words: &'static Words) -> String {
    let name = |id: Id| Sentence::from(node_name(session, id, words));
    let phrase = Phrase::new(words);
    let said = match refusal {
        Refusal::Unknown(id) => phrase.value("id", id.to_string()).say("refusal-unknown"),
        Refusal::NoPlace { kind, parent } => {
            phrase.value("kind", key(*kind)).slot("parent", name(*parent)).say("refusal-no-place")
        }
        Refusal::SameId(id) => phrase.value("id", id.to_string()).say("refusal-same-id"),
        Refusal::Missing { node, name: other } => {
            phrase.slot("node", name(*node)).slot("name", name(*other)).say("refusal-missing")
        }
        Refusal::Named { id, by } => {
            let names = by.iter().take(MOST_NAMES).map(|id| name(*id));
            phrase
                .slot("node", name(*id))
                .slot("by", listed(words, names))
                .value("count", by.len())
                .say("refusal-named")
        }
        Refusal::Mismatch(text) => phrase.slot("node", name(text.node)).say("refusal-mismatch"),
        Refusal::Unclean => phrase.say("refusal-unclean"),
        Refusal::StopBeforeStart(id) => {
            phrase.slot("node", name(*id)).say("refusal-stop-before-start")
        }
        Refusal::Misplaced(id) => phrase.slot("node", name(*id)).say("refusal-misplaced"),
    };
    said.capitalized().to_string()
}

/// What does not fit in a session that was read, and what can be done.
#[must_use]
pub fn fault(problem: &Problem, words: &'static Words) -> String {
    let phrase =
        Phrase::new(words).value("kind", key(problem.kind)).value("id", problem.node.to_string());
    let said = match &problem.fault {
        Fault::NoId => phrase.say("fault-no-id"),
        Fault::SameId => phrase.say("fault-same-id"),
        Fault::Missing { name } => phrase.value("name", name.to_string()).say("fault-missing"),
        Fault::WrongKind { name, found } => phrase
            .value("name", name.to_string())
            .value("found", kind_name(*found, words))
            .say("fault-wrong-kind"),
        Fault::Unclean { .. } => phrase.say("fault-unclean"),
        Fault::StopBeforeStart => phrase.say("fault-stop-before-start"),
    };
    said.capitalized().to_string()
}

/// Why a string is no reference to a document, and how one is written.
#[must_use]
pub fn not_a_reference(text: &str, why: NotAReference, words: &'static Words) -> String {
    let id = match why {
        NotAReference::Empty => "reference-empty",
        NotAReference::Body => "reference-body",
        NotAReference::Number => "reference-number",
        NotAReference::SlashBeforeRevision => "reference-slash",
        NotAReference::Suffix => "reference-suffix",
    };
    words.say_with(id, &[("text", text.into())])
}

/// More names than these in one sentence help nobody.
const MOST_NAMES: usize = 4;

fn listed(words: &'static Words, names: impl ExactSizeIterator<Item = Sentence>) -> Sentence {
    let count = names.len();
    let mut list = Sentence::default();
    for (place, name) in names.enumerate() {
        list = match place {
            0 => name,
            place => {
                let id = if place + 1 == count { "names-two" } else { "names-more" };
                Phrase::new(words).slot("a", list).slot("b", name).say(id)
            }
        };
    }
    list
}

fn key(kind: Kind) -> &'static str {
    match kind {
        Kind::About => "about",
        Kind::Objective => "objective",
        Kind::Delegation => "delegation",
        Kind::Person => "person",
        Kind::Document => "document",
        Kind::Item => "item",
        Kind::Request => "request",
        Kind::Meeting => "meeting",
        Kind::Slot => "slot",
        Kind::Entry => "entry",
        Kind::Turn => "turn",
        Kind::Paragraph => "paragraph",
        Kind::Correction => "correction",
        Kind::Conclusion => "conclusion",
        Kind::Action => "action",
        Kind::Issued => "issued",
        Kind::Event => "event",
        Kind::Contribution => "contribution",
        Kind::Reply => "reply",
        Kind::Vote => "vote",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        language::conclusions::tests::vc15,
        session::{Edit, Field, Language, Place, TextId, TextPart},
    };

    fn id(name: &str) -> Id {
        Id::parse(name).unwrap()
    }

    #[test]
    fn a_refusal_names_things_as_people_know_them() {
        let mut session = vc15();
        let refused = session.apply(Edit::Remove { id: id("i2") }).unwrap_err();
        assert_eq!(
            refusal(&refused, &session, Words::of(Language::En)),
            "Agenda item 2 (“Schedule of conferences”) cannot be removed, because part of a \
             conclusion in section 8 still refers to it. Take that reference out first."
        );
        let to = Place { parent: id("i1"), after: None };
        let refused = session.apply(Edit::Move { id: id("vc1"), to }).unwrap_err();
        assert_eq!(
            refusal(&refused, &session, Words::of(Language::En)),
            "No document can stand under agenda item 1 (“Opening of the virtual consultation”), \
             or what it was to follow has gone. Choose another place."
        );
    }

    #[test]
    fn every_refusal_and_fault_is_said_in_every_language() {
        let session = vc15();
        let text = TextId { node: id("i1"), field: Field::Title, part: TextPart::Written };
        let refusals = [
            Refusal::Unknown(id("gone")),
            Refusal::NoPlace { kind: Kind::Item, parent: id("m1") },
            Refusal::SameId(id("i1")),
            Refusal::Missing { node: id("i1"), name: id("gone") },
            Refusal::Named { id: id("c24"), by: vec![id("a8-8a"), id("i2")] },
            Refusal::Mismatch(text),
            Refusal::Unclean,
            Refusal::Misplaced(id("e2")),
        ];
        let faults = [
            Fault::NoId,
            Fault::SameId,
            Fault::Missing { name: id("gone") },
            Fault::WrongKind { name: id("m1"), found: Kind::Meeting },
            Fault::Unclean { field: Field::Title },
            Fault::StopBeforeStart,
        ];
        let slips = [
            NotAReference::Empty,
            NotAReference::Body,
            NotAReference::Number,
            NotAReference::SlashBeforeRevision,
            NotAReference::Suffix,
        ];
        let mut page = String::new();
        for language in Language::ALL {
            let words = Words::of(language);
            for one in &refusals {
                page.push_str(&format!("{}\n", refusal(one, &session, words)));
            }
            for one in &faults {
                let problem = Problem { node: id("i1"), kind: Kind::Item, fault: one.clone() };
                page.push_str(&format!("{}\n", fault(&problem, words)));
            }
            for one in slips {
                page.push_str(&format!("{}\n", not_a_reference("C17/55/(Rev.1)", one, words)));
            }
            page.push('\n');
        }
        assert!(!page.contains('<') && !page.contains("{"), "{page}");
        insta::assert_snapshot!(page);
    }
}
