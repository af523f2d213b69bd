//! The types that only `client.files()` needs.

/// An item of the response of `GET /files`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    /// The `id` property.
    pub id: String,
    /// The `size` property.
    pub size: i64,
}
