//! The floor and the plan by keys alone: a debate from the first request to the last turn, and a
//! day that begins late.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that finds something else must fail"
)]

use plenary::{
    papers,
    session::{Asking, Item, Language, Moment, PaperKind, Session, Speaker},
    store,
    tui::{Key, Message, State, update},
};

struct Desk {
    state: State,
    now: Moment,
    size: (u16, u16),
}

impl Desk {
    fn new(session: Session, now: &str, size: (u16, u16)) -> Desk {
        let now = Moment::parse(now).unwrap();
        Desk { state: State::of(session, Language::En, now, 7, size), now, size }
    }

    fn key(&mut self, name: &str) {
        self.now = self.now.plus_seconds(1);
        let key = Key::parse(name).unwrap();
        update(&mut self.state, Message::Key(key), self.now);
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            let code = ratatui::crossterm::event::KeyCode::Char(letter);
            let key = Key { code, modifiers: ratatui::crossterm::event::KeyModifiers::NONE };
            update(&mut self.state, Message::Key(key), self.now);
        }
    }

    fn at(&mut self, now: &str) {
        self.now = Moment::parse(now).unwrap();
        update(&mut self.state, Message::Tick, self.now);
    }

    fn rows(&mut self) -> Vec<String> {
        let (buffer, _) = self.state.draw();
        let row = |y| (0..self.size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..self.size.1).map(row).collect()
    }

    fn shows(&mut self, text: &str) {
        let rows = self.rows();
        assert!(rows.iter().any(|row| row.contains(text)), "{text}\n{}", rows.join("\n"));
    }

    /// The foot of the screen names this key; then it is pressed.
    fn wants(&mut self, key: &str) {
        let rows = self.rows();
        let foot = rows.last().unwrap();
        assert!(foot.contains(&format!("{key} ")), "{key} is not in the foot\n{}", rows.join("\n"));
        self.key(key);
    }

    fn asks(&mut self, line: &str, kinds: usize) {
        self.wants("Ctrl-R");
        self.types(line);
        for _ in 0..kinds {
            self.wants("Alt-K");
        }
        self.wants("Enter");
    }

    fn requests(&self) -> Vec<(String, Asking)> {
        let session = self.state.session();
        let item = session.open_entry().unwrap().items[0];
        let item = session.get::<Item>(item).unwrap();
        item.requests
            .iter()
            .map(|request| (name(session, request.speaker), request.asking))
            .collect()
    }

    fn list(&self) -> Vec<String> {
        self.requests().into_iter().map(|(name, _)| name).collect()
    }

    fn speaker(&self) -> String {
        let session = self.state.session();
        let turn = session.open_entry().unwrap().turns.last().unwrap();
        assert!(turn.ended.is_none());
        name(session, turn.speaker)
    }

    fn paragraphs(&self) -> Vec<String> {
        let entry = self.state.session().open_entry().unwrap();
        entry.paragraphs.iter().map(|paragraph| paragraph.text.as_str().to_owned()).collect()
    }
}

fn name(session: &Session, speaker: Speaker) -> String {
    let delegation = speaker.id().and_then(|id| session.get::<plenary::session::Delegation>(id));
    delegation.map_or_else(|| format!("{speaker:?}"), |d| d.code.clone())
}

fn sample() -> Session {
    store::from_ron(include_bytes!("../sessions/vcc-2020.ron")).unwrap().session
}

