//! What a person wrote, with its translations.
//!
//! Every string of a session that a person reads is a [`Text`], so that one editor, one kind of
//! edit and one rule of cleaning serve them all. A translation keeps the hash of the source that it
//! translates: when the source changes, the translation is known to be stale, and nobody has to
//! remember it. That hash is itself a part that edits splice, so undoing a translator's work
//! restores what it was a translation of.
//!
//! In the file a text without translations is a plain string.

use super::{Id, Language};
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, MapAccess, Visitor},
    ser::SerializeStruct,
};
use std::{collections::BTreeMap, fmt};

/// A text in the drafting language with its translations. It holds no line break.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    written: String,
    translations: BTreeMap<Language, Translation>,
}

/// A text in another language, and what it was made from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// The translated text.
    pub text: String,
    /// The hash of the source that it translates (see [`Text::hash`]).
    pub of: String,
}

impl Text {
    /// A text without translations.
    pub fn new(written: impl Into<String>) -> Self {
        Text { written: written.into(), translations: BTreeMap::new() }
    }

    /// What was written in the drafting language.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.written
    }

    /// Whether nothing was written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.written.is_empty() && self.translations.is_empty()
    }

    /// The hash of the source: FNV-1a in sixteen hexadecimal digits. It tells a changed text from
    /// an unchanged one; it protects against nothing else.
    #[must_use]
    pub fn hash(&self) -> String {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in self.written.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        format!("{hash:016x}")
    }

    /// The translation into `language`, where there is one.
    #[must_use]
    pub fn translation(&self, language: Language) -> Option<&Translation> {
        self.translations.get(&language).filter(|translation| !translation.text.is_empty())
    }

    /// All translations.
    pub fn translations(&self) -> impl Iterator<Item = (Language, &Translation)> {
        self.translations.iter().map(|(language, translation)| (*language, translation))
    }

    /// The same text with a translation of what stands here now.
    #[must_use]
    pub fn with_translation(mut self, language: Language, text: impl Into<String>) -> Self {
        let of = self.hash();
        self.translations.insert(language, Translation { text: text.into(), of });
        self
    }

    /// Whether the translation was made from another source than the one that stands here.
    #[must_use]
    pub fn is_stale(&self, language: Language) -> bool {
        self.translation(language).is_some_and(|translation| translation.of != self.hash())
    }

    /// One part of the text; what is not there is empty.
    #[must_use]
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Written => &self.written,
            Part::Translation(language) => {
                self.translations.get(&language).map_or("", |translation| &translation.text)
            }
            Part::TranslationOf(language) => {
                self.translations.get(&language).map_or("", |translation| &translation.of)
            }
        }
    }

    /// Changes one part. A translation that comes to have neither text nor source is none.
    pub(super) fn change(&mut self, part: Part, change: impl FnOnce(&mut String)) {
        match part {
            Part::Written => change(&mut self.written),
            Part::Translation(language) | Part::TranslationOf(language) => {
                let translation = self.translations.entry(language).or_default();
                match part {
                    Part::TranslationOf(_) => change(&mut translation.of),
                    _ => change(&mut translation.text),
                }
                if *translation == Translation::default() {
                    self.translations.remove(&language);
                }
            }
        }
    }

    /// Every string in it, for cleaning and searching.
    pub fn strings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.written.as_str())
            .chain(self.translations.values().flat_map(|t| [t.text.as_str(), t.of.as_str()]))
    }
}

impl From<&str> for Text {
    fn from(written: &str) -> Self {
        Text::new(written)
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.translations.is_empty() {
            return serializer.serialize_str(&self.written);
        }
        let mut text = serializer.serialize_struct("Text", 2)?;
        text.serialize_field("written", &self.written)?;
        text.serialize_field("translations", &self.translations)?;
        text.end()
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("text")
            }

            fn visit_str<E: de::Error>(self, written: &str) -> Result<Text, E> {
                Ok(Text::new(written))
            }

            fn visit_string<E: de::Error>(self, written: String) -> Result<Text, E> {
                Ok(Text::new(written))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut text = Text::default();
                while let Some(key) = map.next_key::<String>()? {
                    match key.as_str() {
                        "written" => text.written = map.next_value()?,
                        "translations" => text.translations = map.next_value()?,
                        other => {
                            return Err(de::Error::unknown_field(
                                other,
                                &["written", "translations"],
                            ));
                        }
                    }
                }
                // A translation that has neither text nor source is none.
                text.translations.retain(|_, translation| *translation != Translation::default());
                Ok(text)
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

/// Which text of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// The title of a session, item, document, slot, meeting or paper.
    Title,
    /// The name of a delegation, person or body.
    Name,
    /// The name as it stands inside a sentence ("the Russian Federation").
    InSentence,
    /// A short name or form of address.
    Short,
    /// What somebody is ("Chief, Strategic Planning and Membership Department").
    Function,
    /// In what capacity somebody speaks ("on behalf of the Arab States").
    Capacity,
    /// Running text: of a paragraph, an objective, an action, a contribution.
    Body,
    /// The object of a decision ("The draft agenda of the virtual consultation").
    Object,
    /// Why something was deferred or suspended.
    Reason,
    /// To whom an action is addressed, where it is nobody whom the program can name.
    Addressee,
    /// When or where something is due, where no date, meeting or item says it.
    Due,
    /// What is asked in a consultation by correspondence.
    Question,
    /// The legal basis of an item ("Resolution 68").
    Basis,
    /// The place of a session or meeting.
    Place,
    /// How the meeting speaks of itself ("the virtual consultation").
    Gathering,
    /// The next session of the body ("the next physical session of the Council").
    NextSession,
    /// An address where something is reproduced.
    Link,
    /// For the secretary's eyes; on no paper.
    Note,
}

/// Which part of a text: what was written, a translation, or the hash of what that translates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Part {
    /// What was written in the drafting language.
    Written,
    /// Its translation into a language.
    Translation(Language),
    /// The hash of the source from which that translation was made.
    TranslationOf(Language),
}

/// One string of a session: which node, which of its texts, which part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TextId {
    /// The node.
    pub node: Id,
    /// Which of its texts.
    pub field: Field,
    /// Which part of that text.
    pub part: Part,
}

impl TextId {
    /// What was written in `field` of `node`.
    #[must_use]
    pub fn written(node: Id, field: Field) -> Self {
        TextId { node, field, part: Part::Written }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_source_makes_its_translation_stale() {
        let mut title = Text::new("Opening").with_translation(Language::Fr, "Ouverture");
        assert!(!title.is_stale(Language::Fr));
        title.change(Part::Written, |written| written.push_str(" of the meeting"));
        assert!(title.is_stale(Language::Fr));
        assert!(!title.is_stale(Language::Es), "what is not there cannot be stale");
    }

    #[test]
    fn a_plain_text_is_a_plain_string_in_the_file() {
        let plain = Text::new("Opening");
        assert_eq!(ron::to_string(&plain).unwrap(), "\"Opening\"");
        let both = plain.clone().with_translation(Language::Fr, "Ouverture");
        for text in [plain, both] {
            let written = ron::to_string(&text).unwrap();
            assert_eq!(ron::from_str::<Text>(&written).unwrap(), text, "{written}");
        }
        assert!(ron::from_str::<Text>("(written: \"a\", other: 1)").is_err());
    }
}
