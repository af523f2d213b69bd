//! The generated client of `spec/notes.yaml` over loopback: one test for each thing that clients do.

#![allow(clippy::unwrap_used, reason = "tests")]

use notes::api::files::UploadParts;
use notes::api::notes::{CreateError, ListParams};
use notes::types::{NewNote, NoteUpdate, State, SummaryRequest};
use notes::{Client, ErrorKind, Field, OpError, Server, Upload, headers};
use trine_tests::notes::{API_KEY, NotesServer};

async fn started(notes: usize) -> (NotesServer, Client) {
    let server = NotesServer::start(notes).await.unwrap();
    let client = Client::builder()
        .api_key(API_KEY)
        .base_url(server.base_url())
        .build()
        .unwrap();
    (server, client)
}

#[tokio::test]
async fn a_pager_asks_for_page_after_page_by_the_cursor() {
    let (server, client) = started(5).await;
    let mut pager = client.notes().list_pager();
    let mut ids = Vec::new();
    while let Some(note) = pager.next().await {
        ids.push(note.unwrap().id);
    }
    assert_eq!(ids, ["n1", "n2", "n3", "n4", "n5"]);
    let asked = ["GET /notes", "GET /notes?cursor=n2", "GET /notes?cursor=n4"];
    assert_eq!(server.requests(), asked);
}

#[tokio::test]
async fn a_pager_keeps_the_parameters_and_begins_where_it_is_told() {
    let (server, client) = started(5).await;
    let params = ListParams {
        cursor: Some("n1".to_owned()),
        limit: Some(3),
        ..Default::default()
    };
    let found = client.notes().list_pager_with(&params).collect_all().await.unwrap();
    assert_eq!(found.len(), 4);
    assert_eq!(
        server.requests(),
        ["GET /notes?cursor=n1&limit=3", "GET /notes?cursor=n4&limit=3"]
    );
}

#[tokio::test]
async fn pages_by_number_end_at_an_empty_one() {
    let (server, client) = started(0).await;
    let labels = client.notes().list_labels_pager();
    assert_eq!(labels.collect_all().await.unwrap(), ["home", "work", "later"]);
    assert_eq!(
        server.requests(),
        ["GET /labels?page=1", "GET /labels?page=2", "GET /labels?page=3"]
    );
}

#[tokio::test]
async fn pages_are_gone_through_as_an_extension_says() {
    let (server, client) = started(0).await;
    let changes = client.notes().list_changes_pager();
    assert_eq!(
        changes.collect_all().await.unwrap(),
        ["made n1", "made n2", "changed n1"]
    );
    assert_eq!(server.requests(), ["GET /changes", "GET /changes?since=2"]);
}

#[tokio::test]
async fn pages_are_gone_through_as_the_configuration_says_and_end_at_the_total() {
    let (server, client) = started(0).await;
    let words = client.notes().list_words_pager();
    assert_eq!(words.collect_all().await.unwrap(), ["note", "one", "two", "three"]);
    assert_eq!(server.requests(), ["GET /words?sheet=1", "GET /words?sheet=2"]);
}

