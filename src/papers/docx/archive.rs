//! The ZIP archive that a Word file is: the same parts give the same bytes.
//!
//! Parts are stored, not compressed: nothing then depends on the version or the processor of a
//! compressor, and a record of 1,000 paragraphs has well under a megabyte. Every part bears the
//! oldest date that the format knows, for the paper says when it was made. (PKWARE APPNOTE 4.3, 4.4.)

const VERSION: u16 = 20;
const FIRST_OF_JANUARY_1980: u16 = 0x21;
const UTF_8_NAMES: u16 = 0x800;

/// An archive of named parts, in the order given.
pub(super) fn archive(parts: &[(String, String)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut directory = Vec::new();
    for (name, part) in parts {
        let offset = length(bytes.len());
        let entry = entry(name, part.as_bytes());
        bytes.extend(0x0403_4b50_u32.to_le_bytes());
        bytes.extend(&entry);
        bytes.extend(name.as_bytes());
        bytes.extend(part.as_bytes());

        directory.extend(0x0201_4b50_u32.to_le_bytes());
        directory.extend(VERSION.to_le_bytes());
        directory.extend(&entry);
        // No comment, first disk, no attributes.
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let start = length(bytes.len());
    let count = u16::try_from(parts.len()).unwrap_or(u16::MAX);
    bytes.extend(&directory);
    bytes.extend(0x0605_4b50_u32.to_le_bytes());
    bytes.extend([0; 4]);
    bytes.extend(count.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(length(directory.len()).to_le_bytes());
    bytes.extend(start.to_le_bytes());
    bytes.extend([0; 2]);
    bytes
}

/// What stands alike before a part and in the directory.
fn entry(name: &str, part: &[u8]) -> Vec<u8> {
    let mut entry = Vec::with_capacity(26);
    entry.extend(VERSION.to_le_bytes());
    entry.extend(UTF_8_NAMES.to_le_bytes());
    entry.extend(0_u16.to_le_bytes());
    entry.extend(0_u16.to_le_bytes());
    entry.extend(FIRST_OF_JANUARY_1980.to_le_bytes());
    entry.extend(crc32fast::hash(part).to_le_bytes());
    entry.extend(length(part.len()).to_le_bytes());
    entry.extend(length(part.len()).to_le_bytes());
    entry.extend(u16::try_from(name.len()).unwrap_or(u16::MAX).to_le_bytes());
    entry.extend(0_u16.to_le_bytes());
    entry
}

/// A length of 32 bits: the texts of a session are far from four gigabytes.
fn length(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}
