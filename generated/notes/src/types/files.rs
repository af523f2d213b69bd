//! The types that only `client.files()` needs.

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub id: String,
    pub size: i64,
}
