//! The built command, run as a user runs it.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

mod bad_input;
mod bump;
mod check;
mod config;
mod corrections;
mod cost;
mod credentials;
mod diff;
mod format;
mod given_names;
mod inspect;
mod locate;
mod names;
mod others;
mod overlays;
mod package;
mod pages;
mod run;
mod selection;
mod spec;
mod workflows;
mod write;
