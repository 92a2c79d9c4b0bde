//! The terminal, taken and given back.
//!
//! Everything that is switched on here is switched off in [`restore`], which may be called from any
//! thread, any number of times, on every way out: quit, error, panic, signal, suspend. It writes
//! only while the terminal can take it, so that a stalled one cannot hold up the way out.

use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fd::AsFd,
};
use std::{
    io::{self, IsTerminal},
    sync::atomic::{AtomicBool, Ordering},
};

static TAKEN: AtomicBool = AtomicBool::new(false);

/// Title kept, other screen, pastes in brackets, focus reported.
const ENTER: &[u8] = b"\x1b[22;0t\x1b[?1049h\x1b[2J\x1b[?2004h\x1b[?1004h";

/// All of that taken back, colours and cursor as they were.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1004l\x1b[?2004l\x1b[?25h\x1b[?1049l\x1b[23;0t";

/// Milliseconds for which leaving waits for a terminal that takes nothing.
const PATIENCE: i64 = 200;

/// Takes the terminal.
///
/// # Errors
/// Where standard input or output is none, or it refuses.
pub(super) fn enter() -> io::Result<()> {
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(io::ErrorKind::NotConnected.into());
    }
    enable_raw_mode()?;
    TAKEN.store(true, Ordering::SeqCst);
    write_all(ENTER)
}

/// Gives the terminal back. Does nothing where it is not taken.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let _ = write_all(LEAVE);
        let _ = disable_raw_mode();
    }
}

/// Writes to the terminal past every buffer, while it takes something.
fn write_all(mut bytes: &[u8]) -> io::Result<()> {
    let out = io::stdout();
    while !bytes.is_empty() {
        let mut fds = [PollFd::new(&out, PollFlags::OUT)];
        let patience = Timespec { tv_sec: 0, tv_nsec: PATIENCE * 1_000_000 };
        if poll(&mut fds, Some(&patience))? == 0 {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let written = rustix::io::write(out.as_fd(), bytes)?;
        bytes = bytes.get(written..).unwrap_or_default();
    }
    Ok(())
}

/// Makes a panic in any thread give the terminal back before it is reported. The report says where
/// in the program it happened and nothing of what was typed.
pub(super) fn restore_on_panic(says: impl Fn(&str) -> String + Send + Sync + 'static) {
    std::panic::set_hook(Box::new(move |panic| {
        restore();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let _ = io::Write::write_all(&mut io::stderr(), format!("{}\n", says(&place)).as_bytes());
    }));
}
