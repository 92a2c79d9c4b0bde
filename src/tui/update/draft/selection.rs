//! What is selected, cut, copied and pasted.
//!
//! A selection is the stretch between the caret and an anchor, both places in the record; whatever
//! changes the session gives it up. It may run over any paragraphs to be copied, and over those of
//! one section to be deleted. The program has a clipboard of its own, and hands what is copied to
//! the terminal's as well. What is pasted becomes as many paragraphs as it has: one for each line, or
//! one for each stretch between empty lines where its lines are rows of a page. Each is one step to undo,
//! however large: it is put in at once, so that it is kept from that moment, and Ctrl-Z is the question.

use super::super::super::{
    command::Command,
    record::Block,
    state::{Effect, State},
};
use super::{length, motion, refuse_rendered, stand};
use crate::session::{Edit, Id, Paragraph, Scope, Text, TextId, acts, clean};
use std::ops::Range;

/// Bytes from which a paste is told, with the key that takes it back.
const LARGE: usize = 100 * 1024;

/// Bytes beyond which nothing is pasted: more than any record has.
const MOST: usize = 8 * 1024 * 1024;

/// A place in the record.
type Spot = (Block, usize);

/// Moves the caret and leaves the other end of the selection where it is, or where the caret was.
pub(in super::super) fn select(state: &mut State, motion: Command) {
    let here = state.caret.map(|caret| (caret.block, caret.at));
    state.anchor = state.anchor.or(here);
    state.ghost = None;
    motion::go(state, motion);
}

/// Sets the mark: motions select from here on.
pub(super) fn mark(state: &mut State) {
    state.marking = !state.marking;
    state.anchor = state.caret.filter(|_| state.marking).map(|caret| (caret.block, caret.at));
    if state.marking {
        state.say("mark-set");
    }
}

/// Gives the selection up.
pub(super) fn unselect(state: &mut State) {
    (state.anchor, state.marking) = (None, false);
}

/// Selects the paragraph of the caret; where it is selected, the section.
pub(super) fn select_paragraph(state: &mut State) {
    let Some(caret) = state.caret else { return };
    let end = length(state, caret.block);
    let whole = state.selection_range() == Some(((caret.block, 0), (caret.block, end)));
    let section = state.entry().map(|entry| entry.id).filter(|_| whole).and_then(|entry| {
        Block::first(&state.session, entry).zip(Block::last(&state.session, entry))
    });
    let (first, last) = section.unwrap_or((caret.block, caret.block));
    state.anchor = Some((first, 0));
    state.caret_to(last, usize::MAX);
    state.history.seal();
}

/// Goes to the edge of what was selected.
pub(super) fn to_edge(state: &mut State, anchor: Spot, end: bool) {
    state.anchor = Some(anchor);
    let range = state.selection_range();
    state.anchor = None;
    if let Some((first, last)) = range {
        let (block, at) = if end { last } else { first };
        super::move_to(state, block, at);
    }
}

/// What is selected of the paragraph of the caret, where it is selected in no other.
pub(super) fn in_one(state: &State) -> Option<Range<usize>> {
    let ((first, start), (last, end)) = state.selection_range()?;
    (first == last).then_some(start..end)
}

/// What is selected, where it lies in one paragraph.
pub(in super::super) fn selected_words(state: &mut State) -> Option<String> {
    in_one(state)?;
    selected(state)
}

/// The text selected: a line for each paragraph.
fn selected(state: &mut State) -> Option<String> {
    let ((first, start), (last, end)) = state.selection_range()?;
    let mut text = String::new();
    let mut block = Some(first);
    while let Some(here) = block {
        let shown = state.wraps.get(&state.session, here);
        let whole = shown.text(&state.session, here);
        let from = if here == first { start } else { 0 };
        let to = if here == last { end } else { whole.len() };
        text.push_str(whole.get(from..to).unwrap_or_default());
        if here == last {
            break;
        }
        text.push('\n');
        block = here.step(&state.session, true);
    }
    Some(text)
}

