//! Plain text: what goes into a message, and what is read where nothing else opens.
//!
//! Lines are at most 72 cells wide and tables are aligned, both by the cells that text takes on a
//! screen and not by its letters, so that Chinese columns stand straight. There is no markup, so
//! nothing is escaped; line breaks inside a text become spaces, lest it forge a line of its own.

use super::block::{Block, Change, Inline, Line, Matter, Paper, Role, Signature, Sort, Table};
use crate::text::{hangs, width, wrap};

/// The width of a page of text, in cells.
const WIDTH: usize = 72;
const GUTTER: usize = 6;

/// The cells that a line of a numbered paragraph has: a page without the number in its margin.
pub const TEXT_WIDTH: u16 = 66;
const _: () = assert!(TEXT_WIDTH as usize == WIDTH - GUTTER);
const BETWEEN: usize = 2;
const NARROWEST: usize = 2;
const NARROWEST_PAGE: usize = 20;

/// A paper as plain text.
pub(super) fn write(paper: &Paper) -> String {
    write_wide(paper, WIDTH)
}

/// The same for a page of another width, in cells; 20 are the least.
pub(super) fn write_wide(paper: &Paper, wide: usize) -> String {
    let wide = wide.max(NARROWEST_PAGE);
    let mut out = String::new();
    let lines = paper.session.len().max(paper.document.len());
    for at in 0..lines {
        let [left, right] = [&paper.session, &paper.document]
            .map(|side| side.get(at).map(|line| inlines(paper, line)).unwrap_or_default());
        out.push_str(&apart(&left, &right, wide));
        out.push('\n');
    }
    if lines > 0 {
        out.push('\n');
    }
    let mut blocks = paper.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        write_block(paper, block, wide, &mut out);
        let next = blocks.peek().map(|next| next.role);
        if !matches!(next, Some(Role::Officer | Role::Address)) {
            out.push('\n');
        }
    }
    out
}

fn write_block(paper: &Paper, block: &Block, wide: usize, out: &mut String) {
    match &block.matter {
        Matter::Text(line) => write_text(paper, block, &inlines(paper, line), wide, out),
        Matter::Table(table) => write_table(paper, table, wide, out),
        Matter::Signatures(signatures) => write_signatures(paper, signatures, wide, out),
        Matter::Event(event) => {
            let text = format!("{} – {}", inlines(paper, &event.summary), event.hours);
            write_text(paper, block, &text, wide, out);
        }
    }
}

fn write_text(paper: &Paper, block: &Block, text: &str, wide: usize, out: &mut String) {
    let text = changed(block.change, text.to_owned());
    let number = block.number.as_ref().map(ToString::to_string);
    match block.role {
        Role::Title => {
            let text = if paper.is_right_to_left() { text } else { text.to_uppercase() };
            centred(&text, wide, out);
        }
        Role::Hours | Role::Officer => centred(&text, wide, out),
        Role::Heading | Role::Subheading => {
            let start = out.len();
            hanging(number.as_deref().unwrap_or_default(), &text, number.is_some(), wide, out);
            let heading = out.get(start..).unwrap_or_default();
            let widest = heading.lines().map(width).max().unwrap_or_default();
            let rule = if block.role == Role::Heading { "=" } else { "-" };
            out.push_str(&rule.repeat(widest));
            out.push('\n');
        }
        Role::Outcome | Role::Note | Role::Address => hanging("", &text, true, wide, out),
        _ => hanging(number.as_deref().unwrap_or_default(), &text, number.is_some(), wide, out),
    }
}

fn centred(text: &str, wide: usize, out: &mut String) {
    for row in rows(text, wide) {
        let before = wide.saturating_sub(width(&row)) / 2;
        out.push_str(&" ".repeat(before));
        out.push_str(&row);
        out.push('\n');
    }
}

