//! The terminal, taken and given back.
//!
//! Everything that is switched on here is switched off in [`restore`], which may be called from any
//! thread, any number of times, on every way out: quit, error, panic, signal, suspend. It writes
//! only while the terminal can take it, so that a stalled one cannot hold up the way out. Frames go
//! through a gate that closes when the terminal is given back, so that none is drawn after that.

use super::guard;
use ratatui::crossterm::terminal::{disable_raw_mode, enable_raw_mode};
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    fd::AsFd,
    io::Errno,
    termios::{self, OptionalActions, Termios},
};
use std::{
    io::{self, IsTerminal},
    path::PathBuf,
    sync::{
        Mutex, MutexGuard, PoisonError, TryLockError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

static TAKEN: AtomicBool = AtomicBool::new(false);

/// Held while something is written to the terminal.
static GATE: Mutex<()> = Mutex::new(());

/// Title kept, other screen, pastes in brackets, focus reported.
const ENTER: &[u8] = b"\x1b[22;0t\x1b[?1049h\x1b[2J\x1b[?2004h\x1b[?1004h";

/// All of that taken back, colours and cursor as they were, and what an editor of the user's may have
/// left: a mouse that reports, arrows and digits that send something else.
const LEAVE: &[u8] = b"\x1b[?2026l\x1b[0m\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1l\x1b>\
    \x1b[?1004l\x1b[?2004l\x1b[?25h\x1b[?1049l\x1b[23;0t";

/// The end of that, by which the title is had back.
const TITLE: &[u8] = b"\x1b[23;0t";

/// How long leaving waits for a terminal that takes nothing.
const PATIENCE: Duration = Duration::from_millis(200);

/// Bytes that are written at once: between two such pieces the terminal can be given back.
const PIECE: usize = 16 * 1024;

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
    write_all(ENTER, PATIENCE)
}

/// Takes the terminal again after somebody else had it: the shell, or the guard.
///
/// # Errors
/// Where it refuses.
pub(super) fn enter_again() -> io::Result<()> {
    let _ = disable_raw_mode();
    enter()
}

/// Gives the terminal back. Does nothing where it is not taken.
pub fn restore() {
    if TAKEN.swap(false, Ordering::SeqCst) {
        let gate = gate(PATIENCE);
        let written = gate.is_some() && write_all(LEAVE, PATIENCE).is_ok();
        // A guard sees by the raw mode that there is something left to do for it.
        if written || !guard::is_there() {
            let _ = disable_raw_mode();
        }
    }
}

/// Gives the terminal back for an editor that was ended while it had it.
pub(super) fn restore_for(modes: &Termios) {
    let _ = write_all(LEAVE.strip_suffix(TITLE).unwrap_or(LEAVE), PATIENCE);
    set_modes(modes);
}

/// The gate, where it opens in time: a write to a stalled terminal may hold it for ever.
fn gate(patience: Duration) -> Option<MutexGuard<'static, ()>> {
    let begun = Instant::now();
    loop {
        match GATE.try_lock() {
            Ok(gate) => return Some(gate),
            Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
            Err(TryLockError::WouldBlock) if begun.elapsed() < patience => {
                thread::sleep(Duration::from_millis(2));
            }
            Err(TryLockError::WouldBlock) => return None,
        }
    }
}