/// The edit that puts `pieces` where the selection or the caret is, each piece but the first a new
/// paragraph, and where the caret goes. `None` where that cannot be, which is said.
///
/// What is left of the last selected paragraph stays in it where a piece goes before it; otherwise it
/// joins the first one, together with all that the last one has besides its text.
fn put(state: &mut State, pieces: &[&str]) -> Option<(Edit, Spot)> {
    let caret = state.caret?;
    let here = (caret.block, caret.at);
    let ((first, start), (last, end)) = state.selection_range().unwrap_or((here, here));
    if let Block::Blank(entry) = first {
        if first != last {
            refuse_sections(state);
            return None;
        }
        return Some(fill(state, entry, pieces));
    }
    let (Block::Paragraph(first_id), Block::Paragraph(last_id)) = (first, last) else {
        refuse_sections(state);
        return None;
    };
    let entry = state.session.parent(first_id);
    if entry != state.session.parent(last_id) {
        refuse_sections(state);
        return None;
    }
    let entry = entry?;
    let texts = first.editable(&state.session).zip(last.editable(&state.session));
    let Some((text, last_text)) = texts else {
        refuse_rendered(state);
        return None;
    };
    let head = pieces.first().copied().unwrap_or_default();
    let more = pieces.get(1..).unwrap_or_default();
    let mut target = (first, start + head.len());
    let mut edits = Vec::new();
    if first == last && more.is_empty() {
        edits.push(cut_and_put(state, text, start..end, head)?);
    } else if first == last {
        let length = state.session.text(text).unwrap_or_default().len();
        let tail = state.session.text(text).and_then(|text| text.get(end..)).unwrap_or_default();
        let tail = tail.to_owned();
        edits.push(cut_and_put(state, text, start..length, head)?);
        let (made, new) = insert(state, entry, first_id, more, &tail);
        edits.extend(made);
        target = new.unwrap_or(target);
    } else {
        let length = state.session.text(text).unwrap_or_default().len();
        edits.extend(between(state, first, last));
        match more.split_last() {
            Some((end_piece, middle)) => {
                edits.push(cut_and_put(state, text, start..length, head)?);
                edits.extend(insert(state, entry, first_id, middle, "").0);
                edits.push(cut_and_put(state, last_text, 0..end, end_piece)?);
                target = (last, end_piece.len());
            }
            None => {
                let tail = state.session.text(last_text).and_then(|text| text.get(end..));
                let put = format!("{head}{}", tail.unwrap_or_default());
                let whole = state.session.text(text).and_then(|text| text.get(..start));
                let whole = format!("{}{put}", whole.unwrap_or_default());
                edits.push(cut_and_put(state, text, start..length, &put)?);
                if tail.is_some_and(|tail| !tail.is_empty()) {
                    let Some(taken) = taken_over(state, first_id, last_id, &whole) else {
                        refuse_rendered(state);
                        return None;
                    };
                    edits.extend(taken);
                }
                edits.push(Edit::Remove { id: last_id });
            }
        }
    }
    let edit = match <[Edit; 1]>::try_from(edits) {
        Ok([only]) => only,
        Err(edits) => Edit::Group(edits),
    };
    Some((edit, target))
}

/// The splice that puts `put` in the place of a stretch of a text.
fn cut_and_put(state: &State, text: TextId, range: Range<usize>, put: &str) -> Option<Edit> {
    let at = u32::try_from(range.start).ok()?;
    let cut = state.session.text(text)?.get(range)?;
    Some(Edit::Splice { text, at, cut: cut.into(), put: put.into() })
}

fn taken_over(state: &State, first: Id, last: Id, text: &str) -> Option<Vec<Edit>> {
    let session = &state.session;
    acts::take_over(session, session.get(first)?, session.get(last)?, text)
}

