//! What a message does: state and message in, state and effects out.
//!
//! No terminal, no file, no clock: the time and a supply of ids come with the message. So every
//! behaviour of the desk can be tested by keys alone, and a replayed message does the same again.

mod another_day;
mod asking;
mod conclusions;
mod draft;
mod find;
mod floor;
mod forms;
mod formula;
mod going;
mod issuing;
mod leaving;
mod meeting;
mod naming;
mod outside;
mod over;
mod palette;
mod pasting;
mod people;
mod planning;
mod selected;
mod speaking;
mod through;
mod unread;

pub(super) use another_day::said as on_another_day;
#[cfg(test)]
pub(super) use draft::triples;
pub(super) use find::{Replacing, counted};
pub(super) use issuing::{CORRECTED, Order, answer_message};
pub(super) use leaving::take_in;
pub(super) use naming::form_title;
pub(super) use outside::take_edited;
pub(super) use speaking::is_reported;
pub(super) use unread::accepted;

use super::{
    command::{COMMANDS, Command, Pane},
    export::{self, Aim},
    key::Key,
    lists,
    prompt::{Prompt, Purpose},
    question::{Answer, Question},
    state::{Effect, Over, State, Touched, View},
    view,
};
use ratatui::crossterm::event::KeyModifiers;

use crate::session::{Field, Id, Kind, Moment, TextId, clean};

/// What reaches the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// A key.
    Key(Key),
    /// Text pasted.
    Paste(String),
    /// The terminal has another size.
    Resize(u16, u16),
    /// The clock moved on.
    Tick,
}

/// Carries out a message that arrived at `now`.
pub fn update(state: &mut State, message: Message, now: Moment) {
    // What is recorded keeps the hour of the place of the meeting, whatever zone the machine is in.
    state.now = now;
    state.now = state.local_now();
    let before = Around::of(state);
    let typed = matches!(message, Message::Key(_) | Message::Paste(_));
    let ticked = message == Message::Tick;
    match message {
        Message::Key(key) => press(state, key),
        Message::Paste(text) => pasting::paste(state, &text),
        Message::Resize(width, height) => state.size = (width, height),
        Message::Tick => {}
    }
    let after = Around::of(state);
    let touched = match () {
        () if ticked && before == after => Touched::Footer,
        () if !typed || !after.in_draft || before != after => Touched::All,
        () if before.foot != after.foot || after.foot.0 => Touched::Footer,
        () => Touched::Draft,
    };
    state.touched = state.touched.max(touched);
}

/// What stands around the draft: while this stays as it is, a key changed nothing but the draft.
struct Around {
    in_draft: bool,
    structure: u64,
    view: View,
    left: Pane,
    meeting: Option<Id>,
    entry: Option<Id>,
    foot: (bool, bool, bool),
    /// Whether a message covers more than the footer.
    tall: bool,
}

impl Around {
    fn of(state: &State) -> Around {
        let has_findings = state.found_at == state.changes && !state.findings.is_empty();
        Around {
            in_draft: state.focus == Pane::Draft && state.over.is_empty() && !state.starting,
            structure: state.structure,
            view: state.view,
            left: state.left,
            meeting: state.meeting,
            entry: state.caret.and_then(|caret| caret.block.entry(&state.session)),
            foot: (state.notice.is_some(), state.is_unsaved(), has_findings),
            tall: view::is_tall(state),
        }
    }
}

impl PartialEq for Around {
    fn eq(&self, other: &Self) -> bool {
        !self.tall
            && !other.tall
            && self.in_draft == other.in_draft
            && self.structure == other.structure
            && self.view == other.view
            && self.left == other.left
            && self.meeting == other.meeting
            && self.entry == other.entry
    }
}

fn press(state: &mut State, key: Key) {
    // No letter alone is a command, so that the table need not be read for one.
    if let Some(letter) = key.typed() {
        state.notice = None;
        if let Some(digit) = going::plain(letter).to_digit(10)
            && over::answer_by_number(state, digit as usize)
        {
            return;
        }
        return insert(state, letter.encode_utf8(&mut [0; 4]));
    }
    let context = state.context();
    let command = COMMANDS
        .iter()
        .find(|line| line.when.holds(context) && line.read_keys().any(|known| known == key));
    if let Some(line) = command {
        state.notice = None;
        if line.command == Command::Select {
            return select(state, key);
        }
        perform(state, line.command);
    } else {
        state.notice = None;
        through::press(state, key);
    }
}

