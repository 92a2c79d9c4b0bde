//! Leaving a field, a form, and all that lies over the panes.
//!
//! A line that cannot be read is not left: it stays as it was typed, with the reason under the rows,
//! until it is mended, or Esc gives it up. Whoever hangs up cannot be asked: what can be read is taken
//! in then, and what cannot goes into the private note nearest to it, so that nothing typed is lost.

use super::super::{
    form::{self, FormField, Input, Value},
    paint,
    question::Answer,
    state::{Over, State},
};
use super::{
    find,
    forms::{current_field, enter_field},
    unread,
};
use crate::session::{Edit, Field, Id, Item, Kind, Programme, Slot, TextId};

/// Reads the line of the field that has the caret; `false` where it cannot be read, and stays.
pub(super) fn leave_line(state: &mut State) -> bool {
    let Some(Over::Form(form)) = state.over.last_mut() else { return true };
    let row = form.row;
    let Some(line) = form.line.take() else { return true };
    let Some(FormField { value: Value::Line { node, shown, accepts, read }, .. }) =
        current_field(state)
    else {
        return true;
    };
    let typed = read_as(state, &line.text, accepts);
    let edit = match line.text == shown {
        true => Some(Edit::nothing()),
        false => read(&state.session, node, &typed, &mut state.ids),
    };
    let scope = state.scope_of(node);
    let refused = match edit {
        Some(edit) => {
            if edit.is_nothing() || state.apply(scope, edit) {
                enter_line_again(state, row, line.at);
                return true;
            }
            // The session refused it, and said why.
            state.notice.as_ref().map(|notice| notice.text.clone()).unwrap_or_default()
        }
        None => {
            let part = unread::part(&line.text, |part| {
                let part = read_as(state, part, accepts);
                read(&state.session, node, &part, &mut state.ids).is_some()
            });
            let text = unread::said(state.words, &part, accepts);
            state.refuse(text.clone());
            text
        }
    };
    if let Some(Over::Form(form)) = state.over.last_mut() {
        let line = Input { proposed: None, ..line };
        (form.row, form.line, form.refused) = (row, Some(line), Some(refused));
    }
    false
}

/// What was typed, as the readers of days and hours want it.
fn read_as(state: &State, typed: &str, accepts: &str) -> String {
    match accepts {
        "accepts-time" | "accepts-end" | "accepts-date" | "accepts-due" | "accepts-number"
        | "accepts-item" => form::plain(typed, state.words.language()),
        _ => typed.to_owned(),
    }
}

/// Shows a line that was read as the session has it now; the hands stay in it.
fn enter_line_again(state: &mut State, row: usize, at: usize) {
    let shown = match current_field(state).map(|field| field.value) {
        Some(Value::Line { shown, .. }) => shown,
        _ => return,
    };
    if let Some(Over::Form(form)) = state.over.last_mut() {
        let mut line = Input::new(shown);
        line.at = crate::text::grapheme::snap(&line.text, at.min(line.text.len()));
        (form.row, form.line, form.refused) = (row, Some(line), None);
    }
}

/// Takes in what stands on a line, for whoever cannot be asked any more: the terminal is gone.
pub(in crate::tui) fn take_in(state: &mut State) {
    let typed = match state.over.last() {
        Some(Over::Form(form)) => form.line.as_ref().map(|line| line.text.clone()),
        _ => None,
    };
    let label = current_field(state).map(|field| state.words.say(field.label).into_owned());
    if leave_line(state) {
        return;
    }
    let (Some(typed), Some(label), Some(Over::Form(form))) = (typed, label, state.over.last())
    else {
        return;
    };
    let above = |id: &Id| state.session.parent(*id);
    let has_note = |id: &Id| state.session.text(TextId::written(*id, Field::Note)).is_some();
    let Some(holder) = std::iter::successors(Some(form.node), above).find(has_note) else {
        return;
    };
    let note = TextId::written(holder, Field::Note);
    let before = state.session.text(note).unwrap_or_default();
    let space = if before.is_empty() { "" } else { " " };
    let edit = state.replace(note, &format!("{before}{space}{label}: {typed}"));
    let scope = state.scope_of(holder);
    state.apply(scope, edit);
}

/// Closes all that lies over the panes; `false` where a line cannot be read and stays.
pub(super) fn close_all(state: &mut State) -> bool {
    while !state.over.is_empty() && !state.starting {
        if !close(state) {
            return false;
        }
    }
    true
}

