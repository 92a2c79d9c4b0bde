//! `plenary [SESSION.ron]`: the desk.

use super::{Ended, Exit, Failure, misread, read, samples::SAMPLES};
use crate::{
    language::Words,
    session::Moment,
    store,
    tui::{self, Failure as Closed, Options},
};
use std::{
    io::{self, IsTerminal},
    path::PathBuf,
};

/// Opens the desk on a session, or on the start screen.
pub(super) fn run(path: Option<PathBuf>, now: Option<Moment>, words: &'static Words) -> Ended {
    if let Some(path) = &path {
        let is_there = path.symlink_metadata().is_ok() || !store::kept(path).is_empty();
        // Where it could not be looked at just now, it may still be opened.
        if !is_there && let Err(failure) = read(path, words) {
            let meant = misread::word(path, false, words).map(Failure::usage);
            return Err(meant.unwrap_or(failure));
        }
    }
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(no_terminal(words));
    }
    let options = Options { path, now, language: words.language(), samples: SAMPLES };
    ended(tui::run(options), words)
}

/// How the desk, or the board, ended.
pub(super) fn ended(result: Result<(), Closed>, words: &'static Words) -> Ended {
    match result {
        Ok(()) => Ok(Exit::Done),
        Err(Closed::Read(error)) => Err(Failure::unreadable(error.said(words))),
        Err(Closed::NoTerminal) => Err(no_terminal(words)),
        Err(Closed::NotKept(said)) => Err(Failure::unwritten(said)),
        Err(Closed::Terminal(error)) => {
            let why = store::why(&error, words);
            let said = words.say_with("cli-terminal-refused", &[("why", why.into())]);
            Err(Failure::unwritten(said))
        }
    }
}

fn no_terminal(words: &'static Words) -> Failure {
    Failure::usage(words.say("cli-no-terminal").into_owned())
}
