//! The documents before the session, and the contributions among them.

use super::{
    Date, Id, Language, Reference, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// A document before the session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Its id.
    pub id: Id,
    /// Its reference, in canonical spelling.
    pub reference: Reference,
    /// Its title.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub title: Text,
    /// The language in which it was written.
    #[serde(default, skip_serializing_if = "is_default")]
    pub original: Option<Language>,
    /// Its date.
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<Date>,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

node!(Document { texts: [Title: title, Note: note], lists: [], names: |_, _| {} });

/// A contribution of a member on an item (DM-20/1005, annex 5).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contribution {
    /// Its id.
    pub id: Id,
    /// Who submitted it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<Id>,
    /// Its title.
    pub title: Text,
    /// The item that it is about.
    #[serde(default, skip_serializing_if = "is_default")]
    pub item: Option<Id>,
    /// The document as which it was published.
    #[serde(default, skip_serializing_if = "is_default")]
    pub document: Option<Id>,
    /// What it says.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub text: Text,
    /// The way forward that it proposes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub proposal: Text,
    /// When it was received.
    #[serde(default, skip_serializing_if = "is_default")]
    pub received: Option<Date>,
}

node!(Contribution {
    texts: [Title: title, Body: text, Object: proposal],
    lists: [],
    names: |contribution, visit| {
        contribution.from.iter().copied().chain(contribution.item).chain(contribution.document)
            .for_each(visit);
    },
});
