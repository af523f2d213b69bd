//! The client behind a generated `Client`: how it is set up, and what its calls share.

mod base_url;
mod builder;
mod core;
mod setup;

pub use self::builder::CoreBuilder;
pub use self::core::Core;
pub use self::setup::Setup;
