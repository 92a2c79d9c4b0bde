//! Finding words in all records of the session, and replacing them.
//!
//! A search reads texts as they lie, in the order of the record, and stops after four megabytes, so
//! that a key never waits for it: a record of a hundred times the ordinary size is read in some
//! milliseconds. What is rendered from a conclusion is found as it stands on the screen; rendering costs
//! more than reading, so it is done for a few thousand paragraphs at most. What is replaced is shown hit
//! by hit; all that was accepted becomes one change, and one step to undo. Words that a conclusion says
//! are changed in the conclusion, and only counted here.

use super::super::{
    command::Pane,
    prompt::Purpose,
    question::{Answer, Question},
    record::Block,
    state::{Over, State},
};
use crate::{
    language,
    session::{Edit, Field, Id, Paragraph, Scope, Session, TextId, clean},
    text::search,
};
use std::{borrow::Cow, ops::Range};

/// Bytes that one search reads at most.
const MOST: usize = 4 * 1024 * 1024;

/// Paragraphs that one search renders at most.
const MOST_RENDERED: usize = 2_000;

/// Words found: the paragraph, and its bytes.
type Hit = (Id, Range<usize>);

/// What is being replaced.
#[derive(Debug, Default)]
pub(in crate::tui) struct Replacing {
    with: String,
    hits: Vec<Hit>,
    next: usize,
    accepted: Vec<Hit>,
    /// How many hits stand in conclusions.
    rendered: usize,
}

/// The paragraphs of all records, in order.
fn paragraphs(session: &Session) -> impl Iterator<Item = &Paragraph> {
    let entries = session.meetings().iter().flat_map(|meeting| &meeting.entries);
    entries.flat_map(|entry| &entry.paragraphs)
}

fn is_rendered(session: &Session, id: Id) -> bool {
    Block::Paragraph(id).editable(session).is_none()
}

/// Every hit, and whether all texts were read.
fn hits(session: &Session, needle: &str) -> (Vec<Hit>, bool) {
    let drafting = session.about().drafting;
    let mut found = Vec::new();
    let (mut read, mut rendered) = (0, 0);
    for paragraph in paragraphs(session) {
        let text = match is_rendered(session, paragraph.id) {
            false => Cow::Borrowed(paragraph.text.as_str()),
            true => Cow::Owned(language::paragraph(session, paragraph, drafting).to_string()),
        };
        rendered += usize::from(matches!(text, Cow::Owned(_)));
        found.extend(search::find_all(&text, needle).map(|range| (paragraph.id, range)));
        read += text.len();
        if read > MOST || rendered > MOST_RENDERED {
            return (found, false);
        }
    }
    (found, true)
}

/// How often words stand in the records, in words: for the line in which they are typed.
pub(in crate::tui) fn counted(state: &State, needle: &str) -> String {
    if needle.is_empty() {
        return String::new();
    }
    let (found, whole) = hits(&state.session, needle);
    let more = if whole { "" } else { "+" };
    state.words.say_with("hits", &[("count", found.len().into()), ("more", more.into())])
}

/// Goes to the first hit behind the caret.
pub(super) fn first(state: &mut State, needle: &str) {
    state.last_search = needle.to_owned();
    go(state, true);
}

/// Goes to the next hit of what was looked for last, or to the one before, and around.
pub(super) fn go(state: &mut State, forward: bool) {
    let needle = state.last_search.clone();
    if needle.is_empty() {
        return super::prompt(state, Purpose::Find, "");
    }
    let (found, _) = hits(&state.session, &needle);
    let here = state.caret.map(|caret| (caret.block, caret.at));
    let selected = state.selection_range();
    let place = |state: &State, block: Block| {
        let entry = block.entry(&state.session)?;
        let meeting = state.session.position(state.session.parent(entry)?)?;
        Some((meeting, block.order(&state.session)))
    };
    let caret = here.and_then(|(block, _)| place(state, block));
    let (from, to) = match (selected, here) {
        (Some((first, last)), _) => (first.1, last.1),
        (None, Some((_, at))) => (at, at),
        (None, None) => (0, 0),
    };
    let order = |hit: &Hit| place(state, Block::Paragraph(hit.0));
    let target = if forward {
        let first = found.partition_point(|hit| (order(hit), hit.1.start) < (caret, to));
        found.get(first).or(found.first())
    } else {
        let first = found.partition_point(|hit| (order(hit), hit.1.end) <= (caret, from));
        first.checked_sub(1).and_then(|place| found.get(place)).or(found.last())
    };
    match target.cloned() {
        Some(hit) => show(state, &hit),
        None => {
            let text = state.words.say_with("not-found", &[("words", needle.as_str().into())]);
            state.refuse(text);
        }
    }
}

