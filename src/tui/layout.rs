//! Where everything stands on the screen.
//!
//! The layout is made after an update and before drawing, and drawing, caret and the next update
//! share it: what is drawn is what the caret moves in. A scroll position is a block and a row in
//! it, never a line of the document, so nothing is counted from the beginning.

use super::{
    command::Pane,
    lists,
    record::Block,
    state::{State, View},
};
use crate::{
    language::{self, Frame},
    session::{Conclusion, Id},
    text::{self, Row, position},
};
use ratatui::layout::{Position, Rect};

/// Columns and rows from which the live layout has room.
const LIVE: (u16, u16) = (100, 16);

/// The widest row of text: longer ones are hard to read back.
const WIDEST: u16 = 100;

/// The columns left of a paragraph that hold its number and the marks beside it.
pub(super) const GUTTER: u16 = 8;

/// A row of the draft on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// The block, or none for the empty row before a heading.
    pub(super) block: Option<Block>,
    /// Which of its rows.
    pub(super) row: usize,
}

/// A conclusion as its pane shows it.
#[derive(Clone, Debug)]
pub(super) struct Worded {
    pub(super) id: Id,
    pub(super) text: String,
    pub(super) rows: Vec<Row>,
}

/// The conclusions of an entry in words, kept until something changes.
#[derive(Debug, Default)]
pub(super) struct WordedCache {
    key: Option<(u64, Id, u16)>,
    pub(super) conclusions: Vec<Worded>,
}

impl WordedCache {
    /// The width in which they were wrapped.
    pub(super) fn width(&self) -> u16 {
        self.key.map_or(0, |(_, _, width)| width)
    }
}

/// Where everything stands.
#[derive(Clone, Debug, Default)]
pub(super) struct Layout {
    pub(super) area: Rect,
    pub(super) header: Rect,
    pub(super) footer: Rect,
    /// The panes that are shown, each with its frame.
    pub(super) panes: Vec<(Pane, Rect)>,
    /// The rows of the draft.
    pub(super) draft: Vec<Line>,
    /// The rows of the other panes.
    pub(super) lists: Vec<(Pane, Vec<Id>)>,
    /// Where the caret of the draft stands.
    pub(super) caret: Option<Position>,
}

impl Layout {
    /// The frame of a pane, where it is shown.
    pub(super) fn frame(&self, pane: Pane) -> Option<Rect> {
        self.panes.iter().find(|(shown, _)| *shown == pane).map(|(_, area)| *area)
    }

    /// The rows of a list pane.
    pub(super) fn rows(&self, pane: Pane) -> &[Id] {
        self.lists.iter().find(|(shown, _)| *shown == pane).map_or(&[], |(_, rows)| rows)
    }
}

/// Whether the live layout is shown: it is wanted and there is room.
pub(super) fn is_live(state: &State) -> bool {
    state.view == View::Live && state.size.0 >= LIVE.0 && state.size.1 >= LIVE.1
}

/// The part of a frame inside its lines.
pub(super) fn inside(frame: Rect) -> Rect {
    Rect {
        x: frame.x + 1,
        y: frame.y + 1,
        width: frame.width.saturating_sub(2),
        height: frame.height.saturating_sub(2),
    }
}

