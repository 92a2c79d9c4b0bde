//! The session itself: the lists at the top of the tree, and the index by which a node is found.
//!
//! The tree is plain nested structs, so that the file, the papers and a reader all see the same
//! thing. Beside it stands an index from id to parent and kind. Looking a node up walks from its
//! parent (at most four steps) and asks each list at the position where the node was last seen; only after
//! a list changed does it look around that position. So a lookup costs the depth, not the session.

use super::{
    About, Contribution, Delegation, Document, Event, Id, Issued, Item, Kind, List, Meeting,
    Objective, Part, Problem, Reply, Text, TextId, Vote, node::walk, validate,
};
use serde::{Deserialize, Serialize};
use std::sync::atomic::{AtomicU32, Ordering};

/// A table by id. Every look at a node goes through one, so it hashes fast; seeded at random, so
/// that no file can be made that slows it down.
pub(super) type ById<T> = std::collections::HashMap<Id, T, foldhash::fast::RandomState>;

/// The version of the file format that this program writes.
pub const FORMAT: u16 = 1;

/// The oldest version of the format that a program must know to read what this one writes.
pub const READABLE_FROM: u16 = 1;

/// A session: everything that one file holds.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    pub(super) format: u16,
    pub(super) readable_from: u16,
    pub(super) about: About,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) objectives: Vec<Objective>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) delegations: Vec<Delegation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) documents: Vec<Document>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) agenda: Vec<Item>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) meetings: Vec<Meeting>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) contributions: Vec<Contribution>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) replies: Vec<Reply>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) votes: Vec<Vote>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) issued: Vec<Issued>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) calendar: Vec<Event>,
    #[serde(skip)]
    pub(super) index: ById<Slot>,
    #[serde(skip)]
    pub(super) named: ById<Vec<Id>>,
}

/// Where a node stands: its kind, its parent, and the position at which it was last seen.
#[derive(Debug)]
pub(super) struct Slot {
    pub(super) kind: Kind,
    pub(super) parent: Id,
    pub(super) seen: AtomicU32,
}

