//! Undo and redo, as people think of them.
//!
//! Each change belongs to a scope, and undoing in one scope leaves the others alone: Ctrl-Z in the
//! draft never takes the floor back from a speaker. That works because an edit names nodes, not
//! places in a file, so it can be undone after later edits elsewhere; where it cannot, it is
//! refused and said.
//!
//! Neighbouring splices are joined: a word, a run of deletions, a paste. Whether two are joined
//! depends on the splices, and on whether something came between that changed nothing: the caret moved
//! away and back. A change says so, and says what was applied, so that a replayed journal gives the
//! same session and the same steps again, whatever it does not know.

use super::{Edit, Field, Id, Refusal, Session, TextId};
use serde::{Deserialize, Serialize};

/// To what part of the work a change belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// Drafting: paragraphs and conclusions.
    Writing,
    /// The floor: requests, turns, presence.
    Floor,
    /// Taking up and leaving items, beginning and ending meetings: facts of time.
    Taking,
    /// Agenda, plan, documents, the session's own facts.
    Arranging,
}

/// How a change came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Course {
    /// It was done.
    Done,
    /// The last change was undone.
    Undone,
    /// What was undone was done again.
    Redone,
}

/// A change as the journal keeps it: enough to make session and history again.
///
/// What was applied counts, an undone change too: a replay never works out again what was undone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// To what it belongs.
    pub scope: Scope,
    /// How it came about.
    pub course: Course,
    /// What was applied.
    pub edit: Edit,
    /// Whether it is undone apart from the one before, however well the two would go together.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub apart: bool,
}

#[derive(Clone, Debug)]
struct Step {
    scope: Scope,
    reverse: Edit,
}

/// The changes that can be undone and redone.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    sealed: bool,
}

impl History {
    /// Applies an edit and keeps what undoes it.
    ///
    /// # Errors
    /// Where the session refuses the edit; nothing has changed then.
    pub fn apply(
        &mut self,
        session: &mut Session,
        scope: Scope,
        edit: Edit,
    ) -> Result<Change, Refusal> {
        let change = Change { scope, course: Course::Done, edit, apart: self.sealed };
        self.replay(session, &change)?;
        Ok(change)
    }

    /// Ends the step: what follows is undone apart from it.
    pub fn seal(&mut self) {
        self.sealed = true;
    }

    /// Where somebody wrote last: the node of a body, and the byte behind what was written there or taken
    /// out; behind its end where the node was made. The journal keeps it, so that after a restart the
    /// hands are where they were.
    #[must_use]
    pub fn last_written(&self) -> Option<(Id, usize)> {
        let mut written = self.done.iter().rev().filter(|step| step.scope == Scope::Writing);
        written.find_map(|step| place(&step.reverse))
    }

    /// The scope of the last change of all.
    #[must_use]
    pub fn last_scope(&self) -> Option<Scope> {
        self.done.last().map(|step| step.scope)
    }

    /// Undoes the last change in one of the scopes; `None` where there is none.
    ///
    /// # Errors
    /// Where a later change elsewhere stands in the way; nothing has changed then.
    pub fn undo(
        &mut self,
        session: &mut Session,
        scopes: &[Scope],
    ) -> Result<Option<Change>, Refusal> {
        let change = last(&self.done, scopes, Course::Undone);
        change.map(|change| self.replay(session, &change).map(|()| change)).transpose()
    }

    /// Does again what was undone last in one of the scopes; `None` where there is nothing.
    ///
    /// # Errors
    /// Where a later change elsewhere stands in the way; nothing has changed then.
    pub fn redo(
        &mut self,
        session: &mut Session,
        scopes: &[Scope],
    ) -> Result<Option<Change>, Refusal> {
        let change = last(&self.undone, scopes, Course::Redone);
        change.map(|change| self.replay(session, &change).map(|()| change)).transpose()
    }

    /// Carries a change out: one that was just made, or one that a journal kept, so that session and
    /// history become what they were. Where it takes back what this history does not know (it was done
    /// before the journal began), the session becomes right all the same, and the history is begun anew.
    ///
    /// # Errors
    /// Where it does not fit the session; nothing has changed then.
    pub fn replay(&mut self, session: &mut Session, change: &Change) -> Result<(), Refusal> {
        let Change { scope, course, ref edit, apart } = *change;
        let reverse = session.apply(edit.clone())?;
        let (from, onto) = match course {
            Course::Done => {
                self.sealed |= apart;
                self.keep(Step { scope, reverse });
                return Ok(());
            }
            Course::Undone => (&mut self.done, &mut self.undone),
            Course::Redone => (&mut self.undone, &mut self.done),
        };
        let position = from.iter().rposition(|step| step.scope == scope);
        match position.filter(|at| from.get(*at).is_some_and(|step| step.reverse == *edit)) {
            Some(position) => {
                from.remove(position);
                onto.push(Step { scope, reverse });
            }
            None => *self = History::default(),
        }
        self.sealed = true;
        Ok(())
    }

    /// Keeps a step, joined with the one before where a person would think of both as one.
    fn keep(&mut self, step: Step) {
        self.undone.retain(|undone| undone.scope != step.scope);
        let open = self.done.last_mut().filter(|last| !self.sealed && last.scope == step.scope);
        if !open.is_some_and(|last| join(&mut last.reverse, &step.reverse)) {
            self.done.push(step);
        }
        self.sealed = false;
    }
}

/// The change that goes back over the last step in one of the scopes.
fn last(steps: &[Step], scopes: &[Scope], course: Course) -> Option<Change> {
    let step = steps.iter().rev().find(|step| scopes.contains(&step.scope))?;
    Some(Change { scope: step.scope, course, edit: step.reverse.clone(), apart: false })
}

