//! What stands in a lock file: who holds a session, and how its openings went.
//!
//! Where the system's lock reaches everybody, this serves messages only. On network drives it may
//! reach no further than one machine; there the holder adds to a number every ten seconds, and one
//! whose number stands still for a minute is taken for dead. The clocks of two machines are never
//! compared: whoever waits counts on its own.
//!
//! An opening is noted before the journal is read and struck out when the first frame is on the
//! screen. So a journal over which the program stops each time is known by its third opening.

use super::{clock, lock::Holder};
use std::{
    fs, io,
    time::{Duration, Instant},
};

/// How often a holder shows that it is alive.
pub(super) const BEAT: Duration = Duration::from_secs(10);

/// How long one may be silent before it is taken for dead.
pub(super) const SILENCE: Duration = Duration::from_secs(60);

/// The lines of a lock file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Signature {
    pub(super) user: String,
    pub(super) host: String,
    /// The process; nothing where it has let go.
    pub(super) process: Option<u32>,
    pub(super) since: i64,
    /// Which start of its machine it is from.
    pub(super) boot: String,
    pub(super) beat: u64,
    /// Openings that did not come to a first frame, and the journal over which.
    pub(super) attempts: u32,
    pub(super) journal: String,
    /// Different for each holding of the lock.
    pub(super) mark: String,
}

impl Signature {
    /// That of this process, now.
    pub(super) fn own() -> Signature {
        let user = std::env::var("USER").or_else(|_| std::env::var("LOGNAME"));
        let host = fs::read_to_string("/proc/sys/kernel/hostname")
            .or_else(|_| fs::read_to_string("/etc/hostname"));
        let line = |text: Option<String>| text.unwrap_or_default().trim().replace('\n', " ");
        Signature {
            user: line(user.ok()),
            host: line(host.ok()),
            process: Some(std::process::id()),
            since: clock::seconds(),
            boot: boot(),
            mark: mark(),
            ..Signature::default()
        }
    }

    /// Reads what is in a lock file, as far as it can be read.
    pub(super) fn read(text: &str) -> Signature {
        let mut lines = text.lines().map(|line| {
            let letters = line.chars().take(200).collect::<String>();
            crate::session::clean::clean(&letters).text.into_owned()
        });
        let mut next = || lines.next().unwrap_or_default();
        Signature {
            user: next(),
            host: next(),
            process: next().parse().ok(),
            since: next().parse().unwrap_or_default(),
            boot: next(),
            beat: next().parse().unwrap_or_default(),
            attempts: next().parse().unwrap_or_default(),
            journal: next(),
            mark: next(),
        }
    }

    /// As a lock file has it.
    pub(super) fn text(&self) -> String {
        let process = self.process.map(|process| process.to_string()).unwrap_or_default();
        let Signature { user, host, since, boot, beat, attempts, journal, mark, .. } = self;
        format!(
            "{user}\n{host}\n{process}\n{since}\n{boot}\n{beat}\n{attempts}\n{journal}\n{mark}\n"
        )
    }

    /// Who that is, for a message.
    pub(super) fn holder(&self) -> Holder {
        let known = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
        Holder {
            user: known(&self.user),
            host: known(&self.host),
            process: self.process,
            since: (self.since > 0).then(|| clock::moment(self.since)),
            may_be_dead: false,
        }
    }

    /// Whether somebody wrote it who may still be there, as far as it can be known from here:
    /// nobody from an earlier start of this machine is.
    pub(super) fn may_live(&self) -> bool {
        let own = Signature::own();
        let Some(process) = self.process else { return false };
        if self.host != own.host {
            return true;
        }
        if self.boot != own.boot {
            return false;
        }
        runs(process)
    }

    /// Whether this is the same holding of the lock.
    pub(super) fn is_same(&self, other: &Signature) -> bool {
        (&self.host, self.process, &self.boot, &self.mark)
            == (&other.host, other.process, &other.boot, &other.mark)
    }
}

/// Whether a process of this number runs on this machine.
pub(super) fn runs(process: u32) -> bool {
    let process = i32::try_from(process).ok().and_then(rustix::process::Pid::from_raw);
    process.is_some_and(|process| {
        rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH)
    })
}

/// Which start of this machine it is; empty where the system does not say.
#[must_use]
pub fn boot() -> String {
    let read = || -> io::Result<String> { fs::read_to_string("/proc/sys/kernel/random/boot_id") };
    read().map(|text| text.trim().to_owned()).unwrap_or_default()
}

/// A word that no other holding of a lock has.
fn mark() -> String {
    use std::hash::{BuildHasher as _, Hasher as _, RandomState};
    format!("{:016x}", RandomState::new().build_hasher().finish())
}

/// Waits for a holder that shows no life any more.
#[derive(Debug)]
pub(super) struct Silence {
    last: Signature,
    since: Instant,
    wait: Duration,
}

impl Silence {
    /// Begins to wait, for so long, at a moment at which this stood in the lock file.
    pub(super) fn new(last: Signature, now: Instant, wait: Duration) -> Silence {
        Silence { last, since: now, wait }
    }

    /// What stands there now: whether the holder has let go, or was silent long enough.
    pub(super) fn is_over(&mut self, found: Signature, now: Instant) -> bool {
        if found.process.is_none() {
            return true;
        }
        if found != self.last {
            self.last = found;
            self.since = now;
        }
        now.saturating_duration_since(self.since) >= self.wait
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_anything_else_is_nobody() {
        let own = Signature { attempts: 2, journal: "5f0c2a91".into(), ..Signature::own() };
        assert_eq!(Signature::read(&own.text()), own);
        assert!(own.may_live());
        for text in ["", "\u{1b}[2J\n\n\n", "a\nb\nnot a number\n9"] {
            let read = Signature::read(text);
            assert_eq!((read.process, read.may_live()), (None, false));
            assert!(!read.user.contains('\u{1b}'));
        }
    }

    #[test]
    fn who_is_from_another_machine_may_live_and_who_is_from_before_a_start_does_not() {
        let own = Signature::own();
        let there = Signature { host: "elsewhere".into(), process: Some(1), ..own.clone() };
        assert!(there.may_live());
        let before = Signature { boot: "another".into(), ..own.clone() };
        assert!(!before.may_live());
        let gone = Signature { process: Some(2_147_483_646), ..own };
        assert!(!gone.may_live());
    }

    #[test]
    fn only_a_minute_without_a_beat_is_silence() {
        let begun = Instant::now();
        let at = |seconds| begun + Duration::from_secs(seconds);
        let beat = |beat| Signature { beat, process: Some(7), ..Signature::default() };
        let mut silence = Silence::new(beat(1), begun, SILENCE);
        assert!(!silence.is_over(beat(1), at(50)));
        assert!(!silence.is_over(beat(2), at(59)));
        assert!(!silence.is_over(beat(2), at(118)));
        assert!(silence.is_over(beat(2), at(119)));
        // Who lets go need not be waited for.
        let mut silence = Silence::new(beat(1), begun, SILENCE);
        assert!(silence.is_over(Signature::default(), at(1)));
    }
}
