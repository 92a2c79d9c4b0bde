//! The outcomes of a meeting: what participants check the next morning (VC/15, 11.1).
//!
//! Under each subject stands what was concluded on it and nothing else. In a consultation the paper
//! says first that it holds proposals and no decision of substance: participants were most careful
//! about that (VC/15, 11.2).

use super::{
    block::{Block, Paper, Role},
    source::{Source, line, name_of, section},
};
use crate::language::{Frame, Sentence, sentence};
use crate::session::{Entry, Meeting, PaperKind, Rule};

/// The outcomes of a meeting.
pub(super) fn build(source: &Source<'_>, meeting: &Meeting) -> Paper {
    let title = source.title(PaperKind::Outcomes, Some(meeting.id));
    let (reference, date) = source.issue(PaperKind::Outcomes, Some(meeting.id));
    let mut paper = source.paper(PaperKind::Outcomes, &title, reference, date);
    paper.date = date.or(Some(meeting.start.date()));
    if paper.reference.is_empty() {
        paper.name = name_of(PaperKind::Outcomes, source.session, Some(meeting.id));
    }
    let hours = source.day_and_hours(meeting).capitalized();
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    paper.blocks.push(Block::text("hours", Role::Hours, line(hours)));
    paper.blocks.push(Block::text("preamble", Role::Preamble, line(preamble(source))));
    for (at, entry) in meeting.entries.iter().enumerate() {
        subject(source, at, entry, &mut paper.blocks);
    }
    paper
}

fn preamble(source: &Source<'_>) -> Sentence {
    let about = source.session.about();
    let id = match about.rule {
        Rule::Consultative => "outcomes-preamble-consultative",
        Rule::Deciding => "outcomes-preamble-deciding",
    };
    source
        .phrase()
        .slot("gathering", source.or_usual(&about.gathering, "the-gathering"))
        .slot("next", source.next_session())
        .say(id)
}

fn subject(source: &Source<'_>, at: usize, entry: &Entry, blocks: &mut Vec<Block>) {
    let heading = line(source.heading(entry));
    let heading = Block::text(entry.id.to_string(), Role::Heading, heading);
    blocks.push(heading.numbered(section(at)));
    let concluded = entry.conclusions.iter().filter(|conclusion| conclusion.is_concluded());
    let before = blocks.len();
    for conclusion in concluded {
        let outcome = sentence(source.session, conclusion, Frame::Outcome, source.language);
        blocks.push(Block::text(conclusion.id.to_string(), Role::Outcome, line(outcome)));
    }
    if blocks.len() == before {
        let none = Sentence::from(source.say("outcome-none"));
        blocks.push(Block::text(format!("{}-none", entry.id), Role::Outcome, line(none)));
    }
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Id, Language, PaperKind};

    #[test]
    fn as_text_and_as_markdown() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Outcomes, Id::parse("m1"), Language::En).unwrap();
        for format in [Format::Plain, Format::Markdown] {
            let text = String::from_utf8(write(&paper, format).unwrap()).unwrap();
            insta::assert_snapshot!(format!("outcomes-{format}"), text);
        }
    }
}
