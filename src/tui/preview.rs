//! A paper, read at the desk as it stands now.
//!
//! It is made anew each time it is opened, as plain text of the width at hand: what is read is what
//! would be written, page layout aside. Left and Right turn to another language.

use super::{
    export::title_of,
    reading::{Reading, Shown},
    state::{Over, State},
};
use crate::{
    papers::{self, Paper},
    session::{Id, Language, PaperKind},
};
use std::collections::BTreeSet;

/// Columns of the widest text, and what the frame takes of the screen.
const WIDEST: u16 = 96;
const AROUND: u16 = 4;

/// Opens a paper to be read.
pub(super) fn show(state: &mut State, paper: PaperKind, meeting: Option<Id>) {
    let language = state.session.about().drafting;
    open(state, Shown { paper, meeting, language, changes: false });
}

/// Opens a paper with what would change if it were issued now; as it is, where nothing would.
pub(super) fn show_changes(state: &mut State, paper: PaperKind, meeting: Option<Id>) {
    let language = state.session.about().drafting;
    open(state, Shown { paper, meeting, language, changes: true });
}

/// Shows the paper that is read in the next language, or in the one before. What stands at the top stays
/// about where it is.
pub(super) fn turn(state: &mut State, on: bool) {
    let Some(Over::Reading(reading)) = state.over.last() else { return };
    let Some(shown) = reading.shown else { return };
    let (top, length) = (reading.top, reading.lines.len());
    let all = Language::ALL;
    let here = all.iter().position(|language| *language == shown.language).unwrap_or(0);
    let step = if on { 1 } else { all.len() - 1 };
    let Some(language) = all.get((here + step) % all.len()).copied() else { return };
    state.over.pop();
    open(state, Shown { language, ..shown });
    if let Some(Over::Reading(reading)) = state.over.last_mut() {
        reading.top = top * reading.lines.len() / length.max(1);
    }
}

fn open(state: &mut State, shown: Shown) {
    let Shown { paper, meeting, language, changes } = shown;
    let built = if changes {
        match papers::pending(&state.session, paper, meeting, language) {
            Ok(Some(built)) => Ok((built, true)),
            Ok(None) => papers::build(&state.session, paper, meeting, language).map(|p| (p, false)),
            Err(error) => Err(error),
        }
    } else {
        papers::build(&state.session, paper, meeting, language).map(|paper| (paper, false))
    };
    let (built, marked) = match built {
        Ok(built) => built,
        Err(error) => return state.refuse(error.said(state.words)),
    };
    let mut title = title_of(state, paper, meeting);
    if marked {
        let count = papers::changes(&built);
        let values = [("title", title.into()), ("count", count.into())];
        title = state.words.say_with("changes-title", &values);
    }
    let name = state.words.say(&format!("language-{}", language.code()));
    let title = format!("{title} · ‹ {name} ›");
    read(state, title, &built, shown);
    if marked && let Some(Over::Reading(reading)) = state.over.last_mut() {
        let first = reading.lines.iter().position(|line| is_marked(line));
        reading.top = first.unwrap_or(0).saturating_sub(3);
    }
}

fn is_marked(line: &str) -> bool {
    line.contains("{+") || line.contains("[-")
}

/// The rules under headings are left out, since a text over the panes shows headings otherwise.
fn read(state: &mut State, title: String, paper: &Paper, shown: Shown) {
    let width = state.size.0.saturating_sub(AROUND).min(WIDEST);
    let text = papers::as_text(paper, width.into());
    let mut lines: Vec<String> = Vec::new();
    let mut headings = BTreeSet::new();
    for line in text.lines() {
        let is_rule = line.len() > 1 && line.chars().all(|letter| matches!(letter, '=' | '-'));
        if is_rule {
            let above = lines.iter().rev().take_while(|line| !line.is_empty()).count();
            headings.extend(lines.len() - above..lines.len());
        } else {
            lines.push(line.to_owned());
        }
    }
    let shown = Some(shown);
    state.over.push(Over::Reading(Reading { title, lines, top: 0, headings, shown }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{session::Moment, store, tui::update::triples::press};

    #[test]
    fn a_long_heading_goes_on_under_its_beginning_and_paragraphs_stand_there_too() {
        for interface in [Language::En, Language::Zh] {
            let file = include_bytes!("../../sessions/vcc-2020.ron");
            let session = store::from_ron(file).unwrap().session;
            let now = Moment::parse("2020-06-09T10:43:00Z").unwrap();
            let mut state = State::of(session, interface, now, 1, (80, 24));
            press(&mut state, "Alt-V Enter");
            let Some(Over::Reading(reading)) = state.over.last_mut() else { panic!("not read") };
            let is_long = |at: &&usize| reading.headings.contains(&(**at + 1));
            let first = *reading.headings.iter().find(is_long).unwrap();
            reading.top = first;
            let (buffer, _) = state.draw();
            let row = |y: u16| (2..78).map(|x| buffer[(x, y)].symbol()).collect::<String>();
            let begins = |row: String| row.len() - row.trim_start().len();
            assert_eq!(begins(row(1)), 0, "{}", row(1));
            let text = row(1).find(char::is_alphabetic).unwrap();
            assert_eq!(begins(row(2)), text, "{}", row(2));
            assert_eq!((row(3).trim(), begins(row(4))), ("", text), "{}", row(4));
            let style = |y| buffer[(2 + text as u16, y)].style();
            assert_eq!(style(1), style(2), "both rows look like a heading");
            assert_ne!(style(1), style(4));
        }
    }
}
