//! Unions and how a value's branch is told.

use crate::{Docs, TypeId};

/// One of several types. A value that fits none is kept verbatim.
#[derive(Debug, Clone)]
pub struct Union {
    /// The branches in document order, no two of the same type.
    pub branches: Vec<Branch>,
    /// The rule that selects the branch of a value.
    pub dispatch: Dispatch,
    /// The object that all branches extend: what a value of an unknown branch is read as, too.
    pub base: Option<TypeId>,
}

/// One branch of a union.
#[derive(Debug, Clone)]
pub struct Branch {
    /// Its type. `null` is the nullability of the union, never a branch.
    pub ty: TypeId,
    /// The tags that stand for it, if there are any, the first being written.
    pub tags: Vec<String>,
    /// The title that stands where the branch is listed, which names it.
    pub title: Option<String>,
    /// The document's text about the branch, beyond its type's.
    pub docs: Docs,
}

/// The rule that selects the branch of a value.
#[derive(Debug, Clone)]
pub enum Dispatch {
    /// By the string value of one property of the object.
    Tag {
        /// The property.
        property: String,
        /// The branch of values whose tag is absent or unknown, by index; kept verbatim where `None`.
        default: Option<usize>,
    },
    /// By the first arm that fits; several arms may lead to one branch.
    Arms(Vec<Arm>),
}

/// One test of a value.
#[derive(Debug, Clone)]
pub struct Arm {
    /// The branch, by index.
    pub branch: usize,
    /// The JSON kinds that the branch takes.
    pub kinds: Vec<JsonKind>,
    /// Further conditions.
    pub guards: Vec<Guard>,
    /// If true, a value that passes the tests is of this branch, and an error in it is an error. If false, the branch
    /// is tried, and the next arm follows if it fails.
    pub certain: bool,
}

/// A JSON kind; `Integer` is a number without a fraction, and a `Number` too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonKind {
    /// `true` or `false`.
    Bool,
    /// A number without a fraction.
    Integer,
    /// A number with one.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
    /// `null`, which is asked of properties alone: a union that may be `null` is an option of a union.
    Null,
}

/// The form of a text that `format` states. No text has two of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextForm {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `uuid`.
    Uuid,
    /// `date`.
    Date,
    /// `date-time`.
    DateTime,
}

impl TextForm {
    /// The form that a `format` states, if no text of it has another.
    pub fn of_format(format: &str) -> Option<Self> {
        match format {
            "ipv4" => Some(Self::Ipv4),
            "ipv6" => Some(Self::Ipv6),
            "uuid" => Some(Self::Uuid),
            "date" => Some(Self::Date),
            "date-time" => Some(Self::DateTime),
            _ => None,
        }
    }

    /// Tells whether a text is written so. Dates and times need not exist.
    pub fn is_met_by(self, text: &str) -> bool {
        let is_date = |text: &str| {
            let is_digit = |(at, byte): (usize, u8)| byte.is_ascii_digit() || (byte == b'-' && matches!(at, 4 | 7));
            text.len() == 10 && text.bytes().enumerate().all(is_digit)
        };
        match self {
            Self::Ipv4 => text.parse::<std::net::Ipv4Addr>().is_ok(),
            Self::Ipv6 => text.parse::<std::net::Ipv6Addr>().is_ok(),
            Self::Uuid => text.len() == 36 && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-'),
            Self::Date => is_date(text),
            Self::DateTime => text
                .split_at_checked(10)
                .is_some_and(|(date, time)| is_date(date) && time.starts_with(['T', 't', ' '])),
        }
    }
}

/// A condition on a value, apart from its kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Guard {
    /// The object has this property.
    Has(String),
    /// The object has not this property.
    Lacks(String),
    /// The object has this property with one of these values (strings, or integers and booleans as text).
    Is(String, Vec<String>),
    /// The object has this property with a value of one of these kinds.
    Kind(String, Vec<JsonKind>),
    /// The object has this property with an array whose first item is of one of these kinds.
    Items(String, Vec<JsonKind>),
    /// The object has this property with a text of this form.
    Form(String, TextForm),
    /// The string (or integer, as text) is one of these.
    OneOf(Vec<String>),
    /// The number is written without a fraction and an exponent: `1`, not `1.0`.
    Digits,
}
