//! Keys of the desk while something lies over it.
//!
//! No key is silently dead. A form holds nothing back, so a key of the desk leaves it, with what was
//! entered, and does what it does; a list or a text to read gives way to the panes. What is typed on a
//! line would be lost, and what is done with "the selected row" would be unclear in the form of another:
//! there it is said that Esc comes first.

use super::super::{
    command::{COMMANDS, Command, Context, Group, When},
    key::Key,
    state::{Over, State},
};
use super::{leaving::close_all, perform};

/// Does what a key means on the desk, or says why not; nothing where it means nothing there either.
pub(super) fn press(state: &mut State, key: Key) {
    let pane = Context::Pane(state.focus);
    let line = COMMANDS.iter().find(|line| {
        matches!(line.when, When::Desk | When::Asking)
            && line.when.holds(pane)
            && line.read_keys().any(|known| known == key)
    });
    let Some(line) = line.filter(|_| !state.starting) else { return };
    let to_pane = matches!(
        line.command,
        Command::ShowAgenda
            | Command::ShowPlan
            | Command::ShowSpeakers
            | Command::ShowDraft
            | Command::ShowConclusions
            | Command::Live
    );
    let gives_way = match state.over.last() {
        None => return,
        Some(Over::Form(_)) => line.group != Group::Selected,
        Some(Over::Picker(_) | Over::Reading(_) | Over::Day(_)) => to_pane,
        Some(Over::Prompt(_) | Over::Question(_)) => false,
    };
    if gives_way {
        if close_all(state) {
            perform(state, line.command);
        }
        return;
    }
    say_esc_first(state, line.command);
}

/// Says that a command works on the desk, and Esc comes first.
pub(super) fn say_esc_first(state: &mut State, command: Command) {
    let Some(line) = command.described() else { return };
    let name = state.words.say(&line.message());
    let text = state.words.say_with("esc-first", &[("name", name.as_ref().into())]);
    state.refuse(text);
}

#[cfg(test)]
mod tests {
    use super::super::{
        forms::form,
        triples::{desk, press, text_of},
    };
    use crate::{
        session::{Field, Language, TextId},
        tui::command::Pane,
    };

    #[test]
    fn a_form_is_left_for_a_pane_with_what_was_entered() {
        for (key, pane) in [
            ("F2", Pane::Agenda),
            ("F3", Pane::Plan),
            ("F4", Pane::Speakers),
            ("F5", Pane::Draft),
            ("F6", Pane::Conclusions),
        ] {
            let mut state = desk("one|", Language::En);
            let entry = state.session.meetings()[0].entries[0].id;
            form(&mut state, entry, false);
            press(&mut state, &format!("+! {key}"));
            assert!(state.over.is_empty(), "{key}");
            assert_eq!(state.focus, pane);
            assert_eq!(state.session.text(TextId::written(entry, Field::Title)), Some("First!"));
        }
    }

    #[test]
    fn a_list_and_help_give_way_to_a_pane_and_a_line_does_not() {
        for (keys, open) in [
            ("Alt-W F2", false),
            ("F1 F2", false),
            ("Ctrl-P +x F2", false),
            ("Ctrl-F +word F2", true),
            ("Ctrl-G +7 F9", true),
            ("Alt-W F9", true),
        ] {
            let mut state = desk("one|", Language::En);
            press(&mut state, keys);
            assert_eq!(!state.over.is_empty(), open, "{keys}");
            let said = state.notice.as_ref().map_or("", |notice| notice.text.as_str());
            assert_eq!(said.starts_with("Esc first"), open, "{keys}: {said}");
        }
    }

    #[test]
    fn the_floor_is_at_hand_in_a_form() {
        let mut state = desk("one|", Language::En);
        let entry = state.session.meetings()[0].entries[0].id;
        for (keys, works) in [("Ctrl-T", true), ("Alt-H", true), ("Ctrl-E", false)] {
            state.over.clear();
            form(&mut state, entry, false);
            press(&mut state, keys);
            let form_is_open = matches!(state.over.last(), Some(crate::tui::state::Over::Form(_)));
            assert_eq!(!form_is_open, works, "{keys}");
        }
        assert_eq!(text_of(&state), "one");
    }

    #[test]
    fn what_a_form_cannot_add_or_delete_is_said() {
        for key in ["Ctrl-N", "Ctrl-D"] {
            let mut state = desk("one|", Language::En);
            let before = state.session.clone();
            press(&mut state, &format!("Alt-O {key}"));
            assert_eq!(state.session, before);
            assert!(state.notice.as_ref().unwrap().text.starts_with("Esc first"), "{key}");
        }
    }

    #[test]
    fn a_further_item_is_made_from_the_form_of_one() {
        let mut state = desk("one|", Language::En);
        press(&mut state, "F2 Ctrl-N +Opening Ctrl-N +Report Ctrl-N Esc");
        let titles: Vec<&str> = state.session.agenda().iter().map(|i| i.title.as_str()).collect();
        assert_eq!(titles, ["Opening", "Report"]);
    }
}
