//! References to documents: every spelling that is met is read, one is written.
//!
//! The forms are those of DOMAIN §1.3: `C20/24`, `VC/1(Rev.2)`, `VC/ADM1(Rev.2)` and `C26/ADM/2`,
//! the short forms of time plans `C17/56R2` and `C18/19Rev.1`, `C19/35 + Add.1`, a language letter
//! (`C17/130(Rev.1)-E`), proposals (`ARB/14`), and a bare `DT/1(Rev.4)`. What almost is a reference is refused
//! with what is wrong with it: `C17/55/(Rev.1)` was printed, and nobody could look it up.

use super::Language;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, Unexpected},
};
use std::{fmt, str::FromStr};

/// The kind of a document inside its series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// Administrative: agendas, time management plans.
    Adm,
    /// For information.
    Inf,
    /// Temporary: what lives as long as the session.
    Dt,
    /// Limited: texts under negotiation.
    Dl,
}

impl Series {
    fn letters(self) -> &'static str {
        match self {
            Series::Adm => "ADM",
            Series::Inf => "INF",
            Series::Dt => "DT",
            Series::Dl => "DL",
        }
    }
}

/// An addendum or a corrigendum, with its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Supplement {
    /// `(Add.1)`, also met as ` + Add.1`.
    Addendum(u16),
    /// `(Corr.1)`.
    Corrigendum(u16),
}

/// A reference to a document, in its parts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// The body or session (`C20`, `VC`); empty in `DT/1`.
    pub body: String,
    /// The kind, or none for a plain number.
    pub series: Option<Series>,
    /// The number.
    pub number: u16,
    /// The revision, 0 for the first issue.
    pub revision: u16,
    /// An addendum or corrigendum.
    pub supplement: Option<Supplement>,
    /// The language of the copy.
    pub language: Option<Language>,
}

/// Why a string is no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAReference {
    /// Nothing was given.
    #[error("empty")]
    Empty,
    /// The body is not one to six capitals and at most two digits.
    #[error("body")]
    Body,
    /// There is no number where one belongs.
    #[error("number")]
    Number,
    /// A slash stands between the number and the revision (`C17/55/(Rev.1)`).
    #[error("slash before revision")]
    SlashBeforeRevision,
    /// The revision, addendum or corrigendum is misspelt.
    #[error("suffix")]
    Suffix,
}

impl Reference {
    /// The same document, whatever its revision, supplement or language.
    #[must_use]
    pub fn is_same_document(&self, other: &Reference) -> bool {
        (&self.body, self.series, self.number) == (&other.body, other.series, other.number)
    }
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NotAReference::Empty);
        }
        let (text, language) = split_language(text);
        let mut segments = text.splitn(4, '/').peekable();
        let mut body = String::new();
        let mut series = None;
        let mut tail = None;
        while let Some(segment) = segments.next() {
            let is_last = segments.peek().is_none();
            if is_last && segment.starts_with('(') {
                return Err(NotAReference::SlashBeforeRevision);
            }
            if series.is_none()
                && let Some((kind, rest)) = split_series(segment)
                && (rest.is_empty() != is_last)
            {
                series = Some(kind);
                if is_last {
                    tail = Some(rest);
                }
            } else if is_last && segment.starts_with(|c: char| c.is_ascii_digit()) {
                tail = Some(segment);
            } else if body.is_empty() && series.is_none() && !is_last {
                if !is_body(segment) {
                    return Err(NotAReference::Body);
                }
                body = segment.to_owned();
            } else {
                return Err(if tail_follows(segment, segments.peek()) {
                    NotAReference::SlashBeforeRevision
                } else {
                    NotAReference::Number
                });
            }
        }
        let tail = tail.ok_or(NotAReference::Number)?;
        let (number, rest) = split_number(tail).ok_or(NotAReference::Number)?;
        let (revision, rest) = split_revision(rest)?;
        let supplement = read_supplement(rest)?;
        Ok(Reference { body, series, number, revision, supplement, language })
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.body.is_empty() {
            write!(f, "{}/", self.body)?;
        }
        if let Some(series) = self.series {
            f.write_str(series.letters())?;
            // As printed: VC/ADM1, but DT/1 and VC/DT/1 keep the slash (VC/15, items 5 and 11).
            if series != Series::Adm || self.body.ends_with(|c: char| c.is_ascii_digit()) {
                f.write_str("/")?;
            }
        }
        write!(f, "{}", self.number)?;
        if self.revision > 0 {
            write!(f, "(Rev.{})", self.revision)?;
        }
        match self.supplement {
            Some(Supplement::Addendum(number)) => write!(f, "(Add.{number})")?,
            Some(Supplement::Corrigendum(number)) => write!(f, "(Corr.{number})")?,
            None => {}
        }
        if let Some(language) = self.language {
            write!(f, "-{}", language.letter())?;
        }
        Ok(())
    }
}

impl Serialize for Reference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Reference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| D::Error::invalid_value(Unexpected::Str(&text), &"reference"))
    }
}

fn split_language(text: &str) -> (&str, Option<Language>) {
    let found = text.rsplit_once('-').and_then(|(rest, letter)| {
        let mut letters = letter.chars();
        let language = Language::of_letter(letters.next()?)?;
        letters.next().is_none().then_some((rest, language))
    });
    found.map_or((text, None), |(rest, language)| (rest, Some(language)))
}

