//! Who takes part: delegations, and the people in them.
//!
//! The secretariat, a working group with its chair, an organization: all are delegations of some
//! category, so that a list of speakers needs to know only one thing. Who comes before whom follows
//! from the category and the session's ranks, not from the order here.

use super::{
    Id, Moment, Text,
    node::{is_default, node},
};
use serde::{Deserialize, Serialize};

/// In what quality somebody takes part.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Category {
    /// A member of the body: a councillor. Members speak first (DM-20/1005, annex 3).
    #[default]
    Member,
    /// A Member State that is no member of the body.
    ObserverState,
    /// The State of Palestine (Resolution 99).
    StateOfPalestine,
    /// The United Nations, its agencies, regional organizations.
    Organization,
    /// A Sector Member.
    SectorMember,
    /// A group of the body, such as an expert group, speaking through its chair.
    Group,
    /// The secretariat; it replies when asked, outside the ranks.
    Secretariat,
}

impl Category {
    /// All of them, in the order in which the floor is usually offered (DOMAIN §1.8).
    pub const ALL: [Category; 7] = [
        Category::Member,
        Category::ObserverState,
        Category::StateOfPalestine,
        Category::Organization,
        Category::SectorMember,
        Category::Group,
        Category::Secretariat,
    ];
}

/// How a person is referred to once named ("she", "her delegation": VC/15, 6.4, 8.4).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Pronoun {
    /// Not known, or not to be used: the delegation is repeated.
    #[default]
    Unknown,
    /// She.
    She,
    /// He.
    He,
    /// They.
    They,
}

/// A delegation: a state, an organization, a group, the secretariat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Delegation {
    /// Its id.
    pub id: Id,
    /// Its name as it stands in a list ("Russian Federation").
    pub name: Text,
    /// Its name as it stands in a sentence ("the Russian Federation"); empty where it is the same.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub in_sentence: Text,
    /// A short name by which it is called.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub short: Text,
    /// Its code ("RUS"), for finding it with three letters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// In what quality it takes part.
    #[serde(default, skip_serializing_if = "is_default")]
    pub category: Category,
    /// When it arrived.
    #[serde(default, skip_serializing_if = "is_default")]
    pub arrived: Option<Moment>,
    /// When it left.
    #[serde(default, skip_serializing_if = "is_default")]
    pub left: Option<Moment>,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// Its people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
}

node!(Delegation {
    texts: [Name: name, InSentence: in_sentence, Short: short, Note: note],
    lists: [Person: people],
    names: |_, _| {},
});

/// A person of a delegation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their id.
    pub id: Id,
    /// Their name as a record's head gives it ("S. BIN GHELAITA").
    pub name: Text,
    /// The form of address before it ("Mr", "Dr").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub short: Text,
    /// What they are, as the record names them ("The Chief of …", "The Director of BDT").
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub function: Text,
    /// How they are referred to.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pronoun: Pronoun,
    /// For the secretary's eyes.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
}

node!(Person {
    texts: [Name: name, Short: short, Function: function, Note: note],
    lists: [],
    names: |_, _| {},
});
