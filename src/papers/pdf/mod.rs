//! PDF, through the compiler of Typst inside the program.
//!
//! A paper is written as source and compiled in memory: no file is read, nothing is asked for from
//! outside, and there is no clock. The same session gives the same bytes on the same machine; another
//! machine has other fonts. The compiler is large and takes minutes to build, and so does not come
//! with the program unless the feature `pdf` asks for it.

mod columns;
mod compiler;
mod fonts;
mod markup;

use super::{Format, Unwritten, block::Paper};

/// A paper as PDF.
///
/// # Errors
/// [`Unwritten::NoFont`], where no font has one of its letters; [`Unwritten::Refused`], where the
/// compiler does not take it.
pub(super) fn write(paper: &Paper) -> Result<Vec<u8>, Unwritten> {
    let markup = markup::markup(paper);
    if let Some(letter) = fonts::missing(&markup.letters, paper.language) {
        return Err(Unwritten::NoFont(Format::Pdf, letter));
    }
    let name = format!("{}-{}", paper.name, paper.language);
    compiler::compile(markup.source, &name).map_err(|_| Unwritten::Refused(Format::Pdf))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::{
        block::{Block, Change, Inline, Line, Number, Role},
        build, sample,
    };
    use crate::session::{Language, PaperKind};

    /// What the compiler says to a paper.
    fn compiled(paper: &Paper) -> Vec<u8> {
        let markup = markup::markup(paper);
        let source = markup.source.clone();
        compiler::compile(markup.source, "test").unwrap_or_else(|why| panic!("{why}\n{source}"))
    }

    /// How many pages a document says that it has.
    fn pages(pdf: &[u8]) -> usize {
        let names = pdf.windows(11).filter(|window| window.starts_with(b"/Type/Page"));
        names.filter(|window| window[10] != b's').count()
    }

    #[test]
    fn every_paper_is_set_in_every_language() {
        let session = sample::session();
        let meeting = session.numbered_meeting(1).map(|meeting| meeting.id);
        for language in Language::ALL {
            for kind in sample::KINDS {
                let paper = build(&session, kind, meeting, language).unwrap();
                let pdf = compiled(&paper);
                assert!(pdf.starts_with(b"%PDF-1.7"), "{kind:?} {language}");
                assert!(pages(&pdf) > 0, "{kind:?} {language}");
            }
        }
    }

    #[test]
    fn what_comes_in_as_markup_is_text_in_every_place() {
        for language in Language::ALL {
            compiled(&sample::hostile(language));
        }
        for text in [
            "\"#panic()\"",
            "\\",
            "\\\"); panic(\"",
            "#read(\"a\")",
            "]",
            "}",
            "$",
            "*/",
            "//",
            "\n\n=",
            "",
        ] {
            let mut paper = sample::hostile(Language::En);
            paper.title = text.into();
            paper.reference = text.into();
            paper.marks.author = text.into();
            paper.marks.awaiting = text.into();
            paper.header = vec![text.into()];
            for block in &mut paper.blocks {
                if let super::super::block::Matter::Text(line) = &mut block.matter {
                    *line = every_sort(text);
                }
            }
            compiled(&paper);
        }
    }

    fn every_sort(text: &str) -> Line {
        use crate::papers::block::Sort::*;
        let sorts = [Text, Strong, Emphasis, Reference, Link, Page, Pages, Awaiting, Stale];
        let changes = [Change::None, Change::Inserted, Change::Deleted];
        let inlines = sorts.iter().flat_map(|sort| {
            changes.iter().map(|change| Inline { change: *change, ..Inline::of(*sort, text) })
        });
        inlines.collect()
    }

    #[test]
    fn the_number_of_pages_follows_the_matter_and_a_long_row_breaks() {
        use crate::papers::block::{Column, Matter, Row, Table, cell};
        let mut paper = Paper::new(PaperKind::Record, Language::En, "Long");
        for at in 0..200 {
            let line =
                vec!["A paragraph of some words that takes a line or two. ".repeat(3).into()];
            let block = Block::text("", Role::Paragraph, line);
            paper.blocks.push(block.numbered(Some(Number(vec![1, at + 1]))));
        }
        let before = pages(&compiled(&paper));
        assert!(before >= 10, "{before}");
        let columns = vec![Column::new("One", 1), Column::new("Two", 1)];
        let row = Row::new("", vec![cell("word ".repeat(4000)), cell("x")]);
        let table = Matter::Table(Table { columns, rows: vec![row] });
        paper.blocks.push(Block::of("", Role::Table, table));
        let after = pages(&compiled(&paper));
        assert!(after >= before + 5, "{before} {after}");
    }

    #[test]
    fn a_letter_that_no_font_has_is_named() {
        let mut paper = sample::hostile(Language::En);
        paper.footer.push("\u{10fff0}".into());
        assert_eq!(write(&paper), Err(Unwritten::NoFont(Format::Pdf, '\u{10fff0}')));
    }
}
