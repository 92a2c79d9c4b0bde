//! What a key costs, from the key to the bytes of its frame, in the live layout at 120 × 40, in a
//! record of the ordinary size, of ten and of a hundred times that. It must not grow with it.
//!
//! With `--count SIZE KEYS` it presses that many keys and leaves: the difference of two such runs
//! under `valgrind --tool=callgrind` is the count of instructions of a key. With `--whole` each key
//! draws the whole frame, as a key does that changes more than the draft. With `--live` a meeting is
//! under way: every item has a slot, two thirds were taken up, the last of those is open, and its
//! clock moves on by a second before each key. With `--plan` the time management plan is shown.

#![allow(clippy::unwrap_used, reason = "a bench that cannot begin must not go on")]

use criterion::{BatchSize, Criterion};
use plenary::{
    session::{
        Edit, Entry, Id, Ids, Item, Language, Meeting, MeetingKind, Moment, Paragraph, Programme,
        Session, Slot, Span, Text,
    },
    tui::{Key, Message, Screen, State, update},
};
use std::hint::black_box;

const BEGAN: &str = "2020-06-09T12:00:00+02:00";

/// A session of `size` times 12 items, 70 paragraphs, 25 kB.
fn session(size: usize, live: bool) -> Session {
    let mut ids = Ids::new(7);
    let mut session = Session::new("A session");
    let start = Moment::parse(BEGAN).unwrap();
    let stop = Moment::parse("2020-06-09T15:00:00+02:00").unwrap();
    let meeting = Meeting {
        id: ids.draw(),
        kind: MeetingKind::Meeting,
        title: Text::default(),
        start,
        stop,
        began: live.then_some(start),
        ended: None,
        place: Text::default(),
        chairs: Vec::new(),
        record: None,
        record_date: None,
        note: Text::default(),
        slots: Vec::new(),
        entries: Vec::new(),
    };
    let meeting_id = meeting.id;
    session.apply(Edit::insert(Id::ROOT, None, meeting)).unwrap();
    let (mut last_item, mut last_entry, mut last_slot) = (None, None, None);
    for section in 0..12 * size {
        let title = Text::new(format!("Report on the implementation of the plan, part {section}"));
        let item = Item { id: ids.draw(), title, ..Item::default() };
        let item_id = item.id;
        session.apply(Edit::insert(Id::ROOT, last_item, item)).unwrap();
        last_item = Some(item_id);
        let paragraph = |number: usize, id| Paragraph {
            id,
            text: Text::new(format!(
                "The councillor from delegation {number} said that the report was welcome, that its \
                 recommendations deserved support, and that the secretariat should keep the matter \
                 under review; he proposed that the document should be considered again in part \
                 {section} of the next session, together with the comments that members had made \
                 in the course of the consultation."
            )),
            ..Paragraph::default()
        };
        let count = 5 + usize::from(section % 6 != 0);
        let paragraphs = (0..count).map(|number| paragraph(number, ids.draw())).collect();
        let mut spans = Vec::new();
        let open = 8 * size;
        if live && section <= open {
            let hour = |part: usize| start.plus_seconds(i64::try_from(part * 3600 / open).unwrap());
            let to = (section < open).then(|| hour(section + 1));
            spans.push(Span { from: hour(section), to });
        }
        let id = ids.draw();
        let entry = Entry { id, items: vec![item_id], spans, paragraphs, ..Entry::default() };
        let entry_id = entry.id;
        session.apply(Edit::insert(meeting_id, last_entry, entry)).unwrap();
        last_entry = Some(entry_id);
        if live {
            let programme = Programme::Item(item_id);
            let slot = Slot { id: ids.draw(), programme, minutes: Some(10), ..Slot::default() };
            let slot_id = slot.id;
            session.apply(Edit::insert(meeting_id, last_slot, slot)).unwrap();
            last_slot = Some(slot_id);
        }
    }
    session
}

struct Desk {
    state: State,
    screen: Screen,
    now: Moment,
}

impl Desk {
    fn new(size: usize) -> Desk {
        let now = Moment::parse("2020-07-01T10:43:00Z").unwrap();
        Desk::of(session(size, false), now)
    }

    fn live(size: usize) -> Desk {
        let now = Moment::parse(BEGAN).unwrap().plus_seconds(3700);
        Desk::of(session(size, true), now)
    }

    fn of(session: Session, now: Moment) -> Desk {
        let mut state = State::of(session, Language::En, now, 1, (120, 40));
        let mut screen = Screen::default();
        screen.show(&mut state);
        let mut desk = Desk { state, screen, now };
        for name in ["Ctrl-End", "Alt-PageUp", "Alt-PageUp", "Down"] {
            desk.press(name);
        }
        desk
    }

    fn press(&mut self, name: &str) {
        let key = Key::parse(name).unwrap();
        update(&mut self.state, Message::Key(key), self.now);
        black_box(self.screen.show(&mut self.state));
    }

    /// A letter, or now and then the space between two words.
    fn letter(&mut self, number: usize) {
        self.press(if number % 6 == 5 { "Space" } else { "e" });
    }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(place) = arguments.iter().position(|argument| argument == "--count") {
        let number = |after: usize| arguments.get(place + after).and_then(|n| n.parse().ok());
        let (size, keys): (usize, usize) = number(1).zip(number(2)).unwrap();
        let with = |flag: &str| arguments.iter().any(|argument| argument == flag);
        let (whole, live) = (with("--whole"), with("--live"));
        let mut desk = if live { Desk::live(size) } else { Desk::new(size) };
        if with("--plan") {
            desk.press("F3");
            desk.press("F5");
        }
        for number in 0..keys {
            if live {
                desk.now = desk.now.plus_seconds(1);
            }
            if whole {
                update(&mut desk.state, Message::Tick, desk.now);
            }
            desk.letter(number);
        }
        return;
    }
    let mut criterion = Criterion::default()
        .sample_size(20)
        .warm_up_time(std::time::Duration::from_millis(300))
        .measurement_time(std::time::Duration::from_secs(1))
        .configure_from_args();
    for size in [1, 10, 100] {
        let mut desk = Desk::new(size);
        let mut number = 0;
        criterion.bench_function(&format!("a key at ×{size}"), |bench| {
            bench.iter(|| {
                number += 1;
                // What was typed is taken back now and then, so that the paragraph stays one.
                if number % 400 == 0 { desk.press("Ctrl-Z") } else { desk.letter(number) }
            });
        });
        criterion.bench_function(&format!("a motion at ×{size}"), |bench| {
            bench.iter(|| desk.press("Ctrl-Left"));
        });
    }
    let mut desk = Desk::new(100);
    desk.press("Ctrl-F");
    criterion.bench_function("a letter of a search at ×100", |bench| {
        let mut number = 0;
        bench.iter(|| {
            number += 1;
            desk.press(if number % 2 == 0 { "c" } else { "Backspace" });
        });
    });
    for (name, line) in [("one line", "so. "), ("29,000 lines", "so.\n")] {
        let text = format!("The councillor said that it was {line}").repeat(29_000);
        criterion.bench_function(&format!("a paste of 1 MB in {name}"), |bench| {
            bench.iter_batched(
                || (Desk::new(1), text.clone()),
                |(mut desk, text)| {
                    update(&mut desk.state, Message::Paste(text), desk.now);
                    black_box(desk.screen.show(&mut desk.state));
                    desk
                },
                BatchSize::PerIteration,
            );
        });
    }
    criterion.final_summary();
}
