//! What lasts when things go wrong: crashes, full disks, lost folders, other programs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what it expects by panicking"
)]

use plenary::{
    session::{Change, Edit, Field, History, Id, Scope, Session, TextId},
    store::{self, Access, Call, Calls, KeptKind, Note, Opened, Outcome, Report, SaveError, Store},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
        mpsc::{self, Receiver},
    },
    time::{Duration, Instant},
};

const LONG: Duration = Duration::from_secs(20);
const ENOSPC: i32 = 28;
const EIO: i32 = 5;

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Place {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("work")).unwrap();
        let place = Place { folder };
        store::create(&place.file(), &Session::new("")).unwrap();
        place
    }

    fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    fn file(&self) -> PathBuf {
        self.work().join("a.ron")
    }

    fn state(&self) -> PathBuf {
        self.folder.path().join("state")
    }

    fn open(&self, calls: Calls) -> Result<(Desk, Vec<Note>), store::ReadError> {
        let (tell, reports) = mpsc::channel();
        let tell = Mutex::new(tell);
        let notify = move |report| {
            let _ = tell.lock().unwrap().send(report);
        };
        let opened = store::open_in(&self.file(), Some(self.state()), calls, notify)?;
        let Opened { session, history, recovered, access, notes, .. } = opened;
        let Access::Write(store) = access else { panic!("{access:?}") };
        store.opened();
        let recovered = recovered.map_or(0, |recovered| recovered.changes);
        Ok((Desk { session, history, recovered, store, reports }, notes))
    }

    fn desk(&self) -> Desk {
        self.open(Calls::default()).unwrap().0
    }

    /// What is there as a crash at this moment would leave it: a copy of both folders.
    fn crashed(&self) -> Place {
        let folder = tempfile::tempdir().unwrap();
        copy(self.folder.path(), folder.path());
        Place { folder }
    }

    fn saved_title(&self) -> String {
        let bytes = fs::read(self.file()).unwrap();
        let loaded = store::from_ron(&bytes).expect("a whole session");
        loaded.session.about().title.as_str().to_owned()
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            // A temporary file may be gone by now, as it may be in a crash.
            let _ = fs::copy(entry.path(), target);
        }
    }
}

struct Desk {
    session: Session,
    history: History,
    recovered: usize,
    store: Store,
    reports: Receiver<Report>,
}

impl Desk {
    fn title(&self) -> &str {
        self.session.about().title.as_str()
    }

    fn key(&mut self, letter: char) -> Change {
        let text = TextId::written(Id::ROOT, Field::Title);
        let at = u32::try_from(self.title().len()).unwrap();
        let put = letter.to_string().into();
        let edit = Edit::Splice { text, at, cut: "".into(), put };
        self.history.apply(&mut self.session, Scope::Writing, edit).unwrap()
    }

    fn types(&mut self, letters: &str) {
        for letter in letters.chars() {
            let change = self.key(letter);
            self.store.record(&change);
        }
    }

    fn undoes(&mut self) {
        let change = self.history.undo(&mut self.session, &[Scope::Writing]).unwrap();
        self.store.record(&change.expect("something to undo"));
    }

    fn waits_for(&self, which: impl Fn(&Report) -> bool) -> Report {
        let until = Instant::now() + LONG;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            let report = self.reports.recv_timeout(left).expect("a report");
            if which(&report) {
                return report;
            }
        }
    }

    fn saves(&self) {
        self.store.save();
        let report = self
            .waits_for(|report| matches!(report, Report::Saved { .. } | Report::SaveFailed { .. }));
        assert!(matches!(report, Report::Saved { .. }), "{report:?}");
    }
}

