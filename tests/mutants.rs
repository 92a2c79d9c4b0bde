//! Mutants of good sessions and journals, read as `plenary check` reads them: none makes the
//! program panic or hang, and nothing that a message quotes drives a terminal.
//!
//! The same in every run: a mutant is known by its number. 2,000 in an ordinary run; 100,000 with
//! `PLENARY_LONG=1`, best with `--release`. `PLENARY_MUTANT=N` makes the N-th alone, for a look.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stderr,
    missing_docs,
    reason = "a test says what it expects by panicking"
)]

use plenary::{
    language::Words,
    review,
    session::{Change, Edit, Field, History, Id, Language, Scope, Session, TextId, clean},
    store::{self, Access, Calls},
};
use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant},
};

const SAMPLES: [&str; 4] = ["u4ssc-7", "qit4n-10", "vcc-2021", "vcc-2020"];

/// How long one mutant may take: a hundred times what a good one does in a build without
/// optimisation.
const LONGEST: Duration = Duration::from_secs(20);

/// Numbers that look random and are the same in every run.
struct Dice(u64);

impl Dice {
    fn new(seed: u64) -> Dice {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (seed + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
        (0..8).for_each(|_| {
            dice.roll(2);
        });
        dice
    }

    fn roll(&mut self, below: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % below.max(1) as u64).unwrap()
    }

    fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.roll(of.len())]
    }
}

/// What is put in place of a piece, or between two.
const PIECES: &[&str] = &[
    "",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\\",
    "\\u{202e}",
    "\\u{d800}",
    "\\x1b[2J",
    "\u{1b}]0;owned\u{7}",
    "\u{202e}",
    "\u{2028}",
    "\0",
    "\u{feff}",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
    "r#\"",
    "/*",
    "//",
    "Some(",
    "None",
    "-1",
    "0",
    "65535",
    "65536",
    "4294967296",
    "18446744073709551616",
    "1e999",
    "NaN",
    "0x",
    "\"9999-12-31T23:59:59+14:00\"",
    "\"0000-00-00\"",
    "\"-262143-01-01T00:00:00Z\"",
    "\"2020-06-09T12:00:00+99:99\"",
    "session",
    "\"session\"",
    "=cmd()",
    "../../x",
    "<script>",
];

/// The places at which pieces begin: of words, numbers, strings and marks.
fn pieces(text: &[u8]) -> Vec<usize> {
    let kind = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' | 0x80.. => 0,
        b' ' | b'\n' => 1,
        other => other,
    };
    let mut starts: Vec<usize> = (1..text.len())
        .filter(|at| kind(text[*at]) != kind(text[at - 1]) || kind(text[*at]) > 1)
        .collect();
    starts.insert(0, 0);
    starts.push(text.len());
    starts
}

