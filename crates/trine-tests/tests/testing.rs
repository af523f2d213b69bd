//! The generated clients against the mock of their feature `testing`.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::Duration;

use humanloop::types::{AgentLogUpdate, LogStatus};
use notes::testing::{MockTransport, NoWait};
use notes::types::{Note, NoteRequired, State, SummaryRequest};
use notes::{Client, ClientBuilder, ErrorKind};
use serde_json::{Value, json};

fn client(mock: &MockTransport, clock: &NoWait) -> Client {
    let builder = Client::builder().api_key("secret");
    builder.transport(mock.clone()).clock(clock.clone()).build().unwrap()
}

fn note(id: &str) -> Note {
    Note::new(NoteRequired {
        id,
        text: "buy milk",
        state: State::Open,
    })
}

#[tokio::test]
async fn operation_is_mocked_by_its_path_template_and_responds_with_a_type_of_the_api() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    let on = mock.on("GET", "/notes/{id}").with_path("id", "n 1");
    on.respond_status(503).respond(200, &note("n 1"));
    assert_eq!(client(&mock, &clock).notes().get("n 1").await.unwrap(), note("n 1"));
    assert_eq!(clock.waits().len(), 1);
    assert_eq!(mock.requests()[0].header("x-api-key"), Some("secret"));
    mock.verify();
}

#[tokio::test]
async fn what_was_sent_is_there_to_assert_on() {
    use humanloop::testing::MockTransport;
    let mock = MockTransport::new();
    let on = mock.on("PATCH", "/agents/{id}/log/{log_id}");
    let on = on.with_json_part(&json!({ "output": null }));
    on.respond(422, &json!({ "detail": [] }));
    let client = humanloop::Client::builder()
        .api_key("secret")
        .transport(mock.clone())
        .build()
        .unwrap();
    let update = AgentLogUpdate {
        output: humanloop::Field::Null,
        log_status: LogStatus::Complete.into(),
        ..Default::default()
    };
    let error = client.agents().update_log("ag_1", "log_2", &update).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 422);
    let requests = mock.requests();
    assert_eq!(requests[0].path, "/agents/ag_1/log/log_2");
    let sent: Value = requests[0].json().unwrap();
    assert_eq!(sent, json!({ "output": null, "log_status": "complete" }));
}

#[tokio::test]
async fn pages_are_returned_by_their_parameters() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    let page = |ids: &[&str], next: Option<&str>| {
        let notes: Vec<Note> = ids.iter().map(|id| note(id)).collect();
        json!({ "data": serde_json::to_value(notes).unwrap(), "next_cursor": next })
    };
    mock.on("GET", "/notes?cursor=c2").respond(200, &page(&["n3"], None));
    mock.on("GET", "/notes")
        .respond(200, &page(&["n1", "n2"], Some("c2")))
        .times(1);
    let client = client(&mock, &clock);
    let all = client.notes().list_pager().collect_all().await.unwrap();
    assert_eq!(all, [note("n1"), note("n2"), note("n3")]);
    mock.verify();
}

#[tokio::test]
async fn stream_is_returned_event_by_event() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    let on = mock
        .on("POST", "/notes/summary")
        .with_json_part(&json!({ "stream": true }));
    on.respond_events(&[json!({ "delta": "2 no" }), json!({ "delta": "tes" })]);
    let request = SummaryRequest::new(vec!["n1".to_owned()]);
    let client = client(&mock, &clock);
    let mut parts = client.notes().summarize_stream(&request).await.unwrap();
    let mut text = String::new();
    while let Some(part) = parts.next().await {
        text += &part.unwrap().delta;
    }
    assert_eq!(text, "2 notes");
}

#[test]
fn thread_needs_no_runtime_and_no_server() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    mock.on("DELETE", "/notes/{id}")
        .fail(ErrorKind::Connect)
        .times(1)
        .respond_status(204);
    #[expect(deprecated, reason = "it is still there")]
    client(&mock, &clock).notes().delete("n1").send_blocking().unwrap();
    assert_eq!(clock.waits(), [Duration::from_millis(500)]);
    mock.verify();
}

#[tokio::test]
async fn token_endpoint_is_mocked_by_its_url() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    let token = json!({ "access_token": "t1", "token_type": "Bearer", "expires_in": 60 });
    mock.on("POST", "https://login.notes.example/token")
        .respond(200, &token);
    mock.on("GET", "/notes/{id}")
        .with_header("authorization", "Bearer t1")
        .respond(200, &note("n1"));
    let app = ClientBuilder::oauth2_app("me").secret("hush");
    let builder = Client::builder().oauth2_source(app.client_credentials());
    let client = builder.transport(mock.clone()).clock(clock).build().unwrap();
    client.notes().get("n1").await.unwrap();
    client.notes().get("n1").await.unwrap();
    let shown: Vec<String> = mock.requests().iter().map(ToString::to_string).collect();
    assert_eq!(shown, ["POST /token", "GET /notes/n1", "GET /notes/n1"]);
    mock.verify();
}
