//! An editor of the user's choice on one paragraph: a script takes its place.

use super::terminal::{END_OF_RECORD, Terminal, World, soon};
use rustix::process::{Pid, Signal, kill_process, kill_process_group, test_kill_process};
use std::{
    fs,
    os::unix::fs::PermissionsExt as _,
    path::{Path, PathBuf},
};

const OUTSIDE: &str = "\x1bx";

/// A world whose editor is a script; `$1` in it is the file.
fn world(script: &str) -> World {
    let world = World::new();
    let path = world.work().join("editor.sh");
    fs::write(&path, format!("#!/bin/sh\nPATH=/bin:/usr/bin\n{script}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o700)).unwrap();
    let path: &'static str = Box::leak(path.to_str().unwrap().to_owned().into_boxed_str());
    world.with("EDITOR", path)
}

/// Types a paragraph of its own and hands it out.
fn handed_out(world: &World) -> Terminal {
    let mut terminal = Terminal::open(world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("\r");
    terminal.keys("handedword");
    terminal.wait_for("handedword");
    terminal.keys(OUTSIDE);
    terminal
}

fn kept(world: &World) -> String {
    world.kept(&world.file())
}

/// Waits for words on the screen, wherever they are broken.
fn waits_for(terminal: &Terminal, words: &str) {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    assert!(
        soon(|| letters(&terminal.screen()).contains(&letters(words))),
        "{}",
        terminal.screen()
    );
}

/// The files that lie handed out.
fn lying(world: &World) -> Vec<PathBuf> {
    let all = fs::read_dir(world.state().join("editing")).into_iter().flatten();
    let files = all.flat_map(|folder| fs::read_dir(folder.unwrap().path()).unwrap());
    files.map(|file| file.unwrap().path()).collect()
}

#[test]
fn the_editor_has_every_key_and_the_paragraph_is_one_step() {
    let world = world(
        "stat -c '%a %n' \"$1\" > seen; cp \"$1\" was; echo READY; read typed; \
         printf '%s\\n\\nsecond\\n' \"$typed\" > \"$1\"; echo x > \"$1~\"",
    );
    let mut terminal = handed_out(&world);
    terminal.wait_for("READY");
    let typed = "typed in the editor, every key of it";
    terminal.keys(typed);
    terminal.keys("\r");
    terminal.wait_for("second");
    terminal.wait_for(typed);
    let seen = fs::read_to_string(world.work().join("seen")).unwrap();
    assert!(seen.starts_with("600 ") && seen.contains("/state/editing/"), "{seen}");
    assert_eq!(fs::read_to_string(world.work().join("was")).unwrap(), "handedword\n");
    assert!(lying(&world).is_empty());
    // The desk has the keys again, and one of them takes all back.
    terminal.keys("\x1a");
    terminal.wait_for("handedword");
    assert!(!terminal.shows("second"));
    terminal.keys("\x19");
    terminal.wait_for("second");
    terminal.keys(" after");
    terminal.wait_for("second after");
    assert!(soon(|| kept(&world).contains("everykeyofit")));
    terminal.signal(Signal::TERM);
    terminal.ends();
    assert_eq!(terminal.not_given_back(), [""; 0]);
}

#[test]
fn an_editor_that_fails_loses_nothing_and_is_told() {
    let world = World::new().with("EDITOR", "/no/such/editor --wait");
    let mut terminal = handed_out(&world);
    waits_for(&terminal, "There is no program");
    terminal.keys("more");
    terminal.wait_for("handedwordmore");
    assert!(lying(&world).is_empty());

    let world = self::world("echo half > \"$1\"; exit 3");
    let terminal = handed_out(&world);
    waits_for(&terminal, "is kept in");
    terminal.wait_for("handedword");
    let files = lying(&world);
    assert_eq!(files.len(), 1);
    assert_eq!(fs::read_to_string(&files[0]).unwrap(), "half\n");

    let world = World::new();
    let terminal = handed_out(&world);
    terminal.wait_for("No editor is named");
}

#[test]
fn a_signal_ends_both_and_keeps_what_the_editor_had_written() {
    for signal in [Signal::TERM, Signal::HUP] {
        let world = world("echo $$ > pid; echo written > \"$1\"; echo READY; sleep 60");
        let mut terminal = handed_out(&world);
        terminal.wait_for("READY");
        terminal.signal(signal);
        terminal.ends();
        assert_eq!(terminal.not_given_back(), [""; 0]);
        assert!(kept(&world).ends_with("written") || kept(&world).contains("written"));
        let pid = fs::read_to_string(world.work().join("pid")).unwrap();
        let pid = Pid::from_raw(pid.trim().parse().unwrap()).unwrap();
        assert!(soon(|| test_kill_process(pid).is_err()), "the editor goes on alone");
    }
}

#[test]
fn what_an_editor_switched_on_is_off_when_both_are_ended() {
    for signal in [Signal::TERM, Signal::KILL] {
        let world = world(
            "stty raw; printf '\\033[?1049h\\033[?1000h\\033[?1006h\\033[?1h\\033[?25lREADY'; sleep 60",
        );
        let mut terminal = handed_out(&world);
        terminal.wait_for("READY");
        assert!(soon(|| terminal.taken().contains(&"mouse")));
        kill_process(terminal.desk(), signal).unwrap();
        terminal.ends();
        assert_eq!(terminal.not_given_back(), [""; 0], "{signal:?}");
    }
}

#[test]
fn what_was_killed_with_an_editor_open_is_told_at_the_next_opening() {
    let world = world("echo written > \"$1\"; echo READY; sleep 60");
    let mut terminal = handed_out(&world);
    terminal.wait_for("READY");
    terminal.kill();
    let files = lying(&world);
    assert_eq!(files.len(), 1);
    assert!(kept(&world).contains("handedword"));
    let mut terminal = Terminal::open(&world);
    waits_for(&terminal, "An editor was open");
    waits_for(&terminal, "1.");
    // A letter goes where it was meant to go.
    terminal.keys(END_OF_RECORD);
    terminal.keys("q");
    terminal.keys(END_OF_RECORD);
    terminal.keys("typed on");
    terminal.wait_for("typed on");
    assert_eq!(fs::read_to_string(&files[0]).unwrap(), "written\n");
}

#[test]
fn ctrl_z_in_the_editor_stops_the_job_and_ctrl_c_is_the_editors() {
    let world = world(
        "trap 'echo CAUGHT' INT; echo READY; until read line; do :; done; kill -TSTP 0; \
         echo AGAIN; until read line; do :; done; echo back > \"$1\"",
    );
    let mut terminal = handed_out(&world);
    terminal.wait_for("READY");
    terminal.keys("\x03");
    terminal.keys("\r");
    let state = |process: Pid| {
        let stat = fs::read_to_string(format!("/proc/{}/stat", process.as_raw_nonzero()));
        let stat = stat.unwrap_or_default();
        stat.rsplit(") ").next().and_then(|rest| rest.chars().next())
    };
    let (guard, desk) = (terminal.guard(), terminal.desk());
    assert!(soon(|| state(desk) == Some('T') && state(guard) == Some('T')));
    assert_eq!(terminal.not_given_back(), [""; 0]);
    kill_process_group(guard, Signal::CONT).unwrap();
    terminal.wait_for("AGAIN");
    terminal.keys("\r");
    terminal.wait_for("back");
    terminal.keys("+");
    terminal.wait_for("back+");
    assert!(Path::new(&world.file()).exists());
}
