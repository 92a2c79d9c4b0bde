//! Forms: the texts and scalars of a node, one a row.
//!
//! A form holds no text of its own. What is typed into a text field is spliced into the session,
//! letter by letter, like a paragraph; a choice is set at once. Only a field whose letters mean
//! nothing until they are complete (a date, a list of references) is kept as a line until it is left. So
//! there is no "OK" and no "Cancel": Esc closes, undo takes back. What cannot be read is not thrown
//! away: the line stays to be mended, and what it accepts stands under the rows.

mod arranging;
mod concluding;
mod corrections;
mod days;
mod fields;
mod people;
mod reading;
mod recording;

pub(super) use super::prompt::Input;
use crate::session::{Edit, Field, Id, Ids, Session, TextId};
pub(super) use days::plain;
pub(super) use fields::{category_message, fields};
pub(super) use reading::parts;

/// Reads what was typed into a field; `None` where it cannot be read.
pub(super) type Read = fn(&Session, Id, &str, &mut Ids) -> Option<Edit>;

/// What a field holds.
pub(super) enum Value {
    /// A text of the session.
    Text(TextId),
    /// One of several values, each with the edit that sets it.
    Choice { options: Vec<(String, Edit)>, current: usize },
    /// A line that is read when it is left; `accepts` is the id of the words for what can be read.
    Line { node: Id, shown: String, accepts: &'static str, read: Read },
}

/// A row of a form.
pub(super) struct FormField {
    /// The id of its label.
    pub(super) label: &'static str,
    /// Which part of the form it belongs to, where there are several: an action, by its number.
    pub(super) part: Option<(Id, usize)>,
    /// What it holds.
    pub(super) value: Value,
}

/// A form over the panes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form {
    /// The node that it is about.
    pub(super) node: Id,
    /// The row that has the caret.
    pub(super) row: usize,
    /// The caret in a text field.
    pub(super) at: usize,
    /// What was typed into a line that is not read yet.
    pub(super) line: Option<Input>,
    /// Why that line could not be read; it is said under the rows until something is typed.
    pub(super) refused: Option<String>,
    /// Whether the text of this field is only proposed: what is typed first stands in its place.
    pub(super) proposes: bool,
    /// Other nodes that get the same reason as this one when the form is left.
    pub(super) beside: Vec<Id>,
    /// Where the caret stands behind what the desk made of the last letter, and where it stood.
    pub(super) set: Option<(usize, usize)>,
    /// Whether the node was made for this form, and goes with it where it is left empty.
    pub(super) fresh: bool,
}

impl Form {
    /// A form for a node, with the caret behind the first field's text.
    pub(super) fn new(node: Id, fresh: bool) -> Self {
        Form {
            node,
            row: 0,
            at: usize::MAX,
            line: None,
            refused: None,
            proposes: false,
            beside: Vec::new(),
            set: None,
            fresh,
        }
    }
}

/// A text of a node, as a field.
fn text(label: &'static str, node: Id, field: Field) -> FormField {
    FormField { label, part: None, value: Value::Text(TextId::written(node, field)) }
}

/// A line of a node, as a field.
fn line(
    label: &'static str,
    node: Id,
    shown: String,
    accepts: &'static str,
    read: Read,
) -> FormField {
    FormField { label, part: None, value: Value::Line { node, shown, accepts, read } }
}
