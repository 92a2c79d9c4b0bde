//! What was heard of a conclusion: the wording that the Chair read out, and whether it is still that.
//!
//! A conclusion that was read out or concluded may be amended all the same, and a slip of the pen has to be
//! mended; what must not happen is that nobody sees it. So the hash of the wording that was heard is kept
//! with the conclusion, and compared: nothing else has to remember that something was changed. Translations
//! and what is private are no part of what is heard.

use super::{Action, Conclusion, Text};

impl Conclusion {
    /// The hash of its wording in the drafting language.
    #[must_use]
    pub fn wording(&self) -> String {
        let actions: Vec<String> = self.actions.iter().map(clause).collect();
        let head = (self.scope, self.proposer, self.unproposed, self.formula);
        let texts = [self.object.as_str(), self.text.as_str()];
        Text::new(format!("{head:?} {texts:?} {actions:?}")).hash()
    }

    /// Whether it was amended since it was read out or concluded.
    #[must_use]
    pub fn is_amended(&self) -> bool {
        !self.heard.is_empty() && self.heard != self.wording()
    }
}

fn clause(action: &Action) -> String {
    let of = (action.verb, action.forward, &action.documents, action.to, action.due);
    let how = (action.basis, action.urgent);
    let texts =
        [&action.text, &action.addressee, &action.reason, &action.due_text, &action.question]
            .map(Text::as_str);
    format!("{of:?} {how:?} {texts:?}")
}

#[cfg(test)]
mod tests {
    use super::super::{
        Edit, Field, Language, Session, Status, TextId, TextPart, acts,
        arbitrary::{id, moment, read},
    };
    use super::*;

    fn sample() -> Session {
        read(
            r#"(format: 1, readable_from: 1, about: (title: "A"), meetings: [(id: "m",
            start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
            entries: [(id: "e", conclusions: [(id: "c", actions: [
                (id: "a", verb: Invite, text: "report")])])])])"#,
        )
    }

    fn amended(session: &Session) -> bool {
        session.get::<Conclusion>(id("c")).unwrap().is_amended()
    }

    #[test]
    fn what_is_changed_after_it_was_read_out_is_seen_and_reading_it_again_hears_it() {
        let mut session = sample();
        let text = TextId::written(id("a"), Field::Body);
        session.apply(Edit::replace(&session, text, "report soon")).unwrap();
        assert!(!amended(&session), "nobody has heard it yet");
        session.apply(acts::read_out(&session, id("c"), moment(3))).unwrap();
        assert!(!amended(&session));
        session.apply(Edit::replace(&session, text, "report at once")).unwrap();
        assert!(amended(&session));
        session.apply(Edit::replace(&session, text, "report soon")).unwrap();
        assert!(!amended(&session), "it says what was heard");
        session.apply(Edit::replace(&session, text, "report at once")).unwrap();
        let again = acts::read_out(&session, id("c"), moment(4));
        let back = session.apply(again).unwrap();
        assert!(!amended(&session));
        session.apply(back).unwrap();
        assert!(amended(&session));
    }

    #[test]
    fn what_was_concluded_was_heard_and_a_translation_of_it_is_no_amendment() {
        let mut session = sample();
        let mut ids = super::super::Ids::new(1);
        let edit = acts::conclude(&session, id("c"), None, moment(3), &mut ids);
        session.apply(edit).unwrap();
        let translation = TextId {
            part: TextPart::Translation(Language::Fr),
            ..TextId::written(id("a"), Field::Body)
        };
        session.apply(Edit::replace(&session, translation, "faire rapport")).unwrap();
        assert!(!amended(&session));
        let text = TextId::written(id("a"), Field::Body);
        session.apply(Edit::replace(&session, text, "answer")).unwrap();
        assert!(amended(&session));
        // It is read out once more and stays concluded.
        session.apply(acts::read_out(&session, id("c"), moment(9))).unwrap();
        let conclusion = session.get::<Conclusion>(id("c")).unwrap();
        assert_eq!(conclusion.status, Status::Concluded(moment(3)));
        assert!(!conclusion.is_amended());
        assert!(acts::read_out(&session, id("c"), moment(10)).is_nothing());
    }
}
