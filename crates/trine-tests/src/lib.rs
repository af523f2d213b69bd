//! The support of trine's tests: servers on loopback, one that behaves as Humanloop's page says, and one of a made-up
//! API with one of each thing that a client can do.
//!
//! The fixtures are in `fixtures/`, what became of them in `tests/snapshots/`.

pub mod client;
pub mod fixture;
pub mod grow;
pub mod law;
pub mod loopback;
pub mod notes;
pub mod server;
