//! The sentences of a conclusion.
//!
//! One entry of a conclusion is printed four times: as the Chair's proposal, as the decision line,
//! in the outcomes of the day and in the report. All four are made here from the same actions, so
//! that they cannot say different things. This file decides what is said (who puts what to whom,
//! in which order); how it is said lies in `conclusions.ftl` of each language.

use super::{
    actions::{key, phrase, yes},
    sentence::{Phrase, Sentence, written},
    speakers::{Chaired, named, pronoun_of},
    words::Words,
};
use crate::session::{
    Action, Body, Conclusion, ConclusionScope, Entry, Formula, Forward, Id, Item, Language,
    Paragraph, Rule, Session, Speaker, Text, Verb,
};

/// In what mood a conclusion is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Frame {
    /// Before it is concluded: "The Chair took it that the virtual consultation wished to …"
    Proposal,
    /// The line that concludes it: "It was so concluded."
    Decision,
    /// In the outcomes of a meeting: "The virtual consultation wished to …"; "The Council noted …"
    Outcome,
    /// As a part of the list put to the body's next session: "to note Document C20/30".
    Report,
}

impl Frame {
    /// All four.
    pub const ALL: [Frame; 4] = [Frame::Proposal, Frame::Decision, Frame::Outcome, Frame::Report];
}

/// A conclusion in words. Where somebody wrote a text in place of what is rendered, it is that
/// text, in every mood but the decision line.
#[must_use]
pub fn sentence(
    session: &Session,
    conclusion: &Conclusion,
    frame: Frame,
    language: Language,
) -> Sentence {
    if frame != Frame::Decision && !conclusion.text.is_empty() {
        return written(&conclusion.text, language, session.about().drafting).into();
    }
    let speech = Speech::new(session, conclusion, language);
    match frame {
        Frame::Proposal => speech.proposal(),
        Frame::Decision => speech.decision(),
        Frame::Outcome => speech.outcome(),
        Frame::Report => speech.report(),
    }
}

/// A paragraph of the record: what was written, or what is rendered from a conclusion unless
/// somebody wrote over it. Its link is not part of it.
#[must_use]
pub fn paragraph(session: &Session, paragraph: &Paragraph, language: Language) -> Sentence {
    let rendered = match paragraph.body {
        Body::Text => None,
        Body::Proposal(id) => Some((id, Frame::Proposal)),
        Body::Decision(id) => Some((id, Frame::Decision)),
    };
    if paragraph.text.is_empty()
        && let Some((id, frame)) = rendered
        && let Some(conclusion) = session.get::<Conclusion>(id)
    {
        return sentence(session, conclusion, frame, language);
    }
    written(&paragraph.text, language, session.about().drafting).into()
}

/// What all sentences of one conclusion have in common.
struct Speech<'a> {
    session: &'a Session,
    conclusion: &'a Conclusion,
    language: Language,
    words: &'static Words,
    chaired: Chaired,
    body: Sentence,
    next: Sentence,
    /// Whoever speaks: the body where it decides, else the gathering.
    meeting: Sentence,
}

impl<'a> Speech<'a> {
    fn new(session: &'a Session, conclusion: &'a Conclusion, language: Language) -> Self {
        let words = Words::of(language);
        let about = session.about();
        let own = |text: &Text, id: &str| {
            if text.as_str().is_empty() {
                Sentence::from(words.say(id).into_owned())
            } else {
                written(text, language, about.drafting).into()
            }
        };
        let body = own(&about.body, "the-body");
        let next = if about.next_session.as_str().is_empty() {
            let said = Phrase::new(words).slot("body", body.clone());
            said.say("the-next-session")
        } else {
            own(&about.next_session, "the-next-session")
        };
        let meeting = match about.rule {
            Rule::Consultative => own(&about.gathering, "the-gathering"),
            Rule::Deciding => body.clone(),
        };
        Speech {
            session,
            conclusion,
            language,
            words,
            chaired: Chaired::of(session, conclusion.id),
            body,
            next,
            meeting,
        }
    }

    /// Whether the meeting settles it itself: where the body decides, and in procedure.
    fn settles(&self) -> bool {
        self.session.about().rule == Rule::Deciding
            || self.conclusion.scope == ConclusionScope::Procedural
    }

