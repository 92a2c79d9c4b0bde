//! What is begun, taken up or given the floor at a meeting of another day.
//!
//! Whoever looks into an old record and presses a key of the desk notes today's hours in it. That may be
//! meant, so it is done as everywhere; but it is said, with the day of the meeting, when it is done first.

use super::super::{
    command::{Command, Pane},
    state::{Notice, State, Tone},
};
use crate::{
    language,
    session::{Meeting, Slot, floor},
};

/// What is to be said of a command that notes the hour at a meeting of another day; nothing of one that
/// does not, and nothing where something was taken up there not long ago, since it was said then.
pub(super) fn warning(state: &State, command: Command) -> Option<String> {
    let meeting = concerned(state, command).filter(|meeting| !meeting.is_held(state.now))?;
    Some(format!("{} {}", said(state, meeting), state.words.say("another-day-noted")))
}

/// Says it behind what was said of the command itself.
pub(super) fn warn(state: &mut State, warning: &str) {
    let done = state.notice.take().map(|notice| notice.text);
    let text = done.into_iter().chain([warning.to_owned()]).collect::<Vec<_>>().join(" ");
    state.notice = Some(Notice { text, tone: Tone::Alarm });
}

/// On which day a meeting was, or is to be.
pub(in crate::tui) fn said(state: &State, meeting: &Meeting) -> String {
    let date = language::date(meeting.start.date(), state.words.language());
    let id = if meeting.start < state.now { "another-day-was" } else { "another-day-is" };
    state.words.say_with(id, &[("date", date.into())])
}

