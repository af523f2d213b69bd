//! Constructors of types that only responses contain, for tests.

mod agents;

pub use self::agents::*;