#[test]
fn twelve_delegations_ask_for_the_floor() {
    let mut desk = Desk::new(sample(), "2020-06-10T12:00:00+02:00", (100, 30));
    desk.wants("F3");
    desk.wants("Down");
    desk.wants("F8");
    desk.asks("q+ ethiopia, egypt", 0);
    assert_eq!(desk.list(), ["EGY", "ETH"]);
    desk.asks("tun for the Arab States", 0);
    assert_eq!(desk.list(), ["EGY", "TUN", "ETH"]);
    desk.shows("Tunisia (on behalf");
    desk.asks("ATU, 俄", 0);
    assert_eq!(desk.list(), ["EGY", "TUN", "RUS", "ETH", "ATU"]);
    desk.asks("kenya", 1);
    assert_eq!(desk.list(), ["KEN", "EGY", "TUN", "RUS", "ETH", "ATU"]);
    desk.shows("point of order");
    desk.asks("palestine, itu-t, itu-t", 0);
    desk.asks("brazil!, japan", 0);
    desk.asks("cwg-cop", 2);
    desk.asks("france", 0);
    let expected =
        ["KEN", "BRA", "CWG-COP", "EGY", "TUN", "RUS", "JPN", "FRA", "ETH", "ATU", "PSE", "ITU-T"];
    assert_eq!(desk.list(), expected);
    let kinds: Vec<Asking> =
        desk.requests().into_iter().map(|(_, asking)| asking).take(4).collect();
    use Asking::{Introduction, PointOfOrder, Statement};
    assert_eq!(kinds, [PointOfOrder, PointOfOrder, Introduction, Statement]);

    // One asks twice.
    desk.asks("egypt", 0);
    assert_eq!(desk.list(), expected);
    desk.shows("Egypt is on the list already, as number 4.");

    // One withdraws.
    desk.wants("F4");
    desk.wants("Home");
    (0..6).for_each(|_| desk.wants("Down"));
    desk.shows("Withdraws");
    desk.wants("Ctrl-D");
    assert_eq!(
        desk.list(),
        ["KEN", "BRA", "CWG-COP", "EGY", "TUN", "RUS", "FRA", "ETH", "ATU", "PSE", "ITU-T"]
    );

    // The points of order come first, and the page follows the floor.
    desk.wants("F9");
    assert_eq!(desk.speaker(), "KEN");
    desk.wants("Ctrl-K");
    assert_eq!(desk.paragraphs(), ["One councillor "]);
    desk.types("asked");
    desk.wants("F9");
    assert_eq!(desk.speaker(), "BRA");
    desk.types(" for a ruling.");
    assert_eq!(desk.paragraphs(), ["One councillor asked for a ruling."]);
    desk.wants("Ctrl-K");
    assert_eq!(desk.paragraphs()[1], "Another councillor ");
    desk.shows("Name otherwise");
    desk.wants("Ctrl-K");
    assert_eq!(desk.paragraphs()[1], "The councillor from Brazil ");
    desk.types("objected.");
    desk.wants("Alt-J");
    desk.types(" It was given.");
    assert_eq!(desk.paragraphs()[0], "One councillor asked for a ruling. It was given.");
    desk.wants("F9");
    assert_eq!(desk.speaker(), "CWG-COP");
    desk.wants("Ctrl-K");
    assert!(desk.paragraphs()[2].starts_with("The Chair of"), "{:?}", desk.paragraphs());

    // The next is absent, is passed over, and is back.
    desk.wants("F4");
    desk.wants("Ctrl-A");
    desk.wants("F9");
    assert_eq!(desk.speaker(), "TUN");
    assert_eq!(desk.list(), ["EGY", "RUS", "FRA", "ETH", "ATU", "PSE", "ITU-T"]);
    desk.shows("absent");
    desk.wants("Home");
    desk.shows("Is back");
    desk.wants("Ctrl-A");
    desk.wants("F9");
    assert_eq!(desk.speaker(), "EGY");

    // Somebody speaks a second time: how often is shown beside the name.
    desk.asks("tunisia", 0);
    desk.shows("Tunisia ×1");
    for speaker in ["RUS", "FRA", "TUN", "ETH", "ATU", "PSE", "ITU-T"] {
        desk.wants("F9");
        assert_eq!(desk.speaker(), speaker);
    }
    assert!(desk.list().is_empty());
    desk.wants("Ctrl-K");
    desk.wants("F4");
    desk.wants("Shift-F9");
    let entry = desk.state.session().open_entry().unwrap();
    assert_eq!(entry.turns.len(), 12);
    assert!(entry.turns.iter().all(|turn| turn.ended.is_some()));
}

#[test]
fn a_new_day_begins_with_what_was_not_taken_up() {
    // Eleven items were dealt with the day before.
    let mut desk = Desk::new(sample(), "2020-06-10T12:00:00+02:00", (100, 30));
    desk.wants("F3");
    desk.shows("12:00   Outcomes of the previ");
    desk.key("F2");
    desk.wants("F8");
    desk.shows("▸ 12 Candidates for Chair");
    // The day after has a programme of its own.
    let mut desk = Desk::new(sample(), "2020-06-11T12:00:00+02:00", (100, 30));
    desk.key("F2");
    desk.key("F8");
    desk.shows("▸ 17 Audited accounts");
}