/// Selects a hit in the draft.
fn show(state: &mut State, (id, range): &Hit) {
    let block = Block::Paragraph(*id);
    state.focus = Pane::Draft;
    state.caret_to(block, range.end);
    state.anchor = Some((block, range.start));
    state.marking = false;
    state.history.seal();
}

/// Asks for the words that are to be replaced.
pub(super) fn ask(state: &mut State) {
    let selected = super::draft::selected_words(state);
    let words = selected.unwrap_or_else(|| state.last_search.clone());
    super::prompt(state, Purpose::Replace, &words);
}

/// Asks for what is to stand in their place.
pub(super) fn ask_by(state: &mut State, needle: &str) {
    state.last_search = needle.to_owned();
    if to_replace(state).is_none() {
        return super::prompt(state, Purpose::Replace, needle);
    }
    super::prompt(state, Purpose::ReplaceBy, "");
}

/// The hits that can be replaced, and how many cannot; where none can, that is said.
fn to_replace(state: &mut State) -> Option<(Vec<Hit>, usize)> {
    let needle = state.last_search.clone();
    let (mut found, _) = hits(&state.session, &needle);
    let all = found.len();
    found.retain(|(id, _)| !is_rendered(&state.session, *id));
    let rendered = all - found.len();
    if found.is_empty() {
        let said = if rendered > 0 { "only-in-conclusions" } else { "not-found" };
        let text = state.words.say_with(said, &[("words", needle.as_str().into())]);
        state.refuse(text);
        return None;
    }
    Some((found, rendered))
}

/// Begins to go through the hits, from the caret on and around.
pub(super) fn begin(state: &mut State, with: &str) {
    let Some((mut found, rendered)) = to_replace(state) else { return };
    if let Some(Block::Paragraph(here)) = state.caret.map(|caret| caret.block)
        && let Some(first) = found.iter().position(|(id, _)| *id == here)
    {
        found.rotate_left(first);
    }
    let with = clean::clean(with).text.into_owned();
    state.replacing = Some(Replacing { with, hits: found, rendered, ..Replacing::default() });
    offer(state);
}

/// Shows the hit that is next, and asks; at the end, makes the replacements.
fn offer(state: &mut State) {
    let Some(replacing) = state.replacing.take() else { return };
    let Some(hit) = replacing.hits.get(replacing.next).cloned() else {
        return finish(state, replacing);
    };
    show(state, &hit);
    let (id, range) = hit;
    let text = state.session.text(TextId::written(id, Field::Body)).unwrap_or_default();
    let number = state.session.paragraph_number(id).map(|n| n.to_string()).unwrap_or_default();
    let before = around(text, range.start, false);
    let after = around(text, range.end, true);
    let old = text.get(range).unwrap_or_default();
    let with = &replacing.with;
    let shown = format!("{number}  {before}[{old} → {with}]{after}");
    let asked = state.words.say_with(
        "replace-this",
        &[("place", (replacing.next + 1).into()), ("count", replacing.hits.len().into())],
    );
    state.over.push(Over::Question(Question {
        text: format!("{asked}  {shown}"),
        answers: vec![Answer::Replace, Answer::Skip, Answer::ReplaceAll, Answer::Finish],
        selected: 0,
    }));
    state.replacing = Some(replacing);
}

/// Some letters of a text before or behind a place.
fn around(text: &str, at: usize, behind: bool) -> &str {
    const LETTERS: usize = 40;
    if behind {
        let end = crate::text::grapheme::snap(text, at.saturating_add(LETTERS));
        text.get(at..end).unwrap_or_default()
    } else {
        let start = crate::text::grapheme::snap(text, at.saturating_sub(LETTERS));
        text.get(start..at).unwrap_or_default()
    }
}

/// Takes an answer about the hit that is shown.
pub(super) fn answer(state: &mut State, answer: Answer) {
    let Some(mut replacing) = state.replacing.take() else { return };
    let rest = replacing.hits.get(replacing.next..).unwrap_or_default();
    match answer {
        Answer::Replace => replacing.accepted.extend(rest.first().cloned()),
        Answer::ReplaceAll => replacing.accepted.extend_from_slice(rest),
        _ => {}
    }
    replacing.next = match answer {
        Answer::Replace | Answer::Skip => replacing.next + 1,
        _ => replacing.hits.len(),
    };
    state.replacing = Some(replacing);
    offer(state);
}

/// Makes what was accepted so far, where the question about the next hit was closed.
pub(super) fn stop(state: &mut State) {
    if let Some(replacing) = state.replacing.take() {
        finish(state, replacing);
    }
}

