//! Exchanges that are kept, and responded from.

use std::path::PathBuf;

use serde_json::{Value, json};
use trine_runtime::testing::{MockTransport, NoWait, Recorder, Replay};
use trine_runtime::{Bytes, Core, ErrorKind, Multipart, Request, Upload};

use super::world::{CREATE, SETUP, builder, create, decode, get, list, now};

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("exchanges-{name}.json"))
}

/// A client of the mock whose exchanges are kept, with credentials.
fn recorded(mock: &MockTransport, recorder: &Recorder) -> Core {
    builder(mock, &NoWait::new())
        .credential("query", "hush1")
        .credential("header", "hush2")
        .around_attempts(recorder.clone())
        .build()
        .unwrap()
}

fn replayed(replay: &Replay) -> Core {
    let builder = Core::builder(&SETUP).base_url("https://elsewhere.example/other");
    let builder = builder.transport(replay.clone()).clock(NoWait::new());
    builder
        .credential("query", "k2")
        .credential("header", "k3")
        .build()
        .unwrap()
}

#[test]
fn what_was_recorded_is_responded_in_any_order() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    mock.on("GET", "/notes/1")
        .respond_text(200, "application/json", "{ \"n\": 1.10 }\n");
    mock.on("GET", "/notes/2")
        .respond_text(404, "text/plain", "no \"such\"\nnote");
    mock.on("GET", "/notes")
        .respond_bytes(200, "image/png", vec![0_u8, 0xff]);
    mock.on("POST", "/notes").respond_status(204);
    let core = recorded(&mock, &recorder);
    now(get(&core, "1")).unwrap();
    now(get(&core, "2")).unwrap_err();
    now(list(&core).query("b", "2").query("a", "1").send_raw()).unwrap();
    now(create(&core, &json!({ "b": 1, "a": 2 })).send_raw()).unwrap();
    let path = file("order");
    recorder.save(&path).unwrap();

    let replay = Replay::open(&path).unwrap();
    let core = replayed(&replay);
    let created = now(create(&core, &json!({ "a": 2, "b": 1 })).send_raw()).unwrap();
    assert_eq!((created.status().as_u16(), created.body().len()), (204, 0));
    let bytes = now(list(&core).query("a", "1").query("b", "2").send_raw()).unwrap();
    assert_eq!(bytes.body(), &Bytes::from_static(&[0, 0xff]));
    assert_eq!(bytes.content_type(), Some("image/png"));
    let text = now(get(&core, "2").send_raw()).unwrap();
    assert_eq!(
        (text.status().as_u16(), &text.body()[..]),
        (404, &b"no \"such\"\nnote"[..])
    );
    assert_eq!(replay.unused().len(), 1);
    let number = now(get(&core, "1").send_raw()).unwrap();
    assert_eq!(&number.body()[..], b"{ \"n\": 1.10 }");
    assert!(replay.unused().is_empty());
}

#[test]
fn file_reads_well_and_has_no_credential() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    let on = mock.on("POST", "/notes");
    on.respond(201, &json!({ "id": 1 }))
        .header("set-cookie", "session=hush3");
    let core = recorded(&mock, &recorder);
    now(create(&core, &json!({ "text": "a" })).query("page", "2")).unwrap();
    let path = file("secrets");
    recorder.save(&path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(!text.contains("hush"), "{text}");
    let user_agent = format!("\"user-agent: {}\", ", SETUP.user_agent);
    assert_eq!(
        text.replace(&user_agent, ""),
        r#"{
  "exchanges": [
    {
      "request": {
        "method": "POST",
        "path": "/notes",
        "url": "https://a.example/v1/notes",
        "query": ["page=2","k=REDACTED"],
        "headers": ["user-agent: trine","content-type: application/json","x-who: REDACTED"],
        "json": {"text":"a"}
      },
      "response": {
        "status": 201,
        "headers": ["content-type: application/json","set-cookie: REDACTED"],
        "json": {"id":1}
      }
    }
  ]
}
"#
    );
}

