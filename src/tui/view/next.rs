//! What the next step wants: the keys at the foot, the most wanted first.
//!
//! The hints of a pane stand still; what comes next does not. Whoever has the floor wants a
//! paragraph, whoever waits wants the floor, an item that is not open wants to be taken up.

use super::{
    super::{
        command::{Command, Context, Described, Pane},
        picker::Pick,
        state::{Over, State},
        update::is_reported,
    },
    footer,
};
use crate::session::{Request, Standing, floor, plan};

/// The commands whose keys are shown now.
pub(super) fn hints(state: &State) -> Vec<Command> {
    match state.over.last() {
        Some(Over::Day(_)) => {
            return vec![Command::Choose, Command::NextField, Command::Right, Command::Close];
        }
        Some(Over::Reading(reading)) if reading.shown.is_some() => {
            return vec![Command::Down, Command::PageDown, Command::Right, Command::Close];
        }
        _ => {}
    }
    let mut commands = next_steps(state);
    for command in footer::hints(state.context()) {
        if !commands.contains(command) && is_of_use(state, *command) {
            commands.push(*command);
        }
    }
    commands
}

/// Whether a command of the floor has something to do: the others always have.
fn is_of_use(state: &State, command: Command) -> bool {
    use Command as C;
    let waits = || state.floor_item().is_some_and(|item| !item.requests.is_empty());
    match command {
        C::GiveFloor | C::LetPass => state.floor_item().and_then(floor::next).is_some(),
        C::EndTurn => state.running_turn().is_some(),
        C::Absent | C::Kind => waits(),
        C::Choose if state.context() == Context::Pane(Pane::Speakers) => waits(),
        C::Remove if state.context() == Context::Pane(Pane::Speakers) => waits(),
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
                None if node && is_of_delegations(state, picker) => vec![C::Choose, C::Presence],
                None => Vec::new(),
            }
        }
        (Context::Pane(Pane::Plan), _) => {
            let meeting = state.meeting.filter(|_| !state.session.meetings().is_empty());
            let cut_off = meeting
                .is_some_and(|id| !plan::left_over(&state.session, id, state.now).is_empty());
            let take_up = state.session.open_entry().is_none() && state.shows_clock();
            let steps = [(take_up, C::TakeUp), (cut_off, C::CarryRest)];
            steps.into_iter().filter(|(wanted, _)| *wanted).map(|(_, step)| step).collect()
        }
        (Context::Pane(Pane::Conclusions), _) => Vec::new(),
        (Context::Pane(pane), _) => on_the_floor(state, pane),
        _ => Vec::new(),
    }
}

fn is_of_delegations(state: &State, picker: &super::super::picker::Picker) -> bool {
    use crate::session::Kind;
    picker.choices.first().is_some_and(|choice| match choice.pick {
        Pick::Node(id) => state.session.kind(id) == Some(Kind::Delegation),
        _ => false,
    })
}

fn on_the_floor(state: &State, pane: Pane) -> Vec<Command> {
    use Command as C;
    let session = &state.session;
    let Some(open) = session.open_entry() else {
        return match pane {
            Pane::Agenda => vec![C::TakeUp],
            Pane::Draft if !state.shows_clock() => Vec::new(),
            Pane::Draft if state.meeting().is_some_and(|m| !m.slots.is_empty()) => {
                vec![C::ShowPlan]
            }
            Pane::Draft => vec![C::ShowAgenda],
            _ => Vec::new(),
        };
    };
    let mut steps = Vec::new();
    let running = crate::session::acts::running_turn(session, open.id);
    let waits = state.floor_item().and_then(floor::next);
    if pane == Pane::Agenda {
        return vec![C::TakeUp, C::AskFloor, C::GiveFloor];
    }
    match running {
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
    if running.is_some() && steps.len() < 2 {
        steps.push(C::TurnNotes);
    }
    steps
}

/// The id of what a command is called here: some have a plainer name in one place.
pub(super) fn label(state: &State, line: &Described) -> String {
    let absent = || {
        let request = state.speakers.id.and_then(|id| state.session.get::<Request>(id));
        request.is_some_and(|request| request.standing == Standing::Absent)
    };
    let here = match (state.context(), line.command) {
        (Context::Pane(Pane::Speakers), Command::Remove) => "hint-withdraws",
        (Context::Pane(Pane::Speakers), Command::Choose) => "hint-to-selected",
        (Context::Pane(Pane::Speakers), Command::Absent) if absent() => "hint-is-back",
        (Context::Form, Command::Choose) => "day-write",
        (Context::Reading, Command::Right) => "day-languages",
        (Context::Picker, Command::Choose) => match state.over.last() {
            Some(Over::Picker(picker)) if picker.asking.is_some() => {
                match picker.choices.first().map(|choice| &choice.pick) {
                    Some(Pick::FloorTo(_)) => "command-give-floor",
                    _ => "hint-on-the-list",
                }
            }
            _ => return line.message(),
        },
        _ => return line.message(),
    };
    here.to_owned()
}