#[test]
fn what_was_typed_and_not_saved_is_there_after_a_crash_and_can_be_undone() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("The Chair said");
    desk.undoes();
    assert!(desk.store.flush(LONG));
    let after = place.crashed();
    assert_eq!(after.saved_title(), "");
    let mut again = after.desk();
    assert_eq!((again.title(), again.recovered), ("The Chair ", 15));
    assert_eq!(again.store.unsaved(), 15);
    again.undoes();
    again.types("x");
    assert_eq!(again.title(), "The x");
    again.saves();
    assert_eq!((after.saved_title().as_str(), again.store.unsaved()), ("The x", 0));
    // And once more, now with a saved file: nothing is recovered, undo still goes back.
    let mut third = after.crashed().desk();
    assert_eq!((third.title(), third.recovered), ("The x", 0));
    third.undoes();
    third.undoes();
    assert_eq!(third.title(), "");
}

#[test]
fn what_was_typed_after_a_save_is_what_is_recovered() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("one");
    desk.saves();
    desk.types(" two");
    assert!(desk.store.flush(LONG));
    let after = place.crashed();
    let loaded = store::read(&after.file()).unwrap();
    assert_eq!(loaded.session.about().title.as_str(), "one two");
    assert_eq!(loaded.recovered.unwrap().changes, 4);
    let again = after.desk();
    assert_eq!((again.title(), again.recovered), ("one two", 4));
    // The file is destroyed: all of it is still there.
    drop(again.store.close(false, LONG));
    for spoilt in [Some(""), Some("\0\0\0"), None] {
        let destroyed = after.crashed();
        match spoilt {
            Some(text) => fs::write(destroyed.file(), text).unwrap(),
            None => fs::remove_file(destroyed.file()).unwrap(),
        }
        let again = destroyed.desk();
        assert_eq!(again.title(), "one two", "{spoilt:?}");
        again.saves();
        assert_eq!(destroyed.saved_title(), "one two");
    }
}

#[test]
fn closing_keeps_undo_and_a_look_leaves_nothing() {
    let place = Place::new();
    let desk = place.desk();
    assert!(desk.store.close(true, LONG).unwrap().kept);
    let left = |place: &Place| fs::read_dir(place.work()).unwrap().count();
    assert_eq!(left(&place), 2, "the file and its lock");
    let mut desk = place.desk();
    desk.types("one two");
    let closed = desk.store.close(true, LONG).unwrap();
    assert!(closed.kept && closed.unsaved == 0 && closed.save.unwrap().is_ok());
    let mut desk = place.desk();
    assert_eq!((desk.title(), desk.recovered), ("one two", 0));
    desk.undoes();
    assert_eq!(desk.title(), "one ");
    let closed = desk.store.close(false, LONG).unwrap();
    assert!(closed.kept && closed.unsaved == 1);
    assert_eq!((place.saved_title().as_str(), place.desk().title()), ("one two", "one "));
}

#[test]
fn a_file_that_was_put_back_is_not_overruled_by_its_journal() {
    let place = Place::new();
    let mut desk = place.desk();
    let before = fs::read(place.file()).unwrap();
    desk.types("one");
    desk.saves();
    assert!(desk.store.close(false, LONG).unwrap().kept);
    fs::write(place.file(), before).unwrap();
    let (desk, notes) = place.open(Calls::default()).unwrap();
    assert_eq!((desk.title(), desk.recovered), ("", 0));
    // Nobody may have wanted that: what was saved last is kept, and it is said where.
    let [Note::JournalAside { path, changes: Some(0), .. }] = notes.as_slice() else {
        panic!("{notes:?}")
    };
    let kept = store::kept(&place.file());
    let kept = kept.iter().find(|kept| kept.kind == KeptKind::Aside).unwrap();
    assert_eq!(kept.path.file_name(), path.file_name());
    assert_eq!(kept.session().unwrap().about().title.as_str(), "one");
}

