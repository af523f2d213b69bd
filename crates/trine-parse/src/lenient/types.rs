//! Names of types as people write them.

use crate::document::JsonType;

/// The meaning of a type's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reading {
    /// The type; `None` for `null` and for any value.
    pub(crate) json: Option<JsonType>,
    /// It is `null`.
    pub(crate) null: bool,
    /// The format that the name implies.
    pub(crate) format: Option<&'static str>,
    /// The name is none of JSON Schema's.
    pub(crate) corrected: bool,
}

/// Reads the name of a type; `None` where it has no sensible meaning.
pub(crate) fn read_name(name: &str) -> Option<Reading> {
    if let Some(exact) = exact(name) {
        return Some(exact);
    }
    let plain = name.trim().to_ascii_lowercase();
    let (json, format) = match plain.as_str() {
        "bool" | "boolean" => (Some(JsonType::Boolean), None),
        "int" | "integer" => (Some(JsonType::Integer), None),
        "int32" | "integer32" | "int8" | "int16" | "short" => (Some(JsonType::Integer), Some("int32")),
        "int64" | "integer64" | "long" | "bigint" => (Some(JsonType::Integer), Some("int64")),
        "uint" | "uint32" => (Some(JsonType::Integer), Some("uint32")),
        "uint64" => (Some(JsonType::Integer), Some("uint64")),
        "number" | "numeric" | "decimal" => (Some(JsonType::Number), None),
        "float" | "float32" => (Some(JsonType::Number), Some("float")),
        "double" | "float64" => (Some(JsonType::Number), Some("double")),
        "string" | "str" | "text" | "varchar" | "char" | "enum" => (Some(JsonType::String), None),
        "date" => (Some(JsonType::String), Some("date")),
        "datetime" | "date-time" | "timestamp" => (Some(JsonType::String), Some("date-time")),
        "time" => (Some(JsonType::String), Some("time")),
        "uuid" | "guid" => (Some(JsonType::String), Some("uuid")),
        "uri" | "url" => (Some(JsonType::String), Some("uri")),
        "email" => (Some(JsonType::String), Some("email")),
        "byte" | "base64" => (Some(JsonType::String), Some("byte")),
        "password" => (Some(JsonType::String), Some("password")),
        "file" | "binary" | "blob" => (Some(JsonType::String), Some("binary")),
        "array" | "list" | "set" | "[]" => (Some(JsonType::Array), None),
        "object" | "map" | "dict" | "hash" | "struct" | "json" => (Some(JsonType::Object), None),
        "any" | "mixed" | "*" | "" | "undefined" => (None, None),
        "none" | "nil" | "null" => {
            return Some(Reading {
                json: None,
                null: true,
                format: None,
                corrected: true,
            });
        }
        _ => return None,
    };
    Some(Reading {
        json,
        null: false,
        format,
        corrected: true,
    })
}

fn exact(name: &str) -> Option<Reading> {
    let json = match name {
        "boolean" => JsonType::Boolean,
        "integer" => JsonType::Integer,
        "number" => JsonType::Number,
        "string" => JsonType::String,
        "array" => JsonType::Array,
        "object" => JsonType::Object,
        "null" => {
            return Some(Reading {
                json: None,
                null: true,
                format: None,
                corrected: false,
            });
        }
        _ => return None,
    };
    Some(Reading {
        json: Some(json),
        null: false,
        format: None,
        corrected: false,
    })
}
