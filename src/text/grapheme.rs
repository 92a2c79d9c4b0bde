//! Where one grapheme ends and the next begins, and how many cells it takes.
//!
//! A grapheme is an extended grapheme cluster of UAX #29: é in two characters, a flag, a family of
//! emoji are one each. Looking up that boundary costs some 30 ns a character, too much for a hot
//! path. Most characters of a meeting's languages, however, join with nothing but marks; when such
//! a *plain* character is followed by another one, the boundary between them and its width are
//! known from its range alone, at 1 ns in ASCII and about 6 beyond. Everything else asks the tables.
//! Nothing is allocated.
//!
//! A grapheme's segmentation depends only on what stands after a boundary, so a reading may start
//! at any boundary and never needs the start of the paragraph.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};

use super::width::grapheme_width;

/// One grapheme of a text: where it is, and what it takes on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grapheme {
    /// Its first byte in the text.
    pub start: usize,
    /// The byte after its last.
    pub end: usize,
    /// Its cells: 0, 1 or 2 for nearly all there is.
    pub width: usize,
    /// Its first character, which decides what kind of thing it is.
    pub first: char,
}

/// The graphemes of `text`, in order. See [`Graphemes::at`] to start within a text.
pub fn graphemes(text: &str) -> Graphemes<'_> {
    Graphemes::at(text, 0)
}

/// An iterator over graphemes, made by [`graphemes`].
#[derive(Clone, Debug)]
pub struct Graphemes<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Graphemes<'a> {
    /// Starts at `at`, which must be a boundary between graphemes. Offsets are those of the whole text.
    pub fn at(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }
}

impl Iterator for Graphemes<'_> {
    type Item = Grapheme;

    #[inline]
    fn next(&mut self) -> Option<Grapheme> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        let byte = *bytes.get(start)?;
        if printable(byte) && bytes.get(start + 1).is_none_or(|next| printable(*next)) {
            self.at = start + 1;
            return Some(Grapheme { start, end: start + 1, width: 1, first: char::from(byte) });
        }
        self.next_beyond_ascii()
    }
}

impl Graphemes<'_> {
    fn next_beyond_ascii(&mut self) -> Option<Grapheme> {
        let start = self.at;
        let rest = self.text.get(start..)?;
        let mut chars = rest.chars();
        let first = chars.next()?;
        if let Some(width) = plain_width(first)
            && chars.next().is_none_or(|next| plain_width(next).is_some())
        {
            self.at = start + first.len_utf8();
            return Some(Grapheme { start, end: self.at, width, first });
        }
        let cluster = rest.graphemes(true).next()?;
        self.at = start + cluster.len();
        Some(Grapheme { start, end: self.at, width: grapheme_width(cluster), first })
    }
}

/// True for the bytes that are one grapheme of one cell each when they stand among themselves.
#[inline]
pub(super) const fn printable(byte: u8) -> bool {
    matches!(byte, b' '..=b'~')
}

/// The cells of a character that joins with no other plain character, or `None` if it is not plain.
/// The ranges are checked against the tables of Unicode below.
#[inline]
fn plain_width(c: char) -> Option<usize> {
    // Asked twice for each character: three comparisons settle most.
    if c < '\u{300}' {
        // Latin; without controls and the soft hyphen.
        return matches!(c, ' '..='~' | '\u{a0}'..='\u{ac}' | '\u{ae}'..).then_some(1);
    }
    if c < '\u{3000}' {
        let plain = matches!(c,
            // Greek, Cyrillic, Latin again.
            '\u{370}'..='\u{377}' | '\u{37a}'..='\u{37f}' | '\u{384}'..='\u{482}'
            | '\u{48a}'..='\u{52f}' | '\u{1e00}'..='\u{1eff}'
            // Hebrew and Arabic letters, digits and punctuation.
            | '\u{5d0}'..='\u{5ea}' | '\u{60c}' | '\u{61b}' | '\u{61e}'..='\u{64a}'
            | '\u{660}'..='\u{66f}' | '\u{671}'..='\u{6d5}'
            // Dashes, quotation marks, the ellipsis, the narrow space.
            | '\u{2010}'..='\u{2027}' | '\u{202f}'..='\u{205e}');
        return plain.then_some(1);
    }
    // Chinese, Japanese, Korean, and full-width forms.
    let plain = matches!(c,
        '\u{3000}'..='\u{3029}' | '\u{3041}'..='\u{3096}' | '\u{30a0}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{ff01}'..='\u{ff60}');
    plain.then_some(2)
}

