//! Concluding: a conclusion is read out, concluded, reopened, withdrawn.
//!
//! The record follows the order in which things happen: the Chair proposes, then the meeting
//! concludes. The published VC/15 has a decision (10.7) before its proposal (10.8); here the
//! proposal is written first, and the decision comes right after it.

use super::{change, drafting::place_after, group, last};
use crate::session::{
    Action, Body, Conclusion, Due, Edit, Entry, Id, Ids, Kind, Moment, Paragraph, Place, Session,
    Status, Text, Verb,
};

/// Reads a conclusion out: what was heard is known from now on, and amendments are seen. One that was
/// amended since is read out again; one that is concluded stays so. Nothing where it is withdrawn, or was
/// read out as it is.
#[must_use]
pub fn read_out(session: &Session, conclusion: Id, now: Moment) -> Edit {
    match session.get::<Conclusion>(conclusion) {
        Some(found) if matches!(found.status, Status::Draft | Status::Reopened(_)) => {
            set_status(session, conclusion, Status::ReadOut(now))
        }
        Some(found) if found.is_amended() && found.status != Status::Withdrawn => {
            set_status(session, conclusion, found.status)
        }
        _ => Edit::nothing(),
    }
}

/// Concludes: the conclusion is concluded now, and the record says so.
///
/// The proposal is written after the paragraph `after` (at the end of the entry where there is none
/// such), unless the conclusion is recorded without one or has one already; the decision comes
/// right after the proposal, or after `after` where that stands later. What the record has already
/// is not written twice; a decision that stands before its proposal is moved behind it.
#[must_use]
pub fn conclude(
    session: &Session,
    conclusion: Id,
    after: Option<Id>,
    now: Moment,
    ids: &mut Ids,
) -> Edit {
    let (Some(what), Some(entry)) =
        (session.get::<Conclusion>(conclusion), session.parent(conclusion))
    else {
        return Edit::nothing();
    };
    let mut edits = Vec::new();
    if !what.is_concluded() {
        edits.push(set_status(session, conclusion, Status::Concluded(now)));
    }
    let proposal = rendered(session, entry, Body::Proposal(conclusion));
    let decision = rendered(session, entry, Body::Decision(conclusion));
    let mut place = place_after(session, entry, after);
    if let Some(proposal) = proposal {
        let later = after.filter(|after| {
            session.parent(*after) == Some(entry) && is_after(session, *after, proposal)
        });
        place = later.or(Some(proposal));
    } else if !what.unproposed {
        let id = ids.draw();
        // A decision that is there already has the proposal put in before it.
        let before = decision.map(|decision| session.sibling(decision, -1));
        let proposal = paragraph(id, Body::Proposal(conclusion));
        edits.push(Edit::insert(entry, before.unwrap_or(place), proposal));
        place = Some(id);
    }
    match (decision, proposal) {
        (None, _) => {
            let decision = paragraph(ids.draw(), Body::Decision(conclusion));
            edits.push(Edit::insert(entry, place, decision));
        }
        (Some(decision), Some(proposal)) if is_after(session, proposal, decision) => {
            let to = Place { parent: entry, after: Some(proposal) };
            edits.push(Edit::Move { id: decision, to });
        }
        _ => {}
    }
    group(edits)
}

/// Opens a conclusion again. The decision is taken out of the record, since it stands no longer and
/// comes back when the conclusion is concluded; one that a person wrote over or annotated stays,
/// because nobody's words are thrown away. The proposal stays: it is what is being discussed.
#[must_use]
pub fn reopen(session: &Session, conclusion: Id, now: Moment) -> Edit {
    let concluded = |conclusion: &&Conclusion| conclusion.is_concluded();
    if session.get(conclusion).filter(concluded).is_none() {
        return Edit::nothing();
    }
    let mut edits = vec![set_status(session, conclusion, Status::Reopened(now))];
    edits.extend(take_out(session, Body::Decision(conclusion)));
    group(edits)
}

/// Withdraws a conclusion. Proposal and decision are taken out of the record, unless a person wrote
/// over them or annotated them.
#[must_use]
pub fn withdraw_conclusion(session: &Session, conclusion: Id) -> Edit {
    let stands = |conclusion: &&Conclusion| conclusion.status != Status::Withdrawn;
    if session.get(conclusion).filter(stands).is_none() {
        return Edit::nothing();
    }
    let mut edits = vec![set_status(session, conclusion, Status::Withdrawn)];
    edits.extend(take_out(session, Body::Proposal(conclusion)));
    edits.extend(take_out(session, Body::Decision(conclusion)));
    group(edits)
}