impl Session {
    /// A new session with nothing in it but its title.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Session {
            format: FORMAT,
            readable_from: READABLE_FROM,
            about: About { id: Id::ROOT, title: Text::new(title), ..About::default() },
            objectives: Vec::new(),
            delegations: Vec::new(),
            documents: Vec::new(),
            agenda: Vec::new(),
            meetings: Vec::new(),
            contributions: Vec::new(),
            replies: Vec::new(),
            votes: Vec::new(),
            issued: Vec::new(),
            calendar: Vec::new(),
            index: ById::default(),
            named: ById::default(),
        }
    }

    /// Makes a session that was read from a file ready for use: indexes it and checks that its
    /// parts fit together.
    ///
    /// # Errors
    /// All that does not fit, at once: ids that stand twice or are empty, names of nodes that are
    /// not there or of the wrong kind, texts that are not clean.
    pub fn checked(mut self) -> Result<Self, Vec<Problem>> {
        self.format = FORMAT;
        self.readable_from = READABLE_FROM;
        self.about.id = Id::ROOT;
        self.reindex();
        let problems = validate::problems(&self);
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }

    fn reindex(&mut self) {
        let mut index: ById<Slot> = ById::default();
        let mut named: ById<Vec<Id>> = ById::default();
        let mut places = Places::default();
        self.walk(&mut |part, parent| {
            let seen = AtomicU32::new(places.next(parent, part.kind()));
            let slot = Slot { kind: part.kind(), parent, seen };
            index.entry(part.id()).or_insert(slot);
            part.references(&mut |name| named.entry(name).or_default().push(part.id()));
        });
        index.remove(&Id::ROOT);
        self.index = index;
        self.named = named;
    }

    /// Calls `visit` for every node, parents before children, with the parent of each.
    pub fn walk<'a>(&'a self, visit: &mut dyn FnMut(&'a dyn Part, Id)) {
        visit(&self.about, Id::ROOT);
        for list in Self::LISTS.iter().filter_map(|kind| self.top_list(*kind)) {
            for part in (0..list.len()).filter_map(|position| list.at(position)) {
                walk(part, Id::ROOT, visit);
            }
        }
    }

    /// The version of the format that it was read from, or will be written in.
    #[must_use]
    pub fn format(&self) -> u16 {
        self.format
    }

    /// The session's own facts.
    #[must_use]
    pub fn about(&self) -> &About {
        &self.about
    }

    /// Its objectives.
    #[must_use]
    pub fn objectives(&self) -> &[Objective] {
        &self.objectives
    }

    /// Its delegations, with their people.
    #[must_use]
    pub fn delegations(&self) -> &[Delegation] {
        &self.delegations
    }

    /// Its documents.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// Its agenda.
    #[must_use]
    pub fn agenda(&self) -> &[Item] {
        &self.agenda
    }

    /// Its meetings, with all that was recorded.
    #[must_use]
    pub fn meetings(&self) -> &[Meeting] {
        &self.meetings
    }

    /// The contributions received.
    #[must_use]
    pub fn contributions(&self) -> &[Contribution] {
        &self.contributions
    }

    /// The replies to the consultation on the items.
    #[must_use]
    pub fn replies(&self) -> &[Reply] {
        &self.replies
    }

    /// The replies in ballots by correspondence.
    #[must_use]
    pub fn votes(&self) -> &[Vote] {
        &self.votes
    }

    /// The papers that went out.
    #[must_use]
    pub fn issued(&self) -> &[Issued] {
        &self.issued
    }

    /// Its deadlines and events.
    #[must_use]
    pub fn calendar(&self) -> &[Event] {
        &self.calendar
    }

    /// A node, whatever its kind.
    #[must_use]
    pub fn part(&self, id: Id) -> Option<&dyn Part> {
        if id == Id::ROOT {
            return Some(&self.about);
        }
        let slot = self.index.get(&id)?;
        let list = self.list(slot.parent, slot.kind)?;
        list.at(slot.position(id, list)?)
    }

    /// A node of a kind that is known ([`super::Paragraph`], [`Item`] …).
    #[must_use]
    pub fn get<T: Part>(&self, id: Id) -> Option<&T> {
        self.part(id)?.as_any().downcast_ref()
    }

    /// The node above; [`Id::ROOT`] for those at the top.
    #[must_use]
    pub fn parent(&self, id: Id) -> Option<Id> {
        self.index.get(&id).map(|slot| slot.parent)
    }

    /// The nearest node above `id`, itself included, that is of kind `T`.
    #[must_use]
    pub fn above<T: Part>(&self, id: Id) -> Option<&T> {
        let mut id = id;
        loop {
            if let Some(found) = self.get(id) {
                return Some(found);
            }
            id = self.parent(id)?;
        }
    }

    /// The kind of a node.
    #[must_use]
    pub fn kind(&self, id: Id) -> Option<Kind> {
        if id == Id::ROOT { Some(Kind::About) } else { self.index.get(&id).map(|slot| slot.kind) }
    }

    /// The position of a node among its siblings, from 0. Everything that people call a number is
    /// made from it, and nothing keeps it.
    #[must_use]
    pub fn position(&self, id: Id) -> Option<usize> {
        let slot = self.index.get(&id)?;
        slot.position(id, self.list(slot.parent, slot.kind)?)
    }

    /// The children of one kind under a node.
    #[must_use]
    pub fn list(&self, parent: Id, kind: Kind) -> Option<&dyn List> {
        if parent == Id::ROOT { self.top_list(kind) } else { self.part(parent)?.list(kind) }
    }

    /// The sibling before or after a node.
    #[must_use]
    pub fn sibling(&self, id: Id, step: isize) -> Option<Id> {
        let slot = self.index.get(&id)?;
        let list = self.list(slot.parent, slot.kind)?;
        let position = slot.position(id, list)?.checked_add_signed(step)?;
        list.at(position).map(Part::id)
    }

    /// One string of the session; empty where the part is not there.
    #[must_use]
    pub fn text(&self, id: TextId) -> Option<&str> {
        Some(self.part(id.node)?.text(id.field)?.part(id.part))
    }

    /// The nodes that name this one, once for each time that they do.
    #[must_use]
    pub fn named_by(&self, id: Id) -> &[Id] {
        self.named.get(&id).map_or(&[], Vec::as_slice)
    }

    /// Whether any node has this id.
    #[must_use]
    pub fn contains(&self, id: Id) -> bool {
        id == Id::ROOT || self.index.contains_key(&id)
    }

    pub(super) fn part_mut(&mut self, id: Id) -> Option<&mut dyn Part> {
        if id == Id::ROOT {
            return Some(&mut self.about);
        }
        let position = self.position(id)?;
        let slot = self.index.get(&id)?;
        let (parent, kind) = (slot.parent, slot.kind);
        self.list_mut(parent, kind)?.at_mut(position)
    }

    pub(super) fn list_mut(&mut self, parent: Id, kind: Kind) -> Option<&mut dyn List> {
        if parent == Id::ROOT {
            self.top_list_mut(kind)
        } else {
            self.part_mut(parent)?.list_mut(kind)
        }
    }

    const LISTS: [Kind; 10] = [
        Kind::Objective,
        Kind::Delegation,
        Kind::Document,
        Kind::Item,
        Kind::Meeting,
        Kind::Contribution,
        Kind::Reply,
        Kind::Vote,
        Kind::Issued,
        Kind::Event,
    ];

    fn top_list(&self, kind: Kind) -> Option<&dyn List> {
        Some(match kind {
            Kind::Objective => &self.objectives,
            Kind::Delegation => &self.delegations,
            Kind::Document => &self.documents,
            Kind::Item => &self.agenda,
            Kind::Meeting => &self.meetings,
            Kind::Contribution => &self.contributions,
            Kind::Reply => &self.replies,
            Kind::Vote => &self.votes,
            Kind::Issued => &self.issued,
            Kind::Event => &self.calendar,
            _ => return None,
        })
    }

    fn top_list_mut(&mut self, kind: Kind) -> Option<&mut dyn List> {
        Some(match kind {
            Kind::Objective => &mut self.objectives,
            Kind::Delegation => &mut self.delegations,
            Kind::Document => &mut self.documents,
            Kind::Item => &mut self.agenda,
            Kind::Meeting => &mut self.meetings,
            Kind::Contribution => &mut self.contributions,
            Kind::Reply => &mut self.replies,
            Kind::Vote => &mut self.votes,
            Kind::Issued => &mut self.issued,
            Kind::Event => &mut self.calendar,
            _ => return None,
        })
    }
}

