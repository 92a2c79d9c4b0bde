//! The board: a second screen to be shared in the call, which only looks.
//!
//! It follows the desk through the files alone: twice a second it compares the sizes and times of
//! the session's file and journal, and reads them where they differ. It takes no lock and writes
//! nothing. What could not be read just then (a file that is being replaced) is read at the next
//! look, and what was read before stays on the screen.

use super::{
    Options,
    board_view::Board,
    clock::{Clock, Reading},
    gate::Gate,
    paint,
    run::{self, Failure},
    screen::Screen,
    terminal,
    theme::Theme,
    threads::{self, Event},
    writing,
};
use crate::{language::Words, session::Session, store};
use ratatui::{
    crossterm::event::{self, KeyCode, KeyModifiers},
    layout::Rect,
};
use std::{
    path::Path,
    sync::{
        Arc,
        mpsc::{self, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

/// The time between two looks at the files.
const LOOK: Duration = Duration::from_millis(500);

/// Shows a session until `q`, Esc or Ctrl-C. Of `options` the clock and the language count.
///
/// # Errors
/// Where the session cannot be read or there is no terminal.
pub fn board(path: &Path, options: &Options) -> Result<(), Failure> {
    let ended = show(path, options);
    terminal::restore();
    ended
}

fn show(path: &Path, options: &Options) -> Result<(), Failure> {
    let words = Words::of(options.language);
    let mut stamp = store::stamp(path);
    let mut session: Session = store::read(path)?.session;
    let (desk, events) = mpsc::channel();
    let ending = desk.clone();
    terminal::restore_on_panic(words, move || threads::gone(&ending));
    run::enter()?;
    let (frames, outgoing) = mpsc::channel();
    threads::screen(outgoing, desk.clone())?;
    let gate = Arc::new(Gate::new()?);
    threads::watch(desk.clone(), gate.clone())?;
    threads::hang_up(desk.clone())?;
    threads::input(desk, gate)?;
    let theme = Theme::of_environment();
    let mut clock = Clock::new(options.now, Reading::now());
    let mut size = terminal::size();
    let mut screen = Screen::default();
    let mut in_flight = false;
    let mut resumed: Option<Instant> = None;
    let (user, _) = writing::user::read();
    let ours = user.bidi.is_ours(|name| std::env::var_os(name));
    loop {
        if !in_flight {
            let area = Rect::new(0, 0, size.0, size.1);
            let board = Board { session: &session, words, theme, now: clock.at(Reading::now()) };
            paint::in_visual_order(ours, options.language);
            let bytes = screen.draw(area, None, |buffer| board.draw(area, buffer));
            in_flight = !bytes.is_empty() && frames.send(bytes).is_ok();
        }
        let wait = clock.until_next_second(Reading::now()).min(LOOK);
        match events.recv_timeout(wait) {
            Ok(Event::Shown) => in_flight = false,
            Ok(Event::Terminal(event::Event::Key(key))) if leaves(key) => break,
            Ok(Event::Terminal(event::Event::Resize(width, height))) => {
                size = (width, height);
                screen.forget();
            }
            Ok(Event::Gone | Event::Leave) | Err(RecvTimeoutError::Disconnected) => break,
            Ok(Event::Stop(asked)) if resumed.is_none_or(|at| asked > at) => {
                terminal::restore();
                let own = rustix::process::getpid();
                let _ = rustix::process::kill_process(own, rustix::process::Signal::STOP);
                terminal::enter_again()?;
                (size, in_flight, resumed) = (terminal::size(), false, Some(Instant::now()));
                screen.forget();
            }
            // After a stop that did not come from here.
            Ok(Event::Continue(asked)) if resumed.is_none_or(|at| asked > at + run::SETTLED) => {
                terminal::enter_again()?;
                (size, resumed) = (terminal::size(), Some(Instant::now()));
                screen.forget();
            }
            Ok(_) | Err(RecvTimeoutError::Timeout) => {}
        }
        // Nothing here is timed by this clock: it follows the machine's.
        let _ = clock.compare(Reading::now(), || false);
        let now = store::stamp(path);
        if now != stamp
            && let Ok(loaded) = store::read(path)
        {
            (stamp, session) = (now, loaded.session);
        }
    }
    Ok(())
}

fn leaves(key: event::KeyEvent) -> bool {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    match key.code {
        KeyCode::Esc => true,
        KeyCode::Char('q') => true,
        KeyCode::Char('c') => control,
        _ => false,
    }
}
