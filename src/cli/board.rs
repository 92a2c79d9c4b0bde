//! `plenary board`: a second screen to be shared in the call.

use super::{Ended, Failure, open, read};
use crate::{
    language::Words,
    session::Moment,
    tui::{self, Options},
};
use clap::Args;
use std::{
    io::{self, IsTerminal},
    path::PathBuf,
};

/// Shows item, speaker, clock and next speakers on a second screen, for all to see
#[derive(Debug, Args)]
pub(super) struct Board {
    /// The session
    #[arg(value_name = "SESSION.ron")]
    session: PathBuf,
}

impl Board {
    /// Follows the session until it is left; writes nothing.
    pub(super) fn run(self, now: Option<Moment>, words: &'static Words) -> Ended {
        read(&self.session, words)?;
        if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
            return Err(Failure::usage(words.say("cli-no-terminal").into_owned()));
        }
        let language = words.language();
        let options = Options { now, language, ..Options::default() };
        open::ended(tui::board(&self.session, &options), words)
    }
}
