//! Issuing: the number under which a paper goes out, and what it was made from.
//!
//! Nothing keeps a counter. The next number is one more than the highest of its series among the
//! papers issued, the records that have a number and the documents of the session, so that a number
//! given by hand is never given again. A paper that went out already keeps its number and gets the
//! next revision: VC/DT/1, VC/DT/1(Rev.1), VC/DT/1(Rev.2). Source: DOMAIN, 1.3 and 1.5.
//!
//! A document of the session may be the paper itself: VC/DT/1, announced for the outcomes before there
//! were any (VC/15, 11), or VC/ADM1(Rev.2), the plan as it went out before the session was kept here. It
//! is known by its series and by the name of the paper in its title, and the paper goes on from it.

use super::{Paper, Unbuilt, build, compare, meeting_of, slice};
use crate::language::paper_title;
use crate::session::{
    Document, Edit, Id, Ids, Issued, Language, Meeting, Moment, PaperKind, Reference, Series,
    Session, Supplement,
};

/// Issued papers of one reference whose slices are kept: the last, and the one before, so that the
/// last can be written again with what it changed.
const KEPT: usize = 2;

/// The edit that issues a paper: it gives it its reference and revision, and keeps what it was made
/// from. A record without a number gets one. `now` is the time of issue.
///
/// # Errors
/// [`Unbuilt`], where the paper needs a meeting that was not named or is not there.
pub fn issue(
    session: &Session,
    paper: PaperKind,
    meeting: Option<Id>,
    now: Moment,
    ids: &mut Ids,
) -> Result<Edit, Unbuilt> {
    let meeting = meeting_of(paper, meeting);
    build(session, paper, meeting, session.about().drafting)?;
    let next = next(session, paper, meeting);
    let mut edits = Vec::new();
    if paper == PaperKind::Record
        && let Some(head) = head_of(session, meeting)
        && head.record.is_none()
    {
        edits.push(Edit::put(Meeting { record: Some(next.number), ..head }));
    }
    let before: Vec<&Issued> = all(session, paper, meeting).collect();
    let superseded = before.iter().rev().skip(KEPT - 1);
    for old in superseded.filter(|old| !old.slice.is_empty()) {
        edits.push(Edit::put(Issued { slice: String::new(), ..(*old).clone() }));
    }
    let issued = Issued {
        id: ids.draw(),
        paper,
        meeting,
        reference: Reference { revision: 0, ..next.clone() }.to_string(),
        revision: next.revision,
        at: Some(now),
        slice: slice::written(&slice::slice(session, paper, meeting)),
    };
    edits.push(Edit::insert(Id::ROOT, session.issued().last().map(|last| last.id), issued));
    Ok(Edit::Group(edits))
}

fn head_of(session: &Session, meeting: Option<Id>) -> Option<Meeting> {
    use crate::session::Part;
    Meeting::try_from(session.get::<Meeting>(meeting?)?.head()).ok()
}

/// The issues of a paper, the first first.
fn all(session: &Session, paper: PaperKind, meeting: Option<Id>) -> impl Iterator<Item = &Issued> {
    let meeting = meeting_of(paper, meeting);
    let is_of = move |issued: &&Issued| issued.paper == paper && issued.meeting == meeting;
    session.issued().iter().filter(is_of)
}

/// The reference that a paper has when it is issued next.
#[must_use]
pub fn next(session: &Session, paper: PaperKind, meeting: Option<Id>) -> Reference {
    let body = session.about().series.clone();
    if paper == PaperKind::Corrigendum {
        return next_corrigendum(session, meeting);
    }
    if let Some(last) = last(session, paper, meeting)
        && let Ok(reference) = last.reference.parse::<Reference>()
    {
        return Reference { revision: last.revision.saturating_add(1), ..reference };
    }
    let series = match paper {
        PaperKind::Outcomes => Some(Series::Dt),
        PaperKind::Plan => Some(Series::Adm),
        PaperKind::Floor => Some(Series::Inf),
        _ => None,
    };
    if let Some(announced) = announced(session, paper, meeting, series) {
        return announced;
    }
    let given = (paper == PaperKind::Record)
        .then(|| meeting.and_then(|id| session.get::<Meeting>(id)?.record))
        .flatten();
    let number = given.unwrap_or_else(|| free(session, &body, series));
    Reference { body, series, number, revision: 0, supplement: None, language: None }
}

