//! A text to read over the panes: help, a preview.

use crate::session::{Id, Language, PaperKind};

/// A paper that is read: which one, in which language, and whether as it would change if it were issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) paper: PaperKind,
    pub(super) meeting: Option<Id>,
    pub(super) language: Language,
    pub(super) changes: bool,
}

/// A text with a scroll position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) title: String,
    pub(super) lines: Vec<String>,
    pub(super) top: usize,
    /// The paper that it is, where it is one.
    pub(super) shown: Option<Shown>,
}

impl Reading {
    /// Scrolls by a number of lines.
    pub(super) fn scroll(&mut self, lines: isize) {
        let last = self.lines.len().saturating_sub(1);
        self.top = self.top.saturating_add_signed(lines).min(last);
    }
}
