//! What lasts when things go wrong: crashes, full disks, lost folders, other programs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test says what it expects by panicking"
)]

mod faults;
mod kills;
mod recovery;
mod sharing;

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
