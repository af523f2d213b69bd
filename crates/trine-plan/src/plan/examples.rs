//! The tests of a crate.

use serde_json::Value;

use super::{Direction, Gate, RustType};

/// A test that reads examples of one operation or type.
#[derive(Debug, Clone)]
pub struct ExampleTest {
    /// The function's name.
    pub ident: String,
    /// The subject of the examples: `GET /pets`, or a component.
    pub about: String,
    /// The features that it is behind.
    pub gate: Gate,
    /// The examples in document order, each once.
    pub examples: Vec<ExamplePlan>,
}

/// An example that is read as a type.
#[derive(Debug, Clone)]
pub struct ExamplePlan {
    /// The label in its test: `200 a cat`.
    pub label: String,
    /// The type.
    pub ty: RustType,
    /// The value.
    pub value: Value,
    /// The condition under which the type can be read.
    pub decode: Direction,
}
