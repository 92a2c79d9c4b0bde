//! The time of day, as a label on records, backups and messages: nothing is ordered by it.

use crate::session::Moment;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Seconds since 1970 on the clock of the system.
pub(super) fn seconds() -> i64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or(Duration::ZERO)
        .as_secs()
        .try_into()
        .unwrap_or(i64::MAX)
}

/// A moment in UTC; 1970 where there is none such.
pub(super) fn moment(seconds: i64) -> Moment {
    Moment::at(seconds, 0).unwrap_or_default()
}

/// A moment as part of a file name ("2026-11-24T05-47-51Z").
pub(super) fn stamp(seconds: i64) -> String {
    let text = moment(seconds).to_string().replace(':', "-");
    format!("{}Z", text.get(..19).unwrap_or(&text))
}

/// Reads a stamp at the beginning of a file name.
pub(super) fn read_stamp(name: &str) -> Option<i64> {
    let (date, time) = name.get(..19)?.split_once('T')?;
    let text = format!("{date}T{}Z", time.replace('-', ":"));
    Moment::parse(&text).map(Moment::seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_reads_back() {
        assert_eq!(stamp(1_795_499_271), "2026-11-24T05-47-51Z");
        assert_eq!(read_stamp("2026-11-24T05-47-51Z-2.ron"), Some(1_795_499_271));
        assert_eq!(read_stamp("é"), None);
    }
}
