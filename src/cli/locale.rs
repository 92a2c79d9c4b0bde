//! The language that the system is set to, as POSIX has it: `LC_ALL`, then `LC_MESSAGES`, then
//! `LANG`, the first that is set. A language that the program has not is English.

use crate::session::Language;
use std::ffi::OsString;

/// The language of the interface: that of the command line, or that of the system.
pub(super) fn of(args: &[OsString]) -> Language {
    asked(args).unwrap_or_else(|| language(|name| std::env::var_os(name)))
}

/// The language of the interface, where the command line does not say.
fn language(variable: impl Fn(&str) -> Option<OsString>) -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .and_then(|value| {
            let value = value.to_string_lossy();
            let code = value.split(['_', '.', '@', '-']).next()?;
            code.parse().ok()
        })
        .unwrap_or_default()
}

/// The language that `--interface` asks for, also where the rest of the line is not understood.
fn asked(args: &[OsString]) -> Option<Language> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    let code = loop {
        let arg = args.next()?;
        if arg == "--interface" {
            break args.next()?;
        }
        if let Some(code) = arg.strip_prefix("--interface=") {
            break code;
        }
    };
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_not_understood_is_answered_in_the_language_it_asks_for() {
        for (line, language) in [
            ("plenary --interface fr chek", Some(Language::Fr)),
            ("plenary chek --interface=ar", Some(Language::Ar)),
            ("plenary chek --interface", None),
            ("plenary --interface xx chek", None),
            ("plenary chek", None),
        ] {
            let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(asked(&args), language, "{line}");
        }
    }

    #[test]
    fn the_first_that_is_set_counts() {
        for (all, messages, lang, language) in [
            ("", "", "", Language::En),
            ("", "", "fr_CH.UTF-8", Language::Fr),
            ("", "ru_RU.UTF-8", "fr_CH.UTF-8", Language::Ru),
            ("zh_CN", "ru_RU.UTF-8", "", Language::Zh),
            ("C.UTF-8", "", "es_ES", Language::En),
            ("", "", "de_CH.UTF-8", Language::En),
            ("", "", "ar", Language::Ar),
        ] {
            let found = super::language(|name| {
                Some(match name {
                    "LC_ALL" => all.into(),
                    "LC_MESSAGES" => messages.into(),
                    _ => lang.into(),
                })
            });
            assert_eq!(found, language, "{all} {messages} {lang}");
        }
    }
}
