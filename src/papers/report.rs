//! The report to the body's next session: what a consultation wished to put before it, what was
//! deferred and why, and what goes to a decision by correspondence (DM-20/1005, annex 3).
//!
//! Only conclusions of substance are in it. A conclusion that does nothing but defer is in the
//! second part; one that has a consultation organized is in the first and its question in the third.

use super::{
    ballot,
    block::{Block, Matter, Number, Paper, Role},
    source::{Source, line},
};
use crate::language::{Frame, Sentence, sentence};
use crate::session::{Conclusion, ConclusionScope, Entry, PaperKind, Rule, Verb};

/// The report of the session.
pub(super) fn build(source: &Source<'_>) -> Paper {
    let about = source.session.about();
    let title = source.title(PaperKind::Report, None);
    let (reference, date) = source.issue(PaperKind::Report, None);
    let mut paper = source.paper(PaperKind::Report, &title, reference, date);
    paper.date = date.or(about.to);
    paper.blocks.push(Block::text("title", Role::Title, line(title)));
    let preamble = match about.rule {
        Rule::Consultative => "report-preamble-consultative",
        Rule::Deciding => "report-preamble-deciding",
    };
    let preamble = source
        .phrase()
        .slot("gathering", source.or_usual(&about.gathering, "the-gathering"))
        .slot("next", source.next_session())
        .say(preamble);
    paper.blocks.push(Block::text("preamble", Role::Preamble, line(preamble)));

    let concluded = concluded(source);
    let only_defers = |conclusion: &&Conclusion| {
        let defers = |action: &crate::session::Action| action.verb == Verb::Defer;
        !conclusion.actions.is_empty() && conclusion.actions.iter().all(defers)
    };
    let (deferred, proposed): (Vec<_>, Vec<_>) =
        concluded.into_iter().partition(|(_, conclusion)| only_defers(conclusion));
    let mut part = 0;
    for (id, frame, conclusions) in [
        ("report-proposed", Frame::Report, proposed),
        ("report-deferred", Frame::Outcome, deferred),
    ] {
        if conclusions.is_empty() {
            continue;
        }
        part += 1;
        heading(source, id, part, &mut paper.blocks);
        for (at, (entry, conclusion)) in conclusions.into_iter().enumerate() {
            let number = Number(vec![part, at + 1]);
            put(source, entry, conclusion, frame, number, &mut paper.blocks);
        }
    }
    let table = ballot::questions(source);
    if !table.rows.is_empty() {
        heading(source, "report-correspondence", part + 1, &mut paper.blocks);
        let table = Matter::Table(table);
        paper.blocks.push(Block::of("questions", Role::Table, table));
    }
    paper
}

/// The conclusions of substance that were concluded, with their sections, in order of time.
pub(super) fn concluded<'s>(source: &Source<'s>) -> Vec<(&'s Entry, &'s Conclusion)> {
    let entries = source.session.meetings().iter().flat_map(|meeting| &meeting.entries);
    let of = |entry: &'s Entry| entry.conclusions.iter().map(move |conclusion| (entry, conclusion));
    let counts = |(_, conclusion): &(&Entry, &Conclusion)| {
        conclusion.is_concluded() && conclusion.scope == ConclusionScope::Substantive
    };
    entries.flat_map(of).filter(counts).collect()
}

fn heading(source: &Source<'_>, id: &str, part: usize, blocks: &mut Vec<Block>) {
    let text = line(Sentence::from(source.say(id)));
    let heading = Block::text(id, Role::Heading, text);
    blocks.push(heading.numbered(Some(Number::section(part))));
}

fn put(
    source: &Source<'_>,
    entry: &Entry,
    conclusion: &Conclusion,
    frame: Frame,
    number: Number,
    blocks: &mut Vec<Block>,
) {
    let subject = line(source.heading(entry));
    let key = format!("subject-{}", conclusion.id);
    blocks.push(Block::text(key, Role::Subject, subject).numbered(Some(number)));
    let said = sentence(source.session, conclusion, frame, source.language);
    let said = if frame == Frame::Report && conclusion.text.is_empty() {
        source
            .phrase()
            .slot("next", source.next_session())
            .slot("clause", said)
            .say("report-clause")
            .capitalized()
    } else {
        said
    };
    let key = conclusion.id.to_string();
    blocks.push(Block::text(key, Role::Outcome, line(said)));
}

#[cfg(test)]
mod tests {
    use crate::papers::{Format, build, sample, write};
    use crate::session::{Language, PaperKind};

    #[test]
    fn as_text() {
        let session = sample::session();
        let paper = build(&session, PaperKind::Report, None, Language::En).unwrap();
        let text = String::from_utf8(write(&paper, Format::Plain).unwrap()).unwrap();
        insta::assert_snapshot!(text);
    }
}
