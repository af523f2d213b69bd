//! trine: Rust client crates from OpenAPI documents.
//!
//! The library behind the `trine` command and behind build scripts:
//! - [`build`] writes a client into `OUT_DIR`, to be included with [`include_client!`];
//! - [`generate()`] compares a crate with its folder, [`write::Changes::apply`] writes it;
//! - [`driver`] is the pipeline, [`config`] is `trine.toml`, [`Lock`] is `trine.lock`.

mod build;
mod bump;
pub mod config;
mod correct;
pub mod driver;
mod error;
mod format;
mod generate;
mod job;
mod leave_out;
mod lock;
mod name;
mod overlays;
mod reach;
mod select;
pub mod trust;
pub mod write;

pub use build::{Build, build};
pub use bump::{Bump, Bumped, Day};
pub use config::{Choices, ClientConfig, Config};
pub use error::{Error, ErrorKind, Result};
pub use generate::{Generated, generate};
pub use lock::{LOCK_FILE, Lock};
pub use name::CrateName;
pub use overlays::{Form, effective};

/// Includes the client that a build script wrote under this name.
///
/// `trine::include_client!("humanloop")` is
/// `include!(concat!(env!("OUT_DIR"), "/humanloop.rs"))`, which does as well.
#[macro_export]
macro_rules! include_client {
    ($name:literal) => {
        include!(concat!(env!("OUT_DIR"), "/", $name, ".rs"));
    };
}
