//! The support of trine's tests: two servers on loopback, one that behaves like Humanloop's, and one of an invented API
//! with one example of each feature of a client.
//!
//! The fixtures are in `fixtures/`, and their accepted results in `tests/snapshots/`.

pub mod client;
pub mod fixture;
pub mod grow;
pub mod law;
pub mod loopback;
pub mod notes;
pub mod server;
