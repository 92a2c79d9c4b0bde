//! The parts of an action in words: its object, whom it addresses, when it is due.

use super::{
    dates::{date, meeting_in},
    references::referred,
    sentence::{Phrase, Piece, Sentence, written},
    speakers::place,
    words::Words,
};
use crate::session::{Action, Addressee, Basis, Due, Id, Item, Language, Session, Text, Verb};

/// A phrase that knows all parts of an action, by the names that the notes of `conclusions.ftl`
/// list. `next` is the body's next session.
pub(super) fn phrase(
    session: &Session,
    action: &Action,
    next: &Sentence,
    language: Language,
) -> Phrase<'static> {
    let parts = Parts { session, action, next, language, words: Words::of(language) };
    parts.phrase()
}

struct Parts<'a> {
    session: &'a Session,
    action: &'a Action,
    next: &'a Sentence,
    language: Language,
    words: &'static Words,
}

impl Parts<'_> {
    fn phrase(&self) -> Phrase<'static> {
        let action = self.action;
        let documents = |id| referred(self.session, &action.documents, id, self.language);
        let (kind, when) = self.due();
        let said = Phrase::new(self.words)
            .value("verb", key(action.verb))
            .value("urgent", yes(action.urgent))
            .value("basis", basis(action.basis))
            .value("kind", kind)
            .slot("text", self.written(&action.text))
            .slot("documents", documents("documents"))
            .slot("the-documents", documents("documents-the"))
            .slot("of-documents", documents("documents-of"))
            .slot("when", when)
            .slot("next", self.next.clone())
            .value("connected", yes(self.is_connected(&action.reason)))
            .slot("reason", self.within(&action.reason))
            .slot("question", self.written(&action.question));
        let (to, addressed, inflected) = self.addressed();
        let whom = Phrase::new(self.words)
            .value("to", to)
            .value("inflected", yes(inflected))
            .slot("name", addressed);
        let [object, of_object] = ["object", "object-of"].map(|id| said.say(id));
        let (to, due) = match action.verb {
            Verb::Defer => (said.say("defer-to"), Sentence::default()),
            _ if action.due.is_some() => (Sentence::default(), said.say("due")),
            _ => Default::default(),
        };
        let said = said
            .slot("object", object)
            .slot("of-object", of_object)
            .slot("doing", self.doing(&due))
            .slot("to", to)
            .slot("due", due);
        match action.verb {
            Verb::Invite | Verb::Encourage | Verb::Entrust => {
                said.slot("whom", whom.say("addressee")).slot("to-whom", whom.say("addressee-to"))
            }
            _ => said,
        }
    }

    fn written(&self, text: &Text) -> Piece {
        written(text, self.language, self.session.about().drafting)
    }

    /// The text with what is due before its last part, which is what is due; before the whole
    /// where it has but one.
    fn doing(&self, due: &Sentence) -> Sentence {
        let text = self.written(&self.action.text);
        let joints = self.words.say("due-joints");
        let ends = joints.split('|').map(str::trim).filter(|joint| !joint.is_empty());
        let ends = ends.filter_map(|joint| Some(text.as_str().rfind(joint)? + joint.len()));
        let at = ends.max().unwrap_or(0);
        let (before, after) = text.as_str().split_at_checked(at).unwrap_or_default();
        let mut due = due.clone();
        // A day that the text names stands before the place: "在2020年6月12日议程项目2下".
        let day = dated(after);
        let (day, after) = after.split_at_checked(day).unwrap_or_default();
        if !day.is_empty()
            && let Some(Piece::Text(first)) = due.0.first_mut()
        {
            *first = first.strip_prefix('在').unwrap_or(first).to_owned();
        }
        let piece = |part: &str| {
            let mut piece = text.clone();
            *piece.text_mut() = part.to_owned();
            Sentence::from(piece)
        };
        let parts = [piece(before), piece(day), due, piece(after)];
        Sentence(parts.into_iter().flat_map(|part| part.0).collect())
    }

    /// What was written, as it stands inside a sentence: without a full stop of its own, and with a
    /// small letter where its first word is no name.
    fn within(&self, text: &Text) -> Piece {
        let mut piece = self.written(text);
        let whole = piece.text_mut();
        let ends = whole.trim_end().trim_end_matches(['.', '。', '۔']).len();
        whole.truncate(ends);
        let first =
            whole.split(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default();
        let mut letters = first.chars();
        let large = letters.next().filter(|letter| letter.is_uppercase());
        if let Some(large) =
            large.filter(|_| letters.all(char::is_lowercase) && !self.is_large(first))
        {
            let small: String = large.to_lowercase().collect();
            whole.replace_range(..large.len_utf8(), &small);
        }
        piece
    }

    /// Whether a reason begins by saying that it is one ("as …", "owing to …").
    fn is_connected(&self, reason: &Text) -> bool {
        if reason.is_empty() {
            return false;
        }
        let reason = self.written(reason).as_str().to_lowercase();
        let joins = |rest: &str| {
            let letter = rest.chars().next();
            self.language == Language::Zh || letter.is_none_or(|letter| !letter.is_alphabetic())
        };
        let begins = self.words.say("reason-begins");
        begins.split('|').any(|begin| reason.strip_prefix(begin.trim()).is_some_and(joins))
    }

    /// Whether a word begins large wherever it stands.
    fn is_large(&self, word: &str) -> bool {
        let names = self.session.delegations().iter();
        let mut names = names.flat_map(|d| [self.written(&d.name), self.written(&d.in_sentence)]);
        self.words.say("large-words").split('|').any(|large| large.trim() == word)
            || names.any(|name| name.as_str().split_whitespace().any(|part| part == word))
    }

    fn due(&self) -> (&'static str, Sentence) {
        let meeting = match self.action.verb {
            Verb::Defer => "meeting-name.of",
            _ => "meeting-name.at",
        };
        match self.action.due {
            Some(Due::Date(day)) => ("date", date(day, self.language).into()),
            Some(Due::Meeting(id)) => {
                ("meeting", meeting_in(self.session, id, meeting, self.language))
            }
            Some(Due::Item(id)) => ("item", self.item(id)),
            Some(Due::Named) => ("named", self.written(&self.action.due_text).into()),
            Some(Due::NextSession) | None => ("next", self.next.clone()),
        }
    }

    fn item(&self, id: Id) -> Sentence {
        let Some(item) = self.session.get::<Item>(id) else {
            return Sentence::default();
        };
        Phrase::new(self.words)
            .value("number", self.session.agenda_number(id).unwrap_or_default())
            .slot("title", self.written(&item.title))
            .say("item")
    }

    /// To whom: the key by which messages choose, the name where there is one, and whether that is
    /// written as it stands in a sentence.
    fn addressed(&self) -> (&'static str, Sentence, bool) {
        let to = match self.action.to {
            Addressee::Secretariat => "secretariat",
            Addressee::SecretaryGeneral => "secretary-general",
            Addressee::Chair => "chair",
            Addressee::MemberStates => "member-states",
            Addressee::Members => "members",
            Addressee::Named => {
                return ("named", self.written(&self.action.addressee).into(), true);
            }
            Addressee::Delegation(id) => {
                let (place, inflected) = place(self.session, id, self.language);
                return ("delegation", place.into(), inflected);
            }
        };
        (to, Sentence::default(), true)
    }
}

