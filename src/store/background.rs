//! Work that can wait for keys that cannot.
//!
//! What is typed comes through a worker of the system that has no more right to a processor than any
//! thread of ours. Where a save of a long session keeps one busy for ten milliseconds, that worker waits
//! behind it, and the key with it. So a thread that works long in one go steps back once, at its
//! beginning, and lets others go between the pieces of what it puts together ([`Pieces`]): a processor is
//! taken from a thread only at the end of its slice, however little right to it that thread has. It costs
//! a call for every piece; on a machine that is busy all over, a save takes longer.

use std::{fmt, thread};

/// How far: a tenth of the share of an ordinary thread, where both want the same processor.
#[cfg(target_os = "linux")]
const STEPS: i32 = 10;

/// Lets every ordinary thread go before this one, from now on.
pub fn step_back() {
    // Of the calling thread alone, as Linux has it; elsewhere it would be the whole program.
    #[cfg(target_os = "linux")]
    let _ = rustix::process::setpriority_process(None, STEPS);
}

/// Bytes put together in one go: a tenth of a millisecond.
const PIECE: usize = 16 * 1024;

/// A text that is put together piece by piece, others going between.
#[derive(Debug, Default)]
pub(super) struct Pieces {
    text: String,
    rested: usize,
}

impl Pieces {
    /// An empty one, with room for so many bytes.
    pub(super) fn with_capacity(bytes: usize) -> Pieces {
        Pieces { text: String::with_capacity(bytes), rested: 0 }
    }

    /// Puts something behind the rest.
    pub(super) fn push(&mut self, piece: &str) {
        self.text.push_str(piece);
        if self.text.len() - self.rested > PIECE {
            self.rested = self.text.len();
            thread::yield_now();
        }
    }

    /// All of it.
    pub(super) fn into_text(self) -> String {
        self.text
    }
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        self.push(piece);
        Ok(())
    }
}
