//! Dates, hours, spans of time, and the names of meetings.

use super::{
    sentence::{Phrase, Sentence, written},
    words::Words,
};
use crate::session::{Date, Id, Language, Meeting, MeetingKind, Moment, PaperKind, Session};

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
        .slot("from", Sentence::from(date(from, language)))
        .slot("to", Sentence::from(date(to, language)))
        .say("dates")
        .to_string()
}

/// "from 1200 to 1500 hours", on the clocks of the place of `from`.
#[must_use]
pub fn hours(from: Moment, to: Moment, language: Language) -> String {
    of_hours(Phrase::new(Words::of(language)), from, to).say("hours").to_string()
}

/// "Tuesday, 9 June 2020, from 1200 to 1500 hours": the second line of a record.
#[must_use]
pub fn day_and_hours(from: Moment, to: Moment, language: Language) -> String {
    of_hours(of_date(from.date(), language), from, to).say("day-and-hours").to_string()
}

/// "12:43", as lists and screens give it.
#[must_use]
pub fn time(moment: Moment, language: Language) -> String {
    of_hours(Phrase::new(Words::of(language)), moment, moment).say("time").to_string()
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

/// The name of a meeting: its title where it has one, else "first meeting", without an article.
#[must_use]
pub fn meeting_name(session: &Session, meeting: Id, language: Language) -> Sentence {
    meeting_in(session, meeting, "meeting-name", language)
}

/// The same in the form that a sentence needs: `meeting-name.of` is what stands after "of the",
/// `meeting-name.at` what stands after "at the".
pub(super) fn meeting_in(
    session: &Session,
    meeting: Id,
    form: &str,
    language: Language,
) -> Sentence {
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
    Phrase::new(Words::of(language)).value("n", number).value("kind", kind).say(form)
}

/// The title of a paper, of a meeting where one is given: "Summary record of the first meeting".
#[must_use]
pub fn paper_title(
    session: &Session,
    paper: PaperKind,
    meeting: Option<Id>,
    language: Language,
) -> Sentence {
    let kind = match paper {
        PaperKind::Agenda => "agenda",
        PaperKind::Plan => "plan",
        PaperKind::Outcomes => "outcomes",
        PaperKind::Record => "record",
        PaperKind::Report => "report",
        PaperKind::Ballot => "ballot",
        PaperKind::Floor => "floor",
        PaperKind::Corrigendum => "corrigendum",
    };
    let words = Words::of(language);
    let form =
        |form: &str| meeting.map(|id| meeting_in(session, id, form, language)).unwrap_or_default();
    Phrase::new(words)
        .value("paper", kind)
        .slot("meeting", form("meeting-name"))
        .slot("of-meeting", form("meeting-name.of"))
        .slot("at-meeting", form("meeting-name.at"))
        .say(if meeting.is_some() { "paper-of" } else { "paper" })
        .capitalized()
}

fn of_date(date: Date, language: Language) -> Phrase<'static> {
    Phrase::new(Words::of(language))
        .value("day", date.day())
        .value("month", date.month())
        .value("year", date.year().to_string())
        .value("weekday", date.weekday())
}

