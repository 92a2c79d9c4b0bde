//! A list to pick from by a few letters: commands, speakers, files, findings.
//!
//! Matching is fuzzy and ignores case in every script. The order of equal matches is that of the
//! list.

use super::{command::Command, prompt::Input};
use crate::session::{Asking, Id, PaperKind, Speaker};
use nucleo_matcher::{
    Config, Matcher, Utf32Str,
    pattern::{CaseMatching, Normalization, Pattern},
};
use std::path::PathBuf;

/// What a row stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pick {
    /// Does a command.
    Command(Command),
    /// Puts a speaker on the list.
    Ask(Speaker),
    /// Gives a speaker the floor at once.
    FloorTo(Speaker),
    /// Opens a file.
    Open(PathBuf),
    /// Opens a sample.
    Sample(&'static str),
    /// Makes a new session.
    Create,
    /// Goes to a node.
    Node(Id),
    /// Goes to a place in a record.
    Place(super::record::Block),
    /// Chooses a paper, for something to be done with it.
    Paper(super::export::Aim, PaperKind, Option<Id>),
    /// Opens the form of a node.
    Form(Id),
    /// Exports a paper.
    Export(super::export::Request),
    /// Puts a stock paragraph in at the caret.
    Formula(String),
    /// Adds the delegation typed, and puts it on the list.
    AddDelegation,
    /// Adds the delegation typed, and opens its form.
    NewDelegation,
    /// Adds a deadline, named as was typed.
    NewEvent,
    /// Folds the chosen turns into a paragraph.
    Fold,
    /// Chooses a turn to be folded, or not.
    FoldTurn(Id),
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// What it says.
    pub(super) label: String,
    /// What stands at its right: a key, a category.
    pub(super) detail: String,
    /// Further words by which it is found.
    pub(super) also: String,
    /// What it stands for.
    pub(super) pick: Pick,
}

/// A list over the panes.
#[derive(Debug)]
pub(super) struct Picker {
    pub(super) title: String,
    pub(super) input: Input,
    pub(super) choices: Vec<Choice>,
    pub(super) matches: Vec<usize>,
    pub(super) selected: usize,
    /// A row that stays, whatever is typed.
    pub(super) always: Option<Choice>,
    /// For what the floor is asked by whoever is picked; the line holds several names then.
    pub(super) asking: Option<Asking>,
    /// Whom the names before the last of the line are taken for.
    pub(super) before: Vec<String>,
}

impl Picker {
    /// A list with nothing typed.
    pub(super) fn new(title: impl Into<String>, choices: Vec<Choice>) -> Self {
        let matches = (0..choices.len()).collect();
        let title = title.into();
        Picker {
            title,
            input: Input::default(),
            choices,
            matches,
            selected: 0,
            always: None,
            asking: None,
            before: Vec::new(),
        }
    }

    /// Finds the matches of what is typed now.
    pub(super) fn search(&mut self) {
        self.selected = 0;
        let query = match self.asking {
            Some(_) => super::asking::last_name(&self.input.text, |name| self.is_name(name)),
            None => self.input.text.trim(),
        };
        self.matches = self.found(query);
        if self.asking.is_some() {
            let names = super::asking::names(&self.input.text, |name| self.is_name(name));
            let label = |name: &super::asking::Named<'_>| {
                let choice = self.named(name.name);
                choice.map_or_else(|| format!("{}?", name.name), |choice| choice.label.clone())
            };
            let last = names.len().saturating_sub(1);
            let before = names.iter().take(last).filter(|name| !name.name.is_empty());
            self.before = before.map(label).collect();
        }
    }

    /// Whom the row that adds would add: of a line of names, those that are not found, and the last.
    pub(super) fn to_add(&self) -> Vec<String> {
        let names = match self.asking {
            None => return vec![self.input.text.trim().to_owned()],
            Some(_) => super::asking::names(&self.input.text, |name| self.is_name(name)),
        };
        let last = names.len().saturating_sub(1);
        let names = names.iter().enumerate();
        names
            .filter(|(place, one)| *place == last || self.named(one.name).is_none())
            .map(|(_, one)| one.name.to_owned())
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// Who is meant by a name that is not the row at hand: nobody looks at the list for it any more, so
    /// its words have to begin words of the row or be its initials.
    pub(super) fn named(&self, name: &str) -> Option<&Choice> {
        let query = name.to_lowercase();
        let is_near = |choice: &&Choice| {
            let text = format!("{} {}", choice.label, choice.also).to_lowercase();
            let known: Vec<&str> = text.split_whitespace().collect();
            let mut words = query.split_whitespace();
            let initials: String = known.iter().filter_map(|word| word.chars().next()).collect();
            // Words of Chinese have no spaces between them.
            (!query.is_ascii() && text.contains(&query))
                || words.all(|word| known.iter().any(|known| known.starts_with(word)))
                || initials.starts_with(&query)
        };
        let found = self.found(name).into_iter().filter_map(|row| self.choices.get(row));
        found.filter(|_| !query.is_empty()).find(is_near)
    }

    /// Whether these very words stand in a row.
    pub(super) fn is_name(&self, words: &str) -> bool {
        let words = words.to_lowercase();
        let holds = |text: &String| text.to_lowercase().contains(&words);
        self.choices.iter().any(|choice| holds(&choice.label) || holds(&choice.also))
    }

    /// The rows that match, the best first.
    pub(super) fn found(&self, query: &str) -> Vec<usize> {
        if query.is_empty() {
            return (0..self.choices.len()).collect();
        }
        let pattern = Pattern::parse(query, CaseMatching::Ignore, Normalization::Smart);
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut buffer = Vec::new();
        let lower = query.to_lowercase();
        let mut scored: Vec<(u8, u32, usize)> = Vec::new();
        for (place, choice) in self.choices.iter().enumerate() {
            let best = [&choice.label, &choice.also]
                .into_iter()
                .filter_map(|text| pattern.score(Utf32Str::new(text, &mut buffer), &mut matcher))
                .max();
            if let Some(score) = best {
                scored.push((rank(choice, &lower), score, place));
            }
        }
        scored.sort_by(|a, b| a.0.cmp(&b.0).then(b.1.cmp(&a.1)).then(a.2.cmp(&b.2)));
        scored.into_iter().map(|(.., place)| place).collect()
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.matches.len() + usize::from(self.always.is_some())
    }

    /// A row of those that match.
    pub(super) fn row(&self, row: usize) -> Option<&Choice> {
        match self.matches.get(row) {
            Some(place) => self.choices.get(*place),
            None if row == self.matches.len() => self.always.as_ref(),
            None => None,
        }
    }

    /// Selects the next row or the one before; behind the last comes the first.
    pub(super) fn select_next(&mut self, forward: bool) {
        let rows = self.len().max(1);
        let step = if forward { 1 } else { rows - 1 };
        self.selected = (self.selected + step) % rows;
    }

    /// Moves the selection by many rows, at most to the first or the last.
    pub(super) fn select_by(&mut self, rows: isize) {
        let last = self.len().saturating_sub(1);
        self.selected = self.selected.saturating_add_signed(rows).min(last);
    }
}

