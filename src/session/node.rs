//! What all nodes of a session have in common.
//!
//! A session is a tree of plain structs. So that the six edits need no code for each of them, every
//! kind of node says, through one macro, which texts and which lists of children it holds and which
//! other nodes it names. Everything generic (finding, editing, validating, searching) goes through
//! these tables, everything particular reads the structs themselves.

#![allow(clippy::result_large_err, reason = "a refused node is given back whole, once, in passing")]

use super::{
    About, Action, Conclusion, Contribution, Correction, Delegation, Document, Entry, Event, Field,
    Id, Issued, Item, Meeting, Objective, Paragraph, Person, Reply, Request, Slot, Text, Turn,
    Vote,
};
use serde::{Deserialize, Serialize};
use std::any::Any;

/// The struct of one kind of node.
pub trait Part: Any {
    /// Which kind it is.
    fn kind(&self) -> Kind;
    /// Its name.
    fn id(&self) -> Id;
    /// The texts that it holds.
    fn fields(&self) -> &'static [Field];
    /// One of its texts.
    fn text(&self, field: Field) -> Option<&Text>;
    /// One of its texts, to be changed by an edit.
    fn text_mut(&mut self, field: Field) -> Option<&mut Text>;
    /// The kinds of children that it may have.
    fn child_kinds(&self) -> &'static [Kind];
    /// The children of one kind, in order.
    fn list(&self, kind: Kind) -> Option<&dyn List>;
    /// The children of one kind, to be changed by an edit.
    fn list_mut(&mut self, kind: Kind) -> Option<&mut dyn List>;
    /// Calls `visit` for every other node that it names.
    fn references(&self, visit: &mut dyn FnMut(Id));
    /// Takes over the scalars of `head`, keeps texts and children, and returns the old scalars.
    ///
    /// # Errors
    /// Gives `head` back where it is of another kind.
    fn put(&mut self, head: Node) -> Result<Node, Node>;
    /// A copy of its scalars, without texts and children: what [`Part::put`] takes.
    fn head(&self) -> Node;
    /// The struct itself, for a typed look.
    fn as_any(&self) -> &dyn Any;
}

/// Children of one kind, whichever it is.
pub trait List {
    /// How many there are.
    fn len(&self) -> usize;
    /// Whether there are none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The child at a position.
    fn at(&self, position: usize) -> Option<&dyn Part>;
    /// The child at a position, to be changed by an edit.
    fn at_mut(&mut self, position: usize) -> Option<&mut dyn Part>;
    /// Puts a node in at a position.
    ///
    /// # Errors
    /// Gives the node back where it is of another kind or the position is beyond the end.
    fn insert(&mut self, position: usize, node: Node) -> Result<(), Node>;
    /// Takes the node at a position out.
    fn remove(&mut self, position: usize) -> Option<Node>;
}

