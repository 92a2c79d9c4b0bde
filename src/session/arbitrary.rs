//! Random sessions and random edits, for tests that hold of every session.
//!
//! A [`Choice`] is a handful of small numbers and a string; [`edit`] reads it against a session and
//! makes an edit of it that may fit or may be refused. A list of choices therefore shrinks well,
//! and the sessions that come out are those that edits can reach, no others.

use super::{
    Action, Addressee, Asking, Body, Category, Chairing, Conclusion, Contribution, Correction,
    Delegation, Document, Due, Edit, Entry, Event, Group, Id, Ids, Issued, Item, Kind, Language,
    Meeting, Moment, Node, Objective, Paragraph, Person, Place, Programme, Reference, Reply,
    Request, Session, Slot, Span, Speaker, Status, Text, TextId, TextPart, Turn, Verb, Vote,
};
use proptest::prelude::*;

/// What an edit is made of.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    what: u8,
    numbers: [u16; 4],
    text: String,
}

/// Choices for one edit.
pub(crate) fn choice() -> impl Strategy<Value = Choice> {
    let text = prop_oneof![
        6 => "[a-z .]{0,6}",
        3 => "[é中لa👩\u{301}\u{200d}]{0,5}",
        1 => Just("\u{1b}[1m".to_owned()),
        1 => Just("\u{301}\u{301}\u{301}\u{301}\u{301}".to_owned()),
    ];
    (any::<u8>(), any::<[u16; 4]>(), text).prop_map(|(what, numbers, text)| Choice {
        what,
        numbers,
        text,
    })
}

/// A session that some edits lead to.
pub(crate) fn session() -> impl Strategy<Value = Session> {
    proptest::collection::vec(choice(), 0..80).prop_map(|choices| {
        let (mut session, mut ids) = (Session::new("A session"), Ids::new(1));
        for choice in furniture().iter().chain(&choices) {
            let edit = edit(&session, choice, &mut ids);
            let _ = session.apply(edit);
        }
        session
    })
}

/// One node of each kind or two, so that random edits have something to name.
fn furniture() -> Vec<Choice> {
    let kinds = (0..KINDS.len()).chain(0..KINDS.len());
    let choice = |kind| Choice {
        what: 0,
        numbers: [kind as u16, kind as u16 * 7, 3, 2],
        text: "text".into(),
    };
    kinds.map(choice).collect()
}

/// The ids of a session, or of those of one kind, in order.
pub(crate) fn ids_of(session: &Session, kind: Option<Kind>) -> Vec<Id> {
    let mut found = Vec::new();
    session.walk(&mut |part, _| {
        if kind.is_none_or(|kind| kind == part.kind()) {
            found.push(part.id());
        }
    });
    found
}

fn pick<T: Copy>(from: &[T], number: u16) -> Option<T> {
    from.get(usize::from(number) % from.len().max(1)).copied()
}

/// The edit that a choice makes of a session. It may be one that the session refuses.
pub(crate) fn edit(session: &Session, choice: &Choice, ids: &mut Ids) -> Edit {
    let [one, two, three, four] = choice.numbers;
    let all = ids_of(session, None);
    let node = pick(&all, one).unwrap_or(Id::ROOT);
    match choice.what % 16 {
        0..=5 => {
            let kind = pick(&KINDS, one).unwrap_or(Kind::Item);
            let at = place(session, kind, two, three);
            let mut new = new_node(session, kind, choice, ids);
            if four.is_multiple_of(9)
                && let Node::Entry(entry) = &mut new
            {
                // A subtree that names itself: a paragraph on a conclusion that comes with it.
                let conclusion = Conclusion { id: ids.draw(), ..Conclusion::default() };
                entry.paragraphs = vec![Paragraph {
                    id: ids.draw(),
                    body: Body::Decision(conclusion.id),
                    ..Paragraph::default()
                }];
                entry.conclusions = vec![conclusion];
            }
            Edit::Insert { at, node: Box::new(new) }
        }
        6 => Edit::Remove { id: node },
        7..=8 => {
            let kind = session.kind(node).unwrap_or(Kind::Item);
            let to = place(session, kind, two, three);
            Edit::Move { id: node, to }
        }
        9..=11 => {
            let Some(kind) = session.kind(node).filter(|kind| *kind != Kind::About) else {
                let mut about = session.about().clone();
                about.chair = pick(&ids_of(session, Some(Kind::Person)), two);
                about.series.clone_from(&choice.text);
                return Edit::put(about);
            };
            let mut head = new_node(session, kind, choice, ids);
            set_id(&mut head, node);
            Edit::Put { head: Box::new(head) }
        }
        _ => {
            let Some(part) = session.part(node) else {
                return Edit::nothing();
            };
            let Some(field) = pick(part.fields(), two) else {
                return Edit::nothing();
            };
            let part = match three % 4 {
                0 => TextPart::Translation(Language::Fr),
                1 => TextPart::TranslationOf(Language::Fr),
                _ => TextPart::Written,
            };
            let text = TextId { node, field, part };
            let held = session.text(text).unwrap_or_default();
            let ends: Vec<usize> = (0..=held.len()).collect();
            let (from, to) = (pick(&ends, three / 4), pick(&ends, four));
            let (from, to) = (from.unwrap_or(0), to.unwrap_or(0));
            let cut = held.get(from.min(to)..from.max(to)).unwrap_or("not what stands there");
            Edit::Splice {
                text,
                at: from.min(to) as u32,
                cut: cut.into(),
                put: choice.text.as_str().into(),
            }
        }
    }
}

