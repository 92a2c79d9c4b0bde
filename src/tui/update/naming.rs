//! What things are called in messages and titles of forms.

use super::super::{paint, record, state::State};
use crate::session::{Entry, Id, Kind, Text};

/// Columns of a name in a message.
const NAME: u16 = 40;

/// What a node is called in a message: its number, its text, or else what it is.
pub(super) fn name_of(state: &State, node: Id) -> String {
    let (session, words) = (&state.session, state.words);
    if let Some(number) = session.agenda_number(node) {
        return number;
    }
    let text = session.part(node).and_then(|part| {
        part.fields()
            .iter()
            .find_map(|field| part.text(*field).map(Text::as_str).filter(|text| !text.is_empty()))
    });
    match (text, session.kind(node)) {
        (Some(text), _) => paint::fit(text, NAME).into_owned(),
        (None, Some(kind)) => words.say(kind_message(kind)).into_owned(),
        (None, None) => String::new(),
    }
}

/// What a section is about: the numbers of its items, and its subject.
pub(super) fn name_of_entry(state: &State, entry: Id) -> String {
    let (session, words) = (&state.session, state.words);
    let Some(entry) = session.get::<Entry>(entry) else { return String::new() };
    let numbers: Vec<String> =
        entry.items.iter().filter_map(|item| session.agenda_number(*item)).collect();
    let subject = record::subject(session, words, entry);
    let name = format!("{} {subject}", numbers.join(", "));
    paint::fit(name.trim(), NAME).into_owned()
}

/// The title of the form of a node: what it is, and which one.
pub(in crate::tui) fn form_title(state: &State, node: Id) -> String {
    let (session, words) = (&state.session, state.words);
    let Some(kind) = session.kind(node) else { return String::new() };
    let title = words.say(kind_message(kind));
    let which = match kind {
        Kind::Item => session.agenda_number(node),
        Kind::Paragraph => session.paragraph_number(node).map(|number| number.to_string()),
        Kind::Conclusion => session.parent(node).map(|entry| name_of_entry(state, entry)),
        _ => None,
    };
    match which.filter(|which| !which.is_empty()) {
        Some(which) => format!("{title} · {which}"),
        None => title.into_owned(),
    }
}

/// The id of the word for a kind of node.
fn kind_message(kind: Kind) -> &'static str {
    match kind {
        Kind::About => "form-about",
        Kind::Item => "form-item",
        Kind::Meeting => "form-meeting",
        Kind::Slot => "form-slot",
        Kind::Entry => "form-entry",
        Kind::Paragraph => "form-paragraph",
        Kind::Conclusion => "form-conclusion",
        Kind::Delegation => "form-delegation",
        Kind::Person => "form-person",
        Kind::Document => "form-document",
        Kind::Request => "form-request",
        Kind::Turn => "form-turn",
        Kind::Correction => "form-correction",
        Kind::Event => "form-event",
        _ => "form-other",
    }
}

#[cfg(test)]
mod tests {
    use super::super::triples::{desk, press};
    use crate::session::Language;

    #[test]
    fn what_has_no_text_is_named_by_what_it_is() {
        let mut state = desk("one|", Language::En);
        press(&mut state, "F6 Ctrl-N Esc Ctrl-D");
        let text = &state.notice.as_ref().unwrap().text;
        assert!(text.starts_with("Conclusion is deleted"), "{text}");
    }
}
