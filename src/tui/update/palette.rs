//! The list of all commands.

use super::super::{
    command::{COMMANDS, Command, Group},
    picker::{Choice, Pick, Picker},
    state::{Over, State},
};

/// Lists what can be done where the hands are.
pub(super) fn open(state: &mut State) {
    let context = state.context();
    let choices = COMMANDS
        .iter()
        .filter(|line| {
            line.when.holds(context)
                && line.group != Group::Writing
                && line.command != Command::Palette
        })
        .map(|line| Choice {
            label: state.words.say(&line.message()).into_owned(),
            detail: line.keys.first().copied().unwrap_or_default().to_owned(),
            also: state.words.say(&line.help()).into_owned(),
            pick: Pick::Command(line.command),
        })
        .collect();
    let title = state.words.say("palette-title");
    state.over.push(Over::Picker(Picker::new(title, choices)));
}
