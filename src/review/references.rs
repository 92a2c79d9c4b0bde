//! References: a document that is named can be looked up, in the revision that was before the meeting.
//!
//! "C17/55/(Rev.1)" was printed, and nobody could look it up; a time plan and a record of 2017 named
//! the same document in two revisions (DOMAIN §1.7). A string counts as a reference where its
//! series is one that the session's list knows, or its own; so "TCP/IP", "24/7", addresses of pages
//! and the documents of other bodies are let pass.

use super::{
    finding::{Finding, What},
    texts::on_paper,
};
use crate::session::{Edit, NotAReference, Part, Reference, Session, TextId};
use std::ops::Range;

pub(super) fn check(session: &Session, part: &dyn Part, found: &mut Vec<Finding>) {
    for written in on_paper(session, part) {
        for range in candidates(written.text) {
            if let Some(text) = written.text.get(range.clone()) {
                found.extend(look_up(session, written.id, &range, text));
            }
        }
    }
}

fn look_up(session: &Session, id: TextId, range: &Range<usize>, text: &str) -> Option<Finding> {
    let (body, _) = text.split_once('/')?;
    let known = |body: &str| {
        let documents = session.documents().iter();
        let mut bodies = documents.map(|document| document.reference.body.as_str());
        session.about().series == body || bodies.any(|other| other == body)
    };
    match text.parse::<Reference>() {
        Ok(reference) if known(&reference.body) && !reference.body.is_empty() => {
            let same = session
                .documents()
                .iter()
                .filter(|document| document.reference.is_same_document(&reference));
            let mut listed = same.map(|document| &document.reference).peekable();
            let Some(first) = listed.peek().copied() else {
                if is_own_paper(session, &reference) {
                    return None;
                }
                return Some(Finding::at(id, range, What::UnknownDocument { reference }));
            };
            if listed.any(|listed| listed.revision == reference.revision) {
                return None;
            }
            let right = Reference { language: reference.language, ..first.clone() };
            let fix = mend(id, range, text, &right);
            let what = What::OtherRevision { reference, listed: first.clone() };
            Some(Finding::at(id, range, what).with_fix(Some(fix)))
        }
        Ok(_) => None,
        Err(why) if known(body) || is_session_series(body) => {
            let mended = text.replacen("/(", "(", 1).replacen("/Rev.", "Rev.", 1);
            let fix = match why {
                NotAReference::SlashBeforeRevision => mended.parse::<Reference>().ok(),
                _ => None,
            };
            let fix = fix.map(|right| mend(id, range, text, &right));
            let what = What::Misspelt { written: text.to_owned(), why };
            Some(Finding::at(id, range, what).with_fix(fix))
        }
        Err(_) => None,
    }
}

/// Whether it is a paper of the session itself: one that went out, or the record of a meeting.
fn is_own_paper(session: &Session, reference: &Reference) -> bool {
    let issued = session.issued().iter().any(|paper| {
        let issued = paper.reference.parse::<Reference>();
        issued.is_ok_and(|issued| issued.is_same_document(reference))
    });
    let is_record = |number| reference.series.is_none() && number == reference.number;
    let mut records = session.meetings().iter().filter_map(|meeting| meeting.record);
    issued || (reference.body == session.about().series && records.any(is_record))
}

fn mend(text: TextId, range: &Range<usize>, cut: &str, right: &Reference) -> Edit {
    Edit::Splice {
        text,
        at: u32::try_from(range.start).unwrap_or(u32::MAX),
        cut: cut.into(),
        put: right.to_string().into(),
    }
}

/// Letters and the two digits of a year: the series of a session ("C17").
fn is_session_series(body: &str) -> bool {
    let digits = body.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    digits.len() == 2 && digits.len() < body.len() && digits.bytes().all(|b| b.is_ascii_digit())
}

/// The stretches of a text that look like references: capitals and perhaps a year, a slash, perhaps
/// a kind, a number, and what hangs on to it.
fn candidates(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut rest = 0;
    for (slash, _) in text.match_indices('/') {
        if slash < rest {
            continue;
        }
        let Some(range) = candidate(text, slash) else {
            continue;
        };
        rest = range.end;
        found.push(range);
    }
    found
}