fn split_series(segment: &str) -> Option<(Series, &str)> {
    [Series::Adm, Series::Inf, Series::Dt, Series::Dl].into_iter().find_map(|series| {
        let rest = segment.strip_prefix(series.letters())?;
        (rest.is_empty() || rest.starts_with(|c: char| c.is_ascii_digit()))
            .then_some((series, rest))
    })
}

/// One to six capitals, then at most two digits; proposals of a conference add one hyphen (`WTPF-13`).
fn is_body(segment: &str) -> bool {
    let letters = segment.trim_end_matches(|c: char| c.is_ascii_digit());
    let letters = letters.strip_suffix('-').unwrap_or(letters);
    (1..=6).contains(&letters.len())
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && segment.len() - letters.len() <= 3
}

fn tail_follows(segment: &str, next: Option<&&str>) -> bool {
    segment.ends_with(|c: char| c.is_ascii_digit())
        && next.is_some_and(|next| next.starts_with('(') || next.starts_with("Rev"))
}

fn split_number(text: &str) -> Option<(u16, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end)?;
    (digits.len() <= 4).then_some(())?;
    Some((digits.parse().ok()?, rest))
}

fn split_revision(text: &str) -> Result<(u16, &str), NotAReference> {
    let trimmed = text.trim_start();
    for (opening, closing) in [("(Rev.", ")"), ("(Rév.", ")"), ("Rev.", ""), ("R", "")] {
        let Some(rest) = trimmed.strip_prefix(opening) else {
            continue;
        };
        let (number, rest) = split_number(rest.trim_start()).ok_or(NotAReference::Suffix)?;
        let rest = rest.strip_prefix(closing).ok_or(NotAReference::Suffix)?;
        return Ok((number, rest));
    }
    Ok((0, text))
}

fn read_supplement(text: &str) -> Result<Option<Supplement>, NotAReference> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let inner = match text.strip_prefix('(') {
        Some(inner) => inner.strip_suffix(')'),
        None => text.strip_prefix('+').map(str::trim_start),
    };
    let inner = inner.ok_or(NotAReference::Suffix)?;
    let read = |digits: &str| digits.trim().parse().map_err(|_| NotAReference::Suffix);
    if let Some(digits) = inner.strip_prefix("Add.") {
        Ok(Some(Supplement::Addendum(read(digits)?)))
    } else if let Some(digits) = inner.strip_prefix("Corr.") {
        Ok(Some(Supplement::Corrigendum(read(digits)?)))
    } else {
        Err(NotAReference::Suffix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_spelling_met_in_practice_has_one_canonical_form() {
        for (met, canonical) in [
            ("C20/24", "C20/24"),
            ("VC/5", "VC/5"),
            ("VC/1(Rev.2)", "VC/1(Rev.2)"),
            ("VC/1 (Rev.2)", "VC/1(Rev.2)"),
            ("VC/ADM1(Rev.2)", "VC/ADM1(Rev.2)"),
            ("VC/ADM/1(Rev.2)", "VC/ADM1(Rev.2)"),
            ("C26/ADM/2", "C26/ADM/2"),
            ("C26/ADM2", "C26/ADM/2"),
            ("VC/DT/1", "VC/DT/1"),
            ("VC/DT1", "VC/DT/1"),
            ("DT/1(Rev.4)", "DT/1(Rev.4)"),
            ("DT/2(Rev.12)", "DT/2(Rev.12)"),
            ("C17/INF/6", "C17/INF/6"),
            ("C17/DL/7", "C17/DL/7"),
            ("C19/35 + Add.1", "C19/35(Add.1)"),
            ("C19/35(Corr.1)", "C19/35(Corr.1)"),
            ("C17/56R2", "C17/56(Rev.2)"),
            ("C18/19Rev.1", "C18/19(Rev.1)"),
            ("C17/130(Rev.1)-E", "C17/130(Rev.1)-E"),
            ("C17/114-S", "C17/114-S"),
            ("VC/15-C", "VC/15-C"),
            ("ARB/14", "ARB/14"),
            ("EUR/12", "EUR/12"),
            ("WTPF-13/16", "WTPF-13/16"),
        ] {
            let reference: Reference = met.parse().unwrap_or_else(|e| panic!("{met}: {e:?}"));
            assert_eq!(reference.to_string(), canonical);
            assert_eq!(canonical.parse::<Reference>().unwrap(), reference);
        }
    }

    #[test]
    fn what_is_almost_a_reference_says_what_is_wrong() {
        for (text, wrong) in [
            ("C17/55/(Rev.1)", NotAReference::SlashBeforeRevision),
            ("C17/55/Rev.1", NotAReference::SlashBeforeRevision),
            ("", NotAReference::Empty),
            ("C17/", NotAReference::Number),
            ("C17/x", NotAReference::Number),
            ("c17/5", NotAReference::Body),
            ("C17/55(Rev.)", NotAReference::Suffix),
            ("C17/55(Rev.1", NotAReference::Suffix),
            ("C17/55 (Version 2)", NotAReference::Suffix),
            ("C17/12345", NotAReference::Number),
            ("C17/5\u{1b}", NotAReference::Suffix),
        ] {
            assert_eq!(text.parse::<Reference>(), Err(wrong), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "\\PC*") {
            let _ = text.parse::<Reference>();
        }

        #[test]
        fn what_is_read_is_written_and_read_again(
            text in "(VC|C20|ARB)/(ADM|DT/|INF/)?[1-9][0-9]{0,3}(\\(Rev\\.[1-9]\\))?(-E)?"
        ) {
            let reference: Reference = text.parse().unwrap();
            prop_assert_eq!(reference.to_string().parse::<Reference>().unwrap(), reference);
        }
    }
}
