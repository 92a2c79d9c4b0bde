//! Hostile content, strange sizes and a monkey: nothing gets through, nothing breaks.

use super::{
    Dice, rounds,
    terminal::{END_OF_RECORD, SAVE, Terminal, World, soon},
};
use std::{fs, thread, time::Duration};

const HOSTILE: &[&str] = &[
    "\x1b]0;owned\x07",
    "\x1b[2Jowned",
    "\x1bPowned\x1b\\",
    "\u{9b}31mowned",
    "\u{202e}owned\u{2066}",
    "\x07\x08\x7fowned",
    "\u{2028}owned\u{feff}",
];

/// What of hostile content may never reach the terminal as it is.
const NEVER: &[&str] = &[
    "\x1b]0;owned",
    "\x1b[2Jowned",
    "\x1bPowned",
    "\u{9b}",
    "\u{202e}",
    "\u{2066}",
    "\x07",
    "\x7f",
    "\u{2028}",
];

fn assert_clean(terminal: &Terminal) {
    let raw = terminal.raw();
    for never in NEVER {
        let leaks = raw.windows(never.len()).any(|at| at == never.as_bytes());
        assert!(!leaks, "{never:?} reached the terminal");
    }
    assert!(!raw.windows(11).any(|at| at == b"panicked at"));
}

#[test]
fn hostile_strings_in_a_file_are_shown_clean_or_refused() {
    for (number, hostile) in HOSTILE.iter().enumerate() {
        let world = World::new();
        let text = fs::read_to_string(world.file()).unwrap();
        let escaped: String =
            hostile.chars().map(|letter| format!("\\u{{{:x}}}", u32::from(letter))).collect();
        let with = if number % 2 == 0 { (*hostile).to_owned() } else { escaped };
        let text = text.replace("original line 0001", &format!("{with} original line 0001"));
        let text = text.replace("Session for fault tests", &format!("Session {with}"));
        fs::write(world.file(), &text).unwrap();
        let mut terminal = Terminal::start(&world, &world.file());
        assert!(soon(|| !terminal.raw().is_empty()));
        thread::sleep(Duration::from_millis(300));
        terminal.keys("\x1b[1;5H\x1b[6~");
        thread::sleep(Duration::from_millis(200));
        assert_clean(&terminal);
        assert_eq!(fs::read_to_string(world.file()).unwrap(), text);
    }
}

#[test]
fn a_paste_that_ends_itself_is_text_and_no_command() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    for hostile in HOSTILE {
        terminal.keys(&format!("\x1b[200~before {hostile} after\x1b[201~"));
        thread::sleep(Duration::from_millis(30));
    }
    terminal.keys("\x1b[200~start\x1b[201~middle\x1b[201~end");
    terminal.wait_for("end");
    thread::sleep(Duration::from_millis(100));
    assert_clean(&terminal);
    assert!(terminal.is_alive());
    terminal.keys(SAVE);
    assert!(soon(|| world.on_disk().contains("startmiddle")), "{}", terminal.screen());
}

#[test]
fn a_paste_whose_end_is_lost_keeps_nothing_from_being_typed_and_kept() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("\x1b[200~pastedword");
    for key in " typedon ".chars() {
        terminal.keys(key.encode_utf8(&mut [0; 4]));
        thread::sleep(Duration::from_millis(120));
    }
    terminal.wait_for("typedon");
    terminal.keys("aftersome");
    terminal.wait_for("aftersome");
    terminal.keys(SAVE);
    assert!(soon(|| world.on_disk().contains("pastedwordtypedonaftersome")));
    terminal.keys("\x11");
    terminal.ends();
    assert_eq!(terminal.not_given_back(), [""; 0]);
}

