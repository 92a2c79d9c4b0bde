//! Where an item stands, derived from what was recorded about it.
//!
//! No item keeps a status: it is read off the spans in which it was open and the conclusions that
//! were reached, so it cannot contradict them.

use super::{Action, Conclusion, Entry, Id, Meeting, Session, Status, Verb};

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemStatus {
    /// Not taken up yet.
    Pending,
    /// Being discussed.
    Open,
    /// Taken up and left without a conclusion.
    Suspended,
    /// Concluded.
    Concluded,
    /// Concluded by putting it off.
    Deferred,
}

impl Conclusion {
    /// Whether the meeting concluded it.
    #[must_use]
    pub fn is_concluded(&self) -> bool {
        matches!(self.status, Status::Concluded(_))
    }

    /// Whether it puts the matter off and does nothing else of substance.
    #[must_use]
    pub fn defers(&self) -> bool {
        self.actions
            .iter()
            .any(|action: &Action| action.verb == Verb::Defer)
    }
}

impl Session {
    /// Where an item stands.
    #[must_use]
    pub fn item_status(&self, item: Id) -> ItemStatus {
        let is_open = |id| self.get::<Entry>(id).is_some_and(Entry::is_open);
        if self.entries_on(item).any(is_open) {
            return ItemStatus::Open;
        }
        let Some(last) = self
            .last_entry_on(item)
            .and_then(|id| self.get::<Entry>(id))
        else {
            return ItemStatus::Pending;
        };
        let reached = last
            .conclusions
            .iter()
            .rev()
            .find(|conclusion| conclusion.is_concluded());
        match reached {
            Some(conclusion) if conclusion.defers() => ItemStatus::Deferred,
            Some(_) => ItemStatus::Concluded,
            None => ItemStatus::Suspended,
        }
    }

    /// The entry that is open now, where there is one.
    #[must_use]
    pub fn open_entry(&self) -> Option<&Entry> {
        let entries = |meeting| Meeting::newest_first(meeting);
        self.meetings()
            .iter()
            .rev()
            .flat_map(entries)
            .find(|entry| entry.is_open())
    }
}

impl Meeting {
    fn newest_first(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().rev()
    }
}
