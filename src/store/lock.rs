//! Who may write to a session: one program at a time.
//!
//! The lock is the system's (`flock`), on a side file that is never removed and, besides, on the
//! session file itself, so that symbolic links, hard links and other names of a folder all lead to
//! it. The system lets go of it when its holder dies, however it dies: nobody is ever locked out.
//! What the side file says (who, where, since when) serves the message only.
//!
//! On network drives the system's lock may reach no further than this machine, or there may be
//! none. There what the side file says counts too, and its holder shows every ten seconds that it
//! lives (`signature`). The last net is the comparison before every save.

use super::{
    calls::{self, Calls},
    names::Names,
    report::Report,
    signature::{BEAT, SILENCE, Signature, Silence},
};
use crate::session::Moment;
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read as _},
    os::unix::fs::{FileExt as _, MetadataExt, OpenOptionsExt},
    path::Path,
    sync::{Arc, mpsc},
    thread,
    time::{Duration, Instant},
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
    /// Whether the system's lock does not reach it, so that it may be dead: wait for its silence
    /// ([`HolderWatch`]).
    pub may_be_dead: bool,
}

/// A file that is locked, until it is dropped.
#[derive(Debug)]
pub(super) struct Locked(File);

impl Locked {
    /// Locks a file, where nobody else has.
    pub(super) fn new(calls: &Calls, file: File) -> Result<Locked, TryLockError> {
        calls.lock(&file)?;
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
    /// The side file where it is there and the system does not lock it.
    unlocked: Option<File>,
    /// What was written into the side file.
    own: Signature,
    /// How often life is to be shown; never where the system's lock reaches everybody.
    pub(super) pace: Option<Duration>,
}

/// How a sign of life went.
#[derive(Debug)]
pub(super) enum Beat {
    /// It was given, or could not be given now.
    Given,
    /// Somebody else has taken over meanwhile.
    TakenOver(Holder),
}

impl Lock {
    /// Whether the system gave any lock at all.
    pub(super) fn is_real(&self) -> bool {
        self.side.is_some() || self.data.is_some()
    }

    fn file(&self) -> Option<&File> {
        self.side.as_ref().map(|side| &side.0).or(self.unlocked.as_ref())
    }

    /// Writes down who holds it; what cannot be written costs a message, not the lock.
    fn sign(&self, calls: &Calls) {
        if let Some(file) = self.file() {
            let text = self.own.text();
            let _ = calls.write(file, text.as_bytes(), 0);
            let _ = calls.resize(file, text.len() as u64);
        }
    }

    /// Notes that a session is about to be opened over this journal. How often that was begun
    /// before, over the same one, and did not come to a first frame.
    pub(super) fn begins(&mut self, calls: &Calls, journal: &str) -> u32 {
        let is_same = !journal.is_empty() && self.own.journal == journal;
        let before = if is_same { self.own.attempts } else { 0 };
        self.own.attempts = before.saturating_add(1);
        self.own.journal = journal.to_owned();
        if !journal.is_empty() {
            self.sign(calls);
        }
        before
    }

    /// Notes that the session is open: the first frame is on the screen.
    pub(super) fn opened(&mut self, calls: &Calls) {
        if self.own.attempts > 0 {
            self.own.attempts = 0;
            self.own.journal.clear();
            self.sign(calls);
        }
    }

    /// Shows that the holder lives.
    pub(super) fn beat(&mut self, calls: &Calls) -> Beat {
        if let Some(found) = self.file().and_then(found)
            && found.process.is_some()
            && !found.is_same(&self.own)
        {
            return Beat::TakenOver(found.holder());
        }
        self.own.beat += 1;
        self.sign(calls);
        Beat::Given
    }

    /// Whether the side file that is locked here is still the one that others look at; locked again where
    /// it was removed. Somebody may have put another folder in the place of the session's, or cleaned it up.
    ///
    /// # Errors
    /// Whoever has the lock that is there now.
    pub(super) fn holds(&mut self, calls: &Calls, names: &Names) -> Result<(), Holder> {
        let Some(Locked(file)) = &self.side else { return Ok(()) };
        if calls::is_at(file, &names.lock()) {
            return Ok(());
        }
        match side(calls, &names.lock()) {
            Ok(side) => {
                self.side = Some(side);
                self.sign(calls);
                Ok(())
            }
            Err(TryLockError::WouldBlock) => Err(holder(&names.lock())),
            // Without its folder, say; then nobody else is there either.
            Err(TryLockError::Error(_)) => Ok(()),
        }
    }

