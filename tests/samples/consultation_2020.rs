//! The virtual consultation of councillors of June 2020: DM-20/1005 and its annexes.

use super::{day, id, load, moment};
use plenary::session::{
    Category, Delegation, Document, Group, Instrument, Item, Language, Meeting, MeetingKind,
    Person, Rule, Session, Slot,
};
use std::collections::HashSet;

/// The numbers of the C20 documents of the 51 postponed items that come after the first two, in
/// the order of annex 4.
const POSTPONED: &str = "8 51 33 18 36 65 57 12 26 6 28 19 10 13 4 27 37 35 62 - 3 9 20 50 63 47 15 \
    45 58 52 11 39 34 22 49 46 44 38 29 32 43 25 - - 23 54 - 59 61 53 31";

/// The references of an item's documents, in order.
fn documents(session: &Session, item: &Item) -> Vec<String> {
    let reference = |id| session.get::<Document>(id).map(|document| document.reference.to_string());
    item.documents.iter().copied().filter_map(reference).collect()
}

fn of_group(session: &Session, group: Group) -> Vec<&Item> {
    let items = session.agenda().iter();
    items.filter(|item| item.group == group).collect()
}

#[test]
fn it_is_held_as_the_letter_says() {
    let session = load("vcc-2020");
    let about = session.about();
    assert_eq!(about.rule, Rule::Consultative);
    assert_eq!(about.series, "VC");
    assert_eq!(about.from, day("2020-06-09"));
    assert_eq!(about.to, day("2020-06-12"));
    assert_eq!(about.most_days, Some(5));
    assert_eq!(about.published, Language::ALL);
    let chair: &Person = session.get(about.chair.unwrap()).unwrap();
    assert_eq!(chair.name.as_str(), "S. BIN GHELAITA");
    assert_eq!(session.parent(chair.id), Some(id("are")));
    let officer: &Person = session.get(about.secretary_general.unwrap()).unwrap();
    assert_eq!(officer.name.as_str(), "Houlin ZHAO");
    let secretary: &Person = session.get(about.secretary.unwrap()).unwrap();
    assert_eq!(secretary.function.as_str(), "The secretary of the meeting");
    assert!(secretary.name.is_empty());
}

#[test]
fn it_meets_for_three_hours_on_four_days_after_a_test() {
    let session = load("vcc-2020");
    let proper = |meeting: &&Meeting| meeting.kind == MeetingKind::Meeting;
    let meetings: Vec<_> = session.meetings().iter().filter(proper).collect();
    let days: Vec<_> = meetings.iter().map(|m| m.start.date().day()).collect();
    assert_eq!(days, [9, 10, 11, 12]);
    for meeting in meetings {
        assert_eq!(meeting.start.hour_minute(), (12, 0));
        assert_eq!(meeting.stop.hour_minute(), (15, 0));
        assert_eq!(meeting.start.offset(), 2 * 3600);
    }
    let test = &session.meetings()[0];
    assert_eq!(test.kind, MeetingKind::Test);
    assert_eq!(test.start, moment("2020-05-29T12:00:00+02:00"));
}

#[test]
fn its_calendar_has_the_dates_of_the_letter() {
    let session = load("vcc-2020");
    for (name, date) in [
        ("registration", "2020-03-10"),
        ("rehearsal", "2020-05-08"),
        ("proposals", "2020-05-22"),
        ("contribs", "2020-05-29"),
    ] {
        let event = session.calendar().iter().find(|event| event.id == id(name));
        assert_eq!(event.unwrap().on, day(date), "{name}");
    }
    let address = |event: &plenary::session::Event| event.place.as_str() == "contributions@itu.int";
    assert!(session.calendar().iter().any(address));
}

#[test]
fn the_council_has_48_members_and_each_has_a_name_in_six_languages() {
    let session = load("vcc-2020");
    let member = |delegation: &&Delegation| delegation.category == Category::Member;
    let members: Vec<_> = session.delegations().iter().filter(member).collect();
    assert_eq!(members.len(), 48);
    let codes: HashSet<_> = members.iter().map(|member| &member.code).collect();
    assert_eq!(codes.len(), 48);
    for member in members {
        assert_eq!(member.name.translations().count(), 5, "{}", member.id);
    }
    for category in Category::ALL {
        let of_category = |other: &Delegation| other.category == category;
        assert!(session.delegations().iter().any(of_category), "{category:?}");
    }
}

