//! What goes out to an editor, and what comes back from it.
//!
//! A paragraph holds no line break, a file has them. So an empty line begins a new paragraph, and any
//! other line break is a space (none beside Chinese): as in mail and in commit messages, where editors
//! wrap what is typed. What comes back is one step to undo. Where the paragraph is no longer what was
//! handed out, what comes back stands behind it as a paragraph of its own: nothing is written over.

use super::super::{
    outside::Errand,
    record::Block,
    state::{Effect, State},
};
use super::draft::join_lines;
use crate::session::{Edit, Entry, Field, Id, Moment, Paragraph, Scope, Text, TextId, clean};

/// Hands the paragraph of the caret out.
pub(super) fn begin(state: &mut State) {
    if let Some(holder) = &state.file.read_only {
        let holder = [("holder", holder.as_str().into())];
        return state.refuse(state.words.say_with("read-only-refused", &holder));
    }
    let Some(block) = state.caret.map(|caret| caret.block) else {
        return state.refuse(state.words.say("no-entry-yet"));
    };
    let Some(entry) = block.entry(&state.session) else { return };
    let (paragraph, text) = match (block, block.editable(&state.session)) {
        (Block::Paragraph(id), Some(text)) => {
            (Some(id), state.session.text(text).unwrap_or_default().to_owned())
        }
        (Block::Paragraph(_), None) => {
            return state.refuse(state.words.say("rendered-paragraph"));
        }
        _ => (None, String::new()),
    };
    let number = paragraph.and_then(|id| state.session.paragraph_number(id));
    let name = match (number, state.session.section_number(entry)) {
        (Some(number), _) => number.to_string(),
        (None, Some(section)) => section.to_string(),
        (None, None) => "paragraph".to_owned(),
    };
    state.history.seal();
    state.effects.push(Effect::EditOutside(Errand { entry, paragraph, name, text }));
}

/// The paragraphs of what came back.
fn pieces(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    if !text.contains('\n') {
        return if text.trim().is_empty() { Vec::new() } else { vec![text] };
    }
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    let stretches = lines.split(|line| line.is_empty()).filter(|stretch| !stretch.is_empty());
    stretches.map(join_lines).collect()
}

/// Takes what came back at `now`; `false` where there is no place for it any more.
pub(in crate::tui) fn take_edited(
    state: &mut State,
    errand: &Errand,
    text: &str,
    now: Moment,
) -> bool {
    state.now = now;
    state.now = state.local_now();
    if text == errand.text {
        state.say("edited-not");
        return true;
    }
    let pieces = pieces(text);
    let cleaned: Vec<clean::Cleaned<'_>> = pieces.iter().map(|piece| clean::clean(piece)).collect();
    let removed: usize = cleaned.iter().map(|cleaned| cleaned.removed).sum();
    let texts: Vec<&str> = cleaned.iter().map(|cleaned| &*cleaned.text).collect();
    let whole = errand.paragraph.map(|id| TextId::written(id, Field::Body));
    let stands = whole.filter(|whole| state.session.text(*whole) == Some(&errand.text));
    let entry = state.session.get::<Entry>(errand.entry).map(|entry| entry.id);
    let after = errand.paragraph.filter(|id| entry.is_some() && state.session.parent(*id) == entry);
    let Some(entry) = entry else { return false };
    let mut edits = Vec::new();
    let mut rest = texts.as_slice();
    if let Some(whole) = stands {
        let first = rest.first().copied().unwrap_or_default();
        edits.push(state.replace(whole, first));
        rest = rest.get(1..).unwrap_or_default();
    }
    let last = || state.session.get::<Entry>(entry)?.paragraphs.last().map(|last| last.id);
    let mut after = after.or_else(last);
    for text in rest {
        let id: Id = state.ids.draw();
        let paragraph = Paragraph { id, text: Text::new(*text), ..Paragraph::default() };
        edits.push(Edit::insert(entry, after, paragraph));
        after = Some(id);
    }
    if edits.iter().all(Edit::is_nothing) {
        state.say("edited-not");
        return true;
    }
    state.history.seal();
    let done = state.apply(Scope::Writing, Edit::Group(edits));
    state.history.seal();
    if !done {
        return false;
    }
    if let Some(last) = after {
        state.caret_to(Block::Paragraph(last), usize::MAX);
    }
    let count = [("count", texts.len().into())];
    if removed > 0 {
        let removed = [("count", removed.into())];
        state.tell(state.words.say_with("paste-cleaned", &removed));
    } else if stands.is_none() && errand.paragraph.is_some() {
        state.refuse(state.words.say("edited-beside"));
    } else if text.trim_end().lines().filter(|line| !line.trim().is_empty()).count() > texts.len() {
        state.say("edited-joined");
    } else {
        state.tell(state.words.say_with("edited", &count));
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::Language,
        tui::update::triples::{desk, press, shown, text_of},
    };

    fn now() -> Moment {
        Moment::parse("2020-06-09T10:50:00Z").unwrap()
    }

    fn handed(state: &mut State) -> Errand {
        press(state, "Alt-X");
        let effects = std::mem::take(&mut state.effects);
        let errand = effects.into_iter().find_map(|effect| match effect {
            Effect::EditOutside(errand) => Some(errand),
            _ => None,
        });
        errand.expect("handed out")
    }

    #[test]
    fn what_comes_back_is_one_step_and_holds_no_line_break() {
        for (before, text, after) in [
            ("o|ne", "one two", "one two|"),
            ("o|ne", "one\ntwo\n\nthree\r\nfour\n\n\n", "one two\nthree four|"),
            ("主|席", "主席\n指出", "主席指出|"),
            ("o|ne\nlast", "\u{1b}[31mred\n\nblue", "[31mred\nblue|\nlast"),
            ("o|ne", "", "|"),
            ("o|ne", "one", "o|ne"),
            ("|", " new ", " new |"),
        ] {
            let mut state = desk(before, Language::En);
            let errand = handed(&mut state);
            assert!(take_edited(&mut state, &errand, text, now()));
            assert_eq!(shown(&state), after, "{text:?}");
            if before != after {
                press(&mut state, "Ctrl-Z");
                assert_eq!(text_of(&state), before.replace('|', ""), "{text:?}");
            }
        }
    }

    #[test]
    fn what_changed_meanwhile_is_not_written_over() {
        let mut state = desk("one|\nlast", Language::En);
        let errand = handed(&mut state);
        press(&mut state, "+x");
        assert!(take_edited(&mut state, &errand, "other", now()));
        assert_eq!(shown(&state), "onex\nother|\nlast");
        // The paragraph is gone: its section takes what came back.
        let mut state = desk("one|\nlast", Language::En);
        let errand = handed(&mut state);
        press(&mut state, "Ctrl-D");
        assert!(take_edited(&mut state, &errand, "other", now()));
        assert_eq!(text_of(&state), "last\nother");
        // So is the section.
        let entry = state.session.meetings()[0].entries[0].id;
        state.apply(Scope::Writing, Edit::Remove { id: entry });
        assert!(!take_edited(&mut state, &errand, "third", now()));
    }

    #[test]
    fn the_place_of_a_first_paragraph_is_handed_out_too() {
        let mut state = desk("one|", Language::En);
        press(&mut state, "Ctrl-D");
        let errand = handed(&mut state);
        assert_eq!((errand.paragraph, errand.text.as_str()), (None, ""));
        assert!(take_edited(&mut state, &errand, "a\n\nb", now()));
        assert_eq!(shown(&state), "a\nb|");
    }
}
