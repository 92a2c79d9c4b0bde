//! Which rows the form of each kind of node has.

use super::{FormField, Value, line, text};
use std::collections::HashMap;

use crate::{
    language::Words,
    session::{
        About, Action, Addressee, Asking, Basis, Category, Conclusion, ConclusionScope, Date,
        Delegation, Document, Due, Edit, Entry, Event, Field, Formula, Forward, Group, Id, Ids,
        Instrument, Item, Kind, Language, Meeting, MeetingKind, Moment, Node, Paragraph, Part,
        Person, Programme, Pronoun, Reference, Request, Rule, Session, Slot, Turn, Verb,
    },
};

/// The rows of the form of a node; none where there is no form for it.
pub(in crate::tui) fn fields(session: &Session, words: &'static Words, node: Id) -> Vec<FormField> {
    let form = Builder { session, words };
    match session.kind(node) {
        Some(Kind::About) => form.about(session.about()),
        Some(Kind::Item) => form.of(node, Builder::item),
        Some(Kind::Meeting) => form.of(node, Builder::meeting),
        Some(Kind::Slot) => form.of(node, Builder::slot),
        Some(Kind::Entry) => form.of(node, Builder::entry),
        Some(Kind::Paragraph) => form.of(node, Builder::paragraph),
        Some(Kind::Conclusion) => form.of(node, Builder::conclusion),
        Some(Kind::Delegation) => form.of(node, Builder::delegation),
        Some(Kind::Person) => form.of(node, Builder::person),
        Some(Kind::Document) => form.of(node, Builder::document),
        Some(Kind::Request) => form.of(node, Builder::request),
        Some(Kind::Turn) => form.of(node, Builder::turn),
        Some(Kind::Event) => form.of(node, Builder::event),
        Some(Kind::Correction) => form
            .of(node, |form, part| super::corrections::correction(form.session, form.words, part)),
        _ => Vec::new(),
    }
}

struct Builder<'a> {
    session: &'a Session,
    words: &'static Words,
}