fn candidate(text: &str, slash: usize) -> Option<Range<usize>> {
    let before = text.get(..slash)?;
    let body = before
        .trim_end_matches(|letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit());
    let start = body.len();
    if start == slash || !before.get(start..)?.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    // Inside a word, an address or a longer path it is no reference.
    if body.ends_with(|letter: char| {
        (letter.is_alphanumeric() && letter.is_ascii())
            || matches!(letter, '/' | '-' | '.' | '_' | '@')
    }) {
        return None;
    }
    let mut end = slash + 1;
    let tail = |end: usize| text.get(end..).unwrap_or_default();
    for kind in ["ADM", "INF", "DT", "DL"] {
        if tail(end).starts_with(kind) {
            end += kind.len();
            end += usize::from(tail(end).starts_with('/'));
            break;
        }
    }
    let digits = run(tail(end), |letter| letter.is_ascii_digit());
    if digits == 0 {
        return None;
    }
    end += digits;
    // "R2" and "Rev.1" hang on directly; a letter that does not belong makes it a misspelling.
    if tail(end).starts_with("Rev.") {
        end += 4 + run(tail(end + 4), |letter| letter.is_ascii_digit());
    } else {
        end += run(tail(end), |letter| letter.is_ascii_alphanumeric());
    }
    for (slashed, skip) in [("/(", 1), ("/Rev.", 1), (" (Rev.", 1), (" (Rév.", 1)] {
        if tail(end).starts_with(slashed) {
            end += skip;
            break;
        }
    }
    if tail(end).starts_with("Rev.") {
        end += 4 + run(tail(end + 4), |letter| letter.is_ascii_digit());
    }
    while ["(Rev.", "(Rév.", "(Add.", "(Corr."].iter().any(|s| tail(end).starts_with(s)) {
        end += tail(end).find(')')? + 1;
    }
    let letter = tail(end).strip_prefix('-').unwrap_or_default();
    let mut letters = letter.chars();
    let language = letters.next().is_some_and(|letter| "ACEFRS".contains(letter));
    if language && !letters.next().is_some_and(|next| next.is_ascii_alphanumeric()) {
        end += 2;
    }
    // A further path: an address without its beginning, or an enumeration of another kind.
    if tail(end).starts_with('/') {
        return None;
    }
    Some(start..end)
}

fn run(text: &str, of: impl Fn(char) -> bool) -> usize {
    text.find(|letter| !of(letter)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        review::findings,
        session::arbitrary::{id, read},
    };
    use proptest::prelude::*;

    fn found_in(text: &str) -> Vec<String> {
        let text = text.replace('"', "\\\"");
        let mut session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", series: "VC"),
            documents: [(id: "a", reference: "VC/1(Rev.2)"), (id: "b", reference: "C20/24"),
                (id: "c", reference: "VC/ADM1(Rev.2)"), (id: "d", reference: "VC/DT/1"),
                (id: "f", reference: "C20/35"), (id: "g", reference: "C20/35(Rev.1)")],
            issued: [(id: "x", paper: Outcomes, reference: "VC/DT/2", revision: 1)],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                record: Some(15), entries: [(id: "e", paragraphs: [(id: "p", text: "{text}")])])])"#
        ));
        let found = findings(&session);
        let place = |f: &Finding| f.range.clone().map(|r| r.start as usize..r.end as usize);
        let lines = found
            .iter()
            .map(|f| {
                let text = session.text(f.text.unwrap()).unwrap();
                format!("{} {}", f.code(), &text.get(place(f).unwrap()).unwrap())
            })
            .collect();
        if let Some(fix) = found.first().and_then(|finding| finding.fix.clone()) {
            session.apply(fix).unwrap();
            let left = findings(&session);
            assert_eq!(left.len(), found.len() - 1, "{left:?}");
        }
        assert!(session.contains(id("p")));
        lines
    }

    #[test]
    fn what_can_be_looked_up_passes() {
        for text in [
            "Documents C20/24 and VC/1(Rev.2) were introduced (VC/ADM1(Rev.2)).",
            "VC/1 (Rev.2), VC/ADM/1(Rev.2), VC/DT/1, VC/DT1-E. C20/35 or C20/35(Rev.1), C20/35R1.",
            "Document C20/24-E.",
            "Documents VC/15 and VC/DT/2(Rev.1) were issued.",
            "关于C20/24号文件",
            "الوثيقة C20/24.",
        ] {
            assert_eq!(found_in(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn what_is_no_reference_of_ours_passes() {
        for text in [
            "TCP/IP, 24/7 and and/or, ITU-T/ITU-R, A/AC.21/SR.2, COVID-19/20, C20/x, ISO/IEC 27001",
            "https://www.itu.int/en/council/Documents/2020/VC/99.pdf, www.itu.int/C20/99/E",
            "itu.int/md/S20-CL-C-0078/en, S20-CL/99",
            "ARB/14, WTPF-13/16, C17/131",
            "February/March 2021, 1/4",
        ] {
            assert_eq!(found_in(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_looked_up_is_found() {
        for (text, expected) in [
            ("Document C20/99.", "unknown-document C20/99"),
            ("(Document VC/ADM7)", "unknown-document VC/ADM7"),
            ("VC/1 was noted", "other-revision VC/1"),
            ("VC/1(Rev.3)-F,", "other-revision VC/1(Rev.3)-F"),
            ("C20/24R2", "other-revision C20/24R2"),
            ("C17/55/(Rev.1) was noted", "misspelt-reference C17/55/(Rev.1)"),
            ("C17/55/Rev.1.", "misspelt-reference C17/55/Rev.1"),
            ("C20/24a", "misspelt-reference C20/24a"),
            ("VC/1(Rev.)", "misspelt-reference VC/1(Rev.)"),
        ] {
            assert_eq!(found_in(text), [expected], "{text}");
        }
    }

    proptest! {
        #[test]
        fn looking_never_panics(text in "(\\PC|C20/|\\(Rev\\.|/|VC|[0-9]){0,20}") {
            for range in candidates(&text) {
                prop_assert!(text.get(range).is_some());
            }
        }
    }
}
