//! Who had the floor, how often and for how long: by delegation, by category, by item.
//!
//! Time runs from the first word to the last, as it was taken; a turn that was not timed counts as
//! a turn. What passes between the giving of the floor and the first word is lost connecting (some
//! needed twenty seconds: DM-20/1005, annex 2). Cost: every turn of the session, once.

use super::{
    Category, Delegation, Entry, Id, Meeting, Session, Speaker, Turn,
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
    /// By category: the Chair, who is of none (`None`), then in the order of [`Category::ALL`].
    pub categories: Vec<(Option<Category>, Spoken)>,
    /// By what was discussed, in the order in which it was taken up; none for what is outside the
    /// agenda.
    pub items: Vec<(Option<Id>, Spoken)>,
}

/// Counts the turns of one meeting, or of all.
#[must_use]
pub fn statistics(session: &Session, meeting: Option<Id>) -> Statistics {
    let mut all = Spoken::default();
    let mut speakers: BTreeMap<Speaker, Spoken> = BTreeMap::new();
    let mut categories: BTreeMap<Option<Category>, Spoken> = BTreeMap::new();
    let secretariat = secretariat(session);
    let mut items: Vec<(Option<Id>, Spoken)> = Vec::new();
    let counted = |other: &&Meeting| meeting.is_none_or(|id| other.id == id);
    let meetings = session.meetings().iter().filter(counted);
    for entry in meetings.flat_map(|meeting| &meeting.entries) {
        let place = (!entry.turns.is_empty()).then(|| place_of(&mut items, entry));
        for turn in &entry.turns {
            let who = match delegation_of(session, turn.speaker) {
                Speaker::Delegation(id) if secretariat == Some(id) => Speaker::Secretariat,
                who => who,
            };
            let of = (who != Speaker::Chair).then(|| category(session, who));
            all.add(turn);
            speakers.entry(who).or_default().add(turn);
            categories.entry(of).or_default().add(turn);
            if let Some((_, spoken)) = place.and_then(|place| items.get_mut(place)) {
                spoken.add(turn);
            }
        }
    }
    let mut speakers: Vec<(Speaker, Spoken)> = speakers.into_iter().collect();
    speakers.sort_by_key(|(_, spoken)| (-spoken.seconds, Reverse(spoken.turns)));
    let categories = std::iter::once(None)
        .chain(Category::ALL.map(Some))
        .filter_map(|category| Some((category, *categories.get(&category)?)))
        .collect();
    Statistics { all, speakers, categories, items }
}

/// The secretariat, where it stands among the delegations as one: whoever speaks for it and is not
/// named speaks for the same.
fn secretariat(session: &Session) -> Option<Id> {
    let of_it = |delegation: &&Delegation| delegation.category == Category::Secretariat;
    let mut all = session.delegations().iter().filter(of_it);
    all.next().filter(|_| all.next().is_none()).map(|delegation| delegation.id)
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
            [
                (Some(Category::Member), spoken(2, 180, 0)),
                (Some(Category::ObserverState), spoken(1, 100, 20))
            ]
        );
        assert_eq!(counted.items, [(Some(id("i")), spoken(2, 280, 20)), (None, spoken(1, 0, 0))]);
        assert_eq!(statistics(&session, Some(id("m"))), counted);
        assert_eq!(statistics(&session, Some(id("no"))), Statistics::default());
    }

    #[test]
    fn the_chair_is_of_no_category_and_the_secretariat_is_one() {
        let session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            delegations: [(id: "sec", name: "Secretariat", category: Secretariat,
                people: [(id: "doreen", name: "D.")])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", subject: "S", turns: [
                    (id: "t1", speaker: Chair), (id: "t2", speaker: Secretariat),
                    (id: "t3", speaker: Delegation("sec")), (id: "t4", speaker: Person("doreen")),
                    (id: "t5", speaker: SecretaryGeneral)])])])"#,
        );
        let counted = statistics(&session, None);
        let turns = |spoken: &Spoken| spoken.turns;
        let by_speaker: Vec<_> = counted.speakers.iter().map(|(who, s)| (*who, turns(s))).collect();
        assert_eq!(
            by_speaker,
            [(Speaker::Secretariat, 3), (Speaker::Chair, 1), (Speaker::SecretaryGeneral, 1)]
        );
        let by_category: Vec<_> = counted.categories.iter().map(|(c, s)| (*c, turns(s))).collect();
        assert_eq!(by_category, [(None, 1), (Some(Category::Secretariat), 4)]);
    }
}
