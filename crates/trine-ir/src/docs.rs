//! The document's text about a thing.

use serde_json::Value;

/// The document's text about a thing, as written (CommonMark), not yet made safe.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Docs {
    /// A title or a summary, one line.
    pub summary: Option<String>,
    /// More.
    pub description: Option<String>,
    /// Facts from keywords that the client does not act upon, one sentence each:
    /// "Default: `10`.", "At least 1 character.", "Pattern: `^a`."
    pub facts: Vec<String>,
    /// The URL of further documentation, and its title.
    pub link: Option<(String, Option<String>)>,
    /// A value that shows what it can be: an example, else the default. It need not be one of its type.
    pub sample: Option<Value>,
    /// To be avoided.
    pub deprecated: bool,
}
