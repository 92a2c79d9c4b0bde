//! What the store has to tell, in sentences: a cause and a remedy, in the user's language.
//!
//! The words lie in `language` (`store.ftl`); here only the facts are put in. File names come from
//! outside: what may not reach a terminal is taken out of them.

use super::{
    error::{Expected, FileKind, ReadError, SaveError, Unreadable},
    lock::Holder,
    open::Note,
    recovery::Recovered,
    report::Report,
};
use crate::{
    language::{Phrase, Words, fault},
    session::{Moment, clean},
};
use std::{io, path::Path};

/// A file name as it may be shown.
#[must_use]
pub fn shown(path: &Path) -> String {
    clean::clean(&path.to_string_lossy()).text.into_owned()
}

impl ReadError {
    /// What is wrong, for people. Where several things are, each stands on a line of its own.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        let path = shown(&self.path);
        let with = |id: &str| words.say_with(id, &[("path", path.as_str().into())]);
        match &self.why {
            Unreadable::NotThere => with("read-not-there"),
            Unreadable::NotAFile(kind) => words.say_with(
                "read-not-a-file",
                &[("path", path.as_str().into()), ("kind", kind_name(*kind).into())],
            ),
            Unreadable::TooLarge { most, .. } => words.say_with(
                "read-too-large",
                &[("path", path.as_str().into()), ("most", (most / 1024 / 1024).into())],
            ),
            Unreadable::Io(error) => words.say_with(
                "read-refused",
                &[("path", path.as_str().into()), ("why", why(error, words).into())],
            ),
            Unreadable::NotUtf8 { at, .. } => words.say_with(
                "read-not-utf8",
                &[("path", path.as_str().into()), ("at", at.to_string().into())],
            ),
            Unreadable::Syntax { at, expected } => words.say_with(
                "read-syntax",
                &[
                    ("path", path.as_str().into()),
                    ("at", at.to_string().into()),
                    ("expected", expected.said(words).into()),
                ],
            ),
            Unreadable::TooNew { format, ours, .. } => words.say_with(
                "read-too-new",
                &[
                    ("path", path.as_str().into()),
                    ("format", (*format).into()),
                    ("ours", (*ours).into()),
                ],
            ),
            Unreadable::TooOld { format } => words.say_with(
                "read-too-old",
                &[("path", path.as_str().into()), ("format", (*format).into())],
            ),
            Unreadable::NoJournal => with("read-no-journal"),
            Unreadable::StopsOver { journal } => words.say_with(
                "read-stops-over",
                &[("path", path.as_str().into()), ("journal", shown(journal).into())],
            ),
            Unreadable::Problems(problems) => {
                let lines = problems.iter().map(|located| {
                    format!("{path}:{}: {}", located.at, fault(&located.problem, words))
                });
                lines.collect::<Vec<_>>().join("\n")
            }
        }
    }
}

impl Expected {
    fn said(&self, words: &'static Words) -> String {
        let shown = |found: &str| clean::clean(found).text.into_owned();
        match self {
            Expected::More => words.say("expected-more").into_owned(),
            Expected::Mark(mark) => words.say_with("expected-mark", &[("mark", (*mark).into())]),
            Expected::String => words.say("expected-string").into_owned(),
            Expected::Boolean => words.say("expected-boolean").into_owned(),
            Expected::Number => words.say("expected-number").into_owned(),
            Expected::Option => words.say("expected-option").into_owned(),
            Expected::Name => words.say("expected-name").into_owned(),
            Expected::Field(name) => words.say_with("expected-field", &[("name", (*name).into())]),
            Expected::Once(name) => words.say_with("expected-once", &[("name", (*name).into())]),
            Expected::OtherField { found, known } => words.say_with(
                "expected-other-field",
                &[("found", shown(found).into()), ("known", known.join(", ").into())],
            ),
            Expected::OtherChoice { found, known } => words.say_with(
                "expected-other-choice",
                &[("found", shown(found).into()), ("known", known.join(", ").into())],
            ),
            Expected::LessDepth => words.say("expected-less-depth").into_owned(),
            Expected::Nothing => words.say("expected-nothing").into_owned(),
            Expected::Value { kind, found } => words
                .say_with(&format!("expected-{}", kind.name()), &[("found", shown(found).into())]),
            Expected::Other(what) => {
                words.say_with("expected-other", &[("what", shown(what).into())])
            }
        }
    }
}

