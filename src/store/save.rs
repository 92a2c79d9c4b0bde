//! Replacing a session file: by a whole new one, or not at all.
//!
//! The order is what makes it safe (each step is one line of [`replace`]): look whether the file is
//! still what we last read or wrote, tell the journal, write a new file beside it and have that on
//! the disk, keep the old one as a backup, put the new one in its place, have the folder on the
//! disk. Whatever fails, and wherever the power goes, the name leads to the old version or to the
//! new one. Mode and owner are kept; access lists and extended attributes are not.

use super::{
    backups,
    calls::{self, Calls},
    error::{SaveError, Step, Unreadable},
    file::LARGEST_FILE,
    hash::Hash,
    lock::Locked,
    names::Names,
    signature::runs,
    whole::Nameless,
};
use std::{fs, fs::File, io, path::Path, path::PathBuf};

/// A session file that is written again and again.
#[derive(Debug)]
pub(super) struct Target {
    /// The file and what lies beside it.
    pub(super) names: Names,
    /// What it held when it was last read or written here; nothing where it was not there.
    pub(super) known: Option<Hash>,
    /// The lock on the file itself, where it could be had.
    pub(super) lock: Option<Locked>,
    /// Whether it was saved since it was opened.
    pub(super) saved: bool,
    /// Whether what was written here is on the disk, its name too.
    pub(super) synced: bool,
}

/// What a save did.
#[derive(Debug)]
pub struct Saved {
    /// What the file holds now.
    pub hash: Hash,
    /// Its size in bytes.
    pub bytes: u64,
    /// Why the version that it replaced could not be kept as a backup.
    pub no_backup: Option<io::Error>,
    /// How many other names the old file had: they keep the old version.
    pub other_names: u64,
}

/// Replaces the file by `text`. `checkpoint` is told its hash before anything is written.
pub(super) fn replace(
    calls: &Calls,
    target: &mut Target,
    text: &[u8],
    checkpoint: &mut dyn FnMut(Hash),
) -> Result<Saved, SaveError> {
    let hash = Hash::of(text);
    fits(text)?;
    let old = look(calls, target)?;
    let mut saved = Saved { hash, bytes: text.len() as u64, no_backup: None, other_names: 0 };
    if let Some((bytes, found)) = &old {
        if bytes.as_slice() == text {
            checkpoint(hash);
            target.known = Some(hash);
            if !target.synced {
                calls.sync_there(&target.names.file).map_err(|error| failed(Step::Sync, error))?;
                sync_folder(calls, &target.names)?;
                target.synced = true;
            }
            return Ok(saved);
        }
        if Some(Hash::of(bytes)) != target.known {
            return Err(SaveError::ChangedUnderneath);
        }
        if calls::forbids_writing(&target.names.file, found) {
            return Err(SaveError::ReadOnly);
        }
        saved.other_names = calls::names(found).saturating_sub(1);
    }
    checkpoint(hash);
    let like = old.as_ref().map(|(_, found)| found);
    let (file, temporary) = written(calls, &target.names, text, like)?;
    let lock = Locked::new(calls, file).ok();
    if let Some((bytes, found)) = &old {
        saved.no_backup = backups::keep(calls, &target.names, bytes, !target.saved).err();
        let now = fs::metadata(&target.names.file).map(|now| calls::identity(&now));
        if now.ok() != Some(calls::identity(found)) {
            let _ = calls.remove(&temporary);
            return Err(SaveError::ChangedUnderneath);
        }
    }
    calls
        .rename(&temporary, &target.names.file)
        .map_err(|error| given_up(calls, &temporary, Step::Rename, error))?;
    target.known = Some(hash);
    target.lock = lock.or(target.lock.take());
    target.saved = true;
    target.synced = false;
    backups::thin_out(calls, &target.names);
    sync_folder(calls, &target.names)?;
    target.synced = true;
    Ok(saved)
}

/// Writes a file that was not there before.
pub(super) fn create(calls: &Calls, names: &Names, text: &[u8]) -> Result<(), SaveError> {
    clear(calls, names);
    let nameless = Nameless::written(calls, &names.folder, text, None);
    if let Some(file) = nameless.map_err(|(step, error)| failed(step, error))? {
        file.name(calls, &names.file).map_err(|error| failed(Step::Rename, error))?;
        return sync_folder(calls, names);
    }
    let (_, temporary) = written(calls, names, text, None)?;
    calls
        .rename_new(&temporary, &names.file)
        .map_err(|error| given_up(calls, &temporary, Step::Rename, error))?;
    sync_folder(calls, names)
}

