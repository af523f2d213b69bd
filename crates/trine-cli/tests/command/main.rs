//! The built command, run as a user runs it.

mod bad_input;
mod check;
mod config;
mod inspect;
mod names;
mod others;
mod run;
mod spec;
mod write;
