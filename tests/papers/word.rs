//! Word papers whose changes are tracked, read as somebody else's program reads them.

use super::{first_meeting, id, issue, revised, sample};
use plenary::{
    papers::{self, Format, Paper},
    session::{Edit, Entry, Field, Language, Node, PaperKind, Paragraph, Session, Text, TextId},
};
use std::{collections::BTreeMap, fs, path::Path};

/// The parts of a Word file, which is stored without compression.
fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let number = |at: usize, size: usize| {
        (0..size).fold(0, |sum, byte| sum | (bytes[at + byte] as usize) << (8 * byte))
    };
    let (mut parts, mut at) = (BTreeMap::new(), 0);
    while number(at, 4) == 0x0403_4b50 {
        let (name, size) = (number(at + 26, 2), number(at + 18, 4));
        let start = at + 30 + name;
        let name = String::from_utf8(bytes[at + 30..start].to_vec()).unwrap();
        parts.insert(name, String::from_utf8(bytes[start..start + size].to_vec()).unwrap());
        at = start + size;
    }
    parts
}

#[test]
fn word_tracks_the_changes_in_the_name_of_the_secretariat() {
    let session = revised();
    let meeting = Some(first_meeting(&session));
    let paper = papers::revision(&session, PaperKind::Outcomes, meeting, Language::En).unwrap();
    let bytes = papers::write(&paper, Format::Docx).unwrap();
    docx_rs::read_docx(&bytes).unwrap();
    let document = &parts(&bytes)["word/document.xml"];
    let author = "w:author=\"Secretariat\" w:date=\"2020-06-10T07:30:00Z\"";
    let marks = document.matches("<w:ins ").count() + document.matches("<w:del ").count();
    assert_eq!(marks, 7);
    assert_eq!(document.matches(author).count(), marks);
    let ids: Vec<&str> = document
        .match_indices(" w:id=\"")
        .map(|(at, start)| document[at + start.len()..].split('"').next().unwrap())
        .collect();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len());
}

/// The record issued, then a paragraph taken out, one put in before others, one reworded, a section
/// put in and one taken out; and issued again. Where asked for, one more loses its number.
fn revised_record(loses_a_number: bool) -> Session {
    let mut session = sample();
    issue(&mut session, PaperKind::Record, 1);
    let entries: Vec<Entry> = session.numbered_meeting(1).unwrap().entries.clone();
    let section = |at: usize| entries.get(at).unwrap();
    session.apply(Edit::Remove { id: section(5).paragraphs[3].id }).unwrap();
    let written = |name: &str, text: &str| Paragraph {
        id: id(name),
        text: Text::new(text),
        ..Paragraph::default()
    };
    let new = Node::from(written("new-p", "A councillor asked for the floor and was given it."));
    let after = Some(section(6).paragraphs[1].id);
    session.apply(Edit::insert(section(6).id, after, new)).unwrap();
    let text = TextId::written(section(7).paragraphs[2].id, Field::Body);
    let edit = Edit::replace(&session, text, "Several councillors had no objection to the dates.");
    session.apply(edit).unwrap();
    if loses_a_number {
        let head = Paragraph { bare: true, ..section(7).paragraphs[1].clone() };
        session.apply(Edit::put(head)).unwrap();
    }
    let entry = Entry {
        id: id("new-s"),
        subject: Text::new("Statement by the host"),
        paragraphs: vec![written("new-q", "The host made a statement.")],
        ..Entry::default()
    };
    let meeting = first_meeting(&session);
    session.apply(Edit::insert(meeting, Some(section(1).id), entry)).unwrap();
    session.apply(Edit::Remove { id: section(2).id }).unwrap();
    issue(&mut session, PaperKind::Record, 2);
    session
}

/// Both revisions of a paper without marks, and the later with what changed marked.
fn three(session: &Session, kind: PaperKind) -> [Paper; 3] {
    let meeting = Some(first_meeting(session));
    let last = session.issued().iter().filter(|issued| issued.paper == kind);
    let first = papers::kept(last.min_by_key(|issued| issued.revision).unwrap()).unwrap();
    let language = Language::En;
    [
        papers::build(&first, kind, meeting, language).unwrap(),
        papers::build(session, kind, meeting, language).unwrap(),
        papers::revision(session, kind, meeting, language).unwrap(),
    ]
}

/// The text of a Word file with its changes accepted or refused, by the rules of ECMA-376: a paragraph
/// whose mark goes is joined to the next one, with the style of that one; and numbers as Word counts.
fn read_word(bytes: &[u8], accept: bool) -> Vec<String> {
    let document = parts(bytes)["word/document.xml"].clone();
    let gone = if accept { "w:del" } else { "w:ins" };
    let (mut lines, mut text) = (Vec::new(), String::new());
    let mut counted = [0, 0];
    for paragraph in document.split("<w:p>").skip(1) {
        let paragraph = paragraph.split("</w:p>").next().unwrap();
        let (properties, mut runs) = paragraph.split_once("</w:pPr>").unwrap();
        let open = format!("<{gone} ");
        while let Some(at) = runs.find(&open) {
            text.push_str(&plain(&runs[..at]));
            runs = runs[at..].split_once(&format!("</{gone}>")).unwrap().1;
        }
        text.push_str(&plain(runs));
        if properties.contains(&open) {
            continue;
        }
        let style = properties.split("w:val=\"").nth(1).unwrap().split('"').next().unwrap();
        let number = match style {
            "Heading1" => {
                counted = [counted[0] + 1, 0];
                format!("{} ", counted[0])
            }
            "Numberedparagraph" | "Lastparagraph" | "Subject" => {
                counted[1] += 1;
                format!("{}.{} ", counted[0], counted[1])
            }
            _ => String::new(),
        };
        lines.push(format!("{number}{}", std::mem::take(&mut text)));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// What a reader sees of some runs.
fn plain(runs: &str) -> String {
    let runs = runs.replace("<w:noBreakHyphen/>", "-").replace("<w:tab/>", " ");
    let mut text = String::new();
    for piece in runs.split('<') {
        text.push_str(piece.split_once('>').map_or(piece, |(_, shown)| shown));
    }
    text
}

#[test]
fn accepted_it_is_the_new_revision_and_refused_the_old_with_the_numbers_of_each() {
    for (name, session, kind) in [
        ("outcomes", revised(), PaperKind::Outcomes),
        ("record", revised_record(false), PaperKind::Record),
        // LibreOffice gives the paragraph behind this one its style when the change is refused.
        ("record-number", revised_record(true), PaperKind::Record),
    ] {
        let written =
            three(&session, kind).map(|paper| papers::write(&paper, Format::Docx).unwrap());
        let [old, new, marked] = &written;
        // The head of the paper bears the number of the revision and is no change.
        let matter = |lines: Vec<String>| -> Vec<String> {
            let title = lines.iter().position(|line| line.contains("the first meeting"));
            let title = title.or(lines.iter().position(|line| line.contains("of the first")));
            lines.into_iter().skip(title.unwrap_or(0)).collect()
        };
        assert_eq!(matter(read_word(marked, true)), matter(read_word(new, true)), "{name}");
        assert_eq!(matter(read_word(marked, false)), matter(read_word(old, true)), "{name}");
        // For another program to read, where somebody asks for the files.
        if let Ok(folder) = std::env::var("PLENARY_PAPERS") {
            for (kind, bytes) in ["old", "new", "marked"].iter().zip(&written) {
                fs::write(Path::new(&folder).join(format!("{name}-{kind}.docx")), bytes).unwrap();
            }
        }
    }
}
