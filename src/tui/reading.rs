//! A text to read over the panes: help, a preview.

use crate::session::{Id, Language, PaperKind};
use std::collections::BTreeSet;

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
    /// The lines of a paper that are headings. Without a paper, those are that begin at the margin.
    pub(super) headings: BTreeSet<usize>,
    /// The paper that it is, where it is one.
    pub(super) shown: Option<Shown>,
}

impl Reading {
    /// Whether a line is a heading.
    pub(super) fn is_heading(&self, line: usize) -> bool {
        if self.shown.is_some() {
            return self.headings.contains(&line);
        }
        self.lines.get(line).is_some_and(|line| !line.is_empty() && !line.starts_with(' '))
    }

    /// Scrolls by a number of lines.
    pub(super) fn scroll(&mut self, lines: isize) {
        let last = self.lines.len().saturating_sub(1);
        self.top = self.top.saturating_add_signed(lines).min(last);
    }
}
