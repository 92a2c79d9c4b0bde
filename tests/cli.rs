//! The command line as scripts see it: the real program, what it prints, how it ends.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else must fail"
)]

use plenary::{
    session::{Edit, Field, History, Id, Scope, TextId},
    store::{self, Access},
};
use std::{
    ffi::{OsStr, OsString},
    fs,
    io::{Read, Write},
    os::unix::{ffi::OsStringExt, fs::PermissionsExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};
use tempfile::TempDir;

const SAMPLES: [&str; 4] = ["vcc-2020", "vcc-2021", "u4ssc-7", "qit4n-10"];

/// How the program ended.
struct Ended {
    exit: i32,
    out: Vec<u8>,
    err: Vec<u8>,
}

impl Ended {
    fn out(&self) -> &str {
        std::str::from_utf8(&self.out).unwrap()
    }

    fn err(&self) -> &str {
        std::str::from_utf8(&self.err).unwrap()
    }

    /// The exit code, and that the messages hold each of the words.
    #[track_caller]
    fn says(&self, exit: i32, words: &[&str]) -> &Ended {
        let err = String::from_utf8_lossy(&self.err);
        assert_eq!(self.exit, exit, "{err}");
        for word in words {
            assert!(err.contains(word), "{word:?} is not in: {err}");
        }
        self
    }
}

/// A folder to work in, with nothing in it but the state folder.
struct Here(TempDir);

impl Here {
    fn new() -> Here {
        Here(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(name), bytes).unwrap();
    }

    fn names(&self) -> Vec<String> {
        let all = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<_> =
            all.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn command<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plenary"));
        command
            .args(args)
            .current_dir(self.0.path())
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("LANG", "C.UTF-8")
            .env("PLENARY_STATE", self.path(".state"))
            .stdin(Stdio::null());
        command
    }

    fn run<S: AsRef<OsStr>>(&self, args: impl IntoIterator<Item = S>) -> Ended {
        let output = self.command(args).output().unwrap();
        let exit = output.status.code().unwrap_or(-1);
        let ended = Ended { exit, out: output.stdout, err: output.stderr };
        assert_ne!(exit, 101, "a panic: {}", String::from_utf8_lossy(&ended.err));
        let err = String::from_utf8_lossy(&ended.err);
        let drives = |letter: char| letter.is_control() && letter != '\n';
        assert!(!err.contains(drives), "{err:?}");
        ended
    }
}

/// The line behind which an argument of a call is written: words, apart at spaces.
fn words(line: &str) -> Vec<&str> {
    line.split(' ').collect()
}

const SMALL: &str = r#"(
format: 1,
readable_from: 1,
about: (title: "A", series: "VC"),
agenda: [
  (id: "one", title: "Opening"),
],
meetings: [
  (id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00", entries: [
    (id: "e", items: ["one"], paragraphs: [
      (id: "p", text: "It was decided to close the matter (VC/99)."),
    ]),
  ]),
],
)
"#;

#[test]
fn samples_are_listed_written_and_clean() {
    let here = Here::new();
    let list = here.run(["sample"]);
    for name in SAMPLES {
        assert!(list.out().contains(name));
        here.run(["sample", name]).says(0, &[]);
        let file = format!("{name}.ron");
        let printed = here.run(["sample", name, "-o", "-"]);
        assert_eq!(fs::read(here.path(&file)).unwrap(), printed.out);
        let checked = here.run(["check", &file]);
        assert_eq!(checked.says(0, &["nothing found"]).out(), "");
        here.run(["sample", name]).says(4, &["there already"]);
    }
    here.run(["sample", "vcc-2019"]).says(2, SAMPLES.as_slice());
    here.run(["sample", "vcc-2020", "-o", "no/x.ron"]).says(4, &["folder is not there"]);
}

