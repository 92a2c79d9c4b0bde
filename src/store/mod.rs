//! What lasts: the session file, its journal, lock and backups, and what a crash left.
//!
//! The promise is the journal's: nothing is typed that is not on its way to the disk. The file is
//! replaced whole or not at all. Both are done by threads of their own, so that typing never waits
//! for a disk. Everything that can fail is told, as a value; `language` has the words.

mod error;
mod file;
mod hash;
mod migrate;
mod scan;

pub use error::{Expected, FileKind, Located, ReadError, SaveError, Step, Unreadable};
pub use file::{LARGEST_FILE, Loaded, UnknownField, from_ron, to_ron};
pub use hash::Hash;
pub use scan::Spot;
