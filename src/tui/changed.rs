//! What was changed in a record since it went out last.
//!
//! An issued paper keeps the part of the session that it was made from ([`papers::kept`]). Of its
//! paragraphs only a fingerprint of each rendering is of use here: what is rendered today and has
//! another fingerprint was changed, what has none is new. The table is made beside the desk (by the
//! reviewer, in a pause), since it reads a slice as long as the record. After that a key costs the
//! fingerprint of its paragraph, which is kept with the paragraph's rows; the count is corrected by
//! it and made anew in every pause.

use super::record::Block;
use crate::{
    language,
    papers::{self, kept, reference_of},
    session::{Id, Meeting, PaperKind, Paragraph, Session},
};
use std::{collections::HashMap, hash::BuildHasher};

/// What stands for a text. It holds within this run of the program and is never kept.
pub(super) fn fingerprint(text: &str) -> u64 {
    foldhash::fast::FixedState::default().hash_one(text)
}

/// The fingerprint of what a paragraph says today, rendered or written.
fn said(session: &Session, paragraph: &Paragraph) -> u64 {
    match Block::Paragraph(paragraph.id).editable(session) {
        Some(_) => fingerprint(paragraph.text.as_str()),
        None => {
            let drafting = session.about().drafting;
            fingerprint(&language::paragraph(session, paragraph, drafting).to_string())
        }
    }
}

/// The paragraphs of a record as it was issued last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AsIssued {
    /// Of which meeting.
    pub(super) meeting: Id,
    /// Which issue.
    pub(super) issue: Id,
    /// Under which reference.
    pub(super) name: String,
    texts: HashMap<Id, u64>,
}

impl AsIssued {
    /// Reads the last issue of the record of a meeting; none where it was never issued, or where
    /// what it was made from is not kept.
    pub(super) fn read(session: &Session, meeting: Id) -> Option<AsIssued> {
        let issued = papers::last(session, PaperKind::Record, Some(meeting))?;
        let slice = kept(issued)?;
        let entries = &slice.get::<Meeting>(meeting)?.entries;
        let paragraphs = entries.iter().flat_map(|entry| &entry.paragraphs);
        let texts = paragraphs.map(|it| (it.id, said(&slice, it))).collect();
        let name = reference_of(issued).map(|it| it.to_string());
        let name = name.unwrap_or_else(|| issued.reference.clone());
        Some(AsIssued { meeting, issue: issued.id, name, texts })
    }

    /// How a paragraph stands to the issue, by its fingerprint of today.
    fn standing(&self, paragraph: Id, now: u64) -> Standing {
        match self.texts.get(&paragraph) {
            None => Standing::New,
            Some(then) if *then == now => Standing::AsIssued,
            Some(_) => Standing::Changed,
        }
    }

    /// How many paragraphs of the record are new or changed.
    fn count(&self, session: &Session) -> usize {
        let entries =
            session.get::<Meeting>(self.meeting).map(|meeting| meeting.entries.as_slice());
        let paragraphs = entries.unwrap_or_default().iter().flat_map(|entry| &entry.paragraphs);
        let differs = |it: &&Paragraph| self.standing(it.id, said(session, it)).differs();
        paragraphs.filter(differs).count()
    }
}

/// How a paragraph stands to the record as it was issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Standing {
    /// Unchanged, or never issued.
    AsIssued,
    /// It says something else.
    Changed,
    /// It was not there.
    New,
}

impl Standing {
    /// Whether it is marked.
    pub(super) fn differs(self) -> bool {
        self != Standing::AsIssued
    }

    /// The mark beside the paragraph.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Standing::AsIssued => "",
            Standing::Changed => "~",
            Standing::New => "+",
        }
    }
}

/// What a look beside the desk found: tables that are new, and the count of each record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    tables: Vec<AsIssued>,
    counts: Vec<(Id, usize)>,
}

/// The records as they were issued last, as far as they were read.
#[derive(Clone, Debug, Default)]
pub(super) struct Issues {
    tables: HashMap<Id, AsIssued>,
    counts: HashMap<Id, usize>,
}

impl Issues {
    /// Reads what is not read yet and counts: as long as the records are.
    pub(super) fn look(&mut self, session: &Session) -> Found {
        let mut found = Found::default();
        let records = session.issued().iter().filter(|issued| issued.paper == PaperKind::Record);
        let mut meetings: Vec<Id> = records.filter_map(|issued| issued.meeting).collect();
        meetings.sort_unstable();
        meetings.dedup();
        self.tables.retain(|meeting, _| meetings.contains(meeting));
        for meeting in meetings {
            let last = papers::last(session, PaperKind::Record, Some(meeting)).map(|it| it.id);
            if self.tables.get(&meeting).map(|table| table.issue) != last {
                self.tables.remove(&meeting);
                if let Some(table) = AsIssued::read(session, meeting) {
                    self.tables.insert(meeting, table.clone());
                    found.tables.push(table);
                }
            }
            if let Some(table) = self.tables.get(&meeting) {
                found.counts.push((meeting, table.count(session)));
            }
        }
        self.counts = found.counts.iter().copied().collect();
        found
    }

