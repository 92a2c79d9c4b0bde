//! The rows for delegations, people and documents.

use super::{
    FormField,
    fields::{Builder, category_message},
    line,
    reading::{moment, near, shown_when},
    text,
};
use crate::session::{Category, Delegation, Document, Edit, Field, Person, Pronoun, Reference};

impl Builder<'_> {
    pub(super) fn delegation(&self, delegation: &Delegation) -> Vec<FormField> {
        let id = delegation.id;
        let categories = Category::ALL.map(|category| (category, category_message(category)));
        vec![
            text("field-name", id, Field::Name),
            text("field-in-sentence", id, Field::InSentence),
            text("field-short", id, Field::Short),
            line(
                "field-code",
                id,
                delegation.code.clone(),
                "accepts-code",
                |session, id, typed, _| {
                    let code = typed.trim().to_uppercase();
                    let fits =
                        code.len() <= 6 && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
                    let delegation = session.get::<Delegation>(id)?.clone();
                    fits.then(|| Edit::put(Delegation { code, ..delegation }))
                },
            ),
            self.choice(
                "field-category",
                delegation,
                &categories,
                &delegation.category,
                |d, category| {
                    d.category = category;
                },
            ),
            line(
                "field-arrived",
                id,
                shown_when(delegation.arrived),
                "accepts-time",
                |session, id, typed, _| {
                    let delegation = session.get::<Delegation>(id)?.clone();
                    let arrived = moment(typed, delegation.arrived, near(session))?;
                    Some(Edit::put(Delegation { arrived, ..delegation }))
                },
            ),
            line(
                "field-left",
                id,
                shown_when(delegation.left),
                "accepts-time",
                |session, id, typed, _| {
                    let delegation = session.get::<Delegation>(id)?.clone();
                    let left = moment(typed, delegation.left, near(session))?;
                    Some(Edit::put(Delegation { left, ..delegation }))
                },
            ),
            text("field-note", id, Field::Note),
        ]
    }

    pub(super) fn person(&self, person: &Person) -> Vec<FormField> {
        let id = person.id;
        let pronouns = [
            (Pronoun::Unknown, "pronoun-unknown"),
            (Pronoun::She, "pronoun-she"),
            (Pronoun::He, "pronoun-he"),
            (Pronoun::They, "pronoun-they"),
        ];
        vec![
            text("field-person-name", id, Field::Name),
            text("field-address", id, Field::Short),
            text("field-function", id, Field::Function),
            self.choice("field-pronoun", person, &pronouns, &person.pronoun, |person, pronoun| {
                person.pronoun = pronoun;
            }),
            text("field-note", id, Field::Note),
        ]
    }

    pub(super) fn document(&self, document: &Document) -> Vec<FormField> {
        let id = document.id;
        vec![
            line(
                "field-reference",
                id,
                document.reference.to_string(),
                "accepts-reference",
                |session, id, typed, _| {
                    let reference: Reference = typed.parse().ok()?;
                    Some(Edit::put(Document { reference, ..session.get::<Document>(id)?.clone() }))
                },
            ),
            text("field-title", id, Field::Title),
            text("field-note", id, Field::Note),
        ]
    }
}
