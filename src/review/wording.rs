//! Wording: a consultation never decides.
//!
//! Councillors were consulted, no more: terms implying a substantive decision may not be used of what
//! came out of it (VC/15, 11.2). That concerns the conclusions of substance, what a person wrote
//! over their rendering, and sentences in the meeting's own voice. It does not concern procedure,
//! since the meeting does approve its agenda (VC/15, 4.1), nor what speakers are reported to have
//! said (VC/15, 8.7), nor what others did ("as the Council had decided").
//!
//! A sentence is in the meeting's own voice where it begins so ("It was …", "The virtual
//! consultation …"), where the meeting stands beside the verb, or where the sentence says of a thing
//! that it "was approved"; what follows a "that" is reported. A paragraph with sources reports them.

use super::{
    finding::{Finding, What},
    texts::{Written, on_paper, sentences},
    voice::Voice,
};
use crate::session::{
    Action, Body, Conclusion, ConclusionScope, Edit, Entry, Field, Formula, Group, Item, Paragraph,
    Part, Rule, Session, Status, Verb,
};
use std::ops::Range;

pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    if session.about().rule != Rule::Consultative {
        return;
    }
    let any = part.as_any();
    if let Some(conclusion) = any.downcast_ref::<Conclusion>() {
        if is_of_substance(conclusion) {
            formula(part, conclusion, found);
            whole(session, part, Field::Body, found);
        }
    } else if let Some(action) = any.downcast_ref::<Action>() {
        let conclusion = session.above::<Conclusion>(action.id);
        if action.verb == Verb::Free && conclusion.is_some_and(is_of_substance) {
            whole(session, part, Field::Body, found);
        }
    } else if let Some(paragraph) = any.downcast_ref::<Paragraph>() {
        match paragraph.body.conclusion() {
            Some(conclusion) => {
                if session.get(conclusion).is_some_and(is_of_substance) {
                    whole(session, part, Field::Body, found);
                }
            }
            None => own_voice(session, part, paragraph, found),
        }
    }
}

fn is_of_substance(conclusion: &Conclusion) -> bool {
    conclusion.scope == ConclusionScope::Substantive && conclusion.status != Status::Withdrawn
}

fn formula(part: &dyn Part, conclusion: &Conclusion, found: &mut Vec<Finding>) {
    let formula = conclusion.formula;
    if !matches!(formula, Formula::Approved | Formula::Decided) {
        return;
    }
    let mut head = conclusion.clone();
    head.formula = Formula::Concluded;
    head.actions.clear();
    let fix = Edit::put(head);
    found.push(Finding::of(part.id(), What::DecidingFormula { formula }).with_fix(Some(fix)));
}

/// Finds the terms anywhere in a text: all of it says what the meeting concluded.
fn whole(session: &Session, part: &dyn Part, field: Field, found: &mut Vec<Finding>) {
    let texts = on_paper(session, part);
    for written in texts.iter().filter(|written| written.id.field == field) {
        let voice = Voice::of(session, written.language);
        for (start, sentence) in sentences(written.text) {
            for range in voice.acts(sentence) {
                push(written, start + range.start..start + range.end, found);
            }
        }
    }
}

/// Finds the terms in the sentences in which the meeting itself speaks.
fn own_voice(session: &Session, part: &dyn Part, paragraph: &Paragraph, found: &mut Vec<Finding>) {
    if paragraph.body != Body::Text
        || !paragraph.sources.is_empty()
        || session.above(paragraph.id).is_some_and(|entry| is_procedural(session, entry))
    {
        return;
    }
    for written in on_paper(session, part) {
        if written.id.field != Field::Body {
            continue;
        }
        let voice = Voice::of(session, written.language);
        for (start, sentence) in sentences(written.text) {
            let acts = voice.acts(sentence);
            if acts.is_empty() {
                continue;
            }
            let reported = voice.reported_from(sentence);
            for range in acts.into_iter().filter(|range| range.start < reported) {
                if voice.is_own(sentence, &range) {
                    push(&written, start + range.start..start + range.end, found);
                }
            }
        }
    }
}

/// Whether an entry is about the work of the meeting and not about its matter.
fn is_procedural(session: &Session, entry: &Entry) -> bool {
    let mut items = entry.items.iter().filter_map(|item| session.get::<Item>(*item));
    let conclusions = &entry.conclusions;
    let procedural = |c: &Conclusion| c.scope == ConclusionScope::Procedural;
    (!entry.items.is_empty() && items.all(|item| item.group == Group::Procedural))
        || (!conclusions.is_empty() && conclusions.iter().all(procedural))
}

