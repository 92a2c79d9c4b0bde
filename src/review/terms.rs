//! The words by which a meeting decides, in six languages, and those around them that tell who does.
//!
//! The ladder of verbs is that of DOMAIN §1.5: a consultation notes, wishes to propose or recommend,
//! and encourages; it does not decide, adopt, resolve, approve or instruct. Only finite forms and participles
//! stand here: "that it approve" is what may be proposed, "approved" is what has been done.

use crate::session::Language;

/// What one language says.
pub(super) struct Terms {
    /// The terms that imply a decision, in small letters.
    pub(super) terms: &'static [&'static str],
    /// How a sentence begins in which the meeting itself speaks or acts.
    pub(super) openers: &'static [&'static str],
    /// What brings in what somebody said: from here on a sentence is reported.
    pub(super) reporting: &'static [&'static str],
    /// What stands before a term at the end of a sentence in which something "was approved".
    pub(super) auxiliaries: &'static [&'static str],
    /// How a sentence begins that tells what a person said or did.
    pub(super) speakers: &'static [&'static str],
    /// Words directly before a term that make it no act of now: an article, "as", "had".
    pub(super) past: &'static [&'static str],
    /// Words directly after a term that name who did it, unless that is the meeting.
    pub(super) agents: &'static [&'static str],
}

pub(super) fn terms(language: Language) -> &'static Terms {
    match language {
        Language::En => &EN,
        Language::Fr => &FR,
        Language::Es => &ES,
        Language::Ru => &RU,
        Language::Zh => &ZH,
        Language::Ar => &AR,
    }
}

const EN: Terms = Terms {
    terms: &[
        "decided",
        "decides",
        "adopted",
        "adopts",
        "resolved",
        "resolves",
        "approved",
        "approves",
        "instructed",
        "instructs",
    ],
    openers: &[
        "it was",
        "it is",
        "the meeting",
        "the consultation",
        "the virtual consultation",
    ],
    reporting: &[
        "that", "whether", "how", "said", "stated", "recalled", "asked",
    ],
    auxiliaries: &[
        "was",
        "were",
        "is",
        "are",
        "was so",
        "was hereby",
        "were hereby",
    ],
    speakers: &[
        "he",
        "she",
        "they",
        "one",
        "another",
        "two",
        "three",
        "four",
        "several",
        "some",
        "other",
        "others",
        "many",
        "numerous",
        "a number of",
        "councillors",
        "delegations",
        "the chair",
        "the chairman",
        "the chairperson",
        "the councillor",
        "the councillors",
        "the delegation",
        "the delegate",
        "the representative",
        "the secretary",
        "the director",
        "the deputy",
        "the chief",
        "the observer",
        "the vice",
        "speaking",
        "replying",
        "introducing",
        "in reply",
        "in the ensuing",
        "referring",
    ],
    past: &[
        "the",
        "a",
        "an",
        "its",
        "their",
        "as",
        "had",
        "having",
        "already",
        "newly",
        "previously",
        "once",
        "been",
        "be",
    ],
    agents: &["by"],
};

const FR: Terms = Terms {
    terms: &[
        "décide",
        "décidé",
        "décidée",
        "décidées",
        "décidés",
        "adopte",
        "adopté",
        "adoptée",
        "adoptés",
        "adoptées",
        "approuve",
        "approuvé",
        "approuvée",
        "approuvés",
        "approuvées",
        "charge le",
        "charge la",
        "charge les",
        "a résolu",
    ],
    openers: &[
        "il est",
        "il a été",
        "la réunion",
        "la consultation",
        "la consultation virtuelle",
    ],
    reporting: &[
        "que", "qu'", "qu’", "si", "comment", "déclare", "rappelle", "demande",
    ],
    auxiliaries: &["est", "sont", "a été", "ont été"],
    speakers: &[
        "il",
        "elle",
        "ils",
        "elles",
        "un",
        "une",
        "deux",
        "trois",
        "plusieurs",
        "certains",
        "d'autres",
        "le président",
        "la présidente",
        "le conseiller",
        "la conseillère",
        "le représentant",
        "la représentante",
        "le secrétaire",
        "la secrétaire",
        "le directeur",
        "la directrice",
        "l'observateur",
        "l'observatrice",
    ],
    past: &[
        "le", "la", "les", "un", "une", "déjà", "avait", "avaient", "ayant", "été", "comme",
    ],
    agents: &["par"],
};

