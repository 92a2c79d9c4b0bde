//! The secretary's work, by the keyboard alone: what was there, the keys, what is there then.
//!
//! Every test goes through the real update and draws every frame, at the size of a small terminal
//! and of a large one.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test says what it expects by panicking"
)]

use plenary::{
    papers,
    session::{Id, Kind, Language, Moment, PaperKind, Session},
    store,
    tui::{Key, Message, State, update},
};

const SIZES: [(u16, u16); 3] = [(80, 24), (120, 40), (200, 60)];

fn sample() -> Session {
    let file = include_bytes!("../sessions/vcc-2020.ron");
    store::from_ron(file).expect("the sample is sound").session
}

fn now() -> Moment {
    Moment::parse("2020-06-09T14:55:00+02:00").expect("a moment")
}

struct Desk(State);

impl Desk {
    fn new(size: (u16, u16)) -> Desk {
        Desk::of(sample(), size)
    }

    fn of(session: Session, size: (u16, u16)) -> Desk {
        let mut desk = Desk(State::of(session, Language::En, now(), 1, size));
        desk.draw();
        desk
    }

    fn draw(&mut self) -> String {
        let (buffer, cursor) = self.0.draw();
        if let Some(cursor) = cursor {
            assert!(buffer.area.contains(cursor), "the cursor is off the screen: {cursor:?}");
        }
        let width = usize::from(buffer.area.width.max(1));
        let rows = buffer.content.chunks(width);
        let row = |cells: &[ratatui::buffer::Cell]| {
            cells.iter().map(ratatui::buffer::Cell::symbol).collect::<String>()
        };
        rows.map(row).collect::<Vec<_>>().join("\n")
    }

    /// Presses keys by name, or types what stands in quotes.
    fn press(&mut self, keys: &str) -> &mut Self {
        for (number, part) in keys.split('"').enumerate() {
            if number % 2 == 1 {
                for letter in part.chars() {
                    let code = ratatui::crossterm::event::KeyCode::Char(letter);
                    let modifiers = ratatui::crossterm::event::KeyModifiers::NONE;
                    self.message(Message::Key(Key { code, modifiers }));
                }
                continue;
            }
            for name in part.split_whitespace() {
                let key = Key::parse(name).unwrap_or_else(|| panic!("no key {name}"));
                self.message(Message::Key(key));
            }
        }
        self
    }

    fn message(&mut self, message: Message) {
        update(&mut self.0, message, now());
        self.draw();
    }

    fn ron(&self) -> String {
        store::to_ron(self.0.session())
    }

    fn record(&self) -> String {
        let session = self.0.session();
        let meeting = session.numbered_meeting(1).expect("a first meeting").id;
        let paper = papers::build(session, PaperKind::Record, Some(meeting), Language::En);
        let bytes = papers::write(&paper.expect("a record"), papers::Format::Markdown);
        String::from_utf8(bytes.expect("markdown")).expect("text")
    }
}

#[test]
fn a_paragraph_goes_in_between_two_and_is_split_and_all_of_it_is_undone_and_redone() {
    for size in SIZES {
        let mut desk = Desk::new(size);
        let before = desk.ron();
        desk.press("F2 Home Down Down Down Down Down Down Down Down Down Enter");
        desk.press("Ctrl-G \"10.3\" Enter Ctrl-Down Left Enter");
        desk.press("\"One councillor asked for time. Another agreed.\"");
        desk.press(
            "Left Left Left Left Left Left Left Left Left Left Left Left Left Left Left Enter",
        );
        desk.press("F6 Ctrl-N Ctrl-N \"encourage\" Tab Tab Tab \"report on progress\" F10");
        let record = desk.record();
        for line in [
            "10.4 One councillor asked for time.",
            "10.5 Another agreed.",
            "10.6 One councillor agreed and said",
            "10.11 The Chair took it that the virtual consultation wished to propose to the next \
             physical session of the Council that it note Document C20/5. He further took it that \
             the meeting wished to encourage the secretariat to report on progress.",
            "10.12 It was so concluded.",
        ] {
            assert!(plain(&record).contains(line), "{size:?}: {line}\n{record}");
        }
        let after = desk.ron();
        let mut undone = 0;
        while desk.ron() != before {
            desk.press("Ctrl-Z");
            undone += 1;
            assert!(undone < 200, "undo does not come back to the beginning");
        }
        for _ in 0..undone {
            desk.press("Ctrl-Y");
        }
        assert_eq!(desk.ron(), after);
    }
}

