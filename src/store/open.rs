//! Opening a session to work on it, or to look at it.

use super::{
    asides,
    beginning::{self, Beginning},
    calls::{self, Calls},
    clock,
    disk::Disk,
    error::{ReadError, Unreadable},
    file::{LARGEST_FILE, Loaded, UnknownField, from_ron},
    handle::Store,
    hash::Hash,
    lock::{self, Holder, Lock},
    names::{Names, state_folder},
    recovery::{self, Recovered, Together},
    report::{Notify, Report},
    save::Target,
    writer::{Start, Writer},
};
use crate::session::{FORMAT, History, Moment, Session};
use std::{
    fs,
    io::{self, Read as _},
    os::unix::fs::OpenOptionsExt as _,
    path::{Path, PathBuf},
    sync::{Arc, mpsc},
    thread,
};

/// A session that was opened.
#[derive(Debug)]
pub struct Opened {
    /// The file, links followed.
    pub path: PathBuf,
    /// The session, with all that was recovered.
    pub session: Session,
    /// What can be undone, also from before a restart.
    pub history: History,
    /// What the journal held and the file did not.
    pub recovered: Option<Recovered>,
    /// Facts that were recorded, the oldest first (see [`Store::fact`]).
    pub facts: Vec<String>,
    /// Whether it may be changed.
    pub access: Access,
    /// What else is to be told.
    pub notes: Vec<Note>,
}

impl Opened {
    fn to_look_at(names: Names, session: Session, access: Access) -> Opened {
        Opened {
            path: names.file,
            session,
            history: History::default(),
            recovered: None,
            facts: Vec::new(),
            access,
            notes: Vec::new(),
        }
    }
}

/// Whether a session may be changed.
#[derive(Debug)]
pub enum Access {
    /// Yes, and this keeps what is changed.
    Write(Store),
    /// No: somebody else has it open.
    Held(Holder),
    /// No: the program stopped twice over this journal. It was not looked into again, and the
    /// session is what the file holds.
    StopsOver {
        /// The journal.
        journal: PathBuf,
    },
    /// No: a newer program wrote it, and saving would lose what this one does not know.
    Newer {
        /// The version of its format.
        format: u16,
        /// The fields that are unknown, which are not shown.
        unknown: Vec<UnknownField>,
    },
}