#[test]
fn two_journals_of_one_name_that_went_different_ways_are_both_kept() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    // The folder was copied, and both copies were worked on; one of them lost its folder.
    let other = place.folder.path().join("copy");
    fs::create_dir(&other).unwrap();
    copy(&place.work(), &other);
    fs::remove_dir_all(place.work()).unwrap();
    std::thread::sleep(Duration::from_millis(800));
    desk.types(" rescued");
    desk.waits_for(|report| matches!(report, Report::JournalMoved { .. }));
    assert!(desk.store.flush(LONG));
    drop(desk.store.close(false, LONG));
    let at = |path: &Path, state: Option<PathBuf>| {
        store::open_in(path, state, Calls::default(), |_| {}).unwrap()
    };
    let file = other.join("a.ron");
    let first = at(&file, None);
    let Access::Write(store) = first.access else { panic!() };
    let (mut session, mut history) = (first.session, first.history);
    let text = TextId::written(Id::ROOT, Field::Title);
    let edit = Edit::Splice { text, at: 3, cut: "".into(), put: " here, and more of it".into() };
    store.record(&history.apply(&mut session, Scope::Writing, edit).unwrap());
    assert!(store.close(false, LONG).unwrap().kept);
    let both = at(&file, Some(place.state()));
    let mut titles = vec![both.session.about().title.as_str().to_owned()];
    let Access::Write(store) = both.access else { panic!() };
    assert!(store.close(false, LONG).unwrap().kept);
    for kept in store::kept(&file).iter().filter(|kept| kept.kind == KeptKind::Aside) {
        titles.push(kept.session().unwrap().about().title.as_str().to_owned());
    }
    titles.sort();
    assert_eq!(titles, ["one here, and more of it", "one rescued"], "{:?}", both.notes);
}

#[test]
fn what_was_set_aside_goes_after_thirty_days_and_that_is_said() {
    let place = Place::new();
    let old = place.work().join(".a.ron.journal-2020-06-09T12-00-00Z");
    fs::write(&old, "a journal").unwrap();
    let (_, notes) = place.open(Calls::default()).unwrap();
    let [Note::AsidesGone { paths }] = notes.as_slice() else { panic!("{notes:?}") };
    assert_eq!(paths.len(), 1);
    assert!(!old.exists() && paths[0].file_name() == old.file_name());
}

/// An opening that does not come to a first frame.
fn stops_at_opening(place: &Place) -> Access {
    let opened = store::open_in(&place.file(), Some(place.state()), Calls::default(), |_| {});
    let access = opened.unwrap().access;
    if let Access::Write(store) = &access {
        assert!(store.close(false, LONG).is_some());
    }
    access
}

#[test]
fn a_journal_over_which_the_program_stopped_twice_is_left_alone() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("one");
    drop(desk.store.close(false, LONG));
    assert!(matches!(stops_at_opening(&place), Access::Write(_)));
    // One opening that went well: what came before does not count.
    let again = place.desk();
    again.store.opened();
    drop(again.store.close(false, LONG));
    for _ in 0..2 {
        assert!(matches!(stops_at_opening(&place), Access::Write(_)));
    }
    let journal = place.work().join(".a.ron.journal");
    let before = fs::read(&journal).unwrap();
    for _ in 0..2 {
        let opened = store::open_in(&place.file(), Some(place.state()), Calls::default(), |_| {});
        let opened = opened.unwrap();
        let Access::StopsOver { journal: named } = opened.access else { panic!() };
        assert_eq!(named.file_name(), journal.file_name());
        assert_eq!(opened.session.about().title.as_str(), "", "what the file holds");
        assert_eq!(fs::read(&journal).unwrap(), before);
    }
    // With the file destroyed as well there is nothing to show, and it is said why.
    let text = fs::read(place.file()).unwrap();
    fs::write(place.file(), "(").unwrap();
    let refused = store::open_in(&place.file(), None, Calls::default(), |_| {}).unwrap_err();
    assert!(matches!(refused.why, store::Unreadable::StopsOver { .. }), "{refused:?}");
    fs::write(place.file(), text).unwrap();
    // Restored elsewhere and taken away, it is no obstacle any more.
    let kept = store::kept(&place.file());
    let kept = kept.iter().find(|kept| kept.kind == KeptKind::Journal).unwrap();
    assert_eq!(kept.session().unwrap().about().title.as_str(), "one");
    fs::remove_file(journal).unwrap();
    assert!(matches!(stops_at_opening(&place), Access::Write(_)));
}

