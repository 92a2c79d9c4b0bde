//! The gate on the input thread: shut while an editor has the terminal.
//!
//! Two programs that read one terminal get every other key. Nothing interrupts a read of the
//! terminal, but a change of its size ends it: so the gate is shut by saying that the size changed,
//! and the thread that reads stands still behind it before the editor is started. What was read
//! until then is passed on; nothing is read after. That costs an ordinary key nothing but a look at a
//! flag, where waiting for the terminal and a gate at once would cost a call more.

use rustix::process::{Signal, getpid, kill_process};
use std::{
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

#[derive(Debug, Default)]
struct Leaf {
    shut: bool,
    /// Whether the thread that reads stands behind it.
    kept_out: bool,
    /// When it was opened last.
    opened: Option<Instant>,
}

/// How long after an editor what the terminal sent to it may still come by way of the guard.
const LATE: Duration = Duration::from_secs(1);

/// The gate.
#[derive(Debug, Default)]
pub(super) struct Gate {
    leaf: Mutex<Leaf>,
    moved: Condvar,
}

impl Gate {
    fn leaf(&self) -> MutexGuard<'_, Leaf> {
        self.leaf.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For the thread that reads, before each read: stands still while the gate is shut.
    pub(super) fn pass(&self) {
        let mut leaf = self.leaf();
        while leaf.shut {
            leaf.kept_out = true;
            self.moved.notify_all();
            leaf = self.moved.wait(leaf).unwrap_or_else(PoisonError::into_inner);
        }
        leaf.kept_out = false;
    }

    /// Shuts it, and waits until nothing is read any more; `false` where that took too long, and
    /// then it is open again.
    pub(super) fn shut(&self, patience: Duration) -> bool {
        let mut leaf = self.leaf();
        leaf.shut = true;
        drop(leaf);
        let _ = kill_process(getpid(), Signal::WINCH);
        leaf = self.leaf();
        let waited = self.moved.wait_timeout_while(leaf, patience, |leaf| !leaf.kept_out);
        leaf = waited.unwrap_or_else(PoisonError::into_inner).0;
        leaf.shut = leaf.kept_out;
        leaf.shut
    }

    /// Opens it.
    pub(super) fn open(&self) {
        let mut leaf = self.leaf();
        (leaf.shut, leaf.opened) = (false, Some(Instant::now()));
        self.moved.notify_all();
    }

    /// Whether an interruption is meant for somebody else: who has the terminal, or had it just now.
    /// (At the desk itself Ctrl-C is a key.)
    pub(super) fn takes_interruptions(&self) -> bool {
        let leaf = self.leaf();
        leaf.shut || leaf.opened.is_some_and(|at| at.elapsed() < LATE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{sync::Arc, thread};

    #[test]
    fn it_shuts_only_when_the_reader_stands_behind_it() {
        let gate = Arc::new(Gate::default());
        assert!(!gate.shut(Duration::from_millis(20)), "nobody stands there");
        gate.pass();
        let reader = gate.clone();
        let reading = thread::spawn(move || {
            for _ in 0..200 {
                thread::sleep(Duration::from_millis(1));
                reader.pass();
            }
        });
        assert!(gate.shut(Duration::from_secs(5)));
        assert!(gate.takes_interruptions() && !reading.is_finished());
        gate.open();
        reading.join().unwrap();
    }
}
