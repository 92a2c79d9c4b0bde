//! The sessions that were opened last, for the start screen.

use super::{calls::Calls, error::Unreadable, names::Names, save};
use serde::{Deserialize, Serialize};
use std::{
    ffi::OsString,
    os::unix::ffi::{OsStrExt, OsStringExt},
    path::{Path, PathBuf},
};

const MOST: usize = 20;
const LARGEST: u64 = 1024 * 1024;

/// A session that was opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recent {
    /// The file.
    pub path: PathBuf,
    /// Its title when it was opened.
    pub title: String,
}

#[derive(Serialize, Deserialize)]
struct Line {
    path: String,
    title: String,
}

/// The sessions opened last, the latest first. An unreadable list is an empty one: it is a
/// convenience.
#[must_use]
pub fn recent(state: &Path) -> Vec<Recent> {
    let read = || -> Result<Vec<Line>, Unreadable> {
        let (bytes, _) = Calls::default().read(&state.join("recent.ron"), LARGEST)?;
        Ok(ron::de::from_bytes(&bytes).unwrap_or_default())
    };
    let lines = read().unwrap_or_default();
    lines
        .into_iter()
        .map(|line| Recent {
            path: decoded(&line.path),
            title: crate::session::clean::clean(&line.title).text.into_owned(),
        })
        .collect()
}

/// Puts a session at the top of the list. Where that fails, the list stays as it was.
pub fn remember(state: &Path, path: &Path, title: &str) {
    let mut all = recent(state);
    all.retain(|other| other.path != path);
    all.insert(0, Recent { path: path.to_owned(), title: title.to_owned() });
    let lines: Vec<Line> = all
        .into_iter()
        .take(MOST)
        .map(|recent| Line { path: encoded(&recent.path), title: recent.title })
        .collect();
    let calls = Calls::default();
    let text = ron::ser::to_string_pretty(&lines, ron::ser::PrettyConfig::new());
    if let (Ok(text), Ok(())) = (text, calls.make_folder(state)) {
        let names = Names::around(state.join("recent.ron"), None);
        let _ = save::overwrite(&calls, &names, text.as_bytes());
    }
}

/// A path as text: bytes that are no UTF-8, and the sign itself, as `%XX`.
fn encoded(path: &Path) -> String {
    let mut text = String::new();
    for chunk in path.as_os_str().as_bytes().utf8_chunks() {
        text.push_str(&chunk.valid().replace('%', "%25"));
        for byte in chunk.invalid() {
            text.push_str(&format!("%{byte:02x}"));
        }
    }
    text
}

fn decoded(text: &str) -> PathBuf {
    let mut bytes = Vec::with_capacity(text.len());
    let mut pieces = text.split('%');
    bytes.extend_from_slice(pieces.next().unwrap_or_default().as_bytes());
    for piece in pieces {
        let byte = piece.get(..2).and_then(|two| u8::from_str_radix(two, 16).ok());
        bytes.extend(byte);
        bytes.extend_from_slice(piece.get(2..).unwrap_or_default().as_bytes());
    }
    OsString::from_vec(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_opened_comes_first_and_once() {
        let folder = tempfile::tempdir().unwrap();
        let state = folder.path().join("state");
        assert!(recent(&state).is_empty());
        let odd = PathBuf::from(OsString::from_vec(b"/100%/\xff\xc3\xa9.ron".to_vec()));
        for path in [Path::new("/a.ron"), &odd, Path::new("/a.ron")] {
            remember(&state, path, "Title");
        }
        let paths: Vec<_> = recent(&state).into_iter().map(|recent| recent.path).collect();
        assert_eq!(paths, [PathBuf::from("/a.ron"), odd]);
    }
}
