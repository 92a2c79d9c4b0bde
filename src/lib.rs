//! Plenary: a terminal program for the secretaries of multilateral meetings.
//!
//! The rooms, and which may use which, are described in `ARCHITECTURE.md`.
#![forbid(unsafe_code)]

pub mod cli;
pub mod language;
pub mod papers;
pub mod review;
pub mod session;
pub mod store;
pub mod text;
pub mod tui;
