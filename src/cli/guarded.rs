//! Before anything else: a guard for what takes the terminal.
//!
//! The guard is decided on from the bare words of the command line, before they are parsed and before
//! any message is read, so that the process that only waits stays small: what it never touches is never
//! in memory. What it has to say after a death is looked up then.

use super::{Command, Line, locale};
use crate::{language::Words, tui::guard};
use clap::{Parser, Subcommand};
use std::{
    ffi::OsString,
    io::{self, IsTerminal},
};

/// Goes on in a child of this process where the line asks for the desk or the board on a terminal, and
/// waits for it here. Returns in the child, and wherever no guard is needed.
pub(super) fn stand(args: &[OsString]) {
    if takes_the_terminal(args) && io::stdin().is_terminal() && io::stdout().is_terminal() {
        guard::stand(|| {
            let line = Line::try_parse_from(args).ok();
            let session = line.and_then(|line| line.session);
            (session, Words::of(locale::of(args)))
        });
    }
}

/// Whether the line asks for the desk, or for the board.
fn takes_the_terminal(args: &[OsString]) -> bool {
    let mut words = args.iter().skip(1).filter_map(|arg| arg.to_str());
    words.find(|word| Command::has_subcommand(word)).is_none_or(|command| command == "board")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desk_and_the_board_are_guarded_and_nothing_else() {
        for (line, guarded) in [
            ("plenary", true),
            ("plenary session.ron", true),
            ("plenary --interface fr session.ron", true),
            ("plenary board session.ron", true),
            ("plenary check session.ron", false),
            ("plenary --interface fr export record session.ron", false),
            ("check", true),
        ] {
            let args: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            assert_eq!(takes_the_terminal(&args), guarded, "{line}");
        }
    }
}
