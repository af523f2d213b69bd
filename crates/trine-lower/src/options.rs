//! Options of lowering, which the user decides.

use std::collections::BTreeSet;

/// Options of lowering, which the user decides.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The types in which the difference between `null` and absent is kept.
    pub tri_state: TriState,
    /// The enumerations that keep unknown values.
    pub enums: EnumOptions,
    /// Set if an object that says nothing of unnamed properties keeps them as any values.
    pub keep_unknown: bool,
    /// The type of `format: date-time` and `format: date`.
    pub dates: TypedText,
    /// The type of `format: uuid`.
    pub uuids: TypedText,
    /// The security schemes of a document that has none.
    pub schemes: Vec<AddedScheme>,
}

/// A security scheme by the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddedScheme {
    /// The name by which operations may require it.
    pub name: String,
    /// The credential that it sends.
    pub credential: trine_ir::Credential,
}

/// The type of a text of a known form.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TypedText {
    /// A type of its own, which refuses what is not of that form.
    #[default]
    Typed,
    /// A string, as it is sent.
    Text,
}

/// The types in which the difference between `null` and absent is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TriState {
    /// In types that are ever sent.
    #[default]
    Sent,
    /// In every type.
    Everywhere,
}

/// The enumerations that keep unknown values.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EnumOptions {
    /// The openness of enumerations that are not named in `except`.
    pub default: Openness,
    /// The components (by name in the document) that are the other way round.
    pub except: BTreeSet<String>,
}

impl EnumOptions {
    /// The openness of the enumeration of this component; `None` for one without a name.
    pub(crate) fn openness(&self, component: Option<&str>) -> Openness {
        let except = component.is_some_and(|name| self.except.contains(name));
        match (self.default, except) {
            (Openness::Open, false) | (Openness::Closed, true) => Openness::Open,
            (Openness::Closed, false) | (Openness::Open, true) => Openness::Closed,
        }
    }
}

/// The openness of an enumeration to unknown values.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Openness {
    /// An unknown value is kept verbatim.
    #[default]
    Open,
    /// An unknown value is refused.
    Closed,
}
