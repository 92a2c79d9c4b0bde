//! Taking up and leaving: meetings begin and end, entries open and close.
//!
//! One entry is open at a time, in the whole session. Whatever opens one closes the other, and with
//! it the turn of whoever still has the floor there: a clock that nobody stopped would give a
//! speaker the night.

use super::{change, floor::end_turn, group, last};
use crate::session::{Edit, Entry, Id, Ids, Kind, Meeting, Moment, Session, Span, Text};

/// Takes up one item, or several that are discussed jointly.
///
/// Where the meeting's last entry covers the same items it goes on with it; otherwise a new entry
/// begins at the end of the meeting's record ("(continued)" is derived). A meeting that had not begun
/// begins, one that had ended goes on.
#[must_use]
pub fn take_up(session: &Session, meeting: Id, items: &[Id], now: Moment, ids: &mut Ids) -> Edit {
    let Some(there) = session.get::<Meeting>(meeting).filter(|_| !items.is_empty()) else {
        return Edit::nothing();
    };
    if let Some(entry) = there.entries.last().filter(|entry| same(&entry.items, items)) {
        return go_on(session, entry.id, now);
    }
    let entry = Entry { id: ids.draw(), items: items.to_vec(), ..Entry::default() };
    begin_entry(session, meeting, entry, now)
}

/// Opens an entry for something outside the agenda, such as a statement (VC/15, 3).
#[must_use]
pub fn take_up_outside(
    session: &Session,
    meeting: Id,
    subject: &str,
    now: Moment,
    ids: &mut Ids,
) -> Edit {
    let entry = Entry { id: ids.draw(), subject: Text::new(subject), ..Entry::default() };
    begin_entry(session, meeting, entry, now)
}

/// Opens an entry again that was left.
#[must_use]
pub fn go_on(session: &Session, entry: Id, now: Moment) -> Edit {
    let Some(there) = session.get::<Entry>(entry) else {
        return Edit::nothing();
    };
    let mut edits = leave_all(session, Some(entry), now);
    if let Some(meeting) = session.parent(entry) {
        edits.push(go_on_meeting(session, meeting, now));
    }
    if !there.is_open() {
        edits.push(change(session, entry, |entry: &mut Entry| {
            entry.spans.push(Span { from: now, to: None });
            entry.settled = false;
        }));
    }
    group(edits)
}

/// Leaves the entry that is open, and ends the turn that runs in it.
#[must_use]
pub fn suspend(session: &Session, now: Moment) -> Edit {
    group(leave_all(session, None, now))
}

/// Begins a meeting; one that had ended goes on.
#[must_use]
pub fn begin_meeting(session: &Session, meeting: Id, now: Moment) -> Edit {
    group(vec![go_on_meeting(session, meeting, now)])
}

/// Ends a meeting: the entry that is open is left, the turn that runs ends.
#[must_use]
pub fn end_meeting(session: &Session, meeting: Id, now: Moment) -> Edit {
    let Some(there) = session.get::<Meeting>(meeting) else {
        return Edit::nothing();
    };
    let mut edits = leave_all(session, None, now);
    if there.ended.is_none() {
        edits.push(change(session, meeting, |meeting: &mut Meeting| {
            meeting.ended = Some(now);
        }));
    }
    group(edits)
}

/// Says that an entry is over although nothing was concluded in it, or takes that back. What is
/// still open is left, and the turn that runs in it ends.
#[must_use]
pub fn settle(session: &Session, entry: Id, settled: bool, now: Moment) -> Edit {
    if session.get::<Entry>(entry).is_none_or(|there| there.settled == settled) {
        return Edit::nothing();
    }
    let mut edits = Vec::new();
    if settled {
        edits.push(end_turn(session, entry, now));
    }
    edits.push(change(session, entry, |entry: &mut Entry| {
        let open = entry.spans.last_mut().filter(|span| settled && span.to.is_none());
        if let Some(span) = open {
            span.to = Some(now.max(span.from));
        }
        entry.settled = settled;
    }));
    group(edits)
}

fn begin_entry(session: &Session, meeting: Id, mut entry: Entry, now: Moment) -> Edit {
    if session.get::<Meeting>(meeting).is_none() {
        return Edit::nothing();
    }
    entry.spans = vec![Span { from: now, to: None }];
    let mut edits = leave_all(session, None, now);
    edits.push(go_on_meeting(session, meeting, now));
    edits.push(Edit::insert(meeting, last(session, meeting, Kind::Entry), entry));
    group(edits)
}

