//! Why a paper was not made, in sentences.

use super::{Unbuilt, Unmade, Unwritten};
use crate::language::Words;

impl Unbuilt {
    /// Why, and what can be done, for people.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        words
            .say(match self {
                Unbuilt::NoMeeting => "paper-no-meeting",
                Unbuilt::UnknownMeeting(_) => "paper-unknown-meeting",
            })
            .into_owned()
    }
}

impl Unwritten {
    /// Why, and what can be done, for people.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        let (id, format, letter) = match self {
            Unwritten::NotBuilt(format) => ("format-not-built", format, None),
            Unwritten::Nothing(format) => ("format-nothing", format, None),
            Unwritten::NoFont(format, letter) => ("format-no-font", format, Some(*letter)),
            Unwritten::Refused(format) => ("format-refused", format, None),
        };
        let code = letter.map(|letter| format!("U+{:04X}", u32::from(letter)));
        let facts = [
            ("format", format.code().into()),
            ("letter", letter.map(String::from).unwrap_or_default().into()),
            ("code", code.unwrap_or_default().into()),
        ];
        words.say_with(id, &facts)
    }
}

impl Unmade {
    /// Why, and what can be done, for people.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        match self {
            Unmade::Unbuilt(error) => error.said(words),
            Unmade::Unwritten(error) => error.said(words),
        }
    }
}
