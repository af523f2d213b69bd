//! Values that schemas list, and their types.

use serde_json::Value;
use trine_parse::document::JsonType;

/// One of the values allowed, and where it was listed.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// The value.
    pub value: Value,
    /// Its name by an extension.
    pub name: Option<String>,
    /// Its meaning.
    pub description: Option<String>,
    /// To be avoided.
    pub deprecated: bool,
}

/// The types of values, each once, in the order in which they are met.
pub(crate) fn types_of_values(values: &[Member]) -> Vec<JsonType> {
    let mut types = Vec::new();
    for kind in values.iter().filter_map(|member| type_of_value(&member.value)) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    types
}

/// The type of a value; `None` for `null`.
pub(crate) fn type_of_value(value: &Value) -> Option<JsonType> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some(JsonType::Boolean),
        Value::Number(number) if integer_text(number).is_some() => Some(JsonType::Integer),
        Value::Number(_) => Some(JsonType::Number),
        Value::String(_) => Some(JsonType::String),
        Value::Array(_) => Some(JsonType::Array),
        Value::Object(_) => Some(JsonType::Object),
    }
}

/// The decimal text of a number without a fraction, `3.0` too.
pub(crate) fn integer_text(number: &serde_json::Number) -> Option<String> {
    if number.is_i64() || number.is_u64() {
        return Some(number.to_string());
    }
    let value = number.as_f64()?;
    (value.fract() == 0.0 && value.abs() < 9.0e15).then(|| format!("{value:.0}"))
}

/// A type as the document writes it.
pub(crate) fn type_name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Boolean => "boolean",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
    }
}

/// The decimal text of an integer, written as a number or as a string.
pub(crate) fn integer_of(value: &Value) -> Option<String> {
    match value {
        Value::Number(number) => integer_text(number),
        Value::String(text) => text.parse::<i64>().ok().map(|number| number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
