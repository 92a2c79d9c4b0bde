//! How the record names those who speak.
//!
//! Delegations by what they are and where they are from, the secretariat by function; and where a
//! record keeps somebody unnamed, by the ladder that it climbs from "one councillor" to "numerous
//! councillors" (VC/15, 6.4, 8.3–8.6; C17/128, 1.2).

use super::{
    sentence::{Phrase, Piece, Sentence, written},
    words::Words,
};
use crate::session::{
    Category, Chairing, Conclusion, Delegation, Entry, Id, Language, Meeting, Moment, Person,
    Pronoun, Session, Speaker, Status, Text,
};

/// How much of who speaks is told at the beginning of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Naming {
    /// By name: who introduces a document, makes a statement, hosts or thanks.
    #[default]
    Named,
    /// "One councillor".
    One,
    /// "Another councillor".
    Another,
    /// "Two councillors".
    Two,
    /// "Three other councillors".
    ThreeOther,
    /// "Some councillors".
    Some,
    /// "Other councillors".
    Others,
    /// "Several councillors".
    Several,
    /// "A number of councillors".
    ANumber,
    /// "Numerous councillors".
    Numerous,
    /// "Councillors".
    All,
}

impl Naming {
    /// All, in the order in which a list offers them.
    pub const ALL: [Naming; 11] = [
        Naming::Named,
        Naming::One,
        Naming::Another,
        Naming::Two,
        Naming::ThreeOther,
        Naming::Some,
        Naming::Others,
        Naming::Several,
        Naming::ANumber,
        Naming::Numerous,
        Naming::All,
    ];

    fn key(self) -> &'static str {
        match self {
            Naming::Named => "named",
            Naming::One => "one",
            Naming::Another => "another",
            Naming::Two => "two",
            Naming::ThreeOther => "three-other",
            Naming::Some => "some",
            Naming::Others => "others",
            Naming::Several => "several",
            Naming::ANumber => "a-number",
            Naming::Numerous => "numerous",
            Naming::All => "all",
        }
    }
}

/// How the record names a speaker: "The councillor from Tunisia", "The Chair".
#[must_use]
pub fn speaker(session: &Session, speaker: Speaker, language: Language) -> Sentence {
    let chaired = Chaired { person: session.about().chair, acting: false };
    named(session, speaker, chaired, language).capitalized()
}

/// The same as it stands inside a sentence, where it is known who chaired.
pub(super) fn named(
    session: &Session,
    speaker: Speaker,
    chaired: Chaired,
    language: Language,
) -> Sentence {
    let office = |id: &str| {
        Phrase::new(Words::of(language))
            .value("pronoun", pronoun_of(session, speaker, chaired))
            .value("acting", if chaired.acting { "yes" } else { "no" })
            .say(id)
    };
    match speaker {
        Speaker::Chair => office("speaker-chair"),
        Speaker::SecretaryGeneral => office("speaker-secretary-general"),
        Speaker::Secretary => office("speaker-secretary"),
        Speaker::Secretariat => office("speaker-secretariat"),
        Speaker::Delegation(id) => {
            let category = session.get(id).map(|delegation: &Delegation| delegation.category);
            let (place, inflected) = place(session, id, language);
            Phrase::new(Words::of(language))
                .value("inflected", if inflected { "yes" } else { "no" })
                .value("who", category.map_or("member", quality))
                .slot("place", place)
                .say("speaker-delegation")
        }
        Speaker::Person(id) => person(session, id, language),
    }
}

/// How a person is named: by function where one is given, else by form of address and name.
#[must_use]
pub fn person(session: &Session, id: Id, language: Language) -> Sentence {
    let Some(person) = session.get::<Person>(id) else {
        return Sentence::default();
    };
    let drafting = session.about().drafting;
    if !person.function.is_empty() {
        return written(&person.function, language, drafting).into();
    }
    Phrase::new(Words::of(language))
        .slot("address", written(&person.short, language, drafting))
        .slot("name", name(&person.name, language))
        .say("person")
}

