//! The session file: one session as RON text, and back.
//!
//! People read this file, compare two versions of it and keep it in version control, so its layout
//! is part of the format: every node begins a line, and a node without children is one line. A
//! changed paragraph is one changed line; a new one is one new line. Strings are not escaped: what
//! holds a quotation mark or a backslash is a raw string. RON's own pretty-printer would either
//! break every field and every list of ids over lines of their own or none, so its one-line output
//! is broken here, at lists of nodes. Cost: two passes, about 30 ms for 2.5 MB.

use super::{
    background::Pieces,
    error::{Expected, Located, Unreadable},
    layout,
    migrate::{self, migrate},
    newer,
    recovery::Recovered,
    scan::{Spot, Token, Tokens, unquoted},
};
use crate::session::{FORMAT, Fault, Session};
use ron::{Options, ser::PrettyConfig};
use std::{collections::HashMap, path::PathBuf};

/// The largest session file that is read, in bytes: a hundred times a week's session.
pub const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// The name of the root, as [`crate::session::Id::ROOT`] has it.
const ROOT_NAME: &str = "session";

/// A session as it was read from a text.
#[derive(Debug)]
pub struct Loaded {
    /// The session.
    pub session: Session,
    /// The version of the format in which it was written. Newer than [`FORMAT`]: it must not be
    /// saved, for something would be lost.
    pub format: u16,
    /// Fields that only a newer program knows; they are not in `session`.
    pub unknown: Vec<UnknownField>,
    /// What the journal held beyond the file; it is in `session`. Nothing where a text was read.
    pub recovered: Option<Recovered>,
    /// A journal with unsaved changes that do not fit what the file holds now; they are not in
    /// `session`. Nothing where a text was read.
    pub beside: Option<PathBuf>,
}

impl Loaded {
    /// Whether a newer program wrote it, so that this one may show it and not save it.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.format > FORMAT
    }
}

/// A field that this program does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub at: Spot,
}

/// The text of a session file.
#[must_use]
pub fn to_ron(session: &Session) -> String {
    let one_line = PrettyConfig::new()
        .new_line("\n")
        .compact_arrays(true)
        .compact_structs(true)
        .compact_maps(true)
        .escape_strings(false);
    // Plain structs into memory, without a limit of depth: there is nothing that could fail. If it did,
    // nothing is better than a part: an empty text is not saved.
    let options = Options::default().without_recursion_limit();
    let mut text = Pieces::default();
    match options.to_writer_pretty(&mut text, session, one_line) {
        Ok(()) => layout::lay_out(&text.into_text()),
        Err(_) => String::new(),
    }
}

/// Reads the text of a session file: its version first, then all of it, then whether its parts fit.
///
/// # Errors
/// What is wrong and where; all that does not fit at once.
pub fn from_ron(bytes: &[u8]) -> Result<Loaded, Unreadable> {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let byte = error.valid_up_to();
            let before = bytes.get(..byte).unwrap_or_default();
            let at = Spot::of(&String::from_utf8_lossy(before), byte);
            return Err(Unreadable::NotUtf8 { at, byte });
        }
    };
    from_text(text.strip_prefix('\u{feff}').unwrap_or(text), migrate::STEPS)
}

pub(super) fn from_text(text: &str, steps: &[(u16, migrate::Step)]) -> Result<Loaded, Unreadable> {
    let (format, readable_from) = newer::version(text);
    let format = format.unwrap_or(FORMAT);
    let readable_from = readable_from.unwrap_or(format.min(FORMAT));
    if readable_from > FORMAT {
        return Err(Unreadable::TooNew { format, readable_from, ours: FORMAT });
    }
    if format < FORMAT {
        let text = migrate(text, format, FORMAT, steps)?;
        let session = checked(parse(&text)?, &text)?;
        return Ok(Loaded { session, format, unknown: Vec::new(), recovered: None, beside: None });
    }
    if format > FORMAT {
        return newer::without_unknown(text, format);
    }
    Ok(Loaded {
        session: checked(parse(text)?, text)?,
        format,
        unknown: Vec::new(),
        recovered: None,
        beside: None,
    })
}

fn parse(text: &str) -> Result<Session, Unreadable> {
    Options::default().from_str(text).map_err(|error| syntax(text, error))
}

pub(super) fn syntax(text: &str, error: ron::error::SpannedError) -> Unreadable {
    let spot = |position: ron::error::Position| Spot { line: position.line, column: position.col };
    let expected = Expected::from(error.code);
    let at = match &expected {
        Expected::OtherField { found, .. } | Expected::OtherChoice { found, .. } => {
            let near = spot(error.span.end).byte(text);
            word_before(text, found, near).map_or(spot(error.span.start), |at| Spot::of(text, at))
        }
        _ => spot(error.span.start),
    };
    Unreadable::Syntax { at, expected }
}

