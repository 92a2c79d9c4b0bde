//! Triples of a text, keys and a text, through the real update: what every motion and change of the
//! draft does. `|` is the caret, `‸` the other end of a selection, a line each paragraph.

use super::super::{Message, update};
use crate::{
    session::{
        Delegation, Edit, Entry, Id, Ids, Language, Meeting, MeetingKind, Moment, Paragraph, Scope,
        Session, Text,
    },
    tui::{Key, State, record::Block, state::Effect},
};

const NOW: &str = "2020-06-09T10:43:00Z";

fn now() -> Moment {
    Moment::parse(NOW).unwrap()
}

/// A desk whose draft holds the lines of `text`, the caret at its bar.
pub(in crate::tui) fn desk(text: &str, language: Language) -> State {
    let mut ids = Ids::new(3);
    let mut session = Session::new("A session");
    let about = session.about().clone();
    let about = crate::session::About { drafting: language, series: "VC".into(), ..about };
    session.apply(Edit::put(about)).unwrap();
    let mut after = None;
    for (name, in_sentence, code) in [
        ("Russian Federation", "the Russian Federation", "RUS"),
        ("Romania", "", "ROU"),
        ("Tunisia", "", "TUN"),
        ("United Arab Emirates", "the United Arab Emirates", "ARE"),
    ] {
        let delegation = Delegation {
            id: ids.draw(),
            name: Text::new(name),
            in_sentence: Text::new(in_sentence),
            code: code.into(),
            ..Delegation::default()
        };
        let id = delegation.id;
        session.apply(Edit::insert(Id::ROOT, after, delegation)).unwrap();
        after = Some(id);
    }
    let paragraphs: Vec<Paragraph> = text
        .split('\n')
        .map(|line| Paragraph {
            id: ids.draw(),
            text: Text::new(line.replace('|', "")),
            ..Paragraph::default()
        })
        .collect();
    let caret = text.split('\n').zip(&paragraphs).find_map(|(line, paragraph)| {
        line.find('|').map(|at| (Block::Paragraph(paragraph.id), at))
    });
    let entry =
        Entry { id: ids.draw(), subject: Text::new("First"), paragraphs, ..Entry::default() };
    let next = Entry {
        id: ids.draw(),
        subject: Text::new("Second"),
        paragraphs: vec![Paragraph {
            id: ids.draw(),
            text: Text::new("next"),
            ..Paragraph::default()
        }],
        ..Entry::default()
    };
    let start = Moment::parse("2020-06-09T12:00:00+02:00").unwrap();
    let meeting = meeting(ids.draw(), start, vec![entry, next]);
    session.apply(Edit::insert(Id::ROOT, None, meeting)).unwrap();
    let mut state = State::of(session, Language::En, now(), 1, (100, 30));
    state.draw();
    if let Some((block, at)) = caret {
        state.caret_to(block, at);
    }
    state
}

/// A desk with three records: the first with two sections of two paragraphs, the second with three,
/// the third with one paragraph. Each paragraph says where it stands.
pub(in crate::tui) fn three_records() -> State {
    let mut ids = Ids::new(9);
    let mut session = Session::new("A session");
    let about = crate::session::About { series: "VC".into(), ..session.about().clone() };
    session.apply(Edit::put(about)).unwrap();
    let mut last = None;
    let records = [("first", 2, 2), ("second", 3, 2), ("third", 1, 1)];
    for (day, (name, sections, paragraphs)) in records.iter().enumerate() {
        let entry = |section: usize, ids: &mut Ids| Entry {
            id: ids.draw(),
            subject: Text::new(format!("{name} {section}")),
            paragraphs: (1..=*paragraphs)
                .map(|number| Paragraph {
                    id: ids.draw(),
                    text: Text::new(format!("{name}: {section}.{number}")),
                    ..Paragraph::default()
                })
                .collect(),
            ..Entry::default()
        };
        let entries = (1..=*sections).map(|section| entry(section, &mut ids)).collect();
        let start = Moment::parse(&format!("2020-06-0{}T12:00:00+02:00", day + 1)).unwrap();
        let meeting = meeting(ids.draw(), start, entries);
        let id = meeting.id;
        session.apply(Edit::insert(Id::ROOT, last, meeting)).unwrap();
        last = Some(id);
    }
    let mut state = State::of(session, Language::En, now(), 1, (100, 30));
    let first = state.session.meetings()[0].id;
    state.show_meeting(Some(first));
    state.draw();
    state
}

