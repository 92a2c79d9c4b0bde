//! What lies over the panes: forms, lists to pick from, lines, questions, texts to read.

use super::super::{
    command::{COMMANDS, Command, Group},
    picker::{Choice, Pick, Picker},
    preview,
    prompt::Purpose,
    question::Answer,
    reading::Reading,
    state::{Effect, Over, State},
};
use super::forms::{form, in_form};
use super::leaving::{close, close_all, leave_line};
use super::{asking, draft, find, floor, going, issuing, jump, people, speaking};
use crate::{
    session::{Id, Kind},
    text::bidi,
};
use std::path::PathBuf;

/// Does a command in what lies over the panes.
pub(super) fn perform(state: &mut State, command: Command) {
    match (command, state.over.last()) {
        (Command::Save, _) => {
            leave_line(state);
            state.effects.push(Effect::Save);
        }
        (Command::Quit, _) => leave(state),
        (Command::Help, Some(Over::Picker(_) | Over::Prompt(_) | Over::Question(_))) => {
            help(state);
        }
        (Command::Close, _) => _ = close(state),
        (_, Some(Over::Form(_))) => in_form(state, command),
        (_, Some(Over::Picker(_))) => in_picker(state, command),
        (_, Some(Over::Prompt(_))) => in_prompt(state, command),
        (_, Some(Over::Question(_))) => in_question(state, command),
        (_, Some(Over::Reading(_))) => in_reading(state, command),
        (_, Some(Over::Day(_))) => issuing::in_day(state, command),
        (_, None) => {}
    }
}

/// Closes all that lies over the panes, and leaves.
fn leave(state: &mut State) {
    if close_all(state) {
        super::quit(state);
    }
}

/// Types into a line: of a list to pick from, or a prompt.
pub(super) fn type_in_line(state: &mut State, typed: &str) {
    match state.over.last_mut() {
        Some(Over::Picker(picker)) => {
            picker.input.insert(typed);
            picker.search();
        }
        Some(Over::Prompt(prompt)) => prompt.input.insert(typed),
        _ => {}
    }
}

/// What a key to the left or right means in a line: forward to the left, where it is shown so.
pub(super) fn as_read(ours: bool, text: &str, command: Command) -> Command {
    if !ours || bidi::base(text) == bidi::Direction::LeftToRight {
        return command;
    }
    match command {
        Command::Left => Command::Right,
        Command::Right => Command::Left,
        Command::WordLeft => Command::WordRight,
        Command::WordRight => Command::WordLeft,
        other => other,
    }
}

fn in_picker(state: &mut State, command: Command) {
    let ours = state.wraps.is_bidi();
    let Some(Over::Picker(picker)) = state.over.last_mut() else {
        return;
    };
    match command {
        Command::Up => picker.select_next(false),
        Command::Down => picker.select_next(true),
        Command::PageUp => picker.select_by(-10),
        Command::PageDown => picker.select_by(10),
        Command::Choose => {
            let typed = picker.input.text.clone();
            let picked = picker.row(picker.selected).map(|choice| choice.pick.clone());
            match (picked, state.over.pop()) {
                (Some(Pick::Ask(speaker)), Some(Over::Picker(picker))) => {
                    asking::put_typed_on_list(state, picker, Some(speaker));
                }
                (Some(Pick::AddDelegation), Some(Over::Picker(picker))) => {
                    asking::add_typed(state, picker);
                }
                (Some(Pick::FloorTo(speaker)), Some(Over::Picker(picker))) => {
                    asking::give_floor_to(state, &picker, speaker);
                }
                (Some(pick), over) => {
                    // The start screen stays behind the line for a new file.
                    if pick == Pick::Create {
                        state.over.extend(over);
                    }
                    take(state, pick, &typed);
                }
                (None, over) => state.over.extend(over),
            }
        }
        Command::Kind => floor::next_kind_in_picker(picker, state.words),
        Command::Presence => people::change_presence(state),
        Command::Remove => people::remove_picked(state),
        Command::DeleteNext if picker.input.text.is_empty() => people::remove_picked(state),
        other => {
            let other = as_read(ours, &picker.input.text, other);
            if picker.input.command(other) {
                picker.search();
            }
        }
    }
}

