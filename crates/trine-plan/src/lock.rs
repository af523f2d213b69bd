//! Names that stay.

use std::collections::BTreeMap;

/// The names that a generation gave, so that the next one gives them again.
///
/// A type or method that was named keeps its name when the document grows beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameLock {
    /// Types, by the place of their schema (`#/components/schemas/Pet`, with ` (sent)`, ` (received)` or ` (patch)`
    /// behind it where they are that side of the schema). Alternatives and parameters are not counted but called
    /// by what tells them apart: `#/components/schemas/Event/oneOf/{created}`.
    pub types: BTreeMap<String, String>,
    /// Methods, by `METHOD /path`: `agents().update_log`.
    pub methods: BTreeMap<String, String>,
    /// Names that were: `types::Pet` or `agents().update_log`, to the place as above.
    pub aliases: BTreeMap<String, String>,
}

/// How the methods of the group with these accessors are reached: `agents().`; nothing for the client's own.
pub(crate) fn prefix(accessors: &[String]) -> String {
    accessors.iter().map(|accessor| format!("{accessor}().")).collect()
}

/// The name of a method, where its path is that of one in the group with this prefix.
pub(crate) fn in_group<'p>(path: &'p str, prefix: &str) -> Option<&'p str> {
    path.strip_prefix(prefix).filter(|name| !name.contains('.'))
}