#[test]
fn a_journal_that_does_not_fit_is_kept_aside_and_named() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("mine");
    assert!(desk.store.flush(LONG));
    let after = place.crashed();
    fs::write(after.file(), store::to_ron(&Session::new("theirs"))).unwrap();
    let (again, notes) = after.open(Calls::default()).unwrap();
    assert_eq!(again.title(), "theirs");
    let [Note::JournalAside { path, changes: Some(4), last: Some(_) }] = notes.as_slice() else {
        panic!("{notes:?}")
    };
    let kept = store::kept(&after.file());
    let aside = kept.iter().find(|kept| kept.kind == KeptKind::Aside).unwrap();
    assert_eq!(aside.path.canonicalize().unwrap(), path.canonicalize().unwrap());
    let session = aside.session().unwrap();
    let difference = store::first_difference(&again.session, &session).unwrap();
    assert_eq!(
        (difference.line, difference.kept.as_deref()),
        (4, Some("about: (title: \"mine\"),"))
    );
    let to = after.work().join("back.ron");
    store::restore(aside, &to).unwrap();
    assert_eq!(store::read(&to).unwrap().session.about().title.as_str(), "mine");
    assert!(store::restore(aside, &to).is_err(), "nothing is overwritten");
}

#[test]
fn what_somebody_else_wrote_is_not_overwritten_and_both_can_be_kept() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("mine");
    fs::write(place.file(), store::to_ron(&Session::new("theirs"))).unwrap();
    desk.store.look();
    desk.waits_for(|report| matches!(report, Report::ChangedUnderneath));
    desk.store.save();
    desk.waits_for(|report| {
        matches!(report, Report::SaveFailed { error: SaveError::ChangedUnderneath, .. })
    });
    assert_eq!((place.saved_title().as_str(), desk.store.unsaved()), ("theirs", 4));
    let copy = place.work().join("copy.ron");
    desk.store.save_copy(&copy);
    desk.waits_for(|report| matches!(report, Report::Copied { .. }));
    assert_eq!(store::read(&copy).unwrap().session.about().title.as_str(), "mine");
    desk.store.keep_both();
    let kept = desk.waits_for(|report| matches!(report, Report::TheirsKept { .. }));
    desk.waits_for(|report| matches!(report, Report::Saved { .. }));
    let Report::TheirsKept { path } = kept else { panic!() };
    assert_eq!(place.saved_title(), "mine");
    assert_eq!(store::read(&path).unwrap().session.about().title.as_str(), "theirs");
}

#[test]
fn a_paper_takes_the_place_of_another_only_where_that_was_said() {
    let place = Place::new();
    let paper = place.work().join("record.md");
    store::write_file(&paper, b"", false).unwrap();
    let refused = store::write_file(&paper, b"one", false);
    assert!(matches!(refused, Err(SaveError::Exists)));
    store::write_file(&paper, b"two", true).unwrap();
    assert_eq!(fs::read(&paper).unwrap(), b"two");
    assert!(store::write_file(&place.work(), b"three", true).is_err());
    assert!(store::write_file(Path::new("/dev/null"), b"four", true).is_err());
}

#[test]
fn one_writes_and_the_other_looks() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("mine");
    assert!(desk.store.flush(LONG));
    let opened = store::open_in(&place.file(), None, Calls::default(), |_| {}).unwrap();
    let Access::Held(holder) = opened.access else { panic!() };
    assert_eq!(holder.process, Some(std::process::id()));
    assert_eq!(opened.session.about().title.as_str(), "mine", "what is not saved is seen");
    assert!(desk.store.close(true, LONG).unwrap().kept);
    let again = place.desk();
    again.saves();
}

