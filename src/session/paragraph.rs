//! Paragraphs of the summary record, and the corrections that participants ask for.

use super::{
    Id, Moment, Speaker, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// What a paragraph says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Body {
    /// What was written.
    #[default]
    Text,
    /// The proposal of a conclusion ("The Chair took it that …"), rendered from it.
    Proposal(Id),
    /// The decision on a conclusion ("It was so concluded."), rendered from it.
    Decision(Id),
}

impl Body {
    /// The conclusion from which it is rendered.
    #[must_use]
    pub fn conclusion(self) -> Option<Id> {
        match self {
            Body::Text => None,
            Body::Proposal(id) | Body::Decision(id) => Some(id),
        }
    }
}

/// A paragraph of the record. Its number is its place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Its id.
    pub id: Id,
    /// What it says.
    #[serde(default, skip_serializing_if = "is_default")]
    pub body: Body,
    /// What was written; in a rendered paragraph, what a person wrote over the rendering.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// Whether it stands without a number, as the sole paragraph of a section may (VC/15, 3).
    #[serde(default, skip_serializing_if = "is_default")]
    pub bare: bool,
    /// The address at which a statement is reproduced.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub link: Text,
    /// The turns that it reports; never printed (7.4 and 8.6 fuse many speakers).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Id>,
    /// When something was missed: to be checked against the captions.
    #[serde(default, skip_serializing_if = "is_default")]
    pub gap: Option<Moment>,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// Corrections that were asked for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

node!(Paragraph {
    texts: [Body: text, Link: link, Note: note],
    lists: [Correction: corrections],
    names: |paragraph, visit| {
        paragraph.body.conclusion().into_iter().chain(paragraph.sources.iter().copied()).for_each(visit);
    },
});

/// What became of a correction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Answer {
    /// Nothing yet.
    #[default]
    Open,
    /// It goes into the corrigendum.
    Accepted,
    /// It does not.
    Refused,
}

/// A correction to an issued record, asked for by a participant.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Its id.
    pub id: Id,
    /// Who asked.
    pub from: Speaker,
    /// When.
    #[serde(default, skip_serializing_if = "is_default")]
    pub asked: Option<Moment>,
    /// What was printed ("for …").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub printed: Text,
    /// What it should say ("read …").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// What became of it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub answer: Answer,
}

node!(Correction {
    texts: [Object: printed, Body: text],
    lists: [],
    names: |correction, visit| correction.from.id().into_iter().for_each(visit),
});
