//! Whether the parts of a session that was read from outside fit together.
//!
//! All that is wrong is said at once: whoever mends a file by hand wants the list, not the first
//! of ten surprises. What is wrong names the node, so that the store can say the line.

use super::{
    About, Action, Addressee, Body, Chairing, Conclusion, Contribution, Delegation, Due, Entry,
    Field, Id, Issued, Item, Kind, Meeting, Paragraph, Part, Reply, Session, Speaker, Vote,
    clean::{is_clean, is_harmless},
};
use std::collections::HashSet;

/// One thing that does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The node in which it is.
    pub node: Id,
    /// The kind of that node.
    pub kind: Kind,
    /// What is wrong.
    pub fault: Fault,
}

/// What may be wrong with a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has no id.
    NoId,
    /// Its id stands at another node too.
    SameId,
    /// It names a node that is not there.
    Missing {
        /// The id that it names.
        name: Id,
    },
    /// It names a node of another kind than belongs there.
    WrongKind {
        /// The id that it names.
        name: Id,
        /// The kind of that node.
        found: Kind,
    },
    /// A text holds what no text may hold, such as an escape sequence.
    Unclean {
        /// Which text.
        field: Field,
    },
    /// A meeting ends before it starts.
    StopBeforeStart,
}

pub(super) fn problems(session: &Session) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut seen: HashSet<Id, foldhash::fast::RandomState> = HashSet::default();
    session.walk(&mut |part, _| {
        let mut report =
            |fault| problems.push(Problem { node: part.id(), kind: part.kind(), fault });
        if part.id() == Id::default() {
            report(Fault::NoId);
        } else if !seen.insert(part.id()) {
            report(Fault::SameId);
        }
        part.references(&mut |name| match session.kind(name) {
            None => report(Fault::Missing { name }),
            Some(found) if !may_name(part, name, found) => {
                report(Fault::WrongKind { name, found });
            }
            Some(_) => {}
        });
        for field in part.fields() {
            if part.text(*field).is_some_and(|text| !text.strings().all(is_clean)) {
                report(Fault::Unclean { field: *field });
            }
        }
        if let Some(field) = unclean_scalar(part) {
            report(Fault::Unclean { field });
        }
        if stops_before_start(part) {
            report(Fault::StopBeforeStart);
        }
    });
    problems
}

/// Whether a meeting stops before it starts.
pub(super) fn stops_before_start(part: &dyn Part) -> bool {
    let meeting = part.as_any().downcast_ref::<Meeting>();
    meeting.is_some_and(|meeting| meeting.stop <= meeting.start)
}

/// The field nearest to a plain string of a node that holds what no text may hold: a few short
/// strings (the series, a delegation's code, a paper's reference) are scalars and no texts.
pub(super) fn unclean_scalar(part: &dyn Part) -> Option<Field> {
    let any = part.as_any();
    let (string, field) = if let Some(about) = any.downcast_ref::<About>() {
        (&about.series, Field::Title)
    } else if let Some(delegation) = any.downcast_ref::<Delegation>() {
        (&delegation.code, Field::Short)
    } else if let Some(conclusion) = any.downcast_ref::<Conclusion>() {
        (&conclusion.heard, Field::Body)
    } else if let Some(issued) = any.downcast_ref::<Issued>() {
        if !is_harmless(&issued.slice) {
            return Some(Field::Body);
        }
        (&issued.reference, Field::Title)
    } else {
        return None;
    };
    (!is_clean(string)).then_some(field)
}

