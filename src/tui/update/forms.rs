//! Keys in a form: from field to field, letters into texts, choices, lines that are read when left.

use super::super::{
    command::Command,
    form::{Form, FormField, Value, fields},
    prompt::Input,
    state::{Over, State},
    writing,
};
use super::{
    conclusions,
    leaving::{close, leave_line},
    people, selected, through,
};
use crate::{
    session::{Action, Conclusion, Edit, Field, Id, Kind, Scope, TextId},
    text::{grapheme, motion},
};

use super::over::{as_read, help};

/// Opens the form of a node.
pub(super) fn form(state: &mut State, node: Id, fresh: bool) {
    if fields(&state.session, state.words, node).is_empty() {
        return;
    }
    state.history.seal();
    state.over.push(Over::Form(Form::new(node, fresh)));
    enter_field(state, 0);
}

/// Opens the form of a node with the caret in one of its texts.
pub(super) fn form_at(state: &mut State, node: Id, label: Field) {
    form(state, node, false);
    let holds = |field: &FormField| matches!(field.value, Value::Text(text) if text.field == label);
    if let Some(row) = form_fields(state).iter().position(holds) {
        enter_field(state, row);
    }
}

pub(super) fn form_fields(state: &State) -> Vec<FormField> {
    match state.over.last() {
        Some(Over::Form(form)) => fields(&state.session, state.words, form.node),
        _ => Vec::new(),
    }
}

pub(super) fn current_field(state: &State) -> Option<FormField> {
    let Some(Over::Form(form)) = state.over.last() else {
        return None;
    };
    let row = form.row;
    form_fields(state).into_iter().nth(row)
}

/// Whether a text of the session is written in a form, and no line or choice.
pub(super) fn is_in_a_text(state: &State) -> bool {
    matches!(current_field(state).map(|field| field.value), Some(Value::Text(_)))
}

/// Goes to a row of the form: the caret behind its text, a line filled with what it shows.
pub(super) fn enter_field(state: &mut State, row: usize) {
    let fields = form_fields(state);
    let row = row.min(fields.len().saturating_sub(1));
    let (at, line) = match fields.get(row).map(|field| &field.value) {
        Some(Value::Text(text)) => (state.session.text(*text).unwrap_or_default().len(), None),
        Some(Value::Line { shown, accepts, .. }) if is_list(accepts) => {
            (0, Some(Input::new(shown.as_str())))
        }
        Some(Value::Line { shown, .. }) => {
            (0, Some(Input::proposing(shown.as_str(), 0..shown.len())))
        }
        _ => (0, None),
    };
    state.history.seal();
    if let Some(Over::Form(form)) = state.over.last_mut() {
        (form.row, form.at, form.line, form.refused) = (row, at, line, None);
        form.proposes = false;
    }
}

/// Whether a line holds several values, so that whoever types adds one.
fn is_list(accepts: &str) -> bool {
    matches!(accepts, "accepts-documents" | "accepts-items" | "accepts-languages")
}

pub(super) fn in_form(state: &mut State, command: Command) {
    let Some(Over::Form(form)) = state.over.last() else {
        return;
    };
    let (row, node) = (form.row, form.node);
    if matches!(command, Command::Backspace | Command::Undo) && take_back(state) {
        return;
    }
    if let Some(Over::Form(form)) = state.over.last_mut() {
        form.set = None;
    }
    let to = match command {
        Command::Up | Command::PreviousField => row.saturating_sub(1),
        Command::Down | Command::NextField | Command::Choose => row + 1,
        Command::PageUp => 0,
        Command::PageDown => usize::MAX,
        _ => return in_row(state, command, row, node),
    };
    let last = command == Command::Choose && to >= form_fields(state).len();
    if leave_line(state) {
        if last { _ = close(state) } else { enter_field(state, to) }
    }
}

