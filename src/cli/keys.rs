//! `plenary keys`: what every key does, from the table that the desk works by.

use super::{Ended, Exit, output};
use crate::{
    language::Words,
    text,
    tui::{COMMANDS, Described, Group, When},
};
use clap::{Args, ValueEnum};

/// Lists what every key does
#[derive(Debug, Args)]
pub(super) struct Keys {
    /// How it is written
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    Text,
    Markdown,
}

impl Keys {
    pub(super) fn run(self, words: &'static Words) -> Ended {
        let list = match self.format {
            Form::Text => text(words),
            Form::Markdown => markdown(words),
        };
        output::print(list.as_bytes(), words)?;
        Ok(Exit::Done)
    }
}

fn text(words: &'static Words) -> String {
    let mut list = String::new();
    for group in Group::ALL {
        if !list.is_empty() {
            list.push('\n');
        }
        list.push_str(&format!("{}\n", words.say(group.message())));
        for line in of(group) {
            let keys = keys(line, words);
            let gap = " ".repeat(24_usize.saturating_sub(text::width(&keys)));
            list.push_str(&format!(
                "  {keys}{gap}  {} ({})\n",
                words.say(&line.help()),
                place(line.when, words)
            ));
        }
    }
    list
}

fn markdown(words: &'static Words) -> String {
    let mut list = String::new();
    for group in Group::ALL {
        if !list.is_empty() {
            list.push('\n');
        }
        list.push_str(&format!(
            "**{}**\n\n| {} | {} | {} |\n|---|---|---|\n",
            words.say(group.message()),
            words.say("cli-keys-keys"),
            words.say("cli-keys-help"),
            words.say("cli-keys-where"),
        ));
        for line in of(group) {
            list.push_str(&format!(
                "| {} | {} | {} |\n",
                keys(line, words),
                words.say(&line.help()).replace('|', "\\|"),
                place(line.when, words)
            ));
        }
    }
    list
}

fn of(group: Group) -> impl Iterator<Item = &'static Described> {
    COMMANDS.iter().filter(move |line| line.group == group)
}

/// The keys of a command; one without a key is found in the list of all commands.
fn keys(line: &Described, words: &'static Words) -> String {
    if line.keys.is_empty() {
        let name = words.say(&line.message());
        return words.say_with("cli-keys-palette", &[("name", name.into())]);
    }
    line.keys.join(", ")
}

fn place(when: When, words: &'static Words) -> String {
    let id = match when {
        When::Always => "cli-when-always",
        When::Desk => "cli-when-desk",
        When::Work => "cli-when-work",
        When::Lists => "cli-when-lists",
        When::In(pane) => pane.message(),
        When::Text => "cli-when-text",
        When::Rows => "cli-when-rows",
        When::Form => "cli-when-form",
        When::Over => "cli-when-over",
        When::Picker => "cli-when-picker",
        When::Asking => "cli-when-asking",
    };
    words.say(id).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    #[test]
    fn every_command_stands_in_both_lists() {
        let words = Words::of(Language::En);
        let (text, markdown) = (text(words), markdown(words));
        for line in COMMANDS {
            let help = words.say(&line.help());
            assert!(text.contains(&*help), "{}", line.name);
            assert!(markdown.contains(&*help), "{}", line.name);
        }
        assert!(!text.contains('<') && !markdown.contains('<'));
    }
}
