//! What the user decides about lowering.

use std::collections::BTreeSet;

/// What the user decides about lowering.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// Where the difference between `null` and absent is kept.
    pub tri_state: TriState,
    /// Which enumerations keep unknown values.
    pub enums: EnumOptions,
    /// Whether an object that says nothing of unnamed properties keeps them as any values.
    pub keep_unknown: bool,
    /// What `format: date-time` and `format: date` are.
    pub dates: TypedText,
    /// What `format: uuid` is.
    pub uuids: TypedText,
}

/// What a text of a known form is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TypedText {
    /// A type of its own, which refuses what is not of that form.
    #[default]
    Typed,
    /// A string, as it is sent.
    Text,
}

/// Where the difference between `null` and absent is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TriState {
    /// In types that are ever sent.
    #[default]
    Sent,
    /// In every type.
    Everywhere,
}

/// Which enumerations keep unknown values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EnumOptions {
    /// Whether enumerations are open unless named in `except`; the default.
    pub default: Openness,
    /// The components (by name in the document) that are the other way round.
    pub except: BTreeSet<String>,
}

impl EnumOptions {
    /// Whether the enumeration of this component keeps unknown values; `None` for one without a name.
    pub(crate) fn openness(&self, component: Option<&str>) -> Openness {
        let except = component.is_some_and(|name| self.except.contains(name));
        match (self.default, except) {
            (Openness::Open, false) | (Openness::Closed, true) => Openness::Open,
            (Openness::Closed, false) | (Openness::Open, true) => Openness::Closed,
        }
    }
}

/// Whether an enumeration keeps unknown values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Openness {
    /// An unknown value is kept verbatim.
    #[default]
    Open,
    /// An unknown value is refused.
    Closed,
}
