//! What is printed, and where.
//!
//! Results go to standard output as they are: papers and files were cleaned where they were made.
//! A reader that has seen enough (`| head`) is no failure. Everything else goes to standard error,
//! line by line, without the characters that drive a terminal: a file's name may hold them, and so
//! may an argument that is quoted in a message.

use super::Failure;
use crate::{language::Words, session::clean, store};
use std::io::{self, ErrorKind, Write};

/// Writes a result to standard output.
///
/// # Errors
/// Where that cannot be written; a pipe that was closed is not an error.
pub(super) fn print(bytes: &[u8], words: &'static Words) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    let written = out.write_all(bytes).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            let why = store::why(&error, words);
            let said = words.say_with("cli-not-printed", &[("why", why.into())]);
            Err(Failure::unwritten(said))
        }
        _ => Ok(()),
    }
}

/// Writes a message to standard error. Where even that fails, there is nobody to tell.
pub(super) fn tell(text: &str) {
    let mut lines = String::with_capacity(text.len() + 1);
    for line in text.trim_end().lines() {
        lines.push_str(&clean::clean(line).text);
        lines.push('\n');
    }
    let _ = io::stderr().lock().write_all(lines.as_bytes());
}
