//! `plenary completions`: what a shell needs to complete a command line.

use super::{Ended, Exit, Line, output};
use crate::language::Words;
use clap::{Args, CommandFactory};

/// Writes the completions for a shell
#[derive(Debug, Args)]
pub(super) struct Completions {
    /// Which shell
    shell: clap_complete::Shell,
}

impl Completions {
    pub(super) fn run(self, words: &'static Words) -> Ended {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Line::command(), "plenary", &mut script);
        output::print(&script, words)?;
        Ok(Exit::Done)
    }
}
