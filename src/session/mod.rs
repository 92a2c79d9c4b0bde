//! What a session of meetings is: data and rules, nothing else.
//!
//! No input or output, no terminal, no clock: time and new ids are passed in. No sentences either:
//! refusals and faults are values, and words for them live in `language`. Whoever reads this folder
//! alone learns the profession.
//!
//! The tree is plain structs ([`Session`], [`Meeting`], [`Entry`], [`Paragraph`], [`Conclusion`] …).
//! It is changed by [`Edit`] only, and what people do is a function that returns one ([`acts`]);
//! numbers, states, forecasts and counts are derived ([`numbering`], [`status`], [`plan`], [`floor`],
//! [`statistics`], [`calendar`]).

mod about;
pub mod acts;
mod admit;
mod agenda;
#[cfg(test)]
pub(crate) mod arbitrary;
pub mod calendar;
pub mod clean;
mod conclusion;
mod delegation;
mod document;
mod edit;
pub mod floor;
mod history;
mod id;
mod issued;
mod language;
mod left_over;
mod meeting;
mod model;
mod node;
pub mod numbering;
mod outside;
mod paragraph;
pub mod plan;
mod programme;
#[cfg(test)]
mod properties;
mod reference;
pub mod statistics;
pub mod status;
mod text;
mod time;
mod undone;
mod validate;
mod wording;

pub use about::{About, MajorityBase, Objective, Rule, is_series};
pub use agenda::{Asking, Group, Instrument, Item, Reply, Request, Speaker, Standing};
pub use conclusion::{
    Action, Addressee, Basis, Conclusion, Due, Formula, Forward, Scope as ConclusionScope, Status,
    Verb,
};
pub use delegation::{Category, Delegation, Person, Pronoun};
pub use document::{Contribution, Document};
pub use edit::{Edit, Place, Refusal};
pub use history::{Change, Course, History, Scope};
pub use id::{Id, Ids};
pub use issued::{Ballot, Event, Issued, PaperKind, Vote};
pub use language::{Language, UnknownLanguage};
pub use meeting::{Chairing, Entry, Meeting, MeetingKind, Programme, Slot, Span, Turn};
pub use model::{FORMAT, READABLE_FROM, Session};
pub use node::{Kind, List, Node, Part, walk};
pub use paragraph::{Answer, Body, Correction, Paragraph};
pub use reference::{NotAReference, Reference, Series, Supplement};
pub use status::ItemStatus;
pub use text::{Field, Part as TextPart, Text, TextId, Translation};
pub use time::{Date, Moment};
pub use validate::{Fault, Problem};
