//! The floor: who asks for it, in what order it is given, who has it.
//!
//! The order is what the rules give (points of order; introductions and replies; then rank by
//! rank; first come, first served inside one; rights of reply last) until a person moves a
//! request. A moved request stays where it was put, and new ones find their place around it.

use super::{change, group, last};
use crate::session::{
    Asking, Category, Delegation, Edit, Entry, Id, Item, Kind, Moment, Place, Request, Session,
    Speaker, Standing, Text, Turn,
};

/// Puts a request on the list of speakers of an item, where the rules have it.
#[must_use]
pub fn ask(
    session: &Session,
    item: Id,
    speaker: Speaker,
    asking: Asking,
    now: Moment,
    id: Id,
) -> Edit {
    let request = Request { id, speaker, asking, asked: Some(now), ..Request::default() };
    put_on_list(session, item, vec![request])
}

/// Puts several requests on the list of an item, each where the rules have it: one edit, so that
/// one key takes them all back. Cost: the list, once for each request.
#[must_use]
pub fn put_on_list(session: &Session, item: Id, requests: Vec<Request>) -> Edit {
    let Some(there) = session.get::<Item>(item) else {
        return Edit::nothing();
    };
    let mut list: Vec<Standee> =
        there.requests.iter().map(|request| Standee::of(session, request)).collect();
    let mut edits = Vec::with_capacity(requests.len());
    for request in requests {
        let own = Standee::of(session, &request);
        let position = own.place_in(&list);
        let after = position.checked_sub(1).and_then(|before| list.get(before));
        edits.push(Edit::insert(item, after.map(|standee| standee.id), request));
        list.insert(position, own);
    }
    group(edits)
}

/// Changes for what the floor is asked, and puts the request where the rules have it then.
#[must_use]
pub fn ask_for(session: &Session, request: Id, asking: Asking) -> Edit {
    let (Some(asked), Some(there)) =
        (session.get::<Request>(request), session.above::<Item>(request))
    else {
        return Edit::nothing();
    };
    let others = there.requests.iter().filter(|other| other.id != request);
    let list: Vec<Standee> = others.map(|other| Standee::of(session, other)).collect();
    let own = Standee::of(session, &Request { asking, moved: false, ..asked.clone() });
    let before = own.place_in(&list).checked_sub(1);
    let after = before.and_then(|before| list.get(before)).map(|standee| standee.id);
    let mut edits = vec![change(session, request, |request: &mut Request| {
        request.asking = asking;
        request.moved = false;
    })];
    if session.sibling(request, -1) != after {
        edits.push(Edit::Move { id: request, to: Place { parent: there.id, after } });
    }
    group(edits)
}

/// Closes the list of speakers of an item, or opens it again (General Rules, 59–62). Whoever asks
/// while it is closed is put on it all the same, with a mark.
#[must_use]
pub fn close_list(session: &Session, item: Id, closed: Option<Moment>) -> Edit {
    change(session, item, |item: &mut Item| item.closed = closed)
}

/// A request as the order of the list sees it.
struct Standee {
    id: Id,
    asking: Asking,
    moved: bool,
    order: (u8, usize),
}

impl Standee {
    fn of(session: &Session, request: &Request) -> Standee {
        let order = order(session, request.speaker, request.asking);
        Standee { id: request.id, asking: request.asking, moved: request.moved, order }
    }

    /// Before which of those who wait it comes.
    fn place_in(&self, list: &[Standee]) -> usize {
        let comes_after = |waiting: &Standee| match self.asking {
            // It comes before everything, wherever a person put that.
            Asking::PointOfOrder => waiting.asking != Asking::PointOfOrder,
            _ => !waiting.moved && waiting.order > self.order,
        };
        list.iter().position(comes_after).unwrap_or(list.len())
    }
}

/// Moves a request by hand, after another one or to the front; it is marked as moved.
#[must_use]
pub fn move_request(session: &Session, request: Id, after: Option<Id>) -> Edit {
    let Some(item) = session.parent(request) else {
        return Edit::nothing();
    };
    if session.sibling(request, -1) == after {
        return Edit::nothing();
    }
    let to = Place { parent: item, after };
    group(vec![
        Edit::Move { id: request, to },
        change(session, request, |request: &mut Request| {
            request.moved = true;
        }),
    ])
}

