//! What a crash left: put back, set aside, or left alone.

use super::*;

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