/// Puts off what an entry took up, in one go: a conclusion that defers, concluded now, with proposal
/// and decision at the end of the entry. `to` is a later meeting, an item or a date; nothing is the
/// body's next session. Any one councillor may ask for it (DM-20/1005, annex 3); who did is kept in
/// private.
#[must_use]
pub fn defer_item(
    session: &Session,
    entry: Id,
    to: Option<Due>,
    reason: &str,
    asked_by: &[Id],
    now: Moment,
    ids: &mut Ids,
) -> Edit {
    if session.get::<Entry>(entry).is_none() {
        return Edit::nothing();
    }
    let conclusion = Conclusion {
        id: ids.draw(),
        status: Status::Concluded(now),
        actions: vec![Action {
            id: ids.draw(),
            verb: Verb::Defer,
            reason: Text::new(reason),
            due: to,
            asked_by: asked_by.to_vec(),
            ..Action::default()
        }],
        ..Conclusion::default()
    };
    let conclusion = Conclusion { heard: conclusion.wording(), ..conclusion };
    let proposal = paragraph(ids.draw(), Body::Proposal(conclusion.id));
    let decision = paragraph(ids.draw(), Body::Decision(conclusion.id));
    let (end, before) = (last(session, entry, Kind::Paragraph), Some(proposal.id));
    Edit::Group(vec![
        Edit::insert(entry, last(session, entry, Kind::Conclusion), conclusion),
        Edit::insert(entry, end, proposal),
        Edit::insert(entry, before, decision),
    ])
}

fn set_status(session: &Session, conclusion: Id, status: Status) -> Edit {
    // Of all of it: what is changed is its head, without its actions.
    let wording = session.get::<Conclusion>(conclusion).map(Conclusion::wording);
    let wording = wording.unwrap_or_default();
    change(session, conclusion, |conclusion: &mut Conclusion| {
        conclusion.status = status;
        if matches!(status, Status::ReadOut(_) | Status::Concluded(_)) {
            conclusion.heard = wording;
        }
    })
}

fn paragraph(id: Id, body: Body) -> Paragraph {
    Paragraph { id, body, ..Paragraph::default() }
}

/// The paragraph of an entry that is rendered so.
fn rendered(session: &Session, entry: Id, body: Body) -> Option<Id> {
    let paragraphs = &session.get::<Entry>(entry)?.paragraphs;
    let found = paragraphs.iter().find(|paragraph| paragraph.body == body)?;
    Some(found.id)
}

fn is_after(session: &Session, one: Id, other: Id) -> bool {
    session.position(one) > session.position(other)
}

