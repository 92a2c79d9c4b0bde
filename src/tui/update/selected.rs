//! What is done with the selected row of a pane.

use super::super::{
    command::{Command, Pane},
    lists,
    record::Block,
    state::{Over, State},
};
use super::forms;
use super::{draft, floor, naming};
use crate::session::{
    Action, Conclusion, Edit, Id, Item, Kind, Meeting, Moment, Place, Programme, Scope, Slot, acts,
};

/// Enter: does with the selected row what is most wanted.
pub(super) fn choose(state: &mut State) {
    match state.focus {
        Pane::Agenda => go_to_item(state),
        Pane::Plan => {
            let item = state.plan.id.and_then(|id| state.session.get::<Slot>(id)?.item());
            match item {
                Some(item) => {
                    state.agenda.id = Some(item);
                    go_to_item(state);
                }
                None => edit(state),
            }
        }
        Pane::Speakers => floor::give_floor_to_selected(state),
        Pane::Conclusions => match state.conclusions.id {
            Some(_) => edit(state),
            None => new(state, false),
        },
        Pane::Draft => {}
    }
}

/// Goes to where an item was recorded, or takes it up where it was not yet.
fn go_to_item(state: &mut State) {
    let Some(item) = state.agenda.id else { return };
    let here =
        state.session.entries_on(item).find(|entry| state.session.parent(*entry) == state.meeting);
    match here.or_else(|| state.session.last_entry_on(item)) {
        Some(entry) => {
            state.caret_to_end_of(entry);
            state.focus = Pane::Draft;
        }
        None => super::perform(state, Command::TakeUp),
    }
}

/// A new row of the pane, behind the selected one or before it.
pub(super) fn new(state: &mut State, before: bool) {
    match state.focus {
        Pane::Agenda => new_item(state, before),
        Pane::Plan => new_slot(state, before),
        Pane::Speakers => floor::ask(state),
        Pane::Conclusions => new_conclusion(state),
        Pane::Draft => draft::new_paragraph(state),
    }
}

/// A new item behind another, whose form was left for it.
pub(super) fn new_item_behind(state: &mut State, item: Id) {
    if state.session.contains(item) {
        state.agenda.id = Some(item);
    }
    new_item(state, false);
}

fn new_item(state: &mut State, before: bool) {
    let selected = state.agenda.id;
    let parent = selected.and_then(|id| state.session.parent(id)).unwrap_or(Id::ROOT);
    make_item(state, parent, neighbour(state, selected, before));
}

/// The sibling behind which a new row goes.
fn neighbour(state: &State, selected: Option<Id>, before: bool) -> Option<Id> {
    if before { selected.and_then(|id| state.session.sibling(id, -1)) } else { selected }
}

/// A new item under the selected one.
pub(super) fn new_sub_item(state: &mut State) {
    let Some(parent) = state.agenda.id else {
        return;
    };
    let after =
        state.session.get::<Item>(parent).and_then(|item| item.items.last()).map(|item| item.id);
    make_item(state, parent, after);
}

fn make_item(state: &mut State, parent: Id, after: Option<Id>) {
    let id = state.ids.draw();
    let item = Item { id, ..Item::default() };
    if state.apply(Scope::Arranging, Edit::insert(parent, after, item)) {
        state.agenda.id = Some(id);
        forms::form(state, id, true);
    }
}

fn new_slot(state: &mut State, before: bool) {
    let Some(meeting) = state.meeting else {
        return new_meeting(state);
    };
    let selected = state.plan.id.filter(|id| state.session.parent(*id) == Some(meeting));
    let after = neighbour(state, selected, before);
    let item = state.agenda.id.filter(|_| state.left == Pane::Agenda);
    let programme = item.map_or(Programme::Event, Programme::Item);
    let id = state.ids.draw();
    let slot = Slot { id, programme, ..Slot::default() };
    if state.apply(Scope::Arranging, Edit::insert(meeting, after, slot)) {
        state.plan.id = Some(id);
        forms::form(state, id, true);
    }
}

/// A new meeting, the day after the last one at the same hours; without any, today from 12:00 to
/// 15:00.
pub(super) fn new_meeting(state: &mut State) {
    let last = state.session.meetings().last();
    let at = |hour| state.now.with_hour_minute(hour, 0).unwrap_or(state.now);
    let next_day = |moment: Moment| moment.plus_minutes(24 * 60);
    let (start, stop) =
        last.map_or_else(|| (at(12), at(15)), |last| (next_day(last.start), next_day(last.stop)));
    let after = last.map(|last| last.id);
    let id = state.ids.draw();
    let meeting = Meeting {
        id,
        kind: Default::default(),
        title: Default::default(),
        start,
        stop,
        began: None,
        ended: None,
        place: Default::default(),
        chairs: Vec::new(),
        record: None,
        record_date: None,
        note: Default::default(),
        slots: Vec::new(),
        entries: Vec::new(),
    };
    if state.apply(Scope::Arranging, Edit::insert(Id::ROOT, after, meeting)) {
        state.show_meeting(Some(id));
        forms::form(state, id, false);
    }
}

