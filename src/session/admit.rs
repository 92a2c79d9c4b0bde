//! What may come into a session: only what a file can hold and the next opening reads.
//!
//! Whatever an edit brings in is checked here first, so that no sequence of edits leads to a session
//! that is refused when it is loaded. Cost: what comes in, and eight characters on either side.

use super::{
    Id, Item, Kind, Part, Refusal, Session,
    clean::{LONGEST_TEXT, MOST_MARKS, is_clean},
    node::walk,
    validate::{may_name, stops_before_start, unclean_scalar},
};
use std::ops::Range;

impl Session {
    /// Whether an item may stand so deep with what is below it.
    pub(super) fn check_depth(&self, parent: Id, part: &dyn Part) -> Result<(), Refusal> {
        let Some(item) = part.as_any().downcast_ref::<Item>() else {
            return Ok(());
        };
        let (mut above, mut at) = (0, parent);
        while let Some(next) = self.parent(at) {
            (above, at) = (above + 1, next);
        }
        if above + height(item) > DEEPEST_AGENDA {
            let kind = Kind::Item;
            return Err(Refusal::NoPlace { kind, parent });
        }
        Ok(())
    }

    /// Whether all that a node names is there and of the right kind, in the session or `inside` what
    /// comes with it.
    pub(super) fn check_names(
        &self,
        part: &dyn Part,
        inside: &dyn Fn(Id) -> Option<Kind>,
    ) -> Result<(), Refusal> {
        let mut result = Ok(());
        part.references(&mut |name| {
            let found = inside(name).or_else(|| self.kind(name));
            if !found.is_some_and(|found| may_name(part, name, found)) {
                result = Err(Refusal::Missing { node: part.id(), name });
            }
        });
        result
    }
}

/// Levels that an agenda may have. Items are the only nodes that stand below their own kind, and
/// what is nested deeper than about thirty levels no reader of RON takes back.
const DEEPEST_AGENDA: usize = 12;

fn height(item: &Item) -> usize {
    item.items.iter().map(height).max().unwrap_or(0) + 1
}

/// Whether a clean string stays clean when `put` comes in the place of `range`: two clean strings
/// together may be too long, or heap up more marks than one character may carry.
pub(super) fn stays_clean(string: &str, range: Range<usize>, put: &str) -> bool {
    let before = string.get(..range.start).unwrap_or_default();
    let after = string.get(range.end..).unwrap_or_default();
    if before.len() + put.len() + after.len() > LONGEST_TEXT || !is_clean(put) {
        return false;
    }
    let near = |letters: &mut dyn Iterator<Item = char>| -> Vec<char> {
        letters.take(MOST_MARKS + 1).collect()
    };
    let mut seam: Vec<char> = near(&mut before.chars().rev());
    seam.reverse();
    seam.extend(put.chars());
    seam.extend(near(&mut after.chars()));
    is_clean(&seam.iter().collect::<String>())
}

/// Whether every text of a node, and of all below it, is clean, and its scalars sound.
pub(super) fn clean(part: &dyn Part) -> Result<(), Refusal> {
    let mut result = Ok(());
    walk(part, Id::ROOT, &mut |part, _| {
        let mut texts = part.fields().iter().filter_map(|field| part.text(*field));
        if !texts.all(|text| text.strings().all(is_clean)) {
            result = Err(Refusal::Unclean);
        } else if result.is_ok() {
            result = sound(part);
        }
    });
    result
}