/// Hours and minutes: `$hour` and `$minute` with two digits, `$h` and `$m` as numbers.
fn of_hours(phrase: Phrase<'static>, from: Moment, to: Moment) -> Phrase<'static> {
    let (h, m) = from.hour_minute();
    let (to_h, to_m) = to.seen_from(from).hour_minute();
    let two_digits = |number: u32| format!("{number:02}");
    phrase
        .value("hour", two_digits(h))
        .value("minute", two_digits(m))
        .value("h", h)
        .value("m", m)
        .value("to-hour", two_digits(to_h))
        .value("to-minute", two_digits(to_m))
        .value("to-h", to_h)
        .value("to-m", to_m)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    #[test]
    fn dates_and_hours_are_those_of_each_language() {
        let noon = moment("2020-06-09T12:00:00+02:00");
        let three = moment("2020-06-09T13:00:00Z");
        for (language, line) in [
            (Language::En, "Tuesday, 9 June 2020, from 1200 to 1500 hours"),
            (Language::Fr, "mardi 9 juin 2020, de 12 heures à 15 heures"),
            (Language::Es, "martes 9 de junio de 2020, de las 12.00 a las 15.00 horas"),
            (Language::Ru, "вторник, 9 июня 2020 года, с 12 час. 00 мин. до 15 час. 00 мин."),
            (Language::Zh, "2020年6月9日（星期二），12时至15时"),
            (Language::Ar, "يوم الثلاثاء، 9 حزيران/يونيه 2020، من الساعة 00/12 إلى الساعة 00/15"),
        ] {
            assert_eq!(day_and_hours(noon, three, language), line);
        }
        let early = moment("2017-05-15T09:40:00+02:00");
        let late = moment("2017-05-15T12:35:00+02:00");
        for (language, line) in [
            (Language::En, "from 0940 to 1235 hours"),
            (Language::Fr, "de 9 h 40 à 12 h 35"),
            (Language::Es, "de las 09.40 a las 12.35 horas"),
            (Language::Ru, "с 9 час. 40 мин. до 12 час. 35 мин."),
            (Language::Zh, "9时40分至12时35分"),
            (Language::Ar, "من الساعة 40/9 إلى الساعة 35/12"),
        ] {
            assert_eq!(hours(early, late, language), line);
        }
        assert_eq!(time(early, Language::En), "09:40");
    }

    #[test]
    fn a_span_of_days_says_only_once_what_both_have_in_common() {
        let day = |text| Date::parse(text).unwrap();
        let span = |from, to, language| dates(day(from), day(to), language);
        let in_june = |language| span("2020-06-01", "2020-06-12", language);
        assert_eq!(in_june(Language::En), "1–12 June 2020");
        assert_eq!(in_june(Language::Fr), "1er-12 juin 2020");
        assert_eq!(in_june(Language::Es), "1-12 de junio de 2020");
        assert_eq!(in_june(Language::Ru), "1–12 июня 2020 года");
        assert_eq!(in_june(Language::Zh), "2020年6月1日至12日");
        assert_eq!(in_june(Language::Ar), "من 1 إلى 12 حزيران/يونيه 2020");
        assert_eq!(span("2021-02-23", "2021-03-05", Language::En), "23 February to 5 March 2021");
        assert_eq!(
            span("2020-12-31", "2021-01-01", Language::En),
            "31 December 2020 to 1 January 2021"
        );
        assert_eq!(span("2020-06-09", "2020-06-09", Language::En), "9 June 2020");
    }

    #[test]
    fn a_duration_has_no_more_parts_than_one_reads() {
        assert_eq!(duration(7 * 60 + 53, Language::En), "7 min 53 s");
        assert_eq!(duration(5400, Language::Fr), "1 h 30 min");
        assert_eq!(duration(9, Language::Zh), "9秒");
        assert_eq!(duration(-9, Language::En), "0 s");
    }

    #[test]
    fn meetings_are_named_by_number_and_papers_after_them() {
        let mut file =
            String::from("(format: 1, readable_from: 1, about: (title: \"A\"), meetings: [");
        for number in 1..=23 {
            file.push_str(&format!(
                "(id: \"m{number}\", start: \"2020-06-09T12:00:00+02:00\", stop: \"2020-06-09T15:00:00+02:00\"),"
            ));
        }
        file.push_str("])");
        let session: Session = ron::from_str::<Session>(&file).unwrap().checked().unwrap();
        let id = |name| Id::parse(name).unwrap();
        let named = |name, language| meeting_name(&session, id(name), language).to_string();
        assert_eq!(named("m1", Language::En), "first meeting");
        assert_eq!(named("m21", Language::En), "21st meeting");
        assert_eq!(named("m22", Language::En), "22nd meeting");
        assert_eq!(named("m13", Language::En), "13th meeting");
        assert_eq!(named("m13", Language::Fr), "13e séance");
        let title = |language| {
            paper_title(&session, PaperKind::Record, Some(id("m1")), language).to_string()
        };
        assert_eq!(title(Language::En), "Summary record of the first meeting");
        assert_eq!(title(Language::Fr), "Compte rendu analytique de la première séance");
        assert_eq!(title(Language::Es), "Resumen de los debates de la primera sesión");
        assert_eq!(title(Language::Ru), "Краткий отчет о первом заседании");
        assert_eq!(title(Language::Zh), "第一次会议摘要记录");
        assert_eq!(title(Language::Ar), "محضر موجز للجلسة الأولى");
    }
}
