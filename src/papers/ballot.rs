//! The table for a decision by correspondence, with room for the reply (rule 3.2; DM-20/1021).
//!
//! One row for each consultation that a conclusion had organized. Once replies have come, a second
//! table counts them. Rule 3.2 asks for a simple majority and does not say of what; the session does.
//! What the Convention asks for depends on who the Member States are, which no session lists: there the
//! number required stays open.

use super::{
    block::{Block, Cell, Column, Inline, Line, Matter, Paper, Role, Row, Sort, Table, cell},
    report,
    source::{Source, line, references_or_none},
};
use crate::language::{Frame, Sentence, date, sentence};
use crate::session::{
    Action, Ballot, Basis, Category, Conclusion, Due, Entry, Id, MajorityBase, PaperKind, Verb,
};

/// The ballot of the session.
pub(super) fn build(source: &Source<'_>) -> Paper {
    let title = source.title(PaperKind::Ballot, None);
    let (reference, issued) = source.issue(PaperKind::Ballot, None);
    let mut paper = source.paper(PaperKind::Ballot, &title, reference, issued);
    paper.date = issued.or(source.session.about().to);
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    if organized(source).any(|of| of.action.basis == Basis::Rule32) {
        let base = match source.session.about().majority {
            MajorityBase::AllMembers => "ballot-preamble-all-members",
            MajorityBase::Replies => "ballot-preamble-replies",
        };
        let preamble = source
            .phrase()
            .value("members", members(source))
            .value("majority", members(source) / 2 + 1)
            .say(base);
        paper.blocks.push(Block::text("preamble", Role::Preamble, line(preamble)));
    }
    let form = form(source);
    if form.rows.is_empty() {
        let none = Sentence::from(source.say("ballot-none"));
        paper.blocks.push(Block::text("none", Role::Paragraph, line(none)));
        return paper;
    }
    paper.blocks.push(Block::of("form", Role::Table, Matter::Table(form)));
    let replies = replies(source);
    if !replies.rows.is_empty() {
        let heading = line(Sentence::from(source.say("ballot-replies")));
        paper.blocks.push(Block::text("replies", Role::Subheading, heading));
        let replies = Matter::Table(replies);
        paper.blocks.push(Block::of("replies-table", Role::Table, replies));
    }
    paper
}

/// A consultation by correspondence, and where it was organized.
#[derive(Clone, Copy)]
struct Consultation<'s> {
    entry: &'s Entry,
    conclusion: &'s Conclusion,
    action: &'s Action,
}

/// The consultations that conclusions had organized.
fn organized<'s>(source: &Source<'s>) -> impl Iterator<Item = Consultation<'s>> {
    let concluded = report::concluded(source).into_iter();
    concluded.flat_map(|(entry, conclusion)| {
        let actions = conclusion.actions.iter();
        let organized = actions.filter(|action| action.verb == Verb::Correspond);
        organized.map(move |action| Consultation { entry, conclusion, action })
    })
}

/// What is asked, on which basis, by when: the table of the report.
pub(super) fn questions(source: &Source<'_>) -> Table {
    let columns = vec![
        Column::new("", 2),
        Column::new(source.say("item-heading"), 10),
        Column::new(source.say("documents-heading"), 6),
        Column::new(source.say("question-heading"), 16),
        Column::new(source.say("deadline-heading"), 6),
    ];
    let rows = organized(source).enumerate().map(|(at, of)| {
        let cells = vec![
            cell((at + 1).to_string()),
            vec![line(source.subject(of.entry))],
            vec![references_or_none(source, &documents(source, of))],
            question(source, of),
            deadline(source, of.action),
        ];
        Row::new(format!("question-{}", of.action.id), cells)
    });
    let rows = rows.collect();
    Table { columns, rows }
}