/// Text behind a number, which hangs in the margin.
fn hanging(number: &str, text: &str, indented: bool, wide: usize, out: &mut String) {
    let gutter = if indented { GUTTER.max(width(number) + 1) } else { 0 };
    for (at, row) in rows(text, wide - gutter.min(wide / 2)).iter().enumerate() {
        let lead = if at == 0 { number } else { "" };
        out.push_str(lead);
        out.push_str(&" ".repeat(gutter.saturating_sub(width(lead))));
        out.push_str(row);
        out.push('\n');
    }
}

fn write_signatures(paper: &Paper, signatures: &[Signature], wide: usize, out: &mut String) {
    let each = wide / signatures.len().max(1);
    let offices = signatures.iter().map(|signature| signature.office.clone());
    let names = signatures.iter().map(|signature| inlines(paper, &signature.name));
    out.push('\n');
    let (offices, names): (Vec<String>, Vec<String>) = (offices.collect(), names.collect());
    if offices.iter().chain(&names).any(|text| width(text) >= each) {
        for (office, name) in offices.iter().zip(&names) {
            for row in [office, name].into_iter().flat_map(|text| rows(text, wide)) {
                out.push_str(&row);
                out.push('\n');
            }
        }
        return;
    }
    for line in [offices, names] {
        let line: String = line.iter().map(|text| padded(text, each, false)).collect();
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

fn write_table(paper: &Paper, table: &Table, wide: usize, out: &mut String) {
    let header = table.columns.iter().map(|column| vec![one_line(&column.title)]);
    let header: Vec<Vec<String>> = header.collect();
    let rows_of = |row: &super::block::Row| {
        let cells = (0..table.columns.len()).map(|at| {
            let lines = row.cells.get(at).map_or(&[] as &[Line], Vec::as_slice);
            let line = |line: &Line| {
                let text = inlines(paper, line);
                if text.is_empty() { text } else { changed(row.change, text) }
            };
            lines.iter().map(line).collect::<Vec<String>>()
        });
        cells.collect::<Vec<Vec<String>>>()
    };
    let rows: Vec<Vec<Vec<String>>> = table.rows.iter().map(rows_of).collect();
    let widths = widths(table, &header, &rows, wide);
    let counts: Vec<bool> = table.columns.iter().map(|column| column.counts).collect();
    if table.columns.iter().any(|column| !column.title.is_empty()) {
        write_row(&header, &widths, &counts, out);
        let rules: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
        out.push_str(rules.join(&" ".repeat(BETWEEN)).trim_end());
        out.push('\n');
    }
    for row in &rows {
        write_row(row, &widths, &counts, out);
    }
}

/// What each column gets: all that it asks for where there is room. Else the widest give way, down
/// to their longest word, and only then are words broken.
fn widths(
    table: &Table,
    header: &[Vec<String>],
    rows: &[Vec<Vec<String>>],
    wide: usize,
) -> Vec<usize> {
    let lines = |at: usize| {
        let cells = rows.iter().filter_map(move |row| row.get(at));
        cells.chain(header.get(at)).flatten()
    };
    let columns = 0..table.columns.len();
    let asked = |at| lines(at).map(|line| width(line)).max();
    let longest_word = |at| {
        // A space that does not break is part of a word.
        let words = lines(at).flat_map(|line| line.split(hangs));
        words.map(width).max()
    };
    let at_least = |asked: Option<usize>| asked.unwrap_or_default().max(NARROWEST);
    let mut widths: Vec<usize> = columns.clone().map(|at| at_least(asked(at))).collect();
    let words: Vec<usize> = columns.map(|at| at_least(longest_word(at))).collect();
    let between = BETWEEN * table.columns.len().saturating_sub(1);
    let room = wide.saturating_sub(between);
    for floors in [words, vec![NARROWEST; widths.len()]] {
        while widths.iter().sum::<usize>() > room {
            let can_give =
                widths.iter_mut().zip(&floors).filter(|(width, floor)| **width > **floor);
            let Some((widest, _)) = can_give.max_by_key(|(width, _)| **width) else {
                break;
            };
            *widest -= 1;
        }
    }
    widths
}

fn write_row(cells: &[Vec<String>], widths: &[usize], counts: &[bool], out: &mut String) {
    let wrapped: Vec<Vec<String>> = cells
        .iter()
        .zip(widths)
        .map(|(lines, width)| lines.iter().flat_map(|line| rows(line, *width)).collect())
        .collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or_default();
    for at in 0..height {
        let mut line = String::new();
        for (column, lines) in wrapped.iter().enumerate() {
            let text = lines.get(at).map_or("", String::as_str);
            let width = widths.get(column).copied().unwrap_or_default();
            let counts = counts.get(column).copied().unwrap_or_default();
            line.push_str(&padded(text, width, counts));
            line.push_str(&" ".repeat(BETWEEN));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
}

/// Two texts at the two ends of a line, or one above the other where they do not fit.
fn apart(left: &str, right: &str, wide: usize) -> String {
    let room = wide.saturating_sub(width(left) + width(right));
    if right.is_empty() {
        rows(left, wide).join("\n")
    } else if room < BETWEEN {
        format!("{}\n{}", rows(left, wide).join("\n"), rows(right, wide).join("\n"))
    } else {
        format!("{left}{}{right}", " ".repeat(room))
    }
}

fn padded(text: &str, to: usize, at_the_end: bool) -> String {
    let space = " ".repeat(to.saturating_sub(width(text)));
    if at_the_end { space + text } else { format!("{text}{space}") }
}

fn rows(text: &str, to: usize) -> Vec<String> {
    let to = u16::try_from(to).unwrap_or(u16::MAX);
    wrap(text, to).iter().map(|row| row.trimmed(text).to_owned()).collect()
}

fn inlines(paper: &Paper, line: &[Inline]) -> String {
    line.iter()
        .map(|inline| {
            let text = one_line(&inline.text);
            let text = match inline.sort {
                Sort::Awaiting => format!("{text} [{}]", paper.marks.awaiting),
                Sort::Stale => format!("{text} [{}]", paper.marks.stale),
                _ => text,
            };
            changed(inline.change, text)
        })
        .collect()
}

/// Changes as proofreaders write them where they can neither underline nor strike through.
fn changed(change: Change, text: String) -> String {
    match change {
        Change::None => text,
        Change::Inserted => format!("{{+{text}+}}"),
        Change::Deleted => format!("[-{text}-]"),
    }
}

fn one_line(text: &str) -> String {
    text.replace(|letter: char| letter.is_control(), " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::block::{Column, Row, cell};
    use crate::session::{Language, PaperKind};

    #[test]
    fn columns_stand_straight_in_every_script() {
        let mut paper = Paper::new(PaperKind::Floor, Language::Zh, "");
        let columns = vec![Column::new("议题", 3), Column::counts("分钟", 1)];
        let rows = vec![
            Row::new("a", vec![cell("世界电信和信息社会日"), cell("12")]),
            Row::new("b", vec![cell("Any other business"), cell("7")]),
        ];
        let table = Matter::Table(Table { columns, rows });
        paper.blocks.push(Block::of("t", Role::Table, table));
        assert_eq!(
            write(&paper),
            "议题                  分钟\n\
             --------------------  ----\n\
             世界电信和信息社会日    12\n\
             Any other business       7\n\n"
        );
    }

    #[test]
    fn no_line_is_wider_than_the_page() {
        let paper = crate::papers::sample::hostile(Language::En);
        let text = write(&paper);
        assert!(text.lines().all(|line| width(line) <= WIDTH));
        for wide in [0, 20, 37, 100] {
            let text = write_wide(&paper, wide);
            assert!(text.lines().all(|line| width(line) <= wide.max(NARROWEST_PAGE)), "{wide}");
        }
    }
}
