//! The one way in: every change to a session is an [`Edit`].
//!
//! An edit names nodes by id and places by neighbours, never by index, so that it means the same
//! after other edits, in a journal and in a merge. Applying one returns the edit that undoes it.
//! Undo, redo, the journal, the "unsaved" mark, import and merge are built on this and on nothing
//! else. What people do (`conclude`, `give_floor`) are functions that return an edit.
//!
//! Cost: what the edit touches, and the siblings that it passes; never the session.

use super::{
    Id, Kind, Node, Session, TextId, admit,
    model::{ById, Places, Slot},
    node::walk,
};
use serde::{Deserialize, Serialize};
use std::{collections::HashSet, sync::atomic::AtomicU32};

/// A place among siblings: under which node, after which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The node above; [`Id::ROOT`] for the lists at the top.
    pub parent: Id,
    /// The sibling before; none for the first place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Id>,
}

/// A change to a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    /// Puts a node in, with all that stands below it.
    Insert {
        /// Where.
        at: Place,
        /// The node.
        node: Box<Node>,
    },
    /// Takes a node out, with all that stands below it. Refused while something else names it.
    Remove {
        /// The node.
        id: Id,
    },
    /// Moves a node, with all that stands below it.
    Move {
        /// The node.
        id: Id,
        /// Where to.
        to: Place,
    },
    /// Sets all scalars of a node; texts and children of the head given count for nothing.
    Put {
        /// The node with its new scalars.
        head: Box<Node>,
    },
    /// Replaces a stretch of one text.
    Splice {
        /// Which text.
        text: TextId,
        /// Where it begins, in bytes.
        at: u32,
        /// What stands there. Refused where it does not.
        cut: Box<str>,
        /// What is to stand there.
        put: Box<str>,
    },
    /// Several edits, in order: all or none.
    Group(Vec<Edit>),
}

/// Why an edit was refused. The session is as it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There is no such node.
    #[error("no node {0}")]
    Unknown(Id),
    /// Nodes of this kind do not stand there, or not so deep, or the neighbour is not there.
    #[error("no place for a {kind:?} under {parent}")]
    NoPlace {
        /// The kind of the node.
        kind: Kind,
        /// Where it was to go.
        parent: Id,
    },
    /// The id is taken, or empty.
    #[error("the id {0} is taken")]
    SameId(Id),
    /// It names a node that is not there, or one of the wrong kind.
    #[error("{node} names {name}, which is not there or of another kind")]
    Missing {
        /// The node that names it.
        node: Id,
        /// The id that it names.
        name: Id,
    },
    /// Other nodes name it.
    #[error("{id} is named by {by:?}")]
    Named {
        /// The node that was to go.
        id: Id,
        /// Those that name it, or something below it.
        by: Vec<Id>,
    },
    /// The text does not hold what was to be cut there.
    #[error("the text of {0:?} has changed")]
    Mismatch(TextId),
    /// What was to be put in is not clean.
    #[error("a text holds what no text may hold")]
    Unclean,
    /// The meeting would stop before it starts.
    #[error("{0} would stop before it starts")]
    StopBeforeStart(Id),
    /// A node cannot stand below itself, and the root cannot go.
    #[error("{0} cannot stand there")]
    Misplaced(Id),
}

impl Edit {
    /// The edit that does nothing.
    #[must_use]
    pub fn nothing() -> Self {
        Edit::Group(Vec::new())
    }

