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
    for reference in typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
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

/// A moment, an hour of the day of `near` ("12:40"), or nothing.
pub(super) fn moment(typed: &str, near: Moment) -> Option<Option<Moment>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(None);
    }
    if let Some(moment) = Moment::parse(typed) {
        return Some(Some(moment));
    }
    let (hour, minute) = typed.split_once([':', '.'])?;
    near.with_hour_minute(hour.parse().ok()?, minute.parse().ok()?).map(Some)
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
    let (day, hour) = typed.split_once(' ').unwrap_or((typed, ""));
    let Some(day) = Date::parse(day) else { return moment(typed, near) };
    let near = near.plus_minutes(day.days_since(near.date()) * 24 * 60);
    if hour.trim().is_empty() { Some(Some(near)) } else { moment(hour, near) }
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
        let near = Moment::parse("2020-06-09T12:00:00+02:00").unwrap();
        let read = |typed| moment(typed, near).flatten().map(|moment| moment.to_string());
        assert_eq!(read("12:40").as_deref(), Some("2020-06-09T12:40:00+02:00"));
        assert_eq!(read("9.05").as_deref(), Some("2020-06-09T09:05:00+02:00"));
        assert_eq!(moment("25:00", near), None);
        assert_eq!(moment("soon", near), None);
        assert_eq!(moment(" ", near), Some(None));
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
