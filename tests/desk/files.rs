//! Others and the same file: two at once, a file changed underneath, a folder that goes.

use super::{
    Dice, rounds,
    terminal::{END_OF_RECORD, SAVE, Terminal, World, soon, squashed},
};
use std::{fs, thread, time::Duration};

#[test]
fn the_second_one_looks_on() {
    let world = World::new();
    let other = world.work().join("other.ron");
    fs::hard_link(world.file(), &other).unwrap();
    let link = world.work().join("link.ron");
    std::os::unix::fs::symlink(world.file(), &link).unwrap();
    let mut first = Terminal::open(&world);
    first.keys(END_OF_RECORD);
    first.keys("ofthefirst");
    first.wait_for("ofthefirst");
    for path in [world.file(), link, other] {
        let mut second = Terminal::start(&world, &path);
        second.wait_for("in use by");
        second.keys(END_OF_RECORD);
        second.keys("ofthesecond");
        second.keys(SAVE);
        thread::sleep(Duration::from_millis(100));
        assert!(!second.shows("ofthesecond"), "{}", second.screen());
    }
    first.kill();
    let again = Terminal::open(&world);
    again.wait_for("Recovered");
    assert!(!again.shows("in use by"));
    assert!(!world.kept(&world.file()).contains("ofthesecond"));
}

#[test]
fn started_at_once_only_one_writes() {
    for seed in 0..rounds(3, 100) {
        let world = World::new();
        let mut dice = Dice(seed as u64 + 77);
        let both = [Terminal::start(&world, &world.file()), {
            thread::sleep(Duration::from_micros(dice.roll(3000)));
            Terminal::start(&world, &world.file())
        }];
        for terminal in &both {
            terminal.wait_for("Record of the session");
        }
        let told = || both.iter().filter(|terminal| terminal.shows("in use by")).count();
        assert!(soon(|| told() == 1), "round {seed}: {} told", told());
    }
}

fn change_underneath(world: &World) {
    let text = fs::read_to_string(world.file()).unwrap();
    let time = fs::metadata(world.file()).unwrap().modified().unwrap();
    fs::write(world.file(), text.replace("line 0001", "LINE 0001")).unwrap();
    fs::File::options().write(true).open(world.file()).unwrap().set_modified(time).unwrap();
}

#[test]
fn a_change_underneath_is_noticed_at_focus_and_gives_way_to_typing() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("mine");
    terminal.wait_for("mine");
    change_underneath(&world);
    terminal.keys("\x1b[I");
    terminal.wait_for("changed by somebody else");
    terminal.keys("andmore");
    terminal.wait_for("mineandmore");
    // The differences are shown over the question.
    terminal.keys(SAVE);
    terminal.wait_for("changed by somebody else");
    terminal.keys("\x1b[A\x1b[A\r");
    terminal.wait_for("In the file: original LINE 0001");
    assert!(terminal.shows("Here: original line 0001"), "{}", terminal.screen());
    terminal.keys("\x1b");
    terminal.wait_for("Save mine");
    // Keeping both: theirs under another name, ours in the file.
    terminal.keys("\x1b[A\r");
    assert!(soon(|| world.on_disk().contains("mineandmore")), "{}", terminal.screen());
    let theirs = fs::read_dir(world.work()).unwrap().filter_map(|entry| {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap_or_default();
        text.contains("LINE 0001").then_some(path)
    });
    assert!(theirs.count() >= 1);
}

#[test]
fn saving_elsewhere_works_from_the_message_itself() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("elsewhere");
    terminal.wait_for("elsewhere");
    fs::remove_file(world.file()).unwrap();
    fs::create_dir(world.file()).unwrap();
    terminal.keys(SAVE);
    terminal.wait_for("NOT SAVED");
    terminal.wait_for("Esc Close");
    terminal.keys("\x1b[A\r");
    let to = world.work().join("rescued.ron");
    // The line offers the old name.
    terminal.wait_for("An existing file is never overwritten");
    terminal.keys(&"\x7f".repeat(world.file().as_os_str().len()));
    terminal.keys(to.to_str().unwrap());
    terminal.wait_for("rescued.ron");
    terminal.keys("\r");
    assert!(soon(|| to.is_file()), "{}", terminal.screen());
    // Not a letter is lost on the way from one file to the other.
    for letter in "onandonandon".chars() {
        terminal.keys(letter.encode_utf8(&mut [0; 4]));
        thread::sleep(Duration::from_millis(2));
    }
    terminal.wait_for("elsewhereonandonandon");
    terminal.kill();
    assert!(world.kept(&to).contains("elsewhereonandonandon"));
    // The folder in the session's place does not hide what is kept beside it.
    let (list, found) = world.run(&["recover", world.file().to_str().unwrap()]);
    assert!(found && list.contains(".session.ron.journal"), "{list}");
}

#[test]
fn a_folder_that_goes_takes_nothing_along() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("homeless");
    terminal.wait_for("homeless");
    fs::remove_dir_all(world.work()).unwrap();
    terminal.keys(SAVE);
    terminal.wait_for("NOT SAVED");
    thread::sleep(Duration::from_millis(1500));
    terminal.kill();
    fs::create_dir(world.work()).unwrap();
    let file = world.file();
    let (printed, _) = world.run(&["recover", file.to_str().unwrap(), "--print", "1"]);
    assert!(squashed(&printed).contains("homeless"), "{printed}");
}

#[test]
fn whoever_only_reads_is_told_of_changes_that_do_not_fit_a_file_changed_underneath() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    terminal.keys("unsavedword");
    terminal.wait_for("unsavedword");
    let (file, state) = (world.file(), world.state());
    let (file, state) = (file.to_str().unwrap(), state.to_str().unwrap());
    assert!(soon(|| world.kept(&world.file()).contains("unsavedword")));
    let readers = [
        &["check", file][..],
        &["export", "record", file, "--meeting", "1", "--format", "txt", "-o", "-"],
        &["day", file, "-o", state],
    ];
    assert!(!world.told(readers[0]).contains("do not fit"));
    change_underneath(&world);
    for reader in readers {
        let told = world.told(reader);
        assert!(told.contains("do not fit the file"), "{reader:?}: {told}");
        assert!(told.contains("plenary recover"), "{told}");
    }
    let (result, done) = world.run(readers[1]);
    assert!(done && !squashed(&result).contains("unsavedword"));
    let second = Terminal::start(&world, &world.file());
    second.wait_for("in use by");
    second.wait_for("do not fit the file");
    drop(second);
    // Once the desk is gone, issuing sets the journal aside and says so.
    terminal.kill();
    let issued = world.told(&["export", "outcomes", file, "--meeting", "1", "--issue"]);
    assert!(issued.contains("kept aside") && issued.contains("plenary recover"), "{issued}");
}

#[test]
fn a_backup_that_cannot_be_kept_is_told_once() {
    let world = World::new();
    fs::write(world.work().join(".session.ron.backups"), "in the way").unwrap();
    let mut terminal = Terminal::open(&world);
    terminal.keys(END_OF_RECORD);
    for (word, told) in [("firstword", true), ("secondword", false)] {
        terminal.keys(word);
        terminal.wait_for(word);
        assert!(!terminal.shows("as a backup"), "{}", terminal.screen());
        terminal.keys(SAVE);
        assert!(soon(|| world.on_disk().contains(word)));
        assert!(soon(|| terminal.shows("saved ")));
        thread::sleep(Duration::from_millis(200));
        assert_eq!(terminal.shows("as a backup"), told, "{word}: {}", terminal.screen());
    }
}
