//! Whose voice a sentence is in, and what it says was done.
//!
//! What a term ("approved") means is said by what stands beside it: an auxiliary, the one who acts,
//! an article, who did it. All of that is lists of words, one language beside the other ([`Terms`]);
//! here they are looked for. A sentence is not parsed, so what is not recognised is let pass.

use super::{
    phrase,
    terms::{Terms, terms},
};
use crate::session::{Language, Session, TextPart};
use std::ops::Range;

/// How one language tells who acts, and what the meeting is called in it.
pub(super) struct Voice {
    words: &'static Terms,
    language: Language,
    gathering: String,
}

impl Voice {
    pub(super) fn of(session: &Session, language: Language) -> Voice {
        let gathering = &session.about().gathering;
        let gathering = if language == session.about().drafting {
            gathering.as_str()
        } else {
            gathering.part(TextPart::Translation(language))
        };
        Voice { words: terms(language), language, gathering: phrase::fold(gathering) }
    }

    /// From where on a sentence says what others said.
    pub(super) fn reported_from(&self, sentence: &str) -> usize {
        first(sentence, self.words.reporting)
    }

    /// Where the terms stand in a sentence as acts: not as what another body did or is asked to
    /// do, and not as an attribute ("the approved budget", "the dates adopted in 2019").
    pub(super) fn acts(&self, sentence: &str) -> Vec<Range<usize>> {
        let mut found: Vec<Range<usize>> = Vec::new();
        let mut proposed = None;
        for range in phrase::find_any(sentence, [self.words.terms, self.words.passive]) {
            let before = sentence.get(..range.start).unwrap_or_default();
            let after = sentence.get(range.end..).unwrap_or_default();
            let limit = *proposed.get_or_insert_with(|| first(sentence, self.words.proposing));
            let written = sentence.get(range.clone()).unwrap_or_default();
            let another = |word| !phrase::find(written, word).is_empty();
            let is_act = range.start < limit
                && !copied(self.words.unless).any(another)
                && self.is_linked(before)
                && !self.is_past(before)
                && !self.names_another(after);
            found.extend(is_act.then_some(range));
        }
        found.sort_by_key(|range| (range.start, std::cmp::Reverse(range.end)));
        found.dedup_by(|later, earlier| later.start < earlier.end);
        found
    }

    /// Whether it is the meeting that does what a term says in this sentence.
    pub(super) fn is_own(&self, sentence: &str, term: &Range<usize>) -> bool {
        let before = sentence.get(..term.start).unwrap_or_default();
        let written = sentence.get(term.clone()).unwrap_or_default();
        let after = sentence.get(term.end..).unwrap_or_default().trim_start();
        self.opens(sentence)
            || self.meets(before)
            || (self.is_free(before)
                && self.meeting().any(|name| !phrase::find(written, name).is_empty()))
            || self.closes(before, written, after)
            || self.declares(before, written)
            || (self.language == Language::Ar && self.begins_in_arabic(before, after))
    }

    /// The meeting as the one who acts.
    fn meeting(&self) -> impl Iterator<Item = &str> {
        let gathering = Some(self.gathering.as_str()).filter(|name| !name.is_empty());
        self.words.meeting.iter().copied().chain(gathering)
    }

    /// Whether the sentence begins as one in which the meeting speaks or acts.
    fn opens(&self, sentence: &str) -> bool {
        let sentence = bare(sentence);
        let all = self.meeting().chain(copied(self.words.openers)).chain(copied(self.words.people));
        any_begins(all, sentence)
            || (self.language == Language::Ar
                // An Arabic verb stands before the one who acts.
                && sentence.split_once(' ').is_some_and(|(_, rest)| any_begins(self.meeting(), rest)))
    }

    /// Whether the one who acts directly before a term is the meeting, or nobody ("it was").
    fn meets(&self, before: &str) -> bool {
        let near = self.without_adverbs(before);
        let nobody = copied(self.words.openers).filter(|_| !self.words.auxiliaries.is_empty());
        let is_meeting = |near: &str| {
            let names = self.meeting().filter_map(|name| phrase::ends(near, name));
            names.min().is_some_and(|at| self.is_free(near.get(..at).unwrap_or_default()))
        };
        any_ends(nobody, near) || is_meeting(near) || is_meeting(self.without_auxiliary(near))
    }

    /// Whether the name of the meeting may begin behind a text: in Chinese, where words are not
    /// set apart, not behind what makes it another meeting ("理事会会议").
    fn is_free(&self, before: &str) -> bool {
        self.language != Language::Zh
            || !self.without_adverbs(before).ends_with(char::is_alphanumeric)
    }

