//! Where the eyes and hands are: the meeting that is shown, the caret, what is selected in each list.
//!
//! All of it points at nodes by their ids, and nodes come and go; [`State::settle`] puts right what
//! points at one that has gone.

use super::State;
use crate::{
    session::{Edit, Entry, Field, Id, Item, Kind, Meeting, Slot},
    tui::{
        command::Pane,
        lists, outlook,
        record::{Block, first_block},
    },
};

/// Where the caret of the draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::tui) struct Caret {
    /// In which block.
    pub(in crate::tui) block: Block,
    /// Before which byte of its text.
    pub(in crate::tui) at: usize,
    /// The column that moving up and down keeps to.
    pub(in crate::tui) goal: Option<usize>,
}

/// The selection of a list pane, and the row at its top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::tui) struct Selection {
    /// The selected node.
    pub(in crate::tui) id: Option<Id>,
    /// The node in the first row.
    pub(in crate::tui) top: Option<Id>,
}

impl State {
    /// Puts the hands where the work is: where something was written last, as far as the journal knows,
    /// else the open entry, else the meeting of the day, else the last one that has a record, else the
    /// first.
    pub(in crate::tui) fn begin(&mut self) {
        let open = self.session.open_entry().map(|entry| entry.id);
        let meetings = self.session.meetings();
        let today =
            |meeting: &&Meeting| meeting.start.date() == self.now.seen_from(meeting.start).date();
        let meeting = open
            .and_then(|entry| self.session.parent(entry))
            .or_else(|| meetings.iter().find(today).map(|meeting| meeting.id))
            .or_else(|| meetings.iter().rev().find(|m| !m.entries.is_empty()).map(|m| m.id))
            .or_else(|| meetings.first().map(|meeting| meeting.id));
        self.show_meeting(meeting);
        if let Some((paragraph, at)) = self.history.last_written()
            && self.session.kind(paragraph) == Some(Kind::Paragraph)
        {
            self.caret_to(Block::Paragraph(paragraph), at);
            self.floor.typed(paragraph, at);
        } else if let Some(entry) = open {
            self.caret_to_end_of(entry);
        }
        let open = open.and_then(|entry| self.session.get::<Entry>(entry));
        let open = open.and_then(|entry| entry.items.first().copied());
        self.agenda.id = open.or(self.agenda.id);
        if self.session.meetings().is_empty() {
            self.focus = Pane::Agenda;
        }
    }

    /// Shows another meeting, with the caret where it was in it last, and what comes next in it selected
    /// in plan and agenda.
    pub(in crate::tui) fn show_meeting(&mut self, meeting: Option<Id>) {
        self.leave_place();
        self.meeting = meeting;
        self.top = self.meeting().and_then(first_block).map(|block| (block, 0));
        self.caret = None;
        if let Some((block, at)) = meeting.and_then(|meeting| self.place_in(meeting)) {
            self.caret_to(block, at);
        }
        let to_come = self.slots_to_come();
        let slot = to_come.first().copied();
        let first = || self.meeting().and_then(|meeting| meeting.slots.first()).map(|slot| slot.id);
        self.plan = Selection { id: slot.or_else(first), top: None };
        let item = to_come.iter().find_map(|slot| self.session.get::<Slot>(*slot)?.item());
        let recorded = || self.meeting()?.entries.first()?.items.first().copied();
        self.agenda.id = item
            .or_else(recorded)
            .or_else(|| lists::first_pending(&self.session))
            .or_else(|| self.session.agenda().first().map(|item| item.id));
        self.conclusions = Selection::default();
        self.speakers = Selection::default();
    }

    /// Takes note of where the caret stands in its record, for when that is shown again.
    fn leave_place(&mut self) {
        let Some(Caret { block, at, .. }) = self.caret else { return };
        let entry = block.entry(&self.session).filter(|_| block.exists(&self.session));
        if let Some(meeting) = entry.and_then(|entry| self.session.parent(entry)) {
            self.left_at.insert(meeting, (block, at));
        }
    }

    /// Where the caret was in the record of a meeting, else behind what is open in it, else at its end.
    fn place_in(&self, meeting: Id) -> Option<(Block, usize)> {
        let session = &self.session;
        let of = |entry: Id| session.parent(entry) == Some(meeting);
        let left = self.left_at.get(&meeting).copied();
        let is_there = |(block, _): &(Block, usize)| {
            block.exists(session) && block.entry(session).is_some_and(of)
        };
        let open = || session.open_entry().map(|entry| entry.id).filter(|entry| of(*entry));
        let last = || session.get::<Meeting>(meeting)?.entries.last().map(|entry| entry.id);
        let end = || Some((Block::last(session, open().or_else(last)?)?, usize::MAX));
        left.filter(is_there).or_else(end)
    }

