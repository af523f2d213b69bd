//! The tests of a crate.

use serde_json::Value;

use super::{Direction, Gate, RustType};

/// A test that reads examples of one operation or type.
#[derive(Debug, Clone)]
pub struct ExampleTest {
    /// The function's name.
    pub ident: String,
    /// What the examples are of: `GET /pets`, or a component.
    pub about: String,
    /// The features that it is behind.
    pub gate: Gate,
    /// The examples in document order, each once.
    pub examples: Vec<ExamplePlan>,
}

/// An example that is read as a type.
#[derive(Debug, Clone)]
pub struct ExamplePlan {
    /// What it is called in its test: `200 a cat`.
    pub label: String,
    /// The type.
    pub ty: RustType,
    /// The value.
    pub value: Value,
    /// When the type can be read.
    pub decode: Direction,
}
