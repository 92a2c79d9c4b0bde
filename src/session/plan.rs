//! The time management plan: what was planned, what became of it, what to expect.
//!
//! The plan lays the slots of a meeting end to end from its planned start; a slot with a fixed hour
//! waits for it. The fact is when an entry was open. The forecast lays what is left end to end from
//! now: what is open, then what was not taken up yet, then what was left undone (`programme` says
//! what that is). A meeting stops at its hard stop whatever is left (12:00 to 15:00, never extended:
//! DM-20/1005), so what would end later does not fit. Cost: the slots and entries of one meeting.

use super::{
    Entry, Id, Item, Meeting, Moment, Session, Span,
    outside::{left_outside, outside, outside_line, spent},
    programme::{Progress, Row, left_of, left_of_all, minutes, rows, taken_by},
    undone::Undone,
};

pub use super::left_over::{LeftOver, is_left_over, left_over, left_over_slot};

/// A stretch of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Its beginning.
    pub from: Moment,
    /// Its end.
    pub to: Moment,
}

/// A slot of a meeting, or an entry that no slot foresaw, with its times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forecast {
    /// The slot; none for what was taken up outside the programme.
    pub slot: Option<Id>,
    /// The entry that took it up last.
    pub entry: Option<Id>,
    /// When it was planned.
    pub planned: Option<Stretch>,
    /// When it was open: several times, where it was left and taken up again.
    pub spans: Vec<Span>,
    /// Seconds for which it was open until now.
    pub used: i64,
    /// When it is to be expected; none for what is over, and for all when the meeting is. Of what
    /// was left undone, what is left of its minutes: nothing, where it used them up.
    pub expected: Option<Stretch>,
    /// Whether it was dealt with, or will be before the hard stop.
    pub fits: bool,
    /// Whether it was taken up and left without being concluded or settled, and comes back.
    pub undone: bool,
}

impl Forecast {
    /// When it was taken up first.
    #[must_use]
    pub fn began(&self) -> Option<Moment> {
        self.spans.first().map(|span| span.from)
    }

    /// Whether it is being discussed.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.spans.iter().any(|span| span.to.is_none())
    }
}

/// What is left to share out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Items of the programme that are not done; one that is open counts, and one left undone.
    pub items_left: usize,
    /// Seconds to the hard stop, without the breaks and events to come.
    pub seconds_left: i64,
    /// Seconds for each of those items, rounded down; nothing where none is left.
    pub seconds_each: Option<i64>,
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
/// taken up outside it. Empty where there is no such meeting. Of a meeting that is over, or whose stop
/// went by without its beginning, nothing is expected.
///
/// What was broken off and followed by nothing (a break, as a rule) goes on where it stands in the
/// programme. What was left for something else is expected back after all that was not taken up at
/// all. Either has what is left of its minutes. So it is neither thought to be over nor does it push what others wait for over the
/// stop: where time runs out, it is what is carried over first.
#[must_use]
pub fn forecast(session: &Session, meeting: Id, now: Moment) -> Vec<Forecast> {
    let Some(meeting) = session.get::<Meeting>(meeting) else {
        return Vec::new();
    };
    let undone = Undone::of(session, meeting);
    let rows = rows(session, meeting, &undone, now);
    lines(session, meeting, (&rows, &undone), now)
}

/// What [`forecast`] and [`budget`] say, for the price of one. `None` where there is no such meeting.
#[must_use]
pub fn outlook(session: &Session, meeting: Id, now: Moment) -> Option<(Vec<Forecast>, Budget)> {
    let meeting = session.get::<Meeting>(meeting)?;
    let undone = Undone::of(session, meeting);
    let rows = rows(session, meeting, &undone, now);
    let budget = budget_of(session, meeting, &rows, now);
    Some((lines(session, meeting, (&rows, &undone), now), budget))
}

