//! The thread that waits for the disk: it has the journal synced, and saves.
//!
//! It keeps a copy of the session to which every change is applied after it was journalled, so that
//! writing a save costs the desk nothing. A journal is on the disk at most a quarter of a second
//! after it was written, two seconds where the disk is slow. A sync that failed is not tried again
//! on the same file, because the system may have thrown away what it could not write: the whole
//! journal goes to a new one.

use super::{
    calls::{self, Calls},
    clock,
    error::SaveError,
    file::{LARGEST_FILE, to_ron},
    hash::Hash,
    journal::KEPT_FOR_UNDO,
    lock::{Beat, Holder, Lock},
    names::Names,
    report::{Notify, Report},
    save::{self, Saved, Target},
    writer::Order,
};
use crate::session::{Change, Session};
use std::{
    fs::File,
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    time::{Duration, Instant},
};

const SOON: Duration = Duration::from_millis(250);
const LATER: Duration = Duration::from_secs(2);
const SLOW: Duration = Duration::from_millis(50);

/// How often it is looked whether the journal is still where it was put.
const LOOK: Duration = Duration::from_millis(700);

/// How long a save waits for the journal to note it. A journal that cannot write must not keep a
/// session from being saved.
const CHECKPOINT: Duration = Duration::from_secs(1);

/// How long the end waits for the journal's last write.
const ENDING: Duration = Duration::from_secs(5);

/// What the disk thread is asked to do.
#[derive(Debug)]
pub(super) enum Work {
    /// Begin with this copy of the session.
    Mirror(Box<Session>),
    /// Apply changes that were handed to the journal.
    Changes(Vec<(u64, Change)>),
    /// Have the journal on the disk before long.
    Written(Arc<File>),
    /// Have a new journal on the disk, then put it in its place.
    Adopt { file: Arc<File>, from: PathBuf, to: PathBuf },
    /// Save.
    Save,
    /// Look whether somebody else changed the session file.
    Look,
    /// The session is open: its first frame is on the screen.
    Opened,
    /// Keep what somebody else wrote under another name, then save.
    KeepBoth,
    /// Write a copy to a new file.
    Copy(PathBuf),
    /// Have the journal on the disk now.
    Flush { written: bool, done: Sender<bool> },
    /// Save where asked, have everything on the disk, and end.
    Close { save: bool, done: Sender<Closed> },
}

/// How a store ended.
#[derive(Debug)]
pub struct Closed {
    /// What became of the save, where one was asked for.
    pub save: Option<Result<Saved, SaveError>>,
    /// Changes that are in the journal and not in the session file.
    pub unsaved: u64,
    /// Whether everything is on the disk, in one of the two.
    pub kept: bool,
}

/// Changes recorded, and how many of them the session file holds.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) recorded: AtomicU64,
    pub(super) saved: AtomicU64,
    pub(super) journal: Progress,
}

/// How far the journal is with what was handed to it.
#[derive(Debug, Default)]
pub(super) struct Progress {
    now: Mutex<Handed>,
    moved: Condvar,
}

#[derive(Debug, Default)]
struct Handed {
    /// Changes handed over, and written.
    over: u64,
    written: u64,
    /// Whether it cannot write at the moment.
    stuck: bool,
}

impl Progress {
    fn now(&self) -> MutexGuard<'_, Handed> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One more was handed over.
    pub(super) fn hand_over(&self) {
        self.now().over += 1;
    }

    /// So many are written.
    pub(super) fn wrote(&self, written: u64) {
        let mut now = self.now();
        (now.written, now.stuck) = (written, false);
        self.moved.notify_all();
    }

    /// It cannot write.
    pub(super) fn stuck(&self) {
        self.now().stuck = true;
        self.moved.notify_all();
    }

    /// Waits until all that was handed over is written, or cannot be; at most for `wait`.
    pub(super) fn wait(&self, wait: Duration) {
        let now = self.now();
        let all = now.over;
        // Whether it was long enough makes no difference to who waits.
        let _ = self.moved.wait_timeout_while(now, wait, |now| now.written < all && !now.stuck);
    }
}

