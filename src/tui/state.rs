//! What the desk knows: the session, where the eyes and hands are, and nothing that follows from it.
//!
//! `update` turns this and a message into this again and effects; views only read it. The marks in
//! the header, the hints at the foot, what a key means: all are derived from here when they are
//! needed.

mod clocks;
mod places;

pub(super) use places::{Caret, Selection};

use super::{
    command::{Context, Pane},
    day::Day,
    form::Form,
    picker::Picker,
    prompt::Prompt,
    question::Question,
    reading::Reading,
    record::{Block, Wraps},
    theme::Theme,
};
use crate::{
    language::Words,
    session::{
        Change, Course, Edit, Field, History, Id, Ids, Kind, Language, Moment, Refusal, Scope,
        Session, TextId,
    },
};
use ratatui::{buffer::Buffer, layout::Position, widgets::Widget};
use std::{collections::HashMap, path::PathBuf};

/// What lies over the panes and takes the keys.
#[derive(Debug)]
pub(super) enum Over {
    /// A form.
    Form(Form),
    /// A list to pick from.
    Picker(Picker),
    /// A line to type on.
    Prompt(Prompt),
    /// A question.
    Question(Question),
    /// A text to read.
    Reading(Reading),
    /// The papers of a day.
    Day(Day),
}

/// How much a message in the footer matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// That something was done.
    Done,
    /// That something could not be done.
    Refused,
    /// That something is at risk; it stays until it is mended.
    Alarm,
}

/// A message in the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Notice {
    /// What it says.
    pub(super) text: String,
    /// How much it matters.
    pub(super) tone: Tone,
}

/// What the loop does after an update.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// Hands a change to the journal.
    Record(Change),
    /// Saves the session.
    Save,
    /// Saves it under another name and goes on there.
    SaveAs(PathBuf),
    /// Writes a paper beside the session.
    Export(super::export::Request),
    /// Writes several papers into a folder beside the session.
    Write(super::update::Order),
    /// Opens another session in place of the start screen.
    Open(PathBuf),
    /// Writes a sample session and opens it.
    OpenSample(&'static str),
    /// Makes a new session and opens it.
    Create(PathBuf),
    /// Keeps what others wrote into the file beside it, and saves over it.
    KeepBoth,
    /// Shows in what the file, which others wrote, and the session differ.
    Differences,
    /// Takes the session over from somebody who shows no life.
    TakeOver,
    /// Hands a paragraph out to the user's editor.
    EditOutside(super::outside::Errand),
    /// Hands a text to the terminal's clipboard.
    Copy(String),
    /// Leaves the program.
    Quit {
        /// Whether to save before.
        save: bool,
    },
}

/// How much of the last frame a message made untrue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Touched {
    /// Nothing.
    Nothing,
    /// Only what stands in the draft.
    Draft,
    /// The draft, and the footer.
    Footer,
    /// Anything.
    All,
}

/// How the desk is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum View {
    /// Agenda, speakers, draft and conclusions at once, where there is room.
    Live,
    /// The pane that has the focus.
    One,
}

/// The session's file, as far as the desk knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct File {
    /// Where it is.
    pub(super) path: PathBuf,
    /// Whether it may be changed, or who has it.
    pub(super) read_only: Option<String>,
    /// When it was saved last.
    pub(super) saved_at: Option<Moment>,
    /// Whether a save is under way.
    pub(super) saving: bool,
    /// Why the last save or write failed; it stays until one succeeds.
    pub(super) trouble: Option<String>,
    /// Whether the journal takes nothing, so that what is typed is in memory alone.
    pub(super) in_memory_only: bool,
}

