//! Reads OpenAPI documents of any version, in JSON or YAML, in one file or many.
//!
//! Takes bytes through a [`Loader`], and returns one [`document::Document`], which has the same form for
//! every version, and findings. The parser does not panic, does not use the network, takes bounded time and
//! memory, and keeps a place for every node.
//!
//! ```
//! use trine_parse::{MemoryLoader, Options, parse};
//!
//! let text = "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {/pets: {get: {}}}\n";
//! let parsed = parse("pets.yaml".as_ref(), &MemoryLoader::new().with("pets.yaml", text), &Options::default())?;
//! assert_eq!(parsed.document.map(|document| document.operations.len()), Some(1));
//! # Ok::<(), trine_parse::ReadError>(())
//! ```

mod budget;
mod cx;
pub mod document;
mod files;
mod ledger;
mod lenient;
mod loader;
mod node;
mod options;
mod other;
mod overlay;
mod parsed;
mod read;
mod reader;
mod refs;
mod swagger2;
mod version;

pub use ledger::{Entry, Ledger, ObjectKind, Treatment};
pub use loader::{FileLoader, Loader, MemoryLoader};
pub use options::{Limits, Options, Overlay};
pub use parsed::{Parsed, ReadError, parse};
