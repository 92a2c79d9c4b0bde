//! Papers as they go out: issued, revised, written together; and how fast.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    missing_docs,
    reason = "a test says what it expects by panicking"
)]

mod word;

use plenary::{
    papers::{self, Bundle, Change, Format, Matter, Paper},
    session::{
        Action, Conclusion, ConclusionScope, Edit, Entry, Field, Id, Ids, Item, Language, Moment,
        Node, PaperKind, Paragraph, Part, Session, Status, Text, TextId, Verb,
    },
    store::{self, NewFolder},
};
use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

fn id(name: &str) -> Id {
    Id::parse(name).unwrap()
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn sample() -> Session {
    let text = include_str!("../../sessions/vcc-2020.ron");
    store::from_ron(text.as_bytes()).unwrap().session
}

fn first_meeting(session: &Session) -> Id {
    session.numbered_meeting(1).unwrap().id
}

fn issue(session: &mut Session, paper: PaperKind, seed: u64) {
    let meeting = Some(first_meeting(session));
    let now = moment("2020-06-10T09:30:00+02:00");
    let edit = papers::issue(session, paper, meeting, now, &mut Ids::new(seed)).unwrap();
    session.apply(edit).unwrap();
}

/// The session of the sample, its outcomes issued, then two conclusions changed, one added and one
/// put off; and issued again.
fn revised() -> Session {
    let mut session = sample();
    issue(&mut session, PaperKind::Outcomes, 1);
    let meeting = session.numbered_meeting(1).unwrap();
    let concluded = |conclusion: &&Conclusion| {
        conclusion.is_concluded() && conclusion.scope == ConclusionScope::Substantive
    };
    let all: Vec<Conclusion> = meeting
        .entries
        .iter()
        .flat_map(|entry| entry.conclusions.iter().filter(concluded).cloned())
        .collect();
    let without = meeting.entries.iter().find(|entry| entry.conclusions.is_empty()).unwrap().id;
    let noting: Vec<&Conclusion> =
        all.iter().filter(|one| one.actions[0].verb == Verb::Note).collect();
    // Two are worded otherwise: one approves what it noted, one says more.
    let action = Action::try_from(noting[0].actions[0].head()).unwrap();
    session.apply(Edit::put(Action { verb: Verb::Endorse, ..action })).unwrap();
    let text = TextId::written(noting[1].actions[0].id, Field::Body);
    let edit = Edit::replace(&session, text, "the first report");
    session.apply(edit).unwrap();
    // One is added.
    let added = Conclusion {
        id: id("added"),
        status: Status::Concluded(moment("2020-06-09T13:00:00+02:00")),
        actions: vec![Action {
            id: id("added-1"),
            verb: Verb::Note,
            text: Text::new("the information given by the secretariat"),
            ..Action::default()
        }],
        ..Conclusion::default()
    };
    session.apply(Edit::insert(without, None, added)).unwrap();
    // One is put off.
    let off = noting[2];
    for action in &off.actions[1..] {
        session.apply(Edit::Remove { id: action.id }).unwrap();
    }
    let head = Action::try_from(off.actions[0].head()).unwrap();
    session.apply(Edit::put(Action { verb: Verb::Defer, forward: None, ..head })).unwrap();
    issue(&mut session, PaperKind::Outcomes, 2);
    session
}

fn changed(paper: &Paper) -> Vec<&str> {
    let is_changed = |block: &&papers::Block| {
        let inside = match &block.matter {
            Matter::Text(line) => line.iter().any(|inline| inline.change != Change::None),
            _ => false,
        };
        inside || block.change != Change::None
    };
    paper.blocks.iter().filter(is_changed).map(|block| block.key.as_str()).collect()
}

#[test]
fn a_revision_marks_what_was_changed_and_nothing_else() {
    let session = revised();
    let meeting = Some(first_meeting(&session));
    for language in Language::ALL {
        let paper = papers::revision(&session, PaperKind::Outcomes, meeting, language).unwrap();
        assert!(paper.reference.starts_with("VC/DT/"), "{}", paper.reference);
        let changed = changed(&paper);
        // Two reworded, one put off; one added in the place of "no conclusion".
        assert_eq!(changed.len(), 4, "{language}: {changed:?}");
        assert!(changed.contains(&"added"));
    }
    let paper = papers::revision(&session, PaperKind::Outcomes, meeting, Language::En).unwrap();
    let html = String::from_utf8(papers::write(&paper, Format::Html).unwrap()).unwrap();
    assert!(html.contains("<ins>") && html.contains("<del>"));
    let text = String::from_utf8(papers::write(&paper, Format::Plain).unwrap()).unwrap();
    assert!(text.contains("{+") && text.contains("[-"));
    assert!(text.contains("Revision 1 to"));
}

#[test]
fn issued_again_unchanged_nothing_is_marked_in_any_format() {
    let mut session = sample();
    let meeting = Some(first_meeting(&session));
    for (seed, kind) in papers::ALL.into_iter().enumerate() {
        issue(&mut session, kind, 2 * seed as u64 + 10);
        issue(&mut session, kind, 2 * seed as u64 + 11);
        for language in Language::ALL {
            let paper = papers::revision(&session, kind, meeting, language).unwrap();
            assert_eq!(papers::changes(&paper), 0, "{kind:?} {language}");
        }
    }
    let saved = store::to_ron(&session);
    assert_eq!(store::from_ron(saved.as_bytes()).unwrap().session, session);
}

/// 60 items, 1,000 paragraphs, a plan of two meetings.
fn large() -> Session {
    let mut session = sample();
    let mut ids = Ids::new(3);
    let meeting = first_meeting(&session);
    let mut after = session.agenda().last().map(Part::id);
    while session.agenda().len() < 60 {
        let item = Item { id: ids.draw(), title: Text::new("A further item"), ..Item::default() };
        let new = item.id;
        session.apply(Edit::insert(Id::ROOT, after, item)).unwrap();
        after = Some(new);
    }
    let entries: Vec<Id> = session
        .get::<plenary::session::Meeting>(meeting)
        .unwrap()
        .entries
        .iter()
        .map(Part::id)
        .collect();
    let text = "Several councillors, recalling Document C20/24 and the difficulties that the \
                pandemic had brought, held that the matter could not wait and asked that it be \
                taken up again once the secretariat had replied to the questions put to it. ";
    for at in 0..1000 {
        let entry = entries[at % entries.len()];
        let last = session.get::<Entry>(entry).unwrap().paragraphs.last().map(Part::id);
        let written = Text::new(text).with_translation(Language::Fr, text);
        let paragraph = Paragraph { id: ids.draw(), text: written, ..Paragraph::default() };
        session.apply(Edit::insert(entry, last, Node::from(paragraph))).unwrap();
    }
    session
}

fn write_all(session: &Session, place: &Path) -> std::path::PathBuf {
    let bundle = Bundle {
        languages: Language::ALL.to_vec(),
        formats: vec![Format::Docx, Format::Html, Format::Markdown, Format::AkomaNtoso],
        ..Bundle::of_day(session, first_meeting(session))
    };
    let mut folder = NewFolder::begin(place, "2020-06-09").unwrap();
    for piece in bundle.pieces(session) {
        let piece = piece.unwrap();
        folder.add(&piece.name, &piece.bytes).unwrap();
    }
    folder.finish().unwrap()
}

fn read_all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let read = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), fs::read(entry.path()).unwrap()));
    read.collect()
}

