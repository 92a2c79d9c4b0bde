//! The papers that the meeting expects the next morning, and the formats in which they go out.
//!
//! [`build`] makes a [`Paper`], a small tree that knows no format, from a session; [`write()`] makes
//! bytes from the tree. All words come from `language`, all facts from the session, and neither
//! the clock nor the machine has a say: the same session gives the same bytes.
//!
//! [`issue()`] gives a paper its number and keeps the [`slice()`] of the session that it came from, so
//! that the next [`revision()`] marks what changed; a [`Bundle`] is what goes out at the end of a day.

mod agenda;
mod akn;
mod ballot;
mod block;
mod bundle;
mod compare;
mod corrigendum;
mod csv;
mod docx;
mod floor;
mod format;
mod html;
mod ics;
mod issue;
mod link;
mod markdown;
mod name;
mod outcomes;
#[cfg(feature = "pdf")]
mod pdf;
mod plain;
mod plan;
mod record;
mod report;
mod said;
#[cfg(test)]
mod sample;
mod slice;
mod source;
mod xml;

pub use block::{
    Block, Cell, Change, Column, Event, EventTime, Inline, Line, Marks, Matter, Number, Paper,
    Role, Row, Signature, Sort, Table, cell,
};
pub use bundle::{Bundle, Piece, Unmade, awaiting, last_meeting, published};
pub use compare::{changes, compare};
pub use format::{Format, UnknownFormat, Unwritten, as_text, write};
pub use issue::{issue, last, next, pending, reference_of, revision, unchanged};
pub use name::{code, file_name, slug};
pub use plain::TEXT_WIDTH;
pub use slice::{kept, slice};

use crate::session::{Id, Language, Meeting, PaperKind, Session};
use source::Source;

/// Why a paper was not built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unbuilt {
    /// The paper is one of a meeting, and none was named.
    #[error("no meeting was named")]
    NoMeeting,
    /// There is no such meeting.
    #[error("no meeting {0}")]
    UnknownMeeting(Id),
}

/// The meeting that a paper is of: none for the papers of the whole session.
#[must_use]
pub fn meeting_of(paper: PaperKind, meeting: Option<Id>) -> Option<Id> {
    let is_of_session = matches!(paper, PaperKind::Agenda | PaperKind::Report | PaperKind::Ballot);
    meeting.filter(|_| !is_of_session)
}

/// All papers, in the order in which they are offered.
pub const ALL: [PaperKind; 8] = [
    PaperKind::Outcomes,
    PaperKind::Record,
    PaperKind::Plan,
    PaperKind::Agenda,
    PaperKind::Report,
    PaperKind::Ballot,
    PaperKind::Floor,
    PaperKind::Corrigendum,
];

/// Builds a paper of a session, in a language. Outcomes, record and corrigendum are papers of a
/// meeting; plan and floor are of one where it is named and of the session where none is; agenda,
/// report and ballot are of the session.
///
/// Cost: what the paper holds; a record of 1,000 paragraphs takes a few milliseconds.
///
/// # Errors
/// [`Unbuilt`], where the paper needs a meeting that was not named or is not there.
pub fn build(
    session: &Session,
    what: PaperKind,
    meeting: Option<Id>,
    language: Language,
) -> Result<Paper, Unbuilt> {
    let source = Source::new(session, language);
    let of_meeting = || {
        let id = meeting.ok_or(Unbuilt::NoMeeting)?;
        session.get::<Meeting>(id).ok_or(Unbuilt::UnknownMeeting(id))
    };
    let named = || meeting.is_some().then(of_meeting).transpose();
    match what {
        PaperKind::Outcomes => Ok(outcomes::build(&source, of_meeting()?)),
        PaperKind::Record => Ok(record::build(&source, of_meeting()?)),
        PaperKind::Corrigendum => Ok(corrigendum::build(&source, of_meeting()?)),
        PaperKind::Agenda => Ok(agenda::build(&source)),
        PaperKind::Report => Ok(report::build(&source)),
        PaperKind::Ballot => Ok(ballot::build(&source)),
        PaperKind::Plan => Ok(plan::build(&source, named()?)),
        PaperKind::Floor => Ok(floor::build(&source, named()?)),
    }
}
