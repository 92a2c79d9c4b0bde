//! Which addresses a paper lets a reader follow.

/// Whether an address leads to a page of the web. Others (`javascript:`, `file:`, a path) are
/// printed and never made a link: they come from outside, and a click runs them.
pub(super) fn is_web(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        rest.starts_with(|letter: char| letter.is_alphanumeric())
            && !rest
                .contains(|letter: char| letter.is_whitespace() || "\"<>\\^`{|}".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_of_the_web_are_links() {
        assert!(is_web("https://www.itu.int/en/council/Documents/2020/a-e.pdf?x=1&y=(2)"));
        for other in
            ["javascript:alert(1)", "file:///etc/passwd", "https://", "https:// a", "http://a\"b"]
        {
            assert!(!is_web(other), "{other}");
        }
    }
}
