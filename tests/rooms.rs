//! The arrows between the rooms run one way.
//!
//! Every `crate::…` path in `src` is read, comments aside, and a room that reaches up or sideways
//! fails here. Paths relative to a file (`super`, `self`) stay in its room, or are followed here
//! where they climb out of it.

#![allow(
    clippy::unwrap_used,
    clippy::string_slice,
    reason = "a test that finds something else must fail"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Each room with the rooms that it may use besides itself.
const MAY_USE: [(&str, &[&str]); 10] = [
    ("session", &[]),
    ("text", &[]),
    ("language", &["session"]),
    ("store", GROUND),
    ("intake", GROUND),
    ("merge", GROUND),
    ("review", GROUND),
    ("papers", GROUND),
    ("tui", BELOW_THE_DESK),
    (
        "cli",
        &["session", "text", "language", "store", "intake", "merge", "review", "papers", "tui"],
    ),
];

const GROUND: &[&str] = &["session", "text", "language"];
const BELOW_THE_DESK: &[&str] =
    &["session", "text", "language", "store", "intake", "merge", "review", "papers"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// The source without comments and without what stands in quotes.
fn code(source: &str) -> String {
    let lines = source.lines().map(|line| {
        let line = line.split("//").next().unwrap_or_default();
        line.split('"').step_by(2).collect::<String>()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The first names behind each `start`: one, or all those of a group in braces.
fn names_behind(code: &str, start: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(start) {
        let is_longer = code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = code[at + start.len()..].trim_start();
        if is_longer {
            continue;
        }
        match rest.strip_prefix('{') {
            None => names.extend(first_name(rest)),
            Some(group) => {
                let (mut depth, mut piece) = (1, String::new());
                for letter in group.chars() {
                    match letter {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        _ => {}
                    }
                    if depth == 0 || (depth == 1 && letter == ',') {
                        names.extend(first_name(piece.trim()));
                        piece.clear();
                    } else {
                        piece.push(letter);
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
        }
    }
    names
}

fn first_name(text: &str) -> Option<String> {
    let name: String =
        text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    (!name.is_empty()).then_some(name)
}

/// The names that a file uses of other rooms.
fn used(inside: &Path, source: &str) -> BTreeSet<String> {
    let code = code(source);
    let mut names = names_behind(&code, "crate::");
    // `super` climbs one module: out of `room/mod.rs` by one, out of `room/a.rs` by two, and by one
    // more from a module inside the file, such as its tests.
    let depth = inside.components().count() - usize::from(inside.ends_with("mod.rs"));
    for depth in [depth, depth + 1] {
        names.extend(names_behind(&code, &"super::".repeat(depth)));
    }
    names
}

#[test]
fn no_room_reaches_up_or_sideways() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    files(&src, &mut all);
    let mut wrong = Vec::new();
    for path in all {
        let inside = path.strip_prefix(&src).unwrap();
        let room = inside.components().next().unwrap().as_os_str();
        let room = room.to_str().unwrap();
        if room == "lib.rs" || room == "main.rs" {
            continue;
        }
        let Some((_, may)) = MAY_USE.iter().find(|(name, _)| *name == room) else {
            wrong.push(format!("{room} is no room of the design"));
            continue;
        };
        for name in used(inside, &fs::read_to_string(&path).unwrap()) {
            let is_room = MAY_USE.iter().any(|(other, _)| *other == name);
            if is_room && name != room && !may.contains(&name.as_str()) {
                wrong.push(format!("{} uses {name}", inside.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_program_is_the_command_line_alone() {
    let main = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs");
    let main = code(&fs::read_to_string(main).unwrap());
    let used: Vec<_> = names_behind(&main, "plenary::").into_iter().collect();
    assert_eq!(used, ["cli"]);
}

#[test]
fn every_way_to_name_a_room_is_seen() {
    for source in [
        "use crate::tui::Key;",
        "use crate::{\n    session::{Id, Text},\n    tui::Key,\n};",
        "fn f() -> crate::tui::Key {}",
        "pub(in crate::tui) fn f() {}",
        "use super::tui::Key;",
    ] {
        let used = used(Path::new("review/mod.rs"), source);
        assert!(used.contains("tui"), "{source}");
    }
    for source in [
        "// crate::tui",
        "let said = \"crate::tui\";",
        "use crate::session::{tui, Id};",
        "use subcrate::tui;",
    ] {
        let used = used(Path::new("review/mod.rs"), source);
        assert!(!used.contains("tui"), "{source}");
    }
    let climbing = used(Path::new("review/names.rs"), "use super::super::tui::Key;");
    assert!(climbing.contains("tui"));
}
