//! A day that begins late, from plan to plan: what the desk shows at three hours, what one key carries
//! over, and what the next revision says that the real program issues.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else must fail"
)]

use plenary::{
    papers,
    session::{Language, Moment, PaperKind, Session},
    store,
    tui::{Key, Message, State, update},
};
use std::{fs, path::Path, process::Command};

const DAY: &str = r#"(format: 1, readable_from: 1, about: (title: "A day", series: "VC"),
    agenda: [(id: "i1", title: "First", minutes: Some(40)), (id: "i2", title: "Second", minutes: Some(60)),
        (id: "i3", title: "Third", minutes: Some(50)), (id: "i4", title: "Fourth", minutes: Some(20))],
    meetings: [
        (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00", slots: [
            (id: "s1", programme: Item("i1")), (id: "b", programme: Break, minutes: Some(10)),
            (id: "s2", programme: Item("i2")), (id: "s3", programme: Item("i3")),
            (id: "s4", programme: Item("i4"))]),
        (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00",
            slots: [(id: "s5", title: "Closing", minutes: Some(30))])])"#;

/// What the program writes of the plan, under a clock that stands still.
fn plan(file: &Path, now: &str, more: &[&str]) -> Vec<u8> {
    let mut plenary = Command::new(env!("CARGO_BIN_EXE_plenary"));
    plenary.args(["export", "plan"]).arg(file).args(["--now", now, "-o", "-"]).args(more);
    let state = file.parent().unwrap().join("state");
    let output = plenary.env("PLENARY_STATE", state).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

fn text(file: &Path, now: &str, more: &[&str]) -> String {
    String::from_utf8(plan(file, now, more)).unwrap()
}

/// The desk at a moment, with the session of the file.
fn desk(file: &Path, now: &str) -> (State, Moment) {
    let now = Moment::parse(now).unwrap();
    let session = store::read(file).unwrap().session;
    // Another seed each time: new ids are drawn that the file does not have.
    let seed = now.seconds_since(Moment::parse("2020-01-01T00:00:00Z").unwrap()).unsigned_abs();
    (State::of(session, Language::En, now, seed, (100, 30)), now)
}

fn press(state: &mut State, now: Moment, keys: &[&str]) {
    for key in keys {
        update(state, Message::Key(Key::parse(key).unwrap()), now);
    }
}

fn screen(state: &mut State) -> String {
    let (buffer, _) = state.draw();
    let row = |y| (0..100).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..30).map(row).collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn shows(state: &mut State, all: &[&str]) {
    let screen = screen(state);
    for text in all {
        assert!(screen.contains(text), "{text}\n{screen}");
    }
}

/// Which slots each meeting has, and for how many minutes those that say so.
fn slots(session: &Session) -> Vec<Vec<(String, Option<u16>)>> {
    let of = |slot: &plenary::session::Slot| {
        let item = slot.item().map_or_else(|| slot.title.as_str().to_owned(), |id| id.to_string());
        (item, slot.minutes)
    };
    session.meetings().iter().map(|meeting| meeting.slots.iter().map(of).collect()).collect()
}

#[test]
fn a_meeting_begins_late_runs_over_and_the_next_plan_says_what_changed() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.ron");
    let keep = |state: &State| fs::write(&file, store::to_ron(state.session())).unwrap();
    fs::write(&file, DAY).unwrap();
    let first = text(&file, "2020-06-08T16:00:00+02:00", &["--issue", "--format", "txt"]);
    assert!(first.contains("VC/ADM1-E") && !first.contains("Revision"), "{first}");

    // Ten minutes late: everything is, and the last item does not fit any more.
    let (mut state, now) = desk(&file, "2020-06-09T12:10:00+02:00");
    press(&mut state, now, &["F3", "F8", "F3"]);
    shows(&mut state, &["+10 min", "12:10 ▸ 1 First", "13:00   2 Second", "14:00   3 Third"]);
    shows(&mut state, &["14:50 ✗ 4 Fourth", "ends 15:10: too late"]);
    keep(&state);

    // The first item is left without a conclusion after twenty-five minutes: it is expected back at
    // the end, and the second runs over.
    let (mut state, now) = desk(&file, "2020-06-09T12:35:00+02:00");
    press(&mut state, now, &["F3", "Down", "Down", "F8", "F3"]);
    shows(&mut state, &["12:35 ▸ 2 Second", "13:35   3 Third", "14:25   4 Fourth"]);
    shows(&mut state, &["14:45 ↻ 1 First", "25/40′", "ends 15:00"]);
    keep(&state);
    let (mut state, now) = desk(&file, "2020-06-09T14:05:00+02:00");
    press(&mut state, now, &["F3"]);
    shows(&mut state, &["12:35 ▸ 2 Second", "!90/60′", "14:05   3 Third", "14:55 ✗ 4 Fourth"]);
    shows(&mut state, &["15:15 ✗ 1 First", "ends 15:30: too late"]);

    // One key carries over what does not fit: of the first item what is left of its minutes, because
    // its slot of today was used.
    let foot = |state: &mut State| screen(state).lines().last().unwrap().to_owned();
    let shown = foot(&mut state);
    assert!(shown.contains("Alt-R "), "{shown}");
    press(&mut state, now, &["Alt-R"]);
    shows(&mut state, &["Not reached for want of time", "2 slots are carried over"]);
    press(&mut state, now, &["Enter"]);
    shows(&mut state, &["12:10 → 1 First", "14:05   3 Third", "ends 14:55"]);
    let slot = |name: &str, minutes| (name.to_owned(), minutes);
    assert_eq!(
        slots(state.session()),
        [
            vec![slot("i1", None), slot("", Some(10)), slot("i2", None), slot("i3", None)],
            vec![slot("Closing", Some(30)), slot("i1", Some(15)), slot("i4", None)],
        ]
    );
    keep(&state);

    // What would be marked is said before it is issued, and the revision says the same in each format.
    let now = "2020-06-09T16:00:00+02:00";
    let marks = ["--changes", "--format", "txt"];
    let before = fs::read(&file).unwrap();
    let marked = text(&file, now, &marks);
    assert_eq!(fs::read(&file).unwrap(), before);
    let issued = text(&file, now, &["--issue", "--format", "txt"]);
    for paper in [&marked, &issued] {
        for changed in [
            "[-Fourth-]",
            "[-14:40–15:00-]",
            "{+Fourth+}",
            "{+Carried over: Not reached",
            "{+15 min+}",
        ] {
            assert!(paper.contains(changed), "{changed}\n{paper}");
        }
        assert!(!paper.contains("{+Third") && !paper.contains("[-Third"), "{paper}");
    }
    assert!(issued.contains("Revision 1 to "), "{issued}");
    let session = store::read(&file).unwrap().session;
    let revisions: Vec<u16> = session.issued().iter().map(|issued| issued.revision).collect();
    assert_eq!(revisions, [0, 1]);

    // The same in the other formats, of the revision as it was issued.
    let paper = papers::revision(&session, PaperKind::Plan, None, Language::En).unwrap();
    let written = |format| papers::write(&paper, format).unwrap();
    let page = String::from_utf8(written(papers::Format::Html)).unwrap();
    let page = page.replace("<span class=\"whole\">", "").replace("</span>", "");
    let carried = "<ins>Fourth<br>Carried over: Not reached for want of time</ins>";
    assert!(page.contains("<del>Fourth</del>") && page.contains(carried), "{page}");
    let word = written(papers::Format::Docx);
    docx_rs::read_docx(&word).unwrap();
    let parts = String::from_utf8_lossy(&word);
    assert!(parts.contains("<w:ins ") && parts.contains("<w:del "), "tracked changes");
}
