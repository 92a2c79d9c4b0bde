//! The lines of a session file: one for every node, one for every field of the session.

use super::{
    background::Pieces,
    scan::{Token, Tokens},
};

/// Breaks one line of RON into lines: each field of the session, each node of a list.
pub(super) fn lay_out(text: &str) -> String {
    let mut out = Pieces::with_capacity(text.len() + text.len() / 16);
    let mut broken: Vec<bool> = Vec::new();
    let mut depth = 0;
    let mut fresh = false;
    for (token, at, piece) in Tokens::new(text) {
        match token {
            Token::Open => {
                out.push(piece);
                let rest = text.get(at..).unwrap_or_default();
                let breaks = broken.is_empty() || rest.starts_with("[(id:");
                broken.push(breaks);
                if breaks {
                    depth += 1;
                    new_line(&mut out, depth);
                }
                fresh = breaks;
            }
            Token::Close => {
                if broken.pop() == Some(true) {
                    depth -= 1;
                    out.push(",");
                    new_line(&mut out, depth);
                }
                out.push(piece);
                fresh = false;
            }
            Token::Comma => {
                out.push(piece);
                fresh = broken.last() == Some(&true);
                if fresh {
                    new_line(&mut out, depth);
                }
            }
            Token::Space if fresh => fresh = false,
            _ => {
                out.push(piece);
                fresh = false;
            }
        }
    }
    out.push("\n");
    out.into_text()
}

/// The fields of the session itself stand at the margin, nodes one step in for each list.
fn new_line(out: &mut Pieces, depth: usize) {
    out.push("\n");
    for _ in 1..depth {
        out.push("  ");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_nodes_break_and_nothing_else_does() {
        let one_line = r##"(a: 1, b: [(id: "x", t: "[(id:"), (id: "y", of: ["p", "q"])], c: [])"##;
        assert_eq!(
            lay_out(one_line),
            r##"(
a: 1,
b: [
  (id: "x", t: "[(id:"),
  (id: "y", of: ["p", "q"]),
],
c: [],
)
"##
        );
    }
}
