//! What a paste does: text where typing goes, and never a command.
//!
//! The draft takes what a paragraph can hold. A line over the panes is read, searched for and drawn anew
//! with every letter, and a field of a form wrapped: there a long paste would make every key after it
//! slow, and it is refused as a whole.

use super::{draft, forms, insert};
use crate::{
    session::clean,
    tui::{
        command::{Context, Pane},
        state::State,
    },
};

/// Bytes that may be pasted into a field of a form.
const MOST_IN_A_FIELD: usize = 256 * 1024;

/// Bytes that may be pasted into a line.
const MOST_IN_A_LINE: usize = 10_000;

/// Puts pasted text in where typing goes. What may not stand in a text is taken out and told.
pub(super) fn paste(state: &mut State, text: &str) {
    if matches!(state.context(), Context::Pane(Pane::Draft)) {
        return draft::put_in(state, text);
    }
    if text.len() > MOST_IN_A_FIELD {
        return draft::refuse_size(state, text.len());
    }
    if text.len() > MOST_IN_A_LINE && !forms::is_in_a_text(state) {
        return state.refuse(state.words.say("paste-too-long").into_owned());
    }
    let cleaned = clean::clean(text);
    state.history.seal();
    insert(state, &cleaned.text);
    state.history.seal();
    if cleaned.removed > 0 {
        let text = state.words.say_with("paste-cleaned", &[("count", cleaned.removed.into())]);
        state.tell(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{Field, Language, TextId},
        tui::{
            Command,
            state::Over,
            update::{
                perform,
                triples::{desk, press},
            },
        },
    };

    #[test]
    fn a_line_takes_what_a_line_can_hold() {
        for command in [Command::Find, Command::Palette, Command::GoTo] {
            for (bytes, taken) in [(MOST_IN_A_LINE, true), (MOST_IN_A_LINE + 1, false)] {
                let mut state = desk("one|", Language::En);
                perform(&mut state, command);
                paste(&mut state, &"z".repeat(bytes));
                press(&mut state, "+x");
                let input = match state.over.last() {
                    Some(Over::Prompt(prompt)) => &prompt.input,
                    Some(Over::Picker(picker)) => &picker.input,
                    other => panic!("{other:?}"),
                };
                assert_eq!(input.text.len(), if taken { bytes + 1 } else { 1 }, "{command:?}");
            }
        }
    }

    #[test]
    fn a_field_of_a_form_takes_a_text() {
        let mut state = desk("one|", Language::En);
        let entry = state.session.meetings()[0].entries[0].id;
        forms::form(&mut state, entry, false);
        paste(&mut state, &"z".repeat(MOST_IN_A_LINE + 1));
        let title = TextId::written(entry, Field::Title);
        let written = |state: &State| state.session.text(title).unwrap_or_default().len();
        let long = written(&state);
        assert!(long > MOST_IN_A_LINE, "{long}");
        paste(&mut state, &"z".repeat(MOST_IN_A_FIELD + 1));
        assert_eq!(written(&state), long);
    }
}
