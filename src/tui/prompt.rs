//! A line to type on: a file's name, a number to go to, words to find.
//!
//! What is typed here is no part of the session and lives only as long as the line is shown. So no
//! sentence is typed here: a reason or a note is a field of a form, where every letter is kept.
//!
//! A line may begin with a proposal. As long as nothing was done to it, whoever types means something
//! else, and whoever moves the caret means to change it.

use crate::text::{grapheme, motion};
use std::{ops::Range, path::is_separator};

/// For what a line is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The name under which to save.
    SaveAs,
    /// The name of a new session.
    Create,
    /// The number of a section or paragraph.
    GoTo,
    /// Words to find.
    Find,
    /// Words to find and replace.
    Replace,
    /// What is to stand in their place.
    ReplaceBy,
}

/// A line of input with its caret.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Input {
    pub(super) text: String,
    pub(super) at: usize,
    /// The bytes that are only proposed: what is typed first stands in their place.
    pub(super) proposed: Option<Range<usize>>,
}

impl Input {
    /// A line that holds `text`, with the caret behind it.
    pub(super) fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Input { at: text.len(), text, proposed: None }
    }

    /// A line that proposes the bytes `range` of `text`, with the caret behind them.
    pub(super) fn proposing(text: impl Into<String>, range: Range<usize>) -> Self {
        let proposed = Some(range.clone()).filter(|range| !range.is_empty());
        Input { at: range.end, proposed, ..Input::new(text) }
    }

    /// Takes out what is only proposed; `false` where nothing is.
    fn remove_proposed(&mut self) -> bool {
        let Some(range) = self.proposed.take() else { return false };
        self.at = range.start;
        self.text.replace_range(range, "");
        true
    }

    /// Puts `typed` in at the caret. Control characters never enter.
    pub(super) fn insert(&mut self, typed: &str) {
        let typed = crate::session::clean::clean(typed).text;
        if !typed.is_empty() && self.remove_proposed() && typed.starts_with(is_separator) {
            // A path from the root, of which nothing that stands there is a part.
            (self.text, self.at) = (String::new(), 0);
        }
        self.at = grapheme::snap(&self.text, self.at);
        self.text.insert_str(self.at, &typed);
        self.at += typed.len();
    }

    /// Moves or deletes; `false` where the command is none of a line's.
    pub(super) fn command(&mut self, command: super::Command) -> bool {
        use super::Command::{
            Backspace, DeleteNext, DeleteNextWord, DeleteWord, Left, LineEnd, LineStart, Right,
            WordLeft, WordRight,
        };
        let deletes = matches!(command, Backspace | DeleteNext | DeleteWord | DeleteNextWord);
        if deletes && self.remove_proposed() {
            return true;
        }
        let (text, at) = (self.text.as_str(), self.at);
        let to = match command {
            Left | Backspace => grapheme::previous(text, at),
            Right | DeleteNext => grapheme::next(text, at),
            WordLeft | DeleteWord => motion::previous_word(text, at),
            WordRight | DeleteNextWord => motion::next_word(text, at),
            LineStart => 0,
            LineEnd => text.len(),
            _ => return false,
        };
        self.proposed = None;
        if deletes {
            let range = at.min(to)..at.max(to);
            self.at = range.start;
            self.text.replace_range(range, "");
        } else {
            self.at = to;
        }
        true
    }
}

/// A line over the panes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Prompt {
    pub(super) purpose: Purpose,
    pub(super) input: Input,
}

impl Prompt {
    /// A line that begins with `text`: as a proposal, or as the writer's own words.
    pub(super) fn new(purpose: Purpose, text: &str) -> Self {
        let input = match purpose {
            Purpose::SaveAs => Input::proposing(text, stem(text)),
            _ => Input::proposing(text, 0..text.len()),
        };
        Prompt { purpose, input }
    }

    /// A line with what was typed before, to be mended.
    pub(super) fn mending(purpose: Purpose, text: &str) -> Self {
        Prompt { purpose, input: Input::new(text) }
    }

    /// The id of the words that say what to type.
    pub(super) fn message(&self) -> &'static str {
        match self.purpose {
            Purpose::SaveAs => "prompt-save-as",
            Purpose::Create => "prompt-create",
            Purpose::GoTo => "prompt-go-to",
            Purpose::Find => "prompt-find",
            Purpose::Replace => "prompt-replace",
            Purpose::ReplaceBy => "prompt-replace-by",
        }
    }
}