pub(super) struct Disk {
    pub(super) calls: Calls,
    pub(super) target: Target,
    pub(super) notify: Notify,
    pub(super) counts: Arc<Counts>,
    lock: Lock,
    orders: Option<Sender<Order>>,
    /// The journal and where it is.
    journal: Option<(Arc<File>, PathBuf)>,
    /// Journals that are no longer needed once another is in place.
    obsolete: Vec<PathBuf>,
    /// The number of the last change, and how many changes there were.
    upto: u64,
    applied: u64,
    state: State,
}

/// What the disk thread remembers from one piece of work to the next.
#[derive(Debug, Default)]
struct State {
    mirror: Option<Box<Session>>,
    diverged: bool,
    due: Option<Instant>,
    renew_at: Option<Instant>,
    renewals: u32,
    failing: bool,
    interval: Option<Duration>,
    looked: Option<Instant>,
    told: Option<Hash>,
    /// When life is to be shown, where the system's lock does not reach everybody.
    beat_at: Option<Instant>,
    /// Whether somebody on another machine took over.
    taken_over: bool,
}

impl Disk {
    /// `numbers`: that of the last change in the journal, and how many are not in the file.
    pub(super) fn new(
        calls: Calls,
        target: Target,
        lock: Lock,
        notify: Notify,
        numbers: (u64, u64),
        obsolete: Vec<PathBuf>,
    ) -> Disk {
        let (upto, unsaved) = numbers;
        let counts = Counts::default();
        counts.recorded.store(unsaved, Ordering::Release);
        Disk {
            calls,
            target,
            notify,
            counts: Arc::new(counts),
            lock,
            orders: None,
            journal: None,
            obsolete,
            upto,
            applied: unsaved,
            state: State::default(),
        }
    }

    /// Works until it is told to close or nobody is left to tell it.
    pub(super) fn run(mut self, orders: &Sender<Order>, works: &Receiver<Work>) {
        self.orders = Some(orders.clone());
        self.state.beat_at = self.lock.pace.map(|pace| Instant::now() + pace);
        loop {
            let wake = [self.state.due, self.state.renew_at, self.state.beat_at];
            let work = match wake.into_iter().flatten().min() {
                Some(due) => {
                    let wait = due.saturating_duration_since(Instant::now());
                    works.recv_timeout(wait)
                }
                None => works.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match work {
                Ok(Work::Close { save, done }) => return self.close(save, works, &done),
                Ok(work) => self.take(work),
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    self.sync();
                    return;
                }
            }
            let now = Instant::now();
            if self.state.beat_at.is_some_and(|due| due <= now) {
                self.beat();
            }
            if self.state.due.is_some_and(|due| due <= now) {
                self.sync();
            }
            if self.state.renew_at.is_some_and(|due| due <= now) {
                self.state.renew_at = None;
                self.order(Order::Renew { elsewhere: self.state.renewals > 2 });
            }
        }
    }

    fn take(&mut self, work: Work) {
        match work {
            Work::Mirror(session) => self.state.mirror = Some(session),
            Work::Changes(changes) => self.apply(changes),
            Work::Written(file) => {
                let path = self.journal.take().map(|(_, path)| path);
                let path = path.unwrap_or_else(|| self.target.names.journal());
                self.journal = Some((file, path));
                self.plan_sync();
            }
            Work::Adopt { file, from, to } => self.adopt(file, from, to),
            Work::Save => {
                let result = self.save();
                self.tell_saved(result);
                self.look_for_journal();
            }
            Work::Look => {
                self.look();
                self.look_for_journal();
            }
            Work::Opened => self.lock.opened(&self.calls),
            Work::KeepBoth => self.keep_both(),
            Work::Copy(path) => self.copy(path),
            Work::Flush { written, done } => {
                let safe = self.is_safe();
                let _ = done.send(written && safe);
            }
            Work::Close { .. } => {}
        }
    }

    /// Shows that this holder lives, and gives way where somebody took it for dead.
    fn beat(&mut self) {
        self.state.beat_at = self.lock.pace.map(|pace| Instant::now() + pace);
        if let Beat::TakenOver(holder) = self.lock.beat(&self.calls) {
            self.give_way(holder);
        }
    }

    fn apply(&mut self, changes: Vec<(u64, Change)>) {
        for (number, change) in changes {
            let mirror = self.state.mirror.as_mut();
            let applied = mirror.is_some_and(|mirror| mirror.apply(change.edit).is_ok());
            self.state.diverged |= !applied;
            self.upto = number;
            self.applied += 1;
        }
    }

