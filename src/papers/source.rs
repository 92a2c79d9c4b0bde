//! What a paper is made from: a session, seen in one language, and what all papers take from it.

use super::{
    block::{Inline, Line, Number, Paper, Sort},
    issue, name,
};
use crate::language::{
    Phrase, Piece, Sentence, Words, date, dates, day_and_hours, documents, heading, meeting_name,
    paper_title, reference, subject, subject_continued, written,
};
use crate::session::{
    Category, Date, Delegation, Document, Entry, Id, Issued, Language, Meeting, Moment, PaperKind,
    Person, Pronoun, Reference, Session, Text,
};

/// A session seen in a language.
#[derive(Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) session: &'s Session,
    pub(super) language: Language,
    pub(super) words: &'static Words,
}

impl<'s> Source<'s> {
    pub(super) fn new(session: &'s Session, language: Language) -> Self {
        let words = Words::of(language);
        Source { session, language, words }
    }

    /// A message without values.
    pub(super) fn say(&self, id: &str) -> String {
        self.words.say(id).into_owned()
    }

    /// A message in the making.
    pub(super) fn phrase(&self) -> Phrase<'static> {
        Phrase::new(self.words)
    }

    /// What a person wrote.
    pub(super) fn written(&self, text: &Text) -> Sentence {
        written(text, self.language, self.session.about().drafting).into()
    }

    /// How the session speaks of itself: what it wrote, or the words that serve where it wrote none.
    pub(super) fn or_usual(&self, text: &Text, id: &str) -> Sentence {
        if text.as_str().is_empty() { self.say(id).into() } else { self.written(text) }
    }

    /// The body's next session.
    pub(super) fn next_session(&self) -> Sentence {
        let about = self.session.about();
        if !about.next_session.as_str().is_empty() {
            return self.written(&about.next_session);
        }
        let body = self.or_usual(&about.body, "the-body");
        self.phrase().slot("body", body).say("the-next-session")
    }

    /// A label and what follows it ("Chair: …").
    pub(super) fn labelled(&self, label: Sentence, text: impl Into<Sentence>) -> Sentence {
        self.phrase().slot("label", label).slot("text", text).say("labelled")
    }

    /// Words in brackets.
    pub(super) fn bracketed(&self, text: Sentence) -> Sentence {
        self.phrase().slot("text", text).say("bracketed")
    }

    /// The name of a meeting.
    pub(super) fn meeting(&self, meeting: &Meeting) -> Sentence {
        meeting_name(self.session, meeting.id, self.language)
    }

    /// "Tuesday, 9 June 2020, from 1200 to 1500 hours": as it was, and as planned where it is not
    /// known how it was.
    pub(super) fn day_and_hours(&self, meeting: &Meeting) -> Sentence {
        let from = meeting.began.unwrap_or(meeting.start);
        let to = meeting.ended.unwrap_or(meeting.stop);
        self.on_from_to(from, to)
    }

    /// A day, and hours on it.
    pub(super) fn on_from_to(&self, from: Moment, to: Moment) -> Sentence {
        day_and_hours(from, to, self.language).into()
    }

    /// The title of a paper, of a meeting where one is given.
    pub(super) fn title(&self, kind: PaperKind, meeting: Option<Id>) -> Sentence {
        paper_title(self.session, kind, meeting, self.language)
    }

    /// What a section is about.
    pub(super) fn subject(&self, entry: &Entry) -> Sentence {
        subject(self.session, entry, self.language)
    }

    /// The subject, with "(continued)" where an earlier section took it up.
    pub(super) fn subject_continued(&self, entry: &Entry) -> Sentence {
        subject_continued(self.session, entry, self.language)
    }

    /// The subject, "(continued)", and the documents in brackets.
    pub(super) fn heading(&self, entry: &Entry) -> Sentence {
        heading(self.session, entry.id, self.language)
    }

    /// The documents of a section.
    pub(super) fn documents(&self, entry: &Entry) -> Vec<Id> {
        documents(self.session, entry)
    }

    /// How a person stands in the head of a paper: "Mr S. BIN GHELAITA (United Arab Emirates)". The
    /// country is that of a delegation; an officer of the secretariat has none.
    pub(super) fn officer(&self, id: Id) -> Sentence {
        let Some(person) = self.session.get::<Person>(id) else {
            return Sentence::default();
        };
        let named = self.signatory(person, true);
        let of = self.session.above::<Delegation>(id);
        let of = of.filter(|of| !matches!(of.category, Category::Secretariat | Category::Group));
        let Some(delegation) = of else { return named };
        self.phrase()
            .slot("person", named)
            .slot("country", self.written(&delegation.name))
            .say("officer")
    }

    /// A person's name, which is the same in every language unless somebody wrote it in another
    /// script; the function of whoever has no name.
    pub(super) fn signatory(&self, person: &Person, addressed: bool) -> Sentence {
        if person.name.as_str().is_empty() {
            return self.written(&person.function);
        }
        let translation = person.name.translation(self.language);
        let name = translation.map_or(person.name.as_str(), |translation| &translation.text);
        let name = Sentence::from(name.to_owned());
        if !addressed || person.short.as_str().is_empty() {
            return name;
        }
        self.phrase().slot("address", self.written(&person.short)).slot("name", name).say("person")
    }

    /// A label that may follow how its holder is referred to.
    pub(super) fn label(&self, id: &str, holder: Option<Id>) -> Sentence {
        let holder = holder.and_then(|id| self.session.get::<Person>(id));
        let pronoun = match holder.map(|person| person.pronoun) {
            Some(Pronoun::She) => "she",
            Some(Pronoun::He) => "he",
            Some(Pronoun::They) => "they",
            Some(Pronoun::Unknown) | None => "unknown",
        };
        self.phrase().value("pronoun", pronoun).say(id)
    }

    /// A paper with its head. `number` is its reference, where it has one; `date` its date.
    pub(super) fn paper(
        &self,
        kind: PaperKind,
        title: &Sentence,
        number: Option<Reference>,
        dated: Option<Date>,
    ) -> Paper {
        let about = self.session.about();
        let mut paper = Paper::new(kind, self.language, title.to_string());
        paper.original = about.drafting;
        paper.date = dated;
        paper.marks.awaiting = self.say("mark-awaiting");
        paper.marks.stale = self.say("mark-stale");
        paper.marks.author = self.say("mark-author");
        paper.session.push(line(self.written(&about.title)));
        let when = match (about.from, about.to) {
            (Some(from), Some(to)) => dates(from, to, self.language),
            (Some(from), None) => date(from, self.language),
            _ => String::new(),
        };
        let place_and_dates = self
            .phrase()
            .slot("place", self.written(&about.place))
            .slot("dates", Sentence::from(when))
            .say("place-and-dates");
        if !place_and_dates.is_empty() {
            paper.session.push(line(place_and_dates));
        }
        if let Some(number) = number {
            self.refer(&mut paper, &number);
        }
        if let Some(dated) = dated {
            let dated = Sentence::from(date(dated, self.language));
            paper.document.push(line(dated));
        }
        let original = self.phrase().value("language", about.drafting.code()).say("language-name");
        paper.document.push(line(self.phrase().slot("name", original).say("original-label")));
        paper.header = vec![if paper.reference.is_empty() {
            Inline::from(paper.title.as_str())
        } else {
            Inline::of(Sort::Reference, paper.reference.as_str())
        }];
        paper.footer = self.page_of_pages();
        paper
    }

    /// Says the reference in the head: "Document VC/15-E", and of a revision "Revision 1 to Document
    /// VC/15-E" (DOMAIN, 1.3).
    fn refer(&self, paper: &mut Paper, number: &Reference) {
        let letter = self.language.letter();
        let spelt = |number: &Reference| format!("{}-{letter}", reference(number, self.language));
        paper.name = number.to_string();
        paper.reference = spelt(number);
        let first = spelt(&Reference { revision: 0, ..number.clone() });
        let id = if number.revision > 0 { "revision-of" } else { "document-label" };
        let mut label = line(
            self.phrase()
                .value("n", number.revision)
                .slot("name", Sentence::from(LABEL.to_owned()))
                .say(id),
        );
        replace(&mut label, LABEL, Inline::of(Sort::Reference, first));
        paper.document.push(label);
    }

    fn page_of_pages(&self) -> Line {
        let said = self
            .phrase()
            .slot("page", Sentence::from(PAGE.to_owned()))
            .slot("pages", Sentence::from(PAGES.to_owned()))
            .say("page-of-pages");
        let mut footer = line(said);
        replace(&mut footer, PAGE, Inline::of(Sort::Page, ""));
        replace(&mut footer, PAGES, Inline::of(Sort::Pages, ""));
        footer
    }

    /// The last issue of a paper.
    pub(super) fn last_issue(&self, kind: PaperKind, meeting: Option<Id>) -> Option<&'s Issued> {
        issue::last(self.session, kind, meeting)
    }

    /// The reference and the date under which a paper went out last.
    pub(super) fn issue(
        &self,
        kind: PaperKind,
        meeting: Option<Id>,
    ) -> (Option<Reference>, Option<Date>) {
        let issued = self.last_issue(kind, meeting);
        let date = issued.and_then(|issued| issued.at).map(|at| at.date());
        (issued.and_then(issue::reference_of), date)
    }
}

