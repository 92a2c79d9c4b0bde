//! Papers at the desk: issuing them, the bundle of the day, corrections to what was issued.

use super::super::{
    command::Command,
    day::Day,
    export::{self, Aim},
    picker::{Choice, Pick, Picker},
    preview,
    record::Block,
    state::{Effect, Over, State},
};
use super::forms;
use crate::{
    language::{date, speaker},
    papers::{self, Bundle},
    session::{Answer, Correction, Edit, Field, Id, Meeting, PaperKind, Paragraph, Scope},
};

/// Papers to be written into a folder of their own, beside the session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::tui) struct Order {
    /// What is to be written.
    pub(in crate::tui) bundle: Bundle,
    /// The name of the folder.
    pub(in crate::tui) name: String,
}

/// Does with a chosen paper what it was chosen for.
pub(super) fn take(state: &mut State, aim: Aim, paper: PaperKind, meeting: Option<Id>) {
    match aim {
        Aim::Export => export::choose_format(state, paper, meeting),
        Aim::Preview => preview::show(state, paper, meeting),
        Aim::Changes => preview::show_changes(state, paper, meeting),
        Aim::Issue => issue(state, paper, meeting),
    }
}

/// Issues a paper: the session keeps that, and the files are written in Word and as web pages.
fn issue(state: &mut State, paper: PaperKind, meeting: Option<Id>) {
    if let Some(reference) = papers::unchanged(&state.session, paper, meeting) {
        let facts = [("reference", reference.to_string().into())];
        return state.refuse(state.words.say_with("issue-unchanged", &facts));
    }
    let mut bundle = Bundle::of_paper(&state.session, paper, meeting);
    if !issue_all(state, &mut bundle) {
        return;
    }
    let last = papers::last(&state.session, paper, meeting).and_then(papers::reference_of);
    let name = last.map(|reference| papers::slug(&reference.to_string())).unwrap_or_default();
    state.effects.push(Effect::Write(Order { bundle, name }));
}

/// Asks what goes out at the end of the day, and how.
pub(super) fn day(state: &mut State) {
    match Day::new(state) {
        Some(day) => state.over.push(Over::Day(day)),
        None => state.refuse(state.words.say("no-meeting")),
    }
}

/// Does a command in the form of the day.
pub(super) fn in_day(state: &mut State, command: Command) {
    match command {
        Command::Choose => write_day(state),
        Command::Help => super::over::help(state),
        command => {
            if let Some(Over::Day(day)) = state.over.last_mut() {
                day.command(command);
            }
        }
    }
}

/// A space turns on or off, or goes on to the next; other letters are none of the form's.
pub(super) fn type_in_day(state: &mut State, typed: &str) {
    if let Some(Over::Day(day)) = state.over.last_mut()
        && typed == " "
    {
        day.turn();
    }
}

/// Writes what goes out at the end of the day, and issues it where that was asked for.
fn write_day(state: &mut State) {
    let Some(Over::Day(day)) = state.over.last() else { return };
    let day = day.clone();
    let meeting = day.of().and_then(|id| state.session.get::<Meeting>(id));
    let (Some(meeting), Some(mut bundle)) = (meeting, day.bundle(&state.session)) else {
        return state.refuse(state.words.say("day-nothing"));
    };
    let name = meeting.start.date().to_string();
    state.over.pop();
    if day.issue == Some(true) && !issue_all(state, &mut bundle) {
        return;
    }
    state.effects.push(Effect::Write(Order { bundle, name }));
}

/// Issues the papers of a bundle in the session; `false` where that was refused.
fn issue_all(state: &mut State, bundle: &mut Bundle) -> bool {
    let mut after = state.session.clone();
    let edits = match bundle.issue(&mut after, state.local_now(), &mut state.ids) {
        Ok(edits) => edits,
        Err(error) => {
            state.refuse(error.said(state.words));
            return false;
        }
    };
    state.history.seal();
    let done = edits.into_iter().all(|edit| state.apply(Scope::Arranging, edit));
    state.history.seal();
    done
}

