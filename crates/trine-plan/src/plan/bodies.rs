//! The bodies of requests, planned.

use serde_json::Value;

use super::{Docs, ParamFormat, PartContent, Place, RustType, Setter};

/// A body as a method takes it.
#[derive(Debug, Clone)]
pub struct BodyPlan {
    /// The index of its form among the operation's bodies, which tells it from the others.
    pub form: usize,
    /// The type taken by reference, or `str`, bytes, a struct of parts.
    pub ty: RustType,
    /// True if the body is required.
    pub required: bool,
    /// The media type as sent, with its parameters, no range.
    pub media_type: String,
    /// The range of media types that the document has instead (`image/*`), for a body of bytes.
    pub range: Option<String>,
    /// The notation of the body.
    pub encoding: Encoding,
    /// An example that the document gives, one of its type.
    pub sample: Option<Value>,
}

impl BodyPlan {
    /// The struct of parts, where the body is multipart.
    pub fn parts(&self) -> Option<&Parts> {
        match &self.encoding {
            Encoding::Multipart(parts) => Some(&**parts),
            Encoding::Json | Encoding::Form(_) | Encoding::Text | Encoding::Bytes => None,
        }
    }
}

/// The notation of a body.
#[derive(Debug, Clone)]
pub enum Encoding {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`, with the properties that are not written as `form` with `explode`.
    Form(Vec<(String, ParamFormat)>),
    /// `multipart/…` of the parts of a struct.
    Multipart(Box<Parts>),
    /// Text, not escaped.
    Text,
    /// Bytes, as they are.
    Bytes,
}

/// The struct of a multipart body.
#[derive(Debug, Clone)]
pub struct Parts {
    /// Its name.
    pub ident: String,
    /// The parts that the document names.
    pub fields: Vec<PartPlan>,
    /// The field of the parts that the document does not name, where there may be such: a map of what each of them is.
    pub others: Option<PartPlan>,
    /// True if a part is required, so that it has `new(…)` instead of `Default`.
    pub constructor: bool,
    /// The name of the struct that `new` takes instead of an argument for each required part.
    pub required: Option<String>,
    /// The setters of the parts that nobody has to give, in the order of the parts.
    pub setters: Vec<Setter>,
}

/// A part of a multipart body.
#[derive(Debug, Clone)]
pub struct PartPlan {
    /// The field's name.
    pub ident: String,
    /// The name on the wire; empty for parts that the document does not name.
    pub wire: String,
    /// The whole type of a part that has a name, or that of each one that has none.
    pub ty: RustType,
    /// The content.
    pub content: PartContent,
    /// The media types that the document states for it, comma-separated as written.
    pub content_type: Option<String>,
    /// The document's text about it.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
}
