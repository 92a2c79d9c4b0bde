//! The board follows the files and never writes.

#![allow(clippy::unwrap_used, reason = "a test that finds something else must fail")]

use plenary::{
    session::{Edit, Field, Id, Language, Moment, Scope, Session, TextId},
    store::{self, Access},
    tui::draw_board,
};
use std::{collections::BTreeMap, fs, path::Path, time::SystemTime};

fn session() -> Session {
    let text = r#"(format: 1, readable_from: 1, about: (title: "A"),
        agenda: [(id: "i", title: "Item")],
        meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
            began: Some("2020-06-09T12:00:00+02:00"),
            entries: [(id: "e", items: ["i"], spans: [(from: "2020-06-09T12:00:00+02:00")],
                paragraphs: [(id: "p", text: "")])])])"#;
    store::from_ron(text.as_bytes()).unwrap().session
}

fn folder_of(path: &Path) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
    let files = fs::read_dir(path.parent().unwrap()).unwrap().map(|file| {
        let file = file.unwrap();
        let name = file.file_name().to_string_lossy().into_owned();
        let modified = file.metadata().unwrap().modified().unwrap();
        (name, (fs::read(file.path()).unwrap_or_default(), modified))
    });
    files.collect()
}

#[test]
fn two_hundred_looks_while_the_desk_types_and_saves_see_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    store::create(&path, &session()).unwrap();
    let opened = store::open_in(&path, None, store::Calls::default(), |_| {}).unwrap();
    let (mut session, mut history) = (opened.session, opened.history);
    let Access::Write(desk) = opened.access else { panic!("nobody else has it") };
    let body = TextId::written(Id::parse("p").unwrap(), Field::Body);
    let now = Moment::parse("2020-06-09T12:40:00+02:00").unwrap();
    let mut last = 0;
    for typed in 1..=200_usize {
        let at = u32::try_from(typed - 1).unwrap();
        let edit = Edit::Splice { text: body, at, cut: "".into(), put: "x".into() };
        desk.record(&history.apply(&mut session, Scope::Writing, edit).unwrap());
        if typed % 20 == 0 {
            desk.save();
        }
        let seen = store::read(&path).unwrap().session;
        let length = seen.text(body).unwrap().len();
        // Never more than was typed, never less than was seen before, and nothing else.
        assert!(length <= typed && length >= last, "{last} {length} {typed}");
        assert!(seen.text(body).unwrap().bytes().all(|byte| byte == b'x'));
        let _ = draw_board(&seen, Language::En, now, (80, 24));
        last = length;
    }
    desk.close(true, std::time::Duration::from_secs(10)).unwrap();
    let before = folder_of(&path);
    for _ in 0..200 {
        let _ = store::stamp(&path);
        let seen = store::read(&path).unwrap().session;
        assert_eq!(seen.text(body).unwrap().len(), 200);
    }
    assert_eq!(folder_of(&path), before, "looking writes nothing");
}

#[test]
fn without_a_terminal_it_says_so_and_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.ron");
    store::create(&path, &session()).unwrap();
    let before = folder_of(&path);
    for (name, code) in [("a.ron", 2), ("b.ron", 3)] {
        let mut board = std::process::Command::new(env!("CARGO_BIN_EXE_plenary"));
        board.args(["board", "--interface", "en", name]).current_dir(folder.path());
        let output = board.stdin(std::process::Stdio::null()).output().unwrap();
        assert_eq!(output.status.code(), Some(code), "{name}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty());
    }
    assert_eq!(folder_of(&path), before);
}
