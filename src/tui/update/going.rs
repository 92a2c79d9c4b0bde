//! Going to a section or a paragraph by its number, in the record that is shown or in another.
//!
//! "7.3" is a paragraph and "7" a section of the record on the desk. Where that has none of the number,
//! the other records are looked at: one that has it is gone to, several are offered. "2:7.3" names the
//! meeting. Digits and full stops of any script do, since whoever writes Chinese or Arabic has those
//! under the fingers.

use super::super::{
    command::Pane,
    picker::{Choice, Pick, Picker},
    record::{Block, heading},
    state::{Over, State},
};
use crate::session::{Entry, Id, Meeting, Session};

/// A number as it was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Number {
    meeting: Option<usize>,
    section: usize,
    paragraph: Option<usize>,
}

/// Reads "7", "7.3" or "2:7.3".
fn read(typed: &str) -> Option<Number> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).map(plain).collect();
    let (meeting, rest) = match plain.split_once(':') {
        Some((meeting, rest)) => (Some(meeting.parse().ok()?), rest),
        None => (None, plain.as_str()),
    };
    let (section, paragraph) = match rest.split_once('.') {
        Some((section, paragraph)) => (section, Some(paragraph.parse().ok()?)),
        None => (rest, None),
    };
    Some(Number { meeting, section: section.parse().ok()?, paragraph })
}

/// The same sign as ASCII has it.
pub(super) fn plain(sign: char) -> char {
    let digit = |zero: u32| {
        let value = u32::from(sign).checked_sub(zero).filter(|value| *value < 10)?;
        char::from_digit(value, 10)
    };
    match sign {
        '．' | '。' | '٫' | ',' | '،' | '۔' => '.',
        '：' => ':',
        _ => [0x660, 0x6f0, 0xff10].into_iter().find_map(digit).unwrap_or(sign),
    }
}

/// The place of a number in the record of a meeting.
fn place(session: &Session, meeting: &Meeting, number: Number) -> Option<Block> {
    let entry = meeting.entries.get(number.section.checked_sub(1)?)?;
    match number.paragraph {
        None => Block::first(session, entry.id),
        Some(paragraph) => {
            let mut numbered = entry.paragraphs.iter().filter(|paragraph| !paragraph.bare);
            numbered.nth(paragraph.checked_sub(1)?).map(|it| Block::Paragraph(it.id))
        }
    }
}

/// Goes to what was typed, or says that there is no such number.
pub(super) fn to_number(state: &mut State, typed: &str) {
    let Some(number) = read(typed) else { return refuse(state, typed) };
    let session = &state.session;
    let here = state.meeting();
    let named = number.meeting.map(|meeting| session.numbered_meeting(meeting));
    let found = match named {
        Some(meeting) => meeting.and_then(|meeting| place(session, meeting, number)),
        None => here.and_then(|meeting| place(session, meeting, number)),
    };
    if let Some(block) = found {
        return to_block(state, block);
    }
    if named.is_some() {
        return refuse(state, typed);
    }
    let elsewhere: Vec<(Id, Block)> = session
        .meetings()
        .iter()
        .filter_map(|meeting| Some((meeting.id, place(session, meeting, number)?)))
        .collect();
    match elsewhere.as_slice() {
        [] => refuse(state, typed),
        [(_, only)] => to_block(state, *only),
        several => offer(state, typed, several),
    }
}

fn refuse(state: &mut State, typed: &str) {
    let text = state.words.say_with("no-such-number", &[("number", typed.into())]);
    state.refuse(text);
}

