//! What somebody probably meant who typed a command that there is none of.

use super::{Command, Line};
use crate::{language::Words, session::clean};
use clap::{
    CommandFactory, Subcommand,
    error::{ContextKind, ContextValue},
};
use std::{ffi::OsString, path::Path};

/// Commands that the program is to have and has not yet.
const LATER: [&str; 4] = ["import", "diff", "merge", "git-setup"];

/// Options of the program that are followed by a value.
const WITH_VALUE: [&str; 2] = ["--interface", "--now"];

/// What to say of a command line whose first word is no command and no file.
pub(super) fn command(args: &[OsString], words: &'static Words) -> Option<String> {
    let mut args = args.iter().skip(1);
    let first = loop {
        let arg = args.next()?;
        if WITH_VALUE.iter().any(|option| arg == option) {
            args.next();
        } else if !arg.as_encoded_bytes().starts_with(b"-") {
            break arg;
        }
    };
    word(Path::new(first), args.next().is_some(), words)
}

/// The same for a first word, which may have been meant as a session's name where no `more` follows.
pub(super) fn word(word: &Path, more: bool, words: &'static Words) -> Option<String> {
    let name = word.to_str()?;
    let looks_like_a_file = name.contains(['/', '.']) || word.exists();
    if looks_like_a_file || names().any(|known| known == name) {
        return None;
    }
    if LATER.contains(&name) {
        return Some(words.say_with("cli-not-yet", &[("name", name.into())]));
    }
    let shown = clean::clean(name).text.into_owned();
    match alike(name) {
        Some(like) => Some(
            words.say_with("cli-did-you-mean", &[("name", shown.into()), ("like", like.into())]),
        ),
        None if more => {
            let all = names().collect::<Vec<_>>().join(", ");
            let facts = [("name", shown.into()), ("all", all.into())];
            Some(words.say_with("cli-no-such-command", &facts))
        }
        None => None,
    }
}

fn names() -> impl Iterator<Item = String> {
    let commands: Vec<_> =
        Line::command().get_subcommands().map(|command| command.get_name().to_owned()).collect();
    commands.into_iter()
}

/// The command that is spelt almost so, in the judgement of the parser itself.
fn alike(name: &str) -> Option<String> {
    let commands = Command::augment_subcommands(clap::Command::new("plenary"));
    let error = commands.try_get_matches_from(["plenary", name]).err()?;
    let alike = match error.get(ContextKind::SuggestedSubcommand)? {
        ContextValue::Strings(all) => all.first().cloned(),
        ContextValue::String(one) => Some(one.clone()),
        _ => None,
    };
    // A slip of the keys is a letter or two; what is further off is another word.
    alike.filter(|alike| alike.len().abs_diff(name.len()) <= 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    fn said(args: &[&str]) -> Option<String> {
        let args: Vec<OsString> = args.iter().map(Into::into).collect();
        command(&args, Words::of(Language::En))
    }

    #[test]
    fn a_slip_of_the_keys_is_pointed_out() {
        for (slip, meant) in [("chekc", "check"), ("exprot", "export"), ("key", "keys")] {
            let said = said(&["plenary", "--interface", "en", slip, "a.ron"]).unwrap();
            assert!(said.contains(&format!("\"{meant}\"")), "{said}");
        }
    }

    #[test]
    fn what_is_a_file_or_a_command_is_left_to_others() {
        for first in ["chekc.ron", "./chekc", "check", "src"] {
            assert_eq!(said(&["plenary", first, "more"]), None, "{first}");
        }
        assert_eq!(said(&["plenary", "--frobnicate"]), None);
        assert_eq!(said(&["plenary", "wtpf"]), None, "a session's name");
    }

    #[test]
    fn what_is_nothing_is_told_what_there_is() {
        let said = said(&["plenary", "frobnicate", "a.ron"]).unwrap();
        for name in ["check", "export", "recover"] {
            assert!(said.contains(name), "{said}");
        }
    }

    #[test]
    fn what_is_still_to_come_says_so() {
        for name in LATER {
            assert!(said(&["plenary", name]).unwrap().contains("not yet"));
            assert!(names().all(|known| known != name), "{name}");
        }
    }
}
