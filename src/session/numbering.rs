//! Numbers, derived from position: nothing keeps them, nobody types them.
//!
//! The published record VC/15 has paragraph 10.8 twice, a "10.2" inside item 11, and a decision
//! printed before its proposal. Here a number is the count of those before, taken when it is shown.
//! Cost: the siblings of the node (for an agenda number, those of its parents too).

use super::{Entry, Id, Kind, Meeting, MeetingKind, Paragraph, Session};
use std::fmt;

/// The number of a paragraph in the record of its meeting ("7.3").
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ParagraphNumber {
    /// The number of its section.
    pub section: usize,
    /// Its own number in that section.
    pub paragraph: usize,
}

impl fmt::Display for ParagraphNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.section, self.paragraph)
    }
}

impl Session {
    /// The number of an entry: its place in the record of its meeting, from 1.
    #[must_use]
    pub fn section_number(&self, entry: Id) -> Option<usize> {
        self.get::<Entry>(entry)?;
        self.position(entry).map(|position| position + 1)
    }

    /// The number of a paragraph; none for one that stands without a number.
    #[must_use]
    pub fn paragraph_number(&self, paragraph: Id) -> Option<ParagraphNumber> {
        let entry = self.parent(paragraph)?;
        let siblings = &self.get::<Entry>(entry)?.paragraphs;
        let position = self.position(paragraph)?;
        if siblings.get(position)?.bare {
            return None;
        }
        let before = siblings.get(..=position)?;
        let count = before
            .iter()
            .filter(|paragraph: &&Paragraph| !paragraph.bare)
            .count();
        Some(ParagraphNumber {
            section: self.section_number(entry)?,
            paragraph: count,
        })
    }

    /// The number of an item on the agenda ("4", or "4.2" under another).
    #[must_use]
    pub fn agenda_number(&self, item: Id) -> Option<String> {
        if self.kind(item)? != Kind::Item {
            return None;
        }
        let own = self.position(item)? + 1;
        let parent = self.parent(item)?;
        match self.agenda_number(parent) {
            Some(above) => Some(format!("{above}.{own}")),
            None => Some(own.to_string()),
        }
    }

    /// The number of a meeting among those of its kind, from 1: the first meeting, the second.
    #[must_use]
    pub fn meeting_number(&self, meeting: Id) -> Option<usize> {
        let kind = self.get::<Meeting>(meeting)?.kind;
        let upto = self.meetings().get(..=self.position(meeting)?)?;
        Some(upto.iter().filter(|other| other.kind == kind).count())
    }

    /// The meeting proper with a number, as [`Session::meeting_number`] counts.
    #[must_use]
    pub fn numbered_meeting(&self, number: usize) -> Option<&Meeting> {
        let proper = |meeting: &&Meeting| meeting.kind == MeetingKind::Meeting;
        self.meetings()
            .iter()
            .filter(proper)
            .nth(number.checked_sub(1)?)
    }

    /// Whether an entry goes on with what an earlier one took up: it is then "(continued)".
    #[must_use]
    pub fn is_continued(&self, entry: Id) -> bool {
        let place = self.place_in_time(entry);
        let Some(items) = self.get::<Entry>(entry).map(|entry| &entry.items) else {
            return false;
        };
        items.iter().any(|item| {
            self.entries_on(*item)
                .any(|other| self.place_in_time(other) < place)
        })
    }

    /// The entries that took an item up, in no order.
    pub fn entries_on(&self, item: Id) -> impl Iterator<Item = Id> {
        self.named_by(item)
            .iter()
            .copied()
            .filter(|id| self.kind(*id) == Some(Kind::Entry))
    }

    /// The entry that took an item up last.
    #[must_use]
    pub fn last_entry_on(&self, item: Id) -> Option<Id> {
        self.entries_on(item)
            .max_by_key(|entry| self.place_in_time(*entry))
    }

    fn place_in_time(&self, entry: Id) -> Option<(usize, usize)> {
        Some((self.position(self.parent(entry)?)?, self.position(entry)?))
    }
}