const LABEL: &str = "\u{1}";
const PAGE: &str = "\u{2}";
const PAGES: &str = "\u{3}";

/// Puts a piece of another sort where a mark stands in a line.
fn replace(line: &mut Line, mark: &str, with: Inline) {
    let found = line.iter().enumerate().find_map(|(at, inline)| {
        let (before, after) = inline.text.split_once(mark)?;
        Some((at, before.to_owned(), after.to_owned()))
    });
    if let Some((at, before, after)) = found {
        let pieces = [Inline::from(before), with, Inline::from(after)];
        let pieces =
            pieces.into_iter().filter(|piece| piece.sort != Sort::Text || !piece.text.is_empty());
        line.splice(at..=at, pieces);
    }
}

/// A sentence as a line of a paper.
pub(super) fn line(sentence: impl Into<Sentence>) -> Line {
    let pieces = sentence.into().0;
    let pieces = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => Inline::of(Sort::Text, text),
        Piece::Reference(_, text) => Inline::of(Sort::Reference, text),
        Piece::Untranslated(text) => Inline::of(Sort::Awaiting, text),
        Piece::Stale(text) => Inline::of(Sort::Stale, text),
    });
    pieces.filter(|inline| !inline.text.is_empty()).collect()
}

/// The name of a file for a paper of a meeting: "record-1".
pub(super) fn name_of(kind: PaperKind, session: &Session, meeting: Option<Id>) -> String {
    let number = meeting.and_then(|meeting| {
        let position = session.meeting_number(meeting)?;
        let kind = session.get::<Meeting>(meeting)?.kind;
        Some(match kind {
            crate::session::MeetingKind::Meeting => position.to_string(),
            _ => meeting.to_string(),
        })
    });
    match number {
        Some(number) => format!("{}-{number}", name::code(kind)),
        None => name::code(kind).to_owned(),
    }
}

/// The documents of a cell, or the sign that there are none.
pub(super) fn references_or_none(source: &Source<'_>, documents: &[Id]) -> Line {
    let known = documents.iter().any(|id| source.session.get::<Document>(*id).is_some());
    if known {
        line(crate::language::reference_list(source.session, documents, source.language))
    } else {
        vec![Inline::from(source.say("nothing"))]
    }
}

/// The number of a section.
pub(super) fn section(at: usize) -> Option<Number> {
    Some(Number::section(at + 1))
}
