//! The formats of a report, with reports that are made by hand.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

mod annotations;
mod browser;
mod html;
mod ignored;
mod made;
mod markdown;
mod text;