/// Whether the scalars of a node are such that the session could be read again.
pub(super) fn sound(part: &dyn Part) -> Result<(), Refusal> {
    if unclean_scalar(part).is_some() {
        return Err(Refusal::Unclean);
    }
    if stops_before_start(part) {
        return Err(Refusal::StopBeforeStart(part.id()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::{
        Change, Course, Edit, Field, Ids, Language, Place, Scope, TextId, TextPart,
        arbitrary::{id, read},
    };

    fn sample() -> Session {
        read(
            r#"(format: 1, readable_from: 1, about: (title: "A"),
            documents: [(id: "d", reference: "C20/1")],
            agenda: [(id: "i", title: "I", documents: ["d"], items: [(id: "j", title: "J")])],
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", items: ["j"], conclusions: [(id: "c")],
                    paragraphs: [(id: "p", body: Decision("c")), (id: "q", text: "été")])])])"#,
        )
    }

    #[test]
    fn what_a_splice_makes_can_be_read_again() {
        let mut session = sample();
        let text = TextId::written(id("q"), Field::Body);
        let splice =
            |at, cut: &str, put: &str| Edit::Splice { text, at, cut: cut.into(), put: put.into() };
        for (edit, refusal) in [
            (splice(0, "x", ""), Refusal::Mismatch(text)),
            (splice(1, "", "x"), Refusal::Mismatch(text)),
            (splice(9, "", "x"), Refusal::Mismatch(text)),
            (splice(0, "", "a\nb"), Refusal::Unclean),
            (splice(0, "", "\u{202e}"), Refusal::Unclean),
        ] {
            assert_eq!(session.apply(edit.clone()), Err(refusal), "{edit:?}");
        }
        for mark in 0..8 {
            let at = 5 + mark * 2;
            session.apply(splice(at, "", "\u{301}")).unwrap();
        }
        // A ninth mark, though clean by itself, would make a text that no file may hold.
        assert_eq!(session.apply(splice(5, "", "\u{301}")), Err(Refusal::Unclean));
        read(&ron::to_string(&session).unwrap());
        let of = TextId { part: TextPart::Translation(Language::Fr), ..text };
        session.apply(Edit::replace(&session, of, "été")).unwrap();
        assert_eq!(session.text(of), Some("été"));
    }

    #[test]
    fn plain_strings_and_hours_are_checked_as_texts_are() {
        let mut session = sample();
        let mut about = session.about().clone();
        about.series = "\u{1b}[2J".into();
        assert_eq!(session.apply(Edit::put(about)), Err(Refusal::Unclean));
        let mut meeting = session.meetings()[0].clone();
        meeting.stop = meeting.start;
        let refused = session.apply(Edit::put(meeting));
        assert_eq!(refused, Err(Refusal::StopBeforeStart(id("m"))));
    }

    #[test]
    fn an_agenda_is_no_deeper_than_a_file_and_a_journal_take_back() {
        let nested = |levels: usize, ids: &mut Ids| {
            let mut item = Item::default();
            for _ in 0..levels {
                let items = if item.id == Id::default() { Vec::new() } else { vec![item] };
                item = Item { id: ids.draw(), items, ..Item::default() };
            }
            item
        };
        let (mut session, mut ids) = (sample(), Ids::new(1));
        let no_place = |parent| {
            let kind = Kind::Item;
            Err(Refusal::NoPlace { kind, parent })
        };
        let deep = Edit::insert(Id::ROOT, None, nested(DEEPEST_AGENDA, &mut ids));
        let change = Change {
            scope: Scope::Arranging,
            course: Course::Done,
            edit: Edit::Group(vec![Edit::Group(vec![deep.clone()])]),
            apart: false,
        };
        let line = ron::to_string(&change).unwrap();
        assert_eq!(ron::from_str::<Change>(&line).unwrap(), change);
        session.apply(deep).unwrap();
        assert_eq!(read(&ron::to_string(&session).unwrap()), session);
        let deeper = Edit::insert(Id::ROOT, None, nested(DEEPEST_AGENDA + 1, &mut ids));
        assert_eq!(session.apply(deeper), no_place(Id::ROOT));
        let below = Edit::insert(id("j"), None, nested(DEEPEST_AGENDA - 1, &mut ids));
        assert_eq!(session.apply(below), no_place(id("j")));
        let top = session.agenda().first().unwrap().id;
        let to = Place { parent: id("i"), after: None };
        assert_eq!(session.apply(Edit::Move { id: top, to }), no_place(id("i")));
    }
}
