//! Names of formats.

use trine_parse::document::JsonType;

/// A format as it is compared: lower case, without separators.
pub(super) fn plain(format: &str) -> String {
    format
        .chars()
        .filter(|c| c.is_ascii_alphanumeric())
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The type that a format belongs to, where no type is stated.
pub(crate) fn type_of_format(format: &str) -> JsonType {
    match plain(format).as_str() {
        "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => JsonType::Integer,
        "float" | "double" => JsonType::Number,
        _ => JsonType::String,
    }
}