/// The bytes of a day in Chinese ("在2020年6月12日（星期五）") at the beginning of a text.
fn dated(text: &str) -> usize {
    let is_of_day = |c: char| c.is_ascii_digit() || matches!(c, '年' | '月' | '日');
    let Some(day) = text.strip_prefix('在') else { return 0 };
    let rest = day.trim_start_matches(is_of_day);
    let length = text.len() - rest.len();
    let is_day = day.starts_with(|c: char| c.is_ascii_digit());
    if !is_day || !text.get(..length).is_some_and(|day| day.ends_with('日')) {
        return 0;
    }
    let weekday = rest.strip_prefix("（星期").and_then(|rest| rest.split_once('）'));
    weekday.map_or(length, |(_, after)| text.len() - after.len())
}

/// A verb as messages are named by it.
pub(super) fn key(verb: Verb) -> &'static str {
    match verb {
        Verb::Note => "note",
        Verb::Approve => "approve",
        Verb::Endorse => "endorse",
        Verb::Defer => "defer",
        Verb::Correspond => "correspond",
        Verb::Invite => "invite",
        Verb::Encourage => "encourage",
        Verb::Entrust => "entrust",
        Verb::Free => "free",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Rule32 => "rule",
        Basis::Convention => "convention",
    }
}

/// Yes or no as messages choose by it.
pub(super) fn yes(is: bool) -> &'static str {
    if is { "yes" } else { "no" }
}

