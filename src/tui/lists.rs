//! Walking the lists of the desk, one row at a time.
//!
//! No pane builds the list of all its rows: it steps from the row at its top to those that fit, so
//! that an agenda of a thousand items costs what the screen costs.

use super::{command::Pane, state::State};
use crate::session::{Id, Item, ItemStatus, Kind, Session};

/// The first row of a pane.
pub(super) fn first(state: &State, pane: Pane) -> Option<Id> {
    match pane {
        Pane::Agenda => state.session.agenda().first().map(|item| item.id),
        Pane::Plan => state.meeting()?.slots.first().map(|slot| slot.id),
        Pane::Speakers => state.floor_item()?.requests.first().map(|request| request.id),
        Pane::Conclusions => state.entry()?.conclusions.first().map(|conclusion| conclusion.id),
        Pane::Draft => None,
    }
}

/// The first item of the agenda that was not taken up yet.
pub(super) fn first_pending(session: &Session) -> Option<Id> {
    let first = session.agenda().first().map(|item| item.id);
    let all = std::iter::successors(first, |id| step(session, *id, true));
    all.into_iter().find(|id| session.item_status(*id) == ItemStatus::Pending)
}

/// The last row of a pane.
pub(super) fn last(state: &State, pane: Pane) -> Option<Id> {
    match pane {
        Pane::Agenda => {
            let mut item = state.session.agenda().last()?;
            while let Some(below) = item.items.last() {
                item = below;
            }
            Some(item.id)
        }
        Pane::Plan => state.meeting()?.slots.last().map(|slot| slot.id),
        Pane::Speakers => state.floor_item()?.requests.last().map(|request| request.id),
        Pane::Conclusions => state.entry()?.conclusions.last().map(|conclusion| conclusion.id),
        Pane::Draft => None,
    }
}

/// The row after or before one.
pub(super) fn step(session: &Session, id: Id, forward: bool) -> Option<Id> {
    if session.kind(id) == Some(Kind::Item) {
        return step_item(session, id, forward);
    }
    session.sibling(id, if forward { 1 } else { -1 })
}

fn step_item(session: &Session, id: Id, forward: bool) -> Option<Id> {
    let item = |id| session.get::<Item>(id);
    if forward {
        if let Some(below) = item(id)?.items.first() {
            return Some(below.id);
        }
        let mut id = id;
        loop {
            if let Some(sibling) = session.sibling(id, 1) {
                return Some(sibling);
            }
            id = session.parent(id).filter(|parent| item(*parent).is_some())?;
        }
    }
    match session.sibling(id, -1) {
        Some(sibling) => {
            let mut last = item(sibling)?;
            while let Some(below) = last.items.last() {
                last = below;
            }
            Some(last.id)
        }
        None => session.parent(id).filter(|parent| item(*parent).is_some()),
    }
}

/// Moves the selection of a pane by a number of rows.
pub(super) fn select_by(state: &mut State, pane: Pane, rows: isize) {
    let Some(mut id) = state.selection(pane).id.or_else(|| first(state, pane)) else {
        return;
    };
    for _ in 0..rows.unsigned_abs() {
        match step(&state.session, id, rows > 0) {
            Some(next) => id = next,
            None => break,
        }
    }
    state.selection_mut(pane).id = Some(id);
}

/// The rows that fit into `height`, from the top of a pane on, moved so that the selected row is
/// among them.
pub(super) fn visible(state: &State, pane: Pane, height: usize) -> Vec<Id> {
    let selection = state.selection(pane);
    let Some(first) = first(state, pane) else {
        return Vec::new();
    };
    let selected = selection.id.unwrap_or(first);
    let top = selection.top.filter(|top| state.session.contains(*top)).unwrap_or(first);
    let from = |top: Id| {
        let next = |id: &Id| step(&state.session, *id, true);
        std::iter::successors(Some(top), next).take(height).collect::<Vec<_>>()
    };
    let rows = from(top);
    // Who comes next is what the list of speakers is for, as long as nobody works in it.
    if pane == Pane::Speakers && state.focus != pane {
        return from(first);
    }
    if rows.contains(&selected) {
        return rows;
    }
    let back = |rows: usize| {
        let previous = |id: &Id| step(&state.session, *id, false);
        std::iter::successors(Some(selected), previous).take(rows).last().unwrap_or(selected)
    };
    let just_above =
        rows.first().and_then(|row| step(&state.session, *row, false)) == Some(selected);
    from(back(if just_above { 1 } else { height.max(1) }))
}
