//! The rows for what is arranged before a meeting: the session, its agenda, meetings, programme.

use super::{
    FormField,
    fields::{Builder, language_message, language_named},
    line,
    reading::{
        date, documents, item_numbered, moment, near, number, parts, shown, shown_when, when,
    },
    text,
};
use crate::session::{
    About, Category, Date, Edit, Event, Field, Group, Id, Instrument, Item, Language, Meeting,
    MeetingKind, Moment, Programme, Rule, Session, Slot, calendar::day_of, is_series,
};

impl Builder<'_> {
    pub(super) fn about(&self, about: &About) -> Vec<FormField> {
        let languages = |list: &[Language]| {
            list.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
        };
        let drafting = Language::ALL.map(|language| (language, language_message(language)));
        vec![
            text("field-title", Id::ROOT, Field::Title),
            text("field-body", Id::ROOT, Field::Name),
            text("field-gathering", Id::ROOT, Field::Gathering),
            text("field-next-session", Id::ROOT, Field::NextSession),
            text("field-place", Id::ROOT, Field::Place),
            line(
                "field-series",
                Id::ROOT,
                about.series.clone(),
                "accepts-series",
                |session, _, typed, _| {
                    let series = typed.trim().to_owned();
                    is_series(&series)
                        .then(|| Edit::put(About { series, ..session.about().clone() }))
                },
            ),
            self.choice(
                "field-rule",
                about,
                &[(Rule::Consultative, "rule-consultative"), (Rule::Deciding, "rule-deciding")],
                &about.rule,
                |about, rule| about.rule = rule,
            ),
            self.choice("field-drafting", about, &drafting, &about.drafting, |about, language| {
                about.drafting = language;
            }),
            line(
                "field-published",
                Id::ROOT,
                languages(&about.published),
                "accepts-languages",
                |session, _, typed, _| {
                    let parts = parts(typed);
                    let codes = parts.iter().flat_map(|part| part.split(' '));
                    let mut published = codes.map(language_named).collect::<Option<Vec<_>>>()?;
                    let mut seen = Vec::new();
                    published.retain(|one| {
                        !seen.contains(one) && {
                            seen.push(*one);
                            true
                        }
                    });
                    Some(Edit::put(About { published, ..session.about().clone() }))
                },
            ),
            line(
                "field-from",
                Id::ROOT,
                shown(about.from),
                "accepts-date",
                |session, _, typed, _| {
                    Some(Edit::put(About { from: date(typed)?, ..session.about().clone() }))
                },
            ),
            line("field-to", Id::ROOT, shown(about.to), "accepts-date", |session, _, typed, _| {
                Some(Edit::put(About { to: date(typed)?, ..session.about().clone() }))
            }),
            line(
                "field-limit",
                Id::ROOT,
                shown(about.limit),
                "accepts-number",
                |session, _, typed, _| {
                    let limit = number(typed)?.map(u32::from);
                    Some(Edit::put(About { limit, ..session.about().clone() }))
                },
            ),
            line(
                "field-most-days",
                Id::ROOT,
                shown(about.most_days),
                "accepts-number",
                |session, _, typed, _| {
                    Some(Edit::put(About { most_days: number(typed)?, ..session.about().clone() }))
                },
            ),
            self.ranks(about),
            self.yes_or_no("field-once", about, about.observers_once, |about, once| {
                about.observers_once = once;
            }),
            self.yes_or_no("field-signal", about, about.observers_signal, |about, signal| {
                about.observers_signal = signal;
            }),
            text("field-note", Id::ROOT, Field::Note),
        ]
    }

    /// Who speaks before whom: the two orders in use, and whatever else the session has.
    fn ranks(&self, about: &About) -> FormField {
        let each = Category::ALL.iter().take(5).map(|category| vec![*category]).collect();
        let mut orders = vec![(Vec::new(), "ranks-members-first"), (each, "ranks-each")];
        if orders.iter().all(|(ranks, _)| *ranks != about.ranks) {
            orders.push((about.ranks.clone(), "ranks-own"));
        }
        self.choice("field-ranks", about, &orders, &about.ranks, |about, ranks| {
            about.ranks = ranks;
        })
    }

    pub(super) fn item(&self, item: &Item) -> Vec<FormField> {
        let id = item.id;
        let groups = [
            (Group::Procedural, "group-procedural"),
            (Group::Urgent, "group-urgent"),
            (Group::MayBeDiscussed, "group-may-be-discussed"),
            (Group::ForInformation, "group-for-information"),
        ];
        let asks: [(Vec<Instrument>, &str); 5] = [
            (vec![], "asks-nothing"),
            (vec![Instrument::Decision], "asks-decision"),
            (vec![Instrument::Resolution], "asks-resolution"),
            (vec![Instrument::Decision, Instrument::Resolution], "asks-both"),
            (
                vec![
                    Instrument::Decision,
                    Instrument::Resolution,
                    Instrument::FinancialRegulations,
                ],
                "asks-all",
            ),
        ];
        vec![
            text("field-title", id, Field::Title),
            line(
                "field-documents",
                id,
                self.references(&item.documents),
                "accepts-documents",
                documents::<Item>,
            ),
            line(
                "field-minutes",
                id,
                shown(item.minutes),
                "accepts-number",
                |session, id, typed, _| {
                    Some(Edit::put(Item {
                        minutes: number(typed)?,
                        ..session.get::<Item>(id)?.clone()
                    }))
                },
            ),
            line(
                "field-limit",
                id,
                shown(item.limit),
                "accepts-number",
                |session, id, typed, _| {
                    let limit = number(typed)?.map(u32::from);
                    Some(Edit::put(Item { limit, ..session.get::<Item>(id)?.clone() }))
                },
            ),
            self.choice("field-group", item, &groups, &item.group, |item, group| {
                item.group = group
            }),
            self.choice("field-asks", item, &asks, &item.asks, |item, asks| item.asks = asks),
            text("field-basis", id, Field::Basis),
            text("field-note", id, Field::Note),
        ]
    }

    pub(super) fn meeting(&self, meeting: &Meeting) -> Vec<FormField> {
        let id = meeting.id;
        let kinds = [
            (MeetingKind::Meeting, "kind-meeting"),
            (MeetingKind::Informal, "kind-informal"),
            (MeetingKind::Information, "kind-information"),
            (MeetingKind::Test, "kind-test"),
        ];
        vec![
            text("field-name", id, Field::Title),
            self.choice("field-kind", meeting, &kinds, &meeting.kind, |meeting, kind| {
                meeting.kind = kind;
            }),
            line(
                "field-start",
                id,
                when(meeting.start),
                "accepts-time",
                |session, id, typed, _| {
                    let meeting = session.get::<Meeting>(id)?;
                    let start = moment(typed, Some(meeting.start), Some(meeting.start))??;
                    // On another day it stops at the same hour.
                    let days = start.date().days_since(meeting.start.date());
                    let stop = meeting.stop.plus_minutes(days * 24 * 60);
                    let stop = if stop > start { stop } else { start.plus_minutes(180) };
                    Some(Edit::put(Meeting { start, stop, ..meeting.clone() }))
                },
            ),
            line("field-stop", id, when(meeting.stop), "accepts-end", |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?;
                let stop = moment(typed, Some(meeting.stop), Some(meeting.start))??;
                (stop > meeting.start).then(|| Edit::put(Meeting { stop, ..meeting.clone() }))
            }),
            line(
                "field-began",
                id,
                shown_when(meeting.began),
                "accepts-time",
                |session, id, typed, _| {
                    let meeting = session.get::<Meeting>(id)?;
                    let began = moment(typed, meeting.began, Some(meeting.start))?;
                    Some(Edit::put(Meeting { began, ..meeting.clone() }))
                },
            ),
            line(
                "field-ended",
                id,
                shown_when(meeting.ended),
                "accepts-time",
                |session, id, typed, _| {
                    let meeting = session.get::<Meeting>(id)?;
                    let ended = moment(typed, meeting.ended, Some(meeting.start))?;
                    Some(Edit::put(Meeting { ended, ..meeting.clone() }))
                },
            ),
            text("field-place", id, Field::Place),
            line(
                "field-record",
                id,
                shown(meeting.record),
                "accepts-number",
                |session, id, typed, _| {
                    let meeting = session.get::<Meeting>(id)?.clone();
                    Some(Edit::put(Meeting { record: number(typed)?, ..meeting }))
                },
            ),
            line(
                "field-record-date",
                id,
                shown(meeting.record_date),
                "accepts-date",
                |session, id, typed, _| {
                    let meeting = session.get::<Meeting>(id)?.clone();
                    Some(Edit::put(Meeting { record_date: date(typed)?, ..meeting }))
                },
            ),
            text("field-note", id, Field::Note),
        ]
    }

    pub(super) fn slot(&self, slot: &Slot) -> Vec<FormField> {
        let id = slot.id;
        let item =
            slot.item().and_then(|item| self.session.agenda_number(item)).unwrap_or_default();
        let mut fields = vec![
            line("field-slot-item", id, item, "accepts-item", |session, id, typed, _| {
                let slot = session.get::<Slot>(id)?.clone();
                let programme = match typed.trim() {
                    "" => Programme::Event,
                    number => Programme::Item(item_numbered(session, number)?),
                };
                Some(Edit::put(Slot { programme, ..slot }))
            }),
            line(
                "field-minutes",
                id,
                shown(slot.minutes),
                "accepts-number",
                |session, id, typed, _| {
                    Some(Edit::put(Slot {
                        minutes: number(typed)?,
                        ..session.get::<Slot>(id)?.clone()
                    }))
                },
            ),
        ];
        fields.push(line(
            "field-at",
            id,
            shown_when(slot.at),
            "accepts-time",
            |session, id, typed, _| {
                let near = session.above::<Meeting>(id)?.start;
                let slot = session.get::<Slot>(id)?.clone();
                Some(Edit::put(Slot { at: moment(typed, slot.at, Some(near))?, ..slot }))
            },
        ));
        if slot.item().is_none() {
            let kinds = [(Programme::Event, "slot-event"), (Programme::Break, "slot-break")];
            fields.push(self.choice(
                "field-kind",
                slot,
                &kinds,
                &slot.programme,
                |slot, programme| {
                    slot.programme = programme;
                },
            ));
            fields.push(text("field-title", id, Field::Title));
        }
        fields.push(text("field-reason", id, Field::Reason));
        fields
    }

    pub(super) fn event(&self, event: &Event) -> Vec<FormField> {
        let id = event.id;
        vec![
            text("field-title", id, Field::Title),
            line("field-on", id, shown(day_of(event)), "accepts-date", |session, id, typed, _| {
                let event = session.get::<Event>(id)?;
                Some(Edit::put(on_day(event.clone(), date(typed)?)))
            }),
            line(
                "field-start",
                id,
                shown_when(event.start),
                "accepts-time",
                |session, id, typed, _| {
                    let event = session.get::<Event>(id)?.clone();
                    let start = moment(typed, event.start, near_event(session, &event))?;
                    // Without an hour it keeps its day.
                    let on = start.is_none().then(|| day_of(&event)).flatten();
                    let end = event.end.filter(|end| start.is_some_and(|start| start < *end));
                    Some(Edit::put(Event { on, start, end, ..event }))
                },
            ),
            line("field-to", id, shown_when(event.end), "accepts-end", |session, id, typed, _| {
                let event = session.get::<Event>(id)?.clone();
                let start = event.start?;
                let end = moment(typed, event.end, Some(start))?;
                end.is_none_or(|end| end > start).then(|| Edit::put(Event { end, ..event }))
            }),
            text("field-place", id, Field::Place),
            text("field-note", id, Field::Note),
        ]
    }
}

/// An event on another day, at the same hours.
fn on_day(event: Event, day: Option<Date>) -> Event {
    let (Some(start), Some(day)) = (event.start, day) else {
        return Event { on: day, start: None, end: None, ..event };
    };
    let minutes = day.days_since(start.date()) * 24 * 60;
    let moved = |moment: Moment| moment.plus_minutes(minutes);
    Event { start: Some(moved(start)), end: event.end.map(moved), ..event }
}

/// The moment on whose day an hour of an event is meant.
fn near_event(session: &Session, event: &Event) -> Option<Moment> {
    let near = event.start.or(near(session))?;
    let days = day_of(event).map_or(0, |day| day.days_since(near.date()));
    Some(near.plus_minutes(days * 24 * 60))
}
