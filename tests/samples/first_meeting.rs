//! The record of the first meeting: what VC/15 says, with the numbers that VC/15 should have had.

use super::{day, id, load, source};
use plenary::session::{
    Addressee, Basis, Body, Conclusion, ConclusionScope, Due, Formula, Forward, Id, Meeting,
    Paragraph, Session, Slot, Speaker, Status, Turn, Verb, status::ItemStatus,
};
use std::collections::HashSet;

/// Facts, figures, names and numbers, by paragraph.
const FACTS: [(&str, &[&str]); 19] = [
    ("p1-2", &["United Arab Emirates", "COVID-19"]),
    ("p2-1", &["Mr Saif Bin Ghelaita", "Vice-Chair"]),
    ("p5-1", &["VC/ADM1(Rev.2)"]),
    ("p6-1", &["Tuesday to Friday", "1200 and 1500", "captions in English"]),
    ("p6-4", &["Two councillors", "“common opinion”"]),
    ("p7-1", &["C20/17", "Connect 2030", "“Trust in the age of digital transformation”"]),
    ("p7-3", &["C20/68", "The councillor from the Russian Federation"]),
    ("p7-4", &["“Trust and security in the age of digital transformation”", "resilience"]),
    ("p8-1", &["C20/24", "Hyderabad", "17 to 27 November 2020"]),
    ("p8-2", &["VC/5", "23 February to 5 March 2021", "22 February 2021"]),
    ("p8-6", &["Barcelona (1–4 March 2021)", "ten common proposals"]),
    ("p8-7", &["21 to 25 September 2020", "January 2021", "before the end of 2020"]),
    ("p8-11", &["Tunisia", "WTSA-16", "Moktar Mnakri"]),
    ("p8-12", &["Moktar Mnakri"]),
    ("p9-1", &["C20/30", "Addis Ababa", "8 to 19 November 2021"]),
    ("p10-2", &["(IEG-WTPF-21)", "February 2020"]),
    ("p10-3", &["15 June 2020", "September 2020"]),
    ("p10-6", &["Resolution 2 (Rev. Dubai, 2018)", "WSIS Forum of 2022"]),
    ("p11-3", &["Two councillors"]),
];

fn first_meeting(session: &Session) -> &Meeting {
    session.numbered_meeting(1).unwrap()
}

fn conclusion<'a>(session: &'a Session, name: &str) -> &'a Conclusion {
    session.get(id(name)).unwrap()
}

fn paragraph<'a>(session: &'a Session, name: &str) -> &'a Paragraph {
    session.get(id(name)).unwrap()
}

#[test]
fn it_is_document_15_of_16_june() {
    let session = load("vcc-2020");
    let meeting = first_meeting(&session);
    assert_eq!(meeting.record, Some(15));
    assert_eq!(meeting.record_date, day("2020-06-16"));
    assert_eq!(meeting.began, Some(meeting.start));
    assert_eq!(meeting.ended, Some(meeting.stop));
}

#[test]
fn its_numbers_are_right() {
    let session = load("vcc-2020");
    let mut numbers = String::new();
    for entry in &first_meeting(&session).entries {
        let section = session.section_number(entry.id).unwrap();
        assert_eq!(entry.items.len(), 1, "{}", entry.id);
        assert_eq!(session.agenda_number(entry.items[0]), Some(section.to_string()));
        assert!(!session.is_continued(entry.id));
        numbers += &format!("| {section} ");
        for paragraph in &entry.paragraphs {
            match session.paragraph_number(paragraph.id) {
                Some(number) => numbers += &format!("{number} "),
                None => numbers += "bare ",
            }
        }
    }
    let expected = "| 1 1.1 1.2 1.3 | 2 2.1 2.2 | 3 bare | 4 4.1 | 5 5.1 5.2 \
        | 6 6.1 6.2 6.3 6.4 6.5 6.6 | 7 7.1 7.2 7.3 7.4 7.5 7.6 7.7 7.8 \
        | 8 8.1 8.2 8.3 8.4 8.5 8.6 8.7 8.8 8.9 8.10 8.11 8.12 | 9 9.1 9.2 9.3 \
        | 10 10.1 10.2 10.3 10.4 10.5 10.6 10.7 10.8 | 11 11.1 11.2 11.3 ";
    assert_eq!(numbers, expected);
}

