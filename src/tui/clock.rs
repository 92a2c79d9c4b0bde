//! The time on the desk: a clock that counts on evenly, whatever is done to that of the machine.
//!
//! How long somebody speaks must not bend because the clock of the machine is set meanwhile, nor
//! stand still because the lid was closed. So time is counted from the start of the machine, suspend
//! included, and the time of day is an anchor to that. Where the two part by more than two seconds
//! the clock was set: that is told, and the anchor follows once nothing runs that was begun by it.

use crate::session::Moment;
use nix::time::{ClockId, clock_gettime};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The least difference that counts as set.
const SET: i128 = 2_000_000_000;

/// The two clocks of the machine at one moment, in nanoseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// Since 1970, as the machine says.
    wall: i128,
    /// Since the machine was started, suspend included.
    running: i128,
}

impl Reading {
    /// Both clocks, now.
    pub(super) fn now() -> Reading {
        let wall = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let set = if cfg!(debug_assertions) { set_by_a_test() } else { 0 };
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let clock = ClockId::CLOCK_BOOTTIME;
        #[cfg(not(any(target_os = "linux", target_os = "android")))]
        let clock = ClockId::CLOCK_MONOTONIC;
        // A clock that every system has does not fail.
        let running = clock_gettime(clock).map(Duration::from).unwrap_or_default();
        let nanoseconds = |time: Duration| i128::try_from(time.as_nanos()).unwrap_or(0);
        Reading { wall: nanoseconds(wall) + set, running: nanoseconds(running) }
    }
}

/// By how much a test has set the clock of the machine: in a build with assertions, the seconds in
/// the file that the environment names.
fn set_by_a_test() -> i128 {
    let file = std::env::var_os("PLENARY_CLOCK_SET");
    let seconds = file.and_then(|file| std::fs::read_to_string(file).ok());
    let seconds: Option<i128> = seconds.and_then(|seconds| seconds.trim().parse().ok());
    seconds.unwrap_or(0) * 1_000_000_000
}

/// The clock of the desk.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    fixed: Option<Moment>,
    /// What is added to the running clock for the time of day.
    anchor: i128,
    /// By how many nanoseconds the machine's time of day was found apart last.
    apart: i128,
}

impl Clock {
    /// A clock that starts with the time of day, or stands still at a moment.
    pub(super) fn new(fixed: Option<Moment>, now: Reading) -> Clock {
        Clock { fixed, anchor: now.wall - now.running, apart: 0 }
    }

    /// What makes it go on after a crash as it went before, for the journal: on which start of the
    /// machine, and what is added to the time since then.
    pub(super) fn fact(&self, boot: &str) -> String {
        format!("clock {boot} {}", self.anchor)
    }

    /// Goes on as a fact says, where it is from this start of the machine; whether it does.
    pub(super) fn go_on(&mut self, fact: &str, boot: &str) -> bool {
        let anchor = fact.strip_prefix("clock ").and_then(|rest| rest.split_once(' '));
        let anchor = anchor.filter(|(from, _)| *from == boot && !boot.is_empty());
        let anchor = anchor.and_then(|(_, anchor)| anchor.parse().ok());
        if let Some(anchor) = anchor.filter(|_| self.fixed.is_none()) {
            self.anchor = anchor;
            self.apart = 0;
        }
        anchor.is_some()
    }

    /// Whether it stands still.
    pub(super) fn stands(&self) -> bool {
        self.fixed.is_some()
    }

    fn nanoseconds(&self, now: Reading) -> i128 {
        self.anchor + now.running
    }

    /// The moment, in UTC.
    pub(super) fn at(&self, now: Reading) -> Moment {
        let seconds = i64::try_from(self.nanoseconds(now).div_euclid(1_000_000_000)).ok();
        let counted = seconds.and_then(|seconds| Moment::at(seconds, 0));
        self.fixed.or(counted).unwrap_or_else(crate::store::now)
    }

