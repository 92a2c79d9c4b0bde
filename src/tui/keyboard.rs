//! What the terminal sends, made into keys and pastes.
//!
//! A paste stands between two marks, and everything between them is text. Where the second mark is
//! lost (a link that broke, a program between that ate it), a reader that waits for it takes every key
//! for text without end, shows none and keeps none. So a paste here lasts only as long as it comes
//! faster than somebody types: a second in which it does not ends it. What comes next decides whether
//! that was a stalled link, whose paste goes on, or somebody at the keys. The library beneath has no way
//! to forget what it waits for, which is why this is read here.
//!
//! The sequences are those that xterm names in its control sequences, with the modified keys of its
//! `modifyOtherKeys` and of CSI u; what they do not name is dropped whole.

use memchr::memmem;
use ratatui::crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers};
use std::time::{Duration, Instant};

/// The marks of a paste.
const BEGIN: &[u8] = b"\x1b[200~";
const END: &[u8] = b"\x1b[201~";

/// How often is looked at whether a paste still comes, and how long the rest of a sequence may take.
const LOOK: Duration = Duration::from_secs(1);

/// How long Esc waits for what would make it the beginning of a sequence: longer than two halves of
/// one sequence are apart on a slow link, shorter than anybody notices.
const ESCAPE: Duration = Duration::from_millis(25);

/// Bytes in one second from which on it is a paste: nobody types so fast.
const PASTED: usize = 64;

/// The longest sequence of a key, in bytes.
const LONGEST: usize = 64;

/// What bytes are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mode {
    #[default]
    Keys,
    /// In a paste.
    Paste,
    /// Behind a paste that did not end and did not go on.
    Doubt,
}

/// The bytes of a terminal on their way to be events.
#[derive(Debug, Default)]
pub(super) struct Keyboard {
    /// The beginning of something.
    pending: Vec<u8>,
    mode: Mode,
    /// Bytes at the beginning of `pending` in which no end of a paste begins.
    searched: usize,
    /// Bytes of the paste that came since the last look.
    came: usize,
    due: Option<Instant>,
}

/// What stands at the beginning of some bytes.
#[derive(Debug, PartialEq)]
enum Next {
    /// This, so many bytes long.
    Event(Event, usize),
    /// Nothing that is known, so many bytes long.
    Nothing(usize),
    /// The beginning of a paste.
    Paste,
    /// More has to come.
    More,
}

impl Keyboard {
    /// When to [`Keyboard::look`], where nothing comes until then.
    pub(super) fn due(&self) -> Option<Instant> {
        self.due
    }

    /// Takes what was read just now.
    pub(super) fn take(&mut self, bytes: &[u8], now: Instant) -> Vec<Event> {
        let mut events = self.look(now);
        if self.mode == Mode::Doubt {
            self.pending.extend_from_slice(bytes);
            let goes_on = bytes.len() >= PASTED || memmem::find(&self.pending, END).is_some();
            self.mode = if goes_on { Mode::Paste } else { Mode::Keys };
            (self.searched, self.came) = (0, bytes.len());
            self.due = Some(now + LOOK);
        } else {
            self.pending.extend_from_slice(bytes);
            self.came = self.came.saturating_add(bytes.len());
        }
        self.read(now, &mut events);
        events
    }

    /// Makes events of what is pending.
    fn read(&mut self, now: Instant, events: &mut Vec<Event>) {
        let mut at = 0;
        loop {
            if self.mode == Mode::Paste {
                let from = at + self.searched;
                let found = self.pending.get(from..).and_then(|rest| memmem::find(rest, END));
                let Some(end) = found.map(|found| from + found) else {
                    self.pending.drain(..at);
                    self.searched = self.pending.len().saturating_sub(END.len() - 1);
                    return;
                };
                events.extend(pasted(self.pending.get(at..end).unwrap_or_default()));
                at = end + END.len();
                self.mode = Mode::Keys;
            }
            let rest = self.pending.get(at..).unwrap_or_default();
            match next(rest) {
                Next::Event(event, length) => {
                    events.push(event);
                    at += length;
                }
                Next::Nothing(length) => at += length,
                Next::Paste => {
                    at += BEGIN.len();
                    (self.mode, self.searched) = (Mode::Paste, 0);
                    self.came = self.pending.len().saturating_sub(at);
                    self.due = Some(now + LOOK);
                }
                Next::More => {
                    self.due = match rest {
                        [] => None,
                        [0x1b] => Some(now + ESCAPE),
                        _ => Some(now + LOOK),
                    };
                    self.pending.drain(..at);
                    return;
                }
            }
        }
    }

