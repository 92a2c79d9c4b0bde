//! The messages of one language.
//!
//! A language is a folder of Fluent files, one for each subject, compiled in. A file is parsed when
//! the first of its messages is asked for and not before, because the program asks for a handful of
//! them on its way to the first screen. Which file holds a message is found by looking for the
//! start of its line in the sources: some microseconds, where parsing them all takes milliseconds.
//! For the same reason a file may use the terms and messages of itself only.

use crate::session::Language;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use std::{borrow::Cow, sync::OnceLock};
use unic_langid::LanguageIdentifier;

type Bundle = FluentBundle<FluentResource>;

/// The names of the files in each language's folder.
pub const SUBJECTS: [&str; 8] =
    ["desk", "commands", "papers", "conclusions", "faults", "store", "findings", "cli"];

macro_rules! folder {
    ($language:expr, $folder:literal) => {
        Words::new(
            $language,
            [
                include_str!(concat!($folder, "/desk.ftl")),
                include_str!(concat!($folder, "/commands.ftl")),
                include_str!(concat!($folder, "/papers.ftl")),
                include_str!(concat!($folder, "/conclusions.ftl")),
                include_str!(concat!($folder, "/faults.ftl")),
                include_str!(concat!($folder, "/store.ftl")),
                include_str!(concat!($folder, "/findings.ftl")),
                include_str!(concat!($folder, "/cli.ftl")),
            ],
        )
    };
}

static AR: Words = folder!(Language::Ar, "ar");
static ZH: Words = folder!(Language::Zh, "zh");
static EN: Words = folder!(Language::En, "en");
static FR: Words = folder!(Language::Fr, "fr");
static RU: Words = folder!(Language::Ru, "ru");
static ES: Words = folder!(Language::Es, "es");

/// The messages of one language. One that it has not is said in English.
pub struct Words {
    language: Language,
    subjects: [Subject; SUBJECTS.len()],
    joins: OnceLock<Vec<Join>>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Words").field(&self.language).finish()
    }
}

struct Subject {
    source: &'static str,
    bundle: OnceLock<Bundle>,
}

/// What becomes of two words that meet ("de" and "le", in French).
pub(super) struct Join {
    /// How what stands before ends.
    pub(super) left: String,
    /// How what follows begins.
    pub(super) right: String,
    /// What stands in place of both.
    pub(super) joined: String,
}

/// A value for a message: a string, or a number by which it may choose a form.
pub struct Value<'a>(FluentValue<'a>);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Value(FluentValue::String(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Value(FluentValue::String(Cow::Owned(text)))
    }
}

impl Value<'_> {
    /// The same value, lent.
    pub(super) fn borrowed(&self) -> Value<'_> {
        Value(match &self.0 {
            FluentValue::String(text) => FluentValue::String(Cow::Borrowed(text)),
            other => other.clone(),
        })
    }
}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(impl From<$number> for Value<'_> {
            fn from(number: $number) -> Self {
                Value(FluentValue::from(number))
            }
        })+
    };
}

numbers!(u8, u16, u32, u64, usize, i32, i64);

impl Words {
    const fn new(language: Language, sources: [&'static str; SUBJECTS.len()]) -> Self {
        let [desk, commands, papers, conclusions, faults, store, findings, cli] = sources;
        Words {
            language,
            subjects: [
                Subject::new(desk),
                Subject::new(commands),
                Subject::new(papers),
                Subject::new(conclusions),
                Subject::new(faults),
                Subject::new(store),
                Subject::new(findings),
                Subject::new(cli),
            ],
            joins: OnceLock::new(),
        }
    }

    /// The messages of a language.
    #[must_use]
    pub fn of(language: Language) -> &'static Words {
        match language {
            Language::Ar => &AR,
            Language::Zh => &ZH,
            Language::En => &EN,
            Language::Fr => &FR,
            Language::Ru => &RU,
            Language::Es => &ES,
        }
    }

    /// Which language it is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The message `id` (or an attribute of it, as `id.attribute`). One that no language has is its
    /// own id in angle brackets.
    #[must_use]
    pub fn say(&'static self, id: &str) -> Cow<'static, str> {
        self.format(id, None)
    }

    /// The message `id` with its values.
    #[must_use]
    pub fn say_with(&'static self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut arguments = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            arguments.set(Cow::Borrowed(*name), value.0.clone());
        }
        self.format(id, Some(&arguments)).into_owned()
    }

    /// Whether this language itself has the message, or the attribute.
    #[must_use]
    pub fn has(&'static self, id: &str) -> bool {
        self.format_own(id, None).is_some()
    }

    fn format(&'static self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
        self.format_own(id, arguments)
            .or_else(|| EN.format_own(id, arguments))
            .unwrap_or_else(|| Cow::Owned(format!("<{id}>")))
    }

