//! The session's own facts: what body, under which rule, where, led by whom.

use super::{
    Category, Date, Id, Language, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// What a session may conclude.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Rule {
    /// Proposed conclusions only; nothing of substance is decided (rule 3.1; VC/15, 11.2).
    #[default]
    Consultative,
    /// The body is in session and decides.
    Deciding,
}

/// Of what a simple majority in a ballot by correspondence is taken (rule 3.2 does not say).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MajorityBase {
    /// Of all members that have the right to vote.
    #[default]
    AllMembers,
    /// Of the replies received.
    Replies,
}

/// The facts of the session itself: the root of the tree.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Always [`Id::ROOT`].
    #[serde(skip, default = "root")]
    pub id: Id,
    /// Its title ("Virtual consultation of councillors").
    pub title: Text,
    /// Its body ("the Council").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub body: Text,
    /// How it speaks of itself ("the virtual consultation").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub gathering: Text,
    /// The next session of the body ("the next physical session of the Council").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub next_session: Text,
    /// Where it is held, or whose clock it follows ("Geneva").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// The series of its documents ("VC").
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub series: String,
    /// What it may conclude.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rule: Rule,
    /// The language in which it is recorded.
    #[serde(default, skip_serializing_if = "is_default")]
    pub drafting: Language,
    /// The languages in which its papers are published.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub published: Vec<Language>,
    /// Its first day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<Date>,
    /// Its last day.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<Date>,
    /// The most days that it may last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub most_days: Option<u16>,
    /// Who chairs it, unless a meeting says otherwise.
    #[serde(default, skip_serializing_if = "is_default")]
    pub chair: Option<Id>,
    /// Its secretary-general, who signs.
    #[serde(default, skip_serializing_if = "is_default")]
    pub secretary_general: Option<Id>,
    /// Its secretary.
    #[serde(default, skip_serializing_if = "is_default")]
    pub secretary: Option<Id>,
    /// Who speaks before whom: each rank a set of categories; whoever is in none comes last.
    /// Without any, members come first and everybody else after them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ranks: Vec<Vec<Category>>,
    /// Whether an observer may speak once on an item only.
    #[serde(default, skip_serializing_if = "is_default")]
    pub observers_once: bool,
    /// Whether observers must have signalled beforehand.
    #[serde(default, skip_serializing_if = "is_default")]
    pub observers_signal: bool,
    /// Seconds that an intervention may last.
    #[serde(default, skip_serializing_if = "is_default")]
    pub limit: Option<u32>,
    /// Of what a majority is taken in a ballot by correspondence.
    #[serde(default, skip_serializing_if = "is_default")]
    pub majority: MajorityBase,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

fn root() -> Id {
    Id::ROOT
}

/// Whether something can be the series of a session's documents: at most eight capitals and figures, or
/// nothing.
#[must_use]
pub fn is_series(text: &str) -> bool {
    text.len() <= 8 && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

node!(About {
    texts: [
        Title: title, Name: body, Gathering: gathering, NextSession: next_session, Place: place,
        Note: note,
    ],
    lists: [],
    names: |about, visit| {
        [about.chair, about.secretary_general, about.secretary].into_iter().flatten().for_each(visit);
    },
});

/// One of the objectives that the session was called for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its id.
    pub id: Id,
    /// What is to be reached.
    pub text: Text,
}

node!(Objective { texts: [Body: text], lists: [], names: |_, _| {} });