/// Takes a request off the list.
#[must_use]
pub fn withdraw_request(session: &Session, request: Id) -> Edit {
    match session.get::<Request>(request) {
        Some(_) => Edit::Remove { id: request },
        None => Edit::nothing(),
    }
}

/// Says where a request stands: waiting, being connected, not there.
#[must_use]
pub fn stand(session: &Session, request: Id, standing: Standing) -> Edit {
    change(session, request, |request: &mut Request| {
        request.standing = standing;
    })
}

/// Lets somebody on the list pass: the request goes behind the next whose speaker is there, marked as moved
/// by hand. Who was being connected waits again.
#[must_use]
pub fn let_pass(session: &Session, request: Id) -> Edit {
    let Some(item) = session.parent(request).and_then(|item| session.get::<Item>(item)) else {
        return Edit::nothing();
    };
    let behind = item.requests.iter().skip_while(|other| other.id != request).skip(1);
    let Some(next) = behind.into_iter().find(|other| other.is_there()) else {
        return Edit::nothing();
    };
    group(vec![
        Edit::Move { id: request, to: Place { parent: item.id, after: Some(next.id) } },
        change(session, request, |request: &mut Request| {
            request.moved = true;
            if matches!(request.standing, Standing::Connecting(_)) {
                request.standing = Standing::Waiting;
            }
        }),
    ])
}

/// Sets a request aside whose speaker is not there, to be taken later. It keeps its place.
#[must_use]
pub fn set_aside(session: &Session, request: Id) -> Edit {
    stand(session, request, Standing::Absent)
}

/// Gives the floor to whoever is behind a request: the request leaves the list, the running turn
/// ends, and a new one begins. Where the speaker was being connected, the floor counts as given
/// since then, and as taken now. The note on the request (trouble with the connection, as a rule) goes
/// on in brackets before the rough notes of the turn, so that it is not taken for what was said.
#[must_use]
pub fn give_floor(session: &Session, entry: Id, request: Id, now: Moment, id: Id) -> Edit {
    let Some(asked) = session.get::<Request>(request) else {
        return Edit::nothing();
    };
    let turn = Turn {
        id,
        speaker: asked.speaker,
        asking: asked.asking,
        asked: asked.asked,
        given: Some(match asked.standing {
            Standing::Connecting(since) => since,
            _ => now,
        }),
        started: Some(now),
        ended: None,
        capacity: asked.capacity.clone(),
        note: match asked.note.as_str() {
            "" => Text::default(),
            note => Text::new(format!("[{note}] ")),
        },
    };
    match begin(session, entry, turn, now) {
        Some(mut edits) => {
            edits.push(Edit::Remove { id: request });
            group(edits)
        }
        None => Edit::nothing(),
    }
}

/// Gives the floor outside the list: to the Chair, the secretariat, the chair of a group. The
/// running turn ends.
#[must_use]
pub fn give_floor_to(
    session: &Session,
    entry: Id,
    speaker: Speaker,
    asking: Asking,
    now: Moment,
    id: Id,
) -> Edit {
    let turn = Turn {
        id,
        speaker,
        asking,
        asked: None,
        given: Some(now),
        started: Some(now),
        ended: None,
        capacity: Text::default(),
        note: Text::default(),
    };
    begin(session, entry, turn, now).map_or_else(Edit::nothing, group)
}

/// What was said, of the rough notes of a turn: without a note on the request that stands before it in
/// brackets.
#[must_use]
pub fn said_in(turn: &Turn) -> &str {
    let note = turn.note.as_str().trim();
    let behind = note.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    behind.map_or(note, |(_, said)| said.trim())
}

/// Ends the turn that runs in an entry.
#[must_use]
pub fn end_turn(session: &Session, entry: Id, now: Moment) -> Edit {
    running_turn(session, entry).map_or_else(Edit::nothing, |turn| {
        change(session, turn.id, |turn: &mut Turn| turn.ended = Some(now))
    })
}