    /// Whether it does nothing.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        matches!(self, Edit::Group(edits) if edits.iter().all(Edit::is_nothing))
    }

    /// Puts a node in at a place.
    #[must_use]
    pub fn insert(parent: Id, after: Option<Id>, node: impl Into<Node>) -> Self {
        Edit::Insert { at: Place { parent, after }, node: Box::new(node.into()) }
    }

    /// Sets the scalars of a node.
    #[must_use]
    pub fn put(head: impl Into<Node>) -> Self {
        Edit::Put { head: Box::new(head.into()) }
    }

    /// Replaces the whole of a text. The shortest splice: what begins and ends alike stays.
    #[must_use]
    pub fn replace(session: &Session, text: TextId, with: &str) -> Self {
        let old = session.text(text).unwrap_or_default();
        let mut start = old.bytes().zip(with.bytes()).take_while(|(a, b)| a == b).count();
        while !(old.is_char_boundary(start) && with.is_char_boundary(start)) {
            start -= 1;
        }
        let (old, new) =
            (old.get(start..).unwrap_or_default(), with.get(start..).unwrap_or_default());
        let mut end = old.bytes().rev().zip(new.bytes().rev()).take_while(|(a, b)| a == b).count();
        while !(old.is_char_boundary(old.len() - end) && new.is_char_boundary(new.len() - end)) {
            end -= 1;
        }
        Edit::Splice {
            text,
            at: u32::try_from(start).unwrap_or(u32::MAX),
            cut: old.get(..old.len() - end).unwrap_or_default().into(),
            put: new.get(..new.len() - end).unwrap_or_default().into(),
        }
    }
}

impl Session {
    /// Checks an edit, carries it out, and returns the edit that undoes it.
    ///
    /// # Errors
    /// Refuses what does not fit; then nothing has changed.
    pub fn apply(&mut self, edit: Edit) -> Result<Edit, Refusal> {
        match edit {
            Edit::Insert { at, node } => self.insert(at, *node),
            Edit::Remove { id } => self.remove(id),
            Edit::Move { id, to } => self.shift(id, to),
            Edit::Put { head } => self.put(*head),
            Edit::Splice { text, at, cut, put } => self.splice(text, at, cut, put),
            Edit::Group(edits) => self.group(edits),
        }
    }

