//! Choosing a paper to write, and where it goes.

use super::{
    picker::{Choice, Pick, Picker},
    state::{Over, State},
};
use crate::{
    papers::Format,
    session::{Id, Language, MeetingKind, PaperKind},
};

/// A paper to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Request {
    /// Which paper.
    pub(super) paper: PaperKind,
    /// Of which meeting.
    pub(super) meeting: Option<Id>,
    /// In which language.
    pub(super) language: Language,
    /// In which format.
    pub(super) format: Format,
}

/// The papers of a meeting that the desk offers.
const PAPERS: [(PaperKind, &str); 2] =
    [(PaperKind::Outcomes, "paper-outcomes"), (PaperKind::Record, "paper-record")];

const FORMATS: [Format; 4] = [Format::Docx, Format::Html, Format::Markdown, Format::Plain];

/// Opens the list of papers and formats, for the meeting that is shown.
pub(super) fn choose(state: &mut State) {
    let meeting = state.meeting().filter(|meeting| meeting.kind == MeetingKind::Meeting);
    let Some(meeting) = meeting.map(|meeting| meeting.id) else {
        state.refuse(state.words.say("no-meeting"));
        return;
    };
    let language = state.session.about().drafting;
    let mut choices = Vec::new();
    for (paper, message) in PAPERS {
        for format in FORMATS {
            let request = Request { paper, meeting: Some(meeting), language, format };
            choices.push(Choice {
                label: format!("{} · {}", state.words.say(message), format_name(format)),
                detail: format!(".{}", format.extension()),
                also: String::new(),
                pick: Pick::Export(request),
            });
        }
    }
    let title = state.words.say("export-title");
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Docx => "Word",
        Format::Html => "HTML",
        Format::Markdown => "Markdown",
        Format::Plain => "Text",
        other => other.code(),
    }
}
