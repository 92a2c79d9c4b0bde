//! Conclusions: what a meeting concludes, in parts from which every wording is rendered.
//!
//! A conclusion is entered once, as actions with their documents, addressees and due dates. The
//! Chair's proposal, the decision line, the outcomes of the day, the report and the table for a
//! decision by correspondence are sentences made from these parts, in any language; nowhere is a
//! sentence copied.

use super::{
    Date, Id, Moment, Speaker, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// Whether a conclusion is about the work of the meeting or about its matter.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// Agenda, plan, chair, method of work: the meeting settles it (VC/15, 2.2, 4.1, 5.2).
    Procedural,
    /// A matter of substance: only these reach the report.
    #[default]
    Substantive,
}

/// In what words the meeting concluded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Formula {
    /// "It was so concluded."
    #[default]
    Concluded,
    /// "It was so agreed."
    Agreed,
    /// "… was approved."
    Approved,
    /// "… was noted."
    Noted,
    /// "It was so decided." Only where the body decides.
    Decided,
}

/// Where a conclusion stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Status {
    /// Being worded.
    #[default]
    Draft,
    /// Read out by the Chair: what was heard is kept, and amendments are seen.
    ReadOut(Moment),
    /// Concluded.
    Concluded(Moment),
    /// Concluded, and opened again.
    Reopened(Moment),
    /// Withdrawn.
    Withdrawn,
}

/// A conclusion of an entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conclusion {
    /// Its id.
    pub id: Id,
    /// What it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub scope: Scope,
    /// Who proposed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub proposer: Speaker,
    /// Whether it is recorded without the proposal ("The Chair took it that …"), as in VC/15, 2.2
    /// and 4.1, where the decision line says all.
    #[serde(default, skip_serializing_if = "is_default")]
    pub unproposed: bool,
    /// In what words the meeting concluded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub formula: Formula,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Status,
    /// What was approved or noted, for the formulae that name it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub object: Text,
    /// The hash of the wording that was read out or concluded last ([`Conclusion::wording`]); empty where
    /// nobody has heard any.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub heard: String,
    /// What a person wrote in place of the rendered sentence.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// What it does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<Action>,
}

node!(Conclusion {
    texts: [Object: object, Body: text, Note: note],
    lists: [Action: actions],
    names: |conclusion, visit| conclusion.proposer.id().into_iter().for_each(visit),
});

/// What an action does.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Verb {
    /// Notes a document or a report.
    #[default]
    Note,
    /// Approves something.
    Approve,
    /// Endorses something.
    Endorse,
    /// Defers the matter, to a later meeting or to the body's next session.
    Defer,
    /// Has a consultation by correspondence organized.
    Correspond,
    /// Invites somebody to do something.
    Invite,
    /// Encourages somebody to do something.
    Encourage,
    /// Entrusts somebody with something.
    Entrust,
    /// Says what its text says.
    Free,
}

impl Verb {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [Verb; 9] = [
        Verb::Note,
        Verb::Approve,
        Verb::Endorse,
        Verb::Defer,
        Verb::Correspond,
        Verb::Invite,
        Verb::Encourage,
        Verb::Entrust,
        Verb::Free,
    ];
}

/// How an action is passed on to the body's next session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Forward {
    /// The meeting proposes to the next session that it do so.
    Propose,
    /// The meeting recommends to the next session that it do so.
    Recommend,
}

/// To whom an action is addressed.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Addressee {
    /// The secretariat.
    #[default]
    Secretariat,
    /// The secretary-general.
    SecretaryGeneral,
    /// The Chair.
    Chair,
    /// The Member States.
    MemberStates,
    /// The members of the body.
    Members,
    /// Whoever the action's own text names.
    Named,
    /// A delegation or group.
    Delegation(Id),
}

/// On what a decision by correspondence rests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Basis {
    /// Rule 3.2 of the body's rules of procedure: the members with the right to vote.
    #[default]
    Rule32,
    /// The Convention and the General Rules: all Member States (VC/15, 8.8).
    Convention,
}

/// Where something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Due {
    /// By a date.
    Date(Date),
    /// At a meeting of the session.
    Meeting(Id),
    /// Under an item of the agenda.
    Item(Id),
    /// At the body's next session.
    NextSession,
    /// As the action's own text says.
    Named,
}

impl Due {
    /// The node that it names, where it names one.
    #[must_use]
    pub fn id(self) -> Option<Id> {
        match self {
            Due::Meeting(id) | Due::Item(id) => Some(id),
            _ => None,
        }
    }
}

/// One thing that a conclusion does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    /// Its id.
    pub id: Id,
    /// What it does.
    #[serde(default, skip_serializing_if = "is_default")]
    pub verb: Verb,
    /// Whether it is for the body's next session to do, and in what manner that is put to it.
    /// In a consultation, noting, approving and endorsing always are (VC/15, 11.2).
    #[serde(default, skip_serializing_if = "is_default")]
    pub forward: Option<Forward>,
    /// The documents concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Id>,
    /// What exactly: the object of note, approve, endorse and entrust; what is to be done (an
    /// infinitive without "to") for invite and encourage; the whole clause where the verb is free.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// To whom it is addressed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Addressee,
    /// Their name, where `to` says so.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub addressee: Text,
    /// Why: for a deferral.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reason: Text,
    /// When or where it is due. For a deferral, to when; nothing is the next session.
    #[serde(default, skip_serializing_if = "is_default")]
    pub due: Option<Due>,
    /// That place or time in words, where `due` says so.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub due_text: Text,
    /// On what a decision by correspondence rests.
    #[serde(default, skip_serializing_if = "is_default")]
    pub basis: Basis,
    /// What is asked in it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub question: Text,
    /// Whether it cannot wait for the next session (VC/15, 8.8).
    #[serde(default, skip_serializing_if = "is_default")]
    pub urgent: bool,
    /// Who asked for a deferral; never printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked_by: Vec<Id>,
}

node!(Action {
    texts: [
        Body: text, Addressee: addressee, Reason: reason, Due: due_text, Question: question,
    ],
    lists: [],
    names: |action, visit| {
        let addressee = match action.to {
            Addressee::Delegation(id) => Some(id),
            _ => None,
        };
        let due = action.due.and_then(Due::id);
        action.documents.iter().chain(&action.asked_by).copied().chain(addressee).chain(due)
            .for_each(visit);
    },
});
