//! A paper, read at the desk as it stands now.
//!
//! It is made anew each time it is opened, as plain text of the width at hand: what is read is what
//! would be written, page layout aside.

use super::{
    export::title_of,
    reading::Reading,
    state::{Over, State},
};
use crate::{
    papers::{self, Paper},
    session::{Id, PaperKind},
};

/// Columns of the widest text, and what the frame and a margin take of the screen.
const WIDEST: u16 = 94;
const AROUND: u16 = 6;

/// Opens a paper to be read.
pub(super) fn show(state: &mut State, paper: PaperKind, meeting: Option<Id>) {
    let language = state.session.about().drafting;
    match papers::build(&state.session, paper, meeting, language) {
        Ok(built) => {
            let title = title_of(state, paper, meeting);
            read(state, title, &built);
        }
        Err(error) => state.refuse(error.said(state.words)),
    }
}

/// Opens a paper with what would change if it were issued now; as it is, where nothing would.
pub(super) fn show_changes(state: &mut State, paper: PaperKind, meeting: Option<Id>) {
    let language = state.session.about().drafting;
    match papers::pending(&state.session, paper, meeting, language) {
        Ok(Some(built)) => {
            let count = papers::changes(&built);
            let values =
                [("title", title_of(state, paper, meeting).into()), ("count", count.into())];
            let title = state.words.say_with("changes-title", &values);
            read(state, title, &built);
            if let Some(Over::Reading(reading)) = state.over.last_mut() {
                let first = reading.lines.iter().position(|line| is_marked(line));
                reading.top = first.unwrap_or(0).saturating_sub(3);
            }
        }
        Ok(None) => show(state, paper, meeting),
        Err(error) => state.refuse(error.said(state.words)),
    }
}

fn is_marked(line: &str) -> bool {
    line.contains("{+") || line.contains("[-")
}

/// Headings begin at the margin, which is how a text over the panes shows them.
fn read(state: &mut State, title: String, paper: &Paper) {
    let width = state.size.0.saturating_sub(AROUND).min(WIDEST);
    let text = papers::as_text(paper, width.into());
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        let is_rule = !line.is_empty() && line.chars().all(|letter| matches!(letter, '=' | '-'));
        if is_rule && line.len() > 1 {
            if let Some(heading) = lines.last_mut() {
                *heading = heading.trim_start_matches(' ').to_owned();
            }
        } else if line.is_empty() {
            lines.push(String::new());
        } else {
            lines.push(format!("  {line}"));
        }
    }
    state.over.push(Over::Reading(Reading { title, lines, top: 0 }));
}