/// Writes a frame, waiting for the terminal as long as it takes. What is left of it when the
/// terminal is given back is dropped.
///
/// # Errors
/// Where the terminal is gone.
pub(super) fn write_frame(frame: &[u8]) -> io::Result<()> {
    let out = io::stdout();
    let mut rest = frame;
    while !rest.is_empty() {
        let mut fds = [PollFd::new(&out, PollFlags::OUT)];
        match poll(&mut fds, None) {
            Err(Errno::INTR) => continue,
            other => other?,
        };
        let _gate = GATE.lock().unwrap_or_else(PoisonError::into_inner);
        if !TAKEN.load(Ordering::SeqCst) {
            return Ok(());
        }
        match rustix::io::write(out.as_fd(), rest.get(..PIECE).unwrap_or(rest)) {
            Ok(written) => rest = rest.get(written..).unwrap_or_default(),
            Err(Errno::INTR | Errno::AGAIN) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Writes to the terminal past every buffer, while it takes something.
fn write_all(mut bytes: &[u8], patience: Duration) -> io::Result<()> {
    let out = io::stdout();
    let patience = Timespec {
        tv_sec: i64::try_from(patience.as_secs()).unwrap_or(1),
        tv_nsec: patience.subsec_nanos().into(),
    };
    while !bytes.is_empty() {
        let mut fds = [PollFd::new(&out, PollFlags::OUT)];
        match poll(&mut fds, Some(&patience)) {
            Err(Errno::INTR) => continue,
            Ok(0) => return Err(io::ErrorKind::TimedOut.into()),
            other => other?,
        };
        let written = rustix::io::write(out.as_fd(), bytes)?;
        bytes = bytes.get(written..).unwrap_or_default();
    }
    Ok(())
}

/// How long what is said at the end waits for a terminal that takes nothing.
const SAYING: Timespec = Timespec { tv_sec: 2, tv_nsec: 0 };

/// Says something on standard error once the terminal is given back. Where somebody stopped it meanwhile
/// (there Ctrl-S is no key any more), that must not hold up the end: then it stays unsaid.
pub(super) fn say(text: &str) {
    let out = io::stderr();
    let takes = match poll(&mut [PollFd::new(&out, PollFlags::OUT)], Some(&SAYING)) {
        Ok(ready) => ready > 0,
        Err(error) => error == Errno::INTR,
    };
    if takes {
        let _ = io::Write::write_all(&mut io::stderr(), text.as_bytes());
    }
}

/// Columns and rows of the terminal; 80 by 24 where it does not say.
pub(super) fn size() -> (u16, u16) {
    match termios::tcgetwinsize(io::stdout()) {
        Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
        _ => (80, 24),
    }
}

/// The modes of the terminal as they are now.
///
/// # Errors
/// Where standard input is none.
pub(super) fn modes() -> io::Result<Termios> {
    Ok(termios::tcgetattr(io::stdin())?)
}

/// Sets the modes of the terminal as somebody left them who had it before.
pub(super) fn set_modes(modes: &Termios) {
    let _ = termios::tcsetattr(io::stdin(), OptionalActions::Now, modes);
}

/// For the guard: gives back a terminal whose modes are no longer those that it had, because the
/// desk died over it.
pub(super) fn put_right(modes: &Termios) {
    let stdin = io::stdin();
    let is_right = termios::tcgetattr(&stdin).is_ok_and(|now| {
        (now.local_modes, now.input_modes, now.output_modes)
            == (modes.local_modes, modes.input_modes, modes.output_modes)
    });
    if !is_right {
        let _ = write_all(LEAVE, PATIENCE * 3);
        let _ = termios::tcsetattr(&stdin, OptionalActions::Now, modes);
    }
}

/// The session on the desk, for the report of a crash.
static SESSION: Mutex<Option<PathBuf>> = Mutex::new(None);

/// Says which session is on the desk.
pub(super) fn works_on(session: Option<PathBuf>) {
    *SESSION.lock().unwrap_or_else(PoisonError::into_inner) = session;
}

/// Makes a panic in any thread give the terminal back before it is reported, then `end`s the desk.
/// The report says where in the program it happened and where the journal is, and nothing of what
/// was typed.
pub(super) fn restore_on_panic(
    words: &'static crate::language::Words,
    end: impl Fn() + Send + Sync + 'static,
) {
    std::panic::set_hook(Box::new(move |panic| {
        restore();
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        let text = words.say_with("crashed", &[("place", place.into())]);
        let session = SESSION.try_lock().ok().and_then(|session| session.clone());
        guard::say(&text, session.as_deref(), words);
        end();
    }));
}
