//! The thread that writes the journal: everything typed, at once, and nothing else.
//!
//! It never syncs, never looks at a folder and never waits for the thread that does
//! ([`super::disk`]), so a stalled disk does not hold it up before the system's own cache is full.
//! All orders that wait are written in one call. The whole journal stays in memory (a day of typing
//! is a few megabytes): what could not be written is tried again, and where a file cannot be
//! trusted any more, all of it goes to a new one.

use super::{
    calls::{Calls, fails_for_a_test},
    clock,
    disk::{Counts, Disk, Work},
    hash::Hash,
    journal::{Encoder, Header},
    names::Names,
    report::{Notify, Report},
};
use crate::session::{Change, Session};
use std::{
    fs::File,
    io,
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender},
    },
    time::{Duration, Instant},
};

/// Bytes reserved ahead, so that a full disk does not stop the record: 25,000 letters typed one by
/// one, or that many times more in whole sentences.
const RESERVE: u64 = 4 * 1024 * 1024;

/// How long to wait before what could not be written is tried again.
const RETRY: Duration = Duration::from_millis(250);

/// How long a beginning journal lets the desk draw its first frame: nothing can be lost before something
/// is ordered.
const FIRST_FRAME: Duration = Duration::from_millis(20);

/// What the writing thread is asked to do, in order.
#[derive(Debug)]
pub(super) enum Order {
    /// Write a change.
    Change(Box<Change>),
    /// Write a fact.
    Fact(String),
    /// Write that the session file is about to hold all up to a change, and say in which file.
    Checkpoint { hash: Hash, upto: u64, done: Sender<Option<Arc<File>>> },
    /// Write that the session file does hold what a checkpoint said.
    Saved(Hash),
    /// Put the whole journal into a new file, in the state folder where asked.
    Renew { elsewhere: bool },
    /// The usual place is somebody else's now: go on in the state folder.
    GiveWay,
    /// Have everything so far on the disk, and say whether it is.
    Flush(Sender<bool>),
    /// Work for the disk thread, behind all that was ordered before.
    Pass(Work),
    /// There is nothing more to do: say whether all is written.
    End(Sender<bool>),
}

/// How a journal begins.
#[derive(Debug)]
pub(super) enum Start {
    /// A new one, of this session.
    New { header: Header, session: Box<Session> },
    /// One that is there goes on.
    Continue { file: File, text: Vec<u8>, records: u64, session: Box<Session> },
    /// One that is elsewhere goes on in the usual place.
    Rehome { text: Vec<u8>, records: u64, session: Box<Session> },
}

pub(super) struct Writer {
    calls: Calls,
    names: Names,
    orders: Receiver<Order>,
    work: Sender<Work>,
    notify: Notify,
    encoder: Encoder,
    text: Vec<u8>,
    written: usize,
    file: Option<Arc<File>>,
    reserved: u64,
    fresh: Vec<(u64, Change)>,
    counts: Arc<Counts>,
    /// Changes taken over so far.
    taken_over: u64,
    failing: bool,
    /// When what could not be written is tried again, elsewhere too, whoever types on meanwhile.
    retry_at: Option<Instant>,
    /// Whether the usual place holds somebody else's journal that could not be kept aside.
    taken: bool,
}

impl Writer {
    pub(super) fn new(
        disk: &Disk,
        orders: Receiver<Order>,
        work: Sender<Work>,
        taken: bool,
    ) -> Writer {
        Writer {
            calls: disk.calls.clone(),
            names: disk.target.names.clone(),
            orders,
            work,
            notify: disk.notify.clone(),
            encoder: Encoder::default(),
            text: Vec::new(),
            written: 0,
            file: None,
            reserved: 0,
            fresh: Vec::new(),
            counts: disk.counts.clone(),
            taken_over: 0,
            failing: false,
            retry_at: None,
            taken,
        }
    }

