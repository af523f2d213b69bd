//! What trine's tests stand on: a server on loopback that behaves as Humanloop's page says.
//!
//! The fixtures are in `fixtures/`, what became of them in `tests/snapshots/`.

pub mod fixture;
pub mod server;
