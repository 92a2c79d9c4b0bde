//! Findings in sentences.

use super::finding::{Fact, Finding, What};
use crate::{
    language::{self, Value, Words},
    session::{Formula, Session},
};

impl Finding {
    /// What is wrong and what can be done, for people.
    #[must_use]
    pub fn said(&self, session: &Session, words: &'static Words) -> String {
        let mut values: Vec<(&str, Value<'_>)> = Vec::new();
        for (name, fact) in self.facts() {
            let value = match fact {
                // As a number, so that a language may choose a form by it.
                Fact::Number(number) => number.into(),
                fact => self.fact_said(&fact, session, words).into(),
            };
            values.push((name, value));
        }
        words.say_with(self.message_id(), &values)
    }

    fn fact_said(&self, fact: &Fact, session: &Session, words: &'static Words) -> String {
        match fact {
            Fact::Text(text) => text.clone(),
            Fact::Node(id) => language::node_name(session, *id, words),
            Fact::Reference(reference) => language::reference(reference, words.language()),
            Fact::NotAReference(why) => {
                let text = match &self.what {
                    What::Misspelt { written, .. } => written,
                    _ => "",
                };
                language::not_a_reference(text, *why, words)
            }
            Fact::Date(date) => language::date(*date, words.language()),
            Fact::Weekday(day) => words.say_with("weekday-name", &[("weekday", (*day).into())]),
            Fact::Language(language) => {
                words.say_with("language-name", &[("language", language.code().into())])
            }
            Fact::Formula(formula) => words
                .say(match formula {
                    Formula::Concluded => "formula-concluded",
                    Formula::Agreed => "formula-agreed",
                    Formula::Approved => "formula-approved",
                    Formula::Noted => "formula-noted",
                    Formula::Decided => "formula-decided",
                })
                .into_owned(),
            Fact::Moment(moment) => language::time(*moment, words.language()),
            Fact::Number(number) => number.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        Date, Id, Language, NotAReference,
        arbitrary::{id, read},
    };

    /// One finding of every kind.
    fn every_kind(node: Id) -> Vec<Finding> {
        let conclusion = id("c");
        let listed = "VC/1(Rev.2)".parse().unwrap();
        let all = [
            What::DecisionBeforeProposal { conclusion },
            What::DecisionWithoutProposal { conclusion },
            What::NotConcluded { conclusion },
            What::Twice { conclusion },
            What::EmptyParagraph,
            What::EntryWithoutText,
            What::NothingRecorded,
            What::UnknownDocument { reference: "C20/99".parse().unwrap() },
            What::OtherRevision { reference: "VC/1".parse().unwrap(), listed },
            What::Misspelt {
                written: "C17/55/(Rev.1)".into(),
                why: NotAReference::SlashBeforeRevision,
            },
            What::Decides { term: "decided".into(), language: Language::En },
            What::DecidingFormula { formula: Formula::Approved },
            What::WrongWeekday { date: Date::parse("2020-06-12").unwrap(), written: 4 },
            What::AlmostAName { written: "Tunisa".into(), name: "Tunisia".into(), of: id("tun") },
            What::SameName { other: id("tun") },
            What::PastStop { meeting: id("m"), minutes: 30 },
            What::TooManyDays { days: 6, most: 5 },
        ];
        all.into_iter().map(|what| Finding::of(node, what)).collect()
    }

    fn sample() -> Session {
        read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            delegations: [(id: "tun", name: "Tunisia")],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", conclusions: [(id: "c")], paragraphs: [(id: "p")])])])"#,
        )
    }

    #[test]
    fn every_finding_has_a_message_of_its_own_and_all_its_facts() {
        let session = sample();
        let mut codes = Vec::new();
        for finding in every_kind(id("p")) {
            codes.push(finding.code());
            assert!(Words::of(Language::En).has(finding.message_id()), "{}", finding.code());
            for language in Language::ALL {
                let said = finding.said(&session, Words::of(language));
                assert!(!said.is_empty() && !said.contains(['{', '$', '<']), "{said}");
            }
        }
        let kinds = codes.len();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), kinds);
    }

    #[test]
    fn a_sentence_names_things_as_people_know_them() {
        let session = sample();
        let said: Vec<String> = every_kind(id("p"))
            .iter()
            .map(|finding| finding.said(&session, Words::of(Language::En)))
            .collect();
        for expected in [
            "This paragraph is empty. Write it, or delete it.",
            "VC/1 is written, and the list of documents has VC/1(Rev.2). Correct one of them.",
            "12 June 2020 was a Friday, not a Thursday.",
            "In “C17/55/(Rev.1)” a slash stands before the revision. Write it without one, as in C20/24(Rev.1).",
        ] {
            assert!(said.iter().any(|said| said == expected), "{said:#?}");
        }
    }
}
