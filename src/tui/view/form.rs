//! A form: its rows, the sentence that grows out of a conclusion, and what the field at hand accepts.

use super::{
    super::{
        form::{Form, FormField, Value, fields},
        paint,
        state::State,
        update::{accepted, form_title},
    },
    line,
    over::{centred, inner, open},
};
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

/// Where the cursor stands in a form.
pub(super) fn cursor(state: &State, form: &Form, area: Rect) -> Option<Position> {
    FormLayout::new(state, form, area).cursor
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
    preview: Vec<line::Drawn>,
    /// What the field accepts, or why it did not: always in sight, on the last rows.
    said: Vec<String>,
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
        let said = said(state, form, &fields, inner_width);
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
        let below = preview.len() + usize::from(!preview.is_empty()) + said.len();
        let wanted = rows.len() + below + 2;
        let frame = centred(area, width, u16::try_from(wanted).unwrap_or(u16::MAX));
        let inner = inner(frame);
        let room = usize::from(inner.height).saturating_sub(below).max(1);
        let top = (caret.0 + 1).saturating_sub(room);
        let y = inner.y.saturating_add(u16::try_from(caret.0 - top.min(caret.0)).unwrap_or(0));
        let left = if order.mirrored { 0 } else { labels };
        let x = isize::from(inner.x.saturating_add(left).min(i16::MAX as u16) as i16) + caret.1;
        let x = u16::try_from(x.max(0)).unwrap_or(u16::MAX);
        let cursor = Position {
            x: x.min(inner.right().saturating_sub(1)),
            y: y.min(inner.bottom().saturating_sub(1)),
        };
        FormLayout { frame, rows, preview, said, top, cursor: Some(cursor) }
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
fn preview(state: &State, form: &Form, width: u16) -> Vec<line::Drawn> {
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
    let ours = state.wraps.is_bidi();
    let drawn = |text: &String| line::to_read(text, &text::wrap(text, width), width, ours);
    texts.iter().flat_map(drawn).collect()
}

/// What the field at hand accepts, or why it did not.
fn said(state: &State, form: &Form, fields: &[FormField], width: u16) -> Vec<String> {
    let words = state.words;
    let is_line = |field: &FormField| matches!(field.value, Value::Line { .. });
    let text = match (&form.refused, fields.get(form.row).map(|field| &field.value)) {
        (Some(why), _) => format!("{why} · {}", words.say("field-refused")),
        (None, Some(Value::Line { accepts, .. })) => {
            let accepts = accepted(words, accepts);
            words.say_with("field-accepts", &[("accepts", accepts.as_str().into())])
        }
        // A form keeps its height from row to row.
        _ if fields.iter().any(is_line) => return vec![String::new()],
        _ => return Vec::new(),
    };
    text::wrap(&text, width).iter().map(|row| row.text(&text).to_owned()).collect()
}

pub(super) fn draw(state: &State, form: &Form, area: Rect, buffer: &mut Buffer) {
    let (theme, words) = (state.theme, state.words);
    let fields = fields(&state.session, words, form.node);
    let layout = FormLayout::new(state, form, area);
    let inner = open(state, layout.frame, &form_title(state, form.node), buffer);
    let labels = LABELS.min(inner.width / 3);
    let end = inner.right();
    let mirrored = order(state).mirrored;
    let preview_height = u16::try_from(layout.preview.len()).unwrap_or(0);
    let said_height = u16::try_from(layout.said.len()).unwrap_or(0);
    let foot = inner.bottom().saturating_sub(said_height).max(inner.y + 1);
    let bottom = if preview_height > 0 {
        foot.saturating_sub(preview_height + 1).max(inner.y + 1)
    } else {
        foot
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
        let proposed = form.proposes || form.line.as_ref().is_some_and(|l| l.proposed.is_some());
        let style = match here {
            true if is_choice || proposed => theme.selected(),
            true if form.refused.is_some() => theme.warning(),
            _ => theme.text(),
        };
        let (left, right) =
            if mirrored { (inner.x, end - labels) } else { (inner.x + labels, end) };
        row.drawn.draw(buffer, (left, right), y, style);
    }
    let style = if form.refused.is_some() { theme.warning() } else { theme.quiet() };
    for (y, line) in (foot..inner.bottom()).zip(&layout.said) {
        if mirrored {
            paint::put_right(buffer, y, end, line, style);
        } else {
            paint::put(buffer, inner.x, y, end, line, style);
        }
    }
    if preview_height > 0 && bottom < foot {
        for x in inner.x..inner.right() {
            paint::put(buffer, x, bottom, x + 1, theme.lines.across, theme.quiet());
        }
        for (y, line) in (bottom + 1..foot).zip(&layout.preview) {
            line.draw(buffer, (inner.x, end), y, theme.rendered());
        }
    }
}
