//! What went out and what is awaited: issued papers, the calendar, the ballot.

use super::{
    Date, Id, Language, Moment, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// Which paper.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum PaperKind {
    /// The agenda.
    Agenda,
    /// The time management plan.
    Plan,
    /// The outcomes of a meeting, for checking.
    #[default]
    Outcomes,
    /// The summary record of a meeting.
    Record,
    /// The report of proposed conclusions to the body's next session.
    Report,
    /// The table for a decision by correspondence.
    Ballot,
    /// Speaking time.
    Floor,
    /// Corrections to an issued record.
    Corrigendum,
}

/// A paper that went out, and the part of the session that it was rendered from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Issued {
    /// Its id.
    pub id: Id,
    /// Which paper.
    pub paper: PaperKind,
    /// Of which meeting, where it is of one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub meeting: Option<Id>,
    /// Its reference without a revision, in canonical spelling ("VC/DT/1").
    pub reference: String,
    /// Its revision, 0 for the first.
    #[serde(default, skip_serializing_if = "is_default")]
    pub revision: u16,
    /// When it went out.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<Moment>,
    /// The part of the session that it was rendered from, as RON; never its wording.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub slice: String,
}

node!(Issued {
    texts: [],
    lists: [],
    names: |issued, visit| issued.meeting.into_iter().for_each(visit),
});

/// A deadline or an event of the session's calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its id.
    pub id: Id,
    /// What is due or takes place.
    pub title: Text,
    /// The day of a deadline without an hour.
    #[serde(default, skip_serializing_if = "is_default")]
    pub on: Option<Date>,
    /// When an event with hours begins.
    #[serde(default, skip_serializing_if = "is_default")]
    pub start: Option<Moment>,
    /// When it ends.
    #[serde(default, skip_serializing_if = "is_default")]
    pub end: Option<Moment>,
    /// Where, or at which address.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

node!(Event { texts: [Title: title, Place: place, Note: note], lists: [], names: |_, _| {} });

/// A member's answer in a ballot by correspondence.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Ballot {
    /// In favour.
    #[default]
    Yes,
    /// Against.
    No,
    /// Abstains.
    Abstains,
}

/// A reply in a ballot by correspondence (rule 3.2).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    /// Its id.
    pub id: Id,
    /// The action that had the consultation organized.
    pub action: Id,
    /// The member.
    pub from: Id,
    /// Its answer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub answer: Ballot,
    /// When it came.
    #[serde(default, skip_serializing_if = "is_default")]
    pub received: Option<Moment>,
    /// In which language.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: Option<Language>,
    /// What it added.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

node!(Vote {
    texts: [Note: note],
    lists: [],
    names: |vote, visit| [vote.action, vote.from].into_iter().for_each(visit),
});
