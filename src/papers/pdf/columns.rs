//! How wide the columns of a table are, and which rows stay on one page.
//!
//! A paper gives each column a share. A share may be too narrow for the longest word of the column
//! ("Abstention"), and such a word would run into its neighbour: so each column gets what its words
//! need, and those with room to spare give it. Widths are reckoned in terminal cells, which is near
//! enough: in a proportional font the letters of one word differ more than scripts do.

use crate::papers::block::{Line, Row, Table};
use crate::text::{graphemes, width};

/// Cells of a line across the page.
const LINE: f64 = 78.0;

/// Cells between one column and the next.
const BETWEEN: f64 = 2.0;

/// Cells of a word that a column makes room for; longer words break or run over.
const LONGEST: usize = 20;

/// Lines of a row that is kept on one page.
const SHORT: f64 = 20.0;

/// The widths of the columns of a table, in cells.
pub(super) fn widths(table: &Table) -> Vec<f64> {
    let all: f64 = table.columns.iter().map(|column| f64::from(column.share)).sum();
    let columns = table.columns.iter().enumerate().map(|(at, column)| {
        let needed = needed(table, at, &column.title);
        (needed, needed.max(f64::from(column.share) * LINE / all.max(1.0)))
    });
    let columns: Vec<(f64, f64)> = columns.collect();
    let too_much = columns.iter().map(|(_, wide)| wide).sum::<f64>() - LINE;
    let spare: f64 = columns.iter().map(|(needed, wide)| wide - needed).sum();
    let given = if spare > 0.0 { (too_much / spare).clamp(0.0, 1.0) } else { 0.0 };
    columns.iter().map(|(needed, wide)| wide - (wide - needed) * given).collect()
}

/// Cells that the longest word of a column takes, of those that one has to make room for.
fn needed(table: &Table, at: usize, title: &str) -> f64 {
    // A title is bold, and so a little wider.
    let title = longest_word(title) as f64 * 1.1;
    let lines = table.rows.iter().filter_map(|row| row.cells.get(at)).flatten();
    let texts = lines.flatten().map(|inline| longest_word(&inline.text));
    title.max(texts.max().unwrap_or(0) as f64) + BETWEEN
}

/// Between wide letters, those of Chinese, a line may end.
fn longest_word(text: &str) -> usize {
    let (mut longest, mut length) = (0, 0);
    for grapheme in graphemes(text) {
        let ends = grapheme.first.is_whitespace() || grapheme.width > 1;
        length = if ends { 0 } else { length + grapheme.width };
        longest = longest.max(length);
    }
    longest.min(LONGEST)
}

/// Whether a row is kept on one page: one that would fill half of it had better break.
pub(super) fn is_short(row: &Row, widths: &[f64]) -> bool {
    let lines_of = |line: &Line, room: f64| {
        let cells: usize = line.iter().map(|inline| width(&inline.text)).sum();
        (cells as f64 / (room - BETWEEN).max(1.0)).ceil().max(1.0)
    };
    row.cells
        .iter()
        .zip(widths)
        .all(|(cell, room)| cell.iter().map(|line| lines_of(line, *room)).sum::<f64>() <= SHORT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::block::{Column, cell};

    fn table(titles: &[(&str, u16)], texts: &[&str]) -> Table {
        Table {
            columns: titles.iter().map(|(title, share)| Column::new(*title, *share)).collect(),
            rows: vec![Row::new("", texts.iter().map(|text| cell(*text)).collect())],
        }
    }

    #[test]
    fn shares_hold_where_they_suffice() {
        let widths = widths(&table(&[("a", 1), ("b", 2)], &["x", "y"]));
        assert_eq!(widths, [LINE / 3.0, 2.0 * LINE / 3.0]);
    }

    #[test]
    fn a_long_word_takes_from_those_with_room() {
        let table = table(&[("Subject", 20), ("Abstention", 1), ("VC", 1)], &["x", "", ""]);
        let widths = widths(&table);
        assert!(widths[1] >= 13.0, "{widths:?}");
        assert!((widths.iter().sum::<f64>() - LINE).abs() < 0.001, "{widths:?}");
        assert!(widths[0] > widths[1]);
    }

    #[test]
    fn what_no_page_has_room_for_breaks() {
        let word = "x".repeat(500);
        let table = table(&[(&word, 1), ("", 1)], &["会议批准了议程草案", &word]);
        assert!(widths(&table).iter().all(|width| *width < LINE));
        assert!(!is_short(&table.rows[0], &[10.0, 10.0]));
        assert!(is_short(&table.rows[0], &[30.0, 30.0]));
    }
}