#[test]
fn a_new_session_asks_nothing_and_overwrites_nothing() {
    let here = Here::new();
    let made = here.run(
        [
            words("new a --body council --series VC --rule deciding --place Geneva"),
            words("--language fr --published en,fr --from 2020-06-09 --to 2020-06-12 --title"),
            vec!["Réunion \u{1b}[31mvirtuelle"],
        ]
        .concat(),
    );
    assert_eq!(made.says(0, &[]).out(), "a.ron\n");
    let text = fs::read_to_string(here.path("a.ron")).unwrap();
    for part in [
        "title: \"Réunion [31mvirtuelle\"",
        "body: \"council\"",
        "series: \"VC\"",
        "rule: Deciding",
        "place: \"Geneva\"",
        "drafting: Fr",
        "published: [En, Fr]",
        "from: Some(\"2020-06-09\")",
        "to: Some(\"2020-06-12\")",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    here.run(["check", "a.ron"]).says(0, &[]);
    here.run(["new", "a"]).says(4, &["there already"]);
    here.run(words("new b --from 2020-06-12 --to 2020-06-09")).says(2, &["before the first"]);
    here.run(words("new b --from tomorrow")).says(2, &["2020-06-09"]);
    here.run(words("new b --rule maybe")).says(2, &["consultative", "deciding"]);
    here.run(words("new b --series vc")).says(2, &["capital"]);
    here.run(words("new no/b.ron")).says(4, &["folder"]);
    assert_eq!(here.names(), ["a.ron"]);
}

#[test]
fn what_review_finds_has_its_place_and_its_line() {
    let here = Here::new();
    here.write("a.ron", SMALL);
    let checked = here.run(["check", "a.ron"]);
    checked.says(1, &["2 findings"]);
    for line in checked.out().lines() {
        assert!(line.starts_with("a.ron:11:7: paragraph 1.1: "), "{line}");
    }
    assert!(checked.out().contains("VC/99") && checked.out().contains("\"decided\""));

    let checked = here.run(words("check --format json a.ron"));
    let all: serde_json::Value = serde_json::from_slice(&checked.says(1, &[]).out).unwrap();
    let first = &all["findings"][0];
    assert_eq!((&first["line"], &first["column"]), (&11.into(), &7.into()));
    assert_eq!(first["place"], "paragraph 1.1");
    assert_eq!(all["findings"].as_array().unwrap().len(), 2);
}

#[test]
fn a_file_that_cannot_be_read_says_what_is_wrong_and_where() {
    let here = Here::new();
    let replaced = |from: &str, to: &str| SMALL.replace(from, to);
    let random: Vec<u8> =
        (0..4096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    let cases: [(&str, Vec<u8>, &[&str]); 8] = [
        (
            "gone-item",
            replaced("  (id: \"one\", title: \"Opening\"),\n", "").into(),
            &["gone-item.ron:9:5", "one"],
        ),
        ("twice", replaced("id: \"p\"", "id: \"e\"").into(), &["twice.ron:11:7", "e"]),
        ("newer", replaced("readable_from: 1", "readable_from: 9").into(), &["newer plenary"]),
        ("deep", "(".repeat(300).into(), &["deep.ron:1:"]),
        ("deep-lists", replaced("\"A\"", &"[".repeat(300)).into(), &["deep-lists.ron:4:"]),
        ("random", random, &["random.ron:1:", "UTF-8"]),
        ("half", SMALL.as_bytes()[..200].into(), &["half.ron:", "ends too early"]),
        ("other", b"[package]\nname = \"x\"\n".to_vec(), &["other.ron:1:1"]),
    ];
    for (name, bytes, said) in cases {
        let file = format!("{name}.ron");
        here.write(&file, bytes);
        here.run(["check", &file]).says(3, said);
        let json = here.run(["check", &file, "--format", "json"]);
        let all: serde_json::Value = serde_json::from_slice(&json.says(3, &[]).out).unwrap();
        assert_ne!(all["problems"][0]["message"], "", "{name}");
        here.run(words(&format!("export record {file} -o -"))).says(3, said);
    }
}

#[test]
fn all_broken_references_are_told_at_once() {
    let here = Here::new();
    let broken = SMALL
        .replace("\"A\"", "\"A\", chair: Some(\"nobody\")")
        .replace("[\"one\"]", "[\"two\", \"three\"]");
    here.write("a.ron", broken);
    here.run(["check", "a.ron"]).says(3, &["a.ron:4:8", "nobody", "a.ron:10:5", "two", "three"]);
    let json = here.run(words("check a.ron --format json"));
    let all: serde_json::Value = serde_json::from_slice(&json.out).unwrap();
    let lines: Vec<_> = all["problems"].as_array().unwrap().iter().map(|p| &p["line"]).collect();
    assert_eq!(lines, [4, 10, 10]);
}

#[test]
fn what_can_be_read_is_read() {
    let here = Here::new();
    let quiet = SMALL.replace("It was decided to close the matter (VC/99).", "The Chair opened.");
    here.write("bom.ron", format!("\u{feff}{quiet}"));
    here.run(["check", "bom.ron"]).says(0, &[]);
    here.write("crlf.ron", quiet.replace('\n', "\r\n"));
    here.run(["check", "crlf.ron"]).says(0, &[]);
    let newer = quiet
        .replace("format: 1", "format: 2")
        .replace("title: \"A\"", "title: \"A\", mood: (\"good\")");
    here.write("newer.ron", newer);
    here.run(["check", "newer.ron"]).says(0, &["format 2", "mood (4:21)"]);
}

#[test]
fn what_is_no_file_is_named() {
    let here = Here::new();
    here.run(["check", "missing.ron"]).says(3, &["no session missing.ron"]);
    fs::create_dir(here.path("folder.ron")).unwrap();
    here.run(["check", "folder.ron"]).says(3, &["a folder"]);
    let made = Command::new("mkfifo").arg(here.path("pipe.ron")).status();
    assert!(made.unwrap().success());
    here.run(["check", "pipe.ron"]).says(3, &["a named pipe"]);
    here.run(["check", "/dev/null"]).says(3, &["a device"]);
    here.write("a.ron", SMALL);
    here.run(["check", "a"]).says(3, &["Did you mean a.ron?"]);
}

#[test]
fn names_reach_the_terminal_clean() {
    let here = Here::new();
    let hostile = OsString::from_vec(b"a\x1b]0;x\x07\x1b[31m\n\xff\xe2\x80\xae.ron".to_vec());
    fs::write(here.0.path().join(&hostile), SMALL).unwrap();
    let checked = here.run([OsStr::new("check"), &hostile]);
    assert_eq!(checked.says(1, &[]).out().lines().count(), 2);
    assert!(!checked.out().contains(['\u{1b}', '\u{7}', '\u{202e}']));
    for args in [
        vec![OsString::from("check"), OsString::from_vec(b"\x1b[31m\xff".to_vec())],
        vec![OsString::from_vec(b"\x1b[31m\xff.ron".to_vec())],
        vec![OsString::from_vec(b"--\x1b[31m\xff".to_vec())],
        vec!["sample".into(), "\u{1b}[31m".into()],
        vec!["\u{1b}[31mchekc".into(), "x".into()],
        vec!["--interface".into(), OsString::from_vec(b"\xff".to_vec()), "keys".into()],
    ] {
        let ended = here.run(args);
        assert!(ended.exit == 2 || ended.exit == 3, "{}", ended.exit);
    }
}

#[test]
fn the_record_has_the_numbers_that_it_should_have_had() {
    let here = Here::new();
    here.run(["sample", "vcc-2020"]);
    let record = here.run(words("export record vcc-2020.ron --meeting 1 --format md -o -"));
    let line = |number: &str| {
        let mut lines = record.out().lines().filter(|line| line.starts_with(&format!("{number} ")));
        let found = lines.next().unwrap_or_else(|| panic!("no {number}"));
        assert_eq!(lines.next(), None, "{number} stands twice");
        found
    };
    assert!(line("10.7").contains("wished to recommend"));
    assert_eq!(line("10.8"), "10.8 It was so concluded.");
    assert!(line("11.1").contains("proposed"));
    assert_eq!(line("11.2"), "11.2 It was so agreed.");
    assert_eq!(record.says(0, &[]).err(), "");
}

#[test]
fn a_paper_goes_where_it_is_sent_and_over_nothing() {
    let here = Here::new();
    here.run(["sample", "vcc-2020"]);
    let export = |rest: &str| here.run(words(&format!("export {rest}")));
    let printed = export("outcomes vcc-2020.ron --meeting 1");
    let name = printed.says(0, &[]).out().trim_end().to_owned();
    assert!(name.ends_with(".docx") && here.path(&name).is_file(), "{name}");
    let mode = fs::metadata(here.path(&name)).unwrap().permissions().mode();
    assert_eq!(mode & 0o77, 0, "for its owner alone");
    export("outcomes vcc-2020.ron --meeting 1").says(4, &["there already", "--force"]);
    export("outcomes vcc-2020.ron --meeting 1 --force").says(0, &[]);

    fs::create_dir(here.path("papers")).unwrap();
    export("record vcc-2020.ron --meeting 1 -o papers --format html").says(0, &[]);
    assert_eq!(fs::read_dir(here.path("papers")).unwrap().count(), 1);

    for (file, begins) in [("a.docx", "PK"), ("a.html", "<!DOCTYPE"), ("a.xml", "<?xml")] {
        export(&format!("record vcc-2020.ron --meeting 1 -o {file}")).says(0, &[]);
        let bytes = fs::read(here.path(file)).unwrap();
        assert!(bytes.starts_with(begins.as_bytes()), "{file}");
    }
    let french = export("record vcc-2020.ron --meeting 1 --language fr -o -");
    assert!(french.says(0, &[]).out().contains("Il en est ainsi"), "French formulae");

    export("record vcc-2020.ron").says(2, &["--meeting"]);
    export("record vcc-2020.ron --meeting 9").says(2, &["no meeting 9", "--meeting 1 to 4"]);
    export("recrod vcc-2020.ron").says(2, &["outcomes", "record"]);
    export("record vcc-2020.ron --format doc").says(2, &["docx", "html", "md"]);
    export("record vcc-2020.ron --meeting 1 -o a.doc").says(2, &["docx", "--format"]);
    if !cfg!(feature = "pdf") {
        export("record vcc-2020.ron --meeting 1 --format pdf").says(2, &["--features pdf", "docx"]);
        export("record vcc-2020.ron --meeting 1 -o a.pdf").says(2, &["--features pdf"]);
    }
    export("record vcc-2020.ron --meeting 1 -o no/a.md").says(4, &["folder"]);
    export("record vcc-2020.ron --meeting 1 --format md -o vcc-2020.ron --force")
        .says(2, &["the session itself"]);
    export("record vcc-2020.ron --meeting 1 --format md -o /dev/null --force").says(4, &[]);
    here.run(["check", "vcc-2020.ron"]).says(0, &[]);
}

#[test]
fn every_paper_is_made() {
    let here = Here::new();
    here.run(["sample", "vcc-2020"]);
    for paper in
        ["agenda", "plan", "outcomes", "record", "report", "ballot", "floor", "corrigendum"]
    {
        let made = here.run(words(&format!("export {paper} vcc-2020.ron --meeting 1 -o -")));
        assert!(!made.says(0, &[]).out.is_empty(), "{paper}");
    }
}

/// A session with a change that only the journal has, and a backup of what it was before a save.
fn with_a_journal(here: &Here) {
    here.write("a.ron", SMALL);
    let opened = store::open(&here.path("a.ron"), |_| ()).unwrap();
    let (mut session, mut history) = (opened.session, History::default());
    let Access::Write(store) = opened.access else {
        panic!("in use");
    };
    for (title, save) in [("Saved title", true), ("Unsaved title", false)] {
        let edit = Edit::replace(&session, TextId::written(Id::ROOT, Field::Title), title);
        let change = history.apply(&mut session, Scope::Arranging, edit).unwrap();
        store.record(&change);
        assert!(store.flush(Duration::from_secs(10)));
        if save {
            store.save();
            assert!(store.flush(Duration::from_secs(10)));
        }
    }
    let _ = store.close(false, Duration::from_secs(10)).unwrap();
}

#[test]
fn what_only_the_journal_has_is_seen_and_can_be_restored() {
    let here = Here::new();
    with_a_journal(&here);
    here.run(["check", "a.ron"]).says(1, &["one change", "journal"]);
    let agenda = here.run(words("export agenda a.ron -o -"));
    assert!(agenda.says(0, &[]).out().contains("Unsaved title"));

    let list = here.run(["recover", "a.ron"]);
    let list = list.says(0, &[]).out();
    assert_eq!(list, here.run(words("recover --list a.ron")).out());
    assert!(list.contains("journal") && list.contains("backup"), "{list}");
    assert!(list.contains("first difference in line 4"), "{list}");
    let number = |kind: &str| {
        let line = list.lines().find(|line| line.contains(kind) && !line.starts_with("    "));
        line.unwrap().trim_start().chars().next().unwrap()
    };
    let (journal, backup) = (number(" journal "), number(" backup "));
    let printed = here.run(words(&format!("recover a.ron --print {journal}")));
    assert!(printed.says(0, &[]).out().contains("Unsaved title"));
    let restore = |number: char, to: &str| {
        here.run(words(&format!("recover a.ron --restore {number} -o {to}")))
    };
    restore(backup, "old.ron").says(0, &[]);
    assert_eq!(fs::read_to_string(here.path("old.ron")).unwrap(), SMALL);
    restore(backup, "a.ron").says(4, &["there already"]);
    restore('9', "b.ron").says(2, &["no number 9"]);
    here.run(words("recover a.ron --restore 1")).says(2, &["--output"]);

    here.write("a.ron", "destroyed");
    let list = here.run(["recover", "a.ron"]);
    assert!(list.says(0, &[]).out().contains("holds a session"));
    fs::remove_file(here.path("a.ron")).unwrap();
    restore(journal, "a.ron").says(0, &[]);
    let all = here.run(words("recover --list"));
    assert!(all.says(0, &[]).out().starts_with("a.ron\n  1  "), "{}", all.out());
    here.run(words("recover --print 1")).says(2, &["SESSION.ron"]);
    Here::new().run(["recover"]).says(0, &["Nothing is kept"]);
    here.run(["recover", "nothing.ron"]).says(3, &["no session"]);
    here.write("bare.ron", SMALL);
    here.run(["recover", "bare.ron"]).says(0, &["Nothing is kept"]);
}

#[test]
fn a_slip_is_pointed_out_and_what_is_to_come_says_so() {
    let here = Here::new();
    here.run(["chekc"]).says(2, &["\"check\""]);
    here.run(["exprot", "record", "a.ron"]).says(2, &["\"export\""]);
    here.run(["frobnicate", "a.ron"]).says(2, &["check", "export"]);
    here.run(["--frobnicate"]).says(2, &["--frobnicate"]);
    here.run(["check"]).says(2, &["SESSION.ron"]);
    here.run(["a.ron", "check", "b.ron"]).says(2, &["after the command"]);
    here.run(["meeting.ron"]).says(3, &["plenary new"]);
    for later in ["import", "diff", "merge", "git-setup"] {
        here.run([later, "a.ron"]).says(2, &["not yet"]);
    }
    let help = here.run(["--help"]);
    assert!(help.says(0, &[]).out().contains("Exit codes"));
    assert!(!help.out().contains("import"), "nothing is promised");
}

#[test]
fn without_a_terminal_the_desk_says_so() {
    let here = Here::new();
    here.run([] as [&str; 0]).says(2, &["needs a terminal"]);
    here.write("a.ron", SMALL);
    here.run(["a.ron"]).says(2, &["needs a terminal"]);
    assert_eq!(here.names(), ["a.ron"], "nothing is made beside it");
}

#[test]
fn keys_completions_and_manual_are_written() {
    let here = Here::new();
    let keys = here.run(["keys"]);
    assert!(keys.says(0, &[]).out().contains("Ctrl-S"));
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = here.run(["completions", shell]);
        assert!(script.says(0, &[]).out().contains("recover"), "{shell}");
    }
    here.run(["completions", "sh"]).says(2, &["bash", "zsh"]);
    let page = here.run(["man"]);
    assert!(page.says(0, &[]).out().contains(".TH plenary 1"));
    let page = here.run(["man", "export"]);
    assert!(page.says(0, &[]).out().contains("meeting"));
    here.run(["man", "nothing"]).says(2, &["check, export"]);
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure_and_a_full_disk_is_one() {
    let here = Here::new();
    let mut child = here
        .command(words("sample vcc-2020 -o -"))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 1];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut first).unwrap();
    drop(out);
    let ended = child.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(0));
    assert_eq!(ended.stderr, b"");

    if Path::new("/dev/full").exists() {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let ended = here.command(["keys"]).stdout(full).output().unwrap();
        assert_eq!(ended.status.code(), Some(4));
        assert!(String::from_utf8_lossy(&ended.stderr).contains("disk is full"));
    }
}

