//! The command line: a contract that scripts rely on.
//!
//! One definition makes the parser, the help, the completions and the manual page. Each command is
//! a file; it reads or writes through the rooms below and returns how it ended. Results go to
//! standard output, everything else to standard error, and nothing from outside reaches either
//! with a control character in it (`output`). Exit codes are those of `Exit`, everywhere.

mod board;
mod check;
mod completions;
mod day;
mod export;
mod guarded;
mod issuing;
mod keys;
mod locale;
mod man;
mod misread;
mod new;
mod open;
mod output;
mod recover;
mod sample;
mod samples;

use crate::{
    language::Words,
    session::{Language, Moment},
    store::{self, Loaded, ReadError, SaveError, Unreadable},
};
use clap::{
    CommandFactory, Parser, Subcommand,
    builder::{PossibleValuesParser, TypedValueParser},
    error::ErrorKind,
};
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    process::ExitCode,
};

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// It did what was asked.
    Done = 0,
    /// It looked, and found something.
    Findings = 1,
    /// It was asked in a way that it does not know.
    Usage = 2,
    /// It could not read something.
    Unreadable = 3,
    /// It could not write something.
    Unwritten = 4,
    /// Somebody else has the session open.
    InUse = 5,
}

/// Why a command did not do what was asked.
#[derive(Debug)]
struct Failure {
    exit: Exit,
    /// A sentence of cause and one of remedy.
    said: String,
}

impl Failure {
    fn usage(said: String) -> Failure {
        let exit = Exit::Usage;
        Failure { exit, said }
    }

    fn unreadable(said: String) -> Failure {
        let exit = Exit::Unreadable;
        Failure { exit, said }
    }

    fn unwritten(said: String) -> Failure {
        let exit = Exit::Unwritten;
        Failure { exit, said }
    }

    /// A file that was not written.
    fn saving(error: &SaveError, path: &Path, words: &'static Words) -> Failure {
        let said = match error {
            SaveError::Exists => error.said(path, words),
            SaveError::FolderGone => said_of(path, "cli-no-folder", words),
            SaveError::NotAFile(_) => said_of(path, "cli-no-place", words),
            SaveError::Io { source, .. } => {
                let why = store::why(source, words);
                let path = store::shown(path);
                let facts = [("path", path.into()), ("why", why.into())];
                words.say_with("cli-not-written", &facts)
            }
            other => other.said(path, words),
        };
        Failure::unwritten(said)
    }
}

type Ended = Result<Exit, Failure>;

/// Records meetings of international bodies while they happen.
///
/// Plenary keeps one session (agenda, time management plan, list of speakers, summary record,
/// conclusions) in one local file, and writes the papers that the meeting expects the next
/// morning. It works without a network.
#[derive(Debug, Parser)]
#[command(
    name = "plenary",
    version,
    override_usage = "plenary [OPTIONS] [SESSION.ron]\n       plenary [OPTIONS] <COMMAND>",
    after_help = "Exit codes: 0 done, 1 findings, 2 wrong usage, 3 cannot read, 4 cannot write, \
                  5 in use by somebody else"
)]
struct Line {
    /// The session to open; without one, a start screen with recent sessions and samples
    #[arg(value_name = "SESSION.ron")]
    session: Option<PathBuf>,

    #[command(subcommand)]
    command: Option<Command>,

    /// Language of the interface; otherwise that of LC_ALL, LC_MESSAGES or LANG
    #[arg(long, global = true, value_name = "LL", value_parser = languages())]
    interface: Option<Language>,

    /// The time, for tests
    #[arg(long, global = true, hide = true, value_name = "RFC3339", value_parser = moment)]
    now: Option<Moment>,
}

#[derive(Debug, Subcommand)]
enum Command {
    New(new::New),
    Sample(sample::Sample),
    Check(check::Check),
    Export(export::Export),
    Day(day::Day),
    Recover(recover::Recover),
    Board(board::Board),
    Keys(keys::Keys),
    Completions(completions::Completions),
    Man(man::Man),
}

/// Runs the program: reads the command line, does what it says, tells how it ended.
#[must_use]
pub fn run(args: impl Iterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.collect();
    keep_memory_off_the_disk();
    guarded::stand(&args);
    let words = Words::of(locale::of(&args));
    tell_of_panics(words);
    told_of_limits();
    let ended = match Line::try_parse_from(&args) {
        Ok(line) => carry_out(line, words),
        Err(error) => not_read(&error, &args, words),
    };
    let exit = ended.unwrap_or_else(|failure| {
        output::tell(&failure.said);
        failure.exit
    });
    ExitCode::from(exit as u8)
}

