//! What the compiler sees of the world: one source and the fonts.
//!
//! There are no files, no packages, no network and no date: a source that asked for any would be
//! refused, and the same source gives the same bytes.

use super::fonts::FONTS;
use std::sync::LazyLock;
use typst::{
    Library, LibraryExt, World, comemo,
    diag::{FileError, FileResult, Warned},
    foundations::{Bytes, Datetime, Duration, Smart},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_pdf::PdfOptions;

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

struct Desk {
    source: Source,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(nothing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        Err(nothing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn nothing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

/// The PDF of a source; or what the compiler had against it, in its own words. `name` tells the
/// document from others.
///
/// Cost: some 10 ms a page, and 200 ms once for the fonts. What the compiler remembers is given back.
pub(super) fn compile(source: String, name: &str) -> Result<Vec<u8>, String> {
    let desk = Desk { source: Source::detached(source) };
    let Warned { output, .. } = typst::compile(&desk);
    let written = output.and_then(|document| {
        let options = PdfOptions {
            ident: Smart::Custom(name.to_owned()),
            creator: Smart::Custom(Some("plenary".to_owned())),
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options)
    });
    comemo::evict(0);
    written.map_err(|errors| {
        errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
    })
}

#[cfg(test)]
mod tests {
    use super::compile;

    #[test]
    fn a_source_reaches_nothing_outside() {
        for source in [
            "#read(\"/etc/passwd\")",
            "#image(\"a.png\")",
            "#import \"@preview/cetz:0.3.0\": *",
            "#include \"other.typ\"",
            "#datetime.today()",
        ] {
            assert!(compile(source.to_owned(), "").is_err(), "{source}");
        }
    }
}
