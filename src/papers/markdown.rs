//! Markdown, in the common dialect with tables (CommonMark 0.31, GFM 0.29).
//!
//! Every character that could begin markup is escaped by a backslash where it could, and nowhere else:
//! people read this format as it stands. Numbers are text, for a list would count anew.

use super::block::{Block, Change, Inline, Line, Matter, Paper, Role, Sort, Table};
use super::link;

/// A paper as Markdown.
pub(super) fn write(paper: &Paper) -> String {
    let mut out = String::new();
    let head: Vec<String> = [&paper.session, &paper.document]
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| {
            let lines: Vec<String> = lines.iter().map(|line| paragraph(paper, line)).collect();
            lines.join("\\\n")
        })
        .collect();
    for lines in head {
        out.push_str(&lines);
        out.push_str("\n\n");
    }
    for block in &paper.blocks {
        write_block(paper, block, &mut out);
        out.push('\n');
    }
    out
}

fn write_block(paper: &Paper, block: &Block, out: &mut String) {
    match &block.matter {
        Matter::Text(line) => write_text(paper, block, line, out),
        Matter::Table(table) => write_table(paper, table, out),
        Matter::Signatures(signatures) => {
            for signature in signatures {
                out.push_str(&opening(&escape(&signature.office)));
                out.push_str("\\\n");
                out.push_str(&paragraph(paper, &signature.name));
                out.push_str("\n\n");
            }
            out.pop();
        }
        Matter::Event(event) => {
            let mut line = event.summary.clone();
            line.push(Inline::from(format!(" – {}", event.hours)));
            write_text(paper, block, &line, out);
        }
    }
}

fn write_text(paper: &Paper, block: &Block, line: &Line, out: &mut String) {
    out.push_str(match block.role {
        Role::Title => "# ",
        Role::Heading => "## ",
        Role::Subheading | Role::Subject => "### ",
        Role::Outcome => "- ",
        _ => "",
    });
    let mut text = match &block.number {
        Some(number) => format!("{number} {}", inlines(paper, line)),
        None => paragraph(paper, line),
    };
    if block.role == Role::Title && !paper.is_right_to_left() {
        text = text.to_uppercase();
    }
    if block.role == Role::Officer {
        text = format!("**{text}**");
    }
    out.push_str(&changed(block.change, &text));
    out.push('\n');
}

fn write_table(paper: &Paper, table: &Table, out: &mut String) {
    let titles: Vec<String> = table.columns.iter().map(|column| escape(&column.title)).collect();
    out.push_str(&format!("| {} |\n|", titles.join(" | ")));
    for column in &table.columns {
        out.push_str(if column.counts { " ---: |" } else { " --- |" });
    }
    out.push('\n');
    for row in &table.rows {
        out.push('|');
        for (at, _) in table.columns.iter().enumerate() {
            let lines = row.cells.get(at).map_or(&[] as &[Line], Vec::as_slice);
            let lines: Vec<String> = lines
                .iter()
                .map(|line| inlines(paper, line))
                .filter(|line| !line.is_empty())
                .map(|line| changed(row.change, &line))
                .collect();
            out.push_str(&format!(" {} |", lines.join("<br>")));
        }
        out.push('\n');
    }
}

/// A line that begins a paragraph.
fn paragraph(paper: &Paper, line: &[Inline]) -> String {
    opening(&inlines(paper, line))
}

fn inlines(paper: &Paper, line: &[Inline]) -> String {
    line.iter()
        .map(|inline| {
            let text = escape(&inline.text);
            let text = match inline.sort {
                Sort::Text | Sort::Reference | Sort::Page | Sort::Pages => text,
                Sort::Strong => format!("**{text}**"),
                Sort::Emphasis => format!("*{text}*"),
                Sort::Link if link::is_web(&inline.text) => format!("<{}>", inline.text),
                Sort::Link => text,
                Sort::Awaiting => format!("{text} *\\[{}\\]*", escape(&paper.marks.awaiting)),
                Sort::Stale => format!("{text} *\\[{}\\]*", escape(&paper.marks.stale)),
            };
            changed(inline.change, &text)
        })
        .collect()
}

fn changed(change: Change, text: &str) -> String {
    match change {
        Change::None => text.to_owned(),
        Change::Inserted => format!("<ins>{text}</ins>"),
        Change::Deleted => format!("<del>{text}</del>"),
    }
}

fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$')
        {
            out.push('\\');
        }
        out.push(if letter == '\n' || letter == '\r' { ' ' } else { letter });
    }
    out
}

/// Escapes what would make the beginning of a line a heading, a list, a quotation or a rule.
fn opening(text: &str) -> String {
    let text = text.trim_start();
    if text.starts_with(['#', '+', '-', '=', ':']) {
        return format!("\\{text}");
    }
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = text.strip_suffix(rest).unwrap_or_default();
    if !digits.is_empty() && rest.starts_with(['.', ')']) {
        return format!("{digits}\\{rest}");
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_never_begins_markup() {
        for (text, inert) in [
            ("# not a heading", "\\# not a heading"),
            ("- not a list", "\\- not a list"),
            ("12. not a list", "12\\. not a list"),
            ("3) not a list", "3\\) not a list"),
            ("> not a quotation", "\\> not a quotation"),
            ("=== not a heading", "\\=== not a heading"),
            ("2020 was", "2020 was"),
            ("    not code", "not code"),
            ("a *b* `c` [d](e) <f> | &amp;", "a \\*b\\* \\`c\\` \\[d\\](e) \\<f\\> \\| \\&amp;"),
        ] {
            assert_eq!(opening(&escape(text)), inert);
        }
    }
}
