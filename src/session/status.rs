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

    /// Whether it puts the matter off, whatever else it does.
    #[must_use]
    pub fn defers(&self) -> bool {
        self.actions.iter().any(|action: &Action| action.verb == Verb::Defer)
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
        let Some(last) = self.last_entry_on(item).and_then(|id| self.get::<Entry>(id)) else {
            return ItemStatus::Pending;
        };
        let reached = last.conclusions.iter().rev().find(|conclusion| conclusion.is_concluded());
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
        self.meetings().iter().rev().flat_map(entries).find(|entry| entry.is_open())
    }
}

impl Meeting {
    fn newest_first(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().rev()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, read};

    #[test]
    fn an_item_stands_where_its_spans_and_conclusions_say() {
        let closed = r#"spans: [(from: "2020-06-09T12:00:00+02:00", to: Some("2020-06-09T12:10:00+02:00"))]"#;
        let open = r#"spans: [(from: "2020-06-09T12:20:00+02:00")]"#;
        let concluded = r#"status: Concluded("2020-06-09T12:09:00+02:00")"#;
        let defer = r#"actions: [(id: "x", verb: Defer)]"#;
        for (entries, expected) in [
            (String::new(), ItemStatus::Pending),
            (format!(r#"(id: "a", items: ["i"], {open})"#), ItemStatus::Open),
            (format!(r#"(id: "a", items: ["i"], {closed})"#), ItemStatus::Suspended),
            (
                format!(r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c")])"#),
                ItemStatus::Suspended,
            ),
            (
                format!(
                    r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c", {concluded})])"#
                ),
                ItemStatus::Concluded,
            ),
            (
                format!(
                    r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c", {concluded}, {defer})])"#
                ),
                ItemStatus::Deferred,
            ),
            (
                // The last conclusion counts; one that is still being worded does not.
                format!(
                    r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c", {concluded}, {defer}),
                    (id: "d", {concluded}), (id: "e")])"#
                ),
                ItemStatus::Concluded,
            ),
            (
                format!(
                    r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c",
                    status: Reopened("2020-06-09T12:09:00+02:00"))])"#
                ),
                ItemStatus::Suspended,
            ),
            (
                // Taken up again after it was concluded.
                format!(
                    r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c", {concluded})]),
                    (id: "b", items: ["i"], {open})"#
                ),
                ItemStatus::Open,
            ),
            (
                format!(
                    r#"(id: "a", items: ["i"], {closed}, conclusions: [(id: "c", {concluded})]),
                    (id: "b", items: ["i"], {closed})"#
                ),
                ItemStatus::Suspended,
            ),
        ] {
            let session = read(&format!(
                r#"(format: 1, readable_from: 1, about: (title: "A"), agenda: [(id: "i", title: "I")],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00",
                stop: "2020-06-09T15:00:00+02:00", entries: [{entries}])])"#
            ));
            assert_eq!(session.item_status(id("i")), expected, "{entries}");
            let open = session.open_entry().is_some();
            assert_eq!(open, expected == ItemStatus::Open, "{entries}");
        }
    }
}
