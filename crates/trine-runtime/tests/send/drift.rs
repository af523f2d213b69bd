//! Tests of data from the server that the document does not describe.

use std::sync::{Arc, Mutex};

use trine_runtime::wire::{DecodeError, Reader};
use trine_runtime::{
    Body, Call, Core, Decode, Decoded, ErrorMessage, Event, Observer, Operation, RawResponse, Request,
};

use super::fake::{Fake, GET, Outcome, SETUP, call, operation, status};

type Log = Arc<Mutex<Vec<String>>>;

struct Watching(Log);

impl Observer for Watching {
    fn event(&self, event: &Event<'_>) {
        if let Event::Drift { what, path, found, .. } = event {
            self.0.lock().unwrap().push(format!("{what:?} {path} {found}"));
        }
    }
}

/// One who also asks for properties.
struct Thorough(Watching);

impl Observer for Thorough {
    fn event(&self, event: &Event<'_>) {
        self.0.event(event);
    }

    fn asks_for_properties(&self) -> bool {
        true
    }
}

fn watched(fake: &Fake) -> (Core, Log) {
    let log = Log::default();
    let core = fake.builder(&SETUP).observer(Watching(log.clone())).build().unwrap();
    (core, log)
}

static KNOWN: Operation = Operation {
    responses: &[
        ("200", &["application/json", "image/*"]),
        ("204", &[]),
        ("4XX", &["application/problem+json"]),
    ],
    ..operation("GET")
};

static ANY: Operation = Operation {
    responses: &[("200", &["application/json"]), ("default", &["text/plain"])],
    ..operation("PUT")
};

fn typed(status: u16, content_type: &str, body: &str) -> Outcome {
    let headers = vec![("content-type", content_type.to_owned())];
    Outcome::Response(status, headers, Body::from(body.to_owned()))
}

async fn told(operation: &'static Operation, response: Outcome) -> Vec<String> {
    let (core, log) = watched(&Fake::new([response]));
    let _ = call(operation, &core).max_retries(0).send_raw().await;
    let log = log.lock().unwrap();
    log.clone()
}

#[tokio::test]
async fn status_that_the_document_does_not_have_is_told() {
    assert_eq!(told(&KNOWN, status(201)).await, ["Status  201"]);
    assert_eq!(told(&KNOWN, status(503)).await, ["Status  503"]);
    for known in [status(204), status(404)] {
        assert_eq!(told(&KNOWN, known).await, [""; 0]);
    }
    assert_eq!(told(&ANY, status(503)).await, [""; 0]);
}

#[tokio::test]
async fn media_type_that_the_document_does_not_have_is_told() {
    assert_eq!(
        told(&KNOWN, typed(200, "text/html; charset=utf-8", "<p>")).await,
        ["ContentType  text/html"]
    );
    assert_eq!(
        told(&KNOWN, typed(404, "application/json", "{}")).await,
        ["ContentType  application/json"]
    );
    assert_eq!(
        told(&KNOWN, typed(204, "text/plain", "x")).await,
        ["ContentType  text/plain"]
    );
    for known in [
        typed(200, "Application/JSON; charset=utf-8", "{}"),
        typed(200, "image/png", "x"),
        typed(204, "text/plain", ""),
        status(200),
    ] {
        assert_eq!(told(&KNOWN, known).await, [""; 0]);
    }
}

static REDIRECTED: Operation = Operation {
    responses: &[("302", &["application/zip"])],
    ..operation("GET")
};

static REDIRECTED_OR_NOT: Operation = Operation {
    responses: &[("3XX", &[]), ("default", &["application/json"])],
    ..operation("GET")
};

static BESIDE: Operation = Operation {
    responses: &[("200", &["application/zip"]), ("302", &[])],
    ..operation("GET")
};

#[tokio::test]
async fn success_that_a_redirect_leads_to_is_in_no_document() {
    let page = || typed(200, "text/html", "<p>");
    for operation in [&REDIRECTED, &REDIRECTED_OR_NOT] {
        assert_eq!(told(operation, page()).await, [""; 0]);
    }
    assert_eq!(told(&BESIDE, page()).await, ["ContentType  text/html"]);
}