/// Takes the rendered paragraphs of a conclusion out in which there is nothing of a person's.
fn take_out(session: &Session, body: Body) -> Vec<Edit> {
    let entry = body.conclusion().and_then(|id| session.parent(id));
    let Some(entry) = entry.and_then(|id| session.get::<Entry>(id)) else {
        return Vec::new();
    };
    let only_rendered = |paragraph: &&Paragraph| {
        paragraph.body == body
            && paragraph.text.is_empty()
            && paragraph.note.is_empty()
            && paragraph.link.is_empty()
            && paragraph.corrections.is_empty()
    };
    let found = entry.paragraphs.iter().filter(only_rendered);
    found.map(|paragraph| Edit::Remove { id: paragraph.id }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        arbitrary::{id, moment, read},
        status::ItemStatus,
    };

    fn sample(conclusion: &str, paragraphs: &str) -> Session {
        read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A"), agenda: [(id: "i", title: "I")],
            delegations: [(id: "rus", name: "Russian Federation")],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["i"], conclusions: [(id: "c"{conclusion})], turns: [(id: "t")],
                paragraphs: [{paragraphs}])])])"#
        ))
    }

    /// The paragraphs of the entry: their text, or what they are rendered from.
    fn record(session: &Session) -> Vec<&str> {
        let paragraphs = session.meetings()[0].entries[0].paragraphs.iter();
        paragraphs
            .map(|paragraph| match paragraph.body {
                Body::Text => paragraph.text.as_str(),
                Body::Proposal(_) => "proposal",
                Body::Decision(_) => "decision",
            })
            .collect()
    }

    #[test]
    fn the_proposal_comes_first_and_the_decision_right_after_it() {
        let two = r#"(id: "p", text: "one"), (id: "q", text: "two")"#;
        let both = r#"(id: "x", body: Proposal("c")), (id: "y", body: Decision("c"))"#;
        let proposed = r#"(id: "x", body: Proposal("c")), (id: "q", text: "two")"#;
        let decided = r#"(id: "p", text: "one"), (id: "y", body: Decision("c"))"#;
        let reversed = r#"(id: "y", body: Decision("c")), (id: "x", body: Proposal("c"))"#;
        for (conclusion, paragraphs, after, expected) in [
            ("", "", None, vec!["proposal", "decision"]),
            ("", two, None, vec!["one", "two", "proposal", "decision"]),
            ("", two, Some("p"), vec!["one", "proposal", "decision", "two"]),
            ("", two, Some("t"), vec!["one", "two", "proposal", "decision"]),
            (", unproposed: true", two, Some("p"), vec!["one", "decision", "two"]),
            (", unproposed: true", two, None, vec!["one", "two", "decision"]),
            ("", both, None, vec!["proposal", "decision"]),
            ("", proposed, None, vec!["proposal", "decision", "two"]),
            ("", proposed, Some("q"), vec!["proposal", "two", "decision"]),
            ("", decided, Some("p"), vec!["one", "proposal", "decision"]),
            ("", reversed, None, vec!["proposal", "decision"]),
        ] {
            let mut session = sample(conclusion, paragraphs);
            let (before, mut ids) = (session.clone(), Ids::new(1));
            let edit = conclude(&session, id("c"), after.map(id), moment(9), &mut ids);
            let back = session.apply(edit).unwrap();
            assert_eq!(record(&session), expected, "{conclusion} {paragraphs} {after:?}");
            let status = session.get::<Conclusion>(id("c")).unwrap().status;
            assert_eq!(status, Status::Concluded(moment(9)));
            assert!(conclude(&session, id("c"), None, moment(10), &mut ids).is_nothing());
            session.apply(back).unwrap();
            assert_eq!(session, before);
        }
    }

    #[test]
    fn a_reopened_conclusion_loses_its_decision_but_no_word_of_a_person() {
        for (text, reopened, withdrawn) in [
            ("", vec!["proposal"], vec![]),
            (
                r#", text: "It was agreed after all.""#,
                vec!["proposal", "decision"],
                vec!["decision"],
            ),
        ] {
            let paragraphs =
                format!(r#"(id: "x", body: Proposal("c")), (id: "y", body: Decision("c"){text})"#);
            let concluded = r#", status: Concluded("2020-06-09T12:05:00+02:00")"#;
            let mut session = sample(concluded, &paragraphs);
            session.apply(reopen(&session, id("c"), moment(9))).unwrap();
            assert_eq!(record(&session), reopened);
            assert!(reopen(&session, id("c"), moment(9)).is_nothing());
            let mut ids = Ids::new(1);
            let mut again = session.clone();
            again.apply(conclude(&again, id("c"), None, moment(12), &mut ids)).unwrap();
            assert_eq!(record(&again), ["proposal", "decision"]);
            session.apply(withdraw_conclusion(&session, id("c"))).unwrap();
            assert_eq!(record(&session), withdrawn);
            assert!(withdraw_conclusion(&session, id("c")).is_nothing());
        }
    }

    #[test]
    fn only_what_is_being_worded_is_read_out() {
        for (status, read) in [
            ("", true),
            (r#", status: Reopened("2020-06-09T12:05:00+02:00")"#, true),
            (r#", status: ReadOut("2020-06-09T12:05:00+02:00")"#, false),
            (r#", status: Concluded("2020-06-09T12:05:00+02:00")"#, false),
            (", status: Withdrawn", false),
        ] {
            let session = sample(status, "");
            let edit = read_out(&session, id("c"), moment(9));
            assert_eq!(!edit.is_nothing(), read, "{status}");
        }
    }

    #[test]
    fn an_item_is_put_off_in_one_go() {
        let mut session = sample(", status: Withdrawn", r#"(id: "p", text: "one")"#);
        let asked = [id("rus")];
        let edit = defer_item(
            &session,
            id("e"),
            None,
            "No consensus",
            &asked,
            moment(9),
            &mut Ids::new(1),
        );
        session.apply(edit).unwrap();
        assert_eq!(record(&session), ["one", "proposal", "decision"]);
        assert_eq!(session.item_status(id("i")), ItemStatus::Deferred);
        let action = &session.meetings()[0].entries[0].conclusions[1].actions[0];
        assert_eq!((action.reason.as_str(), &*action.asked_by), ("No consensus", &asked[..]));
    }
}