#[test]
fn the_agenda_has_7_procedural_14_urgent_and_53_postponed_items() {
    let session = load("vcc-2020");
    assert_eq!(session.agenda().len(), 74);
    assert_eq!(of_group(&session, Group::Procedural).len(), 7);
    assert_eq!(of_group(&session, Group::Urgent).len(), 14);
    assert_eq!(of_group(&session, Group::MayBeDiscussed).len(), 53);
    for (place, item) in session.agenda().iter().enumerate() {
        assert!(item.minutes.is_some(), "{}", item.id);
        let translations = item.title.translations().count();
        assert!(translations >= if place < 11 { 5 } else { 1 }, "{}", item.id);
    }
}

#[test]
fn the_items_have_the_documents_of_the_letter() {
    let session = load("vcc-2020");
    let urgent = of_group(&session, Group::Urgent);
    let numbers: Vec<_> = urgent.iter().map(|item| documents(&session, item).join(" ")).collect();
    let expected = [
        "C20/17 C20/68",
        "C20/24 VC/5",
        "C20/21",
        "C20/2",
        "C20/55",
        "C20/16",
        "C20/14",
        "C20/42",
        "C20/40",
        "C20/41",
        "C20/7",
        "C20/48",
        "C20/56",
        "C20/60",
    ];
    assert_eq!(numbers, expected);
    let postponed = of_group(&session, Group::MayBeDiscussed);
    assert_eq!(documents(&session, postponed[0]), ["C20/30"]);
    assert_eq!(documents(&session, postponed[1]), ["C20/5"]);
    let numbers: Vec<_> =
        postponed[2..].iter().map(|item| documents(&session, item).join(" ")).collect();
    let expected: Vec<_> = POSTPONED
        .split_whitespace()
        .map(|number| if number == "-" { String::new() } else { format!("C20/{number}") })
        .collect();
    assert_eq!(numbers, expected);
}

#[test]
fn the_items_ask_for_what_the_letter_says() {
    let session = load("vcc-2020");
    let asking = |instrument| {
        let asks = |item: &&Item| item.asks.contains(&instrument);
        session.agenda().iter().filter(asks).count()
    };
    assert_eq!(asking(Instrument::Decision), 8);
    assert_eq!(asking(Instrument::Resolution), 6);
    assert_eq!(asking(Instrument::FinancialRegulations), 1);
    for (name, basis) in [
        ("wtisd", "Resolution 68"),
        ("wtpf", "Resolution 2; Decision 611"),
        ("dates", "Resolutions 77 and 111; Decision 612"),
        ("cwg-fhr", "Resolutions 151, 152, 158, 169 and 170; Decisions 558 and 563 (modified)"),
        ("op-plan", "Convention, Nos. 87A, 181A, 205A and 223A"),
    ] {
        assert_eq!(session.get::<Item>(id(name)).unwrap().basis.as_str(), basis);
    }
}

#[test]
fn the_programmes_fit_into_three_hours() {
    let session = load("vcc-2020");
    let minutes = |slot: &Slot| {
        let expected = || session.get::<Item>(slot.item()?)?.minutes;
        slot.minutes.or_else(expected).unwrap()
    };
    for number in 1..=4 {
        let meeting = session.numbered_meeting(number).unwrap();
        let total: u16 = meeting.slots.iter().map(minutes).sum();
        assert!((120..=180).contains(&total), "meeting {number}: {total}");
    }
    let slots = session.meetings().iter().flat_map(|meeting| &meeting.slots);
    let planned: HashSet<_> = slots.filter_map(Slot::item).collect();
    for item in of_group(&session, Group::Urgent) {
        assert!(planned.contains(&item.id), "{}", item.id);
    }
}

#[test]
fn two_members_contributed() {
    let session = load("vcc-2020");
    let found: Vec<_> = session
        .contributions()
        .iter()
        .map(|one| (one.from.clone(), one.item, one.document))
        .collect();
    let expected = [
        (vec![id("rus")], Some(id("wtisd")), Some(id("c20-68"))),
        (vec![id("ind")], Some(id("wtsa")), Some(id("vc-5"))),
    ];
    assert_eq!(found, expected);
}
