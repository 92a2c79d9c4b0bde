//! Review: what is wrong with a session, or probably is.
//!
//! A finding is a value: which rule, where, with what facts, and an edit that mends it where there
//! is one. Words for it lie in `language` under [`Finding::message_id`]. Each rule is a small file with
//! its examples beneath it. A rule that cries wolf is switched off in the head of its reader, so
//! each of them would rather miss something than be wrong; the examples say what is let pass.
//!
//! Cost: [`findings`] reads the whole session once and belongs on the worker; [`of_node`] reads one
//! node, its siblings and the lists of documents and delegations, and may follow every key.

mod dates;
mod finding;
mod names;
mod plan;
mod references;
mod say;
mod structure;
mod terms;
mod texts;
mod wording;

pub use finding::{Fact, Finding, Severity, What};

use crate::session::{Id, Part, Session};

/// Everything that was found, in the order of the session.
#[must_use]
pub fn findings(session: &Session) -> Vec<Finding> {
    let mut found = Vec::new();
    session.walk(&mut |part, _| of_part(session, part, &mut found));
    plan::days(session, &mut found);
    names::list(session, &mut found);
    found
}

/// What was found in one node, apart from what stands below it.
#[must_use]
pub fn of_node(session: &Session, id: Id) -> Vec<Finding> {
    let mut found = Vec::new();
    if let Some(part) = session.part(id) {
        of_part(session, part, &mut found);
    }
    found
}

fn of_part(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    structure::check(session, part, found);
    references::check(session, part, found);
    wording::check(session, part, found);
    dates::check(session, part, found);
    names::check(session, part, found);
    plan::check(session, part, found);
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
}
