//! The calendar of the session: deadlines and side events, and how near they are.

use super::{Date, Event, Session};

/// Days before a deadline from which it is near.
pub const NEAR: i64 = 7;

/// The day of an event.
#[must_use]
pub fn day_of(event: &Event) -> Option<Date> {
    event.on.or(event.start.map(super::Moment::date))
}

/// The events with the days that are left to each, the next first; negative for what is past.
/// What has no day is left out.
#[must_use]
pub fn days_left(session: &Session, today: Date) -> Vec<(i64, &Event)> {
    let left = |event| Some((day_of(event)?.days_since(today), event));
    let mut events: Vec<(i64, &Event)> = session.calendar().iter().filter_map(left).collect();
    events.sort_by_key(|(days, _)| *days);
    events
}

/// The next event, where it is near: today, or in the [`NEAR`] days to come.
#[must_use]
pub fn near(session: &Session, today: Date) -> Option<(i64, &Event)> {
    let events = days_left(session, today);
    events.into_iter().find(|(days, _)| (0..=NEAR).contains(days))
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
            ("2020-05-15", Some((7, "Proposals"))),
            ("2020-05-22", Some((0, "Proposals"))),
            ("2020-05-23", Some((6, "Contributions"))),
            ("2020-05-30", None),
        ] {
            let found = near(&session, Date::parse(today).unwrap());
            let found = found.map(|(days, event)| (days, event.title.as_str()));
            assert_eq!(found, expected, "{today}");
        }
        assert_eq!(days_left(&session, Date::parse("2020-05-23").unwrap()).len(), 3);
    }
}