fn sync_folder(calls: &Calls, names: &Names) -> Result<(), SaveError> {
    calls.sync_folder(&names.folder).map_err(|source| SaveError::Io {
        step: Step::SyncFolder,
        source,
        replaced: true,
    })
}

/// Writes a file whole, in place of another, whose mode it keeps and whose content it does not.
pub(super) fn overwrite(calls: &Calls, names: &Names, text: &[u8]) -> Result<(), SaveError> {
    let old = fs::metadata(&names.file).ok();
    if let Some(kind) = old.as_ref().and_then(calls::kind) {
        return Err(SaveError::NotAFile(kind));
    }
    clear(calls, names);
    let nameless = Nameless::written(calls, &names.folder, text, old.as_ref());
    let temporary = match nameless.map_err(|(step, error)| failed(step, error))? {
        Some(file) => {
            let temporary = names.temporary();
            file.name(calls, &temporary).map_err(|error| failed(Step::Rename, error))?;
            temporary
        }
        None => written(calls, names, text, old.as_ref())?.1,
    };
    calls
        .rename(&temporary, &names.file)
        .map_err(|error| given_up(calls, &temporary, Step::Rename, error))?;
    sync_folder(calls, names)
}

/// Removes what programs that run no more left of writing this file.
fn clear(calls: &Calls, names: &Names) {
    for path in names.temporaries() {
        let name = path.to_string_lossy();
        let process = name.rsplit('.').nth(1).and_then(|end| end.split_once('-'));
        let process = process.and_then(|(process, _)| process.parse().ok());
        if process.is_some_and(|process| !runs(process)) {
            let _ = calls.remove(&path);
        }
    }
}

pub(super) fn fits(text: &[u8]) -> Result<(), SaveError> {
    let (bytes, most) = (text.len() as u64, LARGEST_FILE);
    if bytes == 0 || bytes > most {
        return Err(SaveError::TooLarge { bytes, most });
    }
    Ok(())
}

/// What is there now.
fn look(calls: &Calls, target: &Target) -> Result<Option<(Vec<u8>, fs::Metadata)>, SaveError> {
    // Links were followed when it was opened; one that is there now is somebody else's doing.
    if fs::symlink_metadata(&target.names.file).is_ok_and(|found| found.is_symlink()) {
        return Err(SaveError::ChangedUnderneath);
    }
    match calls.read(&target.names.file, LARGEST_FILE) {
        Ok(found) => Ok(Some(found)),
        Err(Unreadable::NotThere) if target.names.folder.is_dir() => Ok(None),
        Err(Unreadable::NotThere) => Err(SaveError::FolderGone),
        Err(Unreadable::NotAFile(kind)) => Err(SaveError::NotAFile(kind)),
        Err(Unreadable::Io(source)) => Err(failed(Step::Look, source)),
        Err(_) => Err(SaveError::ChangedUnderneath),
    }
}

/// A temporary file with `text` in it, on the disk.
fn written(
    calls: &Calls,
    names: &Names,
    text: &[u8],
    like: Option<&fs::Metadata>,
) -> Result<(File, PathBuf), SaveError> {
    let (file, path) = new_temporary(calls, names).map_err(|error| failed(Step::Create, error))?;
    let give_up = |step| move |error| (step, error);
    calls
        .write(&file, text, 0)
        .map_err(give_up(Step::Write))
        .and_then(|()| match like {
            Some(like) => calls.dress(&file, like).map_err(give_up(Step::Dress)),
            None => Ok(()),
        })
        .and_then(|()| calls.sync(&file).map_err(give_up(Step::Sync)))
        .map_err(|(step, error)| given_up(calls, &path, step, error))?;
    Ok((file, path))
}

fn new_temporary(calls: &Calls, names: &Names) -> io::Result<(File, PathBuf)> {
    let mut tries = 0;
    loop {
        let path = names.temporary();
        match calls.create(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < 100 => tries += 1,
            Err(error) => return Err(error),
            Ok(file) => return Ok((file, path)),
        }
    }
}

