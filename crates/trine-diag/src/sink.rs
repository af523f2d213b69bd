//! Where findings are collected.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::{Code, Diagnostic, FileId, Place, Severity};

/// Collects findings in the order in which they are made; a second identical one is dropped.
#[derive(Debug, Clone, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
    seen: BTreeSet<(u16, FileId, Arc<str>, String)>,
}

impl Sink {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let (file, pointer) = match &diagnostic.place {
            Some(place) => (place.file, Arc::clone(&place.pointer)),
            None => (FileId::default(), Arc::from("")),
        };
        if self
            .seen
            .insert((diagnostic.code.number, file, pointer, diagnostic.message.clone()))
        {
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
