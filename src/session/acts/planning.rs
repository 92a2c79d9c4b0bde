//! Planning: slots come into the programme of a meeting and are carried over to a later one.

use super::{change, group, last};
use crate::session::{
    Edit, Field, Id, Ids, Kind, Meeting, Moment, Place, Programme, Session, Slot, Text, TextId,
    plan::{self, LeftOver},
};

/// Puts a slot at the end of a meeting's programme.
#[must_use]
pub fn add_slot(
    session: &Session,
    meeting: Id,
    programme: Programme,
    title: &str,
    minutes: Option<u16>,
    id: Id,
) -> Edit {
    if session.get::<Meeting>(meeting).is_none() {
        return Edit::nothing();
    }
    let slot = Slot { id, programme, title: Text::new(title), minutes, ..Slot::default() };
    Edit::insert(meeting, last(session, meeting, Kind::Slot), slot)
}

/// Carries a slot over to the end of another meeting's programme, and says why. A fixed hour goes:
/// it was one of the earlier day. What was taken up keeps its slot, because it was dealt with there;
/// a new one has the minutes that are left, or those of the item where none are. Nothing where the
/// slot is in that programme already.
#[must_use]
pub fn carry_over(
    session: &Session,
    slot: Id,
    to_meeting: Id,
    reason: &str,
    now: Moment,
    ids: &mut Ids,
) -> Edit {
    let Some(left) = plan::left_over_slot(session, slot, now) else {
        return Edit::nothing();
    };
    if session.parent(slot) == Some(to_meeting) {
        return Edit::nothing();
    }
    carry(session, &[left], to_meeting, reason, ids)
}

/// Carries all that will not be reached before the hard stop, or was left undone and will not be
/// taken up again, to the end of another meeting's programme, in its order, and says why. Breaks
/// stay: they were of that day.
#[must_use]
pub fn carry_over_rest(
    session: &Session,
    meeting: Id,
    to_meeting: Id,
    reason: &str,
    now: Moment,
    ids: &mut Ids,
) -> Edit {
    if meeting == to_meeting {
        return Edit::nothing();
    }
    carry(session, &plan::left_over(session, meeting, now), to_meeting, reason, ids)
}

fn carry(
    session: &Session,
    slots: &[LeftOver],
    to_meeting: Id,
    reason: &str,
    ids: &mut Ids,
) -> Edit {
    if session.get::<Meeting>(to_meeting).is_none() {
        return Edit::nothing();
    }
    let mut after = last(session, to_meeting, Kind::Slot);
    let mut edits = Vec::new();
    for left in slots {
        let there = left.slot.and_then(|slot| session.get::<Slot>(slot));
        let slot = there.filter(|_| !left.taken_up).map(|slot| slot.id);
        let Some(slot) = slot else {
            let programme = left.item.map_or(Programme::Event, Programme::Item);
            let title = there.map(|slot| slot.title.clone()).unwrap_or_default();
            let (minutes, reason) = (left.minutes, Text::new(reason));
            let slot = Slot { id: ids.draw(), programme, title, minutes, at: None, reason };
            let id = slot.id;
            edits.push(Edit::insert(to_meeting, after, slot));
            after = Some(id);
            continue;
        };
        let to = Place { parent: to_meeting, after };
        edits.push(Edit::Move { id: slot, to });
        edits.push(change(session, slot, |slot: &mut Slot| slot.at = None));
        edits.push(Edit::replace(session, TextId::written(slot, Field::Reason), reason));
        after = Some(slot);
    }
    group(edits)
}

