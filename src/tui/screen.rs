//! From cells to bytes: what changed since the last frame, in one block.
//!
//! Two buffers, one of what the terminal shows and one of what it is to show. The difference is
//! written as one block inside a synchronized update, so that no half frame is seen, and nothing is
//! written where nothing changed: an unchanged frame would only make the caret strobe.

use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::Buffer,
    layout::{Position, Rect},
};

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// What the terminal shows.
#[derive(Debug, Default)]
pub(super) struct Screen {
    shown: Buffer,
    next: Buffer,
    cursor: Option<Position>,
    /// Whether what the terminal shows is known.
    known: bool,
}

impl Screen {
    /// Forgets what the terminal shows: it was given back, or has another size.
    pub(super) fn forget(&mut self) {
        self.known = false;
    }

    /// Draws a frame; the bytes that bring the terminal to it, none where it shows that already.
    pub(super) fn draw(
        &mut self,
        area: Rect,
        cursor: Option<Position>,
        draw: impl FnOnce(&mut Buffer),
    ) -> Vec<u8> {
        if self.next.area != area || self.shown.area != area {
            self.shown = Buffer::empty(area);
            self.next = Buffer::empty(area);
            self.known = false;
        }
        self.next.reset();
        draw(&mut self.next);
        let mut bytes = Vec::with_capacity(256);
        let mut backend = CrosstermBackend::new(&mut bytes);
        // Writing to memory does not fail.
        if !self.known {
            self.shown.reset();
            self.cursor = None;
            let _ = backend.hide_cursor();
            let _ = backend.clear();
        }
        let changed = self.shown.diff(&self.next);
        let moved = self.cursor != cursor || !changed.is_empty() || !self.known;
        if !changed.is_empty() {
            let _ = backend.draw(changed.into_iter());
        }
        if moved {
            if let Some(position) = cursor {
                let _ = backend.set_cursor_position(position);
            }
            match (self.cursor.is_some(), cursor.is_some()) {
                (false, true) => drop(backend.show_cursor()),
                (true, false) => drop(backend.hide_cursor()),
                _ => {}
            }
        }
        self.cursor = cursor;
        self.known = true;
        std::mem::swap(&mut self.shown, &mut self.next);
        if bytes.is_empty() {
            return bytes;
        }
        let mut frame = Vec::with_capacity(bytes.len() + BEGIN.len() + END.len());
        frame.extend_from_slice(BEGIN);
        frame.extend_from_slice(&bytes);
        frame.extend_from_slice(END);
        frame
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Style;

    fn frame(screen: &mut Screen, text: &str) -> Vec<u8> {
        let area = Rect::new(0, 0, 20, 2);
        let cursor = Some(Position { x: 1, y: 1 });
        screen.draw(area, cursor, |buffer| {
            super::super::paint::put(buffer, 0, 0, 20, text, Style::new());
        })
    }

    #[test]
    fn a_frame_that_changes_nothing_writes_nothing() {
        let mut screen = Screen::default();
        assert!(!frame(&mut screen, "会议 abc").is_empty());
        assert!(frame(&mut screen, "会议 abc").is_empty());
        screen.forget();
        assert!(!frame(&mut screen, "会议 abc").is_empty());
    }

    #[test]
    fn a_letter_costs_less_than_sixty_bytes() {
        let mut screen = Screen::default();
        frame(&mut screen, "The Chair sai");
        let bytes = frame(&mut screen, "The Chair said");
        assert!(bytes.len() < 60, "{}", bytes.len());
    }
}