/// Enters a correction that a participant asks for, against the paragraph at the caret.
pub(super) fn correct(state: &mut State) {
    let paragraph = state.caret.and_then(|caret| match caret.block {
        Block::Paragraph(id) => state.session.get::<Paragraph>(id),
        _ => None,
    });
    let Some(paragraph) = paragraph else {
        state.refuse(state.words.say("no-paragraph"));
        return;
    };
    let (parent, after) = (paragraph.id, paragraph.corrections.last().map(|last| last.id));
    let id = state.ids.draw();
    let asked = Some(state.local_now());
    let correction = Correction { id, asked, ..Correction::default() };
    if state.apply(Scope::Writing, Edit::insert(parent, after, correction)) {
        forms::form(state, id, true);
    }
}

/// Lists the corrections to the record that is shown, the open ones first.
pub(super) fn corrections(state: &mut State) {
    let Some(meeting) = state.meeting() else {
        state.refuse(state.words.say("no-meeting"));
        return;
    };
    let language = state.words.language();
    let paragraphs = meeting.entries.iter().flat_map(|entry| &entry.paragraphs);
    let all = paragraphs.flat_map(|paragraph| {
        paragraph.corrections.iter().map(move |correction| (paragraph.id, correction))
    });
    let mut all: Vec<(Id, &Correction)> = all.collect();
    all.sort_by_key(|(_, correction)| correction.answer != Answer::Open);
    let choices = all.into_iter().map(|(paragraph, correction)| {
        let number = state.session.paragraph_number(paragraph);
        let number = number.map(|number| number.to_string()).unwrap_or_default();
        let from = speaker(&state.session, correction.from, language).to_string();
        let asked = correction.asked.map(|asked| format!(" · {}", date(asked.date(), language)));
        let answer = state.words.say(answer_message(correction.answer));
        Choice {
            label: format!("{number} {from}: {}", correction.text.as_str()),
            detail: format!("{answer}{}", asked.unwrap_or_default()),
            also: correction.printed.as_str().to_owned(),
            pick: Pick::Form(correction.id),
        }
    });
    let choices: Vec<Choice> = choices.collect();
    if choices.is_empty() {
        state.say("no-corrections");
        return;
    }
    let title = state.words.say("corrections-title");
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

/// The id of the name of an answer.
pub(in crate::tui) fn answer_message(answer: Answer) -> &'static str {
    match answer {
        Answer::Open => "answer-open",
        Answer::Accepted => "answer-accepted",
        Answer::Refused => "answer-refused",
    }
}