/// The edits that make a paragraph of each piece, one after the other, the last with `tail` behind it; and
/// the end of the last piece.
fn insert(
    state: &mut State,
    entry: Id,
    after: Id,
    pieces: &[&str],
    tail: &str,
) -> (Vec<Edit>, Option<Spot>) {
    let mut after = after;
    let mut edits = Vec::new();
    for (place, piece) in pieces.iter().enumerate() {
        let is_last = place + 1 == pieces.len();
        let written = if is_last { format!("{piece}{tail}") } else { (*piece).to_owned() };
        let id = state.ids.draw();
        let paragraph = Paragraph { id, text: Text::new(written), ..Paragraph::default() };
        edits.push(Edit::insert(entry, Some(after), paragraph));
        after = id;
    }
    let end = pieces.last().map(|piece| (Block::Paragraph(after), piece.len()));
    (edits, end)
}

/// The edits that remove the paragraphs between two.
fn between(state: &State, first: Block, last: Block) -> Vec<Edit> {
    let next = |block: &Block| block.next(&state.session).filter(|next| *next != last);
    let blocks = std::iter::successors(next(&first), next);
    let paragraphs = blocks.filter_map(|block| match block {
        Block::Paragraph(id) => Some(Edit::Remove { id }),
        _ => None,
    });
    paragraphs.collect()
}

/// The edit that makes the first paragraphs of an entry.
fn fill(state: &mut State, entry: Id, pieces: &[&str]) -> (Edit, Spot) {
    let mut edits = Vec::new();
    let mut after = None;
    let mut target = (Block::Blank(entry), 0);
    for piece in pieces {
        let id = state.ids.draw();
        let paragraph = Paragraph { id, text: Text::new(*piece), ..Paragraph::default() };
        edits.push(Edit::insert(entry, after, paragraph));
        after = Some(id);
        target = (Block::Paragraph(id), piece.len());
    }
    (Edit::Group(edits), target)
}

fn refuse_sections(state: &mut State) {
    state.refuse(state.words.say("selection-over-sections"));
}

/// Puts text in the place of the selection, or at the caret, as one step.
pub(super) fn replace(state: &mut State, pieces: &[&str]) -> bool {
    let Some((edit, (block, at))) = put(state, pieces) else {
        return false;
    };
    let done = state.apply(Scope::Writing, edit);
    if done {
        state.caret_to(block, at);
        stand(state, block, at);
    }
    done
}

/// Deletes what is selected; whether anything was, or was refused.
pub(super) fn delete(state: &mut State) -> bool {
    if state.selection_range().is_none() {
        state.anchor = None;
        return false;
    }
    state.history.seal();
    replace(state, &[""]);
    state.history.seal();
    true
}

/// Copies what is selected; with nothing selected, the paragraph.
pub(super) fn copy(state: &mut State) {
    if state.selection_range().is_none() {
        let Some(caret) = state.caret else { return };
        let shown = state.wraps.get(&state.session, caret.block);
        let text = shown.text(&state.session, caret.block).to_owned();
        if !text.is_empty() {
            state.say("copied-paragraph");
            keep(state, text);
        }
    } else if let Some(text) = selected(state) {
        state.say("copied-text");
        keep(state, text);
    }
    state.marking = false;
}

/// Cuts what is selected.
pub(super) fn cut(state: &mut State) {
    let Some(text) = selected(state) else {
        return state.refuse(state.words.say("nothing-selected"));
    };
    let before = state.changes;
    delete(state);
    if state.changes != before {
        keep(state, text);
        state.say("cut");
    }
    state.marking = false;
}

fn keep(state: &mut State, text: String) {
    state.effects.push(Effect::Copy(text.clone()));
    state.clipboard = text;
}

/// Pastes what was cut or copied here.
pub(super) fn paste_own(state: &mut State) {
    let text = std::mem::take(&mut state.clipboard);
    put_in(state, &text);
    if text.is_empty() {
        state.say("clipboard-empty");
    }
    state.clipboard = text;
}

