//! The agenda: what there is to take up, with its documents, and what they ask the body to adopt
//! (the columns of DM-20/1005, annex 4).
//!
//! Items stand under their groups, in the order of the agenda; those under another item stand with it,
//! whatever their own group.

use super::{
    block::{Block, Cell, Column, Inline, Line, Matter, Paper, Role, Row, Table, cell},
    source::{Source, line, references_or_none},
};
use crate::language::Sentence;
use crate::session::{Group, Instrument, Item, PaperKind};

/// The agenda of the session.
pub(super) fn build(source: &Source<'_>) -> Paper {
    let title = source.title(PaperKind::Agenda, None);
    let (reference, date) = source.issue(PaperKind::Agenda, None);
    let mut paper = source.paper(PaperKind::Agenda, &title, reference, date);
    paper.date = date.or(source.session.about().from);
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    let groups = [
        (Group::Procedural, "agenda-group-procedural"),
        (Group::Urgent, "agenda-group-urgent"),
        (Group::MayBeDiscussed, "agenda-group-may-be-discussed"),
        (Group::ForInformation, "agenda-group-for-information"),
    ];
    for (group, id) in groups {
        let items = source.session.agenda().iter();
        let items: Vec<&Item> = items.filter(|item| item.group == group).collect();
        if items.is_empty() {
            continue;
        }
        let heading = line(Sentence::from(source.say(id)));
        paper.blocks.push(Block::text(id, Role::Subheading, heading));
        let table = Matter::Table(table(source, &items));
        paper.blocks.push(Block::of(format!("{id}-items"), Role::Table, table));
    }
    paper
}

fn table(source: &Source<'_>, items: &[&Item]) -> Table {
    let columns = vec![
        Column::new("", 2),
        Column::new(source.say("item-heading"), 21),
        Column::new(source.say("documents-heading"), 8),
        Column::new(source.say("agenda-asks-heading"), 7),
    ];
    let mut rows = Vec::new();
    for item in items {
        add(source, item, &mut rows);
    }
    Table { columns, rows }
}

fn add(source: &Source<'_>, item: &Item, rows: &mut Vec<Row>) {
    let cells = vec![
        cell(source.session.agenda_number(item.id).unwrap_or_default()),
        vec![subject(source, item)],
        vec![references_or_none(source, &item.documents)],
        asks(source, item),
    ];
    rows.push(Row::new(item.id.to_string(), cells));
    for under in &item.items {
        add(source, under, rows);
    }
}

/// The title of an item, with its legal basis in brackets.
pub(super) fn subject(source: &Source<'_>, item: &Item) -> Line {
    let mut subject = line(source.written(&item.title));
    let basis = source.written(&item.basis);
    if !basis.is_empty() {
        subject.push(Inline::from(" "));
        subject.extend(line(source.bracketed(basis)));
    }
    subject
}

fn asks(source: &Source<'_>, item: &Item) -> Cell {
    if item.asks.is_empty() {
        return cell(source.say("nothing"));
    }
    let name = |instrument: &Instrument| {
        let id = match instrument {
            Instrument::Decision => "agenda-asks-decision",
            Instrument::Resolution => "agenda-asks-resolution",
            Instrument::FinancialRegulations => "agenda-asks-financial-regulations",
        };
        vec![Inline::from(source.say(id))]
    };
    item.asks.iter().map(name).collect()
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Language, PaperKind};

    #[test]
    fn as_text() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Agenda, None, Language::En).unwrap();
        let text = String::from_utf8(write(&paper, Format::Plain).unwrap()).unwrap();
        insta::assert_snapshot!(text);
    }
}