fn lines(
    session: &Session,
    meeting: &Meeting,
    (rows, undone): (&[Row<'_>], &Undone<'_>),
    now: Moment,
) -> Vec<Forecast> {
    let outside = outside(meeting, rows);
    let spent = spent(&outside, meeting, now);
    let mut clock = match meeting.began {
        Some(_) => now,
        None => now.max(meeting.start),
    };
    let goes_on = meeting.ended.is_none() && (meeting.began.is_some() || now < meeting.stop);
    // What is open comes first, even where the programme has something before it.
    let left = |row: &Row<'_>| now.plus_seconds(left_of_all(session, rows, row, now));
    let open = rows.iter().filter(|row| row.progress == Progress::Open);
    let left_outside = |entry: &Entry| left_outside(session, &spent, entry);
    let outside_left = |entry: &&Entry| now.plus_seconds(left_outside(entry));
    let open_outside = outside.iter().filter(|entry| entry.is_open()).map(outside_left);
    clock = open.map(left).chain(open_outside).fold(clock, Moment::max);
    let mut forecasts: Vec<Forecast> = rows.iter().map(|row| taken(row, now)).collect();
    for (row, line) in rows.iter().zip(&mut forecasts) {
        if row.progress == Progress::Open {
            let from = line.began().unwrap_or(now);
            line.expected = Some(Stretch { from, to: left(row) });
        } else if row.progress == Progress::Ahead && goes_on {
            let from = row.slot.at.map_or(clock, |at| at.max(clock));
            clock = from.plus_minutes(minutes(session, row.slot));
            line.expected = Some(Stretch { from, to: clock });
        } else if row.progress == Progress::Left && goes_on && is_latest(meeting, row) {
            let from = clock;
            clock = from.plus_seconds(left_of(session, rows, row, now));
            line.expected = Some(Stretch { from, to: clock });
        }
    }
    for (row, line) in rows.iter().zip(&mut forecasts) {
        if row.progress == Progress::Left && goes_on && !is_latest(meeting, row) {
            let from = clock;
            clock = from.plus_seconds(left_of(session, rows, row, now));
            line.expected = Some(Stretch { from, to: clock });
        }
    }
    for (row, line) in rows.iter().zip(&mut forecasts) {
        line.fits = match line.expected {
            Some(stretch) => ends_in_time(meeting, stretch.to),
            None => row.progress == Progress::Over,
        };
    }
    for entry in &outside {
        let mut line = outside_line(entry, undone, now);
        if line.is_open() {
            let from = line.began().unwrap_or(now);
            line.expected = Some(Stretch { from, to: outside_left(entry) });
        } else if line.undone && goes_on {
            let from = clock;
            clock = from.plus_seconds(left_outside(entry));
            line.expected = Some(Stretch { from, to: clock });
        }
        line.fits = line.expected.map_or(!line.undone, |stretch| ends_in_time(meeting, stretch.to));
        forecasts.push(line);
    }
    forecasts
}

/// Whether something that ends then ends before the hard stop, to the minute in which plans are made.
#[must_use]
pub fn ends_in_time(meeting: &Meeting, end: Moment) -> bool {
    end.seconds_since(meeting.stop) < 60
}

/// Whether nothing was taken up after a row.
fn is_latest(meeting: &Meeting, row: &Row<'_>) -> bool {
    meeting.entries.last().is_some_and(|entry| row.has(entry.id))
}

/// A row as it was taken up, before anything is expected.
fn taken(row: &Row<'_>, now: Moment) -> Forecast {
    Forecast {
        slot: Some(row.slot.id),
        entry: row.last().map(|entry| entry.id),
        planned: Some(row.planned),
        spans: row.entries.iter().flat_map(|entry| &entry.spans).copied().collect(),
        used: row.used(now),
        expected: None,
        fits: true,
        undone: row.progress == Progress::Left,
    }
}

/// What is left of a meeting, shared out among the items that are left: nineteen items and 150
/// minutes make 7 min 53 s each. `None` where there is no such meeting.
#[must_use]
pub fn budget(session: &Session, meeting: Id, now: Moment) -> Option<Budget> {
    let meeting = session.get::<Meeting>(meeting)?;
    let rows = rows(session, meeting, &Undone::of(session, meeting), now);
    Some(budget_of(session, meeting, &rows, now))
}

fn budget_of(session: &Session, meeting: &Meeting, rows: &[Row<'_>], now: Moment) -> Budget {
    let from = match meeting.began {
        Some(_) => now,
        None => now.max(meeting.start),
    };
    let mut items_left = 0;
    let mut seconds_left = meeting.stop.seconds_since(from);
    for row in rows {
        match row.progress {
            Progress::Over => {}
            _ if row.slot.item().is_some() => items_left += 1,
            Progress::Open => seconds_left -= left_of_all(session, rows, row, now),
            _ => seconds_left -= minutes(session, row.slot) * 60,
        }
    }
    let seconds_left = if meeting.ended.is_some() { 0 } else { seconds_left.max(0) };
    let each = |items| seconds_left.checked_div(i64::try_from(items).ok()?);
    Budget { items_left, seconds_left, seconds_each: each(items_left) }
}

/// Seconds that are planned for an entry: those of its slots at its meeting, else what its items
/// are expected to take; nothing where neither says.
#[must_use]
pub fn planned_for(session: &Session, entry: &Entry) -> Option<i64> {
    let meeting = session.above::<Meeting>(entry.id)?;
    let own = taken_by(session, meeting, entry);
    let of_slots: i64 = own.iter().map(|taken| minutes(session, taken.slot)).sum();
    let items = entry.items.iter().filter_map(|item| session.get::<Item>(*item)?.minutes);
    let minutes = if of_slots > 0 { of_slots } else { items.map(i64::from).sum() };
    (minutes > 0).then_some(minutes * 60)
}

/// Seconds for which what an entry deals with has been open at its meeting until `now`: its own,
/// and those of earlier entries under the same slot. It is what [`planned_for`] is compared with.
#[must_use]
pub fn used_for(session: &Session, entry: &Entry, now: Moment) -> i64 {
    let Some(meeting) = session.above::<Meeting>(entry.id) else {
        return entry.seconds(now);
    };
    let own = taken_by(session, meeting, entry);
    let Some(taken) = own.first() else { return entry.seconds(now) };
    taken.entries.iter().map(|entry| entry.seconds(now)).sum()
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
                // It used up its minutes and was left without a conclusion: nothing says when it
                // comes back, and it is not over.
                (Some((0, 30)), Some((200, 200)), false),
                (Some((30, 40)), None, true),
                (Some((40, 140)), Some((60, 160)), true),
                (Some((140, 180)), Some((160, 200)), false),
                (None, None, true),
            ]
        );
        // It overruns: its end is now, until it is left.
        assert_eq!(table(&session, 170)[2].1, Some((60, 170)));
        let budget = budget(&session, id("m"), moment(90)).unwrap();
        assert_eq!((budget.items_left, budget.seconds_left), (3, 90 * 60));
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
        // One that never began is not expected on another day.
        let session = sample("", slots, "");
        assert_eq!(table(&session, 3000)[1], (Some((90, 120)), None, false));
    }

    #[test]
    fn what_was_left_undone_comes_back_after_what_was_not_heard() {
        let began = r#", began: Some("2020-06-09T12:00:00+02:00")"#;
        let span = |from: &str, to: &str| {
            format!(r#"(from: "2020-06-09T{from}:00+02:00", to: Some("2020-06-09T{to}:00+02:00"))"#)
        };
        let left = format!(
            r#"(id: "e1", items: ["i1"], spans: [{}, {}])"#,
            span("12:00", "12:05"),
            span("12:06", "12:11")
        );
        let broken_off = sample(began, SLOTS, &left);
        let expected = |session: &Session| -> Vec<Minutes> {
            table(session, 15).into_iter().map(|(_, expected, _)| expected).collect()
        };
        // Broken off, it goes on for the twenty minutes that are left of its thirty.
        let then = [Some((15, 35)), Some((35, 45)), Some((45, 145)), Some((145, 185))];
        assert_eq!(expected(&broken_off), then);
        // Left for something else, it comes after the break and both other items.
        let address =
            format!(r#"(id: "e0", subject: "Address", spans: [{}])"#, span("12:15", "12:15"));
        let session = sample(began, SLOTS, &format!("{left}, {address}"));
        assert_eq!(
            table(&session, 15)
                .into_iter()
                .map(|(_, expected, fits)| (expected, fits))
                .collect::<Vec<_>>(),
            [
                (Some((165, 185)), false),
                (Some((15, 25)), true),
                (Some((25, 125)), true),
                (Some((125, 165)), true),
                (None, true),
            ]
        );
        let left_over = left_over(&session, id("m"), moment(15));
        assert_eq!(
            left_over,
            [LeftOver {
                slot: Some(id("s1")),
                item: Some(id("i1")),
                minutes: Some(20),
                taken_up: true
            }]
        );
        // Taken up again: it is one with what was left, though the record has two sections.
        let between =
            format!(r#"(id: "e0", subject: "Address", spans: [{}])"#, span("12:15", "12:20"));
        let again = r#"(id: "e2", items: ["i1"], spans: [(from: "2020-06-09T12:20:00+02:00")])"#;
        let session = sample(began, SLOTS, &format!("{left}, {between}, {again}"));
        let line = &forecast(&session, id("m"), moment(25))[0];
        assert_eq!((line.entry, line.spans.len(), line.used), (Some(id("e2")), 3, 15 * 60));
        assert_eq!(table(&session, 25)[0].1, Some((0, 40)));
        let entry = session.get::<Entry>(id("e2")).unwrap();
        assert_eq!(planned_for(&session, entry), Some(30 * 60));
        assert_eq!(used_for(&session, entry, moment(25)), 15 * 60);
    }

    #[test]
    fn what_no_slot_foresaw_is_expected_back_too() {
        let began = r#", began: Some("2020-06-09T12:00:00+02:00")"#;
        let slots = r#"(id: "s2", programme: Item("i2"), minutes: Some(155))"#;
        let left = r#"(id: "e1", items: ["i1"], spans: [(from: "2020-06-09T12:00:00+02:00",
            to: Some("2020-06-09T12:10:00+02:00"))])"#;
        let session = sample(began, slots, left);
        assert_eq!(
            table(&session, 15),
            [(Some((0, 155)), Some((15, 170)), true), (None, Some((170, 190)), false)]
        );
        // While it is open, the rest waits for it.
        let open = r#"(id: "e1", items: ["i1"], spans: [(from: "2020-06-09T12:00:00+02:00")])"#;
        assert_eq!(
            table(&sample(began, slots, open), 10),
            [(Some((0, 155)), Some((30, 185)), false), (None, Some((0, 30)), true)]
        );
        let left_over = left_over(&session, id("m"), moment(15));
        let expected =
            LeftOver { slot: None, item: Some(id("i1")), minutes: Some(20), taken_up: true };
        assert_eq!(left_over, [expected]);
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
