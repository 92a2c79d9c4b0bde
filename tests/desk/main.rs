//! The real program in a real pseudo-terminal: what is typed is kept, and the terminal given back.
//!
//! The default run is short. `PLENARY_LONG=1` makes it long enough to find what happens seldom.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub,
    reason = "a test says what it expects by panicking"
)]

mod board;
mod content;
mod ends;
mod files;
mod kills;
mod opening;
mod outside;
mod terminal;

/// How many rounds: few in every run, more where somebody waits for it.
fn rounds(few: usize, many: usize) -> usize {
    if std::env::var_os("PLENARY_LONG").is_some_and(|set| !set.is_empty()) { many } else { few }
}

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % below.max(1)
    }

    fn millis(&mut self, from: u64, to: u64) -> std::time::Duration {
        std::time::Duration::from_millis(from + self.roll(to - from))
    }
}