const KINDS: [Kind; 19] = [
    Kind::Objective,
    Kind::Delegation,
    Kind::Person,
    Kind::Document,
    Kind::Item,
    Kind::Request,
    Kind::Meeting,
    Kind::Slot,
    Kind::Entry,
    Kind::Turn,
    Kind::Conclusion,
    Kind::Action,
    Kind::Paragraph,
    Kind::Correction,
    Kind::Issued,
    Kind::Event,
    Kind::Contribution,
    Kind::Reply,
    Kind::Vote,
];

fn place(session: &Session, kind: Kind, parent: u16, after: u16) -> Place {
    let mut parents = ids_of(session, None);
    parents.retain(|parent| session.list(*parent, kind).is_some());
    let parent = pick(&parents, parent).unwrap_or(Id::ROOT);
    let mut siblings = vec![None];
    if let Some(list) = session.list(parent, kind) {
        siblings.extend((0..list.len()).map(|at| list.at(at).map(super::Part::id)));
    }
    Place { parent, after: pick(&siblings, after).flatten() }
}

fn set_id(node: &mut Node, to: Id) {
    match node {
        Node::About(part) => part.id = to,
        Node::Objective(part) => part.id = to,
        Node::Delegation(part) => part.id = to,
        Node::Person(part) => part.id = to,
        Node::Document(part) => part.id = to,
        Node::Item(part) => part.id = to,
        Node::Request(part) => part.id = to,
        Node::Meeting(part) => part.id = to,
        Node::Slot(part) => part.id = to,
        Node::Entry(part) => part.id = to,
        Node::Turn(part) => part.id = to,
        Node::Paragraph(part) => part.id = to,
        Node::Correction(part) => part.id = to,
        Node::Conclusion(part) => part.id = to,
        Node::Action(part) => part.id = to,
        Node::Issued(part) => part.id = to,
        Node::Event(part) => part.id = to,
        Node::Contribution(part) => part.id = to,
        Node::Reply(part) => part.id = to,
        Node::Vote(part) => part.id = to,
    }
}

