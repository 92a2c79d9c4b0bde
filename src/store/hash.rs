//! What a file held, in 24 bytes of text: to notice that it changed, whatever its time says.
//!
//! FNV-1a of 64 bits, and the length. It tells an accident, a colleague's edit or a sync client
//! from nothing having happened; it is no defence against somebody who forges it, who could as
//! well change the file in any other way. Stable for ever, because journals keep it.

use std::fmt;

/// The hash of what a file holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hash {
    length: u64,
    mixed: u64,
}

impl Hash {
    /// The hash of these bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Hash {
        let mut mixed = 0xcbf2_9ce4_8422_2325_u64;
        for byte in bytes {
            mixed = (mixed ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Hash { length: bytes.len() as u64, mixed }
    }

    /// Reads what [`fmt::Display`] wrote.
    #[must_use]
    pub fn parse(text: &str) -> Option<Hash> {
        let (length, mixed) = text.split_once('-')?;
        Some(Hash { length: length.parse().ok()?, mixed: u64::from_str_radix(mixed, 16).ok()? })
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.length, self.mixed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_reads_back_and_sees_a_changed_byte() {
        let hash = Hash::of(b"(format: 1)");
        assert_eq!(Hash::parse(&hash.to_string()), Some(hash));
        assert_ne!(hash, Hash::of(b"(format: 2)"));
        assert_eq!(Hash::parse("12"), None);
    }
}
