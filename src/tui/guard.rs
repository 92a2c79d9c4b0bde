//! A small parent that gives the terminal back where the desk no longer can.
//!
//! What a program switched on in a terminal, a program has to switch off; one that was killed, that
//! aborted or that ran out of memory does not. So the desk runs in a child of the process that the
//! shell started, which is the same program once more and does nothing but wait. It forwards the
//! signals that are sent to it, stops when the desk stops, ends as the desk ended, and after a death
//! by a signal puts the terminal right and says where the text is. It holds no session and never
//! writes to one. When the parent itself is killed the desk learns of it, writes nothing more than
//! what was typed, and ends. All this costs a millisecond at the start and a few pages of memory.
//!
//! It is a program started again, not a fork: a fork of a program with threads is not safe.

use super::terminal;
use crate::{language::Words, store};
use rustix::{
    process::{self, Pid, Signal, WaitOptions, WaitStatus},
    termios::Termios,
};
use signal_hook::{
    consts::{
        SIGABRT, SIGCHLD, SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGUSR1, SIGUSR2,
    },
    iterator::Signals,
};
use std::{
    io,
    path::{Path, PathBuf},
    process::Command,
    sync::Arc,
    thread,
};

/// In the environment of the desk: the number of the process that waits for it.
pub(super) const GUARD: &str = "PLENARY_GUARD";

/// The signal that tells the desk that its parent is gone.
const ORPHANED: Signal = Signal::USR1;

/// Stands guard: starts the desk as a child, waits for it and ends as it ended. Returns only in the
/// child, and where no child could be started: then the desk goes on without a guard.
///
/// `about` tells which session the command line names, and the words, for the message after a death: it
/// is asked then and not before.
pub fn stand(about: impl FnOnce() -> (Option<PathBuf>, &'static Words)) {
    if let Some(parent) = parent() {
        // From now on the system tells when the parent dies; it may have died before.
        let _ = process::set_parent_process_death_signal(Some(ORPHANED));
        if process::getppid() != Some(parent) {
            std::process::exit(1);
        }
        return;
    }
    let Ok(modes) = terminal::modes() else { return };
    // Before the child is there, so that no signal is lost between.
    let forwarded = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGABRT, SIGUSR1, SIGUSR2, SIGTSTP, SIGCONT];
    let Ok(signals) = Signals::new(forwarded) else { return };
    // Whoever started this may ignore the ends of children, and nobody can wait for one then. A signal
    // that is heard is not ignored.
    let _ = signal_hook::flag::register(SIGCHLD, Arc::default());
    let Ok(child) = start() else { return };
    let forwarding = thread::Builder::new().name("forward".into());
    let _ = forwarding.spawn(move || forward(signals, child));
    std::process::exit(wait(child, &modes, about));
}

/// Whether a guard waits for this process.
pub(super) fn is_there() -> bool {
    parent().is_some()
}

/// Whether this process had a guard that is gone.
pub(super) fn is_gone() -> bool {
    std::env::var_os(GUARD).is_some() && parent().is_none()
}

/// The parent, where it is a guard. A number that was inherited from further up does not count.
fn parent() -> Option<Pid> {
    let named: i32 = std::env::var(GUARD).ok()?.parse().ok()?;
    let parent = process::getppid()?;
    (parent.as_raw_nonzero().get() == named).then_some(parent)
}

/// Starts the program again, with what it was started with.
fn start() -> io::Result<Pid> {
    let mut arguments = std::env::args_os();
    let mut command = Command::new(std::env::current_exe()?);
    if let Some(name) = arguments.next() {
        std::os::unix::process::CommandExt::arg0(&mut command, name);
    }
    let child = command.args(arguments).env(GUARD, std::process::id().to_string()).spawn()?;
    i32::try_from(child.id())
        .ok()
        .and_then(Pid::from_raw)
        .ok_or_else(|| io::ErrorKind::InvalidData.into())
}

/// Passes on what is sent to the guard. What the terminal sends reaches both by itself; the desk
/// takes the second for the same.
fn forward(mut signals: Signals, child: Pid) {
    for signal in signals.forever() {
        if let Some(signal) = Signal::from_named_raw(signal) {
            let _ = process::kill_process(child, signal);
        }
    }
}

/// Waits for the end of the desk; the code to end with.
fn wait(
    child: Pid,
    modes: &Termios,
    about: impl FnOnce() -> (Option<PathBuf>, &'static Words),
) -> i32 {
    loop {
        match process::waitpid(Some(child), WaitOptions::UNTRACED) {
            Ok(Some((_, status))) if status.stopped() => {
                terminal::put_right(modes);
                let _ = process::kill_process(process::getpid(), Signal::STOP);
                // The shell wakes the whole group, anybody else perhaps only this process.
                let _ = process::kill_process(child, Signal::CONT);
            }
            Ok(Some((_, status))) => {
                terminal::put_right(modes);
                return ended(status, about);
            }
            Err(rustix::io::Errno::INTR) | Ok(None) => {}
            Err(_) => {
                terminal::put_right(modes);
                return 1;
            }
        }
    }
}

/// Says what is to be said after a death by a signal.
fn ended(status: WaitStatus, about: impl FnOnce() -> (Option<PathBuf>, &'static Words)) -> i32 {
    let Some(signal) = status.terminating_signal() else {
        return status.exit_status().unwrap_or(1);
    };
    let (session, words) = about();
    let place = format!("signal {signal}");
    say(&words.say_with("crashed", &[("place", place.into())]), session.as_deref(), words);
    128 + signal
}

/// Writes a message on the terminal that was given back, and where the journal is.
pub(super) fn say(text: &str, session: Option<&Path>, words: &'static Words) {
    let mut said = format!("{text}\n");
    if let Some(journal) = session.and_then(store::journal_of) {
        let path = store::shown(&journal);
        said.push_str(&words.say_with("crashed-journal", &[("path", path.into())]));
        said.push('\n');
    }
    terminal::say(&said);
}
