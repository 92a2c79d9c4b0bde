//! The time management plan: the grid of days, and for each meeting its programme as planned and
//! as it went (DOMAIN, 1.4).
//!
//! Planned hours follow from the start of the meeting and the minutes of what comes before; a slot
//! with an hour of its own keeps it. Actual hours are those in which the sections were open. What
//! was taken up without having been planned stands at the end.

use super::{
    agenda,
    block::{Block, Cell, Column, Event, EventTime, Inline, Matter, Paper, Role, Row, Table, cell},
    source::{Source, line, name_of, references_or_none},
};
use crate::language::{Sentence, date, day, time};
use crate::session::{
    Date, Entry, Event as Dated, Item, Meeting, Moment, PaperKind, Programme, Slot, Span,
};

/// Days that stand side by side in the grid.
const DAYS: usize = 5;

/// The plan of the session, or of one meeting.
pub(super) fn build(source: &Source<'_>, meeting: Option<&Meeting>) -> Paper {
    let id = meeting.map(|meeting| meeting.id);
    let title = source.title(PaperKind::Plan, id);
    let (reference, issued) = source.issue(PaperKind::Plan, id);
    let mut paper = source.paper(PaperKind::Plan, &title, reference, issued);
    paper.date = issued.or(source.session.about().from);
    if paper.reference.is_empty() {
        paper.name = name_of(PaperKind::Plan, source.session, id);
    }
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    let sequence = sequence(source);
    if let Some(meeting) = meeting {
        programme(source, meeting, sequence, &mut paper.blocks);
        return paper;
    }
    grid(source, &mut paper.blocks);
    for meeting in source.session.meetings() {
        programme(source, meeting, sequence, &mut paper.blocks);
    }
    calendar(source, sequence, &mut paper.blocks);
    paper
}

/// How often a plan was issued, of the session or of a meeting: it grows with each, so that a
/// calendar takes the later one.
fn sequence(source: &Source<'_>) -> u16 {
    let issued = source.session.issued().iter();
    let plans = issued.filter(|issued| issued.paper == PaperKind::Plan);
    u16::try_from(plans.count()).unwrap_or(u16::MAX)
}

fn grid(source: &Source<'_>, blocks: &mut Vec<Block>) {
    let meetings = source.session.meetings();
    let mut days: Vec<Date> = meetings.iter().map(|meeting| meeting.start.date()).collect();
    days.sort_unstable();
    days.dedup();
    if days.len() < 2 {
        return;
    }
    let hours = |meeting: &Meeting| (meeting.start.hour_minute(), meeting.stop.hour_minute());
    for (at, days) in days.chunks(DAYS).enumerate() {
        let on_these = meetings.iter().filter(|meeting| days.contains(&meeting.start.date()));
        let mut slots: Vec<&Meeting> = on_these.collect();
        slots.sort_by_key(|meeting| hours(meeting));
        slots.dedup_by_key(|meeting| hours(meeting));
        let mut columns = vec![Column::new(source.say("hours-heading"), 4)];
        columns.extend(days.iter().map(|date| Column::new(day(*date, source.language), 4)));
        let rows = slots.iter().map(|slot| {
            let mut cells = vec![cell(from_to(source, slot.start, slot.stop))];
            cells.extend(days.iter().map(|day| -> Cell {
                meetings
                    .iter()
                    .filter(|meeting| meeting.start.date() == *day && hours(meeting) == hours(slot))
                    .map(|meeting| line(source.meeting(meeting).capitalized()))
                    .collect()
            }));
            Row::new(format!("grid-{at}-{}", slot.id), cells)
        });
        let rows = rows.collect();
        let grid = Matter::Table(Table { columns, rows });
        blocks.push(Block::of(format!("grid-{at}"), Role::Table, grid));
    }
}

fn programme(source: &Source<'_>, meeting: &Meeting, sequence: u16, blocks: &mut Vec<Block>) {
    let session = source.session;
    let mut hours = source.on_from_to(meeting.start, meeting.stop).to_string();
    let place = source.written(&meeting.place).to_string();
    if !place.is_empty() {
        hours.push_str(" – ");
        hours.push_str(&place);
    }
    let place =
        if place.is_empty() { source.written(&session.about().place).to_string() } else { place };
    let event = Event {
        summary: line(source.meeting(meeting).capitalized()),
        hours,
        time: EventTime::Hours(meeting.start, meeting.stop),
        place,
        description: source.written(&session.about().title).to_string(),
        calendar: calendar_of(source),
        sequence,
    };
    blocks.push(Block::of(meeting.id.to_string(), Role::Subheading, Matter::Event(event)));
    if meeting.slots.is_empty() && meeting.entries.is_empty() {
        return;
    }
    let columns = vec![
        Column::new("", 2),
        Column::new(source.say("item-heading"), 15),
        Column::new(source.say("documents-heading"), 7),
        Column::new(source.say("planned-heading"), 6),
        Column::new(source.say("actual-heading"), 6),
    ];
    let mut rows = Vec::new();
    let mut at = meeting.start;
    for slot in &meeting.slots {
        at = slot.at.unwrap_or(at);
        let minutes = minutes(source, slot);
        let until = at.plus_minutes(minutes.unwrap_or(0).into());
        rows.push(row(source, meeting, slot, at, minutes));
        at = until;
    }
    let planned = |entry: &Entry| {
        let is_of = |slot: &Slot| slot.item().is_some_and(|item| entry.items.contains(&item));
        meeting.slots.iter().any(is_of)
    };
    for entry in meeting.entries.iter().filter(|entry| !planned(entry)) {
        let cells = vec![
            cell(""),
            vec![line(source.subject_continued(entry))],
            vec![references_or_none(source, &source.documents(entry))],
            cell(source.say("nothing")),
            spans(source, entry.spans.iter()),
        ];
        rows.push(Row::new(format!("unplanned-{}", entry.id), cells));
    }
    let table = Matter::Table(Table { columns, rows });
    blocks.push(Block::of(format!("{}-programme", meeting.id), Role::Table, table));
}