/// Moves a slot to another meeting's programme, at its end, while the plan is being made: no reason
/// is given, and a fixed hour goes.
#[must_use]
pub fn move_slot(session: &Session, slot: Id, to_meeting: Id) -> Edit {
    if session.get::<Slot>(slot).is_none()
        || session.get::<Meeting>(to_meeting).is_none()
        || session.parent(slot) == Some(to_meeting)
    {
        return Edit::nothing();
    }
    let to = Place { parent: to_meeting, after: last(session, to_meeting, Kind::Slot) };
    group(vec![
        Edit::Move { id: slot, to },
        change(session, slot, |slot: &mut Slot| slot.at = None),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, moment, read};

    #[test]
    fn what_was_not_reached_goes_to_the_end_of_another_day() {
        let before = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"), agenda: [(id: "i", title: "I")],
            meetings: [
                (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    slots: [(id: "s", programme: Item("i"), at: Some("2020-06-09T14:00:00+02:00"))]),
                (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00")])"#,
        );
        let mut session = before.clone();
        let edit = add_slot(&session, id("m2"), Programme::Break, "", Some(10), id("b"));
        let first = session.apply(edit).unwrap();
        let mut ids = Ids::new(1);
        let edit = carry_over(&session, id("s"), id("m2"), "No time was left", moment(0), &mut ids);
        let second = session.apply(edit).unwrap();
        let slots = &session.meetings()[1].slots;
        assert_eq!(slots.iter().map(|slot| slot.id).collect::<Vec<_>>(), [id("b"), id("s")]);
        assert_eq!((slots[1].at, slots[1].reason.as_str()), (None, "No time was left"));
        for to in ["m2", "i"] {
            let edit = carry_over(&session, id("s"), id(to), "again", moment(0), &mut ids);
            assert!(edit.is_nothing(), "{to}");
        }
        session.apply(Edit::Group(vec![second, first])).unwrap();
        assert_eq!(session, before);
    }

    #[test]
    fn one_act_carries_over_what_the_wall_cuts_off() {
        let before = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "1"), (id: "i2", title: "2"), (id: "i3", title: "3")],
            meetings: [
                (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    began: Some("2020-06-09T12:10:00+02:00"), slots: [
                    (id: "s1", programme: Item("i1"), minutes: Some(100)),
                    (id: "b", programme: Break, minutes: Some(10)),
                    (id: "s2", programme: Item("i2"), minutes: Some(60)),
                    (id: "s3", programme: Item("i3"), minutes: Some(20))]),
                (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00",
                    slots: [(id: "s0", programme: Item("i1"))])])"#,
        );
        let mut session = before.clone();
        let mut ids = Ids::new(1);
        let mut rest = |session: &Session, to: &str, at| {
            carry_over_rest(session, id("m1"), id(to), "No time was left", moment(at), &mut ids)
        };
        let edit = rest(&session, "m2", 10);
        let back = session.apply(edit).unwrap();
        let names = |meeting: usize, session: &Session| {
            session.meetings()[meeting].slots.iter().map(|slot| slot.id).collect::<Vec<_>>()
        };
        assert_eq!(names(0, &session), [id("s1"), id("b"), id("s2")]);
        assert_eq!(names(1, &session), [id("s0"), id("s3")]);
        assert_eq!(session.get::<Slot>(id("s3")).unwrap().reason.as_str(), "No time was left");
        session.apply(back).unwrap();
        assert_eq!(session, before);
        assert!(rest(&session, "m1", 10).is_nothing());
        assert!(rest(&session, "m2", -20).is_nothing());
    }

    #[test]
    fn what_was_left_undone_is_carried_over_with_the_minutes_that_are_left() {
        let before = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "1"), (id: "i2", title: "2")],
            meetings: [
                (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    began: Some("2020-06-09T12:00:00+02:00"), ended: Some("2020-06-09T15:00:00+02:00"), slots: [
                    (id: "s1", programme: Item("i1"), minutes: Some(100)),
                    (id: "s2", programme: Item("i2"), minutes: Some(60))],
                    entries: [(id: "e", items: ["i1"], spans: [(from: "2020-06-09T12:00:00+02:00",
                        to: Some("2020-06-09T13:14:30+02:00"))])]),
                (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00")])"#,
        );
        let mut session = before.clone();
        let mut ids = Ids::new(1);
        let edit = carry_over_rest(&session, id("m1"), id("m2"), "Why", moment(181), &mut ids);
        let back = session.apply(edit).unwrap();
        let slots = |meeting: usize| {
            let slots = session.meetings()[meeting].slots.iter();
            slots.map(|slot| (slot.item(), slot.minutes, slot.reason.as_str())).collect::<Vec<_>>()
        };
        assert_eq!(slots(0), [(Some(id("i1")), Some(100), "")]);
        assert_eq!(
            slots(1),
            [(Some(id("i1")), Some(26), "Why"), (Some(id("i2")), Some(60), "Why")]
        );
        // It is foreseen there now, and no longer left over here.
        assert!(plan::left_over(&session, id("m1"), moment(181)).is_empty());
        session.apply(back).unwrap();
        assert_eq!(session, before);
    }
}
