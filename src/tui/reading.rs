//! A text to read over the panes: help, a preview.

/// A text with a scroll position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) title: String,
    pub(super) lines: Vec<String>,
    pub(super) top: usize,
}

impl Reading {
    /// Scrolls by a number of lines.
    pub(super) fn scroll(&mut self, lines: isize) {
        let last = self.lines.len().saturating_sub(1);
        self.top = self.top.saturating_add_signed(lines).min(last);
    }
}
