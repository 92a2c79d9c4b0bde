//! What a desk in Arabic shows where it puts rows into visual order itself.

use super::{
    State,
    state::View,
    update::triples::{desk, press},
};
use crate::{
    language::{self, Frame},
    session::{About, Edit, Entry, Field, Language, Moment, TextId},
    store, text,
};
use ratatui::layout::Position;
use unicode_segmentation::UnicodeSegmentation;

const TEXT: &str = "اقترح الرئيس أن يحيط الاجتماع علماً بالتقرير الوارد في الوثيقة C20/5 وأن يطلب إلى \
    الأمانة مواصلة دراسة إمكانية تغيير موعد المنتدى وتقديم خيارات في هذا الشأن إلى الدورة القادمة";

fn sample(size: (u16, u16)) -> State {
    let mut session =
        store::from_ron(include_bytes!("../../sessions/vcc-2020.ron")).unwrap().session;
    let about = About { drafting: Language::Ar, ..session.about().clone() };
    session.apply(Edit::put(about)).unwrap();
    let now = Moment::parse("2020-06-09T10:43:00Z").unwrap();
    let mut state = State::of(session, Language::Ar, now, 1, size);
    state.wraps.set_bidi(true);
    state.view = View::One;
    state
}

/// The rows of the screen, a wide letter's second cell as a space.
fn rows(state: &mut State) -> (Vec<String>, Option<Position>) {
    let (buffer, cursor) = state.draw();
    let width = usize::from(buffer.area.width);
    let row = |row: &[ratatui::buffer::Cell]| row.iter().map(|cell| cell.symbol()).collect();
    (buffer.content.chunks(width).map(row).collect(), cursor)
}

fn backwards(word: &str) -> String {
    word.graphemes(true).rev().collect()
}

/// The rows that hold some of the words of a text, without the lines of the frame.
fn rows_of(state: &mut State, text: &str) -> Vec<String> {
    let words: Vec<String> = text.split(' ').map(backwards).collect();
    let (rows, _) = rows(state);
    let inner = |row: &String| row.trim_matches(|c| matches!(c, '│' | ' ')).to_owned();
    let is_of = |row: &str| row.split(' ').any(|it| it.len() > 8 && words.iter().any(|w| w == it));
    // In a form it is below the line.
    let line = rows.iter().rposition(|row| row.contains("│ ──")).map_or(0, |line| line + 1);
    rows.iter().skip(line).filter(|row| is_of(&inner(row))).cloned().collect()
}

#[test]
fn every_letter_of_a_conclusion_is_seen_and_its_rows_end_at_one_edge() {
    for width in 60..100 {
        let mut state = sample((width, 40));
        let is_proposed = |it: &&Entry| it.conclusions.first().is_some_and(|it| !it.unproposed);
        let entry = state.meeting().unwrap().entries.iter().find(is_proposed);
        let (entry, conclusion) = entry.map(|it| (it.id, it.conclusions[0].id)).unwrap();
        let body = TextId::written(conclusion, Field::Body);
        state.session.apply(Edit::replace(&state.session, body, TEXT)).unwrap();
        let conclusion = state.session.get(conclusion).unwrap();
        let text = language::sentence(&state.session, conclusion, Frame::Proposal, Language::Ar);
        let text = text.to_string();
        assert!(text.contains(TEXT), "{text}");
        state.caret_to_end_of(entry);
        for keys in ["F6", "Enter"] {
            press(&mut state, keys);
            let shown = rows_of(&mut state, &text);
            assert!(shown.len() > 1, "{keys} {width}: {text} {shown:#?}");
            let all = shown.join(" ");
            for word in text.split(' ') {
                let there = backwards(word);
                let is_latin = word.chars().any(|c| c.is_ascii());
                assert!(is_latin || all.contains(&there), "{keys} {width}: {word} in {shown:#?}");
            }
            let ends = |row: &String| text::width(row.trim_end_matches(['│', ' ']));
            let first = ends(&shown[0]);
            assert!(shown.iter().all(|row| ends(row) == first), "{keys} {width}: {shown:#?}");
        }
    }
}

#[test]
fn an_empty_paragraph_begins_at_the_right() {
    let mut state = desk("|", Language::Ar);
    state.wraps.set_bidi(true);
    state.view = View::One;
    let first = rows(&mut state).1.unwrap();
    assert!(first.x > 90, "{first}");
    press(&mut state, "+م");
    let (_, second) = rows(&mut state);
    assert_eq!(second.map(|at| at.x), Some(first.x - 1));
    let (buffer, _) = state.draw();
    assert_eq!(buffer[first].symbol(), "م", "the letter stands where the caret stood");
    press(&mut state, "Backspace +12");
    assert_eq!(state.draw().0[first].symbol(), "2", "digits too");
}

#[test]
fn the_words_that_stand_for_a_first_paragraph_stand_at_the_right() {
    let mut state = sample((80, 24));
    press(&mut state, "F2 Ctrl-N Esc F8");
    let hint = backwards(&state.words.say("type-to-begin"));
    let (rows, cursor) = rows(&mut state);
    let row = &rows[usize::from(cursor.unwrap().y)];
    assert!(row.trim_end_matches(['│', ' ']).ends_with(hint.trim()), "{row}");
    assert!(cursor.unwrap().x > 70);
}

#[test]
fn titles_messages_and_keys_are_read_from_the_right() {
    let mut state = sample((60, 24));
    let entry = &state.meeting().unwrap().entries[3];
    let (entry, item) = (entry.id, TextId::written(entry.items[0], Field::Title));
    state.session.apply(Edit::replace(&state.session, item, TEXT)).unwrap();
    state.caret_to_end_of(entry);
    let (shown, _) = rows(&mut state);
    let title = &shown[2];
    assert!(
        title.contains("F5 ─") && title.contains("┌─ …"),
        "the key first, the ellipsis last: {title}"
    );
    let keys = &shown[23];
    assert!(keys.trim_end().ends_with("Ctrl-R"), "{keys}");
}
