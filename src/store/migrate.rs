//! Bringing a file of an older format up to date, in memory.
//!
//! Each step turns the text of one format into that of the next, so that a file of any age goes
//! through all that came after it, and no step ever changes once it is released. A step may read
//! the text into structs of its own time and write it in those of the next, or only replace words;
//! the text that it gets is UTF-8 without a byte-order mark. The file on disk is replaced at the
//! next save only, and its old version is kept as a backup like every other.

use super::error::Unreadable;

/// Turns the text of one format into that of the next.
pub(super) type Step = fn(&str) -> Result<String, Unreadable>;

/// The steps, each with the format that it starts from. None yet: format 1 is the first.
pub(super) const STEPS: &[(u16, Step)] = &[];

/// Brings `text` from one format to another.
pub(super) fn migrate(
    text: &str,
    from: u16,
    to: u16,
    steps: &[(u16, Step)],
) -> Result<String, Unreadable> {
    let mut text = text.to_owned();
    for format in from..to {
        let step = steps.iter().find(|(start, _)| *start == format);
        let (_, step) = step.ok_or(Unreadable::TooOld { format: from })?;
        text = step(&text)?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::FORMAT;

    #[test]
    fn a_file_of_format_0_is_read_through_a_step() {
        let renamed: Step =
            |text| Ok(text.replace("name:", "title:").replace("format: 0", "format: 1"));
        let old = r#"(format: 0, readable_from: 0, about: (name: "Opening"))"#;
        let loaded = super::super::file::from_text(old, &[(0, renamed)]).unwrap();
        assert_eq!(loaded.session.about().title.as_str(), "Opening");
        assert_eq!((loaded.format, loaded.session.format()), (0, FORMAT));
    }

    #[test]
    fn a_gap_in_the_steps_is_refused() {
        let old = r#"(format: 0, readable_from: 0, about: (title: "Opening"))"#;
        let refused = super::super::file::from_text(old, STEPS);
        assert!(matches!(refused, Err(Unreadable::TooOld { format: 0 })));
    }
}
