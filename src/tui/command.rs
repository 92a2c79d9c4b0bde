//! The one table of commands.
//!
//! A command is a documented value: its name, its keys, where it applies. The keymap, the hints at
//! the foot, the palette, the help screen, `plenary keys`, the README's table and the user's key
//! file are all made from this table. A key that means two things in one place, or a command
//! without its words, fails a test.
//!
//! To add one: a line here, two messages in `language/en/commands.ftl` (`command-NAME` is its short
//! name, `command-NAME-help` its line of help), and an arm in `update`.

use super::key::Key;

/// The panes of the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The agenda.
    Agenda,
    /// The time management plan.
    Plan,
    /// The list of speakers.
    Speakers,
    /// The record being drafted.
    #[default]
    Draft,
    /// The conclusions of the entry.
    Conclusions,
}

impl Pane {
    /// All five, in the order of the keys that lead to them.
    pub const ALL: [Pane; 5] =
        [Pane::Agenda, Pane::Plan, Pane::Speakers, Pane::Draft, Pane::Conclusions];

    /// The id of its title.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Pane::Agenda => "pane-agenda",
            Pane::Plan => "pane-plan",
            Pane::Speakers => "pane-speakers",
            Pane::Draft => "pane-draft",
            Pane::Conclusions => "pane-conclusions",
        }
    }
}

/// Where keys go at the moment: a pane, or what lies over the panes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Context {
    /// A pane of the desk.
    Pane(Pane),
    /// A form.
    Form,
    /// A list to pick from: the palette, speakers, files.
    Picker,
    /// A line to type on.
    Prompt,
    /// A question with a few answers.
    Question,
    /// A text to read: help, a preview, findings.
    Reading,
    /// The start screen.
    Start,
}

impl Context {
    /// Every context, for tests and documentation.
    pub const ALL: [Context; 11] = [
        Context::Pane(Pane::Agenda),
        Context::Pane(Pane::Plan),
        Context::Pane(Pane::Speakers),
        Context::Pane(Pane::Draft),
        Context::Pane(Pane::Conclusions),
        Context::Form,
        Context::Picker,
        Context::Prompt,
        Context::Question,
        Context::Reading,
        Context::Start,
    ];
}

/// Where a command applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Everywhere.
    Always,
    /// In every pane.
    Desk,
    /// In every pane, and in a form.
    Work,
    /// In every pane but the draft.
    Lists,
    /// In one pane.
    In(Pane),
    /// In the draft or a form: where text is typed.
    Text,
    /// In every pane, in a form, and in a list to pick from.
    Rows,
    /// In a form.
    Form,
    /// In whatever lies over the panes.
    Over,
    /// In a list to pick from.
    Picker,
    /// In the list of speakers, and where they are picked.
    Asking,
}

impl When {
    /// Whether a command applies in a context.
    #[must_use]
    pub fn holds(self, context: Context) -> bool {
        let pane = matches!(context, Context::Pane(_));
        match self {
            When::Always => true,
            When::Desk => pane,
            When::Work => pane || context == Context::Form,
            When::Lists => pane && context != Context::Pane(Pane::Draft),
            When::In(one) => context == Context::Pane(one),
            When::Text => matches!(
                context,
                Context::Pane(Pane::Draft) | Context::Form | Context::Prompt | Context::Picker
            ),
            When::Rows => pane || matches!(context, Context::Form | Context::Picker),
            When::Form => context == Context::Form,
            When::Over => !pane && context != Context::Start,
            When::Picker => context == Context::Picker,
            When::Asking => {
                matches!(context, Context::Pane(Pane::Speakers) | Context::Picker)
            }
        }
    }
}

/// How the documentation groups commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Files, undo, help.
    General,
    /// Moving between panes and meetings.
    Panes,
    /// Items, meetings, the floor.
    Meeting,
    /// What is selected in a pane.
    Selected,
    /// Conclusions.
    Conclusions,
    /// Writing and moving.
    Writing,
}

impl Group {
    /// All groups, in the order in which they are shown.
    pub const ALL: [Group; 6] = [
        Group::General,
        Group::Panes,
        Group::Meeting,
        Group::Selected,
        Group::Conclusions,
        Group::Writing,
    ];

    /// The id of its heading.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Group::General => "group-general",
            Group::Panes => "group-panes",
            Group::Meeting => "group-meeting",
            Group::Selected => "group-selected",
            Group::Conclusions => "group-conclusions",
            Group::Writing => "group-writing",
        }
    }
}

