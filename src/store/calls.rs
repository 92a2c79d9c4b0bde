//! The calls to the system by which a session is kept, each at one place.
//!
//! All that the store writes, syncs, links and renames goes through here, for two reasons. What
//! is particular to the system stands in one file. And a test can make the k-th call fail, or a
//! write stop half-way, for every k, while everything else is real ([`Calls::failing`]). In the
//! program itself that costs one look at an empty option.

use super::error::{FileKind, Unreadable};
use rustix::{
    fs::{FallocateFlags, OFlags},
    io::Errno,
};
use std::{
    fmt,
    fs::{self, File, Metadata, OpenOptions, TryLockError},
    io::{self, Read as _},
    os::{
        fd::RawFd,
        unix::fs::{
            DirBuilderExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt,
        },
    },
    path::Path,
    sync::Arc,
};

/// The calls that can be made to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Call {
    /// Opening or reading a file that is there.
    Read,
    /// Making a file.
    Create,
    /// Writing.
    Write,
    /// Reserving space.
    Reserve,
    /// Cutting a file off.
    Resize,
    /// Changing mode or owner.
    Dress,
    /// Having a file on the disk.
    Sync,
    /// Having a folder on the disk.
    SyncFolder,
    /// Giving a file a second name.
    Link,
    /// Renaming.
    Rename,
    /// Removing a name.
    Remove,
    /// Making a folder.
    MakeFolder,
    /// Locking a file.
    Lock,
}

/// What is to become of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is made.
    Made,
    /// It fails with this number of the system (`ENOSPC`, `EIO` …) and does nothing.
    Fails(i32),
    /// A write stops half-way and then fails with this number; anything else fails.
    Halfway(i32),
}

/// Whether a test asks a thread of the program to fail over this text: in its environment stands
/// which thread, in the text that it is now. Asked in builds with assertions only.
#[must_use]
pub fn fails_for_a_test(thread: &str, text: &str) -> bool {
    text.contains("FAIL NOW") && is_asked_by_a_test(thread)
}

/// Whether a test asks for this fault, in the environment of a build with assertions.
pub(super) fn is_asked_by_a_test(fault: &str) -> bool {
    std::env::var("PLENARY_FAULT").is_ok_and(|asked| asked == fault)
}

type Judge = dyn Fn(Call) -> Outcome + Send + Sync;

/// The way to the system.
#[derive(Clone, Default)]
pub struct Calls(Option<Arc<Judge>>);

impl fmt::Debug for Calls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Calls(judged)" } else { "Calls" })
    }
}

impl Calls {
    /// Calls that ask `judge` first whether they are to be made: for tests.
    #[must_use]
    pub fn failing(judge: impl Fn(Call) -> Outcome + Send + Sync + 'static) -> Calls {
        Calls(Some(Arc::new(judge)))
    }

    fn ask(&self, call: Call) -> io::Result<()> {
        match self.0.as_ref().map_or(Outcome::Made, |judge| judge(call)) {
            Outcome::Made => Ok(()),
            Outcome::Fails(number) | Outcome::Halfway(number) => {
                Err(io::Error::from_raw_os_error(number))
            }
        }
    }

    /// Makes a file that was not there: for its owner alone, and never through a link.
    pub(super) fn create(&self, path: &Path) -> io::Result<File> {
        self.ask(Call::Create)?;
        OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .mode(0o600)
            .custom_flags(flags(OFlags::NOFOLLOW))
            .open(path)
    }

    /// Makes a file in a folder that has no name yet: for its owner alone. Nothing where the system or
    /// the file system has no such files, or where the folder is not there.
    pub(super) fn create_nameless(&self, folder: &Path) -> io::Result<Option<File>> {
        self.ask(Call::Create)?;
        #[cfg(any(target_os = "linux", target_os = "android"))]
        {
            use rustix::fs::Mode;
            let how = OFlags::TMPFILE | OFlags::RDWR | OFlags::CLOEXEC;
            match rustix::fs::open(folder, how, Mode::RUSR | Mode::WUSR) {
                Ok(file) => return Ok(Some(File::from(file))),
                Err(
                    Errno::OPNOTSUPP | Errno::ISDIR | Errno::NOENT | Errno::INVAL | Errno::NOTDIR,
                ) => {}
                Err(error) => return Err(error.into()),
            }
        }
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let _ = folder;
        Ok(None)
    }

    /// Gives an open file without a name one that nothing has.
    pub(super) fn link_open(&self, file: RawFd, path: &Path) -> io::Result<()> {
        self.ask(Call::Link)?;
        let here = rustix::fs::CWD;
        let open = format!("/proc/self/fd/{file}");
        let through = rustix::fs::AtFlags::SYMLINK_FOLLOW;
        Ok(rustix::fs::linkat(here, open.as_str(), here, path, through)?)
    }

