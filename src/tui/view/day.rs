//! The form of the papers of a day.

use super::super::{
    day::{Day, Row},
    export::{format_name, title_of},
    paint,
    state::State,
};
use crate::{
    language::{date, meeting_name},
    papers,
    session::Meeting,
    text,
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
};

/// Columns that the labels take.
const LABELS: u16 = 20;

/// One word or choice on the screen.
struct Piece {
    x: u16,
    y: u16,
    text: String,
    style: Style,
}

/// Where everything stands, from the upper left corner of what is inside the frame.
struct Layout {
    pieces: Vec<Piece>,
    height: u16,
    cursor: (u16, u16),
}

/// How wide the form is.
pub(super) fn width(area: Rect) -> u16 {
    96.min(area.width)
}

/// How many rows are inside its frame.
pub(super) fn height(state: &State, day: &Day, inner: u16) -> u16 {
    layout(state, day, inner).height
}

/// Where the cursor stands.
pub(super) fn cursor(state: &State, day: &Day, inner: Rect) -> Position {
    let (x, y) = layout(state, day, inner.width).cursor;
    Position {
        x: (inner.x + x).min(inner.right().saturating_sub(1)),
        y: (inner.y + y).min(inner.bottom().saturating_sub(1)),
    }
}

/// Draws it inside its frame.
pub(super) fn draw(state: &State, day: &Day, inner: Rect, buffer: &mut Buffer) {
    for piece in layout(state, day, inner.width).pieces {
        let y = inner.y + piece.y;
        if y < inner.bottom() {
            paint::put(buffer, inner.x + piece.x, y, inner.right(), &piece.text, piece.style);
        }
    }
}

fn layout(state: &State, day: &Day, width: u16) -> Layout {
    let (theme, words) = (state.theme, state.words);
    let labels = LABELS.min(width / 3);
    let mut layout = Layout { pieces: Vec::new(), height: 0, cursor: (labels, 0) };
    for row in day.rows() {
        let here = row == day.here();
        let y = layout.height;
        let label = words.say(row.message());
        let label = paint::fit(&label, labels.saturating_sub(1)).into_owned();
        let style = if here { theme.focus() } else { theme.quiet() };
        layout.pieces.push(Piece { x: 0, y, text: label, style });
        let (mut x, mut y) = (labels, y);
        for (place, choice) in choices(state, day, row).into_iter().enumerate() {
            let wide = u16::try_from(text::width(&choice)).unwrap_or(u16::MAX);
            if x > labels && x.saturating_add(wide) > width {
                (x, y) = (labels, y + 1);
            }
            let is_at = here && place == day.at;
            if is_at {
                layout.cursor = (x, y);
            }
            let style = if is_at { theme.selected() } else { theme.text() };
            layout.pieces.push(Piece { x, y, text: choice, style });
            x = x.saturating_add(wide).saturating_add(2);
        }
        layout.height = y + 1;
    }
    for line in below(state, day) {
        layout.height += 1;
        for row in text::wrap(&line, width) {
            let text = row.trimmed(&line).to_owned();
            layout.pieces.push(Piece { x: 0, y: layout.height, text, style: theme.quiet() });
            layout.height += 1;
        }
    }
    layout
}

/// What can be chosen in a row.
fn choices(state: &State, day: &Day, row: Row) -> Vec<String> {
    let words = state.words;
    let marked = |on: bool, name: &str| format!("[{}] {name}", if on { 'x' } else { ' ' });
    match row {
        Row::Meeting => {
            let meeting = day.of().and_then(|id| state.session.get::<Meeting>(id));
            let name = meeting.map(|meeting| {
                let language = words.language();
                let name = meeting_name(&state.session, meeting.id, language).capitalized();
                format!("‹ {name} · {} ›", date(meeting.start.date(), language))
            });
            vec![name.unwrap_or_default()]
        }
        Row::Formats => {
            let name = |(format, on): &(papers::Format, bool)| {
                marked(*on, &words.say(format_name(*format)))
            };
            day.formats.iter().map(name).collect()
        }
        Row::Languages => {
            let name = |(language, on): &(crate::session::Language, bool)| {
                marked(*on, &words.say(&format!("language-{}", language.code())))
            };
            day.languages.iter().map(name).collect()
        }
        Row::Issue => {
            let answer = words.say(if day.issue == Some(true) { "yes" } else { "no" });
            vec![format!("‹ {answer} ›")]
        }
    }
}

/// What will be written, under which numbers where it is issued, and how to go on.
fn below(state: &State, day: &Day) -> Vec<String> {
    let words = state.words;
    let Some(bundle) = day.bundle(&state.session) else {
        return vec![words.say("day-nothing").into_owned()];
    };
    let issued = day.issue == Some(true);
    let names = bundle.papers.iter().map(|(paper, meeting)| {
        let title = title_of(state, *paper, *meeting);
        if issued {
            format!("{} ({title})", papers::next(&state.session, *paper, *meeting))
        } else {
            title
        }
    });
    let help = words.say_with("day-help", &[("count", bundle.most().into())]);
    vec![names.collect::<Vec<_>>().join(" · "), help]
}
