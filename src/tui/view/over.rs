//! Forms, lists to pick from, lines, questions and texts to read, over the panes.

use super::super::{
    day::Day,
    paint,
    picker::{Pick, Picker},
    prompt::{Input, Prompt, Purpose},
    question::Question,
    reading::Reading,
    state::{Over, State},
};
use super::line;
use super::{day, form};
use crate::text;
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use std::borrow::Cow;

pub(super) fn draw(state: &State, over: &Over, area: Rect, buffer: &mut Buffer) {
    match over {
        Over::Form(form) => form::draw(state, form, area, buffer),
        Over::Picker(picker) => draw_picker(state, picker, area, buffer),
        Over::Prompt(prompt) => draw_prompt(state, prompt, area, buffer),
        Over::Question(question) => draw_question(state, question, area, buffer),
        Over::Reading(reading) => draw_reading(state, reading, area, buffer),
        Over::Day(day) => {
            let title = state.words.say("day-title");
            let inner = open(state, day_area(state, day, area), &title, buffer);
            day::draw(state, day, inner, buffer);
        }
    }
}

/// Where the cursor stands in what lies on top.
pub(super) fn cursor(state: &State, over: &Over, area: Rect) -> Option<Position> {
    match over {
        Over::Form(form) => form::cursor(state, form, area),
        Over::Picker(picker) => {
            let inner = inner(picker_area(picker, area));
            Some(in_line(state, &picker.input, inner.x + 2, inner.y, inner.right()))
        }
        Over::Prompt(prompt) => {
            let inner = inner(prompt_area(area));
            Some(in_line(state, &prompt.input, inner.x, inner.y + 1, inner.right()))
        }
        Over::Question(question) => {
            let inner = inner(question_area(question, area));
            let rows = text::wrap(&question.text, inner.width).len();
            let y =
                inner.y.saturating_add(u16::try_from(rows + 1 + question.selected).unwrap_or(0));
            Some(Position { x: inner.x, y: y.min(inner.bottom().saturating_sub(1)) })
        }
        Over::Reading(_) => None,
        Over::Day(day) => Some(day::cursor(state, day, inner(day_area(state, day, area)))),
    }
}

fn day_area(state: &State, day: &Day, area: Rect) -> Rect {
    let width = day::width(area);
    let rows = day::height(state, day, width.saturating_sub(4));
    centred(area, width, rows.saturating_add(2))
}

pub(super) fn inner(frame: Rect) -> Rect {
    Rect {
        x: frame.x + 2,
        y: frame.y + 1,
        width: frame.width.saturating_sub(4),
        height: frame.height.saturating_sub(2),
    }
}

pub(super) fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let width = width.min(area.width);
    let height = height.max(3).min(area.height);
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 3,
        width,
        height,
    }
}

pub(super) fn open(state: &State, frame: Rect, title: &str, buffer: &mut Buffer) -> Rect {
    let theme = state.theme;
    paint::clear(buffer, frame, theme.text());
    paint::frame(buffer, frame, title, theme.lines, theme.focus(), theme.focus());
    inner(frame)
}

fn in_line(state: &State, input: &Input, x: u16, y: u16, end: u16) -> Position {
    let (_, column) = line::input(input, end.saturating_sub(x), state.wraps.is_bidi());
    Position { x: x.saturating_add(column).min(end.saturating_sub(1)), y }
}

fn draw_line(state: &State, input: &Input, x: u16, y: u16, end: u16, buffer: &mut Buffer) {
    let (drawn, _) = line::input(input, end.saturating_sub(x), state.wraps.is_bidi());
    drawn.draw(buffer, (x, end), y, state.theme.text());
    for column in line::proposed(input, end.saturating_sub(x), state.wraps.is_bidi()) {
        let x = x.saturating_add(column);
        if x < end {
            let cell = Rect { x, y, width: 1, height: 1 };
            paint::tint(buffer, cell, state.theme.selected());
        }
    }
}

