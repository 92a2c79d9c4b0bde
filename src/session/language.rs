//! The six official languages: the only ones that papers are published in.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// One of the six official languages, in the order in which the organization lists them.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Language {
    /// Arabic, written from right to left.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    #[default]
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Language {
    /// All six.
    pub const ALL: [Language; 6] =
        [Language::Ar, Language::Zh, Language::En, Language::Fr, Language::Ru, Language::Es];

    /// The two-letter code (ISO 639-1), as the command line and file names use it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Ar => "ar",
            Language::Zh => "zh",
            Language::En => "en",
            Language::Fr => "fr",
            Language::Ru => "ru",
            Language::Es => "es",
        }
    }

    /// The letter behind a document number (`C17/130-E`; DOMAIN: F, R and A by analogy).
    #[must_use]
    pub fn letter(self) -> char {
        match self {
            Language::Ar => 'A',
            Language::Zh => 'C',
            Language::En => 'E',
            Language::Fr => 'F',
            Language::Ru => 'R',
            Language::Es => 'S',
        }
    }

    /// The language of a document letter.
    #[must_use]
    pub fn of_letter(letter: char) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.letter() == letter)
    }

    /// Whether its script runs from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Language::Ar
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that names none of the six languages.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown language code")]
pub struct UnknownLanguage;

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        let code = code.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.code() == code).ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_again_by_code_and_letter() {
        for language in Language::ALL {
            assert_eq!(language.code().parse(), Ok(language));
            assert_eq!(Language::of_letter(language.letter()), Some(language));
        }
        assert_eq!("EN".parse(), Ok(Language::En));
        assert_eq!("de".parse::<Language>(), Err(UnknownLanguage));
    }
}
