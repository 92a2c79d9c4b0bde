//! A session looked over, and looked over again.
//!
//! What is wrong with a node follows from that node, its siblings and the lists of the session. So
//! when nothing but words of paragraphs changed since the last look, only their entries are read again,
//! and what stands above them: what it costs to look again while somebody drafts is a section, not the
//! session. Anything else is a new look at everything.

use super::{Finding, names, of_part, plan};
use crate::session::{Edit, Entry, Field, Id, Kind, Session, walk};
use std::collections::{BTreeMap, HashMap};

/// Nodes that are looked at before others may go on: a look at a long session keeps a processor busy for
/// a quarter of a second, and keys must not wait behind it.
const NODES: usize = 32;

/// What was found in a session, node by node.
#[derive(Debug, Default)]
pub struct Look {
    /// Where each node stands in the order of the session.
    order: HashMap<Id, usize>,
    /// What was found, by the place of its node.
    found: BTreeMap<usize, Vec<Finding>>,
    /// What was found in the session as a whole.
    whole: Vec<Finding>,
    seen: names::Seen,
}

impl Look {
    /// Looks everything over.
    #[must_use]
    pub fn at(session: &Session) -> Look {
        let mut look = Look::default();
        session.walk(&mut |part, _| {
            let place = look.order.len();
            if place.is_multiple_of(NODES) {
                std::thread::yield_now();
            }
            look.order.insert(part.id(), place);
            let mut found = Vec::new();
            of_part(session, part, &mut look.seen, &mut found);
            if !found.is_empty() {
                look.found.insert(place, found);
            }
        });
        plan::days(session, &mut look.whole);
        names::list(session, &mut look.whole);
        look
    }

    /// Looks over again where only the words of these paragraphs changed since.
    pub fn again(&mut self, session: &Session, paragraphs: &[Id]) {
        let mut entries: Vec<Id> = paragraphs
            .iter()
            .filter_map(|id| session.above::<Entry>(*id))
            .map(|entry| entry.id)
            .collect();
        entries.sort_unstable();
        entries.dedup();
        for entry in entries {
            if let Some(part) = session.part(entry) {
                walk(part, entry, &mut |part, _| self.look_again(session, part.id()));
            }
            let mut above = session.parent(entry);
            while let Some(id) = above {
                self.look_again(session, id);
                above = session.parent(id).filter(|parent| *parent != id);
            }
        }
    }

    fn look_again(&mut self, session: &Session, id: Id) {
        let Some((place, part)) = self.order.get(&id).zip(session.part(id)) else {
            return;
        };
        let mut found = Vec::new();
        of_part(session, part, &mut self.seen, &mut found);
        if found.is_empty() {
            self.found.remove(place);
        } else {
            self.found.insert(*place, found);
        }
    }

    /// Everything that was found, in the order of the session.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        self.found.values().flatten().chain(&self.whole).cloned().collect()
    }
}

/// The paragraphs whose words an edit changes; `None` where it changes anything else.
#[must_use]
pub fn words_changed(session: &Session, edit: &Edit) -> Option<Vec<Id>> {
    match edit {
        Edit::Splice { text, .. }
            if text.field == Field::Body && session.kind(text.node) == Some(Kind::Paragraph) =>
        {
            Some(vec![text.node])
        }
        Edit::Group(edits) => {
            let changed: Option<Vec<_>> =
                edits.iter().map(|edit| words_changed(session, edit)).collect();
            changed.map(|changed| changed.concat())
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{super::findings, *};
    use crate::session::arbitrary::{self, ids_of};
    use proptest::prelude::*;

    const WORDS: [&str; 6] = [
        "It was decided. ",
        "C20/999 ",
        "on Monday, 9 June 2020, ",
        "Tunesia ",
        "",
        "plain words ",
    ];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn looking_again_finds_what_a_new_look_finds(
            session in arbitrary::session(),
            written in prop::collection::vec((any::<u16>(), 0..WORDS.len()), 1..6),
        ) {
            let mut session = session;
            let mut look = Look::at(&session);
            let paragraphs = ids_of(&session, Some(Kind::Paragraph));
            for (which, words) in written {
                let Some(id) = paragraphs.get(usize::from(which) % paragraphs.len().max(1)) else {
                    continue;
                };
                let text = crate::session::TextId::written(*id, Field::Body);
                let edit = Edit::replace(&session, text, WORDS[words]);
                let changed = words_changed(&session, &edit).unwrap();
                if session.apply(edit).is_ok() {
                    look.again(&session, &changed);
                }
            }
            prop_assert_eq!(look.findings(), findings(&session));
        }
    }

    #[test]
    fn an_edit_of_anything_else_asks_for_a_new_look() {
        let session = Session::new("A");
        let title = crate::session::TextId::written(Id::ROOT, Field::Title);
        let edit = Edit::replace(&session, title, "B");
        assert_eq!(words_changed(&session, &edit), None);
        assert_eq!(words_changed(&session, &Edit::Group(vec![edit])), None);
        assert_eq!(words_changed(&session, &Edit::Group(Vec::new())), Some(Vec::new()));
    }
}
