//! The severity of findings.

/// The severity of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// For information; nothing is lost.
    Note,
    /// Read in the only sensible way; the document should be corrected.
    Warning,
    /// Has no reading; nothing is generated.
    Error,
}
