//! The generated Humanloop client against a server that behaves as its page says.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::collections::BTreeMap;

use humanloop::api::agents::UpdateLogError;
use humanloop::types::{AgentLogUpdate, ChatMessage, ChatMessageContent, ChatRole, LogStatus, ValidationErrorLocItem};
use humanloop::{Client, ErrorKind, Field, OpError};
use serde_json::{Value, json};
use trine_tests::server::{API_KEY, LogServer};

/// The values of every property of the body, with the way in which each is written.
type Case = (
    &'static str,
    fn(&mut AgentLogUpdate),
    fn(&mut AgentLogUpdate),
    &'static str,
);

const CASES: &[Case] = &[
    (
        "messages",
        |b| b.messages = Field::Null,
        |b| b.messages = vec![message()].into(),
        r#"[{"content":"hi","role":"user"}]"#,
    ),
    (
        "output_message",
        |b| b.output_message = Field::Null,
        |b| b.output_message = message().into(),
        r#"{"content":"hi","role":"user"}"#,
    ),
    (
        "inputs",
        |b| b.inputs = Field::Null,
        |b| b.inputs = inputs().into(),
        r#"{"place":"Oslo","window":null}"#,
    ),
    (
        "output",
        |b| b.output = Field::Null,
        |b| b.output = "done \"so far\"\n".into(),
        r#""done \"so far\"\n""#,
    ),
    (
        "error",
        |b| b.error = Field::Null,
        |b| b.error = "model timed out".into(),
        r#""model timed out""#,
    ),
    (
        "log_status",
        |b| b.log_status = Field::Null,
        |b| b.log_status = LogStatus::Complete.into(),
        r#""complete""#,
    ),
];

fn message() -> ChatMessage {
    let mut message = ChatMessage::new(ChatRole::User);
    message.content = ChatMessageContent::String("hi".to_owned()).into();
    message
}

fn inputs() -> BTreeMap<String, Value> {
    BTreeMap::from([("place".to_owned(), json!("Oslo")), ("window".to_owned(), Value::Null)])
}

/// Returns the stored log before each update: every property has a value.
fn stored() -> Value {
    json!({
        "messages": [{ "role": "user", "content": "before" }],
        "output_message": { "role": "assistant", "content": "before" },
        "inputs": { "before": true },
        "output": "before",
        "error": "before",
        "log_status": "incomplete"
    })
}

