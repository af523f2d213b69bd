//! Names that stay.

use std::collections::BTreeMap;

/// The names that a generation gave, so that the next one gives them again.
///
/// A type or method that was named keeps its name when the document grows beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NameLock {
    /// Types, by the place of their schema (`#/components/schemas/Pet`, with ` (sent)` or
    /// ` (received)` behind it where the schema is split). Alternatives and parameters are not counted but called
    /// by what tells them apart: `#/components/schemas/Event/oneOf/{created}`.
    pub types: BTreeMap<String, String>,
    /// Methods, by `METHOD /path`: `agents().update_log`.
    pub methods: BTreeMap<String, String>,
    /// Names that were: `types::Pet` or `agents().update_log`, to the place as above.
    pub aliases: BTreeMap<String, String>,
}