fn carry_out(line: Line, words: &'static Words) -> Ended {
    let words = line.interface.map_or(words, Words::of);
    let Some(command) = line.command else {
        return open::run(line.session, line.now, words);
    };
    if line.session.is_some() {
        let said = "SESSION.ron comes after the command";
        let error = Line::command().error(ErrorKind::ArgumentConflict, said);
        return Err(Failure::usage(error.render().to_string()));
    }
    match command {
        Command::New(new) => new.run(words),
        Command::Sample(sample) => sample.run(words),
        Command::Check(check) => check.run(words),
        Command::Export(export) => export.run(line.now, words),
        Command::Day(day) => day.run(line.now, words),
        Command::Recover(recover) => recover.run(words),
        Command::Board(board) => board.run(line.now, words),
        Command::Keys(keys) => keys.run(words),
        Command::Completions(completions) => completions.run(words),
        Command::Man(man) => man.run(words),
    }
}

/// A command line that asks for help, or that was not understood.
fn not_read(error: &clap::Error, args: &[OsString], words: &'static Words) -> Ended {
    if !error.use_stderr() {
        output::print(error.render().to_string().as_bytes(), words)?;
        return Ok(Exit::Done);
    }
    let said = misread::command(args, words).unwrap_or_else(|| error.render().to_string());
    Err(Failure::usage(said))
}

/// A panic is told in a sentence, with its place in the program and nothing of what was read.
fn tell_of_panics(words: &'static Words) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        output::tell(&words.say_with("crashed", &[("place", place.into())]));
    }));
}

/// Where the system limits the size of a file, a write beyond it is to fail as on a full disk, and
/// be told, rather than end the program.
fn told_of_limits() {
    let reached = std::sync::Arc::default();
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, reached);
}

/// A crash must not leave the session's text in a core dump.
fn keep_memory_off_the_disk() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    let maximum = getrlimit(Resource::Core).maximum;
    let none = Rlimit { current: Some(0), maximum };
    let _ = setrlimit(Resource::Core, none);
}

/// A session, with what its journal holds.
fn read(path: &Path, words: &'static Words) -> Result<Loaded, Failure> {
    let loaded = store::read(path).map_err(|error| unread(&error, words))?;
    tell_of_journal_and_format(path, &loaded, words);
    Ok(loaded)
}

/// A session that was not read.
fn unread(error: &ReadError, words: &'static Words) -> Failure {
    let with_ending = error.path.with_extension("ron");
    let is_forgotten = matches!(error.why, Unreadable::NotThere)
        && error.path.extension().is_none()
        && with_ending.is_file();
    Failure::unreadable(if is_forgotten {
        said_of(&with_ending, "cli-forgotten-ending", words)
    } else {
        error.said(words)
    })
}

/// Says where a session holds more than its file, or the file more than this program knows.
fn tell_of_journal_and_format(path: &Path, loaded: &Loaded, words: &'static Words) {
    let shown = store::shown(path);
    if let Some(recovered) = &loaded.recovered {
        let facts = [("path", shown.as_str().into()), ("count", recovered.changes.into())];
        output::tell(&words.say_with("cli-journal-included", &facts));
    }
    if let Some(journal) = &loaded.beside {
        let journal = store::shown(journal);
        let facts = [("path", shown.as_str().into()), ("journal", journal.into())];
        output::tell(&words.say_with("cli-journal-beside", &facts));
    }
    if loaded.is_newer() {
        let unknown = loaded.unknown.iter().map(|field| format!("{} ({})", field.name, field.at));
        let unknown = unknown.collect::<Vec<_>>().join(", ");
        let facts = [
            ("path", shown.as_str().into()),
            ("format", loaded.format.into()),
            ("count", loaded.unknown.len().into()),
            ("unknown", unknown.into()),
        ];
        output::tell(&words.say_with("cli-newer", &facts));
    }
}

fn said_of(path: &Path, id: &str, words: &'static Words) -> String {
    words.say_with(id, &[("path", store::shown(path).into())])
}

fn languages() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::ALL.map(Language::code))
        .try_map(|code| code.parse::<Language>())
}

fn moment(text: &str) -> Result<Moment, &'static str> {
    Moment::parse(text).ok_or("write it like 2020-06-09T12:00:00+02:00")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definitions_fit_together() {
        Line::command().debug_assert();
    }

    #[test]
    fn the_language_of_the_interface_may_stand_before_and_behind_a_command() {
        for args in
            [["plenary", "--interface", "fr", "keys"], ["plenary", "keys", "--interface", "fr"]]
        {
            let line = Line::try_parse_from(args).unwrap();
            assert_eq!(line.interface, Some(Language::Fr));
            assert!(matches!(line.command, Some(Command::Keys(_))));
        }
    }

    #[test]
    fn a_time_is_read_and_anything_else_is_refused() {
        let at = |time| Line::try_parse_from(["plenary", "--now", time]);
        assert!(at("2020-06-09T12:00:00+02:00").unwrap().now.is_some());
        assert!(at("noon").is_err());
    }
}