#[test]
fn edit_takes_out_what_else_is_secret() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    mock.on("POST", "/notes").respond(200, &json!({ "token": "hush3" }));
    let recorder = recorder.edit(|exchange| exchange.body = Bytes::from_static(b"{}"));
    let core = recorded(&mock, &recorder);
    assert_eq!(now(create(&core, &json!(1))).unwrap(), json!({ "token": "hush3" }));
    assert_eq!(recorder.exchanges()[0].body, "{}");
}

#[test]
fn each_attempt_is_an_exchange_and_the_last_is_responded_again() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    mock.on("GET", "/notes").respond_status(503).respond(200, &1);
    now(list(&recorded(&mock, &recorder))).unwrap();
    let statuses: Vec<u16> = recorder.exchanges().iter().map(|exchange| exchange.status).collect();
    assert_eq!(statuses, [503, 200]);
    let core = replayed(&Replay::new(recorder.exchanges()));
    for _ in 0..3 {
        assert_eq!(now(list(&core)).unwrap(), 1);
    }
}

#[test]
fn request_that_was_not_kept_is_an_error_that_says_what_was() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    mock.on("POST", "/notes").respond(200, &1);
    now(create(&recorded(&mock, &recorder), &json!({ "text": "a" }))).unwrap();
    let core = replayed(&Replay::new(recorder.exchanges()));
    let error = now(list(&core)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    let text = error.to_string();
    assert!(
        text.contains("no exchange was kept of `GET /notes?k=REDACTED`: kept are `POST /notes?k=REDACTED`"),
        "{text}"
    );
    let text = now(create(&core, &json!({ "text": "b" }))).unwrap_err().to_string();
    assert!(
        text.contains(r#"with `{"text":"a"}`, this is with `{"text":"b"}`"#),
        "{text}"
    );
}

#[test]
fn form_of_several_parts_is_found_whatever_its_boundary() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    mock.on("POST", "/notes").respond(200, &1);
    let form = |core: &Core, content: &'static str| {
        let form = Multipart::new().text("a", &1).file("f", &Upload::from_bytes(content));
        Request::new(&CREATE, core).multipart(form).call(decode)
    };
    now(form(&recorded(&mock, &recorder), "x")).unwrap();
    let path = file("form");
    recorder.save(&path).unwrap();
    let core = replayed(&Replay::open(&path).unwrap());
    assert_eq!(now(form(&core, "x")).unwrap(), 1);
    now(form(&core, "y")).unwrap_err();
}

#[test]
fn file_that_is_not_one_is_an_error_that_says_where() {
    let path = file("wrong");
    let opened = |text: &str| {
        std::fs::write(&path, text).unwrap();
        Replay::open(&path).unwrap_err().to_string()
    };
    let error = opened(r#"{"exchanges":[{"request":{"headers":["a"]},"response":{}}]}"#);
    assert!(
        error.contains("expected `name: value`") && error.contains("$.exchanges[0].request.headers[0]"),
        "{error}"
    );
    assert!(opened("{}").contains("`exchanges`"));
    assert!(opened("[").contains("an object"));
    let missing = Replay::open(file("missing")).unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::Config);
}

#[test]
fn body_is_kept_as_far_as_it_is_read() {
    let (mock, recorder) = (MockTransport::new(), Recorder::new());
    mock.on("GET", "/notes").respond(200, &json!({ "a": 1 }));
    let response = now(list(&recorded(&mock, &recorder)).send_streaming()).unwrap();
    assert_eq!(recorder.exchanges()[0].body.len(), 0);
    let mut response = response;
    while now(response.chunk()).unwrap().is_some() {}
    assert_eq!(
        serde_json::from_slice::<Value>(&recorder.exchanges()[0].body).unwrap(),
        json!({ "a": 1 })
    );
}
