//! One JSON object, for other programs.

use serde_json::{Value, json};

use crate::{Change, Report, Sides, Spot};

/// The report as a JSON object. Every change has every key, in the same order; what does not hold for it is `null` or
/// an empty list.
pub fn json(report: &Report) -> String {
    let document = |name: &String, title: &String| json!({ "name": name, "title": title });
    let object = json!({
        "documents": {
            "old": document(&report.name.old, &report.title.old),
            "new": document(&report.name.new, &report.title.new),
        },
        "changes": report.changes.iter().map(change).collect::<Vec<_>>(),
        "wire": report.wire().as_str(),
        "semver": report.semver().as_str(),
        "bounded": report.bounded,
        "ignored": report.ignored,
    });
    format!("{object:#}\n")
}

fn change(change: &Change) -> Value {
    let pointer = |spot: &Option<Spot>| spot.as_ref().map(|spot| spot.place.to_string());
    json!({
        "kind": change.kind.id,
        "fingerprint": change.fingerprint,
        "pointer": sides(&change.spot, pointer),
        "place": sides(&change.spot, |spot| spot.as_ref().map(place)),
        "operations": change.operations,
        "webhooks": change.webhooks,
        "wire": { "request": change.wire.request.as_str(), "response": change.wire.response.as_str() },
        "rust": change.rust.as_str(),
        "items": change.items,
        "witness": change.witness,
        "message": change.message,
    })
}

fn sides<T, U: Into<Value>>(sides: &Sides<T>, of: impl Fn(&T) -> U) -> Value {
    let [old, new]: [Value; 2] = [of(&sides.old).into(), of(&sides.new).into()];
    json!({ "old": old, "new": new })
}

fn place(spot: &Spot) -> Value {
    json!({
        "file": spot.file,
        "line": spot.position.map(|position| position.line),
        "column": spot.position.map(|position| position.column),
    })
}
