//! The footer: what happened, whether it is saved, what review found, and the keys that work here.

use super::{
    super::{
        command::{Command, Context, Described, Pane},
        layout::Layout,
        paint,
        state::{Over, State, Tone},
    },
    hour,
};
use crate::{session::Kind, text};
use ratatui::{buffer::Buffer, layout::Rect, style::Style};

/// The commands whose keys are shown in a context, the most wanted first.
pub(in crate::tui) fn hints(context: Context) -> &'static [Command] {
    use Command as C;
    match context {
        Context::Pane(Pane::Agenda) => &[
            C::Choose,
            C::TakeUp,
            C::New,
            C::NewBefore,
            C::Edit,
            C::Remove,
            C::MoveUp,
            C::Palette,
            C::Help,
        ],
        Context::Pane(Pane::Plan) => &[
            C::Choose,
            C::New,
            C::Edit,
            C::CarryOver,
            C::SlotLater,
            C::NextMeeting,
            C::Remove,
            C::Palette,
            C::Help,
        ],
        Context::Pane(Pane::Speakers) => &[
            C::AskFloor,
            C::GiveFloor,
            C::Absent,
            C::Down,
            C::Remove,
            C::Kind,
            C::Connecting,
            C::Choose,
            C::EndTurn,
            C::FloorTo,
            C::LetPass,
            C::CloseList,
            C::Help,
        ],
        Context::Pane(Pane::Draft) => &[
            C::AskFloor,
            C::GiveFloor,
            C::ShowSpeakers,
            C::Conclude,
            C::GoTo,
            C::Find,
            C::Palette,
            C::Help,
        ],
        Context::Pane(Pane::Conclusions) => {
            &[C::New, C::Choose, C::Conclude, C::Remove, C::ShowDraft, C::Palette, C::Help]
        }
        Context::Form => {
            &[C::NextField, C::Right, C::New, C::Remove, C::Conclude, C::Undo, C::Close]
        }
        Context::Picker | Context::Question => &[C::Choose, C::Down, C::Close],
        Context::Prompt => &[C::Choose, C::Close],
        Context::Reading => &[C::Down, C::PageDown, C::Close],
        Context::Start => &[C::Choose, C::Down, C::Help, C::Quit],
    }
}

pub(super) fn draw(state: &State, layout: &Layout, buffer: &mut Buffer) {
    let area = layout.footer;
    let mut row = area.y;
    if area.height > 1 || state.notice.is_some() || state.file.trouble.is_some() {
        status(state, Rect { height: 1, ..area }, buffer);
        row += 1;
    }
    if row < area.bottom() {
        keys(state, Rect { y: row, height: 1, ..area }, buffer);
    }
}

fn status(state: &State, area: Rect, buffer: &mut Buffer) {
    let words = state.words;
    let theme = state.theme;
    let mut end = area.right().saturating_sub(1);
    // On a narrow screen a message has the row to itself until the next key.
    let narrow = area.width < 100 && state.notice.is_some() && state.file.trouble.is_none();
    if !state.starting && !narrow {
        let (saved, style) = saved(state);
        end = paint::put_right(buffer, area.y, end, &saved, style).saturating_sub(2);
        if state.found_at == state.changes && !state.findings.is_empty() {
            let count = state.findings.len();
            let text = words.say_with("footer-findings", &[("count", count.into())]);
            end = paint::put_right(buffer, area.y, end, &text, theme.warning()).saturating_sub(2);
        }
    }
    let Some((text, style)) = message(state) else { return };
    let x = area.x + 1;
    let room = end.saturating_sub(x);
    if text::width(&text) <= usize::from(room) || area.y == 0 {
        paint::put(buffer, x, area.y, end, &paint::fit(&text, room), style);
        return;
    }
    // What does not fit has the row above too: the remedy stands at its end.
    let width = area.width.saturating_sub(2).max(1);
    let wrapped = text::wrap(&text, width);
    let first = wrapped.first().map_or("", |row| row.text(&text)).trim_end();
    let rest = wrapped.get(1).and_then(|row| text.get(row.start as usize..)).unwrap_or_default();
    paint::clear(buffer, Rect { y: area.y - 1, height: 1, ..area }, style);
    paint::put(buffer, x, area.y - 1, area.right(), first, style);
    paint::put(buffer, x, area.y, end, &paint::fit(rest, room), style);
}

/// What is said above the keys, the most urgent first.
fn message(state: &State) -> Option<(String, Style)> {
    let (theme, words) = (state.theme, state.words);
    if let Some(trouble) = &state.file.trouble {
        return Some((trouble.clone(), theme.alarm()));
    }
    if let Some(notice) = &state.notice {
        let (mark, style) = match notice.tone {
            Tone::Done => ("", theme.good()),
            Tone::Refused => ("! ", theme.warning()),
            Tone::Alarm => ("!! ", theme.alarm()),
        };
        return Some((format!("{mark}{}", notice.text), style));
    }
    let holder = state.file.read_only.as_ref()?;
    let text = words.say_with("footer-read-only", &[("holder", holder.as_str().into())]);
    Some((text, theme.warning()))
}

/// Cells that may stand beside what is said: whether all is saved, and how many findings there are.
const BESIDE: usize = 80;

/// Whether what is said may need the row above the footer.
pub(in crate::tui) fn is_tall(state: &State) -> bool {
    let said = |text: &str| text::width(text) + BESIDE > usize::from(state.size.0);
    let notice = state.notice.as_ref().is_some_and(|notice| said(&notice.text));
    notice || state.file.trouble.as_deref().is_some_and(said)
}

