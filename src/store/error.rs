//! What can go wrong between a session and the disk: values, with every fact that a sentence needs.
//!
//! Words for people are made from these in `language`; the short texts here serve logs and tests.

use super::scan::Spot;
use crate::session::Problem;
use std::{fmt, io, path::PathBuf};

/// A file that could not be read as a session.
#[derive(Debug, thiserror::Error)]
#[error("{}: {why}", path.display())]
pub struct ReadError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    #[source]
    pub why: Unreadable,
}

/// Why a file is no session that this program can read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// There is no such file.
    #[error("not there")]
    NotThere,
    /// It is something other than a file.
    #[error("is a {0:?}, not a file")]
    NotAFile(FileKind),
    /// It is larger than a session can be.
    #[error("{bytes} bytes, more than {most}")]
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most that is read.
        most: u64,
    },
    /// The system refused.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is not UTF-8 text.
    #[error("not UTF-8 at {at}, byte {byte}")]
    NotUtf8 {
        /// Where the first byte that is none stands.
        at: Spot,
        /// The same, in bytes from the beginning.
        byte: usize,
    },
    /// It is not what a session looks like.
    #[error("{at}: {expected}")]
    Syntax {
        /// Where.
        at: Spot,
        /// What was expected there, or found instead.
        expected: Expected,
    },
    /// A newer program wrote it, and said that this one cannot read it.
    #[error("format {format}, readable from {readable_from}; this program knows {ours}")]
    TooNew {
        /// The version of the format in which it is written.
        format: u16,
        /// The version that a program must know to read it.
        readable_from: u16,
        /// The newest version that this program knows.
        ours: u16,
    },
    /// It is a journal that does not hold a session.
    #[error("no session in the journal")]
    NoJournal,
    /// Neither the file nor its journal: the program stopped each time that it put them together.
    #[error("stopped over its journal each time")]
    StopsOver {
        /// The journal.
        journal: PathBuf,
    },
    /// An older program wrote it, and there is no way to bring it up to date.
    #[error("format {format} cannot be brought up to date")]
    TooOld {
        /// The version of the format in which it is written.
        format: u16,
    },
    /// Its parts do not fit together: all that is wrong, in the order of the file.
    #[error("{} problems, the first at {}", .0.len(), .0.first().map_or(Spot::default(), |first| first.at))]
    Problems(Vec<Located>),
}

/// A problem of a session and the place of the node in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// Where the node begins that has it.
    pub at: Spot,
    /// What is wrong.
    pub problem: Problem,
}

/// What was expected at some place of a file, or what was found there and should not be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// The file ends too early.
    More,
    /// A mark such as `(` or `]`.
    Mark(&'static str),
    /// A string in quotes.
    String,
    /// `true` or `false`.
    Boolean,
    /// A whole number that fits.
    Number,
    /// `Some(…)` or `None`.
    Option,
    /// A name.
    Name,
    /// A field that has to be there.
    Field(&'static str),
    /// The field stands twice.
    Once(&'static str),
    /// There is no such field; these are known.
    OtherField {
        /// The name found.
        found: String,
        /// The names that may stand there.
        known: &'static [&'static str],
    },
    /// There is no such choice; these are known.
    OtherChoice {
        /// The name found.
        found: String,
        /// The names that may stand there.
        known: &'static [&'static str],
    },
    /// Less depth: too many brackets inside one another.
    LessDepth,
    /// Nothing more: something stands behind the session.
    Nothing,
    /// A value of a kind of the model's own, not what was found.
    Value {
        /// The kind.
        kind: ValueKind,
        /// What was found, as the reader of the file has it.
        found: String,
    },
    /// Something that the description in English names.
    Other(String),
}

/// A kind of value that is written as a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// A moment with its offset.
    Moment,
    /// A day.
    Date,
    /// An id of a node.
    Id,
    /// A reference to a document.
    Reference,
    /// A text, perhaps with translations.
    Text,
}

impl ValueKind {
    const ALL: [(ValueKind, &'static str); 5] = [
        (ValueKind::Moment, "moment"),
        (ValueKind::Date, "date"),
        (ValueKind::Id, "id"),
        (ValueKind::Reference, "reference"),
        (ValueKind::Text, "text"),
    ];

    /// The name that the model expects it by.
    #[must_use]
    pub fn name(self) -> &'static str {
        ValueKind::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Expected::More => f.write_str("the file ends too early"),
            Expected::Mark(mark) => write!(f, "{mark} expected"),
            Expected::String => f.write_str("a string in quotes expected"),
            Expected::Boolean => f.write_str("true or false expected"),
            Expected::Number => f.write_str("a whole number expected"),
            Expected::Option => f.write_str("Some(…) or None expected"),
            Expected::Name => f.write_str("a name expected"),
            Expected::Field(name) => write!(f, "the field {name} is missing"),
            Expected::Once(name) => write!(f, "the field {name} stands twice"),
            Expected::OtherField { found, known } => {
                write!(f, "no field {found}; known are {}", known.join(", "))
            }
            Expected::OtherChoice { found, known } => {
                write!(f, "no {found}; known are {}", known.join(", "))
            }
            Expected::LessDepth => f.write_str("too many brackets inside one another"),
            Expected::Nothing => f.write_str("something stands behind the session"),
            Expected::Value { kind, found } => write!(f, "{} expected, not {found}", kind.name()),
            Expected::Other(what) => f.write_str(what),
        }
    }
}

