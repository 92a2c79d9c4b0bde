//! `plenary export`: a paper of a session, in a format, in a language.

use super::{Ended, Exit, Failure, issuing::Open, languages, output, read, said_of};
use crate::{
    language::Words,
    papers::{self, Bundle, Format, Paper, Unbuilt},
    session::{Id, Language, Meeting, MeetingKind, Moment, PaperKind, Session},
    store,
};
use clap::{
    Args,
    builder::{PossibleValue, PossibleValuesParser, TypedValueParser},
};
use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
};

/// Writes a paper of a session
#[derive(Debug, Args)]
pub(super) struct Export {
    /// Which paper
    #[arg(value_name = "PAPER", value_parser = kinds())]
    paper: PaperKind,

    /// The session
    #[arg(value_name = "SESSION.ron")]
    session: PathBuf,

    /// Of which meeting, by its number
    #[arg(long, value_name = "N")]
    meeting: Option<usize>,

    /// In which language; otherwise in that of the record
    #[arg(long, value_name = "LL", value_parser = languages())]
    language: Option<Language>,

    /// In which format; otherwise as the file's name ends, md to standard output, or docx
    #[arg(long, value_name = "F", value_parser = formats())]
    format: Option<Format>,

    /// Where to: a file, a folder, or - for standard output; otherwise into this folder
    #[arg(short, long, value_name = "PATH")]
    output: Option<PathBuf>,

    /// Write over a file that is there
    #[arg(long)]
    force: bool,

    /// Issue the paper: give it its number, keep in the session what it said, mark what changed
    /// since it was issued last
    #[arg(long, conflicts_with = "changes")]
    issue: bool,

    /// Mark what changed since the paper was issued last, without issuing it
    #[arg(long)]
    changes: bool,
}

fn kinds() -> impl TypedValueParser<Value = PaperKind> {
    PossibleValuesParser::new(papers::ALL.map(papers::code)).try_map(|name| {
        let found = papers::ALL.into_iter().find(|kind| papers::code(*kind) == name);
        found.ok_or("no such paper")
    })
}

pub(super) fn formats() -> impl TypedValueParser<Value = Format> {
    let names =
        Format::ALL.map(|format| PossibleValue::new(format.code()).hide(!format.is_written()));
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Format>())
}

/// Where a paper goes.
enum Place {
    Output,
    File(PathBuf),
    Folder(PathBuf),
}

impl Export {
    pub(super) fn run(self, now: Option<Moment>, words: &'static Words) -> Ended {
        let place = self.place();
        let format = self.format(&place, words)?;
        if !self.issue {
            let loaded = read(&self.session, words)?;
            let (paper, _) = self.build(&loaded.session, words)?;
            return self.put(&paper, format, place, words);
        }
        let open = Open::at(&self.session, words)?;
        let (_, meeting) = self.build(open.session(), words)?;
        let mut bundle = Bundle::of_paper(open.session(), self.paper, meeting);
        if let Some(reference) = papers::unchanged(open.session(), self.paper, meeting) {
            let facts = [("reference", reference.to_string().into())];
            output::tell(&words.say_with("issue-nothing-changed", &facts));
        }
        let now = now.unwrap_or_else(store::now);
        let (session, edits) = open.issued(&mut bundle, now, words)?;
        let language = self.language.unwrap_or(session.about().drafting);
        let paper = papers::revision(&session, self.paper, meeting, language)
            .map_err(|error| Failure::usage(error.said(words)))?;
        self.put(&paper, format, place, words)?;
        open.keep(edits, &self.session, words)
    }

    fn put(&self, paper: &Paper, format: Format, place: Place, words: &'static Words) -> Ended {
        let bytes =
            papers::write(paper, format).map_err(|error| Failure::usage(error.said(words)))?;
        let path = match place {
            Place::Output => {
                output::print(&bytes, words)?;
                return Ok(Exit::Done);
            }
            Place::File(path) => path,
            Place::Folder(folder) => folder.join(papers::file_name(paper, format)),
        };
        self.write(&path, &bytes, words)?;
        output::print(format!("{}\n", store::shown(&path)).as_bytes(), words)?;
        Ok(Exit::Done)
    }

