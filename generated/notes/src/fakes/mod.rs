//! Constructors of the types that are only received, for tests.

mod files;
mod notes;
mod shared;
mod webhooks;

pub use self::shared::*;