#[test]
fn two_that_open_at_once_never_both_write() {
    let place = Place::new();
    for _ in 0..50 {
        let open = || {
            let opened = store::open_in(&place.file(), None, Calls::default(), |_| {}).unwrap();
            match opened.access {
                Access::Write(store) => Some(store),
                _ => None,
            }
        };
        let stores: Vec<_> = std::thread::scope(|scope| {
            let both = [scope.spawn(open), scope.spawn(open)];
            both.map(|one| one.join().unwrap()).into_iter().flatten().collect()
        });
        assert!(stores.len() <= 1);
        for store in stores {
            assert!(store.close(false, LONG).is_some());
        }
    }
}

#[test]
fn a_folder_that_vanishes_takes_nothing_with_it() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    let away = place.folder.path().join("away");
    fs::rename(place.work(), &away).unwrap();
    std::thread::sleep(Duration::from_millis(800));
    desk.types(" two");
    let moved = desk.waits_for(|report| matches!(report, Report::JournalMoved { .. }));
    let Report::JournalMoved { to } = moved else { panic!() };
    assert!(to.starts_with(place.state()));
    desk.types(" three");
    assert!(desk.store.flush(LONG));
    desk.store.save();
    desk.waits_for(|report| {
        matches!(report, Report::SaveFailed { error: SaveError::FolderGone, .. })
    });
    assert!(desk.store.close(false, LONG).unwrap().kept);
    let moved = store::open_in(&away.join("a.ron"), Some(place.state()), Calls::default(), |_| {});
    let moved = moved.unwrap();
    assert_eq!(moved.session.about().title.as_str(), "one two three", "found under its new path");
    let Access::Write(store) = moved.access else { panic!() };
    assert!(store.close(false, LONG).unwrap().kept);
    fs::rename(away, place.work()).unwrap();
    let again = place.desk();
    assert_eq!(again.title(), "one two three");
    again.saves();
    assert_eq!(place.saved_title(), "one two three");
    assert!(again.store.close(false, LONG).unwrap().kept);
    assert!(!to.exists(), "what was rescued has come home");
    assert_eq!(again.recovered, 13);
    assert_eq!(place.desk().title(), "one two three");
}

#[test]
fn what_stands_in_the_journals_place_is_kept_aside_or_left_alone() {
    let place = Place::new();
    let journal = place.work().join(".a.ron.journal");
    fs::create_dir(&journal).unwrap();
    let (mut desk, notes) = place.open(Calls::default()).unwrap();
    assert!(matches!(notes.as_slice(), [Note::JournalAside { changes: None, .. }]));
    desk.types("one");
    assert!(desk.store.flush(LONG));
    assert!(journal.is_file());
    assert!(desk.store.close(true, LONG).unwrap().kept);

    fs::remove_file(&journal).unwrap();
    fs::create_dir(&journal).unwrap();
    let first = AtomicBool::new(true);
    let calls = Calls::failing(move |call| {
        let hit = call == Call::Rename && first.swap(false, Ordering::Relaxed);
        if hit { Outcome::Fails(EIO) } else { Outcome::Made }
    });
    let (mut desk, notes) = place.open(calls).unwrap();
    assert!(matches!(notes.as_slice(), [Note::NotAside { .. }]), "{notes:?}");
    desk.types(" two");
    desk.waits_for(|report| matches!(report, Report::JournalMoved { .. }));
    assert!(desk.store.flush(LONG));
    assert!(journal.is_dir());
    assert!(desk.store.close(false, LONG).unwrap().kept);
    assert_eq!(place.desk().title(), "one two");
}

#[test]
fn a_journal_that_was_removed_is_made_again() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    fs::remove_file(place.work().join(".a.ron.journal")).unwrap();
    std::thread::sleep(Duration::from_millis(800));
    desk.types(" two");
    std::thread::sleep(Duration::from_millis(800));
    assert!(desk.store.flush(LONG));
    assert_eq!(place.crashed().desk().title(), "one two");
}

