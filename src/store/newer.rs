//! Files that a newer program wrote: which version they are, and what of them can be read.
//!
//! The version is read before anything else, by looking for two words, so that a file of any future
//! format is refused for what it is. One that says it can be read is read without the fields that
//! this program does not know; their names are kept, and it must not be saved.

use super::{
    error::{Expected, Unreadable},
    file::{Loaded, UnknownField, checked, syntax},
    scan::{Token, Tokens},
};
use crate::session::Session;
use ron::Options;

/// Fields that a newer file may have before it is refused. Each costs one more reading.
const MOST_UNKNOWN: usize = 200;

/// The numbers behind `format:` and `readable_from:` among the fields of the session itself.
pub(super) fn version(text: &str) -> (Option<u16>, Option<u16>) {
    let (mut format, mut readable_from) = (None, None);
    let mut depth = 0_usize;
    let mut field = "";
    for (token, _, piece) in Tokens::new(text) {
        match token {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            Token::Word if depth == 1 => match field {
                "format" if format.is_none() => format = piece.parse().ok(),
                "readable_from" if readable_from.is_none() => readable_from = piece.parse().ok(),
                _ => {}
            },
            _ => {}
        }
        match token {
            Token::Space | Token::Colon => {}
            Token::Word => field = piece,
            _ => field = "",
        }
        if format.is_some() && readable_from.is_some() {
            break;
        }
    }
    (format, readable_from)
}

/// Reads a file of a newer format that says it can be read, without the fields that are unknown.
pub(super) fn without_unknown(text: &str, format: u16) -> Result<Loaded, Unreadable> {
    let mut kept = text.to_owned();
    let mut unknown: Vec<UnknownField> = Vec::new();
    loop {
        let error = match Options::default().from_str::<Session>(&kept) {
            Ok(session) => {
                let session = checked(session, &kept)?;
                return Ok(Loaded { session, format, unknown, recovered: None, beside: None });
            }
            Err(error) => syntax(&kept, error),
        };
        let Unreadable::Syntax { at, expected: Expected::OtherField { found, .. } } = &error else {
            return Err(error);
        };
        let start = at.byte(&kept);
        let is_there = kept.get(start..).is_some_and(|rest| rest.starts_with(found.as_str()));
        if !is_there || unknown.len() == MOST_UNKNOWN {
            return Err(error);
        }
        unknown.push(UnknownField { name: found.clone(), at: *at });
        blank(&mut kept, start);
    }
}

/// Replaces the field that begins at `start`, and the comma behind it, by spaces; line breaks stay,
/// so that every other place stays where it is.
fn blank(text: &mut String, start: usize) {
    let mut depth = 0_usize;
    let mut end = text.len();
    for (token, at, _) in Tokens::new(text.get(start..).unwrap_or_default()) {
        match token {
            Token::Open => depth += 1,
            Token::Close if depth == 0 => {
                end = start + at;
                break;
            }
            Token::Close => depth -= 1,
            Token::Comma if depth == 0 => {
                end = start + at + 1;
                break;
            }
            _ => {}
        }
    }
    let field = text.get(start..end).unwrap_or_default();
    let blanks: String =
        field.chars().map(|letter| if letter == '\n' { '\n' } else { ' ' }).collect();
    text.replace_range(start..end, &blanks);
}

#[cfg(test)]
mod tests {
    use super::super::{file::tests::sample, from_ron, to_ron};
    use super::*;
    use crate::session::FORMAT;

    #[test]
    fn a_newer_file_is_refused_or_read_without_what_is_unknown() {
        let text = to_ron(&sample()).replace("format: 1", "format: 7");
        let refused = from_ron(text.replace("readable_from: 1", "readable_from: 2").as_bytes());
        assert!(matches!(
            refused,
            Err(Unreadable::TooNew { format: 7, readable_from: 2, ours: FORMAT })
        ));
        let text = text
            .replace("series: \"VC\"", "mood: Good([\"(\", 2]), series: \"VC\"")
            .replace("(id: \"a\",", "(id: \"a\", colour: \"red\",");
        let loaded = from_ron(text.as_bytes()).unwrap();
        assert!(loaded.is_newer() && loaded.session == sample());
        let names: Vec<_> =
            loaded.unknown.iter().map(|field| (field.name.as_str(), field.at.line)).collect();
        assert_eq!(names, [("mood", 4), ("colour", 20)]);
    }
}
