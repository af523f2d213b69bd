//! The class of a schema, which is decided before anything is made of it.

use serde_json::Value;
use trine_ir::{EnumBase, Scalar};
use trine_parse::document::{JsonType, SchemaId};

use super::compose::{Extra, Flat};
use super::value::{self, Member, integer_of, types_of_values};

/// The class of a schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Class {
    /// Nothing satisfies it.
    Never,
    /// Only `null` does.
    Null,
    /// Everything does.
    Any,
    /// Values without parts.
    Scalar(Scalar),
    /// Some strings or integers.
    Enum(EnumBase),
    /// Arrays.
    List,
    /// Objects without a named property.
    Map,
    /// Objects with named properties.
    Object,
    /// One of the alternatives that it lists.
    Union,
    /// Values of several types.
    Kinds(Vec<JsonType>),
    /// A base schema whose discriminator names those that extend it.
    Family(SchemaId),
}

/// The class of schemas of these types.
pub(super) fn by_kinds(flat: &Flat, kinds: &[JsonType]) -> Class {
    let mut kinds = kinds.to_vec();
    if kinds.contains(&JsonType::Number) {
        kinds.retain(|kind| *kind != JsonType::Integer);
    }
    match kinds.as_slice() {
        [] => Class::Never,
        [JsonType::Array] => Class::List,
        [JsonType::Object] => by_properties(flat),
        [kind] => Class::Scalar(value::scalar(*kind, flat)),
        [_, _, _, _, _, ..] if flat.properties.is_empty() && flat.items.is_empty() => Class::Any,
        _ => Class::Kinds(kinds),
    }
}

fn by_properties(flat: &Flat) -> Class {
    let named = !flat.properties.is_empty() || !flat.required.is_empty();
    let closed = flat.additional == Extra::Forbidden && flat.patterns.is_empty();
    if named || closed { Class::Object } else { Class::Map }
}

/// The class of a schema that lists these values. The type that is written counts where the values can be
/// read as being of it; else the values are believed.
pub(super) fn by_values(flat: &Flat, values: &[Member]) -> Class {
    let stated = flat
        .types
        .as_ref()
        .filter(|types| types.len() == 1)
        .and_then(|types| types.first().copied());
    let kinds = types_of_values(values);
    match (stated, kinds.as_slice()) {
        (_, []) => Class::Never,
        _ if flat.types.as_ref().is_some_and(Vec::is_empty) => Class::Never,
        (Some(JsonType::Boolean), _) if values.iter().all(|m| is_boolean_text(&m.value)) => Class::Scalar(Scalar::Bool),
        (Some(JsonType::String), _) if !kinds.contains(&JsonType::Array) && !kinds.contains(&JsonType::Object) => {
            Class::Enum(EnumBase::String)
        }
        (Some(JsonType::Integer), [JsonType::Integer | JsonType::String])
            if values.iter().all(|m| integer_of(&m.value).is_some()) =>
        {
            Class::Enum(EnumBase::Integer(value::holding(
                flat,
                values.iter().map(|member| &member.value),
            )))
        }
        (_, [JsonType::Number] | [JsonType::Integer, JsonType::Number] | [JsonType::Number, JsonType::Integer]) => {
            Class::Scalar(Scalar::F64)
        }
        (_, [JsonType::String]) => Class::Enum(EnumBase::String),
        (_, [JsonType::Integer]) => Class::Enum(EnumBase::Integer(value::holding(
            flat,
            values.iter().map(|member| &member.value),
        ))),
        (_, [JsonType::Boolean]) => Class::Scalar(Scalar::Bool),
        (_, [JsonType::Array]) => Class::List,
        (_, [JsonType::Object]) => by_properties(flat),
        _ => Class::Kinds(kinds),
    }
}

fn is_boolean_text(value: &Value) -> bool {
    match value {
        Value::Bool(_) => true,
        Value::String(text) => text == "true" || text == "false",
        Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => false,
    }
}
