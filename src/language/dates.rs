//! Dates, hours, spans of time, and the names of meetings.

use super::{
    sentence::{Phrase, Sentence, written},
    words::Words,
};
use crate::session::{Date, Id, Language, Meeting, MeetingKind, Moment, Session};

/// "9 June 2020".
#[must_use]
pub fn date(date: Date, language: Language) -> String {
    of_date(date, language).say("date").to_string()
}

/// "Tuesday, 9 June 2020".
#[must_use]
pub fn day(date: Date, language: Language) -> String {
    of_date(date, language).say("day").to_string()
}

/// From one day to another: "9–12 June 2020".
#[must_use]
pub fn dates(from: Date, to: Date, language: Language) -> String {
    if from == to {
        return date(from, language);
    }
    let same = match (from.year() == to.year(), from.month() == to.month()) {
        (true, true) => "month",
        (true, false) => "year",
        _ => "nothing",
    };
    of_date(to, language)
        .value("same", same)
        .value("from-day", from.day())
        .value("from-month", from.month())
        .value("from-year", from.year().to_string())
        .slot("from", Sentence::from(date(from, language)))
        .slot("to", Sentence::from(date(to, language)))
        .say("dates")
        .to_string()
}

/// "from 1200 to 1500 hours", on the clocks of the place of `from`.
#[must_use]
pub fn hours(from: Moment, to: Moment, language: Language) -> String {
    let (hour, minute) = two_digits(from);
    let (to_hour, to_minute) = two_digits(to.seen_from(from));
    Phrase::new(Words::of(language))
        .value("hour", hour)
        .value("minute", minute)
        .value("to-hour", to_hour)
        .value("to-minute", to_minute)
        .say("hours")
        .to_string()
}

/// "12:43", as lists and screens give it.
#[must_use]
pub fn time(moment: Moment, language: Language) -> String {
    let (hour, minute) = two_digits(moment);
    Phrase::new(Words::of(language))
        .value("hour", hour)
        .value("minute", minute)
        .say("time")
        .to_string()
}

/// "7 min 53 s"; from an hour on, "1 h 30 min".
#[must_use]
pub fn duration(seconds: i64, language: Language) -> String {
    let seconds = seconds.max(0);
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60);
    let size = match seconds {
        3600.. => "hours",
        60.. => "minutes",
        _ => "seconds",
    };
    Phrase::new(Words::of(language))
        .value("size", size)
        .value("hours", hours)
        .value("minutes", minutes)
        .value("seconds", seconds % 60)
        .say("duration")
        .to_string()
}

/// The name of a meeting as it stands in a sentence: its title where it has one, else "first meeting".
#[must_use]
pub fn meeting_name(session: &Session, meeting: Id, language: Language) -> Sentence {
    let Some(found) = session.get::<Meeting>(meeting) else {
        return Sentence::default();
    };
    if !found.title.is_empty() {
        return written(&found.title, language, session.about().drafting).into();
    }
    let kind = match found.kind {
        MeetingKind::Meeting => "meeting",
        MeetingKind::Informal => "informal",
        MeetingKind::Information => "information",
        MeetingKind::Test => "test",
    };
    let number = session.meeting_number(meeting).unwrap_or_default();
    let words = Words::of(language);
    let ordinal = words.say_with("ordinal", &[("n", number.into())]);
    Phrase::new(words)
        .value("n", number)
        .value("kind", kind)
        .slot("ordinal", Sentence::from(ordinal))
        .say("meeting-name")
}

fn of_date(date: Date, language: Language) -> Phrase<'static> {
    Phrase::new(Words::of(language))
        .value("day", date.day())
        .value("month", date.month())
        .value("year", date.year().to_string())
        .value("weekday", date.weekday())
}

fn two_digits(moment: Moment) -> (String, String) {
    let (hour, minute) = moment.hour_minute();
    (format!("{hour:02}"), format!("{minute:02}"))
}
