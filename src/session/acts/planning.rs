//! Planning: slots come into the programme of a meeting and are carried over to a later one.

use super::{change, group, last};
use crate::session::{
    Edit, Field, Id, Kind, Meeting, Place, Programme, Session, Slot, Text, TextId,
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
/// it was one of the earlier day. Nothing where the slot is in that programme already.
#[must_use]
pub fn carry_over(session: &Session, slot: Id, to_meeting: Id, reason: &str) -> Edit {
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
        Edit::replace(session, TextId::written(slot, Field::Reason), reason),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, read};

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
        let edit = carry_over(&session, id("s"), id("m2"), "No time was left");
        let second = session.apply(edit).unwrap();
        let slots = &session.meetings()[1].slots;
        assert_eq!(slots.iter().map(|slot| slot.id).collect::<Vec<_>>(), [id("b"), id("s")]);
        assert_eq!((slots[1].at, slots[1].reason.as_str()), (None, "No time was left"));
        assert!(carry_over(&session, id("s"), id("m2"), "again").is_nothing());
        assert!(carry_over(&session, id("s"), id("i"), "nowhere").is_nothing());
        session.apply(Edit::Group(vec![second, first])).unwrap();
        assert_eq!(session, before);
    }
}