#[test]
fn a_storm_of_sizes() {
    let mut dice = Dice(4242);
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    let edges = [1, 2, 3, 5, 10, 24, 80, 200, 500];
    for _ in 0..rounds(150, 3000) {
        let mut edge = || u16::try_from(edges[dice.roll(9) as usize]).unwrap();
        let (rows, cols) = (edge(), edge());
        terminal.resize(rows, cols);
        if dice.roll(7) == 0 {
            terminal.keys("w");
        }
        thread::sleep(Duration::from_millis(4));
    }
    terminal.resize(1, 1);
    thread::sleep(Duration::from_millis(50));
    terminal.resize(30, 100);
    terminal.keys(" afterthestorm");
    terminal.wait_for("afterthestorm");
    assert_clean(&terminal);
    terminal.signal(rustix::process::Signal::TERM);
    terminal.ends();
    assert_eq!(terminal.not_given_back(), [""; 0]);
}

/// A key that nobody would press.
fn monkey(dice: &mut Dice) -> Vec<u8> {
    const KEYS: &[&str] = &[
        "\x1b",
        "\x1b[A",
        "\x1b[B",
        "\x1b[C",
        "\x1b[D",
        "\x1b[H",
        "\x1b[F",
        "\x1b[5~",
        "\x1b[6~",
        "\x1b[2~",
        "\x1b[3~",
        "\x1b[Z",
        "\x1bOP",
        "\x1bOQ",
        "\x1b[15~",
        "\x1b[17~",
        "\x1b[18~",
        "\x1b[19~",
        "\x1b[20~",
        "\x1b[21~",
        "\x1b[1;5C",
        "\x1b[1;2A",
        "\x1b[1;3B",
        "\x1b[24~",
        "\x1b[<0;5;5M",
        "\x1b[I",
        "\x1b[O",
        "\x1b[1;1R",
        "\x1b[999;999R",
        "\x1b[",
        "\x1bO",
        "é",
        "漢",
        "\u{202e}",
        "e\u{301}",
        "👩‍👩‍👧",
        "שלום",
        "\r",
        "\t",
        "\x1b[200~a\x1b[2J\r\nb\x1b[201~",
    ];
    match dice.roll(100) {
        0..45 => vec![32 + dice.roll(95) as u8],
        // Not Ctrl-Q: to leave is no failure, only the end of the test.
        45..60 => {
            let control = 1 + dice.roll(31) as u8;
            if control == 17 { Vec::new() } else { vec![control] }
        }
        60..90 => KEYS[dice.roll(KEYS.len() as u64) as usize].as_bytes().to_vec(),
        90..97 => vec![0x1b, 33 + dice.roll(94) as u8],
        _ => (0..3).map(|_| 128 + dice.roll(128) as u8).collect(),
    }
}

#[test]
fn a_monkey_breaks_nothing() {
    let mut dice = Dice(20_260_609);
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    let mut last = Vec::new();
    for number in 0..rounds(3000, 40_000) {
        let key = monkey(&mut dice);
        terminal.bytes(&key);
        last.extend_from_slice(&key);
        if number % 40 == 0 {
            let (rows, cols) = (1 + dice.roll(60), 1 + dice.roll(160));
            terminal.resize(rows as u16, cols as u16);
            thread::sleep(Duration::from_millis(20));
            if !terminal.is_alive() {
                // Leaving is in the menu too.
                assert_eq!(terminal.not_given_back(), [""; 0], "key {number}");
                terminal = Terminal::start(&world, &world.file());
                thread::sleep(Duration::from_millis(300));
            }
            let raw = terminal.raw();
            let tail = &last[last.len().saturating_sub(200)..];
            let panics = raw.windows(13).any(|at| at == b"a fault in th");
            assert!(!panics, "{number}: {}", String::from_utf8_lossy(tail).escape_debug());
        }
    }
    terminal.resize(30, 100);
    if terminal.is_alive() {
        terminal.signal(rustix::process::Signal::TERM);
        terminal.ends();
        assert_eq!(terminal.not_given_back(), [""; 0]);
    }
    plenary::store::from_ron(&fs::read(world.file()).unwrap()).expect("the file is whole");
}