    /// Says that nobody holds it any more, where the system does not.
    pub(super) fn let_go(&mut self, calls: &Calls) {
        let is_own = || self.file().and_then(found).is_some_and(|it| it.is_same(&self.own));
        if self.pace.is_some() && is_own() {
            self.own.process = None;
            self.sign(calls);
        }
    }
}

fn found(file: &File) -> Option<Signature> {
    let mut bytes = [0; 2000];
    let read = file.read_at(&mut bytes, 0).ok()?;
    let text = String::from_utf8_lossy(bytes.get(..read)?);
    Some(Signature::read(&text))
}

/// Takes the lock of a session; `over` says that a holder whom the system's lock does not reach is
/// known to be dead.
///
/// # Errors
/// Whoever has it.
pub(super) fn take(calls: &Calls, names: &Names, over: bool) -> Result<Lock, Holder> {
    let (side, unlocked) = match side(calls, &names.lock()) {
        Ok(side) => (Some(side), None),
        Err(TryLockError::WouldBlock) => return Err(holder(&names.lock())),
        Err(TryLockError::Error(_)) => (None, calls.open_or_create(&names.lock()).ok()),
    };
    let data = match data(calls, &names.file) {
        Ok(data) => Some(data),
        Err(TryLockError::WouldBlock) if side.is_some() => return Err(Holder::default()),
        Err(TryLockError::WouldBlock) => return Err(holder(&names.lock())),
        Err(TryLockError::Error(_)) => None,
    };
    let reaches_all = (side.is_some() || data.is_some()) && !is_on_a_network(&names.folder);
    let pace = (!reaches_all).then(|| pace().0);
    let mut lock = Lock { side, data, unlocked, own: Signature::own(), pace };
    let before = lock.file().and_then(found).unwrap_or_default();
    if !reaches_all && !over && before.may_live() {
        return Err(Holder { may_be_dead: true, ..before.holder() });
    }
    lock.own.attempts = before.attempts;
    lock.own.journal = before.journal;
    lock.sign(calls);
    if !reaches_all && lock.file().is_some() {
        // Of two that begin at once without a lock, the one that signed last has it.
        thread::sleep(SETTLING);
        let now = lock.file().and_then(found).unwrap_or_default();
        if now.process.is_some() && !now.is_same(&lock.own) {
            return Err(Holder { may_be_dead: true, ..now.holder() });
        }
    }
    Ok(lock)
}

/// How long two that begin at once need to see each other.
const SETTLING: Duration = Duration::from_millis(150);

/// How often life is shown, and how long silence may be.
fn pace() -> (Duration, Duration) {
    let faster = cfg!(debug_assertions) && super::calls::is_asked_by_a_test("lock");
    if faster { (BEAT / 50, SILENCE / 50) } else { (BEAT, SILENCE) }
}

/// Whether a folder is on a drive whose locks may not reach other machines.
#[allow(clippy::unnecessary_cast, reason = "the number has another width on other machines")]
fn is_on_a_network(folder: &Path) -> bool {
    const NETWORKS: [u64; 9] = [
        0x6969,      // NFS
        0x517b,      // SMB
        0xff53_4d42, // CIFS
        0xfe53_4d42, // SMB 2 and later
        0x6573_5546, // FUSE: sshfs and its like
        0x0102_1997, // 9P
        0x5346_414f, // AFS
        0x00c3_6400, // Ceph
        0x7375_7245, // Coda
    ];
    rustix::fs::statfs(folder).is_ok_and(|found| {
        let kind = u64::from_ne_bytes((found.f_type as i64).to_ne_bytes()) & 0xffff_ffff;
        NETWORKS.contains(&kind)
    })
}

fn side(calls: &Calls, path: &Path) -> Result<Locked, TryLockError> {
    let mut tries = 0;
    loop {
        let file = calls.open_or_create(path).map_err(TryLockError::Error)?;
        let file = Locked::new(calls, file)?;
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

fn data(calls: &Calls, path: &Path) -> Result<Locked, TryLockError> {
    let open = |write| {
        let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
        OpenOptions::new().read(true).write(write).custom_flags(nonblocking).open(path)
    };
    let file = open(true).or_else(|_| open(false)).map_err(TryLockError::Error)?;
    Locked::new(calls, file)
}

/// Who holds a lock, by what its file says, or else by whose the file is.
fn holder(path: &Path) -> Holder {
    let said = said(path).map(|said| said.holder()).unwrap_or_default();
    let owner = || fs::symlink_metadata(path).ok().and_then(|found| user(found.uid()));
    Holder { user: said.user.clone().or_else(owner), ..said }
}

fn said(path: &Path) -> Option<Signature> {
    let nonblocking = i32::try_from(rustix::fs::OFlags::NONBLOCK.bits()).unwrap_or(0);
    let file = OpenOptions::new().read(true).custom_flags(nonblocking).open(path).ok()?;
    let mut bytes = Vec::new();
    file.take(2000).read_to_end(&mut bytes).ok()?;
    Some(Signature::read(&String::from_utf8_lossy(&bytes)))
}

/// The name of a user of this machine.
fn user(number: u32) -> Option<String> {
    let all = fs::read_to_string("/etc/passwd").ok()?;
    let named = all.lines().find_map(|line| {
        let mut parts = line.split(':');
        let name = parts.next()?;
        (parts.nth(1)?.parse() == Ok(number)).then_some(name)
    })?;
    Some(crate::session::clean::clean(named).text.into_owned())
}

/// Waits for the silence of a holder whom the system's lock does not reach, until it is dropped.
#[derive(Debug)]
pub struct HolderWatch {
    // Dropped, it ends the thread.
    _end: mpsc::Sender<()>,
}

impl HolderWatch {
    /// Begins to wait; [`Report::HolderSilent`] says that it is over.
    ///
    /// # Errors
    /// Where no thread could be had.
    pub fn begin(
        session: &Path,
        notify: impl Fn(Report) + Send + Sync + 'static,
    ) -> io::Result<HolderWatch> {
        let path = Names::of(session, None)?.lock();
        let (end, ended) = mpsc::channel();
        let (beat, silence) = pace();
        let watch = move || watch(&path, &ended, beat, silence, &Arc::new(notify));
        thread::Builder::new().name("holder".into()).spawn(watch)?;
        Ok(HolderWatch { _end: end })
    }
}

fn watch(
    path: &Path,
    ended: &mpsc::Receiver<()>,
    beat: Duration,
    wait: Duration,
    notify: &Arc<impl Fn(Report)>,
) {
    let found = || said(path).unwrap_or_default();
    let mut silence = Silence::new(found(), Instant::now(), wait);
    while ended.recv_timeout(beat) == Err(mpsc::RecvTimeoutError::Timeout) {
        let now = found();
        if silence.is_over(now.clone(), Instant::now()) {
            let has_left = now.process.is_none();
            notify(Report::HolderSilent { holder: now.holder(), has_left });
            return;
        }
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
        let first = take(&calls, &names(&path), false).unwrap();
        let holder = take(&calls, &names(&path), false).unwrap_err();
        assert_eq!(holder.process, Some(std::process::id()));
        assert!(holder.since.is_some());
        drop(first);
        assert!(take(&calls, &names(&path), false).unwrap().is_real());
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
        let _first = take(&calls, &names(&path), false).unwrap();
        assert!(take(&calls, &names(&symbolic), false).is_err());
        assert!(take(&calls, &names(&hard), false).is_err());
    }

    fn without_locks() -> Calls {
        use crate::store::{Call, Outcome};
        const ENOLCK: i32 = 37;
        let outcome =
            |call| if call == Call::Lock { Outcome::Fails(ENOLCK) } else { Outcome::Made };
        Calls::failing(outcome)
    }

    fn signed(path: &Path) -> Signature {
        said(&names(path).lock()).unwrap()
    }

    #[test]
    fn where_the_system_has_no_locks_what_is_written_counts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "").unwrap();
        let calls = without_locks();
        let mut first = take(&calls, &names(&path), false).unwrap();
        assert!(!first.is_real() && first.pace == Some(BEAT));
        let holder = take(&calls, &names(&path), false).unwrap_err();
        assert!(holder.may_be_dead && holder.process == Some(std::process::id()));
        assert!(matches!(first.beat(&calls), Beat::Given));
        assert_eq!(signed(&path).beat, 1);
        first.let_go(&calls);
        assert!(take(&calls, &names(&path), false).is_ok());
        // A program of this machine that died is waited for by nobody.
        let dead = Signature { process: Some(2_147_483_646), ..signed(&path) };
        fs::write(names(&path).lock(), dead.text()).unwrap();
        assert!(take(&calls, &names(&path), false).is_ok());
    }

    #[test]
    fn who_was_taken_for_dead_learns_that_somebody_took_over() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "").unwrap();
        let calls = without_locks();
        let mut first = take(&calls, &names(&path), false).unwrap();
        let there = Signature { host: "elsewhere".into(), ..Signature::own() };
        fs::write(names(&path).lock(), there.text()).unwrap();
        let holder = take(&calls, &names(&path), false).unwrap_err();
        assert_eq!((holder.host.as_deref(), holder.may_be_dead), (Some("elsewhere"), true));
        let Beat::TakenOver(holder) = first.beat(&calls) else { panic!() };
        assert_eq!(holder.host.as_deref(), Some("elsewhere"));
        first.let_go(&calls);
        assert_eq!(signed(&path), there, "it is not ours to let go");
        let mut second = take(&calls, &names(&path), true).unwrap();
        assert!(matches!(second.beat(&calls), Beat::Given));
    }

    #[test]
    fn openings_that_came_to_nothing_are_counted_over_the_same_journal() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ron");
        fs::write(&path, "").unwrap();
        let calls = Calls::default();
        let begins = |journal| take(&calls, &names(&path), false).unwrap().begins(&calls, journal);
        assert_eq!([begins("one"), begins("one"), begins("one")], [0, 1, 2]);
        assert_eq!([begins("other"), begins("other")], [0, 1]);
        take(&calls, &names(&path), false).unwrap().opened(&calls);
        assert_eq!([begins("other"), begins("other")], [0, 1]);
        assert_eq!([begins(""), begins("")], [0, 0]);
    }
}
