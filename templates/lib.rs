//! The templates of whole files that are mostly prose or manifest, as text.
//!
//! A package of its own, so that a packaged trine carries them.

/// The manifest of a generated crate.
pub const CARGO_TOML: &str = include_str!("crate/Cargo.toml.j2");

/// The page of a generated crate.
pub const README: &str = include_str!("crate/README.md.j2");

/// The page of a generated crate that has the types of an API and no client.
pub const README_OF_TYPES: &str = include_str!("crate/README-types.md.j2");

/// Keeps rustfmt off a generated crate: what prettyplease writes is no fixed point of rustfmt.
pub const RUSTFMT_TOML: &str = include_str!("crate/rustfmt.toml");
