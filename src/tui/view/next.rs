//! What the next step wants: the keys at the foot, the most wanted first.
//!
//! The hints of a pane stand still; what comes next does not. Whoever has the floor wants a
//! paragraph, whoever waits wants the floor, an item that is not open wants to be taken up.

use super::{
    super::{
        command::{Command, Context, Described, Pane},
        lists,
        outlook::outlook,
        picker::Pick,
        prompt::Purpose,
        record::Block,
        state::{Over, State},
        update::is_reported,
    },
    footer,
};
use crate::session::{Field, Id, Kind, Request, Standing, TextId, floor, plan};

/// The commands whose keys are shown now.
pub(super) fn hints(state: &State) -> Vec<Command> {
    match state.over.last() {
        // The list of sessions stays: there is nothing behind it to go back to.
        Some(Over::Picker(_)) if state.starting && state.over.len() == 1 => {
            return footer::hints(Context::Start).to_vec();
        }
        Some(Over::Day(_)) => {
            return vec![Command::Choose, Command::NextField, Command::Right, Command::Close];
        }
        Some(Over::Reading(reading)) if reading.shown.is_some() => {
            return vec![Command::Down, Command::PageDown, Command::Right, Command::Close];
        }
        _ => {}
    }
    let mut commands = next_steps(state);
    commands.retain(|command| is_of_use(state, *command));
    for command in footer::hints(state.context()) {
        if !commands.contains(command) && is_of_use(state, *command) {
            commands.push(*command);
        }
    }
    commands
}

/// Whether a command has something to do: someone who waits, a row, a section.
fn is_of_use(state: &State, command: Command) -> bool {
    use Command as C;
    let waits = || state.floor_item().is_some_and(|item| !item.requests.is_empty());
    let Context::Pane(pane) = state.context() else { return true };
    let is_empty = pane != Pane::Draft && lists::first(state, pane).is_none();
    match command {
        C::Choose
        | C::TakeUp
        | C::NewBefore
        | C::Edit
        | C::Remove
        | C::MoveUp
        | C::CarryOver
        | C::SlotLater
            if is_empty =>
        {
            false
        }
        C::TakeUp => state.meeting().is_some(),
        C::NextMeeting => state.meeting.and_then(|it| state.session.sibling(it, 1)).is_some(),
        C::AskFloor | C::ShowSpeakers => state.floor_item().is_some(),
        C::FloorTo | C::Conclude => state.floor_entry().is_some(),
        C::New if pane == Pane::Conclusions => state.entry().is_some(),
        C::CloseList => state.floor_item().is_some(),
        C::GoTo | C::Find => {
            state.session.meetings().iter().any(|meeting| !meeting.entries.is_empty())
        }
        C::GiveFloor | C::LetPass => state.floor_item().and_then(floor::next).is_some(),
        C::EndTurn => state.running_turn().is_some(),
        C::Down => moves(state).is_some(),
        C::Connecting => state.floor_item().and_then(floor::next).is_some(),
        C::Absent | C::Kind => waits(),
        C::Choose | C::Remove if pane == Pane::Speakers => waits(),
        _ => true,
    }
}

fn next_steps(state: &State) -> Vec<Command> {
    use Command as C;
    match (state.context(), state.over.last()) {
        (Context::Picker, Some(Over::Picker(picker))) => {
            let node = matches!(picker.choices.first().map(|c| &c.pick), Some(Pick::Node(_)));
            match picker.asking {
                Some(_) => vec![C::Choose, C::Kind],
                None if node && is_of_delegations(state, picker) => {
                    vec![C::Choose, C::Presence, C::Remove]
                }
                None => Vec::new(),
            }
        }
        (Context::Pane(Pane::Plan), _) => in_the_plan(state),
        (Context::Pane(Pane::Conclusions), _) => Vec::new(),
        (Context::Pane(pane), _) => on_the_floor(state, pane),
        _ => Vec::new(),
    }
}

fn is_of_delegations(state: &State, picker: &super::super::picker::Picker) -> bool {
    picker.choices.first().is_some_and(|choice| match choice.pick {
        Pick::Node(id) => state.session.kind(id) == Some(Kind::Delegation),
        _ => false,
    })
}