/// Selects by the motion that the key is without Shift.
fn select(state: &mut State, key: Key) {
    let plain = Key { modifiers: key.modifiers - KeyModifiers::SHIFT, ..key };
    let context = state.context();
    let motion = COMMANDS
        .iter()
        .find(|line| line.when.holds(context) && line.read_keys().any(|known| known == plain));
    if let Some(line) = motion {
        draft::select(state, line.command);
    }
}

/// Puts text in where the hands are.
fn insert(state: &mut State, typed: &str) {
    match state.over.last() {
        Some(Over::Form(_)) => forms::type_in_form(state, typed),
        Some(Over::Picker(_) | Over::Prompt(_)) => over::type_in_line(state, typed),
        Some(Over::Question(question)) if question.gives_way() => {
            state.over.pop();
            insert(state, typed);
        }
        Some(Over::Question(_) | Over::Reading(_)) => {}
        Some(Over::Day(_)) => issuing::type_in_day(state, typed),
        None if state.starting => {}
        None => match state.focus {
            Pane::Draft => draft::insert(state, typed),
            Pane::Speakers => {
                floor::ask(state);
                over::type_in_line(state, typed);
            }
            Pane::Agenda | Pane::Plan | Pane::Conclusions => {
                go_to(state);
                over::type_in_line(state, typed);
            }
        },
    }
}

/// Does a command.
pub(super) fn perform(state: &mut State, command: Command) {
    if state.over.is_empty() {
        on_the_desk(state, command);
    } else if command == Command::Paste {
        let text = std::mem::take(&mut state.clipboard);
        insert(state, &clean::clean(&text).text);
        state.clipboard = text;
    } else {
        over::perform(state, command);
    }
}

fn on_the_desk(state: &mut State, command: Command) {
    if state.focus == Pane::Draft && draft::perform(state, command) {
        return;
    }
    let (warning, before) = (another_day::warning(state, command), state.changes);
    carry_out(state, command);
    // Whoever is to have the floor is still to be picked.
    if let Some(warning) = warning.filter(|_| state.changes != before || !state.over.is_empty()) {
        another_day::warn(state, &warning);
    }
}

