//! Stopping for a while, and leaving: everything on the disk, the terminal given back.

use super::{Desk, Failure};
use crate::{store, tui::terminal};
use std::{
    path::Path,
    time::{Duration, Instant},
};

/// How long leaving waits for the disk, and how long where the desk could not stay.
pub(super) const LEAVING: Duration = Duration::from_secs(10);
const LEAVING_AT_ONCE: Duration = Duration::from_millis(700);

/// How long a stop is put off: what is sent to the whole group comes a second time by way of the
/// guard, and has to have come before, or it would stop the desk again when it goes on.
const TWICE: Duration = Duration::from_millis(30);

/// Stops this process until somebody lets it go on.
pub(super) fn stand_still() {
    std::thread::sleep(TWICE);
    let own = rustix::process::getpid();
    let _ = rustix::process::kill_process(own, rustix::process::Signal::STOP);
}

impl Desk {
    /// Stops for a while, as the shell's Ctrl-Z asks, and comes back.
    pub(super) fn stop(&mut self) {
        terminal::restore();
        stand_still();
        self.take_terminal();
    }

    /// Takes the terminal again, whoever had it meanwhile.
    pub(super) fn take_terminal(&mut self) {
        self.resumed = Some(Instant::now());
        if terminal::enter_again().is_err() {
            self.leaving = true;
        }
        self.screen.forget();
        self.state.size = terminal::size();
    }

    /// Has everything on the disk, gives the terminal back and says what is to be said.
    ///
    /// # Errors
    /// Where what was typed last is in neither file nor journal.
    pub(super) fn leave(&mut self) -> Result<(), Failure> {
        self.end_outside();
        terminal::restore();
        let words = self.state.words;
        let saving = self.state.file.saving || (self.leaving_when_saved && self.state.is_unsaved());
        let Some(store) = self.store.take() else {
            return Ok(());
        };
        let file = &self.state.file.path;
        let path = store::shown(file);
        let wait = if self.at_once { LEAVING_AT_ONCE } else { LEAVING };
        let closed = store.close(saving, wait);
        if closed.as_ref().is_some_and(|closed| closed.kept && closed.unsaved == 0) {
            return Ok(());
        }
        let mut said = String::new();
        if let Some(Err(error)) = closed.as_ref().and_then(|closed| closed.save.as_ref()) {
            said = format!("{}\n", error.said(file, words));
        }
        if let Some(closed) = closed.filter(|closed| closed.kept) {
            let facts = [("count", closed.unsaved.into()), ("path", path.into())];
            said += &words.say_with("left-unsaved", &facts);
            terminal::say(&format!("{said}\n"));
            return Ok(());
        }
        said += &match self.rescue() {
            Some(path) => words.say_with("left-rescued", &[("path", path.into())]),
            None => words.say("left-not-kept").into_owned(),
        };
        Err(Failure::NotKept(said))
    }

    /// Writes the whole session to a new file, where neither the journal nor the session file took
    /// it: beside the session, or else in the state folder.
    fn rescue(&self) -> Option<String> {
        let text = store::to_ron(&self.state.session);
        let path = &self.state.file.path;
        let stem = path.file_stem()?.to_string_lossy();
        let name = store::named(&stem, "-rescued.ron");
        let folders = path.parent().map(Path::to_path_buf).into_iter().chain(store::state_folder());
        folders
            .filter_map(|folder| store::write_new(&folder, &name, text.as_bytes()).ok())
            .map(|path| store::shown(&path))
            .next()
    }
}
