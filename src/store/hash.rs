//! What a file held, in 24 bytes of text: to notice that it changed, whatever its time says.
//!
//! FNV-1a of 64 bits over words of eight bytes, and the length. It tells an accident, a colleague's
//! edit or a sync client from nothing having happened; it is no defence against somebody who forges
//! it, who could as well change the file in any other way. Stable for ever, because journals keep it.
//! Words and not bytes, because each step waits for the one before: half a millisecond for 2.5 MB.

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
        let mut mix = |word: u64| {
            // The product carries a change upwards only; turned, it reaches every bit.
            mixed = (mixed ^ word).wrapping_mul(0x0000_0100_0000_01b3).rotate_left(29);
        };
        let (words, rest) = bytes.as_chunks::<8>();
        words.iter().for_each(|word| mix(u64::from_le_bytes(*word)));
        rest.iter().for_each(|byte| mix(u64::from(*byte)));
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

    #[test]
    fn a_change_of_any_bit_is_seen() {
        let text = b"The Chair took it that it was so agreed.";
        let hash = Hash::of(text);
        for bit in 0..text.len() * 8 {
            let mut changed = *text;
            changed[bit / 8] ^= 1 << (bit % 8);
            assert_ne!(Hash::of(&changed), hash, "bit {bit}");
        }
    }

    #[test]
    fn what_a_journal_kept_is_read_for_ever() {
        assert_eq!(Hash::of(b"It was so agreed.").to_string(), "17-a0c97eb5ab5e5129");
    }
}