/// Whether the file has everything, in words.
fn saved(state: &State) -> (String, Style) {
    let (theme, words) = (state.theme, state.words);
    if state.file.read_only.is_some() {
        return (words.say("footer-reading").into_owned(), theme.quiet());
    }
    if state.file.trouble.is_some() {
        return (words.say("footer-not-saved").into_owned(), theme.alarm());
    }
    if state.file.saving {
        return (words.say("footer-saving").into_owned(), theme.quiet());
    }
    if state.is_unsaved() {
        return (words.say("footer-unsaved").into_owned(), theme.text());
    }
    match state.file.saved_at {
        Some(at) => {
            let at = format!("{}:{:02}", hour(at), at.second());
            (words.say_with("footer-saved-at", &[("time", at.as_str().into())]), theme.good())
        }
        None => (words.say("footer-saved").into_owned(), theme.quiet()),
    }
}

fn keys(state: &State, area: Rect, buffer: &mut Buffer) {
    let mut end = area.right();
    // The way to help is always in sight: the rest of the keys stand there.
    if state.context() != Context::Reading {
        let help = Command::Help;
        let width = key_width(state, help);
        if width + 2 < area.width {
            end = area.right() - width - 1;
            key(state, help, end, area, area.right(), buffer);
        }
    }
    let mut x = area.x + 1;
    // The form that takes the keys, and of what it is.
    let form = match state.over.last() {
        Some(Over::Form(form)) => Some(state.session.kind(form.node)),
        Some(Over::Day(_)) => Some(None),
        _ => None,
    };
    for command in super::next::hints(state) {
        let out_of_place = match command {
            Command::New => {
                let makes = [Kind::Conclusion, Kind::Delegation, Kind::Item];
                form.is_some_and(|of| of.is_none_or(|of| !makes.contains(&of)))
            }
            Command::Remove => {
                let goes = [Kind::Conclusion, Kind::Delegation, Kind::Person, Kind::Event];
                form.is_some_and(|of| of.is_none_or(|of| !goes.contains(&of)))
            }
            Command::Conclude => form.is_some_and(|of| of != Some(Kind::Conclusion)),
            _ => false,
        };
        let keyless = command.key().is_none();
        if command == Command::Help || keyless || out_of_place {
            continue;
        }
        if end.saturating_sub(x) < key_width(state, command) {
            break;
        }
        x = key(state, command, x, area, end, buffer).saturating_add(2);
    }
}

/// Columns that a command takes with its key and name.
fn key_width(state: &State, command: Command) -> u16 {
    let Some(line) = command.described() else { return 0 };
    let key = name(state, line).map_or(0, crate::text::width);
    let name = crate::text::width(&state.words.say(&super::next::label(state, line)));
    u16::try_from(key + name + 2).unwrap_or(u16::MAX)
}

/// The key that is shown: of the motions in a list, those that lead to another row.
fn name(state: &State, line: &Described) -> Option<&'static str> {
    match (line.command, state.context()) {
        (Command::Down, Context::Pane(_)) => super::next::moves(state),
        _ => line.keys.first().copied(),
    }
}

/// Draws a key and what it does; the column behind it. In an Arabic interface the row is read from the
/// right: columns are counted from there.
fn key(state: &State, command: Command, x: u16, area: Rect, end: u16, buffer: &mut Buffer) -> u16 {
    let Some(line) = command.described() else { return x };
    let Some(name) = name(state, line) else { return x };
    let label = state.words.say(&super::next::label(state, line));
    if state.is_mirrored() {
        let width = |text: &str| u16::try_from(crate::text::width(text)).unwrap_or(0);
        let right = area.right().saturating_sub(x - area.x);
        let left = paint::put_right(buffer, area.y, right, name, state.theme.bar());
        paint::put_right(buffer, area.y, left.saturating_sub(1), &label, state.theme.text());
        return x + width(name) + 1 + width(&label);
    }
    let x = paint::put(buffer, x, area.y, end, name, state.theme.bar());
    paint::put(buffer, x + 1, area.y, end, &label, state.theme.text())
}

#[cfg(test)]
mod tests {
    use super::super::super::update::triples::desk;
    use crate::{language::Words, session::Language, tui::State};

    fn rows(state: &mut State) -> Vec<String> {
        let (buffer, _) = state.draw();
        let width = usize::from(buffer.area.width);
        let symbols: Vec<&str> = buffer.content().iter().map(|cell| cell.symbol()).collect();
        symbols.chunks(width).map(|row| row.concat()).collect()
    }

    #[test]
    fn a_long_message_leaves_in_sight_whether_all_is_saved() {
        let mut state = desk("one|", Language::En);
        state.refuse("a word ".repeat(20).trim().to_owned());
        let shown = rows(&mut state);
        assert!(shown[28].contains("saved") && shown[28].contains("a word"), "{}", shown[28]);
        assert!(shown[27].starts_with(" ! a word"), "{}", shown[27]);
    }

    #[test]
    fn a_message_that_is_longer_than_a_row_is_read_to_its_end() {
        for language in [Language::En, Language::Fr, Language::Es, Language::Ru, Language::Zh] {
            for id in [
                "rendered-paragraph",
                "no-meeting-or-item",
                "nobody-waits",
                "nothing-to-undo-but-writing",
                "no-change-of-status",
                "selection-over-sections",
                "mark-set",
            ] {
                let mut state = desk("one|", language);
                state.size = (80, 24);
                let before = rows(&mut state);
                let text = Words::of(language).say(id).into_owned();
                state.refuse(text.clone());
                let shown = rows(&mut state);
                let said: String = shown[21..23].concat().split_whitespace().collect();
                let whole: String = text.split_whitespace().collect();
                let said = said.replace(' ', "");
                assert!(said.contains(&whole), "{language} {id}: {said}");
                state.notice = None;
                assert_eq!(rows(&mut state), before, "nothing of it stays");
            }
        }
    }
}