fn meeting(id: Id, start: Moment, entries: Vec<Entry>) -> Meeting {
    Meeting {
        id,
        kind: MeetingKind::Meeting,
        title: Text::default(),
        start,
        stop: start.plus_minutes(180),
        began: None,
        ended: None,
        place: Text::default(),
        chairs: Vec::new(),
        record: None,
        record_date: None,
        note: Text::default(),
        slots: Vec::new(),
        entries,
    }
}

/// Presses keys: names, or `+` and what is typed, with `_` for a space.
pub(in crate::tui) fn press(state: &mut State, keys: &str) {
    for token in keys.split(' ').filter(|token| !token.is_empty()) {
        match token.strip_prefix('+') {
            Some(letters) => {
                for letter in letters.chars() {
                    let letter = if letter == '_' { ' ' } else { letter };
                    let code = ratatui::crossterm::event::KeyCode::Char(letter);
                    let key =
                        Key { code, modifiers: ratatui::crossterm::event::KeyModifiers::NONE };
                    update(state, Message::Key(key), now());
                    check(state);
                }
            }
            None => {
                let key = Key::parse(token).unwrap_or_else(|| panic!("{token}"));
                update(state, Message::Key(key), now());
                check(state);
            }
        }
    }
}

/// What holds after every key: the caret stands between graphemes and can be seen.
pub(super) fn check(state: &mut State) {
    if let Some(caret) = state.caret {
        let text = state.wraps.get(&state.session, caret.block).text(&state.session, caret.block);
        assert_eq!(crate::text::grapheme::snap(text, caret.at), caret.at, "{text:?}");
    }
    if state.over.is_empty() {
        let (buffer, cursor) = state.draw();
        let cursor = cursor.expect("the caret is seen");
        assert!(buffer.area.contains(cursor));
    }
}

/// The section of the caret's record that the test made, with its marks.
pub(in crate::tui) fn shown(state: &State) -> String {
    let entry = &state.session.meetings()[0].entries[0];
    let mut lines = Vec::new();
    for paragraph in &entry.paragraphs {
        let mut line = paragraph.text.as_str().to_owned();
        let block = Block::Paragraph(paragraph.id);
        let mut marks = Vec::new();
        if let Some(caret) = state.caret.filter(|caret| caret.block == block) {
            marks.push((caret.at, '|'));
        }
        if let Some((_, at)) = state.anchor.filter(|(anchor, _)| *anchor == block) {
            marks.push((at, '‸'));
        }
        marks.sort();
        for (at, mark) in marks.into_iter().rev() {
            line.insert(at, mark);
        }
        lines.push(line);
    }
    lines.join("\n")
}

pub(in crate::tui) fn text_of(state: &State) -> String {
    shown(state).replace(['|', '‸'], "")
}

/// Checks triples; and of each, that undo of all is nothing, and redo is all again.
fn triples(language: Language, triples: &[(&str, &str, &str)]) {
    for (before, keys, after) in triples {
        let mut state = desk(before, language);
        press(&mut state, keys);
        assert_eq!(shown(&state), *after, "{before:?} {keys}");
        let done = text_of(&state);
        state.over.clear();
        let scopes = [Scope::Writing];
        let mut steps = 0;
        while let Some(change) = state.history.undo(&mut state.session, &scopes).unwrap() {
            state.changed(change);
            check(&mut state);
            steps += 1;
        }
        assert_eq!(text_of(&state), before.replace('|', ""), "undo of {before:?} {keys}");
        for _ in 0..steps {
            let change = state.history.redo(&mut state.session, &scopes).unwrap().unwrap();
            state.changed(change);
        }
        assert_eq!(text_of(&state), done, "redo of {before:?} {keys}");
    }
}

