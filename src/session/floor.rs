//! What follows from the list of speakers and the turns: whose turn it is, what speaks against a
//! request, how long somebody may go on.
//!
//! Observers speak after the members, once on an item, and signal it beforehand where the session
//! says so (Council, resolutions and decisions of 2009, p. 100). A program that forbade what the
//! Chair allows would be put aside, so nothing here forbids: what speaks against a request is a mark
//! beside it. Cost: the turns on one item.

use super::{
    Asking, Category, Delegation, Entry, Id, Item, Moment, Request, Session, Speaker, Standing,
};
use std::collections::HashMap;

/// What speaks against a request. The Chair may allow it all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Objection {
    /// The list was closed when it was asked.
    ListClosed,
    /// An observer who spoke on the item already.
    SpokeAlready,
    /// An observer who did not signal it before the item was taken up.
    NotSignalled,
}

/// What speaks against a request on the list of an item, given the turns that each had on it
/// ([`statements_on`]).
#[must_use]
pub fn objections(
    session: &Session,
    item: &Item,
    request: &Request,
    spoken: &HashMap<Speaker, usize>,
) -> Vec<Objection> {
    let about = session.about();
    let mut found = Vec::new();
    let late = |closed: Moment| request.asked.is_none_or(|asked| asked >= closed);
    let in_debate = request.asking == Asking::Statement;
    if in_debate && item.closed.is_some_and(late) {
        found.push(Objection::ListClosed);
    }
    if !in_debate || !is_observer(category(session, request.speaker)) {
        return found;
    }
    let who = delegation_of(session, request.speaker);
    if about.observers_once && spoken.get(&who).is_some_and(|turns| *turns > 0) {
        found.push(Objection::SpokeAlready);
    }
    if about.observers_signal && !request.signalled {
        let taken_up = first_taken_up(session, item.id);
        let before = taken_up.is_none_or(|at| request.asked.is_some_and(|asked| asked < at));
        if !before {
            found.push(Objection::NotSignalled);
        }
    }
    found
}

/// How often each delegation had the floor on an item, at every meeting, for whatever.
#[must_use]
pub fn turns_on(session: &Session, item: Id) -> HashMap<Speaker, usize> {
    count(session, item, |_| true)
}

/// How often each delegation made a statement on an item.
#[must_use]
pub fn statements_on(session: &Session, item: Id) -> HashMap<Speaker, usize> {
    count(session, item, |asking| asking == Asking::Statement)
}

fn count(session: &Session, item: Id, counts: fn(Asking) -> bool) -> HashMap<Speaker, usize> {
    let mut turns = HashMap::new();
    let entries = session.entries_on(item).filter_map(|id| session.get::<Entry>(id));
    for turn in entries.flat_map(|entry| &entry.turns).filter(|turn| counts(turn.asking)) {
        *turns.entry(delegation_of(session, turn.speaker)).or_default() += 1;
    }
    turns
}

/// Whoever speaks, as the statistics count it: a person speaks for their delegation.
#[must_use]
pub fn delegation_of(session: &Session, speaker: Speaker) -> Speaker {
    let Speaker::Person(id) = speaker else { return speaker };
    match session.above::<Delegation>(id) {
        Some(delegation) => Speaker::Delegation(delegation.id),
        None => speaker,
    }
}

/// In what quality somebody speaks. The Chair and the officers count with the secretariat: none of
/// them waits in the list.
#[must_use]
pub fn category(session: &Session, speaker: Speaker) -> Category {
    let delegation = speaker.id().and_then(|id| session.above::<Delegation>(id));
    delegation.map_or(Category::Secretariat, |delegation| delegation.category)
}

/// Whether it takes part as an observer.
#[must_use]
pub fn is_observer(category: Category) -> bool {
    matches!(
        category,
        Category::ObserverState
            | Category::StateOfPalestine
            | Category::Organization
            | Category::SectorMember
    )
}

fn first_taken_up(session: &Session, item: Id) -> Option<Moment> {
    let entries = session.entries_on(item).filter_map(|id| session.get::<Entry>(id));
    entries.filter_map(|entry| entry.spans.first()).map(|span| span.from).min()
}

/// The request that is called next: whoever is being connected, else the first whose speaker is there. A
/// point of order waits for nobody.
#[must_use]
pub fn next(item: &Item) -> Option<&Request> {
    let mut there = item.requests.iter().filter(|request| request.is_there());
    let first = there.next()?;
    if first.asking == Asking::PointOfOrder {
        return Some(first);
    }
    there.find(|request| matches!(request.standing, Standing::Connecting(_))).or(Some(first))
}

/// Seconds that an intervention in an entry may last: the item's own limit, else the session's.
#[must_use]
pub fn limit(session: &Session, entry: &Entry) -> Option<i64> {
    let of_item = entry.items.first().and_then(|item| session.get::<Item>(*item)?.limit);
    of_item.or(session.about().limit).map(i64::from)
}

