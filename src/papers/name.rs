//! Names of the files in which papers go out.
//!
//! A name is made from the session, and what is in a session may come from outside: so a name holds
//! only letters, digits, dots, hyphens and underscores, is never a path, hidden, empty or one that
//! some system keeps for a device, and is short enough for every file system.

use super::{block::Paper, format::Format};
use crate::session::PaperKind;

/// Bytes that the name of a file may have: most systems allow 255, archives and mail less.
const LONGEST: usize = 100;

/// The name of the file for a paper: "record-1-en.docx", "VC-DT-1-en.docx".
#[must_use]
pub fn file_name(paper: &Paper, format: Format) -> String {
    let ending = format!("-{}.{}", paper.language, format.extension());
    let mut stem = slug(&paper.name);
    stem.truncate(LONGEST - ending.len());
    format!("{stem}{ending}")
}

/// The word by which the command line and files know a paper, whatever the language.
#[must_use]
pub fn code(kind: PaperKind) -> &'static str {
    match kind {
        PaperKind::Agenda => "agenda",
        PaperKind::Plan => "plan",
        PaperKind::Outcomes => "outcomes",
        PaperKind::Record => "record",
        PaperKind::Report => "report",
        PaperKind::Ballot => "ballot",
        PaperKind::Floor => "floor",
        PaperKind::Corrigendum => "corrigendum",
    }
}

/// A text as part of a file's name: letters, digits and `._-`, at most 100 bytes, never hidden,
/// never empty, never the name of a device.
#[must_use]
pub fn slug(text: &str) -> String {
    let mut slug = String::new();
    for letter in text.chars() {
        let kept = if letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_') {
            letter
        } else {
            '-'
        };
        let doubles = matches!(kept, '-' | '.') && slug.ends_with(['-', '.']);
        if slug.len() < LONGEST && !doubles {
            slug.push(kept);
        }
    }
    let slug = slug.trim_matches(['-', '.']);
    if slug.is_empty() {
        return "paper".to_owned();
    }
    if is_device(slug) {
        return format!("paper-{slug}");
    }
    slug.to_owned()
}

/// Names that Windows keeps for devices, whatever follows the first dot.
fn is_device(name: &str) -> bool {
    let name = name.split('.').next().unwrap_or(name).to_ascii_lowercase();
    let numbered = |device: &str| {
        name.strip_prefix(device).is_some_and(|number| {
            number.len() == 1 && number.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    matches!(name.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::Language;
    use proptest::prelude::*;

    #[test]
    fn names_are_safe_everywhere() {
        for (text, safe) in [
            ("VC/DT/1(Rev.2)", "VC-DT-1-Rev.2"),
            ("record-1", "record-1"),
            ("../../etc/passwd", "etc-passwd"),
            ("C:\\a\0b", "C-a-b"),
            (".hidden", "hidden"),
            ("con", "paper-con"),
            ("LPT1.txt", "paper-LPT1.txt"),
            ("会议", "paper"),
            ("", "paper"),
        ] {
            assert_eq!(slug(text), safe);
        }
    }

    #[test]
    fn a_file_says_what_it_is() {
        let mut paper = Paper::new(PaperKind::Record, Language::En, "");
        paper.name = "record-1".into();
        assert_eq!(file_name(&paper, Format::Docx), "record-1-en.docx");
        paper.name = "VC/DT/1".into();
        assert_eq!(file_name(&paper, Format::AkomaNtoso), "VC-DT-1-en.xml");
        paper.name = "x".repeat(500);
        assert_eq!(file_name(&paper, Format::Html).len(), 100);
    }

    proptest! {
        #[test]
        fn whatever_comes_in(text in any::<String>()) {
            let slug = slug(&text);
            prop_assert!((1..=LONGEST + 6).contains(&slug.len()));
            prop_assert!(slug.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b)));
            prop_assert!(!slug.starts_with('.') && !slug.ends_with('.') && !slug.contains(".."));
        }
    }
}
