//! The formats: one name, one extension and one writer each.

#[cfg(feature = "pdf")]
use super::pdf;
use super::{akn, block::Paper, csv, docx, html, ics, markdown, plain};
use std::{fmt, str::FromStr};

/// A format in which a paper goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Word.
    Docx,
    /// A web page.
    Html,
    /// Markdown.
    Markdown,
    /// Plain text.
    Plain,
    /// Akoma Ntoso 3.0, for archives and machines.
    AkomaNtoso,
    /// Its events, for a calendar.
    Calendar,
    /// Its tables, for a spreadsheet.
    Csv,
    /// PDF.
    Pdf,
}

impl Format {
    /// All of them.
    pub const ALL: [Format; 8] = [
        Format::Docx,
        Format::Html,
        Format::Markdown,
        Format::Plain,
        Format::AkomaNtoso,
        Format::Calendar,
        Format::Csv,
        Format::Pdf,
    ];

    /// The name by which the command line knows it.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Format::Docx => "docx",
            Format::Html => "html",
            Format::Markdown => "md",
            Format::Plain => "txt",
            Format::AkomaNtoso => "akn",
            Format::Calendar => "ics",
            Format::Csv => "csv",
            Format::Pdf => "pdf",
        }
    }

    /// Those that this build of the program writes: all but PDF, unless the feature `pdf` is on.
    pub fn written() -> impl Iterator<Item = Format> + Clone {
        Format::ALL.into_iter().filter(|format| format.is_written())
    }

    /// Whether this build of the program writes it.
    #[must_use]
    pub fn is_written(self) -> bool {
        self != Format::Pdf || cfg!(feature = "pdf")
    }

    /// Whether its files are for programs: a terminal shows nothing that can be read.
    #[must_use]
    pub fn is_binary(self) -> bool {
        matches!(self, Format::Docx | Format::Pdf)
    }

    /// The extension of its files, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Format::AkomaNtoso => "xml",
            other => other.code(),
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A name that no format has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown format")]
pub struct UnknownFormat;

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        let name = name.to_ascii_lowercase();
        Format::ALL.into_iter().find(|format| format.code() == name).ok_or(UnknownFormat)
    }
}

/// Why a paper was not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unwritten {
    /// This build of the program does not write the format.
    #[error("{0} is not built in")]
    NotBuilt(Format),
    /// The paper holds nothing that the format can carry: no table, no event.
    #[error("nothing in this paper can be written as {0}")]
    Nothing(Format),
    /// No font on this system has one of its letters.
    #[error("{0}: no font has {1:?}")]
    NoFont(Format, char),
    /// The compiler of the format did not take it.
    #[error("{0} was refused")]
    Refused(Format),
}

/// A paper in a format.
///
/// # Errors
/// [`Unwritten`], where this build does not write the format, the paper has nothing for it, or no
/// font has its letters.
pub fn write(paper: &Paper, format: Format) -> Result<Vec<u8>, Unwritten> {
    Ok(match format {
        Format::Docx => docx::write(paper),
        Format::Html => html::write(paper).into_bytes(),
        Format::Markdown => markdown::write(paper).into_bytes(),
        Format::Plain => plain::write(paper).into_bytes(),
        Format::AkomaNtoso => akn::write(paper).into_bytes(),
        Format::Calendar => ics::write(paper).ok_or(Unwritten::Nothing(format))?.into_bytes(),
        Format::Csv => csv::write(paper).ok_or(Unwritten::Nothing(format))?.into_bytes(),
        #[cfg(feature = "pdf")]
        Format::Pdf => pdf::write(paper)?,
        #[cfg(not(feature = "pdf"))]
        Format::Pdf => return Err(Unwritten::NotBuilt(format)),
    })
}

/// A paper as plain text, wrapped at a width in cells: for a screen.
#[must_use]
pub fn as_text(paper: &Paper, width: usize) -> String {
    plain::write_wide(paper, width)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::sample;
    use crate::session::Language;

    #[test]
    fn a_format_is_found_by_its_name() {
        for format in Format::ALL {
            assert_eq!(format.code().parse(), Ok(format));
        }
        assert_eq!("DOCX".parse(), Ok(Format::Docx));
        assert_eq!("doc".parse::<Format>(), Err(UnknownFormat));
    }

    #[test]
    fn the_same_paper_gives_the_same_bytes() {
        for language in Language::ALL {
            for format in Format::ALL {
                let paper = sample::hostile(language);
                assert_eq!(write(&paper, format), write(&paper.clone(), format));
            }
        }
    }
}