/// The reference of a paper that was never issued here and is among the documents of the session: the
/// next revision of one that is there in a revision already, and otherwise the number that was kept for it.
/// No other issue may bear that number. Of the papers of a single meeting only the outcomes are looked for.
fn announced(
    session: &Session,
    paper: PaperKind,
    meeting: Option<Id>,
    series: Option<Series>,
) -> Option<Reference> {
    let is_looked_for = match paper {
        PaperKind::Outcomes => true,
        PaperKind::Agenda | PaperKind::Plan => meeting.is_none(),
        _ => false,
    };
    let about = session.about();
    let name = paper_title(session, paper, None, about.drafting).to_string().to_lowercase();
    let is_it = |document: &&Document| {
        let reference = &document.reference;
        reference.body == about.series
            && reference.series == series
            && reference.supplement.is_none()
            && document.title.as_str().to_lowercase().contains(&name)
    };
    let found = session.documents().iter().filter(|_| is_looked_for).find(is_it)?;
    let first = Reference { revision: 0, language: None, ..found.reference.clone() };
    let is_borne =
        |issued: &Issued| issued.reference.parse::<Reference>().ok().as_ref() == Some(&first);
    if session.issued().iter().any(is_borne) {
        return None;
    }
    let revision = match found.reference.revision {
        0 => 0,
        revision => revision.saturating_add(1),
    };
    Some(Reference { revision, ..first })
}

/// A corrigendum has the reference of the record as it went out last, and a number of its own.
fn next_corrigendum(session: &Session, meeting: Option<Id>) -> Reference {
    let before = all(session, PaperKind::Corrigendum, meeting).count();
    let number = u16::try_from(before).unwrap_or(u16::MAX).saturating_add(1);
    let record = match last(session, PaperKind::Record, meeting) {
        Some(issued) => issued
            .reference
            .parse()
            .ok()
            .map(|reference| Reference { revision: issued.revision, ..reference }),
        None => None,
    };
    let record = record.unwrap_or_else(|| next(session, PaperKind::Record, meeting));
    Reference { supplement: Some(Supplement::Corrigendum(number)), ..record }
}

/// One more than the highest number of a series that is taken.
fn free(session: &Session, body: &str, series: Option<Series>) -> u16 {
    let documents = session.documents().iter().map(|document| document.reference.clone());
    let issued = session.issued().iter().filter_map(|issued| issued.reference.parse().ok());
    let taken = documents
        .chain(issued)
        .filter(|reference: &Reference| reference.body == body && reference.series == series)
        .map(|reference| reference.number);
    let records = session.meetings().iter().filter_map(|meeting| meeting.record);
    let records = records.filter(|_| series.is_none());
    taken.chain(records).max().unwrap_or(0).saturating_add(1)
}

/// How a paper was issued last.
#[must_use]
pub fn last(session: &Session, paper: PaperKind, meeting: Option<Id>) -> Option<&Issued> {
    all(session, paper, meeting).last()
}

/// The reference of an issued paper, with its revision.
#[must_use]
pub fn reference_of(issued: &Issued) -> Option<Reference> {
    let reference = issued.reference.parse::<Reference>().ok()?;
    Some(Reference { revision: issued.revision, ..reference })
}

/// A paper as it was just issued: with what changed since the issue before marked, where there was
/// one and what it was made from is known.
///
/// # Errors
/// [`Unbuilt`], as [`build`].
pub fn revision(
    session: &Session,
    paper: PaperKind,
    meeting: Option<Id>,
    language: Language,
) -> Result<Paper, Unbuilt> {
    let issues: Vec<&Issued> = all(session, paper, meeting).collect();
    let at = issues.last().and_then(|issued| issued.at);
    let before = issues.iter().rev().nth(1).filter(|_| paper != PaperKind::Corrigendum);
    let Some(before) = before.and_then(|before| slice::kept(before)) else {
        return build(session, paper, meeting, language);
    };
    let mut paper = compare::compare(&before, session, paper, meeting, language)?;
    paper.marks.changed = at;
    Ok(paper)
}

/// What would change if a paper were issued now: the paper with changes marked since it was issued
/// last. None where it was never issued, or where it is not known what it was made from.
///
/// # Errors
/// [`Unbuilt`], as [`build`].
pub fn pending(
    session: &Session,
    paper: PaperKind,
    meeting: Option<Id>,
    language: Language,
) -> Result<Option<Paper>, Unbuilt> {
    let before = last(session, paper, meeting).and_then(slice::kept);
    let compared =
        before.map(|before| compare::compare(&before, session, paper, meeting, language));
    compared.transpose()
}