#[tokio::test]
async fn pages_by_a_link_end_without_one() {
    let (server, client) = started(0).await;
    for content in ["a", "bb"] {
        let parts = UploadParts::new(Upload::from_bytes(content));
        client.files().upload(&parts).await.unwrap();
    }
    let files = client.files().list_pager().collect_all().await.unwrap();
    assert_eq!(files.iter().map(|file| file.size).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(server.requests()[2..], ["GET /files", "GET /files?after=f1"]);
}

#[tokio::test]
async fn one_operation_responds_whole_or_as_a_stream() {
    let (_server, client) = started(2).await;
    let request = SummaryRequest::new(vec!["n1".to_owned(), "n2".to_owned()]);
    assert_eq!(
        client.notes().summarize(&request).await.unwrap().text,
        "2 notes in short"
    );
    let mut parts = client.notes().summarize_stream(&request).await.unwrap();
    let mut words = Vec::new();
    while let Some(part) = parts.next().await {
        words.push(part.unwrap().delta);
    }
    assert_eq!(words, ["2 ", "notes ", "in ", "short"]);
}

#[tokio::test]
async fn a_stream_that_is_refused_is_the_documented_error() {
    let (_server, client) = started(0).await;
    let call = client
        .notes()
        .summarize_stream(&SummaryRequest::new(Vec::<String>::new()));
    let error = call.send_typed().await.map(|_| ()).unwrap_err();
    assert!(matches!(error, OpError::Api(_)), "{error}");
}

#[tokio::test]
async fn lines_are_read_one_by_one() {
    let (_server, client) = started(3).await;
    let mut notes = client.notes().export().await.unwrap();
    let mut count = 0;
    while let Some(note) = notes.next().await {
        assert_eq!(note.unwrap().state, State::Open);
        count += 1;
    }
    assert_eq!(count, 3);
}

#[tokio::test]
async fn a_patch_sets_unsets_and_keeps() {
    let (server, client) = started(1).await;
    let due = NoteUpdate {
        due: Field::Value("2026-11-24T15:00:00Z".parse().unwrap()),
        ..Default::default()
    };
    assert!(client.notes().update("n1", &due).await.unwrap().due.is_some());
    let done = NoteUpdate {
        due: Field::Null,
        state: State::Done.into(),
        ..Default::default()
    };
    let note = client.notes().update("n1", &done).await.unwrap();
    assert_eq!(
        (note.due, note.state, note.text.as_str()),
        (None, State::Done, "Note 1")
    );
    assert_eq!(server.stored("n1").unwrap()["state"], "done");
}

#[tokio::test]
async fn a_header_of_the_response_has_its_type() {
    let (_server, client) = started(1).await;
    let response = client.notes().list().send_with_response().await.unwrap();
    assert_eq!(response.header(&headers::X_RATELIMIT_REMAINING).unwrap(), Some(41));
}

#[tokio::test]
async fn documented_errors_are_typed_and_others_are_not() {
    let (_server, client) = started(0).await;
    let refused = client.notes().create(&NewNote::new("")).send_typed().await.unwrap_err();
    let Some(CreateError::UnprocessableEntity(problem)) = refused.error() else {
        panic!("{refused}");
    };
    assert_eq!(problem.title, "A note has a text");
    let error = client.notes().get("n9").await.unwrap_err();
    assert_eq!(
        (error.kind(), error.status().unwrap().as_u16()),
        (ErrorKind::Status, 404)
    );
}

#[tokio::test]
async fn files_go_up_and_come_down_without_being_held() {
    let (_server, client) = started(0).await;
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("from"), folder.path().join("to"));
    std::fs::write(&from, vec![7; 300_000]).unwrap();
    let mut parts = UploadParts::new(Upload::from_path(&from));
    parts.purpose = Some("a test".to_owned());
    let file = client.files().upload(&parts).await.unwrap();
    assert_eq!(file.size, 300_000);
    let download = client.files().download(&file.id).send_streaming().await.unwrap();
    download.save(&to).await.unwrap();
    assert_eq!(std::fs::read(&from).unwrap(), std::fs::read(&to).unwrap());
}

#[tokio::test]
async fn a_call_that_may_be_repeated_is() {
    let (server, client) = started(1).await;
    server.fail(1);
    assert_eq!(client.notes().get("n1").await.unwrap().id, "n1");
    server.fail(1);
    let error = client.notes().create(&NewNote::new("once")).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
    server.fail(1);
    let create = NewNote::new("once");
    client.notes().create(&create).idempotency_key("k1").await.unwrap();
    assert_eq!(server.requests().len(), 5);
}

#[tokio::test]
async fn one_token_is_had_for_all_calls() {
    let server = NotesServer::start(1).await.unwrap();
    let app = notes::runtime::oauth::App::new(server.token_url(), "my-id").secret("my-secret");
    let tokens = app.client_credentials().scope("read");
    let client = Client::builder()
        .oauth2_source(tokens)
        .base_url(server.base_url())
        .build()
        .unwrap();
    let group = client.notes();
    let (first, second, third) = tokio::join!(group.get("n1"), group.get("n1"), group.get("n1"));
    assert!(first.is_ok() && second.is_ok() && third.is_ok());
    let tokens = server
        .requests()
        .iter()
        .filter(|request| *request == "POST /token")
        .count();
    assert_eq!(tokens, 1);
}

#[test]
fn calls_and_streams_and_pages_need_no_runtime() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (_server, client) = runtime.block_on(started(3));
    assert_eq!(client.notes().get("n2").send_blocking().unwrap().text, "Note 2");
    let mut pager = client.notes().list_pager();
    let mut count = 0;
    while let Some(note) = pager.next_blocking() {
        note.unwrap();
        count += 1;
    }
    let exported = client.notes().export().send_blocking().unwrap().into_iter();
    assert_eq!((count, exported.count()), (3, 3));
}

#[test]
fn a_server_is_chosen_by_name() {
    let uri = |builder: notes::ClientBuilder| {
        let client = builder.api_key(API_KEY).build().unwrap();
        client.notes().get("n1").into_request().unwrap().uri().to_string()
    };
    assert_eq!(uri(Client::builder()), "https://eu.notes.example/v1/notes/n1");
    let us = Client::builder().server_variable("region", "us");
    assert_eq!(uri(us), "https://us.notes.example/v1/notes/n1");
    let sandbox = Client::builder().server(Server::Sandbox);
    assert_eq!(uri(sandbox), "https://sandbox.notes.example/v1/notes/n1");
}

#[test]
fn a_webhook_is_read_by_its_name() {
    use notes::webhooks::Webhook;
    let body = br#"{"note": {"id": "n1", "text": "Note 1", "state": "open"}}"#;
    let Webhook::NoteCreated(event) = Webhook::read("noteCreated", body).unwrap() else {
        panic!("another webhook");
    };
    assert_eq!(event.note.id, "n1");
    assert!(
        Webhook::read("noteLost", body)
            .unwrap_err()
            .to_string()
            .contains("noteLost")
    );
}
