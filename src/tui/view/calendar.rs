//! The next deadline, in the header when it is near.

use super::super::state::State;
use crate::{
    language,
    session::{Event, Id, calendar},
};

/// The next deadline and the days that are left to it, where it is near.
pub(super) fn near(state: &State) -> Option<String> {
    let near = calendar::near(&state.session, state.local_now().date())?;
    let left = state.words.say_with("days-left", &[("days", near.days.into())]);
    Some(format!("{left}: {}", title(state, near.id)))
}

/// What stands in the calendar: an event by its title, a side meeting by its name.
pub(in crate::tui) fn title(state: &State, id: Id) -> String {
    match state.session.get::<Event>(id) {
        Some(event) => event.title.as_str().to_owned(),
        None => {
            let name = language::meeting_name(&state.session, id, state.words.language());
            name.capitalized().to_string()
        }
    }
}
