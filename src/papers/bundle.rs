//! The end of the day: several papers at once, in several formats and languages.
//!
//! A bundle says what is to be written; its pieces are made one after another, when they are asked
//! for, so that what is in memory is one paper and one file, however many there are. A paper is
//! built once for each language and written from there in every format.

use super::{Format, Paper, Unbuilt, Unwritten, block::Sort, file_name, issue, write};
use crate::session::{Edit, Id, Ids, Language, Meeting, MeetingKind, Moment, PaperKind, Session};

/// Papers to be written together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// Which papers, each of a meeting where it is of one.
    pub papers: Vec<(PaperKind, Option<Id>)>,
    /// In which languages.
    pub languages: Vec<Language>,
    /// In which formats. One that a paper has nothing for is passed over.
    pub formats: Vec<Format>,
    /// Whether changes since the last revision are marked: where the papers were just issued.
    pub marked: bool,
}

/// A file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
    /// The language.
    pub language: Language,
    /// Texts in its paper that await translation or wait to be checked; counted with the first
    /// format of a paper and 0 with the others, so that a sum is right.
    pub awaiting: usize,
}

/// Why a piece of a bundle was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unmade {
    /// Its paper could not be built.
    #[error(transparent)]
    Unbuilt(#[from] Unbuilt),
    /// Its paper could not be written in one of the formats.
    #[error(transparent)]
    Unwritten(#[from] Unwritten),
}

impl Bundle {
    /// What is sent out after a meeting: its outcomes, its record, and the plan of the next one.
    /// In the languages in which the session publishes, in Word and as web pages.
    #[must_use]
    pub fn of_day(session: &Session, meeting: Id) -> Bundle {
        let mut papers =
            vec![(PaperKind::Outcomes, Some(meeting)), (PaperKind::Record, Some(meeting))];
        if let Some(next) = next_meeting(session, meeting) {
            papers.push((PaperKind::Plan, Some(next.id)));
        }
        Bundle {
            papers,
            languages: published(session),
            formats: vec![Format::Docx, Format::Html],
            marked: false,
        }
    }

    /// One paper, in the languages in which the session publishes, in Word and as web pages.
    #[must_use]
    pub fn of_paper(session: &Session, paper: PaperKind, meeting: Option<Id>) -> Bundle {
        Bundle {
            papers: vec![(paper, super::meeting_of(paper, meeting))],
            languages: published(session),
            formats: vec![Format::Docx, Format::Html],
            marked: false,
        }
    }

    /// The edits that issue its papers, applied to `session` in order: one number follows from the
    /// one before. From then on changes are marked.
    ///
    /// # Errors
    /// [`Unbuilt`], as [`issue::issue`].
    pub fn issue(
        &mut self,
        session: &mut Session,
        now: Moment,
        ids: &mut Ids,
    ) -> Result<Vec<Edit>, Unbuilt> {
        let mut edits = Vec::new();
        for (paper, meeting) in &self.papers {
            let edit = issue::issue(session, *paper, *meeting, now, ids)?;
            if session.apply(edit.clone()).is_ok() {
                edits.push(edit);
            }
        }
        self.marked = true;
        Ok(edits)
    }

    /// The most files that it can come to.
    #[must_use]
    pub fn most(&self) -> usize {
        self.papers.len() * self.languages.len() * self.formats.len()
    }

    /// Its files, made one after another.
    ///
    /// # Errors
    /// A piece is an error where its paper could not be built or written. That a paper holds nothing
    /// for a format is none.
    pub fn pieces<'a>(
        &'a self,
        session: &'a Session,
    ) -> impl Iterator<Item = Result<Piece, Unmade>> + 'a {
        let of = self
            .papers
            .iter()
            .flat_map(|paper| self.languages.iter().map(move |language| (*paper, *language)));
        of.flat_map(move |((paper, meeting), language)| {
            let built = if self.marked {
                issue::revision(session, paper, meeting, language)
            } else {
                super::build(session, paper, meeting, language)
            };
            let (paper, error) = match built {
                Ok(paper) => (Some(paper), None),
                Err(error) => (None, Some(Err(error.into()))),
            };
            let mut awaiting = paper.as_ref().map_or(0, awaiting);
            let written = self.formats.iter().filter_map(move |format| {
                let paper = paper.as_ref()?;
                let bytes = match write(paper, *format) {
                    Ok(bytes) => bytes,
                    Err(Unwritten::Nothing(_)) => return None,
                    Err(error) => return Some(Err(error.into())),
                };
                let name = file_name(paper, *format);
                Some(Ok(Piece { name, bytes, language, awaiting: std::mem::take(&mut awaiting) }))
            });
            error.into_iter().chain(written)
        })
    }
}