fn carry_out(state: &mut State, command: Command) {
    match command {
        Command::Help => over::help(state),
        Command::Palette => palette::open(state),
        Command::Save => state.effects.push(Effect::Save),
        Command::SaveAs => {
            let path = state.file.path.to_string_lossy().into_owned();
            prompt(state, Purpose::SaveAs, &path);
        }
        Command::Export => export::choose(state, Aim::Export),
        Command::Preview => export::choose(state, Aim::Preview),
        Command::Issue => export::choose(state, Aim::Issue),
        Command::Issued => export::choose_issued(state),
        Command::Day => issuing::day(state),
        Command::Correct => issuing::correct(state),
        Command::Corrections => issuing::corrections(state),
        Command::Undo => undo(state, true),
        Command::Redo => undo(state, false),
        Command::Find => {
            let last = state.last_search.clone();
            prompt(state, Purpose::Find, &last);
        }
        Command::FindNext => find::go(state, true),
        Command::FindPrevious => find::go(state, false),
        Command::Replace => find::ask(state),
        Command::NextChange => going::to_next_change(state),
        Command::Abbreviations => formula::list(state),
        Command::Typography => {
            state.user.typography = !state.user.typography;
            state.say(if state.user.typography { "typography-on" } else { "typography-off" });
        }
        Command::GoTo => go_to(state),
        Command::Findings => over::findings(state),
        Command::About => forms::form(state, crate::session::Id::ROOT, false),
        Command::Quit => quit(state),
        Command::ShowAgenda => show(state, Pane::Agenda),
        Command::ShowPlan => show(state, Pane::Plan),
        Command::ShowSpeakers => show(state, Pane::Speakers),
        Command::ShowDraft => show(state, Pane::Draft),
        Command::ShowConclusions => show(state, Pane::Conclusions),
        Command::Live => {
            state.view = if state.view == View::Live { View::One } else { View::Live };
        }
        Command::NextPane => cycle(state, 1),
        Command::PreviousPane => cycle(state, -1),
        Command::NextMeeting => turn_to_meeting(state, 1),
        Command::PreviousMeeting => turn_to_meeting(state, -1),
        Command::TakeUp => meeting::take_up(state),
        Command::Suspend => meeting::suspend(state),
        Command::Defer => meeting::defer(state),
        Command::AskFloor => floor::ask(state),
        Command::GiveFloor => floor::give_floor(state),
        Command::FloorTo => floor::floor_to(state),
        Command::EndTurn => floor::end_turn(state),
        Command::BeginMeeting => meeting::begin(state),
        Command::EndMeeting => meeting::end(state),
        Command::New => selected::new(state, false),
        Command::NewBefore => selected::new(state, true),
        Command::NewSub => selected::new_sub_item(state),
        Command::NewMeeting => selected::new_meeting(state),
        Command::Edit => selected::edit(state),
        Command::EditEntry => {
            if let Some(entry) = state.entry().map(|entry| entry.id) {
                forms::form(state, entry, false);
            }
        }
        Command::EditMeeting => {
            if let Some(meeting) = state.meeting {
                forms::form(state, meeting, false);
            }
        }
        Command::Remove | Command::RemoveSelected => selected::remove(state),
        Command::MoveUp => selected::shift(state, false),
        Command::MoveDown => selected::shift(state, true),
        Command::Absent => floor::set_aside(state),
        Command::CarryOver => planning::carry_over(state),
        Command::SpeakerParagraph => speaking::open_paragraph(state),
        Command::TurnNotes => speaking::notes(state),
        Command::FoldNotes => speaking::choose_turns(state),
        Command::JumpBack => speaking::jump_back(state),
        Command::Gap => speaking::gap(state),
        Command::Connecting => floor::connect(state),
        Command::Kind => floor::next_kind(state),
        Command::LetPass => floor::let_pass(state),
        Command::CloseList => floor::close_list(state),
        Command::Delegations => people::delegations(state),
        Command::Statistics => people::statistics(state),
        Command::Calendar => people::calendar(state),
        Command::CarryRest => planning::carry_over_rest(state),
        Command::Settle => planning::settle(state),
        Command::SlotEarlier => planning::move_slot(state, -1),
        Command::SlotLater => planning::move_slot(state, 1),
        Command::Choose => selected::choose(state),
        Command::Conclude => conclusions::conclude(state),
        Command::ReadOut => conclusions::read_out(state),
        Command::Reopen => conclusions::reopen(state),
        Command::Withdraw => conclusions::withdraw(state),
        Command::Up => lists::select_by(state, state.focus, -1),
        Command::Down => lists::select_by(state, state.focus, 1),
        Command::PageUp => lists::select_by(state, state.focus, -10),
        Command::PageDown => lists::select_by(state, state.focus, 10),
        Command::LineStart => {
            let first = lists::first(state, state.focus);
            state.selection_mut(state.focus).id = first;
        }
        Command::LineEnd => {
            let last = lists::last(state, state.focus);
            state.selection_mut(state.focus).id = last;
        }
        _ => {}
    }
}

/// Opens the form of the session's own facts: what a new session needs first.
pub(super) fn about(state: &mut State) {
    if !state.starting {
        forms::form(state, crate::session::Id::ROOT, false);
    }
}

fn show(state: &mut State, pane: Pane) {
    state.focus = pane;
    state.history.seal();
    if matches!(pane, Pane::Agenda | Pane::Plan) {
        state.left = pane;
    }
    if pane != Pane::Draft && state.selection(pane).id.is_none() {
        let first = lists::first(state, pane);
        state.selection_mut(pane).id = first;
    }
}

