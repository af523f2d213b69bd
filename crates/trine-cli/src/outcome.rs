//! The outcome of a run.

/// The outcome of a run that did what it was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Nothing to say.
    Fine,
    /// Something to look at: stale or edited files.
    Findings,
    /// The document has no reading; its diagnostics were shown.
    BadInput,
}
