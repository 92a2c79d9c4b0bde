//! A folder of papers, written whole or not at all.
//!
//! Files go into a hidden folder beside; when the last is on the disk the folder gets its name. So
//! whoever looks sees nothing or everything, and what is there already is never touched: where the
//! name is taken, a number is put behind it. What a killed program left is cleared by the next one.

use super::{
    MOST_COPIES, SaveError,
    error::{FileKind, Step},
};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _},
    path::{Path, PathBuf},
};

/// A folder in the making. Dropped before [`NewFolder::finish`], it leaves nothing.
#[derive(Debug)]
pub struct NewFolder {
    place: PathBuf,
    name: String,
    making: PathBuf,
    finished: bool,
}

impl NewFolder {
    /// Begins a folder of this name in a folder that is there.
    ///
    /// # Errors
    /// Where the place is not there, is no folder, or does not take anything.
    pub fn begin(place: &Path, name: &str) -> Result<NewFolder, SaveError> {
        match fs::metadata(here(place)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(SaveError::FolderGone);
            }
            Err(error) => return Err(failed(Step::Look, error)),
            Ok(found) if !found.is_dir() => return Err(SaveError::NotAFile(FileKind::Other)),
            Ok(_) => {}
        }
        clear(place, name);
        let making = place.join(format!("{}{}", begin_of(name), std::process::id()));
        DirBuilder::new()
            .mode(0o700)
            .create(&making)
            .map_err(|error| failed(Step::Create, error))?;
        Ok(NewFolder { place: place.to_owned(), name: name.to_owned(), making, finished: false })
    }

    /// Writes a file into it, and has it on the disk.
    ///
    /// # Errors
    /// Why not; also where it has a file of that name.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), SaveError> {
        let path = self.making.join(name);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let mut file = file.map_err(|error| failed(Step::Create, error))?;
        file.write_all(bytes).map_err(|error| failed(Step::Write, error))?;
        file.sync_all().map_err(|error| failed(Step::Sync, error))
    }

    /// Gives it its name, or the first one behind it that is free, and says which.
    ///
    /// # Errors
    /// Why not; then nothing is left.
    pub fn finish(mut self) -> Result<PathBuf, SaveError> {
        sync(&self.making).map_err(|error| failed(Step::SyncFolder, error))?;
        for number in 1..MOST_COPIES {
            let path = match number {
                1 => self.place.join(&self.name),
                number => self.place.join(format!("{}-{number}", self.name)),
            };
            match fs::symlink_metadata(&path) {
                Ok(_) => continue,
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(failed(Step::Look, error)),
            }
            match fs::rename(&self.making, &path) {
                Ok(()) => {
                    self.finished = true;
                    sync(here(&self.place)).map_err(|error| failed(Step::SyncFolder, error))?;
                    return Ok(path);
                }
                Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {}
                Err(error) => return Err(failed(Step::Rename, error)),
            }
        }
        Err(SaveError::Exists)
    }
}

impl Drop for NewFolder {
    fn drop(&mut self) {
        if !self.finished {
            let _ = fs::remove_dir_all(&self.making);
        }
    }
}

/// A folder by a name that the system takes: nothing is this one.
fn here(place: &Path) -> &Path {
    if place.as_os_str().is_empty() { Path::new(".") } else { place }
}

fn begin_of(name: &str) -> String {
    format!(".{name}.making-")
}

/// Removes what programs that run no more left of a folder of this name.
fn clear(place: &Path, name: &str) {
    let begin = begin_of(name);
    let entries = fs::read_dir(here(place)).into_iter().flatten().filter_map(Result::ok);
    for entry in entries {
        let found = entry.file_name();
        let process = found.to_str().and_then(|found| found.strip_prefix(&begin));
        let process = process.and_then(|process| process.parse::<i32>().ok());
        let process = process.and_then(rustix::process::Pid::from_raw);
        let runs =
            |process| rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH);
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && process.is_some_and(|process| !runs(process)) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn sync(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network disks do not sync folders.
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => Ok(()),
        other => other,
    }
}

fn failed(step: Step, source: io::Error) -> SaveError {
    SaveError::Io { step, source, replaced: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> =
            entries.map(|name| name.to_str().unwrap().to_owned()).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn nothing_is_seen_before_everything_is_there_and_nothing_is_overwritten() {
        let place = tempfile::tempdir().unwrap();
        for expected in ["2020-06-09", "2020-06-09-2", "2020-06-09-3"] {
            let mut folder = NewFolder::begin(place.path(), "2020-06-09").unwrap();
            folder.add("a.txt", b"a").unwrap();
            assert!(!place.path().join(expected).exists());
            folder.add("b.txt", b"b").unwrap();
            let path = folder.finish().unwrap();
            assert_eq!(path, place.path().join(expected));
            assert_eq!(names(&path), ["a.txt", "b.txt"]);
        }
        assert_eq!(names(place.path()), ["2020-06-09", "2020-06-09-2", "2020-06-09-3"]);
    }

    #[test]
    fn what_is_given_up_or_was_killed_leaves_nothing() {
        let place = tempfile::tempdir().unwrap();
        let mut folder = NewFolder::begin(place.path(), "day").unwrap();
        folder.add("a.txt", b"a").unwrap();
        assert!(folder.add("a.txt", b"other").is_err());
        drop(folder);
        assert!(names(place.path()).is_empty());
        fs::create_dir(place.path().join(".day.making-2147483646")).unwrap();
        fs::create_dir(place.path().join(".day.making-by-hand")).unwrap();
        NewFolder::begin(place.path(), "day").unwrap().finish().unwrap();
        assert_eq!(names(place.path()), [".day.making-by-hand", "day"]);
    }

    #[test]
    fn a_place_that_is_not_there_is_told() {
        let place = tempfile::tempdir().unwrap();
        let gone = NewFolder::begin(&place.path().join("gone"), "day");
        assert!(matches!(gone, Err(SaveError::FolderGone)));
    }
}
