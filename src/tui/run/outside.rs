//! The editor outside: the terminal handed over, waited for, and taken again.
//!
//! While the editor runs the desk goes on without drawing or reading: it saves, answers signals and
//! keeps what reached it of keys until the editor is gone. Ctrl-Z in the editor stops all three
//! processes, since the shell sees one job. A signal that ends the desk ends the editor first, and
//! what that had written is taken in.

use super::Desk;
use crate::{
    store,
    tui::{
        guard,
        outside::{self, Errand, Handed},
        question::Answer,
        state::Touched,
        terminal,
        threads::Event,
        update,
    },
};
use rustix::process::{Pid, Signal, kill_process};
use std::{
    io,
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus},
    sync::mpsc,
    time::{Duration, Instant},
};

/// How long the input thread may take to stand still.
const STANDING: Duration = Duration::from_secs(1);

/// How long an editor may take to end when the desk has to.
const ENDING: Duration = Duration::from_millis(300);

/// An editor that has the terminal.
#[derive(Debug)]
pub(super) struct Outside {
    errand: Errand,
    handed: Handed,
    program: String,
    process: Option<Pid>,
    modes: io::Result<rustix::termios::Termios>,
}

impl Desk {
    /// Hands a paragraph out to the user's editor.
    pub(super) fn edit_outside(&mut self, errand: Errand) {
        if let Err(text) = self.begin_outside(errand) {
            self.show(text);
        }
    }

    fn begin_outside(&mut self, errand: Errand) -> Result<(), String> {
        let words = self.state.words;
        let Some(mut command) = outside::editor().filter(|_| self.outside.is_none()) else {
            return Err(words.say("editor-none").into_owned());
        };
        let program = command.remove(0);
        let failed = |id: &str, error: &io::Error| {
            let why = store::why(error, words);
            words.say_with(id, &[("program", program.as_str().into()), ("why", why.into())])
        };
        let path = &self.state.file.path;
        let beside = || path.parent().map(Path::to_path_buf).unwrap_or_default();
        let place = store::state_folder().unwrap_or_else(beside);
        let handed =
            Handed::out(&place, path, &errand).map_err(|it| failed("editor-no-file", &it))?;
        // Who waits is there before there is something to wait for.
        let (to, from) = mpsc::channel::<Child>();
        let desk = self.desk.clone();
        let wait = move || {
            if let Ok(mut child) = from.recv() {
                let _ = desk.send(Event::Edited(child.wait()));
            }
        };
        let waiting = std::thread::Builder::new().name("editor".into()).spawn(wait);
        let waiting = waiting.map(drop).and_then(|()| match self.gate.shut(STANDING) {
            true => Ok(()),
            false => Err(io::ErrorKind::TimedOut.into()),
        });
        if let Err(error) = waiting {
            handed.remove();
            return Err(failed("editor-not-started", &error));
        }
        terminal::restore();
        let modes = terminal::modes();
        let mut editor = Command::new(&program);
        editor.args(command).arg(handed.file()).env_remove(guard::GUARD);
        match editor.spawn() {
            Ok(child) => {
                let process = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
                let _ = to.send(child);
                self.outside = Some(Outside { errand, handed, program, process, modes });
                Ok(())
            }
            Err(error) => {
                handed.remove();
                self.take_terminal();
                self.gate.open();
                let gone = error.kind() == io::ErrorKind::NotFound;
                let id = if gone { "editor-not-found" } else { "editor-not-started" };
                Err(failed(id, &error))
            }
        }
    }

    /// Takes the terminal again after the editor, and what came back.
    pub(super) fn edited(&mut self, status: io::Result<ExitStatus>) {
        let Some(outside) = self.outside.take() else { return };
        if let Ok(modes) = &outside.modes {
            terminal::set_modes(modes);
        }
        self.take_terminal();
        self.gate.open();
        self.take_back(&outside, &status);
        self.carry_out();
        for event in std::mem::take(&mut self.held) {
            self.receive(event);
        }
    }

    /// Takes what the editor wrote into the session; where that cannot be, its file stays, which is
    /// said.
    fn take_back(&mut self, outside: &Outside, status: &io::Result<ExitStatus>) {
        let Outside { errand, handed, program, .. } = outside;
        let words = self.state.words;
        let path = store::shown(handed.file());
        let facts = |why: String| {
            [
                ("program", program.as_str().into()),
                ("path", path.as_str().into()),
                ("why", why.into()),
            ]
        };
        let back = handed.back();
        let untouched = back.as_ref().is_ok_and(|text| *text == errand.text);
        let failed = match status {
            Ok(status) if status.success() => None,
            Ok(status) => Some(status.to_string()),
            Err(error) => Some(store::why(error, words)),
        };
        match (failed, back) {
            (Some(why), _) if untouched && !handed.has_more() => {
                handed.remove();
                self.show(words.say_with("editor-failed", &facts(why)));
            }
            (Some(why), _) => self.show(words.say_with("editor-failed-kept", &facts(why))),
            (None, Err(error)) => {
                let why = store::why(&error, words);
                self.show(words.say_with("editor-unreadable", &facts(why)));
            }
            (None, Ok(text)) => {
                let now = self.now();
                if update::take_edited(&mut self.state, errand, &text, now) {
                    handed.remove();
                } else {
                    self.show(words.say_with("editor-kept", &facts(String::new())));
                }
            }
        }
    }

    /// Stops with the editor, as its Ctrl-Z asks, and goes on with it.
    pub(super) fn stop_outside(&mut self) {
        super::leaving::stand_still();
        self.resumed = Some(Instant::now());
    }

    /// Ends the editor because the desk has to end, and takes in what it had written.
    pub(super) fn end_outside(&mut self) {
        let Some(outside) = self.outside.take() else { return };
        if let Some(process) = outside.process {
            let _ = kill_process(process, Signal::TERM);
            let _ = kill_process(process, Signal::CONT);
        }
        let until = Instant::now() + ENDING;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            match self.events.recv_timeout(left) {
                Ok(Event::Edited(_)) | Err(_) => break,
                Ok(_) => {}
            }
        }
        if let Ok(modes) = &outside.modes {
            terminal::restore_for(modes);
        }
        let Outside { errand, handed, .. } = &outside;
        let now = self.now();
        let taken = handed
            .back()
            .is_ok_and(|text| update::take_edited(&mut self.state, errand, &text, now));
        self.carry_out();
        // What the editor could not save lies beside, and is told when the session is opened again.
        if taken && !handed.has_more() {
            handed.remove();
        }
    }

    /// Shows why something was not done: over the panes where the foot has no room for it, as where
    /// it names a file.
    fn show(&mut self, text: String) {
        self.state.touched = Touched::All;
        if crate::text::width(&text) + 4 > usize::from(self.state.size.0.min(80)) {
            self.ask(text, vec![Answer::Stay]);
        } else {
            self.state.refuse(text);
        }
    }

    /// Tells what programs that were killed left of the session that is on the desk now.
    pub(super) fn tell_left_outside(&mut self) {
        let path = &self.state.file.path;
        let places = store::state_folder().into_iter().chain(path.parent().map(PathBuf::from));
        let left = places.flat_map(|place| outside::left(&place, path, &self.state.session));
        let left: Vec<String> = left.map(|file| store::shown(&file)).collect();
        if !left.is_empty() {
            let facts = [("path", left.join(", ").into())];
            self.show(self.state.words.say_with("editor-left", &facts));
        }
    }
}