fn go_on_meeting(session: &Session, meeting: Id, now: Moment) -> Edit {
    let goes_on = |meeting: &Meeting| meeting.began.is_some() && meeting.ended.is_none();
    if session.get::<Meeting>(meeting).is_none_or(goes_on) {
        return Edit::nothing();
    }
    change(session, meeting, |meeting: &mut Meeting| {
        meeting.began.get_or_insert(now);
        meeting.ended = None;
    })
}

/// Leaves every open entry but one, and ends every turn that runs elsewhere: the floor may have been given
/// in an entry that is not open, during a break.
fn leave_all(session: &Session, but: Option<Id>, now: Moment) -> Vec<Edit> {
    let entries = session.meetings().iter().flat_map(|meeting| &meeting.entries);
    let mut edits = Vec::new();
    for entry in entries.filter(|entry| Some(entry.id) != but) {
        edits.push(end_turn(session, entry.id, now));
        if entry.is_open() {
            edits.push(change(session, entry.id, |entry: &mut Entry| {
                if let Some(span) = entry.spans.last_mut() {
                    span.to = Some(now.max(span.from));
                }
            }));
        }
    }
    edits
}

fn same(one: &[Id], other: &[Id]) -> bool {
    one.len() == other.len() && one.iter().all(|id| other.contains(id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        Turn,
        arbitrary::{id, moment, read},
    };

    fn sample() -> Session {
        read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "One"), (id: "i2", title: "Two")],
            meetings: [
                (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00"),
                (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00")])"#,
        )
    }

    type Spans = Vec<(i64, Option<i64>)>;

    /// Items and spans of each entry of a meeting, in minutes after noon.
    fn entries(session: &Session, meeting: usize) -> Vec<(String, Spans)> {
        let minutes = |at: Moment| at.seconds_since(moment(0)) / 60;
        let names = |entry: &Entry| {
            let names: Vec<_> = entry.items.iter().map(Id::as_str).collect();
            names.join("+")
        };
        let entries = session.meetings()[meeting].entries.iter();
        entries
            .map(|entry| {
                let spans = entry.spans.iter();
                let spans = spans.map(|span| (minutes(span.from), span.to.map(minutes)));
                (names(entry), spans.collect())
            })
            .collect()
    }

    #[test]
    fn one_entry_is_open_at_a_time_and_the_last_one_goes_on() {
        let (mut session, mut ids) = (sample(), Ids::new(1));
        let (one, two) = ([id("i1")], [id("i2")]);
        let mut take = |session: &mut Session, meeting, items: &[Id], at| {
            let edit = take_up(session, id(meeting), items, moment(at), &mut ids);
            session.apply(edit).unwrap();
        };
        take(&mut session, "m1", &one, 2);
        assert_eq!(session.meetings()[0].began, Some(moment(2)));
        take(&mut session, "m1", &one, 3);
        session.apply(suspend(&session, moment(10))).unwrap();
        assert!(session.open_entry().is_none());
        take(&mut session, "m1", &one, 12);
        take(&mut session, "m1", &two, 20);
        take(&mut session, "m1", &one, 30);
        take(&mut session, "m2", &[id("i2"), id("i1")], 1440);
        assert_eq!(
            entries(&session, 0),
            [
                ("i1".into(), vec![(2, Some(10)), (12, Some(20))]),
                ("i2".into(), vec![(20, Some(30))]),
                ("i1".into(), vec![(30, Some(1440))]),
            ]
        );
        take(&mut session, "m2", &[id("i1"), id("i2")], 1450);
        assert_eq!(entries(&session, 1), [("i2+i1".into(), vec![(1440, None)])]);
        let continued = session.meetings()[0].entries.last().unwrap().id;
        assert!(session.is_continued(continued));
    }

    #[test]
    fn a_meeting_that_ends_stops_all_clocks_and_may_go_on() {
        let (mut session, mut ids) = (sample(), Ids::new(1));
        session.apply(begin_meeting(&session, id("m1"), moment(4))).unwrap();
        assert!(begin_meeting(&session, id("m1"), moment(5)).is_nothing());
        let edit = take_up_outside(&session, id("m1"), "Address", moment(6), &mut ids);
        session.apply(edit).unwrap();
        let entry = session.open_entry().unwrap().id;
        let turn = Turn { id: id("t"), given: Some(moment(7)), ..Turn::default() };
        session.apply(Edit::insert(entry, None, turn)).unwrap();
        let before = session.clone();
        let back = session.apply(end_meeting(&session, id("m1"), moment(170))).unwrap();
        let meeting = &session.meetings()[0];
        assert_eq!((meeting.began, meeting.ended), (Some(moment(4)), Some(moment(170))));
        assert_eq!(meeting.entries[0].turns[0].ended, Some(moment(170)));
        assert_eq!(meeting.entries[0].subject.as_str(), "Address");
        assert!(end_meeting(&session, id("m1"), moment(171)).is_nothing());
        let mut again = session.clone();
        again.apply(go_on(&again, entry, moment(175))).unwrap();
        assert_eq!(
            (again.meetings()[0].ended, again.open_entry().map(|e| e.id)),
            (None, Some(entry))
        );
        session.apply(back).unwrap();
        assert_eq!(session, before);
    }

    #[test]
    fn the_floor_that_was_given_in_a_break_does_not_last_until_the_next_day() {
        let (mut session, mut ids) = (sample(), Ids::new(1));
        let edit = take_up(&session, id("m1"), &[id("i1")], moment(2), &mut ids);
        session.apply(edit).unwrap();
        let entry = session.open_entry().unwrap().id;
        session.apply(suspend(&session, moment(60))).unwrap();
        let turn = Turn { id: id("t"), given: Some(moment(61)), ..Turn::default() };
        session.apply(Edit::insert(entry, None, turn)).unwrap();
        let ends = |edit: Edit| {
            let mut after = session.clone();
            after.apply(edit).unwrap();
            after.get::<Turn>(id("t")).unwrap().ended
        };
        let two = take_up(&session, id("m1"), &[id("i2")], moment(70), &mut ids);
        assert_eq!(ends(two), Some(moment(70)));
        assert_eq!(ends(end_meeting(&session, id("m1"), moment(80))), Some(moment(80)));
        assert_eq!(ends(settle(&session, entry, true, moment(90))), Some(moment(90)));
        assert_eq!(ends(suspend(&session, moment(95))), Some(moment(95)));
    }

    #[test]
    fn what_is_settled_is_left_and_taking_it_up_again_forgets_that() {
        let (mut session, mut ids) = (sample(), Ids::new(1));
        let edit = take_up(&session, id("m1"), &[id("i1")], moment(2), &mut ids);
        session.apply(edit).unwrap();
        let entry = session.open_entry().unwrap().id;
        let turn = Turn { id: id("t"), given: Some(moment(3)), ..Turn::default() };
        session.apply(Edit::insert(entry, None, turn)).unwrap();
        let before = session.clone();
        let back = session.apply(settle(&session, entry, true, moment(9))).unwrap();
        assert_eq!(entries(&session, 0), [("i1".into(), vec![(2, Some(9))])]);
        assert_eq!(session.meetings()[0].entries[0].turns[0].ended, Some(moment(9)));
        assert!(session.get::<Entry>(entry).unwrap().settled);
        assert!(settle(&session, entry, true, moment(10)).is_nothing());
        let mut again = session.clone();
        again.apply(go_on(&again, entry, moment(20))).unwrap();
        assert!(!again.get::<Entry>(entry).unwrap().settled);
        session.apply(back).unwrap();
        assert_eq!(session, before);
    }

    #[test]
    fn what_is_not_there_is_not_taken_up() {
        let (session, mut ids) = (sample(), Ids::new(1));
        assert!(take_up(&session, id("m1"), &[], moment(0), &mut ids).is_nothing());
        assert!(take_up(&session, id("i1"), &[id("i1")], moment(0), &mut ids).is_nothing());
        assert!(take_up_outside(&session, id("no"), "x", moment(0), &mut ids).is_nothing());
        assert!(go_on(&session, id("no"), moment(0)).is_nothing());
        assert!(suspend(&session, moment(0)).is_nothing());
        assert!(end_meeting(&session, id("no"), moment(0)).is_nothing());
    }
}