/// Makes all accepted replacements as one change.
fn finish(state: &mut State, replacing: Replacing) {
    let Replacing { with, mut accepted, rendered, .. } = replacing;
    let count = accepted.len();
    // The caret belongs behind the last of them, where those before it in its paragraph move it.
    let stand = accepted.last().map(|(id, range)| {
        let before = accepted.iter().filter(|(other, at)| other == id && at.start < range.start);
        let cut: usize = before.clone().map(|(_, at)| at.len()).sum();
        (*id, (range.start + with.len() * (before.count() + 1)).saturating_sub(cut))
    });
    // From the end of each paragraph on, so that those before stay where they are.
    accepted.sort_by_key(|hit| std::cmp::Reverse(hit.1.start));
    let edits = accepted.into_iter().filter_map(|(id, range)| {
        let text = TextId::written(id, Field::Body);
        let cut = state.session.text(text)?.get(range.clone())?.into();
        let at = u32::try_from(range.start).ok()?;
        Some(Edit::Splice { text, at, cut, put: with.as_str().into() })
    });
    let edits: Vec<Edit> = edits.collect();
    state.anchor = None;
    state.history.seal();
    if count > 0 && state.apply(Scope::Writing, Edit::Group(edits)) {
        let mut text = state.words.say_with("replaced", &[("count", count.into())]);
        if rendered > 0 {
            text.push(' ');
            text += &state.words.say_with("left-in-conclusions", &[("count", rendered.into())]);
        }
        state.tell(text);
        if let Some((id, at)) = stand {
            state.caret_to(Block::Paragraph(id), at);
        }
    }
    state.history.seal();
}

#[cfg(test)]
mod tests {
    use super::super::triples::{desk, press, shown, text_of};
    use super::*;
    use crate::{
        session::{Language, acts},
        tui::Command,
    };

    /// A record whose second and third paragraphs a conclusion says.
    fn concluded(text: &str) -> State {
        let mut state = desk(text, Language::En);
        let entry = state.session.meetings()[0].entries[0].id;
        let edit =
            acts::defer_item(&state.session, entry, None, "", &[], state.now, &mut state.ids);
        state.apply(Scope::Writing, edit);
        state
    }

    #[test]
    fn what_a_conclusion_says_is_found_where_it_stands_on_the_screen() {
        let mut state = concluded("|The Council met.");
        press(&mut state, "Ctrl-F +so_concluded Enter");
        let decision = state.session.meetings()[0].entries[0].paragraphs[2].id;
        assert_eq!(state.caret.unwrap().block, Block::Paragraph(decision));
        let at = "It was ".len();
        let selected = (Block::Paragraph(decision), at, at + "so concluded".len());
        let range = state.selection_range().unwrap();
        assert_eq!((range.0.0, range.0.1, range.1.1), selected);
        press(&mut state, "Ctrl-F +council Enter Alt-.");
        assert_eq!(
            state.caret.unwrap().block,
            Block::Paragraph(state.session.meetings()[0].entries[0].paragraphs[1].id),
            "around, then further"
        );
    }

    #[test]
    fn words_of_conclusions_are_counted_and_left_alone() {
        let mut state = concluded("|The Council met.");
        press(&mut state, "Alt-H +council Enter +body Enter Enter");
        assert!(state.over.is_empty());
        let text = &state.notice.as_ref().unwrap().text;
        assert!(text.contains("one place") && text.contains("One more"), "{text}");
        assert_eq!(
            state.session.meetings()[0].entries[0].paragraphs[0].text.as_str(),
            "The body met."
        );
        press(&mut state, "Alt-H +so_concluded Enter");
        assert!(state.notice.as_ref().unwrap().text.contains("only in what conclusions say"));
    }

    #[test]
    fn what_stands_nowhere_is_said_before_more_is_asked() {
        let mut state = desk("one|", Language::En);
        press(&mut state, "Alt-H +zebra Enter");
        let Some(Over::Prompt(prompt)) = state.over.last() else { panic!("no line") };
        assert_eq!((prompt.purpose, prompt.input.text.as_str()), (Purpose::Replace, "zebra"));
        assert!(state.notice.as_ref().unwrap().text.contains("in no record"));
    }

    #[test]
    fn closing_keeps_what_was_accepted() {
        for (keys, after) in [
            ("Enter Enter Esc", "b b a|"),
            ("Enter Esc", "b a a|"),
            ("Esc", "a a a|"),
            ("Down Enter Enter Esc", "a b a|"),
        ] {
            let mut state = desk("|a a a", Language::En);
            press(&mut state, &format!("Alt-H +a Enter +b Enter {keys}"));
            assert_eq!(text_of(&state), after.replace('|', ""), "{keys}");
            assert!(state.replacing.is_none());
        }
        let mut state = desk("|a a a", Language::En);
        press(&mut state, "Alt-H +a Enter +b Enter Enter Ctrl-Q");
        assert_eq!(text_of(&state), "b a a");
        state.over.clear();
        super::super::perform(&mut state, Command::Undo);
        assert_eq!(shown(&state).replace('|', ""), "a a a");
    }
}