/// The boundary at `at`, or the nearest one before it; the end of the text for anything beyond.
pub fn snap(text: &str, at: usize) -> usize {
    if at >= text.len() {
        return text.len();
    }
    let bytes = text.as_bytes();
    let before = at.checked_sub(1).and_then(|i| bytes.get(i)).copied();
    let after = bytes.get(at).copied();
    match (before, after) {
        (None, _) => return 0,
        (Some(before), Some(after)) if printable(before) && printable(after) => return at,
        _ => {}
    }
    let at = text.floor_char_boundary(at);
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0),
        _ => at,
    }
}

/// The boundary after the one at `at`; the end of the text at its end.
pub fn next(text: &str, at: usize) -> usize {
    let at = snap(text, at);
    Graphemes::at(text, at).next().map_or(text.len(), |grapheme| grapheme.end)
}

/// The boundary before `at`; 0 at the start. From within a grapheme, its start.
pub fn previous(text: &str, at: usize) -> usize {
    let snapped = snap(text, at);
    if snapped < at.min(text.len()) {
        return snapped;
    }
    let bytes = text.as_bytes();
    let Some(one) = snapped.checked_sub(1) else {
        return 0;
    };
    let Some(two) = one.checked_sub(1) else {
        return 0;
    };
    if let (Some(first), Some(second)) = (bytes.get(two), bytes.get(one))
        && printable(*first)
        && printable(*second)
    {
        return one;
    }
    let mut back = part_chars_back(text, snapped);
    if let Some(last) = back.next()
        && plain_width(last).is_some()
        && back.next().is_none_or(|before| plain_width(before).is_some())
    {
        return snapped - last.len_utf8();
    }
    GraphemeCursor::new(snapped, text.len(), true)
        .prev_boundary(text, 0)
        .ok()
        .flatten()
        .unwrap_or(0)
}

/// The characters before `at`, nearest first.
pub(super) fn part_chars_back(text: &str, at: usize) -> std::iter::Rev<std::str::Chars<'_>> {
    text.get(..at).unwrap_or("").chars().rev()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::buffer::CellWidth;

    use super::super::part;
    use super::super::samples::{SAMPLES, any_text};
    use super::*;

    fn check(text: &str) {
        let ours: Vec<(usize, &str)> =
            graphemes(text).map(|g| (g.start, part(text, g.start, g.end))).collect();
        let theirs: Vec<(usize, &str)> = text.grapheme_indices(true).collect();
        assert_eq!(ours, theirs, "{text:?}");
        for g in graphemes(text) {
            assert_eq!(
                g.width,
                grapheme_width(part(text, g.start, g.end)),
                "{text:?} at {}",
                g.start
            );
        }
        let mut bounds: Vec<usize> = theirs.iter().map(|(i, _)| *i).collect();
        bounds.push(text.len());
        for at in 0..text.len() + 2 {
            let floor = *bounds.iter().rev().find(|b| **b <= at).unwrap();
            assert_eq!(snap(text, at), floor, "snap {text:?} {at}");
            let below =
                bounds.iter().rev().find(|b| **b < at.min(text.len())).copied().unwrap_or(0);
            assert_eq!(previous(text, at), below, "previous {text:?} {at}");
            let above = bounds.iter().find(|b| **b > floor).copied().unwrap_or(text.len());
            assert_eq!(next(text, at), above, "next {text:?} {at}");
        }
    }

    #[test]
    fn agrees_with_the_tables_in_every_script() {
        SAMPLES.iter().for_each(|text| check(text));
    }

    #[test]
    fn plain_characters_are_plain_in_the_tables_too() {
        for c in (0..=0x1_0000).filter_map(char::from_u32) {
            let Some(width) = plain_width(c) else {
                continue;
            };
            assert_eq!(width, usize::from(c.to_string().as_str().cell_width()), "{c:?}");
            for neighbour in ['a', 'é', 'ж', 'ل', '中', '가', '각', 'ガ', ' ', '©'] {
                for pair in [format!("{c}{neighbour}"), format!("{neighbour}{c}")] {
                    assert_eq!(pair.graphemes(true).count(), 2, "{pair:?}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn agrees_with_the_tables(text in any_text()) {
            check(&text);
        }
    }
}
