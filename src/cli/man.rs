//! `plenary man`: the manual, a page for the program and one for each command.

use super::{Ended, Exit, Failure, Line, output};
use crate::{language::Words, session::clean};
use clap::{Args, CommandFactory};

/// Writes the manual page of the program, or of one of its commands
#[derive(Debug, Args)]
pub(super) struct Man {
    /// The command; without one, the page of the program
    command: Option<String>,
}

impl Man {
    pub(super) fn run(self, words: &'static Words) -> Ended {
        let mut program = Line::command();
        program.build();
        let page = match &self.command {
            None => program,
            Some(name) => {
                let found = program.find_subcommand(name).cloned();
                found.ok_or_else(|| {
                    let all = program.get_subcommands().map(clap::Command::get_name);
                    let all = all.collect::<Vec<_>>().join(", ");
                    let name = clean::clean(name).text;
                    let facts = [("name", name.into()), ("all", all.into())];
                    Failure::usage(words.say_with("cli-no-such-command", &facts))
                })?
            }
        };
        let mut roff = Vec::new();
        // Writing into memory cannot fail.
        let _ = clap_mangen::Man::new(page).render(&mut roff);
        output::print(&roff, words)?;
        Ok(Exit::Done)
    }
}
