//! A process that is killed while it types and saves.

use super::*;

/// How often a writer is killed: `PLENARY_ROUNDS`, or a few times.
fn rounds() -> usize {
    let asked = std::env::var("PLENARY_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(25)
}

/// Not a test of its own: what the killed process does. It types a letter every other millisecond,
/// says so, and saves all the time.
#[test]
fn types_until_it_is_killed() {
    let Some(file) = std::env::var_os("PLENARY_TYPE_INTO") else {
        return;
    };
    let folder = tempfile::tempdir_in(Path::new(&file).parent().unwrap()).unwrap();
    let place = Place { folder };
    let opened = store::open_in(Path::new(&file), Some(place.state()), Calls::default(), |_| {});
    let Opened { session, history, access, .. } = opened.unwrap();
    let Access::Write(store) = access else { panic!("{access:?}") };
    store.opened();
    let reports = mpsc::channel().1;
    let mut desk = Desk { session, history, recovered: 0, store, reports };
    for letter in "abcdefghij".chars().cycle() {
        desk.types(&letter.to_string());
        println!("typed {}", desk.title().len());
        if desk.title().len().is_multiple_of(7) {
            desk.store.save();
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn killed_at_any_moment_it_loses_less_than_50_milliseconds_of_typing() {
    use std::io::{BufRead, BufReader};
    let place = Place::new();
    let mut longest = 0;
    for round in 0..rounds() {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kills::types_until_it_is_killed", "--nocapture"])
            .env("PLENARY_TYPE_INTO", place.file())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let typed = output.lines().map_while(Result::ok).filter_map(|line| {
            let (_, count) = line.split_once("typed ")?;
            count.parse::<usize>().ok()
        });
        let mut typed = typed.skip(round * 7 % 41);
        let mut last = typed.next().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        last = typed.last().unwrap_or(last);
        let saved = place.saved_title().len();
        let kept = store::read(&place.file()).unwrap().session.about().title.as_str().len();
        assert!(saved <= kept && longest <= kept, "round {round}: {saved} {longest} {kept}");
        assert!(kept + 25 > last, "round {round}: {kept} of {last}");
        longest = kept;
    }
}
