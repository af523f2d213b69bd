//! The sources of the runtime as they stand in a generated crate that carries them.

#[path = "../../src/field.rs"]
pub mod field;
#[path = "../../src/wire/mod.rs"]
pub mod wire;
