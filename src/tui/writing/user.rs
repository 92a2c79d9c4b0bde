//! The user's own file for writing: phrases, formulae, how signs are set, how Arabic is shown.
//!
//! `writing.ron` in the folder for settings, which `PLENARY_CONFIG` names another. Everything in it
//! may be left out. What cannot be read is told and does nothing else.

use crate::{session::clean::clean, store::shown};
use serde::Deserialize;
use std::{collections::BTreeMap, ffi::OsString, path::PathBuf};

/// How text from right to left is brought to the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(in crate::tui) enum Bidi {
    /// By the desk, unless the terminal is known to do it.
    #[default]
    Automatic,
    /// By the terminal: the desk hands it over in the order of reading.
    Terminal,
    /// By the desk.
    App,
    /// Not at all.
    Off,
}

/// What the user set.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(in crate::tui) struct Writing {
    /// Abbreviations with what they stand for.
    pub(in crate::tui) phrases: BTreeMap<String, String>,
    /// Whole paragraphs that are used again and again.
    pub(in crate::tui) formulae: Vec<String>,
    /// Whether quotation marks, dashes and spaces are set as the language wants them.
    pub(in crate::tui) typography: bool,
    /// The words that a paragraph should not exceed.
    pub(in crate::tui) words: Option<usize>,
    /// The lines, of a page of text, that a paragraph should not exceed.
    pub(in crate::tui) lines: Option<usize>,
    /// How text from right to left is brought to the screen.
    pub(in crate::tui) bidi: Bidi,
}

impl Default for Writing {
    fn default() -> Self {
        Writing {
            phrases: BTreeMap::new(),
            formulae: Vec::new(),
            typography: true,
            words: None,
            lines: None,
            bidi: Bidi::default(),
        }
    }
}

/// Bytes beyond which no file of settings is read.
const LARGEST: u64 = 1024 * 1024;

/// Reads the file: what it says, or the defaults with what is wrong.
pub(in crate::tui) fn read() -> (Writing, Option<Trouble>) {
    let Some(path) = folder().map(|folder| folder.join("writing.ron")) else {
        return (Writing::default(), None);
    };
    let small = std::fs::metadata(&path).is_ok_and(|file| file.is_file() && file.len() <= LARGEST);
    if !small {
        let trouble = path.exists().then(|| Trouble::NotRead(shown(&path)));
        return (Writing::default(), trouble);
    }
    let read = std::fs::read_to_string(&path).map_err(|error| error.to_string());
    match read.and_then(|text| parse(&text)) {
        Ok((writing, 0)) => (writing, None),
        Ok((writing, removed)) => (writing, Some(Trouble::Cleaned(removed))),
        Err(why) => {
            let why = clean(&why).text.into_owned();
            (Writing::default(), Some(Trouble::NotRead(format!("{}: {why}", shown(&path)))))
        }
    }
}

/// What is to be told about the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::tui) enum Trouble {
    /// It was not read, and why.
    NotRead(String),
    /// So many characters were left out that no text may hold.
    Cleaned(usize),
}

/// What the file says, and how many characters were left out of it.
fn parse(text: &str) -> Result<(Writing, usize), String> {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut writing: Writing = options.from_str(text).map_err(|error| error.to_string())?;
    let mut removed = 0;
    for text in writing.phrases.values_mut().chain(&mut writing.formulae) {
        let cleaned = clean(text);
        removed += cleaned.removed;
        *text = cleaned.text.into_owned();
    }
    Ok((writing, removed))
}

fn folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("PLENARY_CONFIG").filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    directories::ProjectDirs::from("", "", "plenary").map(|dirs| dirs.config_dir().to_owned())
}

impl Bidi {
    /// Whether the desk puts rows into visual order, under the variables of this environment.
    pub(in crate::tui) fn is_ours(self, variable: impl Fn(&str) -> Option<OsString>) -> bool {
        let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
        let is = |name: &str, wanted: &str| variable(name).is_some_and(|value| value == wanted);
        match self {
            Bidi::App => true,
            Bidi::Terminal | Bidi::Off => false,
            // Inside a multiplexer the variables of the terminal say nothing.
            Bidi::Automatic => {
                set("TMUX")
                    || set("STY")
                    || !(set("VTE_VERSION")
                        || set("KONSOLE_VERSION")
                        || is("TERM_PROGRAM", "Apple_Terminal")
                        || is("TERM", "mlterm"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_may_be_left_out_and_what_is_wrong_is_told() {
        let text = r#"(phrases: {"wb": "welcomed\u{202e} the report"}, words: 120, bidi: App)"#;
        let (writing, removed) = parse(text).unwrap();
        assert_eq!(removed, 1);
        assert_eq!(writing.phrases["wb"], "welcomed the report");
        assert_eq!((writing.typography, writing.words, writing.bidi), (true, Some(120), Bidi::App));
        assert_eq!(parse("()"), Ok((Writing::default(), 0)));
        assert!(parse("(phrase: {})").is_err());
        assert!(parse("").is_err());
    }

    #[test]
    fn the_desk_orders_arabic_unless_the_terminal_is_known_to() {
        let terminal = |name: &'static str| move |asked: &str| (asked == name).then(|| "1".into());
        assert!(Bidi::Automatic.is_ours(|_| None));
        assert!(!Bidi::Automatic.is_ours(terminal("VTE_VERSION")));
        assert!(Bidi::Automatic.is_ours(terminal("TMUX")));
        assert!(!Bidi::Off.is_ours(|_| None));
    }
}
