//! The desk: what the secretary sees, and what her keys do.
//!
//! A terminal event becomes a key, a key a [`Command`] of the one table, a command edits and effects
//! ([`update()`]), and the state that results is drawn. `update` is pure; views only read; the threads
//! around them are joined by channels. See ARCHITECTURE.md for the way of one key.

#[cfg(test)]
mod arabic;
mod asking;
mod board;
mod board_view;
mod bundle;
mod changed;
mod clipboard;
mod clock;
mod command;
mod day;
mod differences;
mod export;
mod figures;
mod floor;
mod form;
mod gate;
pub mod guard;
mod key;
mod keyboard;
mod layout;
mod lists;
mod outlook;
mod outside;
mod paint;
mod picker;
mod preview;
mod prompt;
#[cfg(test)]
mod properties;
mod question;
mod reading;
mod record;
mod reviewer;
mod run;
mod screen;
mod state;
mod terminal;
mod theme;
mod threads;
mod update;
mod view;
mod writing;

pub use board::board;
pub use board_view::draw_board;
pub use command::{COMMANDS, Command, Context, Described, Group, Pane, When};
pub use key::Key;
pub(crate) use run::seed;
pub use run::{Failure, Options, run};
pub use screen::Screen;
pub use state::State;
pub use terminal::restore;
pub use update::{Message, update};

use form::category_message as form_category;