impl SaveError {
    /// Why it was not saved and what can be done, for people.
    #[must_use]
    pub fn said(&self, path: &Path, words: &'static Words) -> String {
        let path = shown(path);
        let with = |id: &str| words.say_with(id, &[("path", path.as_str().into())]);
        match self {
            SaveError::ChangedUnderneath => with("save-changed-underneath"),
            SaveError::Exists => with("save-exists"),
            SaveError::NotAFile(kind) => words.say_with(
                "save-not-a-file",
                &[("path", path.as_str().into()), ("kind", kind_name(*kind).into())],
            ),
            SaveError::ReadOnly => with("save-read-only"),
            SaveError::FolderGone => with("save-folder-gone"),
            SaveError::TakenOver => with("save-taken-over"),
            SaveError::TooLarge { most, .. } => words.say_with(
                "save-too-large",
                &[("path", path.as_str().into()), ("most", (most / 1024 / 1024).into())],
            ),
            SaveError::Diverged => with("save-diverged"),
            SaveError::Io { source, .. } => words.say_with(
                "save-refused",
                &[("path", path.as_str().into()), ("why", why(source, words).into())],
            ),
        }
    }
}

impl Report {
    /// What it tells, for people; `None` for what needs no words.
    #[must_use]
    pub fn said(&self, path: &Path, words: &'static Words) -> Option<String> {
        let with = |id: &str, path: &Path| words.say_with(id, &[("path", shown(path).into())]);
        Some(match self {
            Report::Saved { saved, .. } => {
                if saved.other_names > 0 {
                    words.say_with("saved-other-names", &[("count", saved.other_names.into())])
                } else if let Some(error) = &saved.no_backup {
                    words.say_with("saved-no-backup", &[("why", why(error, words).into())])
                } else {
                    return None;
                }
            }
            Report::SaveFailed { error, .. } => error.said(path, words),
            Report::Copied { path } => with("copied", path),
            Report::CopyFailed { path, error } => error.said(path, words),
            Report::ChangedUnderneath => with("save-changed-underneath", path),
            Report::TheirsKept { path } => with("theirs-kept", path),
            Report::JournalFailed { error, .. } => {
                words.say_with("journal-failed", &[("why", why(error, words).into())])
            }
            Report::JournalWorks { .. } => words.say("journal-works").into_owned(),
            Report::JournalMoved { to } => with("journal-moved", to),
            Report::TakenOver { holder } => {
                words.say_with("taken-over", &[("holder", holder.said(words).into())])
            }
            Report::HolderSilent { has_left: true, .. } => words.say("holder-left").into_owned(),
            Report::HolderSilent { holder, .. } => {
                words.say_with("holder-silent", &[("holder", holder.said(words).into())])
            }
        })
    }
}

impl Holder {
    /// Who has the session open, and since when.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        let known = |name: &Option<String>| {
            name.as_deref().map(|name| clean::clean(name).text.into_owned()).unwrap_or_default()
        };
        Phrase::new(words)
            .slot("user", known(&self.user))
            .slot("host", known(&self.host))
            .slot("since", self.since.map(hour).unwrap_or_default())
            .say("holder")
            .to_string()
    }
}

impl Recovered {
    /// What came back, by the clock of `now`. A line of 80 columns has room for it, remedy and all.
    #[must_use]
    pub fn said(&self, now: Moment, words: &'static Words) -> String {
        let at = |moment: Option<Moment>| {
            moment.map(|moment| hour(moment.seen_from(now))).unwrap_or_default()
        };
        let id = if self.file_lost { "recovered-all" } else { "recovered" };
        words.say_with(
            id,
            &[
                ("changes", self.changes.into()),
                ("since", at(self.since).into()),
                ("last", at(self.last).into()),
            ],
        )
    }
}

