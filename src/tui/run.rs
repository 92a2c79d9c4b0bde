//! The loop: receive, drain, update, hand over, draw.
//!
//! The desk's thread owns the state. It waits for one event, takes what else is there, updates,
//! hands every change to the journal before anything is drawn, and draws once. While a frame is on
//! its way to the terminal no other is drawn, so a stalled link delays pictures and never the
//! record. Without a clock on the screen nothing wakes it but an event.

mod effects;
mod leaving;
mod outside;
mod sessions;
mod telling;

use super::{
    clock::{Clock, Reading},
    gate::Gate,
    key::Key,
    reviewer::Reviewer,
    screen::Screen,
    state::{File, Notice, State, Touched},
    terminal,
    theme::Theme,
    threads::{self, Event},
    update::{Message, update},
    writing::user::Trouble,
};
use crate::{
    language::Words,
    session::{Change, History, Ids, Language, Moment, Session},
    store::{self, HolderWatch, Store},
};
use ratatui::crossterm::event;
use std::{
    collections::VecDeque,
    io,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
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

/// Why the desk did not open, or did not end well.
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
    /// What was typed last is neither in the file nor in the journal: what to say of it.
    #[error("{0}")]
    NotKept(String),
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

/// The least time between a frame and the one after the next. Nobody types so fast: a key that comes
/// alone is drawn at once, also right after a frame that came by itself ("saved"), and what comes in a
/// rush is drawn together.
const TWO_FRAMES: Duration = Duration::from_millis(10);

/// How long after a stop a second signal to go on may still arrive.
pub(super) const SETTLED: Duration = Duration::from_millis(500);

/// Opens the desk and works until it is left.
///
/// # Errors
/// Where the session cannot be read, there is no terminal, or what was typed last could not be kept.
pub fn run(options: Options) -> Result<(), Failure> {
    let ended = open(options);
    // Also where it did not come so far as to be left.
    terminal::restore();
    ended
}

fn open(options: Options) -> Result<(), Failure> {
    let (desk, events) = mpsc::channel();
    let words = Words::of(options.language);
    let opened = match &options.path {
        Some(path) => Some(sessions::open(path, &desk)?),
        None => None,
    };
    let ending = desk.clone();
    terminal::restore_on_panic(words, move || threads::gone(&ending));
    enter()?;
    let (frames, outgoing) = mpsc::channel();
    threads::screen(outgoing, desk.clone())?;
    let gate = Arc::new(Gate::new()?);
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
        drawn: [None; 2],
        changed: None,
        first_unsaved: None,
        leaving: false,
        leaving_when_saved: false,
        at_once: false,
        failed: None,
        copying: None,
        notices: VecDeque::new(),
        noticed: None,
        saved_how: None,
        asked: false,
        resumed: None,
        is_open: false,
        clock_is_recorded: false,
        holder: None,
        gate,
        outside: None,
        held: Vec::new(),
        samples: options.samples,
        known_as: String::new(),
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
    let left = desk.leave();
    ended.map_or_else(|panic| resume_unwind(panic), |()| left)
}

/// Takes the terminal.
pub(super) fn enter() -> Result<(), Failure> {
    terminal::enter().map_err(|error| match error.kind() {
        io::ErrorKind::NotConnected => Failure::NoTerminal,
        _ => Failure::Terminal(error),
    })
}

/// A seed for new ids, from the system's randomness by way of the standard library.
pub(crate) fn seed() -> u64 {
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
    /// When the last two frames were drawn, the last one first.
    drawn: [Option<Instant>; 2],
    changed: Option<Instant>,
    first_unsaved: Option<Instant>,
    leaving: bool,
    /// Whether it is to be left as soon as all is saved.
    leaving_when_saved: bool,
    /// Whether it is left because it cannot stay: the terminal is gone, a thread has panicked.
    at_once: bool,
    /// What was changed since a copy was ordered, in which the work is to go on.
    copying: Option<Vec<Change>>,
    /// When a save failed last.
    failed: Option<Instant>,
    /// What else there is to tell, and when something was told last.
    notices: VecDeque<Notice>,
    noticed: Option<Instant>,
    /// What the last save could not do besides, as it was told.
    saved_how: Option<String>,
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
    /// The title by which the start screen knows the session.
    known_as: String,
}

impl Desk {
    /// Works until it is left.
    fn work(&mut self) {
        let mut dirty = true;
        while !self.leaving {
            let [_, before] = self.drawn;
            let pause = before.map_or(Duration::ZERO, |at| TWO_FRAMES.saturating_sub(at.elapsed()));
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
                self.take_in();
                self.at_once = true;
                self.leaving = true;
                return false;
            }
            Event::Leave => {
                self.take_in();
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
            Event::Mislaid => {
                self.reviewer.forget();
                self.changed = Some(Instant::now());
                return false;
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

    /// Takes in what stands in a field that was not left: nobody can be asked any more.
    fn take_in(&mut self) {
        super::update::take_in(&mut self.state);
        self.carry_out();
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
            let [last, _] = self.drawn;
            self.drawn = [Some(Instant::now()), last];
        }
    }

    fn save(&mut self) {
        if let Some(store) = &self.store {
            store.save();
            self.state.file.saving = true;
            let title = self.state.session.about().title.as_str();
            if self.known_as != title {
                title.clone_into(&mut self.known_as);
                sessions::remember(&self.state.file.path, &self.state.session);
            }
        }
        self.first_unsaved = None;
    }
}
