//! The table of codes: every finding that trine can make, with its explanation.

pub mod lower;
pub mod parse;
pub mod plan;

use std::fmt;

use crate::{Effect, Severity};

/// A kind of finding.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Its number, shown as `T0123`.
    pub number: u16,
    /// Its name in kebab case, `dangling-reference`.
    pub name: &'static str,
    /// The severity, unless configured otherwise.
    pub severity: Severity,
    /// The effect on the treatment of the document, unless the finding states another.
    pub effect: Effect,
    /// One sentence of help, shown below the finding.
    pub help: &'static str,
    /// The meaning and the reason, with an example, for `trine explain`.
    pub explanation: &'static str,
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "T{:04}", self.number)
    }
}

/// The effect of a code; none if none is declared.
macro_rules! effect {
    () => {
        $crate::Effect::None
    };
    ($effect:ident $treatment:ident) => {
        $crate::Effect::$effect($crate::Treatment::$treatment)
    };
}
pub(crate) use effect;

/// Declares the codes of one layer and the list of them: number, name, severity, and what is treated otherwise than
/// elsewhere, if anything.
macro_rules! codes {
    ($($(#[$meta:meta])* $ident:ident = $number:literal $name:literal $severity:ident $($effect:ident $treatment:ident)?, help: $help:literal, explanation: $explanation:literal;)*) => {
        $(
            $(#[$meta])*
            #[doc = $help]
            pub const $ident: &$crate::Code = &$crate::Code {
                number: $number,
                name: $name,
                severity: $crate::Severity::$severity,
                effect: $crate::code::effect!($($effect $treatment)?),
                help: $help,
                explanation: $explanation,
            };
        )*
        /// Every code of this layer, by number.
        pub const ALL: &[&$crate::Code] = &[$($ident),*];
    };
}
pub(crate) use codes;

impl Code {
    /// Every code, by number.
    pub fn all() -> impl Iterator<Item = &'static Code> {
        [parse::ALL, lower::ALL, plan::ALL].into_iter().flatten().copied()
    }

    /// The code shown as `name` (`T0123` or `dangling-reference`).
    pub fn find(name: &str) -> Option<&'static Code> {
        Self::all().find(|code| code.to_string().eq_ignore_ascii_case(name) || code.name == name)
    }
}