fn push(written: &Written<'_>, range: Range<usize>, found: &mut Vec<Finding>) {
    let term = written.text.get(range.clone()).unwrap_or_default().to_owned();
    let language = written.language;
    found.push(Finding::at(written.id, &range, What::Decides { term, language }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{review::findings, session::arbitrary::read};

    struct Case<'a> {
        rule: &'a str,
        drafting: &'a str,
        group: &'a str,
        conclusions: &'a str,
        paragraph: &'a str,
    }

    const PLAIN: Case<'static> = Case {
        rule: "Consultative",
        drafting: "En",
        group: "Urgent",
        conclusions: "",
        paragraph: "",
    };

    fn found(case: &Case<'_>) -> Vec<String> {
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", rule: {}, drafting: {},
                gathering: "the virtual consultation"),
            agenda: [(id: "i", title: "I", group: {})],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["i"], turns: [(id: "t")], conclusions: [{}],
                paragraphs: [{}])])])"#,
            case.rule, case.drafting, case.group, case.conclusions, case.paragraph
        ));
        let wording = |finding: Finding| match finding.what {
            What::Decides { term, .. } => Some(term),
            What::DecidingFormula { formula } => Some(format!("{formula:?}")),
            _ => None,
        };
        findings(&session).into_iter().filter_map(wording).collect()
    }

    fn in_conclusion(drafting: &str, text: &str) -> Vec<String> {
        let conclusions = format!(r#"(id: "c", text: "{text}")"#);
        found(&Case { drafting, conclusions: &conclusions, ..PLAIN })
    }

    #[test]
    fn procedure_and_bodies_that_decide_are_exempt() {
        let sourced = r#"(id: "p", text: "It was decided.", sources: ["t"])"#;
        assert!(found(&Case { paragraph: sourced, ..PLAIN }).is_empty());
        let paragraph = r#"(id: "p", text: "The draft agenda was approved.")"#;
        let procedural =
            r#"(id: "c", scope: Procedural, formula: Approved, text: "It was decided.")"#;
        for (case, expected) in [
            (Case { paragraph, ..PLAIN }, 1),
            (Case { paragraph, group: "Procedural", ..PLAIN }, 0),
            (Case { paragraph, rule: "Deciding", ..PLAIN }, 0),
            (Case { paragraph, conclusions: procedural, ..PLAIN }, 0),
        ] {
            assert_eq!(found(&case).len(), expected);
        }
    }

    #[test]
    fn a_conclusion_of_substance_proposes_and_does_not_decide() {
        for (text, expected) in [
            (
                "The Chair took it that the virtual consultation wished to propose to the next \
              physical session of the Council that it approve the new dates.",
                vec![],
            ),
            ("The theme had been approved by the Council.", vec![]),
            (
                "The Chair took it that the virtual consultation approved the new dates.",
                vec!["approved"],
            ),
            ("The secretariat was instructed to report.", vec!["instructed"]),
        ] {
            assert_eq!(in_conclusion("En", text), expected, "{text}");
        }
        // VC/15, 8.8: a consultation by correspondence takes the decision.
        let chinese = "他还认为,会议希望建议理事会批准将日期改为2021年。考虑到应紧急作出这一决定,应组织一次信函磋商。";
        assert!(in_conclusion("Zh", chinese).is_empty());
        for (conclusion, expected) in [
            (r#"(id: "c", formula: Approved)"#, vec!["Approved"]),
            (r#"(id: "c", formula: Noted)"#, vec![]),
            (r#"(id: "c", formula: Decided, status: Withdrawn)"#, vec![]),
            (
                r#"(id: "c", actions: [(id: "a", verb: Free, text: "decided to meet")])"#,
                vec!["decided"],
            ),
            (r#"(id: "c", actions: [(id: "a", verb: Invite, text: "act as decided")])"#, vec![]),
        ] {
            assert_eq!(found(&Case { conclusions: conclusion, ..PLAIN }), expected, "{conclusion}");
        }
        let over = Case {
            conclusions: r#"(id: "c", status: Concluded("2020-06-09T12:09:00+02:00"), unproposed: true)"#,
            paragraph: r#"(id: "p", body: Decision("c"), text: "It was so decided.")"#,
            ..PLAIN
        };
        assert_eq!(found(&over), ["decided"]);
    }
}
