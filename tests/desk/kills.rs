//! Killed at any moment: what was typed is there.

use super::{
    Dice, rounds,
    terminal::{END_OF_RECORD, SAVE, Terminal, World, soon, squashed},
};
use std::{
    thread,
    time::{Duration, Instant},
};

/// Letters on their way for so long may be lost by a kill: they were in the terminal, not here.
const ON_THE_WAY: Duration = Duration::from_millis(50);

struct Round {
    typed: usize,
    lost: usize,
    /// Lost letters that were typed long enough before.
    excused: usize,
}

/// Types for a while, saving now and then where asked, is killed, and counts what is not there.
fn round(seed: u64, saves: bool, stalls: bool) -> Round {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (seed + 1).wrapping_mul(0x2545_f491_4f6c_dd1d));
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    if stalls {
        thread::sleep(Duration::from_millis(300));
        terminal.stall();
        for rows in 0..80 {
            terminal.resize(30 - rows % 2, 100);
            thread::sleep(Duration::from_millis(5));
        }
    }
    let mut typed = Vec::new();
    let until = Instant::now() + dice.millis(200, 1500);
    let mut word = 0;
    'typing: loop {
        word += 1;
        for letter in format!("word{word} ").chars() {
            if Instant::now() >= until {
                break 'typing;
            }
            terminal.keys(letter.encode_utf8(&mut [0; 4]));
            typed.push((letter, Instant::now()));
            thread::sleep(dice.millis(1, 25));
        }
        if saves && dice.roll(3) == 0 {
            terminal.keys(SAVE);
        }
    }
    let killed = Instant::now();
    terminal.kill();
    typed.retain(|(letter, _)| !letter.is_whitespace());
    let all: String = typed.iter().map(|(letter, _)| letter).collect();
    assert!(world.on_disk().contains("originalline0300ofthesessionrecord"));
    let kept = world.kept(&world.file());
    let there = (0..=all.len()).rev().find(|end| kept.contains(&all[..*end])).unwrap_or(0);
    let excused = typed.iter().filter(|(_, at)| killed - *at < ON_THE_WAY).count();
    Round { typed: all.len(), lost: all.len() - there, excused }
}

fn play(count: usize, saves: bool, stalls: bool) {
    let (mut typed, mut lost, mut over) = (0, 0, 0);
    for first in (0..count).step_by(4) {
        let beside: Vec<_> = (first..count.min(first + 4))
            .map(|seed| thread::spawn(move || round(seed as u64, saves, stalls)))
            .collect();
        for round in beside {
            let round = round.join().unwrap();
            typed += round.typed;
            lost += round.lost;
            over += usize::from(round.lost > round.excused);
        }
    }
    eprintln!("{count} kills (saves {saves}, stalls {stalls}): {lost} letters of {typed} lost");
    assert_eq!(over, 0, "rounds that lost more than {ON_THE_WAY:?} of typing");
}

#[test]
fn while_typing() {
    play(rounds(12, 200), false, false);
}

#[test]
fn while_saving() {
    play(rounds(8, 100), true, false);
}

#[test]
fn while_the_terminal_takes_nothing() {
    play(rounds(4, 20), false, true);
}

#[test]
fn a_burst_without_brackets_is_all_there() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    let burst: String = (0..600).map(|word| format!("b{word:03} ")).collect();
    assert_eq!(burst.len(), 3000);
    terminal.keys(&burst);
    terminal.wait_for("b599");
    thread::sleep(Duration::from_millis(20));
    terminal.kill();
    assert!(world.kept(&world.file()).contains(&squashed(&burst)));
}

#[test]
fn in_the_middle_of_a_private_note() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("\x1bo");
    terminal.wait_for("Private note");
    terminal.keys("ask the delegate of Tunisia");
    terminal.wait_for("ask the delegate of Tunisia");
    thread::sleep(ON_THE_WAY);
    terminal.kill();
    let mut again = Terminal::open(&world);
    again.keys(END_OF_RECORD);
    again.keys("\x1bo");
    again.wait_for("ask the delegate of Tunisia");
}

#[test]
fn a_paste_of_a_megabyte_is_kept_when_it_is_shown() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    let paste: String = (0..40_000).map(|word| format!("word {word:05} pasted. ")).collect();
    terminal.keys(&format!("\x1b[200~{paste}\x1b[201~"));
    terminal.wait_for("Ctrl-Z takes all back");
    terminal.kill();
    assert!(world.kept(&world.file()).contains(&squashed(&paste)));
}

#[test]
fn recovered_work_is_told_and_can_be_taken_back() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("recoverable");
    terminal.wait_for("recoverable");
    terminal.kill();
    let mut terminal = Terminal::open(&world);
    // The hands are where they were.
    terminal.wait_for("Recovered 11 changes");
    terminal.wait_for("recoverable");
    terminal.keys("\x1a");
    assert!(soon(|| !terminal.shows("recoverable")), "{}", terminal.screen());
    terminal.keys("\x19");
    terminal.wait_for("recoverable");
    // And what was taken back before a second kill stays so.
    terminal.keys("\x1a");
    assert!(soon(|| !terminal.shows("recoverable")));
    terminal.kill();
    assert!(!world.kept(&world.file()).contains("recoverable"));
}

#[test]
fn what_was_taken_back_after_moving_about_is_all_that_was_taken_back() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    // A motion parts what was typed; Ctrl-Z takes the last letter back and no more.
    terminal.keys("motionabc");
    terminal.wait_for("motionabc");
    terminal.keys("\x1b[D\x1b[Cd");
    terminal.wait_for("motionabcd");
    terminal.keys("\x1a");
    assert!(soon(|| !terminal.shows("motionabcd")), "{}", terminal.screen());
    terminal.keys("xyz");
    terminal.wait_for("motionabcxyz");
    terminal.kill();
    assert!(world.kept(&world.file()).contains("motionabcxyz"));
}

#[test]
fn what_was_taken_back_in_a_copy_stays_so() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("tobeundone");
    terminal.wait_for("tobeundone");
    terminal.keys("\x10");
    terminal.keys("Save as");
    terminal.wait_for("› Save as");
    terminal.keys("\r");
    terminal.wait_for("An existing file is never overwritten");
    let to = world.work().join("copy.ron");
    terminal.keys(&"\x7f".repeat(world.file().as_os_str().len()));
    terminal.keys(to.to_str().unwrap());
    terminal.keys("\r");
    assert!(soon(|| to.is_file()), "{}", terminal.screen());
    terminal.wait_for("copy.ron");
    terminal.keys("\x1a");
    assert!(soon(|| !terminal.shows("tobeundone")), "{}", terminal.screen());
    terminal.keys("instead");
    terminal.wait_for("instead");
    terminal.kill();
    let kept = world.kept(&to);
    assert!(kept.contains("instead") && !kept.contains("tobeundone"));
}