    /// The slots of the meeting shown that are to come: what is open, what was not taken up yet, what
    /// was left undone.
    fn slots_to_come(&self) -> Vec<Id> {
        let Some(outlook) = outlook::outlook(self) else { return Vec::new() };
        let mut to_come: Vec<_> =
            outlook.lines.iter().filter(|line| line.expected.is_some()).collect();
        to_come.sort_by_key(|line| line.expected.map(|stretch| stretch.from));
        to_come.iter().filter_map(|line| line.slot).collect()
    }

    /// The meeting that is shown.
    pub(in crate::tui) fn meeting(&self) -> Option<&Meeting> {
        self.session.get(self.meeting?)
    }

    /// The entry in which the caret stands.
    pub(in crate::tui) fn entry(&self) -> Option<&Entry> {
        self.session.get(self.caret?.block.entry(&self.session)?)
    }

    /// The item whose list of speakers is shown: of the open entry, else of the one at the caret,
    /// else the one selected in the agenda.
    pub(in crate::tui) fn floor_item(&self) -> Option<&Item> {
        let of = |entry: &Entry| entry.items.first().copied();
        let item = self
            .session
            .open_entry()
            .and_then(of)
            .or_else(|| self.entry().and_then(of))
            .or(self.agenda.id)?;
        self.session.get(item)
    }

    /// The entry on whose floor speakers are: the open one, else the one at the caret.
    pub(in crate::tui) fn floor_entry(&self) -> Option<&Entry> {
        self.session.open_entry().or_else(|| self.entry())
    }

    /// Puts the caret behind the last word of an entry.
    pub(in crate::tui) fn caret_to_end_of(&mut self, entry: Id) {
        if let Some(block) = Block::last(&self.session, entry) {
            self.meeting = self.session.parent(entry);
            self.caret_to(block, usize::MAX);
        }
    }

    /// Puts the caret into a block of the record, at the nearest place to `at`.
    pub(in crate::tui) fn caret_to(&mut self, block: Block, at: usize) {
        let text = self.wraps.get(&self.session, block).text(&self.session, block);
        let at = crate::text::grapheme::snap(text, at.min(text.len()));
        let before = self.caret.and_then(|caret| caret.block.entry(&self.session));
        if block.entry(&self.session) != before {
            self.leave_place();
        }
        self.caret = Some(Caret { block, at, goal: None });
        let entry = block.entry(&self.session);
        if entry != before {
            self.history.seal();
            self.conclusions = Selection::default();
            self.speakers = Selection::default();
        }
        if let Some(entry) = entry
            && self.meeting != self.session.parent(entry)
        {
            self.meeting = self.session.parent(entry);
        }
    }

    /// After undo or redo, moves the caret to where something changed.
    pub(in crate::tui) fn follow(&mut self, edit: &Edit) {
        match edit {
            Edit::Splice { text, at, put, .. }
                if text.field == Field::Body
                    && self.session.kind(text.node) == Some(Kind::Paragraph) =>
            {
                self.caret_to(Block::Paragraph(text.node), *at as usize + put.len());
            }
            Edit::Insert { node, .. } if node.kind() == Kind::Paragraph => {
                self.caret_to(Block::Paragraph(node.id()), usize::MAX);
            }
            Edit::Group(edits) => {
                if let Some(last) = edits.last() {
                    self.follow(last);
                }
            }
            _ => {}
        }
    }