/// The meeting whose day is at its end: the last at which something was taken up.
#[must_use]
pub fn last_meeting(session: &Session) -> Option<&Meeting> {
    let proper = |meeting: &&Meeting| meeting.kind == MeetingKind::Meeting;
    let meetings = session.meetings().iter().rev().filter(proper);
    meetings.into_iter().find(|meeting| !meeting.entries.is_empty())
}

fn next_meeting(session: &Session, meeting: Id) -> Option<&Meeting> {
    let behind = session.position(meeting)? + 1;
    let later = session.meetings().get(behind..)?;
    later.iter().find(|meeting| meeting.kind == MeetingKind::Meeting)
}

/// The languages in which a session publishes; that in which it is recorded, where it says none.
#[must_use]
pub fn published(session: &Session) -> Vec<Language> {
    let about = session.about();
    if about.published.is_empty() { vec![about.drafting] } else { about.published.clone() }
}

/// How many texts of a paper await translation, or a look at it.
#[must_use]
pub fn awaiting(paper: &Paper) -> usize {
    let mut count = 0;
    paper.visit(&mut |inline| {
        count += usize::from(matches!(inline.sort, Sort::Awaiting | Sort::Stale));
    });
    count
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::sample;

    #[test]
    fn the_papers_of_a_day() {
        let session = sample::session();
        let meeting = last_meeting(&session).unwrap();
        assert_eq!(meeting.id.as_str(), "m2");
        let bundle = Bundle::of_day(&session, Id::parse("m1").unwrap());
        let names: Vec<String> = bundle.pieces(&session).map(|piece| piece.unwrap().name).collect();
        assert_eq!(
            names,
            [
                "VC-DT-1-en.docx",
                "VC-DT-1-en.html",
                "record-1-en.docx",
                "record-1-en.html",
                "plan-2-en.docx",
                "plan-2-en.html"
            ]
        );
        let all = Bundle {
            languages: Language::ALL.to_vec(),
            formats: Format::written().collect(),
            ..bundle
        };
        let pieces: Vec<Piece> = all.pieces(&session).map(Result::unwrap).collect();
        // A calendar from the plan alone, and no table in the outcomes; PDF where it is built in.
        let pdf = Format::written().count() - 7;
        assert_eq!(pieces.len(), 6 * (5 + 6 + 7 + 3 * pdf));
        assert!(pieces.iter().any(|piece| piece.language == Language::Fr && piece.awaiting > 0));
        assert!(pieces.iter().all(|piece| piece.language != Language::En || piece.awaiting == 0));
    }

    #[test]
    fn issued_one_after_another() {
        let mut session = sample::session();
        let mut bundle = Bundle::of_day(&session, Id::parse("m1").unwrap());
        let now = Moment::parse("2020-06-10T09:30:00+02:00").unwrap();
        let edits = bundle.issue(&mut session, now, &mut Ids::new(1)).unwrap();
        assert_eq!(edits.len(), 3);
        let references = session.issued().iter().filter_map(issue::reference_of);
        let references: Vec<String> = references.map(|reference| reference.to_string()).collect();
        assert_eq!(references, ["VC/DT/1", "VC/DT/1(Rev.1)", "VC/15", "VC/ADM2"]);
    }
}
