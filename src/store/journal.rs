//! What a journal holds, as text and back: no files here.
//!
//! A journal is the session as it was, and every change since, one record a line:
//!
//! ```text
//! 5f0c2a91 0 1795499271 header (version:1,name:"…",based:Some("…"))
//! c4417e02 1 1795499271 session (format:1,…)
//! 90ab11fe 2 1795499274 change (scope:Writing,course:Done,edit:Splice(…))
//! 0d5e8c33 3 1795499301 checkpoint 41277-9f0c… 2
//! ```
//!
//! The first word is the CRC-32 of the rest of the line, the second counts records without a gap,
//! the third is a label (seconds since 1970) by which nothing is ordered. Reading stops at the
//! first line that is cut off, damaged, out of order or refused by the session, so what is read is
//! always a state that existed. It needs nothing but itself: with the session file destroyed, all
//! is still there. Cost: about 150 bytes for a letter typed.

use super::{background::Pieces, calls::fails_for_a_test, hash::Hash};
use crate::session::{Change, History, Session};
use ron::Options;
use serde::{Deserialize, Serialize};

/// The version of the journal that this program writes and reads.
const VERSION: u16 = 1;

/// Bytes of a journal that goes on when everything in it is saved, so that undo reaches back before
/// a restart. Beyond that (some 3,000 changes, 30 ms at the next opening) a new one is begun.
pub(super) const KEPT_FOR_UNDO: usize = 512 * 1024;

/// The beginning of a journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Header {
    /// The version of the journal.
    pub(super) version: u16,
    /// A name that no other journal has: two with the same are the same, one perhaps longer.
    pub(super) name: String,
    /// The hash of the session file that its session was read from.
    pub(super) based: Option<String>,
}

impl Header {
    pub(super) fn new(name: String, based: Option<Hash>) -> Header {
        Header { version: VERSION, name, based: based.map(|hash| hash.to_string()) }
    }
}

/// Turns records into lines, counting them.
#[derive(Debug, Default)]
pub(super) struct Encoder {
    next: u64,
}

impl Encoder {
    /// An encoder that goes on behind `count` records.
    pub(super) fn after(count: u64) -> Encoder {
        Encoder { next: count }
    }

    /// The beginning of a journal: its header, and the session as it is.
    pub(super) fn begin(&mut self, out: &mut Vec<u8>, at: i64, header: &Header, session: &Session) {
        self.line(out, at, "header", &ron_line(header));
        self.line(out, at, "session", &ron_line(session));
    }

    /// A change; returns its number.
    pub(super) fn change(&mut self, out: &mut Vec<u8>, at: i64, change: &Change) -> u64 {
        self.line(out, at, "change", &ron_line(change))
    }

    /// That the session file is about to hold all changes up to the one numbered `upto`.
    pub(super) fn checkpoint(&mut self, out: &mut Vec<u8>, at: i64, hash: Hash, upto: u64) -> u64 {
        self.line(out, at, "checkpoint", &format!("{hash} {upto}"))
    }

    /// That the session file does hold what a checkpoint said.
    pub(super) fn saved(&mut self, out: &mut Vec<u8>, at: i64, hash: Hash) -> u64 {
        self.line(out, at, "saved", &hash.to_string())
    }

    /// Something that whoever writes here wants to find again; no part of the session.
    pub(super) fn fact(&mut self, out: &mut Vec<u8>, at: i64, fact: &str) -> u64 {
        self.line(out, at, "fact", &ron_line(&fact))
    }

    fn line(&mut self, out: &mut Vec<u8>, at: i64, kind: &str, payload: &str) -> u64 {
        let number = self.next;
        self.next += 1;
        let rest = format!("{number} {at} {kind} {payload}");
        let crc = crc32fast::hash(rest.as_bytes());
        out.extend_from_slice(format!("{crc:08x} {rest}\n").as_bytes());
        number
    }
}

/// One line of RON: strings are escaped, so no payload holds a line break.
fn ron_line<T: Serialize>(value: &T) -> String {
    // Plain values into a string, without a limit of depth: there is nothing that could fail.
    let options = Options::default().without_recursion_limit();
    let mut text = Pieces::default();
    let written = options.to_writer(&mut text, value);
    written.map(|()| text.into_text()).unwrap_or_default()
}

