//! What became of each slot of a programme: the entries that took it up, and how far it is.
//!
//! The first slot on an item has the first entry on it, and so on; the last one has all that are
//! left, because an item is taken up as often as the debate needs (a later entry is the same item,
//! "(continued)"). What was taken up and left is over when it was concluded, when the secretary says
//! so ([`Entry::settled`]), or when a later slot foresees the item again. Otherwise it was left
//! undone, also where it has used up its minutes: what is left of them is still to come. An item of
//! procedure needs no conclusion (the opening, remarks: VC/15, 1 and 3), so it is undone only while
//! nothing was taken up after it, or while a conclusion is being worded or somebody waits for the
//! floor.

use super::{
    Entry, Id, Item, Meeting, Moment, Programme, Session, Slot, Span, model::ById, plan,
    plan::Stretch, undone::Undone,
};
use std::collections::HashMap;

/// How far a slot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Progress {
    /// Not taken up yet.
    Ahead,
    /// Being discussed.
    Open,
    /// Taken up and left undone.
    Left,
    /// Dealt with.
    Over,
}

/// A slot, and what became of it.
pub(super) struct Row<'a> {
    pub(super) slot: &'a Slot,
    pub(super) entries: Vec<&'a Entry>,
    pub(super) planned: Stretch,
    pub(super) progress: Progress,
}

impl<'a> Row<'a> {
    /// The entry that took it up last.
    pub(super) fn last(&self) -> Option<&'a Entry> {
        self.entries.last().copied()
    }

    /// Whether an entry took it up.
    pub(super) fn has(&self, entry: Id) -> bool {
        self.entries.iter().any(|taken| taken.id == entry)
    }

    /// Seconds for which it has been open until `now`.
    pub(super) fn used(&self, now: Moment) -> i64 {
        self.entries.iter().map(|entry| entry.seconds(now)).sum()
    }
}

/// The slots of a meeting, in the order of its programme. Cost: one pass over its slots and entries,
/// whatever they have to do with each other.
pub(super) fn rows<'a>(
    session: &Session,
    meeting: &'a Meeting,
    undone: &Undone<'_>,
    now: Moment,
) -> Vec<Row<'a>> {
    let planned = plan::planned(session, meeting);
    let taken = shared_out(&meeting.slots, &meeting.entries);
    let mut rows: Vec<Row<'a>> = Vec::with_capacity(planned.len());
    for (taken, (_, planned)) in taken.into_iter().zip(planned) {
        let Taken { slot, entries, again } = taken;
        let progress = match entries.last() {
            None => Progress::Ahead,
            Some(_) if entries.iter().any(|entry| entry.is_open()) => Progress::Open,
            Some(entry) if !again && undone.is_undone(slot.item(), entry) => Progress::Left,
            Some(_) => Progress::Over,
        };
        rows.push(Row { slot, entries, planned, progress });
    }
    // A break leaves no entry. It is over when something after it was taken up, when its hour is past,
    // or when the meeting stood still about as long.
    let mut later = false;
    for row in rows.iter_mut().rev() {
        if row.slot.item().is_none() && row.entries.is_empty() {
            let past = row.slot.at.is_some() && row.planned.to <= now;
            if later || past {
                row.progress = Progress::Over;
            }
        }
        later |= !row.entries.is_empty();
    }
    let mut pauses = pauses(meeting).into_iter();
    for row in rows.iter_mut().filter(|row| row.slot.programme == Programme::Break) {
        let long_enough = minutes(session, row.slot) * 60 / 2;
        if long_enough > 0 && pauses.any(|pause| pause >= long_enough) {
            row.progress = Progress::Over;
        }
    }
    rows
}

/// The seconds for which nothing was open between one thing and the next, in order.
fn pauses(meeting: &Meeting) -> Vec<i64> {
    let mut spans: Vec<Span> =
        meeting.entries.iter().flat_map(|entry| &entry.spans).copied().collect();
    spans.sort_by_key(|span| span.from);
    let between = spans.windows(2).filter_map(|pair| match pair {
        [one, next] => Some(next.from.seconds_since(one.to?)),
        _ => None,
    });
    between.filter(|seconds| *seconds > 0).collect()
}

/// A slot and the entries that took it up.
pub(super) struct Taken<'a> {
    pub(super) slot: &'a Slot,
    pub(super) entries: Vec<&'a Entry>,
    /// Whether a later slot foresees its item again.
    again: bool,
}

