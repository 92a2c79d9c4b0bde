//! What the desk remembers between the floor and the page.

use crate::session::Id;

/// A paragraph that was opened for a speaker and holds its beginning alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Opened {
    /// The paragraph.
    pub(super) paragraph: Id,
    /// The turn that it reports.
    pub(super) turn: Id,
    /// Its beginning as it was put in.
    pub(super) beginning: String,
}

/// Where was typed last, and what is about to be written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Memory {
    /// The last two paragraphs that were typed into and the byte behind what was typed, the later
    /// one first.
    pub(super) places: Vec<(Id, usize)>,
    /// What was opened for a speaker last.
    pub(super) opened: Option<Opened>,
    /// The turns that are to be folded into one paragraph.
    pub(super) folding: Vec<Id>,
}

impl Memory {
    /// Takes note of what was typed.
    pub(super) fn typed(&mut self, paragraph: Id, behind: usize) {
        if let Some(first) = self.places.first_mut().filter(|(last, _)| *last == paragraph) {
            first.1 = behind;
            return;
        }
        self.places.retain(|(place, _)| *place != paragraph);
        self.places.insert(0, (paragraph, behind));
        self.places.truncate(2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_places_are_kept_the_later_one_first() {
        let id = |name: &str| Id::parse(name).unwrap();
        let mut memory = Memory::default();
        for (paragraph, behind) in [("a", 1), ("a", 2), ("b", 7), ("c", 3), ("b", 8)] {
            memory.typed(id(paragraph), behind);
        }
        assert_eq!(memory.places, [(id("b"), 8), (id("c"), 3)]);
    }
}
