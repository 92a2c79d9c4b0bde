//! A chart of the day: what was planned, what became of it and is to be expected, and the wall.
//!
//! Time runs from left to right. Each slot begins with its number; what is done is full, what is
//! open half full, what is to come light, and what would go beyond the hard stop is crossed out.

use super::{
    super::{paint, state::State},
    hour,
};
use crate::session::{
    Id, Meeting, Moment, Slot,
    plan::{Forecast, ends_in_time},
};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};

/// Rows that the chart takes of a pane so high; none where fewer than five slots would stay beside it.
pub(super) fn height(pane: u16) -> u16 {
    if pane >= 11 { 4 } else { 0 }
}

struct Marks {
    planned: &'static str,
    done: &'static str,
    open: &'static str,
    ahead: &'static str,
    beyond: &'static str,
    wall: &'static str,
    now: &'static str,
}

const DRAWN: Marks =
    Marks {
        planned: "─", done: "█", open: "▓", ahead: "░", beyond: "╳", wall: "┃", now: "▲"
    };

const ASCII: Marks =
    Marks { planned: "-", done: "#", open: "=", ahead: ".", beyond: "x", wall: "|", now: "^" };

/// Time as columns.
struct Scale {
    /// Its beginning, in seconds as [`Moment::seconds`] counts.
    from: i64,
    seconds: i64,
    x: u16,
    width: u16,
}

impl Scale {
    fn column(&self, at: Moment) -> u16 {
        let passed = (at.seconds() - self.from).clamp(0, self.seconds);
        let column = passed * i64::from(self.width.saturating_sub(1)) / self.seconds.max(1);
        self.x + u16::try_from(column).unwrap_or(0)
    }
}

/// Draws the chart into four rows: hours, plan, fact, and what is to be expected in words.
pub(super) fn draw(
    state: &State,
    meeting: &Meeting,
    rows: &[Forecast],
    area: Rect,
    buffer: &mut Buffer,
) {
    if area.height < 4 || area.width < 20 {
        return;
    }
    let (theme, words) = (state.theme, state.words);
    let marks = if theme.is_ascii() { &ASCII } else { &DRAWN };
    let now = state.local_now();
    let ends = rows.iter().filter_map(|row| row.expected.or(row.planned)).map(|stretch| stretch.to);
    // What was noted on another day has no place in the chart of this one.
    let ends = ends.chain(meeting.ended).filter(|end| meeting.is_near(*end));
    let last = ends.chain([meeting.stop]).max().unwrap_or(meeting.stop);
    let began = meeting.began.filter(|began| meeting.is_near(*began));
    let from = began.map_or(meeting.start, |began| began.min(meeting.start));
    let [plan, fact] = ["chart-plan", "chart-fact"].map(|id| words.say(id));
    let labels = crate::text::width(&plan).max(crate::text::width(&fact)) + 1;
    let labels = u16::try_from(labels).unwrap_or(5);
    let scale = Scale {
        from: from.seconds(),
        seconds: last.seconds_since(from),
        x: area.x + labels,
        width: area.width.saturating_sub(labels),
    };
    let wall = scale.column(meeting.stop);
    hours(&scale, meeting, area, theme.quiet(), buffer);
    let (plan_y, fact_y) = (area.y + 1, area.y + 2);
    paint::put(buffer, area.x, plan_y, area.right(), &plan, theme.quiet());
    paint::put(buffer, area.x, fact_y, area.right(), &fact, theme.quiet());
    for row in rows {
        let number = || row.slot.map(|slot| number(state, slot)).unwrap_or_default();
        if let Some(planned) = row.planned {
            let cut = (meeting.stop, marks.beyond, theme.alarm());
            let bar = Bar { mark: marks.planned, number: &number, style: theme.text(), cut };
            bar.draw(&scale, planned.from, planned.to, plan_y, buffer);
        }
        let cut = (meeting.stop, marks.beyond, theme.alarm());
        // What is to come of it is light, also of what is open, or was left and comes back.
        if let Some(rest) = row.expected {
            let from = if row.is_open() { now } else { rest.from };
            let of_rest = || if row.is_open() { String::new() } else { number() };
            let bar = Bar { mark: marks.ahead, number: &of_rest, style: theme.text(), cut };
            bar.draw(&scale, from, rest.to, fact_y, buffer);
        }
        for span in &row.spans {
            let (to, mark, style) = match span.to {
                Some(to) => (to, marks.done, theme.good()),
                None => (now.max(span.from), marks.open, theme.warning()),
            };
            let bar = Bar { mark, number: &number, style, cut };
            bar.draw(&scale, span.from, to, fact_y, buffer);
        }
    }
    for y in [plan_y, fact_y] {
        paint::put(buffer, wall, y, wall + 1, marks.wall, theme.alarm());
    }
    let y = area.y + 3;
    if meeting.ended.is_none() && now >= from && now <= last {
        let x = scale.column(now);
        paint::put(buffer, x, y, x + 1, marks.now, theme.focus());
    }
    let expected = rows.iter().filter_map(|row| row.expected).map(|stretch| stretch.to).max();
    if let Some(end) = expected {
        let over = !ends_in_time(meeting, end);
        let end = hour(end);
        let id = if over { "chart-ends-over" } else { "chart-ends" };
        let text = words.say_with(id, &[("time", end.as_str().into())]);
        let style = if over { theme.alarm() } else { theme.good() };
        paint::put(buffer, area.x, y, scale.x.saturating_sub(1), "", style);
        let room = area.width;
        let text = paint::fit(&text, room);
        // Beside the mark of the hour, on whichever side has room.
        let now_x = scale.column(now);
        if now_x > area.x + area.width / 2 {
            paint::put(buffer, area.x, y, now_x.saturating_sub(1), &text, style);
        } else {
            paint::put_right(buffer, y, area.right(), &text, style);
        }
    }
}

