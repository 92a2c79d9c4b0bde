//! Putting a session file and its journal together again.
//!
//! A journal fits a file when it was begun from what the file holds, or when one of its checkpoints
//! names it: then the changes behind that are what was typed and not saved. Two journals with the
//! same name are one, continued elsewhere: the longer counts. A journal that does not fit and holds
//! unsaved changes is never thrown away, but kept aside and named.

use super::{
    calls::Calls,
    clock,
    error::Unreadable,
    file::{Loaded, from_ron},
    hash::Hash,
    journal::{Replayed, replay},
    names::Names,
};
use crate::session::Moment;
use std::{
    fs::{self, Metadata},
    os::unix::fs::MetadataExt,
    path::PathBuf,
};

/// The largest journal that is read, in bytes.
pub(super) const LARGEST_JOURNAL: u64 = 512 * 1024 * 1024;

/// Changes that a journal held and the session file did not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// How many.
    pub changes: usize,
    /// When the first was made, in UTC.
    pub since: Option<Moment>,
    /// When the last was made, in UTC.
    pub last: Option<Moment>,
    /// Whether the session file itself was of no use, so that all of the session came from the
    /// journal.
    pub file_lost: bool,
}

impl Recovered {
    pub(super) fn of(changes: &[(u64, i64)], file_lost: bool) -> Option<Recovered> {
        (file_lost || !changes.is_empty()).then(|| Recovered {
            changes: changes.len(),
            since: changes.first().map(|(_, at)| clock::moment(*at)),
            last: changes.last().map(|(_, at)| clock::moment(*at)),
            file_lost,
        })
    }
}

/// A journal that was found, and what it holds.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    /// Whether it could be read at all.
    pub(super) readable: bool,
    /// Nothing where it is no journal, or one that somebody else may have written.
    pub(super) replayed: Option<Replayed>,
    /// Whether nobody else can read or write it, so that it may go on as it is.
    pub(super) private: bool,
}

/// Reads every journal of a session.
pub(super) fn journals(calls: &Calls, names: &Names) -> Vec<Found> {
    let session = fs::metadata(&names.file).ok();
    let read = |path: PathBuf| read(calls, path, session.as_ref());
    let mut all: Vec<Found> = names.journals().into_iter().filter_map(read).collect();
    let own: Vec<String> = all.iter().filter_map(Found::name).collect();
    let elsewhere = names.rescued_elsewhere().into_iter().filter_map(read);
    all.extend(elsewhere.filter(|found| found.name().is_some_and(|name| own.contains(&name))));
    all
}

fn read(calls: &Calls, path: PathBuf, session: Option<&Metadata>) -> Option<Found> {
    let (bytes, about) = match calls.read(&path, LARGEST_JOURNAL) {
        Ok((bytes, about)) => (bytes, Some(about)),
        Err(Unreadable::NotThere) => return None,
        Err(_) => (Vec::new(), None),
    };
    let replayed = about.as_ref().filter(|about| is_of_ours(about, session));
    let replayed = replayed.and_then(|_| replay(&bytes));
    let private = about.as_ref().is_some_and(|about| is_private(about, session));
    Some(Found { path, bytes, readable: about.is_some(), replayed, private })
}

/// Whether a journal can be believed: anybody may put a file into a folder that all can write to. It has
/// to be of who works here or of who has the session, and no more open to writing than the session is: a
/// drive without owners and modes gives every file the same.
fn is_of_ours(journal: &Metadata, session: Option<&Metadata>) -> bool {
    let own = rustix::process::geteuid().as_raw();
    let owners = [own, 0, session.map_or(own, MetadataExt::uid)];
    let open = journal.mode() & 0o022 & !session.map_or(0, MetadataExt::mode);
    owners.contains(&journal.uid()) && open == 0
}

/// Whether a journal may go on as it is: others read and write no more of it than of the session.
fn is_private(journal: &Metadata, session: Option<&Metadata>) -> bool {
    let own = rustix::process::geteuid().as_raw();
    let open = journal.mode() & 0o077 & !session.map_or(0, MetadataExt::mode);
    journal.uid() == own && open == 0
}

