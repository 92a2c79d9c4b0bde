//! The corrigendum to the record of a meeting: the corrections that participants asked for and that
//! were accepted, by paragraph ("for … read …").
//!
//! What was refused or awaits an answer is not in it, and nor is who asked.

use super::{
    block::{Block, Paper, Role},
    record,
    source::{Source, line, name_of},
};
use crate::language::Sentence;
use crate::session::{
    Answer, Correction, Entry, Meeting, PaperKind, Paragraph, Reference, Supplement,
};

/// The corrigendum to the record of a meeting.
pub(super) fn build(source: &Source<'_>, meeting: &Meeting) -> Paper {
    let title = source.title(PaperKind::Corrigendum, Some(meeting.id));
    let (issued, date) = source.issue(PaperKind::Corrigendum, Some(meeting.id));
    let (of, _) = record::reference_and_date(source, meeting);
    let next = of.map(|of| Reference { supplement: Some(Supplement::Corrigendum(1)), ..of });
    let mut paper = source.paper(PaperKind::Corrigendum, &title, issued.or(next), date);
    paper.date = date.or(meeting.record_date).or(Some(meeting.start.date()));
    if source.last_issue(PaperKind::Corrigendum, Some(meeting.id)).is_none() {
        paper.name = name_of(PaperKind::Corrigendum, source.session, Some(meeting.id));
    }
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    let before = paper.blocks.len();
    for entry in &meeting.entries {
        for paragraph in &entry.paragraphs {
            corrected(source, entry, paragraph, &mut paper.blocks);
        }
    }
    if paper.blocks.len() == before {
        let none = Sentence::from(source.say("corrigendum-none"));
        paper.blocks.push(Block::text("none", Role::Paragraph, line(none)));
    }
    paper
}

fn corrected(source: &Source<'_>, entry: &Entry, paragraph: &Paragraph, blocks: &mut Vec<Block>) {
    let accepted = |correction: &&Correction| correction.answer == Answer::Accepted;
    let mut accepted = paragraph.corrections.iter().filter(accepted).peekable();
    if accepted.peek().is_none() {
        return;
    }
    let place = match source.session.paragraph_number(paragraph.id) {
        Some(number) => {
            source.phrase().value("number", number.to_string()).say("corrigendum-paragraph")
        }
        None => source.subject_continued(entry),
    };
    let key = format!("paragraph-{}", paragraph.id);
    blocks.push(Block::text(key, Role::Subheading, line(place)));
    for correction in accepted {
        let quoted = |text| source.phrase().slot("text", source.written(text)).say("quoted");
        let phrase = source.phrase().slot("read", quoted(&correction.text));
        let said = if correction.printed.as_str().is_empty() {
            phrase.say("corrigendum-reads")
        } else {
            phrase.slot("for", quoted(&correction.printed)).say("corrigendum-for-read")
        };
        let key = correction.id.to_string();
        blocks.push(Block::text(key, Role::Outcome, line(said)));
    }
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Id, Language, PaperKind};

    #[test]
    fn only_what_was_accepted() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Corrigendum, Id::parse("m1"), Language::En).unwrap();
        let text = String::from_utf8(write(&paper, Format::Plain).unwrap()).unwrap();
        insta::assert_snapshot!(text);
    }
}
