//! One finding about a document.

use crate::{Code, Effect, FileId, Place, Position, Severity};

/// One finding: what, where, and what to do about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// The code of the finding.
    pub code: &'static Code,
    /// The severity.
    pub severity: Severity,
    /// One sentence, lower case: "expected X, found Y".
    pub message: String,
    /// The node it is about, if there is a document at all.
    pub place: Option<Place>,
    /// The position in `place`'s file, if it is known before any tree exists (a syntax error).
    pub position: Option<Position>,
    /// The effect on the treatment of the document.
    pub effect: Effect,
    /// One sentence about what to do; `None` takes the code's own help.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A finding at `place`, with the severity of its code.
    pub fn new(code: &'static Code, place: &Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity,
            message: message.into(),
            place: Some(place.clone()),
            position: None,
            effect: code.effect,
            help: None,
        }
    }

    /// A finding at a line and column of a file that has no tree.
    pub fn at_position(code: &'static Code, file: FileId, position: Position, message: impl Into<String>) -> Self {
        Self {
            position: Some(position),
            ..Self::new(code, &Place::root(file), message)
        }
    }

    /// The same, with this effect instead of the code's.
    #[must_use]
    pub fn with_effect(self, effect: Effect) -> Self {
        Self { effect, ..self }
    }

    /// The same, with this help instead of the code's.
    #[must_use]
    pub fn with_help(self, help: impl Into<String>) -> Self {
        Self {
            help: Some(help.into()),
            ..self
        }
    }
}
