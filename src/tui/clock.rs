//! The desk's clock: the time of day when the program began, and what has passed since.
//!
//! What has passed is counted on a clock that nobody sets and that goes on while the machine sleeps,
//! so neither a suspend nor a correction of the system's time nor daylight saving bends a speaker's
//! minutes. The price: a time of day that was wrong at the beginning stays wrong until the program
//! is opened again.

use crate::{session::Moment, store};
use rustix::time::{ClockId, Timespec, clock_gettime};
use std::time::Duration;

#[cfg(any(target_os = "linux", target_os = "android"))]
const PASSING: ClockId = ClockId::Boottime;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const PASSING: ClockId = ClockId::Monotonic;

/// A clock.
#[derive(Clone, Copy, Debug)]
pub(super) enum Clock {
    /// Stands still: for tests.
    Still(Moment),
    /// Goes on from a moment, known at a time of the clock that nobody sets.
    Going(Moment, Timespec),
}

impl Clock {
    /// A clock that goes on from now, or stands where it is told to.
    pub(super) fn new(still: Option<Moment>) -> Self {
        still.map_or_else(|| Clock::Going(store::now(), clock_gettime(PASSING)), Clock::Still)
    }

    /// The moment now.
    pub(super) fn now(self) -> Moment {
        match self {
            Clock::Still(moment) => moment,
            Clock::Going(from, at) => {
                let seconds = i64::try_from(passed(at).as_secs()).unwrap_or(i64::MAX);
                from.plus_seconds(seconds)
            }
        }
    }

    /// How long it is until the second changes; `None` for a clock that stands still.
    pub(super) fn to_next_second(self) -> Option<Duration> {
        match self {
            Clock::Still(_) => None,
            Clock::Going(_, at) => {
                let nanos = u64::from(passed(at).subsec_nanos());
                Some(Duration::from_nanos(1_000_000_000_u64.saturating_sub(nanos)))
            }
        }
    }
}

fn passed(since: Timespec) -> Duration {
    let of = |time: Timespec| i128::from(time.tv_sec) * 1_000_000_000 + i128::from(time.tv_nsec);
    let nanos = of(clock_gettime(PASSING)) - of(since);
    Duration::from_nanos(u64::try_from(nanos).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_goes_on_from_where_it_began() {
        let moment = Moment::parse("2020-06-09T12:00:00+02:00").unwrap();
        let still = Clock::new(Some(moment));
        assert_eq!((still.now(), still.to_next_second()), (moment, None));
        let mut at = clock_gettime(PASSING);
        at.tv_sec -= 90;
        let going = Clock::Going(moment, at);
        assert_eq!(going.now().seconds_since(moment), 90);
        assert!(going.to_next_second().unwrap() <= Duration::from_secs(1));
    }
}