    /// Whether the term ends a sentence that says of something, and not of a person, that it "was
    /// approved".
    fn closes(&self, before: &str, term: &str, after: &str) -> bool {
        let by_meeting = self.agent(after).is_some_and(|who| self.opens(who));
        let ends = by_meeting
            || !after.chars().any(char::is_alphanumeric)
            || any_begins(copied(self.words.manners), after);
        let near = self.without_adverbs(before);
        let says = self.is_passive(near, term)
            || (is_blank(near) && !self.words.auxiliaries.is_empty())
            || (self.language == Language::Ar && !is_blank(near));
        ends && says && !any_begins(copied(self.words.speakers), bare(before))
    }

    /// Whether the sentence begins by saying what became of something: "Queda aprobada …".
    fn declares(&self, before: &str, term: &str) -> bool {
        let near = self.without_adverbs(before);
        self.is_passive(near, term) && is_blank(self.without_auxiliary(near))
    }

    /// Whether what was done to something is said, and not what somebody did.
    fn is_passive(&self, near: &str, term: &str) -> bool {
        any_ends(copied(self.words.auxiliaries), near)
            || copied(self.words.passive)
                .any(|known| phrase::begins(term, known) == Some(term.len()))
    }

    /// In Arabic the verb stands first: the meeting follows it, or what it was done to.
    fn begins_in_arabic(&self, before: &str, after: &str) -> bool {
        let people = copied(self.words.people);
        any_begins(self.meeting().chain(people), after)
            || (is_blank(self.without_adverbs(before))
                && any_begins(copied(self.words.objects), after)
                // With this, the same verb says that something rests on something.
                && phrase::find(after, "على").is_empty())
    }

    /// Whether a term belongs to what stands before it as a verb does: to an auxiliary, to the
    /// one who acts, to another verb. Where a language has no auxiliaries, its forms say so.
    fn is_linked(&self, before: &str) -> bool {
        let words = self.words;
        let near = self.without_adverbs(before);
        let joins = copied(words.auxiliaries).chain(copied(words.conjunctions));
        let joins = joins.chain(copied(words.having));
        let acts = self.meeting().chain(copied(words.openers)).chain(copied(words.people));
        words.auxiliaries.is_empty() || is_blank(near) || any_ends(joins.chain(acts), near)
    }

    /// Whether what stands before a term makes it an attribute or an act of an earlier time.
    fn is_past(&self, before: &str) -> bool {
        let near = self.without_adverbs(before);
        !is_blank(near)
            && (any_ends(copied(self.words.past), before)
                || any_ends(copied(self.words.past), near))
    }

    /// Whether what stands after a term names who did it, and that is not the meeting.
    fn names_another(&self, after: &str) -> bool {
        let after = after.trim_start();
        !any_begins(copied(self.words.manners), after)
            && self.agent(after).is_some_and(|who| !self.opens(who))
    }

    fn agent<'t>(&self, after: &'t str) -> Option<&'t str> {
        let by = copied(self.words.agents).find_map(|by| phrase::begins(after, by))?;
        after.get(by..).map(str::trim_start)
    }

    /// The same without the auxiliary that ends it, and the adverbs before that.
    fn without_auxiliary<'t>(&self, near: &'t str) -> &'t str {
        let auxiliaries = copied(self.words.auxiliaries).chain(copied(self.words.having));
        let start = auxiliaries.filter_map(|word| phrase::ends(near, word)).min();
        self.without_adverbs(start.and_then(|at| near.get(..at)).unwrap_or(near))
    }

    /// What stands before a term, without the adverbs between.
    fn without_adverbs<'t>(&self, before: &'t str) -> &'t str {
        let mut before = phrase::without_and(before).trim_end();
        while let Some(at) = copied(self.words.adverbs).find_map(|word| phrase::ends(before, word))
        {
            before = phrase::without_and(before.get(..at).unwrap_or_default()).trim_end();
        }
        before
    }
}

fn copied<'t>(words: &'t [&'t str]) -> impl Iterator<Item = &'t str> {
    words.iter().copied()
}

fn any_begins<'t>(mut phrases: impl Iterator<Item = &'t str>, text: &str) -> bool {
    phrases.any(|phrase| phrase::begins(text, phrase).is_some())
}

fn any_ends<'t>(mut phrases: impl Iterator<Item = &'t str>, text: &str) -> bool {
    phrases.any(|phrase| phrase::ends(text, phrase).is_some())
}

/// A text from its first letter on.
fn bare(text: &str) -> &str {
    text.trim_start_matches(|c: char| !c.is_alphanumeric())
}

fn is_blank(text: &str) -> bool {
    bare(text).is_empty()
}

/// Where the first of some phrases begins; the end where none stands there.
fn first(sentence: &str, phrases: &[&str]) -> usize {
    let places =
        phrases.iter().filter_map(|marker| phrase::find(sentence, marker).first().cloned());
    places.map(|range| range.start).min().unwrap_or(sentence.len())
}

