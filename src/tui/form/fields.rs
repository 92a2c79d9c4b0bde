//! Which rows the form of each kind of node has.

use super::{FormField, Value};
use crate::{
    language::Words,
    session::{Category, Document, Edit, Id, Kind, Language, Node, Part, Session, Verb},
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

pub(super) struct Builder<'a> {
    pub(super) session: &'a Session,
    pub(super) words: &'static Words,
}

impl Builder<'_> {
    fn of<T: Part>(&self, node: Id, fields: fn(&Self, &T) -> Vec<FormField>) -> Vec<FormField> {
        self.session.get::<T>(node).map(|part| fields(self, part)).unwrap_or_default()
    }

    /// A choice among values, each named by a message and set by `set`.
    pub(super) fn choice<T, V>(
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

    pub(super) fn yes_or_no<T: Part + Clone + Into<Node>>(
        &self,
        label: &'static str,
        part: &T,
        current: bool,
        set: fn(&mut T, bool),
    ) -> FormField {
        self.choice(label, part, &[(false, "no"), (true, "yes")], &current, set)
    }

    pub(super) fn references(&self, documents: &[Id]) -> String {
        let reference = |id: &Id| Some(self.session.get::<Document>(*id)?.reference.to_string());
        documents.iter().filter_map(reference).collect::<Vec<_>>().join(", ")
    }
}

/// The id of the name of a verb.
pub(super) fn verb_message(verb: Verb) -> &'static str {
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
pub(super) fn language_message(language: Language) -> &'static str {
    match language {
        Language::Ar => "language-ar",
        Language::Zh => "language-zh",
        Language::En => "language-en",
        Language::Fr => "language-fr",
        Language::Ru => "language-ru",
        Language::Es => "language-es",
    }
}

/// The language with a code ("fr") or a name in any of the six ("French").
pub(super) fn language_named(typed: &str) -> Option<Language> {
    if let Ok(language) = typed.parse() {
        return Some(language);
    }
    let typed = typed.to_lowercase();
    let is_named = |language: &Language| {
        let message = language_message(*language);
        Language::ALL.into_iter().any(|of| Words::of(of).say(message).to_lowercase() == typed)
    };
    Language::ALL.into_iter().find(is_named)
}
