//! Why a paper was not made, in sentences.

use super::{Unbuilt, Unwritten};
use crate::language::Words;

impl Unbuilt {
    /// Why, and what can be done, for people.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        words
            .say(match self {
                Unbuilt::NoMeeting => "paper-no-meeting",
                Unbuilt::UnknownMeeting(_) => "paper-unknown-meeting",
                Unbuilt::NotBuilt => "paper-not-built",
            })
            .into_owned()
    }
}

impl Unwritten {
    /// Why, and what can be done, for people.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        let (id, format) = match self {
            Unwritten::NotBuilt(format) => ("format-not-built", format),
            Unwritten::Nothing(format) => ("format-nothing", format),
        };
        words.say_with(id, &[("format", format.code().into())])
    }
}
