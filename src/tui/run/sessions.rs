//! Which session is on the desk: opened, made, taken over, or gone on with in another file.

use super::{Desk, Event, leaving, seed};
use crate::{
    session::{Ids, Session},
    store::{self, Access, HolderWatch, Note, Opened, Report, Store},
    tui::{
        picker::{Choice, Pick, Picker},
        prompt::{Prompt, Purpose},
        state::{File, Notice, Over, State, Tone},
        terminal,
        update::about,
    },
};
use std::{
    path::{Path, PathBuf},
    sync::mpsc::Sender,
    time::Instant,
};

pub(super) fn open(path: &Path, desk: &Sender<Event>) -> Result<Opened, store::ReadError> {
    store::open(path, reports(desk))
}

/// What passes on to the desk what the store tells.
pub(super) fn reports(desk: &Sender<Event>) -> impl Fn(Report) + Send + Sync + 'static {
    let desk = std::sync::Mutex::new(desk.clone());
    move |report| {
        if let Ok(desk) = desk.lock() {
            let _ = desk.send(Event::Store(report));
        }
    }
}

/// Remembers a session for the start screen, on a thread of its own: it waits for the disk.
pub(super) fn remember(path: &Path, session: &Session) {
    if let Some(state) = store::state_folder() {
        let (path, title) = (path.to_owned(), session.about().title.as_str().to_owned());
        std::thread::spawn(move || store::remember(&state, &path, &title));
    }
}