impl<T: Part + Into<Node> + TryFrom<Node, Error = Node>> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn at(&self, position: usize) -> Option<&dyn Part> {
        self.get(position).map(|part| part as &dyn Part)
    }

    fn at_mut(&mut self, position: usize) -> Option<&mut dyn Part> {
        self.get_mut(position).map(|part| part as &mut dyn Part)
    }

    fn insert(&mut self, position: usize, node: Node) -> Result<(), Node> {
        if position > Vec::len(self) {
            return Err(node);
        }
        Vec::insert(self, position, T::try_from(node)?);
        Ok(())
    }

    fn remove(&mut self, position: usize) -> Option<Node> {
        (position < Vec::len(self)).then(|| Vec::remove(self, position).into())
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident),+ $(,)?) => {
        /// The kinds of nodes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Kind { $($(#[$doc])* $kind),+ }

        /// A node of any kind, with all that stands below it.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[allow(clippy::large_enum_variant, reason = "always behind a Box or in passing")]
        pub enum Node { $($(#[$doc])* $kind($kind)),+ }

        impl Node {
            /// The node as what all kinds have in common.
            #[must_use]
            pub fn part(&self) -> &dyn Part {
                match self { $(Node::$kind(part) => part),+ }
            }
        }

        $(
            impl From<$kind> for Node {
                fn from(part: $kind) -> Node {
                    Node::$kind(part)
                }
            }

            impl TryFrom<Node> for $kind {
                type Error = Node;

                fn try_from(node: Node) -> Result<$kind, Node> {
                    match node {
                        Node::$kind(part) => Ok(part),
                        other => Err(other),
                    }
                }
            }
        )+
    };
}

kinds! {
    /// The session's own facts (the root).
    About,
    /// An objective of the session.
    Objective,
    /// A delegation, an organization, the secretariat.
    Delegation,
    /// A person of a delegation.
    Person,
    /// A document.
    Document,
    /// An item of the agenda.
    Item,
    /// A request for the floor.
    Request,
    /// A meeting.
    Meeting,
    /// A slot of a meeting's programme.
    Slot,
    /// What was taken up at a meeting: a section of its record.
    Entry,
    /// Somebody's taking of the floor.
    Turn,
    /// A paragraph of the record.
    Paragraph,
    /// A correction asked for by a participant.
    Correction,
    /// A conclusion.
    Conclusion,
    /// One thing that a conclusion does.
    Action,
    /// A paper that went out.
    Issued,
    /// A deadline or event of the session's calendar.
    Event,
    /// A contribution received.
    Contribution,
    /// A reply to the consultation on the items.
    Reply,
    /// A reply in a ballot by correspondence.
    Vote,
}

impl Node {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.part().kind()
    }

    /// Its name.
    #[must_use]
    pub fn id(&self) -> Id {
        self.part().id()
    }
}

/// Calls `visit` for a part and everything below it, parents first, with each one's parent.
pub fn walk<'a>(part: &'a dyn Part, parent: Id, visit: &mut dyn FnMut(&'a dyn Part, Id)) {
    visit(part, parent);
    for kind in part.child_kinds() {
        if let Some(list) = part.list(*kind) {
            for child in (0..list.len()).filter_map(|position| list.at(position)) {
                walk(child, part.id(), visit);
            }
        }
    }
}

/// Says what a kind of node holds: its texts, its lists of children, the nodes that it names.
macro_rules! node {
    (
        $name:ident {
            texts: [$($field:ident: $text:ident),* $(,)?],
            lists: [$($child:ident: $list:ident),* $(,)?],
            names: $names:expr $(,)?
        }
    ) => {
        impl $crate::session::node::Part for $name {
            fn kind(&self) -> $crate::session::Kind {
                $crate::session::Kind::$name
            }

            fn id(&self) -> $crate::session::Id {
                self.id
            }

            fn fields(&self) -> &'static [$crate::session::Field] {
                &[$($crate::session::Field::$field),*]
            }

            fn text(&self, field: $crate::session::Field) -> Option<&$crate::session::Text> {
                match field {
                    $($crate::session::Field::$field => Some(&self.$text),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            fn text_mut(
                &mut self,
                field: $crate::session::Field,
            ) -> Option<&mut $crate::session::Text> {
                match field {
                    $($crate::session::Field::$field => Some(&mut self.$text),)*
                    #[allow(unreachable_patterns)]
                    _ => None,
                }
            }

            fn child_kinds(&self) -> &'static [$crate::session::Kind] {
                &[$($crate::session::Kind::$child),*]
            }

            fn list(
                &self,
                kind: $crate::session::Kind,
            ) -> Option<&dyn $crate::session::node::List> {
                match kind {
                    $($crate::session::Kind::$child => Some(&self.$list),)*
                    _ => None,
                }
            }

            fn list_mut(
                &mut self,
                kind: $crate::session::Kind,
            ) -> Option<&mut dyn $crate::session::node::List> {
                match kind {
                    $($crate::session::Kind::$child => Some(&mut self.$list),)*
                    _ => None,
                }
            }

            fn references(&self, visit: &mut dyn FnMut($crate::session::Id)) {
                let names: fn(&$name, &mut dyn FnMut($crate::session::Id)) = $names;
                names(self, visit);
            }

            fn put(
                &mut self,
                head: $crate::session::Node,
            ) -> Result<$crate::session::Node, $crate::session::Node> {
                let mut head = $name::try_from(head)?;
                if head.id != self.id {
                    return Err(head.into());
                }
                std::mem::swap(self, &mut head);
                $(self.$text = std::mem::take(&mut head.$text);)*
                $(self.$list = std::mem::take(&mut head.$list);)*
                Ok(head.into())
            }

            fn head(&self) -> $crate::session::Node {
                $name {
                    $($text: $crate::session::Text::default(),)*
                    $($list: Vec::new(),)*
                    ..self.clone()
                }
                .into()
            }

            fn as_any(&self) -> &dyn std::any::Any {
                self
            }
        }
    };
}

pub(super) use node;

/// Whether a value is what its type begins with; such values are left out of the file.
pub(super) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
