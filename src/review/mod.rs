//! Review: what is wrong with a session, or probably is.
//!
//! A finding is a value: which rule, where, with what facts, and an edit that mends it where there
//! is one. Words for it lie in `language` under [`Finding::message_id`]. Each rule is a small file with
//! its examples beneath it. A rule that cries wolf is switched off in the head of its reader, so
//! each of them would rather miss something than be wrong; the examples say what is let pass.
//!
//! Cost: [`findings`] reads the whole session once and belongs on the worker; [`Look`] reads again what
//! changed; [`of_node`] reads one node, its siblings and the lists of documents and delegations, and may follow every key.

mod dates;
mod doubled;
mod finding;
mod look;
mod names;
mod phrase;
mod plan;
mod references;
mod said;
mod structure;
mod terms;
mod texts;
mod unfinished;
mod voice;
mod wording;

pub use finding::{Fact, Finding, Severity, What};
pub use look::{Look, words_changed};

use crate::session::{Id, Part, Session};

/// Everything that was found, in the order of the session.
#[must_use]
pub fn findings(session: &Session) -> Vec<Finding> {
    Look::at(session).findings()
}

/// What was found in one node, apart from what stands below it.
#[must_use]
pub fn of_node(session: &Session, id: Id) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(part) = session.part(id) {
        of_part(session, part, &mut names::Seen::default(), &mut found);
    }
    found
}

fn of_part(session: &Session, part: &dyn Part, seen: &mut names::Seen, found: &mut Vec<Finding>) {
    structure::check(session, part, found);
    references::check(session, part, found);
    wording::check(session, part, found);
    dates::check(session, part, found);
    names::check(session, part, seen, found);
    plan::check(session, part, found);
    unfinished::check(session, part, found);
    doubled::check(session, part, found);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{self, ids_of};
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        #[test]
        fn every_fix_fits_and_removes_what_it_mends(session in arbitrary::session()) {
            let all = findings(&session);
            for finding in all.iter().filter(|finding| finding.fix.is_some()) {
                let mut mended = session.clone();
                mended.apply(finding.fix.clone().unwrap()).unwrap();
                prop_assert!(!findings(&mended).contains(finding), "{:?}", finding);
            }
        }

        #[test]
        fn one_node_at_a_time_finds_the_same(session in arbitrary::session()) {
            let all = findings(&session);
            let mut one_by_one = Vec::new();
            for id in ids_of(&session, None) {
                one_by_one.extend(of_node(&session, id));
            }
            prop_assert!(one_by_one.iter().all(|finding| all.contains(finding)));
        }
    }

    #[test]
    fn the_slips_of_a_published_record_are_found_and_mended() {
        // VC/15, item 10: the decision before its proposal, a group and a name garbled, and in
        // item 11 a document in another revision than the one that was before the meeting.
        let mut session = arbitrary::read(
            r#"(format: 1, readable_from: 1, about: (title: "A", gathering: "the virtual consultation"),
            delegations: [(id: "rus", name: "Russian Federation"),
                (id: "ieg", name: "Informal Expert Group", code: "IEG-WTPF-21", category: Group)],
            documents: [(id: "d5", reference: "C20/5"), (id: "dt1", reference: "VC/DT/1(Rev.1)")],
            agenda: [(id: "i10", title: "Preparations for WTPF-21", documents: ["d5"]),
                (id: "i11", title: "Outcomes", group: Procedural)],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00", entries: [
                (id: "e10", items: ["i10"], spans: [(from: "2020-06-09T14:00:00+02:00", to: Some("2020-06-09T14:30:00+02:00"))],
                    conclusions: [(id: "c", status: Concluded("2020-06-09T14:29:00+02:00"))],
                    paragraphs: [
                        (id: "p1", text: "The draft was reviewed by IEG-WTP-21, which the councillor from the Rusian Federation regretted."),
                        (id: "p2", body: Decision("c")),
                        (id: "p3", body: Proposal("c")),
                        (id: "p4", text: "The options would be reviewed on Thursday, 12 June 2020.")]),
                (id: "e11", items: ["i11"], spans: [(from: "2020-06-09T14:30:00+02:00", to: Some("2020-06-09T14:40:00+02:00"))],
                    paragraphs: [(id: "q1", text: "Document VC/DT/1 was approved."), (id: "q2")])])])"#,
        );
        let found = findings(&session);
        let codes: Vec<_> = found.iter().map(|f| format!("{} {}", f.node, f.code())).collect();
        assert_eq!(
            codes,
            [
                "p1 almost-a-name",
                "p1 almost-a-name",
                "p2 decision-before-proposal",
                "p4 wrong-weekday",
                "q1 other-revision",
                "q2 empty-paragraph",
            ]
        );
        // Backwards, so that a fix does not move the place of the next one in its text.
        for fix in found.into_iter().rev().filter_map(|finding| finding.fix) {
            let _ = session.apply(fix);
        }
        let left = findings(&session);
        assert!(left.len() <= 1, "{left:?}");
        for fix in left.into_iter().filter_map(|finding| finding.fix) {
            session.apply(fix).unwrap();
        }
        assert_eq!(findings(&session), []);
    }

    #[test]
    fn the_samples_are_clean() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions");
        for file in std::fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let session = arbitrary::read(&std::fs::read_to_string(&path).unwrap());
            assert_eq!(findings(&session), [], "{}", path.display());
        }
    }
}
