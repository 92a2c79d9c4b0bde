//! What is not finished: a conclusion that says less than its sentence needs, a gap in the record.
//!
//! "The meeting wished to encourage to ." is what such a conclusion would print. While its section is
//! open, or it is being worded, nobody needs to be told.

use super::finding::{Finding, What};
use crate::session::{
    Action, Addressee, Conclusion, Entry, Formula, Paragraph, Part, Session, Status, Verb,
};

pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    let is_open = || session.above::<Entry>(part.id()).is_some_and(Entry::is_open);
    let any = part.as_any();
    if let Some(paragraph) = any.downcast_ref::<Paragraph>() {
        let gap = paragraph.gap.filter(|_| !is_open());
        found.extend(gap.map(|at| Finding::of(paragraph.id, What::Gap { at })));
    } else if let Some(conclusion) = any.downcast_ref::<Conclusion>() {
        let stands = conclusion.status != Status::Withdrawn && conclusion.is_amended();
        if stands && !is_open() {
            found.push(Finding::of(conclusion.id, What::Amended));
        }
    } else if let Some(action) = any.downcast_ref::<Action>() {
        let Some(conclusion) = session.above::<Conclusion>(action.id) else { return };
        let worded = !matches!(conclusion.status, Status::Draft) || !is_open();
        if worded && conclusion.status != Status::Withdrawn && conclusion.text.is_empty() {
            check_action(conclusion, action, found);
        }
    }
}

fn check_action(conclusion: &Conclusion, action: &Action, found: &mut Vec<Finding>) {
    let mut push = |what| found.push(Finding::of(action.id, what));
    let is_blank = |text: &crate::session::Text| text.as_str().trim().is_empty();
    let addresses = matches!(action.verb, Verb::Invite | Verb::Encourage | Verb::Entrust);
    if addresses && action.to == Addressee::Named && is_blank(&action.addressee) {
        push(What::NoAddressee);
    }
    match action.verb {
        Verb::Invite | Verb::Encourage | Verb::Free if is_blank(&action.text) => {
            push(What::NothingToDo);
        }
        Verb::Note | Verb::Approve | Verb::Endorse | Verb::Entrust => {
            // These two formulae name what they are on: what the conclusion or the section says.
            let named = matches!(conclusion.formula, Formula::Approved | Formula::Noted);
            if !named && is_blank(&action.text) && action.documents.is_empty() {
                push(What::NoObject);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use crate::{review::findings, session::arbitrary::read};

    const DONE: &str = r#"status: Concluded("2020-06-09T12:09:00+02:00"), unproposed: true"#;

    fn codes(open: bool, conclusion: &str, paragraph: &str) -> Vec<String> {
        let to = if open { "None" } else { r#"Some("2020-06-09T12:10:00+02:00")"# };
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", rule: Deciding),
            documents: [(id: "d", reference: "C20/5")],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", subject: "S", spans: [(from: "2020-06-09T12:00:00+02:00", to: {to})],
                conclusions: [(id: "c", {conclusion})],
                paragraphs: [(id: "p", text: "x", {paragraph})])])])"#
        ));
        findings(&session).iter().map(|f| format!("{} {}", f.node, f.code())).collect()
    }

    #[test]
    fn an_action_that_says_less_than_its_sentence_needs_is_found() {
        for (action, expected) in [
            (r#"verb: Encourage"#, vec!["a nothing-to-do"]),
            (r#"verb: Encourage, text: "report""#, vec![]),
            (r#"verb: Invite, text: "report", to: Named"#, vec!["a no-addressee"]),
            (
                r#"verb: Invite, to: Named, addressee: " ""#,
                vec!["a no-addressee", "a nothing-to-do"],
            ),
            (r#"verb: Invite, text: "report", to: Named, addressee: "ITU-T""#, vec![]),
            (r#"verb: Free"#, vec!["a nothing-to-do"]),
            (r#"verb: Note"#, vec!["a no-object"]),
            (r#"verb: Note, documents: ["d"]"#, vec![]),
            (r#"verb: Entrust, to: Chair"#, vec!["a no-object"]),
            // "The matter" is what these are on.
            (r#"verb: Defer"#, vec![]),
            (r#"verb: Correspond"#, vec![]),
        ] {
            let conclusion = format!(r#"{DONE}, actions: [(id: "a", {action})]"#);
            assert_eq!(codes(false, &conclusion, ""), expected, "{action}");
        }
    }

    #[test]
    fn what_is_being_worded_or_stands_in_other_words_is_let_pass() {
        let action = r#"actions: [(id: "a", verb: Encourage)]"#;
        for (open, conclusion, expected) in [
            (true, action.to_owned(), 0),
            (false, action.to_owned(), 1),
            (true, format!("{DONE}, {action}"), 1),
            (false, format!("status: Withdrawn, {action}"), 0),
            (false, format!(r#"{DONE}, text: "It is so.", {action}"#), 0),
            (false, format!(r#"{DONE}, formula: Noted, actions: [(id: "a")]"#), 0),
        ] {
            assert_eq!(codes(open, &conclusion, "").len(), expected, "{open} {conclusion}");
        }
    }

    #[test]
    fn a_wording_that_nobody_heard_is_found() {
        for (heard, expected) in [("", vec![]), ("of something else", vec!["c amended"])] {
            let conclusion = format!(
                r#"{DONE}, heard: "{heard}", actions: [(id: "a", verb: Invite, text: "report")]"#
            );
            assert_eq!(codes(false, &conclusion, ""), expected);
            assert!(codes(true, &conclusion, "").is_empty());
        }
    }

    #[test]
    fn a_gap_that_nobody_filled_is_found() {
        let gap = r#"gap: Some("2020-06-09T12:05:00+02:00")"#;
        let withdrawn = "status: Withdrawn";
        assert_eq!(codes(false, withdrawn, gap), ["p gap"]);
        assert!(codes(true, withdrawn, gap).is_empty());
        assert!(codes(false, withdrawn, "").is_empty());
    }
}