impl Builder<'_> {
    fn of<T: Part>(&self, node: Id, fields: fn(&Self, &T) -> Vec<FormField>) -> Vec<FormField> {
        self.session.get::<T>(node).map(|part| fields(self, part)).unwrap_or_default()
    }

    /// A choice among values, each named by a message and set by `set`.
    fn choice<T, V>(
        &self,
        label: &'static str,
        part: &T,
        options: &[(V, &str)],
        current: &V,
        set: fn(&mut T, V),
    ) -> FormField
    where
        T: Part + Clone + Into<Node>,
        V: Clone + PartialEq,
    {
        let at = options.iter().position(|(value, _)| value == current).unwrap_or(0);
        let options = options.iter().map(|(value, name)| {
            let mut changed = part.clone();
            set(&mut changed, value.clone());
            (self.words.say(name).into_owned(), Edit::put(changed))
        });
        FormField {
            label,
            part: None,
            value: Value::Choice { options: options.collect(), current: at },
        }
    }

    fn yes_or_no<T: Part + Clone + Into<Node>>(
        &self,
        label: &'static str,
        part: &T,
        current: bool,
        set: fn(&mut T, bool),
    ) -> FormField {
        self.choice(label, part, &[(false, "no"), (true, "yes")], &current, set)
    }

    fn references(&self, documents: &[Id]) -> String {
        let reference = |id: &Id| Some(self.session.get::<Document>(*id)?.reference.to_string());
        documents.iter().filter_map(reference).collect::<Vec<_>>().join(", ")
    }

    fn about(&self, about: &About) -> Vec<FormField> {
        let languages = |list: &[Language]| {
            list.iter().map(|language| language.code()).collect::<Vec<_>>().join(", ")
        };
        let drafting = Language::ALL.map(|language| (language, language_message(language)));
        vec![
            text("field-title", Id::ROOT, Field::Title),
            text("field-body", Id::ROOT, Field::Name),
            text("field-gathering", Id::ROOT, Field::Gathering),
            text("field-next-session", Id::ROOT, Field::NextSession),
            text("field-place", Id::ROOT, Field::Place),
            line("field-series", Id::ROOT, about.series.clone(), |session, _, typed, _| {
                let series = typed.trim().to_owned();
                let fits = series.len() <= 8
                    && series.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
                fits.then(|| Edit::put(About { series, ..session.about().clone() }))
            }),
            self.choice(
                "field-rule",
                about,
                &[(Rule::Consultative, "rule-consultative"), (Rule::Deciding, "rule-deciding")],
                &about.rule,
                |about, rule| about.rule = rule,
            ),
            self.choice("field-drafting", about, &drafting, &about.drafting, |about, language| {
                about.drafting = language;
            }),
            line(
                "field-published",
                Id::ROOT,
                languages(&about.published),
                |session, _, typed, _| {
                    let codes = typed.split([',', ' ']).filter(|code| !code.is_empty());
                    let published =
                        codes.map(|code| code.parse().ok()).collect::<Option<Vec<_>>>()?;
                    Some(Edit::put(About { published, ..session.about().clone() }))
                },
            ),
            line("field-from", Id::ROOT, shown(about.from), |session, _, typed, _| {
                Some(Edit::put(About { from: date(typed)?, ..session.about().clone() }))
            }),
            line("field-to", Id::ROOT, shown(about.to), |session, _, typed, _| {
                Some(Edit::put(About { to: date(typed)?, ..session.about().clone() }))
            }),
            line("field-limit", Id::ROOT, shown(about.limit), |session, _, typed, _| {
                let limit = number(typed)?.map(u32::from);
                Some(Edit::put(About { limit, ..session.about().clone() }))
            }),
            self.yes_or_no("field-once", about, about.observers_once, |about, once| {
                about.observers_once = once;
            }),
            self.yes_or_no("field-signal", about, about.observers_signal, |about, signal| {
                about.observers_signal = signal;
            }),
            text("field-note", Id::ROOT, Field::Note),
        ]
    }

    fn item(&self, item: &Item) -> Vec<FormField> {
        let id = item.id;
        let groups = [
            (Group::Procedural, "group-procedural"),
            (Group::Urgent, "group-urgent"),
            (Group::MayBeDiscussed, "group-may-be-discussed"),
            (Group::ForInformation, "group-for-information"),
        ];
        let asks: [(Vec<Instrument>, &str); 5] = [
            (vec![], "asks-nothing"),
            (vec![Instrument::Decision], "asks-decision"),
            (vec![Instrument::Resolution], "asks-resolution"),
            (vec![Instrument::Decision, Instrument::Resolution], "asks-both"),
            (
                vec![
                    Instrument::Decision,
                    Instrument::Resolution,
                    Instrument::FinancialRegulations,
                ],
                "asks-all",
            ),
        ];
        vec![
            text("field-title", id, Field::Title),
            line("field-documents", id, self.references(&item.documents), documents::<Item>),
            line("field-minutes", id, shown(item.minutes), |session, id, typed, _| {
                Some(Edit::put(Item {
                    minutes: number(typed)?,
                    ..session.get::<Item>(id)?.clone()
                }))
            }),
            line("field-limit", id, shown(item.limit), |session, id, typed, _| {
                let limit = number(typed)?.map(u32::from);
                Some(Edit::put(Item { limit, ..session.get::<Item>(id)?.clone() }))
            }),
            self.choice("field-group", item, &groups, &item.group, |item, group| {
                item.group = group
            }),
            self.choice("field-asks", item, &asks, &item.asks, |item, asks| item.asks = asks),
            text("field-basis", id, Field::Basis),
            text("field-note", id, Field::Note),
        ]
    }

    fn meeting(&self, meeting: &Meeting) -> Vec<FormField> {
        let id = meeting.id;
        let kinds = [
            (MeetingKind::Meeting, "kind-meeting"),
            (MeetingKind::Informal, "kind-informal"),
            (MeetingKind::Information, "kind-information"),
            (MeetingKind::Test, "kind-test"),
        ];
        vec![
            text("field-name", id, Field::Title),
            self.choice("field-kind", meeting, &kinds, &meeting.kind, |meeting, kind| {
                meeting.kind = kind;
            }),
            line("field-start", id, meeting.start.to_string(), |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?;
                let start = moment(typed, meeting.start)??;
                let stop =
                    if meeting.stop > start { meeting.stop } else { start.plus_minutes(180) };
                Some(Edit::put(Meeting { start, stop, ..meeting.clone() }))
            }),
            line("field-stop", id, meeting.stop.to_string(), |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?;
                let stop = moment(typed, meeting.start)??;
                (stop > meeting.start).then(|| Edit::put(Meeting { stop, ..meeting.clone() }))
            }),
            line("field-began", id, shown(meeting.began), |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?;
                Some(Edit::put(Meeting { began: moment(typed, meeting.start)?, ..meeting.clone() }))
            }),
            line("field-ended", id, shown(meeting.ended), |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?;
                Some(Edit::put(Meeting { ended: moment(typed, meeting.start)?, ..meeting.clone() }))
            }),
            text("field-place", id, Field::Place),
            line("field-record", id, shown(meeting.record), |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?.clone();
                Some(Edit::put(Meeting { record: number(typed)?, ..meeting }))
            }),
            line("field-record-date", id, shown(meeting.record_date), |session, id, typed, _| {
                let meeting = session.get::<Meeting>(id)?.clone();
                Some(Edit::put(Meeting { record_date: date(typed)?, ..meeting }))
            }),
            text("field-note", id, Field::Note),
        ]
    }

    fn slot(&self, slot: &Slot) -> Vec<FormField> {
        let id = slot.id;
        let item =
            slot.item().and_then(|item| self.session.agenda_number(item)).unwrap_or_default();
        let mut fields = vec![
            line("field-slot-item", id, item, |session, id, typed, _| {
                let slot = session.get::<Slot>(id)?.clone();
                let programme = match typed.trim() {
                    "" => Programme::Event,
                    number => Programme::Item(item_numbered(session, number)?),
                };
                Some(Edit::put(Slot { programme, ..slot }))
            }),
            line("field-minutes", id, shown(slot.minutes), |session, id, typed, _| {
                Some(Edit::put(Slot {
                    minutes: number(typed)?,
                    ..session.get::<Slot>(id)?.clone()
                }))
            }),
        ];
        fields.push(line("field-at", id, shown(slot.at), |session, id, typed, _| {
            let near = session.above::<Meeting>(id)?.start;
            let slot = session.get::<Slot>(id)?.clone();
            Some(Edit::put(Slot { at: moment(typed, near)?, ..slot }))
        }));
        if slot.item().is_none() {
            let kinds = [(Programme::Event, "slot-event"), (Programme::Break, "slot-break")];
            fields.push(self.choice(
                "field-kind",
                slot,
                &kinds,
                &slot.programme,
                |slot, programme| {
                    slot.programme = programme;
                },
            ));
            fields.push(text("field-title", id, Field::Title));
        }
        fields.push(text("field-reason", id, Field::Reason));
        fields
    }

    fn entry(&self, entry: &Entry) -> Vec<FormField> {
        let id = entry.id;
        let items = entry.items.iter().filter_map(|item| self.session.agenda_number(*item));
        vec![
            text("field-subject", id, Field::Title),
            line(
                "field-items",
                id,
                items.collect::<Vec<_>>().join(", "),
                |session, id, typed, _| {
                    let entry = session.get::<Entry>(id)?.clone();
                    let numbers = typed.split([',', ' ']).filter(|number| !number.is_empty());
                    let items =
                        numbers.map(|n| item_numbered(session, n)).collect::<Option<Vec<_>>>()?;
                    Some(Edit::put(Entry { items, ..entry }))
                },
            ),
            line("field-documents", id, self.references(&entry.documents), documents::<Entry>),
            text("field-note", id, Field::Note),
        ]
    }

    fn paragraph(&self, paragraph: &Paragraph) -> Vec<FormField> {
        let id = paragraph.id;
        vec![
            text("field-text", id, Field::Body),
            self.yes_or_no("field-bare", paragraph, paragraph.bare, |paragraph, bare| {
                paragraph.bare = bare;
            }),
            text("field-link", id, Field::Link),
            text("field-note", id, Field::Note),
        ]
    }

    fn conclusion(&self, conclusion: &Conclusion) -> Vec<FormField> {
        let id = conclusion.id;
        let scopes = [
            (ConclusionScope::Substantive, "scope-substantive"),
            (ConclusionScope::Procedural, "scope-procedural"),
        ];
        let mut formulae = vec![
            (Formula::Concluded, "formula-concluded"),
            (Formula::Agreed, "formula-agreed"),
            (Formula::Approved, "formula-approved"),
            (Formula::Noted, "formula-noted"),
        ];
        if self.session.about().rule == Rule::Deciding {
            formulae.push((Formula::Decided, "formula-decided"));
        }
        let mut fields: Vec<FormField> = Vec::new();
        for (place, action) in conclusion.actions.iter().enumerate() {
            fields.extend(self.action(action).into_iter().map(|mut field| {
                field.part = Some((action.id, place + 1));
                field
            }));
        }
        fields.extend([
            self.choice(
                "field-scope",
                conclusion,
                &scopes,
                &conclusion.scope,
                |conclusion, scope| {
                    conclusion.scope = scope;
                },
            ),
            self.choice(
                "field-formula",
                conclusion,
                &formulae,
                &conclusion.formula,
                |c, formula| {
                    c.formula = formula;
                },
            ),
            self.choice(
                "field-proposal",
                conclusion,
                &[(false, "yes"), (true, "no")],
                &conclusion.unproposed,
                |conclusion, unproposed| conclusion.unproposed = unproposed,
            ),
            text("field-object", id, Field::Object),
            text("field-by-hand", id, Field::Body),
            text("field-note", id, Field::Note),
        ]);
        fields
    }

    fn action(&self, action: &Action) -> Vec<FormField> {
        let id = action.id;
        let verbs = Verb::ALL.map(|verb| (verb, verb_message(verb)));
        let forwards = [
            (None, "forward-none"),
            (Some(Forward::Propose), "forward-propose"),
            (Some(Forward::Recommend), "forward-recommend"),
        ];
        let addressees = [
            (Addressee::Secretariat, "addressee-secretariat"),
            (Addressee::SecretaryGeneral, "addressee-secretary-general"),
            (Addressee::Chair, "addressee-chair"),
            (Addressee::MemberStates, "addressee-member-states"),
            (Addressee::Members, "addressee-members"),
            (Addressee::Named, "addressee-named"),
        ];
        let mut fields =
            vec![self.choice("field-verb", action, &verbs, &action.verb, |action, verb| {
                action.verb = verb;
            })];
        if matches!(action.verb, Verb::Note | Verb::Approve | Verb::Endorse | Verb::Free) {
            fields.push(self.choice(
                "field-forward",
                action,
                &forwards,
                &action.forward,
                |a, forward| {
                    a.forward = forward;
                },
            ));
        }
        if matches!(action.verb, Verb::Invite | Verb::Encourage | Verb::Entrust) {
            fields.push(self.choice(
                "field-addressee",
                action,
                &addressees,
                &action.to,
                |action, to| {
                    action.to = to;
                },
            ));
            if action.to == Addressee::Named {
                fields.push(text("field-addressee-name", id, Field::Addressee));
            }
        }
        fields.push(line(
            "field-documents",
            id,
            self.references(&action.documents),
            documents::<Action>,
        ));
        fields.push(text("field-what", id, Field::Body));
        if action.verb == Verb::Correspond {
            let bases = [(Basis::Rule32, "basis-rule-32"), (Basis::Convention, "basis-convention")];
            fields.push(self.choice(
                "field-basis-correspond",
                action,
                &bases,
                &action.basis,
                |a, basis| {
                    a.basis = basis;
                },
            ));
            fields.push(text("field-question", id, Field::Question));
        }
        if action.verb == Verb::Defer {
            fields.push(text("field-reason", id, Field::Reason));
        }
        fields.push(line("field-due", id, self.due(action.due), read_due));
        if action.due == Some(Due::Named) {
            fields.push(text("field-due-name", id, Field::Due));
        }
        fields.push(self.yes_or_no("field-urgent", action, action.urgent, |action, urgent| {
            action.urgent = urgent;
        }));
        fields
    }

    fn due(&self, due: Option<Due>) -> String {
        match due {
            None => String::new(),
            Some(Due::Date(date)) => date.to_string(),
            Some(Due::Item(item)) => self.session.agenda_number(item).unwrap_or_default(),
            Some(Due::Meeting(meeting)) => {
                self.session.meeting_number(meeting).map(|n| format!("M{n}")).unwrap_or_default()
            }
            Some(Due::NextSession) => "+".into(),
            Some(Due::Named) => "?".into(),
        }
    }

    fn delegation(&self, delegation: &Delegation) -> Vec<FormField> {
        let id = delegation.id;
        let categories = Category::ALL.map(|category| (category, category_message(category)));
        vec![
            text("field-name", id, Field::Name),
            text("field-in-sentence", id, Field::InSentence),
            text("field-short", id, Field::Short),
            line("field-code", id, delegation.code.clone(), |session, id, typed, _| {
                let code = typed.trim().to_uppercase();
                let fits = code.len() <= 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
                let delegation = session.get::<Delegation>(id)?.clone();
                fits.then(|| Edit::put(Delegation { code, ..delegation }))
            }),
            self.choice(
                "field-category",
                delegation,
                &categories,
                &delegation.category,
                |d, category| {
                    d.category = category;
                },
            ),
            line("field-arrived", id, shown(delegation.arrived), |session, id, typed, _| {
                let delegation = session.get::<Delegation>(id)?.clone();
                let arrived = moment(typed, near(session)?)?;
                Some(Edit::put(Delegation { arrived, ..delegation }))
            }),
            line("field-left", id, shown(delegation.left), |session, id, typed, _| {
                let delegation = session.get::<Delegation>(id)?.clone();
                let left = moment(typed, near(session)?)?;
                Some(Edit::put(Delegation { left, ..delegation }))
            }),
            text("field-note", id, Field::Note),
        ]
    }

    fn person(&self, person: &Person) -> Vec<FormField> {
        let id = person.id;
        let pronouns = [
            (Pronoun::Unknown, "pronoun-unknown"),
            (Pronoun::She, "pronoun-she"),
            (Pronoun::He, "pronoun-he"),
            (Pronoun::They, "pronoun-they"),
        ];
        vec![
            text("field-name", id, Field::Name),
            text("field-address", id, Field::Short),
            text("field-function", id, Field::Function),
            self.choice("field-pronoun", person, &pronouns, &person.pronoun, |person, pronoun| {
                person.pronoun = pronoun;
            }),
            text("field-note", id, Field::Note),
        ]
    }

    fn document(&self, document: &Document) -> Vec<FormField> {
        let id = document.id;
        vec![
            line("field-reference", id, document.reference.to_string(), |session, id, typed, _| {
                let reference: Reference = typed.parse().ok()?;
                Some(Edit::put(Document { reference, ..session.get::<Document>(id)?.clone() }))
            }),
            text("field-title", id, Field::Title),
            text("field-note", id, Field::Note),
        ]
    }

    fn request(&self, request: &Request) -> Vec<FormField> {
        let id = request.id;
        let askings = [
            (Asking::Statement, "asking-statement"),
            (Asking::Introduction, "asking-introduction"),
            (Asking::Reply, "asking-reply"),
            (Asking::RightOfReply, "asking-right-of-reply"),
            (Asking::PointOfOrder, "asking-point-of-order"),
        ];
        // It goes where the rules have it then.
        let options = askings.map(|(asking, name)| {
            let edit = crate::session::acts::ask_for(self.session, id, asking);
            (self.words.say(name).into_owned(), edit)
        });
        let current = askings.iter().position(|(asking, _)| *asking == request.asking);
        let value = Value::Choice { options: options.into(), current: current.unwrap_or(0) };
        let mut fields = vec![
            FormField { label: "field-asking", part: None, value },
            text("field-capacity", id, Field::Capacity),
            text("field-note", id, Field::Note),
        ];
        if self.session.about().observers_signal {
            let signalled = request.signalled;
            fields.push(self.yes_or_no("field-signalled", request, signalled, |request, yes| {
                request.signalled = yes;
            }));
        }
        fields
    }

    fn turn(&self, turn: &Turn) -> Vec<FormField> {
        vec![
            text("field-notes", turn.id, Field::Note),
            text("field-capacity", turn.id, Field::Capacity),
        ]
    }

    fn event(&self, event: &Event) -> Vec<FormField> {
        let id = event.id;
        vec![
            text("field-title", id, Field::Title),
            line("field-on", id, shown(event.on), |session, id, typed, _| {
                Some(Edit::put(Event { on: date(typed)?, ..session.get::<Event>(id)?.clone() }))
            }),
            text("field-place", id, Field::Place),
            text("field-note", id, Field::Note),
        ]
    }
}

