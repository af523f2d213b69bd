//! The collector of findings.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::codes::parse as codes;
use crate::{Code, Diagnostic, FileId, Place, Severity};

/// The number of findings that are kept, and of errors that are kept in addition.
const MOST: usize = 10_000;

/// Collects findings in the order in which they are made; a second identical one is dropped. Of a
/// document with more than 10,000 findings only further errors are kept, up to 10,000 of them.
#[derive(Debug, Clone, Default)]
pub struct Sink {
    found: Vec<Diagnostic>,
    seen: BTreeSet<(u16, FileId, Arc<str>, String)>,
    errors: usize,
}

impl Sink {
    /// An empty sink.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        let is_error = diagnostic.severity == Severity::Error;
        if self.is_full() {
            if self.found.len() == MOST {
                let place = Place::root(FileId::default());
                let message = format!("there are more than {MOST} findings; the others are not listed, but for errors");
                let more = Diagnostic::new(codes::LIMIT_EXCEEDED, &place, message);
                self.found.push(Diagnostic {
                    severity: Severity::Note,
                    ..more
                });
            }
            if !is_error || self.errors >= MOST {
                return;
            }
        }
        let (file, pointer) = match &diagnostic.place {
            Some(place) => (place.file, Arc::clone(&place.pointer)),
            None => (FileId::default(), Arc::from("")),
        };
        if self
            .seen
            .insert((diagnostic.code.number, file, pointer, diagnostic.message.clone()))
        {
            self.errors += usize::from(is_error);
            self.found.push(diagnostic);
        }
    }

    /// Returns true if only errors are still kept.
    pub fn is_full(&self) -> bool {
        self.found.len() >= MOST
    }

    /// Adds a finding of `code` at `place`.
    pub fn report(&mut self, code: &'static Code, place: &Place, message: impl Into<String>) {
        self.push(Diagnostic::new(code, place, message));
    }

    /// Returns true if there is an error among the findings.
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