    /// Looks whether what has begun still comes: a paste that does not is passed on, and the beginning
    /// of a sequence that stays one was a key.
    pub(super) fn look(&mut self, now: Instant) -> Vec<Event> {
        if self.due.is_none_or(|due| now < due) {
            return Vec::new();
        }
        self.due = None;
        if self.mode == Mode::Paste {
            if self.came >= PASTED {
                (self.came, self.due) = (0, Some(now + LOOK));
                return Vec::new();
            }
            let whole = self.pending.len() - begun(&self.pending);
            let rest = self.pending.split_off(whole);
            let text = std::mem::replace(&mut self.pending, rest);
            self.mode = Mode::Doubt;
            return pasted(&text).into_iter().collect();
        }
        let key = match std::mem::take(&mut self.pending).as_slice() {
            [0x1b] => KeyEvent::from(KeyCode::Esc),
            [0x1b, letter @ (b'[' | b'O')] => {
                KeyEvent::new(KeyCode::Char(char::from(*letter)), KeyModifiers::ALT)
            }
            _ => return Vec::new(),
        };
        vec![Event::Key(key)]
    }
}

/// A paste of these bytes. A mark of a beginning in it is of another paste whose end is this one's.
fn pasted(bytes: &[u8]) -> Option<Event> {
    let text = String::from_utf8_lossy(bytes).replace("\x1b[200~", "");
    (!text.is_empty()).then_some(Event::Paste(text))
}

/// Bytes at the end that are the beginning of an end mark, or of a character.
fn begun(bytes: &[u8]) -> usize {
    let mark = (1..END.len())
        .rev()
        .find(|length| END.get(..*length).is_some_and(|begin| bytes.ends_with(begin)));
    mark.unwrap_or_else(|| match bytes.utf8_chunks().last() {
        Some(chunk) if is_begun(chunk.invalid()) => chunk.invalid().len(),
        _ => 0,
    })
}

