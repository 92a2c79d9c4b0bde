//! Sentences made of pieces.
//!
//! A sentence is more than a string: papers make links of its references and mark what awaits a
//! translator. So a message is formatted with a mark in place of each such value, and the marks are
//! then exchanged for the pieces. That also keeps what people wrote out of the messages' own
//! grammar: no text of a session is ever read as Fluent.

use super::words::{Value, Words};
use crate::session::{Id, Language, Text};
use std::{borrow::Cow, fmt};

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words in the language of the sentence.
    Text(String),
    /// A reference to a document, and how it is written.
    Reference(Id, String),
    /// What a person wrote in the drafting language and nobody has translated.
    Untranslated(String),
    /// A translation of what has been changed since.
    Stale(String),
}

impl Piece {
    /// What is to be read.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Piece::Text(text)
            | Piece::Reference(_, text)
            | Piece::Untranslated(text)
            | Piece::Stale(text) => text,
        }
    }

    pub(super) fn text_mut(&mut self) -> &mut String {
        match self {
            Piece::Text(text)
            | Piece::Reference(_, text)
            | Piece::Untranslated(text)
            | Piece::Stale(text) => text,
        }
    }
}

/// A sentence, or several, or a part of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(pub Vec<Piece>);

impl Sentence {
    /// Its pieces.
    #[must_use]
    pub fn pieces(&self) -> &[Piece] {
        &self.0
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|piece| piece.as_str().is_empty())
    }

    /// Whether a part of it awaits a translator, or a translator's second look.
    #[must_use]
    pub fn awaits_translation(&self) -> bool {
        let awaits = |piece: &Piece| matches!(piece, Piece::Untranslated(_) | Piece::Stale(_));
        self.0.iter().any(awaits)
    }

    /// The same with a capital at its beginning.
    #[must_use]
    pub fn capitalized(mut self) -> Sentence {
        if let Some(first) = self.0.iter_mut().find(|piece| !piece.as_str().is_empty()) {
            let text = first.text_mut();
            let mut letters = text.chars();
            if let Some(letter) = letters.next().filter(|letter| letter.is_lowercase()) {
                *text = letter.to_uppercase().chain(letters).collect();
            }
        }
        self
    }

    fn push(&mut self, piece: Piece) {
        if piece.as_str().is_empty() {
            return;
        }
        match (self.0.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, piece) => self.0.push(piece),
        }
    }

    /// Adds pieces, joining the two words that meet as the language does.
    fn push_joined(&mut self, mut pieces: Vec<Piece>, words: &'static Words) {
        if let (Some(Piece::Text(before)), Some(Piece::Text(next) | Piece::Stale(next))) =
            (self.0.last_mut(), pieces.first_mut())
        {
            for join in words.joins() {
                let (Some(kept), Some(rest)) = (
                    before.strip_suffix(join.left.as_str()),
                    next.strip_prefix(join.right.as_str()),
                ) else {
                    continue;
                };
                if kept.chars().next_back().is_some_and(char::is_alphabetic) {
                    continue;
                }
                *next = format!("{}{rest}", join.joined);
                *before = kept.to_owned();
                break;
            }
        }
        for piece in pieces {
            self.push(piece);
        }
    }

    /// Adds another sentence after this one, with what the language puts between two.
    #[must_use]
    pub fn followed_by(mut self, next: Sentence, language: Language) -> Sentence {
        if !self.is_empty() && !next.is_empty() {
            self.push(Piece::Text(Words::of(language).say("between-sentences").into_owned()));
        }
        for piece in next.0 {
            self.push(piece);
        }
        self
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| f.write_str(piece.as_str()))
    }
}

impl From<Piece> for Sentence {
    fn from(piece: Piece) -> Self {
        let mut sentence = Sentence::default();
        sentence.push(piece);
        sentence
    }
}

impl From<String> for Sentence {
    fn from(text: String) -> Self {
        Piece::Text(text).into()
    }
}

/// What a person wrote, in `language`: the translation where there is one (marked where it is
/// stale), else the text in the drafting language, marked as awaiting a translator.
#[must_use]
pub fn written(text: &Text, language: Language, drafting: Language) -> Piece {
    let translation = text.translation(language).filter(|_| language != drafting);
    match translation {
        Some(translation) if text.is_stale(language) => Piece::Stale(translation.text.clone()),
        Some(translation) => Piece::Text(translation.text.clone()),
        None if language == drafting || text.as_str().is_empty() => {
            Piece::Text(text.as_str().to_owned())
        }
        None => Piece::Untranslated(text.as_str().to_owned()),
    }
}

