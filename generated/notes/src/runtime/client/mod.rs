//! The client behind a generated `Client`: its settings, and the state that its calls share.

pub(super) mod base_url;
mod builder;
mod core;
mod setup;
mod tools;

pub use self::builder::CoreBuilder;
pub use self::core::Core;
pub use self::setup::{Server, Setup, Variable};
pub(super) use self::tools::Mode;
pub use self::tools::Tools;
