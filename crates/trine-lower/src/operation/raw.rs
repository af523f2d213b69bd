//! Schemas of values that are not JSON: bytes and texts as they are.

use trine_ir::{Scalar, TypeRef};
use trine_parse::document::SchemaId;

use super::media::{Family, Media};
use crate::flow::Flow;
use crate::schema::{All, Class, Resolve, Shape, item_shape, tuple_shapes};
use crate::types::Types;

/// A value as it stands outside of JSON: in a body of its own, or in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Raw {
    /// Bytes (`format: binary` and the like), of this media type if the schema says one.
    Binary(Option<String>),
    /// Content of this media type, and nothing of its type (3.1, "Working with Binary Data").
    Content(String),
    /// Anything: nothing is said.
    Unsaid,
    /// A string, whose content is of this media type if the schema says one.
    Text(Option<String>),
    /// Bytes in Base64.
    Base64,
    /// Another value without parts.
    Plain,
    /// A list, an object, or one of several alternatives.
    Structured,
}

impl Raw {
    /// The media type that the schema says.
    pub(super) fn media_type(&self) -> Option<String> {
        match self {
            Self::Binary(media_type) | Self::Text(media_type) => media_type.clone(),
            Self::Content(media_type) => Some(media_type.clone()),
            Self::Unsaid | Self::Base64 | Self::Plain | Self::Structured => None,
        }
    }
}

/// The form of the values of a shape outside of JSON.
pub(super) fn of(shapes: &dyn Resolve<'_>, shape: &Shape) -> Raw {
    let schemas = shapes.schemas();
    let all = match shapes.settle(shape) {
        Shape::All(all) => all,
        Shape::Any(_) | Shape::Merged(_) => return Raw::Structured,
    };
    let class = schemas.classify(&all);
    let flat = schemas.flat(&all);
    let media_type = flat.media_type.clone();
    let typed = flat.types.is_some() || flat.format.is_some() || flat.encoding.is_some();
    match (class, media_type) {
        (Class::Scalar(Scalar::String | Scalar::Binary), Some(media_type)) if !typed => Raw::Content(media_type),
        (Class::Scalar(Scalar::Binary), media_type) => Raw::Binary(media_type),
        (Class::Scalar(Scalar::Base64), _) => Raw::Base64,
        (Class::Scalar(Scalar::String), media_type) => Raw::Text(media_type),
        (Class::Any, _) => Raw::Unsaid,
        (Class::Scalar(_) | Class::Enum(_), _) => Raw::Plain,
        (Class::Never | Class::Null | Class::List | Class::Map | Class::Object, _) => Raw::Structured,
        (Class::Union | Class::Kinds(_) | Class::Family(_), _) => Raw::Structured,
    }
}

/// The form of the items of a list; `None` if its schema does not state it.
pub(super) fn of_items(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<Raw> {
    let schemas = shapes.schemas();
    let items = match shapes.settle(shape) {
        Shape::All(all) if tuple_shapes(schemas, &all).is_some() => None,
        Shape::All(all) => item_shape(schemas, &all),
        Shape::Any(_) | Shape::Merged(_) => None,
    };
    items.map(|items| of(shapes, &items))
}

/// Tells whether a body of this family is bytes for its schema alone: a schema that says so is believed, whatever the
/// media type, and JSON of which the schema says that its content is of another media type is no JSON.
pub(super) fn is_bytes(shapes: &dyn Resolve<'_>, family: Family, schema: SchemaId) -> bool {
    match family {
        Family::Multipart | Family::Events => false,
        Family::Json
        | Family::Form
        | Family::Text
        | Family::Lines
        | Family::Sequence
        | Family::Range
        | Family::Bytes => match (of(shapes, &Shape::All(All::of(schema))), family) {
            (Raw::Binary(_), _) => true,
            (Raw::Content(media_type), Family::Json) => Media::new(&media_type).family() != Family::Json,
            _ => false,
        },
    }
}

/// Tells whether a schema describes a JSON value rather than bytes or text.
pub(super) fn is_structured(shapes: &dyn Resolve<'_>, id: SchemaId) -> bool {
    match shapes.shape_class(&Shape::All(All::of(id))) {
        Class::Never | Class::Null | Class::Any | Class::Scalar(Scalar::Binary | Scalar::Base64 | Scalar::String) => {
            false
        }
        Class::Scalar(_) | Class::Enum(_) | Class::List | Class::Map | Class::Object => true,
        Class::Union | Class::Kinds(_) | Class::Family(_) => true,
    }
}

/// The type of a body of JSON: of content that is JSON, and has no type, any value.
pub(super) fn json_use(types: &mut Types<'_>, schema: SchemaId, flow: Flow) -> TypeRef {
    match of(types.shapes, &Shape::All(All::of(schema))) {
        Raw::Content(_) => types.any_use(),
        Raw::Binary(_) | Raw::Unsaid | Raw::Text(_) | Raw::Base64 | Raw::Plain | Raw::Structured => {
            types.lower_use(schema, flow)
        }
    }
}
