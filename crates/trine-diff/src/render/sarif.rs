//! SARIF 2.1.0 (OASIS), one run: a rule for each kind of change, a result for each change.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use trine_diag::Sources;
use trine_diag::render::{sarif_log, uri};

use super::annotated::{Anchor, Level, anchor, message};
use super::outline::in_order;
use crate::kinds::Kind;
use crate::{Change, Report, Spot};

/// The report as a SARIF log, the worst changes first. `new` are the texts of the new document.
pub fn sarif(report: &Report, new: &Sources) -> String {
    let all = in_order(report);
    let kinds: BTreeMap<&str, &Kind> = all.iter().map(|change| (change.kind.id, change.kind)).collect();
    let rules: Vec<Value> = kinds.values().map(|kind| rule(kind)).collect();
    let index = |change: &Change| kinds.keys().position(|id| *id == change.kind.id);
    let results: Vec<Value> = all.iter().map(|change| result(change, index(change), new)).collect();
    sarif_log(&rules, &results)
}

fn rule(kind: &Kind) -> Value {
    json!({
        "id": kind.id,
        "shortDescription": { "text": kind.title },
        "fullDescription": { "text": kind.explanation },
        "help": { "text": kind.explanation },
        "properties": { "tags": [kind.area.as_str()] },
    })
}

fn result(change: &Change, rule: Option<usize>, new: &Sources) -> Value {
    let level = match Level::of(change) {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Note => "note",
    };
    let mut result = json!({
        "ruleId": change.kind.id,
        "ruleIndex": rule,
        "level": level,
        "message": { "text": message(change) },
        "partialFingerprints": { "change/v1": change.fingerprint },
        "properties": {
            "request": change.wire.request.as_str(),
            "response": change.wire.response.as_str(),
            "rust": change.rust.as_str(),
            "operations": change.operations,
        },
    });
    if let Some(anchor) = anchor(change, new) {
        let pointer = change.spot.new.as_ref().or(change.spot.old.as_ref());
        let mut location = physical(&anchor);
        location["logicalLocations"] = pointer
            .map(|spot| json!([{ "fullyQualifiedName": spot.place.to_string() }]))
            .unwrap_or_default();
        result["locations"] = json!([location]);
    }
    if let Some(old) = &change.spot.old {
        let mut location = physical(&was(old));
        location["id"] = json!(0);
        location["message"] = json!({ "text": "in the old document" });
        result["relatedLocations"] = json!([location]);
    }
    result
}

fn was(old: &Spot) -> Anchor {
    Anchor {
        file: old.file.clone(),
        position: old.position,
    }
}

fn physical(anchor: &Anchor) -> Value {
    let mut location = json!({ "artifactLocation": { "uri": uri(&anchor.file) } });
    if let Some(position) = anchor.position {
        location["region"] = json!({ "startLine": position.line, "startColumn": position.column });
    }
    json!({ "physicalLocation": location })
}
