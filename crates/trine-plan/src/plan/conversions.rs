//! The functions and traits by which the values of enumerations and unions are made and read, as data.

use super::{Enum, EnumBase, RustType, Scalar, Union, Variant};

/// A trait that an enumeration implements besides those that it derives. A number is of the type of its values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Conversion {
    /// `AsRef<str>`
    AsRefStr,
    /// `Display`
    Display,
    /// `From<&str>`
    FromStr,
    /// `From<String>`
    FromString,
    /// `From` the number.
    FromNumber,
    /// `FromStr`, which never fails.
    Parse,
    /// `FromStr`, which fails for a text that is not listed.
    TryParse,
    /// `PartialEq<str>`
    EqStr,
    /// `PartialEq<&str>`
    EqStrRef,
    /// `PartialEq` of the number.
    EqNumber,
    /// `TryFrom` the number.
    TryFromNumber,
}

impl Enum {
    /// The traits that it implements besides those that it derives.
    pub fn conversions(&self) -> &'static [Conversion] {
        use Conversion::{
            AsRefStr, Display, EqNumber, EqStr, EqStrRef, FromNumber, FromStr, FromString, Parse, TryFromNumber,
            TryParse,
        };
        match (self.base, &self.unknown) {
            (EnumBase::String, Some(_)) => &[AsRefStr, Display, FromStr, FromString, Parse, EqStr, EqStrRef],
            (EnumBase::String, None) => &[AsRefStr, Display, TryParse, EqStr, EqStrRef],
            (EnumBase::Integer(_), Some(_)) => &[Display, FromNumber, EqNumber],
            (EnumBase::Integer(_), None) => &[Display, TryFromNumber, EqNumber],
        }
    }
}

/// The type that a function returns the value of a branch as, if it is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Borrowed<'p> {
    /// `&str`
    Text,
    /// `&[T]`
    Slice(&'p RustType),
    /// `&T`
    Reference(&'p RustType),
}

impl Variant {
    /// The type that `as_…` returns in an `Option`.
    pub fn borrowed(&self) -> Borrowed<'_> {
        match self.held() {
            RustType::Scalar(Scalar::String | Scalar::Binary) => Borrowed::Text,
            RustType::List(item) => Borrowed::Slice(item),
            ty => Borrowed::Reference(ty),
        }
    }

    /// The name of the function that borrows the value of this branch.
    pub fn as_function(&self) -> String {
        format!("as_{}", self.function)
    }

    /// The name of the function that takes the value of this branch.
    pub fn into_function(&self) -> String {
        format!("into_{}", self.function)
    }
}

impl Union {
    /// The variant that a `&str` becomes.
    pub fn text(&self) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.text.is_some())
    }
}