#[test]
fn the_desk_opens_in_a_terminal_and_gives_it_back() {
    let here = Here::new();
    here.write("a.ron", SMALL);
    for (args, shows) in [("", "June 2020"), ("a.ron", "It was decided"), ("no.ron", "no session")]
    {
        let pty = portable_pty::native_pty_system();
        let size = portable_pty::PtySize { rows: 30, cols: 100, ..Default::default() };
        let pty = pty.openpty(size).unwrap();
        let mut command = portable_pty::CommandBuilder::new(env!("CARGO_BIN_EXE_plenary"));
        command.args(args.split_whitespace());
        command.cwd(here.0.path());
        command.env("PLENARY_STATE", here.path(".state"));
        command.env("LC_ALL", "C.UTF-8");
        let mut child = pty.slave.spawn_command(command).unwrap();
        drop(pty.slave);
        let (tell, told) = mpsc::channel();
        let mut reader = pty.master.try_clone_reader().unwrap();
        thread::spawn(move || {
            let mut some = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut some) {
                let _ = tell.send(some[..count].to_vec());
            }
        });
        let mut screen = vt100::Parser::new(30.try_into().unwrap(), 100.try_into().unwrap(), 0);
        let mut all = Vec::new();
        let mut keyboard = pty.master.take_writer().unwrap();
        let mut asked = false;
        let (ended, waits) = mpsc::channel::<()>();
        let mut killer = child.clone_killer();
        thread::spawn(move || {
            if waits.recv_timeout(Duration::from_secs(60)) == Err(RecvTimeoutError::Timeout) {
                let _ = killer.kill();
            }
        });
        while let Ok(bytes) = told.recv_timeout(Duration::from_secs(20)) {
            screen.process(&bytes);
            all.extend(bytes);
            if !asked && screen.screen().contents().contains(shows) {
                let _ = keyboard.write_all(b"\x11");
                asked = true;
            }
        }
        assert!(asked, "{args}: {}", screen.screen().contents());
        let exit = child.wait().unwrap().exit_code();
        drop(ended);
        assert_eq!(exit, if args == "no.ron" { 3 } else { 0 }, "{args}");
        assert!(!screen.screen().alternate_screen() && !screen.screen().hide_cursor());
    }
}