fn in_the_plan(state: &State) -> Vec<Command> {
    use Command as C;
    let Some(outlook) = outlook(state) else { return Vec::new() };
    let session = &state.session;
    let cut_off = outlook.lines.iter().any(|line| plan::is_left_over(session, line));
    let selected = |line: &&plan::Forecast| line.slot.is_some() && line.slot == state.plan.id;
    let selected = outlook.lines.iter().find(selected);
    let undone = selected.is_some_and(|line| line.undone);
    // What is open is not taken up, and what is over seldom again.
    let ahead = selected.is_some_and(|line| line.expected.is_some() && !line.is_open());
    let take_up = state.is_under_way() && (ahead || session.open_entry().is_none());
    let steps = [
        (take_up, C::TakeUp),
        (cut_off, C::CarryRest),
        (undone, C::Settle),
        (moves(state).is_some(), C::Down),
    ];
    steps.into_iter().filter(|(wanted, _)| *wanted).map(|(_, step)| step).collect()
}

/// The keys that select another row of the list that has the focus; none where it has no other.
pub(super) fn moves(state: &State) -> Option<&'static str> {
    let Context::Pane(pane) = state.context() else { return None };
    if pane == Pane::Draft {
        return None;
    }
    let (first, last) = (lists::first(state, pane)?, lists::last(state, pane)?);
    let selected = state.selection(pane).id.unwrap_or(first);
    match selected {
        _ if first == last => None,
        selected if selected == first => Some("Down"),
        selected if selected == last => Some("Home Up"),
        _ => Some("Home Down"),
    }
}

fn on_the_floor(state: &State, pane: Pane) -> Vec<Command> {
    use Command as C;
    let session = &state.session;
    let Some(open) = session.open_entry() else {
        return match pane {
            Pane::Agenda => vec![C::TakeUp, C::Down],
            Pane::Draft if state.caret.is_some() && !state.is_under_way() => Vec::new(),
            Pane::Draft if state.meeting().is_some_and(|m| !m.slots.is_empty()) => {
                vec![C::ShowPlan]
            }
            Pane::Draft => vec![C::ShowAgenda],
            Pane::Speakers if state.floor_item().is_none() => vec![C::ShowAgenda],
            _ => Vec::new(),
        };
    };
    let mut steps = Vec::new();
    let running = crate::session::acts::running_turn(session, open.id);
    let waits = state.floor_item().and_then(floor::next);
    if pane == Pane::Agenda {
        return vec![C::TakeUp, C::Down, C::AskFloor, C::GiveFloor];
    }
    let opened = opened_here(state);
    match running {
        Some(_) if opened.is_some_and(|untouched| untouched) => steps.push(C::SpeakerParagraph),
        Some(turn) if !is_reported(open, turn.id) => steps.push(C::SpeakerParagraph),
        Some(_) if waits.is_none() => steps.push(C::EndTurn),
        _ => {}
    }
    if waits.is_some() {
        steps.push(C::GiveFloor);
    }
    if waits.is_some_and(|request| matches!(request.standing, Standing::Connecting(_))) {
        steps.rotate_right(1);
    }
    match pane {
        Pane::Draft if opened == Some(false) && goes_back(state) => steps.push(C::JumpBack),
        Pane::Draft if running.is_some() && steps.len() < 2 => steps.push(C::TurnNotes),
        _ => {}
    }
    steps
}

/// Whether the caret stands in the paragraph that was opened for a speaker last, and then, whether
/// it holds its beginning alone.
fn opened_here(state: &State) -> Option<bool> {
    let opened = state.floor.opened.as_ref()?;
    if state.caret.map(|caret| caret.block) != Some(Block::Paragraph(opened.paragraph)) {
        return None;
    }
    let body = TextId::written(opened.paragraph, Field::Body);
    Some(state.session.text(body) == Some(opened.beginning.as_str()))
}

/// Whether there is another place of typing to go back to.
fn goes_back(state: &State) -> bool {
    let here = state.caret.map(|caret| caret.block);
    let other =
        |place: &Id| here != Some(Block::Paragraph(*place)) && state.session.contains(*place);
    state.floor.places.iter().any(|(place, _)| other(place))
}

/// What Enter does with what was typed.
fn on_a_line(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::SaveAs => "command-save-as",
        Purpose::Create => "hint-create",
        Purpose::GoTo => "command-go-to",
        Purpose::Find => "command-find",
        Purpose::Replace => "hint-further",
        Purpose::ReplaceBy => "command-replace",
    }
}