#[test]
fn a_break_is_put_in_and_begun_and_what_was_open_comes_back() {
    let mut desk = Desk::new(day(), "2020-06-09T12:00:00+02:00", (100, 30));
    desk.key("F3");
    desk.wants("F8");
    desk.at("2020-06-09T12:20:00+02:00");
    desk.key("F3");
    desk.wants("Ctrl-N");
    desk.key("Tab");
    desk.types("15");
    ["Tab", "Tab", "Right", "Esc"].iter().for_each(|key| desk.key(key));
    let slots = &desk.state.session().meetings()[0].slots;
    assert_eq!((slots[1].minutes, slots[1].item()), (Some(15), None));
    desk.shows("Break");
    desk.wants("F8");
    assert!(desk.state.session().open_entry().is_none());
    // It goes on, and what comes last is what will not be reached; taken up again it is one with what
    // was left.
    desk.shows("12:20 ↻ 1 First");
    desk.shows("20/40′");
    desk.shows("14:55 ✗ 4 Fourth");
    desk.at("2020-06-09T12:35:00+02:00");
    desk.wants("Home");
    desk.wants("F8");
    desk.at("2020-06-09T12:45:00+02:00");
    desk.key("F3");
    desk.shows("▸ 1 First 30:0");
    desk.shows("30/40′");
    // The break was held, and the other one is still to come.
    desk.shows("12:54   Break                  10′");
}

#[test]
fn what_the_programme_did_not_foresee_is_shown_behind_it_and_carried_over() {
    let mut desk = Desk::new(day(), "2020-06-09T12:00:00+02:00", (100, 30));
    desk.key("F3");
    desk.key("End");
    // The last item is not kept for today any more, and is taken up all the same.
    desk.key("Ctrl-D");
    desk.key("F2");
    desk.key("End");
    desk.wants("F8");
    desk.at("2020-06-09T12:15:00+02:00");
    desk.key("F3");
    desk.shows("12:00 ▸ + 4 Fourth");
    desk.wants("Home");
    desk.wants("F8");
    desk.key("F3");
    // All else ends at 14:55: the five minutes that are left of it just fit, and then do not.
    desk.shows("14:55 ↻ + 4 Fourth");
    desk.at("2020-06-09T12:56:00+02:00");
    desk.wants("Alt-R");
    desk.wants("Esc");
    let slots = &desk.state.session().meetings()[1].slots;
    assert_eq!(slots.last().unwrap().minutes, Some(5));
}

#[test]
fn who_is_new_and_who_speaks_for_others_is_put_on_one_line() {
    let mut desk = Desk::new(sample(), "2020-06-10T12:00:00+02:00", (100, 30));
    desk.key("F2");
    desk.key("F8");
    desk.wants("Ctrl-R");
    desk.types("kenya as Chair of the group, tunisie pour les pays arabes, Atlantis");
    (0..20).for_each(|_| desk.key("Down"));
    desk.key("Enter");
    desk.shows("Kenya, Tunisia, Atlantis are on the list.");
    let item = desk.state.session().open_entry().unwrap().items[0];
    let item = desk.state.session().get::<Item>(item).unwrap();
    let capacities: Vec<&str> = item.requests.iter().map(|one| one.capacity.as_str()).collect();
    assert_eq!(capacities, ["Chair of the group", "on behalf of les pays arabes", ""]);
    // Outside the list too.
    desk.key("Ctrl-T");
    desk.types("secretariat as depositary");
    desk.wants("Enter");
    let turn = desk.state.session().open_entry().unwrap().turns.last().unwrap();
    assert_eq!((turn.speaker, turn.capacity.as_str()), (Speaker::Secretariat, "depositary"));
}

#[test]
fn what_is_recorded_keeps_the_hour_of_the_place() {
    // The machine's clock is that of Greenwich, the meeting is in Geneva.
    let mut desk = Desk::new(day(), "2020-06-09T10:09:59Z", (100, 30));
    desk.key("F3");
    desk.key("F8");
    desk.key("F3");
    desk.shows("12:10 ▸ 1 First");
    let meeting = &desk.state.session().meetings()[0];
    assert_eq!(meeting.began.unwrap().to_string(), "2020-06-09T12:10:01+02:00");
}

