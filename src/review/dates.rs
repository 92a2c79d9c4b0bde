//! Dates: a weekday goes with its date.
//!
//! "Friday, 12 June 2020" is read in six languages, with the weekday before the date or, in
//! Chinese, behind it. A date without its year says nothing about a weekday and is let pass.

use super::{
    finding::{Finding, What},
    texts::{begins_with, on_paper},
};
use crate::session::{Date, Edit, Language, Part, Session};
use std::ops::Range;

type Week = [&'static str; 7];
type Year = [&'static str; 12];

pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    for written in on_paper(session, part) {
        for (range, weekday, date) in dated_weekdays(written.text, written.language) {
            let right = date.weekday();
            if weekday == right {
                continue;
            }
            let what = What::WrongWeekday { date, written: weekday };
            let cut = written.text.get(range.clone()).unwrap_or_default();
            let fix = spelt_like(cut, right, written.language).map(|put| Edit::Splice {
                text: written.id,
                at: u32::try_from(range.start).unwrap_or(u32::MAX),
                cut: cut.into(),
                put: put.into(),
            });
            found.push(Finding::at(written.id, &range, what).with_fix(fix));
        }
    }
}

/// The weekdays of a text that stand with a whole date: where, which (1 for Monday), and the date.
fn dated_weekdays(text: &str, language: Language) -> Vec<(Range<usize>, u32, Date)> {
    match language {
        Language::Zh => chinese(text),
        _ => before_dates(text, language),
    }
}

fn before_dates(text: &str, language: Language) -> Vec<(Range<usize>, u32, Date)> {
    if !text.chars().any(|letter| digit(letter).is_some()) {
        return Vec::new();
    }
    let tokens = tokens(text);
    let mut found = Vec::new();
    for (number, (range, token)) in tokens.iter().enumerate() {
        let Some(weekday) = weekday(token, language) else {
            continue;
        };
        let rest = tokens.get(number + 1..).unwrap_or_default();
        let rest: Vec<&str> = rest
            .iter()
            .map(|(_, token)| *token)
            .filter(|token| {
                !LITTLE.iter().any(|word| begins_with(token, word) == Some(token.len()))
            })
            .take(3)
            .collect();
        let date = match *rest.as_slice() {
            [one, two, year] => {
                read(one, two, year, language).or_else(|| read(two, one, year, language))
            }
            _ => None,
        };
        found.extend(date.map(|date| (range.clone(), weekday, date)));
    }
    found
}

/// Words that may stand inside a date.
const LITTLE: [&str; 6] = ["the", "le", "el", "de", "del", "of"];

fn read(day: &str, month: &str, year: &str, language: Language) -> Option<Date> {
    let months = months(language);
    let is = |part: &str, name: &str| begins_with(part, name) == Some(part.len());
    // Arabic often gives both names of a month: "حزيران/يونيو".
    let month = month.split('/').find_map(|part| {
        months.iter().position(|names| names.split('/').any(|name| is(part, name)))
    })?;
    // "1er" and "9th" are days, "9–12" is a stretch of them.
    let number = |text: &str| {
        let digits: String = text.chars().map_while(digit).collect();
        let mut rest = text.chars().skip(digits.chars().count());
        rest.all(char::is_alphabetic).then_some(())?;
        digits.parse::<u32>().ok()
    };
    let year = number(year).filter(|year| *year >= 1800)?;
    Date::new(i32::try_from(year).ok()?, u32::try_from(month).ok()? + 1, number(day)?)
}

/// A digit, European or Arabic-Indic, as the European one.
fn digit(letter: char) -> Option<char> {
    match letter {
        '0'..='9' => Some(letter),
        '٠'..='٩' => char::from_digit(u32::from(letter).checked_sub(0x660)?, 10),
        _ => None,
    }
}

/// What stands between spaces and commas, without brackets and stops.
fn tokens(text: &str) -> Vec<(Range<usize>, &str)> {
    let breaks = |letter: char| {
        letter.is_whitespace() || matches!(letter, ',' | '،' | '(' | ')' | '"' | '«' | '»' | ';')
    };
    let mut found = Vec::new();
    let mut start = 0;
    for token in text.split(breaks) {
        let trimmed = token.trim_matches(|letter: char| !letter.is_alphanumeric());
        if !trimmed.is_empty() {
            let from = start + token.find(trimmed).unwrap_or(0);
            found.push((from..from + trimmed.len(), trimmed));
        }
        let end = start + token.len();
        let separator = text.get(end..).and_then(|rest| rest.chars().next());
        start = end + separator.map_or(0, char::len_utf8);
    }
    found
}

/// "2020年6月12日（星期五）".
fn chinese(text: &str) -> Vec<(Range<usize>, u32, Date)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('年') {
        let find = || {
            let before = text.get(..at)?;
            let year = before.rsplit(|c: char| !c.is_ascii_digit()).next()?;
            let rest = text.get(at..)?.strip_prefix('年')?;
            let (month, rest) = rest.split_once('月')?;
            let (day, rest) = rest.split_once('日')?;
            let number = |text: &str| text.parse::<u32>().ok();
            let date = Date::new(year.parse().ok()?, number(month)?, number(day)?)?;
            let rest = rest.trim_start_matches(['（', '(', ' ', '，', ',']);
            let name = rest.strip_prefix("星期").or_else(|| rest.strip_prefix('周'))?;
            let weekday = name.chars().next()?;
            let number = CHINESE.iter().position(|names| names.contains(weekday))?;
            let start = text.len() - name.len();
            let range = start..start + weekday.len_utf8();
            Some((range, u32::try_from(number).ok()? + 1, date))
        };
        found.extend(find());
    }
    found
}