/// The beginning of a paragraph, up to the verb: "The councillor from the Russian Federation ",
/// "One councillor ". Whoever is neither a delegation's speaker is always named.
#[must_use]
pub fn opening(session: &Session, who: Speaker, naming: Naming, language: Language) -> Sentence {
    let delegation = match who {
        Speaker::Delegation(id) => session.get::<Delegation>(id),
        _ => None,
    };
    let words = Words::of(language);
    let named = match delegation {
        Some(delegation)
            if naming != Naming::Named && delegation.category != Category::Secretariat =>
        {
            Phrase::new(words)
                .value("who", quality(delegation.category))
                .say(&format!("unnamed.{}", naming.key()))
                .capitalized()
        }
        _ => speaker(session, who, language),
    };
    Phrase::new(words).slot("speaker", named).say("opening")
}

/// The name of a delegation, and whether it is written as it stands in a sentence.
pub(super) fn place(session: &Session, id: Id, language: Language) -> (Piece, bool) {
    let Some(delegation) = session.get::<Delegation>(id) else {
        return (Piece::Text(String::new()), false);
    };
    let drafting = session.about().drafting;
    let in_sentence = &delegation.in_sentence;
    let inflected = if language == drafting {
        !in_sentence.as_str().is_empty()
    } else {
        in_sentence.translation(language).is_some()
    };
    let text = if inflected { in_sentence } else { &delegation.name };
    (written(text, language, drafting), inflected)
}

/// A name is a name in every language, unless somebody wrote it in another script.
fn name(text: &Text, language: Language) -> Piece {
    let translation = text.translation(language);
    Piece::Text(translation.map_or(text.as_str(), |found| &found.text).to_owned())
}

fn quality(category: Category) -> &'static str {
    match category {
        Category::Member => "member",
        Category::ObserverState | Category::StateOfPalestine => "observer",
        Category::Organization | Category::SectorMember => "organization",
        Category::Group => "group",
        Category::Secretariat => "secretariat",
    }
}

/// Who was in the chair.
#[derive(Clone, Copy)]
pub(super) struct Chaired {
    person: Option<Id>,
    acting: bool,
}

impl Chaired {
    /// Who was in the chair for what stands below a meeting: whoever had the chair when it was
    /// concluded, or when its section was left; the last, where that is not known. Where the meeting
    /// says nothing, the session's chair.
    pub(super) fn of(session: &Session, node: Id) -> Chaired {
        let chairs = session.above::<Meeting>(node).map_or(&[] as &[_], |meeting| &meeting.chairs);
        let has_it = |chairing: &&Chairing| match (chairing.from, time_of(session, node)) {
            (Some(from), Some(at)) => from.seconds() <= at.seconds(),
            _ => true,
        };
        match chairs.iter().rev().find(has_it).or(chairs.first()) {
            Some(last) => Chaired { person: Some(last.person), acting: last.acting },
            None => Chaired { person: session.about().chair, acting: false },
        }
    }
}

/// When a conclusion was reached, or its section left.
fn time_of(session: &Session, node: Id) -> Option<Moment> {
    let conclusion = session.above::<Conclusion>(node);
    let reached = conclusion.and_then(|conclusion| match conclusion.status {
        Status::Concluded(at) | Status::ReadOut(at) | Status::Reopened(at) => Some(at),
        Status::Draft | Status::Withdrawn => None,
    });
    reached.or_else(|| {
        let span = session.above::<Entry>(node)?.spans.last()?;
        Some(span.to.unwrap_or(span.from))
    })
}

