//! The time management plan: what was planned, what became of it, what to expect.
//!
//! The plan lays the slots of a meeting end to end from its planned start; a slot with a fixed hour
//! waits for it. The fact is when an entry was open. The forecast lays what is left end to end from
//! now. A meeting stops at its hard stop whatever is left (12:00 to 15:00, never extended:
//! DM-20/1005), so what would end later does not fit. Cost: the slots and entries of one meeting.

use super::{Entry, Id, Item, Meeting, Moment, Programme, Session, Slot};

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its beginning.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
}

/// A slot of a meeting, or an entry that no slot foresaw, with its times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The slot; none for what was taken up outside the programme.
    pub slot: Option<Id>,
    /// The entry that took it up.
    pub entry: Option<Id>,
    /// When it was planned.
    pub planned: Option<Stretch>,
    /// When it was taken up.
    pub began: Option<Moment>,
    /// When it was left; none while it is open.
    pub ended: Option<Moment>,
    /// When it is to be expected; none for what is over, and for all when the meeting is.
    pub expected: Option<Stretch>,
    /// Whether it was dealt with, or will be before the hard stop.
    pub fits: bool,
}

/// What is left to share out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Items of the programme that are not done; one that is open counts.
    pub items_left: usize,
    /// Seconds to the hard stop, without the breaks and events to come.
    pub seconds_left: i64,
    /// Seconds for each of those items, rounded down; nothing where none is left.
    pub seconds_each: Option<i64>,
}

/// How far a slot is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Ahead,
    Open,
    Over,
}

/// When each slot of a meeting was planned, and nothing else.
#[must_use]
pub fn planned(session: &Session, meeting: &Meeting) -> Vec<(Id, Stretch)> {
    let mut clock = meeting.start;
    let slots = meeting.slots.iter().map(|slot| {
        let from = slot.at.unwrap_or(clock);
        let to = from.plus_minutes(minutes(session, slot));
        clock = to;
        (slot.id, Stretch { from, to })
    });
    slots.collect()
}

/// Plan, fact and forecast of a meeting: its slots in the order of the programme, then what was
/// taken up outside it. Empty where there is no such meeting.
#[must_use]
pub fn forecast(session: &Session, meeting: Id, now: Moment) -> Vec<Forecast> {
    let Some(meeting) = session.get::<Meeting>(meeting) else {
        return Vec::new();
    };
    let rows = rows(session, meeting, now);
    let mut clock = match meeting.began {
        Some(_) => now,
        None => now.max(meeting.start),
    };
    // What is open comes first, even where the programme has something before it.
    let left = |row: &Row<'_>| now.plus_seconds(left_of(session, &rows, row, now));
    let open = rows.iter().filter(|row| row.progress == Progress::Open);
    clock = open.map(left).fold(clock, Moment::max);
    let mut forecasts = Vec::new();
    for row in &rows {
        let span = row.entry.and_then(|entry| entry.spans.first());
        let last = row.entry.and_then(|entry| entry.spans.last());
        let mut expected = None;
        if row.progress == Progress::Open {
            let from = span.map_or(now, |span| span.from);
            expected = Some(Stretch { from, to: left(row) });
        } else if row.progress == Progress::Ahead && meeting.ended.is_none() {
            let from = row.slot.at.map_or(clock, |at| at.max(clock));
            clock = from.plus_minutes(minutes(session, row.slot));
            expected = Some(Stretch { from, to: clock });
        }
        forecasts.push(Forecast {
            slot: Some(row.slot.id),
            entry: row.entry.map(|entry| entry.id),
            planned: Some(row.planned),
            began: span.map(|span| span.from),
            ended: last.and_then(|span| span.to),
            expected,
            fits: match expected {
                Some(stretch) => stretch.to <= meeting.stop,
                None => row.progress == Progress::Over,
            },
        });
    }
    let planned =
        |entry: &&Entry| rows.iter().all(|row| row.entry.is_none_or(|known| known.id != entry.id));
    forecasts.extend(meeting.entries.iter().filter(planned).map(outside));
    forecasts
}

