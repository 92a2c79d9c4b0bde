//! The summary record of a meeting (DOMAIN, 1.6): head, title, day and hours, officers, the table
//! of subjects and documents, the sections with their paragraphs, and the signatures.
//!
//! Paragraphs in which the meeting concludes are rendered from its conclusions; every number is
//! counted here, and what is private (notes, turns, gaps) has no way into the tree.

use super::{
    block::{
        Block, Column, Inline, Matter, Number, Paper, Role, Row, Signature, Sort, Table, cell,
    },
    source::{Source, line, name_of, references_or_none, section},
};
use crate::language::paragraph;
use crate::session::{Body, Entry, Id, Meeting, PaperKind, Paragraph, Person, Reference, Session};

/// The summary record of a meeting.
pub(super) fn build(source: &Source<'_>, meeting: &Meeting) -> Paper {
    let title = source.title(PaperKind::Record, Some(meeting.id));
    let (reference, date) = reference_and_date(source, meeting);
    let dated = date.or(meeting.record_date);
    let mut paper = source.paper(PaperKind::Record, &title, reference, dated);
    paper.date = dated.or(Some(meeting.start.date()));
    if source.last_issue(PaperKind::Record, Some(meeting.id)).is_none() {
        paper.name = name_of(PaperKind::Record, source.session, Some(meeting.id));
    }

    let hours = source.day_and_hours(meeting).capitalized();
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    paper.blocks.push(Block::text("hours", Role::Hours, line(hours)));
    officers(source, meeting, &mut paper.blocks);
    paper.blocks.push(subjects(source, meeting));
    for (at, entry) in meeting.entries.iter().enumerate() {
        sections(source, at, entry, &mut paper.blocks);
    }
    paper.blocks.push(signatures(source, meeting));
    paper
}

/// The reference: the one that it was issued under, else the one that it will have.
pub(super) fn reference_and_date(
    source: &Source<'_>,
    meeting: &Meeting,
) -> (Option<Reference>, Option<crate::session::Date>) {
    let (issued, date) = source.issue(PaperKind::Record, Some(meeting.id));
    let numbered = meeting.record.map(|number| Reference {
        body: source.session.about().series.clone(),
        series: None,
        number,
        revision: 0,
        supplement: None,
        language: None,
    });
    (issued.or(numbered), meeting.record_date.or(date))
}

/// Who chaired, in turn.
pub(super) fn officers(source: &Source<'_>, meeting: &Meeting, blocks: &mut Vec<Block>) {
    let usual = source.session.about().chair;
    let chairs: Vec<(Id, &str)> = if meeting.chairs.is_empty() {
        usual.into_iter().map(|chair| (chair, "chair-label")).collect()
    } else {
        let label = |(at, chairing): (usize, &crate::session::Chairing)| {
            let label = match (at, chairing.acting) {
                (0, false) => "chair-label",
                (0, true) => "acting-chair-label",
                _ => "later-label",
            };
            (chairing.person, label)
        };
        meeting.chairs.iter().enumerate().map(label).collect()
    };
    for (at, (person, label)) in chairs.into_iter().enumerate() {
        let label = source.label(label, Some(person));
        let officer = source.labelled(label, source.officer(person));
        blocks.push(Block::text(format!("chair-{at}"), Role::Officer, line(officer)));
    }
}

fn subjects(source: &Source<'_>, meeting: &Meeting) -> Block {
    let columns = vec![
        Column::new("", 1),
        Column::new(source.say("subjects-discussed"), 11),
        Column::new(source.say("documents-heading"), 4),
    ];
    let rows = meeting.entries.iter().enumerate().map(|(at, entry)| {
        let cells = vec![
            cell((at + 1).to_string()),
            vec![line(source.subject_continued(entry))],
            vec![references_or_none(source, &source.documents(entry))],
        ];
        Row::new(format!("subject-{}", entry.id), cells)
    });
    let rows = rows.collect();
    Block::of("subjects", Role::Table, Matter::Table(Table { columns, rows }))
}

fn sections(source: &Source<'_>, at: usize, entry: &Entry, blocks: &mut Vec<Block>) {
    let heading = line(source.heading(entry));
    let heading = Block::text(entry.id.to_string(), Role::Heading, heading);
    blocks.push(heading.numbered(section(at)));
    let mut counted = 0;
    for written in &entry.paragraphs {
        let number = (!written.bare).then(|| {
            counted += 1;
            Number(vec![at + 1, counted])
        });
        paragraphs(source, written, number, blocks);
    }
}

