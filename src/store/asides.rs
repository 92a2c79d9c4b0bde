//! How long journals stay that were set aside.
//!
//! Thirty days, in the life of their session: the session file has to have been saved so much later
//! than they were set aside, and the clock to agree. So neither a clock that is wrong for an hour
//! nor a session that rests for a year takes anything along. Nothing else that holds a change goes
//! by itself.

use super::{calls::Calls, clock, names::Names};
use std::{fs, path::PathBuf, time::UNIX_EPOCH};

/// Seconds that a journal stays that was set aside.
pub(super) const KEPT: i64 = 30 * 86_400;

/// Removes what was set aside long ago; what went.
pub(super) fn let_go(calls: &Calls, names: &Names) -> Vec<PathBuf> {
    let saved = fs::metadata(&names.file).and_then(|found| found.modified()).ok();
    let saved = saved.and_then(|saved| saved.duration_since(UNIX_EPOCH).ok());
    let Some(saved) = saved.and_then(|saved| i64::try_from(saved.as_secs()).ok()) else {
        return Vec::new();
    };
    let now = saved.min(clock::seconds());
    let is_old = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        let at = name.and_then(|name| name.rsplit_once(".journal-"));
        let at = at.and_then(|(_, stamp)| clock::read_stamp(stamp));
        at.is_some_and(|at| now - at > KEPT) && path.symlink_metadata().is_ok_and(|it| it.is_file())
    };
    let old = names.asides().into_iter().filter(is_old);
    old.filter(|path| calls.remove(path).is_ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::{Duration, SystemTime};

    #[test]
    fn what_was_set_aside_stays_thirty_days_of_work() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.ron");
        fs::write(&file, "").unwrap();
        let names = Names::of(&file, None).unwrap();
        let days = |days: i64| names.aside(&clock::stamp(clock::seconds() - days * 86_400));
        let by_hand = names.aside("kept by hand");
        for path in [&days(29), &days(31), &by_hand] {
            fs::write(path, "").unwrap();
        }
        // A folder is nothing that was set aside here.
        fs::create_dir(days(40)).unwrap();
        let saved = |days: u64| {
            let at = SystemTime::now() - Duration::from_secs(days * 86_400);
            fs::File::options().write(true).open(&file).unwrap().set_modified(at).unwrap();
        };
        saved(2);
        assert!(let_go(&Calls::default(), &names).is_empty(), "no work since");
        saved(0);
        assert_eq!(let_go(&Calls::default(), &names), [days(31)]);
        assert!(days(29).exists() && by_hand.exists() && days(40).is_dir());
    }
}