#[test]
fn connecting_has_a_clock_and_the_list_closes() {
    let mut desk = Desk::new(sample(), "2020-06-10T12:00:00+02:00", (100, 30));
    desk.key("F3");
    desk.key("Down");
    desk.key("F8");
    desk.asks("egypt, tunisia", 0);
    // A note on trouble with the connection stays out of what the record reports.
    desk.key("F4");
    desk.key("End");
    desk.key("Ctrl-E");
    desk.key("Tab");
    desk.key("Tab");
    desk.types("no sound");
    desk.key("Esc");
    desk.shows("Tunisia · no sound");
    desk.key("Home");
    desk.key("F5");
    desk.key("Alt-C");
    desk.at("2020-06-10T12:01:00+02:00");
    desk.shows("connecting 0:");
    desk.key("F9");
    assert_eq!(desk.speaker(), "EGY");
    let turn = &desk.state.session().open_entry().unwrap().turns[0];
    assert!(turn.started.unwrap().seconds_since(turn.given.unwrap()) > 20);
    desk.key("Alt-L");
    desk.asks("france", 0);
    desk.shows("after the list was closed");
    desk.key("F4");
    desk.key("Alt-P");
    assert_eq!(desk.list(), ["FRA", "TUN"]);
    desk.shows("↕");
    // The Chair speaks outside the list.
    desk.key("Ctrl-T");
    desk.types("chair");
    desk.key("Enter");
    assert_eq!(desk.speaker(), "Chair");
    // Rough notes of two turns become one paragraph.
    desk.key("F9");
    desk.key("Alt-N");
    desk.types("supports the proposal");
    desk.key("Esc");
    desk.key("Alt-M");
    desk.key("Enter");
    assert_eq!(desk.paragraphs(), ["In the ensuing debate, supports the proposal"]);
    let entry = desk.state.session().open_entry().unwrap();
    assert_eq!(entry.paragraphs[0].sources.len(), 2);
    desk.key("Alt-G");
    desk.shows("Gap at 12:01");
}

#[test]
fn folded_notes_are_joined_as_the_drafting_language_does() {
    for (drafting, joined) in
        [(Language::En, "one; two"), (Language::Zh, "one；two"), (Language::Ar, "one؛ two")]
    {
        let mut session =
            store::from_ron(include_bytes!("../sessions/vcc-2020.ron")).unwrap().session;
        let about = session.about().clone();
        let about = plenary::session::About { drafting, ..about };
        session.apply(plenary::session::Edit::put(about)).unwrap();
        let mut desk = Desk::new(session, "2020-06-10T12:00:00+02:00", (100, 30));
        desk.key("F3");
        desk.key("Down");
        desk.key("F8");
        desk.key("F5");
        for note in ["one", "two"] {
            desk.asks("egypt", 0);
            desk.key("F9");
            desk.key("Alt-N");
            desk.types(note);
            desk.key("Esc");
        }
        desk.key("Alt-M");
        desk.key("Enter");
        assert!(desk.paragraphs()[0].ends_with(joined), "{:?}", desk.paragraphs());
    }
}

#[test]
fn a_limit_warns_at_its_own_thresholds() {
    let text = include_str!("../sessions/vcc-2020.ron").replacen(
        "most_days: Some(5)",
        "most_days: Some(5), limit: Some(180)",
        1,
    );
    let session = store::from_ron(text.as_bytes()).unwrap().session;
    let mut desk = Desk::new(session, "2020-06-10T12:00:00+02:00", (100, 30));
    desk.key("F3");
    desk.key("Down");
    desk.key("F8");
    desk.asks("egypt", 0);
    desk.at("2020-06-10T12:02:00+02:00");
    desk.key("F9");
    desk.at("2020-06-10T12:04:00+02:00");
    desk.shows("1:59 / 3:00");
    desk.at("2020-06-10T12:04:40+02:00");
    desk.shows("/ 3:00 ! nearly up");
    desk.at("2020-06-10T12:05:10+02:00");
    desk.shows("/ 3:00 !! time is up");
}

fn day() -> Session {
    let text = r#"(format: 1, readable_from: 1, about: (title: "A"),
        agenda: [(id: "i1", title: "First", minutes: Some(40)), (id: "i2", title: "Second", minutes: Some(60)),
            (id: "i3", title: "Third", minutes: Some(50)), (id: "i4", title: "Fourth", minutes: Some(20))],
        meetings: [
            (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00", slots: [
                (id: "s1", programme: Item("i1")), (id: "b", programme: Break, minutes: Some(10)),
                (id: "s2", programme: Item("i2")), (id: "s3", programme: Item("i3")),
                (id: "s4", programme: Item("i4"))]),
            (id: "m2", start: "2020-06-10T12:00:00+02:00", stop: "2020-06-10T15:00:00+02:00")])"#;
    store::from_ron(text.as_bytes()).unwrap().session
}