fn picker_area(picker: &Picker, area: Rect) -> Rect {
    let rows = u16::try_from(picker.len().max(picker.choices.len())).unwrap_or(u16::MAX);
    centred(area, 84, rows.saturating_add(3).min(area.height * 3 / 4).max(6))
}

fn asks(picker: &Picker) -> bool {
    matches!(picker.choices.first().map(|choice| &choice.pick), Some(Pick::Ask(_)))
}

fn draw_picker(state: &State, picker: &Picker, area: Rect, buffer: &mut Buffer) {
    let theme = state.theme;
    let title = match picker.before.join(", ") {
        before if before.is_empty() => match (&picker.always, picker.asking) {
            // How a line is written is said as long as nothing stands on it.
            (Some(_), Some(_)) if picker.input.text.is_empty() && asks(picker) => {
                format!("{} · {}", picker.title, state.words.say("ask-example"))
            }
            _ => picker.title.clone(),
        },
        before => format!("{} · {before}, …", picker.title),
    };
    let inner = open(state, picker_area(picker, area), &title, buffer);
    let x = paint::put(buffer, inner.x, inner.y, inner.right(), "› ", theme.focus());
    draw_line(state, &picker.input, x, inner.y, inner.right(), buffer);
    let height = usize::from(inner.height.saturating_sub(1));
    let first = picker.selected.saturating_sub(height.saturating_sub(1));
    if picker.len() == 0 {
        let text = state.words.say("no-match");
        paint::put(buffer, inner.x, inner.y + 1, inner.right(), &text, theme.quiet());
    }
    for (y, row) in (inner.y + 1..inner.bottom()).zip(first..) {
        let Some(choice) = picker.row(row) else { break };
        let style = if row == picker.selected { theme.selected() } else { theme.text() };
        paint::tint(buffer, Rect { x: inner.x, y, width: inner.width, height: 1 }, style);
        let detail = paint::fit(&choice.detail, inner.width / 2);
        let end = paint::put_right(buffer, y, inner.right(), &detail, style).saturating_sub(1);
        let adds = matches!(choice.pick, Pick::AddDelegation | Pick::NewDelegation);
        let label = match picker.to_add().join(", ") {
            names if adds && !names.is_empty() => {
                let facts = [("name", names.as_str().into())];
                Cow::Owned(state.words.say_with("add-delegation-named", &facts))
            }
            _ => Cow::Borrowed(choice.label.as_str()),
        };
        let label = paint::fit(&label, end.saturating_sub(inner.x));
        paint::put(buffer, inner.x, y, end, &label, style);
    }
}

fn prompt_area(area: Rect) -> Rect {
    centred(area, 72, 4)
}

fn draw_prompt(state: &State, prompt: &Prompt, area: Rect, buffer: &mut Buffer) {
    let title = state.words.say(prompt.message());
    let inner = open(state, prompt_area(area), &title, buffer);
    let help = state.words.say(&format!("{}-help", prompt.message()));
    let mut end = inner.right();
    if matches!(prompt.purpose, Purpose::Find | Purpose::Replace) {
        let count = crate::tui::update::counted(state, prompt.input.text.trim());
        end = paint::put_right(buffer, inner.y, end, &count, state.theme.text()).saturating_sub(1);
    }
    if prompt.input.proposed.is_some() {
        let said = format!(" {} ", state.words.say("prompt-proposed"));
        paint::put_right(buffer, inner.bottom(), inner.right(), &said, state.theme.text());
    }
    let help = paint::fit(&help, end.saturating_sub(inner.x));
    paint::put(buffer, inner.x, inner.y, end, &help, state.theme.quiet());
    draw_line(state, &prompt.input, inner.x, inner.y + 1, inner.right(), buffer);
}

fn question_area(question: &Question, area: Rect) -> Rect {
    let width = 66.min(area.width);
    let rows =
        text::wrap(&question.text, width.saturating_sub(4)).len() + question.answers.len() + 3;
    centred(area, width, u16::try_from(rows).unwrap_or(u16::MAX))
}

