//! The outcome of a correction.

/// A part of the document that is corrected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    Yes,
    No,
}

/// The reason why a correction cannot be made, and help.
pub(super) struct Refusal {
    pub(super) message: String,
    pub(super) help: String,
}

impl Refusal {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: help.into(),
        }
    }

    /// The document says so already.
    pub(super) fn said(pointer: &str, what: &str) -> Self {
        let help = "remove the line; the document has been corrected";
        Self::new(format!("`{pointer}` is {what} in the document"), help)
    }
}
