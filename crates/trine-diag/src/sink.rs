//! Where findings are collected.

use crate::{Code, Diagnostic, Place, Severity};

/// Collects findings in the order in which they are made; a second identical one is dropped.
#[derive(Debug, Clone, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
}

impl Sink {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if !self.found.contains(&diagnostic) {
            self.found.push(diagnostic);
        }
    }

    /// Adds a finding of `code` at `place`.
    pub fn report(&mut self, code: &'static Code, place: &Place, message: impl Into<String>) {
        self.push(Diagnostic::new(code, place, message));
    }

    /// Whether something was found that has no reading.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|d| d.severity == Severity::Error)
    }

    /// All findings.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.found
    }

    /// All findings so far.
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }
}
