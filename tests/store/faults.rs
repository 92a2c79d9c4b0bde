//! Calls that fail, folders that go, bytes that are spoilt.

use super::*;

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

#[test]
fn whoever_types_on_does_not_keep_the_journal_from_going_elsewhere() {
    let place = Place::new();
    let full = Arc::new(AtomicBool::new(false));
    let switch = full.clone();
    // This file takes nothing more, as on a full drive; a new one does.
    let calls = Calls::failing(move |call| match call {
        Call::Create => {
            switch.store(false, Ordering::Relaxed);
            Outcome::Made
        }
        Call::Write | Call::Reserve if switch.load(Ordering::Relaxed) => Outcome::Fails(ENOSPC),
        _ => Outcome::Made,
    });
    let (mut desk, _) = place.open(calls).unwrap();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    full.store(true, Ordering::Relaxed);
    for _ in 0..20 {
        desk.types("x");
        std::thread::sleep(Duration::from_millis(50));
    }
    assert_eq!(place.crashed().desk().title(), format!("one{}", "x".repeat(20)));
}

#[test]
fn a_journal_that_was_cut_off_underneath_is_made_again() {
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("one");
    assert!(desk.store.flush(LONG));
    std::thread::sleep(Duration::from_millis(800));
    let journal = fs::OpenOptions::new().write(true).open(place.work().join(".a.ron.journal"));
    journal.unwrap().set_len(0).unwrap();
    desk.types(" two");
    std::thread::sleep(Duration::from_millis(800));
    assert!(desk.store.flush(LONG));
    assert_eq!(place.crashed().desk().title(), "one two");
}