/// Where the user's copies of the samples are.
fn samples_folder() -> Option<PathBuf> {
    let folder = store::state_folder()?.join("samples");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

impl Desk {
    pub(super) fn save_as(&mut self, path: &Path) {
        let path = with_extension(path);
        match &self.store {
            Some(store) => {
                self.copying = Some(Vec::new());
                store.save_copy(&path);
            }
            None => match store::create(&path, &self.state.session) {
                Ok(()) => self.go_on_in(&path),
                Err(error) => self.state.refuse(error.said(&path, self.state.words)),
            },
        }
    }

    /// Goes on in another file, which holds what the session held when that was asked for. What was
    /// changed since goes into the journal of that file.
    pub(super) fn go_on_in(&mut self, path: &Path) {
        let since = self.copying.take().unwrap_or_default();
        let opened = match open(path, &self.desk) {
            Ok(opened) => opened,
            Err(error) => return self.state.refuse(error.said(self.state.words)),
        };
        let Access::Write(store) = opened.access else {
            // Somebody was quicker. Here it goes on as before.
            let refused = store::SaveError::Exists.said(path, self.state.words);
            return self.state.refuse(refused);
        };
        for change in &since {
            store.record(change);
        }
        (self.is_open, self.clock_is_recorded) = (false, false);
        if let Some(old) = self.store.replace(store) {
            // Where the disk of the old one stalls, nobody has to wait for it.
            std::thread::spawn(move || old.close(false, leaving::LEAVING));
        }
        terminal::works_on(Some(opened.path.clone()));
        self.state.file = File { path: opened.path, ..File::default() };
        self.state.changes_saved = self.state.changes.saturating_sub(since.len() as u64);
        remember(&self.state.file.path, &self.state.session);
        let path = store::shown(&self.state.file.path);
        let facts = [("path", path.as_str().into())];
        self.state.tell(self.state.words.say_with("saved-elsewhere", &facts));
    }

    pub(super) fn open(&mut self, path: &Path) {
        match open(path, &self.desk) {
            Ok(opened) => self.adopt(opened),
            Err(error) => {
                self.state.refuse(error.said(self.state.words));
                self.offer();
            }
        }
    }

    /// Opens the user's copy of a sample, which is made where there is none yet.
    pub(super) fn open_sample(&mut self, name: &str) {
        let text = self.samples.iter().find(|(sample, _)| *sample == name).map(|(_, text)| *text);
        let Some((text, folder)) = text.zip(samples_folder()) else {
            return self.offer();
        };
        let path = folder.join(format!("{name}.ron"));
        if !path.exists() {
            let made = store::from_ron(text.as_bytes())
                .map_err(|_| ())
                .and_then(|loaded| store::create(&path, &loaded.session).map_err(|_| ()));
            if made.is_err() {
                self.state.refuse(self.state.words.say("sample-not-made"));
                return self.offer();
            }
        }
        self.open(&path);
    }

    pub(super) fn create(&mut self, path: &Path) {
        let path = with_extension(path);
        match store::create(&path, &Session::new("")) {
            Ok(()) => {
                self.open(&path);
                about(&mut self.state);
            }
            Err(error) => self.ask_name_again(&path, &error),
        }
    }

    /// Says why there is no new file of that name, and keeps the name to be mended.
    fn ask_name_again(&mut self, path: &Path, error: &store::SaveError) {
        let words = self.state.words;
        let text = match (error, path.parent()) {
            (store::SaveError::FolderGone, Some(folder)) => {
                let folder = store::shown(folder);
                words.say_with("no-such-folder", &[("folder", folder.as_str().into())])
            }
            _ => error.said(path, words),
        };
        self.offer();
        let prompt = Prompt::mending(Purpose::Create, &store::shown(path));
        self.state.over.push(Over::Prompt(prompt));
        self.state.refuse(text);
    }

    /// Takes a session over from somebody who shows no life.
    pub(super) fn take_over(&mut self) {
        let path = self.state.file.path.clone();
        match store::take_over(&path, reports(&self.desk)) {
            Ok(opened) => self.adopt(opened),
            Err(error) => self.state.refuse(error.said(self.state.words)),
        }
    }

    /// Puts a session that was opened on the desk.
    pub(super) fn adopt(&mut self, opened: Opened) {
        let words = self.state.words;
        self.resume_clock(&opened.facts, &opened.session);
        (self.is_open, self.clock_is_recorded) = (false, false);
        self.holder = None;
        let mut alarm = None;
        remember(&opened.path, &opened.session);
        self.known_as = opened.session.about().title.as_str().to_owned();
        let mut file = File { path: opened.path.clone(), ..File::default() };
        let (store, read_only) = match opened.access {
            Access::Write(store) => (Some(store), None),
            Access::Held(holder) => {
                if holder.may_be_dead {
                    self.holder = HolderWatch::begin(&opened.path, reports(&self.desk)).ok();
                }
                (None, Some(holder.said(words)))
            }
            Access::StopsOver { journal } => {
                let (path, journal) = (store::shown(&opened.path), store::shown(&journal));
                let facts = [("path", path.into()), ("journal", journal.into())];
                alarm = Some(words.say_with("stops-over", &facts));
                (None, Some(words.say("stops-over-brief").into_owned()))
            }
            Access::Newer { format, .. } => {
                let said = words.say_with("newer-format", &[("format", format.into())]);
                (None, Some(said))
            }
        };
        file.read_only = read_only;
        let now = self.now();
        let ids = Ids::new(seed());
        let mut state =
            State::new(opened.session, opened.history, words, self.state.theme, file, now, ids);
        state.size = self.state.size;
        state.set_writing(self.state.user.clone());
        let unsaved = store.as_ref().map_or(0, Store::unsaved);
        state.changes = unsaved;
        if unsaved > 0 {
            self.first_unsaved = Some(Instant::now());
        }
        // What was recovered is said first; what else there is follows when that was read.
        let recovered = opened.recovered.as_ref();
        let here = state.local_now();
        let recovered = recovered.map(|it| Notice { text: it.said(here, words), tone: Tone::Done });
        let (urgent, notes): (Vec<_>, Vec<_>) =
            opened.notes.iter().partition(|note| note.is_urgent());
        let urgent: Vec<String> = urgent.into_iter().map(|note| note.said(words)).collect();
        let notes =
            notes.into_iter().map(|it| Notice { text: Note::said(it, words), tone: Tone::Refused });
        self.notices = recovered.into_iter().chain(notes).collect();
        state.last_change = Some(Instant::now());
        terminal::works_on(Some(opened.path));
        self.reviewer.forget();
        self.state = state;
        self.store = store;
        self.changed = Some(Instant::now());
        (self.noticed, self.saved_how) = (None, None);
        for text in urgent.into_iter().chain(alarm) {
            self.tell_at_opening(text);
        }
        self.show_next_notice();
        self.tell_left_outside();
        self.screen.forget();
    }

    /// The start screen.
    pub(super) fn start(&mut self) {
        self.state.starting = true;
        self.offer();
    }

    /// Offers what can be opened: what was open lately, the samples, a new session.
    pub(super) fn offer(&mut self) {
        if !self.state.starting {
            return;
        }
        let words = self.state.words;
        let mut choices = Vec::new();
        for recent in store::state_folder().map(|state| store::recent(&state)).unwrap_or_default() {
            // As long as it has no title, the name of its file says which it is.
            let stem = recent.path.file_stem().map(|stem| store::shown(Path::new(stem)));
            let label = match recent.title.trim() {
                "" => stem.unwrap_or_default(),
                _ => recent.title,
            };
            choices.push(Choice {
                label,
                detail: store::shown(&recent.path),
                also: store::shown(&recent.path),
                pick: Pick::Open(recent.path),
            });
        }
        for (name, _) in self.samples {
            choices.push(Choice {
                label: words.say(&format!("sample-{name}")).into_owned(),
                detail: words.say("start-sample").into_owned(),
                also: (*name).into(),
                pick: Pick::Sample(name),
            });
        }
        let label = words.say("start-new").into_owned();
        choices.push(Choice {
            label,
            detail: String::new(),
            also: String::new(),
            pick: Pick::Create,
        });
        let title = words.say("start-title");
        self.state.over = vec![Over::Picker(Picker::new(title, choices))];
    }
}

/// A file name with the extension of sessions; any other stays before it, as part of the name.
/// Where it was typed before the one that stood there, it is there once.
fn with_extension(path: &Path) -> PathBuf {
    let ron = |path: &Path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("ron"));
    let without = path.with_extension("");
    match path.extension() {
        Some(_) if ron(path) && ron(&without) => with_extension(&without),
        Some(_) if ron(path) => path.to_owned(),
        Some(extension) if !extension.is_empty() => {
            let mut name = path.file_name().unwrap_or_default().to_owned();
            name.push(".ron");
            path.with_file_name(name)
        }
        _ => path.with_extension("ron"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_a_session_has_the_extension_of_sessions() {
        for (typed, path) in [
            ("council", "council.ron"),
            ("council.ron", "council.ron"),
            ("council.RON", "council.RON"),
            ("council.", "council.ron"),
            ("/vc/council.ron.ron", "/vc/council.ron"),
            (".ron.ron", ".ron.ron"),
            ("minutes.2020", "minutes.2020.ron"),
            ("/vc.2/minutes", "/vc.2/minutes.ron"),
            ("/vc.2/minutes.txt", "/vc.2/minutes.txt.ron"),
            ("会议.记录", "会议.记录.ron"),
            ("..", ".."),
        ] {
            assert_eq!(with_extension(Path::new(typed)), Path::new(path), "{typed}");
        }
    }
}
