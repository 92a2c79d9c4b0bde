//! `plenary sample`: the sessions that are built in.

use super::{Ended, Exit, Failure, output, samples::SAMPLES};
use crate::{language::Words, store};
use clap::{Args, builder::PossibleValuesParser};
use std::path::{Path, PathBuf};

/// Writes a built-in sample session; without a name, lists them
#[derive(Debug, Args)]
pub(super) struct Sample {
    /// Which
    #[arg(value_parser = PossibleValuesParser::new(SAMPLES.iter().map(|(name, _)| *name)))]
    name: Option<String>,

    /// Where to, - for standard output; otherwise NAME.ron here
    #[arg(short, long, value_name = "FILE", requires = "name")]
    output: Option<PathBuf>,
}

impl Sample {
    pub(super) fn run(self, words: &'static Words) -> Ended {
        let Some(name) = &self.name else {
            let mut list = String::new();
            for (name, _) in SAMPLES {
                let about = words.say(&format!("sample-{name}"));
                list.push_str(&format!("{name:<10}  {about}\n"));
            }
            output::print(list.as_bytes(), words)?;
            return Ok(Exit::Done);
        };
        let text = SAMPLES.iter().find(|(sample, _)| sample == name).map_or("", |(_, text)| *text);
        let path = match self.output {
            Some(path) if path == Path::new("-") => {
                output::print(text.as_bytes(), words)?;
                return Ok(Exit::Done);
            }
            Some(path) => path,
            None => PathBuf::from(format!("{name}.ron")),
        };
        store::write_file(&path, text.as_bytes(), false)
            .map_err(|error| Failure::saving(&error, &path, words))?;
        output::print(format!("{}\n", store::shown(&path)).as_bytes(), words)?;
        Ok(Exit::Done)
    }
}
