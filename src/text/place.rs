//! Where an offset stands in wrapped rows, and which offset stands at a place.
//!
//! One offset can look like two places: the end of a row is also the start of the next. The rule
//! here is the start of the next row, where what is typed will appear; only the end of the text has
//! no next row. A place therefore always has one offset and back, which a property checks.
//!
//! Columns are cells from the row's start in reading order. They may exceed the row's width when
//! the caret stands among spaces that hang past the edge, and equal it after a full last row:
//! whoever draws keeps the caret within the pane. The cost is the graphemes of one row.

use super::grapheme::{Graphemes, snap};
use super::{Row, part, width};

/// A place among wrapped rows, both counted from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The row, counted from the paragraph's first.
    pub row: usize,
    /// Cells from the row's start.
    pub column: usize,
}

/// The place where the caret shows for a byte offset. An offset within a grapheme shows at its
/// start, one beyond the text at its end.
pub fn position(text: &str, rows: &[Row], at: usize) -> Place {
    let at = snap(text, at);
    let row = row_of(rows, at);
    let start = rows.get(row).map_or(0, |row| row.start as usize);
    Place { row, column: width(part(text, start, at)) }
}

/// The boundary nearest to a place. Beyond the row's end it is the last one that shows in this row;
/// beyond the last row, the same column of the last row. Between two it is the nearer, or the
/// first if both are as near.
pub fn offset(text: &str, rows: &[Row], place: Place) -> usize {
    let Some(row) = rows.get(place.row).or(rows.last()) else {
        return 0;
    };
    let (start, end) = (row.start as usize, row.end as usize);
    let is_last = end >= text.len();
    let mut column = 0;
    let mut here = start;
    for grapheme in Graphemes::at(text, start).take_while(|grapheme| grapheme.start < end) {
        here = grapheme.start;
        let into = place.column.saturating_sub(column);
        if into * 2 <= grapheme.width {
            return here;
        }
        column += grapheme.width;
    }
    if is_last { text.len() } else { here }
}

/// The row in which a byte offset shows.
pub fn row_of(rows: &[Row], at: usize) -> usize {
    rows.partition_point(|row| row.start as usize <= at).saturating_sub(1)
}

/// The offset at which the row that holds `at` starts.
pub fn row_start(text: &str, rows: &[Row], at: usize) -> usize {
    rows.get(row_of(rows, snap(text, at))).map_or(0, |row| row.start as usize)
}

/// The last offset that shows in the row that holds `at`: before the space that ends it, or before
/// the last grapheme of a broken word; after everything in the last row.
pub fn row_end(text: &str, rows: &[Row], at: usize) -> usize {
    offset(text, rows, Place { row: row_of(rows, snap(text, at)), column: usize::MAX / 4 })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::samples::any_text;
    use super::super::{graphemes, wrap};
    use super::*;

    fn at(row: usize, column: usize) -> Place {
        Place { row, column }
    }

    #[test]
    fn places_of_offsets() {
        for (text, columns, offset, place) in [
            ("", 10, 0, at(0, 0)),
            ("one two", 4, 3, at(0, 3)),
            ("one two", 4, 4, at(1, 0)),
            ("one two", 4, 7, at(1, 3)),
            ("one two", 4, 99, at(1, 3)),
            ("one   two", 3, 5, at(0, 5)),
            ("中文字", 4, 3, at(0, 2)),
            ("中文字", 4, 4, at(0, 2)),
            ("中文字", 4, 6, at(1, 0)),
            ("e\u{301}t", 4, 1, at(0, 0)),
            ("e\u{301}t", 4, 3, at(0, 1)),
            ("Кения", 3, 6, at(1, 0)),
            ("🇰🇪🇫🇷", 9, 8, at(0, 2)),
            ("لا", 9, 4, at(0, 2)),
        ] {
            let rows = wrap(text, columns);
            assert_eq!(position(text, &rows, offset), place, "{text:?} {offset}");
        }
    }

    #[test]
    fn offsets_of_places() {
        for (text, columns, place, expected) in [
            ("one two", 4, at(0, 2), 2),
            ("one two", 4, at(0, 3), 3),
            ("one two", 4, at(0, 9), 3),
            ("one two", 4, at(1, 9), 7),
            ("one two", 4, at(7, 1), 5),
            ("中文字", 4, at(0, 1), 0),
            ("中文字", 4, at(0, 2), 3),
            ("中文字", 4, at(0, 4), 3),
            ("中文字", 9, at(0, 7), 9),
            ("a👩\u{200d}👧b", 9, at(0, 3), 12),
        ] {
            let rows = wrap(text, columns);
            assert_eq!(offset(text, &rows, place), expected, "{text:?} {place:?}");
        }
        assert_eq!(offset("text", &[], at(0, 3)), 0);
        assert_eq!(position("text", &[], 2), at(0, 2));
    }

    #[test]
    fn row_edges() {
        let text = "one two three";
        let rows = wrap(text, 8);
        assert_eq!((row_start(text, &rows, 5), row_end(text, &rows, 5)), (0, 7));
        assert_eq!((row_start(text, &rows, 8), row_end(text, &rows, 8)), (8, 13));
    }

    proptest! {
        #[test]
        fn a_place_leads_back_to_itself(text in any_text(), columns in 0_u16..30) {
            let rows = wrap(&text, columns);
            for start in graphemes(&text).map(|g| g.start).chain([text.len()]) {
                let place = position(&text, &rows, start);
                let back = offset(&text, &rows, place);
                let shown = position(&text, &rows, back);
                prop_assert_eq!(shown, place, "{:?} {} {}", &text, start, back);
            }
        }

        #[test]
        fn any_place_has_a_boundary_in_its_row(
            text in any_text(), columns in 0_u16..30, row in 0_usize..9, column in 0_usize..40,
        ) {
            let rows = wrap(&text, columns);
            let found = offset(&text, &rows, at(row, column));
            prop_assert_eq!(snap(&text, found), found);
            prop_assert_eq!(position(&text, &rows, found).row, row.min(rows.len() - 1));
        }
    }
}
