//! What the board shows: the item, who has the floor and for how long, who comes next, the plan.
//!
//! It is made for the eyes of participants, so it names what it shows and shows nothing else:
//! no note, no draft, no mark of the secretary's, and a conclusion only once it was read out.

use super::{
    figures, outlook, paint,
    theme::Theme,
    view::{asking_message, clock, hour, speaker_name},
};
use crate::{
    language::{self, Frame, Words},
    session::{
        Asking, Entry, Item, Language, Meeting, Moment, Programme, Request, Session, Slot,
        Standing, Status,
        acts::running_turn,
        floor::{self, Pace},
        plan,
    },
    text,
};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};

/// The board, to be drawn.
pub(super) struct Board<'a> {
    pub(super) session: &'a Session,
    pub(super) words: &'static Words,
    pub(super) theme: Theme,
    pub(super) now: Moment,
}

/// Draws the board of a session into a buffer: for tests.
#[must_use]
pub fn draw_board(session: &Session, language: Language, now: Moment, size: (u16, u16)) -> Buffer {
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    let (words, theme) = (Words::of(language), Theme::new(true, false));
    Board { session, words, theme, now }.draw(area, &mut buffer);
    buffer
}

/// The rows that the subject may take.
const SUBJECT: usize = 2;

/// From one row of a list to the next: on a large screen every other row, where all fit so.
fn spacing(rows: usize, scale: u16, height: u16) -> u16 {
    let fits = (rows + 1).saturating_mul(usize::from(scale)) <= usize::from(height);
    if fits { scale } else { 1 }
}