#[test]
fn a_late_start_and_a_long_item_move_the_rest_against_the_wall() {
    let mut desk = Desk::new(day(), "2020-06-09T12:09:59+02:00", (100, 30));
    desk.key("F3");
    desk.wants("F8");
    desk.key("F3");
    // Ten minutes late: everything is, and the last item ends exactly at the stop or after it.
    desk.shows("+10 min");
    desk.shows("12:10 ▸ 1 First");
    desk.shows("13:00   2 Second");
    desk.shows("14:00   3 Third");
    desk.shows("14:50 ✗ 4 Fourth");
    // The second item runs over: two do not fit any more.
    desk.at("2020-06-09T12:59:59+02:00");
    desk.wants("Down");
    desk.wants("Down");
    desk.wants("F8");
    desk.at("2020-06-09T14:15:00+02:00");
    desk.key("F3");
    // The first has used up its minutes and was left without a conclusion, until somebody says that
    // it is over.
    desk.shows("15:25 ✗ 1 First");
    desk.wants("Home");
    desk.wants("Alt-O");
    desk.shows("12:10 ✓ 1 First");
    desk.shows("!75/60′");
    desk.shows("14:15 ✗ 3 Third");
    desk.shows("ends 15:25: too late");
    desk.at("2020-06-09T14:50:30+02:00");
    desk.shows("!! 10 min left");
}

#[test]
fn what_is_not_reached_goes_to_the_next_meeting_and_its_plan_says_why() {
    let mut desk = Desk::new(day(), "2020-06-09T12:09:59+02:00", (100, 30));
    desk.key("F3");
    desk.wants("F8");
    desk.key("F3");
    desk.wants("Alt-R");
    desk.shows("Not reached for want of time");
    desk.key("Enter");
    let session = desk.state.session();
    let slots = |meeting: usize| {
        session.meetings()[meeting].slots.iter().map(|slot| slot.id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(slots(0), ["s1", "b", "s2", "s3"]);
    assert_eq!(slots(1), ["s4"]);
    let paper = papers::build(session, PaperKind::Plan, None, Language::En).unwrap();
    let text = papers::write(&paper, papers::Format::Plain).unwrap();
    let text = String::from_utf8(text).unwrap();
    assert!(text.contains("Not reached"), "{text}");
    // While the plan is being made a slot goes from day to day by one key.
    desk.key("Alt-Right");
    assert_eq!(desk.state.session().meetings()[1].slots.len(), 2);
    desk.key("Alt-Left");
    assert_eq!(desk.state.session().meetings()[1].slots.len(), 1);
}

#[test]
fn a_deadline_that_is_near_stands_in_the_header_and_presence_is_noted() {
    let mut desk = Desk::new(sample(), "2020-05-20T12:00:00+02:00", (100, 30));
    desk.shows("in 2 days: Deadline for Member");
    desk.key("Alt-W");
    desk.types("egy");
    desk.wants("Alt-A");
    desk.shows("there since 12:00");
    desk.wants("Alt-A");
    desk.shows("left 12:00");
    desk.key("Esc");
    desk.key("Alt-S");
    desk.shows("interventions");
    desk.shows("█");
}

#[test]
fn three_hundred_delegations_and_two_thousand_turns() {
    let delegations: String = (0..300)
        .map(|n| format!(r#"(id: "d{n}", name: "Delegation {n}", code: "D{n}"),"#))
        .collect();
    let turns: String = (0..2000)
        .map(|n| format!(r#"(id: "t{n}", speaker: Delegation("d{}"), given: Some("2020-06-09T12:00:00+02:00"), ended: Some("2020-06-09T12:00:01+02:00")),"#, n % 300))
        .collect();
    let text = format!(
        r#"(format: 1, readable_from: 1, about: (title: "A"), delegations: [{delegations}],
        agenda: [(id: "i", title: "I")],
        meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
            began: Some("2020-06-09T12:00:00+02:00"),
            entries: [(id: "e", items: ["i"], spans: [(from: "2020-06-09T12:00:00+02:00")], turns: [{turns}])])])"#
    );
    let session = store::from_ron(text.as_bytes()).unwrap().session;
    let mut desk = Desk::new(session, "2020-06-09T12:40:00+02:00", (100, 30));
    desk.rows();
    let before = desk.state.wrapped();
    desk.asks("d299, d150", 0);
    desk.rows();
    assert_eq!(desk.list(), ["D299", "D150"]);
    // What was wrapped is what the screen shows of the record, however long the list.
    assert!(desk.state.wrapped() - before < 30, "{}", desk.state.wrapped() - before);
    desk.key("F4");
    desk.shows("Delegation 299 ×6");
}
