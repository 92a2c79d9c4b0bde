//! The plan: no meeting goes on past its hard stop, no session past its days.
//!
//! A consultation of councillors met from 12:00 to 15:00 without extension, on five days at most
//! (DM-20/1005, annex 3). A meeting that is over is not planned any more.

use super::finding::{Finding, What};
use crate::session::{Meeting, MeetingKind, Part, Session, plan::planned};
use std::collections::BTreeSet;

/// The slots of a meeting that would end after its hard stop: the first of them is told.
pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    let Some(meeting) = part.as_any().downcast_ref::<Meeting>() else {
        return;
    };
    if meeting.ended.is_some() {
        return;
    }
    let late = planned(session, meeting).into_iter().find(|(_, stretch)| stretch.to > meeting.stop);
    if let Some((slot, stretch)) = late {
        let what = What::PastStop {
            meeting: meeting.id,
            minutes: stretch.to.seconds_since(meeting.stop).div_euclid(60),
        };
        found.push(Finding::of(slot, what));
    }
}

/// Whether meetings are on more days than the session may last.
pub(super) fn days(session: &Session, found: &mut Vec<Finding>) {
    let Some(most) = session.about().most_days else {
        return;
    };
    let mut days = BTreeSet::new();
    let mut beyond = None;
    let proper = |meeting: &&Meeting| meeting.kind == MeetingKind::Meeting;
    for meeting in session.meetings().iter().filter(proper) {
        if days.insert(meeting.start.date()) && days.len() > usize::from(most) {
            beyond.get_or_insert(meeting.id);
        }
    }
    if let Some(meeting) = beyond {
        let what = What::TooManyDays { days: days.len(), most };
        found.push(Finding::of(meeting, what));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        review::findings,
        session::arbitrary::{id, read},
    };

    #[test]
    fn a_programme_that_does_not_fit_is_found_until_the_meeting_is_over() {
        for (minutes, ended, expected) in [
            (60, "", None),
            (61, "", Some(1)),
            (90, "", Some(30)),
            (90, r#"ended: Some("2020-06-09T15:00:00+02:00"),"#, None),
        ] {
            let session = read(&format!(
                r#"(format: 1, readable_from: 1, about: (title: "A"),
                agenda: [(id: "i", title: "I", minutes: Some(120))],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                {ended} slots: [(id: "a", programme: Item("i")), (id: "b", minutes: Some({minutes})),
                (id: "c", minutes: Some(5), at: Some("2020-06-09T14:00:00+02:00"))])])"#
            ));
            let meeting = id("m");
            let found: Vec<_> = findings(&session).into_iter().map(|f| (f.node, f.what)).collect();
            let expected: Vec<_> = expected
                .map(|minutes| (id("b"), What::PastStop { meeting, minutes }))
                .into_iter()
                .collect();
            assert_eq!(found, expected, "{minutes} {ended}");
        }
    }

    #[test]
    fn more_days_than_allowed_are_found() {
        let meeting = |name: &str, day: u32, kind: &str| {
            format!(
                r#"(id: "{name}", kind: {kind}, start: "2020-06-{day:02}T12:00:00+02:00",
                stop: "2020-06-{day:02}T15:00:00+02:00")"#
            )
        };
        let session = |meetings: &[String]| {
            read(&format!(
                r#"(format: 1, readable_from: 1, about: (title: "A", most_days: Some(2)), meetings: [{}])"#,
                meetings.join(", ")
            ))
        };
        let two = [
            meeting("t", 1, "Test"),
            meeting("a", 9, "Meeting"),
            meeting("b", 9, "Meeting"),
            meeting("c", 10, "Meeting"),
        ];
        assert!(findings(&session(&two)).is_empty());
        let mut three = two.to_vec();
        three.push(meeting("d", 11, "Meeting"));
        let found = findings(&session(&three));
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].node, &found[0].what),
            (id("d"), &What::TooManyDays { days: 3, most: 2 })
        );
    }
}