    fn plan_sync(&mut self) {
        if self.state.due.is_none() {
            let wait = self.state.interval.unwrap_or(SOON);
            self.state.due = Some(Instant::now() + wait);
        }
    }

    /// Whether all of the journal that was written is on the disk, and the journal in its place.
    fn is_safe(&mut self) -> bool {
        let synced = self.state.due.is_none() || self.sync();
        synced && self.state.renewals == 0
    }

    /// Has the journal on the disk; whether it is.
    fn sync(&mut self) -> bool {
        self.state.due = None;
        let Some((file, _)) = self.journal.clone() else {
            return false;
        };
        let begun = Instant::now();
        if let Err(error) = self.calls.sync_data(&file) {
            self.fails(error);
            return false;
        }
        let slow = begun.elapsed() > SLOW;
        self.state.interval = Some(if slow { LATER } else { SOON });
        if self.state.looked.is_none_or(|looked| looked.elapsed() >= LOOK) {
            self.state.looked = Some(Instant::now());
            return self.look_for_journal();
        }
        true
    }

    /// Looks whether the journal still is where it was put, and has a new one made where it is not;
    /// whether it is. A folder that was removed would take it along without a word.
    fn look_for_journal(&mut self) -> bool {
        let Some((file, path)) = &self.journal else {
            return false;
        };
        let is_there = calls::is_at(file, path) || calls::is_at(file, &Names::new_one(path));
        if is_there && calls::is_whole(file) {
            return true;
        }
        // Before anything is put where somebody else may have put theirs.
        if is_there || self.is_ours() {
            self.renew();
        }
        false
    }

    /// Whether the session's usual place is still this holder's; gives way where it is not.
    fn is_ours(&mut self) -> bool {
        if self.lock.pace.is_some() && !self.state.taken_over {
            self.beat();
        }
        if self.state.taken_over {
            return false;
        }
        match self.lock.holds(&self.calls, &self.target.names) {
            Ok(()) => true,
            Err(holder) => {
                self.give_way(holder);
                false
            }
        }
    }

    /// Leaves the usual place to somebody else.
    fn give_way(&mut self, holder: Holder) {
        self.state.beat_at = None;
        self.state.taken_over = true;
        (self.notify)(Report::TakenOver { holder });
        self.order(Order::GiveWay);
    }

    fn fails(&mut self, error: std::io::Error) {
        if !std::mem::replace(&mut self.state.failing, true) {
            let at = clock::moment(clock::seconds());
            (self.notify)(Report::JournalFailed { at, error });
        }
        self.renew();
    }

    /// Asks for a new journal: at once the first time, then with some patience.
    fn renew(&mut self) {
        self.state.renewals += 1;
        let wait = if self.state.renewals == 1 { Duration::ZERO } else { LOOK };
        self.state.renew_at = Some(Instant::now() + wait);
    }

    fn adopt(&mut self, file: Arc<File>, from: PathBuf, to: PathBuf) {
        if to == self.target.names.journal() && !self.is_ours() {
            if calls::is_at(&file, &from) {
                let _ = self.calls.remove(&from);
            }
            return;
        }
        let folder = to.parent().unwrap_or(Path::new("/")).to_owned();
        self.journal = Some((file.clone(), to.clone()));
        let adopted = self
            .calls
            .sync(&file)
            .and_then(|()| self.calls.rename(&from, &to))
            .and_then(|()| self.calls.sync_folder(&folder));
        match adopted {
            Ok(()) => {
                self.state.due = None;
                self.state.renewals = 0;
                if std::mem::take(&mut self.state.failing) {
                    let at = clock::moment(clock::seconds());
                    (self.notify)(Report::JournalWorks { at });
                }
                for path in std::mem::take(&mut self.obsolete) {
                    if path != to {
                        let _ = self.calls.remove(&path);
                    }
                }
            }
            Err(error) => self.fails(error),
        }
    }