    fn place(&self) -> Place {
        match &self.output {
            None => Place::Folder(PathBuf::new()),
            Some(path) if path == Path::new("-") => Place::Output,
            Some(path) if path.is_dir() => Place::Folder(path.clone()),
            Some(path) => Place::File(path.clone()),
        }
    }

    fn format(&self, place: &Place, words: &'static Words) -> Result<Format, Failure> {
        let format = match (self.format, place) {
            (Some(format), _) => format,
            (None, Place::Output) => Format::Markdown,
            (None, Place::Folder(_)) => Format::Docx,
            (None, Place::File(path)) => of_name(path).ok_or_else(|| {
                let all = Format::written().map(Format::code).collect::<Vec<_>>().join(", ");
                let facts = [("path", store::shown(path).into()), ("all", all.into())];
                Failure::usage(words.say_with("cli-no-format", &facts))
            })?,
        };
        if format.is_binary() && matches!(place, Place::Output) && io::stdout().is_terminal() {
            let facts = [("format", format.code().into())];
            let said = words.say_with("cli-not-for-the-screen", &facts);
            return Err(Failure::usage(said));
        }
        Ok(format)
    }

    /// The paper of the meeting that was named; of the only one, where a paper needs a meeting and
    /// none was named. And which meeting that is.
    fn build(
        &self,
        session: &Session,
        words: &'static Words,
    ) -> Result<(Paper, Option<Id>), Failure> {
        let named = match self.meeting {
            None => None,
            Some(number) => Some(meeting_numbered(session, number, words)?.id),
        };
        let language = self.language.unwrap_or(session.about().drafting);
        let build = |meeting| {
            let pending = if self.changes {
                papers::pending(session, self.paper, meeting, language)?
            } else {
                None
            };
            let paper = match pending {
                Some(paper) => paper,
                None => papers::build(session, self.paper, meeting, language)?,
            };
            Ok((paper, meeting))
        };
        let built = match (build(named), proper(session).as_slice()) {
            (Err(Unbuilt::NoMeeting), [only]) => build(Some(*only)),
            (built, _) => built,
        };
        built.map_err(|error| Failure::usage(error.said(words)))
    }

    fn write(&self, path: &Path, bytes: &[u8], words: &'static Words) -> Result<(), Failure> {
        if same(path, &self.session) {
            return Err(Failure::usage(said_of(path, "cli-over-itself", words)));
        }
        store::write_file(path, bytes, self.force).map_err(|error| match error {
            store::SaveError::Exists => Failure::unwritten(said_of(path, "cli-exists", words)),
            error => Failure::saving(&error, path, words),
        })
    }
}

/// The meetings that have numbers.
fn proper(session: &Session) -> Vec<Id> {
    let proper = session.meetings().iter().filter(|meeting| meeting.kind == MeetingKind::Meeting);
    proper.map(|meeting| meeting.id).collect()
}

/// The meeting with a number.
pub(super) fn meeting_numbered<'s>(
    session: &'s Session,
    number: usize,
    words: &'static Words,
) -> Result<&'s Meeting, Failure> {
    session.numbered_meeting(number).ok_or_else(|| {
        let facts = [("number", number.into()), ("count", proper(session).len().into())];
        Failure::usage(words.say_with("cli-no-meeting", &facts))
    })
}

/// The format that a file's name ends with.
fn of_name(path: &Path) -> Option<Format> {
    let ending = path.extension()?.to_str()?.to_ascii_lowercase();
    Format::ALL.into_iter().find(|format| format.extension() == ending)
}

/// Whether two names lead to one file.
fn same(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_with_its_format() {
        for (name, format) in [
            ("record.docx", Some(Format::Docx)),
            ("RECORD.DOCX", Some(Format::Docx)),
            ("a/record.xml", Some(Format::AkomaNtoso)),
            ("record.txt", Some(Format::Plain)),
            ("record.doc", None),
            ("record", None),
            (".md", None),
        ] {
            assert_eq!(of_name(Path::new(name)), format, "{name}");
        }
    }
}
