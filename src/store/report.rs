//! What the store tells while it works.

use super::{error::SaveError, lock::Holder, save::Saved};
use crate::session::Moment;
use std::{io, path::PathBuf, sync::Arc};

/// Something that the store has to tell. It comes on a thread of the store's.
#[derive(Debug)]
pub enum Report {
    /// The session was saved and is on the disk.
    Saved {
        /// When.
        at: Moment,
        /// What was done.
        saved: Saved,
    },
    /// The session was not saved.
    SaveFailed {
        /// When it was tried.
        at: Moment,
        /// Why.
        error: SaveError,
    },
    /// A copy was written to another file.
    Copied {
        /// Where to.
        path: PathBuf,
    },
    /// A copy was not written.
    CopyFailed {
        /// Where to.
        path: PathBuf,
        /// Why.
        error: SaveError,
    },
    /// Somebody else changed the session file; it will not be overwritten unseen.
    ChangedUnderneath,
    /// What somebody else had written was kept under another name.
    TheirsKept {
        /// Where.
        path: PathBuf,
    },
    /// What is typed is held in memory only, until [`Report::JournalWorks`].
    JournalFailed {
        /// Since when.
        at: Moment,
        /// What the system said.
        error: io::Error,
    },
    /// The journal holds everything again.
    JournalWorks {
        /// Since when.
        at: Moment,
    },
    /// The journal goes on in another place: its own folder does not take it.
    JournalMoved {
        /// Where.
        to: PathBuf,
    },
    /// Somebody on another machine took this one for dead and took over: nothing more is saved to
    /// the file from here.
    TakenOver {
        /// Who.
        holder: Holder,
    },
    /// Whoever holds the session has let go of it, or has shown no life for a minute.
    HolderSilent {
        /// Who.
        holder: Holder,
        /// Whether it has let go.
        has_left: bool,
    },
}

/// Whoever is told.
pub(super) type Notify = Arc<dyn Fn(Report) + Send + Sync>;
