//! Structure: the record says what happened, in the order in which it happened.
//!
//! What is open is being written, and nobody needs to be told that it is not finished.

use super::finding::{Finding, What};
use crate::session::{Body, Conclusion, Edit, Entry, Paragraph, Part, Place, Session, Status};

pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    let any = part.as_any();
    if let Some(paragraph) = any.downcast_ref::<Paragraph>() {
        check_paragraph(session, paragraph, found);
    } else if let Some(entry) = any.downcast_ref::<Entry>() {
        check_entry(entry, found);
    }
}

fn check_entry(entry: &Entry, found: &mut Vec<Finding>) {
    if entry.spans.is_empty() || entry.is_open() || entry.paragraphs.iter().any(says_something) {
        return;
    }
    let stands = |conclusion: &Conclusion| conclusion.status != Status::Withdrawn;
    let what = if entry.conclusions.iter().any(stands) {
        What::EntryWithoutText
    } else {
        What::NothingRecorded
    };
    found.push(Finding::of(entry.id, what));
}

fn check_paragraph(session: &Session, paragraph: &Paragraph, found: &mut Vec<Finding>) {
    let Some(entry) = session.above::<Entry>(paragraph.id) else {
        return;
    };
    if !says_something(paragraph) {
        let untouched = paragraph.corrections.is_empty() && paragraph.note.is_empty();
        if !entry.is_open() {
            let fix = untouched.then_some(Edit::Remove { id: paragraph.id });
            found.push(Finding::of(paragraph.id, What::EmptyParagraph).with_fix(fix));
        }
        return;
    }
    let Some(conclusion) = paragraph.body.conclusion() else {
        return;
    };
    let mut siblings = entry.paragraphs.iter();
    let first = siblings.find(|other| other.body == paragraph.body);
    if first.is_some_and(|first| first.id != paragraph.id) {
        let untouched = paragraph.text.is_empty()
            && paragraph.note.is_empty()
            && paragraph.corrections.is_empty();
        let fix = untouched.then_some(Edit::Remove { id: paragraph.id });
        found.push(Finding::of(paragraph.id, What::Twice { conclusion }).with_fix(fix));
        return;
    }
    if paragraph.body != Body::Decision(conclusion) {
        return;
    }
    let Some(what) = session.get::<Conclusion>(conclusion) else {
        return;
    };
    if !what.is_concluded() {
        found.push(Finding::of(paragraph.id, What::NotConcluded { conclusion }));
    }
    let place = |body| entry.paragraphs.iter().position(|other| other.body == body);
    match (place(Body::Proposal(conclusion)), place(paragraph.body)) {
        (Some(proposal), Some(decision)) if proposal > decision => {
            let to = Place {
                parent: entry.id,
                after: entry.paragraphs.get(proposal).map(|proposal| proposal.id),
            };
            let fix = Edit::Move { id: paragraph.id, to };
            let what = What::DecisionBeforeProposal { conclusion };
            found.push(Finding::of(paragraph.id, what).with_fix(Some(fix)));
        }
        (None, _) if !what.unproposed => {
            let what = What::DecisionWithoutProposal { conclusion };
            found.push(Finding::of(paragraph.id, what));
        }
        _ => {}
    }
}

fn says_something(paragraph: &Paragraph) -> bool {
    paragraph.body != Body::Text
        || !paragraph.text.as_str().trim().is_empty()
        || !paragraph.link.is_empty()
}

#[cfg(test)]
mod tests {
    use crate::{review::findings, session::arbitrary::read};

    const CLOSED: &str =
        r#"spans: [(from: "2020-06-09T12:00:00+02:00", to: Some("2020-06-09T12:10:00+02:00"))]"#;

    fn codes(entry: &str) -> Vec<String> {
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", rule: Deciding),
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", {entry})])])"#
        ));
        let mut mended = session.clone();
        let found = findings(&session);
        for fix in found.iter().filter_map(|finding| finding.fix.clone()) {
            mended.apply(fix).unwrap();
        }
        let name =
            |finding: &crate::review::Finding| format!("{} {}", finding.node, finding.code());
        let left: Vec<_> = findings(&mended).iter().map(name).collect();
        assert!(found.iter().filter(|f| f.fix.is_some()).all(|f| !left.contains(&name(f))));
        found.iter().map(name).collect()
    }

    #[test]
    fn what_the_record_leaves_out_or_turns_round_is_found() {
        let done = r#"(id: "c", status: Concluded("2020-06-09T12:09:00+02:00"))"#;
        let unproposed =
            r#"(id: "c", unproposed: true, status: Concluded("2020-06-09T12:09:00+02:00"))"#;
        let proposal = r#"(id: "p", body: Proposal("c"))"#;
        let decision = r#"(id: "d", body: Decision("c"))"#;
        for (conclusions, paragraphs, expected) in [
            ("", r#"(id: "p", text: "x")"#, vec![]),
            ("", "", vec!["e nothing-recorded"]),
            (r#"(id: "c", status: Withdrawn)"#, "", vec!["e nothing-recorded"]),
            (done, "", vec!["e entry-without-text"]),
            ("", r#"(id: "p", text: " "), (id: "q", text: "x")"#, vec!["p empty-paragraph"]),
            ("", r#"(id: "p", link: "https://x")"#, vec![]),
            (done, &format!("{proposal}, {decision}"), vec![]),
            (done, &format!("{decision}, {proposal}"), vec!["d decision-before-proposal"]),
            (done, decision, vec!["d decision-without-proposal"]),
            (unproposed, decision, vec![]),
            (
                done,
                &format!(r#"{proposal}, {decision}, (id: "x", body: Decision("c"))"#),
                vec!["x rendered-twice"],
            ),
            (r#"(id: "c")"#, &format!("{proposal}, {decision}"), vec!["d not-concluded"]),
        ] {
            let entry =
                format!("{CLOSED}, conclusions: [{conclusions}], paragraphs: [{paragraphs}]");
            assert_eq!(codes(&entry), expected, "{conclusions} {paragraphs}");
        }
    }

    #[test]
    fn what_is_open_is_being_written() {
        let open = r#"spans: [(from: "2020-06-09T12:00:00+02:00")]"#;
        assert!(codes(open).is_empty());
        assert!(codes(&format!(r#"{open}, paragraphs: [(id: "p")]"#)).is_empty());
        assert!(codes("").is_empty());
    }
}
