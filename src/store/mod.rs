//! What lasts: the session file, its journal, lock and backups, and what a crash left.
//!
//! The promise is the journal's: nothing is typed that is not on its way to the disk. The file is
//! replaced whole or not at all. Both are done by threads of their own, so that typing never waits
//! for a disk. Everything that can fail is told, as a value; `language` has the words.

mod backups;
mod calls;
mod clock;
mod error;
mod file;
mod hash;
mod journal;
mod lock;
mod migrate;
mod names;
mod save;
mod scan;

pub use calls::{Call, Calls, Outcome};
pub use error::{Expected, FileKind, Located, ReadError, SaveError, Step, Unreadable};
pub use file::{LARGEST_FILE, Loaded, UnknownField, from_ron, to_ron};
pub use hash::Hash;
pub use lock::Holder;
pub use names::state_folder;
pub use save::Saved;
pub use scan::Spot;

use crate::session::Session;
use std::path::Path;

/// Reads a session file by itself, whatever its journal holds.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read_file(path: &Path) -> Result<Loaded, ReadError> {
    let read = || {
        let (bytes, _) = Calls::default().read(path, LARGEST_FILE)?;
        from_ron(&bytes)
    };
    read().map_err(|why| ReadError {
        path: path.to_owned(),
        why,
    })
}

/// Writes a session to a file that is not there yet: whole, or not at all. Its folder has to be
/// there.
///
/// # Errors
/// Why not; [`SaveError::Exists`] where something is there already.
pub fn create(path: &Path, session: &Session) -> Result<(), SaveError> {
    let names = names::Names::of(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => SaveError::FolderGone,
        _ => SaveError::Io {
            step: Step::Look,
            source,
            replaced: false,
        },
    })?;
    save::create(&Calls::default(), &names, to_ron(session).as_bytes())
}