/// Where a word that the parser has just read begins.
fn word_before(text: &str, word: &str, near: usize) -> Option<usize> {
    text.get(..near)?.rfind(word)
}

pub(super) fn checked(session: Session, text: &str) -> Result<Session, Unreadable> {
    session.checked().map_err(|problems| {
        let places = places(text);
        let mut located: Vec<Located> = problems
            .into_iter()
            .map(|problem| {
                let spots = places.get(problem.node.as_str());
                let which = match problem.fault {
                    Fault::SameId => spots.and_then(|spots| spots.get(1).or(spots.first())),
                    _ => spots.and_then(|spots| spots.first()),
                };
                let at = which.copied().unwrap_or(Spot { line: 1, column: 1 });
                Located { at, problem }
            })
            .collect();
        located.sort_by_key(|located| located.at);
        Unreadable::Problems(located)
    })
}

/// Where each node begins: the place of the bracket before its id.
pub(super) fn places(text: &str) -> HashMap<&str, Vec<Spot>> {
    let mut places: HashMap<&str, Vec<Spot>> = HashMap::new();
    let mut open: Vec<Spot> = Vec::new();
    let mut spot = Spot { line: 1, column: 1 };
    let mut field = "";
    for (token, _, piece) in Tokens::new(text) {
        match token {
            Token::Open => {
                if field == "about" && open.len() == 1 {
                    places.entry(ROOT_NAME).or_default().push(spot);
                }
                open.push(spot);
            }
            Token::Close => {
                open.pop();
            }
            Token::String if field == "id" => {
                if let Some(node) = open.last() {
                    places.entry(unquoted(piece)).or_default().push(*node);
                }
            }
            _ => {}
        }
        match token {
            Token::Space | Token::Colon => {}
            Token::Word => field = piece,
            _ => field = "",
        }
        for letter in piece.chars() {
            if letter == '\n' {
                spot.line += 1;
                spot.column = 1;
            } else {
                spot.column += 1;
            }
        }
    }
    places
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::session::{Edit, Field, Language, Paragraph, Text, TextId};
    use proptest::prelude::*;

    pub(in crate::store) fn sample() -> Session {
        let text = r##"(
            format: 1, readable_from: 1,
            about: (title: "A \"quoted\" title", series: "VC", chair: Some("p1")),
            delegations: [(id: "tun", name: "Tunisia", people: [(id: "p1", name: "Ms A")])],
            documents: [(id: "d1", reference: "C20/24"), (id: "d2", reference: "C20/25")],
            agenda: [(id: "i1", title: "Opening", documents: ["d1", "d2"], items: [])],
            meetings: [(id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T14:30:00+02:00",
                entries: [(id: "e1", items: ["i1"], paragraphs: [
                    (id: "a", text: "First."),
                    (id: "b", text: (written: "Second.", translations: {Fr: (text: "Deuxième.", of: "x")})),
                ])])],
        )"##;
        from_ron(text.as_bytes()).unwrap().session
    }

    #[test]
    fn a_node_is_a_line_and_a_leaf_is_one_line() {
        assert_eq!(
            to_ron(&sample()),
            r##"(
format: 1,
readable_from: 1,
about: (title: r#"A "quoted" title"#, series: "VC", chair: Some("p1")),
delegations: [
  (id: "tun", name: "Tunisia", people: [
    (id: "p1", name: "Ms A"),
  ]),
],
documents: [
  (id: "d1", reference: "C20/24"),
  (id: "d2", reference: "C20/25"),
],
agenda: [
  (id: "i1", title: "Opening", documents: ["d1", "d2"]),
],
meetings: [
  (id: "m1", start: "2020-06-09T12:00:00+02:00", stop: "2020-06-09T14:30:00+02:00", entries: [
    (id: "e1", items: ["i1"], paragraphs: [
      (id: "a", text: "First."),
      (id: "b", text: (written: "Second.", translations: {Fr: (text: "Deuxième.", of: "x")})),
    ]),
  ]),
],
)
"##
        );
    }

    proptest! {
        #[test]
        fn what_was_saved_loads_the_same_and_changes_its_own_line_only(
            written in any::<String>(),
            french in any::<String>(),
            tricky in "[\"#\\\\r()\\[:,'/* \u{200d}\u{200e}\u{200f}a]{0,30}",
        ) {
            let clean = |text: &str| crate::session::clean::clean(text).text.into_owned();
            let before = sample();
            let mut session = sample();
            let paragraph = Paragraph {
                id: crate::session::Id::parse("c").unwrap(),
                text: Text::new(clean(&written)).with_translation(Language::Fr, clean(&french)),
                ..Paragraph::default()
            };
            let entry = crate::session::Id::parse("e1").unwrap();
            let first = crate::session::Id::parse("a").unwrap();
            session.apply(Edit::insert(entry, Some(first), paragraph)).unwrap();
            let text = TextId::written(first, Field::Body);
            session.apply(Edit::replace(&session, text, &clean(&tricky))).unwrap();

            let saved = to_ron(&session);
            let loaded = from_ron(saved.as_bytes());
            prop_assert!(loaded.is_ok(), "{:?}\n{saved}", loaded.err());
            let loaded = loaded.unwrap().session;
            prop_assert!(loaded == session);
            prop_assert_eq!(to_ron(&loaded), saved.clone());

            let (old, new) = (to_ron(&before), saved);
            let changed = new.lines().filter(|line| !old.lines().any(|other| other == *line));
            prop_assert!(changed.count() <= 2);
            prop_assert_eq!(new.lines().count(), old.lines().count() + 1);
        }

        #[test]
        fn random_bytes_are_refused_and_nothing_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(from_ron(&bytes).is_err());
        }
    }

    #[test]
    fn a_file_cut_or_spoilt_anywhere_is_refused_or_read() {
        let whole = to_ron(&sample());
        for end in 0..whole.len() - 2 {
            assert!(from_ron(&whole.as_bytes()[..end]).is_err(), "{end}");
        }
        for at in 0..whole.len() {
            for byte in [0, b'(', b'"', b'9', 0xff] {
                let mut spoilt = whole.clone().into_bytes();
                spoilt[at] = byte;
                let _ = from_ron(&spoilt);
            }
        }
    }

    fn refused(text: &str) -> (Spot, Expected) {
        match from_ron(text.as_bytes()).unwrap_err() {
            Unreadable::Syntax { at, expected } => (at, expected),
            other => panic!("{other}"),
        }
    }

    #[test]
    fn errors_say_line_column_and_what_was_expected() {
        let spot = |line, column| Spot { line, column };
        let (at, expected) = refused("(\nformat: 1,\nreadable_from: 1,\nabout: (tilte: \"A\"),\n)");
        assert_eq!(at, spot(4, 9));
        assert!(matches!(expected, Expected::OtherField { found, .. } if found == "tilte"));
        let (at, expected) = refused("(\nformat: 1,\nreadable_from: 1,\nabout: (title: 7),\n)");
        assert_eq!((at.line, at.column >= 16), (4, true), "{at} {expected}");
        let (at, expected) =
            refused("(format: 1, readable_from: 1, about: (title: \"A\", rule: Deciding,");
        assert_eq!((at.line, expected), (1, Expected::More));
        let (_, expected) =
            refused("(format: 1, readable_from: 1, about: (title: \"A\", rule: Decide))");
        assert!(matches!(expected, Expected::OtherChoice { .. }), "{expected}");
        assert!(matches!(
            refused(&"(".repeat(300)).1,
            Expected::Name | Expected::More | Expected::LessDepth | Expected::Mark(_)
        ));
        assert_eq!(refused("").1, Expected::Mark("("));
        let deep = format!(
            "(format: 1, readable_from: 1, about: (title: \"A\"), agenda: {}{})",
            "[(id: \"a\", title: \"A\", items: ".repeat(300),
            "[])]".repeat(300)
        );
        assert_eq!(refused(&deep).1, Expected::LessDepth);
    }

    #[test]
    fn bytes_that_are_no_text_are_placed() {
        let refused = from_ron(b"(\nformat: 1, \xff").unwrap_err();
        let Unreadable::NotUtf8 { at, byte } = refused else { panic!("{refused}") };
        assert_eq!((at, byte), (Spot { line: 2, column: 12 }, 13));
    }

    #[test]
    fn a_byte_order_mark_is_no_obstacle() {
        let marked = format!("\u{feff}{}", to_ron(&sample()).replace('\n', "\r\n"));
        assert!(from_ron(marked.as_bytes()).unwrap().session == sample());
    }

    #[test]
    fn everything_that_does_not_fit_is_placed_at_once() {
        let text = to_ron(&sample())
            .replace("\"i1\"], paragraphs", "\"gone\"], paragraphs")
            .replace("(id: \"d2\"", "(id: \"d1\"")
            .replace("Some(\"p1\")", "Some(\"nobody\")");
        let refused = from_ron(text.as_bytes()).unwrap_err();
        let Unreadable::Problems(problems) = refused else { panic!("{refused}") };
        let lines: Vec<_> =
            problems.iter().map(|located| (located.at.line, located.at.column)).collect();
        assert_eq!(lines, [(4, 8), (12, 3), (15, 3), (19, 5)], "{problems:?}");
    }
}
