//! Drawing: the state and where things stand, in; cells, out. Nothing here changes anything.

mod agenda;
mod calendar;
mod chart;
mod conclusions;
mod day;
mod draft;
mod footer;
mod form;
mod header;
mod line;
mod next;
mod over;
mod plan;
mod speakers;
mod start;
mod statistics;

pub(super) use calendar::title as calendar_title;
pub(super) use footer::is_tall;
pub(super) use header::meeting_name;
pub(super) use statistics::lines as statistics;

use super::{
    command::Pane,
    layout::{Layout, inside},
    paint,
    screen::Rows,
    state::State,
};
use crate::{
    language::{self, Words},
    session::{
        Asking, Session, Speaker,
        floor::{Objection, Pace},
    },
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Style,
    widgets::Widget,
};

/// The fewest columns and rows in which there is a desk.
pub(super) const SMALLEST: (u16, u16) = (20, 5);

/// The desk, to be drawn.
pub(super) struct View<'a> {
    pub(super) state: &'a State,
    pub(super) layout: &'a Layout,
}

impl Widget for &View<'_> {
    fn render(self, area: Rect, buffer: &mut Buffer) {
        let State { words, .. } = self.state;
        paint::in_visual_order(self.state.wraps.is_bidi(), self.state.words.language());
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            paint::put(buffer, area.x, area.y, area.right(), &words.say("too-small"), Style::new());
            return;
        }
        if self.state.starting {
            start::draw(self.state, area, buffer);
        } else {
            header::draw(self.state, self.layout.header, buffer);
            for (pane, frame) in &self.layout.panes {
                self.pane(*pane, *frame, buffer);
            }
        }
        if let Some(over) = self.state.over.last() {
            over::draw(self.state, over, self.above_footer(), buffer);
        }
        footer::draw(self.state, self.layout, buffer);
    }
}

impl View<'_> {
    /// What may be covered by what lies over the panes: messages and keys stay in sight.
    fn above_footer(&self) -> Rect {
        let Layout { area, footer, .. } = self.layout;
        Rect { height: area.height.saturating_sub(footer.height), ..*area }
    }

    /// Draws the rows of the draft that changed and its count, where nothing else did.
    pub(super) fn draft_alone(&self, buffer: &mut Buffer, rows: &mut Rows) {
        paint::in_visual_order(self.state.wraps.is_bidi(), self.state.words.language());
        if let Some(frame) = self.layout.frame(Pane::Draft) {
            draft::draw(self.state, self.layout, inside(frame), buffer, rows);
            draft::draw_count(self.state, draft::count_area(frame), buffer, rows);
        }
    }

    /// Where clocks run: what a second changes, and nothing else.
    pub(super) fn clock_areas(&self) -> impl Iterator<Item = Rect> {
        std::iter::once(self.layout.header).chain(self.clock_panes().map(|(_, frame)| frame))
    }

    fn clock_panes(&self) -> impl Iterator<Item = (Pane, Rect)> {
        let runs = |pane: &Pane| matches!(pane, Pane::Speakers | Pane::Plan);
        self.layout.panes.iter().copied().filter(move |(pane, _)| runs(pane))
    }

    /// Draws what [`View::clock_areas`] names.
    pub(super) fn clocks_alone(&self, buffer: &mut Buffer) {
        paint::in_visual_order(self.state.wraps.is_bidi(), self.state.words.language());
        header::draw(self.state, self.layout.header, buffer);
        for (pane, frame) in self.clock_panes() {
            self.pane(pane, frame, buffer);
        }
    }

    /// Draws the footer.
    pub(super) fn footer_alone(&self, buffer: &mut Buffer) {
        paint::in_visual_order(self.state.wraps.is_bidi(), self.state.words.language());
        footer::draw(self.state, self.layout, buffer);
    }

    fn pane(&self, pane: Pane, frame: Rect, buffer: &mut Buffer) {
        let state = self.state;
        let theme = state.theme;
        let focused = state.focus == pane && state.over.is_empty();
        let style = if focused { theme.focus() } else { theme.quiet() };
        let title = self.title(pane);
        let title_style = if focused { theme.focus() } else { theme.heading() };
        let title = paint::fit(&title, frame.width.saturating_sub(6));
        paint::frame(buffer, frame, &title, theme.lines, style, title_style);
        let inner = inside(frame);
        match pane {
            Pane::Agenda => agenda::draw(state, self.layout.rows(pane), inner, focused, buffer),
            Pane::Plan => plan::draw(state, self.layout.rows(pane), inner, focused, buffer),
            Pane::Speakers => speakers::draw(state, self.layout.rows(pane), inner, focused, buffer),
            Pane::Draft => self.draft_alone(buffer, &mut Rows::default()),
            Pane::Conclusions => conclusions::draw(state, inner, focused, buffer),
        }
    }

    fn title(&self, pane: Pane) -> String {
        let words = self.state.words;
        let name = words.say(pane.message());
        let about = match pane {
            Pane::Draft | Pane::Conclusions => self.state.entry().map(|entry| {
                let number = self.state.session.section_number(entry.id).unwrap_or(0);
                format!("{number} {}", super::record::subject(&self.state.session, words, entry))
            }),
            Pane::Speakers => self.state.floor_item().map(|item| {
                let number = self.state.session.agenda_number(item.id).unwrap_or_default();
                format!("{number} {}", item.title.as_str())
            }),
            Pane::Agenda | Pane::Plan => None,
        };
        let key = match pane {
            Pane::Agenda => "F2",
            Pane::Plan => "F3",
            Pane::Speakers => "F4",
            Pane::Draft => "F5",
            Pane::Conclusions => "F6",
        };
        match about {
            Some(about) => format!("{key} {name} · {about}"),
            None => format!("{key} {name}"),
        }
    }

    /// Where the terminal's own cursor stands: input methods draw there.
    pub(super) fn cursor(&self) -> Option<Position> {
        let fits = self.layout.area.width >= SMALLEST.0 && self.layout.area.height >= SMALLEST.1;
        self.caret().filter(|caret| fits && self.layout.area.contains(*caret))
    }

    fn caret(&self) -> Option<Position> {
        if let Some(over) = self.state.over.last() {
            return over::cursor(self.state, over, self.above_footer());
        }
        if self.state.starting {
            return None;
        }
        match self.state.focus {
            Pane::Draft => self.layout.caret,
            pane => {
                let selected = self.state.selection(pane).id;
                let frame = inside(self.layout.frame(pane)?);
                let row = self.layout.rows(pane).iter().position(|id| Some(*id) == selected);
                let y = frame.y + u16::try_from(row.unwrap_or(0)).unwrap_or(0);
                Some(Position { x: frame.x, y: y.min(frame.bottom().saturating_sub(1)) })
            }
        }
    }
}

