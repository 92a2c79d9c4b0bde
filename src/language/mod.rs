//! The six languages: words for people, and the grammar that puts them together.
//!
//! All that people read lies in Fluent files beside this code, one folder for each language, one
//! file for each subject. The code passes facts (which verb, which documents, whether there is one
//! or many, who chaired and how they are referred to) and never words; a language decides by them
//! what it says. So a new language is a folder and no code, and a verb is translated once for each
//! mood and not once for each sentence.
//!
//! What people wrote themselves comes from the session's texts: translated where a translation is
//! held, marked where it is not or where it is stale ([`Piece`]).

mod conclusions;
mod dates;
mod entries;
mod faults;
mod references;
mod sentence;
mod speakers;
mod words;

pub use conclusions::{Frame, paragraph, sentence};
pub use dates::{date, dates, day, duration, hours, meeting_name, time};
pub use entries::{documents, heading, subject};
pub use faults::{fault, kind_name, node_name, not_a_reference, refusal};
pub use references::{reference, reference_list, references};
pub use sentence::{Phrase, Piece, Sentence, written};
pub use speakers::{Naming, opening, person, speaker};
pub use words::{SUBJECTS, Value, Words};