#[test]
fn motions_in_every_script() {
    triples(
        Language::En,
        &[
            ("The ch|air said", "Ctrl-Right", "The chair |said"),
            ("The chair |said", "Ctrl-Left", "The |chair said"),
            ("|e\u{301}te\u{301}", "Right", "e\u{301}|te\u{301}"),
            ("a👩\u{200d}👧|b", "Left", "a|👩\u{200d}👧b"),
            ("Представитель| Кении", "Ctrl-Right", "Представитель |Кении"),
            ("委员会|通过了决定", "Ctrl-Right", "委员会通过|了决定"),
            ("委员会通过|了决定", "Ctrl-Left", "委员会|通过了决定"),
            ("قال |ممثل مصر", "Ctrl-Left", "|قال ممثل مصر"),
            ("One. Two| here. Three.", "Alt-E", "One. Two here. |Three."),
            ("One. Two| here. Three.", "Alt-A", "One. |Two here. Three."),
            ("会议开始。主席|说。", "Alt-A", "会议开始。|主席说。"),
            ("|会议开始。主席说。", "Alt-E", "会议开始。|主席说。"),
            ("one\nt|wo", "Home", "one\n|two"),
            ("one\nt|wo", "End", "one\ntwo|"),
            ("one\nt|wo", "Ctrl-Up", "one\n|two"),
            ("one\n|two", "Ctrl-Up", "|one\ntwo"),
            ("o|ne\ntwo", "Ctrl-Down", "one\n|two"),
            ("one|\ntwo", "Right", "one\n|two"),
            ("one\n|two", "Left", "one|\ntwo"),
            ("one\ntwo|", "Ctrl-Home", "|one\ntwo"),
            ("one\ntw|o", "Alt-PageUp", "|one\ntwo"),
        ],
    );
}

#[test]
fn home_and_end_go_on_to_the_edges_of_the_paragraph() {
    let words = "word ".repeat(60);
    let mut state = desk(&format!("{words}|"), Language::En);
    press(&mut state, "Ctrl-Home Down End");
    let at = state.caret.unwrap().at;
    assert!(at < words.len());
    press(&mut state, "End");
    assert_eq!(state.caret.unwrap().at, words.len());
    press(&mut state, "Up Home");
    assert!(state.caret.unwrap().at > 0);
    press(&mut state, "Home");
    assert_eq!(state.caret.unwrap().at, 0);
}

#[test]
fn deletions_and_repairs_in_every_script() {
    triples(
        Language::En,
        &[
            ("The chair| said", "Ctrl-W", "The | said"),
            ("The |chair said", "Ctrl-Delete", "The |said"),
            ("委员会通过|了", "Ctrl-W", "委员会|了"),
            ("cafe\u{301}| noir", "Backspace", "caf| noir"),
            ("a🇰🇪|b", "Backspace", "a|b"),
            ("مُحَ|مَّد", "Backspace", "مُ|مَّد"),
            ("One. |Two here. Three.", "Alt-K", "One. |Three."),
            ("One |two three", "Alt-Delete", "One |"),
            ("One |two three", "Alt-U", "|two three"),
            ("one\n|two", "Backspace", "one |two"),
            ("one|\ntwo", "Delete", "one| two"),
            ("主席\n|指出", "Backspace", "主席|指出"),
            ("teh|", "Alt-Z", "the|"),
            ("席主|", "Alt-Z", "主席|"),
            ("two one|", "Alt-T", "one two|"),
            ("решения проект|", "Alt-T", "проект решения|"),
            ("the vi|enna plan", "Shift-F3", "the Vi|enna plan"),
            ("the vi|enna plan", "Shift-F3 Shift-F3", "the VI|ENNA plan"),
            ("про|ект", "Shift-F3", "Про|ект"),
            ("主|席", "Shift-F3", "主|席"),
            ("one| two", "Enter", "one\n|two"),
            ("|one", "Enter", "|\none"),
            ("one|", "Enter", "one\n|"),
        ],
    );
}