#[cfg(test)]
mod tests {
    use crate::{
        language::{Frame, sentence},
        session::{Id, Language, Session},
    };

    fn deferred(language: Language, reason: &str) -> String {
        let file = format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", drafting: {language:?}, body: "B", next_session: "N"),
                delegations: [(id: "fra", name: "France")],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    entries: [(id: "e", conclusions: [(id: "c",
                        actions: [(id: "a", verb: Defer, reason: "{reason}")])])])])"#
        );
        let session = ron::from_str::<Session>(&file).unwrap().checked().unwrap();
        let conclusion = session.get(Id::parse("c").unwrap()).unwrap();
        let said = sentence(&session, conclusion, Frame::Outcome, language).to_string();
        said.replace('\u{a0}', " ")
    }

    fn encouraged(text: &str) -> String {
        let file = format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", drafting: Zh),
                agenda: [(id: "i", title: "大会时间表")],
                meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                    entries: [(id: "e", conclusions: [(id: "c",
                        actions: [(id: "a", verb: Encourage, due: Some(Item("i")), text: "{text}")])])])])"#
        );
        let session = ron::from_str::<Session>(&file).unwrap().checked().unwrap();
        let conclusion = session.get(Id::parse("c").unwrap()).unwrap();
        sentence(&session, conclusion, Frame::Report, Language::Zh).to_string()
    }

    #[test]
    fn chinese_sets_what_is_due_before_the_verb_that_it_goes_with() {
        for (text, said) in [
            ("提交报告", "鼓励秘书处在议程项目1（大会时间表）下提交报告"),
            ("研究问题，并提交报告", "鼓励秘书处研究问题，并在议程项目1（大会时间表）下提交报告"),
            (
                "研究问题，并在2020年6月12日（星期五）提交报告",
                "鼓励秘书处研究问题，并在2020年6月12日（星期五）议程项目1（大会时间表）下提交报告",
            ),
            ("在日内瓦提交报告", "鼓励秘书处在议程项目1（大会时间表）下在日内瓦提交报告"),
        ] {
            assert_eq!(encouraged(text), said);
        }
    }

    #[test]
    fn a_reason_may_be_a_noun_or_a_clause_and_is_fitted_in() {
        for (language, reason, end) in [
            (Language::En, "Lack of time.", "N, for the following reason: lack of time."),
            (Language::En, "time was short", "N, for the following reason: time was short."),
            (Language::En, "France objected", "N, for the following reason: France objected."),
            (Language::En, "WTSA-20 was near.", "N, for the following reason: WTSA-20 was near."),
            (Language::En, "Council staff fell ill", "reason: Council staff fell ill."),
            (Language::En, "As time was short.", "N, as time was short."),
            (Language::Fr, "Étant donné l’heure", "à N, étant donné l’heure."),
            (Language::Ru, "Поскольку мало времени", "N, поскольку мало времени."),
            (Language::Zh, "鉴于时间不足", "鉴于时间不足，该事项推迟到N进一步讨论。"),
            (Language::Ar, "لأن الوقت قصير", "إلى N، لأن الوقت قصير."),
            (Language::Fr, "Manque de temps.", "à N, pour la raison suivante : manque de temps."),
            (Language::Es, "Falta de tiempo.", "a N, por el siguiente motivo: falta de tiempo."),
            (Language::Ru, "Нехватка времени.", "N, по следующей причине: нехватка времени."),
            (Language::Zh, "时间不足。", "由于时间不足，该事项推迟到N进一步讨论。"),
            (Language::Ar, "تعذر التوصل إلى توافق.", "إلى N، للسبب التالي: تعذر التوصل إلى توافق."),
        ] {
            let said = deferred(language, reason);
            assert!(said.ends_with(end), "{said}");
        }
    }
}
