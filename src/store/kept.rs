//! What is left of a session besides its file: journals and backups, to be looked at and restored.

use super::{
    backups,
    calls::Calls,
    clock,
    error::{ReadError, SaveError, Unreadable},
    file::{LARGEST_FILE, from_ron, to_ron},
    journal::replay,
    names::{Names, state_folder},
    recovery::LARGEST_JOURNAL,
};
use crate::session::{Moment, Session};
use std::{
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

/// Something from which a session can be restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Where it is.
    pub path: PathBuf,
    /// What it is.
    pub kind: KeptKind,
    /// When it was written last, or replaced; in UTC.
    pub at: Moment,
    /// Its size in bytes.
    pub bytes: u64,
}

/// What can be kept of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeptKind {
    /// A journal in use, or left by a crash.
    Journal,
    /// A journal that was set aside, because it did not fit the file.
    Aside,
    /// A journal in the state folder, because the session's own folder did not take it.
    Rescued,
    /// A version of the file that a save replaced.
    Backup,
}

/// Where two versions of a session file begin to differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The line, from 1.
    pub line: usize,
    /// What stands there in the file; nothing where it ends before.
    pub file: Option<String>,
    /// What stands there in what was kept; nothing where it ends before.
    pub kept: Option<String>,
}

/// Everything from which a session can be restored, the newest first. The path need not lead to a
/// file any more.
#[must_use]
pub fn kept(path: &Path) -> Vec<Kept> {
    let exact = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut places = vec![Names::around(exact, state_folder())];
    if let Ok(names) = Names::of(path, state_folder()) {
        places.push(names);
    }
    let mut all: Vec<Kept> = Vec::new();
    for names in &places {
        let rescued = names.rescued();
        for journal in names.journals() {
            let is_rescued = rescued.is_some() && journal.parent() != Some(&names.folder);
            let kind = if is_rescued { KeptKind::Rescued } else { KeptKind::Journal };
            all.extend(found(journal, kind));
        }
        // The folder may have had another name when its journal went there.
        let elsewhere = names.rescued_elsewhere().into_iter();
        all.extend(elsewhere.filter_map(|path| found(path, KeptKind::Rescued)));
        let asides = names.asides().into_iter();
        all.extend(asides.filter_map(|path| found(path, KeptKind::Aside)));
        all.extend(backups::list(names).into_iter().map(|backup| Kept {
            path: backup.path,
            kind: KeptKind::Backup,
            at: clock::moment(backup.at),
            bytes: backup.bytes,
        }));
    }
    all.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    all.dedup_by(|a, b| a.path == b.path);
    all
}

fn found(path: PathBuf, kind: KeptKind) -> Option<Kept> {
    let about = fs::symlink_metadata(&path).ok().filter(fs::Metadata::is_file)?;
    // A clock that was wrong, or an archive, may have set a time before 1970.
    let seconds = match about.modified().ok()?.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).ok(),
        Err(before) => i64::try_from(before.duration().as_secs()).ok().map(i64::wrapping_neg),
    };
    Some(Kept { path, kind, at: clock::moment(seconds.unwrap_or_default()), bytes: about.len() })
}

impl Kept {
    /// The session that it holds.
    ///
    /// # Errors
    /// Where it holds none that could be read.
    pub fn session(&self) -> Result<Session, ReadError> {
        let calls = Calls::default();
        let read = || match self.kind {
            KeptKind::Backup => {
                let (bytes, _) = calls.read(&self.path, LARGEST_FILE)?;
                from_ron(&bytes).map(|loaded| loaded.session)
            }
            _ => {
                let (bytes, _) = calls.read(&self.path, LARGEST_JOURNAL)?;
                let replayed = replay(&bytes).ok_or(Unreadable::NoJournal)?;
                Ok(replayed.session)
            }
        };
        read().map_err(|why| ReadError { path: self.path.clone(), why })
    }
}

/// Where what was kept and a session (what its file holds) begin to differ; `None` where they do
/// not.
#[must_use]
pub fn first_difference(file: &Session, kept: &Session) -> Option<Difference> {
    let (file, kept) = (to_ron(file), to_ron(kept));
    let (mut ours, mut theirs) = (file.lines(), kept.lines());
    let mut line = 0;
    loop {
        line += 1;
        let pair = (ours.next(), theirs.next());
        match pair {
            (None, None) => return None,
            (one, other) if one == other => {}
            (one, other) => {
                return Some(Difference {
                    line,
                    file: one.map(str::to_owned),
                    kept: other.map(str::to_owned),
                });
            }
        }
    }
}

/// Why something that was kept could not be restored.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// It could not be read.
    #[error(transparent)]
    Read(#[from] ReadError),
    /// The new file could not be written.
    #[error(transparent)]
    Write(#[from] SaveError),
}

/// Writes what was kept to a file that is not there yet.
///
/// # Errors
/// Where it cannot be read or the new file cannot be written.
pub fn restore(kept: &Kept, to: &Path) -> Result<(), RestoreError> {
    Ok(super::create(to, &kept.session()?)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn what_was_written_before_1970_by_its_clock_is_listed_too() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("session.ron");
        let journal = folder.path().join(".session.ron.journal");
        fs::write(&journal, "").unwrap();
        let before = UNIX_EPOCH - Duration::from_secs(86_400);
        fs::File::options().write(true).open(&journal).unwrap().set_modified(before).unwrap();
        let all = kept(&path);
        assert_eq!(all.len(), 1, "{all:?}");
        assert_eq!(all[0].at.to_string(), "1969-12-31T00:00:00+00:00");
    }
}
