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
    /// The state folder, where there is one.
    state: Option<PathBuf>,
}

impl Names {
    /// The names around a session file, which may not be there yet. Links are followed once, here.
    pub(super) fn of(path: &Path, state: Option<PathBuf>) -> std::io::Result<Names> {
        match path.canonicalize() {
            Ok(file) => Ok(Names::around(file, state)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let name = path.file_name().ok_or(error)?;
                let folder = match path.parent() {
                    Some(folder) if !folder.as_os_str().is_empty() => folder,
                    _ => Path::new("."),
                };
                Ok(Names::around(folder.canonicalize()?.join(name), state))
            }
            Err(error) => Err(error),
        }
    }

    /// The names around exactly this path, whatever it is and whether or not its folder is there.
    pub(super) fn around(file: PathBuf, state: Option<PathBuf>) -> Names {
        let folder = file.parent().unwrap_or(Path::new("/")).to_owned();
        let name = file.file_name().unwrap_or_default().as_bytes();
        let stem = match name.get(..LONGEST_NAME) {
            Some(begin) if name.len() > LONGEST_NAME => {
                let hash = Hash::of(name).to_string();
                [begin, b"~", hash.as_bytes()].concat()
            }
            _ => name.to_owned(),
        };
        Names { file, folder, stem, state }
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

    /// A journal that is to take the place of another, once it is on the disk.
    pub(super) fn new_one(journal: &Path) -> PathBuf {
        let mut name = journal.as_os_str().to_owned();
        name.push(".new");
        name.into()
    }

    /// Wherever a journal of this session may be, the usual place first.
    pub(super) fn journals(&self) -> Vec<PathBuf> {
        let mut places = vec![self.journal(), Names::new_one(&self.journal())];
        if let Some(rescued) = self.rescued() {
            places.push(Names::new_one(&rescued));
            places.push(rescued);
        }
        places
    }

    /// Where a journal is kept that does not fit the file.
    pub(super) fn aside(&self, stamp: &str) -> PathBuf {
        self.beside(&format!(".journal-{stamp}"))
    }

    /// The journal in the state folder, where the session's own folder takes none.
    pub(super) fn rescued(&self) -> Option<PathBuf> {
        let hash = Hash::of(self.file.as_os_str().as_bytes()).to_string();
        let name = self.side_name(&format!(".{hash}.journal"));
        let state = self.state.as_ref()?;
        Some(state.join("journals").join(name))
    }

    /// Journals in the state folder of sessions with the same name in other folders: one may be
    /// this session's, whose folder has another path now.
    pub(super) fn rescued_elsewhere(&self) -> Vec<PathBuf> {
        let Some(own) = self.rescued() else {
            return Vec::new();
        };
        let begin = self.side_name(".");
        let entries = own.parent().and_then(|folder| std::fs::read_dir(folder).ok());
        let paths = entries.into_iter().flatten().filter_map(Result::ok);
        paths
            .filter(|entry| entry.file_name().as_bytes().starts_with(begin.as_bytes()))
            .map(|entry| entry.path())
            .filter(|path| *path != own && *path != Names::new_one(&own))
            .collect()
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
        self.beside(&temporary_end())
    }

    /// A name beside a journal for what is to become one.
    pub(super) fn temporary_for(journal: &Path) -> PathBuf {
        let mut name = journal.as_os_str().to_owned();
        name.push(temporary_end());
        name.into()
    }

    /// The side files that go on like this behind the common part of their names, in order.
    pub(super) fn others(&self, is_one: impl Fn(&str) -> bool) -> Vec<PathBuf> {
        let begin = self.side_name(".");
        let Ok(entries) = std::fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut found: Vec<PathBuf> = entries
            .filter_map(Result::ok)
            .filter(|entry| {
                let name = entry.file_name();
                let rest = name.as_bytes().strip_prefix(begin.as_bytes());
                rest.and_then(|rest| std::str::from_utf8(rest).ok()).is_some_and(&is_one)
            })
            .map(|entry| entry.path())
            .collect();
        found.sort();
        found
    }

    /// Temporary files that a save left which was killed.
    pub(super) fn temporaries(&self) -> Vec<PathBuf> {
        let number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        self.others(|rest| {
            let rest = rest.strip_prefix("journal.").unwrap_or(rest);
            rest.strip_suffix(".tmp")
                .and_then(|rest| rest.split_once('-'))
                .is_some_and(|(process, count)| number(process) && number(count))
        })
    }

    /// Journals that were set aside.
    pub(super) fn asides(&self) -> Vec<PathBuf> {
        self.others(|rest| rest.starts_with("journal-"))
    }

    /// Where the version of somebody else is kept when both are.
    pub(super) fn theirs(&self, stamp: &str) -> PathBuf {
        let mut name = self.file.file_stem().unwrap_or_default().to_owned();
        let end = self.file.extension().unwrap_or_default();
        if name.len() + end.len() > LONGEST_NAME {
            let name = named(&name.to_string_lossy(), &format!(".theirs-{stamp}.ron"));
            return self.folder.join(name);
        }
        name.push(format!(".theirs-{stamp}"));
        if !end.is_empty() {
            name.push(".");
            name.push(end);
        }
        self.folder.join(name)
    }
}

/// A name for a file that ends so, its beginning cut off where a file system would not take all of it.
#[must_use]
pub fn named(begin: &str, end: &str) -> String {
    let cut = begin.floor_char_boundary(LONGEST_NAME);
    format!("{}{end}", begin.get(..cut).unwrap_or(begin))
}

fn temporary_end() -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    format!(".{}-{count}.tmp", std::process::id())
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
        let names = Names::of(&link, None).unwrap();
        assert_eq!(names.file, real);
        assert_eq!(names.journal(), real.with_file_name(".real.ron.journal"));
        assert_eq!(names.theirs("x"), real.with_file_name("real.theirs-x.ron"));
    }

    #[test]
    fn the_longest_name_leaves_room_for_what_is_added() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join(format!("{}.ron", "é".repeat(125)));
        std::fs::write(&long, "").unwrap();
        let names = Names::of(&long, None).unwrap();
        std::fs::write(names.temporary(), "").unwrap();
        std::fs::write(names.aside("2026-11-24T05-47-51Z"), "").unwrap();
        let theirs = names.theirs("2026-11-24T05-47-51Z");
        std::fs::write(&theirs, "").unwrap();
        assert!(theirs.to_str().unwrap().ends_with("é.theirs-2026-11-24T05-47-51Z.ron"));
        std::fs::write(Names::around(theirs, None).temporary(), "").unwrap();
        let rescued = named(&"é".repeat(125), "-rescued.ron");
        std::fs::write(folder.path().join(rescued), "").unwrap();
    }
}
