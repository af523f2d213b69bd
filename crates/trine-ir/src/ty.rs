//! Types and references to them.

use std::ops::RangeInclusive;

use trine_diag::Place;

use crate::{Docs, Enum, Object, Union};

/// The index of a type in [`crate::Api::types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u32);

impl TypeId {
    /// The id of the type at an index.
    ///
    /// # Panics
    /// If the index has more than 32 bits, which the limits on the size of documents rule out.
    pub fn at(index: usize) -> Self {
        let Ok(index) = u32::try_from(index) else {
            panic!("a model has fewer than 2^32 types, since documents have a limited size; found {index}");
        };
        Self(index)
    }
}

/// The use of a type at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeRef {
    /// The type.
    pub id: TypeId,
    /// True if `null` is a value here, by the use itself or by the type.
    pub nullable: bool,
}

/// One type.
#[derive(Debug, Clone)]
pub struct Type {
    /// The schema node that it comes from; names are made from it.
    pub place: Place,
    /// Its name, if it is a schema of `components/schemas` (or `definitions`).
    pub component: Option<String>,
    /// The side of a schema that is split by `readOnly`, `writeOnly` or merge patches.
    pub half: Half,
    /// The document's text about it.
    pub docs: Docs,
    /// The directions that reach it: sent, received or both.
    pub uses: Uses,
    /// Every use is nullable, since the schema itself allows `null`.
    pub nullable: bool,
    /// The kind of the type, with its parts.
    pub kind: Kind,
}

/// The side of a split schema that a type describes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Half {
    /// The schema is not split.
    #[default]
    Whole,
    /// The side that is sent: without the read-only properties.
    Sent,
    /// The side that is received: without the write-only properties.
    Received,
    /// A part of a merge patch (RFC 7396), where `null` removes a key: without the read-only properties. A type that
    /// stands nowhere else is one too.
    Patch,
}

/// From where a type is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Uses {
    /// From a parameter or a request body.
    pub sent: bool,
    /// From a response, a header of one, or a webhook.
    pub received: bool,
}

/// The kind of a type, with its parts.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// A value without parts.
    Scalar(Scalar),
    /// A JSON array of items of one type.
    List(TypeRef),
    /// A JSON array of so many items, each of a type of its own.
    Tuple(Vec<TypeRef>),
    /// A JSON object with values of one type, and no named property.
    Map(TypeRef),
    /// One of several strings or integers.
    Enum(Enum),
    /// A JSON object with named properties.
    Object(Object),
    /// One of several types.
    Union(Union),
}

/// A type without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `true` or `false`.
    Bool,
    /// 8 bits, signed.
    I8,
    /// 16 bits, signed.
    I16,
    /// 32 bits, signed.
    I32,
    /// 64 bits, signed: integers without a format.
    I64,
    /// 8 bits, unsigned.
    U8,
    /// 16 bits, unsigned.
    U16,
    /// 32 bits, unsigned.
    U32,
    /// 64 bits, unsigned.
    U64,
    /// 32 bits, IEEE 754.
    F32,
    /// 64 bits, IEEE 754: numbers without a format.
    F64,
    /// A number kept digit by digit.
    Decimal,
    /// Text: strings without a format that is known.
    String,
    /// Text that is not shown in `Debug`.
    Password,
    /// A moment (RFC 3339).
    DateTime,
    /// A calendar date (RFC 3339 `full-date`).
    Date,
    /// A UUID (RFC 9562).
    Uuid,
    /// Bytes, base64 in a JSON string.
    Base64,
    /// Bytes as they are: a file or a stream where a body or a part is meant, a
    /// string inside JSON.
    Binary,
    /// Nothing but `null`.
    Null,
}

impl Scalar {
    /// The values of an integer type; `None` for what is no integer.
    pub fn integers(self) -> Option<RangeInclusive<i128>> {
        Some(match self {
            Self::I8 => i8::MIN.into()..=i8::MAX.into(),
            Self::I16 => i16::MIN.into()..=i16::MAX.into(),
            Self::I32 => i32::MIN.into()..=i32::MAX.into(),
            Self::I64 => i64::MIN.into()..=i64::MAX.into(),
            Self::U8 => 0..=u8::MAX.into(),
            Self::U16 => 0..=u16::MAX.into(),
            Self::U32 => 0..=u32::MAX.into(),
            Self::U64 => 0..=u64::MAX.into(),
            Self::Bool
            | Self::F32
            | Self::F64
            | Self::Decimal
            | Self::String
            | Self::Password
            | Self::DateTime
            | Self::Date
            | Self::Uuid
            | Self::Base64
            | Self::Binary
            | Self::Null => return None,
        })
    }
}