/// Something to be told at opening.
#[derive(Debug)]
pub enum Note {
    /// A journal holds changes and does not fit the file: it was kept aside.
    JournalAside {
        /// Where.
        path: PathBuf,
        /// How many changes no save covers; nothing where it could not be read. None where the
        /// file is no longer what was saved last.
        changes: Option<usize>,
        /// When the last of them was made.
        last: Option<Moment>,
    },
    /// A journal holds unsaved changes and does not fit the file; it was left where it is, for whoever
    /// has the session open.
    JournalBeside {
        /// Where.
        path: PathBuf,
    },
    /// A part of a journal was damaged. The whole of it was kept aside.
    JournalDamaged {
        /// Where.
        path: PathBuf,
    },
    /// Journals that were set aside more than thirty days ago were removed.
    AsidesGone {
        /// Where they were.
        paths: Vec<PathBuf>,
    },
    /// A journal could not be kept aside, and stays where it is under this name.
    NotAside {
        /// Where.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// No lock could be had here: nobody else is kept from opening it.
    NoLock,
    /// The file has further names, which keep the old version when it is saved.
    OtherNames(u64),
    /// The file may be read and not written.
    ReadOnlyFile,
    /// An older program wrote it; the first save writes it in the format of this one.
    Older {
        /// The version of its format.
        format: u16,
    },
}

impl Note {
    /// Whether it is to be read at once: work lies elsewhere than where it is looked for.
    #[must_use]
    pub fn is_urgent(&self) -> bool {
        match self {
            Note::JournalAside { changes, .. } => *changes != Some(0),
            Note::JournalBeside { .. } | Note::JournalDamaged { .. } | Note::NotAside { .. } => {
                true
            }
            _ => false,
        }
    }
}

/// Opens a session to work on it: takes the lock, puts file and journal together and starts the
/// threads that keep what is changed. `notify` is called on those threads.
///
/// # Errors
/// Where there is no session that could be read.
pub fn open(
    path: &Path,
    notify: impl Fn(Report) + Send + Sync + 'static,
) -> Result<Opened, ReadError> {
    open_in(path, state_folder(), Calls::default(), notify)
}

/// [`open`], though somebody on another machine seems to have the session open: it has shown no
/// life for a minute ([`Report::HolderSilent`]) or has let go.
///
/// # Errors
/// Where there is no session that could be read.
pub fn take_over(
    path: &Path,
    notify: impl Fn(Report) + Send + Sync + 'static,
) -> Result<Opened, ReadError> {
    open_with(path, state_folder(), Calls::default(), notify, true)
}

/// [`open`] with another state folder and another way to the system: for tests.
///
/// # Errors
/// Where there is no session that could be read.
pub fn open_in(
    path: &Path,
    state: Option<PathBuf>,
    calls: Calls,
    notify: impl Fn(Report) + Send + Sync + 'static,
) -> Result<Opened, ReadError> {
    open_with(path, state, calls, notify, false)
}

fn open_with(
    path: &Path,
    state: Option<PathBuf>,
    calls: Calls,
    notify: impl Fn(Report) + Send + Sync + 'static,
    over: bool,
) -> Result<Opened, ReadError> {
    let opening = || {
        let names = names(path, state)?;
        // Nothing is made beside a file that is not there.
        let known = [names.file.clone()].into_iter().chain(names.journals());
        if !known.into_iter().any(|path| path.symlink_metadata().is_ok()) {
            return Err(Unreadable::NotThere);
        }
        if let Some(kind) = fs::metadata(&names.file).ok().as_ref().and_then(calls::kind) {
            return Err(Unreadable::NotAFile(kind));
        }
        match lock::take(&calls, &names, over) {
            Ok(mut lock) => {
                let (journal, mark) = names.journals().iter().find_map(first_line).unzip();
                let attempts = lock.begins(&calls, &mark.unwrap_or_default());
                match journal.filter(|_| attempts >= MOST_ATTEMPTS) {
                    Some(journal) => without_journal(&calls, names, journal),
                    None => write(calls, path, names, lock, Arc::new(notify), over),
                }
            }
            Err(holder) => watch(&calls, names, holder),
        }
    };
    opening().map_err(|why| ReadError { path: path.to_owned(), why })
}

/// Reads a session with what its journal holds, without a lock: for whoever only looks.
///
/// # Errors
/// Where there is no session that could be read.
pub fn read(path: &Path) -> Result<Loaded, ReadError> {
    let reading = || {
        let names = names(path, state_folder())?;
        let together = look(&Calls::default(), &names)?;
        let beside = together.beside();
        Ok(Loaded { beside, ..together.loaded })
    };
    reading().map_err(|why| ReadError { path: path.to_owned(), why })
}

fn names(path: &Path, state: Option<PathBuf>) -> Result<Names, Unreadable> {
    Names::of(path, state).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Unreadable::NotThere,
        _ => Unreadable::Io(error),
    })
}

/// File and journal, which somebody else may be writing: where they do not fit, once more.
fn look(calls: &Calls, names: &Names) -> Result<Together, Unreadable> {
    let together = || {
        let found = recovery::journals(calls, names);
        let file = calls.read(&names.file, LARGEST_FILE).map(|(bytes, _)| bytes);
        recovery::together(file, found)
    };
    match together() {
        Ok(first) if first.chosen.is_none() && !first.rest.is_empty() => together(),
        other => other,
    }
}

/// Openings that may end over one journal before it is left alone.
const MOST_ATTEMPTS: u32 = 2;

/// By what a journal is known without being read: the checksum with which it begins. With the
/// version of this program, so that a newer one looks into it again.
fn first_line(path: &PathBuf) -> Option<(PathBuf, String)> {
    let mut begin = [0; 8];
    let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
    let mut file = fs::OpenOptions::new().read(true).custom_flags(nonblocking).open(path).ok()?;
    file.metadata().ok().filter(fs::Metadata::is_file)?;
    file.read_exact(&mut begin).ok()?;
    let is_checksum = begin.iter().all(u8::is_ascii_hexdigit);
    let mark = format!("{}-{}", String::from_utf8_lossy(&begin), env!("CARGO_PKG_VERSION"));
    is_checksum.then(|| (path.clone(), mark))
}

/// What the file holds, without a look into its journal.
fn without_journal(calls: &Calls, names: Names, journal: PathBuf) -> Result<Opened, Unreadable> {
    let read = calls.read(&names.file, LARGEST_FILE).and_then(|(bytes, _)| from_ron(&bytes));
    let loaded = read.map_err(|_| Unreadable::StopsOver { journal: journal.clone() })?;
    Ok(Opened::to_look_at(names, loaded.session, Access::StopsOver { journal }))
}