fn failed(step: Step, source: io::Error) -> SaveError {
    match source.kind() {
        io::ErrorKind::AlreadyExists => SaveError::Exists,
        io::ErrorKind::NotFound => SaveError::FolderGone,
        io::ErrorKind::IsADirectory => SaveError::NotAFile(super::FileKind::Folder),
        _ => SaveError::Io { step, source, replaced: false },
    }
}

fn given_up(calls: &Calls, temporary: &Path, step: Step, error: io::Error) -> SaveError {
    let _ = calls.remove(temporary);
    failed(step, error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::calls::{Call, Outcome};
    use std::{
        os::unix::fs::{MetadataExt, PermissionsExt},
        sync::atomic::{AtomicUsize, Ordering},
    };

    fn target(folder: &Path, old: Option<&str>) -> Target {
        let path = folder.join("a.ron");
        if let Some(old) = old {
            fs::write(&path, old).unwrap();
        }
        Target {
            names: Names::of(&path, None).unwrap(),
            known: old.map(|old| Hash::of(old.as_bytes())),
            lock: None,
            saved: false,
            synced: false,
        }
    }

    fn save(calls: &Calls, target: &mut Target, text: &str) -> Result<Saved, SaveError> {
        replace(calls, target, text.as_bytes(), &mut |_| {})
    }

    fn files(folder: &Path) -> Vec<String> {
        let name =
            |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
        let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(name).collect();
        names.sort();
        names
    }

    #[test]
    fn mode_stays_and_the_old_version_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut target = target(folder.path(), Some("old"));
        let file = target.names.file.clone();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).unwrap();
        let saved = save(&Calls::default(), &mut target, "new").unwrap();
        assert!(saved.no_backup.is_none() && saved.other_names == 0);
        assert_eq!(fs::read_to_string(&file).unwrap(), "new");
        assert_eq!(fs::metadata(&file).unwrap().mode() & 0o777, 0o640);
        let kept = backups::list(&target.names);
        assert_eq!(kept.len(), 1);
        assert_eq!(fs::read_to_string(&kept[0].path).unwrap(), "old");
        assert_eq!(files(folder.path()), [".a.ron.backups", "a.ron"]);
        let mode = fs::metadata(target.names.backups()).unwrap().mode();
        assert_eq!(mode & 0o777, 0o700);
        save(&Calls::default(), &mut target, "newer").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "newer");
    }

    #[test]
    fn a_new_file_is_its_owners_alone_and_takes_nothings_place() {
        let folder = tempfile::tempdir().unwrap();
        let names = Names::of(&folder.path().join("b.ron"), None).unwrap();
        create(&Calls::default(), &names, b"new").unwrap();
        assert_eq!(fs::metadata(&names.file).unwrap().mode() & 0o777, 0o600);
        let again = create(&Calls::default(), &names, b"other");
        assert!(matches!(again, Err(SaveError::Exists)), "{again:?}");
        assert_eq!(fs::read_to_string(&names.file).unwrap(), "new");
        assert_eq!(files(folder.path()), ["b.ron"]);
    }

    #[test]
    fn what_changed_underneath_is_not_overwritten_even_when_its_time_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut target = target(folder.path(), Some("old"));
        let time = fs::metadata(&target.names.file).unwrap().modified().unwrap();
        fs::write(&target.names.file, "OLD").unwrap();
        File::open(&target.names.file).unwrap().set_modified(time).unwrap();
        let refused = save(&Calls::default(), &mut target, "new");
        assert!(matches!(refused, Err(SaveError::ChangedUnderneath)));
        assert_eq!(fs::read_to_string(&target.names.file).unwrap(), "OLD");
    }

    #[test]
    fn other_things_than_files_read_only_ones_and_lost_folders_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let mut target = target(folder.path(), Some("old"));
        let file = target.names.file.clone();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
        let refused = save(&Calls::default(), &mut target, "new");
        assert!(matches!(refused, Err(SaveError::ReadOnly)), "{refused:?}");
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        let refused = save(&Calls::default(), &mut target, "new");
        assert!(matches!(refused, Err(SaveError::NotAFile(super::super::FileKind::Folder))));
        fs::remove_dir_all(folder.path()).unwrap();
        let refused = save(&Calls::default(), &mut target, "new");
        assert!(matches!(refused, Err(SaveError::FolderGone)), "{refused:?}");
    }

    #[test]
    fn a_link_that_was_put_in_its_place_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let mut target = target(folder.path(), Some("old"));
        let other = folder.path().join("other");
        fs::rename(&target.names.file, &other).unwrap();
        std::os::unix::fs::symlink(&other, &target.names.file).unwrap();
        let refused = save(&Calls::default(), &mut target, "new");
        assert!(matches!(refused, Err(SaveError::ChangedUnderneath)));
        assert_eq!(fs::read_to_string(&other).unwrap(), "old");
    }

    #[test]
    fn other_names_of_the_file_are_told() {
        let folder = tempfile::tempdir().unwrap();
        let mut target = target(folder.path(), Some("old"));
        fs::hard_link(&target.names.file, folder.path().join("other.ron")).unwrap();
        assert_eq!(save(&Calls::default(), &mut target, "new").unwrap().other_names, 1);
    }

    #[test]
    fn whichever_call_fails_the_file_is_old_or_new_and_it_is_said() {
        for outcome in [Outcome::Fails(28), Outcome::Fails(5), Outcome::Halfway(28)] {
            for from_then_on in [false, true] {
                let mut k = 0;
                loop {
                    let folder = tempfile::tempdir().unwrap();
                    let mut target = target(folder.path(), Some("old"));
                    let count = std::sync::Arc::new(AtomicUsize::new(0));
                    let counter = count.clone();
                    let calls = Calls::failing(move |_: Call| {
                        let now = counter.fetch_add(1, Ordering::Relaxed);
                        let hit = now == k || (from_then_on && now > k);
                        if hit { outcome } else { Outcome::Made }
                    });
                    let result = save(&calls, &mut target, "new");
                    let file = fs::read_to_string(&target.names.file).unwrap();
                    match &result {
                        Ok(_) => assert_eq!(file, "new"),
                        Err(SaveError::Io { replaced: true, .. }) => assert_eq!(file, "new"),
                        Err(_) => assert_eq!(file, "old", "{result:?}"),
                    }
                    save(&Calls::default(), &mut target, "newer").unwrap();
                    assert_eq!(fs::read_to_string(&target.names.file).unwrap(), "newer");
                    if count.load(Ordering::Relaxed) <= k {
                        break;
                    }
                    k += 1;
                }
                assert!(k > 7, "{k} calls");
            }
        }
    }

    #[test]
    fn what_a_killed_program_left_of_a_paper_goes_with_the_next() {
        let folder = tempfile::tempdir().unwrap();
        let names = Names::of(&folder.path().join("paper.md"), None).unwrap();
        fs::write(folder.path().join(".paper.md.2147483646-0.tmp"), "half").unwrap();
        let own = format!(".paper.md.{}-9999.tmp", std::process::id());
        fs::write(folder.path().join(&own), "being written").unwrap();
        create(&Calls::default(), &names, b"new").unwrap();
        assert_eq!(files(folder.path()), [own.as_str(), "paper.md"]);
    }

    #[test]
    fn a_paper_is_the_old_one_or_the_new_one_whichever_call_fails() {
        for over in [false, true] {
            for outcome in [Outcome::Fails(28), Outcome::Fails(5), Outcome::Halfway(28)] {
                let mut k = 0;
                loop {
                    let folder = tempfile::tempdir().unwrap();
                    let path = folder.path().join("paper.md");
                    let names = Names::of(&path, None).unwrap();
                    if over {
                        fs::write(&path, "old").unwrap();
                    }
                    let count = std::sync::Arc::new(AtomicUsize::new(0));
                    let counter = count.clone();
                    let calls = Calls::failing(move |_: Call| {
                        let is_it = counter.fetch_add(1, Ordering::Relaxed) == k;
                        if is_it { outcome } else { Outcome::Made }
                    });
                    let write = if over { overwrite } else { create };
                    let result = write(&calls, &names, b"new");
                    let file = fs::read_to_string(&path).ok();
                    match &result {
                        Ok(()) | Err(SaveError::Io { replaced: true, .. }) => {
                            assert_eq!(file.as_deref(), Some("new"));
                        }
                        Err(_) => assert_eq!(file, over.then(|| "old".to_owned()), "{result:?}"),
                    }
                    let left = files(folder.path()).into_iter().filter(|name| name != "paper.md");
                    assert_eq!(left.count(), 0, "call {k}: {result:?}");
                    if count.load(Ordering::Relaxed) <= k {
                        break;
                    }
                    k += 1;
                }
                assert!(k >= 5, "{k} calls");
            }
        }
    }
}
