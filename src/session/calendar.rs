//! The calendar of the session: deadlines and side events, and how near they are.
//!
//! What has only a day or an hour is an [`Event`]; an informal meeting, an information session or a
//! test of the platform is a meeting with a programme of its own, and stands here too.

use super::{Date, Event, Id, Meeting, MeetingKind, Moment, Session};

/// Days before a deadline from which it is near.
pub const NEAR: i64 = 7;

/// Something with a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The days that are left to it; negative where it is past.
    pub days: i64,
    /// Its day.
    pub day: Date,
    /// Its hour, where it has one.
    pub at: Option<Moment>,
    /// The event or the meeting.
    pub id: Id,
}

/// The day of an event.
#[must_use]
pub fn day_of(event: &Event) -> Option<Date> {
    event.on.or(event.start.map(Moment::date))
}

/// The deadlines and side events with the days that are left to each, the next first. What has no day
/// is left out, and a side meeting that stands in the calendar by its title.
#[must_use]
pub fn days_left(session: &Session, today: Date) -> Vec<Dated> {
    let events = session.calendar().iter().filter_map(|event| {
        let day = day_of(event)?;
        Some(Dated { days: day.days_since(today), day, at: event.start, id: event.id })
    });
    let stands = |meeting: &Meeting, day| {
        let mut events = session.calendar().iter().filter(|event| day_of(event) == Some(day));
        events.any(|event| event.title.as_str() == meeting.title.as_str())
    };
    let meetings = session.meetings().iter().filter_map(|meeting| {
        let (day, at) = (meeting.start.date(), Some(meeting.start));
        let beside = meeting.kind != MeetingKind::Meeting && !stands(meeting, day);
        beside.then(|| Dated { days: day.days_since(today), day, at, id: meeting.id })
    });
    let mut dated: Vec<Dated> = events.chain(meetings).collect();
    dated.sort_by_key(|dated| (dated.days, dated.at));
    dated
}

/// The next of them, where it is near: today, or in the [`NEAR`] days to come.
#[must_use]
pub fn near(session: &Session, today: Date) -> Option<Dated> {
    days_left(session, today).into_iter().find(|dated| (0..=NEAR).contains(&dated.days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::read;

    #[test]
    fn the_next_deadline_is_near_a_week_before() {
        let session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"), calendar: [
                (id: "b", title: "Contributions", on: Some("2020-05-29")),
                (id: "a", title: "Proposals", on: Some("2020-05-22")),
                (id: "c", title: "Test", start: Some("2020-05-29T12:00:00+02:00")),
                (id: "d", title: "Some day")])"#,
        );
        for (today, expected) in [
            ("2020-05-14", None),
            ("2020-05-15", Some((7, "a"))),
            ("2020-05-22", Some((0, "a"))),
            ("2020-05-23", Some((6, "b"))),
            ("2020-05-30", None),
        ] {
            let found = near(&session, Date::parse(today).unwrap());
            let found = found.as_ref().map(|dated| (dated.days, dated.id.as_str()));
            assert_eq!(found, expected, "{today}");
        }
        assert_eq!(days_left(&session, Date::parse("2020-05-23").unwrap()).len(), 3);
    }

    #[test]
    fn informal_meetings_and_information_sessions_stand_in_it_once() {
        let meeting = |id: &str, kind: &str, day: u32| {
            format!(
                r#"(id: "{id}", kind: {kind}, title: "{kind}", start: "2021-06-{day:02}T12:00:00+02:00",
                stop: "2021-06-{day:02}T15:00:00+02:00")"#
            )
        };
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"), meetings: [{}, {}, {}, {}],
            calendar: [(id: "d", title: "Test", on: Some("2021-06-04"))])"#,
            meeting("t", "Test", 4),
            meeting("f", "Informal", 7),
            meeting("n", "Information", 5),
            meeting("m", "Meeting", 8),
        ));
        let left = days_left(&session, Date::parse("2021-06-05").unwrap());
        let left: Vec<_> = left.iter().map(|dated| (dated.days, dated.id.as_str())).collect();
        assert_eq!(left, [(-1, "d"), (0, "n"), (2, "f")]);
    }
}