/// A command that stays in the row.
fn in_row(state: &mut State, command: Command, row: usize, node: Id) {
    match command {
        Command::Conclude => conclusions::conclude(state),
        Command::New if leave_line(state) => match state.session.kind(node) {
            Some(Kind::Delegation) => people::add_person(state, node),
            Some(Kind::Person) => {
                let delegation = state.session.parent(node);
                if let Some(delegation) = delegation.filter(|_| close(state)) {
                    people::add_person(state, delegation);
                }
            }
            Some(Kind::Item) => {
                if close(state) {
                    selected::new_item_behind(state, node);
                }
            }
            Some(Kind::Conclusion) => add_action(state, node),
            _ => through::say_esc_first(state, Command::New),
        },
        Command::New => {}
        Command::Remove => match state.session.kind(node) {
            Some(Kind::Delegation | Kind::Person | Kind::Event) => {
                if people::remove(state, node) {
                    state.over.pop();
                }
            }
            Some(Kind::Conclusion) if on_action(state) => remove_action(state),
            _ => through::say_esc_first(state, Command::Remove),
        },
        Command::Undo if was_changed(state) => enter_field(state, row),
        Command::Undo | Command::Redo => {
            let scope = state.scope_of(node);
            let done = if command == Command::Undo {
                state.history.undo(&mut state.session, &[scope])
            } else {
                state.history.redo(&mut state.session, &[scope])
            };
            match done {
                Ok(Some(change)) => {
                    state.changed(change);
                    if state.session.contains(node) {
                        enter_field(state, row);
                    } else {
                        state.over.pop();
                    }
                }
                Ok(None) => state.say("nothing-to-undo"),
                Err(refusal) => state.refuse_edit(&refusal),
            }
        }
        Command::Help => help(state),
        _ => in_field(state, command),
    }
}

/// Whether something was typed into a line that was not read yet.
fn was_changed(state: &State) -> bool {
    match (state.over.last(), current_field(state).map(|field| field.value)) {
        (Some(Over::Form(Form { line: Some(line), .. })), Some(Value::Line { shown, .. })) => {
            line.text != shown
        }
        _ => false,
    }
}

fn in_field(state: &mut State, command: Command) {
    let ours = state.wraps.is_bidi();
    match current_field(state).map(|field| field.value) {
        Some(Value::Choice { options, current }) => {
            let step = match command {
                Command::Left => options.len() - 1,
                Command::Right => 1,
                _ => return,
            };
            choose_option(state, options, current, step);
        }
        Some(Value::Line { .. }) => {
            if let Some(Over::Form(Form { line: Some(line), refused, .. })) = state.over.last_mut()
            {
                let before = line.text.len();
                line.command(as_read(ours, &line.text, command));
                refused.take_if(|_| line.text.len() != before);
            }
        }
        Some(Value::Text(text)) => {
            let Some(Over::Form(form)) = state.over.last_mut() else {
                return;
            };
            let proposes = std::mem::take(&mut form.proposes);
            let written = state.session.text(text).unwrap_or_default();
            let at = grapheme::snap(written, form.at);
            let to = match as_read(ours, written, command) {
                Command::Backspace | Command::DeleteNext if proposes => 0,
                Command::Left | Command::Backspace => grapheme::previous(written, at),
                Command::Right | Command::DeleteNext => grapheme::next(written, at),
                Command::WordLeft | Command::DeleteWord => motion::previous_word(written, at),
                Command::WordRight | Command::DeleteNextWord => motion::next_word(written, at),
                Command::LineStart => 0,
                Command::LineEnd => written.len(),
                _ => return,
            };
            let deletes = matches!(
                command,
                Command::Backspace
                    | Command::DeleteNext
                    | Command::DeleteWord
                    | Command::DeleteNextWord
            );
            let mut caret = to;
            if deletes {
                let range = at.min(to)..at.max(to);
                caret = range.start;
                let cut = written.get(range.clone()).unwrap_or_default();
                let Ok(start) = u32::try_from(range.start) else {
                    return;
                };
                if cut.is_empty() {
                    return;
                }
                let edit = Edit::Splice { text, at: start, cut: cut.into(), put: "".into() };
                let scope = state.scope_of(text.node);
                if !state.apply(scope, edit) {
                    return;
                }
            } else {
                state.history.seal();
            }
            if let Some(Over::Form(form)) = state.over.last_mut() {
                form.at = caret;
            }
        }
        None => {}
    }
}