/// Where the change was made that an edit takes back.
fn place(reverse: &Edit) -> Option<(Id, usize)> {
    match reverse {
        Edit::Splice { text, at, cut, .. } if *text == TextId::written(text.node, Field::Body) => {
            Some((text.node, *at as usize + cut.len()))
        }
        Edit::Remove { id } => Some((*id, usize::MAX)),
        Edit::Group(edits) => edits.iter().find_map(place),
        _ => None,
    }
}

/// Joins the edit that undoes a later splice to that of the one before, where a person would think
/// of both as one: the letters of a word, a run of deletions.
fn join(before: &mut Edit, later: &Edit) -> bool {
    let Edit::Splice { text, at, cut, put } = before else {
        return false;
    };
    let Edit::Splice { text: same, at: then, cut: typed, put: deleted } = later else {
        return false;
    };
    if *text != *same || !is_written(*text) {
        return false;
    }
    let end = *at as usize + cut.len();
    if put.is_empty() && deleted.is_empty() && *then as usize == end {
        let begins_word =
            typed.starts_with(|c: char| !c.is_whitespace()) && cut.ends_with(char::is_whitespace);
        if begins_word || typed.len() > ONE_KEY || cut.len() > ONE_WORD {
            return false;
        }
        *cut = format!("{cut}{typed}").into();
        return true;
    }
    if cut.is_empty() && typed.is_empty() && put.len() < ONE_WORD && deleted.len() <= ONE_KEY {
        if *then as usize + deleted.len() == *at as usize {
            *put = format!("{deleted}{put}").into();
            *at = *then;
            return true;
        }
        if then == at {
            *put = format!("{put}{deleted}").into();
            return true;
        }
    }
    false
}

/// Bytes beyond which a splice is a paste rather than a key: the longest emoji fit.
const ONE_KEY: usize = 32;

/// Bytes beyond which a run of letters is undone in parts: a text without spaces has words too.
const ONE_WORD: usize = 80;

fn is_written(text: TextId) -> bool {
    !matches!(text.part, super::text::Part::TranslationOf(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{Field, Id};

    fn typed(history: &mut History, session: &mut Session, letters: &str) {
        for letter in letters.chars() {
            let text = TextId::written(Id::ROOT, Field::Title);
            let at = session.text(text).unwrap().len() as u32;
            let put = letter.to_string().into();
            let edit = Edit::Splice { text, at, cut: "".into(), put };
            history.apply(session, Scope::Writing, edit).unwrap();
        }
    }

    fn title(session: &Session) -> &str {
        session.about().title.as_str()
    }

    #[test]
    fn a_word_is_undone_at_a_time() {
        let mut session = Session::new("");
        let mut history = History::default();
        typed(&mut history, &mut session, "The Chair said");
        let mut seen = Vec::new();
        while history.undo(&mut session, &[Scope::Writing]).unwrap().is_some() {
            seen.push(title(&session).to_owned());
        }
        assert_eq!(seen, ["The Chair ", "The ", ""]);
        while history.redo(&mut session, &[Scope::Writing]).unwrap().is_some() {}
        assert_eq!(title(&session), "The Chair said");
    }

    #[test]
    fn one_scope_leaves_the_others_alone() {
        let mut session = Session::new("");
        let mut history = History::default();
        typed(&mut history, &mut session, "a");
        let place = TextId::written(Id::ROOT, Field::Place);
        let edit = Edit::replace(&session, place, "Geneva");
        history.apply(&mut session, Scope::Floor, edit).unwrap();
        history.undo(&mut session, &[Scope::Writing]).unwrap().unwrap();
        assert_eq!((title(&session), session.about().place.as_str()), ("", "Geneva"));
        assert_eq!(history.undo(&mut session, &[Scope::Writing]), Ok(None));
    }

    #[test]
    fn what_a_later_change_stands_in_the_way_of_is_refused_and_kept() {
        let mut session = Session::new("");
        let mut history = History::default();
        typed(&mut history, &mut session, "abc");
        let text = TextId::written(Id::ROOT, Field::Title);
        let over = Edit::Splice { text, at: 1, cut: "b".into(), put: "x".into() };
        history.apply(&mut session, Scope::Arranging, over).unwrap();
        assert_eq!(history.undo(&mut session, &[Scope::Writing]), Err(Refusal::Mismatch(text)));
        assert_eq!(title(&session), "axc");
        history.undo(&mut session, &[Scope::Arranging]).unwrap().unwrap();
        history.undo(&mut session, &[Scope::Writing]).unwrap().unwrap();
        assert_eq!(title(&session), "");
    }

    #[test]
    fn a_replayed_journal_gives_session_and_history_again() {
        let mut session = Session::new("");
        let mut history = History::default();
        typed(&mut history, &mut session, "one two");
        let mut journal = Vec::new();
        let (mut session, mut history) = (Session::new(""), History::default());
        for letter in "one two".chars() {
            let text = TextId::written(Id::ROOT, Field::Title);
            let at = title(&session).len() as u32;
            let put = letter.to_string().into();
            let edit = Edit::Splice { text, at, cut: "".into(), put };
            journal.push(history.apply(&mut session, Scope::Writing, edit).unwrap());
        }
        journal.push(history.undo(&mut session, &[Scope::Writing]).unwrap().unwrap());
        let (mut again, mut replayed) = (Session::new(""), History::default());
        for change in journal {
            replayed.replay(&mut again, &change).unwrap();
        }
        assert_eq!(title(&again), "one ");
        replayed.undo(&mut again, &[Scope::Writing]).unwrap();
        assert_eq!(title(&again), "");
        replayed.redo(&mut again, &[Scope::Writing]).unwrap();
        replayed.redo(&mut again, &[Scope::Writing]).unwrap();
        assert_eq!(title(&again), "one two");
    }
}