fn draw_question(state: &State, question: &Question, area: Rect, buffer: &mut Buffer) {
    let theme = state.theme;
    let inner = open(state, question_area(question, area), "", buffer);
    let mut y = inner.y;
    for row in text::wrap(&question.text, inner.width) {
        paint::put(buffer, inner.x, y, inner.right(), row.trimmed(&question.text), theme.text());
        y += 1;
    }
    y += 1;
    for (place, answer) in question.answers.iter().enumerate() {
        if y >= inner.bottom() {
            break;
        }
        let style = if place == question.selected { theme.selected() } else { theme.text() };
        paint::tint(buffer, Rect { x: inner.x, y, width: inner.width, height: 1 }, style);
        // A digit chooses, where letters do not go on into the text.
        let said = state.words.say(answer.message());
        let numbered =
            if question.gives_way() { said.into_owned() } else { format!("{}  {said}", place + 1) };
        paint::put(buffer, inner.x, y, inner.right(), &numbered, style);
        y += 1;
    }
}

fn draw_reading(state: &State, reading: &Reading, area: Rect, buffer: &mut Buffer) {
    let theme = state.theme;
    let inner =
        open(state, centred(area, 100, area.height.saturating_sub(2)), &reading.title, buffer);
    let from_right = reading.shown.is_some_and(|shown| shown.language.is_right_to_left());
    let lines = reading.lines.iter().enumerate().skip(reading.top);
    let rows =
        lines.flat_map(|(at, line)| hung(line, inner.width).into_iter().map(move |row| (at, row)));
    for (y, (at, row)) in (inner.y..inner.bottom()).zip(rows) {
        let style = if reading.is_heading(at) { theme.heading() } else { theme.text() };
        let begun = row.trim_start_matches(' ');
        let indent = u16::try_from(row.len() - begun.len()).unwrap_or(0).min(inner.width / 2);
        let row = begun.trim_end_matches(' ');
        if from_right {
            paint::put_right(buffer, y, inner.right() - indent, row, style);
        } else {
            paint::put(buffer, inner.x + indent, y, inner.right(), row, style);
        }
    }
}

/// The rows of a line of a text to read: what does not fit on the first hangs below where its text
/// begins, behind the last gap.
fn hung(line: &str, width: u16) -> Vec<String> {
    let begin = line.len() - line.trim_start_matches(' ').len();
    let behind = line.rfind("  ").map_or(0, |at| at + 2);
    let indent = text::width(line.get(..begin.max(behind)).unwrap_or_default());
    let deep = begin == 0 || indent + 20 > usize::from(width);
    let (head, body) = line.split_at_checked(begin.max(behind)).unwrap_or(("", line));
    if deep {
        return text::wrap(line, width).iter().map(|row| row.text(line).to_owned()).collect();
    }
    let room = width.saturating_sub(u16::try_from(indent).unwrap_or(0)).max(1);
    let rows = text::wrap(body, room);
    let rows = rows.iter().enumerate().map(|(place, row)| {
        let before = if place == 0 { head.to_owned() } else { " ".repeat(indent) };
        before + row.text(body)
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_row_does_not_hold_hangs_below_its_text() {
        for (line, rows) in [
            (
                "  F1    Shows what every key does, here first",
                vec!["  F1    Shows what every key does,", "        here first"],
            ),
            (
                "  Ctrl-P Save as  Saves in another file and so",
                vec!["  Ctrl-P Save as  Saves in another", "                  file and so"],
            ),
            (
                "A heading that is longer than the row of it",
                vec!["A heading that is longer than the row", "of it"],
            ),
            ("", vec![""]),
            ("  short", vec!["  short"]),
        ] {
            let shown: Vec<String> = hung(line, 38);
            let shown: Vec<&str> = shown.iter().map(|row| row.trim_end()).collect();
            assert_eq!(shown, rows, "{line}");
        }
    }
}