fn paragraphs(
    source: &Source<'_>,
    written: &Paragraph,
    number: Option<Number>,
    blocks: &mut Vec<Block>,
) {
    let text = line(paragraph(source.session, written, source.language));
    let block = Block::text(written.id.to_string(), role(written), text);
    blocks.push(block.numbered(number));
    let link = source.written(&written.link).to_string();
    if !link.is_empty() {
        let link = vec![Inline::of(Sort::Link, link)];
        blocks.push(Block::text(format!("{}-link", written.id), Role::Address, link));
    }
}

fn role(paragraph: &Paragraph) -> Role {
    match paragraph.body {
        Body::Text => Role::Paragraph,
        Body::Proposal(_) => Role::Proposal,
        Body::Decision(_) => Role::Decision,
    }
}

fn signatures(source: &Source<'_>, meeting: &Meeting) -> Block {
    let about = source.session.about();
    let signatory = |id: Option<Id>| {
        let person = id.and_then(|id| source.session.get::<Person>(id));
        person.map(|person| line(source.signatory(person, false))).unwrap_or_default()
    };
    let chair = signing_chair(source.session, meeting);
    let signatures =
        [("signature-secretary-general", about.secretary_general), ("signature-chair", chair)];
    let signatures = signatures.map(|(office, holder)| Signature {
        office: source.label(office, holder).to_string(),
        name: signatory(holder),
    });
    Block::of("signatures", Role::Signatures, Matter::Signatures(signatures.into()))
}

/// Who signs as chair: whoever chaired last and not only for the time being; else the session's.
fn signing_chair(session: &Session, meeting: &Meeting) -> Option<Id> {
    let proper = meeting.chairs.iter().rev().find(|chairing| !chairing.acting);
    let last = meeting.chairs.last();
    proper
        .map(|chairing| chairing.person)
        .or(session.about().chair)
        .or(last.map(|chairing| chairing.person))
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Id, Language, PaperKind};

    #[test]
    fn as_text_and_as_markdown() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Record, Id::parse("m1"), Language::En).unwrap();
        for format in [Format::Plain, Format::Markdown] {
            let text = String::from_utf8(write(&paper, format).unwrap()).unwrap();
            insta::assert_snapshot!(format!("record-{format}"), text);
        }
    }

    #[test]
    fn the_second_meeting_continues_and_has_no_record_number_yet() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Record, Id::parse("m2"), Language::En).unwrap();
        let text = String::from_utf8(write(&paper, Format::Markdown).unwrap()).unwrap();
        let text = text.replace('\u{a0}', " ");
        assert!(text.contains("# SUMMARY RECORD OF THE SECOND MEETING"));
        assert!(
            text.contains("## 1 Preparations for WTSA-20 (continued) (Documents C20/24 and VC/5)")
        );
        assert!(!text.contains("Document VC/1"));
    }

    #[test]
    fn a_thousand_paragraphs_take_milliseconds() {
        use crate::session::{Edit, Ids, Node, Paragraph, Place};
        let mut session = sample::session();
        let mut ids = Ids::new(1);
        let parent = Id::parse("e5").unwrap();
        for _ in 0..1000 {
            let paragraph = Paragraph {
                id: ids.draw(),
                text: "Several councillors said so at some length. ".repeat(8).trim().into(),
                ..Paragraph::default()
            };
            let at = Place { parent, after: None };
            let node = Box::new(Node::Paragraph(paragraph));
            session.apply(Edit::Insert { at, node }).unwrap();
        }
        let start = std::time::Instant::now();
        let paper = build(&session, PaperKind::Record, Id::parse("m1"), Language::En).unwrap();
        let took = start.elapsed();
        assert!(paper.blocks.len() > 1000);
        assert!(took.as_millis() < 250, "{took:?}");
        println!("built in {took:?}");
        for format in Format::ALL {
            let start = std::time::Instant::now();
            let written = write(&paper, format).map(|bytes| bytes.len());
            println!("{format}: {written:?} in {:?}", start.elapsed());
        }
    }
}
