//! Web pages: one file that opens anywhere, prints well and asks for nothing from outside.
//!
//! The page holds no script and no reference; a policy in its head forbids both, whatever a name
//! from a roster might hold. Colours follow the reader's light or dark, and what colour says is
//! said in words or lines too. Wide tables scroll by themselves, with the keyboard as well.

use super::{
    block::{Block, Change, Column, Inline, Line, Matter, Paper, Role, Row, Sort, Table},
    link,
};

const STYLE: &str = include_str!("html.css");

/// Letters of a word in a table that no line breaks.
const MOST_WHOLE: usize = 16;

/// A paper as a web page.
pub(super) fn write(paper: &Paper) -> String {
    let mut page = Page { paper, out: String::new() };
    page.write();
    page.out
}

struct Page<'p> {
    paper: &'p Paper,
    out: String,
}

impl Page<'_> {
    fn write(&mut self) {
        let paper = self.paper;
        let direction = if paper.is_right_to_left() { "rtl" } else { "ltr" };
        self.raw("<!DOCTYPE html>\n<html lang=\"");
        self.raw(paper.language.code());
        self.raw("\" dir=\"");
        self.raw(direction);
        self.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        self.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        self.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        self.raw("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
        self.text(&paper.title);
        self.raw("</title>\n<style>\n");
        self.raw(STYLE);
        self.margins();
        self.raw("</style>\n</head>\n<body>\n<main>\n");
        self.head();
        for block in &paper.blocks {
            self.block(block);
        }
        self.raw("</main>\n</body>\n</html>\n");
    }

    /// What a printed page bears above and below: header and footer of the paper, whose numbers the
    /// browser counts. The first page has no header, for the head of the paper says it all.
    fn margins(&mut self) {
        let content = |line: &[Inline]| -> String {
            let pieces = line.iter().map(|inline| match inline.sort {
                Sort::Page => "counter(page)".to_owned(),
                Sort::Pages => "counter(pages)".to_owned(),
                _ => quoted(&inline.text),
            });
            pieces.collect::<Vec<_>>().join(" ")
        };
        let (header, footer) = (content(&self.paper.header), content(&self.paper.footer));
        self.raw(&format!(
            "@page {{ @top-center {{ content: {header}; font-size: 9pt; }} \
             @bottom-center {{ content: {footer}; font-size: 9pt; }} }}\n\
             @page :first {{ @top-center {{ content: none; }} }}\n"
        ));
    }

    fn head(&mut self) {
        let paper = self.paper;
        if paper.session.is_empty() && paper.document.is_empty() {
            return;
        }
        self.raw("<header>\n");
        for (class, lines) in [("session", &paper.session), ("document", &paper.document)] {
            self.raw("<div class=\"");
            self.raw(class);
            self.raw("\">");
            self.lines(lines);
            self.raw("</div>\n");
        }
        self.raw("</header>\n");
    }

    fn block(&mut self, block: &Block) {
        match &block.matter {
            Matter::Text(line) => self.text_block(block, line),
            Matter::Table(table) => self.table(block, table),
            Matter::Signatures(signatures) => {
                self.raw("<div class=\"signatures\"");
                self.key(&block.key);
                self.raw(">\n");
                for signature in signatures {
                    self.raw("<p>");
                    self.text(&signature.office);
                    self.raw("<br>");
                    self.line(&signature.name);
                    self.raw("</p>\n");
                }
                self.raw("</div>\n");
            }
            Matter::Event(event) => {
                let mut line = event.summary.clone();
                line.push(Inline::from(format!(" – {}", event.hours)));
                self.text_block(block, &line);
            }
        }
    }

    fn text_block(&mut self, block: &Block, line: &Line) {
        let (name, class) = element(block.role);
        self.raw("<");
        self.raw(name);
        self.key(&block.key);
        let change = match block.change {
            Change::None => "",
            Change::Inserted => "inserted",
            Change::Deleted => "deleted",
        };
        let classes = [class, change].into_iter().filter(|class| !class.is_empty());
        let classes: Vec<&str> = classes.collect();
        if !classes.is_empty() {
            self.raw(" class=\"");
            self.raw(&classes.join(" "));
            self.raw("\"");
        }
        self.raw(">");
        let around = match block.change {
            Change::None => "",
            Change::Inserted => "ins",
            Change::Deleted => "del",
        };
        self.open(around);
        if let Some(number) = &block.number {
            self.raw("<span class=\"number\">");
            self.raw(&number.to_string());
            self.raw("</span> ");
        }
        self.line(line);
        self.close(around);
        self.raw("</");
        self.raw(name);
        self.raw(">\n");
    }

    fn table(&mut self, block: &Block, table: &Table) {
        let titles: Vec<&str> = table.columns.iter().map(|column| column.title.as_str()).collect();
        let named: Vec<&str> = titles.into_iter().filter(|title| !title.is_empty()).collect();
        self.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"");
        self.text(&named.join(", "));
        self.raw("\">\n<table");
        self.key(&block.key);
        self.raw(">\n");
        let all: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
        self.raw("<colgroup>");
        for column in &table.columns {
            let share = u32::from(column.share) * 100 / all.max(1);
            self.raw(&format!("<col style=\"width:{share}%\">"));
        }
        self.raw("</colgroup>\n");
        if !named.is_empty() {
            self.header_row(&table.columns);
        }
        self.raw("<tbody>\n");
        for row in &table.rows {
            self.row(row, &table.columns);
        }
        self.raw("</tbody>\n</table>\n</div>\n");
    }

    fn header_row(&mut self, columns: &[Column]) {
        self.raw("<thead>\n<tr>");
        let mut joined = 0;
        for (at, column) in columns.iter().enumerate() {
            if column.title.is_empty() && at + 1 < columns.len() {
                joined += 1;
                continue;
            }
            self.raw("<th scope=\"col\"");
            if joined > 0 {
                self.raw(&format!(" colspan=\"{}\"", joined + 1));
            }
            self.raw(if column.counts { " class=\"count\">" } else { ">" });
            self.text(&column.title);
            self.raw("</th>");
            joined = 0;
        }
        self.raw("</tr>\n</thead>\n");
    }

    fn row(&mut self, row: &Row, columns: &[Column]) {
        self.raw("<tr");
        self.key(&row.key);
        let around = match row.change {
            Change::None => "",
            Change::Inserted => "ins",
            Change::Deleted => "del",
        };
        self.raw(">");
        for (at, column) in columns.iter().enumerate() {
            self.raw(if column.counts { "<td class=\"count\">" } else { "<td>" });
            self.open(around);
            self.lines(row.cells.get(at).map_or(&[], Vec::as_slice));
            self.close(around);
            if let Some(length) = row.bar.filter(|_| at + 1 == columns.len()) {
                // The figures are beside it: nobody has to read it aloud.
                self.raw(&format!(
                    "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" \
                     aria-hidden=\"true\"><rect width=\"{length}\" height=\"8\"/></svg>"
                ));
            }
            self.raw("</td>");
        }
        self.raw("</tr>\n");
    }

    fn lines(&mut self, lines: &[Line]) {
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                self.raw("<br>");
            }
            let is_whole = is_whole(line);
            self.raw(if is_whole { "<span class=\"whole\">" } else { "" });
            self.line(line);
            self.raw(if is_whole { "</span>" } else { "" });
        }
    }

    fn line(&mut self, line: &[Inline]) {
        for inline in line {
            let around = match inline.change {
                Change::None => "",
                Change::Inserted => "ins",
                Change::Deleted => "del",
            };
            self.open(around);
            self.inline(inline);
            self.close(around);
        }
    }

    fn inline(&mut self, inline: &Inline) {
        match inline.sort {
            Sort::Text | Sort::Page | Sort::Pages => self.text(&inline.text),
            Sort::Strong => self.wrapped("<strong>", &inline.text, "</strong>"),
            Sort::Emphasis => self.wrapped("<em>", &inline.text, "</em>"),
            Sort::Reference => self.wrapped("<span class=\"reference\">", &inline.text, "</span>"),
            Sort::Link if link::is_web(&inline.text) => {
                self.raw("<a rel=\"noopener noreferrer\" href=\"");
                self.text(&inline.text);
                self.wrapped("\">", &inline.text, "</a>");
            }
            Sort::Link => self.text(&inline.text),
            Sort::Awaiting => {
                let direction = if self.paper.original.is_right_to_left() { "rtl" } else { "ltr" };
                self.raw("<span class=\"awaiting\" lang=\"");
                self.raw(self.paper.original.code());
                self.raw("\" dir=\"");
                self.raw(direction);
                self.wrapped("\">", &inline.text, "</span>");
                self.mark(&self.paper.marks.awaiting);
            }
            Sort::Stale => {
                self.wrapped("<span class=\"stale\">", &inline.text, "</span>");
                self.mark(&self.paper.marks.stale);
            }
        }
    }

    fn mark(&mut self, words: &str) {
        self.raw(" <small class=\"mark\">[");
        self.text(words);
        self.raw("]</small>");
    }

    fn wrapped(&mut self, before: &str, text: &str, after: &str) {
        self.raw(before);
        self.text(text);
        self.raw(after);
    }

    fn open(&mut self, name: &str) {
        if !name.is_empty() {
            self.raw("<");
            self.raw(name);
            self.raw(">");
        }
    }

    fn close(&mut self, name: &str) {
        if !name.is_empty() {
            self.raw("</");
            self.raw(name);
            self.raw(">");
        }
    }

    fn key(&mut self, key: &str) {
        if !key.is_empty() {
            self.raw(" id=\"");
            self.text(key);
            self.raw("\"");
        }
    }

    fn raw(&mut self, html: &str) {
        self.out.push_str(html);
    }

    /// Text, for elements and for attributes in double quotes alike.
    fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                '\'' => self.out.push_str("&#39;"),
                '\0' => {}
                _ => self.out.push(letter),
            }
        }
    }
}

