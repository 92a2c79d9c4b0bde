//! From the state to bytes: what changed since the last frame, in one block.
//!
//! Two buffers, one of what the terminal shows and one of what it is to show; after a frame both hold
//! the same. A letter typed into the draft draws the draft and nothing else: the other panes still
//! stand in the buffer. So only where nothing lies over the panes: with a list or a form on top every
//! frame is drawn whole, whatever it is for, or the draft would come through. Rows are compared as they are, and only those that differ are looked at
//! cell by cell. The difference is written as one block inside a synchronized update, so that no half
//! frame is seen, and nothing is written where nothing changed: an unchanged frame would only make
//! the caret strobe.

use super::{
    layout::{self, Layout},
    state::{State, Touched},
    view::{SMALLEST, View},
};
use ratatui::{
    backend::{Backend, CrosstermBackend},
    buffer::{Buffer, Cell},
    layout::{Position, Rect},
    widgets::Widget,
};

const BEGIN: &[u8] = b"\x1b[?2026h";
const END: &[u8] = b"\x1b[?2026l";

/// What the terminal shows.
#[derive(Debug, Default)]
pub struct Screen {
    shown: Buffer,
    next: Buffer,
    cursor: Option<Position>,
    /// Whether what the terminal shows is known.
    known: bool,
    /// Where everything stood in the last frame.
    layout: Layout,
    /// The second that the last frame's clock showed.
    second: Option<i64>,
    rows: Rows,
}

/// What the rows of the draft show, so that those that show it still are not drawn again.
#[derive(Debug, Default)]
pub(super) struct Rows {
    shown: Vec<u64>,
    drawn: Vec<u16>,
}

impl Rows {
    /// Empties a part of one row to be drawn anew, unless it shows what `key` stands for already.
    /// Zero stands for nothing that could be known again.
    pub(super) fn begin(&mut self, buffer: &mut Buffer, row: Rect, key: u64) -> bool {
        let y = usize::from(row.y);
        if self.shown.len() <= y {
            self.shown.resize(y + 1, 0);
        }
        let Some(shown) = self.shown.get_mut(y) else { return false };
        if *shown == key && key != 0 {
            return false;
        }
        *shown = key;
        self.drawn.push(row.y);
        empty(buffer, row);
        true
    }
}

impl Screen {
    /// Forgets what the terminal shows: it was given back, or has another size.
    pub(super) fn forget(&mut self) {
        self.known = false;
    }

    /// Draws the desk; the bytes that bring the terminal to it, none where it shows that already.
    pub fn show(&mut self, state: &mut State) -> Vec<u8> {
        let area = Rect::new(0, 0, state.size.0, state.size.1);
        let second = state.shows_clock().then(|| state.now.seconds());
        let ticked = second != self.second;
        let whole = !self.known
            || self.next.area != area
            || state.touched == Touched::All
            || !lies_open(state);
        self.second = second;
        if whole {
            self.layout = layout::arrange(state);
        } else {
            layout::rearrange_draft(state, &mut self.layout);
        }
        let footer = state.touched >= Touched::Footer;
        state.touched = Touched::Nothing;
        let layout = std::mem::take(&mut self.layout);
        let view = View { state, layout: &layout };
        let cursor = view.cursor();
        let bytes = if whole {
            self.rows = Rows::default();
            self.draw(area, cursor, |buffer| view.render(area, buffer))
        } else {
            let mut rows = std::mem::take(&mut self.rows);
            rows.drawn.clear();
            view.draft_alone(&mut self.next, &mut rows);
            if ticked {
                for area in view.clock_areas() {
                    empty(&mut self.next, area);
                    rows.drawn.extend(area.top()..area.bottom());
                }
                view.clocks_alone(&mut self.next);
            }
            if footer {
                empty(&mut self.next, layout.footer);
                view.footer_alone(&mut self.next);
                rows.drawn.extend(layout.footer.top()..layout.footer.bottom());
            }
            let bytes = self.bytes(cursor, Some(&rows.drawn));
            self.rows = rows;
            bytes
        };
        self.layout = layout;
        bytes
    }