/// The nodes that hold a list of documents.
trait HoldsDocuments: Part + Clone + Into<Node> {
    fn with_documents(&self, documents: Vec<Id>) -> Self;
}

macro_rules! holds_documents {
    ($($kind:ident),+) => {$(
        impl HoldsDocuments for $kind {
            fn with_documents(&self, documents: Vec<Id>) -> Self {
                $kind { documents, ..self.clone() }
            }
        }
    )+};
}

holds_documents!(Item, Entry, Action);

/// Reads a list of references. Documents that the session does not know yet are added to it.
fn documents<T: HoldsDocuments>(
    session: &Session,
    id: Id,
    typed: &str,
    ids: &mut Ids,
) -> Option<Edit> {
    let mut edits = Vec::new();
    let mut documents = Vec::new();
    let mut last = session.documents().last().map(|document| document.id);
    let mut known: HashMap<Reference, Id> = session
        .documents()
        .iter()
        .map(|document| (document.reference.clone(), document.id))
        .collect();
    for reference in typed.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
        let reference: Reference = reference.parse().ok()?;
        let id = match known.get(&reference) {
            Some(document) => *document,
            None => {
                known.insert(reference.clone(), ids.draw());
                let id = *known.get(&reference)?;
                let document = Document {
                    id,
                    reference,
                    title: Default::default(),
                    original: None,
                    date: None,
                    note: Default::default(),
                };
                edits.push(Edit::insert(Id::ROOT, last, document));
                last = Some(id);
                id
            }
        };
        if !documents.contains(&id) {
            documents.push(id);
        }
    }
    edits.push(Edit::put(session.get::<T>(id)?.with_documents(documents)));
    Some(Edit::Group(edits))
}

