//! The sources of the runtime as they stand in a generated crate that carries them.

#![allow(
    unused_macros,
    reason = "each of these files stands for a module whose callers are not here"
)]

#[path = "../../src/field.rs"]
pub mod field;
#[path = "../../src/wire/mod.rs"]
pub mod wire;