/// A new node of a kind, whose scalars and names follow from a choice.
fn new_node(session: &Session, kind: Kind, choice: &Choice, ids: &mut Ids) -> Node {
    let [_, _, three, four] = choice.numbers;
    let id = ids.draw();
    let any = |kind, number| pick(&ids_of(session, Some(kind)), number).unwrap_or(Id::ROOT);
    let some = |kind, number| pick(&ids_of(session, Some(kind)), number);
    let speaker = match three % 4 {
        0 => some(Kind::Delegation, four).map_or(Speaker::Chair, Speaker::Delegation),
        1 => some(Kind::Person, four).map_or(Speaker::Chair, Speaker::Person),
        2 => Speaker::Secretariat,
        _ => Speaker::Chair,
    };
    let text = match four % 5 {
        0 => Text::new("source").with_translation(Language::Fr, choice.text.as_str()),
        _ => Text::new(choice.text.as_str()),
    };
    let noon = moment(i64::from(three % 300));
    match kind {
        Kind::Objective | Kind::About => Objective { id, text }.into(),
        Kind::Delegation => Delegation {
            id,
            name: text,
            code: choice.text.clone(),
            category: pick(&Category::ALL, three).unwrap_or_default(),
            ..Delegation::default()
        }
        .into(),
        Kind::Person => Person { id, name: text, ..Person::default() }.into(),
        Kind::Document => Document {
            id,
            reference: Reference {
                body: "C20".into(),
                series: None,
                number: three % 70,
                revision: four % 3,
                supplement: None,
                language: None,
            },
            title: text,
            original: None,
            date: None,
            note: Text::default(),
        }
        .into(),
        Kind::Item => Item {
            id,
            title: text,
            documents: some(Kind::Document, three).into_iter().collect(),
            group: if four.is_multiple_of(2) { Group::Urgent } else { Group::Procedural },
            minutes: Some(three % 60),
            ..Item::default()
        }
        .into(),
        Kind::Request => Request {
            id,
            speaker,
            asking: if four.is_multiple_of(4) { Asking::PointOfOrder } else { Asking::Statement },
            asked: Some(noon),
            moved: three.is_multiple_of(5),
            ..Request::default()
        }
        .into(),
        Kind::Meeting => Meeting {
            id,
            kind: Default::default(),
            title: text,
            start: noon,
            stop: noon.plus_minutes(i64::from(four % 20) * 10 - 10),
            began: None,
            ended: None,
            place: Text::default(),
            chairs: some(Kind::Person, four)
                .map(|person| Chairing { person, from: None, acting: false })
                .into_iter()
                .collect(),
            record: None,
            record_date: None,
            note: Text::default(),
            slots: Vec::new(),
            entries: Vec::new(),
        }
        .into(),
        Kind::Slot => Slot {
            id,
            programme: match three % 3 {
                0 => some(Kind::Item, four).map_or(Programme::Event, Programme::Item),
                1 => Programme::Break,
                _ => Programme::Event,
            },
            minutes: Some(four % 40),
            title: text,
            ..Slot::default()
        }
        .into(),
        Kind::Entry => Entry {
            id,
            subject: text,
            items: [some(Kind::Item, three), some(Kind::Item, four)]
                .into_iter()
                .flatten()
                .collect(),
            spans: vec![Span {
                from: noon,
                to: (!four.is_multiple_of(3)).then(|| noon.plus_minutes(5)),
            }],
            ..Entry::default()
        }
        .into(),
        Kind::Turn => Turn {
            id,
            speaker,
            given: Some(noon),
            started: Some(noon),
            ended: four.is_multiple_of(2).then_some(noon),
            ..Turn::default()
        }
        .into(),
        Kind::Paragraph => Paragraph {
            id,
            body: match three % 3 {
                0 => some(Kind::Conclusion, four).map_or(Body::Text, Body::Proposal),
                1 => some(Kind::Conclusion, four).map_or(Body::Text, Body::Decision),
                _ => Body::Text,
            },
            text,
            bare: four.is_multiple_of(5),
            sources: [some(Kind::Turn, three), some(Kind::Turn, four)]
                .into_iter()
                .flatten()
                .collect(),
            ..Paragraph::default()
        }
        .into(),
        Kind::Correction => Correction { id, from: speaker, text, ..Correction::default() }.into(),
        Kind::Conclusion => Conclusion {
            id,
            proposer: speaker,
            unproposed: four.is_multiple_of(4),
            status: match three % 3 {
                0 => Status::Draft,
                1 => Status::Concluded(noon),
                _ => Status::Reopened(noon),
            },
            text,
            ..Conclusion::default()
        }
        .into(),
        Kind::Action => Action {
            id,
            verb: pick(&Verb::ALL, three).unwrap_or_default(),
            documents: some(Kind::Document, four).into_iter().collect(),
            to: some(Kind::Delegation, three).map_or(Addressee::Secretariat, Addressee::Delegation),
            due: some(Kind::Item, four).map(Due::Item),
            text,
            ..Action::default()
        }
        .into(),
        Kind::Issued => Issued {
            id,
            meeting: some(Kind::Meeting, three),
            reference: "VC/DT/1".into(),
            ..Issued::default()
        }
        .into(),
        Kind::Event => Event { id, title: text, ..Event::default() }.into(),
        Kind::Contribution => Contribution {
            id,
            title: text,
            item: some(Kind::Item, three),
            document: some(Kind::Document, four),
            ..Contribution::default()
        }
        .into(),
        Kind::Reply => Reply {
            id,
            item: any(Kind::Item, three),
            from: any(Kind::Delegation, four),
            include: true,
            note: text,
        }
        .into(),
        Kind::Vote => Vote {
            id,
            action: any(Kind::Action, three),
            from: any(Kind::Delegation, four),
            ..Vote::default()
        }
        .into(),
    }
}

/// A moment so many minutes after noon of the first meeting.
pub(crate) fn moment(minutes: i64) -> Moment {
    let noon = Moment::parse("2020-06-09T12:00:00+02:00");
    noon.map_or_else(|| panic!("it is written as RFC 3339"), |noon| noon.plus_minutes(minutes))
}

/// A session from its file's text.
pub(crate) fn read(file: &str) -> Session {
    let session: Session = ron::from_str(file).unwrap_or_else(|error| panic!("{error}\n{file}"));
    session.checked().unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// An id from its name.
pub(crate) fn id(name: &str) -> Id {
    Id::parse(name).unwrap_or_else(|| panic!("{name} is no id"))
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]

        #[test]
        fn a_random_session_holds_something_of_every_kind_that_edits_can_leave(session in session()) {
            prop_assert!(ids_of(&session, None).len() > KINDS.len() / 2);
        }
    }

    #[test]
    fn the_furniture_holds_every_kind() {
        let (mut session, mut ids) = (Session::new("A"), Ids::new(1));
        for choice in furniture() {
            let edit = edit(&session, &choice, &mut ids);
            session.apply(edit).unwrap();
        }
        for kind in KINDS {
            assert!(!ids_of(&session, Some(kind)).is_empty(), "{kind:?}");
        }
    }
}
