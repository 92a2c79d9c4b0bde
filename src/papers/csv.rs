//! Tables for a spreadsheet: RFC 4180, with a byte-order mark so that names in any script open right.
//!
//! A cell that a spreadsheet would take for a formula is given an apostrophe, which it shows as
//! text: the names of a roster come from outside. Several tables are parted by an empty line.
//! What was taken out since the last revision is not there: a spreadsheet counts.

use super::block::{Change, Inline, Line, Paper, Sort, Table};

/// The tables of a paper, or none where it has none.
pub(super) fn write(paper: &Paper) -> Option<String> {
    let mut out = String::from('\u{feff}');
    for (at, table) in paper.tables().enumerate() {
        if at > 0 {
            out.push_str("\r\n");
        }
        write_table(paper, table, &mut out);
    }
    (out.len() > '\u{feff}'.len_utf8()).then_some(out)
}

fn write_table(paper: &Paper, table: &Table, out: &mut String) {
    let titles = table.columns.iter().map(|column| column.title.clone());
    row(titles, out);
    for row_of in table.rows.iter().filter(|row| row.change != Change::Deleted) {
        let cells = (0..table.columns.len()).map(|at| {
            let lines = row_of.cells.get(at).map_or(&[] as &[Line], Vec::as_slice);
            let lines: Vec<String> = lines.iter().map(|line| inlines(paper, line)).collect();
            lines.join("; ")
        });
        row(cells, out);
    }
}

fn row(cells: impl Iterator<Item = String>, out: &mut String) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            out.push(',');
        }
        field(&cell, out);
    }
    out.push_str("\r\n");
}

fn field(text: &str, out: &mut String) {
    let is_formula = text
        .trim_start()
        .starts_with(['=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'])
        && text != "-";
    let text = if is_formula { format!("'{text}") } else { text.to_owned() };
    if text.contains([',', '"', '\r', '\n', ';']) || text.trim() != text {
        out.push('"');
        out.push_str(&text.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(&text);
    }
}

fn inlines(paper: &Paper, line: &[Inline]) -> String {
    line.iter()
        .filter(|inline| inline.change != Change::Deleted)
        .map(|inline| match inline.sort {
            Sort::Awaiting => format!("{} [{}]", inline.text, paper.marks.awaiting),
            Sort::Stale => format!("{} [{}]", inline.text, paper.marks.stale),
            _ => inline.text.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::block::{Block, Column, Matter, Role, Row, cell};
    use crate::session::{Language, PaperKind};

    #[test]
    fn no_cell_is_a_formula_and_every_name_is_kept() {
        let mut paper = Paper::new(PaperKind::Floor, Language::En, "");
        assert_eq!(write(&paper), None);
        let names =
            ["=HYPERLINK(\"a\")", " @SUM(A1)", "-", "-1+1", "Côte d’Ivoire", "中国, 北京", "a\"b"];
        let rows = names.map(|name| Row::new(name, vec![cell(name)]));
        let table = Table { columns: vec![Column::new("Name", 1)], rows: rows.into() };
        let table = Block::of("t", Role::Table, Matter::Table(table));
        paper.blocks = vec![table.clone(), table];
        let text = write(&paper).unwrap();
        let one = "Name\r\n\"'=HYPERLINK(\"\"a\"\")\"\r\n' @SUM(A1)\r\n-\r\n'-1+1\r\nCôte d’Ivoire\r\n\
                   \"中国, 北京\"\r\n\"a\"\"b\"\r\n";
        assert_eq!(text, format!("\u{feff}{one}\r\n{one}"));
    }
}