    fn format_own(
        &'static self,
        id: &str,
        arguments: Option<&FluentArgs<'_>>,
    ) -> Option<Cow<'static, str>> {
        let (id, attribute) = match id.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (id, None),
        };
        self.subjects.iter().find_map(|subject| {
            let bundle = subject.bundle_with(id, self.language)?;
            let message = bundle.get_message(id)?;
            let pattern = match attribute {
                Some(attribute) => message.get_attribute(attribute)?.value(),
                None => message.value()?,
            };
            Some(bundle.format_pattern(pattern, arguments, &mut Vec::new()))
        })
    }

    /// How words that meet are joined in this language: the message `joins`.
    pub(super) fn joins(&'static self) -> &'static [Join] {
        self.joins.get_or_init(|| {
            let rules = self.format_own("joins", None).unwrap_or_default();
            rules.split_whitespace().filter_map(Join::read).collect()
        })
    }
}

impl Join {
    /// Reads `de_+le_>du_`, where `_` stands for a space.
    fn read(rule: &str) -> Option<Join> {
        let spaced = rule.replace('_', " ");
        let (met, joined) = spaced.split_once('>')?;
        let (left, right) = met.split_once('+')?;
        Some(Join { left: left.to_owned(), right: right.to_owned(), joined: joined.to_owned() })
    }
}

impl Subject {
    const fn new(source: &'static str) -> Self {
        Subject { source, bundle: OnceLock::new() }
    }

    /// The bundle, parsed if need be, where the source has the message.
    fn bundle_with(&'static self, id: &str, language: Language) -> Option<&'static Bundle> {
        if let Some(bundle) = self.bundle.get() {
            return Some(bundle);
        }
        defines(self.source, id).then(|| self.bundle.get_or_init(|| parse(self.source, language)))
    }
}

/// Whether a source has a line that begins the message `id`.
fn defines(source: &str, id: &str) -> bool {
    let begins = |rest: &str| {
        rest.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    begins(source)
        || source.match_indices(id).any(|(at, _)| match source.split_at_checked(at) {
            Some((before, rest)) => before.ends_with('\n') && begins(rest),
            None => false,
        })
}

/// Parses a file. What in it is no Fluent is left out; a test sees to it that there is none.
fn parse(source: &str, language: Language) -> Bundle {
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let name: LanguageIdentifier = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![name]);
    bundle.set_use_isolating(false);
    bundle.add_resource_overriding(resource);
    let added = bundle.add_builtins();
    debug_assert!(added.is_ok(), "NUMBER is added once");
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        collections::{BTreeMap, BTreeSet},
        fs,
        path::Path,
    };

    fn sources(language: Language) -> Vec<(&'static str, &'static str)> {
        let sources = Words::of(language).subjects.iter().map(|s| s.source);
        SUBJECTS.into_iter().zip(sources).collect()
    }