#[test]
fn a_large_day_is_written_in_time_and_twice_the_same() {
    let session = large();
    let place = tempfile::tempdir().unwrap();
    let start = Instant::now();
    let one = write_all(&session, place.path());
    let took = start.elapsed();
    println!("{} files in {took:?}", read_all(&one).len());
    assert!(took < Duration::from_secs(30), "{took:?}");
    let other = write_all(&session, place.path());
    assert_ne!(one, other);
    let (one, other) = (read_all(&one), read_all(&other));
    assert_eq!(one.len(), 3 * 6 * 4);
    assert!(one == other);
}

/// The program, in a folder and a zone of its own.
fn plenary(folder: &Path, zone: &str, args: &[&str]) -> std::process::Output {
    Command::new(env!("CARGO_BIN_EXE_plenary"))
        .args(args)
        .current_dir(folder)
        .env("TZ", zone)
        .env("LC_ALL", "C")
        .env("PLENARY_STATE", folder.join("state"))
        .output()
        .unwrap()
}

/// The sample with its outcomes, record and plan issued twice, so that papers bear numbers and marks.
fn issued_twice() -> Session {
    let mut session = revised();
    issue(&mut session, PaperKind::Record, 31);
    issue(&mut session, PaperKind::Plan, 32);
    session
}

#[test]
fn the_same_session_gives_the_same_bytes_on_another_day_in_another_folder_and_zone() {
    let formats = ["docx", "html", "txt", "md", "akn", "ics", "csv"];
    let session = store::to_ron(&issued_twice());
    let mut all: Vec<BTreeMap<String, Vec<u8>>> = Vec::new();
    for (zone, now) in [
        ("UTC", "2020-06-10T07:30:00Z"),
        ("Asia/Tokyo", "2026-11-24T23:59:59+09:00"),
        ("America/St_Johns", "1999-12-31T23:59:59-03:30"),
    ] {
        let place = tempfile::tempdir().unwrap();
        let deep = place.path().join("another folder/会议");
        let folder = if zone == "UTC" { place.path() } else { deep.as_path() };
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join("a.ron"), &session).unwrap();
        let formats_of_day = formats.join(",");
        let day = ["day", "a.ron", "--meeting", "1", "--format", &formats_of_day, "--now", now];
        let output = plenary(folder, zone, &day);
        assert!(output.status.success(), "{output:?}");
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), "2020-06-09");
        let mut files = read_all(&folder.join("2020-06-09"));
        for paper in papers::ALL.map(papers::code) {
            for format in formats {
                let mut args = vec!["export", paper, "a.ron", "--meeting", "1", "--now", now];
                args.extend(["--format", format, "--language", "ar", "-o", "-", "--changes"]);
                let output = plenary(folder, zone, &args);
                // Not every paper has a table or an event.
                let is_there = output.status.success();
                assert!(is_there || matches!(format, "ics" | "csv"), "{output:?}");
                files.insert(format!("{paper}.{format}"), output.stdout);
            }
        }
        let twice = plenary(folder, zone, &day);
        assert_eq!(String::from_utf8(twice.stdout).unwrap().trim(), "2020-06-09-2");
        let again = read_all(&folder.join("2020-06-09-2"));
        assert!(again.iter().all(|(name, bytes)| files[name] == *bytes));
        all.push(files);
    }
    assert!(all[0].len() > 150, "{}", all[0].len());
    for other in &all[1..] {
        for (name, bytes) in &all[0] {
            assert!(other[name] == *bytes, "{name}");
        }
    }
}