/// The reference under which a paper went out, where it would be the same today.
#[must_use]
pub fn unchanged(session: &Session, paper: PaperKind, meeting: Option<Id>) -> Option<Reference> {
    let language = session.about().drafting;
    let pending = pending(session, paper, meeting, language).ok().flatten()?;
    let same = compare::changes(&pending) == 0;
    last(session, paper, meeting).filter(|_| same).and_then(reference_of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::{Change, sample};

    fn moment() -> Moment {
        Moment::parse("2020-06-10T09:30:00+02:00").unwrap()
    }

    fn issued(session: &mut Session, paper: PaperKind, meeting: &str) -> String {
        let mut ids = Ids::new(session.issued().len() as u64);
        let meeting = Id::parse(meeting);
        let edit = issue(session, paper, meeting, moment(), &mut ids).unwrap();
        session.apply(edit).unwrap();
        reference_of(last(session, paper, meeting).unwrap()).unwrap().to_string()
    }

    #[test]
    fn numbers_follow_from_what_is_there() {
        let mut session = sample::session();
        for (paper, meeting, reference) in [
            (PaperKind::Outcomes, "m1", "VC/DT/1(Rev.1)"),
            (PaperKind::Outcomes, "m2", "VC/DT/2"),
            (PaperKind::Outcomes, "m1", "VC/DT/1(Rev.2)"),
            (PaperKind::Record, "m1", "VC/15"),
            (PaperKind::Record, "m1", "VC/15(Rev.1)"),
            (PaperKind::Corrigendum, "m1", "VC/15(Rev.1)(Corr.1)"),
            (PaperKind::Corrigendum, "m1", "VC/15(Rev.1)(Corr.2)"),
            (PaperKind::Record, "m2", "VC/16"),
            (PaperKind::Plan, "m2", "VC/ADM2"),
            (PaperKind::Plan, "m2", "VC/ADM2(Rev.1)"),
            (PaperKind::Plan, "m1", "VC/ADM3"),
            (PaperKind::Floor, "m1", "VC/INF/1"),
        ] {
            assert_eq!(issued(&mut session, paper, meeting), reference);
        }
        assert_eq!(session.get::<Meeting>(Id::parse("m2").unwrap()).unwrap().record, Some(16));
    }

    #[test]
    fn a_paper_goes_on_from_the_document_that_it_is() {
        let mut session = sample::session();
        let document = |id: &str, reference: &str, title: &str| Document {
            id: Id::parse(id).unwrap(),
            reference: reference.parse().unwrap(),
            title: title.into(),
            original: None,
            date: None,
            note: "".into(),
        };
        for (id, reference, title) in [
            ("dt-1", "VC/DT/7", "Allocation of documents"),
            ("dt-2", "VC/DT/9", "Summary of the outcomes of the consultation"),
            ("dt-3", "C20/DT/3", "Outcomes"),
            ("adm-7", "VC/ADM7(Rev.2)", "Draft time management plan"),
        ] {
            session.apply(Edit::insert(Id::ROOT, None, document(id, reference, title))).unwrap();
        }
        for (paper, meeting, reference) in [
            (PaperKind::Outcomes, "m2", "VC/DT/9"),
            (PaperKind::Outcomes, "m2", "VC/DT/9(Rev.1)"),
            (PaperKind::Plan, "", "VC/ADM7(Rev.3)"),
            (PaperKind::Plan, "", "VC/ADM7(Rev.4)"),
            (PaperKind::Plan, "m2", "VC/ADM8"),
            (PaperKind::Floor, "m1", "VC/INF/1"),
        ] {
            assert_eq!(issued(&mut session, paper, meeting), reference);
        }
    }

    #[test]
    fn only_the_last_two_slices_are_kept_and_undo_brings_all_back() {
        let mut session = sample::session();
        for _ in 0..3 {
            issued(&mut session, PaperKind::Record, "m1");
        }
        let before = session.clone();
        let mut ids = Ids::new(9);
        let meeting = Id::parse("m1");
        let edit = issue(&session, PaperKind::Record, meeting, moment(), &mut ids).unwrap();
        let undo = session.apply(edit).unwrap();
        let kept = all(&session, PaperKind::Record, meeting).map(|issued| !issued.slice.is_empty());
        assert_eq!(kept.collect::<Vec<_>>(), [false, false, true, true]);
        session.apply(undo).unwrap();
        assert_eq!(session, before);
    }

    #[test]
    fn issued_again_without_a_change_marks_nothing() {
        let mut session = sample::session();
        for kind in sample::KINDS {
            for meeting in ["m1", "m2"] {
                issued(&mut session, kind, meeting);
                issued(&mut session, kind, meeting);
                let meeting = Id::parse(meeting);
                for language in Language::ALL {
                    let paper = revision(&session, kind, meeting, language).unwrap();
                    assert_eq!(compare::changes(&paper), 0, "{kind:?} {language:?}");
                    let paper = pending(&session, kind, meeting, language).unwrap().unwrap();
                    assert_eq!(compare::changes(&paper), 0, "{kind:?} {language:?}");
                    let marked = |block: &crate::papers::Block| block.change != Change::None;
                    assert!(!paper.blocks.iter().any(marked));
                }
            }
        }
    }
}
