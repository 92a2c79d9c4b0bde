//! What the desk tells by itself: how saves went, what was recovered, that a clock was set.

use super::Desk;
use crate::{
    session::{Session, Turn},
    store::{self, Report, SaveError, Store},
    tui::{
        clock::Reading,
        differences,
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
        let set = self.clock.compare(Reading::now(), || runs(&self.state.session));
        if let Some(seconds) = set {
            let words = self.state.words;
            let text = words.say_with("clock-changed", &[("seconds", seconds.into())]);
            let notice = Notice { text, tone: Tone::Alarm };
            // What was recovered is to be read first.
            if self.state.notice.as_ref().is_some_and(|shown| shown.tone == Tone::Done) {
                self.notices.push_back(notice);
            } else {
                self.state.notice = Some(notice);
            }
            if let Some(store) = &self.store {
                store.fact(&format!("clock set by {seconds}"));
            }
            self.record_clock();
        }
        set.is_some()
    }

    /// Has the journal know how the clock goes, so that after a crash it goes on the same way.
    pub(super) fn record_clock(&mut self) {
        if let Some(store) = self.store.as_ref().filter(|_| !self.clock.stands()) {
            store.fact(&self.clock.fact(&store::boot()));
            self.clock_is_recorded = true;
        }
    }

    /// Makes the clock go on as it went before a crash, where something runs that was begun by it.
    pub(super) fn resume_clock(&mut self, facts: &[String], session: &Session) {
        if !runs(session) {
            return;
        }
        let boot = store::boot();
        for fact in facts.iter().rev() {
            if self.clock.go_on(fact, &boot) {
                return;
            }
        }
    }

    /// Tells something at opening that has to be read before anything else.
    pub(super) fn tell_at_opening(&mut self, text: String) {
        self.ask(text, vec![Answer::Stay]);
    }

    /// Tells the next of what there is to tell, once the last could be read; whether it did.
    pub(super) fn show_next_notice(&mut self) -> bool {
        let was_read = self.noticed.is_none_or(|at| at.elapsed() >= READING);
        let is_next = was_read && self.state.notice.is_none() && !self.notices.is_empty();
        if is_next {
            self.state.notice = self.notices.pop_front();
            self.noticed = Some(Instant::now());
        }
        is_next
    }

    /// Takes note of what the store tells.
    pub(super) fn report(&mut self, report: Report) {
        let words = self.state.words;
        let said = |report: &Report, desk: &Desk| {
            report.said(&desk.state.file.path, words).unwrap_or_default()
        };
        let unsaved = self.store.as_ref().map_or(0, Store::unsaved);
        match &report {
            Report::Saved { at, .. } => {
                self.state.file.saving = false;
                self.state.file.trouble = None;
                self.asked = false;
                self.failed = None;
                self.state.over.retain(|over| !is_about_saving(over));
                self.state.file.saved_at = Some(at.seen_from(self.state.local_now()));
                self.state.changes_saved = self.state.changes.saturating_sub(unsaved);
                self.leaving |= self.leaving_when_saved;
                self.tell_how_it_was_saved(report.said(&self.state.file.path, words));
            }
            Report::SaveFailed { error, .. } => {
                let said = report.said(&self.state.file.path, words);
                self.state.file.saving = false;
                self.leaving_when_saved = false;
                self.state.file.trouble.clone_from(&said);
                let is_first = self.failed.replace(Instant::now()).is_none();
                self.first_unsaved = Some(Instant::now());
                if matches!(error, SaveError::ChangedUnderneath) {
                    self.ask_about_theirs();
                } else if std::mem::take(&mut self.asked) || is_first {
                    self.ask(said.unwrap_or_default(), vec![Answer::SaveAs, Answer::Stay]);
                }
            }
            Report::JournalFailed { .. } => {
                let said = said(&report, self);
                self.state.file.trouble = Some(said.clone());
                self.state.file.in_memory_only = true;
                self.ask(said, vec![Answer::SaveAs, Answer::Stay]);
            }
            Report::JournalWorks { .. } => {
                self.state.file.in_memory_only = false;
                self.state.file.trouble = None;
                self.state.over.retain(|over| !is_about_saving(over));
                self.state.notice = report
                    .said(&self.state.file.path, words)
                    .map(|text| Notice { text, tone: Tone::Done });
            }
            Report::ChangedUnderneath => {
                self.state.file.saving = false;
                self.ask_about_theirs();
            }
            Report::TakenOver { .. } => {
                let said = said(&report, self);
                self.state.file.trouble = Some(said.clone());
                self.ask(said, vec![Answer::SaveAs, Answer::Stay]);
            }
            Report::HolderSilent { .. } if self.store.is_none() => {
                let said = said(&report, self);
                self.ask(said, vec![Answer::TakeOver, Answer::Stay]);
            }
            Report::HolderSilent { .. } => {}
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

    /// Tells what a save could not do besides: once, and again when it is something else.
    fn tell_how_it_was_saved(&mut self, said: Option<String>) {
        if said != self.saved_how {
            self.saved_how.clone_from(&said);
            let notice = said.map(|text| Notice { text, tone: Tone::Alarm });
            self.notices.extend(notice);
            self.show_next_notice();
        }
    }

    pub(super) fn ask_about_theirs(&mut self) {
        let text = self.state.words.say("changed-underneath").into_owned();
        let answers = vec![Answer::SaveMine, Answer::Differences, Answer::SaveAs, Answer::Stay];
        self.ask(text, answers);
    }

    /// Shows in what the file, which others wrote, and the session differ.
    pub(super) fn show_differences(&mut self) {
        let path = &self.state.file.path;
        let theirs = store::bytes(path).and_then(|bytes| {
            let loaded = store::from_ron(&bytes);
            loaded.map_err(|why| store::ReadError { path: path.clone(), why })
        });
        match theirs {
            Ok(theirs) => {
                let (mine, words) = (&self.state.session, self.state.words);
                let reading = differences::shown(mine, &theirs.session, words);
                self.state.over.push(Over::Reading(reading));
            }
            Err(error) => self.state.refuse(error.said(self.state.words)),
        }
    }

    /// Asks what nobody expected to be asked: going on as before is what Enter chooses, and a
    /// letter typed goes where it was meant to go.
    pub(super) fn ask(&mut self, text: String, answers: Vec<Answer>) {
        let selected = answers.len().saturating_sub(1);
        self.state.over.retain(|over| !is_about_saving(over));
        self.state.over.push(Over::Question(Question { text, answers, selected }));
    }
}

/// Whether something runs that was begun by the clock.
fn runs(session: &Session) -> bool {
    session.meetings().iter().flat_map(|meeting| &meeting.entries).any(|entry| {
        let speaks = |turn: &Turn| turn.started.is_some() && turn.ended.is_none();
        entry.is_open() || entry.turns.iter().any(speaks)
    })
}

fn is_about_saving(over: &Over) -> bool {
    matches!(over, Over::Question(question) if question.yields())
}
