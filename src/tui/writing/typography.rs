//! Quotation marks, apostrophes, dashes and spaces that do not break, as each language sets them.
//!
//! English, Spanish and Chinese quote with “ ” and ‘ ’, French with « » and spaces that do not break,
//! Russian with «» and „“ within, Arabic with «». Two hyphens make a dash, three a long one. French sets
//! a space before ; : ! ?, which must not begin a row. Chinese and Arabic have signs of their own. Codes are left alone: nothing is done between
//! letters and digits, but for the apostrophe between letters.

use super::script::{is_arabic, is_han, is_wide};
use crate::{session::Language, text::case::Change};

/// A space that does not break, and the narrow one that French sets before ; ! ?.
const NO_BREAK: char = '\u{a0}';
const NARROW: char = '\u{202f}';

/// What is to stand in place of the sign `typed`, which ends `before`.
pub(super) fn set(before: &str, typed: &str, language: Language) -> Option<Change> {
    let at = before.len().checked_sub(typed.len())?;
    let head = before.get(..at)?;
    let last = head.chars().next_back();
    let change = |back: usize, replacement: String| {
        Some(Change { range: at - back..before.len(), replacement })
    };
    match typed {
        "\"" => change(0, quotation(head, last, language)),
        "'" => change(0, apostrophe(head, last, language).to_owned()),
        "-" if language == Language::Zh => chinese_dash(head, at, before.len()),
        "-" => match last {
            Some('-') if head.chars().nth_back(1) != Some('-') => change(1, "–".into()),
            Some('–') => change('–'.len_utf8(), "—".into()),
            _ => None,
        },
        ";" | ":" | "!" | "?" if language == Language::Fr => french(head, last, typed, at),
        "," | "." | ";" | ":" | "!" | "?" => change(0, native(typed, last?, language)?.to_owned()),
        _ => None,
    }
}

/// Whether a quotation mark after `last` opens.
fn opens(last: Option<char>) -> bool {
    last.is_none_or(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '{' | '–' | '—' | '“' | '‘' | '«' | '/')
    })
}

/// Whether a quotation was opened in `head` and not closed.
fn within(head: &str, open: char, close: char) -> bool {
    head.rfind(open) > head.rfind(close)
}

fn quotation(head: &str, last: Option<char>, language: Language) -> String {
    let opens = match language {
        // Nothing need stand before the sign that opens: no space in Chinese, "and" in Arabic.
        Language::Zh => !within(head, '“', '”'),
        Language::Ar => !within(head, '«', '»'),
        _ => opens(last),
    };
    match language {
        Language::Fr if opens => format!("«{NO_BREAK}"),
        Language::Fr => format!("{NO_BREAK}»"),
        Language::Ru => {
            // Within « », the other pair.
            let nested = within(head, '„', '“');
            let within = within(head, '«', '»');
            match (opens, within, nested) {
                (true, true, _) => "„",
                (true, ..) => "«",
                (false, _, true) => "“",
                (false, ..) => "»",
            }
            .to_owned()
        }
        Language::Ar => if opens { "«" } else { "»" }.to_owned(),
        Language::En | Language::Es | Language::Zh => if opens { "“" } else { "”" }.to_owned(),
    }
}

fn apostrophe(head: &str, last: Option<char>, language: Language) -> &'static str {
    let in_word = last.is_some_and(|c| c.is_ascii_alphanumeric());
    let opens = match language {
        Language::Zh if !in_word => !within(head, '‘', '’'),
        _ => opens(last),
    };
    if opens { "‘" } else { "’" }
}