/// Closes what lies on top; `false` where it stays, because a line cannot be read. What was refused
/// before is given up. (On the start screen, the list of sessions stays.)
pub(super) fn close(state: &mut State) -> bool {
    if state.starting && state.over.len() == 1 {
        return false;
    }
    let given_up = matches!(state.over.last(), Some(Over::Form(form)) if form.refused.is_some());
    if !given_up && !leave_line(state) {
        return false;
    }
    let closed = state.over.pop();
    if let Some(Over::Question(question)) = &closed
        && question.answers.contains(&Answer::Replace)
    {
        find::stop(state);
    }
    if let Some(Over::Form(form)) = closed {
        if let Some(line) = form.line.filter(|_| form.refused.is_some()) {
            let typed = paint::fit(&line.text, 40);
            let facts = [("typed", typed.as_ref().into())];
            let text = state.words.say_with("field-given-up", &facts);
            state.tell(text);
        }
        state.history.seal();
        give_reason(state, form.node, &form.beside);
        if form.fresh && is_blank(state, form.node) {
            let listed = state.session.kind(form.node) != Some(Kind::Person);
            let scope = state.scope_of(form.node);
            let next = state
                .session
                .sibling(form.node, 1)
                .or_else(|| state.session.sibling(form.node, -1));
            if state.apply(scope, Edit::Remove { id: form.node }) && listed {
                let focus = state.focus;
                state.selection_mut(focus).id = next;
            }
        }
    }
    if let Some(Over::Form(form)) = state.over.last() {
        enter_field(state, form.row);
    }
    true
}

/// Gives the nodes beside one the same reason.
fn give_reason(state: &mut State, node: Id, beside: &[Id]) {
    let of = |node| TextId::written(node, Field::Reason);
    let Some(reason) = state.session.text(of(node)).map(str::to_owned) else { return };
    let edits = beside
        .iter()
        .filter(|id| state.session.text(of(**id)).is_some_and(|there| there != reason))
        .map(|id| state.replace(of(*id), &reason));
    let edits: Vec<Edit> = edits.collect();
    if !edits.is_empty() {
        let scope = state.scope_of(node);
        state.apply(scope, Edit::Group(edits));
    }
}

/// Whether nothing was written into a node that was made for a form.
fn is_blank(state: &State, node: Id) -> bool {
    let Some(part) = state.session.part(node) else {
        return false;
    };
    let empty =
        part.fields().iter().filter_map(|field| part.text(*field)).all(|text| text.is_empty());
    let mut names = false;
    part.references(&mut |_| names = true);
    empty && !names && !is_set(state, node)
}

/// Whether something that is no text was entered: a break of fifteen minutes needs no title.
fn is_set(state: &State, node: Id) -> bool {
    let slot = state.session.get::<Slot>(node).is_some_and(|slot| {
        slot.minutes.is_some() || slot.at.is_some() || slot.programme != Programme::Event
    });
    slot || state.session.get::<Item>(node).is_some_and(|item| item.minutes.is_some())
}

#[cfg(test)]
mod tests {
    use super::super::{
        forms::{form, form_at, form_fields},
        triples::{desk, press},
    };
    use super::*;
    use crate::session::Language;

    fn meeting_at(state: &mut State, label: &str) {
        let meeting = state.session.meetings()[0].id;
        state.over.clear();
        form(state, meeting, false);
        let row = form_fields(state).iter().position(|field| field.label == label).unwrap();
        enter_field(state, row);
    }

    fn line(state: &State) -> &str {
        let Some(Over::Form(form)) = state.over.last() else { panic!("no form") };
        form.line.as_ref().map_or("", |line| line.text.as_str())
    }

    fn drawn(state: &mut State) -> String {
        let (buffer, _) = state.draw();
        let width = usize::from(buffer.area.width);
        let symbols: Vec<&str> = buffer.content().iter().map(|cell| cell.symbol()).collect();
        symbols.chunks(width).map(|row| row.concat() + "\n").collect()
    }

    #[test]
    fn what_cannot_be_read_stays_to_be_mended() {
        for leave in ["Tab", "Enter", "Down", "Up", "Esc", "PageDown", "F10", "F5", "Ctrl-Q"] {
            for size in [(80, 24), (110, 32), (120, 40)] {
                let mut state = desk("one|", Language::En);
                state.size = size;
                meeting_at(&mut state, "field-record-date");
                press(&mut state, &format!("+32.06.2020 {leave}"));
                assert_eq!(line(&state), "32.06.2020", "{leave}");
                let shown = drawn(&mut state);
                assert!(shown.contains("2026-11-25") && shown.contains("Mend it"), "{shown}");
                press(&mut state, "Home Delete +1 Tab");
                assert_eq!(
                    state.session.meetings()[0].record_date.unwrap().to_string(),
                    "2020-06-12"
                );
            }
        }
    }