    /// Opens a side file, or makes it; never through a link.
    pub(super) fn open_or_create(&self, path: &Path) -> io::Result<File> {
        self.ask(Call::Create)?;
        OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .custom_flags(flags(OFlags::NOFOLLOW | OFlags::NONBLOCK))
            .open(path)
    }

    /// Opens a side file that is there; never through a link.
    pub(super) fn open(&self, path: &Path) -> io::Result<File> {
        self.ask(Call::Read)?;
        OpenOptions::new()
            .read(true)
            .write(true)
            .custom_flags(flags(OFlags::NOFOLLOW | OFlags::NONBLOCK))
            .open(path)
    }

    /// Locks a file against other programs.
    pub(super) fn lock(&self, file: &File) -> Result<(), TryLockError> {
        self.ask(Call::Lock).map_err(TryLockError::Error)?;
        if cfg!(debug_assertions) && is_asked_by_a_test("lock") {
            return Err(TryLockError::Error(Errno::NOLCK.into()));
        }
        file.try_lock()
    }

    /// Reads a whole file of at most `most` bytes. A pipe or a device is refused without a wait.
    pub(super) fn read(&self, path: &Path, most: u64) -> Result<(Vec<u8>, Metadata), Unreadable> {
        self.ask(Call::Read)?;
        let not_there = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => Unreadable::NotThere,
            _ => Unreadable::Io(error),
        };
        regular(&fs::metadata(path).map_err(not_there)?)?;
        let file = OpenOptions::new()
            .read(true)
            .custom_flags(flags(OFlags::NONBLOCK | OFlags::NOCTTY))
            .open(path)
            .map_err(not_there)?;
        let found = file.metadata()?;
        regular(&found)?;
        if found.len() > most {
            return Err(Unreadable::TooLarge { bytes: found.len(), most });
        }
        let mut bytes = Vec::with_capacity(usize::try_from(found.len()).unwrap_or(0) + 1);
        file.take(most + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(Unreadable::TooLarge { bytes: bytes.len() as u64, most });
        }
        Ok((bytes, found))
    }

    /// Writes all of `bytes` at a place of a file, in one call where the system takes them at once.
    pub(super) fn write(&self, file: &File, bytes: &[u8], at: u64) -> io::Result<()> {
        match self.0.as_ref().map_or(Outcome::Made, |judge| judge(Call::Write)) {
            Outcome::Made => file.write_all_at(bytes, at),
            Outcome::Fails(number) => Err(io::Error::from_raw_os_error(number)),
            Outcome::Halfway(number) => {
                let half = bytes.get(..bytes.len() / 2).unwrap_or_default();
                file.write_all_at(half, at)?;
                Err(io::Error::from_raw_os_error(number))
            }
        }
    }

    /// Reserves space behind the end of a file without making it longer.
    pub(super) fn reserve(&self, file: &File, at: u64, bytes: u64) -> io::Result<()> {
        self.ask(Call::Reserve)?;
        #[cfg(any(target_os = "linux", target_os = "android"))]
        rustix::fs::fallocate(file, FallocateFlags::KEEP_SIZE, at, bytes)?;
        Ok(())
    }

    /// Cuts a file off.
    pub(super) fn resize(&self, file: &File, length: u64) -> io::Result<()> {
        self.ask(Call::Resize)?;
        file.set_len(length)
    }

    /// Gives a file the owner of another, where that is allowed, and its mode.
    pub(super) fn dress(&self, file: &File, like: &Metadata) -> io::Result<()> {
        self.ask(Call::Dress)?;
        let own = file.metadata()?;
        if (own.uid(), own.gid()) != (like.uid(), like.gid()) {
            // Only root may give a file away; a group may be one that we are not in.
            let _ = std::os::unix::fs::fchown(file, Some(like.uid()), Some(like.gid()));
        }
        file.set_permissions(fs::Permissions::from_mode(like.mode() & 0o7777))
    }

    /// Has what was written on the disk, with size and mode.
    pub(super) fn sync(&self, file: &File) -> io::Result<()> {
        self.ask(Call::Sync)?;
        file.sync_all()
    }

    /// Has on the disk what somebody wrote to a file.
    pub(super) fn sync_there(&self, path: &Path) -> io::Result<()> {
        self.ask(Call::Sync)?;
        File::open(path)?.sync_all()
    }

    /// Has what was written on the disk.
    pub(super) fn sync_data(&self, file: &File) -> io::Result<()> {
        self.ask(Call::Sync)?;
        file.sync_data()
    }

    /// Has the names of a folder on the disk. Systems that cannot sync a folder say so; that is no
    /// failure.
    pub(super) fn sync_folder(&self, folder: &Path) -> io::Result<()> {
        self.ask(Call::SyncFolder)?;
        match File::open(folder)?.sync_all() {
            Err(error) if is(&error, &[Errno::INVAL, Errno::NOTSUP]) => Ok(()),
            other => other,
        }
    }

    /// Gives a file a second name.
    pub(super) fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask(Call::Link)?;
        fs::hard_link(from, to)
    }

    /// Gives a file another name, in place of whatever had it.
    pub(super) fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask(Call::Rename)?;
        fs::rename(from, to)
    }

    /// Gives a file another name, unless something has it.
    pub(super) fn rename_new(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.ask(Call::Rename)?;
        let here = rustix::fs::CWD;
        let only_new = rustix::fs::RenameFlags::NOREPLACE;
        match rustix::fs::renameat_with(here, from, here, to, only_new) {
            Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => {
                fs::hard_link(from, to)?;
                fs::remove_file(from)
            }
            other => Ok(other?),
        }
    }

    /// Removes a name.
    pub(super) fn remove(&self, path: &Path) -> io::Result<()> {
        self.ask(Call::Remove)?;
        fs::remove_file(path)
    }

    /// Makes a folder for its owner alone, with those above it; it may be there already.
    pub(super) fn make_folder(&self, path: &Path) -> io::Result<()> {
        if fs::symlink_metadata(path).is_ok_and(|found| found.is_dir()) {
            return Ok(());
        }
        self.ask(Call::MakeFolder)?;
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path)?;
        if fs::symlink_metadata(path)?.is_dir() {
            Ok(())
        } else {
            Err(io::Error::from(io::ErrorKind::NotADirectory))
        }
    }
}

