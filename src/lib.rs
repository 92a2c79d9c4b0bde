//! Plenary.
#![forbid(unsafe_code)]