#[cfg(test)]
mod tests {
    use crate::{
        review::{What, findings},
        session::arbitrary::read,
    };

    fn in_paragraph(drafting: &str, text: &str) -> Vec<String> {
        let session = read(&format!(
            r#"(format: 1, readable_from: 1, about: (title: "A", drafting: {drafting},
                gathering: "the virtual consultation"),
            meetings: [(id: "m", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T15:00:00+02:00",
                entries: [(id: "e", paragraphs: [(id: "p", text: "{text}")])])])"#
        ));
        let term = |what| match what {
            What::Decides { term, .. } => Some(term),
            _ => None,
        };
        findings(&session).into_iter().filter_map(|finding| term(finding.what)).collect()
    }

    #[test]
    fn the_meeting_s_own_voice_decides_nothing() {
        for (language, text, expected) in [
            ("En", "It was decided to close the matter.", "decided"),
            ("En", "The virtual consultation adopted the new dates.", "adopted"),
            ("En", "The new dates of WTSA-20 were approved.", "approved"),
            ("En", "Document C20/5 was adopted by the virtual consultation.", "adopted"),
            (
                "En",
                "The meeting thanked India and instructed the secretariat to report.",
                "instructed",
            ),
            ("Fr", "Il est décidé de reporter la conférence.", "décidé"),
            ("Fr", "La réunion approuve les nouvelles dates.", "approuve"),
            ("Fr", "Le nouveau calendrier est adopté.", "adopté"),
            ("Es", "La reunión aprueba las nuevas fechas.", "aprueba"),
            ("Es", "Se decide aplazar la conferencia.", "decide"),
            ("Ru", "Собрание решило перенести ассамблею.", "решило"),
            ("Ru", "Новые сроки были утверждены.", "утверждены"),
            ("Zh", "会议决定推迟全会。", "会议决定"),
            ("Zh", "新日期获得批准。", "获得批准"),
            ("Ar", "وقد تقرر ذلك.", "تقرر"),
            ("Ar", "قرر الاجتماع تأجيل الجمعية.", "قرر"),
            (
                "En",
                "In the light of the debate, the meeting unanimously decided to defer.",
                "decided",
            ),
            ("En", "Councillors adopted the new dates.", "adopted"),
            ("En", "The proposal was adopted by consensus.", "adopted"),
            ("En", "So decided.", "decided"),
            ("En", "The meeting took a decision on the matter.", "took a decision"),
            ("Fr", "La réunion prend une décision.", "prend une décision"),
            ("En", "The meeting has decided to wait.", "decided"),
            ("En", "The meeting directed the secretariat to report.", "directed the"),
            ("Ru", "Собрание решило, что вопрос следует отложить.", "решило, что"),
            ("Zh", "最终会议决定推迟全会。", "会议决定"),
            ("Ar", "وأقرّ الاجتماع مشروع القرار.", "أقرّ الاجتماع مشروع القرار"),
            ("Fr", "Il en est ainsi décidé.", "décidé"),
            ("Fr", "Après un échange de vues, la réunion a approuvé les dates.", "approuvé"),
            ("Fr", "Le projet est adopté à l’unanimité.", "adopté"),
            (
                "Fr",
                "La réunion remercie l’Inde et charge le secrétariat de faire rapport.",
                "charge le",
            ),
            ("Es", "Queda aprobada la propuesta.", "aprobada"),
            ("Es", "La propuesta queda aprobada.", "aprobada"),
            ("Es", "Así se decide.", "decide"),
            ("Es", "Se aprueban las fechas.", "aprueban"),
            ("Ru", "Решение принимается.", "Решение принимается"),
            ("Ru", "Решение принято.", "Решение принято"),
            ("Ru", "Предложение утверждено.", "утверждено"),
            ("Ru", "Предложение единогласно утверждено.", "утверждено"),
            ("Ru", "Собрание приняло резолюцию.", "приняло резолюцию"),
            ("Ru", "Проект решения утверждён.", "утверждён"),
            ("Ru", "Утверждены новые сроки.", "Утверждены"),
            ("Ru", "После обсуждения собрание решило отложить вопрос.", "решило"),
            ("Zh", "会议照此做出决定。", "做出决定"),
            ("Zh", "会议作出决定，接受该提案。", "作出决定"),
            ("Zh", "会议一致通过该决议。", "一致通过"),
            ("Zh", "会议通过该决议。", "通过该决议"),
            ("Zh", "经讨论，会议批准新的日期。", "会议批准"),
            ("Zh", "该提案获得一致通过。", "获得一致通过"),
            ("Ar", "اعتمد الاجتماع الاقتراح.", "اعتمد"),
            ("Ar", "واعتُمد المشروع.", "اعتُمد"),
            ("Ar", "وافق الاجتماع على الاقتراح.", "وافق"),
            ("Ar", "قرّر الاجتماع تأجيل الجمعية.", "قرّر"),
            ("Ar", "وبعد المناقشة، اتخذ الاجتماع قراراً بهذا الشأن.", "اتخذ الاجتماع قراراً"),
            ("Ar", "وتمت الموافقة على الوثيقة.", "تمت الموافقة"),
            ("Ar", "شكر الاجتماع الهند وكلّف الأمانة بإعداد تقرير.", "كلّف"),
        ] {
            assert_eq!(in_paragraph(language, text), [expected], "{text}");
        }
    }

    #[test]
    fn what_speakers_and_others_said_and_did_passes() {
        for (language, text) in [
            // VC/15, 8.7, 8.6 and 7.1, retold.
            (
                "En",
                "The Council was asked to approve the dates, which would be issued once decided.",
            ),
            ("En", "The European region had already adopted ten common proposals."),
            ("En", "The Council was invited to approve the theme."),
            ("En", "The councillor said that the dates were approved."),
            ("En", "One councillor recalled when the theme was adopted."),
            ("En", "The meeting was informed that the Council had decided to meet in June."),
            ("En", "It was pointed out that the agenda was adopted in 2019."),
            ("En", "The virtual consultation took up the dates approved by the Council."),
            ("En", "The meeting recalled the approved budget, and noted the report."),
            ("En", "She approved."),
            ("En", "It was so concluded. The meeting agreed to the approach."),
            ("En", "Undecided members asked for time; Decision 556 was recalled."),
            ("Fr", "Il est rappelé que le Conseil a adopté la résolution."),
            ("Fr", "Le conseiller de la Tunisie a approuvé."),
            ("Es", "Se recuerda que el Consejo aprobó la resolución."),
            ("Ru", "Было отмечено, что Совет принял решение."),
            ("Ru", "Собрание приняло к сведению документ."),
            ("Zh", "会议照此做出结论。"),
            ("Zh", "会议对此表示同意。"),
            ("Zh", "一旦与成员国磋商并决定了日期,将会发布日程。"),
            ("Zh", "欧洲区域已经通过了十项共同提案。"),
            ("Ar", "وأشير إلى أن المجلس اعتمد القرار."),
            ("En", "The meeting noted the resolution adopted in 2019."),
            ("En", "The meeting recalled Resolution 1, approved in 2018."),
            ("En", "The meeting took note of the decision of the Council."),
            ("Es", "La reunión toma nota de la decisión del Consejo."),
            ("Fr", "La réunion prend note de la décision du Conseil."),
            ("En", "Delegates were directed to the interpretation channels."),
            ("En", "Egypt has approved."),
            ("Ru", "Участники утверждают, что времени мало."),
            ("Zh", "理事会第2019届会议通过了第556号决定。"),
            ("Zh", "理事会会议批准了预算。"),
            ("Ar", "ووافق على ذلك عدد من المستشارين."),
            ("Ar", "واعتمد المشروع على التمويل."),
            ("Ar", "أقر الاجتماع بأهمية المسألة."),
            ("En", "Several councillors approved of the approach."),
            ("En", "At its May meeting, the Expert Group decided to wait."),
            ("En", "The agenda had not been formally adopted."),
            ("Fr", "La réunion prend note du document adopté en 2019."),
            ("Fr", "Il en est ainsi conclu. Il en est ainsi convenu."),
            ("Fr", "Le Conseil a adopté la résolution en 2019."),
            ("Es", "Así se acuerda. Así se concluye."),
            ("Es", "La reunión toma nota del documento aprobado en 2019."),
            ("Es", "El Consejo aprobó la resolución en 2019."),
            ("Ru", "Заключение принимается. Предложение принимается."),
            ("Ru", "Собрание предлагает Совету, чтобы он утвердил сроки."),
            ("Ru", "Совет решил отложить вопрос."),
            ("Ru", "Решение ещё не принято."),
            ("Ru", "Собрание принимает к сведению решение Совета."),
            ("Zh", "会议通过视频方式举行。"),
            ("Zh", "会议希望向理事会下次会议提议批准新的日期。"),
            ("Zh", "会议注意到，理事会会议批准了预算。"),
            ("Zh", "会议将文件C20/24记录在案。"),
            ("Zh", "会议尚未作出决定。"),
            ("Ar", "وقد خُلص إلى ذلك. وقد اتُّفق على ذلك."),
            ("Ar", "اعتمد المجلس القرار في 2019."),
            ("Ar", "أحاط الاجتماع علماً بالوثيقة التي اعتمدها المجلس."),
            ("Ar", "ووافق المستشار على هذا الرأي."),
        ] {
            assert_eq!(in_paragraph(language, text), Vec::<String>::new(), "{text}");
        }
    }
}
