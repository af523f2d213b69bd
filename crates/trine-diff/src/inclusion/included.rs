//! Results of questions about inclusion.

/// The result of a question about inclusion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Included {
    /// Some value is accepted by the first and refused by the second.
    No,
    /// It was not decided.
    Unknown,
    /// Every value that the first accepts, the second accepts.
    Yes,
}

/// The reader that accepts or refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Reader {
    /// It refuses everything that its document does not allow.
    Strict,
    /// It keeps values of enumerations and branches of unions that it does not know, and does not check limits.
    Tolerant,
}

/// The worst of some results.
pub(super) fn worst(found: impl IntoIterator<Item = Included>) -> Included {
    let mut worst = Included::Yes;
    for found in found {
        worst = worst.min(found);
        if worst == Included::No {
            break;
        }
    }
    worst
}
