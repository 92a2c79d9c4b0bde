//! What lasts: the session file, its journal, lock and backups, and what a crash left.
//!
//! The promise is the journal's: nothing is typed that is not on its way to the disk. The file is
//! replaced whole or not at all. Both are done by threads of their own, so that typing never waits
//! for a disk. Everything that can fail is told, as a value; `language` has the words.
//!
//! - [`open`] for the desk: lock, recovery, and a [`Store`] that keeps what is changed.
//! - [`read`] for whoever only looks: file and journal, without a lock.
//! - [`create`] for a new file; [`to_ron`] and [`from_ron`] for text.

mod asides;
mod background;
mod backups;
mod beginning;
mod calls;
mod clock;
mod disk;
mod error;
mod file;
mod folder;
mod handle;
mod hash;
mod journal;
mod kept;
mod layout;
mod lock;
mod migrate;
mod names;
mod newer;
mod open;
mod recent;
mod recovery;
mod report;
mod said;
mod save;
mod scan;
mod signature;
mod stamp;
mod whole;
mod writer;

pub use background::step_back;
pub use calls::{Call, Calls, Outcome, fails_for_a_test};
pub use disk::Closed;
pub use error::{Expected, FileKind, Located, ReadError, SaveError, Step, Unreadable, ValueKind};
pub use file::{LARGEST_FILE, Loaded, UnknownField, from_ron, to_ron};
pub use folder::NewFolder;
pub use handle::Store;
pub use hash::Hash;
pub use kept::{Difference, Kept, KeptKind, RestoreError, first_difference, kept, restore};
pub use lock::{Holder, HolderWatch};
pub use names::{named, state_folder};
pub use open::{Access, Note, Opened, hash_of, open, open_in, read, take_over};
pub use recent::{Recent, recent, remember};
pub use recovery::Recovered;
pub use report::Report;
pub use said::{shown, why};
pub use save::Saved;
pub use scan::Spot;
pub use signature::boot;
pub use stamp::{Stamp, stamp};

use crate::session::{Id, Session};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// Writes a session to a file that is not there yet: whole, or not at all. Its folder has to be
/// there.
///
/// # Errors
/// Why not; [`SaveError::Exists`] where something is there already.
pub fn create(path: &Path, session: &Session) -> Result<(), SaveError> {
    create_with(&Calls::default(), path, session)
}

fn create_with(calls: &Calls, path: &Path, session: &Session) -> Result<(), SaveError> {
    let text = to_ron(session);
    save::fits(text.as_bytes())?;
    save::create(calls, &names_for(path)?, text.as_bytes())
}

/// Writes any other file (a paper) whole, or not at all, for its owner alone; what is there already
/// is replaced only where `over` says so.
///
/// # Errors
/// Why not; [`SaveError::Exists`] where something is there already.
pub fn write_file(path: &Path, bytes: &[u8], over: bool) -> Result<(), SaveError> {
    let (calls, names) = (Calls::default(), names_for(path)?);
    if over { save::overwrite(&calls, &names, bytes) } else { save::create(&calls, &names, bytes) }
}

fn names_for(path: &Path) -> Result<names::Names, SaveError> {
    names::Names::of(path, None).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => SaveError::FolderGone,
        _ => SaveError::Io { step: Step::Look, source, replaced: false },
    })
}

/// The moment now, in UTC, on the clock of the system.
#[must_use]
pub fn now() -> crate::session::Moment {
    clock::moment(clock::seconds())
}

/// Writes a new file into a folder: whole, or not at all. Where the name is taken, a number is put
/// behind it; nothing is ever overwritten.
///
/// # Errors
/// Why not.
pub fn write_new(folder: &Path, name: &str, bytes: &[u8]) -> Result<PathBuf, SaveError> {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut path = folder.join(name);
    for number in 2..MOST_COPIES {
        match write_file(&path, bytes, false) {
            Err(SaveError::Exists) => path = folder.join(format!("{stem}-{number}.{extension}")),
            other => return other.map(|()| path),
        }
    }
    Err(SaveError::Exists)
}

/// Copies of one paper beside each other beyond which the folder wants clearing.
const MOST_COPIES: u32 = 1000;

/// Where the journal of a session is kept, as long as its folder takes it.
#[must_use]
pub fn journal_of(path: &Path) -> Option<PathBuf> {
    names::Names::of(path, None).ok().map(|names| names.journal())
}

/// The bytes of a session file alone, without its journal.
///
/// # Errors
/// Where it is no file, is too large or cannot be read.
pub fn bytes(path: &Path) -> Result<Vec<u8>, ReadError> {
    let read = Calls::default().read(path, LARGEST_FILE);
    read.map(|(bytes, _)| bytes).map_err(|why| ReadError { path: path.to_owned(), why })
}

/// Where each node begins in the text of a session file.
#[must_use]
pub fn places(text: &str) -> HashMap<Id, Spot> {
    let all = file::places(text).into_iter();
    all.filter_map(|(name, spots)| Some((Id::parse(name)?, *spots.first()?))).collect()
}
