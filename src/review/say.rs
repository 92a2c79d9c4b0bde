//! A finding in words: its message, with its facts as the reader's language says them.

use super::finding::{Fact, Finding};
use crate::{
    language::{Sentence, Value, Words, date, node_name, not_a_reference, reference},
    session::{Formula, Session},
};

impl Finding {
    /// What was found and what can be done, in a reader's language.
    #[must_use]
    pub fn sentence(&self, session: &Session, words: &'static Words) -> String {
        let written = self
            .facts()
            .into_iter()
            .find_map(|(name, fact)| match fact {
                Fact::Text(text) if name == "written" => Some(text),
                _ => None,
            });
        let mut values = vec![("node", Value::from(node_name(session, self.node, words)))];
        for (name, fact) in self.facts() {
            let value = match fact {
                Fact::Text(text) => text.into(),
                Fact::Node(id) => node_name(session, id, words).into(),
                Fact::Reference(what) => reference(&what, words.language()).into(),
                Fact::NotAReference(why) => {
                    not_a_reference(written.as_deref().unwrap_or_default(), why, words).into()
                }
                Fact::Date(day) => date(day, words.language()).into(),
                Fact::Weekday(day) => words
                    .say_with("weekday-name", &[("weekday", day.into())])
                    .into(),
                Fact::Language(language) => language.code().into(),
                Fact::Formula(formula) => formula_key(formula).into(),
                Fact::Number(number) => number.into(),
            };
            values.push((name, value));
        }
        let said = words.say_with(self.message_id(), &values);
        Sentence::from(said).capitalized().to_string()
    }
}

fn formula_key(formula: Formula) -> &'static str {
    match formula {
        Formula::Concluded => "concluded",
        Formula::Agreed => "agreed",
        Formula::Approved => "approved",
        Formula::Noted => "noted",
        Formula::Decided => "decided",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        review::What,
        session::{
            Date, Id, Language, NotAReference,
            arbitrary::{id, read},
        },
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
            What::UnknownDocument {
                reference: "C20/99".parse().unwrap(),
            },
            What::OtherRevision {
                reference: "VC/1".parse().unwrap(),
                listed,
            },
            What::Misspelt {
                written: "C17/55/(Rev.1)".into(),
                why: NotAReference::SlashBeforeRevision,
            },
            What::Decides {
                term: "decided".into(),
                language: Language::En,
            },
            What::DecidingFormula {
                formula: Formula::Approved,
            },
            What::WrongWeekday {
                date: Date::parse("2020-06-12").unwrap(),
                written: 4,
            },
            What::AlmostAName {
                written: "Tunisa".into(),
                name: "Tunisia".into(),
                of: id("tun"),
            },
            What::SameName { other: id("tun") },
            What::PastStop {
                meeting: id("m"),
                minutes: 30,
            },
            What::TooManyDays { days: 6, most: 5 },
        ];
        all.into_iter()
            .map(|what| Finding::of(node, what))
            .collect()
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
            assert!(
                Words::of(Language::En).has(finding.message_id()),
                "{}",
                finding.code()
            );
            for language in Language::ALL {
                let said = finding.sentence(&session, Words::of(language));
                assert!(
                    !said.is_empty() && !said.contains(['{', '$', '<']),
                    "{said}"
                );
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
            .map(|finding| finding.sentence(&session, Words::of(Language::En)))
            .collect();
        for expected in [
            "Paragraph 1.1 is empty. Write it, or take it out.",
            "Paragraph 1.1 refers to VC/1, but the list of documents has VC/1(Rev.2). Correct the one or the other.",
            "12 June 2020 is a Friday, not a Thursday. Correct the day or the date.",
        ] {
            assert!(said.iter().any(|said| said == expected), "{said:#?}");
        }
    }
}
