//! A desk that shows hostile content, and into which it is pasted.

use super::strange::strange;
use super::*;

/// Sees to it that nothing of a hostile session reaches the terminal, whatever is looked at.
fn look_around(world: &World, what: &str) {
    let mut terminal = Terminal::start(world, &world.file());
    let up = soon(|| terminal.shows("F1 ") || terminal.shows("plenary") || !terminal.is_alive());
    assert!(up, "{what}: {}", terminal.screen());
    // Panes, lists, forms, the palette, the findings, a preview, help, and sizes.
    let looks = [
        "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[18~", "\r", "\t", "\x1b",
        "\x1b", "\x10", "e", "\x1b[B", "\x1b", "\x06", "word", "\r", "\x1b", "\x1bOP", "\x1b[6~",
        "\x1b", "\x1b[F",
    ];
    for (number, look) in looks.iter().enumerate() {
        if !terminal.is_alive() {
            break;
        }
        terminal.keys(look);
        if number % 5 == 4 {
            terminal.resize(10 + number as u16 * 2, 40 + number as u16 * 5);
        }
        thread::sleep(Duration::from_millis(40));
    }
    thread::sleep(Duration::from_millis(100));
    assert_not_driven(&terminal, what);
}

/// That what reached the terminal is only what the desk itself sends.
pub fn assert_not_driven(terminal: &Terminal, what: &str) {
    let raw = terminal.raw();
    let never = [
        "owned\x07",
        "\x1b]",
        "\x1bP",
        "\x1b[2Jowned",
        "\u{9b}",
        "\u{9c}",
        "\u{202e}",
        "\u{2066}",
        "\u{2028}",
        "\u{feff}",
        "\x07",
        "\x7f",
        "panicked at",
        "a fault in the program",
    ];
    for never in never {
        let at = raw.windows(never.len()).position(|at| at == never.as_bytes());
        let around = at.map(|at| {
            String::from_utf8_lossy(&raw[at.saturating_sub(40)..(at + 40).min(raw.len())])
                .escape_debug()
                .to_string()
        });
        assert_eq!(around, None, "{what}: {never:?} reached the terminal");
    }
}

#[test]
fn nothing_hostile_reaches_the_terminal_of_a_desk() {
    let mut cases: Vec<(String, String)> = Vec::new();
    for (number, cunning) in cunning().chunks(9).enumerate() {
        cases.push((format!("cunning {number}"), everywhere(&quoted(&cunning.join(" ; ")))));
    }
    for hostile in ["\u{1b}]0;owned\u{7}", "\u{202e}owned", "\u{9b}31mowned", "\0"] {
        cases.push((format!("raw {hostile:?}"), everywhere(hostile)));
        cases.push((format!("escaped {hostile:?}"), everywhere(&escaped(hostile))));
    }
    for (what, text) in strange() {
        if what.contains("megabyte")
            || what.contains("year")
            || what.contains("before")
            || what.contains("hostile")
        {
            cases.push((what.to_owned(), text));
        }
    }
    for cases in cases.chunks(6) {
        let beside: Vec<_> = cases
            .iter()
            .cloned()
            .map(|(what, text)| {
                thread::spawn(move || {
                    let world = World::new();
                    fs::write(world.file(), &text).unwrap();
                    look_around(&world, &what);
                })
            })
            .collect();
        for one in beside {
            one.join().unwrap();
        }
    }
}

#[test]
fn a_hostile_paste_is_clean_wherever_it_goes() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    let all: String = unclean().into_iter().filter(|text| text.len() < 1000).collect();
    let paste = format!("\x1b[200~{all}{}\x1b[201~", cunning().concat());
    // The palette, a search, a number to go to, a name to save under, a speaker, a form, the draft.
    for way in ["\x10", "\x06", "\x07", "\x12", "\x1bOQ\x0e", "\x1bOS\r", "\x1b[15~"] {
        terminal.keys(way);
        thread::sleep(Duration::from_millis(60));
        terminal.keys(&paste);
        terminal.keys("\x1b[200~\x1b[201~");
        thread::sleep(Duration::from_millis(120));
        terminal.keys("\r");
        thread::sleep(Duration::from_millis(60));
        terminal.keys("\x1b\x1b");
        thread::sleep(Duration::from_millis(60));
    }
    assert!(terminal.is_alive(), "{}", terminal.screen());
    assert_not_driven(&terminal, "pasted");
    terminal.keys("\x13");
    thread::sleep(Duration::from_millis(300));
    let bytes = fs::read(world.file()).unwrap();
    assert_eq!(leaks(&bytes), None);
    store::from_ron(&bytes).expect("the file is whole");
}