/// How a speaker is referred to, as messages choose by it.
pub(super) fn pronoun_of(session: &Session, speaker: Speaker, chaired: Chaired) -> &'static str {
    let about = session.about();
    let person = match speaker {
        Speaker::Chair => chaired.person,
        Speaker::SecretaryGeneral => about.secretary_general,
        Speaker::Secretary => about.secretary,
        Speaker::Person(id) => Some(id),
        Speaker::Secretariat | Speaker::Delegation(_) => None,
    };
    let found = person.and_then(|id| session.get::<Person>(id));
    match found.map(|person| person.pronoun) {
        Some(Pronoun::She) => "she",
        Some(Pronoun::He) => "he",
        Some(Pronoun::They) => "they",
        Some(Pronoun::Unknown) | None => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::conclusions::tests::vc15;

    #[test]
    fn a_conclusion_is_put_by_whoever_had_the_chair_then() {
        let at = |hour: &str| {
            let session: Session = ron::from_str(&format!(
                r#"(format: 1, readable_from: 1, about: (title: "A", chair: Some("a")),
                delegations: [(id: "d", name: "D", people: [(id: "a", name: "A"), (id: "b", name: "B")])],
                meetings: [(id: "m", start: "2020-06-09T12:00:00Z", stop: "2020-06-09T15:00:00Z",
                    chairs: [(person: "a"), (person: "b", from: Some("2020-06-09T14:00:00Z"), acting: true)],
                    entries: [(id: "e", conclusions: [(id: "c", status: {hour})])])])"#
            ))
            .unwrap();
            let session = session.checked().unwrap();
            let chaired = Chaired::of(&session, Id::parse("c").unwrap());
            (chaired.person.unwrap().to_string(), chaired.acting)
        };
        let (first, later) = (("a".to_owned(), false), ("b".to_owned(), true));
        assert_eq!(at(r#"Concluded("2020-06-09T13:00:00Z")"#), first);
        assert_eq!(at(r#"Concluded("2020-06-09T14:30:00Z")"#), later);
        assert_eq!(at("Draft"), later);
    }

    fn delegation(name: &str) -> Speaker {
        Speaker::Delegation(Id::parse(name).unwrap())
    }

    #[test]
    fn those_who_are_named_are_named_as_the_record_does() {
        let session = vc15();
        let say = |who, language| speaker(&session, who, language).to_string();
        let tsb = Speaker::Person(Id::parse("tsb").unwrap());
        for (who, said) in [
            (Speaker::Chair, "The Chair"),
            (Speaker::SecretaryGeneral, "The Secretary-General"),
            (Speaker::Secretary, "The secretary of the meeting"),
            (Speaker::Secretariat, "The representative of the secretariat"),
            (delegation("tun"), "The councillor from Tunisia"),
            (delegation("rus"), "The councillor from the Russian Federation"),
            (delegation("syr"), "The observer from the Syrian Arab Republic"),
            (delegation("ieg"), "The Chair of IEG-WTPF-21"),
            (tsb, "The Director of TSB"),
            (Speaker::Person(Id::parse("chair").unwrap()), "Mr S. BIN GHELAITA"),
        ] {
            assert_eq!(say(who, Language::En), said);
        }
        for (language, tunisia, russia) in [
            (
                Language::Fr,
                "Le conseiller de la Tunisie",
                "Le conseiller de la Fédération de Russie",
            ),
            (Language::Es, "El consejero de Túnez", "El consejero de la Federación de Rusia"),
            (Language::Ru, "Советник от Туниса", "Советник от Российской Федерации"),
            (Language::Zh, "突尼斯理事", "俄罗斯联邦理事"),
            (Language::Ar, "عضو المجلس من تونس", "عضو المجلس من الاتحاد الروسي"),
        ] {
            assert_eq!(say(delegation("tun"), language), tunisia);
            assert_eq!(say(delegation("rus"), language), russia);
        }
        assert_eq!(
            say(delegation("uae"), Language::Ru),
            "Советник (United Arab Emirates)",
            "without a form for sentences the name stands in brackets"
        );
    }

    #[test]
    fn a_paragraph_begins_by_naming_or_not() {
        let session = vc15();
        let mut page = String::new();
        for language in Language::ALL {
            for naming in Naming::ALL {
                for who in ["tun", "syr"] {
                    let said = opening(&session, delegation(who), naming, language);
                    page.push_str(&format!("{said}| "));
                }
                page.push('\n');
            }
        }
        insta::assert_snapshot!(page);
        let chair = opening(&session, Speaker::Chair, Naming::Several, Language::En);
        assert_eq!(chair.to_string(), "The Chair ");
    }
}
