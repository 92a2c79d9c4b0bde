//! Findings as values: a rule, a place, facts, and a fix where there is one.

use crate::session::{Date, Edit, Formula, Id, Language, Moment, NotAReference, Reference, TextId};
use std::ops::Range;

/// How sure a rule is, and how bad it would be to print what it found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Something that is not finished.
    Notice,
    /// Something that is probably wrong.
    Warning,
    /// Something that must not be printed so.
    Error,
}

/// What was found, with its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A decision stands before the proposal that it is on (VC/15, 10.7 and 10.8).
    DecisionBeforeProposal {
        /// The conclusion.
        conclusion: Id,
    },
    /// A decision stands without the proposal, and the conclusion is not one to be recorded so.
    DecisionWithoutProposal {
        /// The conclusion.
        conclusion: Id,
    },
    /// The record has a decision on something that was not concluded.
    NotConcluded {
        /// The conclusion.
        conclusion: Id,
    },
    /// The same proposal or decision stands twice.
    Twice {
        /// The conclusion.
        conclusion: Id,
    },
    /// A paragraph holds nothing.
    EmptyParagraph,
    /// Something was taken up and concluded, and the record says nothing about it.
    EntryWithoutText,
    /// Something was taken up and left, without a text and without a conclusion.
    NothingRecorded,
    /// An action is addressed to somebody who is not named.
    NoAddressee,
    /// An action does not say what is to be done.
    NothingToDo,
    /// An action does not say what it notes, approves, endorses or entrusts.
    NoObject,
    /// Something was missed, and has not been checked against the captions.
    Gap {
        /// When.
        at: Moment,
    },
    /// A conclusion does not say any more what was read out or concluded.
    Amended,
    /// A word stands twice running.
    DoubledWord {
        /// The word.
        word: String,
    },
    /// A document is referred to that is not in the session's list.
    UnknownDocument {
        /// The reference.
        reference: Reference,
    },
    /// A document is referred to in another revision than the session's list has.
    OtherRevision {
        /// What was written.
        reference: Reference,
        /// What the list has.
        listed: Reference,
    },
    /// What was written is almost a reference.
    Misspelt {
        /// What was written.
        written: String,
        /// What is wrong with it.
        why: NotAReference,
    },
    /// A consultation is said to have decided something (VC/15, 11.2).
    Decides {
        /// The words that say so.
        term: String,
        /// Their language.
        language: Language,
    },
    /// A conclusion of substance has a formula that decides, in a consultation.
    DecidingFormula {
        /// The formula.
        formula: Formula,
    },
    /// A weekday does not go with its date.
    WrongWeekday {
        /// The date.
        date: Date,
        /// The day of the week that was written, 1 for Monday.
        written: u32,
    },
    /// A name is written almost as a known one.
    AlmostAName {
        /// What was written.
        written: String,
        /// The name that is known.
        name: String,
        /// The delegation or person that bears it.
        of: Id,
    },
    /// Two delegations have the same name, or almost.
    SameName {
        /// The other one.
        other: Id,
    },
    /// The programme of a meeting does not fit before its hard stop.
    PastStop {
        /// The meeting.
        meeting: Id,
        /// By how many minutes this slot would end too late.
        minutes: i64,
    },
    /// There are meetings on more days than the session may last.
    TooManyDays {
        /// Days with meetings.
        days: usize,
        /// The most that are allowed.
        most: u16,
    },
}

/// A fact of a finding, for its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// Something that was written.
    Text(String),
    /// A node, to be named as people know it.
    Node(Id),
    /// A reference to a document.
    Reference(Reference),
    /// What is wrong with a reference.
    NotAReference(NotAReference),
    /// A date.
    Date(Date),
    /// A day of the week, 1 for Monday.
    Weekday(u32),
    /// A language.
    Language(Language),
    /// A formula.
    Formula(Formula),
    /// A moment, to be told as the hour of the session.
    Moment(Moment),
    /// A number.
    Number(i64),
}

/// Something that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub what: What,
    /// In which node.
    pub node: Id,
    /// In which of its texts.
    pub text: Option<TextId>,
    /// At which bytes of that text.
    pub range: Option<Range<u32>>,
    /// The edit that mends it.
    pub fix: Option<Edit>,
}

impl Finding {
    /// A finding about a whole node.
    pub(super) fn of(node: Id, what: What) -> Self {
        Finding { what, node, text: None, range: None, fix: None }
    }

    /// A finding about a stretch of a text.
    pub(super) fn at(text: TextId, range: &Range<usize>, what: What) -> Self {
        let byte = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Finding {
            what,
            node: text.node,
            text: Some(text),
            range: Some(byte(range.start)..byte(range.end)),
            fix: None,
        }
    }

    /// The same finding with the edit that mends it.
    pub(super) fn with_fix(mut self, fix: Option<Edit>) -> Self {
        self.fix = fix;
        self
    }

