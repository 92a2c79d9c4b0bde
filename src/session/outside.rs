//! What was taken up at a meeting without a slot for it, and what is left of it.
//!
//! No plan foresaw it, so its item alone says how long it is expected to take. Cost: one pass over
//! the entries of the meeting.

use super::{
    Entry, Item, Meeting, Moment, Session, model::ById, plan::Forecast, programme::Row,
    undone::Undone,
};

/// What was taken up at a meeting without a slot for it.
pub(super) fn outside<'a>(meeting: &'a Meeting, rows: &[Row<'_>]) -> Vec<&'a Entry> {
    let mut inside: ById<()> = ById::default();
    inside.reserve(meeting.entries.len());
    inside.extend(rows.iter().flat_map(|row| &row.entries).map(|entry| (entry.id, ())));
    meeting.entries.iter().filter(|entry| !inside.contains_key(&entry.id)).collect()
}

/// The line of a forecast for it, before anything is expected.
pub(super) fn outside_line(entry: &Entry, undone: &Undone<'_>, now: Moment) -> Forecast {
    Forecast {
        slot: None,
        entry: Some(entry.id),
        planned: None,
        spans: entry.spans.clone(),
        used: entry.seconds(now),
        expected: None,
        fits: true,
        undone: undone.is_undone(entry.items.first().copied(), entry),
    }
}

/// The seconds that a meeting spent on each item that was taken up without a slot.
pub(super) fn spent(outside: &[&Entry], meeting: &Meeting, now: Moment) -> ById<i64> {
    let items = outside.iter().filter_map(|entry| entry.items.first());
    let mut spent: ById<i64> = items.map(|item| (*item, 0)).collect();
    if spent.is_empty() {
        return spent;
    }
    for entry in &meeting.entries {
        for (place, item) in entry.items.iter().enumerate() {
            let is_first = entry.items.iter().take(place).all(|other| other != item);
            if let Some(spent) = spent.get_mut(item).filter(|_| is_first) {
                *spent += entry.seconds(now);
            }
        }
    }
    spent
}

/// The seconds that are left of an item that was taken up without a slot: those that it is expected to
/// take, less those that it took.
pub(super) fn left_outside(session: &Session, spent: &ById<i64>, entry: &Entry) -> i64 {
    let Some(item) = entry.items.first() else { return 0 };
    let minutes = session.get::<Item>(*item).and_then(|item| item.minutes);
    (minutes.map_or(0, i64::from) * 60 - spent.get(item).copied().unwrap_or(0)).max(0)
}
