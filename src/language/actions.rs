//! The parts of an action in words: its object, whom it addresses, when it is due.

use super::{
    dates::{date, meeting_in},
    references::referred,
    sentence::{Phrase, Piece, Sentence, written},
    speakers::place,
    words::Words,
};
use crate::session::{Action, Addressee, Basis, Due, Id, Item, Language, Session, Text, Verb};

/// A phrase that knows all parts of an action, by the names that the notes of `conclusions.ftl`
/// list. `next` is the body's next session.
pub(super) fn phrase(
    session: &Session,
    action: &Action,
    next: &Sentence,
    language: Language,
) -> Phrase<'static> {
    let parts = Parts { session, action, next, language, words: Words::of(language) };
    parts.phrase()
}

struct Parts<'a> {
    session: &'a Session,
    action: &'a Action,
    next: &'a Sentence,
    language: Language,
    words: &'static Words,
}

impl Parts<'_> {
    fn phrase(&self) -> Phrase<'static> {
        let action = self.action;
        let documents = |id| referred(self.session, &action.documents, id, self.language);
        let (kind, when) = self.due();
        let said = Phrase::new(self.words)
            .value("verb", key(action.verb))
            .value("urgent", yes(action.urgent))
            .value("basis", basis(action.basis))
            .value("kind", kind)
            .slot("text", self.written(&action.text))
            .slot("documents", documents("documents"))
            .slot("the-documents", documents("documents-the"))
            .slot("of-documents", documents("documents-of"))
            .slot("when", when)
            .slot("next", self.next.clone())
            .slot("reason", self.written(&action.reason))
            .slot("question", self.written(&action.question));
        let (to, addressed, inflected) = self.addressed();
        let whom = Phrase::new(self.words)
            .value("to", to)
            .value("inflected", yes(inflected))
            .slot("name", addressed);
        let [object, of_object] = ["object", "object-of"].map(|id| said.say(id));
        let (to, due) = match action.verb {
            Verb::Defer => (said.say("defer-to"), Sentence::default()),
            _ if action.due.is_some() => (Sentence::default(), said.say("due")),
            _ => Default::default(),
        };
        let said = said
            .slot("object", object)
            .slot("of-object", of_object)
            .slot("to", to)
            .slot("due", due);
        match action.verb {
            Verb::Invite | Verb::Encourage | Verb::Entrust => {
                said.slot("whom", whom.say("addressee")).slot("to-whom", whom.say("addressee-to"))
            }
            _ => said,
        }
    }

    fn written(&self, text: &Text) -> Piece {
        written(text, self.language, self.session.about().drafting)
    }

    fn due(&self) -> (&'static str, Sentence) {
        let meeting = match self.action.verb {
            Verb::Defer => "meeting-name.of",
            _ => "meeting-name.at",
        };
        match self.action.due {
            Some(Due::Date(day)) => ("date", date(day, self.language).into()),
            Some(Due::Meeting(id)) => {
                ("meeting", meeting_in(self.session, id, meeting, self.language))
            }
            Some(Due::Item(id)) => ("item", self.item(id)),
            Some(Due::Named) => ("named", self.written(&self.action.due_text).into()),
            Some(Due::NextSession) | None => ("next", self.next.clone()),
        }
    }

    fn item(&self, id: Id) -> Sentence {
        let Some(item) = self.session.get::<Item>(id) else {
            return Sentence::default();
        };
        Phrase::new(self.words)
            .value("number", self.session.agenda_number(id).unwrap_or_default())
            .slot("title", self.written(&item.title))
            .say("item")
    }

    /// To whom: the key by which messages choose, the name where there is one, and whether that is
    /// written as it stands in a sentence.
    fn addressed(&self) -> (&'static str, Sentence, bool) {
        let to = match self.action.to {
            Addressee::Secretariat => "secretariat",
            Addressee::SecretaryGeneral => "secretary-general",
            Addressee::Chair => "chair",
            Addressee::MemberStates => "member-states",
            Addressee::Members => "members",
            Addressee::Named => {
                return ("named", self.written(&self.action.addressee).into(), true);
            }
            Addressee::Delegation(id) => {
                let (place, inflected) = place(self.session, id, self.language);
                return ("delegation", place.into(), inflected);
            }
        };
        (to, Sentence::default(), true)
    }
}

/// A verb as messages are named by it.
pub(super) fn key(verb: Verb) -> &'static str {
    match verb {
        Verb::Note => "note",
        Verb::Approve => "approve",
        Verb::Endorse => "endorse",
        Verb::Defer => "defer",
        Verb::Correspond => "correspond",
        Verb::Invite => "invite",
        Verb::Encourage => "encourage",
        Verb::Entrust => "entrust",
        Verb::Free => "free",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Rule32 => "rule",
        Basis::Convention => "convention",
    }
}

/// Yes or no as messages choose by it.
pub(super) fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}
