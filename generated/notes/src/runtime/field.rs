//! The tri-state of an optional, nullable property.

/// A property that may be left out, be `null`, or have a value.
///
/// In a PATCH body the three mean three things: keep what is stored, unset it, set it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Field<T> {
    /// No key is written.
    #[default]
    Absent,
    /// The key is written with `null`.
    Null,
    /// The key is written with this value.
    Value(T),
}

impl<T> Field<T> {
    /// Returns the value, or `Absent` for `None`.
    pub fn or_absent(value: Option<T>) -> Self {
        value.map_or(Field::Absent, Field::Value)
    }

    /// Returns the value, or `Null` for `None`.
    pub fn or_null(value: Option<T>) -> Self {
        value.map_or(Field::Null, Field::Value)
    }

    /// Returns a field with a reference to the value.
    pub fn as_ref(&self) -> Field<&T> {
        match self {
            Field::Absent => Field::Absent,
            Field::Null => Field::Null,
            Field::Value(value) => Field::Value(value),
        }
    }

    /// Returns a reference to the value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        self.as_ref().into_option()
    }

    /// Returns the value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Field::Absent | Field::Null => None,
            Field::Value(value) => Some(value),
        }
    }

    /// Returns the field with the value converted.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Field<U> {
        match self {
            Field::Absent => Field::Absent,
            Field::Null => Field::Null,
            Field::Value(value) => Field::Value(convert(value)),
        }
    }

    /// Returns true if no key is written.
    pub fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    /// Returns true if `null` is written.
    pub fn is_null(&self) -> bool {
        matches!(self, Field::Null)
    }
}

impl<T: Clone + PartialEq> Field<T> {
    /// Returns the patch from `old` to `new`: absent if they are equal, `null` if only `old` has a value.
    #[must_use]
    pub fn change(old: &Self, new: &Self) -> Self {
        Self::patch(old, new, |_, new| new.clone())
    }

    /// Returns the patch from `old` to `new` like [`change`](Self::change), but a value that differs in both is
    /// patched by `between`.
    #[must_use]
    pub fn patch(old: &Self, new: &Self, between: impl FnOnce(&T, &T) -> T) -> Self {
        match (old.as_option(), new.as_option()) {
            (Some(old), Some(new)) if old == new => Field::Absent,
            (Some(old), Some(new)) => Field::Value(between(old, new)),
            (None, Some(new)) => Field::Value(new.clone()),
            (Some(_), None) => Field::Null,
            (None, None) => Field::Absent,
        }
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Field::Value(value)
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Field::Value(value.to_owned())
    }
}
