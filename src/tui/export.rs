//! Choosing a paper: what for, which one, and how it is to be written.
//!
//! Eight papers in seven formats and six languages are too many for one list, so there are two: the
//! papers, then what one of them can be written in. Both are found by a few letters: "rec", then
//! "word fr".

use super::{
    picker::{Choice, Pick, Picker},
    state::{Over, State},
};
use crate::{
    language::paper_title,
    papers::{self, Format},
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

/// What a paper is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// To be written as it stands.
    Export,
    /// To be read at the desk.
    Preview,
    /// To be issued.
    Issue,
    /// To see what would change if it were issued now.
    Changes,
}

impl Aim {
    fn title(self) -> &'static str {
        match self {
            Aim::Export => "export-title",
            Aim::Preview => "preview-title",
            Aim::Issue => "issue-title",
            Aim::Changes => "issued-title",
        }
    }
}

/// The papers that can be made of the meeting that is shown, and those of the whole session.
fn offered(state: &State) -> Vec<(PaperKind, Option<Id>)> {
    let meeting = state.meeting().filter(|meeting| meeting.kind == MeetingKind::Meeting);
    let meeting = meeting.map(|meeting| meeting.id);
    let mut offered = Vec::new();
    for paper in papers::ALL {
        let of_meeting = papers::meeting_of(paper, meeting);
        let needs =
            matches!(paper, PaperKind::Outcomes | PaperKind::Record | PaperKind::Corrigendum);
        offered.extend(of_meeting.map(|meeting| (paper, Some(meeting))));
        if !needs {
            offered.push((paper, None));
        }
    }
    offered
}

/// Opens the list of papers.
pub(super) fn choose(state: &mut State, aim: Aim) {
    let choices = offered(state).into_iter().map(|(paper, meeting)| Choice {
        label: title_of(state, paper, meeting),
        detail: detail(state, aim, paper, meeting),
        also: papers::code(paper).into(),
        pick: Pick::Paper(aim, paper, meeting),
    });
    let choices = choices.collect();
    let title = state.words.say(aim.title());
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

/// Opens the list of papers that were issued, with what became of each since.
pub(super) fn choose_issued(state: &mut State) {
    let mut seen = Vec::new();
    for issued in state.session.issued() {
        let paper = (issued.paper, issued.meeting);
        if !seen.contains(&paper) {
            seen.push(paper);
        }
    }
    if seen.is_empty() {
        state.say("none-issued");
        return;
    }
    let choices = seen.into_iter().map(|(paper, meeting)| Choice {
        label: format!(
            "{} · {}",
            reference(state, paper, meeting),
            title_of(state, paper, meeting)
        ),
        detail: since(state, paper, meeting),
        also: papers::code(paper).into(),
        pick: Pick::Paper(Aim::Changes, paper, meeting),
    });
    let choices = choices.collect();
    let title = state.words.say(Aim::Changes.title());
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

/// What a paper is called, in the language of the interface.
pub(super) fn title_of(state: &State, paper: PaperKind, meeting: Option<Id>) -> String {
    let title = paper_title(&state.session, paper, meeting, state.words.language());
    title.capitalized().to_string()
}

fn reference(state: &State, paper: PaperKind, meeting: Option<Id>) -> String {
    let last = papers::last(&state.session, paper, meeting);
    let reference = last.and_then(papers::reference_of);
    reference.map(|reference| reference.to_string()).unwrap_or_default()
}

fn detail(state: &State, aim: Aim, paper: PaperKind, meeting: Option<Id>) -> String {
    if aim == Aim::Issue {
        return papers::next(&state.session, paper, meeting).to_string();
    }
    match reference(state, paper, meeting) {
        reference if reference.is_empty() => reference,
        reference => format!("{reference} · {}", since(state, paper, meeting)),
    }
}

/// Whether an issued paper would be another today, and in how many places.
fn since(state: &State, paper: PaperKind, meeting: Option<Id>) -> String {
    let language = state.session.about().drafting;
    let pending = papers::pending(&state.session, paper, meeting, language).ok().flatten();
    match pending.map(|paper| papers::changes(&paper)) {
        Some(0) => state.words.say("issued-unchanged").into_owned(),
        Some(count) => state.words.say_with("issued-stale", &[("count", count.into())]),
        None => state.words.say("issued-unknown").into_owned(),
    }
}

/// Opens the list of formats and languages in which a paper can be written.
pub(super) fn choose_format(state: &mut State, paper: PaperKind, meeting: Option<Id>) {
    let drafting = state.session.about().drafting;
    let built = match papers::build(&state.session, paper, meeting, drafting) {
        Ok(built) => built,
        Err(error) => return state.refuse(error.said(state.words)),
    };
    let fits = |format: &Format| match format {
        Format::Csv => built.tables().next().is_some(),
        Format::Calendar => built.events().next().is_some(),
        _ => true,
    };
    let mut languages = vec![drafting];
    languages
        .extend(papers::published(&state.session).into_iter().filter(|other| *other != drafting));
    let formats: Vec<Format> = Format::written().filter(fits).collect();
    let mut choices = Vec::new();
    for language in languages {
        let name = state.words.say(&format!("language-{}", language.code())).into_owned();
        for format in &formats {
            let request = Request { paper, meeting, language, format: *format };
            choices.push(Choice {
                label: format!("{} · {name}", state.words.say(format_name(*format))),
                detail: format!(".{}", format.extension()),
                also: format!("{} {}", format.code(), language.code()),
                pick: Pick::Export(request),
            });
        }
    }
    let title = title_of(state, paper, meeting);
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

pub(super) fn format_name(format: Format) -> &'static str {
    match format {
        Format::Docx => "format-word",
        Format::Html => "format-web",
        Format::Markdown => "format-markdown",
        Format::Plain => "format-text",
        Format::AkomaNtoso => "format-akoma-ntoso",
        Format::Calendar => "format-calendar",
        Format::Csv => "format-table",
        Format::Pdf => "format-pdf",
    }
}