/// All that the desk knows.
#[derive(Debug)]
pub struct State {
    pub(super) session: Session,
    pub(super) history: History,
    pub(super) words: &'static Words,
    pub(super) theme: Theme,
    pub(super) file: File,
    /// Whether no session is open yet: the start screen.
    pub(super) starting: bool,
    pub(super) focus: Pane,
    pub(super) view: View,
    /// Which of agenda and plan the live layout shows.
    pub(super) left: Pane,
    pub(super) meeting: Option<Id>,
    pub(super) agenda: Selection,
    pub(super) plan: Selection,
    pub(super) speakers: Selection,
    pub(super) conclusions: Selection,
    pub(super) caret: Option<Caret>,
    /// Where the caret was in the record of each meeting when another was shown.
    pub(super) left_at: HashMap<Id, (Block, usize)>,
    /// The first block and row of the draft on the screen.
    pub(super) top: Option<(Block, usize)>,
    pub(super) over: Vec<Over>,
    pub(super) notice: Option<Notice>,
    pub(super) now: Moment,
    pub(super) ids: Ids,
    /// Changes since the beginning, and how many of them the file has.
    pub(super) changes: u64,
    pub(super) changes_saved: u64,
    /// Rises with every change that is not a letter in a paragraph.
    pub(super) structure: u64,
    pub(super) wraps: Wraps,
    pub(super) worded: super::layout::WordedCache,
    pub(super) outlook: super::outlook::OutlookCache,
    pub(super) findings: Vec<crate::review::Finding>,
    /// The change at which the findings were made.
    pub(super) found_at: u64,
    /// The records as they were issued last, for the marks of what was changed since.
    pub(super) issues: super::changed::Issues,
    pub(super) last_search: String,
    pub(super) floor: super::floor::Memory,
    pub(super) effects: Vec<Effect>,
    /// When something was changed last, for saving in a pause.
    pub(super) last_change: Option<std::time::Instant>,
    pub(super) size: (u16, u16),
    /// What is to be drawn anew.
    pub(super) touched: Touched,
    /// The other end of the selection in the draft.
    pub(super) anchor: Option<(Block, usize)>,
    /// Whether motions select: the mark was set.
    pub(super) marking: bool,
    /// What was cut or copied last.
    pub(super) clipboard: String,
    /// Where the caret stands behind something that the desk made of what was typed, and how many
    /// bytes behind it.
    pub(super) set: Option<(Block, usize, usize)>,
    /// How the word at the caret would go on.
    pub(super) ghost: Option<String>,
    /// What the user set for writing.
    pub(super) user: super::writing::user::Writing,
    pub(super) vocabulary: super::writing::Vocabulary,
    pub(super) replacing: Option<super::update::Replacing>,
}

impl State {
    /// A desk for a session, without a terminal or a file: for tests and benches. The clock stands
    /// at `now` until a message says otherwise.
    #[must_use]
    pub fn of(
        session: Session,
        language: Language,
        now: Moment,
        seed: u64,
        size: (u16, u16),
    ) -> Self {
        let (theme, words) = (Theme::new(true, false), Words::of(language));
        let (history, ids) = (History::default(), Ids::new(seed));
        let mut state = State::new(session, history, words, theme, File::default(), now, ids);
        state.size = size;
        state
    }

    /// Draws the desk into a buffer, and says where the cursor stands.
    pub fn draw(&mut self) -> (Buffer, Option<Position>) {
        let layout = super::layout::arrange(self);
        let view = super::view::View { state: self, layout: &layout };
        let mut buffer = Buffer::empty(layout.area);
        (&view).render(layout.area, &mut buffer);
        let cursor = view.cursor();
        (buffer, cursor)
    }

    /// The session as it stands.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// How many blocks of text were wrapped since the beginning.
    #[must_use]
    pub fn wrapped(&self) -> u64 {
        self.wraps.wrapped()
    }

    /// A desk for a session.
    pub(super) fn new(
        session: Session,
        history: History,
        words: &'static Words,
        theme: Theme,
        file: File,
        now: Moment,
        ids: Ids,
    ) -> Self {
        let mut state = State {
            session,
            history,
            words,
            theme,
            file,
            starting: false,
            focus: Pane::Draft,
            view: View::Live,
            left: Pane::Agenda,
            meeting: None,
            agenda: Selection::default(),
            plan: Selection::default(),
            speakers: Selection::default(),
            conclusions: Selection::default(),
            caret: None,
            left_at: HashMap::new(),
            top: None,
            over: Vec::new(),
            notice: None,
            now,
            ids,
            changes: 0,
            changes_saved: 0,
            structure: 0,
            wraps: Wraps::default(),
            worded: super::layout::WordedCache::default(),
            outlook: super::outlook::OutlookCache::default(),
            findings: Vec::new(),
            found_at: u64::MAX,
            issues: super::changed::Issues::default(),
            last_search: String::new(),
            floor: super::floor::Memory::default(),
            effects: Vec::new(),
            last_change: None,
            size: (80, 24),
            touched: Touched::All,
            anchor: None,
            marking: false,
            clipboard: String::new(),
            set: None,
            ghost: None,
            user: super::writing::user::Writing::default(),
            vocabulary: super::writing::Vocabulary::default(),
            replacing: None,
        };
        state.begin();
        state
    }

    /// The context in which keys are read.
    #[must_use]
    pub fn context(&self) -> Context {
        match self.over.last() {
            Some(Over::Form(_) | Over::Day(_)) => Context::Form,
            Some(Over::Picker(_)) => Context::Picker,
            Some(Over::Prompt(_)) => Context::Prompt,
            Some(Over::Question(_)) => Context::Question,
            Some(Over::Reading(_)) => Context::Reading,
            None if self.starting => Context::Start,
            None => Context::Pane(self.focus),
        }
    }