fn cycle(state: &mut State, step: isize) {
    let panes: Vec<Pane> = Pane::ALL
        .into_iter()
        .filter(|pane| {
            !super::layout::is_live(state)
                || !matches!(pane, Pane::Agenda | Pane::Plan)
                || *pane == state.left
        })
        .collect();
    let here = panes.iter().position(|pane| *pane == state.focus).unwrap_or(0);
    let count = panes.len();
    let next = (here + count).wrapping_add_signed(step) % count.max(1);
    if let Some(pane) = panes.get(next) {
        show(state, *pane);
    }
}

fn turn_to_meeting(state: &mut State, step: isize) {
    let next = state.meeting.and_then(|meeting| state.session.sibling(meeting, step));
    if next.is_some() {
        state.show_meeting(next);
    }
}

fn undo(state: &mut State, back: bool) {
    if state.file.read_only.is_some() {
        return;
    }
    let scopes = state.scopes();
    let result = if back {
        state.history.undo(&mut state.session, scopes)
    } else {
        state.history.redo(&mut state.session, scopes)
    };
    match result {
        Ok(Some(change)) => {
            state.changed(change);
            state.say(if back { "undone" } else { "redone" });
        }
        Ok(None) => {
            let elsewhere = if back { state.history.last_scope() } else { None };
            let id = match elsewhere {
                Some(scope) if !scopes.contains(&scope) => match scope {
                    crate::session::Scope::Writing => "nothing-to-undo-but-writing",
                    crate::session::Scope::Floor => "nothing-to-undo-but-floor",
                    _ => "nothing-to-undo-but-agenda",
                },
                _ if back => "nothing-to-undo",
                _ => "nothing-to-redo",
            };
            state.say(id);
        }
        Err(refusal) => state.refuse_edit(&refusal),
    }
}

fn quit(state: &mut State) {
    if state.starting || !state.is_unsaved() || state.file.read_only.is_some() {
        state.effects.push(Effect::Quit { save: false });
        return;
    }
    use Answer::{QuitAndLose, QuitUnsaved, SaveAndQuit, SaveAs, Stay};
    let (text, answers) = if state.file.in_memory_only {
        ("quit-in-memory", vec![SaveAndQuit, SaveAs, QuitAndLose, Stay])
    } else {
        ("quit-unsaved", vec![SaveAndQuit, QuitUnsaved, Stay])
    };
    let text = state.words.say(text).into_owned();
    state.over.push(Over::Question(Question { text, answers, selected: 0 }));
}

pub(super) fn prompt(state: &mut State, purpose: Purpose, text: &str) {
    state.over.push(Over::Prompt(Prompt::new(purpose, text)));
}

fn go_to(state: &mut State) {
    prompt(state, Purpose::GoTo, "");
}

/// Goes to a node wherever it is shown.
pub(super) fn jump(state: &mut State, node: crate::session::Id) {
    use super::record::Block;
    match state.session.kind(node) {
        Some(Kind::Paragraph) => {
            state.caret_to(Block::Paragraph(node), 0);
            state.focus = Pane::Draft;
        }
        Some(Kind::Entry) => {
            if let Some(block) = Block::first(&state.session, node) {
                state.caret_to(block, 0);
            }
            state.focus = Pane::Draft;
        }
        Some(Kind::Conclusion) => {
            if let Some(entry) = state.session.parent(node) {
                jump(state, entry);
            }
            state.conclusions.id = Some(node);
            state.focus = Pane::Conclusions;
        }
        Some(Kind::Item) => {
            state.agenda.id = Some(node);
            show(state, Pane::Agenda);
        }
        Some(Kind::Slot) => {
            state.show_meeting(state.session.parent(node));
            state.plan.id = Some(node);
            show(state, Pane::Plan);
        }
        Some(Kind::Meeting) => state.show_meeting(Some(node)),
        Some(Kind::Action | Kind::Turn | Kind::Request | Kind::Correction) => {
            if let Some(parent) = state.session.parent(node) {
                jump(state, parent);
            }
        }
        Some(Kind::About | Kind::Document | Kind::Delegation | Kind::Person | Kind::Event) => {
            forms::form(state, node, false);
        }
        _ => {}
    }
}

/// The text in which somebody would look for words, of a paragraph.
fn body(node: crate::session::Id) -> TextId {
    TextId::written(node, Field::Body)
}
