//! Who spoke how often and for how long, with a bar for each.

use super::{super::state::State, asking_message, clock, speaker_name};
use crate::{
    session::{
        Asking, Entry, Id, Item,
        statistics::{Spoken, Statistics, statistics},
    },
    text,
};

/// Columns between the name and the bar: turns, time, time lost.
const FIGURES: usize = 24;

/// The statistics of the meeting that is shown, then those of the session where it has several.
pub(in crate::tui) fn lines(state: &State) -> Vec<String> {
    let words = state.words;
    let mut lines = Vec::new();
    if let Some(meeting) = state.meeting() {
        let counted = statistics(&state.session, Some(meeting.id));
        if counted.all.turns > 0 {
            lines.push(super::header::meeting_name(state, meeting));
            of(state, &counted, &mut lines);
        }
    }
    let counted = statistics(&state.session, None);
    if state.session.meetings().iter().filter(|m| m.entries.iter().any(has_turns)).count() > 1 {
        lines.push(words.say("statistics-session").into_owned());
        of(state, &counted, &mut lines);
    }
    if lines.is_empty() {
        lines.push(format!(" {}", words.say("statistics-empty")));
    }
    lines
}

fn has_turns(entry: &Entry) -> bool {
    !entry.turns.is_empty()
}

fn of(state: &State, counted: &Statistics, lines: &mut Vec<String>) {
    let (session, words) = (&state.session, state.words);
    let all = counted.all;
    let facts = [
        ("turns", all.turns.into()),
        ("time", clock(all.seconds).into()),
        ("connecting", clock(all.connecting).into()),
    ];
    lines.push(format!("  {}", words.say_with("statistics-all", &facts)));
    let speakers = counted.speakers.iter();
    let speakers =
        speakers.map(|(who, spoken)| (speaker_name(session, words, *who), *spoken)).collect();
    table(state, "statistics-speakers", speakers, lines);
    let categories = counted.categories.iter().map(|(category, spoken)| {
        (
            words.say(category.map_or("list-chair", super::super::form_category)).into_owned(),
            *spoken,
        )
    });
    table(state, "statistics-categories", categories.collect(), lines);
    let items = counted.items.iter().map(|(item, spoken)| (item_name(state, *item), *spoken));
    table(state, "statistics-items", items.collect(), lines);
    let order = session.meetings().iter().flat_map(|m| &m.entries).flat_map(|e| &e.turns);
    let orders = order.filter(|turn| turn.asking == Asking::PointOfOrder).count();
    if orders > 0 {
        let name = words.say(asking_message(Asking::PointOfOrder));
        lines.push(format!("  {name}: {orders}"));
    }
    lines.push(String::new());
}

fn item_name(state: &State, item: Option<Id>) -> String {
    let Some(item) = item else {
        return state.words.say("statistics-outside").into_owned();
    };
    let number = state.session.agenda_number(item).unwrap_or_default();
    let title = state.session.get::<Item>(item).map(|item| item.title.as_str());
    format!("{number} {}", title.unwrap_or_default())
}

fn table(state: &State, heading: &str, rows: Vec<(String, Spoken)>, lines: &mut Vec<String>) {
    // The names take three parts of what the figures leave, the bars two.
    let room = usize::from(state.size.0.min(100)).saturating_sub(8 + FIGURES).max(10);
    let (names, bars) = (room * 3 / 5, i64::try_from(room * 2 / 5).unwrap_or(0));
    let longest = rows.iter().map(|(_, spoken)| spoken.seconds).max().unwrap_or(0).max(1);
    let block = if state.theme.is_ascii() { "#" } else { "█" };
    lines.push(format!("  {}", state.words.say(heading)));
    for (name, spoken) in rows {
        let width = u16::try_from(names).unwrap_or(u16::MAX);
        let name = super::super::paint::fit(&name, width).into_owned();
        let pad = " ".repeat(names.saturating_sub(text::width(&name)));
        let bar = spoken.seconds * bars / longest;
        let bar = block.repeat(usize::try_from(bar).unwrap_or(0));
        let lost = match spoken.connecting {
            0 => String::new(),
            seconds => format!(" +{seconds} s"),
        };
        let time = clock(spoken.seconds);
        lines.push(format!("   {name}{pad} {:>3}× {time:>7}{lost:<7} {bar}", spoken.turns));
    }
}