#[test]
fn what_is_selected_is_typed_over_cut_copied_and_pasted() {
    triples(
        Language::En,
        &[
            ("The |chair said", "Ctrl-Shift-Right", "The ‸chair |said"),
            ("The |chair said", "Ctrl-Shift-Right +X", "The X|said"),
            ("The |chair said", "Ctrl-Shift-Right Delete", "The |said"),
            ("The |chair said", "Ctrl-Shift-Right Left", "The |chair said"),
            ("The |chair said", "Ctrl-Shift-Right Right", "The chair |said"),
            ("The |chair said", "Ctrl-Space Ctrl-Right Ctrl-Right Ctrl-W", "The |"),
            ("The |chair said", "Shift-End Esc", "The chair said|"),
            ("o|ne two\nthree\nfour five", "Shift-Down Shift-Down +X", "oX|our five"),
            ("one|\ntwo", "Ctrl-A", "‸one|\ntwo"),
            ("one|\ntwo", "Ctrl-A Ctrl-A", "‸one\ntwo|"),
            ("one|\ntwo", "Ctrl-A Ctrl-X Ctrl-V Ctrl-V", "oneone|\ntwo"),
            ("one|\ntwo", "Ctrl-A Ctrl-A Ctrl-C Esc Ctrl-V", "one\ntwoone\ntwo|"),
            ("一|二三", "Shift-Right Ctrl-X End Ctrl-V", "一三二|"),
            ("قال| ممثل", "Ctrl-Space Ctrl-Home Ctrl-X", "| ممثل"),
            ("\u{301}x|", "Home +e", "e\u{301}|x"),
            ("a b|", "Shift-Home Shift-F3", "|A B‸"),
        ],
    );
}

#[test]
fn what_is_left_of_a_paragraph_keeps_what_stands_beside_it() {
    let noted = |keys: &str, pasted: Option<&str>| {
        let mut state = desk("one |two\nthree\nfour five", Language::En);
        let entry = state.session.meetings()[0].entries[0].id;
        let last = state.session.get::<Entry>(entry).unwrap().paragraphs[2].id;
        let note = crate::session::TextId::written(last, crate::session::Field::Note);
        let edit = Edit::replace(&state.session, note, "asked for by her");
        assert!(state.apply(Scope::Writing, edit));
        press(&mut state, "Ctrl-Home Ctrl-Right Shift-Down Shift-Down Ctrl-Shift-Right");
        press(&mut state, keys);
        if let Some(pasted) = pasted {
            update(&mut state, Message::Paste(pasted.into()), now());
        }
        let paragraphs = &state.session.get::<Entry>(entry).unwrap().paragraphs;
        let notes: Vec<String> =
            paragraphs.iter().map(|paragraph| paragraph.note.as_str().to_owned()).collect();
        (text_of(&state), notes.join("|"))
    };
    assert_eq!(noted("Delete", None), ("one five".into(), "asked for by her".into()));
    assert_eq!(noted("+x", None), ("one xfive".into(), "asked for by her".into()));
    assert_eq!(noted("", Some("A\nB\nC")), ("one A\nB\nCfive".into(), "||asked for by her".into()));
    assert_eq!(noted("Shift-End Delete", None), ("one ".into(), String::new()));
}

#[test]
fn what_was_copied_is_pasted_into_lines_too() {
    let mut state = desk("the plan|, a plan", Language::En);
    press(&mut state, "Ctrl-Shift-Left Ctrl-C Ctrl-F Ctrl-V Enter");
    assert_eq!(shown(&state), "the plan, a ‸plan|");
}