/// What comes first of what matches: what is called so, what has that code, what begins so.
fn rank(choice: &Choice, query: &str) -> u8 {
    let label = choice.label.trim().to_lowercase();
    let code = choice.also.split_whitespace().next().unwrap_or_default();
    match () {
        () if label == query => 0,
        () if code.to_lowercase() == query => 1,
        () if label.starts_with(query) => 2,
        () => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picker(labels: &[(&str, &str)]) -> Picker {
        let choice = |(label, also): &(&str, &str)| Choice {
            label: (*label).into(),
            detail: String::new(),
            also: (*also).into(),
            pick: Pick::Create,
        };
        Picker::new("", labels.iter().map(choice).collect())
    }

    #[test]
    fn a_few_letters_of_any_script_find_a_delegation() {
        let names = [
            ("Tunisia", "TUN 突尼斯 Тунис"),
            ("Russian Federation", "RUS 俄罗斯联邦"),
            ("Egypt", "EGY مصر"),
        ];
        for (typed, found) in
            [("tun", "Tunisia"), ("俄", "Russian Federation"), ("ТУН", "Tunisia"), ("مصر", "Egypt")]
        {
            let mut picker = picker(&names);
            picker.input.insert(typed);
            picker.search();
            assert_eq!(picker.row(0).unwrap().label, found, "{typed}");
        }
    }

    #[test]
    fn a_name_before_the_last_is_taken_for_nobody_whom_it_does_not_name() {
        let names = [
            ("European Conference of Postal and Telecommunications Administrations", "CEPT"),
            ("United Arab Emirates", "ARE"),
            ("Egypt", "EGY مصر 埃及"),
        ];
        for (typed, found) in [
            ("Atlantis", None),
            ("egy", Some("Egypt")),
            ("埃及", Some("Egypt")),
            ("uae", Some("United Arab Emirates")),
            ("arab em", Some("United Arab Emirates")),
            ("Mu", None),
            ("", None),
        ] {
            let row = picker(&names);
            assert_eq!(row.named(typed).map(|choice| choice.label.as_str()), found, "{typed}");
        }
    }

    #[test]
    fn what_is_called_so_comes_before_what_only_matches() {
        for (rows, typed, first) in [
            ([("End of the plan", ""), ("Plan", "F3")], "plan", "Plan"),
            ([("A plan of work", ""), ("Planned", "")], "plan", "Planned"),
            ([("Marshall Islands", "MHL"), ("Morocco", "MAR")], "mar", "Morocco"),
            ([("Explain a plan", ""), ("Plan", "")], "pl", "Plan"),
        ] {
            let mut picker = picker(&rows);
            picker.input.insert(typed);
            picker.search();
            assert_eq!(picker.row(0).unwrap().label, first, "{typed}");
        }
    }

    #[test]
    fn behind_the_last_row_comes_the_first() {
        use crate::tui::{
            state::Over,
            update::triples::{desk, press},
        };
        let rows = [("one", ""), ("two", ""), ("three", "")];
        for (keys, selected) in [
            ("Up", 2),
            ("Down", 1),
            ("Down Down", 2),
            ("Down Down Down", 0),
            ("Up Up Up Up", 2),
            ("PageDown", 2),
            ("PageDown PageDown", 2),
            ("PageUp", 0),
            ("+e Up", 1),
            ("+zzz Up", 0),
            ("+zzz Down Backspace Backspace Backspace Down", 1),
        ] {
            let mut state = desk("|", crate::session::Language::En);
            state.over.push(Over::Picker(picker(&rows)));
            press(&mut state, keys);
            let Some(Over::Picker(picker)) = state.over.last() else { panic!("no list") };
            assert_eq!(picker.selected, selected, "{keys}");
        }
    }

    #[test]
    fn what_matches_nothing_leaves_no_row() {
        let mut picker = picker(&[("Tunisia", "")]);
        picker.input.insert("zzz");
        picker.search();
        assert_eq!((picker.len(), picker.row(0)), (0, None));
    }
}