/// A line of the table.
#[derive(Clone, Copy, Debug)]
pub struct Described {
    /// The command.
    pub command: Command,
    /// Its name: in the key file, and in the ids of its messages.
    pub name: &'static str,
    /// Its keys; the first is the one that is shown.
    pub keys: &'static [&'static str],
    /// Where it applies.
    pub when: When,
    /// How the documentation groups it.
    pub group: Group,
    /// Whether it changes the session, and so is refused in one that is open for reading only.
    pub changes: bool,
}

macro_rules! commands {
    ($($command:ident $name:literal $keys:tt $when:expr, $group:ident, $changes:literal;)+) => {
        /// What can be done at the desk.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "the table's help lines say what each does")]
        pub enum Command { $($command),+ }

        /// Every command, in the order in which help shows it.
        pub static COMMANDS: &[Described] = &[$(Described {
            command: Command::$command,
            name: $name,
            keys: &$keys,
            when: $when,
            group: Group::$group,
            changes: $changes,
        }),+];
    };
}

use When::{Always, Desk, Form, In, Lists, Over, Text, Work};

commands! {
    Help            "help"             ["F1"]                        Always, General, false;
    Palette         "palette"          ["Ctrl-P"]                    Desk, General, false;
    Save            "save"             ["Ctrl-S"]                    Always, General, false;
    SaveAs          "save-as"          []                            Work, General, false;
    Export          "export"           ["F12"]                       Desk, General, false;
    Preview         "preview"          ["Alt-V"]                     Desk, General, false;
    Issue           "issue"            []                            Desk, General, true;
    Issued          "issued"           []                            Desk, General, false;
    Day             "day"              ["Shift-F12"]                 Desk, General, false;
    Correct         "correct"          []                            Desk, General, true;
    Corrections     "corrections"      []                            Desk, General, false;
    Undo            "undo"             ["Ctrl-Z"]                    Work, General, true;
    Redo            "redo"             ["Ctrl-Y"]                    Work, General, true;
    Find            "find"             ["Ctrl-F"]                    Desk, General, false;
    GoTo            "go-to"            ["Ctrl-G"]                    Desk, General, false;
    Findings        "findings"         ["Ctrl-L"]                    Desk, General, false;
    About           "about"            []                            Desk, General, true;
    Quit            "quit"             ["Ctrl-Q"]                    Always, General, false;

    ShowAgenda      "show-agenda"      ["F2"]                        Desk, Panes, false;
    ShowPlan        "show-plan"        ["F3"]                        Desk, Panes, false;
    ShowSpeakers    "show-speakers"    ["F4"]                        Desk, Panes, false;
    ShowDraft       "show-draft"       ["F5"]                        Desk, Panes, false;
    ShowConclusions "show-conclusions" ["F6"]                        Desk, Panes, false;
    Live            "live"             ["F7"]                        Desk, Panes, false;
    NextPane        "next-pane"        ["Tab"]                       Desk, Panes, false;
    PreviousPane    "previous-pane"    ["Shift-Tab"]                 Desk, Panes, false;
    NextMeeting     "next-meeting"     ["Ctrl-PageDown"]             Desk, Panes, false;
    PreviousMeeting "previous-meeting" ["Ctrl-PageUp"]               Desk, Panes, false;

    TakeUp          "take-up"          ["F8", "Ctrl-O"]              Desk, Meeting, true;
    Suspend         "suspend"          ["Shift-F8", "Ctrl-U"]        Desk, Meeting, true;
    Defer           "defer"            []                            Desk, Meeting, true;
    AskFloor        "ask-floor"        ["Ctrl-R"]                    Desk, Meeting, true;
    GiveFloor       "give-floor"       ["F9"]                        Desk, Meeting, true;
    FloorTo         "floor-to"         ["Ctrl-T"]                    Desk, Meeting, true;
    EndTurn         "end-turn"         ["Shift-F9"]                  Desk, Meeting, true;
    BeginMeeting    "begin-meeting"    []                            Desk, Meeting, true;
    EndMeeting      "end-meeting"      []                            Desk, Meeting, true;
    SpeakerParagraph "speaker-paragraph" ["Ctrl-K", "F11"]           Desk, Meeting, true;
    TurnNotes       "turn-notes"       ["Alt-N"]                     Desk, Meeting, true;
    FoldNotes       "fold-notes"       ["Alt-M"]                     Desk, Meeting, true;
    JumpBack        "jump-back"        ["Alt-J"]                     Desk, Meeting, false;
    Gap             "gap"              ["Alt-G"]                     Desk, Meeting, true;
    Connecting      "connecting"       ["Alt-C"]                     Desk, Meeting, true;
    Kind            "kind"             ["Alt-K"]                     When::Asking, Meeting, true;
    LetPass         "let-pass"         ["Alt-P"]                     In(Pane::Speakers), Meeting, true;
    CloseList       "close-list"       ["Alt-L"]                     Desk, Meeting, true;
    Delegations     "delegations"      ["Alt-W"]                     Desk, Meeting, false;
    Presence        "presence"         ["Alt-A"]                     When::Picker, Meeting, true;
    Statistics      "statistics"       ["Alt-S"]                     Desk, Meeting, false;
    Calendar        "calendar"         []                            Desk, Meeting, false;
    CarryRest       "carry-rest"       ["Alt-R"]                     In(Pane::Plan), Meeting, true;
    Settle          "settle"           ["Alt-O"]                     In(Pane::Plan), Meeting, true;
    SlotEarlier     "slot-earlier"     ["Alt-Left"]                  In(Pane::Plan), Meeting, true;
    SlotLater       "slot-later"       ["Alt-Right"]                 In(Pane::Plan), Meeting, true;

    New             "new"              ["Ctrl-N"]                    Work, Selected, true;
    NewBefore       "new-before"       ["Insert"]                    Lists, Selected, true;
    NewSub          "new-sub-item"     []                            In(Pane::Agenda), Selected, true;
    NewMeeting      "new-meeting"      []                            Desk, Selected, true;
    Edit            "edit"             ["Ctrl-E"]                    Desk, Selected, true;
    EditEntry       "edit-entry"       []                            Desk, Selected, true;
    EditMeeting     "edit-meeting"     []                            Desk, Selected, true;
    Remove          "remove"           ["Ctrl-D"]                    When::Rows, Selected, true;
    MoveUp          "move-up"          ["Alt-Up"]                    Desk, Selected, true;
    MoveDown        "move-down"        ["Alt-Down"]                  Desk, Selected, true;
    Absent          "absent"           ["Ctrl-A"]                    In(Pane::Speakers), Selected, true;
    CarryOver       "carry-over"       ["Ctrl-A"]                    In(Pane::Plan), Selected, true;
    Choose          "choose"           ["Enter"]                     Always, Selected, false;

    Conclude        "conclude"         ["F10"]                       Work, Conclusions, true;
    ReadOut         "read-out"         []                            Desk, Conclusions, true;
    Reopen          "reopen"           []                            Desk, Conclusions, true;
    Withdraw        "withdraw"         []                            Desk, Conclusions, true;

    Left            "left"             ["Left"]                      Always, Writing, false;
    Right           "right"            ["Right"]                     Always, Writing, false;
    Up              "up"               ["Up"]                        Always, Writing, false;
    Down            "down"             ["Down"]                      Always, Writing, false;
    WordLeft        "word-left"        ["Ctrl-Left", "Alt-B"]        Text, Writing, false;
    WordRight       "word-right"       ["Ctrl-Right", "Alt-F"]       Text, Writing, false;
    LineStart       "line-start"       ["Home"]                      Always, Writing, false;
    LineEnd         "line-end"         ["End"]                       Always, Writing, false;
    PageUp          "page-up"          ["PageUp"]                    Always, Writing, false;
    PageDown        "page-down"        ["PageDown"]                  Always, Writing, false;
    ParagraphUp     "paragraph-up"     ["Ctrl-Up"]                   In(Pane::Draft), Writing, false;
    ParagraphDown   "paragraph-down"   ["Ctrl-Down"]                 In(Pane::Draft), Writing, false;
    ParagraphEnd    "paragraph-end"    ["Alt-End"]                   In(Pane::Draft), Writing, false;
    SectionUp       "section-up"       ["Alt-PageUp"]                In(Pane::Draft), Writing, false;
    SectionDown     "section-down"     ["Alt-PageDown"]              In(Pane::Draft), Writing, false;
    RecordStart     "record-start"     ["Ctrl-Home"]                 In(Pane::Draft), Writing, false;
    RecordEnd       "record-end"       ["Ctrl-End"]                  In(Pane::Draft), Writing, false;
    Backspace       "backspace"        ["Backspace", "Ctrl-H"]       Text, Writing, true;
    DeleteNext      "delete-next"      ["Delete"]                    Text, Writing, true;
    DeleteWord      "delete-word"      ["Ctrl-W", "Alt-Backspace", "Ctrl-Backspace"] Text, Writing, true;
    DeleteNextWord  "delete-next-word" ["Ctrl-Delete", "Alt-D"]      Text, Writing, true;
    SentenceLeft    "sentence-left"    ["Alt-A"]                     In(Pane::Draft), Writing, false;
    SentenceRight   "sentence-right"   ["Alt-E"]                     In(Pane::Draft), Writing, false;
    Select          "select"           ["Shift-Left", "Shift-Right", "Shift-Up", "Shift-Down", "Shift-Home", "Shift-End", "Shift-PageUp", "Shift-PageDown", "Ctrl-Shift-Left", "Ctrl-Shift-Right", "Ctrl-Shift-Up", "Ctrl-Shift-Down", "Ctrl-Shift-Home", "Ctrl-Shift-End"] In(Pane::Draft), Writing, false;
    SelectParagraph "select-paragraph" ["Ctrl-A"]                    In(Pane::Draft), Writing, false;
    Mark            "mark"             ["Ctrl-Space"]                In(Pane::Draft), Writing, false;
    Unselect        "unselect"         ["Esc"]                       In(Pane::Draft), Writing, false;
    Copy            "copy"             ["Ctrl-C"]                    In(Pane::Draft), Writing, false;
    Cut             "cut"              ["Ctrl-X"]                    In(Pane::Draft), Writing, true;
    Paste           "paste"            ["Ctrl-V"]                    Text, Writing, true;
    DeleteSentence  "delete-sentence"  ["Alt-K"]                     In(Pane::Draft), Writing, true;
    DeleteRest      "delete-rest"      ["Alt-Delete"]                In(Pane::Draft), Writing, true;
    DeleteStart     "delete-start"     ["Alt-U"]                     In(Pane::Draft), Writing, true;
    SwapLetters     "swap-letters"     ["Alt-Z"]                     In(Pane::Draft), Writing, true;
    SwapWords       "swap-words"       ["Alt-T"]                     In(Pane::Draft), Writing, true;
    ChangeCase      "change-case"      ["Shift-F3"]                  In(Pane::Draft), Writing, true;
    FindNext        "find-next"        ["Alt-."]                     Desk, Writing, false;
    FindPrevious    "find-previous"    ["Alt-,"]                     Desk, Writing, false;
    NextChange      "next-change"      ["Alt-Y"]                     Desk, General, false;
    Replace         "replace"          ["Alt-H"]                     Desk, Writing, true;
    Formula         "formula"          ["Alt-I"]                     In(Pane::Draft), Writing, true;
    Abbreviations   "abbreviations"    []                            Desk, General, false;
    Outside         "outside"          ["Alt-X"]                     In(Pane::Draft), General, true;
    Typography      "typography"       []                            Desk, General, false;
    Note            "note"             ["Alt-O"]                     In(Pane::Draft), Writing, true;
    Bare            "bare"             ["Ctrl-B"]                    In(Pane::Draft), Selected, true;
    ByHand          "by-hand"          []                            In(Pane::Draft), Selected, true;
    RemoveSelected  "remove-selected"  ["Delete"]                    Lists, Selected, true;
    NextField       "next-field"       ["Tab"]                       Form, Selected, false;
    PreviousField   "previous-field"   ["Shift-Tab"]                 Form, Selected, false;
    Close           "close"            ["Esc"]                       Over, General, false;
}