/// A message and what is to be said in it.
pub struct Phrase<'a> {
    words: &'static Words,
    values: Vec<(Cow<'static, str>, Value<'a>)>,
    slots: Vec<Sentence>,
}

/// Private-use characters stand for the slots while a message is formatted.
const FIRST_MARK: u32 = 0xe000;
const MOST_SLOTS: u32 = 64;

impl<'a> Phrase<'a> {
    /// A message of a language, with nothing in it yet.
    #[must_use]
    pub fn new(words: &'static Words) -> Self {
        Phrase { words, values: Vec::new(), slots: Vec::new() }
    }

    /// A value by which the message chooses, or one that it prints.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: impl Into<Value<'a>>) -> Self {
        self.values.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// Pieces that the message prints as `$name`; `$has-name` is `yes` or `no`.
    #[must_use]
    pub fn slot(mut self, name: &'static str, pieces: impl Into<Sentence>) -> Self {
        let pieces = pieces.into();
        let has = if pieces.is_empty() { "no" } else { "yes" };
        let number = u32::try_from(self.slots.len()).unwrap_or(MOST_SLOTS);
        let mark = char::from_u32(FIRST_MARK + number.min(MOST_SLOTS)).unwrap_or_default();
        self.values.push((Cow::Owned(format!("has-{name}")), has.into()));
        self.values.push((Cow::Borrowed(name), mark.to_string().into()));
        self.slots.push(pieces);
        self
    }

    /// Says it.
    #[must_use]
    pub fn say(&self, id: &str) -> Sentence {
        let values: Vec<(&str, Value<'_>)> =
            self.values.iter().map(|(name, value)| (name.as_ref(), value.borrowed())).collect();
        let text = self.words.say_with(id, &values);
        let mut sentence = Sentence::default();
        let mut plain = String::new();
        for letter in text.chars() {
            let number = u32::from(letter).checked_sub(FIRST_MARK);
            let slot = number.and_then(|number| self.slots.get(number as usize));
            match slot {
                Some(slot) => {
                    sentence.push(Piece::Text(std::mem::take(&mut plain)));
                    sentence.push_joined(slot.0.clone(), self.words);
                }
                None => plain.push(letter),
            }
        }
        sentence.push(Piece::Text(plain));
        sentence
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn french(before: &str, next: &str) -> String {
        let mut sentence = Sentence::from(before.to_owned());
        sentence.push_joined(vec![Piece::Text(next.to_owned())], Words::of(Language::Fr));
        sentence.to_string()
    }

    #[test]
    fn words_that_meet_are_joined_as_the_language_does() {
        assert_eq!(french("le conseiller de ", "le Canada"), "le conseiller du Canada");
        assert_eq!(french("prendre note de ", "les Documents"), "prendre note des Documents");
        assert_eq!(french("de ", "approuver"), "d’approuver");
        assert_eq!(french("de ", "la Tunisie"), "de la Tunisie");
        assert_eq!(french("le monde ", "le Canada"), "le monde le Canada");
    }

    #[test]
    fn what_is_not_translated_or_stale_is_marked() {
        let text = Text::new("one").with_translation(Language::Fr, "un");
        let in_french = |text: &Text| written(text, Language::Fr, Language::En);
        assert_eq!(in_french(&text), Piece::Text("un".into()));
        assert_eq!(in_french(&"two".into()), Piece::Untranslated("two".into()));
        let file = r#"(written: "two", translations: {Fr: (text: "un", of: "0")})"#;
        let stale: Text = ron::from_str(file).unwrap();
        assert_eq!(in_french(&stale), Piece::Stale("un".into()));
        assert_eq!(written(&stale, Language::En, Language::En), Piece::Text("two".into()));
    }

    #[test]
    fn a_text_that_looks_like_a_message_stays_a_text() {
        let hostile = "{ $x } \u{e000} { say }";
        let said = Phrase::new(Words::of(Language::En))
            .slot("a", Sentence::from(hostile.to_owned()))
            .slot("b", Sentence::from("b".to_owned()))
            .say("list-two");
        assert_eq!(said.to_string(), format!("{hostile} and b"));
    }
}
