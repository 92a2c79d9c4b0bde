//! Every way out gives the terminal back, keeps the text, and is quick.

use super::terminal::{END_OF_RECORD, Terminal, World, soon};
use rustix::process::{Resource, Rlimit, Signal, kill_process, prlimit, test_kill_process};
use std::{fs, thread, time::Duration};

const AT_ONCE: Duration = Duration::from_millis(1500);

fn typed(world: &World) -> Terminal {
    let mut terminal = Terminal::open(world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("unsavedword");
    terminal.wait_for("unsavedword");
    terminal
}

fn is_kept(world: &World) -> bool {
    world.kept(&world.file()).contains("unsavedword")
}

#[test]
fn signals() {
    for signal in [Signal::HUP, Signal::TERM, Signal::INT, Signal::QUIT, Signal::ABORT] {
        let world = World::new();
        let mut terminal = typed(&world);
        terminal.signal(signal);
        let took = terminal.ends();
        assert!(took < AT_ONCE, "{signal:?}: {took:?}");
        assert_eq!(terminal.not_given_back(), [""; 0], "{signal:?}");
        assert!(is_kept(&world), "{signal:?}");
    }
}

#[test]
fn a_field_that_was_not_left_is_taken_in_when_the_terminal_goes() {
    for signal in [Signal::HUP, Signal::TERM] {
        let world = World::new();
        let mut terminal = Terminal::open(&world);
        // The facts of the session, at the documents' series: a line that is read when it is left.
        terminal.keys("\x10");
        terminal.wait_for("Commands");
        terminal.keys("session facts\r");
        terminal.wait_for("Document series");
        terminal.keys("\t\t\t\t\t");
        terminal.keys("NEWSER");
        terminal.wait_for("NEWSER");
        terminal.signal(signal);
        terminal.ends();
        assert!(world.on_disk().contains("NEWSER"), "{signal:?}: {}", world.on_disk());
    }
}

#[test]
fn leaving_without_saving() {
    let world = World::new();
    let mut terminal = typed(&world);
    terminal.keys("\x11");
    terminal.wait_for("Esc Close");
    terminal.keys("\x1b[B\r");
    terminal.ends();
    assert_eq!(terminal.not_given_back(), [""; 0]);
    assert!(terminal.shows("in its journal"), "{}", terminal.screen());
    assert!(is_kept(&world) && !world.on_disk().contains("unsavedword"));
}

#[test]
fn nothing_is_left_behind_unasked_where_neither_file_nor_journal_takes_it() {
    let world = World::new();
    let mut terminal = Terminal::full(&world);
    terminal.wait_for("only in memory");
    terminal.keys("onlyinmemory");
    terminal.wait_for("onlyinmemory");
    terminal.keys("\x11");
    terminal.wait_for("Leave and lose");
    assert!(!terminal.shows("the journal keeps the changes"), "{}", terminal.screen());
    // A save that fails keeps the desk open.
    terminal.keys("\r");
    let failed =
        |terminal: &Terminal| terminal.shows("Go on working") && !terminal.shows("Leave and lose");
    assert!(soon(|| failed(&terminal)), "{}", terminal.screen());
    terminal.keys("\r");
    assert!(soon(|| !terminal.shows("Go on working")), "{}", terminal.screen());
    terminal.keys("\x11");
    terminal.wait_for("Leave and lose");
    terminal.keys("\x1b[B\x1b[B\r");
    assert_eq!(terminal.exit_code(), 4);
    assert!(terminal.shows("may not be on the disk"), "{}", terminal.screen());
    assert_eq!(terminal.not_given_back(), [""; 0]);
    // And whoever is told to end at once says by the exit code that something is lost.
    let mut terminal = Terminal::full(&world);
    terminal.wait_for("only in memory");
    terminal.keys("onlyinmemory");
    terminal.wait_for("onlyinmemory");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.exit_code(), 4);
}