#[tokio::test]
async fn operation_whose_responses_are_not_known_has_none_that_is_unknown() {
    assert_eq!(told(&GET, typed(418, "text/html", "")).await, [""; 0]);
}

/// An open enumeration.
#[derive(Debug)]
struct State;

impl Decode for State {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = input.string()?;
        if text != "open" {
            input.unknown(&text);
        }
        Ok(State)
    }
}

/// An object with a state, or a number.
#[derive(Debug)]
enum Item {
    Object,
    Number,
    Unknown,
}

impl ErrorMessage for Item {
    fn message(&self) -> Option<&str> {
        None
    }
}

struct Object;

impl Decode for Object {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.begin_object()?;
        let mut state = None;
        while let Some(key) = input.next_key()? {
            match &*key {
                "state" => input.read_some::<State>(&mut state),
                _ => input.skip(),
            }?;
        }
        input.required(state, "state").map(|_| Object)
    }
}

impl Decode for Item {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if input.attempt::<Object>().is_some() {
            return Ok(Item::Object);
        }
        if input.attempt::<i64>().is_some() {
            return Ok(Item::Number);
        }
        input.other(|_: serde_json::Value| Item::Unknown)
    }
}

static LIST: Operation = Operation {
    responses: &[("200", &["application/json"]), ("400", &["application/json"])],
    ..operation("GET")
};

fn decode_items(response: &RawResponse) -> Decoded<Vec<Item>, Vec<Item>> {
    match response.status().as_u16() {
        200 => response.json(),
        _ => response.api_error(|items| items),
    }
}

fn list(core: &Core) -> Call<Vec<Item>, Vec<Item>> {
    Request::new(&LIST, core).call(decode_items)
}

#[tokio::test]
async fn unknown_values_and_branches_are_told_with_their_path() {
    let body = r#"[1, {"state":"open"}, {"state": "shut"}, "x", {"state":"shut"}, {"state":"a"} , {"other":[]}]"#;
    let (core, log) = watched(&Fake::new([typed(200, "application/json", body)]));
    let items = list(&core).await.unwrap();
    assert_eq!(items.len(), 7);
    assert_eq!(
        *log.lock().unwrap(),
        ["Value $[2].state shut", "Branch $[3] \"x\"", "Value $[5].state a",]
    );
}

#[tokio::test]
async fn the_same_is_told_once_for_each_client_and_operation() {
    let response = || typed(200, "application/json", r#"[{"state":"shut"}]"#);
    let fake = Fake::new([response(), response(), status(500), status(500)]);
    let (core, log) = watched(&fake);
    list(&core).await.unwrap();
    list(&core).await.unwrap();
    list(&core).max_retries(0).await.unwrap_err();
    list(&core).max_retries(0).await.unwrap_err();
    assert_eq!(*log.lock().unwrap(), ["Value $[0].state shut", "Status  500"]);
}

#[tokio::test]
async fn error_that_the_document_describes_is_looked_at_too() {
    let response = typed(400, "application/json", r#"[{"state":"shut"}]"#);
    let (core, log) = watched(&Fake::new([response]));
    list(&core).send_typed().await.unwrap_err();
    assert_eq!(*log.lock().unwrap(), ["Value $[0].state shut"]);
}

#[tokio::test]
async fn properties_are_told_to_who_asks_for_them() {
    let body = r#"[{"state":"open","more":[1,{"a":2}]},{"more":1,"state":"open","x y":"z"}]"#;
    let response = || typed(200, "application/json", body);
    let (core, log) = watched(&Fake::new([response()]));
    list(&core).await.unwrap();
    assert_eq!(*log.lock().unwrap(), [""; 0]);

    let fake = Fake::new([response()]);
    let asking = Thorough(Watching(log.clone()));
    let core = fake.builder(&SETUP).observer(asking).build().unwrap();
    list(&core).await.unwrap();
    assert_eq!(
        *log.lock().unwrap(),
        ["Property $[0].more an array", "Property $[1][\"x y\"] \"z\""]
    );
}
