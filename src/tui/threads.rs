//! What runs beside the desk, each joined to it by a channel: input, screen, signals.
//!
//! The desk never waits for the terminal. Input waits for it in a thread of its own; what is drawn
//! is one block of bytes, written by another. So neither a stalled link nor a slow one keeps a key
//! from being recorded.

use super::terminal;
use ratatui::crossterm::event;
use rustix::{
    event::{PollFd, PollFlags, poll},
    fd::AsFd,
};
use std::{
    io,
    sync::mpsc::{Receiver, Sender},
    thread,
    time::Duration,
};

/// What reaches the desk's thread.
#[derive(Debug)]
pub(super) enum Event {
    /// From the terminal.
    Terminal(event::Event),
    /// A frame was written.
    Shown,
    /// The terminal is gone.
    Gone,
    /// Asked to leave, by a signal.
    Leave,
    /// Asked to stop for a while (Ctrl-Z of the shell), by a signal.
    Stop,
    /// From the store.
    Store(crate::store::Report),
}

/// Waits for the terminal and passes on what it says, until it is gone.
///
/// It is never joined: nothing can interrupt a read of the terminal.
pub(super) fn input(desk: Sender<Event>) -> io::Result<()> {
    let wait = move || {
        let terminal = io::stdin();
        loop {
            let mut fds = [PollFd::new(&terminal, PollFlags::IN)];
            match poll(&mut fds, None) {
                Err(rustix::io::Errno::INTR) => {}
                Err(_) => break,
                Ok(_) => {
                    let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
                    if fds.iter().any(|fd| fd.revents().intersects(gone)) {
                        break;
                    }
                }
            }
            loop {
                match event::poll(Duration::from_millis(1)) {
                    Ok(true) => {}
                    Ok(false) => break,
                    Err(_) => {
                        let _ = desk.send(Event::Gone);
                        return;
                    }
                }
                match event::read() {
                    Ok(event) => {
                        if desk.send(Event::Terminal(event)).is_err() {
                            return;
                        }
                    }
                    Err(_) => break,
                }
            }
        }
        let _ = desk.send(Event::Gone);
    };
    thread::Builder::new().name("input".into()).spawn(wait).map(drop)
}

/// Writes frames, each whole, and says when one is out.
pub(super) fn screen(frames: Receiver<Vec<u8>>, desk: Sender<Event>) -> io::Result<()> {
    let write = move || {
        let out = io::stdout();
        for frame in frames {
            let mut rest = frame.as_slice();
            while !rest.is_empty() {
                match rustix::io::write(out.as_fd(), rest) {
                    Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                    Err(rustix::io::Errno::INTR) => {}
                    Err(rustix::io::Errno::AGAIN) => {
                        let mut fds = [PollFd::new(&out, PollFlags::OUT)];
                        let _ = poll(&mut fds, None);
                    }
                    Err(_) => {
                        let _ = desk.send(Event::Gone);
                        return;
                    }
                }
            }
            if desk.send(Event::Shown).is_err() {
                return;
            }
        }
    };
    thread::Builder::new().name("screen".into()).spawn(write).map(drop)
}

/// Waits for signals. One that asks to leave is passed to the desk, which saves what is to be saved;
/// where the desk does not answer within a second, the terminal is given back and the process ends:
/// the journal has what was typed.
#[cfg(unix)]
pub(super) fn watch(desk: Sender<Event>) -> io::Result<()> {
    use signal_hook::{
        consts::{SIGCONT, SIGHUP, SIGINT, SIGPIPE, SIGQUIT, SIGTERM, SIGTSTP},
        iterator::Signals,
    };
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGPIPE, SIGCONT])?;
    let wait = move || {
        for signal in signals.forever() {
            match signal {
                SIGPIPE | SIGCONT => {}
                SIGTSTP => {
                    let _ = desk.send(Event::Stop);
                }
                _ => {
                    let _ = desk.send(Event::Leave);
                    thread::sleep(Duration::from_millis(900));
                    terminal::restore();
                    std::process::exit(128 + signal);
                }
            }
        }
    };
    thread::Builder::new().name("watch".into()).spawn(wait).map(drop)
}
