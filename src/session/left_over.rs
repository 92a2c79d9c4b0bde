//! What is carried over: what will not be reached before the hard stop, or was left undone.
//!
//! What was not taken up goes with its slot. What was taken up leaves its slot where it was used, and
//! takes along the minutes that are left of it. Cost: a forecast of the meeting.

use super::{
    Entry, Id, Meeting, Moment, Programme, Session, Slot,
    outside::{left_outside, spent},
    plan::{Forecast, forecast},
    programme::{Row, left_of, rows},
    undone::Undone,
};

/// What will not be reached before the hard stop, or was not finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOver {
    /// The slot; none for an item that was taken up without one.
    pub slot: Option<Id>,
    /// The item.
    pub item: Option<Id>,
    /// The minutes that are left, to the nearest, where it was taken up: its slot stays then, because
    /// what was done in it was done. None where it was not, or none are left.
    pub minutes: Option<u16>,
    /// Whether it was taken up.
    pub taken_up: bool,
}

/// What of a meeting's programme will not be reached before the hard stop, or was left undone and
/// will not be taken up again before it, in the order of the programme. What is open is not among
/// it, nor are breaks.
#[must_use]
pub fn left_over(session: &Session, meeting: Id, now: Moment) -> Vec<LeftOver> {
    let Some(there) = session.get::<Meeting>(meeting) else {
        return Vec::new();
    };
    let rows = rows(session, there, &Undone::of(session, there), now);
    let mut found = Vec::new();
    let lines = forecast(session, meeting, now);
    for (line, row) in lines.iter().zip(&rows) {
        if is_left_over(session, line) {
            found.push(left_over_of(session, &rows, row, now));
        }
    }
    let undone = lines.iter().skip(rows.len()).filter(|line| is_left_over(session, line));
    let undone = undone.filter_map(|line| session.get::<Entry>(line.entry?)).collect::<Vec<_>>();
    let spent = spent(&undone, there, now);
    for entry in undone {
        let minutes = whole_minutes(left_outside(session, &spent, entry));
        let item = entry.items.first().copied();
        found.push(LeftOver { slot: None, item, minutes, taken_up: true });
    }
    found
}

/// Whether a line of a forecast is among what [`left_over`] finds.
#[must_use]
pub fn is_left_over(session: &Session, line: &Forecast) -> bool {
    let is_break =
        |slot: Id| session.get::<Slot>(slot).is_some_and(|slot| slot.programme == Programme::Break);
    match line.slot {
        _ if line.fits => false,
        Some(slot) => !line.is_open() && !is_break(slot),
        None => line.undone,
    }
}

/// What is left over of one slot, whether it would fit or not. `None` where there is no such slot.
#[must_use]
pub fn left_over_slot(session: &Session, slot: Id, now: Moment) -> Option<LeftOver> {
    let meeting = session.above::<Meeting>(slot)?;
    let rows = rows(session, meeting, &Undone::of(session, meeting), now);
    let row = rows.iter().find(|row| row.slot.id == slot)?;
    Some(left_over_of(session, &rows, row, now))
}

fn left_over_of(session: &Session, rows: &[Row<'_>], row: &Row<'_>, now: Moment) -> LeftOver {
    let taken_up = !row.entries.is_empty();
    let minutes = whole_minutes(left_of(session, rows, row, now)).filter(|_| taken_up);
    LeftOver { slot: Some(row.slot.id), item: row.slot.item(), minutes, taken_up }
}

/// Seconds as the nearest number of minutes, one at least; nothing where there are none.
fn whole_minutes(seconds: i64) -> Option<u16> {
    let minutes = u16::try_from((seconds + 30) / 60).ok()?;
    (seconds > 0).then_some(minutes.max(1))
}