    /// The ids of a file, and `id.attribute` for its attributes.
    fn ids(source: &str) -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        let mut last = String::new();
        for line in source.lines() {
            let Some((name, _)) = line.split_once(" =") else {
                continue;
            };
            if let Some(attribute) = name.strip_prefix("    .") {
                ids.insert(format!("{last}.{attribute}"));
            } else if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                last = name.to_owned();
                ids.insert(last.clone());
            }
        }
        ids
    }

    fn names(source: &str) -> BTreeSet<&str> {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let after = source.split('$').skip(1);
        after
            .map(|rest| rest.split(|c| !is_name(c)).next().unwrap())
            .map(|name| name.trim_end_matches('-'))
            .collect()
    }

    #[test]
    fn every_file_is_fluent() {
        for language in Language::ALL {
            for (subject, source) in sources(language) {
                let read = FluentResource::try_new(source.to_owned());
                let errors = read.err().map(|(_, errors)| errors);
                assert_eq!(errors, None, "{language}/{subject}.ftl");
            }
        }
    }

    /// The subjects of which every language says everything.
    const COMPLETE: [&str; 8] =
        ["desk", "commands", "papers", "conclusions", "faults", "store", "findings", "cli"];

    /// Those of them whose messages show the values that the English ones show. In the others a
    /// language builds its sentences in its own way, out of messages of its own.
    const SAME_VALUES: [&str; 5] = ["desk", "commands", "store", "findings", "cli"];

    /// The messages of a file: id, and all that stands up to the next one.
    fn messages(source: &str) -> BTreeMap<&str, String> {
        let mut messages: BTreeMap<&str, String> = BTreeMap::new();
        let mut last = "";
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            if let Some((id, _)) = line.split_once(" =")
                && id.starts_with(|c: char| c.is_ascii_lowercase())
            {
                last = id;
            }
            messages.entry(last).or_default().push_str(line);
        }
        messages
    }

    #[test]
    fn every_language_has_every_message() {
        let english = sources(Language::En);
        for language in Language::ALL {
            for ((subject, source), (_, english)) in sources(language).iter().zip(&english) {
                if !COMPLETE.contains(subject) {
                    continue;
                }
                let ids = ids(source);
                let missing: Vec<_> = self::ids(english).difference(&ids).cloned().collect();
                // What only English needs inside other messages.
                let missing: Vec<_> =
                    missing.into_iter().filter(|id| !INNER.contains(&id.as_str())).collect();
                assert!(missing.is_empty(), "{language}/{subject}.ftl: {missing:?}");
            }
        }
    }

    /// The values that a message shows, and not only chooses a form by.
    fn shown(message: &str) -> BTreeSet<&str> {
        let placed = message.split("{ $").skip(1).filter_map(|rest| rest.split_once(' '));
        placed.filter(|(_, after)| after.starts_with('}')).map(|(name, _)| name).collect()
    }

    #[test]
    fn every_language_shows_the_same_values() {
        let english = sources(Language::En);
        for language in Language::ALL {
            for ((subject, source), (_, english)) in sources(language).iter().zip(&english) {
                if !SAME_VALUES.contains(subject) {
                    continue;
                }
                let own = messages(source);
                for (id, message) in messages(english) {
                    let Some(own) = own.get(id) else { continue };
                    let place = format!("{language}/{subject}.ftl: {id}");
                    assert_eq!(shown(own), shown(&message), "{place}");
                    assert!(names(own).is_subset(&names(&message)), "{place}");
                }
            }
        }
    }

    #[test]
    fn no_id_stands_twice() {
        for language in Language::ALL {
            let mut seen = BTreeSet::new();
            for (subject, source) in sources(language) {
                for line in source.lines() {
                    let id = line.split_once(" =").map_or("", |(id, _)| id);
                    if id.starts_with(|c: char| c.is_ascii_lowercase()) {
                        assert!(seen.insert(id), "{language}/{subject}.ftl: {id}");
                    }
                }
            }
        }
    }

    #[test]
    fn no_language_holds_what_steers_the_direction_of_text() {
        let steers = |c: char| {
            "\u{61c}\u{200e}\u{200f}".contains(c)
                || ('\u{202a}'..='\u{202e}').contains(&c)
                || ('\u{2066}'..='\u{2069}').contains(&c)
        };
        for language in Language::ALL {
            for (subject, source) in sources(language) {
                assert!(!source.contains(steers), "{language}/{subject}.ftl");
            }
        }
    }

    #[test]
    fn french_keeps_its_marks_with_their_words() {
        for (subject, source) in sources(Language::Fr) {
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                let loose = ["« ", " »", " ;", " ?", " !", " : "];
                let found = loose.into_iter().find(|mark| line.contains(mark));
                assert_eq!(found, None, "fr/{subject}.ftl: {line}");
            }
        }
    }

    /// Messages that other messages of a file are made of, which a language may do without.
    const INNER: [&str; 12] = [
        "a-consultation",
        "organized",
        "due-comma",
        "many-who",
        "one-who",
        "proposed",
        "they",
        "ordinal",
        "in-view-of-urgency",
        "weekday-name",
        "month-name",
        "from-month-name",
    ];

    #[test]
    fn no_message_refers_to_what_is_not_there() {
        for language in Language::ALL {
            for ((subject, source), (_, english)) in
                sources(language).iter().zip(sources(Language::En))
            {
                let bundle = parse(source, language);
                let mut arguments = FluentArgs::new();
                for name in names(english) {
                    arguments.set(name, FluentValue::from(1));
                }
                for id in ids(source) {
                    let (id, attribute) = id.split_once('.').unwrap_or((&id, ""));
                    let message = bundle.get_message(id).unwrap();
                    let pattern = if attribute.is_empty() {
                        message.value()
                    } else {
                        message.get_attribute(attribute).map(|found| found.value())
                    };
                    let Some(pattern) = pattern else { continue };
                    let mut errors = Vec::new();
                    bundle.format_pattern(pattern, Some(&arguments), &mut errors);
                    assert!(errors.is_empty(), "{language}/{subject}: {id}: {errors:?}");
                }
            }
        }
    }

    #[test]
    fn every_message_that_code_asks_for_is_there_in_english() {
        let mut asked = BTreeSet::new();
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut folders = vec![root];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|kind| kind == "rs") {
                    let code = fs::read_to_string(&path).unwrap();
                    for call in ["say(", "say_with(", " with("] {
                        for rest in code.split(call).skip(1) {
                            let literal = rest.trim_start().strip_prefix('"');
                            if let Some((id, _)) = literal.and_then(|rest| rest.split_once('"')) {
                                let is_id = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
                                if id.chars().all(is_id) && id != "no-such-message" {
                                    asked.insert(id.to_owned());
                                }
                            }
                        }
                    }
                }
            }
        }
        assert!(asked.len() > 20);
        let english = Words::of(Language::En);
        let missing: Vec<_> = asked.iter().filter(|id| !english.has(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn what_a_language_has_not_is_said_in_english_and_what_none_has_by_its_id() {
        let words = Words::of(Language::Ar);
        let id = "no-such-message";
        assert_eq!(words.say(id), "<no-such-message>");
        assert_eq!(words.say("later-label"), "ثم");
        assert_eq!(Words::of(Language::En).say("later-label"), "Later");
    }
}
