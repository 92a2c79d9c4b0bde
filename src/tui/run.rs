//! The loop: receive, drain, update, hand over, draw.
//!
//! The desk's thread owns the state. It waits for one event, takes what else is there, updates,
//! hands every change to the journal before anything is drawn, and draws once. While a frame is on
//! its way to the terminal no other is drawn, so a stalled link delays pictures and never the
//! record. Without a clock on the screen nothing wakes it but an event.

mod leaving;
mod outside;
mod telling;

use super::{
    bundle,
    clock::{Clock, Reading},
    export,
    gate::Gate,
    key::Key,
    picker::{Choice, Pick, Picker},
    reviewer::Reviewer,
    screen::Screen,
    state::{Effect, File, Notice, Over, State, Tone, Touched},
    terminal,
    theme::Theme,
    threads::{self, Event},
    update::{Message, Order, update},
    writing::user::Trouble,
};
use crate::{
    language::Words,
    papers,
    session::{Change, History, Ids, Language, Moment, Session},
    store::{self, Access, HolderWatch, Note, Opened, Report, Store},
};
use ratatui::crossterm::event;
use std::{
    collections::VecDeque,
    io,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    sync::{
        Arc,
        mpsc::{self, Receiver, RecvTimeoutError, Sender},
    },
    time::{Duration, Instant},
};

/// How the desk is opened.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The session; none for the start screen.
    pub path: Option<PathBuf>,
    /// A clock that stands still, for tests.
    pub now: Option<Moment>,
    /// The language of the interface.
    pub language: Language,
    /// The samples that the start screen offers: name and content.
    pub samples: &'static [(&'static str, &'static str)],
}

/// Why the desk did not open.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The session could not be read.
    #[error(transparent)]
    Read(#[from] store::ReadError),
    /// Standard input or output is no terminal.
    #[error("no terminal")]
    NoTerminal,
    /// The terminal refused.
    #[error(transparent)]
    Terminal(#[from] io::Error),
}

/// The most that a frame waits for the journal to have what it shows.
const SETTLING: Duration = Duration::from_millis(10);

/// Bytes of a paste from which a frame waits for the journal as long as that takes, and the most that
/// it waits then: whoever pastes a book looks at it before typing on.
const LARGE: usize = 32 * 1024;
const SETTLING_LARGE: Duration = Duration::from_secs(2);

/// Quiet seconds after which what is unsaved is saved, and the most that it waits while busy.
const QUIET: Duration = Duration::from_secs(30);
const BUSY: Duration = Duration::from_secs(120);

/// A pause after which the whole session is looked over.
const PAUSE: Duration = Duration::from_millis(1200);

/// The least time between two frames. Nobody types so fast: a key that comes alone is drawn at once,
/// and what comes in a rush is drawn together.
const FRAME: Duration = Duration::from_millis(5);

/// How long after a stop a second signal to go on may still arrive.
const SETTLED: Duration = Duration::from_millis(500);

/// Opens the desk and works until it is left.
///
/// # Errors
/// Where the session cannot be read or there is no terminal.
pub fn run(options: Options) -> Result<(), Failure> {
    let (desk, events) = mpsc::channel();
    let words = Words::of(options.language);
    let opened = match &options.path {
        Some(path) => Some(open(path, &desk)?),
        None => None,
    };
    let ending = desk.clone();
    terminal::restore_on_panic(words, move || threads::gone(&ending));
    enter()?;
    let (frames, outgoing) = mpsc::channel();
    threads::screen(outgoing, desk.clone())?;
    let gate = Arc::new(Gate::default());
    threads::watch(desk.clone(), gate.clone())?;
    threads::hang_up(desk.clone())?;
    threads::input(desk.clone(), gate.clone())?;
    let size = terminal::size();
    let clock = Clock::new(options.now, Reading::now());
    let reviewer = Reviewer::start(desk.clone())?;
    let mut desk = Desk {
        store: None,
        state: State::new(
            Session::new(""),
            History::default(),
            words,
            Theme::of_environment(),
            File::default(),
            clock.at(Reading::now()),
            Ids::new(seed()),
        ),
        screen: Screen::default(),
        reviewer,
        clock,
        events,
        desk,
        frames,
        in_flight: false,
        large: false,
        drawn: None,
        changed: None,
        first_unsaved: None,
        leaving: false,
        at_once: false,
        failed: None,
        copying: None,
        notices: VecDeque::new(),
        noticed: None,
        asked: false,
        resumed: None,
        is_open: false,
        clock_is_recorded: false,
        holder: None,
        gate,
        outside: None,
        held: Vec::new(),
        samples: options.samples,
    };
    desk.state.size = size;
    let (writing, trouble) = super::writing::user::read();
    desk.state.set_writing(writing);
    let ended = catch_unwind(AssertUnwindSafe(|| {
        match opened {
            Some(opened) => desk.adopt(opened),
            None => desk.start(),
        }
        if let Some(trouble) = trouble {
            let text = match trouble {
                Trouble::NotRead(why) => {
                    words.say_with("writing-not-read", &[("why", why.as_str().into())])
                }
                Trouble::Cleaned(count) => {
                    words.say_with("writing-cleaned", &[("count", count.into())])
                }
            };
            desk.state.refuse(text);
        }
        desk.work();
    }));
    if ended.is_ok() {
        desk.say_that_it_is_open();
    }
    // What was typed is kept, whatever went wrong; a panic goes on from here as what it is.
    desk.at_once |= ended.is_err();
    desk.leave();
    ended.map_or_else(|panic| resume_unwind(panic), Ok)
}

/// Takes the terminal.
pub(super) fn enter() -> Result<(), Failure> {
    terminal::enter().map_err(|error| match error.kind() {
        io::ErrorKind::NotConnected => Failure::NoTerminal,
        _ => Failure::Terminal(error),
    })
}

fn open(path: &Path, desk: &Sender<Event>) -> Result<Opened, store::ReadError> {
    store::open(path, reports(desk))
}

/// What passes on to the desk what the store tells.
fn reports(desk: &Sender<Event>) -> impl Fn(Report) + Send + Sync + 'static {
    let desk = std::sync::Mutex::new(desk.clone());
    move |report| {
        if let Ok(desk) = desk.lock() {
            let _ = desk.send(Event::Store(report));
        }
    }
}

