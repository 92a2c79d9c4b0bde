//! The agenda: items, and the requests for the floor on each.
//!
//! An item has no number and no status of its own. Its number is its place, its status follows from
//! the entries that took it up and the conclusions in them. Its list of speakers hangs on the item
//! and not on the meeting, because the queue outlives the day.

use super::{
    Id, Moment, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// What sort of item it is (DM-20/1005, annex 4; DM-20/1013 names the last three).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Group {
    /// Opening, officers, agenda, plan, organization of work.
    Procedural,
    /// To be settled now.
    #[default]
    Urgent,
    /// May be discussed where time allows.
    MayBeDiscussed,
    /// For information only.
    ForInformation,
}

/// What the documents of an item ask the body to adopt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Instrument {
    /// A decision.
    Decision,
    /// A resolution.
    Resolution,
    /// A revision of the Financial Regulations and Financial Rules.
    FinancialRegulations,
}

/// An item of the agenda.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id.
    pub id: Id,
    /// Its title.
    pub title: Text,
    /// The legal basis ("Resolution 68"), which lists give in brackets.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub basis: Text,
    /// Its documents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Id>,
    /// What it asks the body to adopt; nothing where the list says "no".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asks: Vec<Instrument>,
    /// What sort of item it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub group: Group,
    /// Who introduces it: a person or a delegation.
    #[serde(default, skip_serializing_if = "is_default")]
    pub presenter: Option<Id>,
    /// Minutes that it is expected to take.
    #[serde(default, skip_serializing_if = "is_default")]
    pub minutes: Option<u16>,
    /// Seconds that an intervention on it may last, where it differs from the session's.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limit: Option<u32>,
    /// Since when its list of speakers is closed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub closed: Option<Moment>,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// Items under it (one report for each Sector under one heading).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Item>,
    /// Its list of speakers: those who wait, in the order in which they will be called.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<Request>,
}

node!(Item {
    texts: [Title: title, Basis: basis, Note: note],
    lists: [Item: items, Request: requests],
    names: |item, visit| item.documents.iter().copied().chain(item.presenter).for_each(visit),
});

/// For what the floor is asked.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Asking {
    /// A point of order: it comes before everything.
    PointOfOrder,
    /// The introduction of a document.
    Introduction,
    /// A reply to what was asked.
    Reply,
    /// A statement.
    #[default]
    Statement,
    /// A right of reply: at the end of the list.
    RightOfReply,
}

/// Who speaks.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Speaker {
    /// Whoever is in the chair.
    #[default]
    Chair,
    /// The secretary-general.
    SecretaryGeneral,
    /// The secretary of the meeting.
    Secretary,
    /// A representative of the secretariat.
    Secretariat,
    /// A delegation, through whoever speaks for it.
    Delegation(Id),
    /// A person known by name.
    Person(Id),
}

impl Speaker {
    /// The node that it names, where it names one.
    #[must_use]
    pub fn id(self) -> Option<Id> {
        match self {
            Speaker::Delegation(id) | Speaker::Person(id) => Some(id),
            _ => None,
        }
    }
}

/// Where a request stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Standing {
    /// Waiting.
    #[default]
    Waiting,
    /// Called, and being connected since a moment (some needed twenty seconds: DM-20/1005, annex 2).
    Connecting(Moment),
    /// Called and not there: set aside, to be taken later.
    Absent,
}

/// A request for the floor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Its id.
    pub id: Id,
    /// Who asks.
    pub speaker: Speaker,
    /// For what.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asking: Asking,
    /// When it was asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asked: Option<Moment>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "is_default")]
    pub standing: Standing,
    /// Whether it was moved by hand out of the order that the rules give.
    #[serde(default, skip_serializing_if = "is_default")]
    pub moved: bool,
    /// Whether an observer signalled it beforehand, where the list does not show that by itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub signalled: bool,
    /// In what capacity ("on behalf of the Arab States").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub capacity: Text,
    /// For the secretary's eyes: connection trouble, and the like.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

impl Request {
    /// Whether the speaker is there to take the floor.
    #[must_use]
    pub fn is_there(&self) -> bool {
        self.standing != Standing::Absent
    }
}

node!(Request {
    texts: [Capacity: capacity, Note: note],
    lists: [],
    names: |request, visit| request.speaker.id().into_iter().for_each(visit),
});

/// A member's reply to the consultation on the items (DM-20/1005, annex 4, last column).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Its id.
    pub id: Id,
    /// The item.
    pub item: Id,
    /// The member.
    pub from: Id,
    /// Whether it wants the item to be taken up.
    pub include: bool,
    /// What it added.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

node!(Reply {
    texts: [Note: note],
    lists: [],
    names: |reply, visit| [reply.item, reply.from].into_iter().for_each(visit),
});