    /// What the terminal shows now, or will once the bytes have reached it.
    #[must_use]
    pub fn buffer(&self) -> &Buffer {
        &self.shown
    }

    /// Where the terminal's cursor stands, where it is shown.
    #[cfg(test)]
    pub(super) fn cursor(&self) -> Option<Position> {
        self.cursor
    }

    /// Draws the whole; the bytes that bring the terminal to it.
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
        self.bytes(cursor, None)
    }

    /// The bytes that bring the terminal to what is drawn: in all rows, or in some.
    fn bytes(&mut self, cursor: Option<Position>, drawn: Option<&[u16]>) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        let mut backend = CrosstermBackend::new(&mut bytes);
        // Writing to memory does not fail.
        if !self.known {
            self.shown.reset();
            self.cursor = None;
            let _ = backend.hide_cursor();
            let _ = backend.clear();
        }
        let changed = self.changed_rows(drawn);
        let cells: Vec<_> = changed.iter().flat_map(|(before, after)| before.diff(after)).collect();
        let moved = self.cursor != cursor || !cells.is_empty() || !self.known;
        if !cells.is_empty() {
            let _ = backend.draw(cells.into_iter());
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
        if bytes.is_empty() {
            return bytes;
        }
        let mut frame = Vec::with_capacity(bytes.len() + BEGIN.len() + END.len());
        frame.extend_from_slice(BEGIN);
        frame.extend_from_slice(&bytes);
        frame.extend_from_slice(END);
        frame
    }

    /// The rows that differ, as they were and as they are; what is shown takes them over.
    fn changed_rows(&mut self, drawn: Option<&[u16]>) -> Vec<(Buffer, Buffer)> {
        let area = self.next.area;
        let width = usize::from(area.width).max(1);
        let mut changed = Vec::new();
        let rows = self.shown.content.chunks_mut(width).zip(self.next.content.chunks(width));
        for (y, (shown, next)) in (area.y..area.bottom()).zip(rows) {
            if drawn.is_none_or(|drawn| drawn.contains(&y)) && shown != next {
                let area = Rect { y, height: 1, ..area };
                let row = |cells: &[Cell]| Buffer { area, content: cells.to_vec() };
                changed.push((row(shown), row(next)));
                shown.clone_from_slice(next);
            }
        }
        changed
    }
}

/// Whether the panes are all that is shown, so that one of them can be drawn alone.
fn lies_open(state: &State) -> bool {
    let (width, height) = state.size;
    state.over.is_empty() && !state.starting && width >= SMALLEST.0 && height >= SMALLEST.1
}

