//! Findings in sentences.

use super::finding::{Fact, Finding};
use crate::{
    language::{self, Value, Words},
    session::{Formula, Session},
};

impl Finding {
    /// What is wrong and what can be done, for people.
    #[must_use]
    pub fn said(&self, session: &Session, words: &'static Words) -> String {
        let facts: Vec<(&str, String)> = self
            .facts()
            .into_iter()
            .map(|(name, fact)| (name, fact.said(session, words)))
            .collect();
        let values: Vec<(&str, Value<'_>)> = facts
            .iter()
            .map(|(name, said)| (*name, said.as_str().into()))
            .collect();
        words.say_with(self.message_id(), &values)
    }
}

impl Fact {
    fn said(&self, session: &Session, words: &'static Words) -> String {
        match self {
            Fact::Text(text) => text.clone(),
            Fact::Node(id) => language::node_name(session, *id, words),
            Fact::Reference(reference) => language::reference(reference, words.language()),
            Fact::NotAReference(why) => language::not_a_reference("", *why, words),
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
            Fact::Number(number) => number.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::CODES;
    use crate::{language::Words, session::Language};

    #[test]
    fn every_rule_has_its_sentence() {
        let words = Words::of(Language::En);
        for code in CODES {
            assert!(words.has(&format!("finding-{code}")), "{code}");
        }
    }
}
