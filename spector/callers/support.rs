//! The functions that all callers use: values from texts, and the comparison of what was read with what was sent.

use std::error::Error;
use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

pub type Problem = Box<dyn Error + Send + Sync>;
pub type Outcome = Result<(), Problem>;

/// Returns the URL of a path on the mock server.
pub fn at(path: &str) -> String {
    format!("{}{path}", given("SPECTOR_URL"))
}

/// Returns an environment variable that is set for the program.
fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

/// A value of a body, by its JSON.
pub fn body<T: DeserializeOwned>(json: &str) -> Result<T, Problem> {
    serde_json::from_str(json).map_err(|error| format!("the type does not take {json}: {error}").into())
}

/// A value of a parameter, by its text: a string where the type takes one, else what JSON the text is.
pub fn text<T: DeserializeOwned>(text: &str) -> Result<T, Problem> {
    match serde_json::from_value(Value::from(text)) {
        Ok(value) => Ok(value),
        Err(_) => body(text),
    }
}

/// The values of a parameter that is a list.
pub fn texts<T: DeserializeOwned>(items: &[&str]) -> Result<Vec<T>, Problem> {
    items.iter().map(|item| text(item)).collect()
}

pub fn bytes(base64: &str) -> Vec<u8> {
    STANDARD.decode(base64).unwrap_or_default()
}

/// A file that comes with the scenarios.
pub fn asset(name: &str) -> PathBuf {
    PathBuf::from(given("SPECTOR_ASSETS")).join(name)
}

/// Fails if the value, written as JSON again, is not what was sent.
pub fn is_json<T: Serialize>(value: &T, sent: &str) -> Outcome {
    let written = serde_json::to_value(value)?;
    match same(&written, &serde_json::from_str(sent)?) {
        true => Ok(()),
        false => Err(format!("read as {written}, sent as {sent}").into()),
    }
}

pub fn is_bytes(read: &[u8], sent: &[u8]) -> Outcome {
    match read == sent {
        true => Ok(()),
        false => Err(format!("{} bytes read, {} sent", read.len(), sent.len()).into()),
    }
}

/// Equality of values: of numbers by value, of moments whatever the digits of a second.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::String(a), Value::String(b)) => a.trim_end_matches(".000Z").trim_end_matches('Z') == b.trim_end_matches(".000Z").trim_end_matches('Z'),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (a, b) => a == b,
    }
}

/// The outcome of a call that has to fail with this status.
pub fn fails<T>(result: Result<T, trine_runtime::Error>, status: u16) -> Outcome {
    match result {
        Ok(_) => Err(format!("a success where {status} is expected").into()),
        Err(error) if error.status().is_some_and(|found| found.as_u16() == status) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Reads a stream to its end.
pub async fn drain<T>(mut events: trine_runtime::EventStream<T>) -> Outcome {
    let mut count = 0;
    while let Some(event) = events.next().await {
        event?;
        count += 1;
    }
    match count {
        0 => Err("a stream without events".into()),
        _ => Ok(()),
    }
}
