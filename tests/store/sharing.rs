//! More than one program at a file: one writes, the others look, and nothing is overwritten unseen.

use super::*;

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

#[test]
fn a_folder_put_in_the_place_of_another_is_whose_opens_it_there() {
    let place = Place::new();
    let mut ours = place.desk();
    ours.types("ours");
    assert!(ours.store.flush(LONG));
    let (away, file) = (place.folder.path().join("away"), place.file());
    fs::rename(place.work(), &away).unwrap();
    fs::create_dir(place.work()).unwrap();
    fs::copy(away.join("a.ron"), &file).unwrap();
    let mut theirs = place.desk();
    theirs.types("theirs");
    assert!(theirs.store.flush(LONG));
    std::thread::sleep(Duration::from_millis(800));
    ours.types(" too");
    ours.waits_for(|report| matches!(report, Report::TakenOver { .. }));
    ours.store.save();
    ours.waits_for(|report| matches!(report, Report::SaveFailed { .. }));
    assert!(ours.store.flush(LONG));
    theirs.types(" on");
    assert!(theirs.store.flush(LONG));
    let crashed = place.crashed();
    assert_eq!(crashed.desk().title(), "theirs on");
    // What was typed in the other is in the journal that went along, and in the state folder.
    let journals = fs::read_dir(crashed.state().join("journals")).unwrap();
    let rescued = journals.map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    assert!(rescued.into_iter().any(|text| text.contains("put:\"t\"") && text.contains("ours")));
}

#[test]
fn a_journal_that_others_can_write_to_is_not_believed() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let mut desk = place.desk();
    desk.types("planted");
    assert!(desk.store.flush(LONG));
    let crashed = place.crashed();
    let journal = crashed.work().join(".a.ron.journal");
    fs::set_permissions(&journal, fs::Permissions::from_mode(0o666)).unwrap();
    let (opened, notes) = crashed.open(Calls::default()).unwrap();
    assert_eq!((opened.title(), opened.recovered), ("", 0));
    assert!(matches!(notes.as_slice(), [Note::JournalAside { .. }]), "{notes:?}");
    // One that others can read goes on in a file that they cannot.
    let crashed = place.crashed();
    let journal = crashed.work().join(".a.ron.journal");
    fs::set_permissions(&journal, fs::Permissions::from_mode(0o644)).unwrap();
    fs::set_permissions(crashed.file(), fs::Permissions::from_mode(0o600)).unwrap();
    let opened = crashed.desk();
    assert_eq!(opened.title(), "planted");
    assert!(opened.store.flush(LONG));
    assert!(soon_private(&journal));
}

fn soon_private(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    let until = Instant::now() + LONG;
    while Instant::now() < until {
        if fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 == 0) {
            return true;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    false
}
