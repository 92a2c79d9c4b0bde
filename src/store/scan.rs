//! The words of a RON text, one after the other, without building anything.
//!
//! Laying a file out, finding the line of a node, reading the version before anything else and
//! passing over a field that only a newer program knows all need the same: to know what is a
//! string and what is not. Cost: one pass; nothing is copied, nothing recurses.

/// What a piece of RON text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// `(`, `[` or `{`.
    Open,
    /// `)`, `]` or `}`.
    Close,
    /// `,`.
    Comma,
    /// `:`.
    Colon,
    /// A string with its quotes, escaped or raw.
    String,
    /// A name or a number.
    Word,
    /// White space or a comment.
    Space,
    /// Anything else.
    Other,
}

/// The tokens of a text with the places where they begin and end, in bytes. Together they are the
/// whole text.
pub(super) struct Tokens<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Tokens { text, at: 0 }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = (Token, usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..)?;
        let first = rest.chars().next()?;
        let (token, length) = match first {
            '(' | '[' | '{' => (Token::Open, 1),
            ')' | ']' | '}' => (Token::Close, 1),
            ',' => (Token::Comma, 1),
            ':' => (Token::Colon, 1),
            '"' => (Token::String, quoted(rest, 0)),
            'r' if raw_hashes(rest).is_some() => (Token::String, raw(rest)),
            '\'' => (Token::Other, quoted_letter(rest)),
            '/' if rest.starts_with("//") => (Token::Space, rest.find('\n').unwrap_or(rest.len())),
            '/' if rest.starts_with("/*") => (Token::Space, block_comment(rest)),
            _ if first.is_whitespace() => (Token::Space, run(rest, char::is_whitespace)),
            _ if is_word(first) => (Token::Word, run(rest, is_word)),
            _ => (Token::Other, first.len_utf8()),
        };
        let start = self.at;
        self.at += length.max(1);
        Some((token, start, rest.get(..length).unwrap_or(rest)))
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '.' | '+' | '-' | '#')
}

fn run(rest: &str, inside: impl Fn(char) -> bool) -> usize {
    rest.find(|letter| !inside(letter)).unwrap_or(rest.len())
}

fn quoted(rest: &str, open: usize) -> usize {
    let mut escaped = false;
    for (at, byte) in rest.bytes().enumerate().skip(open + 1) {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

fn quoted_letter(rest: &str) -> usize {
    let inside = if rest.starts_with("'\\") { 2 } else { 1 };
    let close = rest.char_indices().skip(inside).take(10).find(|(_, letter)| *letter == '\'');
    close.map_or(1, |(at, _)| at + 1)
}

fn raw_hashes(rest: &str) -> Option<usize> {
    let hashes = rest.bytes().skip(1).take_while(|byte| *byte == b'#').count();
    (rest.as_bytes().get(1 + hashes) == Some(&b'"')).then_some(hashes)
}

fn raw(rest: &str) -> usize {
    let hashes = raw_hashes(rest).unwrap_or(0);
    let close = format!("\"{}", "#".repeat(hashes));
    let begin = hashes + 2;
    rest.get(begin..)
        .and_then(|inside| inside.find(&close))
        .map_or(rest.len(), |found| begin + found + close.len())
}

fn block_comment(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(two) = bytes.get(at..at + 2) {
        match two {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    rest.len()
}

/// What is between the quotes of a string token, where it is written without escapes.
pub(super) fn unquoted(string: &str) -> &str {
    string.trim_start_matches('r').trim_matches('#').trim_matches('"')
}

/// A place in a text as people count it: line and column from 1, columns in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

impl Spot {
    /// The place of a byte.
    pub(super) fn of(text: &str, byte: usize) -> Spot {
        let mut end = byte.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = text.get(..end).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        Spot {
            line: 1 + before.bytes().filter(|byte| *byte == b'\n').count(),
            column: 1 + line.chars().count(),
        }
    }

    /// The byte at this place.
    pub(super) fn byte(self, text: &str) -> usize {
        let mut start = 0;
        for (number, line) in text.split_inclusive('\n').enumerate() {
            if number + 1 == self.line {
                let inside = line.char_indices().nth(self.column.saturating_sub(1));
                return start + inside.map_or(line.len(), |(at, _)| at);
            }
            start += line.len();
        }
        text.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn strings_hide_what_is_in_them() {
        let text = r####"(a: "x\"[", b: r#"y"["#, c: 'z', /* ( /* [ */ */ d: [1, -2.5], // )
e: r"\")"####;
        let opens = Tokens::new(text).filter(|(token, _, _)| *token == Token::Open).count();
        assert_eq!(opens, 2);
        let strings: Vec<&str> = Tokens::new(text)
            .filter(|(token, _, _)| *token == Token::String)
            .map(|(_, _, string)| string)
            .collect();
        assert_eq!(strings, [r#""x\"[""#, r###"r#"y"["#"###, r#"r"\""#]);
    }

    proptest! {
        #[test]
        fn all_tokens_together_are_the_text(text in "[()\\[\\]{},:\"'r#\\\\/*a1é\n ]{0,40}") {
            let all: String = Tokens::new(&text).map(|(_, _, piece)| piece).collect();
            prop_assert_eq!(all, text);
        }

        #[test]
        fn a_spot_is_the_byte_that_it_came_from(text in "[aé\n]{0,20}", byte in 0_usize..20) {
            let byte = byte.min(text.len());
            if text.is_char_boundary(byte) {
                prop_assert_eq!(Spot::of(&text, byte).byte(&text), byte);
            }
        }
    }
}
