//! What was typed into a line, read: numbers, dates, hours, references, when something is due.

use crate::session::{
    Action, Date, Document, Due, Edit, Entry, Id, Ids, Item, Moment, Node, Part, Reference, Session,
};
use std::collections::HashMap;

/// The nodes that hold a list of documents.
pub(super) trait HoldsDocuments: Part + Clone + Into<Node> {
    fn with_documents(&self, documents: Vec<Id>) -> Self;
}

macro_rules! holds_documents {
    ($($kind:ident),+) => {$(
        impl HoldsDocuments for $kind {
            fn with_documents(&self, documents: Vec<Id>) -> Self {
                $kind { documents, ..self.clone() }
            }
        }
    )+};
}

holds_documents!(Item, Entry, Action);

/// The parts of a list, between commas and semicolons of any script or the word for "and".
pub(in crate::tui) fn parts(typed: &str) -> Vec<String> {
    const MARKS: [char; 9] = [',', ';', '،', '؛', '、', '，', '；', '和', '及'];
    const AND: [&str; 5] = ["and", "et", "y", "и", "و"];
    let mut parts = Vec::new();
    for piece in typed.split(MARKS) {
        let mut part = String::new();
        for word in piece.split_whitespace() {
            // In Arabic "and" is written together with what follows.
            let joined = word.strip_prefix('و');
            let joined =
                joined.filter(|rest| rest.starts_with(|c: char| c.is_ascii_alphanumeric()));
            if AND.contains(&word) || joined.is_some() {
                parts.push(std::mem::take(&mut part));
            }
            let word = joined.unwrap_or(word);
            if !AND.contains(&word) {
                part = if part.is_empty() { word.to_owned() } else { format!("{part} {word}") };
            }
        }
        parts.push(part);
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Reads a list of references. Documents that the session does not know yet are added to it.
pub(super) fn documents<T: HoldsDocuments>(
    session: &Session,
    id: Id,
    typed: &str,
    ids: &mut Ids,
) -> Option<Edit> {
    let mut edits = Vec::new();
    let mut documents = Vec::new();
    let mut last = session.documents().last().map(|document| document.id);
    let mut known: HashMap<Reference, Id> = session
        .documents()
        .iter()
        .map(|document| (document.reference.clone(), document.id))
        .collect();
    for reference in parts(typed) {
        let reference: Reference = reference.parse().ok()?;
        let id = match known.get(&reference) {
            Some(document) => *document,
            None => {
                known.insert(reference.clone(), ids.draw());
                let id = *known.get(&reference)?;
                let document = Document {
                    id,
                    reference,
                    title: Default::default(),
                    original: None,
                    date: None,
                    note: Default::default(),
                };
                edits.push(Edit::insert(Id::ROOT, last, document));
                last = Some(id);
                id
            }
        };
        if !documents.contains(&id) {
            documents.push(id);
        }
    }
    edits.push(Edit::put(session.get::<T>(id)?.with_documents(documents)));
    Some(Edit::Group(edits))
}

/// Reads when something is due: a date, the number of an item, `M2` for a meeting, `+` for the
/// next session, `?` for words.
pub(super) fn read_due(session: &Session, id: Id, typed: &str, _: &mut Ids) -> Option<Edit> {
    let due = match typed.trim() {
        "" => None,
        "+" => Some(Due::NextSession),
        "?" => Some(Due::Named),
        typed => Some(match (Date::parse(typed), typed.strip_prefix(['M', 'm'])) {
            (Some(date), _) => Due::Date(date),
            (None, Some(number)) => {
                Due::Meeting(session.numbered_meeting(number.trim().parse().ok()?)?.id)
            }
            (None, None) => Due::Item(item_numbered(session, typed)?),
        }),
    };
    Some(Edit::put(Action { due, ..session.get::<Action>(id)?.clone() }))
}

/// The item with a number such as "4" or "4.2".
pub(super) fn item_numbered(session: &Session, number: &str) -> Option<Id> {
    let mut items = session.agenda();
    let mut found = None;
    for part in number.trim().trim_end_matches('.').split('.') {
        let item = items.get(part.parse::<usize>().ok()?.checked_sub(1)?)?;
        found = Some(item.id);
        items = &item.items;
    }
    found
}

pub(super) fn shown<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A number or nothing; the outer `None` is for what is neither.
pub(super) fn number(typed: &str) -> Option<Option<u16>> {
    match typed.trim() {
        "" => Some(None),
        digits => digits.parse().ok().map(Some),
    }
}

pub(super) fn date(typed: &str) -> Option<Option<Date>> {
    match typed.trim() {
        "" => Some(None),
        typed => Date::parse(typed).map(Some),
    }
}

/// A moment: RFC 3339, a day and an hour ("2026-11-25 14:30"), an hour alone ("12:40") of the day of the
/// moment that `stands` there, else of `near`; or nothing. Its offset is theirs too, where none is typed
/// behind it ("+02:00").
pub(super) fn moment(
    typed: &str,
    stands: Option<Moment>,
    near: Option<Moment>,
) -> Option<Option<Moment>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(None);
    }
    let near = stands.or(near);
    Moment::parse(typed).or_else(|| day_hour_offset(typed, near)).map(Some)
}

