//! The words by which a meeting decides, in six languages, and those around them that tell who does.
//!
//! The ladder of verbs is that of DOMAIN §1.5: a consultation notes, wishes to propose or recommend,
//! and encourages; it does not decide, adopt, resolve, approve or instruct. Only finite forms and participles
//! stand here: "that it approve" is what may be proposed, "approved" is what has been done. How they are
//! written (small letters, no vowel signs, a gap) is said in `phrase`.

mod ar;
mod en;
mod es;
mod fr;
mod ru;
mod zh;

use crate::session::Language;

/// What one language says.
pub(super) struct Terms {
    /// The terms that imply a decision, but for the passive ones.
    pub(super) terms: &'static [&'static str],
    /// The terms that say of a thing what became of it, without an auxiliary.
    pub(super) passive: &'static [&'static str],
    /// The meeting as the one who acts.
    pub(super) meeting: &'static [&'static str],
    /// How a sentence begins in which nobody is named and the meeting is meant.
    pub(super) openers: &'static [&'static str],
    /// Those who take part, all of them: the meeting where a sentence begins with them.
    pub(super) people: &'static [&'static str],
    /// What brings in what somebody said, or another clause: from here on a sentence is reported.
    pub(super) reporting: &'static [&'static str],
    /// What brings in what somebody else may yet do: from here on nothing has been done, where the
    /// form of the verb does not say so.
    pub(super) proposing: &'static [&'static str],
    /// What stands before a participle that says what was done; none where a language needs none.
    pub(super) auxiliaries: &'static [&'static str],
    /// What stands between the one who acts and a participle that says what they did.
    pub(super) having: &'static [&'static str],
    /// What may stand between a term and what it belongs to.
    pub(super) adverbs: &'static [&'static str],
    /// What joins a second verb to the first.
    pub(super) conjunctions: &'static [&'static str],
    /// How something is decided: may follow a term that ends a sentence.
    pub(super) manners: &'static [&'static str],
    /// How a sentence begins that tells what a person or another body said or did.
    pub(super) speakers: &'static [&'static str],
    /// Words directly before a term that make it no act of now: an article, "as", "had", "not".
    pub(super) past: &'static [&'static str],
    /// Words directly after a term that name who did it, unless that is the meeting.
    pub(super) agents: &'static [&'static str],
    /// What is decided on, where a verb without vowel signs may be active or passive (Arabic).
    pub(super) objects: &'static [&'static str],
    /// What makes another thing of a term, in its gap ("took note of the decision").
    pub(super) unless: &'static [&'static str],
}

pub(super) fn terms(language: Language) -> &'static Terms {
    match language {
        Language::En => &en::EN,
        Language::Fr => &fr::FR,
        Language::Es => &es::ES,
        Language::Ru => &ru::RU,
        Language::Zh => &zh::ZH,
        Language::Ar => &ar::AR,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::review::phrase::fold;

    #[test]
    fn every_language_has_its_terms_as_they_are_compared() {
        for language in Language::ALL {
            let terms = terms(language);
            assert!(terms.terms.len() > 5 && !terms.openers.is_empty(), "{language}");
            let all = [
                terms.terms,
                terms.passive,
                terms.meeting,
                terms.openers,
                terms.people,
                terms.reporting,
                terms.proposing,
                terms.auxiliaries,
                terms.having,
                terms.adverbs,
                terms.conjunctions,
                terms.manners,
                terms.speakers,
                terms.past,
                terms.agents,
                terms.objects,
                terms.unless,
            ];
            for term in all.into_iter().flatten() {
                assert_eq!(fold(term), *term);
            }
            assert!(terms.passive.iter().all(|term| !terms.terms.contains(term)));
        }
    }
}
