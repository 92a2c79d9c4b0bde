//! To which script a letter belongs, where signs and spaces are set by that.

/// A Chinese character.
pub(super) fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' | '〇')
}

/// A sign that is as wide as a Chinese character, or a quotation mark of Chinese.
pub(super) fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3001}'..='\u{3006}' | '\u{3008}'..='\u{301f}' | '\u{ff00}'..='\u{ff65}')
}

/// A letter of Arabic, or a vowel sign on one.
pub(super) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{65f}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}')
}

/// A sign of Arabic.
pub(super) fn is_arabic_sign(letter: char) -> bool {
    matches!(letter, '،' | '؛' | '؟')
}
