//! Enumerations.

use crate::Scalar;

/// One of several strings or integers.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The kind of its values.
    pub base: EnumBase,
    /// The values in document order, without repetition.
    pub values: Vec<EnumValue>,
    /// The reading of a value that is not listed.
    pub unlisted: Unlisted,
    /// The notation of the values in JSON.
    pub notation: Notation,
}

/// The notation of the values of an enumeration in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// Only in the type of the base.
    Strict,
    /// A string, a number or a boolean: the document writes some values in another type than it states.
    Lenient,
}

/// The reading of a value that an enumeration does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unlisted {
    /// It is refused.
    Refused,
    /// It is kept verbatim, and is a drift of the server from its document.
    Unknown,
    /// It is kept verbatim: the document allows any text or integer besides.
    Other,
}

/// The kind of an enumeration's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnumBase {
    /// Strings.
    String,
    /// Integers of this width.
    Integer(Scalar),
}

/// One value of an enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnumValue {
    /// The value as text: a string verbatim, an integer in decimal.
    pub value: String,
    /// The name that the document gives it.
    pub name: Option<String>,
    /// The document's text about it.
    pub description: Option<String>,
    /// To be avoided.
    pub deprecated: bool,
}
