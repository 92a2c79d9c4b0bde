//! The forecast of the meeting that is shown, made once for all that show it.
//!
//! The pane of the plan, its chart and the keys at the foot ask for it in the same frame. It stays
//! until something other than a letter changes, or the minute in which plans are made does: a second
//! moves the clocks and no hour. So a second costs what the screen costs, not what the day does.

use super::state::State;
use crate::session::{
    Entry, Id, Meeting, Moment,
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
    /// Whether nothing can be expected: it goes on, on another day than its own.
    pub(super) of_another_day: bool,
    /// When it was made.
    at: Moment,
}

impl Outlook {
    /// Seconds for which something was open until now.
    pub(super) fn used(&self, line: &Forecast, now: Moment) -> i64 {
        let since = if line.is_open() { now.seconds_since(self.at).max(0) } else { 0 };
        line.used + since
    }
}

/// The last that was made.
#[derive(Debug, Default)]
pub(super) struct OutlookCache(RefCell<Option<(Key, Rc<Outlook>)>>);

/// What it was made from: the count of changes, the meeting, the minute and the offset of its hours.
type Key = (u64, Id, (i64, i32));

/// Whether a meeting goes on far from its hours: somebody took something up in the record of another
/// day. Hours that are reckoned from now mean nothing then.
pub(super) fn is_of_another_day(meeting: &Meeting, now: Moment) -> bool {
    let is_open = || meeting.entries.iter().any(Entry::is_open);
    !meeting.is_near(now) && meeting.ended.is_none() && (meeting.began.is_some() || is_open())
}

/// What is to be expected of the meeting that is shown; nothing where none is.
pub(super) fn outlook(state: &State) -> Option<Rc<Outlook>> {
    let now = state.local_now();
    let now = state.meeting().map_or(now, |meeting| meeting.clock(now));
    let minute = (now.seconds().div_euclid(60), now.offset());
    let key = (state.structure, state.meeting?, minute);
    let mut kept = state.outlook.0.borrow_mut();
    if let Some((known, outlook)) = kept.as_ref()
        && *known == key
    {
        return Some(Rc::clone(outlook));
    }
    let (mut lines, budget) = plan::outlook(&state.session, key.1, now)?;
    let of_another_day = state.meeting().is_some_and(|it| is_of_another_day(it, state.now));
    if of_another_day {
        for line in &mut lines {
            (line.expected, line.fits) = (None, true);
        }
    }
    let outlook = Rc::new(Outlook { lines, budget, of_another_day, at: now });
    *kept = Some((key, Rc::clone(&outlook)));
    Some(outlook)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{
            Language, Scope,
            acts::settle,
            arbitrary::{id, moment, read},
        },
        tui::State,
    };

    #[test]
    fn a_second_moves_the_clock_and_a_minute_or_a_change_the_forecast() {
        let session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i", title: "I", minutes: Some(5)), (id: "j", title: "J", minutes: Some(30))],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                began: Some("2020-06-09T12:00:00+02:00"),
                slots: [(id: "s", programme: Item("i")), (id: "t", programme: Item("j"))],
                entries: [(id: "e", items: ["i"], spans: [(from: "2020-06-09T12:00:00+02:00")])])])"#,
        );
        let mut state = State::of(session, Language::En, moment(10), 1, (120, 40));
        let first = outlook(&state).unwrap();
        let next_begins = |outlook: &Outlook| outlook.lines[1].expected.unwrap().from;
        assert_eq!(next_begins(&first), moment(10));
        state.now = moment(10).plus_seconds(59);
        let later = outlook(&state).unwrap();
        assert!(Rc::ptr_eq(&first, &later));
        assert_eq!(later.used(&later.lines[0], state.now), 10 * 60 + 59);
        state.now = moment(11);
        assert_eq!(next_begins(&outlook(&state).unwrap()), moment(11));
        assert_eq!(next_begins(&first), moment(10));
        let edit = settle(&state.session, id("e"), true, state.now);
        let before = outlook(&state).unwrap();
        assert!(state.apply(Scope::Taking, edit));
        assert!(!Rc::ptr_eq(&before, &outlook(&state).unwrap()));
    }
}
