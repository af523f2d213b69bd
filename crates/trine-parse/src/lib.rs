//! Reads OpenAPI documents of any version, in JSON or YAML, in one file or many.
//!
//! Takes bytes through a loader, gives one [`document::Document`] in which nothing
//! tells which version it came from, and the diagnostics that arose. No panic, no
//! network, bounded time and memory, and a place for every node.

pub mod document;