/// A new conclusion of the entry at the caret, with a first action that notes its documents.
pub(super) fn new_conclusion(state: &mut State) {
    let Some(entry) = state.entry() else {
        state.refuse(state.words.say("no-entry-yet"));
        return;
    };
    let entry_id = entry.id;
    let after = entry.conclusions.last().map(|conclusion| conclusion.id);
    let of_items = entry.items.iter().filter_map(|item| state.session.get::<Item>(*item));
    let mut documents: Vec<Id> = of_items.flat_map(|item| item.documents.iter().copied()).collect();
    documents.truncate(1);
    let action = Action { id: state.ids.draw(), documents, ..Action::default() };
    let id = state.ids.draw();
    let conclusion = Conclusion { id, actions: vec![action], ..Conclusion::default() };
    if state.apply(Scope::Writing, Edit::insert(entry_id, after, conclusion)) {
        state.conclusions.id = Some(id);
        forms::form(state, id, false);
    }
}

/// Opens the form of the selected row.
pub(super) fn edit(state: &mut State) {
    let node = match state.focus {
        Pane::Draft => match state.caret.map(|caret| caret.block) {
            Some(Block::Paragraph(id)) => {
                // A rendered paragraph is changed where it comes from.
                let body = state.session.get::<crate::session::Paragraph>(id).map(|p| p.body);
                body.and_then(crate::session::Body::conclusion)
                    .filter(|_| {
                        state.caret.is_some_and(|c| c.block.editable(&state.session).is_none())
                    })
                    .or(Some(id))
            }
            Some(Block::Blank(entry) | Block::Heading(entry)) => Some(entry),
            None => None,
        },
        pane => state.selection(pane).id,
    };
    if let Some(node) = node {
        forms::form(state, node, false);
    }
}

/// Takes the selected row out.
pub(super) fn remove(state: &mut State) {
    if let Some(Over::Form(_)) = state.over.last() {
        return;
    }
    if state.focus == Pane::Draft {
        match state.caret.map(|caret| caret.block) {
            Some(Block::Paragraph(id)) => draft::remove_paragraph(state, id, true),
            Some(Block::Blank(entry)) => {
                let to = state
                    .session
                    .sibling(entry, -1)
                    .or_else(|| state.session.sibling(entry, 1))
                    .and_then(|entry| Block::last(&state.session, entry));
                if state.apply(Scope::Writing, Edit::Remove { id: entry })
                    && let Some(block) = to
                {
                    state.caret_to(block, usize::MAX);
                }
            }
            _ => {}
        }
        return;
    }
    let pane = state.focus;
    let Some(id) = state.selection(pane).id else {
        return;
    };
    let next =
        lists::step(&state.session, id, true).or_else(|| lists::step(&state.session, id, false));
    let scope = state.scope_of(id);
    let name = naming::name_of(state, id);
    if state.apply(scope, Edit::Remove { id }) {
        let next = next.filter(|next| state.session.contains(*next));
        state.selection_mut(pane).id = next.or_else(|| lists::first(state, pane));
        let text = state.words.say_with("removed", &[("name", name.as_str().into())]);
        state.tell(text);
    }
}

/// Moves the selected row up or down among its siblings.
pub(super) fn shift(state: &mut State, down: bool) {
    let id = match (state.focus, state.caret.map(|caret| caret.block)) {
        (Pane::Draft, Some(Block::Paragraph(id))) => Some(id),
        (Pane::Draft, Some(Block::Blank(entry))) => Some(entry),
        (Pane::Draft, _) => None,
        (pane, _) => state.selection(pane).id,
    };
    let Some(id) = id else { return };
    let edit = match state.session.kind(id) {
        Some(Kind::Request) => {
            let step = if down { 1 } else { -2 };
            let may = down || state.session.sibling(id, -1).is_some();
            let after = state.session.sibling(id, step);
            let moves = if down { after.is_some() } else { may };
            moves.then(|| acts::move_request(&state.session, id, after))
        }
        _ => shift_among_siblings(state, id, down),
    };
    let Some(edit) = edit else { return };
    let scope = state.scope_of(id);
    state.apply(scope, edit);
}

fn shift_among_siblings(state: &State, id: Id, down: bool) -> Option<Edit> {
    let parent = state.session.parent(id)?;
    let after = if down {
        Some(state.session.sibling(id, 1)?)
    } else {
        state.session.sibling(id, -1)?;
        state.session.sibling(id, -2)
    };
    Some(Edit::Move { id, to: Place { parent, after } })
}