    /// Takes over what was found beside the desk.
    pub(super) fn take(&mut self, found: Found) {
        self.tables.extend(found.tables.into_iter().map(|table| (table.meeting, table)));
        self.counts = found.counts.into_iter().collect();
        self.tables.retain(|meeting, _| self.counts.contains_key(meeting));
    }

    /// How a paragraph stands to the last issue of the record of its meeting.
    pub(super) fn standing(&self, meeting: Option<Id>, paragraph: Id, now: u64) -> Standing {
        let table = meeting.and_then(|meeting| self.tables.get(&meeting));
        table.map_or(Standing::AsIssued, |table| table.standing(paragraph, now))
    }

    /// How a paragraph stands, read from the session.
    pub(super) fn standing_of(&self, session: &Session, paragraph: Id) -> Standing {
        let Some(it) = session.get::<Paragraph>(paragraph) else { return Standing::AsIssued };
        let meeting = session.parent(paragraph).and_then(|entry| session.parent(entry));
        self.standing(meeting, paragraph, said(session, it))
    }

    /// Corrects the count after a letter: what stood before and stands now.
    pub(super) fn correct(&mut self, meeting: Option<Id>, before: Standing, now: Standing) {
        if let Some(count) = meeting.and_then(|meeting| self.counts.get_mut(&meeting)) {
            let change = isize::from(now.differs()) - isize::from(before.differs());
            *count = count.saturating_add_signed(change);
        }
    }

    /// How many paragraphs of a record differ, and from which issue; none where it was not issued.
    pub(super) fn count(&self, meeting: Option<Id>) -> Option<(usize, &str)> {
        let meeting = meeting?;
        Some((*self.counts.get(&meeting)?, &self.tables.get(&meeting)?.name))
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        session::{Ids, Moment, PaperKind},
        tui::{
            State,
            record::Block,
            update::triples::{press, three_records},
        },
    };

    /// The marks beside the paragraphs of the first record, and the count at its foot.
    fn marks(state: &mut State) -> (String, usize) {
        let meeting = state.session.meetings()[0].clone();
        let paragraphs = meeting.entries.iter().flat_map(|entry| &entry.paragraphs);
        let marks = paragraphs.map(|paragraph| {
            let mark = state.issues.standing_of(&state.session, paragraph.id).mark();
            if mark.is_empty() { "." } else { mark }
        });
        let marks = marks.collect();
        (marks, state.issues.count(Some(meeting.id)).map_or(0, |(count, _)| count))
    }

    fn issued() -> State {
        let mut state = three_records();
        let meeting = state.session.meetings()[0].id;
        let now = Moment::parse("2020-06-09T18:00:00+02:00").unwrap();
        let mut ids = Ids::new(77);
        let kind = PaperKind::Record;
        let edit =
            crate::papers::issue(&state.session, kind, Some(meeting), now, &mut ids).unwrap();
        state.session.apply(edit).unwrap();
        state.issues.look(&state.session.clone());
        state
    }

    #[test]
    fn what_was_changed_since_the_issue_is_marked_until_it_is_as_it_was() {
        let mut state = issued();
        assert_eq!(marks(&mut state), ("....".into(), 0));
        press(&mut state, "Ctrl-End +x");
        assert_eq!(marks(&mut state), ("...~".into(), 1), "at once, without a look");
        press(&mut state, "Backspace");
        assert_eq!(marks(&mut state), ("....".into(), 0));
        press(&mut state, "Ctrl-Home +x Ctrl-End Enter +more");
        state.issues.look(&state.session.clone());
        assert_eq!(marks(&mut state), ("~...+".into(), 2));
        press(&mut state, "Ctrl-PageDown");
        assert_eq!(state.issues.count(state.meeting), None, "never issued");
    }

    #[test]
    fn a_key_leads_from_change_to_change_and_around() {
        let mut state = issued();
        press(&mut state, "Ctrl-End +x Ctrl-Up Ctrl-Up Ctrl-Up Ctrl-Up End +y Ctrl-Home");
        let at = |state: &State| match state.caret.unwrap().block {
            Block::Paragraph(id) => state.session.paragraph_number(id).unwrap().to_string(),
            other => panic!("{other:?}"),
        };
        assert_eq!(marks(&mut state).0.matches('~').count(), 2);
        let mut seen = Vec::new();
        for _ in 0..3 {
            press(&mut state, "Alt-Y");
            seen.push(at(&state));
        }
        assert_eq!(seen[0], seen[2]);
        assert_ne!(seen[0], seen[1]);
        let mut never = three_records();
        press(&mut never, "Alt-Y");
        assert!(never.notice.is_some());
    }

    #[test]
    fn the_mark_and_the_count_are_seen() {
        let mut state = issued();
        press(&mut state, "Ctrl-End +x");
        let (buffer, cursor) = state.draw();
        let row = |y: u16| (0..100).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        assert!(row(cursor.unwrap().y).contains("2.2  ~"), "{}", row(cursor.unwrap().y));
        let all: String = (0..30).map(row).collect();
        assert!(all.contains("~ 1 changed since VC"), "{all}");
    }
}