#[test]
fn every_proposal_stands_before_its_decision_and_neither_is_copied() {
    let session = load("vcc-2020");
    let mut found = Vec::new();
    for entry in &first_meeting(&session).entries {
        for conclusion in &entry.conclusions {
            assert!(conclusion.is_concluded());
            assert!(!conclusion.actions.is_empty() || !conclusion.object.is_empty());
            assert!(conclusion.text.is_empty(), "no sentence is written over");
            let place = |body| {
                let at = entry.paragraphs.iter().find(|p| p.body == body)?;
                assert!(at.text.is_empty(), "{}", at.id);
                Some(session.paragraph_number(at.id)?.to_string())
            };
            let proposal = place(Body::Proposal(conclusion.id));
            assert_eq!(proposal.is_none(), conclusion.unproposed);
            let decision = place(Body::Decision(conclusion.id)).unwrap();
            found.push((conclusion.id, proposal, decision));
        }
    }
    let expected = [
        ("c2", None, "2.2"),
        ("c4", None, "4.1"),
        ("c5", None, "5.2"),
        ("c6-noted", None, "6.2"),
        ("c6-agreed", None, "6.6"),
        ("c7", Some("7.7"), "7.8"),
        ("c8", Some("8.8"), "8.9"),
        ("c9", Some("9.2"), "9.3"),
        ("c10", Some("10.7"), "10.8"),
        ("c11", Some("11.1"), "11.2"),
    ];
    let expected: Vec<_> = expected
        .map(|(c, proposal, decision)| (id(c), proposal.map(str::to_owned), decision.to_owned()))
        .into();
    assert_eq!(found, expected);
}

#[test]
fn procedure_is_approved_noted_and_agreed() {
    let session = load("vcc-2020");
    for (name, formula) in [
        ("c2", Formula::Approved),
        ("c4", Formula::Approved),
        ("c5", Formula::Approved),
        ("c6-noted", Formula::Noted),
        ("c6-agreed", Formula::Agreed),
        ("c11", Formula::Agreed),
    ] {
        let conclusion = conclusion(&session, name);
        assert_eq!(conclusion.scope, ConclusionScope::Procedural, "{name}");
        assert_eq!(conclusion.formula, formula, "{name}");
        assert_eq!(conclusion.object.is_empty(), formula == Formula::Agreed, "{name}");
    }
    assert_eq!(
        conclusion(&session, "c2").object.as_str(),
        "the appointment of Mr Saif Bin Ghelaita as Chair of the virtual consultation"
    );
    assert_eq!(conclusion(&session, "c4").actions[0].documents, [id("vc-1")]);
    assert_eq!(conclusion(&session, "c5").actions[0].documents, [id("vc-adm1")]);
    assert_eq!(conclusion(&session, "c11").proposer, Speaker::Secretary);
}

#[test]
fn matters_of_substance_are_proposed_to_the_next_session() {
    let session = load("vcc-2020");
    let actions = |name| {
        let conclusion = conclusion(&session, name);
        assert_eq!(conclusion.scope, ConclusionScope::Substantive, "{name}");
        assert_eq!(conclusion.formula, Formula::Concluded, "{name}");
        assert_eq!(conclusion.proposer, Speaker::Chair, "{name}");
        let done = conclusion.actions.iter().map(|a| (a.verb, a.forward));
        (conclusion, done.collect::<Vec<_>>())
    };
    let (theme, done) = actions("c7");
    assert_eq!(done, [(Verb::Defer, None)]);
    assert_eq!(theme.actions[0].due, None, "to the next session");
    assert_eq!(session.item_status(id("wtisd")), ItemStatus::Deferred);

    let (assembly, done) = actions("c8");
    let expected = [
        (Verb::Note, Some(Forward::Propose)),
        (Verb::Approve, Some(Forward::Recommend)),
        (Verb::Correspond, None),
    ];
    assert_eq!(done, expected);
    assert_eq!(assembly.actions[0].documents, [id("c20-24")]);
    let dates = assembly.actions[1].text.as_str();
    assert!(dates.contains("23 February–5 March 2021"), "{dates}");
    assert_eq!(assembly.actions[2].basis, Basis::Convention);
    assert!(assembly.actions[2].urgent);
    assert_eq!(session.item_status(id("wtsa")), ItemStatus::Concluded);

    let (conference, done) = actions("c9");
    assert_eq!(done, [(Verb::Note, Some(Forward::Recommend))]);
    assert_eq!(conference.actions[0].documents, [id("c20-30")]);

    let (forum, done) = actions("c10");
    let expected =
        [(Verb::Note, Some(Forward::Recommend)), (Verb::Encourage, None), (Verb::Encourage, None)];
    assert_eq!(done, expected);
    assert_eq!(forum.actions[0].documents, [id("c20-5")]);
    for action in &forum.actions[1..] {
        assert_eq!(action.to, Addressee::Secretariat);
    }
    let options = &forum.actions[1];
    assert!(options.text.as_str().contains("Friday, 12 June 2020"));
    assert_eq!(options.due, Some(Due::Item(id("schedule"))));
    let last = session.numbered_meeting(4).unwrap();
    assert_eq!(Some(last.start.date()), day("2020-06-12"));
    let review = |slot: &Slot| slot.item() == Some(id("schedule"));
    assert!(last.slots.iter().any(review), "the review of the schedule");
    assert!(forum.actions[2].due_text.as_str().contains("IEG-WTPF-21"));
}

