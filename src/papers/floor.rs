//! Speaking time: who had the floor, how often and for how long, by delegation, category and item.
//!
//! Time runs from the first word to the last, as it was taken; a turn that was not timed counts as
//! a turn. What passed between the giving of the floor and the first word was lost connecting; it has
//! a column where any was, because the next meeting's plan has to reckon with it (DM-20/1005, annex
//! 2). Of one meeting where one is named, else of the session.

use super::{
    agenda,
    block::{Block, Cell, Column, Matter, Paper, Role, Row, Table, cell},
    source::{Source, line, name_of},
};
use crate::language::{Sentence, duration, speaker};
use crate::session::{
    Category, Delegation, Item, Meeting, PaperKind, Speaker,
    statistics::{Spoken, statistics},
};

/// The message that names the secretariat.
const SECRETARIAT: &str = "floor-category-secretariat";

/// The statistics of a meeting, or of the session.
pub(super) fn build(source: &Source<'_>, meeting: Option<&Meeting>) -> Paper {
    let id = meeting.map(|meeting| meeting.id);
    let title = source.title(PaperKind::Floor, id);
    let (reference, issued) = source.issue(PaperKind::Floor, id);
    let mut paper = source.paper(PaperKind::Floor, &title, reference, issued);
    let day = meeting.map(|meeting| meeting.start.date());
    paper.date = issued.or(day).or(source.session.about().to);
    if paper.reference.is_empty() {
        paper.name = name_of(PaperKind::Floor, source.session, id);
    }
    paper.blocks.push(Block::text("title", Role::Title, line(title)));

    let counted = statistics(source.session, id);
    let all = counted.all;
    let speakers = counted.speakers.into_iter().map(|(who, spoken)| {
        let name = vec![line(name(source, who))];
        (key(who), name, spoken)
    });
    let speakers = table(source, "floor-speaker", speakers.collect(), all);
    let mut by_category = counted.categories;
    by_category.sort_by_key(|(_, spoken)| (-spoken.seconds, std::cmp::Reverse(spoken.turns)));
    let categories = by_category.into_iter().map(|(category, spoken)| {
        let id = category.map_or("floor-category-chair", category_id);
        (id.to_owned(), cell(source.say(id)), spoken)
    });
    let categories = table(source, "floor-category", categories.collect(), all);
    let items = counted.items.into_iter().map(|(item, spoken)| {
        let Some(item) = item.and_then(|item| source.session.get::<Item>(item)) else {
            return ("floor-outside".to_owned(), cell(source.say("floor-outside")), spoken);
        };
        let number = source.session.agenda_number(item.id).unwrap_or_default();
        let mut name = line(Sentence::from(format!("{number} ")));
        name.extend(agenda::subject(source, item));
        (format!("floor-{}", item.id), vec![name], spoken)
    });
    let items = table(source, "item-heading", items.collect(), all);
    paper.blocks.push(Block::of("speakers", Role::Table, speakers));
    paper.blocks.push(Block::of("categories", Role::Table, categories));
    paper.blocks.push(Block::of("items", Role::Table, items));
    paper
}

fn name(source: &Source<'_>, who: Speaker) -> Sentence {
    let delegation = who.id().and_then(|id| source.session.get::<Delegation>(id));
    match delegation {
        Some(delegation) => source.written(&delegation.name),
        // Not one representative of it, but all.
        None if who == Speaker::Secretariat => source.say(SECRETARIAT).into(),
        None => speaker(source.session, who, source.language),
    }
}

fn key(who: Speaker) -> String {
    let office = match who {
        Speaker::Chair => "office-chair",
        Speaker::SecretaryGeneral => "office-secretary-general",
        Speaker::Secretary => "office-secretary",
        Speaker::Secretariat => "office-secretariat",
        Speaker::Delegation(id) | Speaker::Person(id) => return format!("floor-{id}"),
    };
    office.to_owned()
}

