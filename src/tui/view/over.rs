//! Forms, lists to pick from, lines, questions and texts to read, over the panes.

use super::super::{
    day::Day,
    form::{Form, FormField, Value, fields},
    paint,
    picker::{Pick, Picker},
    prompt::{Input, Prompt, Purpose},
    question::Question,
    reading::Reading,
    state::{Over, State},
};
use super::day;
use super::line;
use crate::{
    language::{self, Frame},
    session::{Conclusion, Language},
    text,
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

/// Columns that the labels of a form take.
const LABELS: u16 = 20;

pub(super) fn draw(state: &State, over: &Over, area: Rect, buffer: &mut Buffer) {
    match over {
        Over::Form(form) => draw_form(state, form, area, buffer),
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
        Over::Form(form) => FormLayout::new(state, form, area).cursor,
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

fn inner(frame: Rect) -> Rect {
    Rect {
        x: frame.x + 2,
        y: frame.y + 1,
        width: frame.width.saturating_sub(4),
        height: frame.height.saturating_sub(2),
    }
}

fn centred(area: Rect, width: u16, height: u16) -> Rect {
    let width = width.min(area.width);
    let height = height.min(area.height.saturating_sub(1)).max(3).min(area.height);
    Rect {
        x: area.x + (area.width - width) / 2,
        y: area.y + (area.height - height) / 3,
        width,
        height,
    }
}

fn open(state: &State, frame: Rect, title: &str, buffer: &mut Buffer) -> Rect {
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
        let label = paint::fit(&choice.label, end.saturating_sub(inner.x));
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
        paint::put(buffer, inner.x, y, inner.right(), row.text(&question.text), theme.text());
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
    let rows =
        reading.lines.iter().skip(reading.top).flat_map(|line| {
            text::wrap(line, inner.width).into_iter().map(move |row| row.text(line))
        });
    for (y, row) in (inner.y..inner.bottom()).zip(rows) {
        let is_heading = !row.starts_with(' ') && !row.is_empty();
        let style = if is_heading { theme.heading() } else { theme.text() };
        if reading.shown.is_some_and(|shown| shown.language.is_right_to_left()) {
            paint::put_right(buffer, y, inner.right(), row, style);
        } else {
            paint::put(buffer, inner.x, y, inner.right(), row, style);
        }
    }
}

/// One row of a form on the screen.
struct FormRow {
    field: usize,
    label: bool,
    drawn: line::Drawn,
}

/// Where everything in a form stands.
struct FormLayout {
    frame: Rect,
    rows: Vec<FormRow>,
    preview: Vec<String>,
    top: usize,
    cursor: Option<Position>,
}

impl FormLayout {
    fn new(state: &State, form: &Form, area: Rect) -> FormLayout {
        let fields = fields(&state.session, state.words, form.node);
        let width = 96.min(area.width);
        let inner_width = width.saturating_sub(4);
        let labels = LABELS.min(inner_width / 3);
        let value_width = inner_width.saturating_sub(labels).max(1);
        let preview = preview(state, form, inner_width);
        let mut rows = Vec::new();
        let mut caret = (0, 0);
        let order = order(state);
        for (place, field) in fields.iter().enumerate() {
            let shown = shown(state, form, field, place);
            let wrapped = text::wrap(&shown, value_width);
            let at = if place == form.row { caret_of(state, form, field) } else { 0 };
            let (drawn, (row, column)) = line::rows(&shown, &wrapped, value_width, at, order);
            if place == form.row {
                caret = (rows.len() + row, column);
            }
            for (line, drawn) in drawn.into_iter().enumerate() {
                rows.push(FormRow { field: place, label: line == 0, drawn });
            }
        }
        let wanted = rows.len() + preview.len() + 2 + usize::from(!preview.is_empty());
        let frame = centred(area, width, u16::try_from(wanted).unwrap_or(u16::MAX));
        let inner = inner(frame);
        let room = usize::from(inner.height)
            .saturating_sub(preview.len() + usize::from(!preview.is_empty()))
            .max(1);
        let top = (caret.0 + 1).saturating_sub(room);
        let y = inner.y.saturating_add(u16::try_from(caret.0 - top.min(caret.0)).unwrap_or(0));
        let left = if order.mirrored { 0 } else { labels };
        let x = isize::from(inner.x.saturating_add(left).min(i16::MAX as u16) as i16) + caret.1;
        let x = u16::try_from(x.max(0)).unwrap_or(u16::MAX);
        let cursor = Position {
            x: x.min(inner.right().saturating_sub(1)),
            y: y.min(inner.bottom().saturating_sub(1)),
        };
        FormLayout { frame, rows, preview, top, cursor: Some(cursor) }
    }
}

/// What a field shows.
fn shown(state: &State, form: &Form, field: &FormField, place: usize) -> String {
    match &field.value {
        Value::Text(text) => state.session.text(*text).unwrap_or_default().to_owned(),
        Value::Choice { options, current } => {
            let label = options.get(*current).map(|(label, _)| label.as_str()).unwrap_or_default();
            format!("‹ {label} ›")
        }
        Value::Line { shown, .. } => match &form.line {
            Some(line) if place == form.row => line.text.clone(),
            _ => shown.clone(),
        },
    }
}

/// How the fields of a form are drawn.
fn order(state: &State) -> line::Order {
    let ours = state.wraps.is_bidi();
    line::Order { ours, mirrored: ours && state.words.language() == Language::Ar }
}

/// The byte at which the caret stands in what a field shows.
fn caret_of(state: &State, form: &Form, field: &FormField) -> usize {
    match &field.value {
        Value::Text(text) => {
            text::grapheme::snap(state.session.text(*text).unwrap_or_default(), form.at)
        }
        Value::Choice { .. } => 0,
        Value::Line { .. } => form.line.as_ref().map_or(0, |line| line.at),
    }
}

/// The sentence of a conclusion as it grows, under its form.
fn preview(state: &State, form: &Form, width: u16) -> Vec<String> {
    let Some(conclusion) = state.session.get::<Conclusion>(form.node) else {
        return Vec::new();
    };
    let language = state.session.about().drafting;
    let sentence =
        |frame| language::sentence(&state.session, conclusion, frame, language).to_string();
    let mut texts = Vec::new();
    if !conclusion.unproposed {
        texts.push(sentence(Frame::Proposal));
    }
    texts.push(sentence(Frame::Decision));
    let wrap = |text: &String| {
        text::wrap(text, width).iter().map(|row| row.text(text).to_owned()).collect::<Vec<_>>()
    };
    texts.iter().flat_map(wrap).collect()
}

fn draw_form(state: &State, form: &Form, area: Rect, buffer: &mut Buffer) {
    let (theme, words) = (state.theme, state.words);
    let fields = fields(&state.session, words, form.node);
    let layout = FormLayout::new(state, form, area);
    let title = state
        .session
        .part(form.node)
        .map(|part| words.say(crate::tui::update::form_title(&part.head())).into_owned());
    let inner = open(state, layout.frame, &title.unwrap_or_default(), buffer);
    let labels = LABELS.min(inner.width / 3);
    let end = inner.right();
    let mirrored = order(state).mirrored;
    let preview_height = u16::try_from(layout.preview.len()).unwrap_or(0);
    let bottom = if preview_height > 0 {
        inner.bottom().saturating_sub(preview_height + 1).max(inner.y + 1)
    } else {
        inner.bottom()
    };
    for (y, row) in (inner.y..bottom).zip(layout.rows.iter().skip(layout.top)) {
        let Some(field) = fields.get(row.field) else {
            continue;
        };
        let here = row.field == form.row;
        let label_style = if here { theme.focus() } else { theme.quiet() };
        if row.label {
            let label = words.say(field.label);
            let label = match field.part {
                Some((_, number)) => format!("{number} {label}"),
                None => label.into_owned(),
            };
            let label = paint::fit(&label, labels.saturating_sub(1));
            if mirrored {
                paint::put_right(buffer, y, end, &label, label_style);
            } else {
                paint::put(buffer, inner.x, y, inner.x + labels, &label, label_style);
            }
        }
        let is_choice = matches!(field.value, Value::Choice { .. });
        let style = if here && is_choice { theme.selected() } else { theme.text() };
        let (left, right) =
            if mirrored { (inner.x, end - labels) } else { (inner.x + labels, end) };
        row.drawn.draw(buffer, (left, right), y, style);
    }
    if preview_height > 0 && bottom < inner.bottom() {
        for x in inner.x..inner.right() {
            paint::put(buffer, x, bottom, x + 1, theme.lines.across, theme.quiet());
        }
        for (y, line) in (bottom + 1..inner.bottom()).zip(&layout.preview) {
            paint::put(buffer, inner.x, y, end, line, theme.rendered());
        }
    }
}
