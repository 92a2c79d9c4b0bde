//! The papers of a day before they are written: of which meeting, in which formats and languages, and
//! whether they are issued.
//!
//! It opens with what is usually wanted, so that Enter alone does it. Nothing here is part of the
//! session; what is chosen lives as long as the form is shown.

use super::{command::Command, state::State};
use crate::{
    papers::{self, Bundle, Format},
    session::{Id, Language, MeetingKind, Session},
};

/// The form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Day {
    /// The meetings there are, and which of them it is.
    pub(super) meetings: Vec<Id>,
    pub(super) meeting: usize,
    /// What can be written, and whether it is to be.
    pub(super) formats: Vec<(Format, bool)>,
    pub(super) languages: Vec<(Language, bool)>,
    /// Whether the papers are issued; nothing where that cannot be.
    pub(super) issue: Option<bool>,
    /// The row and the place in it where the hands are.
    pub(super) row: usize,
    pub(super) at: usize,
}

/// The rows of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Of which meeting.
    Meeting,
    /// In which formats.
    Formats,
    /// In which languages.
    Languages,
    /// Whether they are issued.
    Issue,
}

impl Row {
    /// The id of its label.
    pub(super) fn message(self) -> &'static str {
        match self {
            Row::Meeting => "day-meeting",
            Row::Formats => "day-formats",
            Row::Languages => "day-languages",
            Row::Issue => "day-issue",
        }
    }
}

impl Day {
    /// The form for the meeting that is shown, else for the last at which something was taken up;
    /// nothing where there is no meeting. Formats and languages as they usually go out.
    pub(super) fn new(state: &State) -> Option<Day> {
        let session = &state.session;
        let is_proper = |meeting: &&crate::session::Meeting| meeting.kind == MeetingKind::Meeting;
        let meetings: Vec<Id> =
            session.meetings().iter().filter(is_proper).map(|meeting| meeting.id).collect();
        let shown = state.meeting.and_then(|id| meetings.iter().position(|meeting| *meeting == id));
        let last = papers::last_meeting(session).map(|last| last.id);
        let last = last.and_then(|id| meetings.iter().position(|meeting| *meeting == id));
        let meeting = shown.or(last).unwrap_or(0);
        let usual = Bundle::of_day(session, *meetings.get(meeting)?);
        let offered = Format::written();
        Some(Day {
            meetings,
            meeting,
            formats: offered.map(|format| (format, usual.formats.contains(&format))).collect(),
            languages: Language::ALL
                .into_iter()
                .map(|language| (language, usual.languages.contains(&language)))
                .collect(),
            issue: state.file.read_only.is_none().then_some(false),
            row: 0,
            at: 0,
        })
    }

    /// The rows that are shown.
    pub(super) fn rows(&self) -> Vec<Row> {
        let all = [Row::Meeting, Row::Formats, Row::Languages, Row::Issue];
        all.into_iter().filter(|row| *row != Row::Issue || self.issue.is_some()).collect()
    }

    /// The row where the hands are.
    pub(super) fn here(&self) -> Row {
        self.rows().get(self.row).copied().unwrap_or(Row::Meeting)
    }

    /// The meeting.
    pub(super) fn of(&self) -> Option<Id> {
        self.meetings.get(self.meeting).copied()
    }

    /// What is to be written; nothing where no format or no language is chosen.
    pub(super) fn bundle(&self, session: &Session) -> Option<Bundle> {
        let bundle = Bundle {
            formats: chosen(&self.formats),
            languages: chosen(&self.languages),
            ..Bundle::of_day(session, self.of()?)
        };
        (bundle.most() > 0).then_some(bundle)
    }

    /// Moves, or changes what is there.
    pub(super) fn command(&mut self, command: Command) {
        let last = self.rows().len() - 1;
        let row = match command {
            Command::Up | Command::PreviousField => self.row.saturating_sub(1),
            Command::Down | Command::NextField => (self.row + 1).min(last),
            Command::PageUp => 0,
            Command::PageDown => last,
            Command::Left => return self.step(false),
            Command::Right => return self.step(true),
            Command::LineStart => return self.at = 0,
            Command::LineEnd => return self.at = self.places().saturating_sub(1),
            _ => return,
        };
        if row != self.row {
            (self.row, self.at) = (row, 0);
        }
    }

    /// Turns the choice at hand on or off, or goes on to the next.
    pub(super) fn turn(&mut self) {
        let at = self.at;
        match self.here() {
            Row::Meeting | Row::Issue => self.step(true),
            Row::Formats => {
                if let Some((_, on)) = self.formats.get_mut(at) {
                    *on = !*on;
                }
            }
            Row::Languages => {
                if let Some((_, on)) = self.languages.get_mut(at) {
                    *on = !*on;
                }
            }
        }
    }

    /// How many places the row has in which to stand.
    fn places(&self) -> usize {
        match self.here() {
            Row::Meeting | Row::Issue => 1,
            Row::Formats => self.formats.len(),
            Row::Languages => self.languages.len(),
        }
    }

    fn step(&mut self, on: bool) {
        match self.here() {
            Row::Meeting => {
                let count = self.meetings.len().max(1);
                let step = if on { 1 } else { count - 1 };
                self.meeting = (self.meeting + step) % count;
            }
            Row::Issue => self.issue = self.issue.map(|issue| !issue),
            Row::Formats | Row::Languages => {
                let last = self.places().saturating_sub(1);
                self.at = if on { (self.at + 1).min(last) } else { self.at.saturating_sub(1) };
            }
        }
    }
}

fn chosen<T: Copy>(all: &[(T, bool)]) -> Vec<T> {
    all.iter().filter(|(_, on)| *on).map(|(one, _)| *one).collect()
}