/// Arranges the screen for the state as it is now, scrolling where the caret or a selection would
/// be out of sight.
pub(super) fn arrange(state: &mut State) -> Layout {
    let area = Rect::new(0, 0, state.size.0, state.size.1);
    let header_height = if area.height >= 12 { 2 } else { 1 };
    let footer_height = if area.height >= 8 { 2 } else { 1 };
    let body_height = area.height.saturating_sub(header_height + footer_height);
    let body = Rect { y: header_height, height: body_height, ..area };
    let mut layout = Layout {
        area,
        header: Rect { height: header_height.min(area.height), ..area },
        footer: Rect {
            y: area.height.saturating_sub(footer_height),
            height: footer_height.min(area.height),
            ..area
        },
        panes: panes(state, body),
        ..Layout::default()
    };
    if let Some(frame) = layout.frame(Pane::Draft) {
        let inner = inside(frame);
        let width = inner.width.saturating_sub(GUTTER + 1).clamp(1, WIDEST);
        state.wraps.set_width(width);
        arrange_draft(state, inner, &mut layout);
    }
    if let Some(frame) = layout.frame(Pane::Conclusions) {
        word_conclusions(state, inside(frame).width.saturating_sub(3));
    }
    for (pane, frame) in layout.panes.clone() {
        if pane != Pane::Draft && pane != Pane::Conclusions {
            let height = inside(frame).height;
            let height = usize::from(height.saturating_sub(super::view::reserved(pane, height)));
            let rows = lists::visible(state, pane, height);
            state.selection_mut(pane).top = rows.first().copied();
            layout.lists.push((pane, rows));
        }
    }
    layout
}

/// Arranges the draft alone, where nothing else can have changed.
pub(super) fn rearrange_draft(state: &mut State, layout: &mut Layout) {
    layout.caret = None;
    if let Some(frame) = layout.frame(Pane::Draft) {
        arrange_draft(state, inside(frame), layout);
    }
}

fn panes(state: &State, body: Rect) -> Vec<(Pane, Rect)> {
    if !is_live(state) {
        return vec![(state.focus, body)];
    }
    let left_width = (body.width * 36 / 100).clamp(34, 64);
    let left = Rect { width: left_width, ..body };
    let right = Rect { x: left_width, width: body.width - left_width, ..body };
    let speakers =
        if state.focus == Pane::Speakers { body.height / 2 } else { (body.height / 3).max(6) };
    let conclusions = if state.focus == Pane::Conclusions {
        body.height / 2
    } else {
        (body.height / 4).clamp(5, 12)
    };
    vec![
        (state.left, Rect { height: body.height - speakers, ..left }),
        (Pane::Speakers, Rect { y: body.y + body.height - speakers, height: speakers, ..left }),
        (Pane::Draft, Rect { height: body.height - conclusions, ..right }),
        (
            Pane::Conclusions,
            Rect { y: body.y + body.height - conclusions, height: conclusions, ..right },
        ),
    ]
}

/// Rows that a block takes: one more before a heading, unless it is the first on the screen.
fn lines_of(state: &mut State, block: Block, from: usize, first: bool) -> Vec<Line> {
    let rows = state.wraps.get(&state.session, block).rows.len();
    let gap = matches!(block, Block::Heading(_)) && from == 0 && !first;
    let gap = gap.then_some(Line { block: None, row: 0 });
    gap.into_iter().chain((from..rows).map(|row| Line { block: Some(block), row })).collect()
}

/// The lines from (`block`, `row`) on, as many as `height`.
fn lines_from(state: &mut State, (block, row): (Block, usize), height: usize) -> Vec<Line> {
    let mut lines = Vec::with_capacity(height);
    let mut next = Some(block);
    let mut from = row;
    while let Some(block) = next
        && lines.len() < height
    {
        lines.extend(lines_of(state, block, from, lines.is_empty()));
        from = 0;
        next = block.next(&state.session);
    }
    lines.truncate(height);
    lines
}

/// The place `lines` above (`block`, `row`), or the heading below it where that is the empty row before
/// a heading: at the top of the screen a heading has none. So never more than `lines` come to stand
/// above (`block`, `row`).
fn above(state: &mut State, (block, row): (Block, usize), lines: usize) -> (Block, usize) {
    let (mut block, mut row, mut left) = (block, row, lines);
    loop {
        if row >= left {
            return (block, row - left);
        }
        left -= row;
        let Some(previous) = block.previous(&state.session) else {
            return (block, 0);
        };
        if matches!(block, Block::Heading(_)) {
            left = left.saturating_sub(1);
            if left == 0 {
                return (block, 0);
            }
        }
        block = previous;
        row = state.wraps.get(&state.session, block).rows.len();
    }
}