impl From<ron::Error> for Expected {
    fn from(error: ron::Error) -> Self {
        use ron::Error as E;
        match error {
            E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment => Expected::More,
            E::ExpectedArray => Expected::Mark("["),
            E::ExpectedArrayEnd => Expected::Mark("]"),
            E::ExpectedMap => Expected::Mark("{"),
            E::ExpectedMapEnd => Expected::Mark("}"),
            E::ExpectedMapColon => Expected::Mark(":"),
            E::ExpectedComma => Expected::Mark(","),
            E::ExpectedStructLike
            | E::ExpectedNamedStructLike(_)
            | E::ExpectedDifferentStructName { .. } => Expected::Mark("("),
            E::ExpectedStructLikeEnd | E::ExpectedOptionEnd => Expected::Mark(")"),
            E::ExpectedString => Expected::String,
            E::ExpectedBoolean => Expected::Boolean,
            E::ExpectedInteger | E::IntegerOutOfBounds | E::InvalidIntegerDigit { .. } => {
                Expected::Number
            }
            E::ExpectedOption => Expected::Option,
            E::ExpectedIdentifier | E::InvalidIdentifier(_) => Expected::Name,
            E::MissingStructField { field, .. } => Expected::Field(field),
            E::DuplicateStructField { field, .. } => Expected::Once(field),
            E::NoSuchStructField { found, expected, .. } => {
                Expected::OtherField { found, known: expected }
            }
            E::NoSuchEnumVariant { found, expected, .. } => {
                Expected::OtherChoice { found, known: expected }
            }
            E::ExceededRecursionLimit => Expected::LessDepth,
            E::TrailingCharacters => Expected::Nothing,
            E::InvalidValueForType { expected, found } => {
                let found = short(found);
                let mut kinds = ValueKind::ALL.iter();
                match kinds.find(|(_, name)| *name == expected) {
                    Some((kind, _)) => Expected::Value { kind: *kind, found },
                    None => Expected::Other(E::InvalidValueForType { expected, found }.to_string()),
                }
            }
            other => Expected::Other(other.to_string()),
        }
    }
}

/// Letters of a value that are enough to find it by.
const SHOWN: usize = 80;

/// A value as it is told: a file may hold one of any length.
fn short(mut found: String) -> String {
    if let Some((at, _)) = found.char_indices().nth(SHOWN) {
        found.truncate(at);
        found.push('…');
    }
    found
}

impl fmt::Display for Spot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// What stands where a file was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A folder.
    Folder,
    /// A named pipe.
    Pipe,
    /// A device.
    Device,
    /// A socket.
    Socket,
    /// Something else.
    Other,
}

/// Why a session was not saved. The file is what it was before, except where `replaced` says so.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else changed the file since it was last read or written here.
    #[error("changed underneath")]
    ChangedUnderneath,
    /// A file of that name is there already, and a new one was asked for.
    #[error("there already")]
    Exists,
    /// Something other than a file has taken its place.
    #[error("is a {0:?}, not a file")]
    NotAFile(FileKind),
    /// Its mode forbids writing.
    #[error("read-only")]
    ReadOnly,
    /// Its folder is not there any more.
    #[error("the folder is gone")]
    FolderGone,
    /// Somebody on another machine took over, because no sign of life reached it from here.
    #[error("taken over")]
    TakenOver,
    /// It would be larger than what can be opened again.
    #[error("{bytes} bytes, more than {most}")]
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most that is read.
        most: u64,
    },
    /// The copy from which it is saved took a change otherwise than the desk's: a fault of this
    /// program. The journal has everything.
    #[error("the copy to be saved is not what was edited")]
    Diverged,
    /// The system refused.
    #[error("{step:?}: {source}")]
    Io {
        /// At which step.
        step: Step,
        /// What the system said; its kind tells a full disk from a forbidden one.
        source: io::Error,
        /// Whether the new version stands in the file's place all the same, though it may not
        /// outlast a power cut.
        replaced: bool,
    },
}

/// The steps of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Looking at what is there.
    Look,
    /// Making the temporary file.
    Create,
    /// Writing it.
    Write,
    /// Giving it mode and owner of the old one, and a lock.
    Dress,
    /// Having it on the disk.
    Sync,
    /// Putting it in the old one's place.
    Rename,
    /// Having the folder on the disk.
    SyncFolder,
}