/// Calls that fail with `outcome` while a switch is on, for the kinds given.
fn switched(kinds: &'static [Call], outcome: Outcome) -> (Calls, Arc<AtomicBool>) {
    let on = Arc::new(AtomicBool::new(false));
    let switch = on.clone();
    let calls = Calls::failing(move |call| {
        let hit = switch.load(Ordering::Relaxed) && kinds.contains(&call);
        if hit { outcome } else { Outcome::Made }
    });
    (calls, on)
}

#[test]
fn a_full_disk_is_told_within_a_second_and_nothing_is_lost_when_there_is_room_again() {
    for outcome in [Outcome::Fails(ENOSPC), Outcome::Halfway(ENOSPC)] {
        let place = Place::new();
        let (calls, full) = switched(&[Call::Write, Call::Reserve, Call::Create], outcome);
        let (mut desk, _) = place.open(calls).unwrap();
        desk.types("one");
        assert!(desk.store.flush(LONG));
        full.store(true, Ordering::Relaxed);
        let begun = Instant::now();
        desk.types(" two");
        desk.waits_for(|report| matches!(report, Report::JournalFailed { .. }));
        assert!(begun.elapsed() < Duration::from_secs(1));
        assert!(!desk.store.flush(LONG), "what is not kept is not called kept");
        desk.store.save();
        desk.waits_for(|report| matches!(report, Report::SaveFailed { .. }));
        assert_eq!(place.saved_title(), "");
        desk.types(" three");
        full.store(false, Ordering::Relaxed);
        desk.waits_for(|report| matches!(report, Report::JournalWorks { .. }));
        assert!(desk.store.flush(LONG));
        assert_eq!(place.crashed().desk().title(), "one two three");
        desk.saves();
        assert_eq!(place.saved_title(), "one two three");
    }
}

#[test]
fn a_sync_that_stalls_holds_nothing_up_and_loses_nothing() {
    let place = Place::new();
    let stalls = Arc::new(AtomicBool::new(false));
    let switch = stalls.clone();
    let calls = Calls::failing(move |call| {
        if call == Call::Sync && switch.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_secs(2));
        }
        Outcome::Made
    });
    let (mut desk, _) = place.open(calls).unwrap();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    stalls.store(true, Ordering::Relaxed);
    desk.types(" two");
    std::thread::sleep(Duration::from_millis(500));
    // The disk has been waiting since; what is typed now is written all the same.
    desk.types(" three");
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(place.crashed().desk().title(), "one two three");
}

#[test]
fn after_a_failed_sync_the_journal_is_written_anew() {
    let place = Place::new();
    let (calls, broken) = switched(&[Call::Sync], Outcome::Fails(EIO));
    let (mut desk, _) = place.open(calls).unwrap();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    broken.store(true, Ordering::Relaxed);
    desk.types(" two");
    desk.waits_for(|report| matches!(report, Report::JournalFailed { .. }));
    assert_eq!(place.crashed().desk().title(), "one two");
    broken.store(false, Ordering::Relaxed);
    desk.waits_for(|report| matches!(report, Report::JournalWorks { .. }));
    assert!(desk.store.flush(LONG));
    assert_eq!(place.crashed().desk().title(), "one two");
}