/// Reads when something is due: a date, the number of an item, `M2` for a meeting, `+` for the
/// next session, `?` for words.
fn read_due(session: &Session, id: Id, typed: &str, _: &mut Ids) -> Option<Edit> {
    let due = match typed.trim() {
        "" => None,
        "+" => Some(Due::NextSession),
        "?" => Some(Due::Named),
        typed => Some(match (Date::parse(typed), typed.strip_prefix(['M', 'm'])) {
            (Some(date), _) => Due::Date(date),
            (None, Some(number)) => {
                Due::Meeting(session.numbered_meeting(number.trim().parse().ok()?)?.id)
            }
            (None, None) => Due::Item(item_numbered(session, typed)?),
        }),
    };
    Some(Edit::put(Action { due, ..session.get::<Action>(id)?.clone() }))
}

/// The item with a number such as "4" or "4.2".
fn item_numbered(session: &Session, number: &str) -> Option<Id> {
    let mut items = session.agenda();
    let mut found = None;
    for part in number.trim().trim_end_matches('.').split('.') {
        let item = items.get(part.parse::<usize>().ok()?.checked_sub(1)?)?;
        found = Some(item.id);
        items = &item.items;
    }
    found
}

fn shown<T: ToString>(value: Option<T>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

/// A number or nothing; the outer `None` is for what is neither.
fn number(typed: &str) -> Option<Option<u16>> {
    match typed.trim() {
        "" => Some(None),
        digits => digits.parse().ok().map(Some),
    }
}

fn date(typed: &str) -> Option<Option<Date>> {
    match typed.trim() {
        "" => Some(None),
        typed => Date::parse(typed).map(Some),
    }
}

/// A moment, an hour of the day of `near` ("12:40"), or nothing.
fn moment(typed: &str, near: Moment) -> Option<Option<Moment>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Some(None);
    }
    if let Some(moment) = Moment::parse(typed) {
        return Some(Some(moment));
    }
    let (hour, minute) = typed.split_once([':', '.'])?;
    near.with_hour_minute(hour.parse().ok()?, minute.parse().ok()?).map(Some)
}