/// What is left of a meeting, shared out among the items that are left: nineteen items and 150
/// minutes make 7 min 53 s each. `None` where there is no such meeting.
#[must_use]
pub fn budget(session: &Session, meeting: Id, now: Moment) -> Option<Budget> {
    let meeting = session.get::<Meeting>(meeting)?;
    let from = match meeting.began {
        Some(_) => now,
        None => now.max(meeting.start),
    };
    let mut items_left = 0;
    let mut seconds_left = meeting.stop.seconds_since(from);
    let rows = rows(session, meeting, now);
    for row in &rows {
        match row.progress {
            Progress::Over => {}
            _ if row.slot.item().is_some() => items_left += 1,
            Progress::Open => seconds_left -= left_of(session, &rows, row, now),
            _ => seconds_left -= minutes(session, row.slot) * 60,
        }
    }
    let seconds_left = if meeting.ended.is_some() { 0 } else { seconds_left.max(0) };
    let each = |items| seconds_left.checked_div(i64::try_from(items).ok()?);
    Some(Budget { items_left, seconds_left, seconds_each: each(items_left) })
}

/// The slots of a meeting that are kept for something and will not be reached before the hard
/// stop, in the order of the programme. What is open is not among them, nor are breaks.
#[must_use]
pub fn left_over(session: &Session, meeting: Id, now: Moment) -> Vec<Id> {
    let rows = forecast(session, meeting, now);
    let cut_off = rows.into_iter().filter(|row| row.began.is_none() && !row.fits);
    let slots = cut_off.filter_map(|row| row.slot);
    let kept = |slot: &Id| {
        session.get::<Slot>(*slot).is_some_and(|slot| slot.programme != Programme::Break)
    };
    slots.filter(kept).collect()
}

/// Seconds that are planned for an entry: those of its slots at its meeting, else what its items
/// are expected to take; nothing where neither says.
#[must_use]
pub fn planned_for(session: &Session, entry: &Entry) -> Option<i64> {
    let meeting = session.above::<Meeting>(entry.id)?;
    let own = rows(session, meeting, meeting.start).into_iter();
    let own = own.filter(|row| row.entry.is_some_and(|taken| taken.id == entry.id));
    let of_slots: i64 = own.map(|row| minutes(session, row.slot)).sum();
    let items = entry.items.iter().filter_map(|item| session.get::<Item>(*item)?.minutes);
    let minutes = if of_slots > 0 { of_slots } else { items.map(i64::from).sum() };
    (minutes > 0).then_some(minutes * 60)
}

struct Row<'a> {
    slot: &'a Slot,
    entry: Option<&'a Entry>,
    planned: Stretch,
    progress: Progress,
}

/// The slots of a meeting with the entries that took them up: the first slot on an item has the
/// first entry on it, and so on.
fn rows<'a>(session: &Session, meeting: &'a Meeting, now: Moment) -> Vec<Row<'a>> {
    let planned = planned(session, meeting);
    let mut rows: Vec<Row<'a>> = Vec::with_capacity(planned.len());
    for (slot, (_, planned)) in meeting.slots.iter().zip(planned) {
        let of_item = slot.item().and_then(|item| {
            let earlier = rows.iter().filter(|row| row.slot.item() == Some(item));
            let mut on_it = meeting
                .entries
                .iter()
                .filter(|entry| entry.items.contains(&item) && !entry.spans.is_empty());
            on_it.nth(earlier.count())
        });
        let entry = of_item.or_else(|| event_entry(meeting, slot));
        let progress = match entry {
            Some(entry) if entry.is_open() => Progress::Open,
            Some(_) => Progress::Over,
            None => Progress::Ahead,
        };
        rows.push(Row { slot, entry, planned, progress });
    }
    // A break leaves no trace. It is over when something after it was taken up, or its hour is past.
    let mut later = false;
    for row in rows.iter_mut().rev() {
        if row.slot.item().is_none() && row.entry.is_none() {
            let past = row.slot.at.is_some() && row.planned.to <= now;
            if later || past {
                row.progress = Progress::Over;
            }
        }
        later |= row.entry.is_some();
    }
    rows
}

