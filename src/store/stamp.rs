//! Whether a session has changed since it was looked at: for whoever only looks, again and again.
//!
//! Sizes and times of the file and its journals are compared, and nothing is read or written. A
//! change within one tick of the file system's clock that leaves every size alone goes unseen until
//! the next one; a journal only grows, so in practice there is none.

use super::{names::Names, state_folder};
use std::{fs, path::Path, time::SystemTime};

/// What a session's files looked like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stamp(Vec<Option<(u64, Option<SystemTime>)>>);

/// What the files of a session look like now.
#[must_use]
pub fn stamp(path: &Path) -> Stamp {
    let Ok(names) = Names::of(path, state_folder()) else {
        return Stamp::default();
    };
    let files = [names.file.clone()].into_iter().chain(names.journals());
    let look = |path| fs::metadata(path).ok().map(|about| (about.len(), about.modified().ok()));
    Stamp(files.map(look).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_grows_looks_different() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        let before = stamp(&path);
        fs::write(&path, "a").unwrap();
        let after = stamp(&path);
        assert_ne!(before, after);
        assert_eq!(after, stamp(&path));
        fs::write(folder.path().join(".a.ron.journal"), "b").unwrap();
        assert_ne!(after, stamp(&path));
    }
}
