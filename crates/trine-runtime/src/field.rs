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
