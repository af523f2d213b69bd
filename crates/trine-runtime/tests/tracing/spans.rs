//! A span for each call, an event for each attempt.

use tracing::{Level, info_span};
use trine_runtime::{Body, Core, Credential, ErrorKind, Operation, Request, Scheme, Setup};

use super::fake::{Fake, GET, Outcome, POST, call, decode, operation, status};
use super::subscriber::{Fields, Heard};

fn text(fields: &Fields) -> String {
    let shown = fields.iter().map(|(name, value)| format!("{name}={value}"));
    shown.collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn call_is_a_span_with_the_fields_of_the_conventions() {
    let (heard, _guard) = Heard::listening();
    call(&GET, &Fake::new([status(204)]).core()).await.unwrap();
    let spans = heard.spans();
    assert_eq!(spans.len(), 1);
    assert_eq!(spans[0].name, "http_request");
    assert_eq!(
        text(&spans[0].fields),
        "http.request.method=GET http.response.status_code=204 otel.kind=client otel.name=GET /x \
         server.address=a.example server.port=443 url.template=/x"
    );
}

#[tokio::test]
async fn attempts_are_events_within_the_span() {
    let (heard, _guard) = Heard::listening();
    call(&GET, &Fake::new([status(503), status(204)]).core()).await.unwrap();
    let span = &heard.spans()[0];
    assert_eq!(span.fields["http.request.resend_count"], "1");
    let events: Vec<String> = span
        .events
        .iter()
        .map(|(level, fields)| format!("{level} {}", text(fields)))
        .collect();
    assert_eq!(
        events,
        [
            "DEBUG attempt=1 message=sending",
            "DEBUG attempt=1 elapsed=0ns http.response.status_code=503 message=responded",
            "DEBUG attempt=1 delay=500ms message=retrying",
            "DEBUG attempt=2 message=sending",
            "DEBUG attempt=2 elapsed=0ns http.response.status_code=204 message=responded",
        ]
    );
}

#[tokio::test]
async fn error_of_the_server_is_its_status_and_another_its_kind() {
    let (heard, _guard) = Heard::listening();
    call(&GET, &Fake::new([status(404)]).core()).await.unwrap_err();
    call(&POST, &Fake::new([Outcome::Fails(ErrorKind::Transport)]).core())
        .await
        .unwrap_err();
    call(&POST, &Fake::new([Outcome::Hangs]).core()).await.unwrap_err();
    let spans = heard.spans();
    let ends: Vec<(&str, &str, Option<&str>)> = spans
        .iter()
        .map(|span| {
            let status = span.fields.get("http.response.status_code");
            let (error, otel) = (&span.fields["error.type"], &span.fields["otel.status_code"]);
            (error.as_str(), otel.as_str(), status.map(String::as_str))
        })
        .collect();
    let expected = [
        ("404", "ERROR", Some("404")),
        ("Transport", "ERROR", None),
        ("Timeout", "ERROR", None),
    ];
    assert_eq!(ends, expected);
    let (level, failed) = spans[1].events.last().unwrap();
    assert_eq!((*level, failed["error.type"].as_str()), (Level::DEBUG, "Transport"));
}

static KEYED: Setup = Setup {
    schemes: &[
        Scheme {
            name: "query",
            credential: Credential::ApiKeyQuery("k"),
            env: &[],
        },
        Scheme {
            name: "bearer",
            credential: Credential::Bearer,
            env: &[],
        },
    ],
    ..Setup::new("http://localhost:8080/v1?hush0=1")
};

static SECURE: Operation = Operation {
    path: "/x/{id}?beta=hush1#hush2",
    security: &[&["query", "bearer"]],
    ..operation("POST")
};

#[tokio::test]
async fn no_secret_no_query_string_and_no_value_is_told() {
    let (heard, _guard) = Heard::listening();
    let said = Body::from(b"hush3".to_vec());
    let response = Outcome::Response(400, vec![("set-cookie", "hush4".to_owned())], said);
    let builder = Fake::new([response]).builder(&KEYED);
    let builder = builder.credential("query", "hush5").credential("bearer", "hush6");
    let core: Core = builder.default_header("x-my", "hush7").build().unwrap();
    let request = Request::new(&SECURE, &core).path("id", &"hush8").query("q", &"hush9");
    request.json(&"hush10").call(decode).await.unwrap_err();
    let shown = format!("{:?}", heard.spans());
    assert!(!shown.contains("hush"), "{shown}");
    let fields = &heard.spans()[0].fields;
    assert_eq!(fields["url.template"], "/x/{id}");
    assert_eq!(
        (fields["server.address"].as_str(), fields["server.port"].as_str()),
        ("localhost", "8080")
    );
}

static OLD: Operation = Operation {
    deprecated: true,
    ..operation("GET")
};

#[tokio::test]
async fn deprecation_is_a_warning_once_and_needs_no_observer() {
    let (heard, _guard) = Heard::listening_from(Level::WARN);
    let ends = || Outcome::Response(204, vec![("sunset", "soon".to_owned())], Body::empty());
    let core = Fake::new([ends(), ends()]).core();
    let parent = info_span!(target: "tracing", "parent");
    {
        let _entered = parent.enter();
        call(&OLD, &core).await.unwrap();
        call(&OLD, &core).await.unwrap();
    }
    let spans = heard.spans();
    assert_eq!(spans.len(), 1, "the span of a call is one of `INFO`");
    let events: Vec<String> = spans[0]
        .events
        .iter()
        .map(|(level, fields)| format!("{level} {}", text(fields)))
        .collect();
    assert_eq!(
        events,
        [
            "WARN message=the operation is deprecated in the document operation=test",
            "WARN message=the server says that the operation is deprecated operation=test sunset=soon",
        ]
    );
}

#[tokio::test]
async fn span_around_a_call_that_is_not_heard_stays_as_it_is() {
    let (heard, _guard) = Heard::listening_from(Level::WARN);
    let parent = info_span!(target: "tracing", "parent", http.response.status_code = 1);
    let _entered = parent.enter();
    call(&GET, &Fake::new([status(204)]).core()).await.unwrap();
    assert_eq!(heard.spans()[0].fields["http.response.status_code"], "1");
}
