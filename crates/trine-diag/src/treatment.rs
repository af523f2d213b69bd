//! The treatment of the keywords of a document.

use std::fmt;

/// The treatment of a keyword, from the most to the least.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Treatment {
    /// The generated client does what it says.
    Honoured,
    /// The generated client does something near to what it says.
    Approximated,
    /// It is written into the documentation.
    Documentation,
    /// Nothing follows from it.
    Ignored,
}

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Honoured => "honoured",
            Self::Approximated => "approximated",
            Self::Documentation => "documentation",
            Self::Ignored => "ignored",
        })
    }
}

/// The effect of a finding on the treatment of the document: an exception from the general rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing: all is treated as it is elsewhere.
    None,
    /// The keyword at its place, or the extension around it, is treated so; where none stands there, the part of the
    /// document that does.
    At(Treatment),
    /// Something beside the node at its place is treated so: a tag of YAML, what an equal key said before.
    Beside(Treatment),
}

impl Effect {
    /// Returns the treatment of the keyword that the finding is about, if it is an exception.
    pub fn treatment(self) -> Option<Treatment> {
        match self {
            Self::None => None,
            Self::At(treatment) | Self::Beside(treatment) => Some(treatment),
        }
    }
}