/// The meeting at which a command would note the hour, where it would do so.
fn concerned(state: &State, command: Command) -> Option<&Meeting> {
    if state.file.read_only.is_some() || !state.over.is_empty() {
        return None;
    }
    let of_floor = || state.session.above::<Meeting>(state.floor_entry()?.id);
    let someone_waits = || state.floor_item().and_then(floor::next).is_some();
    let slot = || state.plan.id.and_then(|id| state.session.get::<Slot>(id)).is_some();
    match command {
        Command::BeginMeeting => state.meeting().filter(|meeting| meeting.began.is_none()),
        Command::TakeUp if state.focus == Pane::Plan => state.meeting().filter(|_| slot()),
        Command::TakeUp => state.meeting().filter(|_| state.agenda.id.is_some()),
        Command::GiveFloor | Command::Connecting => of_floor().filter(|_| someone_waits()),
        Command::Choose if state.focus == Pane::Speakers => of_floor().filter(|_| someone_waits()),
        Command::FloorTo => of_floor(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{Language, Moment, arbitrary::read},
        tui::{Key, Message, update},
    };

    const DAY: &str = "2020-06-09T10:10:00Z";
    const YEARS: &str = "2026-11-24T11:50:00Z";

    struct Desk(State, Moment);

    impl Desk {
        fn at(now: &str) -> Desk {
            let session = read(
                r#"(format: 1, readable_from: 1, about: (title: "A"),
                agenda: [(id: "i", title: "I", minutes: Some(20), requests: [(id: "r", speaker: Chair)]),
                    (id: "j", title: "J", minutes: Some(30))],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    slots: [(id: "s", programme: Item("i")), (id: "t", programme: Item("j"))])])"#,
            );
            let now = Moment::parse(now).unwrap();
            Desk(State::of(session, Language::En, now, 1, (120, 40)), now)
        }

        fn press(&mut self, keys: &str) -> &mut Desk {
            for key in keys.split(' ').filter(|key| !key.is_empty()) {
                update(&mut self.0, Message::Key(Key::parse(key).unwrap()), self.1);
            }
            self
        }

        fn screen(&mut self) -> String {
            let (buffer, _) = self.0.draw();
            let row = |row: &[ratatui::buffer::Cell]| {
                row.iter().map(ratatui::buffer::Cell::symbol).collect::<String>()
            };
            buffer.content.chunks(120).map(row).collect::<Vec<_>>().join("\n")
        }

        fn is_open(&self) -> bool {
            self.0.session.open_entry().is_some()
        }
    }

    #[test]
    fn on_its_day_nothing_is_said() {
        for now in [DAY, "2020-06-08T23:00:00Z", "2020-06-10T00:30:00Z"] {
            let mut desk = Desk::at(now);
            desk.press("F2 F8");
            assert!(desk.is_open() && !desk.screen().contains("9 June 2020."), "{now}");
        }
    }

    #[test]
    fn on_another_day_it_is_said_once_and_undo_takes_it_back() {
        for (take_up, now) in
            [("F2 F8", YEARS), ("F3 F8", YEARS), ("F2 Enter", "2020-06-01T10:00:00Z")]
        {
            let mut desk = Desk::at(now);
            let before = desk.0.session.clone();
            desk.press(take_up);
            let screen = desk.screen();
            assert!(desk.is_open() && screen.contains("on 9 June 2020. "), "{take_up}: {screen}");
            // And neither of the next item nor of the floor.
            for keys in ["F9", "F2 Down F8"] {
                desk.press(keys);
                assert!(!desk.screen().contains("of today"), "{keys}: {}", desk.screen());
            }
            let mut desk = Desk::at(now);
            desk.press(take_up).press("F2 Ctrl-Z");
            assert!(desk.0.session == before, "{take_up}");
        }
    }

    #[test]
    fn of_the_beginning_and_of_the_floor_it_is_said_too() {
        for keys in ["F9", "Ctrl-T", "F4 Enter", "Alt-C"] {
            let mut desk = Desk::at(DAY);
            desk.press("F2 F8 Shift-F8");
            desk.1 = Moment::parse(YEARS).unwrap();
            desk.press(keys);
            assert!(desk.screen().contains("of today"), "{keys}: {}", desk.screen());
        }
        let mut desk = Desk::at(YEARS);
        super::super::perform(&mut desk.0, Command::BeginMeeting);
        assert!(desk.screen().contains("of today"), "{}", desk.screen());
    }

    #[test]
    fn what_was_left_open_counts_to_the_hard_stop_and_no_further() {
        let mut desk = Desk::at(DAY);
        desk.press("F2 F8 F9 F3");
        desk.1 = Moment::parse(YEARS).unwrap();
        desk.press("F3");
        let screen = desk.screen();
        // From 12:10 to 15:00, of the item and of who has the floor.
        assert_eq!(screen.matches("2:50:00").count(), 3, "{screen}");
        assert!(screen.contains("170/20′"), "{screen}");
        let board = crate::tui::draw_board(&desk.0.session, Language::En, desk.1, (120, 40));
        let board: String = board.content.iter().map(ratatui::buffer::Cell::symbol).collect();
        assert!(board.contains("2:50:00 / 20:00") && !board.contains("min over"), "{board}");
        // Who is given the floor now has it from now on.
        desk.press("Ctrl-T Enter");
        desk.1 = desk.1.plus_seconds(7);
        update(&mut desk.0, Message::Tick, desk.1);
        let screen = desk.screen();
        assert!(screen.contains("» Chair 0:07") && screen.contains("2:50:00 / 20:00"), "{screen}");
    }

    #[test]
    fn done_all_the_same_it_counts_no_years() {
        let mut desk = Desk::at(YEARS);
        desk.press("F2 F8 F3");
        desk.1 = desk.1.plus_minutes(3);
        let said = "This meeting was on 9 June 2020.";
        let screen = desk.press("Alt-R").screen();
        let (plan, notice) = screen.rsplit_once(said).unwrap();
        assert!(plan.contains(said), "the plan says so too: {plan}");
        assert!(!notice.contains("fits"), "{notice}");
        assert!(screen.contains("13:00 13:30 14:00 14:30"), "the axis is the day's: {screen}");
        assert!(screen.contains("12:00–15:00"), "{screen}");
        assert!(screen.contains("3:00 / 20:00"), "the clock of the item runs: {screen}");
        for absurd in ["13:50", "min over", "min left", "min: 0:00", "late", "Ends"] {
            assert!(!screen.contains(absurd), "{absurd}: {screen}");
        }
    }
}
