//! What becomes of what a document says.

use std::fmt;

/// What trine does about a keyword, from the most to the least.
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

/// What a finding says about how the document is treated: it is the exception from what holds otherwise.
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
    /// How what the finding is about is treated, if that is an exception.
    pub fn treatment(self) -> Option<Treatment> {
        match self {
            Self::None => None,
            Self::At(treatment) | Self::Beside(treatment) => Some(treatment),
        }
    }
}