const ES: Terms = Terms {
    terms: &[
        "decide",
        "decidió",
        "decidido",
        "adopta",
        "adoptó",
        "adoptado",
        "adoptada",
        "adoptados",
        "adoptadas",
        "aprueba",
        "aprobó",
        "aprobado",
        "aprobada",
        "aprobados",
        "aprobadas",
        "resuelve",
        "resolvió",
        "encarga al",
        "encarga a",
        "encargó",
    ],
    openers: &[
        "se",
        "así se",
        "la reunión",
        "la consulta",
        "la consulta virtual",
    ],
    reporting: &["que", "si", "cómo", "declara", "recuerda", "pregunta"],
    auxiliaries: &[
        "es", "son", "fue", "fueron", "queda", "quedan", "ha sido", "han sido",
    ],
    speakers: &[
        "él",
        "ella",
        "ellos",
        "ellas",
        "un",
        "una",
        "otro",
        "otra",
        "dos",
        "tres",
        "varios",
        "varias",
        "algunos",
        "algunas",
        "el presidente",
        "la presidenta",
        "el consejero",
        "la consejera",
        "el representante",
        "la representante",
        "el secretario",
        "la secretaria",
        "el director",
        "la directora",
        "el observador",
        "la observadora",
    ],
    past: &[
        "el", "la", "los", "las", "un", "una", "ya", "había", "habían", "sido", "como",
    ],
    agents: &["por"],
};

const RU: Terms = Terms {
    terms: &[
        "решает",
        "решил",
        "решила",
        "решили",
        "решило",
        "решено",
        "постановляет",
        "постановил",
        "постановила",
        "постановили",
        "постановило",
        "постановлено",
        "утверждает",
        "утвердил",
        "утвердила",
        "утвердили",
        "утвердило",
        "утвержден",
        "утверждена",
        "утверждено",
        "утверждены",
        "одобрил",
        "одобрила",
        "одобрили",
        "одобрило",
        "одобрено",
        "одобрены",
        "принято решение",
        "принял решение",
        "приняла решение",
        "приняли решение",
        "приняло решение",
        "поручает",
        "поручил",
        "поручила",
        "поручили",
        "поручило",
    ],
    openers: &[
        "было",
        "решено",
        "принято",
        "собрание",
        "совещание",
        "консультации",
        "виртуальные консультации",
    ],
    reporting: &["что", "ли", "чтобы"],
    auxiliaries: &["был", "была", "было", "были"],
    speakers: &[
        "он",
        "она",
        "они",
        "один",
        "одна",
        "другой",
        "другая",
        "два",
        "две",
        "три",
        "несколько",
        "некоторые",
        "ряд",
        "председатель",
        "советник",
        "советники",
        "представитель",
        "секретарь",
        "генеральный секретарь",
        "директор",
        "наблюдатель",
    ],
    past: &["уже", "как", "ранее"],
    agents: &["советом"],
};

const ZH: Terms = Terms {
    terms: &[
        "会议决定",
        "磋商会决定",
        "磋商会议决定",
        "决定如下",
        "通过了",
        "获得通过",
        "批准了",
        "获得批准",
        "责成",
    ],
    openers: &["会议", "本次会议", "磋商会", "虚拟磋商会", "虚拟磋商会议"],
    reporting: &["表示", "指出", "认为", "询问", "强调", "建议", "回顾"],
    auxiliaries: &[],
    speakers: &[
        "主席", "秘书", "理事", "一位", "一名", "两位", "多位", "几位", "其他", "代表",
    ],
    past: &["已", "已经", "曾", "由理事会"],
    agents: &["的"],
};

const AR: Terms = Terms {
    terms: &[
        "قرر",
        "قررت",
        "وقرر",
        "وقررت",
        "تقرر",
        "وتقرر",
        "اعتمد",
        "اعتمدت",
        "واعتمد",
        "واعتمدت",
        "أقر",
        "أقرت",
        "وأقر",
        "وأقرت",
        "كلّف",
        "كلف",
        "كلفت",
        "وكلف",
        "وكلفت",
    ],
    openers: &[
        "تقرر",
        "وتقرر",
        "وقد تقرر",
        "قرر الاجتماع",
        "وقرر الاجتماع",
        "الاجتماع",
        "قررت المشاورة",
        "وقررت المشاورة",
        "المشاورة",
    ],
    reporting: &["أن", "بأن", "إن", "قال", "قالت", "ذكر", "ذكرت"],
    auxiliaries: &[],
    speakers: &[
        "الرئيس",
        "المستشار",
        "ممثل",
        "الأمين",
        "أمين",
        "أحد",
        "عدة",
        "بعض",
    ],
    past: &["كما", "الذي", "التي", "كان", "كانت"],
    agents: &["المجلس"],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_terms_in_small_letters() {
        for language in Language::ALL {
            let terms = terms(language);
            assert!(
                terms.terms.len() > 5 && !terms.openers.is_empty(),
                "{language}"
            );
            for term in terms
                .terms
                .iter()
                .chain(terms.openers)
                .chain(terms.speakers)
            {
                assert_eq!(term.to_lowercase(), *term);
            }
        }
    }
}
