//! Names for nodes that never change.
//!
//! An id is drawn at random when a node is made and stays with it wherever it moves, so that two
//! copies of a session edited apart can be joined by id, and an edit can name its place by its
//! neighbours. Eight letters of 32 give 40 bits: in a session of 10,000 nodes the chance of one
//! collision is about 1 in 20,000, and `apply` refuses a duplicate, so nothing is ever confused.
//!
//! An id is twelve bytes inline: copied, compared and hashed without touching the heap.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, Unexpected},
};
use std::fmt;

const LONGEST: usize = 12;
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// The name of one node of a session, stable for ever: 1 to 12 of `a-z`, `0-9` and `-`.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id([u8; LONGEST]);

impl Id {
    /// The node that holds the session's own facts; the parent of every top-level list.
    pub const ROOT: Id = Id(*b"session\0\0\0\0\0");

    /// Reads an id, or `None` where it is empty, too long or has other characters.
    #[must_use]
    pub fn parse(name: &str) -> Option<Id> {
        let allowed = |byte: &u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
        if name.is_empty() || name.len() > LONGEST || !name.as_bytes().iter().all(allowed) {
            return None;
        }
        let mut bytes = [0; LONGEST];
        bytes.get_mut(..name.len())?.copy_from_slice(name.as_bytes());
        Some(Id(bytes))
    }

    /// The id as it is written in the file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|byte| *byte == 0).unwrap_or(LONGEST);
        self.0.get(..end).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default()
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Id::parse(&name).ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&name), &"id"))
    }
}

/// A supply of new ids. It is passed in, so that the model itself draws no chance and a test or a
/// replay gets the same ids again. (SplitMix64: one addition and three mixes for each id.)
#[derive(Clone, Debug)]
pub struct Ids(u64);

impl Ids {
    /// A supply that begins at `seed`; take the seed from the system's randomness.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Ids(seed)
    }

    /// The next id: eight letters, without those that look alike (`l` and `1`, `o` and `0`).
    pub fn draw(&mut self) -> Id {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let mut bytes = [0; LONGEST];
        for (place, byte) in bytes.iter_mut().take(8).enumerate() {
            let letter = (mixed >> (place * 5)) as usize % LETTERS.len();
            *byte = LETTERS.get(letter).copied().unwrap_or(b'a');
        }
        Id(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_as_it_was_written() {
        for name in ["a", "c20-24", "abcdefghijkl", "2021"] {
            assert_eq!(Id::parse(name).unwrap().as_str(), name);
        }
        for name in ["", "abcdefghijklm", "A", "é", "a b", "a\0"] {
            assert_eq!(Id::parse(name), None, "{name:?}");
        }
    }

    #[test]
    fn ten_thousand_draws_are_all_different() {
        let mut ids = Ids::new(7);
        let drawn: std::collections::HashSet<Id> = (0..10_000).map(|_| ids.draw()).collect();
        assert_eq!(drawn.len(), 10_000);
        assert!(drawn.iter().all(|id| Id::parse(id.as_str()) == Some(*id)));
    }
}