    /// Puts right what points at nodes that have gone.
    pub(in crate::tui) fn settle(&mut self) {
        if let Some(caret) = self.caret
            && !caret.block.exists(&self.session)
        {
            self.caret = None;
            let entry = match caret.block {
                Block::Heading(entry) | Block::Blank(entry) => Some(entry),
                Block::Paragraph(_) => None,
            };
            let block = entry
                .and_then(|entry| Block::last(&self.session, entry))
                .or_else(|| self.top.map(|(block, _)| block).filter(|b| b.exists(&self.session)))
                .or_else(|| self.meeting().and_then(first_block));
            let block = block.and_then(|block| match block {
                Block::Heading(_) => block.step(&self.session, true),
                other => Some(other),
            });
            self.caret = block.map(|block| Caret { block, at: usize::MAX, goal: None });
        }
        if let Some(caret) = self.caret {
            let text = self.wraps.get(&self.session, caret.block).text(&self.session, caret.block);
            let at = crate::text::grapheme::snap(text, caret.at.min(text.len()));
            self.caret = Some(Caret { at, ..caret });
        } else if let Some(first) = self.meeting().and_then(first_block) {
            let block = first.step(&self.session, true);
            self.caret = block.map(|block| Caret { block, at: 0, goal: None });
        }
        if self.top.is_none_or(|(block, _)| !block.exists(&self.session)) {
            self.top = self.caret.map(|caret| (caret.block, 0));
        }
        if self.meeting.is_none_or(|meeting| !self.session.contains(meeting)) {
            self.show_meeting(self.session.meetings().first().map(|meeting| meeting.id));
        }
        for pane in [Pane::Agenda, Pane::Plan, Pane::Speakers, Pane::Conclusions] {
            let selection = self.selection(pane);
            if selection.id.is_some_and(|id| !self.session.contains(id)) {
                let nearest = selection.top.filter(|top| self.session.contains(*top));
                let first = nearest.or_else(|| lists::first(self, pane));
                *self.selection_mut(pane) = Selection { id: first, top: None };
            }
        }
    }

    /// The selection of a list pane. (The draft has a caret instead.)
    pub(in crate::tui) fn selection(&self, pane: Pane) -> Selection {
        match pane {
            Pane::Agenda => self.agenda,
            Pane::Plan => self.plan,
            Pane::Speakers => self.speakers,
            Pane::Conclusions => self.conclusions,
            Pane::Draft => Selection::default(),
        }
    }

    pub(in crate::tui) fn selection_mut(&mut self, pane: Pane) -> &mut Selection {
        match pane {
            Pane::Agenda | Pane::Draft => &mut self.agenda,
            Pane::Plan => &mut self.plan,
            Pane::Speakers => &mut self.speakers,
            Pane::Conclusions => &mut self.conclusions,
        }
    }

    /// What is selected in the draft: its first and last place, which differ.
    pub(in crate::tui) fn selection_range(&self) -> Option<((Block, usize), (Block, usize))> {
        let caret = self.caret?;
        let (anchor, here) = (self.anchor?, (caret.block, caret.at));
        let meeting = |block: Block| self.session.parent(block.entry(&self.session)?);
        if anchor == here || meeting(anchor.0) != meeting(here.0) {
            return None;
        }
        let order = |(block, at): (Block, usize)| (block.order(&self.session), at);
        Some(if order(anchor) < order(here) { (anchor, here) } else { (here, anchor) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::Language,
        tui::update::triples::{press, three_records},
    };

    /// The text of the paragraph at the caret, with the caret in it.
    fn here(state: &State) -> String {
        let caret = state.caret.unwrap();
        let text = caret.block.editable(&state.session).and_then(|text| state.session.text(text));
        let mut text = text.unwrap_or_default().to_owned();
        text.insert(caret.at, '|');
        text
    }

    #[test]
    fn each_meeting_keeps_the_place_of_the_caret() {
        for (keys, place) in [
            ("", "first: 2.2|"),
            ("Ctrl-PageDown", "second: 3.2|"),
            ("Ctrl-PageDown Ctrl-PageUp +!", "first: 2.2!|"),
            ("Up Home Right Ctrl-PageDown Ctrl-PageUp", "f|irst: 2.1"),
            ("Ctrl-PageDown Up Home Ctrl-PageDown Ctrl-PageUp", "|second: 3.1"),
            // Also where a number led to another record.
            ("Up Home Ctrl-G +2:1.1 Enter Ctrl-PageUp", "|first: 2.1"),
            ("Ctrl-PageDown Ctrl-D Ctrl-PageUp Ctrl-PageDown", "|second: 3.1"),
        ] {
            let mut state = three_records();
            press(&mut state, keys);
            assert_eq!(here(&state), place, "{keys}");
        }
    }

    #[test]
    fn a_meeting_with_an_open_item_begins_behind_what_was_written_on_it() {
        let mut state = three_records();
        let entries = &state.session.meetings()[1].entries;
        let (first, from) = (entries[0].id, state.now);
        let mut entry = state.session.get::<Entry>(first).unwrap().clone();
        entry.spans.push(crate::session::Span { from, to: None });
        state.session.apply(Edit::put(entry)).unwrap();
        let session = state.session.clone();
        press(&mut state, "Ctrl-PageDown");
        assert_eq!(here(&state), "second: 1.2|");
        // And so does the desk, where the journal does not know what was written last.
        let state = State::of(session, Language::En, state.now, 1, (80, 24));
        assert_eq!(here(&state), "second: 1.2|");
    }
}
