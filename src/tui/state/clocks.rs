//! What the clocks of the desk show, and whether there is one.
//!
//! The hour is that of the place of the meeting. What is open counts to now, but no further than to the
//! hard stop where it was left open on another day: its hours would be years.

use super::State;
use crate::session::{Meeting, Moment, Turn, acts};

impl State {
    /// Whether the meeting that is shown is under way, or is to be held on this day.
    #[must_use]
    pub fn is_under_way(&self) -> bool {
        let is_today =
            |meeting: &Meeting| meeting.start.date() == self.now.seen_from(meeting.start).date();
        let runs = |meeting: &Meeting| {
            meeting.ended.is_none() && (meeting.began.is_some() || is_today(meeting))
        };
        !self.starting && self.meeting().is_some_and(runs)
    }

    /// Whether a clock is shown: the meeting is under way, or, whatever meeting is looked at, an entry is
    /// open or somebody has the floor.
    #[must_use]
    pub fn shows_clock(&self) -> bool {
        self.is_under_way()
            || !self.starting
                && (self.session.open_entry().is_some() || self.running_turn().is_some())
    }

    /// The moment now on the clocks of the place of the shown meeting.
    #[must_use]
    pub fn local_now(&self) -> Moment {
        self.meeting().map_or(self.now, |meeting| self.now.seen_from(meeting.start))
    }

    /// Up to when the clocks of what is open count.
    pub(in crate::tui) fn clock(&self) -> Moment {
        let now = self.local_now();
        self.floor_meeting().map_or(now, |meeting| meeting.clock(now))
    }

    fn floor_meeting(&self) -> Option<&Meeting> {
        self.session.above(self.floor_entry()?.id)
    }

    /// For how many seconds whoever speaks has had the floor.
    pub(in crate::tui) fn spoken(&self, turn: &Turn) -> i64 {
        let Some(from) = turn.started.or(turn.given) else { return 0 };
        let now = self.local_now();
        let to = self.floor_meeting().map_or(now, |meeting| meeting.counts_to(from, now));
        to.seconds_since(from)
    }

    /// Who speaks now.
    pub(in crate::tui) fn running_turn(&self) -> Option<&Turn> {
        self.floor_entry().and_then(|entry| acts::running_turn(&self.session, entry.id))
    }
}