fn day_hour_offset(typed: &str, near: Option<Moment>) -> Option<Moment> {
    let (day, rest) = match typed.split_once([' ', 'T', 't']) {
        Some((day, rest)) if day.contains('-') => (Some(Date::parse(day)?), rest),
        _ => (None, typed),
    };
    let offset_at = rest.find(['+', '-', 'Z', 'z']).unwrap_or(rest.len());
    let (hour, offset) = rest.split_at_checked(offset_at)?;
    let mut parts = hour.trim().split([':', '.']).map(|part| part.parse::<u32>().ok());
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().unwrap_or(Some(0))?;
    if parts.next().is_some() {
        return None;
    }
    let day = day.or(near.map(Moment::date))?;
    let clock = |offset: &str| format!("{day}T{hour:02}:{minute:02}:{second:02}{offset}");
    if !offset.is_empty() {
        return Moment::parse(&clock(offset.trim()));
    }
    let here = near?.offset();
    let there = Moment::parse(&clock("Z"))?;
    Moment::at(there.seconds() - i64::from(here), here)
}

/// A moment as a form shows it, without seconds where there are none ("2026-11-24 12:00 +00:00").
/// What is shown can be read back.
pub(super) fn when(moment: Moment) -> String {
    let (hour, minute) = moment.hour_minute();
    let second = Some(moment.second()).filter(|second| *second > 0);
    let second = second.map(|second| format!(":{second:02}")).unwrap_or_default();
    let sign = if moment.offset() < 0 { '-' } else { '+' };
    let offset = moment.offset().unsigned_abs() / 60;
    let (hours, minutes) = (offset / 60, offset % 60);
    format!("{} {hour:02}:{minute:02}{second} {sign}{hours:02}:{minutes:02}", moment.date())
}

pub(super) fn shown_when(moment: Option<Moment>) -> String {
    moment.map(when).unwrap_or_default()
}

/// A moment as day and hour, where everybody knows the zone.
pub(super) fn day_and_hour(moment: Moment) -> String {
    let (hour, minute) = moment.hour_minute();
    format!("{} {hour:02}:{minute:02}", moment.date())
}

/// A day with an hour ("2020-06-17 10:15") in the zone of `near`; a day alone, at the hour of `near`; an
/// hour alone, on its day; a moment; or nothing.
pub(super) fn day_and_hour_near(typed: &str, near: Moment) -> Option<Option<Moment>> {
    let typed = typed.trim();
    let Some(day) = Date::parse(typed) else { return moment(typed, None, Some(near)) };
    Some(Some(near.plus_minutes(day.days_since(near.date()) * 24 * 60)))
}

