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

#[cfg(test)]
mod tests {
    use super::super::triples::{desk, press};
    use super::*;
    use crate::{
        language::Words,
        session::Language,
        tui::command::{Context, Pane},
    };

    #[test]
    fn the_name_of_a_command_finds_it_first_in_every_language() {
        for language in Language::ALL {
            for pane in Pane::ALL {
                let mut state = desk("one|", Language::En);
                (state.words, state.focus) = (Words::of(language), pane);
                open(&mut state);
                let Some(Over::Picker(mut picker)) = state.over.pop() else { panic!("no list") };
                for place in 0..picker.choices.len() {
                    let name = picker.choices[place].label.clone();
                    picker.input = crate::tui::prompt::Input::new(name.as_str());
                    picker.search();
                    assert_eq!(picker.row(0).map(|row| &row.label), Some(&name), "{language}");
                }
            }
        }
    }

    #[test]
    fn the_beginning_of_a_name_does_it() {
        let mut state = desk("one|", Language::En);
        press(&mut state, "Ctrl-P +plan Enter");
        assert_eq!(state.context(), Context::Pane(Pane::Plan));
    }
}
