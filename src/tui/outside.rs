//! A paragraph handed out to the editor of the user's choice, as a file.
//!
//! The file lies in a folder of its own below the state folder, never in the system's folder for
//! temporary files, and both are for their owner alone; what the editor leaves beside it (copies,
//! swap files) goes with the folder. The folder's name says of which session and paragraph it is, and
//! it is locked for as long as the program runs that made it: so what a killed program left is found
//! when the session is opened again, and told instead of thrown away.
//!
//! The program is `$VISUAL`, or else `$EDITOR`, split at white space and run directly: no shell reads
//! a name that came from outside.

use crate::session::{Field, Id, Session, TextId};
use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Read as _, Write as _},
    os::unix::{
        ffi::OsStrExt as _,
        fs::{DirBuilderExt as _, OpenOptionsExt as _},
    },
    path::{Path, PathBuf},
};

/// Bytes beyond which nothing is taken back.
const LARGEST: u64 = 8 * 1024 * 1024;

/// What is handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Errand {
    /// The section.
    pub(super) entry: Id,
    /// The paragraph; none for the first of a section that has none.
    pub(super) paragraph: Option<Id>,
    /// Its number, for the name of the file.
    pub(super) name: String,
    /// What it says now.
    pub(super) text: String,
}

/// The editor's program and its arguments; none where neither variable names one.
pub(super) fn editor() -> Option<Vec<String>> {
    let named = |name| std::env::var(name).ok().map(|value| words(&value));
    ["VISUAL", "EDITOR"].into_iter().filter_map(named).find(|words| !words.is_empty())
}

fn words(value: &str) -> Vec<String> {
    value.split_whitespace().map(str::to_owned).collect()
}

/// What was handed out, as it lies on the disk.
#[derive(Debug)]
pub(super) struct Handed {
    folder: PathBuf,
    file: PathBuf,
    /// Held as long as the program runs.
    lock: Option<File>,
}

/// How often another name is tried.
const TRIES: u32 = 100;

impl Handed {
    /// Writes an errand to a file in a new folder below `place`.
    ///
    /// # Errors
    /// Where the place takes none.
    pub(super) fn out(place: &Path, session: &Path, errand: &Errand) -> io::Result<Handed> {
        let all = place.join("editing");
        DirBuilder::new().recursive(true).mode(0o700).create(&all)?;
        let node = errand.paragraph.unwrap_or(errand.entry);
        let folder = new_folder(&all, &format!("{}.{node}", of_session(session)))?;
        let file = folder.join(format!("{}.txt", errand.name));
        // Where folders cannot be locked, nobody takes it for left.
        let lock = File::open(&folder).ok().filter(|folder| folder.try_lock().is_ok());
        let handed = Handed { folder, file, lock };
        let written = handed.write(&errand.text);
        if written.is_err() {
            handed.remove();
        }
        written.map(|()| handed)
    }

    fn write(&self, text: &str) -> io::Result<()> {
        let mut file =
            OpenOptions::new().write(true).create_new(true).mode(0o600).open(&self.file)?;
        file.write_all(text.as_bytes())?;
        file.write_all(b"\n")
    }

    /// The file.
    pub(super) fn file(&self) -> &Path {
        &self.file
    }

    /// What it holds now, without the line break at its end.
    ///
    /// # Errors
    /// Where it is no file any more, too large, or no text.
    pub(super) fn back(&self) -> io::Result<String> {
        read(&self.file)
    }

    /// Whether the editor left something else beside it: a copy, or what it could not save.
    pub(super) fn has_more(&self) -> bool {
        has_more(&self.folder, &self.file)
    }

    /// Removes file and folder.
    pub(super) fn remove(&self) {
        let _ = fs::remove_dir_all(&self.folder);
        let _ = self.lock.as_ref().map(File::unlock);
        // The folder of all goes with the last.
        let _ = self.folder.parent().map(fs::remove_dir);
    }
}