/// What Enter does with a row of a list.
fn in_a_list(pick: &Pick) -> &'static str {
    match pick {
        Pick::Command(_) => "hint-do",
        Pick::Place(_) => "command-go-to",
        Pick::Paper(..) => "hint-choose",
        Pick::Export(_) => "day-write",
        Pick::Formula(_) => "hint-put-in",
        Pick::AddDelegation | Pick::NewDelegation | Pick::NewEvent => "hint-add",
        Pick::Create => "hint-create",
        _ => "command-choose",
    }
}

/// The id of what a command is called here: some have a plainer name in one place.
pub(super) fn label(state: &State, line: &Described) -> String {
    let absent = || {
        let request = state.speakers.id.and_then(|id| state.session.get::<Request>(id));
        request.is_some_and(|request| request.standing == Standing::Absent)
    };
    let here = match (state.context(), line.command) {
        (Context::Pane(_), Command::Down) => "hint-select",
        (Context::Form, Command::New) => match state.over.last() {
            Some(Over::Form(form)) if state.session.kind(form.node) == Some(Kind::Delegation) => {
                "hint-new-person"
            }
            _ => return line.message(),
        },
        (Context::Pane(Pane::Draft), Command::SpeakerParagraph)
            if opened_here(state) == Some(true) =>
        {
            "hint-name-otherwise"
        }
        (Context::Pane(Pane::Speakers), Command::AskFloor) => "hint-asks",
        (Context::Pane(Pane::Speakers), Command::Remove) => "hint-withdraws",
        (Context::Pane(Pane::Speakers), Command::Choose) => "hint-to-selected",
        (Context::Pane(Pane::Speakers), Command::Absent) if absent() => "hint-is-back",
        (Context::Form, Command::Choose) => "day-write",
        (Context::Prompt, Command::Choose) => match state.over.last() {
            Some(Over::Prompt(prompt)) => on_a_line(prompt.purpose),
            _ => return line.message(),
        },
        (Context::Question, Command::Choose) => "hint-choose",
        (Context::Reading, Command::Right) => "day-languages",
        (Context::Picker, Command::Choose) => match state.over.last() {
            Some(Over::Picker(picker)) if picker.asking.is_some() => {
                match picker.choices.first().map(|choice| &choice.pick) {
                    Some(Pick::FloorTo(_)) => "command-give-floor",
                    _ => "hint-on-the-list",
                }
            }
            Some(Over::Picker(picker)) => {
                match picker.row(picker.selected).map(|choice| &choice.pick) {
                    Some(Pick::Fold) => "command-fold-notes",
                    Some(Pick::FoldTurn(_)) => "hint-select",
                    Some(pick) => in_a_list(pick),
                    None => return line.message(),
                }
            }
            _ => return line.message(),
        },
        _ => return line.message(),
    };
    here.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{
            Language, Session,
            arbitrary::{moment, read},
        },
        tui::update::{Message, update},
    };

    fn shown(session: Session, keys: &str) -> Vec<Command> {
        let mut state = State::of(session, Language::En, moment(10), 1, (80, 24));
        let key = crate::tui::Key::parse(keys).unwrap();
        update(&mut state, Message::Key(key), moment(10));
        hints(&state)
    }

    #[test]
    fn where_nothing_is_yet_only_the_keys_that_do_something_are_shown() {
        use Command as C;
        let none = || Session::new("A meeting");
        let meeting = || {
            read(
                r#"(format: 1, readable_from: 1, about: (title: "A"), meetings: [(id: "m",
                start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00")])"#,
            )
        };
        for (session, keys, wanted) in [
            (none(), "F2", vec![C::New, C::Palette, C::Help]),
            (none(), "F3", vec![C::New, C::Palette, C::Help]),
            (none(), "F4", vec![C::ShowAgenda, C::Help]),
            (none(), "F5", vec![C::ShowAgenda, C::Palette, C::Help]),
            (none(), "F6", vec![C::ShowDraft, C::Palette, C::Help]),
            (meeting(), "F2", vec![C::New, C::Palette, C::Help]),
            (meeting(), "F3", vec![C::New, C::Palette, C::Help]),
            (meeting(), "F5", vec![C::ShowAgenda, C::Palette, C::Help]),
        ] {
            assert_eq!(shown(session, keys), wanted, "{keys}");
        }
    }
}
