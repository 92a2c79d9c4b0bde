//! The names of what lies beside a session file, and of the state folder.
//!
//! All side files of `name.ron` begin with `.name.ron.`, so that they sort together, stay out of
//! sight and are removed with one look. Where a name would become too long for a file system, its
//! end is replaced by its hash.

use super::hash::Hash;
use std::{
    ffi::OsString,
    os::unix::ffi::{OsStrExt, OsStringExt},
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

/// Bytes that a file name may have before its end is replaced: leaves room for what is added.
const LONGEST_NAME: usize = 200;

/// The files beside one session file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Names {
    /// The session file.
    pub(super) file: PathBuf,
    /// Its folder.
    pub(super) folder: PathBuf,
    /// What side files are called after.
    stem: Vec<u8>,
}

impl Names {
    /// The names around a session file, which may not be there yet. Links are followed once, here.
    pub(super) fn of(path: &Path) -> std::io::Result<Names> {
        let file = match path.canonicalize() {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let name = path.file_name().ok_or(error)?;
                let folder = match path.parent() {
                    Some(folder) if !folder.as_os_str().is_empty() => folder,
                    _ => Path::new("."),
                };
                folder.canonicalize()?.join(name)
            }
            Err(error) => return Err(error),
        };
        let folder = file.parent().unwrap_or(Path::new("/")).to_owned();
        let name = file.file_name().unwrap_or_default().as_bytes();
        let stem = match name.get(..LONGEST_NAME) {
            Some(begin) if name.len() > LONGEST_NAME => {
                let hash = Hash::of(name).to_string();
                [begin, b"~", hash.as_bytes()].concat()
            }
            _ => name.to_owned(),
        };
        Ok(Names { file, folder, stem })
    }

    fn beside(&self, end: &str) -> PathBuf {
        self.folder.join(self.side_name(end))
    }

    fn side_name(&self, end: &str) -> OsString {
        OsString::from_vec([b".", self.stem.as_slice(), end.as_bytes()].concat())
    }

    /// The journal.
    pub(super) fn journal(&self) -> PathBuf {
        self.beside(".journal")
    }

    /// The journal that is to take the place of the other, once it is on the disk.
    pub(super) fn new_journal(&self) -> PathBuf {
        self.beside(".journal.new")
    }

    /// Where a journal is kept that does not fit the file.
    pub(super) fn aside(&self, stamp: &str) -> PathBuf {
        self.beside(&format!(".journal-{stamp}"))
    }

    /// The journal in the state folder, where the session's own folder takes none.
    pub(super) fn rescued(&self) -> Option<PathBuf> {
        let hash = Hash::of(self.file.as_os_str().as_bytes()).to_string();
        let name = self.side_name(&format!(".{hash}.journal"));
        state_folder().map(|folder| folder.join("journals").join(name))
    }

    /// The lock.
    pub(super) fn lock(&self) -> PathBuf {
        self.beside(".lock")
    }

    /// The folder of backups.
    pub(super) fn backups(&self) -> PathBuf {
        self.beside(".backups")
    }

    /// A name for a temporary file that nothing has.
    pub(super) fn temporary(&self) -> PathBuf {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        self.beside(&format!(".{}-{count}.tmp", std::process::id()))
    }

    /// The side files whose names go on with `begin` behind the common part, in no order.
    pub(super) fn others(&self, begin: &str, end: &str) -> Vec<PathBuf> {
        let begin = self.side_name(begin);
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        entries
            .filter_map(Result::ok)
            .filter(|entry| {
                let name = entry.file_name();
                name.as_bytes().starts_with(begin.as_bytes())
                    && name.as_bytes().ends_with(end.as_bytes())
            })
            .map(|entry| entry.path())
            .collect()
    }

    /// Where the version of somebody else is kept when both are.
    pub(super) fn theirs(&self, stamp: &str) -> PathBuf {
        let stem = self.file.file_stem().unwrap_or_default().to_owned();
        let mut name = stem;
        name.push(format!(".theirs-{stamp}"));
        if let Some(end) = self.file.extension() {
            name.push(".");
            name.push(end);
        }
        self.folder.join(name)
    }
}

/// The folder in which recent sessions and rescued journals are kept: `PLENARY_STATE` where it is
/// set, else what the system has for it.
#[must_use]
pub fn state_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("PLENARY_STATE").filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    let folders = directories::ProjectDirs::from("", "", "plenary")?;
    let state = folders.state_dir().unwrap_or(folders.data_local_dir());
    Some(state.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn side_files_lie_beside_what_a_link_leads_to() {
        let folder = tempfile::tempdir().unwrap();
        let real = folder.path().canonicalize().unwrap().join("real.ron");
        std::fs::write(&real, "").unwrap();
        let link = folder.path().join("link.ron");
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let names = Names::of(&link).unwrap();
        assert_eq!(names.file, real);
        assert_eq!(names.journal(), real.with_file_name(".real.ron.journal"));
        assert_eq!(names.theirs("x"), real.with_file_name("real.theirs-x.ron"));
    }

    #[test]
    fn the_longest_name_leaves_room_for_what_is_added() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join(format!("{}.ron", "é".repeat(125)));
        std::fs::write(&long, "").unwrap();
        let names = Names::of(&long).unwrap();
        std::fs::write(names.temporary(), "").unwrap();
        std::fs::write(names.aside("2026-11-24T05-47-51Z"), "").unwrap();
    }
}