#[test]
fn an_arabic_paragraph_with_latin_references_is_typed_edited_and_exported() {
    let mut state = desk("|", Language::Ar);
    state.wraps.set_bidi(true);
    let typed = "قال ممثل مصر إن الوثيقة C20/24 والوثيقة VC/15 مقبولتان لا اعتراض عليهما، وشكر الأمانة على إعداد التقرير.";
    press(&mut state, &format!("+{}", typed.replace(' ', "_")));
    assert_eq!(text_of(&state), typed);
    press(
        &mut state,
        "Ctrl-Home Ctrl-Left Ctrl-Left Ctrl-Left Ctrl-Left Ctrl-Left Ctrl-Left Ctrl-Left +(Rev.2)_",
    );
    let edited = typed.replace("C20/24 ", "C20/24 (Rev.2) ");
    assert_eq!(text_of(&state), edited);
    let meeting = state.session.meetings()[0].id;
    let kind = crate::session::PaperKind::Record;
    let paper = crate::papers::build(&state.session, kind, Some(meeting), Language::Ar).unwrap();
    let bytes = crate::papers::write(&paper, crate::papers::Format::Plain).unwrap();
    let lines = String::from_utf8(bytes).unwrap();
    let words: Vec<&str> = lines.split_whitespace().collect();
    assert!(words.join(" ").contains(&edited), "{lines}");
}

#[test]
fn typing_over_a_selection_is_one_step() {
    let mut state = desk("The |chair said", Language::En);
    press(&mut state, "Ctrl-Shift-Right +X Ctrl-Z");
    assert_eq!(text_of(&state), "The chair said");
}

#[test]
fn a_paste_is_one_step_and_as_many_paragraphs_as_it_has() {
    for (before, pasted, after) in [
        ("a|b", "X", "aX|b"),
        ("a|b", "X\nY", "aX\nY|b"),
        ("a|b", "X\n\nY y\nz\n\nZ\n", "aX\nY y z\nZ|b"),
        ("委|会", "员", "委员|会"),
        ("a|b", "\u{1b}[31mX\u{202e}", "a[31mX|b"),
    ] {
        let mut state = desk(before, Language::En);
        update(&mut state, Message::Paste(pasted.into()), now());
        check(&mut state);
        assert_eq!(shown(&state), after, "{pasted:?}");
        press(&mut state, "Ctrl-Z");
        assert_eq!(text_of(&state), before.replace('|', ""), "{pasted:?}");
    }
}

#[test]
fn a_large_paste_is_kept_whole_at_once_and_one_key_takes_it_back() {
    let mut state = desk("a|b", Language::En);
    let text = "The councillor said so. ".repeat(45_000);
    update(&mut state, Message::Paste(text.clone()), now());
    assert_eq!(text_of(&state), format!("a{text}b"));
    assert!(state.notice.as_ref().unwrap().text.contains("Ctrl-Z"));
    let recorded = |effect: &Effect| matches!(effect, Effect::Record(_));
    assert_eq!(state.effects.iter().filter(|effect| recorded(effect)).count(), 1);
    press(&mut state, "Ctrl-Z");
    assert_eq!(text_of(&state), "ab");
    press(&mut state, "Ctrl-Y");
    assert_eq!(text_of(&state), format!("a{text}b"));
    for refused in ["x".repeat(9 << 20), "x".repeat(5 << 20)] {
        press(&mut state, "Ctrl-Z");
        update(&mut state, Message::Paste(refused), now());
        assert_eq!(text_of(&state), "ab");
        assert!(state.notice.as_ref().unwrap().text.contains("MB"));
    }
}