/// A mutant: some changes, each of one of a dozen kinds.
fn mutant(good: &[u8], dice: &mut Dice) -> Vec<u8> {
    let mut text = good.to_vec();
    for _ in 0..1 + dice.roll(4) * dice.roll(2) {
        if text.is_empty() {
            return text;
        }
        let at = dice.roll(text.len());
        let lines = || text.split_inclusive(|byte| *byte == b'\n').collect::<Vec<_>>();
        match dice.roll(16) {
            0 => text[at] ^= 1 << dice.roll(8),
            1 => text[at] = u8::try_from(dice.roll(256)).unwrap(),
            2 => text.truncate(at),
            3 => drop(text.drain(at..(at + 1 + dice.roll(40)).min(text.len()))),
            4 => {
                let end = (at + 1 + dice.roll(200)).min(text.len());
                let again = text[at..end].to_vec();
                let to = dice.roll(text.len());
                text.splice(to..to, again);
            }
            5 => {
                let mut lines = lines();
                let (one, other) = (dice.roll(lines.len()), dice.roll(lines.len()));
                lines.swap(one, other);
                text = lines.concat();
            }
            6 => {
                let mut lines = lines();
                lines.remove(dice.roll(lines.len()));
                text = lines.concat();
            }
            7 => {
                let mut lines = lines();
                let line = lines[dice.roll(lines.len())];
                lines.insert(dice.roll(lines.len()), line);
                text = lines.concat();
            }
            8 => {
                let starts = pieces(&text);
                let piece = dice.roll(starts.len().saturating_sub(1).max(1));
                let end = starts.get(piece + 1).copied().unwrap_or(text.len());
                text.splice(starts[piece]..end, dice.pick(PIECES).bytes());
            }
            9 => {
                let starts = pieces(&text);
                let (one, other) = (dice.roll(starts.len() - 1), dice.roll(starts.len() - 1));
                let of = |piece: usize| text[starts[piece]..starts[piece + 1]].to_vec();
                let put = of(other);
                text.splice(starts[one]..starts[one + 1], put);
            }
            // Between quotes, so that it is read and reaches what looks at texts.
            10..=13 => {
                let quotes: Vec<usize> = (0..text.len()).filter(|at| text[*at] == b'"').collect();
                let pair = dice.roll(quotes.len() / 2) * 2;
                if let [start, end, ..] = quotes.get(pair..).unwrap_or_default() {
                    let put = dice.pick(PIECES).replace(['"', '\\'], "");
                    text.splice(start + 1..*end, put.bytes());
                }
            }
            14 => {
                let deep = dice.pick(&["(", "[", "[(id: \"x\", items: ", "Some(", "{", "/*"]);
                let times = dice.pick(&[&3, &60, &5000]);
                text.splice(at..at, deep.repeat(*times).into_bytes());
            }
            _ => {
                let put = dice.pick(PIECES);
                text.splice(at..at, put.bytes());
            }
        }
    }
    text
}

/// Reads a session as `check` does: whether it was read, and all that there is to say.
fn check(path: &Path) -> (bool, String) {
    let words = Words::of(Language::En);
    let loaded = match store::read(path) {
        Ok(loaded) => loaded,
        Err(error) => return (false, error.said(words)),
    };
    let bytes = store::bytes(path).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let spots = store::places(text.trim_start_matches('\u{feff}'));
    let session = &loaded.session;
    let findings = review::findings(session);
    let said = findings.iter().map(|finding| {
        let spot = spots.get(&finding.node).copied().unwrap_or_default();
        let name = plenary::language::node_name(session, finding.node, words);
        format!("{spot}: {name}: {}", finding.said(session, words))
    });
    (true, said.collect::<Vec<_>>().join("\n"))
}

/// Looks at one: whether it was read, or what is wrong with how it was taken.
fn look(path: &Path) -> Result<bool, String> {
    let begun = Instant::now();
    let checked = catch_unwind(AssertUnwindSafe(|| check(path)));
    let (read, said) = checked.map_err(|_| "a panic".to_owned())?;
    if begun.elapsed() > LONGEST {
        return Err(format!("it took {:?}", begun.elapsed()));
    }
    match said.lines().find(|line| !clean::is_clean(line)) {
        Some(line) => Err(format!("a message that is not clean: {line:?}")),
        None => Ok(read),
    }
}

fn how_many(few: usize, many: usize) -> std::ops::Range<usize> {
    if let Ok(number) = std::env::var("PLENARY_MUTANT") {
        let number = number.parse().unwrap();
        return number..number + 1;
    }
    let long = std::env::var_os("PLENARY_LONG").is_some_and(|set| !set.is_empty());
    0..if long { many } else { few }
}