/// Whether bytes are the beginning of a character and nothing else.
fn is_begun(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

/// What stands at the beginning.
fn next(bytes: &[u8]) -> Next {
    match bytes {
        [] | [0x1b] | [0x1b, b'[' | b'O'] => Next::More,
        [0x1b, b'[', rest @ ..] => control_sequence(rest),
        [0x1b, b'O', letter, ..] => match letter_key(*letter) {
            Some(code) => Next::Event(Event::Key(code.into()), 3),
            None => Next::Nothing(3),
        },
        // Another key begins: the first was Esc alone.
        [0x1b, 0x1b, ..] => Next::Event(Event::Key(KeyCode::Esc.into()), 1),
        [0x1b, rest @ ..] => match plain(rest) {
            Next::Event(Event::Key(mut key), length) => {
                key.modifiers |= KeyModifiers::ALT;
                Next::Event(Event::Key(key), length + 1)
            }
            Next::Nothing(length) => Next::Nothing(length + 1),
            other => other,
        },
        _ => plain(bytes),
    }
}

/// A key that is no sequence.
fn plain(bytes: &[u8]) -> Next {
    let Some(first) = bytes.first() else { return Next::More };
    let control = |letter| KeyEvent::new(KeyCode::Char(char::from(letter)), KeyModifiers::CONTROL);
    let key = match first {
        b'\r' => KeyCode::Enter.into(),
        b'\t' => KeyCode::Tab.into(),
        0x7f => KeyCode::Backspace.into(),
        0 => control(b' '),
        1..=0x1a => control(first - 1 + b'a'),
        0x1c..=0x1f => control(first - 0x1c + b'4'),
        _ => return letter(bytes),
    };
    Next::Event(Event::Key(key), 1)
}

/// A letter, in UTF-8.
fn letter(bytes: &[u8]) -> Next {
    let begin = bytes.get(..4).unwrap_or(bytes);
    let Some(chunk) = begin.utf8_chunks().next() else { return Next::More };
    match chunk.valid().chars().next() {
        Some(letter) => {
            let modifiers =
                if letter.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
            let key = KeyEvent::new(KeyCode::Char(letter), modifiers);
            Next::Event(Event::Key(key), letter.len_utf8())
        }
        None if chunk.invalid() == bytes && is_begun(bytes) => Next::More,
        None => Next::Nothing(chunk.invalid().len().max(1)),
    }
}

/// What follows `ESC [`.
fn control_sequence(rest: &[u8]) -> Next {
    match rest {
        // The keys F1 to F5 of the Linux console.
        [b'[', letter, ..] => match letter {
            b'A'..=b'E' => Next::Event(Event::Key(KeyCode::F(letter - b'A' + 1).into()), 4),
            _ => Next::Nothing(4),
        },
        [b'['] => Next::More,
        // A mouse that somebody switched on: three bytes of any value.
        [b'M', after @ ..] => match after.len() {
            0..3 => Next::More,
            _ => Next::Nothing(6),
        },
        _ => {
            let Some(end) = rest.iter().position(|byte| !(0x20..0x40).contains(byte)) else {
                let all = rest.len() + 2;
                return if all < LONGEST { Next::More } else { Next::Nothing(all) };
            };
            let (parameters, rest) = rest.split_at(end);
            let last = rest.first().copied().unwrap_or_default();
            // What cannot stand in a sequence ends it, and is something of its own.
            if !(0x40..0x7f).contains(&last) {
                return Next::Nothing(end + 2);
            }
            let length = end + 3;
            if (parameters, last) == (b"200", b'~') {
                return Next::Paste;
            }
            match named(parameters, last) {
                Some(event) => Next::Event(event, length),
                None => Next::Nothing(length),
            }
        }
    }
}

/// What a control sequence names.
fn named(parameters: &[u8], last: u8) -> Option<Event> {
    let parameters = std::str::from_utf8(parameters).ok()?;
    let mut numbers = parameters.split(';');
    let first = numbers.next().unwrap_or_default().split(':').next().unwrap_or_default();
    let mut how = numbers.next().unwrap_or("1").split(':');
    let mut modifiers = modifiers(how.next().unwrap_or_default());
    // Nobody asked to be told of keys that are let go.
    if how.next() == Some("3") {
        return None;
    }
    let code = match last {
        b'I' if parameters.is_empty() => return Some(Event::FocusGained),
        b'O' if parameters.is_empty() => return Some(Event::FocusLost),
        b'Z' => KeyCode::BackTab,
        b'~' if first == "27" => other_key(numbers.next()?)?,
        b'~' => numbered_key(first)?,
        b'u' => other_key(first)?,
        letter if matches!(first, "" | "1") => letter_key(letter)?,
        _ => return None,
    };
    let code = match code {
        KeyCode::Tab if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        KeyCode::Char(letter) if modifiers == KeyModifiers::SHIFT => {
            let mut capital = letter.to_uppercase();
            let only = capital.next().filter(|_| capital.next().is_none());
            KeyCode::Char(only.unwrap_or(letter))
        }
        other => other,
    };
    if code == KeyCode::BackTab {
        modifiers |= KeyModifiers::SHIFT;
    }
    Some(Event::Key(KeyEvent::new(code, modifiers)))
}

fn letter_key(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'M' => KeyCode::Enter,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

fn numbered_key(number: &str) -> Option<KeyCode> {
    Some(match number.parse::<u8>().ok()? {
        1 | 7 => KeyCode::Home,
        2 => KeyCode::Insert,
        3 => KeyCode::Delete,
        4 | 8 => KeyCode::End,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        number @ 11..=15 => KeyCode::F(number - 10),
        number @ 17..=21 => KeyCode::F(number - 11),
        number @ 23..=24 => KeyCode::F(number - 12),
        _ => return None,
    })
}

/// A key that is named by its letter.
fn other_key(number: &str) -> Option<KeyCode> {
    Some(match number.parse::<u32>().ok()? {
        9 => KeyCode::Tab,
        13 => KeyCode::Enter,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        // Keys without a letter have their numbers in the area for private use.
        0..32 | 0xe000..0xf900 => return None,
        letter => KeyCode::Char(char::from_u32(letter)?),
    })
}

/// The modifiers of a number in a sequence, of which one is taken first.
fn modifiers(number: &str) -> KeyModifiers {
    let mask = number.parse::<u8>().unwrap_or(1).saturating_sub(1);
    [(1, KeyModifiers::SHIFT), (2, KeyModifiers::ALT), (4, KeyModifiers::CONTROL)]
        .into_iter()
        .filter(|(bit, _)| mask & bit != 0)
        .fold(KeyModifiers::NONE, |all, (_, modifier)| all | modifier)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::Key;

    /// Events in words: keys by their names, pastes in brackets.
    fn said(events: Vec<Event>) -> Vec<String> {
        let name = |event| match event {
            Event::Key(key) => Key::of(key).unwrap().to_string(),
            Event::Paste(text) => format!("[{text}]"),
            other => format!("{other:?}"),
        };
        events.into_iter().map(name).collect()
    }

    /// What bytes are that come at once and are followed by nothing.
    fn events(bytes: &[u8]) -> Vec<String> {
        let (mut keyboard, now) = (Keyboard::default(), Instant::now());
        let mut events = keyboard.take(bytes, now);
        events.extend(keyboard.look(now + LOOK));
        said(events)
    }

    /// Keys as terminals send them.
    const SENT: [(&str, &str); 60] = [
        ("\x1b[A", "Up"),
        ("\x1bOB", "Down"),
        ("\x1b[1;5C", "Ctrl-Right"),
        ("\x1b[1;3D", "Alt-Left"),
        ("\x1b[1;6A", "Ctrl-Shift-Up"),
        ("\x1b[H", "Home"),
        ("\x1bOF", "End"),
        ("\x1b[1~", "Home"),
        ("\x1b[4~", "End"),
        ("\x1b[7~", "Home"),
        ("\x1b[2~", "Insert"),
        ("\x1b[3~", "Delete"),
        ("\x1b[3;5~", "Ctrl-Delete"),
        ("\x1b[5~", "PageUp"),
        ("\x1b[6;3~", "Alt-PageDown"),
        ("\x1bOP", "F1"),
        ("\x1b[11~", "F1"),
        ("\x1b[[B", "F2"),
        ("\x1bOS", "F4"),
        ("\x1b[1;2S", "Shift-F4"),
        ("\x1b[15~", "F5"),
        ("\x1b[17~", "F6"),
        ("\x1b[21~", "F10"),
        ("\x1b[23~", "F11"),
        ("\x1b[24;2~", "Shift-F12"),
        ("\x1b[Z", "Shift-Tab"),
        ("\x1b[1;2Z", "Shift-Tab"),
        ("\t", "Tab"),
        ("\r", "Enter"),
        ("\x1b\r", "Alt-Enter"),
        ("\x1bOM", "Enter"),
        ("\n", "Ctrl-J"),
        ("\x7f", "Backspace"),
        ("\x1b\x7f", "Alt-Backspace"),
        ("\x08", "Ctrl-H"),
        ("\0", "Ctrl-Space"),
        ("\x11", "Ctrl-Q"),
        ("\x1f", "Ctrl-7"),
        ("\x1b\x13", "Ctrl-Alt-S"),
        ("\x1b", "Esc"),
        ("\x1bx", "Alt-X"),
        ("\x1bX", "Alt-X"),
        ("\x1bя", "Alt-Z"),
        ("\x1b[", "Alt-["),
        ("\x1bO", "Alt-O"),
        ("q", "Q"),
        ("é", "é"),
        ("会", "会"),
        ("🙂", "🙂"),
        ("\x1b[13;5u", "Ctrl-Enter"),
        ("\x1b[27;5;13~", "Ctrl-Enter"),
        ("\x1b[27u", "Esc"),
        ("\x1b[27;1:1u", "Esc"),
        ("\x1b[9;2u", "Shift-Tab"),
        ("\x1b[97;5u", "Ctrl-A"),
        ("\x1b[97:65;2u", "A"),
        ("\x1b[I", "FocusGained"),
        ("\x1b[O", "FocusLost"),
        ("\x1b[200~one\rtwo\x1b[201~", "[one\rtwo]"),
        ("\x1b[200~a\x1b[Ab\x1b[201~", "[a\x1b[Ab]"),
    ];

    #[test]
    fn keys_are_read_as_terminals_send_them() {
        for (bytes, name) in SENT {
            assert_eq!(events(bytes.as_bytes()), [name], "{bytes:?}");
        }
        let capital = Keyboard::default().take(b"A", Instant::now());
        assert!(
            matches!(capital[..], [Event::Key(key)] if Key::of(key).unwrap().typed() == Some('A'))
        );
    }

    #[test]
    fn what_is_no_key_is_dropped_and_takes_nothing_along() {
        for bytes in [
            b"\x1b[201~".as_slice(),
            b"\x1b[200~\x1b[201~",
            b"\x1b[<0;10;20M",
            b"\x1b[<0;10;20m",
            b"\x1b[M !!",
            b"\x1b[?62;22c",
            b"\x1b[24;80R",
            b"\x1b[97;1:3u",
            b"\x1b[57358u",
            b"\x1b[99~",
            b"\x1b[1;5",
            b"\x1bOz",
            b"\xff",
            b"\xc3",
            b"\x1b\xff",
        ] {
            assert_eq!(events(bytes), <[String; 0]>::default(), "{bytes:?}");
            let mut followed = bytes.to_vec();
            followed.extend_from_slice(b"\x1b[A");
            assert_eq!(events(&followed), ["Up"], "{bytes:?}");
        }
        let long = [b"\x1b[".as_slice(), &[b'1'; 500], b"\x1b[A"].concat();
        assert_eq!(events(&long), ["Up"]);
        assert_eq!(events(b"\x1b\x1b"), ["Esc", "Esc"]);
        assert_eq!(events(b"\x1b\x1b[A"), ["Esc", "Up"]);
    }

    #[test]
    fn it_does_not_matter_how_bytes_are_cut() {
        let all: Vec<u8> = SENT
            .iter()
            .filter(|(bytes, _)| !matches!(*bytes, "\x1b" | "\x1b[" | "\x1bO"))
            .flat_map(|(bytes, _)| bytes.bytes())
            .collect();
        let names: Vec<&str> = SENT
            .iter()
            .filter(|(bytes, _)| !matches!(*bytes, "\x1b" | "\x1b[" | "\x1bO"))
            .map(|(_, name)| *name)
            .collect();
        for size in 1..all.len() {
            let (mut keyboard, now) = (Keyboard::default(), Instant::now());
            let cut = all.chunks(size).flat_map(|bytes| keyboard.take(bytes, now));
            assert_eq!(said(cut.collect()), names, "{size} bytes at once");
        }
    }

    #[test]
    fn a_large_paste_is_one_paste() {
        let text = "Öffentliche Sitzung 会议 ".repeat(30_000);
        let bytes = [BEGIN, text.as_bytes(), END, b"x"].concat();
        let (mut keyboard, mut now) = (Keyboard::default(), Instant::now());
        let mut events = Vec::new();
        for bytes in bytes.chunks(4095) {
            now += Duration::from_millis(20);
            events.extend(keyboard.take(bytes, now));
            events.extend(keyboard.look(now));
        }
        let [Event::Paste(pasted), Event::Key(_)] = &events[..] else { panic!("{}", events.len()) };
        assert_eq!(*pasted, text);
        assert_eq!(keyboard.due(), None);
    }

    #[test]
    fn a_paste_whose_end_is_lost_is_passed_on_and_keys_are_keys_again() {
        let (mut keyboard, start) = (Keyboard::default(), Instant::now());
        let at = |milliseconds| start + Duration::from_millis(milliseconds);
        let mut seen = said(keyboard.take(b"\x1b[200~pasted", at(0)));
        // Somebody types on, with no pause.
        for key in 0..40 {
            seen.extend(said(keyboard.take(b"a", at(100 + key * 100))));
        }
        let text = format!("[pasted{}]", "a".repeat(9));
        assert_eq!(seen.first(), Some(&text));
        assert_eq!(seen.len(), 1 + 31, "{seen:?}");
        assert_eq!(said(keyboard.take(b"\x11", at(5000))), ["Ctrl-Q"]);
        assert_eq!(said(keyboard.take(b"\x1b[200~b\x1b[201~", at(5001))), ["[b]"]);
    }

    #[test]
    fn a_paste_that_stalls_goes_on_as_a_paste() {
        let (mut keyboard, start) = (Keyboard::default(), Instant::now());
        let at = |seconds| start + Duration::from_secs(seconds);
        let mut seen = keyboard.take("\x1b[200~one é\x1b".as_bytes(), at(0));
        seen.extend(keyboard.look(at(1)));
        assert_eq!(said(seen), ["[one é]"]);
        let more =
            [b"[2", [b'\r'; 70].as_slice(), "two ".as_bytes(), &"é".as_bytes()[..1]].concat();
        assert!(keyboard.take(&more, at(60)).is_empty(), "as much as nobody types");
        let rest = keyboard.take(&[&"é".as_bytes()[1..], END, b"q"].concat(), at(60));
        let text = format!("[\x1b[2{}two é]", "\r".repeat(70));
        assert_eq!(said(rest), [text.as_str(), "Q"]);
    }
}