#[test]
fn its_paragraphs_keep_the_facts() {
    let session = load("vcc-2020");
    for (name, facts) in FACTS {
        let said = paragraph(&session, name).text.as_str();
        for fact in facts {
            assert!(said.contains(fact), "{name}: {fact}");
        }
    }
    let folder = "https://www.itu.int/en/council/Documents/2020";
    for (name, file) in
        [("p1-1", "Secretary-General-opening-e.pdf"), ("p3", "VCC-Chairman-opening-e.pdf")]
    {
        let link = paragraph(&session, name).link.as_str();
        assert_eq!(link, format!("{folder}/{file}"));
    }
}

#[test]
fn its_names_are_spelt_one_way() {
    let file = source("vcc-2020");
    assert!(!file.contains("IEG-WTP-21"), "the slip of VC/15, 10.2");
    let named = file.matches("Moktar Mnakri").count();
    assert_eq!(file.matches("Moktar").count(), named, "the slip of VC/15, 8.12");
}

#[test]
fn its_entries_follow_one_another_and_turns_stay_inside_them() {
    let session = load("vcc-2020");
    let meeting = first_meeting(&session);
    let mut now = meeting.start;
    for entry in &meeting.entries {
        let [span] = entry.spans.as_slice() else {
            panic!("{}: one span", entry.id);
        };
        let end = span.to.unwrap();
        assert!(span.from >= now && span.from < end, "{}", entry.id);
        now = span.from;
        for turn in &entry.turns {
            let times = [turn.given, turn.started, turn.ended].map(Option::unwrap);
            assert!(times.is_sorted(), "{}", turn.id);
            assert!(now <= times[0] && times[2] <= end, "{}", turn.id);
            assert!(turn.asked.is_none_or(|asked| asked <= times[0]), "{}", turn.id);
            now = times[2];
        }
        for conclusion in &entry.conclusions {
            let Status::Concluded(at) = conclusion.status else {
                panic!("{}: concluded", conclusion.id);
            };
            assert!(span.from <= at && at <= end, "{}", conclusion.id);
        }
        now = end;
    }
    assert!(now <= meeting.stop);
}

#[test]
fn a_paragraph_tells_its_source_only_where_the_record_does() {
    let session = load("vcc-2020");
    for entry in &first_meeting(&session).entries {
        let own: HashSet<Id> = entry.turns.iter().map(|turn| turn.id).collect();
        let sources = entry.paragraphs.iter().flat_map(|p| &p.sources);
        assert!(sources.copied().all(|turn| own.contains(&turn)), "{}", entry.id);
    }
    for name in
        ["p6-4", "p7-2", "p7-4", "p8-3", "p8-4", "p8-5", "p8-6", "p10-2", "p10-4", "p10-5", "p11-3"]
    {
        assert!(paragraph(&session, name).sources.is_empty(), "{name}");
    }
    for (name, speaker) in [
        ("p1-1", Speaker::SecretaryGeneral),
        ("p1-2", Speaker::Delegation(id("are"))),
        ("p7-1", Speaker::Person(id("spm-chief"))),
        ("p7-3", Speaker::Delegation(id("rus"))),
        ("p7-6", Speaker::Delegation(id("rus"))),
        ("p8-2", Speaker::Delegation(id("ind"))),
        ("p8-11", Speaker::Delegation(id("tun"))),
        ("p10-1", Speaker::Secretariat),
        ("p10-3", Speaker::Person(id("ieg-chair"))),
        ("p11-1", Speaker::Secretary),
    ] {
        let turn: &Turn = session.get(paragraph(&session, name).sources[0]).unwrap();
        assert_eq!(turn.speaker, speaker, "{name}");
    }
}
