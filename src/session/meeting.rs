//! Meetings: their hours, their programme, what was taken up, who spoke.

use super::{
    Asking, Conclusion, Date, Id, Moment, Paragraph, Speaker, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// What kind of meeting it is. Only a meeting proper has a number and a record.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum MeetingKind {
    /// A meeting of the session.
    #[default]
    Meeting,
    /// An informal meeting.
    Informal,
    /// An information session.
    Information,
    /// A test of the platform.
    Test,
}

/// Who chaired, and from when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chairing {
    /// The person.
    pub person: Id,
    /// From when, for whoever took over ("Later:").
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<Moment>,
    /// Whether as acting chair.
    #[serde(default, skip_serializing_if = "is_default")]
    pub acting: bool,
}

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Meeting {
    /// Its id.
    pub id: Id,
    /// What kind it is.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: MeetingKind,
    /// Its name, where it is not called by its number ("Inaugural plenary meeting").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// When it is to begin.
    pub start: Moment,
    /// When it must end: the hard stop.
    pub stop: Moment,
    /// When it began.
    #[serde(default, skip_serializing_if = "is_default")]
    pub began: Option<Moment>,
    /// When it ended.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ended: Option<Moment>,
    /// Its room or platform.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// Who chaired, where it was not the session's chair throughout.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chairs: Vec<Chairing>,
    /// The number of its record in the session's series; none until it has one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub record: Option<u16>,
    /// The date of its record.
    #[serde(default, skip_serializing_if = "is_default")]
    pub record_date: Option<Date>,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// Its programme: the part of the time management plan that concerns it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slots: Vec<Slot>,
    /// What was taken up: the sections of its record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Entry>,
}

node!(Meeting {
    texts: [Title: title, Place: place, Note: note],
    lists: [Slot: slots, Entry: entries],
    names: |meeting, visit| meeting.chairs.iter().map(|chairing| chairing.person).for_each(visit),
});

impl Meeting {
    /// Seconds before its start and after its hard stop in which it can still be the meeting that is
    /// held.
    pub const AROUND: i64 = 12 * 3600;

    /// Whether a moment is near enough that the meeting can be held then; at any other its record is
    /// looked at.
    #[must_use]
    pub fn is_near(&self, moment: Moment) -> bool {
        moment.seconds_since(self.start) >= -Self::AROUND
            && moment.seconds_since(self.stop) <= Self::AROUND
    }

    /// Whether it is held at a moment: that is near, or what is open in it was taken up not long before.
    #[must_use]
    pub fn is_held(&self, moment: Moment) -> bool {
        let goes_on = |from| self.counts_to(from, moment) == moment;
        self.is_near(moment) || self.open_since().is_some_and(goes_on)
    }

    /// Up to when something counts that began in it and was not ended: to the moment now, but to its
    /// hard stop where it was left so on another day.
    #[must_use]
    pub fn counts_to(&self, from: Moment, now: Moment) -> Moment {
        let is_recent = now.seconds_since(from).abs() <= Self::AROUND;
        if is_recent || self.is_near(now) { now } else { self.stop.max(from) }
    }

    /// The moment now on the clock of what is open in it, as [`Meeting::counts_to`] has it.
    #[must_use]
    pub fn clock(&self, now: Moment) -> Moment {
        self.open_since().map_or(now, |from| self.counts_to(from, now))
    }

    /// When what is open in it was taken up.
    fn open_since(&self) -> Option<Moment> {
        let spans = self.entries.iter().rev().flat_map(|entry| entry.spans.last());
        spans.filter(|span| span.to.is_none()).map(|span| span.from).max()
    }
}

/// For what a slot of the programme is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Programme {
    /// An item of the agenda.
    Item(Id),
    /// A break.
    Break,
    /// Something else, named by the slot's title.
    #[default]
    Event,
}

/// A slot of a meeting's programme.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    /// Its id.
    pub id: Id,
    /// What it is kept for.
    #[serde(default, skip_serializing_if = "is_default")]
    pub programme: Programme,
    /// Its title, where no item gives it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// Its minutes; none where the item's own expectation holds.
    #[serde(default, skip_serializing_if = "is_default")]
    pub minutes: Option<u16>,
    /// A fixed time of the day, where it has one.
    #[serde(default, skip_serializing_if = "is_default")]
    pub at: Option<Moment>,
    /// Why it was carried over from an earlier meeting.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub reason: Text,
}

impl Slot {
    /// The item that it is kept for.
    #[must_use]
    pub fn item(&self) -> Option<Id> {
        match self.programme {
            Programme::Item(item) => Some(item),
            _ => None,
        }
    }
}

node!(Slot {
    texts: [Title: title, Reason: reason],
    lists: [],
    names: |slot, visit| slot.item().into_iter().for_each(visit),
});

/// A span of time in which an entry was open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// When it was taken up.
    pub from: Moment,
    /// When it was left; none while it is open.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<Moment>,
}

/// What was taken up at a meeting: a section of its record.
///
/// Its number is its place in the meeting. An item that is reopened later gets a new entry, which
/// is "(continued)" because an earlier one exists.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id.
    pub id: Id,
    /// Its heading, where the title of its item does not serve.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub subject: Text,
    /// The items that it covers: usually one, several when discussed jointly, none for a statement
    /// outside the agenda.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<Id>,
    /// Documents taken up besides those of the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub documents: Vec<Id>,
    /// When it was open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub spans: Vec<Span>,
    /// Whether it is over although nothing was concluded, as the secretary says. Without it, what
    /// was left without a conclusion is expected back while minutes of the plan are left.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settled: bool,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// Its conclusions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conclusions: Vec<Conclusion>,
    /// Who took the floor.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub turns: Vec<Turn>,
    /// Its paragraphs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraphs: Vec<Paragraph>,
}

impl Entry {
    /// Whether it is open.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.spans.last().is_some_and(|span| span.to.is_none())
    }

    /// Seconds for which it has been open until `now`.
    #[must_use]
    pub fn seconds(&self, now: Moment) -> i64 {
        self.spans.iter().map(|span| span.to.unwrap_or(now).seconds_since(span.from).max(0)).sum()
    }
}

node!(Entry {
    texts: [Title: subject, Note: note],
    lists: [Conclusion: conclusions, Turn: turns, Paragraph: paragraphs],
    names: |entry, visit| entry.items.iter().chain(&entry.documents).copied().for_each(visit),
});

/// Somebody's taking of the floor.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Turn {
    /// Its id.
    pub id: Id,
    /// Who spoke.
    #[serde(default, skip_serializing_if = "is_default")]
    pub speaker: Speaker,
    /// For what the floor was asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asking: Asking,
    /// When it was asked; none for whoever spoke outside the list.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asked: Option<Moment>,
    /// When it was given.
    #[serde(default, skip_serializing_if = "is_default")]
    pub given: Option<Moment>,
    /// When the first word was heard.
    #[serde(default, skip_serializing_if = "is_default")]
    pub started: Option<Moment>,
    /// When the last word was heard.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ended: Option<Moment>,
    /// In what capacity.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub capacity: Text,
    /// Rough notes, for the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

node!(Turn {
    texts: [Capacity: capacity, Note: note],
    lists: [],
    names: |turn, visit| turn.speaker.id().into_iter().for_each(visit),
});
