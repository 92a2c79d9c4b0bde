//! How many cells a text takes: the one function that everybody asks.
//!
//! The width of a text is the sum over its graphemes, because that is how ratatui puts it into
//! cells. The width of a whole string, as the tables give it, is something else: it counts the
//! Arabic ligature «لا» as one cell where two are drawn, and so moves the caret off its letter.
//! The numbers for one grapheme are those of ratatui 0.30.2 (`CellWidth`): marks 0, an emoji with
//! its selector or joiners 2. Half-width voiced marks of Japanese count one more than the tables say,
//! as they do there. A grapheme that holds
//! a control character is never drawn and counts 0.
//!
//! Printable ASCII costs one pass over its bytes, 0.1 µs for a paragraph of 350; the same in Russian,
//! Arabic or Chinese about 1 µs; more where marks combine and the tables are asked.

use unicode_width::UnicodeWidthStr;

use super::grapheme::{graphemes, printable};

/// The cells that `text` takes when it is drawn.
pub fn width(text: &str) -> usize {
    if text.bytes().all(printable) {
        return text.len();
    }
    graphemes(text).map(|grapheme| grapheme.width).sum()
}

/// The cells that one grapheme takes. For anything longer, ask [`width`].
pub fn grapheme_width(grapheme: &str) -> usize {
    let mut bytes = grapheme.bytes();
    if let (Some(only), None) = (bytes.next(), bytes.next()) {
        return usize::from(printable(only));
    }
    if grapheme.chars().any(char::is_control) {
        return 0;
    }
    let voiced = grapheme.chars().filter(|c| matches!(c, '\u{ff9e}' | '\u{ff9f}')).count();
    grapheme.width() + voiced
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    use super::super::samples::{SAMPLES, any_text};
    use super::*;

    fn drawn(text: &str) -> usize {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 2000, 1));
        usize::from(buffer.set_stringn(0, 0, text, 2000, Style::new()).0)
    }

    #[test]
    fn known_widths() {
        for (text, cells) in [
            ("", 0),
            ("Kenya", 5),
            ("Кения", 5),
            ("肯尼亚，", 8),
            ("لا", 2),
            ("مُحَمَّد", 4),
            ("e\u{301}", 1),
            ("👩\u{200d}👩\u{200d}👧", 2),
            ("🇰🇪", 2),
            ("⚠\u{fe0f}", 2),
            ("⚠", 1),
            // One cell more than a terminal shows, but what the buffer reserves.
            ("ｶﾞ", 3),
            ("ก็", 1),
            ("\u{300}", 0),
            ("a\tb\n\u{7}", 2),
            ("\r\n", 0),
            ("\u{200b}\u{ad}", 0),
        ] {
            assert_eq!(width(text), cells, "{text:?}");
        }
    }

    #[test]
    fn samples_take_the_cells_that_are_drawn() {
        for text in SAMPLES {
            assert_eq!(width(text), drawn(text), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn equals_what_ratatui_draws(text in any_text()) {
            prop_assert_eq!(width(&text), drawn(&text));
        }

        #[test]
        fn equals_what_ratatui_draws_of_any_characters(text in "\\PC{0,40}") {
            prop_assert_eq!(width(&text), drawn(&text));
        }
    }
}
