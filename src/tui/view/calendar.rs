//! The next deadline, in the header when it is near.

use super::super::state::State;
use crate::session::calendar;

/// The next deadline and the days that are left to it, where it is near.
pub(super) fn near(state: &State) -> Option<String> {
    let (days, event) = calendar::near(&state.session, state.local_now().date())?;
    let left = state.words.say_with("days-left", &[("days", days.into())]);
    Some(format!("{left}: {}", event.title.as_str()))
}