#[test]
fn the_command_line_issues_and_marks() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("a.ron"), store::to_ron(&sample())).unwrap();
    let export = |more: &[&str]| {
        let mut args = vec!["export", "outcomes", "a.ron", "--meeting", "1", "--format", "md"];
        args.extend(more);
        let output = plenary(place.path(), "UTC", &args);
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let now = ["--now", "2020-06-10T07:30:00Z"];
    let first = export(&["--issue", "-o", "-", now[0], now[1]]);
    assert!(first.contains("VC/DT/1-E") && first.contains("10 June 2020"), "{first}");
    let again = export(&["--issue", "-o", "-", now[0], now[1]]);
    assert!(again.contains("Revision 1") && !again.contains("<ins>"), "{again}");
    let session = store::read(&place.path().join("a.ron")).unwrap().session;
    assert_eq!(session.issued().len(), sample().issued().len() + 2);
    let day = ["day", "a.ron", "--meeting", "1", "--issue", "--language", "en", now[0], now[1]];
    let output = plenary(place.path(), "UTC", &day);
    assert!(output.status.success(), "{output:?}");
    let files = read_all(&place.path().join("2020-06-09"));
    assert!(files.contains_key("VC-DT-1-Rev.2-en.docx"), "{:?}", files.keys());
    let session = store::read(&place.path().join("a.ron")).unwrap().session;
    assert_eq!(session.issued().len(), sample().issued().len() + 5);
}

#[test]
fn a_day_that_is_killed_leaves_nothing_under_its_name() {
    let place = tempfile::tempdir().unwrap();
    fs::write(place.path().join("a.ron"), store::to_ron(&large())).unwrap();
    let (mut killed, mut left, mut whole) = (0, 0, None);
    let written = |place: &Path| {
        let elsewhere = tempfile::tempdir_in(place.parent().unwrap()).unwrap();
        fs::copy(place.join("a.ron"), elsewhere.path().join("a.ron")).unwrap();
        plenary(elsewhere.path(), "UTC", &["day", "a.ron", "--meeting", "1"]);
        read_all(&elsewhere.path().join("2020-06-09"))
    };
    // About what it takes, and a prime, so that the moments are everywhere.
    for at in 0..30_u64 {
        let wait = 5 + at * 37 % 700;
        let mut running = Command::new(env!("CARGO_BIN_EXE_plenary"))
            .args(["day", "a.ron", "--meeting", "1"])
            .current_dir(place.path())
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        running.kill().unwrap();
        running.wait().unwrap();
        let day = place.path().join("2020-06-09");
        if day.exists() {
            let files = read_all(&day);
            assert_eq!(files.len(), 36, "after {wait} ms");
            assert!(*whole.get_or_insert_with(|| files.clone()) == files, "after {wait} ms");
            fs::remove_dir_all(day).unwrap();
            continue;
        }
        killed += 1;
        // Killed in the moment in which files are named, it leaves whole ones out of sight.
        for entry in fs::read_dir(place.path()).unwrap().map(Result::unwrap) {
            if entry.file_name().to_str().unwrap().contains(".making-") {
                left += 1;
                let whole = whole.get_or_insert_with(|| written(place.path()));
                for (name, bytes) in read_all(&entry.path()) {
                    assert!(whole[&name] == bytes, "{name} after {wait} ms");
                }
            }
        }
    }
    println!("{killed} of 30 killed before the end, {left} of them while files were named");
    let output = plenary(place.path(), "UTC", &["day", "a.ron", "--meeting", "1"]);
    assert!(output.status.success());
    let hidden = |name: &String| name.contains(".making-");
    let names = fs::read_dir(place.path()).unwrap().map(|entry| entry.unwrap().file_name());
    let left: Vec<String> = names.map(|name| name.into_string().unwrap()).filter(hidden).collect();
    assert!(left.is_empty(), "{left:?}");
}