/// Seconds as minutes and seconds ("7:53"), or hours, minutes and seconds.
pub(super) fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{sign}{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{sign}{minutes}:{seconds:02}")
    }
}

/// The id of the name of what the floor is asked for.
pub(super) fn asking_message(asking: Asking) -> &'static str {
    match asking {
        Asking::Statement => "asking-statement",
        Asking::PointOfOrder => "asking-point-of-order",
        Asking::Introduction => "asking-introduction",
        Asking::Reply => "asking-reply",
        Asking::RightOfReply => "asking-right-of-reply",
    }
}

/// The id of the words for what speaks against a request.
pub(super) fn objection_message(objection: Objection) -> &'static str {
    match objection {
        Objection::ListClosed => "objection-closed",
        Objection::SpokeAlready => "objection-spoke",
        Objection::NotSignalled => "objection-not-signalled",
    }
}

/// How an intervention stands to its limit: colour, glyph and word, and its clock.
pub(super) fn pace(
    words: &'static Words,
    theme: super::theme::Theme,
    limit: Option<i64>,
    seconds: i64,
) -> (String, Style) {
    let clock = match limit {
        Some(limit) => format!("{} / {}", clock(seconds), clock(limit)),
        None => clock(seconds),
    };
    match crate::session::floor::pace(limit, seconds) {
        Pace::Within => (clock, theme.good()),
        Pace::Nearly => (format!("{clock} ! {}", words.say("pace-nearly")), theme.warning()),
        Pace::Over => (format!("{clock} !! {}", words.say("pace-over")), theme.alarm()),
    }
}

/// Rows of a list pane that do not hold rows of its list.
pub(super) fn reserved(pane: Pane, height: u16) -> u16 {
    match pane {
        Pane::Agenda => 0,
        Pane::Plan => 2 + chart::height(height),
        _ => 2,
    }
}

/// The hour of a moment on the clocks of its place ("12:43").
pub(super) fn hour(moment: crate::session::Moment) -> String {
    let (hour, minute) = moment.hour_minute();
    format!("{hour:02}:{minute:02}")
}

/// What a speaker is called in a list.
pub(super) fn speaker_name(session: &Session, words: &'static Words, speaker: Speaker) -> String {
    match speaker {
        Speaker::Delegation(id) => session
            .get::<crate::session::Delegation>(id)
            .map(|delegation| delegation.name.as_str().to_owned())
            .unwrap_or_default(),
        Speaker::Person(_) => {
            language::speaker(session, speaker, session.about().drafting).to_string()
        }
        Speaker::Chair => words.say("list-chair").into_owned(),
        Speaker::SecretaryGeneral => words.say("list-secretary-general").into_owned(),
        Speaker::Secretary => words.say("list-secretary").into_owned(),
        Speaker::Secretariat => words.say("list-secretariat").into_owned(),
    }
}