/// The meeting near which an hour is meant where no meeting is named: the last that began, else
/// the first.
pub(super) fn near(session: &Session) -> Option<Moment> {
    let meetings = session.meetings();
    let begun = meetings.iter().rev().find(|meeting| meeting.began.is_some());
    begun.or(meetings.first()).map(|meeting| meeting.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_on_the_day_of_the_meeting() {
        let near = Moment::parse("2020-06-09T12:00:00+02:00");
        let read = |typed| moment(typed, None, near).flatten().map(|moment| moment.to_string());
        for (typed, moment) in [
            ("12:40", "2020-06-09T12:40:00+02:00"),
            ("9.05", "2020-06-09T09:05:00+02:00"),
            ("12:40:30", "2020-06-09T12:40:30+02:00"),
            ("12:40 Z", "2020-06-09T12:40:00+00:00"),
            ("2026-11-25 14:30", "2026-11-25T14:30:00+02:00"),
            ("2026-11-25  9.30", "2026-11-25T09:30:00+02:00"),
            ("2026-11-25T14:30", "2026-11-25T14:30:00+02:00"),
            ("2026-11-25 14:30 -03:30", "2026-11-25T14:30:00-03:30"),
            ("2026-11-25 14:30+00:00", "2026-11-25T14:30:00+00:00"),
            ("2026-11-25 00:00", "2026-11-25T00:00:00+02:00"),
            ("2026-11-24T12:00:00+00:00", "2026-11-24T12:00:00+00:00"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(moment), "{typed}");
        }
        for typed in [
            "25:00",
            "soon",
            "12",
            "12:60",
            "2026-11-25",
            "2026-11-31 12:00",
            "2026-11-25 soon",
            "2026-11-25 12:00 +2",
            "12:00:00:00",
            "-1:00",
            "12:-1",
        ] {
            assert_eq!(moment(typed, None, near), None, "{typed}");
        }
        assert_eq!(moment(" ", None, near), Some(None));
    }

    #[test]
    fn a_moment_has_the_offset_of_what_stands_there() {
        let start = Moment::parse("2020-06-09T12:00:00+02:00");
        let stands = Moment::parse("2020-06-09T18:00:00+03:00");
        let read = |typed| moment(typed, stands, start).flatten().map(|moment| moment.to_string());
        assert_eq!(read("2020-06-10 09:00").as_deref(), Some("2020-06-10T09:00:00+03:00"));
        assert_eq!(read("19:00").as_deref(), Some("2020-06-09T19:00:00+03:00"));
        let later = Moment::parse("2020-06-11T18:00:00+02:00");
        let kept = moment("19:00", later, start).flatten().unwrap().to_string();
        assert_eq!(kept, "2020-06-11T19:00:00+02:00", "an hour keeps the day of the field");
        assert_eq!(moment("12:40", None, None), None);
        assert_eq!(moment("2020-06-10T09:00:00Z", None, None).flatten().unwrap().offset(), 0);
    }

    #[test]
    fn what_a_form_shows_is_read_back() {
        for (moment, shown) in [
            ("2026-11-24T12:00:00+00:00", "2026-11-24 12:00 +00:00"),
            ("2026-11-24T12:00:05+02:00", "2026-11-24 12:00:05 +02:00"),
            ("2026-11-24T23:59:00-03:30", "2026-11-24 23:59 -03:30"),
        ] {
            let moment = Moment::parse(moment).unwrap();
            assert_eq!(when(moment), shown);
            assert_eq!(super::moment(shown, None, None), Some(Some(moment)));
        }
    }

    #[test]
    fn a_day_and_an_hour_are_read_in_the_zone_of_the_meeting() {
        let near = Moment::parse("2020-06-09T16:00:00+02:00").unwrap();
        let read = |typed| day_and_hour_near(typed, near).flatten().map(|m| m.to_string());
        for (typed, moment) in [
            ("2020-06-17 10:15", "2020-06-17T10:15:00+02:00"),
            ("2020-06-17", "2020-06-17T16:00:00+02:00"),
            ("10:15", "2020-06-09T10:15:00+02:00"),
            ("2020-06-17T08:00:00Z", "2020-06-17T08:00:00+00:00"),
        ] {
            assert_eq!(read(typed).as_deref(), Some(moment), "{typed}");
        }
        assert_eq!(day_and_hour(near), "2020-06-09 16:00");
        assert_eq!(day_and_hour_near("", near), Some(None));
        assert_eq!(day_and_hour_near("tomorrow", near), None);
        assert_eq!(day_and_hour_near("2020-06-17 soon", near), None);
    }

    #[test]
    fn a_list_is_parted_as_any_language_writes_it() {
        for typed in [
            "C20/24, VC/5",
            "C20/24; VC/5",
            "C20/24،VC/5",
            "C20/24؛ VC/5",
            "C20/24、VC/5",
            "C20/24，VC/5；",
            "C20/24和VC/5",
            "C20/24 and VC/5",
            "C20/24 et VC/5",
            "C20/24 y VC/5",
            "C20/24 и VC/5",
            "C20/24 وVC/5",
            "C20/24 و VC/5",
            "C20/24, and VC/5,",
        ] {
            assert_eq!(parts(typed), ["C20/24", "VC/5"], "{typed}");
        }
        assert_eq!(parts("C20/24 (Rev.1)"), ["C20/24 (Rev.1)"]);
        assert_eq!(parts(" , "), [""; 0]);
    }

    #[test]
    fn references_that_are_not_known_yet_are_added() {
        let mut session = Session::new("");
        let item = Id::parse("i").unwrap();
        let node = Item { id: item, ..Item::default() };
        session.apply(Edit::insert(Id::ROOT, None, node)).unwrap();
        let mut ids = Ids::new(1);
        let edit = documents::<Item>(&session, item, "C20/24, VC/5; C20/24", &mut ids).unwrap();
        session.apply(edit).unwrap();
        assert_eq!(session.documents().len(), 2);
        assert_eq!(session.get::<Item>(item).unwrap().documents.len(), 2);
        assert!(documents::<Item>(&session, item, "C17/55/(Rev.1)", &mut ids).is_none());
    }
}