/// A journal that was read: the last state that it holds, and how that came about.
#[derive(Debug)]
pub(super) struct Replayed {
    /// Its beginning.
    pub(super) header: Header,
    /// The session after the last whole record.
    pub(super) session: Session,
    /// What can be undone and redone there.
    pub(super) history: History,
    /// The changes: number and time of each.
    pub(super) changes: Vec<(u64, i64)>,
    /// What the session file held for certain, and up to which change.
    pub(super) saved: (Option<Hash>, u64),
    /// What it was to hold after that, and up to which change: saves of which the end is unknown.
    pub(super) checkpoints: Vec<(Hash, u64)>,
    /// Facts, the oldest first.
    pub(super) facts: Vec<String>,
    /// How many whole records there are.
    pub(super) records: u64,
    /// How many bytes they have. What follows is a record that was cut off, or damage.
    pub(super) bytes: usize,
    /// Whether more than one record that was being written is lost behind them.
    pub(super) damaged: bool,
}

impl Replayed {
    /// The changes that a session file with this hash does not hold: number and time of each.
    /// `None` where the file is none that this journal knows.
    pub(super) fn unsaved(&self, file: Hash) -> Option<&[(u64, i64)]> {
        let mut checkpoints = self.checkpoints.iter().rev();
        let upto = match checkpoints.find(|(hash, _)| *hash == file) {
            Some((_, upto)) => *upto,
            None if self.saved.0 == Some(file) => self.saved.1,
            None => return None,
        };
        Some(self.after(upto))
    }

    /// The changes that no save covers for certain.
    pub(super) fn after_last_save(&self) -> &[(u64, i64)] {
        self.after(self.saved.1)
    }

    fn after(&self, upto: u64) -> &[(u64, i64)] {
        let first = self.changes.partition_point(|(number, _)| *number <= upto);
        self.changes.get(first..).unwrap_or_default()
    }
}

/// Reads a journal; `None` where it does not even hold a session.
pub(super) fn replay(bytes: &[u8]) -> Option<Replayed> {
    let mut lines = Lines { bytes, at: 0, next: 0 };
    let header: Header = lines.next_of("header").and_then(|line| read(line.payload))?;
    if header.version != VERSION {
        return None;
    }
    let session: Session = lines.next_of("session").and_then(|line| read(line.payload))?;
    let based = header.based.as_deref().and_then(Hash::parse);
    let mut replayed = Replayed {
        header,
        session: session.checked().ok()?,
        history: History::default(),
        changes: Vec::new(),
        saved: (based, 0),
        checkpoints: Vec::new(),
        facts: Vec::new(),
        records: lines.next,
        bytes: lines.at,
        damaged: false,
    };
    while let Some(line) = lines.next() {
        if replayed.take(&line).is_none() {
            break;
        }
        replayed.records = lines.next;
        replayed.bytes = lines.at;
    }
    let rest = bytes.get(replayed.bytes..).unwrap_or_default();
    let reserved = rest.iter().all(|byte| *byte == 0);
    let lost = rest.iter().filter(|byte| **byte == b'\n').count();
    replayed.damaged = !reserved && lost > 0;
    Some(replayed)
}

impl Replayed {
    fn take(&mut self, line: &Line<'_>) -> Option<()> {
        match line.kind {
            "change" => {
                debug_assert!(!fails_for_a_test("replay", line.payload), "as a test asked");
                let change: Change = read(line.payload)?;
                self.history.replay(&mut self.session, &change).ok()?;
                self.changes.push((line.number, line.at));
            }
            "checkpoint" => {
                let (hash, upto) = line.payload.split_once(' ')?;
                self.checkpoints.push((Hash::parse(hash)?, upto.parse().ok()?));
            }
            "saved" => {
                let saved = Hash::parse(line.payload)?;
                let mut checkpoints = self.checkpoints.drain(..).rev();
                let (_, upto) = checkpoints.find(|(hash, _)| *hash == saved)?;
                self.saved = (Some(saved), upto);
            }
            "fact" => self.facts.push(read(line.payload)?),
            _ => return None,
        }
        Some(())
    }
}

fn read<T: for<'a> Deserialize<'a>>(payload: &str) -> Option<T> {
    Options::default().from_str(payload).ok()
}

