//! Patches between two values of a generated type.

#![allow(clippy::unwrap_used, reason = "tests")]

use humanloop::Field;
use humanloop::types::{AgentLogUpdate, LogStatus};
use serde_json::{Value, json};

fn update(value: Value) -> AgentLogUpdate {
    serde_json::from_value(value).unwrap()
}

fn patch(old: Value, new: Value) -> Value {
    serde_json::to_value(AgentLogUpdate::between(&update(old), &update(new))).unwrap()
}

#[test]
fn patch_between_the_same_is_empty() {
    let log = json!({ "output": "4", "error": null, "inputs": { "place": "Oslo" } });
    assert_eq!(patch(log.clone(), log), json!({}));
    assert_eq!(patch(json!({ "error": null }), json!({})), json!({}));
}

#[test]
fn patch_sets_what_is_new_and_unsets_what_is_gone() {
    let old = json!({ "output": "4", "error": "late", "log_status": "incomplete", "inputs": { "a": 1 } });
    let new = json!({ "output": "5", "error": null, "log_status": "incomplete", "inputs": { "a": 2 } });
    assert_eq!(
        patch(old.clone(), new),
        json!({ "output": "5", "error": null, "inputs": { "a": 2 } })
    );
    assert_eq!(
        patch(old, json!({ "log_status": "incomplete" })),
        json!({ "output": null, "error": null, "inputs": null })
    );
}

/// Returns the value that a server stores after a patch.
fn applied(stored: &AgentLogUpdate, patch: &AgentLogUpdate) -> Value {
    let mut stored = serde_json::to_value(stored).unwrap();
    let patch = serde_json::to_value(patch).unwrap();
    for (key, value) in patch.as_object().unwrap() {
        stored[key] = value.clone();
    }
    stored.as_object_mut().unwrap().retain(|_, value| !value.is_null());
    stored
}

#[test]
fn patch_turns_one_into_the_other() {
    let outputs = [
        Field::Absent,
        Field::Null,
        Field::Value("a".to_owned()),
        Field::Value("b".to_owned()),
    ];
    let statuses = [Field::Absent, Field::Null, LogStatus::Complete.into()];
    let mut all = Vec::new();
    for output in outputs {
        for log_status in statuses.clone() {
            let output = output.clone();
            all.push(AgentLogUpdate {
                output,
                log_status,
                ..Default::default()
            });
        }
    }
    for old in &all {
        for new in &all {
            let patch = AgentLogUpdate::between(old, new);
            assert_eq!(
                applied(old, &patch),
                applied(new, &AgentLogUpdate::default()),
                "{old:?} {new:?}"
            );
        }
    }
}
