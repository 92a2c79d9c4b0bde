//! Moments, dates and the minutes between them.
//!
//! The only file that uses `chrono`. A moment is kept and written as RFC 3339 with the offset of
//! the place of the meeting ("2020-06-09T12:00:00+02:00"), because a record says "12:00 Geneva
//! time" for ever, whatever zone it is opened in, and a rule change must not move a past meeting.

use chrono::{DateTime, Datelike, Duration, FixedOffset, NaiveDate, Offset, Timelike, Utc};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, Unexpected},
};
use std::fmt;

/// The years in which something can happen here.
const YEARS: std::ops::RangeInclusive<i32> = 1..=9999;

/// A moment with the offset of the place where it counted, to the second. By default the beginning of 1970.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(DateTime<FixedOffset>);

impl Moment {
    /// Reads RFC 3339 ("2020-06-09T12:00:00+02:00"); `None` where it is anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Moment> {
        let moment = DateTime::parse_from_rfc3339(text).ok()?;
        Some(Moment(moment.with_nanosecond(0)?))
    }

    /// The moment `seconds` after 1970-01-01T00:00:00Z, seen at an offset of `offset` seconds east.
    #[must_use]
    pub fn at(seconds: i64, offset: i32) -> Option<Moment> {
        let utc = DateTime::<Utc>::from_timestamp(seconds, 0)?;
        Moment::within(utc.with_timezone(&FixedOffset::east_opt(offset)?))
    }

    /// A moment that can be written and read again: RFC 3339 has four digits for a year.
    fn within(moment: DateTime<FixedOffset>) -> Option<Moment> {
        YEARS.contains(&moment.year()).then_some(Moment(moment))
    }

    /// The same moment on the clocks of the place of `other`; on its own where they would show a year
    /// that cannot be written.
    #[must_use]
    pub fn seen_from(self, other: Moment) -> Moment {
        Moment::within(self.0.with_timezone(other.0.offset())).unwrap_or(self)
    }

    /// The moment `minutes` later (earlier where negative); itself at the end of time.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Moment {
        self.plus_seconds(minutes.saturating_mul(60))
    }

    /// The moment `seconds` later (earlier where negative); itself at the end of time.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Moment {
        Duration::try_seconds(seconds)
            .and_then(|step| self.0.checked_add_signed(step))
            .and_then(Moment::within)
            .unwrap_or(self)
    }

    /// Seconds from `earlier` to this moment; negative where it is the later one.
    #[must_use]
    pub fn seconds_since(self, earlier: Moment) -> i64 {
        self.seconds() - earlier.seconds()
    }

    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0.timestamp()
    }

    /// Seconds east of UTC at the place of this moment.
    #[must_use]
    pub fn offset(self) -> i32 {
        self.0.offset().fix().local_minus_utc()
    }

    /// The day on the clocks of its place.
    #[must_use]
    pub fn date(self) -> Date {
        Date(self.0.date_naive())
    }

    /// The hour (0 to 23) and minute (0 to 59) on the clocks of its place.
    #[must_use]
    pub fn hour_minute(self) -> (u32, u32) {
        (self.0.hour(), self.0.minute())
    }

    /// The second (0 to 59) on the clocks of its place.
    #[must_use]
    pub fn second(self) -> u32 {
        self.0.second()
    }

    /// The moment of `hour`:`minute` on this moment's day, at its place.
    #[must_use]
    pub fn with_hour_minute(self, hour: u32, minute: u32) -> Option<Moment> {
        let naive = self.0.date_naive().and_hms_opt(hour, minute, 0)?;
        naive.and_local_timezone(*self.0.offset()).single().map(Moment)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%:z"))
    }
}

impl fmt::Debug for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Moment::parse(&text)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"moment"))
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// Reads "2020-06-09"; `None` where it is anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Date> {
        NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Date)
    }

    /// The day of the year, month (1 to 12) and day given; `None` where there is none.
    #[must_use]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(year, month, day).map(Date)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    #[must_use]
    pub fn weekday(self) -> u32 {
        self.0.weekday().number_from_monday()
    }

    /// Days from `earlier` to this day; negative where it is the later one.
    #[must_use]
    pub fn days_since(self, earlier: Date) -> i64 {
        (self.0 - earlier.0).num_days()
    }

    /// The day `days` later; itself at the end of time.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Date {
        Duration::try_days(days)
            .and_then(|step| self.0.checked_add_signed(step))
            .filter(|day| YEARS.contains(&day.year()))
            .map_or(self, Date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Date::parse(&text).ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"date"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_the_clock_of_its_place() {
        let noon = Moment::parse("2020-06-09T12:00:00+02:00").unwrap();
        assert_eq!(noon.to_string(), "2020-06-09T12:00:00+02:00");
        assert_eq!(noon.hour_minute(), (12, 0));
        let in_tunis = Moment::parse("2020-06-09T11:00:00+01:00").unwrap();
        assert_eq!(in_tunis.seconds_since(noon), 0);
        assert_eq!(in_tunis.seen_from(noon).to_string(), noon.to_string());
        assert_eq!(noon.plus_minutes(-150).to_string(), "2020-06-09T09:30:00+02:00");
    }

    #[test]
    fn at_the_ends_of_time_a_moment_can_still_be_written_and_read() {
        let moment = |text| Moment::parse(text).unwrap();
        let noon = moment("2020-06-09T12:00:00+14:00");
        let west = moment("2020-06-09T12:00:00-14:00");
        let (last, first) =
            (moment("9999-12-31T23:59:59-14:00"), moment("0001-01-01T00:00:00+14:00"));
        let found = [
            last.seen_from(noon),
            first.seen_from(west),
            last.plus_seconds(1),
            last.plus_minutes(i64::MAX),
            first.plus_minutes(-1),
            Moment::at(last.seconds(), -14 * 3600).unwrap(),
        ];
        for moment in found {
            assert_eq!(Moment::parse(&moment.to_string()), Some(moment));
            for day in [moment.date().plus_days(1), moment.date().plus_days(-1)] {
                assert_eq!(Date::parse(&day.to_string()), Some(day));
                assert!((1..=9999).contains(&day.year()));
            }
        }
        assert_eq!(Moment::at(last.seconds(), 0), None);
        assert_eq!(last.seen_from(noon).seconds_since(last), 0);
    }

    #[test]
    fn what_is_no_moment_is_refused() {
        for text in ["", "2020-06-09", "2020-06-31T12:00:00+02:00", "12:00", "2020-06-09 12:00"] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
        assert_eq!(Date::parse("2021-02-29"), None);
    }

    #[test]
    fn the_ninth_of_june_2020_was_a_tuesday() {
        assert_eq!(Date::parse("2020-06-09").unwrap().weekday(), 2);
    }
}
