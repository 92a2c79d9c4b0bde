//! Wording: a consultation never decides.
//!
//! Councillors were consulted, no more: terms implying a substantive decision may not be used of what
//! came out of it (VC/15, 11.2). That concerns the conclusions of substance, what a person wrote
//! over their rendering, and sentences in the meeting's own voice. It does not concern procedure,
//! since the meeting does approve its agenda (VC/15, 4.1), nor what speakers are reported to have
//! said (VC/15, 8.7), nor what others did ("as the Council had decided").
//!
//! A sentence is in the meeting's own voice where it begins so ("It was …", "The virtual
//! consultation …") or ends by saying that something "was approved"; what follows a "that" is
//! reported. A paragraph with sources reports them.

use super::{
    finding::{Finding, What},
    terms::{Terms, terms},
    texts::{Written, begins_with, find_term, on_paper, sentences},
};
use crate::session::{
    Action, Body, Conclusion, ConclusionScope, Edit, Entry, Field, Formula, Group, Item, Language,
    Paragraph, Part, Rule, Session, Status, TextPart, Verb,
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
        let words = terms(written.language);
        for range in acts(session, written, words) {
            push(written, range, found);
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
        let words = terms(written.language);
        let all = acts(session, &written, words);
        if all.is_empty() {
            continue;
        }
        for (start, sentence) in sentences(written.text) {
            let end = start + sentence.len();
            let reported = words
                .reporting
                .iter()
                .filter_map(|marker| find_term(sentence, marker).first().map(|range| range.start))
                .min()
                .map_or(end, |at| start + at);
            let opens = opens(session, sentence, written.language);
            let inside = all.iter().filter(|range| range.start >= start && range.end <= reported);
            for range in inside {
                let after = written.text.get(range.end..end).unwrap_or_default();
                let by_meeting = names_meeting(session, after.trim_start(), written.language);
                if opens || closes(written.text, range, start..end, by_meeting, words) {
                    push(&written, range.clone(), found);
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

/// Whether the sentence begins as one in which the meeting speaks or acts.
fn opens(session: &Session, sentence: &str, language: Language) -> bool {
    let sentence = sentence.trim_start_matches(|c: char| !c.is_alphanumeric());
    let gathering = &session.about().gathering;
    let gathering = if language == session.about().drafting {
        gathering.as_str()
    } else {
        gathering.part(TextPart::Translation(language))
    };
    let gathering = gathering.to_lowercase();
    terms(language)
        .openers
        .iter()
        .copied()
        .chain([gathering.as_str()])
        .filter(|opener| !opener.is_empty())
        .any(|opener| starts_with_words(sentence, opener))
}

/// Whether the term ends a sentence that says of something, and not of a person, that it "was
/// approved".
fn closes(
    text: &str,
    term: &Range<usize>,
    sentence: Range<usize>,
    by_meeting: bool,
    words: &Terms,
) -> bool {
    let after = text.get(term.end..sentence.end).unwrap_or_default();
    let before = text.get(sentence.start..term.start).unwrap_or_default();
    let sentence = before.trim_start_matches(|c: char| !c.is_alphanumeric());
    let auxiliary = before.trim_end();
    let has_auxiliary = words.auxiliaries.is_empty()
        || words.auxiliaries.iter().any(|auxiliary_word| {
            find_term(auxiliary, auxiliary_word)
                .last()
                .is_some_and(|range| range.end == auxiliary.len())
        });
    has_auxiliary
        && (by_meeting || !after.chars().any(char::is_alphanumeric))
        && !words.speakers.iter().any(|speaker| starts_with_words(sentence, speaker))
}

fn starts_with_words(sentence: &str, start: &str) -> bool {
    begins_with(sentence, start).is_some()
        && find_term(sentence, start).first().is_some_and(|range| range.start == 0)
}

/// Where the terms stand in a text as acts of the meeting: not as what another body did, and not
/// as an attribute ("the approved budget").
fn acts(session: &Session, written: &Written<'_>, words: &Terms) -> Vec<Range<usize>> {
    let text = written.text;
    let mut found: Vec<Range<usize>> = Vec::new();
    for term in words.terms {
        for range in find_term(text, term) {
            let before = text.get(..range.start).unwrap_or_default();
            let after = text.get(range.end..).unwrap_or_default().trim_start();
            if is_past(before, words) || names_another(session, after, written.language) {
                continue;
            }
            found.push(range);
        }
    }
    found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
    found.dedup_by(|later, earlier| later.start < earlier.end);
    found
}

/// Whether what stands before a term makes it an attribute or an act of an earlier time.
fn is_past(before: &str, words: &Terms) -> bool {
    let before = before.trim_end();
    let ends =
        |word: &str| find_term(before, word).last().is_some_and(|range| range.end == before.len());
    words.past.iter().any(|word| ends(word))
}

/// Whether what stands after a term names who did it, and that is not the meeting.
fn names_another(session: &Session, after: &str, language: Language) -> bool {
    agent(after, language).is_some_and(|who| !opens(session, who, language))
}

/// Whether what stands after a term says that the meeting did it.
fn names_meeting(session: &Session, after: &str, language: Language) -> bool {
    agent(after, language).is_some_and(|who| opens(session, who, language))
}

fn agent(after: &str, language: Language) -> Option<&str> {
    let agents = terms(language).agents.iter();
    let by = agents.filter(|by| starts_with_words(after, by));
    by.filter_map(|by| after.get(begins_with(after, by)?..)).next()
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

    fn in_paragraph(drafting: &str, text: &str) -> Vec<String> {
        let text = text.replace('"', "\\\"");
        let paragraph = format!(r#"(id: "p", text: "{text}")"#);
        found(&Case { drafting, paragraph: &paragraph, ..PLAIN })
    }

    fn in_conclusion(drafting: &str, text: &str) -> Vec<String> {
        let conclusions = format!(r#"(id: "c", text: "{text}")"#);
        found(&Case { drafting, conclusions: &conclusions, ..PLAIN })
    }

    #[test]
    fn the_meeting_s_own_voice_decides_nothing() {
        for (language, text, expected) in [
            ("En", "It was decided to close the matter.", "decided"),
            ("En", "The virtual consultation adopted the new dates.", "adopted"),
            ("En", "The new dates of WTSA-20 were approved.", "approved"),
            ("En", "Document C20/5 was adopted by the virtual consultation.", "adopted"),
            (
                "En",
                "The meeting thanked India and instructed the secretariat to report.",
                "instructed",
            ),
            ("Fr", "Il est décidé de reporter la conférence.", "décidé"),
            ("Fr", "La réunion approuve les nouvelles dates.", "approuve"),
            ("Fr", "Le nouveau calendrier est adopté.", "adopté"),
            ("Es", "La reunión aprueba las nuevas fechas.", "aprueba"),
            ("Es", "Se decide aplazar la conferencia.", "decide"),
            ("Ru", "Собрание решило перенести ассамблею.", "решило"),
            ("Ru", "Новые сроки были утверждены.", "утверждены"),
            ("Zh", "会议决定推迟全会。", "会议决定"),
            ("Zh", "新日期获得批准。", "获得批准"),
            ("Ar", "وقد تقرر ذلك.", "تقرر"),
            ("Ar", "قرر الاجتماع تأجيل الجمعية.", "قرر"),
        ] {
            assert_eq!(in_paragraph(language, text), [expected], "{text}");
        }
    }

    #[test]
    fn what_speakers_and_others_said_and_did_passes() {
        for (language, text) in [
            // VC/15, 8.7, 8.6 and 7.1, retold.
            (
                "En",
                "The Council was asked to approve the dates, which would be issued once decided.",
            ),
            ("En", "The European region had already adopted ten common proposals."),
            ("En", "The Council was invited to approve the theme."),
            ("En", "The councillor said that the dates were approved."),
            ("En", "One councillor recalled when the theme was adopted."),
            ("En", "The meeting was informed that the Council had decided to meet in June."),
            ("En", "It was pointed out that the agenda was adopted in 2019."),
            ("En", "The virtual consultation took up the dates approved by the Council."),
            ("En", "The meeting recalled the approved budget, and noted the report."),
            ("En", "She approved."),
            ("En", "It was so concluded. The meeting agreed to the approach."),
            ("En", "Undecided members asked for time; Decision 556 was recalled."),
            ("Fr", "Il est rappelé que le Conseil a adopté la résolution."),
            ("Fr", "Le conseiller de la Tunisie a approuvé."),
            ("Es", "Se recuerda que el Consejo aprobó la resolución."),
            ("Ru", "Было отмечено, что Совет принял решение."),
            ("Ru", "Собрание приняло к сведению документ."),
            ("Zh", "会议照此做出结论。"),
            ("Zh", "会议对此表示同意。"),
            ("Zh", "一旦与成员国磋商并决定了日期,将会发布日程。"),
            ("Zh", "欧洲区域已经通过了十项共同提案。"),
            ("Ar", "وأشير إلى أن المجلس اعتمد القرار."),
        ] {
            assert_eq!(in_paragraph(language, text), Vec::<String>::new(), "{text}");
        }
        let sourced = r#"(id: "p", text: "It was decided.", sources: ["t"])"#;
        assert!(found(&Case { paragraph: sourced, ..PLAIN }).is_empty());
    }

    #[test]
    fn procedure_and_bodies_that_decide_are_exempt() {
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
