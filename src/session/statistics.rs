//! Who had the floor, how often and for how long: by delegation, by category, by item.
//!
//! Time runs from the first word to the last, as it was taken; a turn that was not timed counts as
//! a turn. What passes between the giving of the floor and the first word is lost connecting (some
//! needed twenty seconds: DM-20/1005, annex 2). Cost: every turn of the session, once.

use super::{
    Category, Entry, Id, Meeting, Session, Speaker, Turn,
    floor::{category, delegation_of},
};
use std::{cmp::Reverse, collections::BTreeMap};

/// Turns, seconds spoken and seconds lost connecting.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// How often the floor was taken.
    pub turns: usize,
    /// Seconds spoken.
    pub seconds: i64,
    /// Seconds between the giving of the floor and the first word.
    pub connecting: i64,
}

impl Spoken {
    /// Counts a turn.
    pub fn add(&mut self, turn: &Turn) {
        self.turns += 1;
        if let (Some(from), Some(to)) = (turn.started.or(turn.given), turn.ended) {
            self.seconds += to.seconds_since(from).max(0);
        }
        if let (Some(given), Some(started)) = (turn.given, turn.started) {
            self.connecting += started.seconds_since(given).max(0);
        }
    }
}

/// The speaking time of a meeting or a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Everything.
    pub all: Spoken,
    /// By delegation or office, the longest first.
    pub speakers: Vec<(Speaker, Spoken)>,
    /// By category, in the order of [`Category::ALL`].
    pub categories: Vec<(Category, Spoken)>,
    /// By what was discussed, in the order in which it was taken up; none for what is outside the
    /// agenda.
    pub items: Vec<(Option<Id>, Spoken)>,
}

/// Counts the turns of one meeting, or of all.
#[must_use]
pub fn statistics(session: &Session, meeting: Option<Id>) -> Statistics {
    let mut all = Spoken::default();
    let mut speakers: BTreeMap<Speaker, Spoken> = BTreeMap::new();
    let mut categories: BTreeMap<Category, Spoken> = BTreeMap::new();
    let mut items: Vec<(Option<Id>, Spoken)> = Vec::new();
    let counted = |other: &&Meeting| meeting.is_none_or(|id| other.id == id);
    let meetings = session.meetings().iter().filter(counted);
    for entry in meetings.flat_map(|meeting| &meeting.entries) {
        let place = (!entry.turns.is_empty()).then(|| place_of(&mut items, entry));
        for turn in &entry.turns {
            let who = delegation_of(session, turn.speaker);
            all.add(turn);
            speakers.entry(who).or_default().add(turn);
            categories.entry(category(session, who)).or_default().add(turn);
            if let Some((_, spoken)) = place.and_then(|place| items.get_mut(place)) {
                spoken.add(turn);
            }
        }
    }
    let mut speakers: Vec<(Speaker, Spoken)> = speakers.into_iter().collect();
    speakers.sort_by_key(|(_, spoken)| (-spoken.seconds, Reverse(spoken.turns)));
    let categories = Category::ALL
        .into_iter()
        .filter_map(|category| Some((category, *categories.get(&category)?)))
        .collect();
    Statistics { all, speakers, categories, items }
}

fn place_of(items: &mut Vec<(Option<Id>, Spoken)>, entry: &Entry) -> usize {
    let item = entry.items.first().copied();
    items.iter().position(|(known, _)| *known == item).unwrap_or_else(|| {
        items.push((item, Spoken::default()));
        items.len() - 1
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, read};

    #[test]
    fn turns_are_counted_once_in_each_table() {
        let session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            delegations: [(id: "egy", name: "Egypt", people: [(id: "mona", name: "M.")]),
                (id: "obs", name: "Observer", category: ObserverState)],
            agenda: [(id: "i", title: "I")],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["i"], turns: [
                    (id: "t1", speaker: Delegation("obs"), given: Some("2020-06-09T12:00:00+02:00"),
                        started: Some("2020-06-09T12:00:20+02:00"), ended: Some("2020-06-09T12:02:00+02:00")),
                    (id: "t2", speaker: Person("mona"), started: Some("2020-06-09T12:02:00+02:00"),
                        ended: Some("2020-06-09T12:05:00+02:00"))]),
                    (id: "f", subject: "Address", turns: [(id: "t3", speaker: Delegation("egy"))])])])"#,
        );
        let counted = statistics(&session, None);
        let spoken = |turns, seconds, connecting| Spoken { turns, seconds, connecting };
        let of = |name| Speaker::Delegation(id(name));
        assert_eq!(counted.all, spoken(3, 280, 20));
        assert_eq!(
            counted.speakers,
            [(of("egy"), spoken(2, 180, 0)), (of("obs"), spoken(1, 100, 20))]
        );
        assert_eq!(
            counted.categories,
            [(Category::Member, spoken(2, 180, 0)), (Category::ObserverState, spoken(1, 100, 20))]
        );
        assert_eq!(counted.items, [(Some(id("i")), spoken(2, 280, 20)), (None, spoken(1, 0, 0))]);
        assert_eq!(statistics(&session, Some(id("m"))), counted);
        assert_eq!(statistics(&session, Some(id("no"))), Statistics::default());
    }
}