#[test]
fn leaving_with_a_save_leaves_when_all_is_saved() {
    let world = World::new();
    let mut terminal = typed(&world);
    terminal.keys("\x11");
    terminal.wait_for("Save and leave");
    terminal.keys("\r");
    assert_eq!(terminal.exit_code(), 0);
    assert!(world.on_disk().contains("unsavedword"));
}

#[test]
fn a_terminal_that_is_stopped_does_not_hold_up_the_end() {
    for _ in 0..6 {
        let world = World::new();
        let mut terminal = typed(&world);
        terminal.keys("\x11");
        terminal.wait_for("Save and leave");
        terminal.keys("\x1b[B\r");
        // Ctrl-S once the terminal is given back, before what is to be said is said.
        while !terminal.taken().is_empty() && terminal.is_alive() {
            thread::yield_now();
        }
        terminal.keys("\x13");
        assert!(terminal.ends() < Duration::from_secs(6));
        assert!(is_kept(&world));
    }
}

#[test]
fn the_desk_is_killed_and_its_guard_gives_the_terminal_back() {
    for signal in [Signal::KILL, Signal::ABORT, Signal::SEGV] {
        let world = World::new();
        let mut terminal = typed(&world);
        let desk = terminal.desk();
        // A fault in memory is looked at once before it is let kill.
        while kill_process(desk, signal).is_ok() && terminal.is_alive() {
            thread::sleep(Duration::from_millis(20));
        }
        assert!(terminal.ends() < AT_ONCE, "{signal:?}");
        assert_eq!(terminal.not_given_back(), [""; 0], "{signal:?}");
        let screen = terminal.screen();
        assert!(screen.contains("recover") && screen.contains("journal"), "{screen}");
        assert!(!screen.contains("unsavedword"));
        assert!(is_kept(&world), "{signal:?}");
    }
}

#[test]
fn a_panic_in_any_thread() {
    if cfg!(not(debug_assertions)) {
        return;
    }
    for thread in ["desk", "journal"] {
        let world = World::new().with("PLENARY_FAULT", thread);
        let mut terminal = typed(&world);
        terminal.keys("\x1b[200~FAIL NOW\x1b[201~");
        assert!(terminal.ends() < AT_ONCE, "{thread}");
        assert_eq!(terminal.not_given_back(), [""; 0], "{thread}");
        let screen = terminal.screen();
        assert!(screen.contains("a fault in the program"), "{thread}: {screen}");
        assert!(screen.contains(".session.ron.journal"), "{thread}: {screen}");
        assert!(!screen.contains("unsavedword") && !screen.contains("FAIL"), "{screen}");
        assert!(is_kept(&world), "{thread}");
    }
}

#[test]
fn out_of_memory() {
    let world = World::new();
    let mut terminal = typed(&world);
    let desk = terminal.desk();
    let status = fs::read_to_string(format!("/proc/{}/status", desk.as_raw_nonzero())).unwrap();
    let size = status.lines().find(|line| line.starts_with("VmSize:")).unwrap();
    let size: u64 = size.split_whitespace().nth(1).unwrap().parse().unwrap();
    let limit = Some((size + 512) * 1024);
    let limit = Rlimit { current: limit, maximum: limit };
    prlimit(Some(desk), Resource::As, limit).unwrap();
    // More than the heap of a thread has room for in one piece.
    let paste = "more than there is room for ".repeat(1_500_000);
    terminal.bytes_beside(format!("\x1b[200~{paste}\x1b[201~").into_bytes());
    terminal.ends();
    assert_eq!(terminal.not_given_back(), [""; 0]);
    assert!(is_kept(&world));
}

#[test]
fn the_guard_is_killed_and_the_desk_ends() {
    let world = World::new();
    let mut terminal = typed(&world);
    let desk = terminal.desk();
    terminal.signal(Signal::KILL);
    terminal.ends();
    assert!(soon(|| test_kill_process(desk).is_err()), "it goes on alone");
    assert!(is_kept(&world));
    // Nobody is locked out.
    let terminal = Terminal::open(&world);
    assert!(!terminal.shows("in use by"), "{}", terminal.screen());
}