/// Does what a picked row stands for.
fn take(state: &mut State, pick: Pick, typed: &str) {
    match pick {
        Pick::Command(command) => super::perform(state, command),
        Pick::Ask(_) | Pick::FloorTo(_) | Pick::AddDelegation => {}
        Pick::NewDelegation => people::new_delegation(state, typed),
        Pick::NewEvent => people::new_event(state, typed),
        Pick::Fold => speaking::fold(state),
        Pick::FoldTurn(turn) => speaking::choose_turn(state, turn),
        Pick::Open(path) => state.effects.push(Effect::Open(path)),
        Pick::Sample(name) => state.effects.push(Effect::OpenSample(name)),
        Pick::Create => super::prompt(state, Purpose::Create, "session.ron"),
        Pick::Node(node) => jump(state, node),
        Pick::Place(block) => going::to_block(state, block),
        Pick::Formula(text) => draft::put_in(state, &text),
        Pick::Export(request) => state.effects.push(Effect::Export(request)),
        Pick::Paper(aim, paper, meeting) => issuing::take(state, aim, paper, meeting),
        Pick::Form(node) => form(state, node, false),
    }
}

fn in_prompt(state: &mut State, command: Command) {
    let ours = state.wraps.is_bidi();
    let Some(Over::Prompt(prompt)) = state.over.last_mut() else {
        return;
    };
    if command != Command::Choose {
        let command = as_read(ours, &prompt.input.text, command);
        prompt.input.command(command);
        return;
    }
    let (purpose, typed) = (prompt.purpose, prompt.input.text.trim().to_owned());
    let whole = std::mem::take(&mut prompt.input.text);
    state.over.pop();
    if purpose == Purpose::ReplaceBy {
        return find::begin(state, &whole);
    }
    if typed.is_empty() {
        return;
    }
    match purpose {
        Purpose::SaveAs => state.effects.push(Effect::SaveAs(PathBuf::from(typed))),
        Purpose::Create => state.effects.push(Effect::Create(PathBuf::from(typed))),
        Purpose::GoTo => going::to_number(state, &typed),
        Purpose::Find => find::first(state, &typed),
        Purpose::Replace => find::ask_by(state, &typed),
        Purpose::ReplaceBy => {}
    }
}

fn in_question(state: &mut State, command: Command) {
    let Some(Over::Question(question)) = state.over.last_mut() else {
        return;
    };
    let last = question.answers.len().saturating_sub(1);
    match command {
        Command::Up | Command::Left => question.selected = question.selected.saturating_sub(1),
        Command::Down | Command::Right => question.selected = (question.selected + 1).min(last),
        Command::Choose => {
            let answer = question.answers.get(question.selected).copied();
            if answer == Some(Answer::Differences) {
                // What is shown lies over the question, which is still to be answered.
                return state.effects.push(Effect::Differences);
            }
            state.over.pop();
            answered(state, answer);
        }
        _ => {}
    }
}

/// Chooses an answer by its number; `false` where no question waits for one.
pub(super) fn answer_by_number(state: &mut State, number: usize) -> bool {
    let Some(Over::Question(question)) = state.over.last() else { return false };
    if question.gives_way() {
        return false;
    }
    let answer = number.checked_sub(1).and_then(|place| question.answers.get(place)).copied();
    if answer.is_some() {
        state.over.pop();
        answered(state, answer);
    }
    true
}

fn answered(state: &mut State, answer: Option<Answer>) {
    match answer {
        Some(Answer::SaveAndQuit) => state.effects.push(Effect::Quit { save: true }),
        Some(Answer::QuitUnsaved | Answer::QuitAndLose) => {
            state.effects.push(Effect::Quit { save: false })
        }
        Some(Answer::SaveAs) => super::perform(state, Command::SaveAs),
        Some(Answer::SaveMine) => state.effects.push(Effect::KeepBoth),
        Some(Answer::TakeOver) => state.effects.push(Effect::TakeOver),
        Some(Answer::Differences) => state.effects.push(Effect::Differences),
        Some(answer @ (Answer::Replace | Answer::Skip | Answer::ReplaceAll | Answer::Finish)) => {
            find::answer(state, answer);
        }
        Some(Answer::Stay) | None => {}
    }
}

fn in_reading(state: &mut State, command: Command) {
    let page = isize::try_from(state.size.1.saturating_sub(6).max(1)).unwrap_or(10);
    let Some(Over::Reading(reading)) = state.over.last_mut() else {
        return;
    };
    match command {
        Command::Up => reading.scroll(-1),
        Command::Down => reading.scroll(1),
        Command::PageUp => reading.scroll(-page),
        Command::PageDown => reading.scroll(page),
        Command::LineStart => reading.top = 0,
        Command::LineEnd => reading.scroll(isize::MAX),
        Command::Left => preview::turn(state, false),
        Command::Right => preview::turn(state, true),
        Command::Choose | Command::Help => {
            state.over.pop();
        }
        _ => {}
    }
}

