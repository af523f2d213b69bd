//! Constructors of types that only responses contain, for tests.

mod files;
mod notes;
mod shared;
mod webhooks;

pub use self::shared::*;