/// The turn that runs in an entry: given or begun, and not ended.
#[must_use]
pub fn running_turn(session: &Session, entry: Id) -> Option<&Turn> {
    let runs = |turn: &&Turn| turn.ended.is_none() && turn.given.or(turn.started).is_some();
    session.get::<Entry>(entry)?.turns.iter().rev().find(runs)
}

fn begin(session: &Session, entry: Id, turn: Turn, now: Moment) -> Option<Vec<Edit>> {
    session.get::<Entry>(entry)?;
    let after = last(session, entry, Kind::Turn);
    Some(vec![end_turn(session, entry, now), Edit::insert(entry, after, turn)])
}

/// Where the rules put somebody: first by what is asked, then, for statements, by rank.
fn order(session: &Session, speaker: Speaker, asking: Asking) -> (u8, usize) {
    match asking {
        Asking::PointOfOrder => (0, 0),
        Asking::Introduction | Asking::Reply => (1, 0),
        Asking::Statement => (2, rank(session, speaker)),
        Asking::RightOfReply => (3, 0),
    }
}

fn rank(session: &Session, speaker: Speaker) -> usize {
    let category = match speaker.id() {
        Some(id) => session.above::<Delegation>(id).map(|d| d.category),
        None => Some(Category::Secretariat),
    };
    let ranks = &session.about().ranks;
    if ranks.is_empty() {
        return usize::from(category != Some(Category::Member));
    }
    let found = ranks.iter().position(|rank| category.is_some_and(|own| rank.contains(&own)));
    found.unwrap_or(ranks.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, moment, read};

    fn sample(ranks: &str, requests: &str) -> Session {
        read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", ranks: [{ranks}]),
            delegations: [(id: "egy", name: "Egypt", people: [(id: "mona", name: "M.")]),
                (id: "tun", name: "Tunisia"),
                (id: "obs", name: "Observer", category: ObserverState),
                (id: "un", name: "UN", category: Organization),
                (id: "sec", name: "Sector", category: SectorMember)],
            agenda: [(id: "i", title: "I", requests: [{requests}])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["i"])])])"#
        ))
    }

    fn list(session: &Session) -> Vec<&str> {
        let requests = session.agenda()[0].requests.iter();
        requests
            .map(|request| match &request.speaker {
                Speaker::Delegation(id) | Speaker::Person(id) => id.as_str(),
                _ => "officer",
            })
            .collect()
    }

    fn of(name: &str) -> Speaker {
        Speaker::Delegation(id(name))
    }

    fn ask_all(session: &mut Session, asks: &[(Speaker, Asking)]) {
        for (number, (speaker, asking)) in asks.iter().enumerate() {
            let new = id(&format!("n{number}"));
            let edit = ask(session, id("i"), *speaker, *asking, moment(1), new);
            session.apply(edit).unwrap();
        }
    }

    #[test]
    fn the_rules_order_the_list() {
        use Asking::{Introduction, PointOfOrder, Reply, RightOfReply, Statement};
        let mona = Speaker::Person(id("mona"));
        for (ranks, asks, expected) in [
            (
                "",
                vec![
                    (of("obs"), Statement),
                    (of("egy"), Statement),
                    (of("un"), Statement),
                    (of("tun"), Statement),
                    (mona, Statement),
                ],
                vec!["egy", "tun", "mona", "obs", "un"],
            ),
            (
                "[Member], [Organization], [ObserverState, StateOfPalestine]",
                vec![
                    (of("sec"), Statement),
                    (of("obs"), Statement),
                    (of("un"), Statement),
                    (of("egy"), Statement),
                ],
                vec!["egy", "un", "obs", "sec"],
            ),
            (
                "",
                vec![
                    (of("egy"), RightOfReply),
                    (of("obs"), Statement),
                    (of("tun"), Statement),
                    (Speaker::Secretariat, Reply),
                    (of("un"), Introduction),
                    (of("sec"), PointOfOrder),
                    (of("egy"), PointOfOrder),
                ],
                vec!["sec", "egy", "officer", "un", "tun", "obs", "egy"],
            ),
        ] {
            let mut session = sample(ranks, "");
            ask_all(&mut session, &asks);
            assert_eq!(list(&session), expected);
        }
    }

    #[test]
    fn several_at_once_are_one_edit_and_stand_as_if_each_had_asked_alone() {
        let asks = [("obs", Asking::Statement), ("egy", Asking::Statement)]
            .into_iter()
            .chain([("un", Asking::PointOfOrder), ("tun", Asking::Statement)]);
        let asks: Vec<_> = asks.map(|(name, asking)| (of(name), asking)).collect();
        let mut alone = sample("", "");
        ask_all(&mut alone, &asks);
        let mut together = sample("", "");
        let request = |(number, (speaker, asking)): (usize, &(Speaker, Asking))| Request {
            id: id(&format!("n{number}")),
            speaker: *speaker,
            asking: *asking,
            asked: Some(moment(1)),
            ..Request::default()
        };
        let requests = asks.iter().enumerate().map(request).collect();
        let before = together.clone();
        let back = together.apply(put_on_list(&together, id("i"), requests)).unwrap();
        assert_eq!(list(&together), ["un", "egy", "tun", "obs"]);
        assert_eq!(together, alone);
        together.apply(back).unwrap();
        assert_eq!(together, before);
    }

    #[test]
    fn another_kind_has_another_place_and_passing_is_seen() {
        let before = sample(
            "",
            r#"(id: "a", speaker: Delegation("egy")), (id: "b", speaker: Delegation("tun")),
                (id: "c", speaker: Delegation("obs"))"#,
        );
        let mut session = before.clone();
        let first = session.apply(ask_for(&session, id("c"), Asking::PointOfOrder)).unwrap();
        assert_eq!(list(&session), ["obs", "egy", "tun"]);
        let second = session.apply(ask_for(&session, id("c"), Asking::RightOfReply)).unwrap();
        assert_eq!(list(&session), ["egy", "tun", "obs"]);
        let third = session.apply(let_pass(&session, id("a"))).unwrap();
        assert_eq!(list(&session), ["tun", "egy", "obs"]);
        assert!(session.get::<Request>(id("a")).unwrap().moved);
        assert!(let_pass(&session, id("c")).is_nothing());
        let fourth = session.apply(close_list(&session, id("i"), Some(moment(9)))).unwrap();
        assert_eq!(session.get::<Item>(id("i")).unwrap().closed, Some(moment(9)));
        session.apply(Edit::Group(vec![fourth, third, second, first])).unwrap();
        assert_eq!(session, before);
    }

    #[test]
    fn who_cannot_be_connected_lets_the_next_pass_who_is_there() {
        let mut session = sample(
            "",
            r#"(id: "a", speaker: Delegation("egy"), standing: Connecting("2020-06-09T12:05:00+02:00")),
                (id: "b", speaker: Delegation("un"), standing: Absent),
                (id: "c", speaker: Delegation("tun")), (id: "d", speaker: Delegation("obs"))"#,
        );
        let before = session.clone();
        let back = session.apply(let_pass(&session, id("a"))).unwrap();
        assert_eq!(list(&session), ["un", "tun", "egy", "obs"]);
        let item = session.get::<Item>(id("i")).unwrap();
        assert_eq!(crate::session::floor::next(item).map(|next| next.id), Some(id("c")));
        session.apply(back).unwrap();
        assert_eq!(session, before);
    }

    #[test]
    fn what_a_person_moved_stays_where_it_was_put() {
        use Asking::{PointOfOrder, Statement};
        for (requests, new, expected) in [
            // An observer put first stays before the member who asks now.
            (
                r#"(id: "a", speaker: Delegation("obs"), moved: true), (id: "b", speaker: Delegation("un"))"#,
                (of("egy"), Statement),
                vec!["obs", "egy", "un"],
            ),
            (
                r#"(id: "a", speaker: Delegation("obs"), moved: true)"#,
                (of("egy"), Statement),
                vec!["obs", "egy"],
            ),
            // A member put last stays last.
            (
                r#"(id: "a", speaker: Delegation("obs")), (id: "b", speaker: Delegation("egy"), moved: true)"#,
                (of("tun"), Statement),
                vec!["tun", "obs", "egy"],
            ),
            // A point of order comes before everything.
            (
                r#"(id: "a", speaker: Delegation("obs"), moved: true)"#,
                (of("egy"), PointOfOrder),
                vec!["egy", "obs"],
            ),
        ] {
            let mut session = sample("", requests);
            ask_all(&mut session, &[new]);
            assert_eq!(list(&session), expected, "{requests}");
        }
    }

    #[test]
    fn a_moved_request_says_so() {
        let before = sample(
            "",
            r#"(id: "a", speaker: Delegation("egy")), (id: "b", speaker: Delegation("obs"))"#,
        );
        let mut session = before.clone();
        let back = session.apply(move_request(&session, id("b"), None)).unwrap();
        assert_eq!(list(&session), ["obs", "egy"]);
        assert!(session.get::<Request>(id("b")).unwrap().moved);
        session.apply(back).unwrap();
        assert_eq!(session, before);
        assert!(move_request(&session, id("b"), Some(id("a"))).is_nothing());
        session.apply(set_aside(&session, id("a"))).unwrap();
        assert_eq!(session.get::<Request>(id("a")).unwrap().standing, Standing::Absent);
        session.apply(withdraw_request(&session, id("a"))).unwrap();
        assert_eq!(list(&session), ["obs"]);
        assert!(withdraw_request(&session, id("a")).is_nothing());
    }

    #[test]
    fn giving_the_floor_takes_it_from_the_one_before() {
        let mut session = sample(
            "",
            r#"(id: "a", speaker: Delegation("egy"), asked: Some("2020-06-09T12:01:00+02:00"),
                capacity: "on behalf of the Arab States", note: "no sound"),
            (id: "b", speaker: Delegation("obs"), asking: Reply,
                standing: Connecting("2020-06-09T12:09:00+02:00"))"#,
        );
        let before = session.clone();
        let mut back = Vec::new();
        back.push(
            session.apply(give_floor(&session, id("e"), id("a"), moment(3), id("t1"))).unwrap(),
        );
        assert_eq!(running_turn(&session, id("e")).map(|turn| turn.id), Some(id("t1")));
        back.push(
            session.apply(give_floor(&session, id("e"), id("b"), moment(10), id("t2"))).unwrap(),
        );
        let chair = give_floor_to(
            &session,
            id("e"),
            Speaker::Chair,
            Asking::Statement,
            moment(12),
            id("t3"),
        );
        back.push(session.apply(chair).unwrap());
        back.push(session.apply(end_turn(&session, id("e"), moment(13))).unwrap());
        assert!(running_turn(&session, id("e")).is_none());
        assert!(end_turn(&session, id("e"), moment(14)).is_nothing());
        let turns = &session.meetings()[0].entries[0].turns;
        let times: Vec<_> =
            turns.iter().map(|turn| [turn.asked, turn.given, turn.started, turn.ended]).collect();
        let at = |minutes| Some(moment(minutes));
        assert_eq!(
            times,
            [
                [at(1), at(3), at(3), at(10)],
                [None, at(9), at(10), at(12)],
                [None, at(12), at(12), at(13)],
            ]
        );
        assert_eq!(turns[0].capacity.as_str(), "on behalf of the Arab States");
        assert_eq!((turns[0].note.as_str(), said_in(&turns[0])), ("[no sound] ", ""));
        let noted = Turn { note: Text::new("[no sound] agreed"), ..turns[0].clone() };
        assert_eq!(said_in(&noted), "agreed");
        assert!(list(&session).is_empty());
        back.reverse();
        session.apply(Edit::Group(back)).unwrap();
        assert_eq!(session, before);
        assert!(give_floor(&session, id("e"), id("no"), moment(1), id("t")).is_nothing());
        assert!(give_floor(&session, id("i"), id("a"), moment(1), id("t")).is_nothing());
    }
}