/// The meeting near which an hour is meant where no meeting is named: the last that began, else
/// the first.
fn near(session: &Session) -> Option<Moment> {
    let meetings = session.meetings();
    let begun = meetings.iter().rev().find(|meeting| meeting.began.is_some());
    begun.or(meetings.first()).map(|meeting| meeting.start)
}

/// The id of the name of a verb.
pub(in crate::tui) fn verb_message(verb: Verb) -> &'static str {
    match verb {
        Verb::Note => "verb-note",
        Verb::Approve => "verb-approve",
        Verb::Endorse => "verb-endorse",
        Verb::Defer => "verb-defer",
        Verb::Correspond => "verb-correspond",
        Verb::Invite => "verb-invite",
        Verb::Encourage => "verb-encourage",
        Verb::Entrust => "verb-entrust",
        Verb::Free => "verb-free",
    }
}

/// The id of the name of a category.
pub(in crate::tui) fn category_message(category: Category) -> &'static str {
    match category {
        Category::Member => "category-member",
        Category::ObserverState => "category-observer-state",
        Category::StateOfPalestine => "category-state-of-palestine",
        Category::Organization => "category-organization",
        Category::SectorMember => "category-sector-member",
        Category::Group => "category-group",
        Category::Secretariat => "category-secretariat",
    }
}