fn choose_option(state: &mut State, options: Vec<(String, Edit)>, current: usize, step: usize) {
    let next = (current + step) % options.len().max(1);
    if let Some((_, edit)) = options.into_iter().nth(next) {
        let scope = match (&edit, state.over.last()) {
            (Edit::Put { head }, _) => state.scope_of(head.id()),
            (_, Some(Over::Form(form))) => state.scope_of(form.node),
            _ => Scope::Arranging,
        };
        state.apply(scope, edit);
    }
}

/// Types into the field of a form that has the caret.
pub(super) fn type_in_form(state: &mut State, typed: &str) {
    match current_field(state).map(|field| field.value) {
        Some(Value::Choice { options, current }) => {
            // Space goes on to the next; letters find the next that begins with them.
            let step = if typed == " " {
                Some(1)
            } else {
                found_by_letters(state, &options, current, typed)
            };
            if let Some(step) = step {
                choose_option(state, options, current, step);
            }
        }
        Some(Value::Line { .. }) => {
            if let Some(Over::Form(Form { line: Some(line), refused, .. })) = state.over.last_mut()
            {
                line.insert(typed);
                *refused = None;
            }
        }
        Some(Value::Text(text)) => {
            let Some(Over::Form(form)) = state.over.last_mut() else {
                return;
            };
            let proposes = std::mem::take(&mut form.proposes);
            let written = state.session.text(text).unwrap_or_default();
            let at = if proposes { 0 } else { grapheme::snap(written, form.at) };
            let Ok(start) = u32::try_from(at) else { return };
            let cut = if proposes { written } else { "" }.into();
            let edit = Edit::Splice { text, at: start, cut, put: typed.into() };
            let scope = state.scope_of(text.node);
            if state.apply(scope, edit)
                && let Some(Over::Form(form)) = state.over.last_mut()
            {
                form.at = at + typed.len();
                form.set = None;
                set(state, text, typed);
            }
        }
        None => {}
    }
}

/// Sets what was typed into a text as the page wants it, as a step of its own.
fn set(state: &mut State, text: TextId, typed: &str) {
    let Some(Over::Form(form)) = state.over.last() else { return };
    let at = form.at;
    let Some(change) = writing::change_in_field(state, text, at, typed) else { return };
    let written = state.session.text(text).unwrap_or_default();
    let cut = written.get(change.range.clone()).unwrap_or_default().into();
    let Ok(start) = u32::try_from(change.range.start) else { return };
    let behind = at.saturating_sub(change.range.end);
    let end = change.range.start + change.replacement.len() + behind;
    let edit = Edit::Splice { text, at: start, cut, put: change.replacement.into() };
    let scope = state.scope_of(text.node);
    state.history.seal();
    let done = state.apply(scope, edit);
    state.history.seal();
    if let Some(Over::Form(form)) = state.over.last_mut().filter(|_| done) {
        form.at = end;
        form.set = Some((end, at));
    }
}

/// Takes back what the desk made of the last letter, while nothing else was done.
fn take_back(state: &mut State) -> bool {
    let Some(Over::Form(form)) = state.over.last_mut() else { return false };
    let (node, here) = (form.node, form.at);
    let Some((_, before)) = form.set.take().filter(|(at, _)| *at == here) else { return false };
    let scope = state.scope_of(node);
    let Ok(Some(change)) = state.history.undo(&mut state.session, &[scope]) else { return false };
    state.changed(change);
    if let Some(Over::Form(form)) = state.over.last_mut() {
        form.at = before;
    }
    true
}

/// How far on the option is that begins with the letters typed so far. What finds nothing begins
/// anew.
fn found_by_letters(
    state: &mut State,
    options: &[(String, Edit)],
    current: usize,
    typed: &str,
) -> Option<usize> {
    let Some(Over::Form(form)) = state.over.last_mut() else {
        return None;
    };
    let before = form.line.take().map(|line| line.text).unwrap_or_default();
    let find = |letters: &str, from: usize| {
        (from..from + options.len()).find(|step| {
            let place = (current + step) % options.len().max(1);
            options.get(place).is_some_and(|(label, _)| label.to_lowercase().starts_with(letters))
        })
    };
    let typed = typed.to_lowercase();
    let longer = format!("{before}{typed}");
    let (letters, found) = match find(&longer, 0) {
        Some(step) if !before.is_empty() => (longer, Some(step)),
        _ => (typed.clone(), find(&typed, 1)),
    };
    form.line = Some(Input::new(letters));
    found.map(|step| step % options.len().max(1))
}

