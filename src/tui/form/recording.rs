//! The rows for what is recorded: sections, paragraphs, who spoke.

use super::{
    FormField, Value,
    fields::Builder,
    line,
    reading::{documents, item_numbered, parts},
    text,
};
use crate::session::{Asking, Edit, Entry, Field, Paragraph, Request, Turn};

impl Builder<'_> {
    pub(super) fn entry(&self, entry: &Entry) -> Vec<FormField> {
        let id = entry.id;
        let items = entry.items.iter().filter_map(|item| self.session.agenda_number(*item));
        vec![
            text("field-subject", id, Field::Title),
            line(
                "field-items",
                id,
                items.collect::<Vec<_>>().join(", "),
                "accepts-items",
                |session, id, typed, _| {
                    let entry = session.get::<Entry>(id)?.clone();
                    let parts = parts(typed);
                    let numbers = parts.iter().flat_map(|part| part.split(' '));
                    let items =
                        numbers.map(|n| item_numbered(session, n)).collect::<Option<Vec<_>>>()?;
                    Some(Edit::put(Entry { items, ..entry }))
                },
            ),
            line(
                "field-documents",
                id,
                self.references(&entry.documents),
                "accepts-documents",
                documents::<Entry>,
            ),
            self.yes_or_no("field-settled", entry, entry.settled, |entry, settled| {
                entry.settled = settled;
            }),
            text("field-note", id, Field::Note),
        ]
    }

    pub(super) fn paragraph(&self, paragraph: &Paragraph) -> Vec<FormField> {
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

    pub(super) fn request(&self, request: &Request) -> Vec<FormField> {
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

    pub(super) fn turn(&self, turn: &Turn) -> Vec<FormField> {
        vec![
            text("field-notes", turn.id, Field::Note),
            text("field-capacity", turn.id, Field::Capacity),
        ]
    }
}
