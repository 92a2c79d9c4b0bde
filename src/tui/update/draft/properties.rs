//! Whatever is pressed in the draft: undo of anything is nothing, and the journal has all that happened.

use super::triples::{check, desk, press, text_of};
use crate::{
    session::{History, Language, Scope},
    tui::state::Effect,
};

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(60))]

    /// Whatever was pressed: undone to the end it is what it was, and done again what it became.
    #[test]
    fn undo_of_anything_is_nothing(keys in proptest::collection::vec(0..CHANGES.len(), 1..40)) {
        let before = "One. Two cafe\u{301}|.\n委员会通过\nقال ممثل C20/24";
        let mut state = desk(before, Language::En);
        for key in keys {
            press(&mut state, CHANGES[key]);
        }
        let done = text_of(&state);
        let scopes = [Scope::Writing];
        let mut steps = 0;
        while let Some(change) = state.history.undo(&mut state.session, &scopes).unwrap() {
            state.changed(change);
            check(&mut state);
            steps += 1;
        }
        proptest::prop_assert_eq!(text_of(&state), before.replace('|', ""));
        for _ in 0..steps {
            let change = state.history.redo(&mut state.session, &scopes).unwrap().unwrap();
            state.changed(change);
            check(&mut state);
        }
        proptest::prop_assert_eq!(text_of(&state), done);
    }

    /// Whatever was pressed: what the journal was given makes the same session again after a crash, and
    /// the same steps to undo.
    #[test]
    fn the_journal_has_all_that_happened(
        keys in proptest::collection::vec(0..CHANGES.len() + 12, 1..60)
    ) {
        let mut state = desk("One. Two cafe\u{301}|.\n委员会通过\nقال ممثل C20/24", Language::En);
        let (mut again, mut history) = (state.session.clone(), History::default());
        state.effects.clear();
        for key in keys {
            let back = if key % 3 == 0 { "Ctrl-Y" } else { "Ctrl-Z" };
            press(&mut state, CHANGES.get(key).unwrap_or(&back));
        }
        for effect in &state.effects {
            if let Effect::Record(change) = effect {
                history.replay(&mut again, change).unwrap();
            }
        }
        proptest::prop_assert!(again == state.session);
        loop {
            let live = state.history.undo(&mut state.session, &[Scope::Writing]);
            proptest::prop_assert_eq!(history.undo(&mut again, &[Scope::Writing]), live.clone());
            if live == Ok(None) {
                break;
            }
        }
    }
}

const CHANGES: [&str; 36] = [
    "+a",
    "+_",
    "+会",
    "+é",
    "+\u{301}",
    "+👩\u{200d}👧",
    "+م",
    "+crus_",
    "+Tuni",
    "+\"",
    "+--",
    "Enter",
    "Backspace",
    "Delete",
    "Ctrl-W",
    "Ctrl-Delete",
    "Alt-K",
    "Alt-X",
    "Alt-U",
    "Alt-Z",
    "Alt-T",
    "Alt-H",
    "Left",
    "Right",
    "Up",
    "Down",
    "Ctrl-Left",
    "Shift-Right",
    "Shift-Down",
    "Ctrl-Shift-Left",
    "Ctrl-A",
    "Ctrl-X",
    "Ctrl-V",
    "Ctrl-B",
    "Ctrl-Home",
    "Alt-Up",
];
