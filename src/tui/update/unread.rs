//! What is said of a line of a form that cannot be read: what was typed, and what is accepted.

use super::super::{form::parts, paint};
use crate::{
    language::Words,
    session::{Language, NotAReference, Reference},
};

/// The columns that are left to what was typed, so that what is accepted is in sight on a narrow
/// screen too.
const TYPED: u16 = 16;

/// What is said of a line that cannot be read.
pub(super) fn said(words: &'static Words, typed: &str, accepts: &str) -> String {
    let read = typed.parse::<Reference>();
    let accepts = match read {
        Err(NotAReference::SlashBeforeRevision) if is_of_references(accepts) => {
            "accepts-no-slash-before-revision"
        }
        _ => accepts,
    };
    let typed = kept(words, &paint::fit(typed.trim(), TYPED));
    let accepts = accepted(words, accepts);
    let facts = [("typed", typed.as_str().into()), ("accepts", accepts.as_str().into())];
    words.say_with("cannot-read-field", &facts)
}

fn is_of_references(accepts: &str) -> bool {
    matches!(accepts, "accepts-documents" | "accepts-reference")
}

/// What a line accepts, with an example.
pub(in crate::tui) fn accepted(words: &'static Words, accepts: &str) -> String {
    let (day, when) = (kept(words, "2026-11-25"), kept(words, "2026-11-25 14:30"));
    words.say_with(accepts, &[("day", day.as_str().into()), ("when", when.as_str().into())])
}

/// Days and hours keep their order in writing from right to left, where their hyphens would turn them
/// round.
fn kept(words: &Words, text: &str) -> String {
    match words.language() {
        Language::Ar => format!("\u{2066}{text}\u{2069}"),
        _ => text.to_owned(),
    }
}

/// What of a list cannot be read, where the rest of it can; else all of it.
pub(super) fn part(typed: &str, mut reads: impl FnMut(&str) -> bool) -> String {
    let parts = parts(typed);
    let others_read = parts.iter().any(|part| reads(part));
    let unread = parts.into_iter().find(|part| others_read && !reads(part));
    unread.unwrap_or_else(|| typed.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::{
        forms::{enter_field, form, form_fields},
        triples::{desk, press},
    };
    use super::*;
    use crate::{session::Id, text, tui::state::State};

    #[test]
    fn what_cannot_be_read_is_said_with_what_can_be() {
        let said = |state: &mut State, label: &str, keys: &str| {
            let row = form_fields(state).iter().position(|field| field.label == label).unwrap();
            enter_field(state, row);
            press(state, &"Backspace ".repeat(30));
            press(state, keys);
            state.notice.take().map(|notice| notice.text).unwrap_or_default()
        };
        let mut state = desk("one|", Language::En);
        let meeting = state.session.meetings()[0].id;
        let entry = state.session.meetings()[0].entries[0].id;
        let before = state.session.clone();
        for (node, label, typed, accepted) in [
            (meeting, "field-start", "25:00", "12:40"),
            (meeting, "field-start", "tomorrow", "2026-11-25 14:30"),
            (meeting, "field-stop", "11:00", "after the start"),
            (meeting, "field-began", "2026-11-25_soon", "2026-11-25 14:30"),
            (meeting, "field-record", "70000", "65535"),
            (meeting, "field-record-date", "31.6.2020", "2026-11-25"),
            (entry, "field-documents", "C20", "C20/24"),
            (entry, "field-documents", "C17/55/(Rev.1)", "C20/24(Rev.1)"),
            (entry, "field-documents", "C20/999,VC/ADM/7,C17/55/(Rev.1)", "C20/24(Rev.1)"),
            (entry, "field-items", "9", "4.2"),
            (Id::ROOT, "field-from", "soon", "2026-11-25"),
            (Id::ROOT, "field-limit", "-1", "0 to 65535"),
            (Id::ROOT, "field-published", "en,xx", "en, fr"),
        ] {
            for end in ["Enter", "Esc", "Tab"] {
                form(&mut state, node, false);
                let text = said(&mut state, label, &format!("+{typed} {end}"));
                let typed = typed.rsplit(',').next().unwrap().replace('_', " ");
                assert!(text.contains(&typed) && text.contains(accepted), "{label} {end}: {text}");
                assert!(text.len() <= 76, "{text}");
                state.over.clear();
            }
        }
        assert_eq!(state.session, before);
        form(&mut state, meeting, false);
        assert_eq!(said(&mut state, "field-stop", "+2020-06-09_14:30 Enter"), "");
        assert_eq!(state.session.meetings()[0].stop.to_string(), "2020-06-09T14:30:00+02:00");
    }

    #[test]
    fn of_a_list_what_cannot_be_read_is_named() {
        for (typed, named) in [
            ("1, 22, x3, y", "x3"),
            ("12,40", "12,40"),
            ("x, y", "x, y"),
            ("x", "x"),
            ("", ""),
            ("x; 1,", "x"),
        ] {
            let reads = |part: &str| part.trim().parse::<u8>().is_ok() && typed != "12,40";
            assert_eq!(part(typed, reads), named, "{typed}");
        }
    }

    #[test]
    fn the_message_fits_on_a_narrow_screen_in_every_language() {
        let ids = [
            "time",
            "end",
            "date",
            "number",
            "documents",
            "no-slash-before-revision",
            "reference",
            "item",
            "items",
            "due",
            "code",
            "series",
            "languages",
        ];
        for language in Language::ALL {
            for id in ids {
                let words = Words::of(language);
                let text = said(words, "a value much too long for it", &format!("accepts-{id}"));
                assert!(text::width(&text) <= 76, "{language}: {text}");
            }
        }
    }
}