async fn start() -> (LogServer, Client) {
    let server = LogServer::start().await.unwrap();
    server.put("ag_1", "log_2", stored());
    let client = Client::builder()
        .api_key(API_KEY)
        .base_url(server.base_url())
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn what_is_absent_is_not_written_and_stays() {
    let (server, client) = start().await;
    let log = client
        .agents()
        .update_log("ag_1", "log_2", &AgentLogUpdate::default())
        .await
        .unwrap();
    assert_eq!(server.requests()[0].text(), "{}");
    assert_eq!(server.stored("ag_1", "log_2"), Some(stored()));
    assert_eq!(
        (log.output.as_deref(), log.error.as_deref()),
        (Some("before"), Some("before"))
    );
}

#[tokio::test]
async fn null_is_written_and_unsets_every_property() {
    for (name, null, _, _) in CASES {
        let (server, client) = start().await;
        let mut body = AgentLogUpdate::default();
        null(&mut body);
        client.agents().update_log("ag_1", "log_2", &body).await.unwrap();
        assert_eq!(server.requests()[0].text(), format!(r#"{{"{name}":null}}"#));
        let mut expected = stored();
        expected.as_object_mut().unwrap().remove(*name);
        assert_eq!(server.stored("ag_1", "log_2"), Some(expected), "{name}");
    }
}

#[tokio::test]
async fn a_value_is_written_and_stored_for_every_property() {
    for (name, _, value, written) in CASES {
        let (server, client) = start().await;
        let mut body = AgentLogUpdate::default();
        value(&mut body);
        client.agents().update_log("ag_1", "log_2", &body).await.unwrap();
        assert_eq!(server.requests()[0].text(), format!(r#"{{"{name}":{written}}}"#));
        let mut expected = stored();
        expected[name] = serde_json::from_str(written).unwrap();
        assert_eq!(server.stored("ag_1", "log_2"), Some(expected), "{name}");
    }
}

#[tokio::test]
async fn the_request_is_what_the_page_says() {
    let (server, client) = start().await;
    server.put("ag/1 ü", "log%2F", stored());
    let body = AgentLogUpdate {
        output: Field::Null,
        error: "model timed out".into(),
        log_status: LogStatus::Complete.into(),
        ..Default::default()
    };
    client.agents().update_log("ag/1 ü", "log%2F", &body).await.unwrap();
    let request = &server.requests()[0];
    assert_eq!(request.method, "PATCH");
    assert_eq!(request.target, "/v5/agents/ag%2F1%20%C3%BC/log/log%252F");
    assert_eq!(request.header("x-api-key"), Some(API_KEY));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("accept"), Some("application/json, */*;q=0.1"));
    assert_eq!(
        request.text(),
        r#"{"output":null,"error":"model timed out","log_status":"complete"}"#
    );
}

#[tokio::test]
async fn the_response_is_read_with_all_its_types() {
    let (_server, client) = start().await;
    let body = AgentLogUpdate {
        output_message: message().into(),
        ..Default::default()
    };
    let log = client.agents().update_log("ag_1", "log_2", &body).await.unwrap();
    assert_eq!((log.id.as_str(), log.agent.id.as_str()), ("log_2", "ag_1"));
    assert_eq!(log.output_message, Some(message()));
    // Date-times come with and without an offset, and both are moments.
    assert_eq!(log.created_at.unwrap().to_string(), "2025-04-02T10:00:00Z");
    assert_eq!(log.agent.created_at.to_string(), "2025-04-01T09:00:00.123456Z");
    assert_eq!(log.start_time, None);
    assert_eq!(log.provider_latency, Some(0.25));
}

#[tokio::test]
async fn an_unknown_enum_value_is_sent_as_it_is_and_refused_by_the_server_alone() {
    let (server, client) = start().await;
    let body = AgentLogUpdate {
        log_status: LogStatus::Unknown("paused".to_owned()).into(),
        ..Default::default()
    };
    let problem = refused(&client, &body).await;
    assert_eq!(server.requests()[0].text(), r#"{"log_status":"paused"}"#);
    assert_eq!(
        problem,
        (vec!["body".to_owned(), "log_status".to_owned()], "enum".to_owned())
    );
}

#[tokio::test]
async fn a_complete_log_does_not_become_incomplete() {
    let (server, client) = start().await;
    let status = |status: LogStatus| AgentLogUpdate {
        log_status: status.into(),
        ..Default::default()
    };
    client
        .agents()
        .update_log("ag_1", "log_2", &status(LogStatus::Complete))
        .await
        .unwrap();
    let problem = refused(&client, &status(LogStatus::Incomplete)).await;
    assert_eq!(
        problem,
        (
            vec!["body".to_owned(), "log_status".to_owned()],
            "value_error".to_owned()
        )
    );
    assert_eq!(server.stored("ag_1", "log_2").unwrap()["log_status"], "complete");
}

#[tokio::test]
async fn an_output_beside_an_error_is_refused_with_the_documented_type() {
    let (server, client) = start().await;
    let body = AgentLogUpdate {
        output: "a".into(),
        error: "b".into(),
        ..Default::default()
    };
    let problem = refused(&client, &body).await;
    assert_eq!(problem, (vec!["body".to_owned()], "value_error".to_owned()));
    assert_eq!(server.stored("ag_1", "log_2"), Some(stored()));
}

/// The place and the type of the one problem that an `HTTPValidationError` names.
async fn refused(client: &Client, body: &AgentLogUpdate) -> (Vec<String>, String) {
    let response = client.agents().update_log("ag_1", "log_2", body).send_typed().await;
    let Err(OpError::Api(error)) = response else {
        panic!("expected a 422 with its type, found {response:?}");
    };
    let UpdateLogError::UnprocessableEntity(problem) = error.into_error() else {
        panic!("expected the error of a 422");
    };
    let mut problems = problem.detail.unwrap();
    assert_eq!(problems.len(), 1);
    let problem = problems.remove(0);
    let names = problem.loc.into_iter().map(|part| match part {
        ValidationErrorLocItem::String(name) => name,
        other => panic!("expected a name, found {other:?}"),
    });
    (names.collect(), problem.type_)
}

#[tokio::test]
async fn without_the_right_key_the_response_is_401_and_nothing_changes() {
    let (server, _) = start().await;
    let client = Client::builder()
        .api_key("wrong")
        .base_url(server.base_url())
        .build()
        .unwrap();
    let body = AgentLogUpdate {
        output: "x".into(),
        ..Default::default()
    };
    let error = client.agents().update_log("ag_1", "log_2", &body).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(error.body().unwrap(), &br#"{"detail":"Invalid API key"}"#[..]);
    assert!(
        !format!("{client:?} {error:?} {error}").contains("wrong"),
        "the key is not shown"
    );
    assert_eq!(server.stored("ag_1", "log_2"), Some(stored()));
}

#[tokio::test]
async fn a_segment_that_would_change_the_path_is_an_error_before_anything_is_sent() {
    let (server, client) = start().await;
    for id in ["", ".", ".."] {
        let error = client
            .agents()
            .update_log(id, "log_2", &AgentLogUpdate::default())
            .await
            .unwrap_err();
        assert_eq!(error.status(), None, "{id:?}: {error}");
    }
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_patch_is_sent_once_unless_it_has_a_key_that_makes_it_repeatable() {
    let (server, client) = start().await;
    let call = client.agents().update_log("ag_1", "none", &AgentLogUpdate::default());
    let error = call.await.unwrap_err();
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.attempts()),
        (Some(404), 1)
    );
    assert_ne!(error.kind(), ErrorKind::Decode);
    assert_eq!(server.requests().len(), 1);
}