fn minutes(source: &Source<'_>, slot: &Slot) -> Option<u16> {
    let item = slot.item().and_then(|id| source.session.get::<Item>(id));
    slot.minutes.or(item.and_then(|item| item.minutes))
}

fn row(
    source: &Source<'_>,
    meeting: &Meeting,
    slot: &Slot,
    at: Moment,
    minutes: Option<u16>,
) -> Row {
    let item = slot.item().and_then(|id| source.session.get::<Item>(id));
    let mut subject = match (item, slot.programme) {
        (Some(item), _) => vec![agenda::subject(source, item)],
        (None, Programme::Break) if slot.title.as_str().is_empty() => {
            cell(source.say("plan-break"))
        }
        _ => vec![line(source.written(&slot.title))],
    };
    let reason = source.written(&slot.reason);
    if !reason.is_empty() {
        let carried = source.phrase().slot("reason", reason).say("plan-carried-over");
        subject.push(line(carried));
    }
    let until = at.plus_minutes(minutes.unwrap_or(0).into());
    let planned = match minutes {
        Some(minutes) => vec![
            vec![Inline::from(from_to(source, at, until))],
            line(source.phrase().value("minutes", minutes).say("planned-minutes")),
        ],
        None => cell(time(at, source.language)),
    };
    let taken_up = |entry: &&Entry| item.is_some_and(|item| entry.items.contains(&item.id));
    let actual = meeting.entries.iter().filter(taken_up);
    let cells = vec![
        cell(item.and_then(|item| source.session.agenda_number(item.id)).unwrap_or_default()),
        subject,
        match item {
            Some(item) => vec![references_or_none(source, &item.documents)],
            None => cell(""),
        },
        planned,
        spans(source, actual.flat_map(|entry| &entry.spans)),
    ];
    Row::new(slot.id.to_string(), cells)
}

fn spans<'a>(source: &Source<'_>, spans: impl Iterator<Item = &'a Span>) -> Cell {
    let shown = spans.map(|span| {
        vec![Inline::from(match span.to {
            Some(to) => from_to(source, span.from, to),
            None => time(span.from, source.language),
        })]
    });
    shown.collect()
}

fn from_to(source: &Source<'_>, from: Moment, to: Moment) -> String {
    source
        .phrase()
        .slot("from", Sentence::from(time(from, source.language)))
        .slot("to", Sentence::from(time(to.seen_from(from), source.language)))
        .say("from-to")
        .to_string()
}

fn calendar(source: &Source<'_>, sequence: u16, blocks: &mut Vec<Block>) {
    if source.session.calendar().is_empty() {
        return;
    }
    let heading = line(Sentence::from(source.say("calendar-heading")));
    blocks.push(Block::text("calendar", Role::Subheading, heading));
    for dated in source.session.calendar() {
        let Some((time, mut hours)) = when(source, dated) else {
            continue;
        };
        let place = source.written(&dated.place).to_string();
        if !place.is_empty() {
            hours.push_str(" – ");
            hours.push_str(&place);
        }
        let event = Event {
            summary: line(source.written(&dated.title)),
            hours,
            time,
            place,
            description: source.written(&source.session.about().title).to_string(),
            calendar: calendar_of(source),
            sequence,
        };
        blocks.push(Block::of(dated.id.to_string(), Role::Outcome, Matter::Event(event)));
    }
}

fn when(source: &Source<'_>, dated: &Dated) -> Option<(EventTime, String)> {
    if let Some(start) = dated.start {
        let Some(end) = dated.end else {
            let shown = source
                .phrase()
                .slot("a", Sentence::from(day(start.date(), source.language)))
                .slot("b", Sentence::from(time(start, source.language)))
                .say("list-plain");
            return Some((EventTime::Hours(start, start), shown.to_string()));
        };
        let shown = source.on_from_to(start, end).to_string();
        return Some((EventTime::Hours(start, end), shown));
    }
    let on = dated.on?;
    Some((EventTime::Day(on), date(on, source.language)))
}

/// What tells the events of this session from those of another: its series, or its first day.
fn calendar_of(source: &Source<'_>) -> String {
    let about = source.session.about();
    let from = about.from.map(|from| from.to_string()).unwrap_or_default();
    super::name::slug(&format!("{}-{from}", about.series)).to_lowercase() + ".plenary"
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Language, PaperKind};

    #[test]
    fn as_text_and_as_a_calendar() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Plan, None, Language::En).unwrap();
        for format in [Format::Plain, Format::Calendar] {
            let text = String::from_utf8(write(&paper, format).unwrap()).unwrap();
            insta::assert_snapshot!(format!("plan-{format}"), text.replace('\r', ""));
        }
    }
}