/// Columns of the keys in the help.
const KEYS: usize = 22;

/// Shows what every key does, those that work here first.
pub(super) fn help(state: &mut State) {
    let words = state.words;
    let context = state.context();
    let mut lines = vec![words.say("help-intro").into_owned(), String::new()];
    for group in Group::ALL {
        let of_group = |here: bool| {
            COMMANDS.iter().filter(move |line| {
                line.group == group
                    && line.when.holds(context) == here
                    && (here || !line.keys.is_empty())
            })
        };
        lines.push(words.say(group.message()).into_owned());
        for line in of_group(true).chain(of_group(false)) {
            let more = if line.keys.len() > 3 { " …" } else { "" };
            let keys = match line.keys {
                [] => words.say_with(
                    "cli-keys-palette",
                    &[("name", words.say(&line.message()).as_ref().into())],
                ),
                keys => keys.iter().take(3).copied().collect::<Vec<_>>().join(", ") + more,
            };
            let gap = " ".repeat(KEYS.saturating_sub(crate::text::width(&keys)));
            lines.push(format!("  {keys}{gap}  {}", words.say(&line.help())));
        }
        lines.push(String::new());
    }
    let title = words.say("help-title").into_owned();
    state.over.push(Over::Reading(Reading { title, lines, ..Reading::default() }));
}

/// Lists what review found, each to be jumped to.
pub(super) fn findings(state: &mut State) {
    state.find_faults();
    if state.findings.is_empty() {
        state.say("no-findings");
        return;
    }
    let choices = state
        .findings
        .iter()
        .map(|finding| Choice {
            label: finding.said(&state.session, state.words),
            detail: place_of(state, finding.node),
            also: String::new(),
            pick: Pick::Node(finding.node),
        })
        .collect();
    let title = state.words.say("findings-title");
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

fn place_of(state: &State, node: Id) -> String {
    match state.session.kind(node) {
        Some(Kind::Paragraph) => {
            state.session.paragraph_number(node).map(|n| n.to_string()).unwrap_or_default()
        }
        Some(Kind::Entry) => {
            state.session.section_number(node).map(|n| n.to_string()).unwrap_or_default()
        }
        _ => state.session.agenda_number(node).unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::triples::{desk, press};
    use super::*;
    use crate::session::Language;

    fn foot(state: &mut State) -> String {
        let (buffer, _) = state.draw();
        let last = buffer.area.height - 1;
        (0..buffer.area.width).map(|x| buffer[(x, last)].symbol()).collect()
    }

    #[test]
    fn the_start_screen_has_help_and_offers_no_way_back() {
        let mut state = desk("|", Language::En);
        state.starting = true;
        let label = String::from("New session");
        let choice =
            Choice { label, detail: String::new(), also: String::new(), pick: Pick::Create };
        state.over = vec![Over::Picker(Picker::new("Open", vec![choice]))];
        let shown = foot(&mut state);
        assert!(shown.contains("Ctrl-Q") && !shown.contains("Esc"), "{shown}");
        press(&mut state, "F1");
        assert!(matches!(state.over.last(), Some(Over::Reading(_))));
        press(&mut state, "Esc Esc");
        assert_eq!(state.over.len(), 1);
    }

    #[test]
    fn the_foot_says_what_enter_does() {
        for (keys, said) in [
            ("Ctrl-F", "Enter Find"),
            ("Alt-H", "Enter Next"),
            ("Alt-H +one Enter", "Enter Replace"),
            ("Ctrl-G", "Enter Go to"),
            ("Ctrl-P", "Enter Do it"),
            ("Ctrl-P +save_as Enter", "Enter Save as"),
            ("Alt-I", "Enter Put in"),
            ("Alt-W +zzz", "Enter Add"),
        ] {
            let mut state = desk("|one", Language::En);
            press(&mut state, keys);
            let shown = foot(&mut state);
            assert!(shown.contains(said), "{keys}: {shown}");
        }
    }

    #[test]
    fn help_names_the_commands_that_have_no_key() {
        let mut state = desk("one|", Language::En);
        help(&mut state);
        let Some(Over::Reading(reading)) = state.over.last() else { panic!("no help") };
        let line = reading.lines.iter().find(|line| line.contains("Ctrl-P Save as"));
        assert!(line.is_some_and(|line| line.contains("another file")), "{line:?}");
    }
}
