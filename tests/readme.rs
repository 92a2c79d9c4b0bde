//! What the project says of itself is true: README shows the keys and commands that there are.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that finds something else must fail")]

use std::{fs, path::PathBuf, process::Command};

/// Between which lines README shows the keys.
const KEYS: (&str, &str) = ("<!-- keys -->\n", "<!-- /keys -->");

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn readme() -> String {
    fs::read_to_string(file("README.md")).unwrap()
}

fn program(args: &[&str]) -> String {
    let mut program = Command::new(env!("CARGO_BIN_EXE_plenary"));
    let output = program.args(args).args(["--interface", "en"]).output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_keys_in_readme_are_those_of_the_program() {
    let readme = readme();
    let (before, rest) = readme.split_once(KEYS.0).unwrap();
    let (shown, after) = rest.split_once(KEYS.1).unwrap();
    let keys = format!("\n{}\n", program(&["keys", "--format", "markdown"]));
    if std::env::var_os("PLENARY_RENEW").is_some() {
        let renewed = [before, KEYS.0, &keys, KEYS.1, after].concat();
        return fs::write(file("README.md"), renewed).unwrap();
    }
    assert!(
        shown == keys,
        "README.md shows other keys than the program has. To renew it: \
         PLENARY_RENEW=1 cargo test --test readme"
    );
}

#[test]
fn every_exit_code_of_the_help_stands_in_readme() {
    let (readme, help) = (readme(), program(&["--help"]));
    let codes = help.split_once("Exit codes: ").unwrap().1;
    for code in codes.trim().split(", ") {
        let number = code.split(' ').next().unwrap();
        assert!(readme.contains(&format!("\n| {number} | ")), "{code}");
    }
}

#[test]
fn the_commands_to_start_with_stand_in_readme_and_the_second_is_what_is_run() {
    for command in ["\ncargo run --release\n", "\ncargo test\n"] {
        assert!(readme().contains(command));
    }
    if let Ok(run) = fs::read_to_string(file(".ci/run")) {
        assert!(run.contains("\ncargo test 2>&1"));
    }
}
