//! The part of a session that a paper is made from: what an issued paper keeps.
//!
//! The next revision is to mark what the meeting changed and not what the program says otherwise
//! today. So no wording is kept but the nodes that it came from, and both revisions are worded by the
//! program that compares them. What is private (notes, turns, requests, sources) is never kept.
//!
//! Cost: a copy of the session, and one edit for each node that is left out. A slice of outcomes is
//! a few kilobytes, one of a record about as long as the record in all its languages.

use crate::session::{
    Action, Answer, Correction, Due, Edit, Field, Id, Issued, Kind, Node, PaperKind, Paragraph,
    Part, Session, TextId,
};
use std::collections::HashSet;

/// The part of a session that a paper is made from, itself a session. A paper is the same whether
/// it is built from the slice or from the whole, but for its reference and date.
#[must_use]
pub fn slice(session: &Session, paper: PaperKind, meeting: Option<Id>) -> Session {
    let meeting = super::meeting_of(paper, meeting);
    let mut slice = Slice { session: session.clone(), paper, meeting };
    slice.leave_out();
    slice.clear();
    slice.leave_out_what_nothing_names();
    slice.session
}

/// A slice as one line of RON.
pub(super) fn written(slice: &Session) -> String {
    ron::to_string(slice).unwrap_or_default()
}

/// The slice that an issued paper keeps; none where it keeps none, or one that cannot be read.
#[must_use]
pub fn kept(issued: &Issued) -> Option<Session> {
    if issued.slice.is_empty() {
        return None;
    }
    ron::from_str::<Session>(&issued.slice).ok()?.checked().ok()
}

struct Slice {
    session: Session,
    paper: PaperKind,
    meeting: Option<Id>,
}

impl Slice {
    /// Takes out what this paper never shows, the last first: so nothing that is left moves.
    fn leave_out(&mut self) {
        let mut out = Vec::new();
        let mut entries_in = HashSet::new();
        self.session.walk(&mut |part, parent| {
            if part.kind() == Kind::Entry && self.shows_meeting(parent) {
                entries_in.insert(part.id());
            }
        });
        self.session.walk(&mut |part, parent| {
            let is_out = match part.kind() {
                Kind::Objective
                | Kind::Contribution
                | Kind::Reply
                | Kind::Issued
                | Kind::Request => true,
                Kind::Vote => self.paper != PaperKind::Ballot,
                Kind::Event => self.paper != PaperKind::Plan || self.meeting.is_some(),
                Kind::Slot => self.paper != PaperKind::Plan || !self.shows_meeting(parent),
                Kind::Turn => self.paper != PaperKind::Floor || !entries_in.contains(&parent),
                Kind::Paragraph => !self.is_recorded() || !entries_in.contains(&parent),
                Kind::Correction => !self.is_accepted(part),
                Kind::Conclusion => !self.concludes() || !entries_in.contains(&parent),
                Kind::Entry => self.paper == PaperKind::Agenda,
                _ => false,
            };
            if is_out {
                out.push(part.id());
            }
        });
        // Conclusions are named by the paragraphs in which they are rendered, so they go last.
        let of = |kind: Kind, id: &Id, session: &Session| session.kind(*id) == Some(kind);
        let (conclusions, others): (Vec<Id>, Vec<Id>) =
            out.into_iter().partition(|id| of(Kind::Conclusion, id, &self.session));
        for id in others.iter().rev().chain(conclusions.iter().rev()) {
            if self.session.kind(*id) == Some(Kind::Turn) {
                continue;
            }
            self.remove(*id);
        }
        self.forget_sources();
        for id in others.iter().rev() {
            self.remove(*id);
        }
    }

    /// Whether the paper shows what was taken up at a meeting. (Of the others it only shows that it
    /// was: "continued".)
    fn shows_meeting(&self, meeting: Id) -> bool {
        self.meeting.is_none_or(|of| of == meeting)
    }

    fn is_recorded(&self) -> bool {
        matches!(self.paper, PaperKind::Record | PaperKind::Corrigendum)
    }

    fn concludes(&self) -> bool {
        self.is_recorded()
            || matches!(self.paper, PaperKind::Outcomes | PaperKind::Report | PaperKind::Ballot)
    }

    fn is_accepted(&self, part: &dyn Part) -> bool {
        let correction = part.as_any().downcast_ref::<Correction>();
        self.paper == PaperKind::Corrigendum
            && correction.is_some_and(|correction| correction.answer == Answer::Accepted)
    }

    /// Takes a node out where nothing names it any more.
    fn remove(&mut self, id: Id) -> bool {
        self.session.contains(id) && self.session.apply(Edit::Remove { id }).is_ok()
    }

    /// Paragraphs are kept without the turns that they report.
    fn forget_sources(&mut self) {
        let mut heads = Vec::new();
        self.session.walk(&mut |part, _| {
            let Some(paragraph) = part.as_any().downcast_ref::<Paragraph>() else { return };
            let is_private = !paragraph.sources.is_empty() || paragraph.gap.is_some();
            if is_private && let Ok(head) = Paragraph::try_from(part.head()) {
                heads.push(Paragraph { sources: Vec::new(), gap: None, ..head });
            }
        });
        self.put(heads);
    }