/// Adds an action to the conclusion of a form.
fn add_action(state: &mut State, conclusion: Id) {
    let Some(actions) = state.session.get::<Conclusion>(conclusion).map(|c| &c.actions) else {
        return;
    };
    let after = match current_field(state).and_then(|field| field.part) {
        Some((action, _)) => Some(action),
        None => actions.last().map(|action| action.id),
    };
    let id = state.ids.draw();
    let action = Action { id, ..Action::default() };
    if state.apply(Scope::Writing, Edit::insert(conclusion, after, action)) {
        let row =
            form_fields(state).iter().position(|field| field.part.is_some_and(|(a, _)| a == id));
        enter_field(state, row.unwrap_or(0));
    }
}

fn on_action(state: &State) -> bool {
    current_field(state).is_some_and(|field| field.part.is_some())
}

fn remove_action(state: &mut State) {
    if let Some((action, _)) = current_field(state).and_then(|field| field.part) {
        if let Some(Over::Form(form)) = state.over.last_mut() {
            form.line = None;
        }
        if state.apply(Scope::Writing, Edit::Remove { id: action }) {
            enter_field(state, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{Field, Language},
        tui::update::triples::{desk, press},
    };

    /// What stands in the field of a form that has the caret, with the caret in it.
    fn field(state: &State) -> String {
        let Some(FormField { value: Value::Text(text), .. }) = current_field(state) else {
            panic!("no text")
        };
        let Some(Over::Form(form)) = state.over.last() else { panic!("no form") };
        let mut written = state.session.text(text).unwrap_or_default().to_owned();
        written.insert(form.at, '|');
        written
    }

    #[test]
    fn prose_in_forms_is_set_as_in_the_record_and_taken_back_on_the_spot() {
        for (language, keys, shown) in [
            (Language::En, "+\"a\"_--_b", "“a” – b|"),
            (Language::En, "+members'", "members’|"),
            (Language::En, "+members' Backspace", "members'|"),
            (Language::En, "+members' Ctrl-Z", "members'|"),
            (Language::En, "+members' Backspace Backspace", "members|"),
            (Language::En, "+c17/56R2_ +C17/56R2_", "c17/56R2 C17/56(Rev.2) |"),
            (Language::Fr, "+oui;", "oui\u{202f};|"),
            (Language::Ru, "+\"Да\"", "«Да»|"),
        ] {
            let mut state = desk("one|", language);
            let entry = state.session.meetings()[0].entries[0].id;
            let subject = TextId::written(entry, Field::Title);
            let edit = state.replace(subject, "");
            state.apply(Scope::Writing, edit);
            form(&mut state, entry, false);
            press(&mut state, keys);
            assert_eq!(field(&state), shown, "{keys}");
        }
    }

    #[test]
    fn a_command_leaves_signs_as_they_are_typed() {
        let mut state = desk("|", Language::En);
        super::super::perform(&mut state, Command::Typography);
        press(&mut state, "+don't_\"so\"");
        super::super::perform(&mut state, Command::Typography);
        press(&mut state, "+_\"so\"");
        let text = crate::tui::update::triples::text_of(&state);
        assert_eq!(text, "don't \"so\" “so”");
    }

    #[test]
    fn a_note_is_prose_and_what_is_looked_for_is_not() {
        let mut state = desk("one|", Language::En);
        press(&mut state, "Alt-O +members'_\"view\"");
        assert_eq!(field(&state), "members’ “view”|");
        press(&mut state, "Backspace");
        assert_eq!(field(&state), "members’ “view\"|");
        press(&mut state, "Esc Ctrl-F +don't");
        let Some(Over::Prompt(prompt)) = state.over.last() else { panic!("no line") };
        assert_eq!(prompt.input.text, "don't");
    }
}