/// Makes mutants of what `good` gives for each number, and looks at each where `put` put it.
fn play(
    what: &str,
    numbers: std::ops::Range<usize>,
    good: impl Fn(usize) -> Vec<u8> + Sync,
    file: &str,
    prepare: impl Fn(&Path) + Sync,
) {
    let shares = 2;
    let (read, failed): (Vec<usize>, Vec<Vec<String>>) = std::thread::scope(|scope| {
        let share = |share: usize| {
            let (numbers, good, prepare) = (numbers.clone(), &good, &prepare);
            scope.spawn(move || {
                let folder = tempfile::tempdir().unwrap();
                prepare(folder.path());
                let (mut read, mut failed) = (0, Vec::new());
                for number in numbers.skip(share).step_by(shares) {
                    let bytes = mutant(&good(number), &mut Dice::new(number as u64));
                    fs::write(folder.path().join(file), bytes).unwrap();
                    match look(&folder.path().join("a.ron")) {
                        Ok(was_read) => read += usize::from(was_read),
                        Err(why) => failed.push(format!("mutant {number}: {why}")),
                    }
                }
                (read, failed)
            })
        };
        let shares: Vec<_> = (0..shares).map(share).collect();
        shares.into_iter().map(|share| share.join().unwrap()).unzip()
    });
    let (read, failed) = (read.iter().sum::<usize>(), failed.concat());
    eprintln!("{what}: {} mutants, {read} of them read, {} failed", numbers.len(), failed.len());
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn sample(name: &str) -> Vec<u8> {
    fs::read(format!("{}/sessions/{name}.ron", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn of_sessions() {
    let samples = SAMPLES.map(sample);
    // The large one seldom: without optimisation it takes most of the time.
    let of = |number: usize| if number.is_multiple_of(50) { 3 } else { number % 3 };
    let good = |number| samples[of(number)].clone();
    play("sessions", how_many(2000, 100_000), good, "a.ron", |_| {});
}

/// A small session and its journal: typing, a save, undoing, other edits.
fn with_journal(folder: &Path) -> Vec<u8> {
    let file = folder.join("a.ron");
    store::create(&file, &store::from_ron(&sample("u4ssc-7")).unwrap().session).unwrap();
    let opened = store::open_in(&file, None, Calls::default(), |_| {}).unwrap();
    let Access::Write(store) = opened.access else { panic!() };
    let (mut session, mut history): (Session, History) = (opened.session, opened.history);
    let text = TextId::written(Id::ROOT, Field::Title);
    let record = |change: Change| store.record(&change);
    for letter in "abcdefgh".chars() {
        let edit = Edit::Splice { text, at: 0, cut: "".into(), put: letter.to_string().into() };
        record(history.apply(&mut session, Scope::Writing, edit).unwrap());
    }
    record(history.undo(&mut session, &[Scope::Writing]).unwrap().unwrap());
    store.fact("clock 7");
    store.save();
    assert!(store.flush(LONGEST));
    let edit = Edit::Splice { text, at: 0, cut: "".into(), put: "after the save".into() };
    record(history.apply(&mut session, Scope::Writing, edit).unwrap());
    assert!(store.close(false, LONGEST).unwrap().kept);
    fs::read(folder.join(".a.ron.journal")).unwrap()
}

#[test]
fn of_journals() {
    let folder = tempfile::tempdir().unwrap();
    let journal = with_journal(folder.path());
    let session = fs::read(folder.path().join("a.ron")).unwrap();
    let (_, good) = (session.len(), |number: usize| {
        // Half of them with checksums that fit, so that what is behind them is reached.
        if number.is_multiple_of(2) { journal.clone() } else { with_checksums(number, &journal) }
    });
    let prepare = |folder: &Path| fs::write(folder.join("a.ron"), &session).unwrap();
    play("journals", how_many(1000, 50_000), good, ".a.ron.journal", prepare);
}

/// A mutant of a journal of which each line has the checksum and the number that it should have.
fn with_checksums(number: usize, journal: &[u8]) -> Vec<u8> {
    let mutant = mutant(journal, &mut Dice::new(1_000_000 + number as u64));
    let lines = mutant.split(|byte| *byte == b'\n').enumerate().map(|(place, line)| {
        let rest = line.splitn(3, |byte| *byte == b' ').nth(2).unwrap_or_default();
        let rest = [format!("{place} ").as_bytes(), rest].concat();
        let crc = crc32fast::hash(&rest);
        [format!("{crc:08x} ").as_bytes(), &rest, b"\n"].concat()
    });
    lines.collect::<Vec<_>>().concat()
}