fn hours(scale: &Scale, meeting: &Meeting, area: Rect, style: Style, buffer: &mut Buffer) {
    let mut at = meeting.start;
    let mut free = area.x;
    let end = scale.from + scale.seconds;
    while at.seconds() <= end {
        let x = scale.column(at).min(area.right().saturating_sub(5));
        if x >= free {
            free = paint::put(buffer, x, area.y, area.right(), &hour(at), style) + 1;
        }
        at = at.plus_minutes(30);
    }
}

fn number(state: &State, slot: Id) -> String {
    let item = state.session.get::<Slot>(slot).and_then(Slot::item);
    item.and_then(|item| state.session.agenda_number(item)).unwrap_or_default()
}

struct Bar<'a> {
    mark: &'a str,
    number: &'a dyn Fn() -> String,
    style: Style,
    /// From when on it does not fit, and how that looks.
    cut: (Moment, &'a str, Style),
}

impl Bar<'_> {
    fn draw(&self, scale: &Scale, from: Moment, to: Moment, y: u16, buffer: &mut Buffer) {
        let (start, end) = (scale.column(from), scale.column(to));
        if start >= end {
            return;
        }
        let (stop, crossed, alarm) = self.cut;
        let wall = scale.column(stop);
        for x in start..end {
            let beyond = to > stop && x >= wall;
            let (mark, style) = if beyond { (crossed, alarm) } else { (self.mark, self.style) };
            paint::put(buffer, x, y, x + 1, mark, style);
        }
        let room = end.saturating_sub(start);
        if room < 2 {
            return;
        }
        let number = (self.number)();
        if usize::from(room) > number.len() && !number.is_empty() {
            paint::put(buffer, start, y, end, &number, self.style);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        language::Words,
        session::{
            History, Ids, Language,
            arbitrary::{id, moment, read},
            plan,
        },
        tui::{state::File, theme::Theme},
    };

    #[test]
    fn plan_fact_and_wall_in_ascii() {
        let session = read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            agenda: [(id: "i1", title: "1"), (id: "i2", title: "2"), (id: "i3", title: "3")],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                began: Some("2020-06-09T12:15:00+02:00"), slots: [
                    (id: "s1", programme: Item("i1"), minutes: Some(60)),
                    (id: "s2", programme: Item("i2"), minutes: Some(60)),
                    (id: "s3", programme: Item("i3"), minutes: Some(60))],
                entries: [(id: "e1", items: ["i1"], spans: [(from: "2020-06-09T12:15:00+02:00",
                        to: Some("2020-06-09T13:30:00+02:00"))]),
                    (id: "e2", items: ["i2"], spans: [(from: "2020-06-09T13:30:00+02:00")])])])"#,
        );
        let now = moment(120);
        let forecast = plan::forecast(&session, id("m"), now);
        let (words, theme) = (Words::of(Language::En), Theme::new(false, true));
        let (history, ids) = (History::default(), Ids::new(1));
        let state = State::new(session, history, words, theme, File::default(), now, ids);
        let area = Rect::new(0, 0, 60, 4);
        let mut buffer = Buffer::empty(area);
        draw(&state, state.meeting().unwrap(), &forecast, area, &mut buffer);
        let row = |y| (0..60).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        let rows: Vec<String> = (0..4).map(|y| row(y).trim_end().to_owned()).collect();
        assert!(rows.iter().all(|row| row.is_ascii()), "{rows:#?}");
        insta::assert_snapshot!(rows.join("\n"));
    }
}
