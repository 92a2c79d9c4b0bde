//! `plenary day`: everything that goes out at the end of a day, into a folder of its date.

use super::{
    Ended, Exit, Failure,
    export::{formats, meeting_numbered},
    issuing::Open,
    languages, output, read,
};
use crate::{
    language::Words,
    papers::{self, Bundle, Format},
    review,
    session::{Language, Meeting, Moment, Session},
    store::{self, NewFolder},
};
use clap::Args;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

/// Writes the outcomes and the record of a meeting and the plan of the next one
///
/// The papers go into a new folder with the date of the meeting: whole, or not at all. What is
/// there already is not touched.
#[derive(Debug, Args)]
pub(super) struct Day {
    /// The session
    #[arg(value_name = "SESSION.ron")]
    session: PathBuf,

    /// Of which meeting, by its number; otherwise the last at which something was taken up
    #[arg(long, value_name = "N")]
    meeting: Option<usize>,

    /// In which languages; otherwise those in which the session publishes
    #[arg(long, value_name = "LL", value_delimiter = ',', value_parser = languages())]
    language: Vec<Language>,

    /// In which formats; otherwise docx and html
    #[arg(long, value_name = "F", value_delimiter = ',', value_parser = formats())]
    format: Vec<Format>,

    /// The folder in which the folder of the day is made; otherwise this one
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,

    /// Issue the papers: give them their numbers, and keep in the session what they said
    #[arg(long)]
    issue: bool,
}

impl Day {
    pub(super) fn run(self, now: Option<Moment>, words: &'static Words) -> Ended {
        if !self.issue {
            let loaded = read(&self.session, words)?;
            let bundle = self.bundle(&loaded.session, words)?;
            self.write(&loaded.session, &bundle, words)?;
            return Ok(Exit::Done);
        }
        let open = Open::at(&self.session, words)?;
        let mut bundle = self.bundle(open.session(), words)?;
        let now = now.unwrap_or_else(store::now);
        let (session, edits) = open.issued(&mut bundle, now, words)?;
        self.write(&session, &bundle, words)?;
        open.keep(edits, &self.session, words)
    }

    fn meeting<'s>(
        &self,
        session: &'s Session,
        words: &'static Words,
    ) -> Result<&'s Meeting, Failure> {
        match self.meeting {
            Some(number) => meeting_numbered(session, number, words),
            None => papers::last_meeting(session)
                .ok_or_else(|| Failure::usage(words.say("cli-no-day").into_owned())),
        }
    }

    fn bundle(&self, session: &Session, words: &'static Words) -> Result<Bundle, Failure> {
        let mut bundle = Bundle::of_day(session, self.meeting(session, words)?.id);
        if !self.language.is_empty() {
            bundle.languages.clone_from(&self.language);
        }
        if !self.format.is_empty() {
            bundle.formats.clone_from(&self.format);
        }
        if let Some(format) = bundle.formats.iter().find(|format| !format.is_written()) {
            let error = papers::Unwritten::NotBuilt(*format);
            return Err(Failure::usage(error.said(words)));
        }
        Ok(bundle)
    }

    fn write(
        &self,
        session: &Session,
        bundle: &Bundle,
        words: &'static Words,
    ) -> Result<(), Failure> {
        let meeting = self.meeting(session, words)?;
        let place = self.output.clone().unwrap_or_default();
        let name = meeting.start.date().to_string();
        let shown = place.join(&name);
        let saving = |error| Failure::saving(&error, &shown, words);
        let mut folder = NewFolder::begin(&place, &name).map_err(saving)?;
        let mut awaiting: BTreeMap<Language, usize> = BTreeMap::new();
        let mut count = 0_usize;
        for piece in bundle.pieces(session) {
            let piece = piece.map_err(|error| Failure::usage(error.said(words)))?;
            folder.add(&piece.name, &piece.bytes).map_err(saving)?;
            count += 1;
            *awaiting.entry(piece.language).or_default() += piece.awaiting;
            let facts = [
                ("number", count.into()),
                ("most", bundle.most().into()),
                ("name", piece.name.as_str().into()),
            ];
            output::tell(&words.say_with("cli-day-progress", &facts));
        }
        let path = folder.finish().map_err(saving)?;
        self.tell(session, &path, count, &awaiting, words);
        output::print(format!("{}\n", store::shown(&path)).as_bytes(), words)
    }

    /// What was written, and what is still to be done.
    fn tell(
        &self,
        session: &Session,
        path: &Path,
        count: usize,
        awaiting: &BTreeMap<Language, usize>,
        words: &'static Words,
    ) {
        let facts = [("count", count.into()), ("path", store::shown(path).into())];
        output::tell(&words.say_with("cli-day-written", &facts));
        let found = review::findings(session).len();
        let facts = [("count", found.into()), ("path", store::shown(&self.session).into())];
        output::tell(&words.say_with("cli-day-findings", &facts));
        let waiting = awaiting.iter().filter(|(_, count)| **count > 0);
        let waiting: Vec<String> =
            waiting.map(|(language, count)| format!("{language} {count}")).collect();
        if !waiting.is_empty() {
            let facts = [("languages", waiting.join(", ").into())];
            output::tell(&words.say_with("cli-day-awaiting", &facts));
        }
    }
}
