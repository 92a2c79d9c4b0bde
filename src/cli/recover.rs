//! `plenary recover`: what is left of a session besides its file.
//!
//! Opening a session puts its journal back by itself. This is for the rest: journals that were set
//! aside, backups, a file that somebody destroyed. Nothing is changed here; what is restored goes
//! to a new file.

use super::{Ended, Exit, Failure, output, said_of};
use crate::{
    language::Words,
    session::{Session, clean},
    store::{self, Difference, Kept, KeptKind, RestoreError},
};
use clap::Args;
use std::{
    collections::BTreeSet,
    ffi::OsStr,
    fs,
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
};

/// Shows journals and backups of a session, and restores from them
#[derive(Debug, Args)]
pub(super) struct Recover {
    /// The session, whose file need not be there any more; otherwise all in this folder, and
    /// those that were opened lately
    #[arg(value_name = "SESSION.ron")]
    session: Option<PathBuf>,

    /// List what is kept; so without any other option
    #[arg(long, conflicts_with_all = ["restore", "print"])]
    list: bool,

    /// Restore the one with this number of the list into the file of -o
    #[arg(long, value_name = "N", requires_all = ["session", "output"], conflicts_with = "print")]
    restore: Option<usize>,

    /// The new file for --restore; nothing that is there is overwritten
    #[arg(short, long, value_name = "FILE", requires = "restore")]
    output: Option<PathBuf>,

    /// Print the one with this number of the list
    #[arg(long, value_name = "N", requires = "session")]
    print: Option<usize>,
}

impl Recover {
    pub(super) fn run(self, words: &'static Words) -> Ended {
        let Some(session) = &self.session else {
            return list_all(words);
        };
        let kept = store::kept(session);
        if let Some((number, to)) = self.restore.zip(self.output.as_ref()) {
            store::restore(numbered(&kept, number, words)?, to).map_err(|error| match error {
                RestoreError::Read(error) => Failure::unreadable(error.said(words)),
                RestoreError::Write(error) => Failure::saving(&error, to, words),
            })?;
            output::print(format!("{}\n", store::shown(to)).as_bytes(), words)?;
        } else if let Some(number) = self.print {
            let session = numbered(&kept, number, words)?
                .session()
                .map_err(|error| Failure::unreadable(error.said(words)))?;
            output::print(store::to_ron(&session).as_bytes(), words)?;
        } else {
            let list = listed(session, &kept, words)?;
            if kept.is_empty() {
                output::tell(&said_of(session, "cli-nothing-kept", words));
            }
            output::print(list.as_bytes(), words)?;
        }
        Ok(Exit::Done)
    }
}

/// All sessions of this folder, and those that were opened lately, of which anything is kept.
fn list_all(words: &'static Words) -> Ended {
    let lately = store::state_folder().map(|state| store::recent(&state));
    let lately = lately.unwrap_or_default().into_iter().map(|recent| recent.path);
    let mut known = BTreeSet::new();
    let mut list = String::new();
    for path in here().into_iter().chain(lately) {
        let kept = store::kept(&path);
        let is_new = known.insert(std::path::absolute(&path).unwrap_or_else(|_| path.clone()));
        if kept.is_empty() || !is_new {
            continue;
        }
        list.push_str(&format!("{}\n", store::shown(&path)));
        match listed(&path, &kept, words) {
            Ok(kept) => list.push_str(&kept),
            Err(failure) => list.push_str(&indented(&failure.said)),
        }
    }
    if list.is_empty() {
        output::tell(&words.say("cli-nothing-kept-here"));
    }
    output::print(list.as_bytes(), words)?;
    Ok(Exit::Done)
}

/// The sessions of this folder: files, and what side files are named after.
fn here() -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(".").into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| {
        let name = entry.file_name();
        let bytes = name.as_bytes();
        let end = b".ron.";
        let session = match bytes.strip_prefix(b".") {
            Some(side) => {
                let at = side.windows(end.len()).position(|some| some == end)?;
                side.get(..at + end.len() - 1)?
            }
            None => Some(bytes).filter(|name| name.ends_with(b".ron"))?,
        };
        Some(PathBuf::from(OsStr::from_bytes(session)))
    });
    names.collect()
}