/// Opens, types, saves, types and closes with a save, while the k-th call fails. Returns whether
/// there was a k-th call.
fn one_fault(k: usize, outcome: Outcome, for_ever: bool) -> bool {
    let place = Place::new();
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    let calls = Calls::failing(move |_| {
        let now = counter.fetch_add(1, Ordering::Relaxed);
        if now == k || (for_ever && now > k) { outcome } else { Outcome::Made }
    });
    let case = format!("call {k}, {outcome:?}, for ever: {for_ever}");
    let typed = "one two";
    if let Ok((mut desk, _)) = place.open(calls) {
        desk.types("one");
        desk.store.save();
        let report = desk
            .waits_for(|report| matches!(report, Report::Saved { .. } | Report::SaveFailed { .. }));
        if matches!(report, Report::Saved { .. }) {
            assert_eq!(place.saved_title(), "one", "{case}");
        } else {
            assert!(["", "one"].contains(&place.saved_title().as_str()), "{case}");
        }
        desk.types(" two");
        let closed = desk.store.close(true, LONG).expect("an end");
        let told = || {
            let failed = |report: Report| matches!(report, Report::JournalFailed { .. });
            desk.reports.try_iter().any(failed)
        };
        match closed.save.unwrap() {
            Ok(_) => {
                assert_eq!((place.saved_title().as_str(), closed.unsaved), (typed, 0), "{case}");
            }
            Err(error) => {
                let now = place.saved_title();
                assert!(["", "one", typed].contains(&now.as_str()), "{case}: {now} {error}");
                assert!(
                    closed.kept || matches!(report, Report::SaveFailed { .. }) || told(),
                    "{case}"
                );
            }
        }
        let again = place.desk();
        if closed.kept {
            assert_eq!(again.title(), typed, "{case}");
        }
        assert!(typed.starts_with(again.title()), "{case}: {}", again.title());
        again.saves();
        assert_eq!(place.saved_title(), again.title(), "{case}");
    } else {
        assert_eq!(place.desk().title(), "", "{case}");
    }
    count.load(Ordering::Relaxed) > k
}

#[test]
fn whichever_call_fails_nothing_is_damaged_and_nothing_is_claimed_falsely() {
    for outcome in [Outcome::Fails(ENOSPC), Outcome::Fails(EIO), Outcome::Halfway(ENOSPC)] {
        for for_ever in [false, true] {
            let mut k = 0;
            while one_fault(k, outcome, for_ever) {
                k += 1;
                assert!(k < 200, "there is an end");
            }
            assert!(k > 20, "{k} calls");
        }
    }
}

#[test]
fn cut_off_or_spoilt_anywhere_journal_and_file_give_a_state_that_existed() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("ab");
    desk.saves();
    desk.types("cd");
    assert!(desk.store.flush(LONG));
    let after = place.crashed();
    let states = ["", "a", "ab", "abc", "abcd"];
    for name in ["a.ron", ".a.ron.journal"] {
        let path = after.work().join(name);
        let whole = fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut spoilt = whole.clone();
            spoilt[at] ^= 0x11;
            for bytes in [&whole[..at], &spoilt] {
                fs::write(&path, bytes).unwrap();
                match store::read(&after.file()) {
                    Err(_) => assert_eq!(name, "a.ron"),
                    Ok(loaded) => {
                        let title = loaded.session.about().title.as_str();
                        let is_theirs = name == "a.ron" && bytes.len() == whole.len();
                        assert!(is_theirs || states.contains(&title), "{name} {at} {title}");
                    }
                }
            }
        }
        fs::write(&path, whole).unwrap();
    }
}