fn empty(buffer: &mut Buffer, part: Rect) {
    let part = part.intersection(buffer.area);
    let width = usize::from(buffer.area.width).max(1);
    for row in buffer.content.chunks_mut(width).skip(part.y.into()).take(part.height.into()) {
        for cell in row.iter_mut().skip(part.x.into()).take(part.width.into()) {
            cell.reset();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::Language,
        tui::update::triples::{desk, press, shown},
    };
    use proptest::prelude::*;
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

    #[test]
    fn a_second_changes_the_clocks_as_a_whole_frame_would() {
        use crate::{
            session::Moment,
            tui::{Key, Message, update},
        };
        let file = include_bytes!("../../sessions/vcc-2020.ron");
        let session = crate::store::from_ron(file).unwrap().session;
        let begun = Moment::parse("2020-06-10T12:10:00+02:00").unwrap();
        let mut state = State::of(session, Language::En, begun, 1, (120, 40));
        let mut screen = Screen::default();
        for key in ["F2", "Home", "F8", "Ctrl-R", "t", "u", "n", "Enter", "F9", "F3"] {
            update(&mut state, Message::Key(Key::parse(key).unwrap()), begun);
            screen.show(&mut state);
        }
        for seconds in [1, 2, 59, 60, 61, 900, 10_000, 11_000] {
            update(&mut state, Message::Tick, begun.plus_seconds(seconds));
            screen.show(&mut state);
            let (whole, _) = state.draw();
            assert_eq!(screen.buffer(), &whole, "after {seconds} s");
        }
    }

    /// What a terminal shows, without the spaces that end its rows.
    fn contents(parser: &vt100::Parser) -> String {
        let rows: Vec<_> =
            parser.screen().rows(0, 200).map(|row| row.trim_end().to_owned()).collect();
        rows.join("\n")
    }

    fn empty_terminal((width, height): (u16, u16)) -> vt100::Parser {
        vt100::Parser::new(height.try_into().unwrap(), width.try_into().unwrap(), 0)
    }

    /// What a terminal shows that was given all frames, and where its cursor stands.
    fn terminal(parser: &mut vt100::Parser, bytes: &[u8]) -> (String, (u16, u16)) {
        parser.process(bytes);
        let (row, column) = parser.screen().cursor_position();
        (contents(parser), (column, row))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]

        #[test]
        fn frames_of_the_draft_alone_add_up_to_whole_frames(
            keys in proptest::collection::vec(0..KEYS.len(), 1..60),
        ) {
            let mut state = desk("One. Two cafe\u{301}.\n委员会|通过\nقال ممثل C20/24", Language::En);
            state.wraps.set_bidi(true);
            let mut screen = Screen::default();
            let mut parser = empty_terminal(state.size);
            terminal(&mut parser, &screen.show(&mut state));
            for key in keys {
                press(&mut state, KEYS[key]);
                let (_, place) = terminal(&mut parser, &screen.show(&mut state));
                let (whole, cursor) = state.draw();
                prop_assert_eq!(screen.buffer(), &whole, "{}", KEYS[key]);
                if let Some(cursor) = cursor {
                    prop_assert_eq!(place, (cursor.x, cursor.y));
                }
            }
            let mut fresh = empty_terminal(state.size);
            let whole = terminal(&mut fresh, &Screen::default().show(&mut state)).0;
            prop_assert_eq!(contents(&parser), whole);
        }
    }

    const KEYS: [&str; 34] = [
        "+a",
        "+_",
        "+会",
        "+é",
        "+م",
        "+Tuni",
        "+crus_",
        "+\"",
        "Enter",
        "Backspace",
        "Delete",
        "Left",
        "Right",
        "Up",
        "Down",
        "Home",
        "End",
        "Ctrl-Left",
        "Shift-Right",
        "Shift-Down",
        "Ctrl-Shift-Left",
        "Ctrl-A",
        "Ctrl-C",
        "Ctrl-X",
        "Ctrl-V",
        "Ctrl-Z",
        "Ctrl-Y",
        "Alt-G",
        "Alt-PageDown",
        "Ctrl-Home",
        "F6",
        "F5",
        "Ctrl-F",
        "Esc",
    ];

    #[test]
    fn arabic_stands_at_the_right_in_the_order_in_which_it_is_read() {
        let mut state =
            desk("قال ممثل مصر إن الوثيقة C20/24 والوثيقة VC/15 مقبولتان.|", Language::Ar);
        state.wraps.set_bidi(true);
        state.view = crate::tui::state::View::One;
        let mut screen = Screen::default();
        let mut parser = empty_terminal(state.size);
        let (_, (end, y)) = terminal(&mut parser, &screen.show(&mut state));
        let row = |parser: &vt100::Parser| {
            let cell = |x| parser.screen().cell(y, x).map(|cell| cell.contents().to_owned());
            let cells: Vec<String> = (1..99).filter_map(cell).collect();
            cells.into_iter().map(|c| if c.is_empty() { " ".into() } else { c }).collect::<String>()
        };
        let logical = "قال ممثل مصر إن الوثيقة C20/24 والوثيقة VC/15 مقبولتان.";
        let mut visual: String = logical.chars().rev().collect();
        for reference in ["C20/24", "VC/15"] {
            let backwards: String = reference.chars().rev().collect();
            visual = visual.replace(&backwards, reference);
        }
        assert!(row(&parser).trim_end().ends_with(&visual), "{}", row(&parser));
        // Behind the last letter the caret stands left of it; keys to the right lead back.
        let left = |parser: &vt100::Parser| {
            let row = row(parser);
            row.split_once(&visual).map(|(before, _)| before.chars().count() as u16 + 1)
        };
        let left = left(&parser);
        assert_eq!(Some(end + 1), left);
        press(&mut state, "Right");
        let (_, (x, _)) = terminal(&mut parser, &screen.show(&mut state));
        assert_eq!(x, end + 1);
        press(&mut state, "Home");
        let (_, (x, _)) = terminal(&mut parser, &screen.show(&mut state));
        let first = row(&parser).trim_end().chars().count() as u16;
        assert_eq!(x, first, "on the first letter, at the right edge");
        // In the middle of a reference letters go to its right.
        press(&mut state, "Ctrl-Left Ctrl-Left Ctrl-Left Ctrl-Left Ctrl-Left");
        let text = shown(&state);
        assert!(text.contains("|C20/24"), "{text}");
        press(&mut state, "+X");
        terminal(&mut parser, &screen.show(&mut state));
        assert!(row(&parser).contains("XC20/24"), "{}", row(&parser));
    }

    #[test]
    fn forms_and_lines_in_arabic_are_read_from_the_right_with_the_caret_where_it_types() {
        let mut state = desk("one|", Language::Ar);
        state.wraps.set_bidi(true);
        let mut screen = Screen::default();
        let mut parser = empty_terminal(state.size);
        let mut look = |state: &mut State| {
            let (_, (x, y)) = terminal(&mut parser, &screen.show(state));
            let cell = |x: u16| {
                let cell = parser.screen().cell(y, x).map(|cell| cell.contents().to_owned());
                cell.filter(|cell| !cell.is_empty()).unwrap_or_else(|| " ".into())
            };
            ((0..100).map(cell).collect::<String>(), x)
        };
        // The line of a note; the text of a paragraph in its form.
        for open in ["Alt-O", "Ctrl-E Ctrl-W"] {
            press(&mut state, open);
            press(&mut state, "+تحقق_من_C20");
            let (row, x) = look(&mut state);
            assert!(row.contains("C20 نم ققحت"), "{row}");
            let left = row.chars().position(|c| c == 'C').unwrap() as u16;
            assert_eq!(x + 1, left, "behind the last letter is left of the row: {row}");
            press(&mut state, "Right");
            assert_eq!(look(&mut state).1, left + 2, "on the last digit");
            press(&mut state, "Home");
            let (row, x) = look(&mut state);
            assert_eq!(row.chars().nth(x.into()), Some('ت'), "on the first letter: {row}");
            press(&mut state, "Ctrl-Left +X");
            let (row, x) = look(&mut state);
            assert!(row.contains("C20 نمX ققحت"), "{row}");
            assert_eq!(row.chars().nth(x.into()), Some('م'), "{row}");
            press(&mut state, "Esc");
        }
    }

    #[test]
    fn chinese_wraps_as_its_readers_expect() {
        let text = "主席指出，秘书处（见文件VC/5）将于下次会议提交报告。".repeat(12);
        let mut state = desk(&format!("{text}|"), Language::Zh);
        let mut screen = Screen::default();
        let mut parser = empty_terminal(state.size);
        terminal(&mut parser, &screen.show(&mut state));
        let rows = |state: &State| {
            let caret = state.caret.unwrap();
            let shown = state.wraps.peek(caret.block).unwrap();
            let text = shown.text(&state.session, caret.block).to_owned();
            shown.rows.iter().map(|row| row.text(&text).to_owned()).collect::<Vec<_>>()
        };
        for _ in 0..30 {
            let rows = rows(&state);
            assert!(rows.len() > 3);
            for row in rows.iter().skip(1) {
                assert!(!row.starts_with(['，', '。', '）', '、']), "{row}");
                assert!(!row.ends_with('（'), "{row}");
            }
            press(&mut state, "Ctrl-Home Delete End");
            terminal(&mut parser, &screen.show(&mut state));
            let mut fresh = empty_terminal(state.size);
            let whole = terminal(&mut fresh, &Screen::default().show(&mut state)).0;
            assert_eq!(contents(&parser), whole, "no stray glyph");
        }
    }
}