fn flags(flags: OFlags) -> i32 {
    i32::try_from(flags.bits()).unwrap_or(0)
}

/// Whether an error is one of these numbers of the system.
pub(super) fn is(error: &io::Error, numbers: &[Errno]) -> bool {
    numbers.iter().any(|number| error.raw_os_error() == Some(number.raw_os_error()))
}

/// Whether an error says that the system does not name files that were made without a name.
pub(super) fn cannot_name(error: &io::Error) -> bool {
    is(error, &[Errno::NOENT, Errno::XDEV, Errno::PERM, Errno::OPNOTSUPP, Errno::NOSYS])
}

/// Which file this is, whatever it is called, and its state: enough to see that it was replaced or
/// written to, except where somebody takes pains to hide it.
pub(super) fn identity(found: &Metadata) -> (u64, u64, u64, i64, i64) {
    (found.dev(), found.ino(), found.len(), found.mtime(), found.mtime_nsec())
}

/// Which file this is, whatever it is called.
pub(super) fn place(found: &Metadata) -> (u64, u64) {
    (found.dev(), found.ino())
}

/// Whether an open file is the one that has a name now.
pub(super) fn is_at(file: &File, path: &Path) -> bool {
    let own = file.metadata().map(|own| place(&own));
    let there = fs::symlink_metadata(path).map(|there| place(&there));
    matches!((own, there), (Ok(own), Ok(there)) if own == there)
}

/// Whether a journal that is written at its end has all that was written before: where somebody cut it off
/// meanwhile it has a hole, or begins with nothing.
pub(super) fn is_whole(file: &File) -> bool {
    let mut first = [0];
    if !matches!(file.read_at(&mut first, 0), Ok(1)) || first == [0] {
        return false;
    }
    #[cfg(any(target_os = "linux", target_os = "android"))]
    if let (Ok(found), Ok(hole)) =
        (file.metadata(), rustix::fs::seek(file, rustix::fs::SeekFrom::Hole(0)))
    {
        return hole >= found.len();
    }
    true
}

/// How many names a file has.
pub(super) fn names(found: &Metadata) -> u64 {
    found.nlink()
}

/// Whether the mode of a file, or who we are, forbids us to write to it.
pub(super) fn forbids_writing(path: &Path, found: &Metadata) -> bool {
    found.mode() & 0o222 == 0
        || rustix::fs::access(path, rustix::fs::Access::WRITE_OK) == Err(Errno::ACCESS)
}

/// What something is, where it is no file.
pub(super) fn kind(found: &Metadata) -> Option<FileKind> {
    let kind = found.file_type();
    if kind.is_file() {
        None
    } else if kind.is_dir() {
        Some(FileKind::Folder)
    } else if kind.is_fifo() {
        Some(FileKind::Pipe)
    } else if kind.is_socket() {
        Some(FileKind::Socket)
    } else if kind.is_block_device() || kind.is_char_device() {
        Some(FileKind::Device)
    } else {
        Some(FileKind::Other)
    }
}

fn regular(found: &Metadata) -> Result<(), Unreadable> {
    kind(found).map_or(Ok(()), |kind| Err(Unreadable::NotAFile(kind)))
}
