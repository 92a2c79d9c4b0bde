//! The language that the system is set to, as POSIX has it: `LC_ALL`, then `LC_MESSAGES`, then
//! `LANG`, the first that is set. A language that the program has not is English.

use crate::session::Language;
use std::ffi::OsString;

/// The language of the interface, where the command line does not say.
pub(super) fn language(variable: impl Fn(&str) -> Option<OsString>) -> Language {
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

#[cfg(test)]
mod tests {
    use super::*;

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
