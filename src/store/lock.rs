//! Who may write to a session: one program at a time.
//!
//! The lock is the system's (`flock`), on a side file that is never removed and, besides, on the
//! session file itself, so that symbolic links, hard links and other names of a folder all lead to
//! it. The system lets go of it when its holder dies, however it dies: nobody is ever locked out.
//! What the side file says (who, where, since when) serves the message only. On network drives
//! where locks do not reach, the comparison before every save is what is left.

use super::{calls::Calls, clock, names::Names};
use crate::session::Moment;
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _, Seek as _},
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::Path,
};

/// Who holds a lock, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    /// The name of the user.
    pub user: Option<String>,
    /// The name of the machine.
    pub host: Option<String>,
    /// The number of the process.
    pub process: Option<u32>,
    /// Since when.
    pub since: Option<Moment>,
}

/// A file that is locked, until it is dropped.
#[derive(Debug)]
pub(super) struct Locked(File);

impl Locked {
    /// Locks a file, where nobody else has.
    pub(super) fn new(file: File) -> Result<Locked, TryLockError> {
        file.try_lock()?;
        Ok(Locked(file))
    }
}

impl Drop for Locked {
    fn drop(&mut self) {
        // Closing it is not enough while a process that is being started has a copy of it.
        let _ = self.0.unlock();
    }
}

/// The locks of a session.
#[derive(Debug)]
pub(super) struct Lock {
    /// On the side file; none where it could not be made or locked.
    side: Option<Locked>,
    /// On the session file.
    pub(super) data: Option<Locked>,
}

impl Lock {
    /// Whether the system gave any lock at all.
    pub(super) fn is_real(&self) -> bool {
        self.side.is_some() || self.data.is_some()
    }
}

/// Takes the lock of a session.
///
/// # Errors
/// Whoever has it.
pub(super) fn take(calls: &Calls, names: &Names) -> Result<Lock, Holder> {
    let side = match side(calls, &names.lock()) {
        Ok(side) => Some(side),
        Err(TryLockError::WouldBlock) => return Err(holder(&names.lock())),
        Err(TryLockError::Error(_)) => None,
    };
    let data = match data(&names.file) {
        Ok(data) => Some(data),
        Err(TryLockError::WouldBlock) if side.is_some() => return Err(Holder::default()),
        Err(TryLockError::WouldBlock) => return Err(holder(&names.lock())),
        Err(TryLockError::Error(_)) => None,
    };
    if let Some(side) = &side {
        // What it says is for people; that it is held is what counts.
        let _ = sign(calls, &side.0);
    }
    Ok(Lock { side, data })
}

fn side(calls: &Calls, path: &Path) -> Result<Locked, TryLockError> {
    let mut tries = 0;
    loop {
        let file = calls.open_or_create(path).map_err(TryLockError::Error)?;
        let file = Locked::new(file)?;
        let own = file.0.metadata().map_err(TryLockError::Error)?;
        let is_it = fs::symlink_metadata(path)
            .is_ok_and(|found| (found.dev(), found.ino()) == (own.dev(), own.ino()));
        if is_it && own.is_file() {
            return Ok(file);
        }
        tries += 1;
        if tries == 5 {
            return Err(TryLockError::Error(io::Error::from(io::ErrorKind::Other)));
        }
    }
}

fn data(path: &Path) -> Result<Locked, TryLockError> {
    let open = |write| {
        let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
        OpenOptions::new().read(true).write(write).custom_flags(nonblocking).open(path)
    };
    let file = open(true).or_else(|_| open(false)).map_err(TryLockError::Error)?;
    Locked::new(file)
}

fn sign(calls: &Calls, file: &File) -> io::Result<()> {
    let user = std::env::var("USER").or_else(|_| std::env::var("LOGNAME"));
    let host = fs::read_to_string("/proc/sys/kernel/hostname")
        .or_else(|_| fs::read_to_string("/etc/hostname"));
    let line = |text: Option<String>| text.unwrap_or_default().trim().replace('\n', " ");
    let text = format!(
        "{}\n{}\n{}\n{}\n",
        line(user.ok()),
        line(host.ok()),
        std::process::id(),
        clock::seconds()
    );
    calls.resize(file, 0)?;
    calls.write(file, text.as_bytes(), 0)
}

fn holder(path: &Path) -> Holder {
    let mut text = String::new();
    let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
    if let Ok(mut file) = OpenOptions::new().read(true).custom_flags(nonblocking).open(path) {
        let _ = file.rewind();
        let _ = file.take(1000).read_to_string(&mut text);
    }
    let mut lines = text.lines().map(|line| {
        let clean = crate::session::clean::clean(line).text.into_owned();
        Some(clean).filter(|line| !line.is_empty())
    });
    let mut next = || lines.next().flatten();
    Holder {
        user: next(),
        host: next(),
        process: next().and_then(|line| line.parse().ok()),
        since: next().and_then(|line| line.parse().ok()).map(clock::moment),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &Path) -> Names {
        Names::of(path, None).unwrap()
    }

    #[test]
    fn the_second_one_learns_who_and_a_dead_one_locks_nobody_out() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "").unwrap();
        let calls = Calls::default();
        let first = take(&calls, &names(&path)).unwrap();
        let holder = take(&calls, &names(&path)).unwrap_err();
        assert_eq!(holder.process, Some(std::process::id()));
        assert!(holder.since.is_some());
        drop(first);
        assert!(take(&calls, &names(&path)).unwrap().is_real());
    }

    #[test]
    fn links_of_both_kinds_lead_to_the_same_lock() {
        let folder = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir_in(folder.path()).unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "").unwrap();
        let symbolic = other.path().join("b.ron");
        let hard = other.path().join("c.ron");
        std::os::unix::fs::symlink(&path, &symbolic).unwrap();
        fs::hard_link(&path, &hard).unwrap();
        let calls = Calls::default();
        let _first = take(&calls, &names(&path)).unwrap();
        assert!(take(&calls, &names(&symbolic)).is_err());
        assert!(take(&calls, &names(&hard)).is_err());
    }
}