/// Puts pasted text in, at once, as one step. What no text may hold is left out, and told; so is how
/// much it was where it was large, since that may have been a slip.
pub(in super::super) fn put_in(state: &mut State, text: &str) {
    if text.len() > MOST {
        return refuse_size(state, text.len());
    }
    let pieces = paragraphs_of(text);
    if let Some(long) = pieces.iter().find(|piece| piece.len() > clean::LONGEST_TEXT) {
        return refuse_size(state, long.len());
    }
    let cleaned: Vec<clean::Cleaned<'_>> = pieces.iter().map(|piece| clean::clean(piece)).collect();
    let removed: usize = cleaned.iter().map(|cleaned| cleaned.removed).sum();
    let texts: Vec<&str> = cleaned.iter().map(|cleaned| &*cleaned.text).collect();
    if texts.iter().all(|text| text.is_empty()) {
        return;
    }
    if state.caret.is_none() {
        return state.refuse(state.words.say("no-entry-yet"));
    }
    state.history.seal();
    let done = replace(state, &texts);
    state.history.seal();
    state.marking = false;
    // Where nothing was taken in, that is what was told.
    if removed > 0 && done {
        let text = state.words.say_with("paste-cleaned", &[("count", removed.into())]);
        state.tell(text);
    } else if done && text.len() > LARGE {
        let kilobytes = text.len().div_ceil(1024);
        let facts = [("kilobytes", kilobytes.into()), ("count", texts.len().into())];
        state.tell(state.words.say_with("paste-large", &facts));
    }
}

/// Says that a paste is too large, and that nothing of it was put in.
pub(in super::super) fn refuse_size(state: &mut State, bytes: usize) {
    let megabytes = bytes.div_ceil(1024 * 1024);
    let text = state.words.say_with("paste-too-large", &[("megabytes", megabytes.into())]);
    state.refuse(text);
}

/// Cells beyond which a line is a whole paragraph, and no row of one.
const ROW: usize = 100;

/// The paragraphs of a text: its lines; or, where it has empty lines and none that is longer than a
/// row of a page, its stretches between empty lines, whose lines were rows. A text of one line is one
/// paragraph, with the spaces at its ends.
fn paragraphs_of(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2029}'], "\n");
    let body = text.trim_matches('\n');
    if !body.contains('\n') {
        return vec![body.to_owned()];
    }
    let lines: Vec<&str> = body.split('\n').map(str::trim).collect();
    let are_rows = lines.iter().any(|line| line.is_empty())
        && lines.iter().all(|line| crate::text::width(line) <= ROW);
    if !are_rows {
        return lines.into_iter().filter(|l| !l.is_empty()).map(str::to_owned).collect();
    }
    let stretches = lines.split(|line| line.is_empty()).filter(|stretch| !stretch.is_empty());
    stretches.map(join_lines).collect()
}

/// The lines of one paragraph as one: with a space between, but not beside Chinese or Japanese.
pub(in super::super) fn join_lines(lines: &[&str]) -> String {
    let lines = lines.iter();
    lines.fold(String::new(), |joined, line| acts::join(&joined, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paste_has_the_paragraphs_that_its_lines_or_its_empty_lines_make() {
        let long = "x".repeat(ROW + 1);
        for (text, paragraphs) in [
            (" a word ", vec![" a word "]),
            ("one\n", vec!["one"]),
            ("one\ntwo\r\nthree", vec!["one", "two", "three"]),
            ("one,\ntwo\n\nthree\n\n\nfour", vec!["one, two", "three", "four"]),
            ("主席\n指出\n\n会议", vec!["主席指出", "会议"]),
            (&format!("{long}\none\n\ntwo"), vec![long.as_str(), "one", "two"]),
        ] {
            assert_eq!(paragraphs_of(text), paragraphs, "{text:?}");
        }
    }
}
