//! Days and hours as people write them.
//!
//! A field shows a day as "2020-06-12" and reads it so. Before it reads, a day that was typed as one
//! of the six languages writes it ("12.06.2020", "12 June 2020", "2020年6月12日") is brought into that
//! form here, once for all fields. Names of months are not listed: a day is what, written out by a
//! language, is what was typed.

use crate::{
    language,
    session::{Date, Language},
};

/// What was typed into a field for a day or a moment, with plain digits and the day in the order of
/// year, month and day. What holds no day stays as it is.
pub(in crate::tui) fn plain(typed: &str, language: Language) -> String {
    let typed: String = typed.trim().chars().map(digit).collect();
    let ends = typed.char_indices().filter(|(_, sign)| sign.is_whitespace()).map(|(at, _)| at);
    let signs = typed.char_indices().filter(|(_, sign)| matches!(sign, '日' | ','));
    let mut ends: Vec<usize> = ends.chain(signs.map(|(at, sign)| at + sign.len_utf8())).collect();
    ends.push(typed.len());
    ends.sort_unstable();
    let found = ends.iter().rev().find_map(|end| {
        let (day, rest) = typed.split_at_checked(*end)?;
        Some((day_in(day.trim().trim_end_matches(','), language)?, hour(rest)))
    });
    match found {
        Some((day, rest)) if rest.is_empty() => day.to_string(),
        Some((day, rest)) => format!("{day} {rest}"),
        None => hour(&typed),
    }
}

/// The same digit, colon or letter as ASCII has it.
fn digit(sign: char) -> char {
    let value = |zero: u32| u32::from(sign).checked_sub(zero).filter(|value| *value < 10);
    match sign {
        '：' => ':',
        '／' => '/',
        '．' => '.',
        '，' | '،' => ',',
        _ => [0x660, 0x6f0, 0xff10]
            .into_iter()
            .find_map(value)
            .and_then(|value| char::from_digit(value, 10))
            .unwrap_or(sign),
    }
}

