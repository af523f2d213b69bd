//! The stored logs of the server.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::body::problem;
use super::http::Response;

/// The logs by agent and id: the updatable properties that are set.
#[derive(Debug, Default)]
pub(super) struct Logs(BTreeMap<(String, String), Map<String, Value>>);

impl Logs {
    pub(super) fn put(&mut self, agent: &str, log: &str, stored: Value) {
        let stored = if let Value::Object(stored) = stored {
            stored
        } else {
            Map::new()
        };
        self.0.insert((agent.to_owned(), log.to_owned()), stored);
    }

    pub(super) fn stored(&self, agent: &str, log: &str) -> Option<Value> {
        self.0
            .get(&(agent.to_owned(), log.to_owned()))
            .cloned()
            .map(Value::Object)
    }

    /// Sets what has a value, unsets what is `null`, keeps what is absent.
    pub(super) fn update(&mut self, agent: &str, log: &str, update: &Map<String, Value>) -> Response {
        let Some(stored) = self.0.get_mut(&(agent.to_owned(), log.to_owned())) else {
            return Response::json(404, &json!({ "detail": format!("Log {log} not found") }));
        };
        let status = |from: &Map<String, Value>| from.get("log_status").and_then(Value::as_str).map(str::to_owned);
        if status(stored).as_deref() == Some("complete") && status(update).as_deref() == Some("incomplete") {
            let message = "Value error, a Log cannot go from complete to incomplete";
            return problem(&["body", "log_status"], message, "value_error");
        }
        for (name, value) in update {
            if value.is_null() {
                stored.remove(name);
            } else {
                stored.insert(name.clone(), value.clone());
            }
        }
        Response::json(200, &response(agent, log, stored))
    }
}

/// An `AgentLogResponse`. As the server's framework does, unset properties are `null`, and
/// date-times have no offset.
fn response(agent: &str, log: &str, stored: &Map<String, Value>) -> Value {
    let mut response = json!({
        "id": log,
        "agent": {
            "path": "agents/helper", "id": agent, "model": "gpt-4o", "name": "helper", "version_id": "agv_1",
            "type": "agent", "tools": [], "inputs": [], "status": "committed",
            "created_at": "2025-04-01T09:00:00.123456", "updated_at": "2025-04-01T09:00:00Z",
            "last_used_at": "2025-04-02T10:00:00+00:00", "version_logs_count": 1, "total_logs_count": 2
        },
        "evaluator_logs": [],
        "created_at": "2025-04-02T10:00:00",
        "start_time": null,
        "provider_latency": 0.25,
        "added_by_the_server": { "later": true }
    });
    for name in ["messages", "output_message", "inputs", "output", "error", "log_status"] {
        response[name] = stored.get(name).cloned().unwrap_or(Value::Null);
    }
    response
}
