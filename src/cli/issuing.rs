//! Issuing from the command line: the one place where a command changes a session.
//!
//! The session is locked before anything is written. The papers come first and the session after
//! them: where the session could not be saved, the papers are there and the journal knows their
//! numbers.

use super::{Ended, Exit, Failure, output, said_of};
use crate::{
    language::Words,
    papers::Bundle,
    session::{Edit, History, Ids, Moment, Scope, Session},
    store::{self, Access, Store},
    tui,
};
use std::{path::Path, time::Duration};

/// How long saving may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// A session that is open to be changed.
pub(super) struct Open {
    session: Session,
    history: History,
    store: Store,
}

impl Open {
    /// Opens a session for a change.
    pub(super) fn at(path: &Path, words: &'static Words) -> Result<Open, Failure> {
        let opened =
            store::open(path, |_| {}).map_err(|error| Failure::unreadable(error.said(words)))?;
        for note in opened.notes.iter().filter(|note| note.is_urgent()) {
            output::tell(&note.said(words));
        }
        let store = match opened.access {
            Access::Write(store) => {
                store.opened();
                store
            }
            Access::StopsOver { journal } => {
                let journal = store::shown(&journal);
                let facts = [("path", store::shown(path).into()), ("journal", journal.into())];
                return Err(Failure::unreadable(words.say_with("cli-issue-stops-over", &facts)));
            }
            Access::Held(holder) => {
                let holder = holder.said(words);
                let facts = [("path", store::shown(path).into()), ("holder", holder.into())];
                let said = words.say_with("cli-held", &facts);
                return Err(Failure { exit: Exit::InUse, said });
            }
            Access::Newer { .. } => {
                return Err(Failure::unreadable(said_of(path, "cli-issue-newer", words)));
            }
        };
        Ok(Open { session: opened.session, history: opened.history, store })
    }

    /// The session as it was opened.
    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// The session as it will be once the papers of a bundle are issued, and the edits that lead
    /// there.
    pub(super) fn issued(
        &self,
        bundle: &mut Bundle,
        now: Moment,
        words: &'static Words,
    ) -> Result<(Session, Vec<Edit>), Failure> {
        let mut session = self.session.clone();
        let zone = session.meetings().first().map_or(now, |meeting| now.seen_from(meeting.start));
        let edits = bundle
            .issue(&mut session, zone, &mut Ids::new(tui::seed()))
            .map_err(|error| Failure::usage(error.said(words)))?;
        Ok((session, edits))
    }

    /// Keeps the edits, in the journal and in the file.
    pub(super) fn keep(mut self, edits: Vec<Edit>, path: &Path, words: &'static Words) -> Ended {
        for edit in edits {
            if let Ok(change) = self.history.apply(&mut self.session, Scope::Arranging, edit) {
                self.store.record(&change);
            }
        }
        let closed = self.store.close(true, PATIENCE);
        match closed.and_then(|closed| closed.save) {
            Some(Ok(_)) => Ok(Exit::Done),
            Some(Err(error)) => Err(Failure::saving(&error, path, words)),
            None => Err(Failure::unwritten(said_of(path, "cli-not-kept", words))),
        }
    }
}
