//! What holds whatever is pressed, whatever else happens meanwhile, and whatever size the terminal has:
//! the caret can be seen, and frames drawn in part add up to whole ones.

use super::{
    Key, Message, State,
    command::Pane,
    layout::{self, inside},
    screen::Screen,
    state::Touched,
    update,
    view::SMALLEST,
};
use crate::{
    review,
    session::{About, Edit, Language, Moment, Session},
    store,
};
use proptest::{collection::vec, prelude::*};
use ratatui::{
    buffer::{Buffer, Cell},
    crossterm::event::{KeyCode, KeyModifiers},
    layout::Position,
};

const SAMPLE: &[u8] = include_bytes!("../../sessions/vcc-2020.ron");

/// Something that reaches the desk.
#[derive(Clone, Debug)]
enum Event {
    /// Keys: names, or `+` and what is typed, with `_` for a space.
    Keys(&'static str),
    /// Time goes by.
    Tick(i64),
    /// The terminal has another size.
    Resize(u16, u16),
    /// The second thread looked the session over.
    Found,
    /// Something happened beside the desk.
    Told,
}

const KEYS: &[&str] = &[
    "+a",
    "+crus_",
    "+said_that_it_supported_the_proposal._It_was_good_and_so_on_and_so_forth_and_more._",
    "+会议听取了秘书处的报告，并请其继续努力。",
    "+قال_إنه_يؤيد_الاقتراح_(C20/24)_وكل_ما_فيه.",
    "Enter",
    "Enter",
    "Enter",
    "Backspace",
    "Backspace",
    "Delete",
    "Ctrl-W",
    "Up",
    "Down",
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Ctrl-Up",
    "Ctrl-Down",
    "Ctrl-Home",
    "Ctrl-End",
    "Alt-Up",
    "Alt-PageDown",
    "Alt-PageUp",
    "Shift-Down",
    "Ctrl-N",
    "Ctrl-D",
    "Ctrl-B",
    "Ctrl-Z",
    "Ctrl-Y",
    "Ctrl-K",
    "Ctrl-R +rus Enter",
    "F9",
    "F2 Down F8",
    "F2 Ctrl-N +An_item Esc F8",
    "Shift-F8",
    "F10",
    "Alt-G",
    "Alt-N",
    "Alt-J",
    "Alt-I Down Enter",
    "Alt-I",
    "Alt-O +note Enter",
    "Alt-V Enter",
    "Ctrl-F",
    "Ctrl-L",
    "Ctrl-P",
    "Ctrl-G +9.1 Enter",
    "Ctrl-G +12 Enter",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F5",
    "F5",
    "F6",
    "F7",
    "Ctrl-PageDown",
    "Ctrl-PageUp",
    "Ctrl-E",
    "Esc",
    "Esc",
    "Esc Esc F5",
];

fn event() -> impl Strategy<Value = Event> {
    let size = prop_oneof![
        2 => Just((80, 24)),
        2 => Just((120, 40)),
        3 => (20_u16..130, 5_u16..45),
        1 => (1_u16..24, 1_u16..9),
    ];
    prop_oneof![
        24 => (0..KEYS.len()).prop_map(|at| Event::Keys(KEYS.get(at).copied().unwrap())),
        3 => prop_oneof![Just(0), Just(1), Just(61), 0_i64..9000].prop_map(Event::Tick),
        2 => size.prop_map(|(width, height)| Event::Resize(width, height)),
        1 => Just(Event::Found),
        1 => Just(Event::Told),
    ]
}

/// The desk with a screen, as the loop has them.
struct Desk {
    state: State,
    screen: Screen,
    now: Moment,
    terminal: vt100::Parser,
}

fn parser((width, height): (u16, u16)) -> vt100::Parser {
    vt100::Parser::new(height.try_into().unwrap(), width.try_into().unwrap(), 0)
}

impl Desk {
    fn new(mut session: Session, language: Language, size: (u16, u16), place: usize) -> Desk {
        let about = About { drafting: language, ..session.about().clone() };
        session.apply(Edit::put(about)).unwrap();
        let now = Moment::parse("2020-06-09T10:43:00Z").unwrap();
        let mut state = State::of(session, language, now, 1, size);
        state.wraps.set_bidi(language == Language::Ar);
        (state.user.words, state.user.lines) = (Some(20), Some(3));
        let meeting = state.meeting().map(|meeting| meeting.entries.len()).unwrap_or_default();
        let entry = state.meeting().and_then(|it| it.entries.get(place % meeting.max(1)));
        if let Some(entry) = entry.map(|entry| entry.id) {
            state.caret_to_end_of(entry);
        }
        let mut desk = Desk { state, screen: Screen::default(), now, terminal: parser(size) };
        desk.show();
        desk
    }

    fn show(&mut self) -> Option<Position> {
        let bytes = self.screen.show(&mut self.state);
        self.terminal.process(&bytes);
        self.screen.cursor()
    }

    fn key(&mut self, key: Key) -> Result<(), TestCaseError> {
        update(&mut self.state, Message::Key(key), self.now);
        self.state.effects.clear();
        self.check()
    }