/// Whether a line of a cell is one short word, such as "12:00–12:10" or "VC/ADM1(Rev.2)", that stays whole.
fn is_whole(line: &[Inline]) -> bool {
    let letters: usize = line.iter().map(|inline| inline.text.chars().count()).sum();
    let plain = |inline: &Inline| {
        matches!(inline.sort, Sort::Text | Sort::Reference)
            && inline.text.chars().all(|letter| letter.is_ascii() || letter == '–')
            && !inline.text.contains(char::is_whitespace)
    };
    (2..=MOST_WHOLE).contains(&letters) && line.iter().all(plain)
}

/// A text as a string of CSS, which cannot end itself or the element that it stands in.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '<' | '>' | '&' => out.push_str(&format!("\\{:06x}", u32::from(letter))),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

/// The element of a role, and its class where the element does not say it all.
fn element(role: Role) -> (&'static str, &'static str) {
    match role {
        Role::Title => ("h1", ""),
        Role::Hours => ("p", "hours"),
        Role::Officer => ("p", "officer"),
        Role::Preamble => ("p", "preamble"),
        Role::Heading => ("h2", ""),
        Role::Subheading => ("h3", ""),
        Role::Subject => ("h3", "subject"),
        Role::Paragraph | Role::Table | Role::Signatures => ("p", ""),
        Role::Proposal => ("p", "proposal"),
        Role::Decision => ("p", "decision"),
        Role::Outcome => ("p", "outcome"),
        Role::Note => ("p", "note"),
        Role::Address => ("p", "address"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::sample;
    use crate::session::Language;

    #[test]
    fn what_comes_in_as_markup_goes_out_as_text() {
        let page = write(&sample::hostile(Language::En));
        assert!(!page.contains("<script") && !page.contains("<!--"));
        assert!(page.contains("&lt;script&gt;"));
        assert!(page.contains("&lt;!-- --&gt;"));
    }

    #[test]
    fn a_printed_page_bears_the_number_and_no_title_ends_the_style() {
        let mut paper = sample::hostile(Language::En);
        paper.header = vec!["a\"</style>\\\n{}".into()];
        paper.footer = vec!["page ".into(), Inline::of(Sort::Page, "")];
        let page = write(&paper);
        assert_eq!(page.matches("</style>").count(), 1);
        assert!(page.contains("content: \"a\\000022\\00003c/style\\00003e\\00005c{}\";"));
        assert!(page.contains("content: \"page \" counter(page);"));
    }

    #[test]
    fn nothing_is_asked_for_from_outside() {
        for language in Language::ALL {
            let page = write(&sample::hostile(language));
            for asking in [" src=", "<link", "@import", "url(", "<script", "<iframe"] {
                assert!(!page.contains(asking), "{asking}");
            }
            let direction = if language == Language::Ar { "rtl" } else { "ltr" };
            let opening = format!("<html lang=\"{language}\" dir=\"{direction}\">");
            assert!(page.contains(&opening));
        }
    }
}
