//! Stock paragraphs, abbreviations and notes: small things beside the text that one key reaches.

use super::super::{
    picker::{Choice, Pick, Picker},
    reading::Reading,
    record::Block,
    state::{Over, State},
    writing,
};
use super::forms;
use crate::{
    language::Words,
    session::{Field, Rule},
};

/// The decisions that stand alone as a paragraph, as the drafting language has them.
const STOCK: [&str; 2] = ["decision.agreed", "decision.concluded"];
const DECIDED: &str = "decision.decided";

/// Offers the stock paragraphs: the user's own first.
pub(super) fn choose(state: &mut State) {
    let drafting = Words::of(state.session.about().drafting);
    // A consultation decides nothing (VC/15, 11.2).
    let decides = state.session.about().rule == Rule::Deciding;
    let stock = STOCK.into_iter().chain(decides.then_some(DECIDED));
    let stock = stock.map(|id| capital(&drafting.say(id)));
    let all: Vec<String> = state.user.formulae.iter().cloned().chain(stock).collect();
    let choice = |text: String| Choice {
        label: text.clone(),
        detail: String::new(),
        also: String::new(),
        pick: Pick::Formula(text),
    };
    let choices = all.into_iter().map(choice).collect();
    let title = state.words.say("formula-title");
    state.over.push(Over::Picker(Picker::new(title, choices)));
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Lists every abbreviation with what it stands for.
pub(super) fn list(state: &mut State) {
    let words = state.words;
    let mut lines = vec![words.say("abbreviations-intro").into_owned(), String::new()];
    let all = writing::list(state);
    lines.extend(all.into_iter().map(|(short, long)| format!("  {short:<12}  {long}")));
    let title = words.say("abbreviations-title").into_owned();
    state.over.push(Over::Reading(Reading { title, lines, ..Reading::default() }));
}

/// Opens the form of the paragraph, or of the section on its heading, at the private note, where every
/// letter is kept as it is typed.
pub(super) fn note(state: &mut State) {
    let beside = match state.caret.map(|caret| caret.block) {
        Some(Block::Paragraph(id) | Block::Heading(id) | Block::Blank(id)) => id,
        None => return,
    };
    forms::form_at(state, beside, Field::Note);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        session::{About, Edit, Language, Scope},
        tui::update::draft::triples::{desk, press},
    };

    fn offered(rule: Rule) -> Vec<String> {
        let mut state = desk("|", Language::En);
        let about = About { rule, ..state.session.about().clone() };
        state.apply(Scope::Arranging, Edit::put(about));
        press(&mut state, "Alt-I");
        let Some(Over::Picker(picker)) = state.over.last() else { panic!("no picker") };
        picker.choices.iter().map(|choice| choice.label.clone()).collect()
    }

    #[test]
    fn a_consultation_is_not_offered_a_decision() {
        assert_eq!(offered(Rule::Consultative), ["It was so agreed.", "It was so concluded."]);
        assert_eq!(offered(Rule::Deciding).last().unwrap(), "It was so decided.");
    }
}
