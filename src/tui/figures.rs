//! Large figures, drawn from cells.

use super::paint;
use ratatui::{buffer::Buffer, style::Style};

/// Cells of a figure across and down.
const WIDTH: u16 = 3;
/// Rows of a figure.
pub(super) const HEIGHT: u16 = 5;

/// Each figure as five rows of three cells, the topmost first, the left cell in the highest bit.
const FIGURES: [(char, [u8; 5]); 13] = [
    ('0', [0b111, 0b101, 0b101, 0b101, 0b111]),
    ('1', [0b010, 0b110, 0b010, 0b010, 0b111]),
    ('2', [0b111, 0b001, 0b111, 0b100, 0b111]),
    ('3', [0b111, 0b001, 0b111, 0b001, 0b111]),
    ('4', [0b101, 0b101, 0b111, 0b001, 0b001]),
    ('5', [0b111, 0b100, 0b111, 0b001, 0b111]),
    ('6', [0b111, 0b100, 0b111, 0b101, 0b111]),
    ('7', [0b111, 0b001, 0b010, 0b010, 0b010]),
    ('8', [0b111, 0b101, 0b111, 0b101, 0b111]),
    ('9', [0b111, 0b101, 0b111, 0b001, 0b111]),
    (':', [0b000, 0b010, 0b000, 0b010, 0b000]),
    ('-', [0b000, 0b000, 0b111, 0b000, 0b000]),
    ('/', [0b001, 0b001, 0b010, 0b100, 0b100]),
];

/// Columns that a text of figures takes at a scale.
pub(super) fn width(text: &str, scale: u16) -> u16 {
    let figures = u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    figures.saturating_mul((WIDTH + 1) * 2 * scale)
}

/// Draws figures from (`x`, `y`) on: each cell two columns wide, so that they look square. What is
/// no figure leaves a blank.
pub(super) fn draw(
    buffer: &mut Buffer,
    (x, y): (u16, u16),
    text: &str,
    scale: u16,
    block: &str,
    style: Style,
) {
    let mut left = x;
    for letter in text.chars() {
        let rows = FIGURES.iter().find(|(figure, _)| *figure == letter).map(|(_, rows)| rows);
        for (row, bits) in (0..).zip(rows.into_iter().flatten()) {
            for column in (0..WIDTH).filter(|column| bits >> (WIDTH - 1 - column) & 1 == 1) {
                let from = left + column * 2 * scale;
                for line in 0..scale {
                    for cell in from..from + 2 * scale {
                        paint::put(buffer, cell, y + row * scale + line, cell + 1, block, style);
                    }
                }
            }
        }
        left = left.saturating_add((WIDTH + 1) * 2 * scale);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    #[test]
    fn a_figure_is_five_rows_of_three_squares() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 8, 5));
        draw(&mut buffer, (0, 0), "7", 1, "#", Style::new());
        let rows: Vec<String> = (0..5)
            .map(|y| (0..8).map(|x| buffer[(x, y)].symbol()).collect::<String>())
            .map(|row| row.trim_end().to_owned())
            .collect();
        assert_eq!(rows, ["######", "    ##", "  ##", "  ##", "  ##"]);
        assert_eq!(width("12:43", 1), 40);
    }
}
