//! Arguments, the environment and file names.

use super::desk::assert_not_driven;
use super::*;

/// Runs the program with hostile surroundings; what it says is clean, and it ends in good order.
fn run(folder: &Path, arguments: &[OsString], environment: &[(&str, OsString)]) -> Output {
    let mut command = Command::new(PROGRAM);
    command.env_clear().env("PLENARY_STATE", folder.join("state")).current_dir(folder);
    command.args(arguments).stdin(Stdio::null());
    for (name, value) in environment {
        command.env(name, value);
    }
    let output = command.output().unwrap();
    let case = format!("{arguments:?} {environment:?}");
    assert_eq!(leaks(&output.stderr), None, "{case}");
    assert!(matches!(output.status.code(), Some(0..=5)), "{case}: {:?}", output.status);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("fault in the program") && !said.contains("panicked"), "{case}: {said}");
    output
}

/// Hostile strings that can be arguments, parts of the environment and file names.
fn names() -> Vec<OsString> {
    let mut names: Vec<OsString> = [
        "\u{1b}]0;owned\u{7}",
        "\u{1b}[2J",
        "\u{202e}nor.exe",
        "\u{2066}a",
        "a\u{2028}b",
        "\u{9b}31m",
        "a\nb\r\tc",
        "-rf",
        "--owned",
        "=cmd()",
        "<script>",
        "..",
        "../../x",
        "~",
        "$(owned)",
        "`owned`",
        "*",
        "\u{301}\u{301}",
        "%s%n",
        "{path}",
        "",
    ]
    .map(OsString::from)
    .into();
    names.push(OsString::from_vec(b"\xed\xa0\x80\xff\x1b[2J".to_vec()));
    names.push(OsString::from("n".repeat(240)));
    names.push(OsString::from("n".repeat(5000)));
    names
}

#[test]
fn arguments_are_quoted_clean() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("s.ron"),
        everywhere("word").replace("slice: \"word\"", "slice: \"\""),
    )
    .unwrap();
    for name in names() {
        let word = |text: &str| OsString::from(text);
        let ways: [&[OsString]; 12] = [
            std::slice::from_ref(&name),
            &[word("check"), name.clone()],
            &[word("export"), name.clone(), word("s.ron")],
            &[word("export"), word("record"), name.clone()],
            &[word("export"), word("record"), word("s.ron"), word("--meeting"), name.clone()],
            &[word("export"), word("record"), word("s.ron"), word("--format"), name.clone()],
            &[word("export"), word("record"), word("s.ron"), word("--language"), name.clone()],
            &[word("--now"), name.clone(), word("check"), word("s.ron")],
            &[word("day"), word("s.ron"), word("-o"), name.clone()],
            &[word("recover"), name.clone()],
            &[word("sample"), name.clone()],
            &[word("completions"), name.clone()],
        ];
        for way in ways {
            let output = run(folder.path(), way, &[]);
            if !way.iter().any(|word| word == "s.ron") || output.status.code() == Some(2) {
                assert_eq!(leaks(&output.stdout), None, "{way:?}");
            }
        }
    }
}

#[test]
fn the_environment_is_not_trusted() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("s.ron"),
        everywhere("word").replace("slice: \"word\"", "slice: \"\""),
    )
    .unwrap();
    // Each in some variables, all in each in a long run.
    let long = std::env::var_os("PLENARY_LONG").is_some_and(|set| !set.is_empty());
    for (number, value) in names().into_iter().enumerate() {
        for (place, name) in [
            "LANG",
            "LC_ALL",
            "PLENARY_STATE",
            "HOME",
            "USER",
            "TERM",
            "PLENARY_NOW",
            "PLENARY_GUARD",
            "XDG_STATE_HOME",
            "NO_COLOR",
            "COLUMNS",
        ]
        .into_iter()
        .enumerate()
        {
            if !long && !(number + place).is_multiple_of(4) {
                continue;
            }
            let variable = [(name, value.clone())];
            for way in [&["check", "s.ron"][..], &["recover"], &["nothing.ron"]] {
                let way: Vec<OsString> = way.iter().map(OsString::from).collect();
                let output = run(folder.path(), &way, &variable);
                assert_eq!(leaks(&output.stdout), None, "{name}={value:?}");
            }
        }
    }
}

#[test]
fn file_names_are_shown_clean_and_lead_nowhere_else() {
    let text = everywhere("word").replace("slice: \"word\"", "slice: \"\"");
    let can_be = |bytes: &[u8]| {
        !bytes.is_empty() && bytes.len() <= 250 && !bytes.contains(&b'/') && bytes != b".."
    };
    let names: Vec<_> = names().into_iter().filter(|name| can_be(name.as_bytes())).collect();
    for names in names.chunks(6) {
        let beside = names.iter().cloned().map(|name| {
            let text = text.clone();
            thread::spawn(move || called(&name, &text))
        });
        for one in beside.collect::<Vec<_>>() {
            one.join().unwrap();
        }
    }
}

/// A session file that is called so, seen by every command and by the desk.
fn called(name: &OsStr, text: &str) {
    let bytes = name.as_bytes();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join(OsString::from_vec([bytes, b".ron"].concat()));
    fs::write(&file, text).unwrap();
    let file = file.into_os_string();
    let word = |text: &str| OsString::from(text);
    fs::create_dir(folder.path().join("out")).unwrap();
    for way in [
        vec![word("check"), file.clone()],
        vec![word("export"), word("record"), file.clone(), word("-o"), word("out")],
        vec![word("day"), file.clone(), word("-o"), word("out")],
        vec![word("recover"), file.clone()],
        vec![word("recover")],
        std::slice::from_ref(&file).to_vec(),
    ] {
        let output = run(folder.path(), &way, &[]);
        assert_eq!(leaks(&output.stdout), None, "{way:?}");
    }
    for entry in fs::read_dir(folder.path().join("out")).unwrap() {
        let name = entry.unwrap().file_name();
        assert!(name.to_str().is_some_and(|name| name.is_ascii()), "{name:?}");
    }
    let world = World::new();
    let there = world.work().join(OsString::from_vec([bytes, b".ron"].concat()));
    fs::write(&there, text).unwrap();
    let mut terminal = Terminal::start(&world, &there);
    assert!(soon(|| terminal.shows("F1 ") || !terminal.is_alive()), "{}", terminal.screen());
    terminal.keys("\x1b[15~x\x13");
    thread::sleep(Duration::from_millis(150));
    assert_not_driven(&terminal, &format!("{name:?}"));
}
