//! Text as people see it: graphemes, cells, rows, words, sentences, directions.
//!
//! Everything here is a pure function of a `&str` and knows nothing of a session. Offsets are bytes
//! into the text that was given; those that come back always lie between graphemes, and those that
//! go in are snapped to the grapheme that holds them, so that no offset can make these functions
//! fail. There is one function for the width of text ([`width()`]) and one that breaks a paragraph
//! into rows ([`wrap()`]): drawing, scrolling and the caret use the same, or they would disagree.
//!
//! All of it stands on the path of a key. ASCII, and the letters of Latin, Cyrillic, Greek, Arabic
//! and Chinese that nothing combines with, take a path of their own past the tables of Unicode; a
//! property compares both.

pub mod bidi;
pub mod case;
pub mod grapheme;
pub mod motion;
pub mod place;
pub mod search;
pub mod width;
pub mod wrap;

#[cfg(test)]
mod samples;

pub use grapheme::{Grapheme, graphemes};
pub use place::{Place, offset, position};
pub use width::{grapheme_width, width};
pub use wrap::{Row, hangs, rewrap, wrap};

/// The part of `text` between two offsets; nothing if one of them does not lie between characters.
fn part(text: &str, start: usize, end: usize) -> &str {
    text.get(start..end).unwrap_or("")
}

/// An offset as rows keep it. A paragraph beyond 4 GB is cut off in display, not in content.
fn short(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