fn new_folder(all: &Path, name: &str) -> io::Result<PathBuf> {
    let mut folder = all.join(name);
    for number in 2..TRIES {
        match DirBuilder::new().mode(0o700).create(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                folder = all.join(format!("{name}.{number}"));
            }
            other => return other.map(|()| folder),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// What stands for a session in the names of folders.
fn of_session(session: &Path) -> String {
    let path = session.canonicalize().unwrap_or_else(|_| session.to_owned());
    format!("{:08x}", crc32fast::hash(path.as_os_str().as_bytes()))
}

fn read(file: &Path) -> io::Result<String> {
    let found = fs::metadata(file)?;
    if !found.is_file() || found.len() > LARGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut bytes = Vec::new();
    File::open(file)?.take(LARGEST).read_to_end(&mut bytes)?;
    let text = String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let text = text.strip_suffix('\n').unwrap_or(text);
    Ok(text.strip_suffix('\r').unwrap_or(text).to_owned())
}

fn has_more(folder: &Path, file: &Path) -> bool {
    let entries = fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    entries.into_iter().any(|entry| entry.path() != file)
}

/// The files that programs which run no more left of a session, where they hold something that the
/// session has not. The others are removed.
pub(super) fn left(place: &Path, path: &Path, session: &Session) -> Vec<PathBuf> {
    let mut left = Vec::new();
    let entries = fs::read_dir(place.join("editing")).into_iter().flatten().filter_map(Result::ok);
    for entry in entries {
        let name = entry.file_name();
        let mut parts = name.to_str().unwrap_or_default().split('.');
        let (of, node) = (parts.next(), parts.next());
        let is_free = || File::open(entry.path()).is_ok_and(|folder| folder.try_lock().is_ok());
        if of != Some(of_session(path).as_str()) || !is_free() {
            continue;
        }
        let folder = entry.path();
        let files = fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok);
        let mut files = files.map(|file| file.path());
        let Some(file) = files.find(|file| file.extension().is_some_and(|it| it == "txt")) else {
            continue;
        };
        let written = node.and_then(Id::parse).map(|node| TextId::written(node, Field::Body));
        let written = written.and_then(|text| session.text(text)).unwrap_or_default();
        let handed = Handed { folder, file, lock: None };
        if !handed.has_more() && handed.back().is_ok_and(|text| text == written) {
            handed.remove();
        } else {
            left.push(handed.file);
        }
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    fn errand(text: &str) -> Errand {
        let entry = Id::parse("e1").unwrap();
        Errand { entry, paragraph: Id::parse("p1"), name: "7.3".into(), text: text.into() }
    }

    #[test]
    fn what_is_handed_out_is_for_its_owner_alone_and_leaves_nothing() {
        let place = tempfile::tempdir().unwrap();
        let handed = Handed::out(place.path(), Path::new("/a.ron"), &errand("会议 one")).unwrap();
        let again = Handed::out(place.path(), Path::new("/a.ron"), &errand("two")).unwrap();
        for (path, mode) in [(handed.file(), 0o600), (handed.folder.as_path(), 0o700)] {
            assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o777, mode);
        }
        assert_eq!(handed.back().unwrap(), "会议 one");
        assert_eq!(again.back().unwrap(), "two");
        fs::write(handed.folder.join("7.3.txt~"), "a copy").unwrap();
        assert!(handed.has_more() && !again.has_more());
        handed.remove();
        again.remove();
        assert_eq!(fs::read_dir(place.path()).unwrap().count(), 0);
    }

    #[test]
    fn what_comes_back_is_text_or_refused() {
        let place = tempfile::tempdir().unwrap();
        let handed = Handed::out(place.path(), Path::new("/a.ron"), &errand("one")).unwrap();
        for (bytes, back) in [
            (&b"\xef\xbb\xbfone\r\n"[..], Some("one")),
            (b"one\n\ntwo\n", Some("one\n\ntwo")),
            (b"", Some("")),
            (b"caf\xe9", None),
        ] {
            fs::write(handed.file(), bytes).unwrap();
            assert_eq!(handed.back().ok().as_deref(), back, "{bytes:?}");
        }
        fs::remove_file(handed.file()).unwrap();
        assert!(handed.back().is_err());
    }

    #[test]
    fn what_a_killed_program_left_is_found_where_the_session_has_it_not() {
        let place = tempfile::tempdir().unwrap();
        let session = Session::new("A");
        let path = Path::new("/a.ron");
        let all = place.path().join("editing");
        for (name, text) in [("p1", "lost"), ("p1.2", "")] {
            let folder = all.join(format!("{}.{name}", of_session(path)));
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("7.3.txt"), format!("{text}\n")).unwrap();
        }
        let own = Handed::out(place.path(), path, &errand("mine")).unwrap();
        assert!(left(place.path(), Path::new("/b.ron"), &session).is_empty());
        let found = left(place.path(), path, &session);
        assert_eq!(found.len(), 1);
        assert_eq!(read(&found[0]).unwrap(), "lost");
        assert_eq!(fs::read_dir(&all).unwrap().count(), 2, "what the session has is gone");
        assert!(own.file().exists());
    }

    #[test]
    fn the_command_is_split_at_white_space() {
        assert_eq!(words("  code --wait "), ["code", "--wait"]);
        assert!(words("  ").is_empty());
    }
}
