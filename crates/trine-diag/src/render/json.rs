//! One JSON object: `{"diagnostics": [{"code": "T0101", …}]}`.

use serde_json::{Map, Value, json};

use super::located::{locate, word};
use crate::{Diagnostic, Sources};

/// The findings as one JSON object with a list under `diagnostics`.
pub fn json(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let list: Vec<Value> = diagnostics.iter().map(|diagnostic| one(diagnostic, sources)).collect();
    let mut text = format!("{:#}", json!({ "diagnostics": list }));
    text.push('\n');
    text
}

fn one(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let located = locate(diagnostic, sources);
    let mut object = Map::new();
    let mut put = |key: &str, value: Value| object.insert(key.to_owned(), value);
    put("code", diagnostic.code.to_string().into());
    put("name", diagnostic.code.name.into());
    put("severity", word(diagnostic.severity).into());
    put("message", diagnostic.message.as_str().into());
    if let Some(spot) = &located.spot {
        put("file", spot.source.name().into());
        put("line", spot.start.line.into());
        put("column", spot.start.column.into());
        put("end_column", spot.end.column.into());
        if let Some(pointer) = &spot.pointer {
            put("pointer", pointer.as_str().into());
        }
    }
    put("help", located.help.into());
    Value::Object(object)
}
