//! JSON as text that does not depend on the order of keys.

use serde_json::Value;

/// A value as JSON with its keys sorted.
pub(crate) fn text(value: &Value) -> String {
    sorted(value, &|_, _| true).to_string()
}

/// A schema as JSON with its keys sorted, without titles, descriptions, examples and comments.
pub(crate) fn limits(schema: &Value) -> String {
    let is_limit = |key: &str, value: &Value| match key {
        "example" | "examples" => false,
        "title" | "description" | "$comment" => !value.is_string(),
        _ => true,
    };
    sorted(schema, &is_limit).to_string()
}

/// The value with keys sorted, without entries that are not to be kept.
fn sorted(value: &Value, keep: &dyn Fn(&str, &Value) -> bool) -> Value {
    match value {
        Value::Object(entries) => {
            let mut kept: Vec<(&String, &Value)> = entries.iter().filter(|(key, value)| keep(key, value)).collect();
            kept.sort_by_key(|(key, _)| *key);
            let kept = kept.into_iter().map(|(key, value)| (key.clone(), sorted(value, keep)));
            Value::Object(kept.collect())
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| sorted(item, keep)).collect()),
        other => other.clone(),
    }
}
