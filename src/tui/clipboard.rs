//! The terminal's clipboard, reached through the terminal itself (OSC 52), so that copying works
//! over SSH. What is too large for that stays in the program's own.

/// Bytes of text beyond which terminals refuse or cut what they are given.
const MOST: usize = 74_000;

/// The bytes that hand a text to the terminal's clipboard; `None` where it is too large.
pub(super) fn osc_52(text: &str) -> Option<Vec<u8>> {
    if text.len() > MOST {
        return None;
    }
    let mut bytes = b"\x1b]52;c;".to_vec();
    base64(text.as_bytes(), &mut bytes);
    bytes.push(0x07);
    Some(bytes)
}

fn base64(bytes: &[u8], into: &mut Vec<u8>) {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for three in bytes.chunks(3) {
        let byte = |place: usize| u32::from(three.get(place).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (place, shift) in [18, 12, 6, 0].into_iter().enumerate() {
            let letter = LETTERS.get((bits >> shift & 63) as usize).copied().unwrap_or(b'=');
            into.push(if place <= three.len() { letter } else { b'=' });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_encoded_as_rfc_4648_has_it() {
        for (text, encoded) in
            [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")]
        {
            let mut bytes = Vec::new();
            base64(text.as_bytes(), &mut bytes);
            assert_eq!(String::from_utf8(bytes).unwrap(), encoded);
        }
        assert_eq!(osc_52("会").unwrap(), b"\x1b]52;c;5Lya\x07");
        assert_eq!(osc_52(&"x".repeat(MOST + 1)), None);
    }
}
