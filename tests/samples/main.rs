//! The samples are true: each loads, and says what the papers that it was made from say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else must fail"
)]

mod consultation_2020;
mod first_meeting;

use plenary::{
    session::{Date, Id, Language, MeetingKind, Moment, Rule, Session, Text, clean::is_clean},
    store,
};
use std::{fs, path::PathBuf};

const SAMPLES: [&str; 4] = ["vcc-2020", "vcc-2021", "u4ssc-7", "qit4n-10"];

fn source(name: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("sessions/{name}.ron"));
    fs::read_to_string(path).unwrap()
}

fn load(name: &str) -> Session {
    let session: Session = ron::from_str(&source(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
    session.checked().unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

fn id(name: &str) -> Id {
    Id::parse(name).unwrap()
}

fn day(date: &str) -> Option<Date> {
    Some(Date::parse(date).unwrap())
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

/// All texts of a session, with the node that each belongs to.
fn texts(session: &Session) -> Vec<(Id, &Text)> {
    let mut found = Vec::new();
    session.walk(&mut |part, _| {
        let texts = part.fields().iter().filter_map(|field| part.text(*field));
        found.extend(texts.map(|text| (part.id(), text)));
    });
    found
}

#[test]
fn every_sample_loads_and_its_parts_fit_together() {
    for name in SAMPLES {
        let session = load(name);
        assert!(!session.about().title.is_empty(), "{name}");
        assert!(!session.agenda().is_empty(), "{name}");
        assert_eq!(session.about().drafting, Language::En, "{name}");
        let again: Session = ron::from_str(&ron::to_string(&session).unwrap()).unwrap();
        assert!(again == session, "{name}: what is written reads back");
    }
}

#[test]
fn every_sample_is_written_as_the_store_writes_it() {
    for name in SAMPLES {
        let text = source(name);
        let loaded = store::from_ron(text.as_bytes()).unwrap_or_else(|e| panic!("{name}: {e}"));
        assert!(!loaded.is_newer() && loaded.recovered.is_none(), "{name}");
        assert!(store::to_ron(&loaded.session) == text, "{name}: other bytes");
    }
}

#[test]
fn no_translation_is_stale_and_no_text_is_unclean() {
    for name in SAMPLES {
        for (node, text) in texts(&load(name)) {
            assert!(text.strings().all(is_clean), "{name}, {node}");
            for language in Language::ALL {
                assert!(!text.is_stale(language), "{name}, {node}: {language}");
            }
        }
    }
}

#[test]
fn the_chair_is_called_chair() {
    for name in SAMPLES {
        for (node, text) in texts(&load(name)) {
            let said = text.as_str();
            let is_address = said.starts_with("https://");
            assert!(is_address || !said.contains("Chairman"), "{name}, {node}");
        }
    }
}

#[test]
fn the_consultation_of_2021_has_a_test_an_informal_meeting_and_an_information_session() {
    let session = load("vcc-2021");
    let about = session.about();
    assert_eq!(about.rule, Rule::Consultative);
    assert_eq!(about.from, day("2021-06-08"));
    assert_eq!(about.to, day("2021-06-18"));
    for fact in ["Zoom", "1000 active participants", "49 active videos"] {
        assert!(about.note.as_str().contains(fact), "{fact}");
    }
    let meetings = session.meetings();
    let found: Vec<_> = meetings.iter().map(|m| (m.kind, m.start, m.stop)).collect();
    let at = |text: &str| moment(&format!("2021-06-{text}:00+02:00"));
    let expected = [
        (MeetingKind::Test, at("04T12:00"), at("04T15:00")),
        (MeetingKind::Informal, at("07T12:00"), at("07T15:00")),
        (MeetingKind::Information, at("07T15:00"), at("07T16:00")),
    ];
    assert_eq!(found, expected);
    let discussed: Vec<_> = meetings[1].slots.iter().map(|slot| slot.item()).collect();
    assert_eq!(discussed, [Some(id("agenda")), Some(id("plan"))]);
    assert_eq!(session.numbered_meeting(1), None, "no hours are known");
}

#[test]
fn the_seventh_meeting_of_u4ssc_is_one_day_in_english() {
    let session = load("u4ssc-7");
    let about = session.about();
    assert_eq!(about.rule, Rule::Deciding);
    assert_eq!(about.published, [Language::En]);
    assert_eq!(about.from, day("2023-06-20"));
    assert_eq!(about.to, about.from);
    assert_eq!(session.objectives().len(), 6);
    assert_eq!(session.agenda().len(), 6);
    let meeting = session.numbered_meeting(1).unwrap();
    assert_eq!(meeting.start, moment("2023-06-20T09:30:00+02:00"));
    assert_eq!(meeting.stop, moment("2023-06-20T16:00:00+02:00"));
    let asking = session.agenda().iter().filter(|item| !item.asks.is_empty());
    let asking: Vec<_> = asking.map(|item| item.id).collect();
    assert_eq!(asking, [id("team"), id("work-plan")]);
}

#[test]
fn the_tenth_meeting_of_qit4n_is_the_last_and_has_its_deadlines() {
    let session = load("qit4n-10");
    let about = session.about();
    assert_eq!(about.rule, Rule::Deciding);
    assert_eq!(about.published, [Language::En]);
    assert_eq!(about.from, day("2021-11-15"));
    assert_eq!(about.to, day("2021-11-22"));
    assert!(about.note.as_str().contains("final meeting"));
    assert_eq!(session.objectives().len(), 2);
    assert!(session.meetings().is_empty(), "no hours are known");
    let days: Vec<_> = session.calendar().iter().take(2).map(|e| e.on).collect();
    assert_eq!(days, [day("2021-11-05"), day("2021-11-12")]);
    let recipients = session.agenda_number(id("recipients"));
    assert_eq!(recipients.as_deref(), Some("2.2"));
}