    /// Whether there is something that the file does not have.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        self.changes != self.changes_saved
    }

    /// Applies an edit: the one way in which the desk changes the session. A refusal is shown, and
    /// nothing has changed then.
    pub(super) fn apply(&mut self, scope: Scope, edit: Edit) -> bool {
        if edit.is_nothing() {
            return false;
        }
        if let Some(holder) = &self.file.read_only {
            let text =
                self.words.say_with("read-only-refused", &[("holder", holder.as_str().into())]);
            self.refuse(text);
            return false;
        }
        match self.history.apply(&mut self.session, scope, edit) {
            Ok(change) => {
                self.changed(change);
                true
            }
            Err(refusal) => {
                self.refuse_edit(&refusal);
                false
            }
        }
    }

    /// Takes note of a change that was applied: caches, counters, the journal.
    pub(super) fn changed(&mut self, change: Change) {
        self.changes += 1;
        (self.anchor, self.set, self.ghost) = (None, None, None);
        if super::writing::concerns(&self.session, &change.edit) {
            self.vocabulary.forget();
        }
        if let Edit::Splice { text, at, cut, put } = &change.edit
            && text.field == Field::Body
            && self.session.kind(text.node) == Some(Kind::Paragraph)
        {
            let standing = |state: &State| {
                let shown = state.wraps.peek(Block::Paragraph(text.node));
                let print = shown.map(|shown| shown.print);
                print.map(|print| state.issues.standing(state.meeting, text.node, print))
            };
            let before = standing(self);
            self.wraps.spliced(&self.session, text.node, *at, cut.len(), put.len());
            if let Some((before, now)) = before.zip(standing(self)) {
                self.issues.correct(self.meeting, before, now);
            }
            self.floor.typed(text.node, *at as usize + put.len());
        } else {
            self.structure += 1;
            self.wraps.clear();
        }
        if change.course != Course::Done {
            self.follow(&change.edit);
        }
        self.effects.push(Effect::Record(change));
        self.settle();
    }

    /// Takes over what the user set for writing.
    pub(super) fn set_writing(&mut self, writing: super::writing::user::Writing) {
        self.wraps.set_bidi(writing.bidi.is_ours(|name| std::env::var_os(name)));
        let terminals = writing.bidi != super::writing::user::Bidi::Off && !self.wraps.is_bidi();
        if terminals && self.session.about().drafting == Language::Ar {
            // A terminal that puts rows into visual order does so with whole rows of the screen.
            self.view = View::One;
        }
        self.user = writing;
    }

    /// Says that something was done.
    pub(super) fn tell(&mut self, text: impl Into<String>) {
        self.notice = Some(Notice { text: text.into(), tone: Tone::Done });
    }

    /// Says that something was done, by the id of its words.
    pub(super) fn say(&mut self, id: &str) {
        self.tell(self.words.say(id));
    }

    /// Says why something was not done.
    pub(super) fn refuse(&mut self, text: impl Into<String>) {
        self.notice = Some(Notice { text: text.into(), tone: Tone::Refused });
    }

    /// Says why an edit was refused.
    pub(super) fn refuse_edit(&mut self, refusal: &Refusal) {
        let text = crate::language::refusal(refusal, &self.session, self.words);
        self.refuse(text);
    }

    /// The scopes that undo takes back in the pane that has the focus.
    pub(super) fn scopes(&self) -> &'static [Scope] {
        match self.focus {
            Pane::Draft | Pane::Conclusions => &[Scope::Writing],
            Pane::Speakers => &[Scope::Floor],
            Pane::Agenda | Pane::Plan => &[Scope::Arranging, Scope::Taking],
        }
    }

    /// The scope in which a node's changes are undone.
    pub(super) fn scope_of(&self, node: Id) -> Scope {
        match self.session.kind(node) {
            Some(Kind::Paragraph | Kind::Conclusion | Kind::Action | Kind::Correction) => {
                Scope::Writing
            }
            Some(Kind::Request | Kind::Turn) => Scope::Floor,
            _ => Scope::Arranging,
        }
    }

    /// Whether the desk puts an interface into visual order that is read from right to left.
    pub(super) fn is_mirrored(&self) -> bool {
        self.wraps.is_bidi() && self.words.language().is_right_to_left()
    }

    /// Looks the whole session over, where something changed since it was looked over last.
    pub(super) fn find_faults(&mut self) {
        if self.found_at != self.changes {
            self.found_at = self.changes;
            self.findings = crate::review::findings(&self.session);
        }
    }

    /// The edit that replaces the whole of a text.
    pub(super) fn replace(&self, text: TextId, with: &str) -> Edit {
        Edit::replace(&self.session, text, with)
    }
}