    /// The name of the rule, for scripts. It does not change.
    #[must_use]
    pub fn code(&self) -> &'static str {
        // Without the prefix that sets findings apart from other messages.
        let id = self.message_id();
        id.strip_prefix("finding-").unwrap_or(id)
    }

    /// The message that says it; its arguments are [`Finding::facts`].
    #[must_use]
    pub fn message_id(&self) -> &'static str {
        match self.what {
            What::DecisionBeforeProposal { .. } => "finding-decision-before-proposal",
            What::DecisionWithoutProposal { .. } => "finding-decision-without-proposal",
            What::NotConcluded { .. } => "finding-not-concluded",
            What::Twice { .. } => "finding-rendered-twice",
            What::EmptyParagraph => "finding-empty-paragraph",
            What::EntryWithoutText => "finding-entry-without-text",
            What::NothingRecorded => "finding-nothing-recorded",
            What::NoAddressee => "finding-no-addressee",
            What::NothingToDo => "finding-nothing-to-do",
            What::NoObject => "finding-no-object",
            What::Gap { .. } => "finding-gap",
            What::Amended => "finding-amended",
            What::DoubledWord { .. } => "finding-doubled-word",
            What::UnknownDocument { .. } => "finding-unknown-document",
            What::OtherRevision { .. } => "finding-other-revision",
            What::Misspelt { .. } => "finding-misspelt-reference",
            What::Decides { .. } => "finding-decides",
            What::DecidingFormula { .. } => "finding-deciding-formula",
            What::WrongWeekday { .. } => "finding-wrong-weekday",
            What::AlmostAName { .. } => "finding-almost-a-name",
            What::SameName { .. } => "finding-same-name",
            What::PastStop { .. } => "finding-past-stop",
            What::TooManyDays { .. } => "finding-too-many-days",
        }
    }

    /// The facts of the finding, by the names that its message gives them.
    #[must_use]
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match &self.what {
            What::DecisionBeforeProposal { conclusion }
            | What::DecisionWithoutProposal { conclusion }
            | What::NotConcluded { conclusion }
            | What::Twice { conclusion } => vec![("conclusion", Fact::Node(*conclusion))],
            What::EmptyParagraph
            | What::EntryWithoutText
            | What::NothingRecorded
            | What::NoAddressee
            | What::NothingToDo
            | What::NoObject
            | What::Amended => Vec::new(),
            What::Gap { at } => vec![("time", Fact::Moment(*at))],
            What::DoubledWord { word } => vec![("word", Fact::Text(word.clone()))],
            What::UnknownDocument { reference } => {
                vec![("reference", Fact::Reference(reference.clone()))]
            }
            What::OtherRevision { reference, listed } => vec![
                ("reference", Fact::Reference(reference.clone())),
                ("listed", Fact::Reference(listed.clone())),
            ],
            What::Misspelt { written, why } => {
                vec![("written", Fact::Text(written.clone())), ("why", Fact::NotAReference(*why))]
            }
            What::Decides { term, language } => {
                vec![("term", Fact::Text(term.clone())), ("language", Fact::Language(*language))]
            }
            What::DecidingFormula { formula } => vec![("formula", Fact::Formula(*formula))],
            What::WrongWeekday { date, written } => vec![
                ("date", Fact::Date(*date)),
                ("written", Fact::Weekday(*written)),
                ("right", Fact::Weekday(date.weekday())),
            ],
            What::AlmostAName { written, name, of } => vec![
                ("written", Fact::Text(written.clone())),
                ("name", Fact::Text(name.clone())),
                ("of", Fact::Node(*of)),
            ],
            What::SameName { other } => vec![("other", Fact::Node(*other))],
            What::PastStop { meeting, minutes } => {
                vec![("meeting", Fact::Node(*meeting)), ("minutes", Fact::Number(*minutes))]
            }
            What::TooManyDays { days, most } => vec![
                ("days", Fact::Number(i64::try_from(*days).unwrap_or(i64::MAX))),
                ("most", Fact::Number(i64::from(*most))),
            ],
        }
    }

    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        match self.what {
            What::DecisionBeforeProposal { .. }
            | What::NotConcluded { .. }
            | What::Twice { .. }
            | What::Misspelt { .. }
            | What::Decides { .. }
            | What::DecidingFormula { .. }
            | What::WrongWeekday { .. }
            | What::NoAddressee
            | What::NothingToDo => Severity::Error,
            What::DecisionWithoutProposal { .. }
            | What::NothingRecorded
            | What::UnknownDocument { .. }
            | What::OtherRevision { .. }
            | What::AlmostAName { .. }
            | What::SameName { .. }
            | What::PastStop { .. }
            | What::TooManyDays { .. }
            | What::NoObject
            | What::Amended
            | What::Gap { .. } => Severity::Warning,
            What::EmptyParagraph | What::EntryWithoutText | What::DoubledWord { .. } => {
                Severity::Notice
            }
        }
    }
}