/// Shares entries out among slots: to each slot on an item one entry on it, and to the last all that
/// are left; to an event the first entry outside the agenda that has its title.
fn shared_out<'a>(
    slots: impl IntoIterator<Item = &'a Slot> + Clone,
    entries: impl IntoIterator<Item = &'a Entry>,
) -> Vec<Taken<'a>> {
    let mut foreseen: ById<usize> = ById::default();
    foreseen.reserve(slots.clone().into_iter().count());
    for item in slots.clone().into_iter().filter_map(Slot::item) {
        *foreseen.entry(item).or_default() += 1;
    }
    let mut on: ById<Vec<&Entry>> = ById::default();
    on.reserve(foreseen.len());
    let mut events: HashMap<&str, &Entry> = HashMap::new();
    for entry in entries.into_iter().filter(|entry| !entry.spans.is_empty()) {
        for (place, item) in entry.items.iter().enumerate() {
            let is_first = entry.items.iter().take(place).all(|other| other != item);
            if is_first && foreseen.contains_key(item) {
                on.entry(*item).or_default().push(entry);
            }
        }
        if entry.items.is_empty() {
            events.entry(entry.subject.as_str()).or_insert(entry);
        }
    }
    let share = |slot: &'a Slot| {
        let Some(item) = slot.item() else {
            let is_event = slot.programme == Programme::Event && !slot.title.is_empty();
            let entry = events.get(slot.title.as_str()).filter(|_| is_event);
            return Taken { slot, entries: entry.copied().into_iter().collect(), again: false };
        };
        let left = foreseen.get_mut(&item);
        let again = left.is_some_and(|left| {
            *left -= 1;
            *left > 0
        });
        let entries = match on.get_mut(&item) {
            Some(entries) if again && !entries.is_empty() => vec![entries.remove(0)],
            Some(entries) => std::mem::take(entries),
            None => Vec::new(),
        };
        Taken { slot, entries, again }
    };
    slots.into_iter().map(share).collect()
}

/// The slots that an entry took up at its meeting, each with all entries that did. Cost: the slots
/// and entries on its items; for an event, a look at each of the meeting.
pub(super) fn taken_by<'a>(
    session: &'a Session,
    meeting: &'a Meeting,
    entry: &'a Entry,
) -> Vec<Taken<'a>> {
    let mut taken = if entry.items.is_empty() {
        let named = |slot: &&Slot| slot.title.as_str() == entry.subject.as_str();
        let slots: Vec<&Slot> = meeting.slots.iter().filter(named).collect();
        shared_out(slots, meeting.entries.iter().filter(|other| other.items.is_empty()))
    } else {
        let names = entry.items.iter().flat_map(|item| session.named_by(*item)).copied();
        let mut here: Vec<Id> =
            names.filter(|name| session.parent(*name) == Some(meeting.id)).collect();
        here.sort_by_cached_key(|name| (session.kind(*name), session.position(*name)));
        here.dedup();
        let slots: Vec<&Slot> = here.iter().filter_map(|name| session.get(*name)).collect();
        shared_out(slots, here.iter().filter_map(|name| session.get(*name)))
    };
    taken.retain(|taken| taken.entries.iter().any(|other| other.id == entry.id));
    taken
}