/// The texts of a correction, in the order of its form.
pub(in crate::tui) const CORRECTED: [(&str, Field); 2] =
    [("field-printed", Field::Object), ("field-corrected", Field::Body)];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{Id, Language, Moment, Session},
        tui::{Key, Message, State, update},
    };

    fn desk() -> State {
        let text = include_str!("../../../sessions/vcc-2020.ron");
        let session = crate::store::from_ron(text.as_bytes()).unwrap().session;
        let now = Moment::parse("2020-06-09T16:00:00+02:00").unwrap();
        State::of(session, Language::En, now, 7, (120, 40))
    }

    fn press(state: &mut State, keys: &[&str]) {
        let now = Moment::parse("2020-06-09T16:00:00+02:00").unwrap();
        for key in keys {
            let key = Key::parse(key).unwrap();
            update(state, Message::Key(key), now);
        }
    }

    fn type_in(state: &mut State, text: &str) {
        let now = Moment::parse("2020-06-09T16:00:00+02:00").unwrap();
        update(state, Message::Paste(text.into()), now);
    }

    fn command(state: &mut State, words: &str) {
        press(state, &["Ctrl-P"]);
        let now = Moment::parse("2020-06-09T16:00:00+02:00").unwrap();
        update(state, Message::Paste(words.into()), now);
        press(state, &["Enter"]);
    }

    fn screen(state: &mut State) -> String {
        let (buffer, _) = state.draw();
        let width = usize::from(buffer.area.width);
        let cells: Vec<&str> = buffer.content().iter().map(|cell| cell.symbol()).collect();
        cells.chunks(width).map(|row| row.concat() + "\n").collect()
    }

    fn first_meeting(session: &Session) -> Id {
        session.numbered_meeting(1).unwrap().id
    }

    #[test]
    fn a_paper_is_issued_and_what_changed_since_is_shown() {
        let mut state = desk();
        let meeting = first_meeting(&state.session);
        state.show_meeting(Some(meeting));
        let before = state.session.clone();
        command(&mut state, "Issue a paper");
        assert!(screen(&mut state).contains("VC/DT/1"));
        press(&mut state, &["Enter"]);
        assert_eq!(state.session.issued().len(), before.issued().len() + 1);
        let written = |effect: &Effect| matches!(effect, Effect::Write(order) if order.name == "VC-DT-1" && order.bundle.marked);
        assert!(state.effects.iter().any(written));
        command(&mut state, "Issued papers");
        assert!(screen(&mut state).contains("as issued"));
        press(&mut state, &["Esc"]);
        let item =
            state.session.get::<crate::session::Meeting>(meeting).unwrap().entries[2].items[0];
        let text = crate::session::TextId::written(item, Field::Title);
        let edit = Edit::replace(&state.session, text, "First remarks by the Chair");
        assert!(state.apply(Scope::Arranging, edit));
        command(&mut state, "Issued papers");
        assert!(screen(&mut state).contains("1 change"));
        press(&mut state, &["Enter"]);
        assert!(screen(&mut state).contains("{+First"), "{}", screen(&mut state));
    }

    #[test]
    fn every_paper_can_be_read_and_exported() {
        let mut state = desk();
        let meeting = first_meeting(&state.session);
        state.show_meeting(Some(meeting));
        press(&mut state, &["Alt-V"]);
        type_in(&mut state, "record");
        press(&mut state, &["Enter"]);
        assert!(screen(&mut state).contains("SUMMARY RECORD OF THE FIRST MEETING"));
        assert!(screen(&mut state).contains("English"));
        press(&mut state, &["Right"]);
        assert!(screen(&mut state).contains("COMPTE RENDU ANALYTIQUE"), "{}", screen(&mut state));
        press(&mut state, &["Left", "Left"]);
        let shown = screen(&mut state);
        assert!(shown.contains("‹ Chinese ›") && shown.contains("VC/15-C"), "{shown}");
        press(&mut state, &["PageDown", "Esc", "F12"]);
        type_in(&mut state, "plan");
        press(&mut state, &["Enter"]);
        type_in(&mut state, "ics fr");
        press(&mut state, &["Enter"]);
        let wanted = |effect: &Effect| match effect {
            Effect::Export(request) => {
                request.paper == PaperKind::Plan
                    && request.language == Language::Fr
                    && request.format == crate::papers::Format::Calendar
            }
            _ => false,
        };
        assert!(state.effects.iter().any(wanted), "{:?}", state.effects);
    }

    #[test]
    fn only_formats_that_can_be_written_are_offered() {
        use crate::papers::Format;
        let mut state = desk();
        let meeting = first_meeting(&state.session);
        state.show_meeting(Some(meeting));
        press(&mut state, &["F12"]);
        type_in(&mut state, "record");
        press(&mut state, &["Enter"]);
        type_in(&mut state, "pdf en");
        assert_eq!(screen(&mut state).contains(".pdf"), Format::Pdf.is_written());
    }

    #[test]
    fn a_correction_is_entered_and_accepted() {
        let mut state = desk();
        let meeting = first_meeting(&state.session);
        state.show_meeting(Some(meeting));
        press(&mut state, &["F5", "Ctrl-Home", "Down"]);
        command(&mut state, "Correction to the paragraph");
        let shown = screen(&mut state);
        assert!(shown.contains("For"), "{shown}");
        type_in(&mut state, "Welcoming");
        press(&mut state, &["Tab"]);
        type_in(&mut state, "Greeting");
        press(&mut state, &["Tab", "Tab", "Home"]);
        for _ in 0..40 {
            press(&mut state, &["Delete"]);
        }
        type_in(&mut state, "2020-06-17 10:15");
        press(&mut state, &["Tab", "Right", "Esc"]);
        command(&mut state, "Corrections");
        let shown = screen(&mut state);
        assert!(shown.contains("Greeting") && shown.contains("accepted"), "{shown}");
        assert!(shown.contains("17 June 2020"), "{shown}");
        let paper =
            papers::build(&state.session, PaperKind::Corrigendum, Some(meeting), Language::En);
        let text = papers::as_text(&paper.unwrap(), 72);
        assert!(text.contains("“Welcoming” read “Greeting”"), "{text}");
    }

    #[test]
    fn one_key_writes_the_day() {
        let mut state = desk();
        let meeting = first_meeting(&state.session);
        state.show_meeting(Some(meeting));
        press(&mut state, &["Shift-F12"]);
        assert!(state.effects.is_empty());
        press(&mut state, &["Enter"]);
        let order = order(&state).unwrap();
        assert_eq!((order.name.as_str(), order.bundle.papers.len()), ("2020-06-09", 3));
        assert_eq!(order.bundle.most(), 3 * 6 * 2);
        assert!(!order.bundle.marked && state.session.issued().is_empty());
    }

    fn order(state: &State) -> Option<&Order> {
        state.effects.iter().find_map(|effect| match effect {
            Effect::Write(order) => Some(order),
            _ => None,
        })
    }

    #[test]
    fn what_goes_out_can_be_chosen() {
        let mut state = desk();
        let meeting = first_meeting(&state.session);
        state.show_meeting(Some(meeting));
        press(&mut state, &["Shift-F12"]);
        let shown = screen(&mut state);
        assert!(shown.contains("[x] Word") && shown.contains("[ ] Text"), "{shown}");
        assert!(shown.contains("36 files"), "{shown}");
        // No Word, but text; neither Arabic nor Chinese; issued.
        press(&mut state, &["Tab"]);
        type_in(&mut state, " ");
        press(&mut state, &["Right", "Right", "Right"]);
        type_in(&mut state, " ");
        press(&mut state, &["Down"]);
        type_in(&mut state, " ");
        press(&mut state, &["Right"]);
        type_in(&mut state, " ");
        press(&mut state, &["Down", "Right"]);
        let shown = screen(&mut state);
        assert!(shown.contains("VC/DT/1") && shown.contains("24 files"), "{shown}");
        press(&mut state, &["Enter"]);
        let bundle = &order(&state).unwrap().bundle;
        use crate::papers::Format;
        assert_eq!(bundle.formats, [Format::Html, Format::Plain]);
        assert!(!bundle.languages.contains(&Language::Ar) && bundle.languages.len() == 4);
        assert!(bundle.marked);
        assert_eq!(state.session.issued().len(), 3);
        // Another meeting; and nothing chosen writes nothing.
        press(&mut state, &["Shift-F12", "Right"]);
        assert!(screen(&mut state).contains("Second meeting"));
        press(&mut state, &["Down"]);
        type_in(&mut state, " ");
        press(&mut state, &["Right"]);
        type_in(&mut state, " ");
        state.effects.clear();
        press(&mut state, &["Enter"]);
        assert!(state.effects.is_empty());
        press(&mut state, &["Esc"]);
        assert!(state.over.is_empty());
    }
}
