//! What people do in a meeting: each act is a function that returns an [`Edit`].
//!
//! An act changes nothing by itself, knows no clock and draws no chance: the moment and new ids are
//! passed in. What an act is asked to do to a node that is not there is nothing at all, so that a
//! key pressed a moment too late does no harm; what can be refused for a reason that a person must
//! hear is an [`Option`]. Cost: what is touched, plus a copy of the scalars of the nodes that change.

mod concluding;
mod drafting;
mod floor;
mod planning;
mod taking;

pub use concluding::{conclude, defer_item, read_out, reopen, withdraw_conclusion};
pub use drafting::{
    Direction, join, join_with_previous, move_paragraph, new_paragraph, split, take_over,
};
pub use floor::{
    ask, ask_for, close_list, end_turn, give_floor, give_floor_to, let_pass, move_request,
    put_on_list, running_turn, said_in, set_aside, stand, withdraw_request,
};
pub use planning::{add_slot, carry_over, carry_over_rest, move_slot};
pub use taking::{begin_meeting, end_meeting, go_on, settle, suspend, take_up, take_up_outside};

use super::{Edit, Id, Kind, Node, Part, Session};

/// The scalars of a node, to be changed and put back.
fn head<T: Part + TryFrom<Node>>(session: &Session, id: Id) -> Option<T> {
    T::try_from(session.get::<T>(id)?.head()).ok()
}

/// A put of the changed scalars of a node; nothing where it is not there.
fn change<T>(session: &Session, id: Id, change: impl FnOnce(&mut T)) -> Edit
where
    T: Part + TryFrom<Node> + Into<Node>,
{
    let Some(mut head) = head::<T>(session, id) else {
        return Edit::nothing();
    };
    change(&mut head);
    Edit::put(head)
}

/// The last child of a kind.
fn last(session: &Session, parent: Id, kind: Kind) -> Option<Id> {
    let list = session.list(parent, kind)?;
    list.at(list.len().checked_sub(1)?).map(Part::id)
}

/// Several edits as one, without those that do nothing.
fn group(mut edits: Vec<Edit>) -> Edit {
    edits.retain(|edit| !edit.is_nothing());
    Edit::Group(edits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        Asking, Body, Entry, Ids, Paragraph, Speaker,
        arbitrary::{self, ids_of, moment},
    };
    use proptest::prelude::*;

    fn every_act(session: &Session, ids: &mut Ids) -> Vec<Edit> {
        let of = |kind| ids_of(session, Some(kind));
        let now = moment(500);
        let mut edits = vec![suspend(session, now)];
        for meeting in of(Kind::Meeting) {
            edits.push(begin_meeting(session, meeting, now));
            edits.push(end_meeting(session, meeting, now));
            edits.push(take_up(session, meeting, &of(Kind::Item), now, ids));
            edits.push(take_up_outside(session, meeting, "x", now, ids));
            for slot in of(Kind::Slot) {
                edits.push(carry_over(session, slot, meeting, "x", now, ids));
            }
            edits.extend(of(Kind::Slot).into_iter().map(|s| move_slot(session, s, meeting)));
            let first = of(Kind::Meeting).first().copied().unwrap_or(meeting);
            edits.push(carry_over_rest(session, meeting, first, "x", now, ids));
        }
        for entry in of(Kind::Entry) {
            edits.push(go_on(session, entry, now));
            edits.push(settle(session, entry, true, now));
            edits.push(new_paragraph(session, entry, None, ids.draw()));
            edits.push(defer_item(session, entry, None, "x", &[], now, ids));
            edits.push(end_turn(session, entry, now));
            let requests = of(Kind::Request).into_iter();
            edits.extend(requests.map(|r| give_floor(session, entry, r, now, ids.draw())));
        }
        for paragraph in of(Kind::Paragraph) {
            edits.extend(split(session, paragraph, 0, ids.draw()));
            edits.extend(join_with_previous(session, paragraph).map(|(edit, _)| edit));
            edits.push(move_paragraph(session, paragraph, Direction::Up));
            edits.push(move_paragraph(session, paragraph, Direction::Down));
        }
        for conclusion in of(Kind::Conclusion) {
            edits.push(read_out(session, conclusion, now));
            edits.push(conclude(session, conclusion, None, now, ids));
            edits.push(reopen(session, conclusion, now));
            edits.push(withdraw_conclusion(session, conclusion));
        }
        for request in of(Kind::Request) {
            edits.push(move_request(session, request, None));
            edits.push(set_aside(session, request));
            edits.push(withdraw_request(session, request));
            edits.push(let_pass(session, request));
            edits.push(ask_for(session, request, Asking::PointOfOrder));
        }
        let new = ids.draw();
        let items = of(Kind::Item).into_iter();
        edits.extend(items.map(|i| ask(session, i, Speaker::Chair, Asking::Statement, now, new)));
        edits
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn no_act_is_refused_and_every_act_is_undone(before in arbitrary::session()) {
            let mut session = before.clone();
            for edit in every_act(&before, &mut Ids::new(4)) {
                let back = session.apply(edit.clone());
                prop_assert!(back.is_ok(), "{:?}: {:?}", edit, back);
                session.apply(back.unwrap()).unwrap();
                prop_assert_eq!(&session, &before, "{:?}", edit);
            }
        }

        #[test]
        fn what_is_concluded_stands_behind_its_proposal(before in arbitrary::session()) {
            let (mut session, mut ids) = (before, Ids::new(5));
            for conclusion in ids_of(&session, Some(Kind::Conclusion)) {
                session.apply(conclude(&session, conclusion, None, moment(0), &mut ids)).unwrap();
                let entry: &Entry = session.above(conclusion).unwrap();
                let find = |body| entry.paragraphs.iter().position(|p: &Paragraph| p.body == body);
                let decision = find(Body::Decision(conclusion)).unwrap();
                prop_assert!(find(Body::Proposal(conclusion)).is_none_or(|at| at < decision));
            }
        }
    }
}