/// Whether `part` may name a node of kind `found` where it names `name`.
pub(super) fn may_name(part: &dyn Part, name: Id, found: Kind) -> bool {
    let any = part.as_any();
    let speaker = |speaker: Speaker| match speaker {
        Speaker::Delegation(_) => found == Kind::Delegation,
        Speaker::Person(_) => found == Kind::Person,
        _ => false,
    };
    match part.kind() {
        Kind::About => found == Kind::Person,
        Kind::Meeting => any.downcast_ref::<Meeting>().is_some_and(|meeting| {
            let chairs = |chairing: &Chairing| chairing.person == name;
            meeting.chairs.iter().any(chairs) && found == Kind::Person
        }),
        Kind::Item => any.downcast_ref::<Item>().is_some_and(|item| {
            if item.presenter == Some(name) && matches!(found, Kind::Person | Kind::Delegation) {
                return true;
            }
            item.documents.contains(&name) && found == Kind::Document
        }),
        Kind::Entry => any.downcast_ref::<Entry>().is_some_and(|entry| match found {
            Kind::Item => entry.items.contains(&name),
            Kind::Document => entry.documents.contains(&name),
            _ => false,
        }),
        Kind::Slot => found == Kind::Item,
        Kind::Request => any.downcast_ref().is_some_and(|r: &super::Request| speaker(r.speaker)),
        Kind::Turn => any.downcast_ref().is_some_and(|turn: &super::Turn| speaker(turn.speaker)),
        Kind::Correction => any.downcast_ref().is_some_and(|c: &super::Correction| speaker(c.from)),
        Kind::Conclusion => any.downcast_ref().is_some_and(|c: &Conclusion| speaker(c.proposer)),
        Kind::Paragraph => any.downcast_ref::<Paragraph>().is_some_and(|paragraph| match found {
            Kind::Turn => paragraph.sources.contains(&name),
            Kind::Conclusion => {
                paragraph.body.conclusion() == Some(name) && paragraph.body != Body::Text
            }
            _ => false,
        }),
        Kind::Action => any.downcast_ref::<Action>().is_some_and(|action| match found {
            Kind::Document => action.documents.contains(&name),
            Kind::Delegation => {
                action.asked_by.contains(&name) || action.to == Addressee::Delegation(name)
            }
            Kind::Meeting => action.due == Some(Due::Meeting(name)),
            Kind::Item => action.due == Some(Due::Item(name)),
            _ => false,
        }),
        Kind::Issued => any.downcast_ref::<Issued>().is_some() && found == Kind::Meeting,
        Kind::Contribution => any.downcast_ref::<Contribution>().is_some_and(|c| match found {
            Kind::Delegation => c.from.contains(&name),
            Kind::Item => c.item == Some(name),
            Kind::Document => c.document == Some(name),
            _ => false,
        }),
        Kind::Reply => any.downcast_ref::<Reply>().is_some_and(|reply| match found {
            Kind::Delegation => reply.from == name,
            Kind::Item => reply.item == name,
            _ => false,
        }),
        Kind::Vote => any.downcast_ref::<Vote>().is_some_and(|vote| match found {
            Kind::Delegation => vote.from == name,
            Kind::Action => vote.action == name,
            _ => false,
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_does_not_fit_is_said_at_once() {
        let file = r#"(
            format: 1, readable_from: 1,
            about: (title: "A", chair: Some("nobody")),
            documents: [(id: "d", reference: "C20/1"), (id: "d", reference: "C20/2")],
            agenda: [(id: "i", title: "bell \u{7}", documents: ["m"])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T11:00:00+02:00",
                entries: [(id: "e", items: ["gone"])])],
        )"#;
        let session: Session = ron::from_str(file).unwrap();
        let problems = session.checked().unwrap_err();
        let id = |name| Id::parse(name).unwrap();
        let found: Vec<_> =
            problems.into_iter().map(|problem| (problem.node, problem.fault)).collect();
        assert_eq!(
            found,
            [
                (Id::ROOT, Fault::Missing { name: id("nobody") }),
                (id("d"), Fault::SameId),
                (id("i"), Fault::WrongKind { name: id("m"), found: Kind::Meeting }),
                (id("i"), Fault::Unclean { field: Field::Title }),
                (id("m"), Fault::StopBeforeStart),
                (id("e"), Fault::Missing { name: id("gone") }),
            ]
        );
    }
}