fn weekday(token: &str, language: Language) -> Option<u32> {
    let names = weeks(language).iter().find_map(|week| {
        week.iter().position(|name| begins_with(token, name) == Some(token.len()))
    })?;
    u32::try_from(names).ok().map(|number| number + 1)
}

/// The right weekday in the form of the wrong one: same case, same capital.
fn spelt_like(wrong: &str, right: u32, language: Language) -> Option<String> {
    let number = usize::try_from(right).ok()?.checked_sub(1)?;
    if language == Language::Zh {
        return CHINESE.get(number)?.chars().next().map(String::from);
    }
    let is = |name: &str| begins_with(wrong, name) == Some(wrong.len());
    let week = weeks(language).iter().find(|week| week.iter().any(|name| is(name)))?;
    let name = *week.get(number)?;
    if !wrong.starts_with(char::is_uppercase) {
        return Some(name.to_owned());
    }
    let mut letters = name.chars();
    let first = letters.next()?.to_uppercase();
    Some(first.chain(letters).collect())
}

const CHINESE: [&str; 7] = ["一", "二", "三", "四", "五", "六", "日天"];

/// The names of the weekdays from Monday; Russian has two sets, for "пятница" and "в пятницу".
fn weeks(language: Language) -> &'static [Week] {
    match language {
        Language::En => {
            &[["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]]
        }
        Language::Fr => {
            &[["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]]
        }
        Language::Es => {
            &[["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]]
        }
        Language::Ru => &[
            ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
            ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"],
        ],
        Language::Ar => &[["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]],
        Language::Zh => &[],
    }
}

/// The names of the months, as they stand in a date; Arabic has two for each.
fn months(language: Language) -> &'static Year {
    match language {
        Language::En => &[
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        Language::Fr => &[
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
        Language::Es => &[
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre",
        ],
        Language::Ru => &[
            "января",
            "февраля",
            "марта",
            "апреля",
            "мая",
            "июня",
            "июля",
            "августа",
            "сентября",
            "октября",
            "ноября",
            "декабря",
        ],
        Language::Ar => &[
            "يناير/كانون الثاني",
            "فبراير/شباط",
            "مارس/آذار",
            "أبريل/نيسان",
            "مايو/أيار",
            "يونيو/حزيران",
            "يوليو/تموز",
            "أغسطس/آب",
            "سبتمبر/أيلول",
            "أكتوبر/تشرين الأول",
            "نوفمبر/تشرين الثاني",
            "ديسمبر/كانون الأول",
        ],
        Language::Zh => &[""; 12],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        review::findings,
        session::{
            Field, TextId,
            arbitrary::{id, read},
        },
    };
    use proptest::prelude::*;

    /// The text with its wrong weekdays mended.
    fn mended(language: &str, text: &str) -> String {
        let mut session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", drafting: {language}),
            agenda: [(id: "i", title: "{text}")])"#
        ));
        for finding in findings(&session) {
            assert!(matches!(finding.what, What::WrongWeekday { .. }), "{finding:?}");
            session.apply(finding.fix.unwrap()).unwrap();
        }
        session.text(TextId::written(id("i"), Field::Title)).unwrap().to_owned()
    }

    #[test]
    fn a_wrong_weekday_is_mended_in_six_languages() {
        for (language, text, expected) in [
            ("En", "on Thursday, 12 June 2020.", "on Friday, 12 June 2020."),
            ("En", "Monday 9 June 2020", "Tuesday 9 June 2020"),
            ("En", "SUNDAY, June 12, 2020", "Friday, June 12, 2020"),
            ("En", "Monday the 9th of June 2020", "Tuesday the 9th of June 2020"),
            ("Fr", "le jeudi 12 juin 2020", "le vendredi 12 juin 2020"),
            ("Fr", "Mardi 1er septembre 2021", "Mercredi 1er septembre 2021"),
            ("Es", "el jueves, 12 de junio de 2020", "el viernes, 12 de junio de 2020"),
            ("Ru", "в среду, 12 июня 2020 года", "в пятницу, 12 июня 2020 года"),
            ("Ru", "Среда, 12 июня 2020 г.", "Пятница, 12 июня 2020 г."),
            ("Zh", "2020年6月12日（星期四）审查", "2020年6月12日（星期五）审查"),
            ("Ar", "الخميس، 12 يونيو 2020", "الجمعة، 12 يونيو 2020"),
            ("Ar", "الخميس ١٢ حزيران/يونيو ٢٠٢٠", "الجمعة ١٢ حزيران/يونيو ٢٠٢٠"),
        ] {
            assert_eq!(mended(language, text), expected);
        }
    }

    #[test]
    fn what_is_right_or_says_too_little_passes() {
        for (language, text) in [
            ("En", "Friday, 12 June 2020, and Tuesday to Friday, 9–12 June 2020"),
            (
                "En",
                "Thursday 12 June, Thursday, Friday 31 June 2020, from Monday 12 people came in 2020",
            ),
            ("Fr", "vendredi 12 juin 2020"),
            ("Es", "viernes 12 de junio de 2020"),
            ("Ru", "в пятницу, 12 июня 2020 года"),
            ("Zh", "2020年6月9日（星期二），12时至15时；2020年底"),
            ("Ar", "الثلاثاء 9 يونيو 2020"),
        ] {
            assert_eq!(mended(language, text), text);
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "(\\PC|年|月|日|星期|[0-9]|Monday |June ){0,20}") {
            for language in Language::ALL {
                for (range, _, _) in dated_weekdays(&text, language) {
                    prop_assert!(text.get(range).is_some());
                }
            }
        }
    }
}