/// How often a writer is killed: `PLENARY_ROUNDS`, or a few times.
fn rounds() -> usize {
    let asked = std::env::var("PLENARY_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(25)
}

/// Not a test of its own: what the killed process does. It types a letter every other millisecond,
/// says so, and saves all the time.
#[test]
fn types_until_it_is_killed() {
    let Some(file) = std::env::var_os("PLENARY_TYPE_INTO") else {
        return;
    };
    let folder = tempfile::tempdir_in(Path::new(&file).parent().unwrap()).unwrap();
    let place = Place { folder };
    let opened = store::open_in(Path::new(&file), Some(place.state()), Calls::default(), |_| {});
    let Opened { session, history, access, .. } = opened.unwrap();
    let Access::Write(store) = access else { panic!("{access:?}") };
    store.opened();
    let reports = mpsc::channel().1;
    let mut desk = Desk { session, history, recovered: 0, store, reports };
    for letter in "abcdefghij".chars().cycle() {
        desk.types(&letter.to_string());
        println!("typed {}", desk.title().len());
        if desk.title().len().is_multiple_of(7) {
            desk.store.save();
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn killed_at_any_moment_it_loses_less_than_50_milliseconds_of_typing() {
    use std::io::{BufRead, BufReader};
    let place = Place::new();
    let mut longest = 0;
    for round in 0..rounds() {
        let mut child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "types_until_it_is_killed", "--nocapture"])
            .env("PLENARY_TYPE_INTO", place.file())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let typed = output.lines().map_while(Result::ok).filter_map(|line| {
            let (_, count) = line.split_once("typed ")?;
            count.parse::<usize>().ok()
        });
        let mut typed = typed.skip(round * 7 % 41);
        let mut last = typed.next().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
        last = typed.last().unwrap_or(last);
        let saved = place.saved_title().len();
        let kept = store::read(&place.file()).unwrap().session.about().title.as_str().len();
        assert!(saved <= kept && longest <= kept, "round {round}: {saved} {longest} {kept}");
        assert!(kept + 25 > last, "round {round}: {kept} of {last}");
        longest = kept;
    }
}

#[test]
fn what_is_no_file_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("pipe.ron");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &pipe,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .unwrap();
    let begun = Instant::now();
    let missing = folder.path().join("no").join("missing.ron");
    let nothing = folder.path().join("missing.ron");
    for path in [&pipe, folder.path(), Path::new("/dev/zero"), &missing, &nothing] {
        assert!(store::read(path).is_err());
        assert!(store::open_in(path, None, Calls::default(), |_| {}).is_err());
    }
    assert!(begun.elapsed() < Duration::from_secs(1));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing was made");
}

/// Calls as on a network drive that has no locks.
fn without_locks() -> Calls {
    const ENOLCK: i32 = 37;
    Calls::failing(|call| if call == Call::Lock { Outcome::Fails(ENOLCK) } else { Outcome::Made })
}

/// A lock file as another machine would have written it.
fn held_elsewhere(place: &Place, beat: u32) {
    let text = format!("ann\nelsewhere\n77\n1591704000\nanother-start\n{beat}\n0\n\nmark\n");
    fs::write(place.work().join(".a.ron.lock"), text).unwrap();
}

#[test]
fn without_locks_the_second_one_looks_on_until_the_first_has_let_go() {
    let place = Place::new();
    let (mut desk, notes) = place.open(without_locks()).unwrap();
    assert!(notes.iter().any(|note| matches!(note, Note::NoLock)), "{notes:?}");
    desk.types("mine");
    assert!(desk.store.flush(LONG));
    let second = store::open_in(&place.file(), None, without_locks(), |_| {}).unwrap();
    let Access::Held(holder) = second.access else { panic!() };
    assert!(holder.may_be_dead && holder.process == Some(std::process::id()));
    assert!(desk.store.close(true, LONG).unwrap().kept);
    let (again, _) = place.open(without_locks()).unwrap();
    assert_eq!(again.title(), "mine");
}

#[test]
fn somebody_on_another_machine_keeps_out_until_it_is_taken_over() {
    let place = Place::new();
    held_elsewhere(&place, 3);
    let opened = store::open_in(&place.file(), None, without_locks(), |_| {}).unwrap();
    let Access::Held(holder) = opened.access else { panic!() };
    assert_eq!((holder.user.as_deref(), holder.host.as_deref()), (Some("ann"), Some("elsewhere")));
    assert!(holder.may_be_dead);
    // Where the system's locks reach everybody, what stands in the file is history.
    let real = place.desk();
    assert!(real.store.close(false, LONG).unwrap().kept);
}

#[test]
fn two_that_begin_at_once_without_locks_never_both_write() {
    let place = Place::new();
    for _ in 0..10 {
        let open = || {
            let opened = store::open_in(&place.file(), None, without_locks(), |_| {}).unwrap();
            match opened.access {
                Access::Write(store) => Some(store),
                _ => None,
            }
        };
        let stores: Vec<_> = std::thread::scope(|scope| {
            let both = [scope.spawn(open), scope.spawn(open)];
            both.map(|one| one.join().unwrap()).into_iter().flatten().collect()
        });
        assert!(stores.len() <= 1, "{}", stores.len());
        for store in stores {
            assert!(store.close(false, LONG).is_some());
        }
    }
}
