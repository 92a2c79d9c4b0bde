//! Events for a calendar: RFC 5545.
//!
//! Hours are given in universal time, so that they are right in whatever zone they are read. The
//! name of an event is the same in every revision and language, and its sequence grows, so a calendar
//! that imports the next plan moves what it knows and adds nothing twice.

use super::block::{Event, EventTime, Inline, Paper, Sort};
use crate::session::{Date, Moment};

/// Bytes that a line may have before it is folded (RFC 5545, 3.1).
const LONGEST_LINE: usize = 75;

/// The events of a paper, or none where it has none.
pub(super) fn write(paper: &Paper) -> Option<String> {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//plenary//plenary//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("X-WR-CALNAME:{}", escape(&paper.title)),
    ];
    let before = lines.len();
    for (key, event) in paper.events() {
        write_event(paper, key, event, &mut lines);
    }
    if lines.len() == before {
        return None;
    }
    lines.push("END:VCALENDAR".to_owned());
    let mut out = String::new();
    for line in lines {
        fold(&line, &mut out);
    }
    Some(out)
}

fn write_event(paper: &Paper, key: &str, event: &Event, lines: &mut Vec<String>) {
    let language = paper.language.code();
    lines.push("BEGIN:VEVENT".to_owned());
    lines.push(format!("UID:{}", escape(&format!("{key}@{}", event.calendar))));
    lines.push(format!("SEQUENCE:{}", event.sequence));
    match event.time {
        EventTime::Hours(start, end) => {
            lines.push(format!("DTSTAMP:{}", stamp(paper, start)));
            lines.push(format!("DTSTART:{}", utc(start)));
            // The end of an event is later than its start, or is not said (RFC 5545, 3.6.1).
            if end.seconds() > start.seconds() {
                lines.push(format!("DTEND:{}", utc(end)));
            }
        }
        EventTime::Day(date) => {
            lines.push(format!("DTSTAMP:{}T000000Z", day(paper.date.unwrap_or(date))));
            lines.push(format!("DTSTART;VALUE=DATE:{}", day(date)));
            lines.push(format!("DTEND;VALUE=DATE:{}", day(date.plus_days(1))));
            // A deadline takes nobody's day.
            lines.push("TRANSP:TRANSPARENT".to_owned());
        }
    }
    let summary: String = event.summary.iter().map(|inline| text(paper, inline)).collect();
    lines.push(format!("SUMMARY;LANGUAGE={language}:{}", escape(&summary)));
    if !event.place.is_empty() {
        lines.push(format!("LOCATION;LANGUAGE={language}:{}", escape(&event.place)));
    }
    if !event.description.is_empty() {
        let description = escape(&event.description);
        lines.push(format!("DESCRIPTION;LANGUAGE={language}:{description}"));
    }
    lines.push("END:VEVENT".to_owned());
}

fn text(paper: &Paper, inline: &Inline) -> String {
    match inline.sort {
        Sort::Awaiting => format!("{} [{}]", inline.text, paper.marks.awaiting),
        Sort::Stale => format!("{} [{}]", inline.text, paper.marks.stale),
        _ => inline.text.clone(),
    }
}

/// When the entry was made: the date of the paper, for the clock has no say.
fn stamp(paper: &Paper, start: Moment) -> String {
    paper.date.map_or_else(|| utc(start), |date| format!("{}T000000Z", day(date)))
}

fn utc(moment: Moment) -> String {
    let moment = Moment::at(moment.seconds(), 0).unwrap_or(moment);
    let (hour, minute) = moment.hour_minute();
    format!("{}T{hour:02}{minute:02}{:02}Z", day(moment.date()), moment.second())
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(letter);
            }
            '\n' => out.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// Ends a line, folding it between characters where it is too long.
fn fold(line: &str, out: &mut String) {
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LONGEST_LINE {
            out.push_str("\r\n ");
            bytes = 1;
        }
        out.push(letter);
        bytes += letter.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::block::{Block, Matter, Role};
    use crate::session::{Language, PaperKind};

    #[test]
    fn an_event_keeps_its_name_and_its_hours_and_cannot_end_itself() {
        let mut paper = Paper::new(PaperKind::Plan, Language::Zh, "计划");
        assert_eq!(write(&paper), None);
        let moment = |text| Moment::parse(text).unwrap();
        let event = Event {
            summary: vec!["第一次会议\r\nEND:VEVENT, ; \\".into()],
            hours: String::new(),
            time: EventTime::Hours(
                moment("2020-06-09T12:00:00+02:00"),
                moment("2020-06-09T15:00:00+02:00"),
            ),
            place: "世界".repeat(20),
            description: String::new(),
            calendar: "vc".into(),
            sequence: 3,
        };
        paper.blocks = vec![Block::of("m1", Role::Heading, Matter::Event(event))];
        let text = write(&paper).unwrap();
        for line in [
            "UID:m1@vc",
            "SEQUENCE:3",
            "DTSTART:20200609T100000Z",
            "DTEND:20200609T130000Z",
            "SUMMARY;LANGUAGE=zh:第一次会议\\nEND:VEVENT\\, \\; \\\\",
        ] {
            assert!(text.contains(&format!("\r\n{line}\r\n")), "{line}\n{text}");
        }
        assert_eq!(text.matches("\r\nEND:VEVENT\r\n").count(), 1);
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST_LINE));
        assert!(text.replace("\r\n ", "").contains(&"世界".repeat(20)));
    }
}