    /// How an action is put to the next session, where it is. In a consultation noting, approving
    /// and endorsing always are (VC/15, 11.2).
    fn forward(&self, action: &Action) -> Option<Forward> {
        let always = matches!(action.verb, Verb::Note | Verb::Approve | Verb::Endorse);
        match action.verb {
            Verb::Defer | Verb::Correspond => None,
            _ if always && !self.settles() => Some(action.forward.unwrap_or(Forward::Propose)),
            _ => action.forward,
        }
    }

    fn proposal(&self) -> Sentence {
        let mut said = Sentence::default();
        let mut forwarded = false;
        let proposer = self.conclusion.proposer;
        let by = match proposer {
            Speaker::Chair => "chair",
            _ => "other",
        };
        for action in self.actions().iter() {
            let mut phrase = self
                .phrase(action)
                .value("by", by)
                .value("again", yes(!said.is_empty()))
                .value("pronoun", pronoun_of(self.session, proposer, self.chaired))
                .slot("proposer", named(self.session, proposer, self.chaired, self.language))
                .slot("gathering", self.meeting.clone());
            let id = match action.verb {
                Verb::Defer => "proposal-defer",
                Verb::Correspond => "proposal-correspond",
                _ => {
                    phrase = phrase.slot("clause", self.clause(action, "wish", &mut forwarded));
                    "proposal"
                }
            };
            said = said.followed_by(phrase.say(id).capitalized(), self.language);
        }
        said
    }

    fn decision(&self) -> Sentence {
        let formula = match self.conclusion.formula {
            Formula::Concluded => "concluded",
            Formula::Agreed => "agreed",
            Formula::Decided => "decided",
            Formula::Approved => "approved",
            Formula::Noted => "noted",
        };
        let named = matches!(self.conclusion.formula, Formula::Approved | Formula::Noted);
        let object = if named { self.settled() } else { None };
        let formula = if named && object.is_none() { "agreed" } else { formula };
        let mut phrase = Phrase::new(self.words);
        if let Some(action) = object {
            let many = action.text.is_empty() && action.documents.len() > 1;
            phrase = self
                .phrase(&action)
                .value("many", yes(many))
                .slot("gathering", self.meeting.clone());
        }
        phrase.say(&format!("decision.{formula}")).capitalized()
    }

    fn outcome(&self) -> Sentence {
        let actions = self.actions();
        let is_plain = |action: &Action| matches!(action.verb, Verb::Approve | Verb::Note);
        let by_formula = matches!(self.conclusion.formula, Formula::Approved | Formula::Noted);
        if actions.is_empty() || (self.settles() && by_formula && actions.iter().all(is_plain)) {
            return self.decision();
        }
        let mut said = Sentence::default();
        let mut forwarded = false;
        for action in actions.iter() {
            let done = self.settles() && self.forward(action).is_none();
            let mut phrase = self
                .phrase(action)
                .value("again", yes(!said.is_empty()))
                .slot("gathering", self.meeting.clone());
            let id = match action.verb {
                Verb::Defer => "outcome-defer",
                Verb::Correspond => "outcome-correspond",
                _ => {
                    let mood = if done { "done" } else { "wish" };
                    phrase = phrase.slot("clause", self.clause(action, mood, &mut forwarded));
                    if done { "outcome-done" } else { "outcome-wished" }
                }
            };
            said = said.followed_by(phrase.say(id).capitalized(), self.language);
        }
        said
    }

    fn report(&self) -> Sentence {
        let actions = self.actions();
        let mut list = Sentence::default();
        for (place, action) in actions.iter().enumerate() {
            let part = self.act(action, "report");
            list = if place == 0 {
                part
            } else {
                let id = match (place + 1, actions.len()) {
                    (2, 2) => "report-two",
                    (place, count) if place == count => "report-last",
                    _ => "report-more",
                };
                Phrase::new(self.words).slot("a", list).slot("b", part).say(id)
            };
        }
        list
    }

    /// What the meeting does, or puts to the next session to do.
    fn clause(&self, action: &Action, mood: &str, forwarded: &mut bool) -> Sentence {
        let Some(forward) = self.forward(action) else {
            return self.act(action, mood);
        };
        let manner = match forward {
            Forward::Propose => "propose",
            Forward::Recommend => "recommend",
        };
        let again = std::mem::replace(forwarded, true);
        Phrase::new(self.words)
            .value("manner", manner)
            .value("again", yes(again))
            .slot("body", self.body.clone())
            .slot("next", self.next.clone())
            .slot("clause", self.act(action, "forward"))
            .say("forward")
    }

