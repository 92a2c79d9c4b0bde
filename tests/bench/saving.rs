//! What a save costs whoever types on meanwhile: the real program in a pseudo-terminal, on a session of
//! 7,000 paragraphs, with a key every 15 ms. It prints how long keys took until their letter came back,
//! in stretches in which nothing is saved and in stretches in which Ctrl-S is pressed ten times a second,
//! one after the other. What matters is the second beside the first, in the same run.
//!
//! The middle and the slowest hundredth are what is felt, and no average shows them; so it is measured
//! here and not by a library that takes averages.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a bench prints, and one that cannot begin must not go on"
)]

mod long;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use std::{
    io::{Read, Write},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

const PAUSE: Duration = Duration::from_millis(15);
const PATIENCE: Duration = Duration::from_secs(5);

/// Letters that stand nowhere in the session or on the desk.
const LETTERS: [&str; 6] = ["ж", "щ", "ю", "э", "ы", "ф"];

struct Desk {
    keys: Box<dyn Write + Send>,
    frames: Receiver<Vec<u8>>,
    pressed: usize,
}

impl Desk {
    fn open(folder: &std::path::Path) -> Desk {
        let file = folder.join("session.ron");
        plenary::store::create(&file, &long::session(100, false)).unwrap();
        let size = PtySize { rows: 40, cols: 120, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_plenary"));
        command.args(["--now", "2020-07-01T10:43:00Z"]);
        command.arg(&file);
        command.env("PLENARY_STATE", folder.join("state"));
        command.env("TERM", "xterm-256color");
        drop(pair.slave.spawn_command(command).unwrap());
        let (frame, frames) = channel();
        let mut reader = pair.master.try_clone_reader().unwrap();
        thread::spawn(move || {
            let mut bytes = [0; 65536];
            while let Ok(read @ 1..) = reader.read(&mut bytes) {
                let _ = frame.send(bytes[..read].to_vec());
            }
        });
        let keys = pair.master.take_writer().unwrap();
        std::mem::forget(pair.master);
        let mut desk = Desk { keys, frames, pressed: 0 };
        thread::sleep(Duration::from_secs(2));
        desk.press("\x1b[1;5F");
        thread::sleep(Duration::from_millis(500));
        desk
    }

    fn press(&mut self, key: &str) {
        self.keys.write_all(key.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Presses a letter; how long until it is drawn.
    fn letter(&mut self) -> Duration {
        self.pressed += 1;
        while self.frames.try_recv().is_ok() {}
        if self.pressed.is_multiple_of(7) {
            self.press(" ");
            thread::sleep(PAUSE);
            while self.frames.try_recv().is_ok() {}
        }
        let letter = LETTERS[self.pressed % LETTERS.len()];
        let begun = Instant::now();
        self.press(letter);
        let mut seen = Vec::new();
        while begun.elapsed() < PATIENCE {
            if let Ok(bytes) = self.frames.recv_timeout(PATIENCE) {
                seen.extend(bytes);
                if seen.windows(letter.len()).any(|piece| piece == letter.as_bytes()) {
                    return begun.elapsed();
                }
            }
        }
        begun.elapsed()
    }

    /// A stretch of typing. What was asked to be saved is saved before it ends.
    fn stretch(&mut self, keys: usize, saving: bool) -> Vec<Duration> {
        let mut taken = Vec::with_capacity(keys);
        for number in 0..keys {
            if saving && number.is_multiple_of(7) {
                self.press("\x13");
            }
            taken.push(self.letter());
            thread::sleep(PAUSE);
        }
        thread::sleep(Duration::from_millis(500));
        taken
    }
}

fn said(name: &str, mut taken: Vec<Duration>) {
    taken.sort_unstable();
    let at = |share: f64| {
        let place = (taken.len() as f64 * share) as usize;
        taken[place.min(taken.len() - 1)].as_secs_f64() * 1000.0
    };
    println!(
        "{name:>8}  {} keys  p50 {:.2} ms  p90 {:.2} ms  p99 {:.2} ms  slowest {:.2} ms",
        taken.len(),
        at(0.5),
        at(0.9),
        at(0.99),
        at(1.0)
    );
}

fn main() {
    // `cargo test --benches` only looks whether it runs.
    let keys = if std::env::args().any(|argument| argument == "--bench") { 250 } else { 5 };
    let folder = tempfile::tempdir().unwrap();
    let mut desk = Desk::open(folder.path());
    let (mut quiet, mut saving) = (Vec::new(), Vec::new());
    for _ in 0..4 {
        quiet.extend(desk.stretch(keys, false));
        saving.extend(desk.stretch(keys, true));
    }
    said("quiet", quiet);
    said("saving", saving);
    desk.press("\x13");
    thread::sleep(Duration::from_secs(1));
    desk.press("\x11");
}
