//! The fonts: those of the system, and a few of the program's own.
//!
//! No font can be counted on by name. For each script some families are preferred where they are
//! there, as they look best in running text; where none is, the compiler takes any font that has
//! the letter. A letter that no font has is found before anything is set, so that nobody is sent a
//! page of boxes. The program's own fonts have Latin and Cyrillic letters: those are always there.

use crate::session::Language;
use std::{collections::BTreeSet, sync::LazyLock};
use typst_kit::fonts::{FontStore, embedded, system};

/// All fonts that can be had. Looking through the system for them takes a moment, once.
pub(super) static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(system());
    fonts.extend(embedded());
    fonts
});

const LATIN: &[&str] = &[
    "Calibri",
    "Carlito",
    "Segoe UI",
    "Noto Sans",
    "Helvetica Neue",
    "Arial",
    "Liberation Sans",
    "DejaVu Sans",
];

const ARABIC: &[&str] =
    &["Segoe UI", "Geeza Pro", "Noto Sans Arabic", "Noto Naskh Arabic", "Arial", "DejaVu Sans"];

const CHINESE: &[&str] = &[
    "Microsoft YaHei",
    "DengXian",
    "PingFang SC",
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "SimSun",
    "WenQuanYi Zen Hei",
];

/// Always there: it comes with the program.
const OWN: &[&str] = &["Libertinus Serif"];

/// A family of fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Family {
    /// Its name.
    pub(super) name: &'static str,
    /// For which letters it is taken.
    pub(super) covers: Covers,
}

/// For which letters a family is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Covers {
    /// For all that it has.
    All,
    /// Not for the punctuation that Chinese has full-width.
    Latin,
    /// For Arabic letters only: what is Latin in the line is to look alike, digits and all.
    Arabic,
}

/// The families for a paper in a language, of those that there are; the best first.
pub(super) fn families(language: Language) -> Vec<Family> {
    let order = match language {
        Language::Ar => [(ARABIC, Covers::Arabic), (LATIN, Covers::All), (CHINESE, Covers::All)],
        Language::Zh => [(LATIN, Covers::Latin), (CHINESE, Covers::All), (ARABIC, Covers::All)],
        _ => [(LATIN, Covers::All), (CHINESE, Covers::All), (ARABIC, Covers::All)],
    };
    let listed = order.into_iter().chain([(OWN, Covers::All)]);
    let listed = listed.flat_map(|(names, covers)| names.iter().map(move |name| (*name, covers)));
    listed
        .filter(|(name, _)| FONTS.book().contains_family(&name.to_lowercase()))
        .map(|(name, covers)| Family { name, covers })
        .collect()
}

/// The first of the letters that no font has. The fonts for a language are asked first.
pub(super) fn missing(letters: &BTreeSet<char>, language: Language) -> Option<char> {
    let book = FONTS.book();
    let preferred = families(language).into_iter().flat_map(|family| {
        let name = family.name.to_lowercase();
        book.select_family(&name).collect::<Vec<_>>()
    });
    let all = 0..book.families().map(|(_, fonts)| fonts.count()).sum();
    let mut left: Vec<char> =
        letters.iter().copied().filter(|letter| !is_unseen(*letter)).collect();
    for font in preferred.chain(all).filter_map(|at| book.info(at)) {
        // The font of last resort has a box for every letter.
        if !font.is_last_resort() {
            left.retain(|letter| !font.coverage.contains(u32::from(drawn_as(*letter))));
        }
        if left.is_empty() {
            break;
        }
    }
    left.first().copied()
}

/// A hyphen that does not break is drawn like any other.
fn drawn_as(letter: char) -> char {
    if letter == '\u{2011}' { '-' } else { letter }
}

/// Whether a letter is never drawn: spaces, joiners, marks of direction, variation selectors.
fn is_unseen(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_and_cyrillic_are_always_there() {
        let letters = "Compte rendu: «élève», œuvre; Краткий отчёт №\u{a0}1; ¿mañana?";
        assert_eq!(missing(&letters.chars().collect(), Language::En), None);
        for language in Language::ALL {
            assert_eq!(families(language).last().unwrap().name, OWN[0]);
        }
    }

    #[test]
    fn a_letter_without_a_font_is_found_and_what_is_not_drawn_is_not_asked_for() {
        assert_eq!(missing(&"a\u{10fff0}b".chars().collect(), Language::En), Some('\u{10fff0}'));
        assert_eq!(missing(&" \n\u{202e}\u{2060}\u{fe0f}".chars().collect(), Language::En), None);
    }
}