impl Note {
    /// What is to be told at opening.
    #[must_use]
    pub fn said(&self, words: &'static Words) -> String {
        let with = |id: &str, path: &Path| words.say_with(id, &[("path", shown(path).into())]);
        match self {
            Note::JournalAside { path, changes: Some(0), .. } => {
                with("note-journal-aside-saved", path)
            }
            Note::JournalAside { path, .. } => with("note-journal-aside", path),
            Note::JournalBeside { path } => with("note-journal-beside", path),
            Note::AsidesGone { paths } => {
                let first = paths.first().map(|path| shown(path)).unwrap_or_default();
                let facts = [("count", paths.len().into()), ("path", first.into())];
                words.say_with("note-asides-gone", &facts)
            }
            Note::JournalDamaged { path } => with("note-journal-damaged", path),
            Note::NotAside { path, .. } => with("note-not-aside", path),
            Note::NoLock => words.say("note-no-lock").into_owned(),
            Note::OtherNames(count) => {
                words.say_with("saved-other-names", &[("count", (*count).into())])
            }
            Note::ReadOnlyFile => words.say("note-read-only-file").into_owned(),
            Note::Older { format } => words.say_with("note-older", &[("format", (*format).into())]),
        }
    }
}

fn hour(moment: Moment) -> String {
    let (hour, minute) = moment.hour_minute();
    format!("{hour:02}:{minute:02}")
}

fn kind_name(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Folder => "folder",
        FileKind::Pipe => "pipe",
        FileKind::Device => "device",
        FileKind::Socket => "socket",
        FileKind::Other => "other",
    }
}

/// What the system said, in the words of this program where it has some.
#[must_use]
pub fn why(error: &io::Error, words: &'static Words) -> String {
    let id = match error.kind() {
        io::ErrorKind::StorageFull => "why-full",
        io::ErrorKind::QuotaExceeded => "why-quota",
        io::ErrorKind::FileTooLarge => "why-limit",
        io::ErrorKind::PermissionDenied => "why-forbidden",
        io::ErrorKind::ReadOnlyFilesystem => "why-read-only",
        io::ErrorKind::NotFound => "why-gone",
        io::ErrorKind::AlreadyExists => "why-exists",
        io::ErrorKind::StaleNetworkFileHandle => "why-network",
        _ => {
            return words
                .say_with("why-other", &[("code", error.raw_os_error().unwrap_or(0).into())]);
        }
    };
    words.say(id).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;

    #[test]
    fn what_a_file_should_have_is_said_in_every_language() {
        for (wrong, shown) in [
            (r#"calendar: [(id: "a", title: "A", on: Some("9 June"))]"#, "2020-06-09"),
            (r#"meetings: [(id: "a", start: "noon", stop: "later")]"#, "2020-06-09T12:00:00+02:00"),
            (r#"agenda: [(id: "A B", title: "A")]"#, "12"),
            (r#"documents: [(id: "a", reference: "C20//24")]"#, "VC/1(Rev.2)"),
            (r#"agenda: [(id: "a", title: 7)]"#, "written"),
        ] {
            let file = format!(r#"(format: 1, readable_from: 1, about: (title: "A"), {wrong})"#);
            let why = crate::store::from_ron(file.as_bytes()).unwrap_err();
            let error = ReadError { path: "a.ron".into(), why };
            for language in Language::ALL {
                let said = error.said(Words::of(language));
                assert!(said.contains(shown), "{language:?}: {said}");
                let english = said.contains("expected") || said.contains("Expected");
                assert_eq!(english, language == Language::En, "{said}");
            }
        }
    }

    #[test]
    fn a_holder_is_said_as_far_as_it_is_known() {
        let words = Words::of(Language::En);
        let nobody = Holder::default();
        assert_eq!(nobody.said(words), "in use by somebody");
        let known =
            Holder { user: Some("ann".into()), host: Some("desk-2".into()), ..Holder::default() };
        assert_eq!(known.said(words), "in use by ann on desk-2");
    }

    #[test]
    fn what_came_back_is_told_by_the_clock_of_the_meeting_on_one_line_of_80_columns() {
        let at = |text| Moment::parse(text);
        let recovered = Recovered {
            changes: 1234,
            since: at("2020-06-09T12:51:00Z"),
            last: at("2020-06-09T12:54:20Z"),
            file_lost: false,
        };
        let here = at("2020-06-09T14:55:00+02:00").unwrap();
        for language in Language::ALL {
            let said = recovered.said(here, Words::of(language));
            assert!(said.contains("14:51") && said.contains("14:54"), "{said}");
            assert!(said.contains("Ctrl-Z"), "{said}");
            assert!(crate::text::width(&said) <= 78, "{language}: {said}");
        }
    }
}
