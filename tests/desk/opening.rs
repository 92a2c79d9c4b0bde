//! What is told at opening and about the clock: a journal that stops the program, another machine,
//! another user, a clock that is set.

use super::terminal::{END_OF_RECORD, SAVE, Terminal, World, soon};
use std::{fs, path::PathBuf, thread, time::Duration};

fn lock(world: &World) -> PathBuf {
    world.work().join(".session.ron.lock")
}

#[test]
fn a_journal_that_stops_the_program_twice_is_left_alone_the_third_time() {
    if cfg!(not(debug_assertions)) {
        return;
    }
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("\x1b[200~FAIL NOW\x1b[201~");
    terminal.wait_for("FAIL NOW");
    // On a busy machine a frame may be a moment before the journal.
    let journal = world.work().join(".session.ron.journal");
    let has_it = || fs::read(&journal).is_ok_and(|all| all.windows(8).any(|at| at == b"FAIL NOW"));
    assert!(soon(has_it));
    terminal.kill();
    let world = world.with("PLENARY_FAULT", "replay");
    for _ in 0..2 {
        let mut terminal = Terminal::start(&world, &world.file());
        terminal.ends();
        terminal.wait_for("a fault in the program");
        assert_eq!(terminal.not_given_back(), [""; 0]);
    }
    let mut terminal = Terminal::open(&world);
    terminal.wait_for("stopped twice");
    let says = |text| terminal.screen().replace(['│', '\n', ' '], "").contains(text);
    for text in [".session.ron.journal", "Restore"] {
        assert!(soon(|| says(text)), "{}", terminal.screen());
    }
    // To look at, and no more.
    terminal.keys("\x1b");
    assert!(soon(|| !terminal.shows("stopped twice")));
    terminal.keys(END_OF_RECORD);
    terminal.keys("notaword");
    terminal.keys(SAVE);
    thread::sleep(Duration::from_millis(200));
    assert!(!terminal.shows("notaword") && !terminal.shows("FAIL NOW"), "{}", terminal.screen());
    terminal.keys("\x11");
    terminal.ends();
    // Nor is anything issued from it, and why not is the same.
    let file = world.file();
    let issue = ["export", "outcomes", file.to_str().unwrap(), "--meeting", "1", "--issue"];
    let told = world.told(&issue);
    assert!(told.contains("nothing can be issued") && told.contains("stopped twice"), "{told}");
    assert!(told.contains("plenary recover") && !told.contains("cannot be read"), "{told}");
    // Nothing of the journal was lost by it.
    let world = world.with("PLENARY_FAULT", "none");
    let (printed, _) = world.run(&["recover", world.file().to_str().unwrap(), "--print", "1"]);
    assert!(printed.contains("FAIL NOW"), "{printed}");
}

#[test]
fn a_new_session_in_a_folder_that_is_not_there_is_asked_for_again() {
    let world = World::new();
    let mut terminal = Terminal::start_screen(&world);
    terminal.wait_for("New session");
    terminal.keys("new session\r");
    terminal.wait_for("The file of the new session");
    terminal.keys("nowhere/council\r");
    terminal.wait_for("There is no folder nowhere.");
    assert!(terminal.shows("nowhere/council.ron"), "{}", terminal.screen());
    terminal.keys("\x1b[H\x1b[3~\x1b[3~\x1b[3~\x1b[3~\x1b[3~\x1b[3~\x1b[3~\x1b[3~\r");
    terminal.wait_for("Document series");
    assert!(world.work().join("council.ron").exists());
    terminal.keys("A new council\x13");
    let recent = || fs::read_to_string(world.state().join("recent.ron")).unwrap_or_default();
    assert!(soon(|| recent().contains("A new council")), "{}", recent());
    drop(terminal);
    let again = Terminal::start_screen(&world);
    again.wait_for("A new council");
}

