//! The papers that the meeting expects the next morning, and the formats in which they go out.
//!
//! [`build`] makes a [`Paper`], a small tree that knows no format, from a session; [`write`] makes
//! bytes from the tree. All words come from `language`, all facts from the session, and neither
//! the clock nor the machine has a say: the same session gives the same bytes.

mod akn;
mod block;
mod csv;
mod docx;
mod format;
mod html;
mod ics;
mod link;
mod markdown;
mod name;
mod plain;
#[cfg(test)]
mod sample;
mod xml;

pub use block::{
    Block, Cell, Change, Column, Event, EventTime, Inline, Line, Marks, Matter, Number, Paper,
    Role, Row, Signature, Sort, Table, cell,
};
pub use format::{Format, UnknownFormat, Unwritten, write};
pub use name::{code, file_name, slug};