struct Line<'a> {
    number: u64,
    at: i64,
    kind: &'a str,
    payload: &'a str,
}

/// Whole lines in order, up to the first that is not.
struct Lines<'a> {
    bytes: &'a [u8],
    at: usize,
    next: u64,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Option<Line<'a>> {
        let rest = self.bytes.get(self.at..)?;
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let text = std::str::from_utf8(rest.get(..end)?).ok()?;
        let (crc, record) = text.split_once(' ')?;
        if format!("{:08x}", crc32fast::hash(record.as_bytes())) != crc {
            return None;
        }
        let mut words = record.splitn(4, ' ');
        let number: u64 = words.next()?.parse().ok()?;
        let line = Line {
            number,
            at: words.next()?.parse().ok()?,
            kind: words.next()?,
            payload: words.next()?,
        };
        if number != self.next {
            return None;
        }
        self.next += 1;
        self.at += end + 1;
        Some(line)
    }

    fn next_of(&mut self, kind: &str) -> Option<Line<'a>> {
        self.next().filter(|line| line.kind == kind)
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::session::{Edit, Field, Id, Scope, TextId};
    use proptest::prelude::*;

    /// Types letters at the end of the title: one change each.
    pub(in crate::store) fn type_title(
        session: &mut Session,
        history: &mut History,
        letters: &str,
    ) -> Vec<Change> {
        let text = TextId::written(Id::ROOT, Field::Title);
        let mut changes = Vec::new();
        for letter in letters.chars() {
            let at = u32::try_from(session.text(text).unwrap().len()).unwrap();
            let put = letter.to_string().into();
            let edit = Edit::Splice { text, at, cut: "".into(), put };
            changes.push(history.apply(session, Scope::Writing, edit).unwrap());
        }
        changes
    }

    /// A journal of some typing, undoing (`<`), redoing (`>`), moving about (`|`) and saving, every state
    /// on the way, and the history at the end.
    fn journal(letters: &str) -> (Vec<u8>, Vec<Session>, Hash, History) {
        let (mut session, mut history) = (Session::new("A \"title\" "), History::default());
        let mut states = vec![session.clone()];
        let (mut out, mut encoder) = (Vec::new(), Encoder::default());
        let header = Header::new("1".to_owned(), Some(Hash::of(b"base")));
        encoder.begin(&mut out, 7, &header, &session);
        let half = Hash::of(b"half");
        for (count, letter) in letters.chars().enumerate() {
            let changes = match letter {
                '<' => history.undo(&mut session, &[Scope::Writing]).unwrap(),
                '>' => history.redo(&mut session, &[Scope::Writing]).unwrap(),
                '|' => {
                    history.seal();
                    None
                }
                _ => type_title(&mut session, &mut history, &letter.to_string()).pop(),
            };
            let Some(change) = changes else { continue };
            let number = encoder.change(&mut out, 8, &change);
            states.push(session.clone());
            if count == letters.chars().count() / 2 {
                encoder.checkpoint(&mut out, 9, half, number);
                encoder.fact(&mut out, 9, "caret\n3");
            }
        }
        (out, states, half, history)
    }

    /// What undoing step by step gives, and then doing all of it again.
    fn steps(mut session: Session, mut history: History) -> Vec<String> {
        let mut titles = Vec::new();
        while history.undo(&mut session, &[Scope::Writing]).unwrap().is_some() {
            titles.push(session.about().title.as_str().to_owned());
        }
        while history.redo(&mut session, &[Scope::Writing]).unwrap().is_some() {
            titles.push(session.about().title.as_str().to_owned());
        }
        titles
    }

    #[test]
    fn what_was_parted_by_a_motion_is_undone_apart_after_a_replay_too() {
        let (bytes, states, _, history) = journal("abc|d<ef");
        let replayed = replay(&bytes).unwrap();
        assert_eq!((replayed.bytes, replayed.damaged), (bytes.len(), false));
        assert_eq!(replayed.session.about().title.as_str(), "A \"title\" abcef");
        let live = states.last().unwrap().clone();
        assert_eq!(steps(replayed.session, replayed.history), steps(live, history));
    }

    #[test]
    fn an_undo_of_what_was_done_before_the_journal_began_is_carried_out() {
        let (mut session, mut history) = (Session::new(""), History::default());
        type_title(&mut session, &mut history, "abc");
        let (mut bytes, mut encoder) = (Vec::new(), Encoder::default());
        encoder.begin(&mut bytes, 7, &Header::new("1".to_owned(), None), &session);
        let undone = history.undo(&mut session, &[Scope::Writing]).unwrap().unwrap();
        encoder.change(&mut bytes, 8, &undone);
        for change in type_title(&mut session, &mut history, "xy") {
            encoder.change(&mut bytes, 8, &change);
        }
        let replayed = replay(&bytes).unwrap();
        assert_eq!((replayed.bytes, replayed.damaged), (bytes.len(), false));
        assert_eq!(replayed.session.about().title.as_str(), "xy");
    }

    #[test]
    fn all_of_it_replays_with_history_checkpoints_and_facts() {
        let (bytes, states, half, _) = journal("one two<<>three");
        let mut replayed = replay(&bytes).unwrap();
        assert!(Some(&replayed.session) == states.last());
        assert_eq!((replayed.bytes, replayed.damaged), (bytes.len(), false));
        assert_eq!(replayed.facts, ["caret\n3"]);
        assert_eq!(replayed.unsaved(Hash::of(b"base")).unwrap().len(), 15);
        assert_eq!(replayed.unsaved(half).unwrap().len(), 7);
        assert_eq!(replayed.after_last_save().len(), 15);
        assert_eq!(replayed.unsaved(Hash::of(b"other")), None);
        let undone = replayed.history.undo(&mut replayed.session, &[Scope::Writing]);
        assert!(undone.unwrap().is_some());
    }

    #[test]
    fn a_file_from_before_the_last_save_is_another_file() {
        let (mut bytes, _, half, _) = journal("one two<<>three");
        let mut encoder = Encoder::after(replay(&bytes).unwrap().records);
        encoder.saved(&mut bytes, 10, half);
        let replayed = replay(&bytes).unwrap();
        assert_eq!(replayed.unsaved(half).unwrap().len(), 7);
        assert_eq!(replayed.after_last_save().len(), 7);
        assert_eq!(replayed.unsaved(Hash::of(b"base")), None);
    }

    #[test]
    fn cut_off_anywhere_it_gives_a_state_that_existed() {
        let (bytes, states, ..) = journal("ab |<c>d\u{301}\u{200d}é");
        let mut last = 0;
        for end in 0..=bytes.len() {
            let Some(replayed) = replay(&bytes[..end]) else {
                assert_eq!(last, 0);
                continue;
            };
            let found = states.iter().rposition(|state| *state == replayed.session);
            last = found.expect("a state that existed");
            assert!(!replayed.damaged && replayed.bytes <= end);
        }
        assert_eq!(last, states.len() - 1);
    }

    #[test]
    fn spoilt_anywhere_it_gives_a_state_that_existed() {
        let (bytes, states, ..) = journal("ab|<c>");
        for at in 0..bytes.len() {
            for spoilt in [bytes[at] ^ 1, bytes[at] ^ 0x20, b'\n', 0, 0xff] {
                let mut copy = bytes.clone();
                copy[at] = spoilt;
                if let Some(replayed) = replay(&copy) {
                    assert!(states.contains(&replayed.session), "{at} {spoilt}");
                    let last = bytes[..bytes.len() - 1].iter().rposition(|byte| *byte == b'\n');
                    let is_tail = last.is_some_and(|last| at > last);
                    assert!(copy == bytes || is_tail || replayed.damaged, "{at} {spoilt}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn garbage_is_no_journal_and_nothing_panics(garbage in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(replay(&garbage).is_none());
        }

        #[test]
        fn whatever_was_typed_replays(letters in "[a-cé \"\\\\<>|]{0,40}", end in 0_usize..4000) {
            let (bytes, states, _, history) = journal(&letters);
            let whole = replay(&bytes).unwrap();
            prop_assert!(whole.session == *states.last().unwrap());
            let live = steps(whole.session.clone(), history);
            prop_assert_eq!(steps(whole.session, whole.history), live);
            if let Some(replayed) = replay(&bytes[..end.min(bytes.len())]) {
                prop_assert!(states.contains(&replayed.session));
            }
        }
    }
}
