//! The handle by which the desk speaks to the threads that keep a session.

use super::{
    disk::{Closed, Counts, Work},
    writer::Order,
};
use crate::session::Change;
use std::{
    path::Path,
    sync::{
        Arc,
        atomic::Ordering,
        mpsc::{self, Sender},
    },
    time::Duration,
};

/// The handle to the threads that keep what is changed. Copies lead to the same threads; when the
/// last is gone without [`Store::close`], what was recorded is still written.
#[derive(Clone, Debug)]
pub struct Store {
    guard: Arc<Guard>,
    counts: Arc<Counts>,
}

#[derive(Debug)]
struct Guard(Sender<Order>);

impl Drop for Guard {
    fn drop(&mut self) {
        let (done, _) = mpsc::channel();
        let _ = self.0.send(Order::Pass(Work::Close { save: false, done }));
    }
}

impl Store {
    pub(super) fn new(orders: Sender<Order>, counts: Arc<Counts>) -> Store {
        Store { guard: Arc::new(Guard(orders)), counts }
    }

    /// Records a change. It is written within milliseconds and never waits for the disk.
    pub fn record(&self, change: &Change) {
        self.counts.recorded.fetch_add(1, Ordering::AcqRel);
        self.counts.journal.hand_over();
        self.order(Order::Change(Box::new(change.clone())));
    }

    /// Records something that is no part of the session, to be found again after a crash: where
    /// the caret stood.
    pub fn fact(&self, fact: &str) {
        self.order(Order::Fact(fact.to_owned()));
    }

    /// Saves all that was recorded so far; a [`super::Report`] says how it went.
    pub fn save(&self) {
        self.order(Order::Pass(Work::Save));
    }

    /// Writes a copy to a file that is not there yet; a [`super::Report`] says how it went.
    pub fn save_copy(&self, path: &Path) {
        self.order(Order::Pass(Work::Copy(path.to_owned())));
    }

    /// Keeps what somebody else wrote into the file under another name, then saves.
    pub fn keep_both(&self) {
        self.order(Order::Pass(Work::KeepBoth));
    }

    /// Looks whether somebody else changed the file: [`super::Report::ChangedUnderneath`], once for each
    /// change. Ask for it when the terminal has the focus again.
    pub fn look(&self) {
        self.order(Order::Pass(Work::Look));
    }

    /// Says that the session is open and on the screen: what it was opened with is no danger.
    pub fn opened(&self) {
        self.order(Order::Pass(Work::Opened));
    }

    /// Changes that the session file does not hold.
    #[must_use]
    pub fn unsaved(&self) -> u64 {
        let recorded = self.counts.recorded.load(Ordering::Acquire);
        recorded.saturating_sub(self.counts.saved.load(Ordering::Acquire))
    }

    /// Waits until all that was recorded is written to the journal, at most for `wait`, and not at
    /// all where it cannot be written. For whoever is about to show it: what is seen is then kept.
    pub fn settle(&self, wait: Duration) {
        self.counts.journal.wait(wait);
    }

    /// Waits until all that was recorded is on the disk, at most for `wait`; whether it is. For the
    /// way out when the terminal is gone.
    #[must_use]
    pub fn flush(&self, wait: Duration) -> bool {
        let (done, answer) = mpsc::channel();
        self.order(Order::Flush(done));
        answer.recv_timeout(wait).unwrap_or(false)
    }

    /// Ends the threads, after a save where one is asked for, and lets go of the lock; waits at
    /// most for `wait`. `None` where that was not long enough: then nothing is known.
    #[must_use]
    pub fn close(&self, save: bool, wait: Duration) -> Option<Closed> {
        let (done, answer) = mpsc::channel();
        self.order(Order::Pass(Work::Close { save, done }));
        answer.recv_timeout(wait).ok()
    }

    fn order(&self, order: Order) {
        // After `close` nobody listens, and nobody should be speaking.
        let _ = self.guard.0.send(order);
    }
}
