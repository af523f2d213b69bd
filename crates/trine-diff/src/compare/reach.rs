//! Operations and webhooks that a change reaches.

use trine_parse::document::Operation;

/// A part of the API that a message belongs to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Reach {
    /// An operation: `GET /pets`.
    Operation(String),
    /// A webhook or a callback, by name.
    Webhook(String),
}

/// The name of an operation in reports: `GET /pets`.
pub(crate) fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method.0, operation.key)
}

/// An operation as something that is reached.
pub(super) fn reach(operation: &Operation) -> Reach {
    Reach::Operation(name(operation))
}

/// An operation in a sentence: `GET /pets` as code.
pub(crate) fn quoted(operation: &Operation) -> String {
    format!("`{}`", name(operation))
}