#[test]
fn another_machine_is_waited_for_and_taken_over_when_it_is_silent() {
    if cfg!(not(debug_assertions)) {
        return;
    }
    // As on a drive without locks; a minute takes a second there.
    let world = World::new().with("PLENARY_FAULT", "lock");
    let there = "ann\nelsewhere\n77\n1591704000\nanother-start\n3\n0\n\nmark\n";
    fs::write(lock(&world), there).unwrap();
    let mut terminal = Terminal::open(&world);
    terminal.wait_for("in use by ann on elsewhere");
    terminal.keys(END_OF_RECORD);
    terminal.keys("x");
    terminal.wait_for("Take over");
    terminal.keys("\x1b[A\r");
    assert!(soon(|| !terminal.shows("in use by")), "{}", terminal.screen());
    terminal.keys(END_OF_RECORD);
    terminal.keys("takenover");
    terminal.wait_for("takenover");
    let signed = || fs::read_to_string(lock(&world)).unwrap();
    let beat = |text: &str| text.lines().nth(5).and_then(|beat| beat.parse::<u32>().ok());
    let first = beat(&signed());
    assert!(soon(|| beat(&signed()) > first), "no sign of life: {}", signed());
    // And the other way round: somebody takes over from here.
    fs::write(lock(&world), there).unwrap();
    terminal.wait_for("was taken over");
    terminal.keys("kept");
    terminal.wait_for("takenoverkept");
    terminal.keys(SAVE);
    terminal.wait_for("NOT SAVED");
    assert!(!world.on_disk().contains("takenover"));
    terminal.kill();
    assert!(world.kept(&world.file()).contains("takenoverkept"));
    // Who looks on while the other closes learns it at once.
    let mut looking = Terminal::open(&world);
    looking.wait_for("in use by ann on elsewhere");
    fs::write(lock(&world), there.replace("\n77\n", "\n\n")).unwrap();
    looking.wait_for("has closed it");
    looking.keys("\x1b[A\r");
    assert!(soon(|| !looking.shows("in use by")), "{}", looking.screen());
}

#[test]
fn whoever_has_the_session_as_another_user_is_named() {
    if !rustix::process::geteuid().is_root() {
        return;
    }
    // A lock file of somebody else that may not be read, and a lock on the session.
    let world = World::new();
    fs::write(lock(&world), "").unwrap();
    std::os::unix::fs::chown(lock(&world), Some(65534), None).unwrap();
    let held = fs::File::open(lock(&world)).unwrap();
    held.lock().unwrap();
    let terminal = Terminal::open(&world);
    terminal.wait_for("in use by nobody");
}

#[test]
fn a_clock_that_is_set_is_told_and_what_runs_is_not_bent() {
    if cfg!(not(debug_assertions)) {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let set = folder.path().join("set");
    fs::write(&set, "0").unwrap();
    let set_to = |seconds: i64| fs::write(&set, seconds.to_string()).unwrap();
    let leaked: &'static str = Box::leak(set.to_str().unwrap().to_owned().into_boxed_str());
    let world = World::new().with("PLENARY_CLOCK_SET", leaked);
    let text = fs::read_to_string(world.file()).unwrap();
    let now = plenary::store::now();
    let until = ", to: Some(\"2020-06-09T15:00:00+02:00\")";
    let text = text.replace(until, "").replace(", ended: Some(\"2020-06-09T15:00:00+02:00\")", "");
    let text = text.replace("(from: \"2020-06-09T12:00:00+02:00\")", &format!("(from: \"{now}\")"));
    fs::write(world.file(), &text).unwrap();
    let mut terminal = Terminal::open(&world);
    assert!(!terminal.shows("was set"), "{}", terminal.screen());
    set_to(3600);
    terminal.wait_for("was set by 3600 seconds");
    terminal.keys(END_OF_RECORD);
    terminal.keys("afterit");
    terminal.wait_for("afterit");
    // What is begun now is begun by the clock that counts on.
    terminal.kill();
    let journal = fs::read_to_string(world.work().join(".session.ron.journal")).unwrap();
    let facts: Vec<_> = journal.lines().filter(|line| line.contains(" fact \"clock ")).collect();
    assert!(facts.iter().any(|fact| fact.contains("set by 3600")), "{facts:?}");
    // Back after a crash it counts on as before, and says so.
    let mut terminal = Terminal::open(&world);
    terminal.wait_for("Recovered");
    terminal.keys("\x1b");
    terminal.wait_for("was set by 3600 seconds");
    set_to(-3600);
    terminal.wait_for("was set by -7200 seconds");
}
