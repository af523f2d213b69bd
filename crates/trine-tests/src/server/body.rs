//! The body of an update: what fits, and the 422 for what does not.

use serde_json::{Map, Value, json};

use super::http::Response;

/// A property's name, which values besides `null` it takes, and the message and type of the
/// problem with another.
type Property = (&'static str, fn(&Value) -> bool, &'static str, &'static str);

/// The properties of an update.
const PROPERTIES: &[Property] = &[
    ("messages", Value::is_array, "Input should be a valid list", "list_type"),
    (
        "output_message",
        Value::is_object,
        "Input should be a valid dictionary",
        "dict_type",
    ),
    (
        "inputs",
        Value::is_object,
        "Input should be a valid dictionary",
        "dict_type",
    ),
    (
        "output",
        Value::is_string,
        "Input should be a valid string",
        "string_type",
    ),
    (
        "error",
        Value::is_string,
        "Input should be a valid string",
        "string_type",
    ),
    (
        "log_status",
        is_status,
        "Input should be 'complete' or 'incomplete'",
        "enum",
    ),
];

fn is_status(value: &Value) -> bool {
    matches!(value.as_str(), Some("complete" | "incomplete"))
}

/// The update in `bytes`, or the response that refuses it.
pub(super) fn read(bytes: &[u8]) -> Result<Map<String, Value>, Response> {
    let update = match serde_json::from_slice(bytes) {
        Ok(Value::Object(update)) => update,
        Ok(_) => return Err(problem(&["body"], "Input should be a valid dictionary", "dict_type")),
        Err(error) => {
            return Err(problem(
                &["body"],
                &format!("JSON decode error: {error}"),
                "json_invalid",
            ));
        }
    };
    for (name, fits, message, kind) in PROPERTIES {
        if update.get(*name).is_some_and(|value| !value.is_null() && !fits(value)) {
            return Err(problem(&["body", name], message, kind));
        }
    }
    let given: Vec<_> = ["output", "output_message", "error"]
        .into_iter()
        .filter(|name| is_set(&update, name))
        .collect();
    if given.len() > 1 {
        let message = format!(
            "Value error, provide either output, output_message or error, not {}",
            given.join(" and ")
        );
        return Err(problem(&["body"], &message, "value_error"));
    }
    Ok(update)
}

fn is_set(update: &Map<String, Value>, name: &str) -> bool {
    update.get(name).is_some_and(|value| !value.is_null())
}

/// 422 with an `HTTPValidationError` about the value at `place`.
pub(super) fn problem(place: &[&str], message: &str, kind: &str) -> Response {
    Response::json(
        422,
        &json!({ "detail": [{ "loc": place, "msg": message, "type": kind }] }),
    )
}