/// The sign of Chinese or Arabic in place of the Latin one, where it follows that script. Behind a
/// digit or a Latin letter it may belong to a number or a code ("3.5", "C17/56.").
fn native(typed: &str, last: char, language: Language) -> Option<&'static str> {
    let chinese = language == Language::Zh && (is_han(last) || is_wide(last) || last == '”');
    let arabic = language == Language::Ar && (is_arabic(last) || last == '»');
    match typed {
        "," if chinese => Some("，"),
        "." if chinese => Some("。"),
        ";" if chinese => Some("；"),
        ":" if chinese => Some("："),
        "!" if chinese => Some("！"),
        "?" if chinese => Some("？"),
        "," if arabic => Some("،"),
        ";" if arabic => Some("؛"),
        "?" if arabic => Some("؟"),
        _ => None,
    }
}

/// Two hyphens of Chinese: a dash as wide as two characters, without spaces; between numbers, the
/// short one.
fn chinese_dash(head: &str, at: usize, end: usize) -> Option<Change> {
    let said = head.strip_suffix('-').filter(|said| !said.ends_with('-'))?;
    if said.ends_with(|c: char| c.is_ascii_digit()) {
        return Some(Change { range: at - 1..end, replacement: "–".into() });
    }
    let bare = said.trim_end_matches(' ');
    let said = if bare.ends_with(|c| is_han(c) || is_wide(c) || c == '”') { bare } else { said };
    Some(Change { range: said.len()..end, replacement: "——".into() })
}

/// The space before a sign of French, put in or made one that does not break.
fn french(head: &str, last: Option<char>, sign: &str, at: usize) -> Option<Change> {
    let space = if sign == ":" { NO_BREAK } else { NARROW };
    let (back, before) = match last? {
        ' ' => (1, head.chars().nth_back(1)?),
        other => (0, other),
    };
    let token = head.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    // An hour, an address, and what has its space already are left as they are.
    let code = back == 0
        && (before.is_ascii_digit() && sign == ":"
            || token.contains("://")
            || token.starts_with("http"));
    if code || before.is_whitespace() || matches!(before, '!' | '?' | '(' | '«') {
        return None;
    }
    Some(Change { range: at - back..at + sign.len(), replacement: format!("{space}{sign}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(language: Language, keys: &str) -> String {
        let mut text = String::new();
        for key in keys.chars() {
            text.push(key);
            if let Some(change) = set(&text, key.encode_utf8(&mut [0; 4]), language) {
                text.replace_range(change.range, &change.replacement);
            }
        }
        text
    }

    #[test]
    fn each_language_has_its_own_marks() {
        for (language, keys, text) in [
            (Language::En, "the \"so-called\" members' 'plan'", "the “so-called” members’ ‘plan’"),
            (Language::En, "1--2 and a --- b, C20/24-E", "1–2 and a — b, C20/24-E"),
            (
                Language::Fr,
                "dit \"oui\" ; l'idée: non!",
                "dit «\u{a0}oui\u{a0}»\u{202f}; l’idée\u{a0}: non\u{202f}!",
            ),
            (Language::Fr, "à 10:30, https://a.b", "à 10:30, https://a.b"),
            (Language::Ru, "\"Наш \"дом\" здесь\"", "«Наш „дом“ здесь»"),
            (Language::Zh, "\"会议\"", "“会议”"),
            (Language::Zh, "主席说\"会'议'\"和\"2\"", "主席说“会‘议’”和“2”"),
            (Language::Zh, "ITU's", "ITU’s"),
            (
                Language::Zh,
                "会议同意,主席说:\"好.\",见3.5和C17/56.",
                "会议同意，主席说：“好。”，见3.5和C17/56.",
            ),
            (Language::Zh, "会议 --主席--", "会议——主席——"),
            (Language::Zh, "2020--2021 a-b", "2020–2021 a-b"),
            (Language::Ar, "نعم, 3,5; لا; هل؟ نعم?", "نعم، 3,5; لا؛ هل؟ نعم؟"),
            (Language::Ar, "\"نعم\" و\"لا\"", "«نعم» و«لا»"),
        ] {
            assert_eq!(typed(language, keys), text, "{language:?}");
        }
    }
}