    /// How long until the next full second.
    pub(super) fn until_next_second(&self, now: Reading) -> Duration {
        let into = self.nanoseconds(now).rem_euclid(1_000_000_000);
        Duration::from_nanos(u64::try_from(1_000_000_000 - into).unwrap_or(1_000_000_000))
    }

    /// Looks whether the clock of the machine was set; by how many seconds, once for each time.
    /// Where nothing `runs`, this clock follows it.
    pub(super) fn compare(&mut self, now: Reading, runs: impl FnOnce() -> bool) -> Option<i64> {
        let apart = now.wall - now.running - self.anchor;
        if apart.abs() < SET {
            self.apart = apart;
            return None;
        }
        let by = apart - self.apart;
        self.apart = apart;
        if !runs() {
            self.anchor += apart;
            self.apart = 0;
        }
        // The two clocks are read one after the other: to the nearest second.
        let seconds = (by + by.signum() * 500_000_000) / 1_000_000_000;
        let seconds = i64::try_from(seconds).unwrap_or(i64::MAX);
        (by.abs() >= SET).then_some(seconds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: i128 = 1_000_000_000;

    fn reading(wall: i128, running: i128) -> Reading {
        Reading { wall: wall * SECOND, running: running * SECOND }
    }

    #[test]
    fn an_hour_that_was_set_is_told_once_and_bends_nothing_that_runs() {
        let mut clock = Clock::new(None, reading(1_600_000_000, 100));
        assert_eq!(clock.compare(reading(1_600_000_010, 110), || true), None);
        assert_eq!(clock.compare(reading(1_600_003_620, 120), || true), Some(3600));
        assert_eq!(clock.compare(reading(1_600_003_630, 130), || true), None);
        assert_eq!(clock.at(reading(1_600_003_630, 130)).seconds(), 1_600_000_030);
        // Once nothing runs it follows, without another word.
        assert_eq!(clock.compare(reading(1_600_003_640, 140), || false), None);
        assert_eq!(clock.at(reading(1_600_003_650, 150)).seconds(), 1_600_003_650);
    }

    #[test]
    fn after_a_crash_it_goes_on_as_it_went_whatever_was_set_meanwhile() {
        let mut clock = Clock::new(None, reading(1_600_000_000, 100));
        let fact = clock.fact("this");
        assert_eq!(clock.compare(reading(1_600_003_620, 120), || true), Some(3600));
        let mut again = Clock::new(None, reading(1_600_003_620, 120));
        assert!(again.go_on(&fact, "this"));
        assert_eq!(again.at(reading(1_600_003_630, 130)), clock.at(reading(1_600_003_630, 130)));
        assert_eq!(again.compare(reading(1_600_003_630, 130), || true), Some(3600), "told");
        // On another start of the machine the time of day is all there is.
        let mut later = Clock::new(None, reading(1_600_003_620, 5));
        for (fact, boot) in [(fact.as_str(), "another"), ("clock x", "x"), ("caret 3", "this")] {
            assert!(!later.go_on(fact, boot));
        }
        assert_eq!(later.at(reading(1_600_003_630, 15)).seconds(), 1_600_003_630);
    }

    #[test]
    fn back_by_ten_years_and_a_suspend() {
        let mut clock = Clock::new(None, reading(1_600_000_000, 100));
        let years = 10 * 365 * 86_400;
        assert_eq!(
            clock.compare(reading(1_600_000_000 - years, 100), || true),
            Some(-years as i64)
        );
        // Eight hours asleep move both clocks.
        assert_eq!(clock.compare(reading(1_600_028_800 - years, 28_900), || true), None);
        assert_eq!(clock.at(reading(1_600_028_800 - years, 28_900)).seconds(), 1_600_028_800);
    }

    #[test]
    fn a_clock_that_stands_is_where_it_was_put() {
        let moment = Moment::parse("2020-06-09T12:00:00+02:00");
        let clock = Clock::new(moment, reading(0, 0));
        assert!(clock.stands());
        assert_eq!(Some(clock.at(reading(5, 5))), moment);
        assert_eq!(clock.until_next_second(reading(0, 0)), Duration::from_secs(1));
    }
}
