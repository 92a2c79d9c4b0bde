//! What runs beside the desk, each joined to it by a channel: input, screen, signals.
//!
//! The desk never waits for the terminal. Input waits for it in a thread of its own; what is drawn
//! is one block of bytes, written by another. So neither a stalled link nor a slow one keeps a key
//! from being recorded. That the terminal is gone is watched for by a third: the first may stand
//! behind its gate.

use super::{gate::Gate, guard, keyboard::Keyboard, terminal};
use ratatui::crossterm::event;
use rustix::{
    event::{PollFd, PollFlags, poll},
    io::Errno,
};
use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, Sender},
    },
    thread,
    time::{Duration, Instant},
};

/// What reaches the desk's thread.
#[derive(Debug)]
pub(super) enum Event {
    /// From the terminal.
    Terminal(event::Event),
    /// A frame was written.
    Shown,
    /// The terminal or the guard is gone, or a thread has panicked: keep what was typed, and end.
    Gone,
    /// Asked to leave, by a signal.
    Leave,
    /// Asked at this moment to stop for a while (Ctrl-Z of the shell), by a signal.
    Stop(Instant),
    /// Going on at this moment after a stop, by a signal.
    Continue(Instant),
    /// From whoever writes papers: how far it is, and how it ended.
    Told(super::state::Notice),
    /// The editor outside is done.
    Edited(io::Result<std::process::ExitStatus>),
    /// From the store.
    Store(crate::store::Report),
    /// The session was looked over as it was after this many changes.
    Found(u64, Vec<crate::review::Finding>),
    /// The copy that is looked over is not what is on the desk any more.
    Mislaid,
    /// What was changed since the records were issued.
    Issued(super::changed::Found),
}

/// How long the desk has to leave once it cannot stay.
const GRACE: Duration = Duration::from_millis(900);

/// Bytes that are read at once: all that a terminal keeps.
const READ: usize = 4096;

/// Waits for the terminal and passes on what it says. It is never joined: it waits for the terminal
/// without end.
pub(super) fn input(desk: Sender<Event>, gate: Arc<Gate>) -> io::Result<()> {
    let read = move || {
        let (terminal, mut keyboard, mut bytes) = (io::stdin(), Keyboard::default(), [0; READ]);
        loop {
            gate.pass();
            let events = match gate.wait(&terminal, keyboard.due()) {
                Ok(true) => match rustix::io::read(&terminal, &mut bytes) {
                    Ok(0) => return gone(&desk),
                    Ok(read) => {
                        keyboard.take(bytes.get(..read).unwrap_or_default(), Instant::now())
                    }
                    Err(Errno::INTR | Errno::AGAIN) => continue,
                    Err(_) => return gone(&desk),
                },
                Ok(false) => keyboard.look(Instant::now()),
                Err(_) => return gone(&desk),
            };
            for event in events {
                if desk.send(Event::Terminal(event)).is_err() {
                    return;
                }
            }
        }
    };
    thread::Builder::new().name("input".into()).spawn(read).map(drop)
}

/// Waits for the end of the terminal and for nothing else.
pub(super) fn hang_up(desk: Sender<Event>) -> io::Result<()> {
    let wait = move || {
        let terminal = io::stdin();
        loop {
            let mut fds = [PollFd::new(&terminal, PollFlags::empty())];
            match poll(&mut fds, None) {
                Err(Errno::INTR) => {}
                _ => break,
            }
        }
        gone(&desk);
    };
    thread::Builder::new().name("hang-up".into()).spawn(wait).map(drop)
}

/// Writes frames, each whole, and says when one is out.
pub(super) fn screen(frames: Receiver<Vec<u8>>, desk: Sender<Event>) -> io::Result<()> {
    let write = move || {
        for frame in frames {
            if terminal::write_frame(&frame).is_err() {
                return gone(&desk);
            }
            if desk.send(Event::Shown).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("screen".into()).spawn(write).map(drop)
}

/// Tells the desk that it cannot stay, and sees to it that it goes.
pub(super) fn gone(desk: &Sender<Event>) {
    let _ = desk.send(Event::Gone);
    end_before_long(1);
}

/// Ends the process after a while if the desk has not: the journal has what was typed. The terminal
/// is given back first.
fn end_before_long(code: i32) {
    static ENDING: AtomicBool = AtomicBool::new(false);
    if ENDING.swap(true, Ordering::SeqCst) {
        return;
    }
    let end = move || {
        thread::sleep(GRACE);
        terminal::restore();
        std::process::exit(code);
    };
    let _ = thread::Builder::new().name("end".into()).spawn(end);
}

/// Waits for signals. One that asks to leave is passed to the desk, which saves what is to be saved;
/// where the desk does not answer within a second, the terminal is given back and the process ends:
/// the journal has what was typed.
#[cfg(unix)]
pub(super) fn watch(desk: Sender<Event>, gate: Arc<Gate>) -> io::Result<()> {
    use signal_hook::{
        consts::{
            SIGCONT, SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2, SIGWINCH,
        },
        iterator::Signals,
    };
    let mut signals = Signals::new([
        SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGPIPE, SIGCONT, SIGWINCH, SIGUSR1, SIGUSR2,
    ])?;
    let wait = move || {
        for signal in signals.forever() {
            match signal {
                SIGPIPE | SIGUSR2 => {}
                SIGUSR1 => {
                    if guard::is_gone() {
                        gone(&desk);
                    }
                }
                SIGCONT => {
                    let _ = desk.send(Event::Continue(Instant::now()));
                }
                SIGWINCH => {
                    let (width, height) = terminal::size();
                    let _ = desk.send(Event::Terminal(event::Event::Resize(width, height)));
                }
                SIGTSTP => {
                    let _ = desk.send(Event::Stop(Instant::now()));
                }
                // Ctrl-C and Ctrl-\ at an editor are the editor's.
                SIGINT | SIGQUIT if gate.takes_interruptions() => {}
                _ => {
                    let _ = desk.send(Event::Leave);
                    end_before_long(128 + signal);
                }
            }
        }
    };
    thread::Builder::new().name("watch".into()).spawn(wait).map(drop)
}