/// What was taken up outside the agenda under the title of an event of the programme.
fn event_entry<'a>(meeting: &'a Meeting, slot: &Slot) -> Option<&'a Entry> {
    if slot.programme != Programme::Event || slot.title.is_empty() {
        return None;
    }
    let is_it = |entry: &&Entry| {
        entry.items.is_empty()
            && !entry.spans.is_empty()
            && entry.subject.as_str() == slot.title.as_str()
    };
    meeting.entries.iter().find(is_it)
}

/// Seconds left of an open entry: the minutes of all its slots, less the time it was open.
fn left_of(session: &Session, rows: &[Row<'_>], open: &Row<'_>, now: Moment) -> i64 {
    let Some(entry) = open.entry else { return 0 };
    let own = rows.iter().filter(|row| row.entry.is_some_and(|other| other.id == entry.id));
    let minutes: i64 = own.map(|row| minutes(session, row.slot)).sum();
    (minutes * 60 - entry.seconds(now)).max(0)
}

fn outside(entry: &Entry) -> Forecast {
    Forecast {
        slot: None,
        entry: Some(entry.id),
        planned: None,
        began: entry.spans.first().map(|span| span.from),
        ended: entry.spans.last().and_then(|span| span.to),
        expected: None,
        fits: true,
    }
}

/// The minutes of a slot: its own, or those that its item is expected to take.
fn minutes(session: &Session, slot: &Slot) -> i64 {
    let of_item = || match slot.programme {
        Programme::Item(item) => session.get::<Item>(item)?.minutes,
        _ => None,
    };
    i64::from(slot.minutes.or_else(of_item).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{id, moment, read};

    fn sample(meeting: &str, slots: &str, entries: &str) -> Session {
        read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "1", minutes: Some(30)), (id: "i2", title: "2"), (id: "i3", title: "3")],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00"{meeting},
                slots: [{slots}], entries: [{entries}])])"#
        ))
    }

    type Minutes = Option<(i64, i64)>;

    /// Planned and expected minutes after noon, and whether it fits.
    fn table(session: &Session, now: i64) -> Vec<(Minutes, Minutes, bool)> {
        let minutes = |at: Moment| at.seconds_since(moment(0)) / 60;
        let pair = |stretch: Stretch| (minutes(stretch.from), minutes(stretch.to));
        forecast(session, id("m"), moment(now))
            .into_iter()
            .map(|row| (row.planned.map(pair), row.expected.map(pair), row.fits))
            .collect()
    }

    const SLOTS: &str = r#"(id: "s1", programme: Item("i1")), (id: "b", programme: Break, minutes: Some(10)),
        (id: "s2", programme: Item("i2"), minutes: Some(100)), (id: "s3", programme: Item("i3"), minutes: Some(40))"#;

    #[test]
    fn before_it_begins_the_forecast_is_the_plan_or_later() {
        let session = sample("", SLOTS, "");
        for (now, late) in [(-500, 0), (0, 0), (5, 5)] {
            let expected = [(0, 30), (30, 40), (40, 140), (140, 180)].map(|(from, to)| {
                let at = Some((from + late, to + late));
                (Some((from, to)), at, to + late <= 180)
            });
            assert_eq!(table(&session, now), expected, "{now}");
        }
    }

    #[test]
    fn a_late_start_and_a_long_item_push_the_rest_against_the_wall() {
        let began = r#", began: Some("2020-06-09T12:10:00+02:00")"#;
        let closed = r#"(id: "e1", items: ["i1"], spans: [(from: "2020-06-09T12:10:00+02:00",
            to: Some("2020-06-09T12:50:00+02:00"))])"#;
        let open = r#"(id: "e2", items: ["i2"], spans: [(from: "2020-06-09T13:00:00+02:00")])"#;
        let outside = r#"(id: "e0", subject: "Address", spans: [(from: "2020-06-09T12:50:00+02:00",
            to: Some("2020-06-09T12:55:00+02:00"))])"#;
        let session = sample(began, SLOTS, &format!("{closed}, {outside}, {open}"));
        // The open item has 100 minutes from 13:00, the break is over since something came after it.
        assert_eq!(
            table(&session, 90),
            [
                (Some((0, 30)), None, true),
                (Some((30, 40)), None, true),
                (Some((40, 140)), Some((60, 160)), true),
                (Some((140, 180)), Some((160, 200)), false),
                (None, None, true),
            ]
        );
        // It overruns: its end is now, until it is left.
        assert_eq!(table(&session, 170)[2].1, Some((60, 170)));
        let budget = budget(&session, id("m"), moment(90)).unwrap();
        assert_eq!((budget.items_left, budget.seconds_left), (2, 90 * 60));
    }

    #[test]
    fn a_fixed_hour_is_waited_for_and_an_ended_meeting_expects_nothing() {
        let slots = r#"(id: "b", programme: Break, minutes: Some(30), at: Some("2020-06-09T13:00:00+02:00")),
            (id: "s1", programme: Item("i1"))"#;
        let session = sample("", slots, "");
        assert_eq!(
            table(&session, 0),
            [(Some((60, 90)), Some((60, 90)), true), (Some((90, 120)), Some((90, 120)), true),]
        );
        assert_eq!(table(&session, 90)[0], (Some((60, 90)), None, true));
        let ended = r#", began: Some("2020-06-09T12:00:00+02:00"), ended: Some("2020-06-09T14:00:00+02:00")"#;
        let session = sample(ended, slots, "");
        assert_eq!(table(&session, 130)[1], (Some((90, 120)), None, false));
        assert_eq!(budget(&session, id("m"), moment(130)).unwrap().seconds_left, 0);
        assert!(forecast(&session, id("i1"), moment(0)).is_empty());
    }

    #[test]
    fn items_discussed_jointly_share_their_minutes() {
        let entries =
            r#"(id: "e", items: ["i2", "i3"], spans: [(from: "2020-06-09T12:00:00+02:00")])"#;
        let began = r#", began: Some("2020-06-09T12:00:00+02:00")"#;
        let session = sample(began, SLOTS, entries);
        let table = table(&session, 10);
        assert_eq!(table[2].1, Some((0, 140)));
        assert_eq!(table[3].1, Some((0, 140)));
        let planned = |entry: &Entry| planned_for(&session, entry);
        assert_eq!(session.meetings()[0].entries.first().map(planned), Some(Some(140 * 60)));
    }

    #[test]
    fn an_event_of_the_programme_is_known_by_its_title() {
        let slots = r#"(id: "s0", title: "Outcomes", minutes: Some(20)), (id: "s1", programme: Item("i1"))"#;
        let entries =
            r#"(id: "e", subject: "Outcomes", spans: [(from: "2020-06-09T12:00:00+02:00")])"#;
        let began = r#", began: Some("2020-06-09T12:00:00+02:00")"#;
        let session = sample(began, slots, entries);
        assert_eq!(
            table(&session, 5),
            [(Some((0, 20)), Some((0, 20)), true), (Some((20, 50)), Some((20, 50)), true)]
        );
        let budget = budget(&session, id("m"), moment(5)).unwrap();
        assert_eq!((budget.items_left, budget.seconds_left), (1, (175 - 15) * 60));
    }

    #[test]
    fn an_item_that_was_skipped_comes_after_the_open_one() {
        let entries = r#"(id: "e", items: ["i2"], spans: [(from: "2020-06-09T12:00:00+02:00")])"#;
        let began = r#", began: Some("2020-06-09T12:00:00+02:00")"#;
        let table = table(&sample(began, SLOTS, entries), 10);
        assert_eq!(table[0].1, Some((100, 130)));
        assert_eq!(table[2].1, Some((0, 100)));
        assert_eq!(table[3].1, Some((130, 170)));
    }

    #[test]
    fn nineteen_items_in_150_minutes_have_7_minutes_53_each() {
        let slots: Vec<String> =
            (0..19).map(|n| format!(r#"(id: "x{n}", programme: Item("i1"))"#)).collect();
        let session = sample("", &slots.join(", "), "");
        let budget = budget(&session, id("m"), moment(30)).unwrap();
        assert_eq!(
            budget,
            Budget { items_left: 19, seconds_left: 150 * 60, seconds_each: Some(7 * 60 + 53) }
        );
        let nothing = super::budget(&sample("", "", ""), id("m"), moment(0)).unwrap();
        assert_eq!((nothing.items_left, nothing.seconds_each), (0, None));
    }
}