/// Markdown without its marks, so that a test reads as a person does.
fn plain(markdown: &str) -> String {
    let kept: String = markdown.chars().filter(|c| !matches!(c, '*' | '\\' | '_')).collect();
    kept.replace('\u{a0}', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_new_item_before_the_fourth_takes_its_number_and_all_others_follow() {
    for size in SIZES {
        let mut desk = Desk::new(size);
        let fourth = desk.0.session().agenda()[3].id;
        let last = desk.0.session().agenda().last().unwrap().id;
        desk.press("F2 Home Down Down Down Insert \"Election of a rapporteur\" Esc");
        let session = desk.0.session();
        assert_eq!(session.agenda()[3].title.as_str(), "Election of a rapporteur");
        assert_eq!(session.agenda_number(fourth).as_deref(), Some("5"));
        assert_eq!(session.agenda_number(last).as_deref(), Some("75"));
        assert!(desk.draw().contains("5 ✓ Approval of the draft agenda"), "{}", desk.draw());
    }
}

#[test]
fn an_item_is_taken_up_three_delegations_speak_and_it_is_left_again() {
    let mut desk = Desk::new((120, 40));
    desk.press("Ctrl-PageDown F2 Home");
    for _ in 0..11 {
        desk.press("Down");
    }
    desk.press("F8 \"The Chair opened the item.\"");
    let caret = desk.0.draw().1;
    desk.press("Ctrl-R \"tun\" Enter Ctrl-R \"俄\" Enter Ctrl-R \"ind\" Enter");
    let names = |desk: &Desk| {
        let session = desk.0.session();
        let requests = session.agenda()[11].requests.iter();
        requests.map(|request| speaker(session, request.speaker.id().unwrap())).collect::<Vec<_>>()
    };
    assert_eq!(names(&desk), ["Tunisia", "Russian Federation", "India"]);
    desk.press("F9");
    assert_eq!(names(&desk), ["Russian Federation", "India"]);
    assert_eq!(desk.0.draw().1, caret, "giving the floor moved the caret");
    desk.press("F9 F9 Shift-F9");
    let session = desk.0.session();
    let entry = session.open_entry().expect("the item is open");
    assert_eq!(entry.turns.len(), 3);
    assert!(entry.turns.iter().all(|turn| turn.ended.is_some()));
    desk.press("Ctrl-Z");
    let text = |desk: &Desk| {
        let entry = desk.0.session().open_entry().unwrap();
        entry.paragraphs.first().map(|p| p.text.as_str().to_owned()).unwrap_or_default()
    };
    assert_eq!(text(&desk), "The Chair opened the ", "undo while typing takes typing back");
    assert_eq!(desk.0.session().open_entry().unwrap().turns.len(), 3, "and never the floor");
    desk.press("Shift-F8");
    assert!(desk.0.session().open_entry().is_none());
}

fn speaker(session: &Session, id: Id) -> String {
    session.get::<plenary::session::Delegation>(id).unwrap().name.as_str().to_owned()
}

#[test]
fn what_is_rendered_from_a_conclusion_cannot_be_typed_into_until_it_is_freed() {
    let mut desk = Desk::new((120, 40));
    let before = desk.ron();
    desk.press("Ctrl-G \"9.2\" Enter \"x\" Backspace Delete");
    assert_eq!(desk.ron(), before);
    assert!(desk.draw().contains("rendered from a conclusion"), "{}", desk.draw());
    desk.press("Ctrl-P \"by hand\" Enter Ctrl-Down Left \" Moreover.\"");
    assert!(plain(&desk.record()).contains("C20/30. Moreover."), "{}", desk.record());
}

#[test]
fn reopening_takes_the_decision_out_and_concluding_again_puts_it_back() {
    let mut desk = Desk::new((120, 40));
    desk.press("Ctrl-G \"9.1\" Enter F6 Home Ctrl-P \"reopen\" Enter");
    assert!(!plain(&desk.record()).contains("9.3 It was so concluded."));
    desk.press("F10");
    assert!(plain(&desk.record()).contains("9.3 It was so concluded."), "{}", desk.record());
}

#[test]
fn where_no_conclusion_is_worded_yet_the_key_that_concludes_begins_with_the_words() {
    let mut desk = Desk::new((80, 24));
    let decisions = |desk: &mut Desk| plain(&desk.record()).matches("It was so concluded.").count();
    let before = decisions(&mut desk);
    desk.press("Ctrl-G \"1.2\" Enter F10");
    assert!(plain(&desk.draw()).contains("F10 Conclude"), "{}", desk.draw());
    desk.press("F10");
    assert_eq!(decisions(&mut desk), before + 1, "{}", desk.record());
    // She goes on where she was writing, and the key does not begin a second one by mistake.
    desk.press("\"Moreover, \"");
    assert!(plain(&desk.record()).contains("1.2 Moreover, "), "{}", desk.record());
    let before = desk.ron();
    desk.press("F10");
    assert_eq!(desk.ron(), before);
}

#[test]
fn every_size_can_be_drawn_with_whatever_lies_on_top() {
    for keys in
        ["", "F1", "Ctrl-P", "Ctrl-G", "F6 Ctrl-N", "Ctrl-R", "F12", "F2 Ctrl-E", "F3", "F4"]
    {
        let mut desk = Desk::new((100, 30));
        desk.press(keys);
        for width in (0..30).chain([79, 80, 99, 100, 101, 250]) {
            for height in (0..20).chain([24, 40, 70]) {
                desk.message(Message::Resize(width, height));
            }
        }
    }
}

#[test]
fn the_interface_stands_in_every_language() {
    for language in Language::ALL {
        let mut state = State::of(sample(), language, now(), 1, (80, 24));
        for key in ["F2", "F3", "F4", "F5", "F6", "F1", "Esc", "Ctrl-P", "Esc", "F12"] {
            update(&mut state, Message::Key(Key::parse(key).unwrap()), now());
            let (buffer, _) = state.draw();
            let text: String = buffer.content.iter().map(|cell| cell.symbol()).collect();
            assert!(!text.contains("<command-") && !text.contains("<pane-"), "{language}: {text}");
        }
    }
}

/// A session a hundred times the size of the sample's first meeting.
fn large(times: usize) -> Session {
    let mut session = sample();
    let meeting = session.numbered_meeting(1).unwrap().clone();
    let mut after = meeting.entries.last().map(|entry| entry.id);
    let mut ids = plenary::session::Ids::new(9);
    for _ in 1..times {
        for entry in &meeting.entries {
            let mut copy = plenary::session::Entry {
                id: ids.draw(),
                subject: entry
                    .items
                    .iter()
                    .map(|_| "Again")
                    .collect::<Vec<_>>()
                    .join(" ")
                    .as_str()
                    .into(),
                ..Default::default()
            };
            for paragraph in &entry.paragraphs {
                let text = paragraph.text.clone();
                let id = ids.draw();
                copy.paragraphs.push(plenary::session::Paragraph {
                    id,
                    text,
                    ..Default::default()
                });
            }
            let id = copy.id;
            session.apply(plenary::session::Edit::insert(meeting.id, after, copy)).unwrap();
            after = Some(id);
        }
    }
    session
}

#[test]
fn a_key_wraps_one_paragraph_at_any_size() {
    for times in [1, 100] {
        let mut desk = Desk::of(large(times), (120, 40));
        desk.press("Ctrl-Home Ctrl-Down Ctrl-Down \"a\"");
        for letter in ["\"b\"", "\" \"", "\"c\"", "Backspace", "Left", "Right"] {
            let before = desk.0.wrapped();
            desk.press(letter);
            assert!(
                desk.0.wrapped() - before <= 1,
                "{times}×: {letter} wrapped {}",
                desk.0.wrapped() - before
            );
        }
        // Going to the other end wraps a screen, not the record.
        let before = desk.0.wrapped();
        desk.press("Ctrl-End");
        assert!(desk.0.wrapped() - before < 120, "{}", desk.0.wrapped() - before);
    }
}

#[test]
fn a_document_that_is_typed_is_added_and_a_misspelt_one_is_not() {
    let mut desk = Desk::new((120, 40));
    let documents = desk.0.session().documents().len();
    desk.press("F2 Home Ctrl-E Tab \"C20/999, VC/ADM/7\" Enter");
    assert_eq!(desk.0.session().documents().len(), documents + 2);
    let listed = desk.0.session().documents().iter().map(|d| d.reference.to_string());
    assert!(listed.collect::<Vec<_>>().ends_with(&["C20/999".into(), "VC/ADM7".into()]));
    desk.press("Esc Ctrl-E Tab \", C17/55/(Rev.1)\" Enter");
    assert_eq!(desk.0.session().documents().len(), documents + 2);
    let screen = desk.draw();
    assert!(
        screen.contains("\"C17/55/(Rev.1)\" was not taken: no \"/\" before (Rev.1)"),
        "{screen}"
    );
    assert!(screen.contains(", C17/55/(Rev.1) "), "it stays to be mended: {screen}");
}

#[test]
fn a_paper_goes_out_again_only_when_it_says_something_else() {
    let mut desk = Desk::new((120, 40));
    let issued = |desk: &Desk| {
        let issued = desk.0.session().issued().iter();
        issued.map(|issued| (issued.paper, issued.revision)).collect::<Vec<_>>()
    };
    let before = issued(&desk);
    desk.press("Ctrl-P \"issue a paper\" Enter \"outcomes\" Enter");
    let once = issued(&desk);
    assert_eq!(once.len(), before.len() + 1);
    desk.press("Ctrl-P \"issue a paper\" Enter \"outcomes\" Enter");
    assert_eq!(issued(&desk), once);
    let screen = desk.draw();
    assert!(screen.contains("nothing to issue again"), "{screen}");
    desk.press("Ctrl-G \"10.7\" Enter F6 Ctrl-N Ctrl-N \"encourage\" Tab Tab Tab \"report\" F10");
    desk.press("Ctrl-P \"issue a paper\" Enter \"outcomes\" Enter");
    assert_eq!(issued(&desk).len(), once.len() + 1, "{}", desk.draw());
}

mod monkey {
    use super::*;
    use proptest::prelude::*;

    const KEYS: [&str; 44] = [
        "Up",
        "Down",
        "Left",
        "Right",
        "Home",
        "End",
        "PageUp",
        "PageDown",
        "Enter",
        "Esc",
        "Tab",
        "Shift-Tab",
        "Backspace",
        "Delete",
        "Insert",
        "F1",
        "F2",
        "F3",
        "F4",
        "F5",
        "F6",
        "F7",
        "F8",
        "Shift-F8",
        "F9",
        "Shift-F9",
        "F10",
        "Ctrl-N",
        "Ctrl-D",
        "Ctrl-E",
        "Ctrl-P",
        "Ctrl-G",
        "Ctrl-F",
        "Ctrl-R",
        "Ctrl-T",
        "Ctrl-Z",
        "Ctrl-Y",
        "Ctrl-W",
        "Ctrl-B",
        "Alt-Up",
        "Alt-Down",
        "Ctrl-Home",
        "Ctrl-End",
        "Ctrl-PageDown",
    ];

    const TYPED: [char; 10] = ['a', ' ', '7', '.', 'é', '会', 'ل', '\u{301}', '👩', '"'];

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]

        #[test]
        fn any_keys_leave_a_session_that_loads(
            keys in proptest::collection::vec(0..KEYS.len() + TYPED.len(), 1..150),
            width in 1_u16..140,
            height in 1_u16..45,
        ) {
            let mut desk = Desk::new((width, height));
            for key in keys {
                match KEYS.get(key) {
                    Some(name) => { desk.press(name); }
                    None => {
                        let code = ratatui::crossterm::event::KeyCode::Char(TYPED[key - KEYS.len()]);
                        let modifiers = ratatui::crossterm::event::KeyModifiers::NONE;
                        desk.message(Message::Key(Key { code, modifiers }));
                    }
                }
            }
            let file = desk.ron();
            let again = store::from_ron(file.as_bytes()).expect("what was made can be read");
            prop_assert!(again.session == *desk.0.session());
            let mut nodes = 0;
            desk.0.session().walk(&mut |part, _| {
                nodes += 1;
                assert!(part.kind() == Kind::About || desk.0.session().part(part.id()).is_some());
            });
            prop_assert!(nodes > 100);
        }
    }
}