/// The id of the name of a language.
fn language_message(language: Language) -> &'static str {
    match language {
        Language::Ar => "language-ar",
        Language::Zh => "language-zh",
        Language::En => "language-en",
        Language::Fr => "language-fr",
        Language::Ru => "language-ru",
        Language::Es => "language-es",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_is_read_on_the_day_of_the_meeting() {
        let near = Moment::parse("2020-06-09T12:00:00+02:00").unwrap();
        let read = |typed| moment(typed, near).flatten().map(|moment| moment.to_string());
        assert_eq!(read("12:40").as_deref(), Some("2020-06-09T12:40:00+02:00"));
        assert_eq!(read("9.05").as_deref(), Some("2020-06-09T09:05:00+02:00"));
        assert_eq!(moment("25:00", near), None);
        assert_eq!(moment("soon", near), None);
        assert_eq!(moment(" ", near), Some(None));
    }

    #[test]
    fn references_that_are_not_known_yet_are_added() {
        let mut session = Session::new("");
        let item = Id::parse("i").unwrap();
        let node = Item { id: item, ..Item::default() };
        session.apply(Edit::insert(Id::ROOT, None, node)).unwrap();
        let mut ids = Ids::new(1);
        let edit = documents::<Item>(&session, item, "C20/24, VC/5; C20/24", &mut ids).unwrap();
        session.apply(edit).unwrap();
        assert_eq!(session.documents().len(), 2);
        assert_eq!(session.get::<Item>(item).unwrap().documents.len(), 2);
        assert!(documents::<Item>(&session, item, "C17/55/(Rev.1)", &mut ids).is_none());
    }
}
