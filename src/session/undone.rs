//! What was left undone: taken up and left without a conclusion, and foreseen nowhere else.
//!
//! Whether an item was left undone depends on what other meetings recorded and foresee. That is
//! gathered for all items in one pass, because a forecast asks it of each. Cost: the entries and
//! slots of the session.

use super::{Entry, Group, Id, Item, Meeting, Session, Status, model::ById};

/// What bears on whether the items of a meeting come up again.
pub(super) struct Undone<'a> {
    session: &'a Session,
    meeting: &'a Meeting,
    /// The last entry on each item, from this meeting on.
    last: ById<Id>,
    /// The items that are being discussed, at whichever meeting.
    open: Vec<Id>,
    /// The items that a meeting with a later hour foresees.
    foreseen: ById<()>,
}

impl<'a> Undone<'a> {
    /// Gathers it.
    pub(super) fn of(session: &'a Session, meeting: &'a Meeting) -> Undone<'a> {
        let meetings = session.meetings();
        let entries = || meetings.iter().flat_map(|other| &other.entries);
        let open = entries().filter(|entry| entry.is_open()).flat_map(|entry| &entry.items);
        let later = meetings.iter().filter(|other| other.start > meeting.start);
        let foreseen = later.flat_map(|other| &other.slots).filter_map(|slot| slot.item());
        let from = session.position(meeting.id).unwrap_or(0);
        let mut last = ById::default();
        last.reserve(meeting.entries.len());
        for entry in meetings.iter().skip(from).flat_map(|other| &other.entries) {
            last.extend(entry.items.iter().map(|item| (*item, entry.id)));
        }
        let open = open.copied().collect();
        Undone { session, meeting, last, open, foreseen: foreseen.map(|item| (item, ())).collect() }
    }

    /// Whether an item was left undone in the entry that took it up last, and no later meeting
    /// foresees it or took it up again.
    pub(super) fn is_undone(&self, item: Option<Id>, last: &Entry) -> bool {
        let Some(item) = item else { return false };
        if last.is_open()
            || last.settled
            || last.conclusions.iter().any(super::Conclusion::is_concluded)
            || self.last.get(&item) != Some(&last.id)
            || self.open.contains(&item)
            || self.foreseen.contains_key(&item)
        {
            return false;
        }
        let Some(item) = self.session.get::<Item>(item) else { return false };
        item.group != Group::Procedural || self.goes_on(item, last)
    }

    /// Whether an item of procedure is not over: nothing was taken up after it, a conclusion is
    /// being worded, or somebody waits for the floor.
    fn goes_on(&self, item: &Item, last: &Entry) -> bool {
        let is_worded =
            |status| matches!(status, Status::Draft | Status::ReadOut(_) | Status::Reopened(_));
        self.meeting.entries.last().is_some_and(|entry| entry.id == last.id)
            || last.conclusions.iter().any(|conclusion| is_worded(conclusion.status))
            || !item.requests.is_empty()
    }
}
