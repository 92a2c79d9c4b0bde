//! The rows of the form of a correction: what was printed, what it should say, who asked and when, what
//! came of it.

use super::{
    FormField, Value, line,
    reading::{day_and_hour, day_and_hour_near, near},
    text,
};
use crate::{
    language::{Words, speaker},
    session::{Answer, Correction, Edit, Session, Speaker},
    tui::update::{CORRECTED, answer_message},
};

/// The rows.
pub(super) fn correction(
    session: &Session,
    words: &'static Words,
    correction: &Correction,
) -> Vec<FormField> {
    let id = correction.id;
    let mut fields: Vec<FormField> =
        CORRECTED.into_iter().map(|(label, field)| text(label, id, field)).collect();
    fields.push(from(session, words, correction));
    let asked = correction.asked.map(day_and_hour);
    fields.push(line(
        "field-asked-at",
        id,
        asked.unwrap_or_default(),
        "accepts-time",
        |session, id, typed, _| {
            let correction = session.get::<Correction>(id)?.clone();
            let near = correction.asked.or_else(|| near(session))?;
            Some(Edit::put(Correction { asked: day_and_hour_near(typed, near)?, ..correction }))
        },
    ));
    let answers = [Answer::Open, Answer::Accepted, Answer::Refused];
    let options = answers.map(|answer| {
        let label = words.say(answer_message(answer)).into_owned();
        (label, Edit::put(Correction { answer, ..correction.clone() }))
    });
    let current = answers.iter().position(|answer| *answer == correction.answer).unwrap_or(0);
    fields.push(choice("field-answer", options.into(), current));
    fields
}

fn from(session: &Session, words: &'static Words, correction: &Correction) -> FormField {
    let mut all = vec![Speaker::Chair, Speaker::SecretaryGeneral, Speaker::Secretariat];
    all.extend(session.delegations().iter().map(|delegation| Speaker::Delegation(delegation.id)));
    if !all.contains(&correction.from) {
        all.push(correction.from);
    }
    let current = all.iter().position(|one| *one == correction.from).unwrap_or(0);
    let options = all.into_iter().map(|from| {
        let label = match from {
            Speaker::Delegation(id) => session
                .get::<crate::session::Delegation>(id)
                .map(|delegation| delegation.name.as_str().to_owned())
                .unwrap_or_default(),
            other => speaker(session, other, words.language()).to_string(),
        };
        (label, Edit::put(Correction { from, ..correction.clone() }))
    });
    choice("field-asked-by", options.collect(), current)
}

fn choice(label: &'static str, options: Vec<(String, Edit)>, current: usize) -> FormField {
    FormField { label, part: None, value: Value::Choice { options, current } }
}