/// The bytes of a path that name its file, without the folder before them and ".ron" behind them.
fn stem(path: &str) -> Range<usize> {
    let start = path.rfind(is_separator).map_or(0, |at| at + 1);
    let end = path.strip_suffix(".ron").map_or(path.len(), str::len);
    if start < end { start..end } else { start..path.len() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::Language,
        tui::{
            State,
            state::{Effect, Over},
            update::{
                perform,
                triples::{desk, press},
            },
        },
    };
    use Purpose::{Create, Find, GoTo, SaveAs};

    fn asked(purpose: Purpose, text: &str) -> State {
        let mut state = desk("one|", Language::En);
        state.over.push(Over::Prompt(Prompt::new(purpose, text)));
        state
    }

    /// What stands on the line, with its caret.
    fn line(state: &State) -> String {
        let Some(Over::Prompt(Prompt { input, .. })) = state.over.last() else { panic!("no line") };
        let mut text = input.text.clone();
        text.insert(input.at, '|');
        text
    }

    #[test]
    fn what_is_typed_stands_in_the_place_of_what_was_proposed() {
        for (purpose, text, keys, shown) in [
            (Create, "session.ron", "", "session.ron|"),
            (Create, "session.ron", "+council", "council|"),
            (Create, "session.ron", "Backspace", "|"),
            (Create, "session.ron", "Delete +x", "x|"),
            (Create, "session.ron", "Ctrl-W +x", "x|"),
            (Create, "session.ron", "Home +my-", "my-|session.ron"),
            (Create, "session.ron", "End +~", "session.ron~|"),
            (Create, "session.ron", "Left Backspace", "session.r|n"),
            (SaveAs, "/vc/session.ron", "+council", "/vc/council|.ron"),
            (SaveAs, "/vc/session.ron", "Backspace", "/vc/|.ron"),
            (SaveAs, "/vc/session.ron", "End +~", "/vc/session.ron~|"),
            (SaveAs, "/vc.2/minutes.2020", "+a", "/vc.2/a|"),
            (SaveAs, "/vc/.ron", "+a", "/vc/a|"),
            (SaveAs, "", "+a", "a|"),
            (SaveAs, "/vc/session.ron", "+/tmp/a", "/tmp/a|"),
            (SaveAs, "/vc/session.ron", "+../a", "/vc/../a|.ron"),
            (Find, "quorum", "+v", "v|"),
            (GoTo, "", "+7.3", "7.3|"),
        ] {
            let mut state = asked(purpose, text);
            press(&mut state, keys);
            assert_eq!(line(&state), shown, "{purpose:?} {text} {keys}");
        }
    }

    #[test]
    fn what_is_pasted_stands_in_the_place_of_what_was_proposed() {
        for (pasted, shown) in [("council", "council|"), ("\u{1b}", "session.ron|")] {
            let mut state = asked(Create, "session.ron");
            let paste = crate::tui::update::Message::Paste(pasted.into());
            let now = state.now;
            crate::tui::update::update(&mut state, paste, now);
            assert_eq!(line(&state), shown);
        }
    }

    #[test]
    fn the_commands_that_ask_begin_with_a_proposal() {
        let mut state = desk("one|", Language::En);
        state.file.path = "/vc/session.ron".into();
        perform(&mut state, crate::tui::Command::SaveAs);
        press(&mut state, "+b Enter");
        assert_eq!(state.effects, [Effect::SaveAs("/vc/b.ron".into())]);
        state.last_search = "quorum".into();
        press(&mut state, "Ctrl-F +vote");
        assert_eq!(line(&state), "vote|");
    }

    #[test]
    fn what_to_type_and_how_often_it_is_found_stand_side_by_side() {
        use crate::language::Words;
        for language in Language::ALL {
            let words = Words::of(language);
            for count in [0, 1, 9999] {
                let facts = [("count", count.into()), ("more", "".into())];
                let found = crate::text::width(&words.say_with("hits", &facts));
                for id in ["prompt-find-help", "prompt-replace-help"] {
                    let help = crate::text::width(&words.say(id));
                    assert!(help + found < 68, "{language} {id}: {help} and {found}");
                }
            }
        }
    }

    #[test]
    fn a_proposal_is_shown_as_one_without_any_colour() {
        let mut state = asked(SaveAs, "/vc/council.ron");
        let marked = |state: &mut State| {
            let (buffer, _) = state.draw();
            let reversed = |cell: &&ratatui::buffer::Cell| {
                cell.modifier.contains(ratatui::style::Modifier::REVERSED)
            };
            let cells = buffer.content().iter().take(15 * 100).filter(reversed);
            cells.map(|cell| cell.symbol().to_owned()).collect::<String>()
        };
        assert!(marked(&mut state).contains("council"));
        press(&mut state, "Right");
        assert!(!marked(&mut state).contains("council"));
    }
}
