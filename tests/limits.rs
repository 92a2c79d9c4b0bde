//! The real program with a limit on how large a file may be: a write stops half-way, as on a disk
//! that is full. What it writes is there whole or not at all, and it says so.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test says what it expects by panicking"
)]

use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_plenary");
const SESSION: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/sessions/vcc-2020.ron");

/// Runs the program in a folder under a limit, as the shell's `ulimit` has it.
fn limited(folder: &Path, limit: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("ulimit {limit} && exec \"$0\" \"$@\""), PROGRAM]).args(arguments);
    command.env_clear().env("PLENARY_STATE", folder.join("state")).env("LANG", "C.UTF-8");
    command.current_dir(folder).output().unwrap()
}

/// The files of a folder and below, hidden ones too, with what they hold.
fn all(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = entry.file_name().into_string().unwrap();
        if path.is_dir() {
            let below = all(&path).into_iter();
            found.extend(below.map(|(below, bytes)| (format!("{name}/{below}"), bytes)));
        } else {
            found.push((name, fs::read(path).unwrap()));
        }
    }
    found.sort();
    found
}

/// Runs a command without a limit for what it should give, then under each limit: its papers are
/// all there or none is, and where none is that is told. How many limits it did not get through.
fn under(limits: &[String], arguments: &[&str], old: Option<&str>) -> usize {
    let papers = |limit: &str| {
        let folder = tempfile::tempdir().unwrap();
        fs::copy(SESSION, folder.path().join("s.ron")).unwrap();
        let out = folder.path().join("out");
        fs::create_dir(&out).unwrap();
        if let Some(old) = old {
            fs::write(out.join(old), "old").unwrap();
        }
        let before = all(&out);
        let output = limited(folder.path(), limit, arguments);
        let session = fs::read(folder.path().join("s.ron")).unwrap();
        assert_eq!(session, fs::read(SESSION).unwrap(), "{limit}");
        (before, all(&out), output)
    };
    let (_, whole, output) = papers("-c 0");
    assert!(output.status.success() && !whole.is_empty());
    let mut refused = 0;
    for limit in limits {
        let (before, after, output) = papers(limit);
        let said = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => assert_eq!(after, whole, "{limit}"),
            Some(3 | 4) => {
                refused += 1;
                assert_eq!(after, before, "{limit}: {said}");
                assert!(said.len() > 30 && !said.contains("panicked"), "{limit}: {said}");
            }
            other => panic!("{limit}: {other:?}: {said}"),
        }
    }
    refused
}

#[test]
fn a_paper_larger_than_a_file_may_be_is_not_written_and_that_is_told() {
    let sizes = [0, 1, 2, 4, 8, 16, 32, 100_000];
    let limits: Vec<String> = sizes.map(|size| format!("-f {size}")).into();
    let export = ["export", "record", "s.ron", "--meeting", "1", "-o", "out/paper.html"];
    assert!(under(&limits, &export, None) > 0);
    let over = [&export[..], &["--force"]].concat();
    assert!(under(&limits, &over, Some("paper.html")) > 0);
    let limits = limits.get(1..).unwrap_or_default().iter().step_by(3).cloned().collect::<Vec<_>>();
    let day = ["day", "s.ron", "--meeting", "1", "-o", "out"];
    assert!(under(&limits, &day, None) > 0);
}