/// The same with room for the reply. Subject, documents and question stand under each other: beside
/// each other they would leave no room for words in any language.
fn form(source: &Source<'_>) -> Table {
    let mut columns = vec![
        Column::new("", 2),
        Column::new(source.say("question-heading"), 18),
        Column::new(source.say("deadline-heading"), 7),
    ];
    let answers = [("ballot-yes", 5), ("ballot-no", 5), ("ballot-abstains", 8)];
    columns.extend(answers.map(|(id, share)| Column::new(source.say(id), share)));
    let rows = organized(source).enumerate().map(|(at, of)| {
        let mut asked = vec![strong(line(source.subject(of.entry)))];
        let documents = documents(source, of);
        if !documents.is_empty() {
            asked.push(references_or_none(source, &documents));
        }
        asked.extend(question(source, of));
        let mut cells = vec![cell((at + 1).to_string()), asked, deadline(source, of.action)];
        cells.extend(answers.map(|_| cell("☐")));
        Row::new(format!("form-{}", of.action.id), cells)
    });
    let rows = rows.collect();
    Table { columns, rows }
}

/// A line of which what is plain has weight.
fn strong(line: Line) -> Line {
    let weighed = line.into_iter().map(|inline| match inline.sort {
        Sort::Text => Inline { sort: Sort::Strong, ..inline },
        _ => inline,
    });
    weighed.collect()
}

fn documents(source: &Source<'_>, of: Consultation<'_>) -> Vec<Id> {
    if of.action.documents.is_empty() {
        source.documents(of.entry)
    } else {
        of.action.documents.clone()
    }
}

/// What is asked, and on which basis. Where no question was written, it is what the conclusion asks
/// for besides the consultation.
fn question(source: &Source<'_>, of: Consultation<'_>) -> Cell {
    let basis = match of.action.basis {
        Basis::Rule32 => "rule",
        Basis::Convention => "convention",
    };
    let basis = source.phrase().value("basis", basis).say("ballot-basis");
    let mut question = source.written(&of.action.question);
    if question.is_empty() {
        let mut rest = of.conclusion.clone();
        rest.actions.retain(|action| action.verb != Verb::Correspond);
        question = sentence(source.session, &rest, Frame::Report, source.language);
    }
    let mut cell = vec![line(source.bracketed(basis))];
    if !question.is_empty() {
        cell.insert(0, line(question.capitalized()));
    }
    cell
}

fn deadline(source: &Source<'_>, action: &Action) -> Cell {
    match action.due {
        Some(Due::Date(on)) => cell(date(on, source.language)),
        Some(Due::Named) => vec![line(source.written(&action.due_text))],
        _ => cell(source.say("nothing")),
    }
}

fn replies(source: &Source<'_>) -> Table {
    let mut columns = vec![Column::new("", 1), Column::new(source.say("item-heading"), 8)];
    for id in ["ballot-yes", "ballot-no", "ballot-abstains", "ballot-majority"] {
        columns.push(Column::counts(source.say(id), 3));
    }
    let counted = organized(source).enumerate().filter_map(|(at, of)| {
        let votes = source.session.votes().iter();
        let votes: Vec<Ballot> =
            votes.filter(|vote| vote.action == of.action.id).map(|vote| vote.answer).collect();
        if votes.is_empty() {
            return None;
        }
        let count = |answer| votes.iter().filter(|vote| **vote == answer).count();
        let base = match (of.action.basis, source.session.about().majority) {
            (Basis::Rule32, MajorityBase::AllMembers) => Some(members(source)),
            (Basis::Rule32, MajorityBase::Replies) => Some(votes.len()),
            (Basis::Convention, _) => None,
        };
        let required = base.map(|base| (base / 2 + 1).to_string());
        let cells = vec![
            cell((at + 1).to_string()),
            vec![line(source.subject(of.entry))],
            cell(count(Ballot::Yes).to_string()),
            cell(count(Ballot::No).to_string()),
            cell(count(Ballot::Abstains).to_string()),
            cell(required.unwrap_or_else(|| source.say("nothing"))),
        ];
        Some(Row::new(format!("replies-{}", of.action.id), cells))
    });
    let rows = counted.collect();
    Table { columns, rows }
}

/// How many members have the right to vote.
fn members(source: &Source<'_>) -> usize {
    let delegations = source.session.delegations().iter();
    delegations.filter(|delegation| delegation.category == Category::Member).count()
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Language, PaperKind};

    #[test]
    fn as_text() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Ballot, None, Language::En).unwrap();
        let text = String::from_utf8(write(&paper, Format::Plain).unwrap()).unwrap();
        insta::assert_snapshot!(text);
    }
}