/// How an intervention stands to its limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// No limit, or time enough.
    Within,
    /// Time is nearly up.
    Nearly,
    /// Time is up.
    Over,
}

/// The most seconds before its limit at which an intervention is told that time is nearly up.
pub const NEARLY: i64 = 30;

/// How an intervention of so many seconds stands to its limit: nearly up in the last half minute,
/// or in the last quarter of a limit of less than two minutes.
#[must_use]
pub fn pace(limit: Option<i64>, seconds: i64) -> Pace {
    match limit {
        Some(limit) if seconds >= limit => Pace::Over,
        Some(limit) if limit - seconds <= NEARLY.min(limit / 4) => Pace::Nearly,
        _ => Pace::Within,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, read};

    fn sample(rules: &str, closed: &str, request: &str) -> Session {
        read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"{rules}),
            delegations: [(id: "egy", name: "Egypt", people: [(id: "mona", name: "M.")]),
                (id: "obs", name: "Observer", category: ObserverState)],
            agenda: [(id: "i", title: "I"{closed}, requests: [(id: "a", speaker: Chair, standing: Absent), {request}])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["i"], spans: [(from: "2020-06-09T12:00:00+02:00")], turns: [
                    (id: "t1", speaker: Delegation("obs")), (id: "t2", speaker: Person("mona")),
                    (id: "t3", speaker: Delegation("egy"), asking: PointOfOrder)])])])"#
        ))
    }

    fn found(session: &Session) -> Vec<Objection> {
        let item = session.get::<Item>(id("i")).unwrap();
        let spoken = statements_on(session, item.id);
        objections(session, item, next(item).unwrap(), &spoken)
    }

    #[test]
    fn whoever_is_being_connected_is_next_and_a_point_of_order_waits_for_nobody() {
        for (requests, expected) in [
            (r#"(id: "b", speaker: Chair), (id: "c", speaker: Chair)"#, Some("b")),
            (
                r#"(id: "b", speaker: Chair),
                (id: "c", speaker: Chair, standing: Connecting("2020-06-09T12:05:00+02:00"))"#,
                Some("c"),
            ),
            (
                r#"(id: "b", speaker: Chair, asking: PointOfOrder),
                (id: "c", speaker: Chair, standing: Connecting("2020-06-09T12:05:00+02:00"))"#,
                Some("b"),
            ),
            (r#"(id: "b", speaker: Chair, standing: Absent)"#, None),
        ] {
            let session = sample("", "", requests);
            let item = session.get::<Item>(id("i")).unwrap();
            assert_eq!(next(item).map(|request| request.id), expected.map(id), "{requests}");
        }
    }

    #[test]
    fn an_observer_speaks_once_and_signals_it_beforehand() {
        let asked = r#"asked: Some("2020-06-09T12:05:00+02:00")"#;
        let before = r#"asked: Some("2020-06-09T11:05:00+02:00")"#;
        let once = ", observers_once: true";
        let signal = ", observers_signal: true";
        let obs = r#"speaker: Delegation("obs")"#;
        let egy = r#"speaker: Delegation("egy")"#;
        for (rules, request, expected) in [
            ("", format!("{obs}, {asked}"), vec![]),
            (once, format!("{obs}, {asked}"), vec![Objection::SpokeAlready]),
            (once, format!("{obs}, {asked}, asking: PointOfOrder"), vec![]),
            (once, format!("{egy}, {asked}"), vec![]),
            (signal, format!("{obs}, {asked}"), vec![Objection::NotSignalled]),
            (signal, format!("{obs}, {asked}, signalled: true"), vec![]),
            (signal, format!("{obs}, {before}"), vec![]),
            (signal, format!("{egy}, {asked}"), vec![]),
        ] {
            let session = sample(rules, "", &format!(r#"(id: "r", {request})"#));
            assert_eq!(found(&session), expected, "{rules} {request}");
        }
        let closed = r#", closed: Some("2020-06-09T12:04:00+02:00")"#;
        let session = sample("", closed, &format!(r#"(id: "r", {egy}, {asked})"#));
        assert_eq!(found(&session), [Objection::ListClosed]);
    }

    #[test]
    fn turns_are_counted_by_delegation() {
        let session = sample("", "", r#"(id: "r", speaker: Chair)"#);
        let turns = turns_on(&session, id("i"));
        let of = |name| Speaker::Delegation(id(name));
        assert_eq!((turns[&of("egy")], turns[&of("obs")]), (2, 1));
        assert_eq!(statements_on(&session, id("i"))[&of("egy")], 1);
    }

    #[test]
    fn time_is_nearly_up_in_good_time() {
        for (limit, seconds, expected) in [
            (None, 9999, Pace::Within),
            (Some(180), 149, Pace::Within),
            (Some(180), 150, Pace::Nearly),
            (Some(180), 180, Pace::Over),
            (Some(60), 44, Pace::Within),
            (Some(60), 45, Pace::Nearly),
        ] {
            assert_eq!(pace(limit, seconds), expected, "{limit:?} {seconds}");
        }
    }
}
