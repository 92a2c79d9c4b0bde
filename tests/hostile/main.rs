//! Hostile content in every string of a session, and by every other way in: opened, checked,
//! exported, given as arguments, in the environment, as file names, pasted. It is refused in a
//! sentence or taken in clean; nothing of it reaches a terminal or a paper as it is.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stderr,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a test says what it expects by panicking"
)]

mod desk;
mod file;
mod strange;
mod surroundings;
#[path = "../desk/terminal.rs"]
mod terminal;

use plenary::{
    language::Words,
    papers::{self, Format, Unwritten},
    review,
    session::{Kind, Language, Session, clean},
    store::{self, Unreadable},
};
use std::{
    collections::BTreeSet,
    ffi::{OsStr, OsString},
    fs,
    os::unix::ffi::{OsStrExt, OsStringExt},
    path::Path,
    process::{Command, Output, Stdio},
    thread,
    time::{Duration, Instant},
};
use terminal::{PROGRAM, Terminal, World, soon};

/// A session with every kind of node and every text. Where `§` stands, hostile content goes.
const EVERY: &str = r#"(format: 1, readable_from: 1,
about: (title: "§", body: "§", gathering: "§", next_session: "§", place: "§", series: "§", published: [En, Fr, Ar],
  from: Some("2020-06-09"), to: Some("2020-06-12"), chair: Some("anna"), note: "§"),
objectives: [(id: "objective", text: "§")],
delegations: [
  (id: "tunisia", name: (written: "§", translations: {Fr: (text: "§", of: "§"), Ar: (text: "§", of: "§")}),
    in_sentence: "§", short: "§", code: "§", note: "§",
    people: [(id: "anna", name: "§", short: "§", function: "§", note: "§")]),
  (id: "secretariat", name: "§"),
],
documents: [(id: "c-24", reference: "C20/24", title: "§", note: "§")],
agenda: [(id: "item", title: "§", basis: "§", note: "§", documents: ["c-24"], presenter: Some("tunisia"), minutes: Some(30),
  items: [(id: "sub", title: "§")],
  requests: [(id: "request", speaker: Delegation("tunisia"), capacity: "§", note: "§")])],
meetings: [(id: "meeting", title: "§", place: "§", note: "§", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
  began: Some("2020-06-09T12:00:00+02:00"), chairs: [(person: "anna")],
  slots: [(id: "slot", programme: Item("item"), title: "§", reason: "§", minutes: Some(30)), (id: "break", programme: Break, title: "§", minutes: Some(15))],
  entries: [(id: "entry", subject: "§", items: ["item"], note: "§",
    spans: [(from: "2020-06-09T12:05:00+02:00", to: Some("2020-06-09T12:35:00+02:00"))],
    conclusions: [(id: "conclusion", object: "§", note: "§", heard: "§", status: Concluded("2020-06-09T12:30:00+02:00"), actions: [
      (id: "noted", documents: ["c-24"], text: "§", addressee: "§", reason: "§", due_text: "§", question: "§"),
      (id: "voted", verb: Correspond, question: "§", reason: "§", asked_by: ["tunisia"]),
      (id: "free", verb: Free, text: "§", due: Some(Named), due_text: "§", addressee: "§")]),
      (id: "written", text: "§", status: Concluded("2020-06-09T12:31:00+02:00"))],
    turns: [(id: "turn", speaker: Delegation("tunisia"), capacity: "§", note: "§", started: Some("2020-06-09T12:10:00+02:00"), ended: Some("2020-06-09T12:12:00+02:00"))],
    paragraphs: [
      (id: "p", text: (written: "§", translations: {Fr: (text: "§", of: "§")}), link: "§", note: "§", sources: ["turn"],
        corrections: [(id: "correction", from: Delegation("tunisia"), printed: "§", text: "§")]),
      (id: "q", body: Proposal("conclusion")), (id: "r", body: Decision("conclusion"))])])],