fn category_id(category: Category) -> &'static str {
    match category {
        Category::Member => "floor-category-member",
        Category::ObserverState => "floor-category-observer-state",
        Category::StateOfPalestine => "floor-category-state-of-palestine",
        Category::Organization => "floor-category-organization",
        Category::SectorMember => "floor-category-sector-member",
        Category::Group => "floor-category-group",
        Category::Secretariat => SECRETARIAT,
    }
}

/// A table of turns and time, with a bar for each where the format draws, and what was lost
/// connecting where anything was in `all`.
fn table(
    source: &Source<'_>,
    id: &str,
    spoken: Vec<(String, Cell, Spoken)>,
    all: Spoken,
) -> Matter {
    let longest = spoken.iter().map(|(_, _, spoken)| spoken.seconds).max().unwrap_or(0);
    let connects = all.connecting > 0;
    let mut columns =
        vec![Column::new(source.say(id), 8), Column::counts(source.say("floor-turns"), 3)];
    if connects {
        columns.push(Column::counts(source.say("floor-connecting"), 4));
    }
    // The last column is the one with the bar.
    columns.push(Column::counts(source.say("floor-time"), 4));
    let rows = spoken.into_iter().map(|(key, name, spoken)| {
        let mut cells = vec![name, cell(spoken.turns.to_string())];
        if connects {
            cells.push(cell(duration(spoken.connecting, source.language)));
        }
        cells.push(cell(duration(spoken.seconds, source.language)));
        Row::new(key, cells).with_bar(spoken.seconds, longest)
    });
    let rows = rows.collect();
    Matter::Table(Table { columns, rows })
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Edit, Id, Language, PaperKind, Turn};

    #[test]
    fn a_page_has_a_bar_for_each() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Floor, Id::parse("m1"), Language::En).unwrap();
        let page = String::from_utf8(write(&paper, Format::Html).unwrap()).unwrap();
        assert!(page.contains(r#"<rect width="100" height="8"/>"#));
        assert!(page.contains(r#"<rect width="60" height="8"/>"#), "six minutes of ten");
        // The bar stands with the time that it draws, not with what was lost.
        assert!(page.contains(r#">20 s</td>"#) && page.contains(r#">3 min 0 s<svg"#), "{page}");
    }

    #[test]
    fn what_was_lost_connecting_is_told_where_anything_was_in_every_language() {
        let mut session = sample::session();
        for (language, heading) in [
            (Language::En, "Lost connecting"),
            (Language::Fr, "Perdu en connexion"),
            (Language::Es, "Perdido conectando"),
            (Language::Ru, "Потеряно на подключение"),
            (Language::Zh, "连线耗时"),
            (Language::Ar, "ضاع في الاتصال"),
        ] {
            for format in [Format::Markdown, Format::Csv] {
                let paper = build(&session, PaperKind::Floor, Id::parse("m1"), language).unwrap();
                let text = String::from_utf8(write(&paper, format).unwrap()).unwrap();
                // By delegation, by category, by item.
                assert_eq!(text.matches(heading).count(), 3, "{language:?} {format}\n{text}");
            }
        }
        let turn = session.get::<Turn>(Id::parse("t4").unwrap()).unwrap().clone();
        session.apply(Edit::put(Turn { given: None, ..turn })).unwrap();
        let paper = build(&session, PaperKind::Floor, Id::parse("m1"), Language::En).unwrap();
        let text = String::from_utf8(write(&paper, Format::Csv).unwrap()).unwrap();
        assert!(!text.contains("Lost connecting"), "{text}");
    }

    #[test]
    fn as_text_and_for_a_spreadsheet() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Floor, Id::parse("m1"), Language::En).unwrap();
        for format in [Format::Plain, Format::Csv] {
            let text = String::from_utf8(write(&paper, format).unwrap()).unwrap();
            insta::assert_snapshot!(format!("floor-{format}"), text.replace('\r', ""));
        }
    }
}
