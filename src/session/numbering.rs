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
        self.get::<Paragraph>(paragraph)?;
        let entry = self.parent(paragraph)?;
        let siblings = &self.get::<Entry>(entry)?.paragraphs;
        let position = self.position(paragraph)?;
        if siblings.get(position)?.bare {
            return None;
        }
        let before = siblings.get(..=position)?;
        let count = before.iter().filter(|paragraph: &&Paragraph| !paragraph.bare).count();
        Some(ParagraphNumber { section: self.section_number(entry)?, paragraph: count })
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
        self.meetings().iter().filter(proper).nth(number.checked_sub(1)?)
    }

    /// Whether an entry goes on with what an earlier one took up: it is then "(continued)".
    #[must_use]
    pub fn is_continued(&self, entry: Id) -> bool {
        let place = self.place_in_time(entry);
        let Some(items) = self.get::<Entry>(entry).map(|entry| &entry.items) else {
            return false;
        };
        items
            .iter()
            .any(|item| self.entries_on(*item).any(|other| self.place_in_time(other) < place))
    }

    /// The entries that took an item up, in no order.
    pub fn entries_on(&self, item: Id) -> impl Iterator<Item = Id> {
        self.named_by(item).iter().copied().filter(|id| self.kind(*id) == Some(Kind::Entry))
    }

    /// The entry that took an item up last.
    #[must_use]
    pub fn last_entry_on(&self, item: Id) -> Option<Id> {
        self.entries_on(item).max_by_key(|entry| self.place_in_time(*entry))
    }

    fn place_in_time(&self, entry: Id) -> Option<(usize, usize)> {
        Some((self.position(self.parent(entry)?)?, self.position(entry)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        Edit, Item,
        arbitrary::{id, read},
    };

    fn sample() -> Session {
        read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "One"), (id: "i2", title: "Two",
                items: [(id: "i21", title: "Two one"), (id: "i22", title: "Two two")])],
            meetings: [
                (id: "t", kind: Test, start: "2020-06-08T12:00:00+02:00", stop: "2020-06-08T15:00:00+02:00"),
                (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00", entries: [
                    (id: "a", items: ["i1"], turns: [(id: "turn")], paragraphs: [(id: "a1", bare: true)]),
                    (id: "b", items: ["i22"], paragraphs: [(id: "b1"), (id: "b2", bare: true), (id: "b3")]),
                    (id: "c", items: ["i1", "i21"], paragraphs: [(id: "c1")])]),
                (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00", entries: [
                    (id: "d", items: ["i22"], paragraphs: [(id: "d1")]),
                    (id: "e", items: ["i2"]), (id: "f")])])"#,
        )
    }

    fn number(session: &Session, name: &str) -> Option<String> {
        session.paragraph_number(id(name)).map(|n| n.to_string())
    }

    #[test]
    fn a_number_is_the_count_of_those_before() {
        let session = sample();
        for (paragraph, expected) in [
            ("a1", None),
            ("b1", Some("2.1")),
            ("b2", None),
            ("b3", Some("2.2")),
            ("c1", Some("3.1")),
            ("d1", Some("1.1")),
            // No paragraphs, though they stand under an entry or hold paragraphs.
            ("turn", None),
            ("a", None),
            ("nobody", None),
        ] {
            assert_eq!(number(&session, paragraph).as_deref(), expected, "{paragraph}");
        }
        assert_eq!(session.section_number(id("e")), Some(2));
        assert_eq!(session.section_number(id("turn")), None);
        assert_eq!(session.meeting_number(id("m1")), Some(1));
        assert_eq!(session.meeting_number(id("t")), Some(1));
        let second = session.numbered_meeting(2).map(|meeting| meeting.id);
        assert_eq!(second, Some(id("m2")));
        assert!(session.numbered_meeting(0).is_none() && session.numbered_meeting(3).is_none());
    }

    #[test]
    fn an_item_put_in_before_others_moves_their_numbers() {
        let mut session = sample();
        let numbers = |session: &Session| {
            ["i1", "i2", "i21", "i22"].map(|item| session.agenda_number(id(item)).unwrap())
        };
        assert_eq!(numbers(&session), ["1", "2", "2.1", "2.2"]);
        assert_eq!(session.agenda_number(id("m1")), None);
        let item = |name: &str| Item { id: id(name), ..Item::default() };
        session.apply(Edit::insert(Id::ROOT, None, item("new"))).unwrap();
        session.apply(Edit::insert(id("i2"), Some(id("i21")), item("sub"))).unwrap();
        assert_eq!(numbers(&session), ["2", "3", "3.1", "3.3"]);
        assert_eq!(session.agenda_number(id("sub")).as_deref(), Some("3.2"));
        session.apply(Edit::Remove { id: id("new") }).unwrap();
        assert_eq!(numbers(&session), ["1", "2", "2.1", "2.3"]);
    }

    #[test]
    fn what_an_earlier_entry_took_up_is_continued() {
        let session = sample();
        for (entry, continued) in [
            ("a", false),
            ("b", false),
            // Later in the same meeting, jointly with another item.
            ("c", true),
            // At the next meeting.
            ("d", true),
            // Its sub-items were taken up, itself was not.
            ("e", false),
            ("f", false),
            ("nobody", false),
        ] {
            assert_eq!(session.is_continued(id(entry)), continued, "{entry}");
        }
        assert_eq!(session.last_entry_on(id("i1")), Some(id("c")));
        assert_eq!(session.last_entry_on(id("i22")), Some(id("d")));
        assert_eq!(session.last_entry_on(id("m1")), None);
    }
}
