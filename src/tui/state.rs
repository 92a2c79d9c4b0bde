//! What the desk knows: the session, where the eyes and hands are, and nothing that follows from it.
//!
//! `update` turns this and a message into this again and effects; views only read it. The marks in
//! the header, the hints at the foot, what a key means: all are derived from here when they are
//! needed.

use super::{
    command::{Context, Pane},
    day::Day,
    form::Form,
    lists,
    picker::Picker,
    prompt::Prompt,
    question::Question,
    reading::Reading,
    record::{Block, Wraps, first_block},
    theme::Theme,
};
use crate::{
    language::Words,
    session::{
        Change, Course, Edit, Entry, Field, History, Id, Ids, Item, Kind, Language, Meeting,
        Moment, Refusal, Scope, Session, Slot, TextId, acts,
    },
};
use ratatui::{buffer::Buffer, layout::Position, widgets::Widget};
use std::path::PathBuf;

/// Where the caret of the draft stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Caret {
    /// In which block.
    pub(super) block: Block,
    /// Before which byte of its text.
    pub(super) at: usize,
    /// The column that moving up and down keeps to.
    pub(super) goal: Option<usize>,
}

/// The selection of a list pane, and the row at its top.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Selection {
    /// The selected node.
    pub(super) id: Option<Id>,
    /// The node in the first row.
    pub(super) top: Option<Id>,
}

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

    /// Puts the hands where the work is: where something was written last, as far as the journal knows,
    /// else the open entry, else the meeting of the day, else the last one that has a record, else the
    /// first.
    fn begin(&mut self) {
        let open = self.session.open_entry().map(|entry| entry.id);
        let meetings = self.session.meetings();
        let today =
            |meeting: &&Meeting| meeting.start.date() == self.now.seen_from(meeting.start).date();
        let meeting = open
            .and_then(|entry| self.session.parent(entry))
            .or_else(|| meetings.iter().find(today).map(|meeting| meeting.id))
            .or_else(|| meetings.iter().rev().find(|m| !m.entries.is_empty()).map(|m| m.id))
            .or_else(|| meetings.first().map(|meeting| meeting.id));
        self.show_meeting(meeting);
        if let Some((paragraph, at)) = self.history.last_written()
            && self.session.kind(paragraph) == Some(Kind::Paragraph)
        {
            self.caret_to(Block::Paragraph(paragraph), at);
            self.floor.typed(paragraph, at);
        } else if let Some(entry) = open {
            self.caret_to_end_of(entry);
        }
        let open = open.and_then(|entry| self.session.get::<Entry>(entry));
        let open = open.and_then(|entry| entry.items.first().copied());
        self.agenda.id = open.or(self.agenda.id);
        if self.session.meetings().is_empty() {
            self.focus = Pane::Agenda;
        }
    }

    /// Shows another meeting, with the caret at the beginning of its record, and what comes next in
    /// it selected in plan and agenda.
    pub(super) fn show_meeting(&mut self, meeting: Option<Id>) {
        self.meeting = meeting;
        let first = self.meeting().and_then(first_block);
        self.top = first.map(|block| (block, 0));
        self.caret = first.and_then(|block| block.step(&self.session, true)).map(|block| Caret {
            block,
            at: 0,
            goal: None,
        });
        let to_come = self.slots_to_come();
        let slot = to_come.first().copied();
        let first = || self.meeting().and_then(|meeting| meeting.slots.first()).map(|slot| slot.id);
        self.plan = Selection { id: slot.or_else(first), top: None };
        let item = to_come.iter().find_map(|slot| self.session.get::<Slot>(*slot)?.item());
        let recorded = || self.entry().and_then(|entry| entry.items.first().copied());
        self.agenda.id = item
            .or_else(recorded)
            .or_else(|| lists::first_pending(&self.session))
            .or_else(|| self.session.agenda().first().map(|item| item.id));
        self.conclusions = Selection::default();
        self.speakers = Selection::default();
    }

    /// The slots of the meeting shown that are to come: what is open, what was not taken up yet, what
    /// was left undone.
    fn slots_to_come(&self) -> Vec<Id> {
        let Some(outlook) = super::outlook::outlook(self) else { return Vec::new() };
        let mut to_come: Vec<_> =
            outlook.lines.iter().filter(|line| line.expected.is_some()).collect();
        to_come.sort_by_key(|line| line.expected.map(|stretch| stretch.from));
        to_come.iter().filter_map(|line| line.slot).collect()
    }

    /// The meeting that is shown.
    pub(super) fn meeting(&self) -> Option<&Meeting> {
        self.session.get(self.meeting?)
    }

    /// The entry in which the caret stands.
    pub(super) fn entry(&self) -> Option<&Entry> {
        self.session.get(self.caret?.block.entry(&self.session)?)
    }

    /// The item whose list of speakers is shown: of the open entry, else of the one at the caret,
    /// else the one selected in the agenda.
    pub(super) fn floor_item(&self) -> Option<&Item> {
        let of = |entry: &Entry| entry.items.first().copied();
        let item = self
            .session
            .open_entry()
            .and_then(of)
            .or_else(|| self.entry().and_then(of))
            .or(self.agenda.id)?;
        self.session.get(item)
    }

    /// The entry on whose floor speakers are: the open one, else the one at the caret.
    pub(super) fn floor_entry(&self) -> Option<&Entry> {
        self.session.open_entry().or_else(|| self.entry())
    }

    /// Puts the caret behind the last word of an entry.
    pub(super) fn caret_to_end_of(&mut self, entry: Id) {
        if let Some(block) = Block::last(&self.session, entry) {
            self.meeting = self.session.parent(entry);
            self.caret_to(block, usize::MAX);
        }
    }

    /// Puts the caret into a block of the record, at the nearest place to `at`.
    pub(super) fn caret_to(&mut self, block: Block, at: usize) {
        let text = self.wraps.get(&self.session, block).text(&self.session, block);
        let at = crate::text::grapheme::snap(text, at.min(text.len()));
        let before = self.caret.and_then(|caret| caret.block.entry(&self.session));
        self.caret = Some(Caret { block, at, goal: None });
        let entry = block.entry(&self.session);
        if entry != before {
            self.history.seal();
            self.conclusions = Selection::default();
            self.speakers = Selection::default();
        }
        if let Some(entry) = entry
            && self.meeting != self.session.parent(entry)
        {
            self.meeting = self.session.parent(entry);
        }
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

    /// After undo or redo, moves the caret to where something changed.
    fn follow(&mut self, edit: &Edit) {
        match edit {
            Edit::Splice { text, at, put, .. }
                if text.field == Field::Body
                    && self.session.kind(text.node) == Some(Kind::Paragraph) =>
            {
                self.caret_to(Block::Paragraph(text.node), *at as usize + put.len());
            }
            Edit::Insert { node, .. } if node.kind() == Kind::Paragraph => {
                self.caret_to(Block::Paragraph(node.id()), usize::MAX);
            }
            Edit::Group(edits) => {
                if let Some(last) = edits.last() {
                    self.follow(last);
                }
            }
            _ => {}
        }
    }

    /// Puts right what points at nodes that have gone.
    pub(super) fn settle(&mut self) {
        if let Some(caret) = self.caret
            && !caret.block.exists(&self.session)
        {
            self.caret = None;
            let entry = match caret.block {
                Block::Heading(entry) | Block::Blank(entry) => Some(entry),
                Block::Paragraph(_) => None,
            };
            let block = entry
                .and_then(|entry| Block::last(&self.session, entry))
                .or_else(|| self.top.map(|(block, _)| block).filter(|b| b.exists(&self.session)))
                .or_else(|| self.meeting().and_then(first_block));
            let block = block.and_then(|block| match block {
                Block::Heading(_) => block.step(&self.session, true),
                other => Some(other),
            });
            self.caret = block.map(|block| Caret { block, at: usize::MAX, goal: None });
        }
        if let Some(caret) = self.caret {
            let text = self.wraps.get(&self.session, caret.block).text(&self.session, caret.block);
            let at = crate::text::grapheme::snap(text, caret.at.min(text.len()));
            self.caret = Some(Caret { at, ..caret });
        } else if let Some(first) = self.meeting().and_then(first_block) {
            let block = first.step(&self.session, true);
            self.caret = block.map(|block| Caret { block, at: 0, goal: None });
        }
        if self.top.is_none_or(|(block, _)| !block.exists(&self.session)) {
            self.top = self.caret.map(|caret| (caret.block, 0));
        }
        if self.meeting.is_none_or(|meeting| !self.session.contains(meeting)) {
            self.show_meeting(self.session.meetings().first().map(|meeting| meeting.id));
        }
        for pane in [Pane::Agenda, Pane::Plan, Pane::Speakers, Pane::Conclusions] {
            let selection = self.selection(pane);
            if selection.id.is_some_and(|id| !self.session.contains(id)) {
                let nearest = selection.top.filter(|top| self.session.contains(*top));
                let first = nearest.or_else(|| super::lists::first(self, pane));
                *self.selection_mut(pane) = Selection { id: first, top: None };
            }
        }
    }

    /// The selection of a list pane. (The draft has a caret instead.)
    pub(super) fn selection(&self, pane: Pane) -> Selection {
        match pane {
            Pane::Agenda => self.agenda,
            Pane::Plan => self.plan,
            Pane::Speakers => self.speakers,
            Pane::Conclusions => self.conclusions,
            Pane::Draft => Selection::default(),
        }
    }

    pub(super) fn selection_mut(&mut self, pane: Pane) -> &mut Selection {
        match pane {
            Pane::Agenda | Pane::Draft => &mut self.agenda,
            Pane::Plan => &mut self.plan,
            Pane::Speakers => &mut self.speakers,
            Pane::Conclusions => &mut self.conclusions,
        }
    }

    /// What is selected in the draft: its first and last place, which differ.
    pub(super) fn selection_range(&self) -> Option<((Block, usize), (Block, usize))> {
        let caret = self.caret?;
        let (anchor, here) = (self.anchor?, (caret.block, caret.at));
        let meeting = |block: Block| self.session.parent(block.entry(&self.session)?);
        if anchor == here || meeting(anchor.0) != meeting(here.0) {
            return None;
        }
        let order = |(block, at): (Block, usize)| (block.order(&self.session), at);
        Some(if order(anchor) < order(here) { (anchor, here) } else { (here, anchor) })
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

    /// Whether a clock is shown: a meeting is under way, or an entry is open.
    #[must_use]
    pub fn shows_clock(&self) -> bool {
        !self.starting
            && self.meeting().is_some_and(|meeting| {
                meeting.ended.is_none()
                    && (meeting.began.is_some()
                        || meeting.start.date() == self.now.seen_from(meeting.start).date())
            })
    }

    /// The moment now on the clocks of the place of the shown meeting.
    #[must_use]
    pub fn local_now(&self) -> Moment {
        self.meeting().map_or(self.now, |meeting| self.now.seen_from(meeting.start))
    }

    /// Who speaks now.
    pub(super) fn running_turn(&self) -> Option<&crate::session::Turn> {
        self.floor_entry().and_then(|entry| acts::running_turn(&self.session, entry.id))
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
