//! Keys, their names, and what a keyboard in another script means by them.
//!
//! A shortcut is a place on the keyboard: Ctrl with the key that carries «я» is Ctrl-Z on a Russian
//! layout, and Alt with «ش» is Alt-A on an Arabic one. Letters with Ctrl or Alt are therefore brought
//! back to the Latin layout before they are looked up. Letters without them are never touched.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::fmt;

/// A key with its modifiers, as the keymap knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The key itself.
    pub code: KeyCode,
    /// Ctrl, Alt and, where it does not only make a capital, Shift.
    pub modifiers: KeyModifiers,
}

const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбю";
const RUSSIAN_PLACES: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const ARABIC: &str = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";
const ARABIC_PLACES: &str = "qwertyuiop[]asdfghjkl;'zxcvnm,./";

impl Key {
    /// The key of an event; `None` for releases, which some terminals report.
    #[must_use]
    pub fn of(event: KeyEvent) -> Option<Key> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let mut modifiers =
            event.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT | KeyModifiers::SHIFT);
        let code = match event.code {
            // AltGr arrives as Ctrl-Alt where the keyboard has it: then the letter is meant.
            KeyCode::Char(letter)
                if modifiers.contains(KeyModifiers::CONTROL | KeyModifiers::ALT)
                    && !letter.is_ascii_alphanumeric() =>
            {
                modifiers = KeyModifiers::NONE;
                KeyCode::Char(letter)
            }
            KeyCode::Char(letter)
                if modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT) =>
            {
                modifiers -= KeyModifiers::SHIFT;
                KeyCode::Char(latin(letter))
            }
            KeyCode::Char(letter) => {
                modifiers = KeyModifiers::NONE;
                KeyCode::Char(letter)
            }
            KeyCode::BackTab => {
                modifiers = KeyModifiers::SHIFT;
                KeyCode::Tab
            }
            other => other,
        };
        Some(Key { code, modifiers })
    }

    /// The letter that it types, where it types one.
    #[must_use]
    pub fn typed(self) -> Option<char> {
        match self.code {
            KeyCode::Char(letter) if self.modifiers.is_empty() => Some(letter),
            _ => None,
        }
    }

    /// Reads a name such as `Ctrl-S`, `Alt-Up`, `Shift-F8` or `Esc`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Key> {
        let mut modifiers = KeyModifiers::NONE;
        let mut rest = name;
        loop {
            let (modifier, after) = match rest.split_once('-') {
                Some(("Ctrl", after)) => (KeyModifiers::CONTROL, after),
                Some(("Alt", after)) => (KeyModifiers::ALT, after),
                Some(("Shift", after)) => (KeyModifiers::SHIFT, after),
                _ => break,
            };
            modifiers |= modifier;
            rest = after;
        }
        let code = NAMES.iter().find(|(_, spelt)| *spelt == rest).map(|(code, _)| *code);
        let code = code.or_else(|| {
            let mut letters = rest.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) => Some(KeyCode::Char(letter.to_ascii_lowercase())),
                (Some('F'), Some(_)) => {
                    rest.get(1..)?.parse().ok().filter(|n| (1..=12).contains(n)).map(KeyCode::F)
                }
                _ => None,
            }
        })?;
        Some(Key { code, modifiers })
    }
}

const NAMES: [(KeyCode, &str); 15] = [
    (KeyCode::Enter, "Enter"),
    (KeyCode::Esc, "Esc"),
    (KeyCode::Tab, "Tab"),
    (KeyCode::Backspace, "Backspace"),
    (KeyCode::Delete, "Delete"),
    (KeyCode::Insert, "Insert"),
    (KeyCode::Up, "Up"),
    (KeyCode::Down, "Down"),
    (KeyCode::Left, "Left"),
    (KeyCode::Right, "Right"),
    (KeyCode::Home, "Home"),
    (KeyCode::End, "End"),
    (KeyCode::PageUp, "PageUp"),
    (KeyCode::PageDown, "PageDown"),
    (KeyCode::Char(' '), "Space"),
];

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (modifier, name) in [
            (KeyModifiers::CONTROL, "Ctrl-"),
            (KeyModifiers::ALT, "Alt-"),
            (KeyModifiers::SHIFT, "Shift-"),
        ] {
            if self.modifiers.contains(modifier) {
                f.write_str(name)?;
            }
        }
        match self.code {
            KeyCode::F(number) => write!(f, "F{number}"),
            code => match NAMES.iter().find(|(named, _)| *named == code) {
                Some((_, name)) => f.write_str(name),
                None => match code {
                    KeyCode::Char(letter) => write!(f, "{}", letter.to_ascii_uppercase()),
                    other => write!(f, "{other:?}"),
                },
            },
        }
    }
}

/// The letter at the same place of a Latin keyboard.
fn latin(letter: char) -> char {
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    if lower.is_ascii() {
        return lower;
    }
    let on = |layout: &str, places: &str| {
        let place = layout.chars().position(|there| there == lower)?;
        places.chars().nth(place)
    };
    on(RUSSIAN, RUSSIAN_PLACES).or_else(|| on(ARABIC, ARABIC_PLACES)).unwrap_or(lower)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_they_are_written() {
        for name in ["Ctrl-S", "Alt-Up", "Shift-F8", "Esc", "Ctrl-PageDown", "F12", "Ctrl-Space"] {
            assert_eq!(Key::parse(name).unwrap().to_string(), name);
        }
        for name in ["", "Ctrl-", "F13", "Strg-S", "Ctrl-Seite"] {
            assert_eq!(Key::parse(name), None, "{name}");
        }
    }

    #[test]
    fn a_shortcut_is_a_place_on_the_keyboard() {
        for (letter, key) in [('я', "Ctrl-Z"), ('Ы', "Ctrl-S"), ('س', "Ctrl-S"), ('s', "Ctrl-S")]
        {
            let event = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
            assert_eq!(Key::of(event), Key::parse(key), "{letter}");
        }
    }

    #[test]
    fn letters_alone_are_typed_as_they_are() {
        for letter in ['я', 'س', 'S', '会', '@'] {
            let event = KeyEvent::new(KeyCode::Char(letter), KeyModifiers::SHIFT);
            assert_eq!(Key::of(event).unwrap().typed(), Some(letter));
        }
        let altgr = KeyEvent::new(KeyCode::Char('@'), KeyModifiers::CONTROL | KeyModifiers::ALT);
        assert_eq!(Key::of(altgr).unwrap().typed(), Some('@'));
    }
}