fn numbered<'a>(
    kept: &'a [Kept],
    number: usize,
    words: &'static Words,
) -> Result<&'a Kept, Failure> {
    let found = number.checked_sub(1).and_then(|place| kept.get(place));
    found.ok_or_else(|| {
        let facts = [("number", number.into()), ("count", kept.len().into())];
        Failure::usage(words.say_with("cli-no-kept", &facts))
    })
}

/// What is kept of a session, a line for each and how it differs from the file beneath it.
fn listed(path: &Path, kept: &[Kept], words: &'static Words) -> Result<String, Failure> {
    let file = match store::bytes(path) {
        Ok(bytes) => store::from_ron(&bytes).ok().map(|loaded| loaded.session),
        Err(error) if kept.is_empty() => return Err(Failure::unreadable(error.said(words))),
        // Whatever stands in its place now must not hide what is kept.
        Err(_) => None,
    };
    let mut list = String::new();
    for (place, kept) in kept.iter().enumerate() {
        let kind = match kept.kind {
            KeptKind::Journal => "cli-kept-journal",
            KeptKind::Aside => "cli-kept-aside",
            KeptKind::Rescued => "cli-kept-rescued",
            KeptKind::Backup => "cli-kept-backup",
        };
        list.push_str(&format!(
            "{:>3}  {}  {:>9}  {}  {}\n",
            place + 1,
            kept.at,
            words.say_with("cli-bytes", &[("bytes", kept.bytes.into())]),
            words.say(kind),
            store::shown(&kept.path),
        ));
        list.push_str(&indented(&compared(file.as_ref(), kept, words)));
    }
    Ok(list)
}

/// How what was kept differs from the file.
fn compared(file: Option<&Session>, kept: &Kept, words: &'static Words) -> String {
    let session = match kept.session() {
        Ok(session) => session,
        Err(error) => return error.said(words),
    };
    let Some(file) = file else {
        return words.say("cli-kept-readable").into_owned();
    };
    match store::first_difference(file, &session) {
        None => words.say("cli-kept-same").into_owned(),
        Some(difference) => {
            let (ours, theirs) = excerpts(&difference);
            words.say_with(
                "cli-kept-differs",
                &[("line", difference.line.into()), ("file", ours.into()), ("kept", theirs.into())],
            )
        }
    }
}

/// Letters shown of a line, and those of them before the place where two lines part.
const SHOWN: usize = 72;
const BEFORE: usize = 24;

/// Both lines around the place where they begin to differ.
fn excerpts(difference: &Difference) -> (String, String) {
    let line = |line: &Option<String>| -> Vec<char> {
        let line = line.as_deref().unwrap_or_default();
        clean::clean(line).text.trim().chars().collect()
    };
    let (ours, theirs) = (line(&difference.file), line(&difference.kept));
    let alike = ours.iter().zip(&theirs).take_while(|(a, b)| a == b).count();
    let start = alike.saturating_sub(BEFORE);
    let excerpt = |line: Vec<char>| -> String {
        let shown: String = line.iter().skip(start).take(SHOWN).collect();
        let before = if start > 0 { "…" } else { "" };
        let after = if line.len() > start + SHOWN { "…" } else { "" };
        format!("{before}{shown}{after}")
    };
    (excerpt(ours), excerpt(theirs))
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("     {line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_shown_around_the_place_where_they_part() {
        let line = |end: &str| Some(format!("  {}{end}{}", "a".repeat(100), "z".repeat(100)));
        let (ours, theirs) = excerpts(&Difference { line: 1, file: line("é"), kept: line("会") });
        assert!(ours.starts_with("…aaa") && ours.contains("aéz") && ours.ends_with("z…"));
        assert!(theirs.contains("a会z"));
        assert_eq!(ours.chars().count(), SHOWN + 2);
    }

    #[test]
    fn a_line_that_is_missing_is_empty() {
        let (ours, theirs) =
            excerpts(&Difference { line: 1, file: None, kept: Some("(id: \"a\")".to_owned()) });
        assert_eq!((ours.as_str(), theirs.as_str()), ("", "(id: \"a\")"));
    }
}
