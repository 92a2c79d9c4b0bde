//! How a text is cut into the runs of a Word file: by direction, and at hyphens that do not break.

/// A text that runs from right to left in stretches of one direction: whether it is right to left,
/// and its words with the spaces between them.
pub(super) fn directed(text: &str) -> Vec<(bool, &str)> {
    let mut stretches: Vec<(bool, usize, usize)> = Vec::new();
    let mut add = |rtl: bool, from: usize, to: usize| {
        if from == to {
            return;
        }
        match stretches.last_mut() {
            Some(last) if last.0 == rtl => last.2 = to,
            _ => stretches.push((rtl, from, to)),
        }
    };
    let mut at = 0;
    for word in text.split_inclusive(' ') {
        let end = at + word.len();
        match latin(word) {
            Some((before, length)) => {
                add(true, at, at + before);
                add(false, at + before, at + before + length);
                add(true, at + before + length, end);
            }
            None => add(true, at, end),
        }
        at = end;
    }
    if stretches.is_empty() {
        return vec![(true, text)];
    }
    let stretches = together(text, stretches);
    let part = |(rtl, from, to)| (rtl, text.get(from..to).unwrap_or_default());
    stretches.into_iter().map(part).collect()
}

/// Joins Latin stretches between which nothing but spaces, figures and Latin punctuation stands: words
/// of one name would else stand in the wrong order.
fn together(text: &str, stretches: Vec<(bool, usize, usize)>) -> Vec<(bool, usize, usize)> {
    let is_neutral = |letter: char| {
        letter.is_ascii_digit()
            || matches!(letter, ' ' | '\u{a0}' | '.' | ',' | '-' | '/' | '&' | '\'')
    };
    let mut joined: Vec<(bool, usize, usize)> = Vec::new();
    for stretch in stretches {
        let behind_neutral = match joined.as_slice() {
            [.., (false, ..), (true, from, to)] if !stretch.0 => {
                text.get(*from..*to).is_some_and(|between| between.chars().all(is_neutral))
            }
            _ => false,
        };
        if behind_neutral {
            joined.pop();
            if let Some(last) = joined.last_mut() {
                last.2 = stretch.2;
            }
        } else {
            joined.push(stretch);
        }
    }
    joined
}

/// Where the Latin part of a word begins, and its length: what is left without brackets and
/// punctuation around it, where it has a Latin letter and none of another script.
fn latin(word: &str) -> Option<(usize, usize)> {
    let is_latin = |letter: char| letter.is_ascii_alphabetic();
    let from = word.find(|letter: char| letter.is_ascii_alphanumeric())?;
    let core = word.get(from..)?;
    let core =
        core.trim_end_matches(|letter: char| !letter.is_ascii_alphanumeric() && letter != ')');
    let mut core = core;
    while core.ends_with(')') && core.matches(')').count() > core.matches('(').count() {
        core = core.strip_suffix(')').unwrap_or_default();
    }
    let other = |letter: char| letter.is_alphabetic() && !letter.is_ascii();
    let is_found = core.contains(is_latin) && !core.contains(other);
    let (before, behind) = (word.get(..from)?, word.get(from + core.len()..)?);
    // Brackets around it go with it: a line is not to end behind the first.
    let (from, length) = if before.ends_with('(') && behind.starts_with(')') {
        (from - 1, core.len() + 2)
    } else {
        (from, core.len())
    };
    is_found.then_some((from, length))
}

/// A text in the parts between the hyphens at which no line may end: those inside an abbreviation,
/// a reference or a number ("WTPF-21", "IEG-WTPF-21", "VC/15-E").
pub(in crate::papers) fn unbroken(text: &str) -> Vec<&str> {
    let is_firm = |letter: Option<char>| {
        letter.is_some_and(|letter| letter.is_uppercase() || letter.is_ascii_digit())
    };
    let mut parts = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some((before, behind)) = rest.get(from..).and_then(|unread| unread.split_once('-')) {
        let at = from + before.len();
        if is_firm(before.chars().next_back()) && is_firm(behind.chars().next()) {
            parts.push(rest.get(..at).unwrap_or_default());
            rest = behind;
            from = 0;
        } else {
            from = at + 1;
        }
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::{directed, unbroken};

    #[test]
    fn latin_words_in_arabic_are_runs_of_their_own() {
        for (text, runs) in [
            ("لعام 2020 (WTSA-20)", vec![(true, "لعام 2020 "), (false, "(WTSA-20)")]),
            ("VC/1(Rev.2)", vec![(false, "VC/1(Rev.2)")]),
            (
                "(الوثيقة VC/1(Rev.2))",
                vec![(true, "(الوثيقة "), (false, "VC/1(Rev.2)"), (true, ")")],
            ),
            (
                "السيد S. BIN GHELAITA (الإمارات)",
                vec![(true, "السيد "), (false, "S. BIN GHELAITA"), (true, " (الإمارات)")],
            ),
            (
                "C20/17\u{200f}، C20/68",
                vec![(false, "C20/17"), (true, "\u{200f}، "), (false, "C20/68")],
            ),
            ("الساعة 00/12", vec![(true, "الساعة 00/12")]),
            ("", vec![(true, "")]),
        ] {
            assert_eq!(directed(text), runs);
        }
    }

    #[test]
    fn no_line_ends_inside_an_abbreviation() {
        for (text, parts) in [
            ("at IEG-WTPF-21 and COVID-19", vec!["at IEG", "WTPF", "21 and COVID", "19"]),
            ("back-to-back - and vice-Chair", vec!["back-to-back - and vice-Chair"]),
            ("2020-2023", vec!["2020", "2023"]),
            ("-1", vec!["-1"]),
            ("", vec![""]),
        ] {
            assert_eq!(unbroken(text), parts);
        }
    }
}
