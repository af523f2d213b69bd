//! Constructors of the types that are only received, for tests.

mod agents;

pub use self::agents::*;