contributions: [(id: "contribution", from: ["tunisia"], item: Some("item"), title: "§", text: "§", proposal: "§")],
replies: [(id: "reply", item: "item", from: "tunisia", include: true, note: "§")],
votes: [(id: "vote", action: "voted", from: "tunisia", note: "§")],
issued: [(id: "issued", paper: Record, meeting: Some("meeting"), reference: "§", slice: "§")],
calendar: [(id: "event", title: "§", place: "§", note: "§", on: Some("2020-06-10"))],
)"#;

/// What no text may hold.
fn unclean() -> Vec<String> {
    let controls = (0..=0x1f_u32).chain(0x7f..=0x9f);
    let directions = (0x202a..=0x202e).chain(0x2066..=0x206f);
    let unseen = [0x200b, 0x2028, 0x2029, 0x2060, 0x2064, 0xfeff, 0xfff9, 0xfffb, 0xe0001];
    let none = [0xfdd0, 0xfdef, 0xfffe, 0xffff, 0x1_fffe, 0x10_ffff];
    let single = controls.chain(directions).chain(unseen).chain(none);
    let single = single.filter_map(char::from_u32).map(|letter| format!("a{letter}b"));
    let more = [
        "\u{1b}]0;owned\u{7}".to_owned(),
        "\u{1b}[2Jowned".to_owned(),
        "\u{1b}]52;c;b3duZWQ=\u{7}".to_owned(),
        "\u{1b}P$q\"p\u{1b}\\".to_owned(),
        "\u{9b}31mowned\u{9c}".to_owned(),
        "\u{202e}txt.exe\u{202c}".to_owned(),
        "\u{2066}isolated\u{2069}".to_owned(),
        "line\r\nEND:VEVENT\r\nBEGIN:VALARM".to_owned(),
        format!("z{}", "\u{301}".repeat(50)),
        "x".repeat(clean::LONGEST_TEXT + 1),
    ];
    single.chain(more).collect()
}

/// What a text may hold and no reader of a paper may take for anything else than text.
fn cunning() -> Vec<String> {
    let of = [
        "=cmd|' /C calc'!A0",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\u{ff1d}1+1",
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'-alert(1)-'",
        "&lt;script&gt; &#x3c;b&#x3e; &amp;",
        "]]></w:t><w:p/><!--",
        "[owned](javascript:alert(1))",
        "javascript:alert(1)",
        "![x](http://owned.example/x.png)",
        "# owned\\",
        "1. owned | owned `owned` *owned*",
        "{ HYPERLINK \"http://owned.example\" }",
        "\\input{owned} \\write18{owned} $owned$",
        "../../../../etc/passwd",
        "/etc/passwd",
        "C:\\owned\\CON.docx",
        ".owned",
        "Раypal (Cyrillic Р and а)",
        "שלום \u{200f}(C20/24)\u{200e} سلام",
        "👩\u{200d}👩\u{200d}👧 🏳\u{fe0f}\u{200d}🌈 e\u{301}",
        "{$count} {0} %s %n",
        "\"#\"##\"###",
        "§",
    ];
    of.map(str::to_owned).into()
}

/// What may never stand in anything that leaves.
fn leaks(bytes: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(bytes);
    let bad = |letter: &char| {
        matches!(letter,
            '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
            | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
            | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    let at = text.char_indices().find(|(_, letter)| bad(letter))?.0;
    let from = (0..=at.saturating_sub(20)).rev().find(|at| text.is_char_boundary(*at)).unwrap();
    Some(text[from..].chars().take(60).collect::<String>().escape_debug().to_string())
}

fn escaped(text: &str) -> String {
    text.chars().map(|letter| format!("\\u{{{:x}}}", u32::from(letter))).collect()
}

/// As RON has it in quotes, with as little escaped as can be.
fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

fn everywhere(content: &str) -> String {
    EVERY.replace('§', content)
}

/// The session with hostile content in the n-th of its strings, and none in the others.
fn at(place: usize, content: &str) -> Option<String> {
    let mut pieces = EVERY.split('§');
    let mut text = pieces.next()?.to_owned();
    let mut count = 0;
    for piece in pieces {
        text.push_str(if count == place { content } else { "word" });
        text.push_str(piece);
        count += 1;
    }
    (place < count).then_some(text)
}