impl Found {
    /// Its whole records; all of it where it is no journal.
    pub(super) fn whole(&self) -> &[u8] {
        let end = self.replayed.as_ref().map_or(self.bytes.len(), |replayed| replayed.bytes);
        self.bytes.get(..end).unwrap_or_default()
    }

    fn name(&self) -> Option<String> {
        Some(self.replayed.as_ref()?.header.name.clone())
    }
}

/// The session file and the journal that goes with it.
#[derive(Debug)]
pub(super) struct Together {
    /// What is now the session, its history in `chosen` where there is one.
    pub(super) loaded: Loaded,
    /// What the file holds; nothing where it is not there.
    pub(super) file: Option<Hash>,
    /// The journal that goes on, with the changes that are not in the file: how many.
    pub(super) chosen: Option<(Found, usize)>,
    /// Journals that do not go on.
    pub(super) rest: Vec<Found>,
}

impl Together {
    /// A journal with unsaved changes that neither the file nor the journal that goes on has.
    pub(super) fn beside(&self) -> Option<PathBuf> {
        let goes_on = self.chosen.as_ref().map(|(chosen, _)| chosen.whole());
        let is_left_out = |found: &&Found| {
            let unsaved = found.replayed.as_ref().map(Replayed::after_last_save);
            unsaved.is_some_and(|unsaved| !unsaved.is_empty())
                && !goes_on.is_some_and(|all| all.starts_with(found.whole()))
        };
        self.rest.iter().find(is_left_out).map(|found| found.path.clone())
    }
}

/// Puts together what a file holds and its journals.
///
/// # Errors
/// Where the file cannot be read and no journal takes its place.
pub(super) fn together(
    file: Result<Vec<u8>, Unreadable>,
    mut found: Vec<Found>,
) -> Result<Together, Unreadable> {
    let (hash, loaded, destroyed) = match file {
        Ok(bytes) => {
            let empty = bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0);
            (Some(Hash::of(&bytes)), from_ron(&bytes), empty)
        }
        Err(Unreadable::NotThere) => (None, Err(Unreadable::NotThere), true),
        Err(error) => return Err(error),
    };
    let lost = loaded.is_err();
    let unsaved = |found: &Found| -> Option<usize> {
        let replayed = found.replayed.as_ref()?;
        if !lost {
            return hash.and_then(|hash| replayed.unsaved(hash)).map(<[_]>::len);
        }
        let changes = replayed.after_last_save().len();
        (destroyed || changes > 0).then_some(changes)
    };
    let is_newer = loaded.as_ref().is_ok_and(Loaded::is_newer);
    let best = found
        .iter()
        .enumerate()
        .filter_map(|(position, journal)| Some((unsaved(journal)?, position)))
        .max_by_key(|(unsaved, position)| {
            let records = found.get(*position).and_then(|j| j.replayed.as_ref());
            (*unsaved, records.map_or(0, |replayed| replayed.records))
        })
        .filter(|_| !is_newer);
    let Some((unsaved, position)) = best else {
        return Ok(Together { loaded: loaded?, file: hash, chosen: None, rest: found });
    };
    let mut chosen = found.swap_remove(position);
    let Some(replayed) = chosen.replayed.as_mut() else {
        return Err(Unreadable::NotThere);
    };
    let changes = replayed.changes.len() - unsaved;
    let recovered = Recovered::of(replayed.changes.get(changes..).unwrap_or_default(), lost);
    let loaded = match loaded {
        Ok(loaded) if unsaved == 0 => loaded,
        other => Loaded {
            session: replayed.session.clone(),
            format: other.map_or(crate::session::FORMAT, |loaded| loaded.format),
            unknown: Vec::new(),
            recovered,
            beside: None,
        },
    };
    Ok(Together { loaded, file: hash, chosen: Some((chosen, unsaved)), rest: found })
}