impl Slot {
    fn position(&self, id: Id, list: &dyn List) -> Option<usize> {
        let is_at = |at: &usize| list.at(*at).is_some_and(|part| part.id() == id);
        let seen = self.seen.load(Ordering::Relaxed) as usize;
        if is_at(&seen) {
            return Some(seen);
        }
        // Something went in or out before it: it is near where it was.
        let from = seen.min(list.len());
        let around = |step: usize| [from.checked_sub(step), from.checked_add(step)];
        let found = (0..=list.len()).flat_map(around).flatten().find(is_at)?;
        self.seen.store(u32::try_from(found).unwrap_or(0), Ordering::Relaxed);
        Some(found)
    }
}

/// Counts siblings in the order in which they are walked, so that no node is searched for at first.
#[derive(Default)]
pub(super) struct Places(ById<(Option<Kind>, u32)>);

impl Places {
    /// The position of the next node of a kind under a parent.
    pub(super) fn next(&mut self, parent: Id, kind: Kind) -> u32 {
        let place = self.0.entry(parent).or_default();
        *place = match *place {
            (Some(last), position) if last == kind => (Some(kind), position + 1),
            _ => (Some(kind), 0),
        };
        place.1
    }
}

/// Two sessions are equal when what they hold is; how they are indexed is no part of it.
impl PartialEq for Session {
    fn eq(&self, other: &Self) -> bool {
        self.about == other.about
            && self.objectives == other.objectives
            && self.delegations == other.delegations
            && self.documents == other.documents
            && self.agenda == other.agenda
            && self.meetings == other.meetings
            && self.contributions == other.contributions
            && self.replies == other.replies
            && self.votes == other.votes
            && self.issued == other.issued
            && self.calendar == other.calendar
    }
}

impl Clone for Session {
    fn clone(&self) -> Self {
        let index = self.index.iter().map(|(id, slot)| {
            let seen = AtomicU32::new(slot.seen.load(Ordering::Relaxed));
            (*id, Slot { kind: slot.kind, parent: slot.parent, seen })
        });
        Session {
            format: self.format,
            readable_from: self.readable_from,
            about: self.about.clone(),
            objectives: self.objectives.clone(),
            delegations: self.delegations.clone(),
            documents: self.documents.clone(),
            agenda: self.agenda.clone(),
            meetings: self.meetings.clone(),
            contributions: self.contributions.clone(),
            replies: self.replies.clone(),
            votes: self.votes.clone(),
            issued: self.issued.clone(),
            calendar: self.calendar.clone(),
            index: index.collect(),
            named: self.named.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Edit, Item, arbitrary::read};

    #[test]
    fn a_session_that_was_read_knows_where_each_node_stands() {
        let mut session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "One", items: [(id: "i11", title: "A"), (id: "i12", title: "B")]),
                (id: "i2", title: "Two"), (id: "i3", title: "Three", items: [(id: "i31", title: "C")])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                slots: [(id: "s1", programme: Item("i1")), (id: "s2", programme: Item("i2"))],
                entries: [(id: "e1", items: ["i1"], turns: [(id: "t")], paragraphs: [(id: "p1"), (id: "p2")]),
                    (id: "e2", paragraphs: [(id: "p3")])])])"#,
        );
        let stands = |session: &Session, id: Id| {
            let slot = &session.index[&id];
            let list = session.list(slot.parent, slot.kind).unwrap();
            (0..list.len()).find(|at| list.at(*at).is_some_and(|part| part.id() == id)).unwrap()
        };
        for (id, slot) in &session.index {
            assert_eq!(slot.seen.load(Ordering::Relaxed) as usize, stands(&session, *id), "{id}");
        }
        // What stands behind something new is found where it is now, and what went before it too.
        let item = Item { id: Id::parse("new").unwrap(), ..Item::default() };
        session.apply(Edit::insert(Id::ROOT, None, item)).unwrap();
        for id in session.index.keys() {
            assert_eq!(session.position(*id), Some(stands(&session, *id)), "{id}");
        }
    }
}