impl Board<'_> {
    pub(super) fn draw(&self, area: Rect, buffer: &mut Buffer) {
        if area.width < 30 || area.height < 10 {
            let text = self.words.say("too-small");
            paint::put(buffer, area.x, area.y, area.right(), &text, Style::new());
            return;
        }
        let meeting = self.meeting();
        let now = meeting.map_or(self.now, |meeting| self.now.seen_from(meeting.start));
        let scale = if area.width >= 160 && area.height >= 45 { 2 } else { 1 };
        let area = Rect { x: area.x + 2, width: area.width - 4, ..area };
        let mut y = self.head(meeting, now, area, buffer);
        let open = self.session.open_entry();
        let clock = meeting.map_or(now, |meeting| meeting.clock(now));
        y = self.item(meeting, open, clock, Rect { y, ..area }, buffer);
        y = self.speaker(open, now, scale, Rect { y, ..area }, buffer);
        let bottom = self.conclusions(open, Rect { y, ..area }, area.bottom(), buffer);
        let half = area.width / 2;
        let height = bottom.saturating_sub(y);
        let left = Rect { y, width: half.saturating_sub(2), height, ..area };
        self.next(open, scale, left, buffer);
        let right = Rect { x: area.x + half, y, width: area.width - half, height };
        if let Some(meeting) = meeting {
            self.plan(meeting, now, scale, right, buffer);
        }
    }

    /// The meeting that is under way; else the one of the day; else the next.
    fn meeting(&self) -> Option<&Meeting> {
        let meetings = self.session.meetings();
        let open = self.session.open_entry().and_then(|entry| self.session.above(entry.id));
        let under_way = |m: &&Meeting| m.began.is_some() && m.ended.is_none();
        let today = |m: &&Meeting| {
            m.start.date() == self.now.seen_from(m.start).date() && m.ended.is_none()
        };
        open.or_else(|| meetings.iter().find(under_way))
            .or_else(|| meetings.iter().find(today))
            .or_else(|| meetings.iter().find(|meeting| meeting.start > self.now))
            .or_else(|| meetings.last())
    }

    fn head(&self, meeting: Option<&Meeting>, now: Moment, area: Rect, buffer: &mut Buffer) -> u16 {
        let (theme, words) = (self.theme, self.words);
        let end = paint::put_right(buffer, area.y, area.right(), &hour(now), theme.heading());
        let mut title = self.session.about().title.as_str().to_owned();
        if let Some(meeting) = meeting {
            let name = language::meeting_name(self.session, meeting.id, words.language());
            let date = language::date(meeting.start.date(), words.language());
            let facts = [("name", name.to_string().into()), ("date", date.into())];
            title = format!("{title} · {}", words.say_with("meeting-and-date", &facts));
        }
        let title = paint::fit(&title, end.saturating_sub(area.x + 2)).into_owned();
        paint::put(buffer, area.x, area.y, end, &title, theme.heading());
        if let Some(meeting) =
            meeting.filter(|m| m.began.is_some() && m.ended.is_none() && m.is_near(now))
        {
            let left = meeting.stop.seconds_since(now);
            let id = if left < 0 { "header-over" } else { "header-left" };
            let minutes = (left.abs() + 59) / 60;
            let text = words.say_with(id, &[("minutes", minutes.into())]);
            let style = if left < 600 { theme.alarm() } else { theme.quiet() };
            paint::put_right(buffer, area.y + 1, area.right(), &text, style);
        }
        area.y + 2
    }

    fn item(
        &self,
        meeting: Option<&Meeting>,
        open: Option<&Entry>,
        now: Moment,
        area: Rect,
        buffer: &mut Buffer,
    ) -> u16 {
        let (theme, words) = (self.theme, self.words);
        let Some(entry) = open else {
            let begins = meeting.filter(|m| m.began.is_none() && now < m.start).map(|m| m.start);
            let text = match (begins, meeting.and_then(|meeting| meeting.ended)) {
                (Some(start), _) => {
                    let start = hour(start);
                    words.say_with("board-begins", &[("time", start.as_str().into())])
                }
                (None, Some(_)) => words.say("board-ended").into_owned(),
                (None, None) => words.say("board-nothing-open").into_owned(),
            };
            paint::put(buffer, area.x, area.y, area.right(), &text, theme.heading());
            return area.y + 2;
        };
        let item = entry.items.first().and_then(|item| self.session.get::<Item>(*item));
        let number = item.and_then(|item| self.session.agenda_number(item.id)).unwrap_or_default();
        let used = clock(plan::used_for(self.session, entry, now));
        let time = match plan::planned_for(self.session, entry) {
            Some(planned) => format!("{used} / {}", clock(planned)),
            None => used,
        };
        let end = paint::put_right(buffer, area.y, area.right(), &time, theme.heading());
        let subject = language::subject(self.session, entry, words.language());
        let subject = format!("{number} {subject}");
        let room = end.saturating_sub(area.x + 2).max(1);
        let mut y = area.y;
        let rows = text::wrap(&subject, room);
        for (place, row) in rows.iter().enumerate().take(SUBJECT) {
            // What does not fit into its rows ends in a sign that there is more.
            let text = match rows.len() > SUBJECT && place + 1 == SUBJECT {
                true => subject.get(row.start as usize..).unwrap_or_default(),
                false => row.trimmed(&subject),
            };
            let text = paint::fit(text, room).into_owned();
            paint::put(buffer, area.x, y, area.x + room, &text, theme.heading());
            y += 1;
        }
        y + 1
    }

    fn speaker(
        &self,
        open: Option<&Entry>,
        now: Moment,
        scale: u16,
        area: Rect,
        buffer: &mut Buffer,
    ) -> u16 {
        let (theme, words) = (self.theme, self.words);
        let turn = open.and_then(|entry| running_turn(self.session, entry.id));
        let (Some(entry), Some(turn)) = (open, turn) else {
            let text = words.say("floor-free");
            paint::put(buffer, area.x, area.y, area.right(), &text, theme.quiet());
            return area.y + 2;
        };
        let mut name = format!("» {}", speaker_name(self.session, words, turn.speaker));
        if !turn.capacity.is_empty() {
            name = format!("{name} ({})", turn.capacity.as_str());
        }
        if turn.asking != Asking::Statement {
            name = format!("{name} · {}", words.say(asking_message(turn.asking)));
        }
        let name = paint::fit(&name, area.width).into_owned();
        paint::put(buffer, area.x, area.y, area.right(), &name, theme.focus());
        let from = turn.started.or(turn.given);
        let meeting = self.session.above::<Meeting>(entry.id);
        let to = |from| meeting.map_or(now, |meeting| meeting.counts_to(from, now));
        let seconds = from.map_or(0, |from| to(from).seconds_since(from)).max(0);
        let limit = floor::limit(self.session, entry);
        let (style, said) = match floor::pace(limit, seconds) {
            Pace::Within => (theme.good(), None),
            Pace::Nearly => (theme.warning(), Some(("!", "pace-nearly"))),
            Pace::Over => (theme.alarm(), Some(("!!", "pace-over"))),
        };
        let y = area.y + 2;
        let figures = clock(seconds);
        let block = if theme.is_ascii() { "#" } else { "█" };
        figures::draw(buffer, (area.x, y), &figures, scale, block, style);
        let x = area.x + figures::width(&figures, scale) + 2;
        let bottom = y + figures::HEIGHT * scale;
        if let Some(limit) = limit {
            let text = format!("/ {}", clock(limit));
            paint::put(buffer, x, bottom.saturating_sub(2), area.right(), &text, style);
        }
        if let Some((glyph, word)) = said {
            let text = format!("{glyph} {}", words.say(word));
            paint::put(buffer, x, bottom.saturating_sub(1), area.right(), &text, style);
        }
        bottom + 1
    }

    fn next(&self, open: Option<&Entry>, scale: u16, area: Rect, buffer: &mut Buffer) {
        let (theme, words) = (self.theme, self.words);
        if area.height < 2 {
            return;
        }
        let item = open.and_then(|entry| entry.items.first());
        let item = item.and_then(|item| self.session.get::<Item>(*item));
        let mut heading = words.say("board-next").into_owned();
        if item.is_some_and(|item| item.closed.is_some()) {
            heading = format!("{heading} · {}", words.say("board-list-closed"));
        }
        paint::put(buffer, area.x, area.y, area.right(), &heading, theme.heading());
        let requests = item.map_or(&[] as &[Request], |item| &item.requests);
        if requests.is_empty() && open.is_some() {
            let text = words.say("board-nobody-waits");
            paint::put(buffer, area.x, area.y + scale, area.right(), &text, theme.quiet());
        }
        let step = spacing(requests.len(), scale, area.height);
        let rows = usize::from((area.height - 1) / step);
        for (place, request) in requests.iter().enumerate().take(rows) {
            let y = area.y + step + u16::try_from(place).unwrap_or(0) * step;
            let left = requests.len() - place;
            if place + 1 == rows && left > 1 {
                let text = words.say_with("board-more", &[("count", left.into())]);
                paint::put(buffer, area.x, y, area.right(), &text, theme.quiet());
                break;
            }
            let style = match request.standing {
                Standing::Absent => theme.quiet(),
                Standing::Connecting(_) => theme.warning(),
                Standing::Waiting => theme.text(),
            };
            let note = match (request.standing, request.asking) {
                (Standing::Absent, _) => words.say("standing-absent"),
                (Standing::Connecting(_), _) => words.say("standing-connecting"),
                (Standing::Waiting, Asking::Statement) => "".into(),
                (Standing::Waiting, asking) => words.say(asking_message(asking)),
            };
            let end = paint::put_right(buffer, y, area.right(), &note, style).saturating_sub(1);
            let mut name = speaker_name(self.session, words, request.speaker);
            if !request.capacity.is_empty() {
                name = format!("{name} ({})", request.capacity.as_str());
            }
            let name = format!("{:>2} {name}", place + 1);
            let name = paint::fit(&name, end.saturating_sub(area.x)).into_owned();
            paint::put(buffer, area.x, y, end, &name, style);
        }
    }

    fn plan(&self, meeting: &Meeting, now: Moment, scale: u16, area: Rect, buffer: &mut Buffer) {
        let (theme, words) = (self.theme, self.words);
        if area.height < 2 {
            return;
        }
        let hours = format!("{}–{}", hour(meeting.start), hour(meeting.stop));
        let heading = format!("{} {hours}", words.say("pane-plan"));
        paint::put(buffer, area.x, area.y, area.right(), &heading, theme.heading());
        if outlook::is_of_another_day(meeting, now) {
            return;
        }
        let rows = plan::forecast(self.session, meeting.id, now);
        let mut ahead: Vec<_> = rows.iter().filter(|row| row.expected.is_some()).collect();
        ahead.sort_by_key(|row| (!row.is_open(), row.expected.map(|stretch| stretch.from)));
        let step = spacing(ahead.len(), scale, area.height);
        for (y, row) in (area.y + step..area.bottom()).step_by(step.into()).zip(ahead) {
            let slot = row.slot.and_then(|slot| self.session.get::<Slot>(slot));
            let entry = row.entry.and_then(|entry| self.session.get::<Entry>(entry));
            let name = match (slot, entry) {
                (Some(slot), _) => self.slot_name(slot),
                (None, Some(entry)) => {
                    let item = entry.items.first();
                    let number = item.and_then(|item| self.session.agenda_number(*item));
                    let subject = language::subject(self.session, entry, words.language());
                    format!("{} {subject}", number.unwrap_or_default())
                }
                (None, None) => continue,
            };
            let from = row.expected.map(|stretch| hour(stretch.from.seen_from(now)));
            let from = from.unwrap_or_default();
            let mark = if row.is_open() { "»" } else { " " };
            let style = match (row.is_open(), row.fits) {
                (true, _) => theme.focus(),
                (false, true) => theme.text(),
                (false, false) => theme.alarm(),
            };
            let note = if row.fits { "".into() } else { words.say("board-not-reached") };
            let end = paint::put_right(buffer, y, area.right(), &note, style).saturating_sub(1);
            let text = format!("{from} {mark} {name}");
            let text = paint::fit(&text, end.saturating_sub(area.x)).into_owned();
            paint::put(buffer, area.x, y, end, &text, style);
        }
    }

    fn slot_name(&self, slot: &Slot) -> String {
        match slot.programme {
            Programme::Item(item) => {
                let number = self.session.agenda_number(item).unwrap_or_default();
                let title = self.session.get::<Item>(item).map(|item| item.title.as_str());
                format!("{number} {}", title.unwrap_or_default())
            }
            Programme::Break if slot.title.is_empty() => self.words.say("slot-break").into_owned(),
            _ => slot.title.as_str().to_owned(),
        }
    }

    /// The last conclusion of the open item that was read out, at the foot. Returns the row above.
    fn conclusions(
        &self,
        open: Option<&Entry>,
        area: Rect,
        bottom: u16,
        buffer: &mut Buffer,
    ) -> u16 {
        let public = open.and_then(|entry| {
            entry.conclusions.iter().rev().find(|conclusion| {
                matches!(conclusion.status, Status::ReadOut(_) | Status::Concluded(_))
            })
        });
        let Some(conclusion) = public.filter(|_| bottom.saturating_sub(area.y) > 8) else {
            return bottom;
        };
        let language = self.session.about().drafting;
        let say = |frame| language::sentence(self.session, conclusion, frame, language).to_string();
        let said = match (conclusion.unproposed, conclusion.status) {
            (true, _) => say(Frame::Decision),
            (false, Status::Concluded(_)) => {
                format!("{} {}", say(Frame::Proposal), say(Frame::Decision))
            }
            (false, _) => say(Frame::Proposal),
        };
        let rows = text::wrap(&said, area.width);
        let rows = rows.get(..rows.len().min(3)).unwrap_or_default();
        let y = bottom.saturating_sub(u16::try_from(rows.len()).unwrap_or(0));
        for (y, row) in (y..bottom).zip(rows) {
            paint::put(buffer, area.x, y, area.right(), row.trimmed(&said), self.theme.good());
        }
        y.saturating_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::arbitrary::{moment, read};

    fn shown(session: &Session, at: i64, size: (u16, u16)) -> String {
        let buffer = draw_board(session, Language::En, moment(at), size);
        let row = |y| {
            let row: String = (0..size.0).map(|x| buffer[(x, y)].symbol()).collect();
            row.trim_end().to_owned()
        };
        (0..size.1).map(row).collect::<Vec<_>>().join("\n")
    }

    fn sample(status: &str) -> Session {
        read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "Consultation", limit: Some(180), note: "SECRET"),
            delegations: [(id: "egy", name: "Egypt", note: "SECRET"), (id: "tun", name: "Tunisia"),
                (id: "obs", name: "Observer", category: ObserverState)],
            agenda: [(id: "i", title: "Dates of the Assembly", minutes: Some(40), note: "SECRET", requests: [
                    (id: "r1", speaker: Delegation("tun"), asking: PointOfOrder, note: "SECRET"),
                    (id: "r2", speaker: Delegation("obs"), capacity: "Chair of a group")]),
                (id: "j", title: "Any other business", minutes: Some(150))],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                began: Some("2020-06-09T12:00:00+02:00"), note: "SECRET",
                slots: [(id: "s", programme: Item("i")), (id: "t", programme: Item("j"), reason: "SECRET")],
                entries: [(id: "e", items: ["i"], note: "SECRET",
                    spans: [(from: "2020-06-09T12:00:00+02:00")],
                    conclusions: [(id: "c", status: {status}, note: "SECRET", actions: [(id: "x", verb: Free, text: "READ OUT")])],
                    turns: [(id: "t1", speaker: Delegation("egy"), note: "SECRET",
                        given: Some("2020-06-09T12:10:00+02:00"), started: Some("2020-06-09T12:10:00+02:00"))],
                    paragraphs: [(id: "p", text: "DRAFT", note: "SECRET")])])])"#
        ))
    }

    #[test]
    fn it_shows_what_participants_want_to_see_and_nothing_private() {
        for size in [(80, 24), (200, 60)] {
            let session = sample("Draft");
            let text = shown(&session, 12, size);
            for wanted in [
                "Consultation",
                "1 Dates of the Assembly",
                "» Egypt",
                "██",
                "1 Tunisia",
                "point of order",
                "2 Observer (Chair of a group)",
                "12:12",
                "2 Any other",
                "not reached",
                "/ 3:00",
            ] {
                assert!(text.contains(wanted), "{wanted}\n{text}");
            }
            assert!(!text.contains("SECRET") && !text.contains("DRAFT"), "{text}");
            assert!(!text.contains("READ OUT"), "a draft of a conclusion\n{text}");
            assert!(shown(&session, 13, size).contains("!! time is up"));
        }
    }

    #[test]
    fn a_conclusion_is_shown_once_it_was_read_out() {
        for status in
            [r#"ReadOut("2020-06-09T12:11:00+02:00")"#, r#"Concluded("2020-06-09T12:11:00+02:00")"#]
        {
            let text = shown(&sample(status), 12, (100, 40));
            assert!(text.contains("READ OUT"), "{status}\n{text}");
            assert!(!text.contains("SECRET"), "{text}");
        }
    }
}
