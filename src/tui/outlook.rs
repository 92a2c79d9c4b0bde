//! The forecast of the meeting that is shown, made once for all that show it.
//!
//! The pane of the plan, its chart and the keys at the foot ask for it in the same frame. It stays
//! until something other than a letter changes, or the second does.

use super::state::State;
use crate::session::{
    Id, Moment,
    plan::{self, Budget, Forecast},
};
use std::{cell::RefCell, rc::Rc};

/// What is to be expected of a meeting.
#[derive(Debug)]
pub(super) struct Outlook {
    /// Its slots, then what was taken up outside its programme.
    pub(super) lines: Vec<Forecast>,
    /// What is left to share out.
    pub(super) budget: Budget,
}

/// The last that was made.
#[derive(Debug, Default)]
pub(super) struct OutlookCache(RefCell<Option<(Key, Rc<Outlook>)>>);

/// What it was made from: the count of changes, the meeting, the moment.
type Key = (u64, Id, Moment);

/// What is to be expected of the meeting that is shown; nothing where none is.
pub(super) fn outlook(state: &State) -> Option<Rc<Outlook>> {
    let now = state.local_now();
    let key = (state.structure, state.meeting?, now);
    let mut kept = state.outlook.0.borrow_mut();
    if let Some((known, outlook)) = kept.as_ref()
        && *known == key
    {
        return Some(Rc::clone(outlook));
    }
    let (lines, budget) = plan::outlook(&state.session, key.1, now)?;
    let outlook = Rc::new(Outlook { lines, budget });
    *kept = Some((key, Rc::clone(&outlook)));
    Some(outlook)
}