    fn save(&mut self) -> Result<Saved, SaveError> {
        if self.state.beat_at.is_some_and(|due| due <= Instant::now()) {
            // It may have slept for long.
            self.beat();
        }
        if self.state.taken_over {
            return Err(SaveError::TakenOver);
        }
        let mirror = self.state.mirror.as_deref();
        let mirror = mirror.filter(|_| !self.state.diverged);
        let text = to_ron(mirror.ok_or(SaveError::Diverged)?);
        let (upto, orders, calls) = (self.upto, &self.orders, &self.calls);
        let mut failed = None;
        let mut checkpoint = |hash| {
            let (done, answer) = mpsc::channel();
            let order = Order::Checkpoint { hash, upto, done };
            let sent = orders.as_ref().is_some_and(|orders| orders.send(order).is_ok());
            if !sent {
                return;
            }
            if let Ok(Some(journal)) = answer.recv_timeout(CHECKPOINT) {
                // A failure is told once only by the system, so it has to be heard here too.
                failed = calls.sync_data(&journal).err();
            }
        };
        let result = save::replace(calls, &mut self.target, text.as_bytes(), &mut checkpoint);
        if let Some(error) = failed {
            self.fails(error);
        }
        let saved = result?;
        self.counts.saved.store(self.applied, Ordering::Release);
        self.order(Order::Saved(saved.hash));
        Ok(saved)
    }

    fn tell_saved(&self, result: Result<Saved, SaveError>) {
        let at = clock::moment(clock::seconds());
        (self.notify)(match result {
            Ok(saved) => Report::Saved { at, saved },
            Err(error) => Report::SaveFailed { at, error },
        });
    }

    fn look(&mut self) {
        let found = self.calls.read(&self.target.names.file, LARGEST_FILE);
        let Ok((bytes, _)) = found else { return };
        let hash = Hash::of(&bytes);
        if Some(hash) != self.target.known && self.state.told != Some(hash) {
            self.state.told = Some(hash);
            (self.notify)(Report::ChangedUnderneath);
        }
    }

    fn keep_both(&mut self) {
        let file = self.target.names.file.clone();
        let kept = self.target.names.theirs(&clock::stamp(clock::seconds()));
        let result = match self.calls.read(&file, LARGEST_FILE) {
            Err(_) => self.save(),
            Ok((bytes, _)) => {
                let names = Names::around(kept.clone(), None);
                save::create(&self.calls, &names, &bytes).and_then(|()| {
                    (self.notify)(Report::TheirsKept { path: kept });
                    self.target.known = Some(Hash::of(&bytes));
                    self.save()
                })
            }
        };
        self.tell_saved(result);
    }

    fn copy(&mut self, path: PathBuf) {
        let mirror = self.state.mirror.as_deref();
        let mirror = mirror.filter(|_| !self.state.diverged);
        let written = match mirror {
            Some(session) => super::create_with(&self.calls, &path, session),
            None => Err(SaveError::Diverged),
        };
        (self.notify)(match written {
            Ok(()) => Report::Copied { path },
            Err(error) => Report::CopyFailed { path, error },
        });
    }

    fn close(mut self, save: bool, works: &Receiver<Work>, done: &Sender<Closed>) {
        let result = save.then(|| self.save());
        let (end, ended) = mpsc::channel();
        self.order(Order::End(end));
        let ended = ended.recv_timeout(ENDING).ok();
        while let Ok(work) = works.try_recv() {
            self.take(work);
        }
        let saved = self.counts.saved.load(Ordering::Acquire);
        let unsaved = self.applied.saturating_sub(saved);
        let safe = self.is_safe();
        if let Some((file, path)) = self.journal.take().filter(|_| ended == Some(true)) {
            let bytes = file.metadata().map_or(0, |found| found.len());
            if unsaved == 0 && (self.upto == 0 || bytes > KEPT_FOR_UNDO as u64) {
                let _ = self.calls.remove(&path);
            } else {
                // Gives back what was reserved behind the end.
                let _ = self.calls.resize(&file, bytes);
            }
        }
        self.lock.let_go(&self.calls);
        drop(self.lock);
        drop(self.target);
        let _ = done.send(Closed {
            save: result,
            unsaved,
            kept: unsaved == 0 || (ended == Some(true) && safe),
        });
    }

    fn order(&self, order: Order) {
        if let Some(orders) = &self.orders {
            let _ = orders.send(order);
        }
    }
}