    fn put<T: Into<Node>>(&mut self, heads: Vec<T>) {
        for head in heads {
            let _ = self.session.apply(Edit::put(head));
        }
    }

    /// Clears notes, and the texts of paragraphs that a corrigendum only counts.
    fn clear(&mut self) {
        let mut notes = Vec::new();
        self.session.walk(&mut |part, _| {
            let uncounted = self.paper == PaperKind::Corrigendum
                && part.as_any().downcast_ref::<Paragraph>().is_some();
            for field in part.fields() {
                let is_note = *field == Field::Note
                    || (uncounted && matches!(field, Field::Body | Field::Link));
                let is_written = part.text(*field).is_some_and(|text| !text.as_str().is_empty());
                if is_note && is_written {
                    notes.push(TextId::written(part.id(), *field));
                }
            }
        });
        for text in notes {
            let edit = Edit::replace(&self.session, text, "");
            let _ = self.session.apply(edit);
        }
    }

    /// Takes out, again and again, people, documents, items and later meetings that nothing names.
    /// Members stay where they are counted, and items where their numbers are shown.
    fn leave_out_what_nothing_names(&mut self) {
        let keeps_members = matches!(self.paper, PaperKind::Ballot | PaperKind::Floor);
        let keeps_items =
            matches!(self.paper, PaperKind::Agenda | PaperKind::Plan) || self.names_an_item();
        let last = self.meeting.and_then(|meeting| self.session.position(meeting));
        loop {
            let mut out = Vec::new();
            self.session.walk(&mut |part, _| {
                let may_go = match part.kind() {
                    Kind::Delegation => !keeps_members,
                    Kind::Person | Kind::Document => true,
                    Kind::Item => !keeps_items,
                    Kind::Meeting => {
                        let position = self.session.position(part.id());
                        last.is_some_and(|last| position.is_some_and(|position| position > last))
                    }
                    _ => false,
                };
                if may_go {
                    out.push(part.id());
                }
            });
            let before = out.len();
            out.reverse();
            out.retain(|id| !self.can_go(*id) || !self.remove(*id));
            if out.len() == before {
                return;
            }
        }
    }

    /// Whether nothing is lost by leaving a node out that nothing names: what stands below it goes
    /// with it, so it may not name or be named either.
    fn can_go(&self, id: Id) -> bool {
        let named_inside = |part: &dyn Part| {
            part.child_kinds().iter().any(|kind| {
                part.list(*kind).is_some_and(|list| {
                    let kinds = [Kind::Person, Kind::Item];
                    kinds.contains(kind) && !list.is_empty()
                })
            })
        };
        self.session.named_by(id).is_empty()
            && self.session.part(id).is_some_and(|part| !named_inside(part))
    }

    fn names_an_item(&self) -> bool {
        let mut found = false;
        self.session.walk(&mut |part, _| {
            let action = part.as_any().downcast_ref::<Action>();
            found |= action.is_some_and(|action| matches!(action.due, Some(Due::Item(_))));
        });
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::{build, sample};
    use crate::session::{Entry, Item, Language, Meeting};

    #[test]
    fn a_paper_is_the_same_from_its_slice_and_from_the_whole() {
        let session = sample::session();
        for language in Language::ALL {
            for kind in sample::KINDS {
                for meeting in [None, Id::parse("m1"), Id::parse("m2")] {
                    let Ok(whole) = build(&session, kind, meeting, language) else { continue };
                    let text = written(&slice(&session, kind, meeting));
                    assert!(!text.contains('\n'));
                    let issued = Issued { slice: text, ..Issued::default() };
                    let slice = kept(&issued).unwrap();
                    let from_slice = build(&slice, kind, meeting, language).unwrap();
                    let events = |paper: &crate::papers::Paper| {
                        let mut blocks = paper.blocks.clone();
                        for block in &mut blocks {
                            if let crate::papers::Matter::Event(event) = &mut block.matter {
                                event.sequence = 0;
                            }
                        }
                        blocks
                    };
                    assert_eq!(events(&whole), events(&from_slice), "{kind:?} {meeting:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_private_or_elsewhere_is_not_in_it() {
        let session = sample::session();
        let outcomes = slice(&session, PaperKind::Outcomes, Id::parse("m1"));
        let text = written(&outcomes);
        for absent in [
            "<script>",
            "Observia",
            "Steering group",
            "k1",
            "VC/DT/1",
            "s1",
            "t1",
            // The program's own wording: another one marks nothing.
            "wished to",
            "No conclusion was recorded",
            "submitted to participants",
            "Outcomes of",
        ] {
            assert!(!text.contains(absent), "{absent} in {text}");
        }
        let _: Option<&Entry> = outcomes.get(Id::parse("e4").unwrap());
        assert!(outcomes.get::<Item>(Id::parse("i7").unwrap()).is_none());
        assert!(outcomes.get::<Meeting>(Id::parse("m2").unwrap()).is_none());
    }
}
