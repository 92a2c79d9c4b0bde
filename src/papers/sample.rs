//! Papers and sessions for the tests of this room.

use super::block::*;
use crate::session::{Language, PaperKind, Session};

/// Strings that are markup, a formula or a break somewhere.
pub(super) const HOSTILE: [&str; 8] = [
    "<script>alert(1)</script>",
    "]]> &lt; \" ' <!-- -->",
    "=HYPERLINK(\"http://a\")",
    "| a | `b` | **c**",
    "# not a heading",
    "{{ \\input{x} $x$",
    "-1+1",
    "BEGIN:VEVENT;X,Y\\",
];

/// A paper with one block of each kind, whose texts are all hostile.
pub(super) fn hostile(language: Language) -> Paper {
    let mut paper = Paper::new(PaperKind::Record, language, HOSTILE[0]);
    paper.reference = HOSTILE[1].into();
    paper.session = vec![vec![HOSTILE[0].into()], vec![HOSTILE[4].into()]];
    paper.document = vec![vec![HOSTILE[2].into()]];
    paper.header = vec![HOSTILE[0].into()];
    paper.footer = vec![HOSTILE[1].into(), Inline::of(Sort::Page, ""), Inline::of(Sort::Pages, "")];
    paper.marks = Marks {
        awaiting: HOSTILE[0].into(),
        stale: HOSTILE[1].into(),
        author: HOSTILE[1].into(),
        changed: None,
    };
    for (at, text) in HOSTILE.into_iter().enumerate() {
        let number = Number(vec![1, at + 1]);
        let line = vec![Inline::from(text)];
        let block = Block::text(format!("p-{at}"), Role::Paragraph, line.clone());
        paper.blocks.push(block.numbered(Some(number)));
        paper.blocks.push(Block::text(format!("b-{at}"), Role::Paragraph, line.clone()));
        paper.blocks.push(Block::text(format!("h-{at}"), Role::Heading, line));
    }
    let sorts =
        [Sort::Strong, Sort::Emphasis, Sort::Reference, Sort::Link, Sort::Awaiting, Sort::Stale];
    let changes = [Change::None, Change::Inserted, Change::Deleted];
    for change in changes {
        let line = sorts.iter().flat_map(|sort| {
            HOSTILE.iter().map(|text| Inline { change, ..Inline::of(*sort, *text) })
        });
        let mut block = Block::text(format!("sorts-{change:?}"), Role::Outcome, line.collect());
        block.change = change;
        paper.blocks.push(block);
    }
    let columns =
        vec![Column::new("", 1), Column::new(HOSTILE[3], 4), Column::counts(HOSTILE[2], 1)];
    let rows = HOSTILE.iter().zip(changes.iter().cycle()).map(|(text, change)| {
        let mut row =
            Row::new(format!("row-{}", text.len()), vec![cell("1"), cell(*text), cell(*text)]);
        row.change = *change;
        row
    });
    let rows = rows.collect();
    paper.blocks.push(Block::of("table", Role::Table, Matter::Table(Table { columns, rows })));
    let signature = Signature { office: HOSTILE[0].into(), name: vec![HOSTILE[1].into()] };
    let signatures = Matter::Signatures(vec![signature.clone(), signature]);
    paper.blocks.push(Block::of("signatures", Role::Signatures, signatures));
    paper
}

/// Writes every paper in every format and language into the folder that `PAPERS_DIR` names, for eyes
/// and for other programs: xmllint with the schema, an office suite, a browser. The papers are those
/// of the sample here, or of the session file that `PAPERS_SESSION` names.
#[test]
#[ignore = "writes files for inspection"]
fn papers_for_inspection() {
    use super::{Format, build, file_name, write};
    let folder = std::path::PathBuf::from(std::env::var_os("PAPERS_DIR").unwrap());
    std::fs::create_dir_all(&folder).unwrap();
    let session = match std::env::var_os("PAPERS_SESSION") {
        Some(path) => read(&std::fs::read_to_string(path).unwrap()),
        None => session(),
    };
    let meeting = session.numbered_meeting(1).map(|meeting| meeting.id);
    for language in Language::ALL {
        let mut hostile = hostile(language);
        hostile.name = "hostile".into();
        let of = |meeting| KINDS.map(|kind| build(&session, kind, meeting, language));
        let papers = of(meeting).into_iter().chain(of(None)).flatten();
        for paper in papers.chain([hostile]) {
            for format in Format::ALL {
                if let Ok(bytes) = write(&paper, format) {
                    std::fs::write(folder.join(file_name(&paper, format)), bytes).unwrap();
                }
            }
        }
    }
}

/// All papers.
pub(super) const KINDS: [PaperKind; 8] = [
    PaperKind::Agenda,
    PaperKind::Plan,
    PaperKind::Outcomes,
    PaperKind::Record,
    PaperKind::Report,
    PaperKind::Ballot,
    PaperKind::Floor,
    PaperKind::Corrigendum,
];

/// The session of the tests: a consultation, its first meeting with one section of each sort.
pub(super) fn session() -> Session {
    read(include_str!("sample.ron"))
}

fn read(ron: &str) -> Session {
    let options = ron::Options::default();
    let session: Session = options.from_str(ron).unwrap();
    session.checked().unwrap()
}