    fn group(&mut self, edits: Vec<Edit>) -> Result<Edit, Refusal> {
        let mut undo = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.apply(edit) {
                Ok(inverse) => undo.push(inverse),
                Err(refusal) => {
                    for inverse in undo.into_iter().rev() {
                        // What was just done can be undone: it is its own inverse that is applied.
                        let undone = self.apply(inverse);
                        debug_assert!(undone.is_ok(), "{undone:?}");
                    }
                    return Err(refusal);
                }
            }
        }
        undo.reverse();
        Ok(Edit::Group(undo))
    }

    fn splice(
        &mut self,
        text: TextId,
        at: u32,
        cut: Box<str>,
        put: Box<str>,
    ) -> Result<Edit, Refusal> {
        let part = self.part_mut(text.node).ok_or(Refusal::Unknown(text.node))?;
        let held = part.text_mut(text.field).ok_or(Refusal::Unknown(text.node))?;
        let start = at as usize;
        let range = start..start + cut.len();
        let string = held.part(text.part);
        if string.get(range.clone()) != Some(&*cut) {
            return Err(Refusal::Mismatch(text));
        }
        if !admit::stays_clean(string, range.clone(), &put) {
            return Err(Refusal::Unclean);
        }
        held.change(text.part, |string| string.replace_range(range, &put));
        Ok(Edit::Splice { text, at, cut: put, put: cut })
    }

    fn put(&mut self, head: Node) -> Result<Edit, Refusal> {
        let id = head.id();
        admit::sound(head.part())?;
        self.check_names(head.part(), &|_| None)?;
        let part = self.part_mut(id).ok_or(Refusal::Unknown(id))?;
        let mut before = Vec::new();
        part.references(&mut |name| before.push((name, id)));
        let old = part.put(head).map_err(|_| Refusal::Misplaced(id))?;
        let mut after = Vec::new();
        part.references(&mut |name| after.push((name, id)));
        self.count(&before, false);
        self.count(&after, true);
        Ok(Edit::Put { head: Box::new(old) })
    }

    fn insert(&mut self, at: Place, node: Node) -> Result<Edit, Refusal> {
        let id = node.id();
        let kind = node.kind();
        let position = self.position_of(at, kind)?;
        self.check_depth(at.parent, node.part())?;
        admit::clean(node.part())?;
        let mut inside: ById<(Kind, Id, u32)> = ById::default();
        let mut places = Places::default();
        let mut double = None;
        walk(node.part(), at.parent, &mut |part, parent| {
            let taken = part.id() == Id::default() || self.contains(part.id());
            let inner = (part.kind(), parent, places.next(parent, part.kind()));
            if inside.insert(part.id(), inner).is_some() || taken {
                double = Some(part.id());
            }
        });
        if let Some(double) = double {
            return Err(Refusal::SameId(double));
        }
        let mut wrong = Ok(());
        let mut names = Vec::new();
        walk(node.part(), at.parent, &mut |part, _| {
            if wrong.is_ok() {
                wrong = self.check_names(part, &|name| inside.get(&name).map(|(kind, ..)| *kind));
            }
            part.references(&mut |name| names.push((name, part.id())));
        });
        wrong?;
        let list = self.list_mut(at.parent, kind);
        list.and_then(|list| list.insert(position, node).ok())
            .ok_or(Refusal::NoPlace { kind, parent: at.parent })?;
        for (inner, (kind, parent, place)) in inside {
            // Where it stands is known, so that many in a row cost no search each.
            let seen = if inner == id { u32::try_from(position).unwrap_or(0) } else { place };
            self.index.insert(inner, Slot { kind, parent, seen: AtomicU32::new(seen) });
        }
        self.count(&names, true);
        Ok(Edit::Remove { id })
    }

    fn remove(&mut self, id: Id) -> Result<Edit, Refusal> {
        let part = self.part(id).ok_or(Refusal::Unknown(id))?;
        let kind = part.kind();
        let parent = self.parent(id).ok_or(Refusal::Misplaced(id))?;
        let mut inside = HashSet::new();
        let mut names = Vec::new();
        walk(part, parent, &mut |part, _| {
            inside.insert(part.id());
            part.references(&mut |name| names.push((name, part.id())));
        });
        let namers = inside.iter().flat_map(|inner| self.named_by(*inner)).copied();
        let mut by: Vec<Id> = namers.filter(|namer| !inside.contains(namer)).collect();
        if !by.is_empty() {
            by.sort_unstable();
            by.dedup();
            return Err(Refusal::Named { id, by });
        }
        let position = self.position(id).ok_or(Refusal::Unknown(id))?;
        let after = self.sibling(id, -1);
        let node = self.list_mut(parent, kind).and_then(|list| list.remove(position));
        let node = node.ok_or(Refusal::Unknown(id))?;
        for inner in &inside {
            self.index.remove(inner);
        }
        self.count(&names, false);
        Ok(Edit::Insert { at: Place { parent, after }, node: Box::new(node) })
    }

    fn shift(&mut self, id: Id, to: Place) -> Result<Edit, Refusal> {
        let kind = self.kind(id).ok_or(Refusal::Unknown(id))?;
        let old = self.parent(id).ok_or(Refusal::Misplaced(id))?;
        let mut above = Some(to.parent);
        while let Some(ancestor) = above {
            if ancestor == id {
                return Err(Refusal::Misplaced(id));
            }
            above = self.parent(ancestor);
        }
        if to.after == Some(id) {
            return Err(Refusal::Misplaced(id));
        }
        self.position_of(to, kind)?;
        let part = self.part(id).ok_or(Refusal::Unknown(id))?;
        self.check_depth(to.parent, part)?;
        let position = self.position(id).ok_or(Refusal::Unknown(id))?;
        let after = self.sibling(id, -1);
        let node = self.list_mut(old, kind).and_then(|list| list.remove(position));
        let node = node.ok_or(Refusal::Unknown(id))?;
        let place = self.position_of(to, kind);
        let (target, position) = match place {
            Ok(position) => (to.parent, position),
            Err(_) => (old, position),
        };
        if let Some(list) = self.list_mut(target, kind) {
            let kept = list.insert(position, node);
            debug_assert!(kept.is_ok(), "the place was looked up above");
        }
        if let Some(slot) = self.index.get_mut(&id) {
            slot.parent = target;
        }
        place?;
        Ok(Edit::Move { id, to: Place { parent: old, after } })
    }

    fn position_of(&self, at: Place, kind: Kind) -> Result<usize, Refusal> {
        let refusal = Refusal::NoPlace { kind, parent: at.parent };
        if self.list(at.parent, kind).is_none() {
            return Err(refusal);
        }
        let Some(after) = at.after else { return Ok(0) };
        if self.parent(after) != Some(at.parent) || self.kind(after) != Some(kind) {
            return Err(refusal);
        }
        self.position(after).map(|position| position + 1).ok_or(refusal)
    }

    fn count(&mut self, names: &[(Id, Id)], more: bool) {
        for (name, by) in names {
            let namers = self.named.entry(*name).or_default();
            if more {
                namers.push(*by);
            } else if let Some(position) = namers.iter().position(|namer| namer == by) {
                namers.swap_remove(position);
            }
            if namers.is_empty() {
                self.named.remove(name);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        Item,
        arbitrary::{id, read},
    };

    fn sample() -> Session {
        read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            documents: [(id: "d", reference: "C20/1")],
            agenda: [(id: "i", title: "I", documents: ["d"], items: [(id: "j", title: "J")])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["j"], conclusions: [(id: "c")],
                    paragraphs: [(id: "p", body: Decision("c")), (id: "q", text: "été")])])])"#,
        )
    }

    #[test]
    fn what_is_named_elsewhere_stays_and_says_by_whom() {
        let mut session = sample();
        let named = |id, by| Err(Refusal::Named { id, by });
        let remove = |session: &mut Session, name| session.apply(Edit::Remove { id: id(name) });
        assert_eq!(remove(&mut session, "d"), named(id("d"), vec![id("i")]));
        assert_eq!(remove(&mut session, "c"), named(id("c"), vec![id("p")]));
        // Something below it is named: that counts too.
        assert_eq!(remove(&mut session, "i"), named(id("i"), vec![id("e")]));
        // What names it goes with it.
        assert!(remove(&mut session, "e").is_ok());
        assert!(remove(&mut session, "i").is_ok());
        assert_eq!(session.apply(Edit::Remove { id: Id::ROOT }), Err(Refusal::Misplaced(Id::ROOT)));
    }

    #[test]
    fn nothing_comes_to_stand_below_or_beside_itself() {
        let mut session = sample();
        for (parent, after) in [("i", None), ("j", None)] {
            let to = Place { parent: id(parent), after };
            let moved = session.apply(Edit::Move { id: id("i"), to });
            assert_eq!(moved, Err(Refusal::Misplaced(id("i"))));
        }
        let to = Place { parent: id("e"), after: Some(id("q")) };
        let moved = session.apply(Edit::Move { id: id("q"), to });
        assert_eq!(moved, Err(Refusal::Misplaced(id("q"))));
        let to = Place { parent: id("m"), after: None };
        let moved = session.apply(Edit::Move { id: id("q"), to });
        assert!(matches!(moved, Err(Refusal::NoPlace { .. })), "{moved:?}");
        assert_eq!(session, sample());
    }

    #[test]
    fn a_put_keeps_texts_and_children_and_counts_names() {
        let mut session = sample();
        let mut item = session.get::<Item>(id("i")).unwrap().clone();
        item.title = "not this".into();
        item.items.clear();
        item.documents.clear();
        item.minutes = Some(7);
        let back = session.apply(Edit::put(item)).unwrap();
        let item = session.get::<Item>(id("i")).unwrap();
        assert_eq!((item.title.as_str(), item.items.len()), ("I", 1));
        assert_eq!(session.named_by(id("d")), []);
        session.apply(back).unwrap();
        assert_eq!(session, sample());
        assert_eq!(session.named_by(id("d")), [id("i")]);
    }
}