#[test]
fn abbreviations_references_and_quotations_are_set_and_taken_back() {
    triples(
        Language::En,
        &[
            ("|", "+crus_said", "The councillor from the Russian Federation said|"),
            ("|", "+crf_", "The councillor from the Russian Federation |"),
            ("|", "+cru_", "The councillor from the Russian Federation |"),
            ("|", "+cr_", "cr |"),
            ("|", "+ctun_", "The councillor from Tunisia |"),
            ("|", "+tc_", "The Chair |"),
            ("Supported by |.", "+ctun_", "Supported by the councillor from Tunisia |."),
            ("Take |.", "+care_", "Take care |."),
            ("Take |.", "+can_", "Take can |."),
            ("|", "+crus_ Backspace", "crus |"),
            ("|", "+crus_ Ctrl-Z", "crus |"),
            ("|", "+crus_ Backspace +x", "crus x|"),
            ("|", "+crus_ Backspace Backspace", "crus|"),
            ("|", "+(c17/56R2)_", "(c17/56R2) |"),
            ("|", "+See_(C17/56R2),_", "See (C17/56(Rev.2)), |"),
            ("|", "+vc/5_", "VC/5 |"),
            ("|", "+and/or_1/2_", "and/or 1/2 |"),
            ("|", "+\"a\"", "“a”|"),
            ("|", "+\"a\" Backspace", "“a\"|"),
            ("|", "+don't", "don’t|"),
        ],
    );
    triples(Language::Fr, &[("|", "+Oui;_\"non\"", "Oui\u{202f}; «\u{a0}non\u{a0}»|")]);
    triples(Language::Ru, &[("|", "+\"Да\"", "«Да»|")]);
}

#[test]
fn a_name_that_was_begun_is_offered_and_never_in_the_way() {
    triples(
        Language::En,
        &[
            ("|", "+Tuni Right", "Tunisia|"),
            ("|", "+United_Ar Right", "United Arab Emirates|"),
            ("|", "+Tunics", "Tunics|"),
            ("|", "+ctun_ Right +yes", "The councillor from Tunisia said that yes|"),
            (
                "A said that b.\n|",
                "+ctun_ Right",
                "A said that b.\nThe councillor from Tunisia pointed out that |",
            ),
            ("|", "+ctun_agreed", "The councillor from Tunisia agreed|"),
            (
                "The Radiocommunication Bureau.\n|",
                "+Radio Right",
                "The Radiocommunication Bureau.\nRadiocommunication|",
            ),
            ("|\nx", "+Tuni Left Right Right", "Tuni\n|x"),
        ],
    );
    let mut state = desk("|", Language::En);
    press(&mut state, "+Tuni");
    let (buffer, cursor) = state.draw();
    let cursor = cursor.unwrap();
    let row: String = (cursor.x..cursor.x + 4).map(|x| buffer[(x, cursor.y)].symbol()).collect();
    assert_eq!(row, "sia ");
}

#[test]
fn words_are_found_and_replaced_as_one_step() {
    let mut state = desk("A plan, a plan.\n|The PLAN.", Language::En);
    press(&mut state, "Ctrl-F +plan Enter");
    assert_eq!(shown(&state), "A plan, a plan.\nThe ‸PLAN|.");
    press(&mut state, "Alt-.");
    assert_eq!(shown(&state), "A ‸plan|, a plan.\nThe PLAN.");
    press(&mut state, "Alt-, Alt-,");
    assert_eq!(shown(&state), "A plan, a ‸plan|.\nThe PLAN.");
    press(&mut state, "Esc Ctrl-Home Alt-H Enter +report Enter Enter Down Enter Enter");
    assert_eq!(text_of(&state), "A report, a plan.\nThe report.");
    press(&mut state, "Ctrl-Z");
    assert_eq!(text_of(&state), "A plan, a plan.\nThe PLAN.");
    press(&mut state, "Ctrl-Home Alt-H Enter +x Enter Down Down Enter");
    assert_eq!(text_of(&state), "A x, a x.\nThe x.");
}

#[test]
fn marks_notes_and_stock_paragraphs_are_one_key_away() {
    let mut state = desk("one|", Language::En);
    press(&mut state, "Alt-G Alt-O +ask_her Enter");
    let (buffer, cursor) = state.draw();
    let cursor = cursor.unwrap();
    let gutter: String =
        (cursor.x - 5..cursor.x - 3).map(|x| buffer[(x, cursor.y)].symbol()).collect();
    assert_eq!(gutter, "?*");
    press(&mut state, "Enter Alt-I Enter");
    assert_eq!(shown(&state), "one\nIt was so agreed.|");
}