/// An hour with a colon, where it was typed as French ("12 h 15") or Chinese ("12时15分") has it.
fn hour(typed: &str) -> String {
    let typed = typed.trim();
    let mark = |sign: char| matches!(sign, 'h' | '时' | '時' | '点' | '點');
    match typed.split_once(mark) {
        Some((hours, minutes)) if is_number(hours.trim_end()) => {
            let minutes = minutes.trim().trim_end_matches('分');
            let minutes = if minutes.is_empty() { "00" } else { minutes };
            format!("{}:{minutes}", hours.trim_end())
        }
        _ => typed.to_owned(),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The day that is written so.
fn day_in(typed: &str, language: Language) -> Option<Date> {
    Date::parse(typed).or_else(|| of_numbers(typed, language)).or_else(|| of_words(typed))
}

/// "12.06.2020"; "2020/06/12"; "12/06/2020", except in English, where nobody knows which is the month,
/// unless one of the two is none.
fn of_numbers(typed: &str, language: Language) -> Option<Date> {
    let mark = ['.', '/', '-'].into_iter().find(|mark| typed.contains(*mark))?;
    let mut numbers = typed.trim_end_matches('.').split(mark);
    let (first, second, third) = (numbers.next()?, numbers.next()?, numbers.next()?);
    if numbers.next().is_some() {
        return None;
    }
    let number = |digits: &str| digits.trim().parse::<u32>().ok();
    let year = |digits: &str| digits.trim().parse::<i32>().ok().filter(|_| digits.len() == 4);
    if let Some(year) = year(first) {
        return Date::new(year, number(second)?, number(third)?);
    }
    let (year, day, month) = (year(third)?, number(first)?, number(second)?);
    if mark == '/' && language == Language::En {
        let as_in_england = Date::new(year, month, day);
        let as_in_america = Date::new(year, day, month);
        let same = as_in_england == as_in_america;
        return match (as_in_england, as_in_america) {
            (Some(_), Some(_)) if !same => None,
            (england, america) => england.or(america),
        };
    }
    Date::new(year, month, day)
}

/// "12 June 2020", "June 12, 2020", "12 jun 2020", "12 de junio de 2020", "2020年6月12日": its words begin
/// those with which a language writes that day, and no other day of that year.
fn of_words(typed: &str) -> Option<Date> {
    let typed = spelt_once(typed);
    let numbers: Vec<u32> = typed
        .split(|sign: char| !sign.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    let year = numbers.iter().find(|number| **number > 31)?;
    let year = i32::try_from(*year).ok()?;
    let days = numbers.iter().filter(|number| (1..=31).contains(*number));
    let dates = days.flat_map(|day| (1..=12).filter_map(|m| Date::new(year, m, *day)));
    let is_written = |date: &Date| Language::ALL.into_iter().any(|of| writes(*date, of, &typed));
    let mut found: Vec<Date> = dates.filter(is_written).collect();
    found.dedup();
    match found.as_slice() {
        [date] => Some(*date),
        _ => None,
    }
}

/// Letters of the beginning of a word that stand for it.
const BEGINNING: usize = 3;

/// Whether a language writes a day so: all of it without spaces, or its numbers and, of its words, the
/// month at least.
fn writes(date: Date, language: Language, typed: &str) -> bool {
    let written = spelt_once(&language::date(date, language));
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    if squeezed(&written) == squeezed(typed) {
        return true;
    }
    let is_number = |word: &&str| is_number(word);
    let (mut there, words): (Vec<_>, Vec<_>) = words(&written).into_iter().partition(is_number);
    let (mut numbers, typed): (Vec<_>, Vec<_>) =
        self::words(typed).into_iter().partition(is_number);
    there.sort_unstable();
    numbers.sort_unstable();
    let begins = |word: &&str| {
        let long = word.chars().count() >= BEGINNING;
        words.iter().any(|known| known == word || (long && known.starts_with(word)))
    };
    let names_month = typed.iter().any(|word| word.chars().count() >= BEGINNING);
    there == numbers && names_month && typed.iter().all(begins)
}

/// In Arabic a month has two names, with a stroke between them.
fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|sign: char| sign.is_whitespace() || [',', '/', '.'].contains(&sign));
    parts.filter(|word| !word.is_empty()).collect()
}

/// In small letters, and in one spelling: two months have two in Arabic.
fn spelt_once(text: &str) -> String {
    text.to_lowercase().replace("يونيو", "يونيه").replace("يوليو", "يوليه")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_read_as_each_language_writes_it() {
        for (language, typed, read) in [
            (Language::En, "2020-06-12", "2020-06-12"),
            (Language::En, "12.06.2020", "2020-06-12"),
            (Language::Ru, "24.11.2026", "2026-11-24"),
            (Language::Ru, "1.2.2026", "2026-02-01"),
            (Language::Fr, "12/06/2020", "2020-06-12"),
            (Language::Es, "12/06/2020", "2020-06-12"),
            (Language::Ar, "١٢/٠٦/٢٠٢٠", "2020-06-12"),
            (Language::En, "12/06/2020", "12/06/2020"),
            (Language::En, "24/06/2020", "2020-06-24"),
            (Language::En, "06/24/2020", "2020-06-24"),
            (Language::En, "06/06/2020", "2020-06-06"),
            (Language::Zh, "2020/6/12", "2020-06-12"),
            (Language::Zh, "2020年6月12日", "2020-06-12"),
            (Language::Zh, "２０２０年６月１２日", "2020-06-12"),
            (Language::Zh, "2020年6月12日12：15", "2020-06-12 12:15"),
            (Language::En, "12 June 2020", "2020-06-12"),
            (Language::En, "12 june 2020, 14:30", "2020-06-12 14:30"),
            (Language::Fr, "12 juin 2020", "2020-06-12"),
            (Language::Fr, "12 juin 2020 14 h 30", "2020-06-12 14:30"),
            (Language::Es, "12 de junio de 2020", "2020-06-12"),
            (Language::Ru, "12 июня 2020 года", "2020-06-12"),
            (Language::Ar, "12 يونيو 2020", "2020-06-12"),
            (Language::Ar, "12 حزيران 2020", "2020-06-12"),
            (Language::Ar, "12 كانون الثاني 2020", "2020-01-12"),
            (Language::Ar, "12 كانون 2020", "12 كانون 2020"),
            (Language::Ru, "12 июня 2020", "2020-06-12"),
            (Language::Es, "12 junio 2020", "2020-06-12"),
            (Language::En, "June 12, 2020", "2020-06-12"),
            (Language::En, "June 12, 2020 14:30", "2020-06-12 14:30"),
            (Language::En, "12 Jun 2020", "2020-06-12"),
            (Language::Fr, "12 avr. 2020", "2020-04-12"),
            (Language::Fr, "12 jui 2020", "12 jui 2020"),
            (Language::Fr, "1er juin 2020", "2020-06-01"),
            (Language::En, "12 of 2020", "12 of 2020"),
            (Language::En, "h", "h"),
            (Language::En, "12.06.2020 14:30 +02:00", "2020-06-12 14:30 +02:00"),
            (Language::En, "2020-06-09T12:40:00Z", "2020-06-09T12:40:00Z"),
            (Language::En, "12:15", "12:15"),
            (Language::En, "12.15", "12.15"),
            (Language::Fr, "12h15", "12:15"),
            (Language::Zh, "12时15分", "12:15"),
            (Language::En, "32.06.2020", "32.06.2020"),
            (Language::En, "tomorrow", "tomorrow"),
            (Language::En, "4.2", "4.2"),
            (Language::En, "", ""),
        ] {
            assert_eq!(plain(typed, language), read, "{language} {typed}");
        }
    }

    #[test]
    fn every_day_is_read_back_as_any_language_writes_it() {
        for language in Language::ALL {
            for month in 1..=12 {
                for day in [1, 9, 12, 28] {
                    let date = Date::new(2026, month, day).unwrap();
                    let written = language::date(date, language);
                    assert_eq!(plain(&written, language), date.to_string(), "{written}");
                }
            }
        }
    }
}
