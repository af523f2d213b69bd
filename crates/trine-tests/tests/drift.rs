//! Tests of the drift that a generated client reports: responses that its document does not describe.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::sync::{Arc, Mutex};

use humanloop::runtime::{Drift, Event, Observer};
use humanloop::testing::MockTransport;
use humanloop::types::AgentLogUpdate;
use humanloop::{Client, Error};
use serde_json::{Value, json};

type Log = Arc<Mutex<Vec<(Drift, String, String)>>>;

struct Watching(Log);

impl Observer for Watching {
    fn event(&self, event: &Event<'_>) {
        if let Event::Drift { what, path, found, .. } = event {
            let drift = (*what, (*path).to_owned(), (*found).to_owned());
            self.0.lock().unwrap().push(drift);
        }
    }
}

async fn told(status: u16, body: &Value) -> (Vec<(Drift, String, String)>, Result<(), Error>) {
    let (mock, log) = (MockTransport::new(), Log::default());
    mock.on("PATCH", "/agents/{id}/log/{log_id}").respond(status, body);
    let builder = Client::builder().api_key("key").transport(mock);
    let client = builder.observer(Watching(log.clone())).build().unwrap();
    let response = client.agents().update_log("a", "l", &AgentLogUpdate::default()).await;
    let told = log.lock().unwrap().clone();
    (told, response.map(drop))
}

fn log() -> Value {
    json!({
        "id": "l",
        "agent": {
            "path": "a", "id": "a", "model": "m", "name": "a", "version_id": "v", "type": "agent",
            "environments": [], "created_at": "2024-01-01T00:00:00Z", "updated_at": "2024-01-01T00:00:00Z",
            "status": "committed", "last_used_at": "2024-01-01T00:00:00Z", "version_logs_count": 1,
            "total_logs_count": 1, "inputs": [], "tools": []
        },
        "evaluator_logs": [],
        "messages": [{ "role": "user", "content": "hi" }]
    })
}

#[tokio::test]
async fn the_pointer_says_where_the_document_describes_the_response() {
    struct Pointers(Arc<Mutex<Vec<String>>>);
    impl Observer for Pointers {
        fn event(&self, event: &Event<'_>) {
            if let Event::Drift { pointer, .. } = event {
                self.0.lock().unwrap().push((*pointer).to_owned());
            }
        }
    }
    let mut body = log();
    body["agent"]["status"] = json!("archived");
    let responses = "#/paths/~1agents~1{id}~1log~1{log_id}/patch/responses";
    for (status, pointer) in [(200, format!("{responses}/200")), (202, responses.to_owned())] {
        let (mock, seen) = (MockTransport::new(), Arc::default());
        mock.on("PATCH", "/agents/{id}/log/{log_id}").respond(status, &body);
        let builder = Client::builder().api_key("key").transport(mock);
        let client = builder.observer(Pointers(Arc::clone(&seen))).build().unwrap();
        let _ = client.agents().update_log("a", "l", &AgentLogUpdate::default()).await;
        assert_eq!(seen.lock().unwrap().first(), Some(&pointer));
        let document: serde_yaml::Value = serde_yaml::from_str(include_str!("../../../spec/humanloop.yaml")).unwrap();
        let document = serde_json::to_value(document).unwrap();
        assert!(document.pointer(pointer.trim_start_matches('#')).is_some(), "{pointer}");
    }
}

#[tokio::test]
async fn what_is_as_the_document_says_is_not_told() {
    let (told, response) = told(200, &log()).await;
    response.unwrap();
    assert_eq!(told, []);
}

#[tokio::test]
async fn values_and_branches_that_are_new_are_told_and_kept() {
    let mut body = log();
    body["agent"]["status"] = json!("archived");
    body["messages"][0]["content"] = json!(17);
    body["messages"][0]["role"] = json!("critic");
    body["tool_choice"] = json!("auto");
    let (mut told, response) = told(200, &body).await;
    response.unwrap();
    told.sort();
    let one = |what, path: &str, found: &str| (what, path.to_owned(), found.to_owned());
    assert_eq!(
        told,
        [
            one(Drift::Value, "$.agent.status", "archived"),
            one(Drift::Value, "$.messages[0].role", "critic"),
            one(Drift::Branch, "$.messages[0].content", "17"),
        ]
    );
}

#[tokio::test]
async fn status_that_is_new_is_told() {
    let (told, response) = told(409, &json!({})).await;
    assert_eq!(response.unwrap_err().status().unwrap(), 409);
    assert_eq!(told, [(Drift::Status, String::new(), "409".to_owned())]);
}
