//! What the desk tells by itself: how saves went, what was recovered, that a clock was set.

use super::Desk;
use crate::{
    session::Turn,
    store::{Report, SaveError, Store},
    tui::{
        clock::Reading,
        question::{Answer, Question},
        state::{Notice, Over, Tone},
    },
};
use std::time::{Duration, Instant};

/// How long somebody needs to read a line.
const READING: Duration = Duration::from_secs(3);

impl Desk {
    /// Tells where the clock of the machine was set. Whether there is something to draw.
    pub(super) fn compare_clocks(&mut self) -> bool {
        if self.clock.stands() {
            return false;
        }
        let session = &self.state.session;
        let runs = || {
            session.meetings().iter().flat_map(|meeting| &meeting.entries).any(|entry| {
                let speaks = |turn: &Turn| turn.started.is_some() && turn.ended.is_none();
                entry.is_open() || entry.turns.iter().any(speaks)
            })
        };
        let set = self.clock.compare(Reading::now(), runs);
        if let Some(seconds) = set {
            let words = self.state.words;
            let text = words.say_with("clock-changed", &[("seconds", seconds.into())]);
            self.state.notice = Some(Notice { text, tone: Tone::Alarm });
        }
        set.is_some()
    }

    /// Tells the next of what there is to tell, once the last could be read.
    pub(super) fn show_next_notice(&mut self) {
        let was_read = self.noticed.is_none_or(|at| at.elapsed() >= READING);
        if was_read && self.state.notice.is_none() && !self.notices.is_empty() {
            self.state.notice = self.notices.pop_front();
            self.noticed = Some(Instant::now());
        }
    }

    /// Takes note of what the store tells.
    pub(super) fn report(&mut self, report: Report) {
        let words = self.state.words;
        let unsaved = self.store.as_ref().map_or(0, Store::unsaved);
        match &report {
            Report::Saved { at, .. } => {
                self.state.file.saving = false;
                self.state.file.trouble = None;
                self.asked = false;
                self.failed = None;
                self.state.over.retain(|over| !yields(over));
                self.state.file.saved_at = Some(at.seen_from(self.state.local_now()));
                self.state.changes_saved = self.state.changes.saturating_sub(unsaved);
            }
            Report::SaveFailed { error, .. } => {
                let said = report.said(&self.state.file.path, words);
                self.state.file.saving = false;
                self.state.file.trouble.clone_from(&said);
                self.failed = Some(Instant::now());
                self.first_unsaved = Some(Instant::now());
                if matches!(error, SaveError::ChangedUnderneath) {
                    self.ask_about_theirs();
                } else if std::mem::take(&mut self.asked) {
                    self.ask(said.unwrap_or_default(), vec![Answer::SaveAs, Answer::Stay]);
                }
            }
            Report::JournalFailed { .. } => {
                self.state.file.trouble = report.said(&self.state.file.path, words);
            }
            Report::JournalWorks { .. } => {
                self.state.file.trouble = None;
                self.state.notice = report
                    .said(&self.state.file.path, words)
                    .map(|text| Notice { text, tone: Tone::Done });
            }
            Report::ChangedUnderneath => {
                self.state.file.saving = false;
                self.ask_about_theirs();
            }
            Report::Copied { path } => {
                let path = path.clone();
                self.go_on_in(&path);
            }
            _ => {
                if matches!(report, Report::CopyFailed { .. }) {
                    self.copying = None;
                }
                self.state.notice = report
                    .said(&self.state.file.path, words)
                    .map(|text| Notice { text, tone: Tone::Alarm });
            }
        }
    }

    pub(super) fn ask_about_theirs(&mut self) {
        let text = self.state.words.say("changed-underneath").into_owned();
        self.ask(text, vec![Answer::SaveMine, Answer::SaveAs, Answer::Stay]);
    }

    /// Asks what nobody expected to be asked: going on as before is what Enter chooses, and a
    /// letter typed goes where it was meant to go.
    pub(super) fn ask(&mut self, text: String, answers: Vec<Answer>) {
        let selected = answers.len().saturating_sub(1);
        self.state.over.retain(|over| !yields(over));
        self.state.over.push(Over::Question(Question { text, answers, selected }));
    }
}

fn yields(over: &Over) -> bool {
    matches!(over, Over::Question(question) if question.yields())
}