/// The seconds that are left of a slot that was taken up: its minutes, less the time for which it
/// was open. Where items are discussed jointly, what is left of all their slots is shared out in
/// proportion.
pub(super) fn left_of(session: &Session, rows: &[Row<'_>], row: &Row<'_>, now: Moment) -> i64 {
    let whole = left_of_all(session, rows, row, now);
    let own = minutes(session, row.slot);
    let all: i64 = beside(rows, row).map(|other| minutes(session, other.slot)).sum();
    whole.checked_mul(own).and_then(|share| share.checked_div(all)).unwrap_or(0)
}

/// The seconds that are left of all slots that a row's last entry took up.
pub(super) fn left_of_all(session: &Session, rows: &[Row<'_>], row: &Row<'_>, now: Moment) -> i64 {
    let minutes: i64 = beside(rows, row).map(|other| minutes(session, other.slot)).sum();
    let mut seen: Vec<&Entry> = Vec::new();
    for entry in beside(rows, row).flat_map(|other| &other.entries) {
        if seen.iter().all(|known| known.id != entry.id) {
            seen.push(entry);
        }
    }
    let used: i64 = seen.iter().map(|entry| entry.seconds(now)).sum();
    (minutes * 60 - used).max(0)
}

/// The rows that are dealt with together with one: those of its last entry, itself among them.
fn beside<'r, 'a>(rows: &'r [Row<'a>], row: &'r Row<'a>) -> impl Iterator<Item = &'r Row<'a>> {
    let last = row.last();
    // An entry on one item takes up one slot.
    let alone = last.is_some_and(|last| last.items.len() == 1);
    let rows = if alone { std::slice::from_ref(row) } else { rows };
    rows.iter().filter(move |other| last.is_some_and(|last| other.has(last.id)))
}

/// The minutes of a slot: its own, or those that its item is expected to take.
pub(super) fn minutes(session: &Session, slot: &Slot) -> i64 {
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

    /// What became of the slots of the first meeting, an hour after its beginning.
    fn progress(item: &str, entries: &str, later: &str) -> Vec<Progress> {
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            delegations: [(id: "egy", name: "Egypt")],
            agenda: [(id: "i", title: "I", minutes: Some(30), {item}), (id: "j", title: "J", minutes: Some(30))],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                began: Some("2020-06-09T12:00:00+02:00"),
                slots: [(id: "s", programme: Item("i")), (id: "t", programme: Item("j"))], entries: [{entries}]),
                (id: "n", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00", slots: [{later}])])"#
        ));
        let meeting = session.get::<Meeting>(id("m")).unwrap();
        rows(&session, meeting, &Undone::of(&session, meeting), moment(60))
            .iter()
            .map(|row| row.progress)
            .collect()
    }

    #[test]
    fn a_break_is_over_when_the_meeting_stood_still_for_it() {
        for (resumed, expected) in [("12:44", Progress::Ahead), ("12:45", Progress::Over)] {
            let session = read(&format!(
                r#"(format: 1, readable_from: 1, about: (title: "A"), agenda: [(id: "i", title: "I", minutes: Some(90))],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    slots: [(id: "s", programme: Item("i")), (id: "b", programme: Break, minutes: Some(30)),
                        (id: "c", programme: Break, minutes: Some(10))],
                    entries: [(id: "e", items: ["i"], spans: [
                        (from: "2020-06-09T12:00:00+02:00", to: Some("2020-06-09T12:30:00+02:00")),
                        (from: "2020-06-09T{resumed}:00+02:00")])])])"#
            ));
            let meeting = session.get::<Meeting>(id("m")).unwrap();
            let found = rows(&session, meeting, &Undone::of(&session, meeting), moment(60));
            let found: Vec<Progress> = found.iter().map(|row| row.progress).collect();
            assert_eq!(found, [Progress::Open, expected, Progress::Ahead], "{resumed}");
        }
    }

    #[test]
    fn what_was_left_without_a_conclusion_is_undone_unless_something_says_that_it_is_over() {
        use Progress::{Ahead, Left, Open, Over};
        let entry = |name: &str, item: &str, more: &str| {
            format!(
                r#"(id: "{name}", items: ["{item}"], {more} spans: [(from: "2020-06-09T12:00:00+02:00",
                to: Some("2020-06-09T12:10:00+02:00"))])"#
            )
        };
        let draft = r#"conclusions: [(id: "c")],"#;
        let done = r#"conclusions: [(id: "c", status: Concluded("2020-06-09T12:09:00+02:00"))],"#;
        let left = entry("e", "i", "");
        let next = entry("f", "j", done.replace("\"c\"", "\"d\"").as_str());
        let waits = r#"requests: [(id: "r", speaker: Delegation("egy"))]"#;
        let slot = r#"(id: "u", programme: Item("i"))"#;
        let procedure = "group: Procedural";
        for (item, entries, later, expected) in [
            ("", String::new(), "", [Ahead, Ahead]),
            ("", left.clone(), "", [Left, Ahead]),
            ("", entry("e", "i", draft), "", [Left, Ahead]),
            ("", entry("e", "i", done), "", [Over, Ahead]),
            ("", entry("e", "i", "settled: true,"), "", [Over, Ahead]),
            ("", left.clone(), slot, [Over, Ahead]),
            ("", format!("{left}, {next}"), "", [Left, Over]),
            // What is taken up again is one thing with what was left.
            ("", format!("{left}, {}", entry("g", "i", done)), "", [Over, Ahead]),
            (
                "",
                format!(
                    r#"{left}, (id: "g", items: ["i"], spans: [(from: "2020-06-09T12:50:00+02:00")])"#
                ),
                "",
                [Open, Ahead],
            ),
            // Procedure ends without a conclusion, unless it was broken off.
            (procedure, left.clone(), "", [Left, Ahead]),
            (procedure, format!("{left}, {next}"), "", [Over, Over]),
            (procedure, format!("{}, {next}", entry("e", "i", draft)), "", [Left, Over]),
            (&format!("{procedure}, {waits}"), format!("{left}, {next}"), "", [Left, Over]),
        ] {
            assert_eq!(progress(item, &entries, later), expected, "{item} {entries} {later}");
        }
    }
}