impl Command {
    /// Its line of the table.
    #[must_use]
    pub fn described(self) -> Option<&'static Described> {
        COMMANDS.iter().find(|line| line.command == self)
    }

    /// The key that is shown for it.
    #[must_use]
    pub fn key(self) -> Option<&'static str> {
        self.described()?.keys.first().copied()
    }
}

impl Described {
    /// The id of its short name.
    #[must_use]
    pub fn message(&self) -> String {
        format!("command-{}", self.name)
    }

    /// The id of its line of help.
    #[must_use]
    pub fn help(&self) -> String {
        format!("command-{}-help", self.name)
    }

    /// Its keys, read.
    pub fn read_keys(&self) -> impl Iterator<Item = Key> {
        self.keys.iter().filter_map(|name| Key::parse(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{language::Words, session::Language};
    use std::collections::{HashMap, HashSet};

    #[test]
    fn no_key_means_two_things_in_one_place() {
        for context in Context::ALL {
            let mut meaning: HashMap<Key, &str> = HashMap::new();
            for line in COMMANDS.iter().filter(|line| line.when.holds(context)) {
                for key in line.read_keys() {
                    if let Some(other) = meaning.insert(key, line.name) {
                        panic!("{key} is both {other} and {} in {context:?}", line.name);
                    }
                }
            }
        }
    }

    #[test]
    fn every_key_is_spelt_right_and_every_command_has_its_words() {
        let words = Words::of(Language::En);
        let mut names = HashSet::new();
        for line in COMMANDS {
            assert!(names.insert(line.name), "{} stands twice", line.name);
            assert_eq!(line.read_keys().count(), line.keys.len(), "{}", line.name);
            for id in [line.message(), line.help()] {
                assert!(!words.say(&id).contains(&id), "{id} has no words");
            }
        }
    }

    #[test]
    fn no_letter_alone_is_a_command() {
        for line in COMMANDS {
            assert!(line.read_keys().all(|key| key.typed().is_none()), "{}", line.name);
        }
    }
}