    fn take(&mut self, event: &Event) -> Result<(), TestCaseError> {
        match event {
            Event::Keys(keys) => {
                for token in keys.split(' ') {
                    match token.strip_prefix('+') {
                        Some(letters) => {
                            for letter in letters.chars() {
                                let letter = if letter == '_' { ' ' } else { letter };
                                let code = KeyCode::Char(letter);
                                self.key(Key { code, modifiers: KeyModifiers::NONE })?;
                            }
                        }
                        None => self.key(Key::parse(token).unwrap())?,
                    }
                }
                return Ok(());
            }
            Event::Tick(seconds) => {
                self.now = self.now.plus_seconds(*seconds);
                update(&mut self.state, Message::Tick, self.now);
            }
            Event::Resize(width, height) => {
                self.screen.forget();
                self.state.touched = Touched::All;
                self.terminal = parser((*width, *height));
                update(&mut self.state, Message::Resize(*width, *height), self.now);
            }
            Event::Found => {
                self.state.touched = Touched::All;
                self.state.found_at = self.state.changes;
                self.state.findings = review::findings(&self.state.session);
                let mut issues = super::changed::Issues::default();
                self.state.issues.take(issues.look(&self.state.session));
            }
            Event::Told => {
                self.state.touched = Touched::All;
                self.state.tell("written: /home/someone/VC-20-1.docx 会议");
            }
        }
        self.check()
    }

    /// What holds after everything.
    fn check(&mut self) -> Result<(), TestCaseError> {
        let cursor = self.show();
        let (whole, whole_cursor) = self.state.draw();
        let differ = differing(self.screen.buffer(), &whole);
        prop_assert!(differ.is_empty(), "frames in part add up to a whole one: {:#?}", differ);
        prop_assert_eq!(cursor, whole_cursor);
        let (width, height) = self.state.size;
        if let Some(cursor) = cursor {
            let place = self.terminal.screen().cursor_position();
            prop_assert_eq!(place, (cursor.y, cursor.x));
            prop_assert!(!self.terminal.screen().hide_cursor());
        }
        let in_draft = self.state.over.is_empty() && self.state.focus == Pane::Draft;
        if in_draft && self.state.caret.is_some() && width >= SMALLEST.0 && height > SMALLEST.1 {
            let layout = layout::arrange(&mut self.state);
            let draft = layout.frame(Pane::Draft).map(inside).unwrap_or_default();
            let cursor = cursor.map(|cursor| draft.contains(cursor));
            prop_assert_eq!(cursor, Some(true), "the caret is seen in {}x{}", width, height);
        }
        Ok(())
    }
}

/// The rows in which cells differ, as they are and as they should be.
fn differing(shown: &Buffer, whole: &Buffer) -> Vec<(String, String)> {
    let width = usize::from(whole.area.width).max(1);
    let text = |row: &[Cell]| row.iter().map(Cell::symbol).collect::<String>();
    let rows = shown.content.chunks(width).zip(whole.content.chunks(width));
    rows.filter(|(shown, whole)| shown != whole).map(|(s, w)| (text(s), text(w))).collect()
}

fn contents(parser: &vt100::Parser) -> Vec<String> {
    parser.screen().rows(0, 200).map(|row| row.trim_end().to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn the_caret_is_seen_and_no_frame_leaves_anything_behind(
        language in prop_oneof![Just(Language::En), Just(Language::Zh), Just(Language::Ar)],
        size in prop_oneof![Just((80, 24)), Just((120, 40)), (20_u16..130, 6_u16..45)],
        place in 0_usize..40,
        events in vec(event(), 1..50),
    ) {
        let session = store::from_ron(SAMPLE).unwrap().session;
        let mut desk = Desk::new(session, language, size, place);
        for event in &events {
            desk.take(event).map_err(|error| TestCaseError::fail(format!("{event:?}: {error}")))?;
        }
        let mut fresh = parser(desk.state.size);
        fresh.process(&Screen::default().show(&mut desk.state));
        prop_assert_eq!(contents(&desk.terminal), contents(&fresh), "what the terminal shows");
    }
}

fn sample(language: Language, size: (u16, u16)) -> Desk {
    Desk::new(store::from_ron(SAMPLE).unwrap().session, language, size, 0)
}

fn take(desk: &mut Desk, events: &[Event]) {
    for event in events {
        desk.take(event).unwrap();
    }
}

/// A section begins as far from the foot as a screen is high: the row above its heading would push the
/// last row off.
#[test]
fn a_new_paragraph_is_seen_where_its_section_fills_the_screen() {
    let mut desk = sample(Language::En, (80, 24));
    take(
        &mut desk,
        &[
            Event::Keys("F2 Down Down Down Down Down Down F8"),
            Event::Keys("Ctrl-R +rus Enter F9 Ctrl-K"),
            Event::Keys("+said_that_it_supported_the_proposal._It_was_good_and_so_on_and_so_forth"),
            Event::Keys("+_and_more_of_that. Enter"),
            Event::Keys("+crus_"),
        ],
    );
    let rows = contents(&desk.terminal);
    assert!(
        rows.iter().any(|row| row.contains("12.2    The councillor from the Russian")),
        "{rows:#?}"
    );
}

#[test]
fn what_lies_on_top_stays_whole_when_the_findings_arrive() {
    for size in [(120, 40), (112, 40)] {
        let mut desk = sample(Language::Zh, size);
        take(&mut desk, &[Event::Keys("F5 Ctrl-End Ctrl-N"), Event::Keys("Alt-I Down Down Enter")]);
        take(&mut desk, &[Event::Keys("Ctrl-L"), Event::Tick(0), Event::Found, Event::Tick(0)]);
        take(&mut desk, &[Event::Keys("Down"), Event::Told, Event::Tick(1), Event::Tick(0)]);
    }
}

/// The header shows the clock of the item that is open, whatever meeting is looked at.
#[test]
fn the_clock_of_the_open_item_runs_on_while_another_meeting_is_looked_at() {
    let mut desk = sample(Language::En, (80, 24));
    take(&mut desk, &[Event::Keys("F2 Down F8"), Event::Keys("Ctrl-PageDown"), Event::Tick(61)]);
    let rows = contents(&desk.terminal);
    assert!(rows.iter().any(|row| row.contains("3:01 / 5:00")), "{rows:#?}");
}
