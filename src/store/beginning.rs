//! With which journal the work on a session begins, and what becomes of the others.
//!
//! A journal that fits goes on where it is, so that undo reaches back before the restart. One that
//! does not is kept aside and named, also where all of it was saved once: the file may have been put
//! back by somebody, or by a program that copies files. Removed is only what holds no change, or
//! what the journal that goes on has word for word.

use super::{
    calls::Calls,
    clock,
    hash::Hash,
    journal::{Header, KEPT_FOR_UNDO, Replayed},
    names::Names,
    open::Note,
    recovery::Found,
    writer::Start,
};
use crate::session::{History, Session};
use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
};

/// What a beginning is made from.
pub(super) struct Beginning<'a> {
    pub(super) calls: &'a Calls,
    pub(super) names: &'a Names,
    /// What the session file holds.
    pub(super) file: Option<Hash>,
    pub(super) session: &'a Session,
    /// Whether another machine may still write to the journal that is there.
    pub(super) over: bool,
}

/// The journal with which work begins.
pub(super) struct Begun {
    pub(super) start: Start,
    pub(super) history: History,
    pub(super) facts: Vec<String>,
    /// The number of the last change in it, and how many changes are not in the session file.
    pub(super) numbers: (u64, u64),
    /// Journals that are not needed once this one is in place.
    pub(super) obsolete: Vec<PathBuf>,
    /// Whether the usual place holds a journal that could not be kept aside.
    pub(super) taken: bool,
}

/// Begins with the journal that was chosen, or a new one, and keeps the rest aside.
pub(super) fn begin(
    from: &Beginning<'_>,
    chosen: Option<(Found, usize)>,
    rest: Vec<Found>,
    notes: &mut Vec<Note>,
) -> Begun {
    let goes_on = chosen.as_ref().map(|(chosen, _)| chosen.whole());
    let mut obsolete = Vec::new();
    for found in rest {
        from.lay_aside(found, goes_on, &mut obsolete, notes);
    }
    let usual = from.names.journal();
    let mut begun = Begun {
        start: Start::New {
            header: Header::new(name(), from.file),
            session: Box::new(from.session.clone()),
        },
        history: History::default(),
        facts: Vec::new(),
        numbers: (0, 0),
        obsolete,
        taken: notes.iter().any(|note| {
            let place = |path: &PathBuf| *path == usual || *path == Names::new_one(&usual);
            matches!(note, Note::NotAside { path, .. } if place(path))
        }),
    };
    match chosen {
        Some((chosen, unsaved)) if unsaved > 0 || chosen.bytes.len() < KEPT_FOR_UNDO => {
            begun.go_on(from, chosen, unsaved, notes);
        }
        _ => {}
    }
    begun
}

/// A name for a journal that no other has.
fn name() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let nanoseconds = now.map_or(0, |now| now.as_nanos());
    format!("{}-{nanoseconds:x}", std::process::id())
}

impl Begun {
    fn go_on(
        &mut self,
        from: &Beginning<'_>,
        chosen: Found,
        unsaved: usize,
        notes: &mut Vec<Note>,
    ) {
        let Some(replayed) = chosen.replayed else {
            return;
        };
        if replayed.damaged {
            from.keep_damaged(&chosen.bytes, notes);
        }
        let last = replayed.changes.last().map_or(0, |(number, _)| *number);
        self.numbers = (last, unsaved as u64);
        self.history = replayed.history;
        self.history.seal();
        self.facts = replayed.facts;
        let session = Box::new(from.session.clone());
        let records = replayed.records;
        let mut text = chosen.bytes;
        text.truncate(replayed.bytes);
        let usual = from.names.journal();
        let is_near = chosen.path == usual || chosen.path == Names::new_one(&usual);
        if is_near
            && chosen.private
            && !self.taken
            && !from.over
            && let Ok(file) = from.in_place(&chosen.path, &usual, replayed.bytes)
        {
            for path in self.obsolete.drain(..).filter(|path| *path != usual) {
                let _ = from.calls.remove(&path);
            }
            self.start = Start::Continue { file, text, records, session };
        } else {
            self.obsolete.push(chosen.path);
            self.start = Start::Rehome { text, records, session };
        }
    }
}

impl Beginning<'_> {
    /// Opens the journal at the usual place, cut off behind its last whole record.
    fn in_place(&self, path: &Path, usual: &Path, bytes: usize) -> io::Result<File> {
        if path != usual {
            self.calls.rename(path, usual)?;
        }
        let file = self.calls.open(usual)?;
        self.calls.resize(&file, bytes as u64)?;
        Ok(file)
    }

    /// What becomes of a journal that does not go on: kept aside where it holds anything of its
    /// own. What another begins with is an earlier state of that.
    fn lay_aside(
        &self,
        found: Found,
        goes_on: Option<&[u8]>,
        obsolete: &mut Vec<PathBuf>,
        notes: &mut Vec<Note>,
    ) {
        let replayed = found.replayed.as_ref();
        let is_part = found.readable && goes_on.is_some_and(|all| all.starts_with(found.whole()));
        let is_empty = found.bytes.is_empty() && found.readable;
        let unsaved = replayed.map(Replayed::after_last_save);
        let has_none = replayed.is_some_and(|replayed| replayed.changes.is_empty());
        if is_part || is_empty || (has_none && !replayed.is_some_and(|it| it.damaged)) {
            obsolete.push(found.path);
            return;
        }
        let aside = self.free_name();
        let moved = self.calls.rename_new(&found.path, &aside).or_else(|error| {
            if !found.readable {
                return Err(error);
            }
            self.write_aside(&aside, &found.bytes)?;
            obsolete.push(found.path.clone());
            Ok(())
        });
        notes.push(match moved {
            Ok(()) => Note::JournalAside {
                path: aside,
                changes: unsaved.map(<[_]>::len),
                last: unsaved.and_then(<[_]>::last).map(|(_, at)| clock::moment(*at)),
            },
            Err(error) => Note::NotAside { path: found.path, error },
        });
    }

    fn keep_damaged(&self, bytes: &[u8], notes: &mut Vec<Note>) {
        let path = self.free_name();
        notes.push(match self.write_aside(&path, bytes) {
            Ok(()) => Note::JournalDamaged { path },
            Err(error) => Note::NotAside { path, error },
        });
    }

    fn free_name(&self) -> PathBuf {
        let stamp = clock::stamp(clock::seconds());
        let names = (0..1000).map(|count| match count {
            0 => self.names.aside(&stamp),
            _ => self.names.aside(&format!("{stamp}-{count}")),
        });
        let mut free = names.filter(|path| path.symlink_metadata().is_err());
        free.next().unwrap_or_else(|| self.names.aside(&stamp))
    }

    fn write_aside(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let file = self.calls.create(path)?;
        self.calls.write(&file, bytes, 0)?;
        self.calls.sync(&file)
    }
}