/// Offers one number in several records.
fn offer(state: &mut State, typed: &str, places: &[(Id, Block)]) {
    let choice = |(meeting, block): &(Id, Block)| {
        let meeting = state.session.get::<Meeting>(*meeting)?;
        let entry = state.session.get::<Entry>(block.entry(&state.session)?)?;
        Some(Choice {
            label: heading(&state.session, entry.id),
            detail: super::super::view::meeting_name(state, meeting),
            also: String::new(),
            pick: Pick::Place(*block),
        })
    };
    let choices = places.iter().filter_map(choice).collect();
    let title = state.words.say_with("go-to-which", &[("number", typed.into())]);
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

/// Puts the caret into a block, whatever record it stands in.
pub(super) fn to_block(state: &mut State, block: Block) {
    state.anchor = None;
    state.caret_to(block, 0);
    state.history.seal();
    state.focus = Pane::Draft;
}

/// Goes to the next paragraph of the shown record that was changed since it was issued, and around.
/// Costs what it passes.
pub(super) fn to_next_change(state: &mut State) {
    if state.issues.count(state.meeting).is_none() {
        state.issues.look(&state.session);
    }
    let Some((_, name)) = state.issues.count(state.meeting) else {
        return state.refuse(state.words.say("never-issued"));
    };
    let unchanged = state.words.say_with("as-issued", &[("name", name.into())]);
    let entries = state.meeting().map(|meeting| meeting.entries.as_slice()).unwrap_or_default();
    let here = state.caret.map(|caret| caret.block.order(&state.session));
    let changed = entries.iter().flat_map(|entry| &entry.paragraphs).map(|it| it.id);
    let mut changed =
        changed.filter(|id| state.issues.standing_of(&state.session, *id).differs()).peekable();
    let first = changed.peek().copied();
    let next = changed.find(|id| here < Some(Block::Paragraph(*id).order(&state.session)));
    match next.or(first) {
        Some(id) => to_block(state, Block::Paragraph(id)),
        None => state.tell(unchanged),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::{
        command::Pane,
        update::triples::{press, three_records},
    };

    #[test]
    fn numbers_are_read_in_any_script() {
        let number = |meeting, section, paragraph| Some(Number { meeting, section, paragraph });
        for (typed, read_as) in [
            ("7", number(None, 7, None)),
            ("7.3", number(None, 7, Some(3))),
            ("2:7.3", number(Some(2), 7, Some(3))),
            (" 2 : 7 . 3 ", number(Some(2), 7, Some(3))),
            ("２：７。３", number(Some(2), 7, Some(3))),
            ("٧٫٣", number(None, 7, Some(3))),
            ("seven", None),
            ("7.", None),
            ("", None),
        ] {
            assert_eq!(read(typed), read_as, "{typed}");
        }
    }

    /// The text in which the caret stands, and which meeting is shown.
    fn here(state: &State) -> (String, usize) {
        let block = state.caret.unwrap().block;
        let text = block.editable(&state.session).and_then(|text| state.session.text(text));
        let meeting = state.session.position(state.meeting.unwrap()).unwrap();
        (text.unwrap_or_default().to_owned(), meeting + 1)
    }

    #[test]
    fn a_paragraph_of_any_record_is_one_number_away() {
        for (typed, text, meeting) in [
            ("1.2", "first: 1.2", 1),
            ("2", "first: 2.1", 1),
            ("2:1.1", "second: 1.1", 2),
            ("3.1", "second: 3.1", 2),
            ("٢:١٫١", "second: 1.1", 2),
        ] {
            let mut state = three_records();
            press(&mut state, &format!("Ctrl-G +{typed} Enter"));
            assert_eq!(here(&state), (text.to_owned(), meeting), "{typed}");
            assert_eq!(state.focus, Pane::Draft);
        }
        let mut state = three_records();
        press(&mut state, "Ctrl-G +4:1.1 Enter");
        assert!(state.notice.is_some(), "no fourth meeting");
        press(&mut state, "Ctrl-G +1.9 Enter");
        assert!(state.notice.is_some());
        assert_eq!(here(&state).1, 1);
    }

    #[test]
    fn what_several_records_have_and_the_shown_one_has_not_is_offered() {
        let mut state = three_records();
        press(&mut state, "Ctrl-PageDown Ctrl-PageDown Ctrl-G +1.2 Enter");
        let Some(Over::Picker(picker)) = state.over.last() else { panic!("not offered") };
        assert_eq!(picker.choices.len(), 2);
        press(&mut state, "Down Enter");
        assert_eq!(here(&state), ("second: 1.2".to_owned(), 2));
    }
}
