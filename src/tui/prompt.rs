//! A line to type on: a file's name, a number to go to, words to find.
//!
//! What is typed here is no part of the session and lives only as long as the line is shown.

use crate::text::{grapheme, motion};

/// For what a line is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The name under which to save.
    SaveAs,
    /// The name of a new session.
    Create,
    /// The number of a section or paragraph.
    GoTo,
    /// Words to find.
    Find,
    /// Why an item is deferred.
    Defer,
    /// Why what was not reached is carried over.
    CarryOver,
    /// Words to find and replace.
    Replace,
    /// What is to stand in their place.
    ReplaceBy,
    /// A private note beside a paragraph.
    Note,
}

/// A line of input with its caret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Input {
    pub(super) text: String,
    pub(super) at: usize,
    /// The line before the desk made something of the last letter, which Backspace brings back.
    before: Option<(String, usize)>,
}

impl Input {
    /// A line that holds `text`, with the caret behind it.
    pub(super) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Input { at: text.len(), text, before: None }
    }

    /// Puts what the desk makes of the last letter in its place.
    pub(super) fn set(&mut self, change: crate::text::case::Change) {
        let before = (self.text.clone(), self.at);
        let behind = self.at.saturating_sub(change.range.end);
        self.at = change.range.start + change.replacement.len() + behind;
        self.text.replace_range(change.range, &change.replacement);
        self.before = Some(before);
    }

    /// Puts `typed` in at the caret. Control characters never enter.
    pub(super) fn insert(&mut self, typed: &str) {
        let typed = crate::session::clean::clean(typed).text;
        self.before = None;
        self.at = grapheme::snap(&self.text, self.at);
        self.text.insert_str(self.at, &typed);
        self.at += typed.len();
    }

    /// Moves or deletes; `false` where the command is none of a line's.
    pub(super) fn command(&mut self, command: super::Command) -> bool {
        use super::Command::{
            Backspace, DeleteNext, DeleteNextWord, DeleteWord, Left, LineEnd, LineStart, Right,
            WordLeft, WordRight,
        };
        let before = self.before.take();
        if let Some((text, at)) = before.filter(|_| command == Backspace) {
            (self.text, self.at) = (text, at);
            return true;
        }
        let (text, at) = (self.text.as_str(), self.at);
        let to = match command {
            Left | Backspace => grapheme::previous(text, at),
            Right | DeleteNext => grapheme::next(text, at),
            WordLeft | DeleteWord => motion::previous_word(text, at),
            WordRight | DeleteNextWord => motion::next_word(text, at),
            LineStart => 0,
            LineEnd => text.len(),
            _ => return false,
        };
        if matches!(command, Backspace | DeleteNext | DeleteWord | DeleteNextWord) {
            let range = at.min(to)..at.max(to);
            self.at = range.start;
            self.text.replace_range(range, "");
        } else {
            self.at = to;
        }
        true
    }
}

/// A line over the panes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Prompt {
    pub(super) purpose: Purpose,
    pub(super) input: Input,
}

impl Prompt {
    /// Whether sentences are typed here, and no names or numbers.
    pub(super) fn is_prose(&self) -> bool {
        matches!(self.purpose, Purpose::Defer | Purpose::CarryOver | Purpose::Note)
    }

    /// The id of the words that say what to type.
    pub(super) fn message(&self) -> &'static str {
        match self.purpose {
            Purpose::SaveAs => "prompt-save-as",
            Purpose::Create => "prompt-create",
            Purpose::GoTo => "prompt-go-to",
            Purpose::Find => "prompt-find",
            Purpose::Defer => "prompt-defer",
            Purpose::CarryOver => "prompt-carry-over",
            Purpose::Replace => "prompt-replace",
            Purpose::ReplaceBy => "prompt-replace-by",
            Purpose::Note => "prompt-note",
        }
    }
}