    /// Works until it is told to end or nobody is left to tell it.
    pub(super) fn run(mut self, start: Start) {
        let first = self.orders.recv_timeout(FIRST_FRAME);
        self.start(start);
        if first.is_ok_and(|first| !self.obey_all(first)) {
            return;
        }
        loop {
            let order = match self.retry_at {
                Some(due) => {
                    self.orders.recv_timeout(due.saturating_duration_since(Instant::now()))
                }
                None => self.orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            };
            match order {
                Ok(order) => {
                    if !self.obey_all(order) {
                        return;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if self.retry_at.is_some_and(|due| due <= Instant::now()) {
                self.try_elsewhere();
            }
        }
    }

    fn start(&mut self, start: Start) {
        let session = match start {
            Start::New { header, session } => {
                let at = clock::seconds();
                self.encoder.begin(&mut self.text, at, &header, &session);
                self.begin_somewhere(false);
                session
            }
            Start::Continue { file, text, records, session } => {
                self.encoder = Encoder::after(records);
                self.written = text.len();
                self.text = text;
                self.file = Some(Arc::new(file));
                self.reserve();
                session
            }
            Start::Rehome { text, records, session } => {
                self.encoder = Encoder::after(records);
                self.text = text;
                self.begin_somewhere(false);
                session
            }
        };
        self.pass(Work::Mirror(session));
    }

    /// Does what is ordered and all that waits behind it; `false` when it is to end.
    fn obey_all(&mut self, first: Order) -> bool {
        let mut next = Some(first);
        while let Some(order) = next {
            if !self.obey(order) {
                return false;
            }
            next = self.orders.try_recv().ok();
        }
        self.write();
        true
    }

    fn obey(&mut self, order: Order) -> bool {
        let at = clock::seconds();
        match order {
            Order::Change(change) => {
                debug_assert!(
                    !fails_for_a_test("journal", &format!("{change:?}")),
                    "as a test asked"
                );
                let number = self.encoder.change(&mut self.text, at, &change);
                self.fresh.push((number, *change));
                self.taken_over += 1;
            }
            Order::Fact(fact) => {
                self.encoder.fact(&mut self.text, at, &fact);
            }
            Order::Checkpoint { hash, upto, done } => {
                self.encoder.checkpoint(&mut self.text, at, hash, upto);
                self.write();
                let file = self.file.clone().filter(|_| !self.is_behind());
                let _ = done.send(file);
            }
            Order::Renew { elsewhere } => {
                self.write();
                self.begin_somewhere(elsewhere);
            }
            Order::GiveWay => {
                self.taken = true;
                self.begin_somewhere(true);
            }
            Order::Flush(done) => {
                self.write();
                let written = !self.is_behind();
                self.pass(Work::Flush { written, done });
            }
            Order::Pass(work) => {
                self.write();
                self.pass(work);
            }
            Order::Saved(hash) => {
                self.encoder.saved(&mut self.text, at, hash);
            }
            Order::End(done) => {
                self.write();
                let _ = done.send(!self.is_behind());
                return false;
            }
        }
        true
    }

    fn is_behind(&self) -> bool {
        self.written < self.text.len()
    }

    /// Writes all that is not written, in one call, and hands the changes on.
    fn write(&mut self) {
        if self.is_behind()
            && let Some(file) = self.file.clone()
        {
            let rest = self.text.get(self.written..).unwrap_or_default();
            match self.calls.write(&file, rest, self.written as u64) {
                Ok(()) => {
                    self.written = self.text.len();
                    self.works();
                    if self.written as u64 + RESERVE / 2 > self.reserved {
                        self.reserve();
                    }
                    self.pass(Work::Written(file));
                }
                Err(error) => {
                    // A record that was begun is cut off; if that fails too, it is written over.
                    let _ = self.calls.resize(&file, self.written as u64);
                    self.reserved = 0;
                    self.fails(error);
                }
            }
        }
        if !self.fresh.is_empty() {
            let fresh = std::mem::take(&mut self.fresh);
            self.pass(Work::Changes(fresh));
        }
    }

    fn reserve(&mut self) {
        let Some(file) = &self.file else { return };
        let end = self.written as u64;
        // Where space cannot be reserved, writing still can go well.
        let _ = self.calls.reserve(file, end, RESERVE);
        self.reserved = end + RESERVE;
    }

    /// Tries again: in the same file, in a new one, in the state folder.
    fn try_elsewhere(&mut self) {
        self.retry_at = None;
        self.write();
        if self.is_behind() {
            self.begin_somewhere(false);
        }
    }

    /// Puts the whole journal into a new file: beside the session, or else in the state folder.
    fn begin_somewhere(&mut self, elsewhere: bool) {
        let rescued = self.names.rescued();
        let usual = Some(self.names.journal()).filter(|_| !elsewhere && !self.taken);
        let mut failure = None;
        for place in usual.into_iter().chain(rescued.clone()) {
            match self.begin_anew(&place) {
                Ok(()) => {
                    self.works();
                    if Some(&place) == rescued.as_ref() {
                        (self.notify)(Report::JournalMoved { to: place });
                    }
                    return;
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        self.fails(failure.unwrap_or(io::ErrorKind::NotFound.into()));
    }

    /// Writes the whole journal to a new file. The disk thread puts that in its place; until then
    /// it has a name of its own, so that at no moment is there none.
    fn begin_anew(&mut self, place: &Path) -> io::Result<()> {
        let from = Names::new_one(place);
        if let Some(folder) = place.parent().filter(|folder| *folder != self.names.folder) {
            self.calls.make_folder(folder)?;
        }
        let temporary = Names::temporary_for(place);
        let file = self.calls.create(&temporary)?;
        self.calls
            .write(&file, &self.text, 0)
            .and_then(|()| self.calls.rename(&temporary, &from))
            .inspect_err(|_| {
                let _ = self.calls.remove(&temporary);
            })?;
        let file = Arc::new(file);
        self.file = Some(file.clone());
        self.written = self.text.len();
        self.reserve();
        let to = place.to_owned();
        self.pass(Work::Adopt { file, from, to });
        Ok(())
    }

    fn fails(&mut self, error: io::Error) {
        self.counts.journal.stuck();
        self.retry_at.get_or_insert_with(|| Instant::now() + RETRY);
        if !self.failing {
            self.failing = true;
            let at = clock::moment(clock::seconds());
            (self.notify)(Report::JournalFailed { at, error });
        }
    }

    fn works(&mut self) {
        self.counts.journal.wrote(self.taken_over);
        self.retry_at = None;
        if self.failing {
            self.failing = false;
            let at = clock::moment(clock::seconds());
            (self.notify)(Report::JournalWorks { at });
        }
    }

    fn pass(&self, work: Work) {
        // The disk thread ends last; if it is gone, so is the program.
        let _ = self.work.send(work);
    }
}