/// Remembers a session for the start screen, on a thread of its own: it waits for the disk.
fn remember(path: &Path, session: &Session) {
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

/// A seed for new ids, from the system's randomness by way of the standard library.
fn seed() -> u64 {
    use std::hash::{BuildHasher, Hasher, RandomState};
    RandomState::new().build_hasher().finish()
}

struct Desk {
    state: State,
    store: Option<Store>,
    screen: Screen,
    reviewer: Reviewer,
    clock: Clock,
    events: Receiver<Event>,
    desk: Sender<Event>,
    frames: Sender<Vec<u8>>,
    in_flight: bool,
    /// Whether something large was pasted since the last frame.
    large: bool,
    /// When the last frame was drawn.
    drawn: Option<Instant>,
    changed: Option<Instant>,
    first_unsaved: Option<Instant>,
    leaving: bool,
    /// Whether it is left because it cannot stay: the terminal is gone, a thread has panicked.
    at_once: bool,
    /// What was changed since a copy was ordered, in which the work is to go on.
    copying: Option<Vec<Change>>,
    /// When a save failed last.
    failed: Option<Instant>,
    /// What else there is to tell, and when something was told last.
    notices: VecDeque<Notice>,
    noticed: Option<Instant>,
    /// Whether the save under way was asked for.
    asked: bool,
    /// When it went on after a stop.
    resumed: Option<Instant>,
    /// Whether the store knows that the first frame is on the screen.
    is_open: bool,
    /// Whether the journal knows how the clock goes.
    clock_is_recorded: bool,
    /// Waits for the silence of whoever holds the session, where the system cannot say.
    holder: Option<HolderWatch>,
    gate: Arc<Gate>,
    /// The editor that has the terminal, and what reached the desk of keys meanwhile.
    outside: Option<outside::Outside>,
    held: Vec<Event>,
    samples: &'static [(&'static str, &'static str)],
}

impl Desk {
    /// Works until it is left.
    fn work(&mut self) {
        let mut dirty = true;
        while !self.leaving {
            let pause = self.drawn.map_or(Duration::ZERO, |at| FRAME.saturating_sub(at.elapsed()));
            if dirty && !self.in_flight && pause.is_zero() && self.outside.is_none() {
                self.draw();
                dirty = false;
            }
            let may_draw = dirty && !self.in_flight && self.outside.is_none();
            let paced = may_draw.then_some(pause);
            let wait = self.wait();
            let event = match wait.into_iter().chain(paced).min() {
                Some(soonest) => match self.events.recv_timeout(soonest) {
                    Ok(event) => Some(event),
                    // The frame's turn has come, and nothing else's.
                    Err(RecvTimeoutError::Timeout) if wait.is_none_or(|wait| wait > soonest) => {
                        continue;
                    }
                    Err(RecvTimeoutError::Timeout) => None,
                    Err(RecvTimeoutError::Disconnected) => break,
                },
                None => self.events.recv().ok(),
            };
            match event {
                Some(event) => {
                    dirty |= self.receive(event);
                    while let Ok(event) = self.events.try_recv() {
                        dirty |= self.receive(event);
                    }
                }
                None => dirty |= self.timed(),
            }
        }
    }

    fn now(&self) -> Moment {
        self.clock.at(Reading::now())
    }

    /// How long nothing can happen by itself; `None` for ever.
    fn wait(&self) -> Option<Duration> {
        let shown = self.state.shows_clock() && self.outside.is_none();
        let ticks = shown && !self.clock.stands();
        let clock = ticks.then(|| self.clock.until_next_second(Reading::now()));
        let review = self.changed.map(|at| PAUSE.saturating_sub(at.elapsed()));
        clock.into_iter().chain(review).chain(self.until_save()).min()
    }

    fn until_save(&self) -> Option<Duration> {
        let first = self.first_unsaved?;
        let quiet =
            self.state.last_change.map_or(Duration::ZERO, |at| QUIET.saturating_sub(at.elapsed()));
        let due = quiet.min(BUSY.saturating_sub(first.elapsed()));
        let patience = self.failed.map(|at| QUIET.saturating_sub(at.elapsed()));
        Some(due.max(patience.unwrap_or_default()))
    }

    /// What happens by itself: the clock moved on, a pause is long enough. Whether to draw.
    fn timed(&mut self) -> bool {
        let mut dirty = self.state.shows_clock();
        if self.compare_clocks() {
            self.state.touched = Touched::All;
            dirty = true;
        }
        let now = self.now();
        update(&mut self.state, Message::Tick, now);
        if self.show_next_notice() {
            self.state.touched = Touched::All;
            dirty = true;
        }
        if self.changed.is_some_and(|at| at.elapsed() >= PAUSE) {
            self.changed = None;
            if self.state.found_at != self.state.changes {
                self.reviewer.look(&self.state.session, self.state.changes);
            }
        }
        if self.until_save().is_some_and(|wait| wait.is_zero()) {
            self.save();
            self.state.touched = Touched::All;
            dirty = true;
        }
        dirty
    }

    /// Takes an event in. Whether the screen may look different after it.
    fn receive(&mut self, event: Event) -> bool {
        let typed = event::Event::is_key_press;
        if !matches!(&event, Event::Shown)
            && !matches!(&event, Event::Terminal(event) if typed(event) || event.is_paste())
        {
            self.state.touched = Touched::All;
        }
        if self.outside.is_some() && matches!(event, Event::Terminal(_)) {
            // What was read before the gate was shut comes after the editor.
            if matches!(&event, Event::Terminal(event) if typed(event) || event.is_paste()) {
                self.held.push(event);
            }
            return false;
        }
        let message = match event {
            Event::Edited(status) => {
                self.edited(status);
                return true;
            }
            Event::Shown => {
                self.in_flight = false;
                self.say_that_it_is_open();
                return false;
            }
            Event::Gone => {
                self.at_once = true;
                self.leaving = true;
                return false;
            }
            Event::Leave => {
                self.save();
                self.at_once = true;
                self.leaving = true;
                return false;
            }
            Event::Stop(asked) => {
                // Sent to the whole group and to this process, it arrives twice.
                let settled =
                    |after: Duration| self.resumed.is_none_or(|resumed| asked > resumed + after);
                match self.outside {
                    Some(_) if settled(SETTLED) => self.stop_outside(),
                    None if settled(Duration::ZERO) => self.stop(),
                    _ => {}
                }
                return true;
            }
            Event::Continue(at) => {
                // After a stop that did not come from here, the terminal has to be taken again.
                let settled = self.resumed.is_none_or(|resumed| at > resumed + SETTLED);
                if settled && self.outside.is_none() {
                    self.take_terminal();
                }
                return true;
            }
            Event::Found(at, findings) => {
                self.state.found_at = at;
                self.state.findings = findings;
                return true;
            }
            Event::Issued(found) => {
                self.state.issues.take(found);
                return true;
            }
            Event::Told(notice) => {
                self.state.notice = Some(notice);
                return true;
            }
            Event::Store(report) => {
                self.report(report);
                return true;
            }
            Event::Terminal(event::Event::Key(key)) => match Key::of(key) {
                Some(key) => Message::Key(key),
                None => return false,
            },
            Event::Terminal(event::Event::Paste(text)) => {
                debug_assert!(!store::fails_for_a_test("desk", &text), "as a test asked");
                Message::Paste(text)
            }
            Event::Terminal(event::Event::Resize(width, height)) => {
                self.screen.forget();
                Message::Resize(width, height)
            }
            Event::Terminal(event::Event::FocusLost) => {
                if self.state.is_unsaved() {
                    self.save();
                }
                return true;
            }
            Event::Terminal(event::Event::FocusGained) => {
                if let Some(store) = &self.store {
                    store.look();
                }
                return false;
            }
            Event::Terminal(_) => return false,
        };
        self.large |= matches!(&message, Message::Paste(text) if text.len() > LARGE);
        let before = self.state.changes;
        self.compare_clocks();
        let now = self.now();
        update(&mut self.state, message, now);
        self.carry_out();
        self.show_next_notice();
        if self.state.changes != before {
            let now = Instant::now();
            self.changed = Some(now);
            self.state.last_change = Some(now);
            self.first_unsaved.get_or_insert(now);
        }
        true
    }

    /// Tells the store that what was opened is on the screen, and was no danger.
    fn say_that_it_is_open(&mut self) {
        if let Some(store) = self.store.as_ref().filter(|_| !self.is_open) {
            store.opened();
            self.is_open = true;
        }
    }

    fn draw(&mut self) {
        let bytes = self.screen.show(&mut self.state);
        if !bytes.is_empty() {
            // What is seen is kept. Drawing took longer than writing, so this seldom waits.
            if let Some(store) = &self.store {
                let large = std::mem::take(&mut self.large);
                store.settle(if large { SETTLING_LARGE } else { SETTLING });
            }
            self.in_flight = self.frames.send(bytes).is_ok();
            self.drawn = Some(Instant::now());
        }
    }

    fn carry_out(&mut self) {
        for effect in std::mem::take(&mut self.state.effects) {
            match effect {
                Effect::Record(change) => {
                    self.reviewer.edit(&change.edit);
                    if let Some(copying) = &mut self.copying {
                        copying.push(change.clone());
                    }
                    if !self.clock_is_recorded {
                        self.record_clock();
                    }
                    if let Some(store) = &self.store {
                        store.record(&change);
                    }
                }
                Effect::Save => {
                    self.asked = true;
                    self.save();
                }
                Effect::SaveAs(path) => self.save_as(&path),
                Effect::Export(request) => self.export(request),
                Effect::Write(order) => self.write(order),
                Effect::Open(path) => self.open(&path),
                Effect::OpenSample(name) => self.open_sample(name),
                Effect::Create(path) => self.create(&path),
                Effect::EditOutside(errand) => self.edit_outside(errand),
                Effect::KeepBoth => {
                    if let Some(store) = &self.store {
                        store.keep_both();
                    }
                }
                Effect::Differences => self.show_differences(),
                Effect::TakeOver => self.take_over(),
                Effect::Copy(text) => match super::clipboard::osc_52(&text) {
                    Some(bytes) => drop(self.frames.send(bytes)),
                    None => {
                        self.state.touched = Touched::All;
                        self.state.say("copied-here-only");
                    }
                },
                Effect::Quit { save } => {
                    if save {
                        self.save();
                    }
                    self.leaving = true;
                }
            }
        }
    }

    fn save(&mut self) {
        if let Some(store) = &self.store {
            store.save();
            self.state.file.saving = true;
        }
        self.first_unsaved = None;
    }

    fn save_as(&mut self, path: &Path) {
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
    fn go_on_in(&mut self, path: &Path) {
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

    fn export(&mut self, request: export::Request) {
        let folder = self.state.file.path.parent().map(Path::to_path_buf).unwrap_or_default();
        let export::Request { paper, meeting, language, format } = request;
        let words = self.state.words;
        match papers::build(&self.state.session, paper, meeting, language) {
            Ok(paper) => {
                let notice = bundle::export(paper, format, folder, words, self.desk.clone());
                self.state.notice = Some(notice);
            }
            Err(error) => {
                let why = error.said(words);
                self.state.refuse(words.say_with("export-failed", &[("why", why.into())]));
            }
        }
    }

    fn write(&mut self, order: Order) {
        let place = self.state.file.path.parent().map(Path::to_path_buf).unwrap_or_default();
        let (session, words) = (self.state.session.clone(), self.state.words);
        if let Err(error) = bundle::write(session, order, place, words, self.desk.clone()) {
            let why = store::why(&error, words);
            let text = words.say_with("export-failed", &[("why", why.into())]);
            self.state.refuse(text);
        }
    }

    fn open(&mut self, path: &Path) {
        match open(path, &self.desk) {
            Ok(opened) => self.adopt(opened),
            Err(error) => {
                self.state.refuse(error.said(self.state.words));
                self.offer();
            }
        }
    }

    /// Opens the user's copy of a sample, which is made where there is none yet.
    fn open_sample(&mut self, name: &str) {
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

    fn create(&mut self, path: &Path) {
        let path = with_extension(path);
        match store::create(&path, &Session::new("")) {
            Ok(()) => {
                self.open(&path);
                super::update::about(&mut self.state);
            }
            Err(error) => {
                self.state.refuse(error.said(&path, self.state.words));
                self.offer();
            }
        }
    }

    /// Takes a session over from somebody who shows no life.
    fn take_over(&mut self) {
        let path = self.state.file.path.clone();
        match store::take_over(&path, reports(&self.desk)) {
            Ok(opened) => self.adopt(opened),
            Err(error) => self.state.refuse(error.said(self.state.words)),
        }
    }

    /// Puts a session that was opened on the desk.
    fn adopt(&mut self, opened: Opened) {
        let words = self.state.words;
        self.resume_clock(&opened.facts, &opened.session);
        (self.is_open, self.clock_is_recorded) = (false, false);
        self.holder = None;
        let mut alarm = None;
        remember(&opened.path, &opened.session);
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
        let recovered = recovered.map(|it| Notice { text: it.said(now, words), tone: Tone::Done });
        let (urgent, notes): (Vec<_>, Vec<_>) =
            opened.notes.iter().partition(|note| telling::is_urgent(note));
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
        self.noticed = None;
        for text in urgent.into_iter().chain(alarm) {
            self.tell_at_opening(text);
        }
        self.show_next_notice();
        self.tell_left_outside();
        self.screen.forget();
    }

    /// The start screen.
    fn start(&mut self) {
        self.state.starting = true;
        self.offer();
    }

    /// Offers what can be opened: what was open lately, the samples, a new session.
    fn offer(&mut self) {
        if !self.state.starting {
            return;
        }
        let words = self.state.words;
        let mut choices = Vec::new();
        for recent in store::state_folder().map(|state| store::recent(&state)).unwrap_or_default() {
            choices.push(Choice {
                label: recent.title,
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
