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

#[path = "desk/terminal.rs"]
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
    conclusions: [(id: "conclusion", object: "§", note: "§", status: Concluded("2020-06-09T12:30:00+02:00"), actions: [
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

fn assert_said(error: &Unreadable) {
    let error = match error {
        Unreadable::Problems(problems) => Unreadable::Problems(problems.clone()),
        Unreadable::Syntax { at, expected } => {
            Unreadable::Syntax { at: *at, expected: expected.clone() }
        }
        _ => return,
    };
    for language in Language::ALL {
        let path = "hostile\u{1b}[2J\u{202e}.ron".into();
        let why = match &error {
            Unreadable::Problems(problems) => Unreadable::Problems(problems.clone()),
            Unreadable::Syntax { at, expected } => {
                Unreadable::Syntax { at: *at, expected: expected.clone() }
            }
            _ => return,
        };
        let said = store::ReadError { path, why }.said(Words::of(language));
        assert_eq!(leaks(said.as_bytes()), None);
        assert!(said.len() > 20, "{said}");
    }
}

#[test]
fn the_session_has_every_kind_of_node_and_every_text() {
    let session = read(&everywhere("word").replace("slice: \"word\"", "slice: \"\""));
    let (mut kinds, mut empty) = (BTreeSet::new(), Vec::new());
    session.walk(&mut |part, _| {
        kinds.insert(part.kind());
        let is_bare = part.fields().iter().all(|field| part.text(*field).unwrap().is_empty());
        if is_bare && !part.fields().is_empty() && part.kind() != Kind::Paragraph {
            empty.push(part.id());
        }
    });
    assert_eq!(kinds.len(), 20, "{kinds:?}");
    assert!(empty.is_empty(), "{empty:?}");
}

fn read(text: &str) -> Session {
    store::from_ron(text.as_bytes()).unwrap_or_else(|error| panic!("{error}")).session
}

#[test]
fn what_no_text_may_hold_is_refused_in_every_string_of_a_file() {
    let places = EVERY.matches('§').count();
    assert!(places > 60, "{places}");
    let hostile = unclean();
    let refused = |text: String, case: &str| {
        let refused = store::from_ron(text.as_bytes()).err();
        let error = refused.unwrap_or_else(|| panic!("taken in: {case}"));
        assert!(matches!(error, Unreadable::Problems(_) | Unreadable::Syntax { .. }), "{case}");
        assert_said(&error);
    };
    // Each of them in some strings, and some of them in each.
    for (number, hostile) in hostile.iter().enumerate() {
        let few = if hostile.len() > 1000 { 1 } else { 4 };
        for place in (0..few).map(|step| (number * 7 + step * 19) % places) {
            refused(at(place, &escaped(hostile)).unwrap(), &format!("{hostile:.40?} at {place}"));
        }
    }
    for place in 0..places {
        for hostile in ["\u{1b}[2J", "\u{202e}a", "a\u{2028}b", "\0", "\u{9b}1m"] {
            refused(at(place, &escaped(hostile)).unwrap(), &format!("{hostile:?} at {place}"));
            // As it is, not escaped.
            refused(at(place, hostile).unwrap(), &format!("raw {hostile:?} at {place}"));
        }
    }
    // Bytes that are no characters: lone surrogates and others.
    for bytes in [&b"\xed\xa0\x80"[..], b"\xff\xfe", b"\xc0\xaf", b"\xf8\x88\x80\x80\x80"] {
        let (before, after) = EVERY.split_once('§').unwrap();
        let text = [before.as_bytes(), bytes, after.replace('§', "x").as_bytes()].concat();
        let refused = store::from_ron(&text).unwrap_err();
        assert!(matches!(refused, Unreadable::NotUtf8 { .. }), "{refused}");
    }
    refused(at(0, "\\u{d800}").unwrap(), "an escaped surrogate");
}

/// All that a session gives: papers in every format, findings, names of files.
fn all_that_leaves(session: &Session, case: &str) {
    let words = Words::of(Language::En);
    for finding in review::findings(session) {
        assert_eq!(leaks(finding.said(session, words).as_bytes()), None, "{case}");
    }
    let meeting = session.meetings().first().map(|meeting| meeting.id);
    // Of the longest, each paper in one format: without optimisation they take long.
    let long = std::env::var_os("PLENARY_LONG").is_some_and(|set| !set.is_empty());
    let is_large = !long && (case.contains("megabyte") || case.contains("thousand paragraphs"));
    for (number, kind) in papers::ALL.into_iter().enumerate() {
        let language = [Language::En, Language::Ar, Language::Fr][number % 3];
        let Ok(paper) = papers::build(session, kind, meeting, language) else { continue };
        for (place, format) in Format::ALL.into_iter().enumerate() {
            if is_large && (number + place) % 4 != 0 {
                continue;
            }
            let bytes = match papers::write(&paper, format) {
                Ok(bytes) => bytes,
                Err(Unwritten::Nothing(_) | Unwritten::NotBuilt(_)) => continue,
                Err(_) if format == Format::Pdf => continue,
                Err(error) => panic!("{case}: {error:?}"),
            };
            let what = format!("{case}: {} as {}", papers::code(kind), format.code());
            let name = papers::file_name(&paper, format);
            assert!(
                !name.contains(['/', '\\', '\0']) && !name.starts_with('.') && name.is_ascii(),
                "{what}: {name}"
            );
            if format == Format::Pdf {
                continue;
            }
            if format == Format::Docx {
                assert!(docx_rs::read_docx(&bytes).is_ok(), "{what}");
                continue;
            }
            // By this mark a spreadsheet knows what the letters are.
            let mark = "\u{feff}".as_bytes();
            let bytes = bytes.strip_prefix(mark).map(<[u8]>::to_vec).unwrap_or(bytes);
            assert_eq!(leaks(&bytes), None, "{what}");
            is_only_text(&String::from_utf8(bytes).unwrap(), format, &what);
        }
    }
}

/// That hostile content is text in a paper and nothing else.
fn is_only_text(paper: &str, format: Format, what: &str) {
    match format {
        Format::Html | Format::AkomaNtoso => {
            for tag in ["<script", "<img", "<w:p", "]]>", "href=\"javascript"] {
                assert!(!paper.to_lowercase().contains(tag), "{what}: {tag}");
            }
        }
        Format::Markdown => {
            for mark in ["<script", "<img", "](javascript", "![x](http"] {
                // A backslash before it makes it text.
                let mut bare =
                    paper.match_indices(mark).filter(|(at, _)| !paper[..*at].ends_with('\\'));
                assert!(bare.next().is_none(), "{what}: {mark}");
            }
        }
        Format::Csv => {
            for line in paper.lines() {
                for cell in line.split([',', '"']) {
                    let trigger =
                        cell.chars().next().filter(|first| "=+@\u{ff1d}".contains(*first));
                    assert_eq!(trigger, None, "{what}: {line}");
                }
            }
        }
        Format::Calendar => {
            let alarms = paper.lines().any(|line| line.starts_with("BEGIN:VALARM"));
            assert!(!alarms, "{what}");
        }
        _ => {}
    }
}

#[test]
fn what_looks_like_markup_a_formula_or_a_path_is_text_in_every_paper() {
    let beside: Vec<_> = cunning()
        .into_iter()
        .map(|cunning| {
            thread::spawn(move || {
                let text = everywhere(&quoted(&cunning));
                // A slice is a session of its own.
                let session = read(&text);
                all_that_leaves(&session, &cunning);
                // And it is written and read as it was.
                assert!(read(&store::to_ron(&session)) == session, "{cunning}");
            })
        })
        .collect();
    for one in beside {
        one.join().unwrap();
    }
}

/// Sessions that are strange and no text in them: what each is, and how it reads.
fn strange() -> Vec<(&'static str, String)> {
    let plain = everywhere("word").replace("slice: \"word\"", "slice: \"\"");
    let with = |from: &str, to: &str| {
        assert!(plain.contains(from), "{from}");
        plain.replacen(from, to, 1)
    };
    let deep =
        |open: &str, times: usize| with("agenda: [(", &format!("agenda: [{}(", open.repeat(times)));
    vec![
        ("a mark at its beginning", format!("\u{feff}{plain}")),
        ("a mark in the middle", with("agenda:", "\u{feff}agenda:")),
        ("a NUL between", with("agenda:", "\0agenda:")),
        ("a NUL at the end", format!("{plain}\0")),
        ("nothing", String::new()),
        ("only white space", " \n".repeat(1000)),
        ("only an opening", "(".to_owned()),
        ("ten thousand brackets", deep("(", 10_000)),
        ("a hundred thousand lists", deep("[", 100_000)),
        (
            "items in items",
            with("items: [(id: \"sub\", title: \"word\")]", &{
                let open: String =
                    (0..2000).map(|n| format!("items: [(id: \"d{n}\", title: \"x\", ")).collect();
                open + "items: []" + &")]".repeat(2000)
            }),
        ),
        ("comments in comments", format!("{}{plain}", "/*".repeat(50_000))),
        ("many comments", format!("{}{plain}", "// x\n".repeat(10_000))),
        ("an attribute", format!("#![enable(implicit_some)]\n{plain}")),
        ("a foreign attribute", format!("#![enable(owned)]\n{plain}")),
        ("minutes too large", with("minutes: Some(30)", "minutes: Some(65536)")),
        ("minutes below nothing", with("minutes: Some(30)", "minutes: Some(-30)")),
        ("the most minutes", with("minutes: Some(30)", "minutes: Some(65535)")),
        (
            "a huge number",
            with("minutes: Some(30)", &format!("minutes: Some({})", "9".repeat(4000))),
        ),
        ("no number", with("minutes: Some(30)", "minutes: Some(NaN)")),
        ("a format of the far future", with("format: 1", "format: 65535")),
        ("a format that is none", with("format: 1", "format: 99999999999")),
        ("the same id twice", with("id: \"event\"", "id: \"item\"")),
        ("the root's id", with("id: \"event\"", "id: \"session\"")),
        ("an empty id", with("id: \"event\"", "id: \"\"")),
        ("a hostile id", with("id: \"event\"", "id: \"\\u{1b}[2J\"")),
        ("a long id", with("id: \"event\"", &format!("id: \"{}\"", "e".repeat(100_000)))),
        ("a field that is not known", with("calendar:", "owned: \"\u{7f}\", calendar:")),
        ("a field twice", with("calendar:", "agenda: [], calendar:")),
        ("a hostile name", with("calendar:", "r#own\u{202e}ed: 1, calendar:")),
        ("a hostile choice", with("verb: Free", "verb: Own\u{202e}ed")),
        ("a node that is missing", with("from: \"tunisia\"", "from: \"nobody\"")),
        ("a node of another kind", with("from: \"tunisia\"", "from: \"item\"")),
        ("itself", with("presenter: Some(\"tunisia\")", "presenter: Some(\"item\")")),
        ("a paragraph of itself", with("Proposal(\"conclusion\")", "Proposal(\"q\")")),
        ("a day that is none", with("\"2020-06-10\"", "\"2020-02-31\"")),
        ("the first day", with("\"2020-06-10\"", "\"0000-01-01\"")),
        ("the last day", with("\"2020-06-10\"", "\"9999-12-31\"")),
        ("a day beyond", with("\"2020-06-10\"", "\"262143-12-31\"")),
        ("an hour beyond", with("12:05:00+02:00", "25:61:61+02:00")),
        ("an offset beyond", with("12:05:00+02:00", "12:05:00+99:00")),
        ("an hour of the year 1", with("2020-06-09T12:05:00+02:00", "0001-01-01T00:00:00+14:00")),
        (
            "an hour of the year 9999",
            with("2020-06-09T12:05:00+02:00", "9999-12-31T23:59:59-12:00"),
        ),
        (
            "a meeting that ends before it begins",
            with("stop: \"2020-06-09T15", "stop: \"2020-06-08T15"),
        ),
        ("a meeting of two thousand years", with("stop: \"2020", "stop: \"4020")),
        (
            "a span that ends before it begins",
            with("to: Some(\"2020-06-09T12:35", "to: Some(\"2019-06-09T12:35"),
        ),
        (
            "a turn that ends before it begins",
            with("ended: Some(\"2020-06-09T12:12", "ended: Some(\"2010-06-09T12:12"),
        ),
        (
            "a session that ends before it begins",
            with("to: Some(\"2020-06-12\")", "to: Some(\"1920-06-12\")"),
        ),
        (
            "a slice that is a bomb",
            plain.replace("slice: \"\"", &format!("slice: \"{}\"", "(".repeat(100_000))),
        ),
        (
            "a slice in a slice",
            plain.replace(
                "slice: \"\"",
                &format!("slice: \"{}\"", quoted(&plain.replace('\n', " "))),
            ),
        ),
        (
            "a title of a megabyte",
            plain.replacen("\"word\"", &format!("\"{}\"", "wörd ".repeat(200_000)), 1),
        ),
        (
            "a title of a megabyte without a break",
            plain.replacen("\"word\"", &format!("\"{}\"", "w".repeat(1_000_000)), 1),
        ),
        (
            "a paragraph of a megabyte",
            plain.replace(
                "(id: \"p\", text: (written: \"word\"",
                &format!("(id: \"p\", text: (written: \"{}\"", "字。".repeat(170_000)),
            ),
        ),
        (
            "a thousand paragraphs that render",
            plain.replace("(id: \"q\", ", &{
                let many: String = (0..1000)
                    .map(|n| format!("(id: \"n{n}\", body: Decision(\"conclusion\")), "))
                    .collect();
                many + "(id: \"q\", "
            }),
        ),
    ]
}

#[test]
fn what_is_strange_is_refused_in_a_sentence_or_gives_papers_in_good_time() {
    let beside: Vec<_> = strange()
        .into_iter()
        .map(|(what, text)| {
            thread::spawn(move || {
                let begun = Instant::now();
                match store::from_ron(text.as_bytes()) {
                    Err(error) => {
                        assert_said(&error);
                        let word = error.to_string();
                        assert!(word.len() < 20_000, "{what}: {} bytes", word.len());
                    }
                    Ok(loaded) => all_that_leaves(&loaded.session, what),
                }
                assert!(begun.elapsed() < Duration::from_secs(30), "{what}: {:?}", begun.elapsed());
            })
        })
        .collect();
    for one in beside {
        one.join().unwrap();
    }
}

/// Sees to it that nothing of a hostile session reaches the terminal, whatever is looked at.
fn look_around(world: &World, what: &str) {
    let mut terminal = Terminal::start(world, &world.file());
    let up = soon(|| terminal.shows("F1 ") || terminal.shows("plenary") || !terminal.is_alive());
    assert!(up, "{what}: {}", terminal.screen());
    // Panes, lists, forms, the palette, the findings, a preview, help, and sizes.
    let looks = [
        "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[17~", "\x1b[18~", "\r", "\t", "\x1b",
        "\x1b", "\x10", "e", "\x1b[B", "\x1b", "\x06", "word", "\r", "\x1b", "\x1bOP", "\x1b[6~",
        "\x1b", "\x1b[F",
    ];
    for (number, look) in looks.iter().enumerate() {
        if !terminal.is_alive() {
            break;
        }
        terminal.keys(look);
        if number % 5 == 4 {
            terminal.resize(10 + number as u16 * 2, 40 + number as u16 * 5);
        }
        thread::sleep(Duration::from_millis(40));
    }
    thread::sleep(Duration::from_millis(100));
    assert_not_driven(&terminal, what);
}

/// That what reached the terminal is only what the desk itself sends.
fn assert_not_driven(terminal: &Terminal, what: &str) {
    let raw = terminal.raw();
    let never = [
        "owned\x07",
        "\x1b]",
        "\x1bP",
        "\x1b[2Jowned",
        "\u{9b}",
        "\u{9c}",
        "\u{202e}",
        "\u{2066}",
        "\u{2028}",
        "\u{feff}",
        "\x07",
        "\x7f",
        "panicked at",
        "a fault in the program",
    ];
    for never in never {
        let at = raw.windows(never.len()).position(|at| at == never.as_bytes());
        let around = at.map(|at| {
            String::from_utf8_lossy(&raw[at.saturating_sub(40)..(at + 40).min(raw.len())])
                .escape_debug()
                .to_string()
        });
        assert_eq!(around, None, "{what}: {never:?} reached the terminal");
    }
}

#[test]
fn nothing_hostile_reaches_the_terminal_of_a_desk() {
    let mut cases: Vec<(String, String)> = Vec::new();
    for (number, cunning) in cunning().chunks(9).enumerate() {
        cases.push((format!("cunning {number}"), everywhere(&quoted(&cunning.join(" ; ")))));
    }
    for hostile in ["\u{1b}]0;owned\u{7}", "\u{202e}owned", "\u{9b}31mowned", "\0"] {
        cases.push((format!("raw {hostile:?}"), everywhere(hostile)));
        cases.push((format!("escaped {hostile:?}"), everywhere(&escaped(hostile))));
    }
    for (what, text) in strange() {
        if what.contains("megabyte")
            || what.contains("year")
            || what.contains("before")
            || what.contains("hostile")
        {
            cases.push((what.to_owned(), text));
        }
    }
    for cases in cases.chunks(6) {
        let beside: Vec<_> = cases
            .iter()
            .cloned()
            .map(|(what, text)| {
                thread::spawn(move || {
                    let world = World::new();
                    fs::write(world.file(), &text).unwrap();
                    look_around(&world, &what);
                })
            })
            .collect();
        for one in beside {
            one.join().unwrap();
        }
    }
}

#[test]
fn a_hostile_paste_is_clean_wherever_it_goes() {
    let world = World::new();
    let mut terminal = Terminal::open(&world);
    let all: String = unclean().into_iter().filter(|text| text.len() < 1000).collect();
    let paste = format!("\x1b[200~{all}{}\x1b[201~", cunning().concat());
    // The palette, a search, a number to go to, a name to save under, a speaker, a form, the draft.
    for way in ["\x10", "\x06", "\x07", "\x12", "\x1bOQ\x0e", "\x1bOS\r", "\x1b[15~"] {
        terminal.keys(way);
        thread::sleep(Duration::from_millis(60));
        terminal.keys(&paste);
        terminal.keys("\x1b[200~\x1b[201~");
        thread::sleep(Duration::from_millis(120));
        terminal.keys("\r");
        thread::sleep(Duration::from_millis(60));
        terminal.keys("\x1b\x1b");
        thread::sleep(Duration::from_millis(60));
    }
    assert!(terminal.is_alive(), "{}", terminal.screen());
    assert_not_driven(&terminal, "pasted");
    terminal.keys("\x13");
    thread::sleep(Duration::from_millis(300));
    let bytes = fs::read(world.file()).unwrap();
    assert_eq!(leaks(&bytes), None);
    store::from_ron(&bytes).expect("the file is whole");
}

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
    let file = folder.path().join([bytes, b".ron"].concat().to_os_string());
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
    let there = world.work().join([bytes, b".ron"].concat().to_os_string());
    fs::write(&there, text).unwrap();
    let mut terminal = Terminal::start(&world, &there);
    assert!(soon(|| terminal.shows("F1 ") || !terminal.is_alive()), "{}", terminal.screen());
    terminal.keys("\x1b[15~x\x13");
    thread::sleep(Duration::from_millis(150));
    assert_not_driven(&terminal, &format!("{name:?}"));
}

trait ToOsString {
    fn to_os_string(self) -> OsString;
}

impl ToOsString for Vec<u8> {
    fn to_os_string(self) -> OsString {
        OsStr::from_bytes(&self).to_owned()
    }
}
