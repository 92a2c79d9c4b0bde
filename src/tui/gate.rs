//! The gate on the input thread: shut while an editor has the terminal.
//!
//! Two programs that read one terminal get every other key. So whoever reads waits for the terminal and
//! for a bell at once: the gate is shut by ringing, and the thread that reads stands still behind it
//! before the editor is started. What was read until then is passed on; nothing is read after. An
//! ordinary key costs one wait and one read.

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::{
    io::{self, Read as _, Write as _},
    os::unix::net::UnixStream,
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
#[derive(Debug)]
pub(super) struct Gate {
    leaf: Mutex<Leaf>,
    moved: Condvar,
    /// Where it is rung, and where that is heard.
    bell: (UnixStream, UnixStream),
}

impl Gate {
    /// An open gate.
    ///
    /// # Errors
    /// Where the system has no more descriptors.
    pub(super) fn new() -> io::Result<Gate> {
        let bell = UnixStream::pair()?;
        bell.1.set_nonblocking(true)?;
        Ok(Gate { leaf: Mutex::default(), moved: Condvar::default(), bell })
    }

    /// For the thread that reads: waits until there is something to read, it is rung for, or it is
    /// time. Whether there is something to read.
    ///
    /// # Errors
    /// Where the system cannot wait.
    pub(super) fn wait(&self, terminal: &io::Stdin, until: Option<Instant>) -> io::Result<bool> {
        let left = until.map(|until| {
            let left = until.saturating_duration_since(Instant::now());
            Timespec {
                tv_sec: i64::try_from(left.as_secs()).unwrap_or(1),
                tv_nsec: left.subsec_nanos().into(),
            }
        });
        let mut fds =
            [PollFd::new(terminal, PollFlags::IN), PollFd::new(&self.bell.1, PollFlags::IN)];
        match poll(&mut fds, left.as_ref()) {
            Ok(_) => {}
            Err(rustix::io::Errno::INTR) => return Ok(false),
            Err(error) => return Err(error.into()),
        }
        let [terminal, bell] = fds.map(|fd| fd.revents());
        if !bell.is_empty() {
            let _ = (&self.bell.1).read(&mut [0; 64]);
        }
        Ok(bell.is_empty() && !terminal.is_empty())
    }

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
        let _ = (&self.bell.0).write(&[0]);
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
        let gate = Arc::new(Gate::new().unwrap());
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