fn arrange_draft(state: &mut State, inner: Rect, layout: &mut Layout) {
    let height = usize::from(inner.height);
    let (Some(caret), true) = (state.caret, height > 0) else {
        if let Some(top) = state.top {
            layout.draft = lines_from(state, top, height);
        }
        return;
    };
    state.wraps.set_page(&state.session, caret.block);
    let shown = state.wraps.get(&state.session, caret.block);
    let place = position(shown.text(&state.session, caret.block), &shown.rows, caret.at);
    let at = Line { block: Some(caret.block), row: place.row };
    let mut top = state.top.unwrap_or((caret.block, place.row));
    // After a block shrank, its rows may end before the row at the top.
    let rows = state.wraps.get(&state.session, top.0).rows.len();
    top.1 = top.1.min(rows.saturating_sub(1));
    let mut lines = lines_from(state, top, height);
    if !lines.contains(&at) {
        top = scroll_to(state, caret.block, place.row, top, height);
        lines = lines_from(state, top, height);
    }
    if lines.len() < height {
        // The record ends before the screen does: what stands above fills it.
        top = above(state, top, height - lines.len());
        lines = lines_from(state, top, height);
    }
    state.top = Some(top);
    if let Some(row) = lines.iter().position(|line| *line == at) {
        let width = state.wraps.width();
        let visual = state.wraps.get(&state.session, caret.block).visual.as_ref();
        let visual = visual.and_then(|visual| Some((visual, visual.rows.get(place.row)?)));
        let column = match visual {
            Some((visual, row)) => {
                let indent = isize::try_from(visual.indent(row, width)).unwrap_or(0);
                // The caret behind a row that fills the width stands in the gutter's last column.
                u16::try_from(indent + row.column(caret.at)).unwrap_or(0)
            }
            None => u16::try_from(place.column).unwrap_or(u16::MAX),
        };
        let last = inner.right().saturating_sub(1);
        let x = (inner.x + GUTTER).saturating_add(column).min(last);
        layout.caret = Some(Position { x, y: inner.y + u16::try_from(row).unwrap_or(0) });
    }
    layout.draft = lines;
}

/// The top at which (`block`, `row`) can be seen: scrolled by as little as it takes where it is
/// near, with the row in the middle where it is far.
fn scroll_to(
    state: &mut State,
    block: Block,
    row: usize,
    top: (Block, usize),
    height: usize,
) -> (Block, usize) {
    let target = (block.order(&state.session), row);
    let from = (top.0.order(&state.session), top.1);
    if target < from {
        let heading =
            |block: Block| matches!(block.previous(&state.session), Some(Block::Heading(_)));
        let is_first = row == 0 && heading(block);
        let near = above(state, top, height.min(3)).0.order(&state.session) <= target.0;
        let lines = if near { usize::from(is_first && height > 1) } else { height / 2 };
        return above(state, (block, row), lines);
    }
    let further = lines_from(state, top, height * 2);
    let is_near = further.contains(&Line { block: Some(block), row });
    above(state, (block, row), if is_near { height - 1 } else { height / 2 })
}

fn word_conclusions(state: &mut State, width: u16) {
    let Some(entry) = state.entry() else {
        state.worded = WordedCache::default();
        return;
    };
    let key = Some((state.structure, entry.id, width));
    if state.worded.key == key {
        return;
    }
    let language = state.session.about().drafting;
    let word = |conclusion: &Conclusion| {
        let frame = if conclusion.unproposed { Frame::Decision } else { Frame::Proposal };
        let text = language::sentence(&state.session, conclusion, frame, language).to_string();
        let rows = text::wrap(&text, width);
        Worded { id: conclusion.id, text, rows }
    };
    let conclusions = entry.conclusions.iter().map(word).collect();
    state.worded = WordedCache { key, conclusions };
}
