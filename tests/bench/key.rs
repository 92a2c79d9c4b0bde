//! What a key costs, from the key to the bytes of its frame, in the live layout at 120 × 40, in a
//! record of the ordinary size, of ten and of a hundred times that. It must not grow with it.
//!
//! With `--count SIZE KEYS` it presses that many keys and leaves: the difference of two such runs
//! under `valgrind --tool=callgrind` is the count of instructions of a key. With `--whole` each key
//! draws the whole frame, as a key does that changes more than the draft. With `--live` a meeting is
//! under way: every item has a slot, two thirds were taken up, the last of those is open, and its
//! clock moves on by a second before each key. With `--plan` the time management plan is shown.

#![allow(clippy::unwrap_used, reason = "a bench that cannot begin must not go on")]

mod long;

use criterion::{BatchSize, Criterion};
use plenary::{
    session::{Language, Moment, Session},
    tui::{Key, Message, Screen, State, update},
};
use std::hint::black_box;

struct Desk {
    state: State,
    screen: Screen,
    now: Moment,
}

impl Desk {
    fn new(size: usize) -> Desk {
        let now = Moment::parse("2020-07-01T10:43:00Z").unwrap();
        Desk::of(long::session(size, false), now)
    }

    fn live(size: usize) -> Desk {
        let now = Moment::parse(long::BEGAN).unwrap().plus_seconds(3700);
        Desk::of(long::session(size, true), now)
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