fn watch(calls: &Calls, names: Names, holder: Holder) -> Result<Opened, Unreadable> {
    let together = look(calls, &names)?;
    let beside = together.beside().map(|path| Note::JournalBeside { path });
    let mut opened = Opened::to_look_at(names, together.loaded.session, Access::Held(holder));
    opened.notes.extend(beside);
    Ok(opened)
}

fn write(
    calls: Calls,
    path: &Path,
    names: Names,
    mut lock: Lock,
    notify: Notify,
    over: bool,
) -> Result<Opened, Unreadable> {
    let found = recovery::journals(&calls, &names);
    let (file, about) = match calls.read(&names.file, LARGEST_FILE) {
        Ok((bytes, about)) => (Ok(bytes), Some(about)),
        Err(error) => (Err(error), None),
    };
    let Together { loaded, file, chosen, rest } = recovery::together(file, found)?;
    if loaded.is_newer() {
        let access = Access::Newer { format: loaded.format, unknown: loaded.unknown };
        return Ok(Opened::to_look_at(names, loaded.session, access));
    }
    let mut notes = notes(&names, &lock, about.as_ref(), loaded.format);
    notes.extend(left_behind(&calls, &names, path));
    if lock.is_real() {
        for path in names.temporaries() {
            let _ = calls.remove(&path);
        }
        let paths = asides::let_go(&calls, &names);
        if !paths.is_empty() {
            notes.push(Note::AsidesGone { paths });
        }
    }
    let begun = beginning::begin(
        &Beginning { calls: &calls, names: &names, file, session: &loaded.session, over },
        chosen,
        rest,
        &mut notes,
    );
    let target = Target { names, known: file, lock: lock.data.take(), saved: false, synced: false };
    let file = target.names.file.clone();
    let (history, facts) = (begun.history, begun.facts);
    let disk = Disk::new(calls, target, lock, notify, begun.numbers, begun.obsolete);
    let store = threads(disk, begun.start, begun.taken)?;
    Ok(Opened {
        path: file,
        session: loaded.session,
        history,
        recovered: loaded.recovered,
        facts,
        access: Access::Write(store),
        notes,
    })
}

fn notes(names: &Names, lock: &Lock, about: Option<&fs::Metadata>, format: u16) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(about) = about {
        let others = calls::names(about).saturating_sub(1);
        if others > 0 {
            notes.push(Note::OtherNames(others));
        }
        if calls::forbids_writing(&names.file, about) {
            notes.push(Note::ReadOnlyFile);
        }
    }
    if !lock.is_real() {
        notes.push(Note::NoLock);
    }
    if format < FORMAT {
        notes.push(Note::Older { format });
    }
    notes
}

/// A journal beside a path that led elsewhere when it was written: a link has come or changed.
fn left_behind(calls: &Calls, names: &Names, path: &Path) -> Option<Note> {
    let exact = std::path::absolute(path).ok()?;
    let folder = exact.parent()?.canonicalize().ok()?;
    let exact = Names::around(folder.join(exact.file_name()?), None);
    if exact.file == names.file {
        return None;
    }
    let found = recovery::journals(calls, &exact).into_iter().find_map(|found| {
        let replayed = found.replayed?;
        let unsaved = replayed.after_last_save();
        let last = unsaved.last().map(|(_, at)| clock::moment(*at))?;
        Some((found.path, unsaved.len(), last))
    });
    found.map(|(path, changes, last)| Note::JournalAside {
        path,
        changes: Some(changes),
        last: Some(last),
    })
}

/// Starts the two threads that keep a session.
fn threads(disk: Disk, start: Start, taken: bool) -> Result<Store, Unreadable> {
    let (work, works) = mpsc::channel();
    let (orders, ordered) = mpsc::channel();
    let store = Store::new(orders.clone(), disk.counts.clone());
    let writer = Writer::new(&disk, ordered, work, taken);
    spawn("journal", move || writer.run(start))?;
    spawn("disk", move || {
        super::step_back();
        disk.run(&orders, &works);
    })?;
    Ok(store)
}

fn spawn(name: &str, work: impl FnOnce() + Send + 'static) -> Result<(), Unreadable> {
    let thread = thread::Builder::new().name(name.to_owned());
    thread.spawn(work).map(drop).map_err(Unreadable::Io)
}

/// What a session file holds now, as [`super::Saved`] tells it.
///
/// # Errors
/// Where it cannot be read.
pub fn hash_of(path: &Path) -> Result<Hash, ReadError> {
    let read = Calls::default().read(path, LARGEST_FILE);
    read.map(|(bytes, _)| Hash::of(&bytes)).map_err(|why| ReadError { path: path.to_owned(), why })
}
