//! The versions that a save replaced, kept and thinned by age.
//!
//! A backup is a second name for the file that is about to be replaced, so it costs no copying.
//! Where a file system has no second names (memory sticks), it is a copy. Of the last hour one is
//! kept for every five minutes, of the last day one for every hour, and always what the file held
//! when it was opened; at most 60 of them and 50 MiB.

use super::{calls::Calls, clock, names::Names};
use std::{
    collections::HashSet,
    fs, io,
    path::{Path, PathBuf},
};

const MOST_FILES: usize = 60;
const MOST_BYTES: u64 = 50 * 1024 * 1024;

/// A version of a session file that was replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Backup {
    /// Where it is.
    pub(super) path: PathBuf,
    /// When it was replaced, in seconds since 1970.
    pub(super) at: i64,
    /// Its size in bytes.
    pub(super) bytes: u64,
    /// Whether it is what the file held when it was opened.
    pub(super) opened: bool,
}

/// Keeps the file that is about to be replaced, and lets go of those that are no longer needed.
pub(super) fn keep(calls: &Calls, names: &Names, old: &[u8], opened: bool) -> io::Result<()> {
    let folder = names.backups();
    calls.make_folder(&folder)?;
    let stamp = clock::stamp(clock::seconds());
    let opened = if opened { "-opened" } else { "" };
    for count in 0..100 {
        let more = if count == 0 { String::new() } else { format!("-{count}") };
        let path = folder.join(format!("{stamp}{more}{opened}.ron"));
        match calls.link(&names.file, &path).or_else(|error| copy(calls, old, &path, error)) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            other => return other,
        }
    }
    Err(io::Error::from(io::ErrorKind::AlreadyExists))
}

fn copy(calls: &Calls, old: &[u8], path: &Path, error: io::Error) -> io::Result<()> {
    if error.kind() == io::ErrorKind::AlreadyExists {
        return Err(error);
    }
    let file = calls.create(path)?;
    calls.write(&file, old, 0).inspect_err(|_| {
        let _ = calls.remove(path);
    })
}

/// Lets go of backups that are no longer needed.
pub(super) fn thin_out(calls: &Calls, names: &Names) {
    let now = clock::seconds();
    let all = list(names);
    for position in superfluous(&all, now) {
        if let Some(backup) = all.get(position) {
            // What cannot be removed now is tried again at the next save.
            let _ = calls.remove(&backup.path);
        }
    }
}

/// All backups, the newest first.
pub(super) fn list(names: &Names) -> Vec<Backup> {
    let Ok(entries) = fs::read_dir(names.backups()) else {
        return Vec::new();
    };
    let mut all: Vec<Backup> = entries
        .filter_map(|entry| {
            let entry = entry.ok()?;
            let name = entry.file_name();
            let name = name.to_str()?;
            let found = entry.metadata().ok()?;
            let at = clock::read_stamp(name)?;
            (found.is_file() && name.ends_with(".ron")).then(|| Backup {
                path: entry.path(),
                at,
                bytes: found.len(),
                opened: name.ends_with("-opened.ron"),
            })
        })
        .collect();
    all.sort_by(|a, b| (b.at, &b.path).cmp(&(a.at, &a.path)));
    all
}

/// Which of these backups, the newest first, are no longer needed.
fn superfluous(all: &[Backup], now: i64) -> Vec<usize> {
    let mut taken = HashSet::new();
    let (mut files, mut bytes) = (0, 0);
    let mut gone = Vec::new();
    for (position, backup) in all.iter().enumerate() {
        let age = now - backup.at;
        let step = if age < 3600 { 300 } else { 3600 };
        let is_first = age < 86_400 && taken.insert((step, backup.at.div_euclid(step)));
        let needed = position == 0 || backup.opened || is_first;
        let fits = files < MOST_FILES && bytes + backup.bytes <= MOST_BYTES;
        if position == 0 || (needed && fits) {
            files += 1;
            bytes += backup.bytes;
        } else {
            gone.push(position);
        }
    }
    gone
}

#[cfg(test)]
mod tests {
    use super::*;

    fn backups(ages: &[i64], bytes: u64, opened: bool) -> Vec<Backup> {
        let backup =
            |age: &i64| Backup { path: PathBuf::new(), at: 1_000_000_200 - age, bytes, opened };
        ages.iter().map(backup).collect()
    }

    fn kept(ages: &[i64], bytes: u64, opened: bool) -> Vec<i64> {
        let gone = superfluous(&backups(ages, bytes, opened), 1_000_000_200);
        let kept = ages.iter().enumerate();
        kept.filter(|(position, _)| !gone.contains(position)).map(|(_, age)| *age).collect()
    }

    #[test]
    fn an_hour_in_five_minutes_a_day_in_hours_then_openings() {
        let ages = [10, 20, 400, 410, 4000, 4100, 9000, 90_000];
        assert_eq!(kept(&ages, 1, false), [10, 400, 4000, 9000]);
        assert_eq!(kept(&ages, 1, true), ages);
    }

    #[test]
    fn never_more_than_the_most_and_always_the_newest() {
        let many: Vec<i64> = (0..200).map(|hour| hour * 86_400).collect();
        assert_eq!(kept(&many, 1, true).len(), MOST_FILES);
        assert_eq!(kept(&many, MOST_BYTES / 4, true).len(), 4);
        assert_eq!(kept(&many, MOST_BYTES * 2, true), [0]);
    }
}
