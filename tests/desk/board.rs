//! The board beside the desk, each in a terminal of its own, over the same folder.

use super::terminal::{SAVE, Terminal, World, soon};
use rustix::process::{Signal, kill_process};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    thread,
    time::{Duration, Instant, SystemTime},
};

/// Every file below a folder, with what it holds and when it was written.
fn everything(folder: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.path().display().to_string();
        if entry.file_type().unwrap().is_dir() {
            found.extend(everything(&entry.path()));
        } else {
            let modified = entry.metadata().unwrap().modified().unwrap();
            found.insert(name, (fs::read(entry.path()).unwrap(), modified));
        }
    }
    found
}

/// A meeting that is under way, with an open item.
const MEETING: &str = r#"(format: 1, readable_from: 1, about: (title: "A meeting"),
    agenda: [(id: "i", title: "An item")],
    meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
        began: Some("2020-06-09T12:00:00+02:00"), entries: [(id: "e", items: ["i"],
            spans: [(from: "2020-06-09T12:00:00+02:00")], paragraphs: [(id: "p", text: "Begun")])])])"#;

/// Gives the floor to the Chair outside the list, then to the secretariat.
const CHAIR: &str = "\x14chair\r";
const SECRETARIAT: &str = "\x14secretariat\r";

#[test]
fn the_board_follows_the_desk_within_a_second_and_writes_nothing() {
    let world = World::new();
    fs::write(world.file(), MEETING).unwrap();
    let mut desk = Terminal::start(&world, &world.file());
    desk.wait_for("An item");
    let mut board = Terminal::board(&world);
    board.wait_for("Nobody has the floor");
    for (keys, shown) in [(CHAIR, "» Chair"), (SECRETARIAT, "» Secretariat"), (CHAIR, "» Chair")]
    {
        desk.keys(keys);
        desk.wait_for(&format!("{shown} 0:0"));
        let there = Instant::now();
        board.wait_for(shown);
        // The desk draws within milliseconds and the board looks twice a second; the rest is for a
        // machine that has other things to do.
        assert!(there.elapsed() < Duration::from_secs(3), "{:?}", there.elapsed());
    }
    // What is only typed stays on the desk.
    desk.keys("\x1b[15~ SECRET\x13");
    assert!(soon(|| world.on_disk().contains("SECRET")));
    thread::sleep(Duration::from_millis(1200));
    assert!(!board.shows("SECRET"), "{}", board.screen());
    desk.keys(SAVE);
    desk.keys("\x11");
    desk.ends();

    // The desk is gone; the board goes on looking, and no byte and no hour in the folder changes.
    let before = everything(&world.work());
    thread::sleep(Duration::from_millis(1500));
    board.keys("q");
    board.ends();
    assert_eq!(board.not_given_back(), Vec::<&str>::new());
    assert_eq!(everything(&world.work()), before);
    let second = Terminal::board(&world);
    second.wait_for("» ");
    assert_eq!(everything(&world.work()), before);
}

#[test]
fn a_board_that_was_stopped_from_outside_comes_back() {
    let world = World::new();
    let mut board = Terminal::board(&world);
    board.wait_for("Nobody has the floor");
    kill_process(board.desk(), Signal::STOP).unwrap();
    assert!(soon(|| board.taken().is_empty()));
    board.signal(Signal::CONT);
    assert!(soon(|| board.taken().contains(&"raw mode") && board.shows("Nobody has the floor")));
    board.keys("q");
    board.ends();
    assert_eq!(board.not_given_back(), [""; 0]);
}
