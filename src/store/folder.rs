//! A folder of papers, written whole or not at all.
//!
//! Files are written under no name at all; when the last is on the disk they are named in a hidden folder
//! beside, and that gets its name. So whoever looks sees nothing or everything; a program that is killed while
//! it writes leaves nothing, and one that is killed in the moment of naming a hidden folder with whole
//! files, which the next one clears. What is there already is never touched: where the name is taken, a
//! number is put behind it.
//!
//! Where the system has no files without names, or there are more than it lets a program have open, files go
//! into the hidden folder one by one.

use super::{
    MOST_COPIES, SaveError,
    calls::Calls,
    error::{FileKind, Step},
    signature::runs,
    whole::Nameless,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Files held open without a name: systems let a program have 256 open at least.
const MOST_NAMELESS: usize = 128;

/// A folder in the making. Dropped before [`NewFolder::finish`], it leaves nothing.
#[derive(Debug)]
pub struct NewFolder {
    calls: Calls,
    place: PathBuf,
    name: String,
    making: PathBuf,
    /// Whether the hidden folder is there.
    made: bool,
    nameless: Vec<(String, Nameless)>,
    finished: bool,
}

impl NewFolder {
    /// Begins a folder of this name in a folder that is there.
    ///
    /// # Errors
    /// Where the place is not there, is no folder, or does not take anything.
    pub fn begin(place: &Path, name: &str) -> Result<NewFolder, SaveError> {
        NewFolder::begin_with(Calls::default(), place, name)
    }

    fn begin_with(calls: Calls, place: &Path, name: &str) -> Result<NewFolder, SaveError> {
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
        Ok(NewFolder {
            calls,
            place: place.to_owned(),
            name: name.to_owned(),
            making,
            made: false,
            nameless: Vec::new(),
            finished: false,
        })
    }

    /// Makes the hidden folder, and names in it what has no name yet.
    fn make(&mut self) -> Result<(), SaveError> {
        if !self.made {
            // One that is there is somebody else's.
            if fs::symlink_metadata(&self.making).is_ok() {
                return Err(SaveError::Exists);
            }
            let made = self.calls.make_folder(&self.making);
            made.map_err(|error| failed(Step::Create, error))?;
            self.made = true;
        }
        for (name, file) in std::mem::take(&mut self.nameless) {
            let named = file.name(&self.calls, &self.making.join(name));
            named.map_err(|error| failed(Step::Create, error))?;
        }
        Ok(())
    }

    /// Writes a file into it, and has it on the disk.
    ///
    /// # Errors
    /// Why not; also where it has a file of that name.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), SaveError> {
        let is_named = self.made && self.making.join(name).exists();
        if is_named || self.nameless.iter().any(|(taken, _)| taken == name) {
            return Err(SaveError::Exists);
        }
        let nameless = Nameless::written(&self.calls, here(&self.place), bytes, None);
        if let Some(file) = nameless.map_err(|(step, error)| failed(step, error))? {
            self.nameless.push((name.to_owned(), file));
            return if self.nameless.len() < MOST_NAMELESS { Ok(()) } else { self.make() };
        }
        self.make()?;
        let file = self.calls.create(&self.making.join(name));
        let file = file.map_err(|error| failed(Step::Create, error))?;
        self.calls.write(&file, bytes, 0).map_err(|error| failed(Step::Write, error))?;
        self.calls.sync(&file).map_err(|error| failed(Step::Sync, error))
    }

    /// Gives it its name, or the first one behind it that is free, and says which.
    ///
    /// # Errors
    /// Why not; then nothing is left.
    pub fn finish(mut self) -> Result<PathBuf, SaveError> {
        self.make()?;
        let sync = |folder: &Path| self.calls.sync_folder(folder);
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
            match self.calls.rename(&self.making, &path) {
                Ok(()) => {
                    // It is there; what failed is only how surely.
                    let synced = sync(here(&self.place));
                    self.finished = true;
                    synced.map_err(|source| SaveError::Io {
                        step: Step::SyncFolder,
                        source,
                        replaced: true,
                    })?;
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
        if self.made && !self.finished {
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
        let process = process.and_then(|process| process.parse().ok());
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && process.is_some_and(|process| !runs(process)) {
            let _ = fs::remove_dir_all(entry.path());
        }
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
    fn nothing_at_all_is_there_while_it_is_written() {
        let place = tempfile::tempdir().unwrap();
        let probe = Nameless::written(&Calls::default(), place.path(), b"a", None).unwrap();
        let many = MOST_NAMELESS + 3;
        let mut folder = NewFolder::begin(place.path(), "day").unwrap();
        for number in 0..many {
            let name = format!("{number}.txt");
            folder.add(&name, name.as_bytes()).unwrap();
            if probe.is_some() && number + 1 < MOST_NAMELESS {
                assert!(names(place.path()).is_empty());
            }
        }
        let path = folder.finish().unwrap();
        assert_eq!(names(&path).len(), many);
        assert_eq!(fs::read(path.join("130.txt")).unwrap(), b"130.txt");
    }

    #[test]
    fn a_place_that_is_not_there_is_told() {
        let place = tempfile::tempdir().unwrap();
        let gone = NewFolder::begin(&place.path().join("gone"), "day");
        assert!(matches!(gone, Err(SaveError::FolderGone)));
    }

    #[test]
    fn whichever_call_fails_there_is_all_of_it_or_nothing_and_it_is_said() {
        use crate::store::{Call, Outcome};
        use std::sync::{
            Arc,
            atomic::{AtomicUsize, Ordering},
        };
        for outcome in [Outcome::Fails(28), Outcome::Fails(5), Outcome::Halfway(28)] {
            let mut k = 0;
            loop {
                let place = tempfile::tempdir().unwrap();
                let count = Arc::new(AtomicUsize::new(0));
                let counter = count.clone();
                let calls = Calls::failing(move |_: Call| {
                    let is_it = counter.fetch_add(1, Ordering::Relaxed) == k;
                    if is_it { outcome } else { Outcome::Made }
                });
                let made = NewFolder::begin_with(calls, place.path(), "day").and_then(|mut it| {
                    it.add("a.txt", b"aaaa")?;
                    it.add("b.txt", b"bbbb")?;
                    it.finish()
                });
                match &made {
                    Ok(path) => assert_eq!(names(path), ["a.txt", "b.txt"]),
                    Err(SaveError::Io { replaced: true, .. }) => {
                        assert_eq!(names(&place.path().join("day")), ["a.txt", "b.txt"]);
                    }
                    Err(_) => assert!(names(place.path()).is_empty(), "call {k}: {made:?}"),
                }
                if count.load(Ordering::Relaxed) <= k {
                    break;
                }
                k += 1;
            }
            assert!(k >= 8, "{k} calls");
        }
    }
}
