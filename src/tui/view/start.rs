//! The start screen: what this is, what was open lately, the samples, a new session.

use super::super::{paint, state::State};
use ratatui::{buffer::Buffer, layout::Rect};

pub(super) fn draw(state: &State, area: Rect, buffer: &mut Buffer) {
    let (theme, words) = (state.theme, state.words);
    let x = area.x + 2;
    let end = area.right();
    paint::put(buffer, x, area.y + 1, end, "plenary", theme.heading());
    let line = paint::fit(&words.say("start-line"), area.width.saturating_sub(4)).into_owned();
    paint::put(buffer, x, area.y + 2, end, &line, theme.quiet());
}