#[test]
fn the_terminal_is_closed() {
    let world = World::new();
    let mut terminal = typed(&world);
    let desk = terminal.desk();
    // The pseudo-terminal of the tests types a line end and Ctrl-D when it is dropped: among the
    // speakers these do nothing.
    terminal.keys("\x1bOS");
    thread::sleep(Duration::from_millis(100));
    terminal.close();
    assert!(soon(|| test_kill_process(desk).is_err()));
    terminal.ends();
    assert!(is_kept(&world));
}

#[test]
fn stopped_and_going_on() {
    let world = World::new();
    let mut terminal = typed(&world);
    let desk = terminal.desk();
    let state = |process: rustix::process::Pid| {
        let stat = fs::read_to_string(format!("/proc/{}/stat", process.as_raw_nonzero())).unwrap();
        stat.rsplit(") ").next().unwrap().chars().next().unwrap()
    };
    for _ in 0..2 {
        terminal.signal(Signal::TSTP);
        assert!(soon(|| state(desk) == 'T' && state(terminal.guard()) == 'T'));
        assert_eq!(terminal.not_given_back(), [""; 0]);
        terminal.signal(Signal::CONT);
        terminal.wait_for("unsavedword");
        assert!(soon(|| terminal.taken().contains(&"raw mode")));
    }
    terminal.keys("after");
    terminal.wait_for("unsavedwordafter");
}

#[test]
fn nothing_wakes_an_idle_desk() {
    let world = World::new();
    let terminal = Terminal::open(&world);
    let desk = terminal.desk().as_raw_nonzero();
    let wakes = || -> u64 {
        let threads = fs::read_dir(format!("/proc/{desk}/task")).unwrap();
        let status = threads
            .filter_map(|thread| fs::read_to_string(thread.ok()?.path().join("status")).ok());
        let switches = status.filter_map(|status| {
            let line = status.lines().find(|line| line.starts_with("voluntary_ctxt"))?;
            line.split_whitespace().nth(1)?.parse::<u64>().ok()
        });
        switches.sum()
    };
    // The look over the session after a rest, and the first sync, come first.
    thread::sleep(Duration::from_secs(3));
    let before = wakes();
    thread::sleep(Duration::from_secs(2));
    assert_eq!(wakes() - before, 0);
}

#[test]
fn a_guard_works_where_ends_of_children_are_ignored() {
    let world = World::new();
    let mut terminal = Terminal::after(&world, "trap '' CHLD");
    terminal.wait_for("Record of the session");
    kill_process(terminal.desk(), Signal::KILL).unwrap();
    terminal.ends();
    assert_eq!(terminal.not_given_back(), [""; 0]);
    assert!(terminal.shows("recover"), "{}", terminal.screen());
    let mut terminal = Terminal::after(&world, "trap '' CHLD");
    terminal.wait_for("Record of the session");
    terminal.keys("\x11");
    terminal.ends();
    assert_eq!(terminal.exit_code(), 0);
}

#[test]
fn a_desk_without_descriptors_says_why_it_does_not_open() {
    let mut refused = 0;
    for most in 5..16 {
        let world = World::new();
        let mut terminal = Terminal::after(&world, &format!("ulimit -n {most}"));
        assert!(soon(|| !terminal.is_alive() || terminal.shows("Record of the session")));
        if terminal.is_alive() {
            terminal.keys(END_OF_RECORD);
            terminal.keys("unsavedword");
            terminal.wait_for("unsavedword");
            let told = soon(|| is_kept(&world) || terminal.shows("only in memory"));
            assert!(told, "{most}: {}", terminal.screen());
            continue;
        }
        refused += 1;
        assert_ne!(terminal.exit_code(), 0, "{most}");
        assert_eq!(terminal.not_given_back(), [""; 0], "{most}");
        assert!(soon(|| terminal.shows("code 24")), "{most}: {}", terminal.screen());
    }
    assert!(refused > 2);
}