    #[test]
    fn esc_gives_up_what_was_refused_and_says_so() {
        let mut state = desk("one|", Language::En);
        let before = state.session.clone();
        meeting_at(&mut state, "field-record-date");
        press(&mut state, "+soon Esc Esc");
        assert!(state.over.is_empty());
        assert!(state.notice.as_ref().unwrap().text.contains("soon"));
        assert_eq!(state.session, before);
        meeting_at(&mut state, "field-record-date");
        press(&mut state, "+soon Ctrl-Z");
        assert_eq!(line(&state), "", "undo takes back what was typed");
    }

    #[test]
    fn typing_takes_the_place_of_a_value_and_an_hour_keeps_its_day() {
        for (label, keys, read) in [
            ("field-start", "+12:15 Tab", "2020-06-09T12:15:00+02:00"),
            ("field-start", "+10.06.2020_12:15 Tab", "2020-06-10T12:15:00+02:00"),
            (
                "field-start",
                "End Left Left Left Left Left Left Left Backspace +5 Tab",
                "2020-06-09T12:05:00+02:00",
            ),
            ("field-start", "Tab", "2020-06-09T12:00:00+02:00"),
            ("field-start", "+١٢:١٥ Tab", "2020-06-09T12:15:00+02:00"),
        ] {
            let mut state = desk("one|", Language::En);
            meeting_at(&mut state, label);
            press(&mut state, keys);
            assert_eq!(state.session.meetings()[0].start.to_string(), read, "{keys}");
        }
    }

    #[test]
    fn a_meeting_on_another_day_stops_at_its_hour() {
        for (typed, stop) in [
            ("+10.06.2020_12:00", "2020-06-10T15:00:00+02:00"),
            ("+08.06.2020_12:00", "2020-06-08T15:00:00+02:00"),
            ("+13:00", "2020-06-09T15:00:00+02:00"),
            ("+16:00", "2020-06-09T19:00:00+02:00"),
        ] {
            let mut state = desk("one|", Language::En);
            meeting_at(&mut state, "field-start");
            press(&mut state, &format!("{typed} Tab"));
            assert_eq!(state.session.meetings()[0].stop.to_string(), stop, "{typed}");
        }
    }

    #[test]
    fn a_list_keeps_what_stands_there() {
        let mut state = desk("one|", Language::En);
        let entry = state.session.meetings()[0].entries[0].id;
        form(&mut state, entry, false);
        press(&mut state, "Tab Tab +C20/24 Tab Up +،VC/5 Tab");
        let documents = state.session.get::<crate::session::Entry>(entry).unwrap().documents.len();
        assert_eq!(documents, 2);
        let mut state = desk("one|", Language::En);
        form(&mut state, Id::ROOT, false);
        let row = form_fields(&state).iter().position(|field| field.label == "field-published");
        enter_field(&mut state, row.unwrap());
        press(&mut state, "Ctrl-W Ctrl-W Ctrl-W Ctrl-W Ctrl-W Ctrl-W +fr,_english Tab");
        assert_eq!(state.session.about().published, [Language::Fr, Language::En]);
    }

    #[test]
    fn saving_in_a_field_goes_on_in_it() {
        let mut state = desk("one|", Language::En);
        meeting_at(&mut state, "field-record");
        press(&mut state, "+1 Ctrl-S +2 Tab");
        assert_eq!(state.session.meetings()[0].record, Some(12));
    }

    #[test]
    fn a_note_is_kept_with_every_letter_and_esc_keeps_it() {
        for end in ["", "Esc", "Enter", "Tab"] {
            let mut state = desk("one|", Language::En);
            press(&mut state, &format!("Alt-O +ask_them {end}"));
            let note =
                state.session.meetings()[0].entries[0].paragraphs[0].note.as_str().to_owned();
            assert_eq!(note, "ask them", "{end}");
        }
    }

    #[test]
    fn hanging_up_takes_in_what_can_be_read_and_keeps_the_rest_in_a_note() {
        for (label, typed, note) in [
            ("field-record-date", "+12.06.2020", ""),
            ("field-record-date", "+12_jun", "Record of: 12 jun"),
        ] {
            let mut state = desk("one|", Language::En);
            meeting_at(&mut state, label);
            press(&mut state, typed);
            take_in(&mut state);
            let meeting = &state.session.meetings()[0];
            assert_eq!(meeting.record_date.is_some(), note.is_empty());
            assert_eq!(meeting.note.as_str(), note);
        }
        let mut state = desk("one|", Language::En);
        press(&mut state, "Ctrl-F +words");
        take_in(&mut state);
        let id = state.session.meetings()[0].entries[0].paragraphs[0].id;
        form_at(&mut state, id, Field::Note);
        take_in(&mut state);
        assert!(state.session.meetings()[0].note.is_empty());
    }
}