    fn act(&self, action: &Action, mood: &str) -> Sentence {
        self.phrase(action).say(&format!("act-{}.{mood}", key(action.verb)))
    }

    fn phrase(&self, action: &Action) -> Phrase<'static> {
        phrase(self.session, action, &self.next, self.language)
    }

    /// The actions, or, where only the formula and its object were given, the action they amount to.
    fn actions(&self) -> std::borrow::Cow<'a, [Action]> {
        if !self.conclusion.actions.is_empty() {
            return self.conclusion.actions.as_slice().into();
        }
        let named = matches!(self.conclusion.formula, Formula::Approved | Formula::Noted);
        let settled = if named { self.settled() } else { None };
        settled.into_iter().collect::<Vec<_>>().into()
    }

    /// What was approved or noted, as an action: the conclusion's own object with the documents of
    /// its actions; without one, the text and documents of the actions; without those, the
    /// documents of the section.
    fn settled(&self) -> Option<Action> {
        let (conclusion, session) = (self.conclusion, self.session);
        let verb = match conclusion.formula {
            Formula::Noted => Verb::Note,
            _ => Verb::Approve,
        };
        let mut documents = Vec::new();
        let add = |documents: &mut Vec<Id>, more: &[Id]| {
            for id in more {
                if !documents.contains(id) {
                    documents.push(*id);
                }
            }
        };
        for action in &conclusion.actions {
            add(&mut documents, &action.documents);
        }
        let of_actions = conclusion.actions.iter().map(|action| &action.text);
        let text =
            std::iter::once(&conclusion.object).chain(of_actions).find(|text| !text.is_empty());
        if documents.is_empty()
            && text.is_none()
            && let Some(entry) = session.above::<Entry>(conclusion.id)
        {
            for item in entry.items.iter().filter_map(|id| session.get::<Item>(*id)) {
                add(&mut documents, &item.documents);
            }
            add(&mut documents, &entry.documents);
        }
        (text.is_some() || !documents.is_empty()).then(|| Action {
            verb,
            documents,
            text: text.cloned().unwrap_or_default(),
            ..Action::default()
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::language::Piece;

    /// VC/15 as far as its conclusions go, with one more that uses all other verbs.
    pub(crate) fn vc15() -> Session {
        let file = include_str!("vc15.ron");
        let session: Session = ron::from_str(file).unwrap();
        session.checked().unwrap()
    }

    fn say(id: &str, frame: Frame, language: Language) -> String {
        let session = vc15();
        let conclusion = session.get(Id::parse(id).unwrap()).unwrap();
        sentence(&session, conclusion, frame, language).to_string().replace('\u{a0}', " ")
    }

    #[test]
    fn vc15_is_rendered_as_a_reviser_would_have_it() {
        for (id, proposal, decision) in [
            (
                "c2-2",
                "",
                "The appointment of Mr Saif Bin Ghelaita as Chair of the virtual consultation was approved.",
            ),
            ("c4-1", "", "The draft agenda (Document VC/1(Rev.2)) was approved."),
            ("c5-2", "", "The draft time management plan (Document VC/ADM1(Rev.2)) was approved."),
            ("c6-2", "", "The information on the organization of the consultation was noted."),
            (
                "c6-6",
                "The Chair took it that the virtual consultation wished to proceed in the manner proposed by the Chair.",
                "It was so agreed.",
            ),
            (
                "c7-8",
                "The Chair proposed that further consideration of the matter be deferred to the next physical session of the Council, as there was little likelihood of consensus in the time available.",
                "It was so concluded.",
            ),
            (
                "c8-8",
                "The Chair took it that the virtual consultation wished to propose to the next physical session of the Council that it note Document C20/24. He further took it that the meeting wished to recommend that the Council approve the change of the dates of WTSA-20 to 23 February to 5 March 2021. In view of the urgency of the matter, a consultation by correspondence should be organized under Article 3 of the Convention and Section 7 of the General Rules of Conferences, Assemblies and Meetings of the Union.",
                "It was so concluded.",
            ),
            (
                "c9-2",
                "The Chair took it that the virtual consultation wished to recommend to the next physical session of the Council that it note Document C20/30.",
                "It was so concluded.",
            ),
            (
                "c10-8",
                "The Chair took it that the virtual consultation wished to recommend to the next physical session of the Council that it note the report contained in Document C20/5. He further took it that the meeting wished to encourage the secretariat to study further, bearing in mind the urgency of the matter, the possibility of rescheduling WTPF-21 and submit options under item 2 of the agenda (Schedule of conferences).",
                "It was so concluded.",
            ),
            (
                "c11-1",
                "The secretary of the meeting proposed to compile the outcomes at the end of each day and submit them in writing on the next day, so that participants could check them.",
                "It was so agreed.",
            ),
        ] {
            if !proposal.is_empty() {
                assert_eq!(say(id, Frame::Proposal, Language::En), proposal);
            }
            assert_eq!(say(id, Frame::Decision, Language::En), decision);
        }
    }

    #[test]
    fn every_language_says_vc15_in_every_mood() {
        let session = vc15();
        for language in Language::ALL {
            let mut page = String::new();
            for meeting in session.meetings() {
                for conclusion in meeting.entries.iter().flat_map(|entry| &entry.conclusions) {
                    page.push_str(conclusion.id.as_str());
                    for frame in Frame::ALL {
                        if frame == Frame::Proposal && conclusion.unproposed {
                            continue;
                        }
                        let said = sentence(&session, conclusion, frame, language);
                        page.push_str(&format!("\n  {frame:?}: {said}"));
                    }
                    page.push('\n');
                }
            }
            insta::assert_snapshot!(format!("vc15-{language}"), page);
        }
    }

    /// A small session under a rule, with one conclusion that notes a document.
    fn noting(rule: &str, rest: &str) -> Session {
        let file = format!(
            r#"(format: 1, readable_from: 1,
                about: (title: "A", rule: {rule}, gathering: "the special meeting", chair: Some("chair")),
                delegations: [(id: "ita", name: "Italy", people: [
                    (id: "chair", name: "E. SPINA", pronoun: She)])],
                documents: [(id: "c30", reference: "C20/30")],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00",
                    stop: "2020-06-09T15:00:00+02:00", chairs: [(person: "chair", acting: true)],
                    entries: [(id: "e", conclusions: [(id: "c", {rest}
                        actions: [(id: "a", documents: ["c30"])])])])])"#
        );
        let session: Session = ron::from_str(&file).unwrap();
        session.checked().unwrap()
    }

    fn say_of(session: &Session, frame: Frame, language: Language) -> Sentence {
        let conclusion = session.get(Id::parse("c").unwrap()).unwrap();
        sentence(session, conclusion, frame, language)
    }

    #[test]
    fn a_body_that_decides_does_itself_what_a_consultation_proposes() {
        let say = |rule: &str, rest: &str, frame| {
            let said = say_of(&noting(rule, rest), frame, Language::En).to_string();
            said.replace('\u{a0}', " ")
        };
        for (rule, rest, proposal, outcome) in [
            (
                "Deciding",
                "",
                "The Acting Chair took it that the Council wished to note Document C20/30.",
                "The Council noted Document C20/30.",
            ),
            (
                "Consultative",
                "proposer: Delegation(\"ita\"),",
                "The councillor from Italy proposed that the special meeting propose to the next \
                 session of the Council that it note Document C20/30.",
                "The special meeting wished to propose to the next session of the Council that it \
                 note Document C20/30.",
            ),
            (
                "Consultative",
                "scope: Procedural, formula: Noted,",
                "The Acting Chair took it that the special meeting wished to note Document C20/30.",
                "Document C20/30 was noted.",
            ),
        ] {
            assert_eq!(say(rule, rest, Frame::Proposal), proposal);
            assert_eq!(say(rule, rest, Frame::Outcome), outcome);
        }
    }

    #[test]
    fn what_a_person_wrote_stands_and_is_marked_where_it_is_not_translated() {
        let session = noting("Consultative", "text: \"It is noted.\",");
        let untranslated = Piece::Untranslated("It is noted.".into());
        for frame in [Frame::Proposal, Frame::Outcome, Frame::Report] {
            let said = say_of(&session, frame, Language::Fr);
            assert_eq!(said.pieces(), std::slice::from_ref(&untranslated));
        }
        let decision = say_of(&session, Frame::Decision, Language::Fr);
        assert_eq!(decision.to_string(), "Il en est ainsi conclu.");

        let rendered = say_of(&noting("Consultative", ""), Frame::Proposal, Language::Fr);
        assert!(rendered.awaits_translation());
        assert_eq!(
            rendered.to_string().replace('\u{a0}', " "),
            "La Présidente par intérim croit comprendre que the special meeting souhaite proposer \
             à la prochaine session du Conseil de prendre note du Document C20/30."
        );
    }
}
