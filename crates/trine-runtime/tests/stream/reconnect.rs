//! Tests of resuming a stream of server-sent events that broke off.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use trine_runtime::{
    Body, BoxFuture, Core, Credential, Error, ErrorKind, Event, HttpRequest, HttpResponse, Middleware, Next, Observer,
    Operation, Request, Scheme, Secret, Setup, TokenSource, Tools,
};

use super::fake::{Fake, GET, Outcome, POST, SETUP, status, with_header};
use super::pieces::{Events, Pieces, all, call_of, decode_data, response, sse};

fn ends(text: &str) -> Outcome {
    sse(Pieces::new([text]).body())
}

fn breaks(text: &str) -> Outcome {
    sse(Pieces::new([text]).then_breaks().body())
}

/// Values, and kinds of errors.
async fn told(events: Events) -> Vec<Result<Value, ErrorKind>> {
    let items = all(events).await;
    items
        .into_iter()
        .map(|item| item.map_err(|error| error.kind()))
        .collect()
}

fn ids(fake: &Fake) -> Vec<Option<String>> {
    let seen = fake.seen();
    seen.iter()
        .map(|request| request.header("last-event-id").map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn stream_goes_on_behind_the_last_event_that_was_whole() {
    let fake = Fake::new([
        breaks("id:a\ndata:1\n\nid:b\ndata:2\n\nid:c\ndata:3\n"),
        breaks("data:4\n\ndata:"),
        ends("id:d\ndata:5\n\n"),
    ]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Ok(json!(2)), Ok(json!(4)), Ok(json!(5))]);
    let b = || Some("b".to_owned());
    assert_eq!(ids(&fake), [None, b(), b()]);
}

#[tokio::test]
async fn nothing_is_sent_for_an_id_that_there_is_not() {
    let fake = Fake::new([breaks("data:1\n\n"), breaks("id:x\ndata:2\n\nid\ndata:3\n\n"), ends("")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items.len(), 3);
    assert_eq!(ids(&fake), [None, None, None]);
}

#[tokio::test]
async fn id_of_the_stream_goes_before_the_one_of_the_call() {
    let fake = Fake::new([breaks("id:2\ndata:1\n\n"), ends("")]);
    let call = call_of(&GET, &fake, decode_data).header("Last-Event-ID", "1");
    told(call.await.unwrap()).await;
    assert_eq!(ids(&fake), [Some("1".to_owned()), Some("2".to_owned())]);
}

#[tokio::test]
async fn stream_that_ends_has_ended_unless_it_is_to_go_on() {
    let fake = Fake::new([ends("data:1\n\n"), ends("data:2\n\n")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!((items, fake.seen().len()), (vec![Ok(json!(1))], 1));

    let fake = Fake::new([ends("data:1\n\n"), ends("data:2\n\n"), status(204)]);
    let events = call_of(&GET, &fake, decode_data).await.unwrap().reconnect_on_end();
    assert_eq!(told(events).await, [Ok(json!(1)), Ok(json!(2))]);
    assert_eq!(fake.seen().len(), 3);
}

#[tokio::test]
async fn sentinel_is_the_end_even_if_the_stream_is_to_go_on() {
    let fake = Fake::new([breaks("data:1\n\ndata:[DONE]\n\n"), ends("data:2\n\n")]);
    let events = call_of(&GET, &fake, decode_data).await.unwrap().reconnect_on_end();
    assert_eq!(told(events).await, [Ok(json!(1))]);
    assert_eq!(fake.seen().len(), 1);
}

#[tokio::test]
async fn empty_streams_that_are_to_go_on_end_with_the_retries() {
    let fake = Fake::new([ends(""), ends(":\n\n"), ends("")]);
    let events = call_of(&GET, &fake, decode_data).await.unwrap().reconnect_on_end();
    assert_eq!(told(events).await, []);
    assert_eq!(fake.seen().len(), 3);
}

#[tokio::test]
async fn post_is_never_sent_again_not_even_with_a_key() {
    let fake = Fake::new([breaks("data:1\n\n"), ends("data:2\n\n")]);
    let call = call_of(&POST, &fake, decode_data).idempotency_key("k");
    let events = call.await.unwrap().reconnect_on_end();
    assert_eq!(told(events).await, [Ok(json!(1)), Err(ErrorKind::Transport)]);
    assert_eq!(fake.seen().len(), 1);
}

#[tokio::test]
async fn body_that_can_be_read_once_is_not_sent_again() {
    static QUERY: Operation = super::fake::operation("QUERY");
    let fake = Fake::new([breaks("data:1\n\n"), ends("data:2\n\n")]);
    let upload = trine_runtime::Upload::from_reader(&b"x"[..]);
    let request = Request::new(&QUERY, &fake.core()).upload("text/plain", &upload);
    let events = request.streamed().call(decode_data).await.unwrap();
    assert_eq!(told(events).await, [Ok(json!(1)), Err(ErrorKind::Transport)]);

    let fake = Fake::new([breaks("data:1\n\n"), ends("data:2\n\n")]);
    let request = Request::new(&QUERY, &fake.core()).text("text/plain", "x");
    let events = request.streamed().call(decode_data).await.unwrap();
    assert_eq!(told(events).await, [Ok(json!(1)), Ok(json!(2))]);
    assert_eq!(fake.seen()[1].body, b"x");
}

#[tokio::test]
async fn as_many_failures_in_a_row_as_there_may_be_retries_end_the_stream() {
    let fake = Fake::new([
        breaks("data:1\n\n"),
        Outcome::Fails(ErrorKind::Connect),
        breaks(":\n\n"),
        ends("data:2\n\n"),
    ]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Err(ErrorKind::Transport)]);
    assert_eq!(fake.seen().len(), 3);

    let fake = Fake::new([
        breaks("data:1\n\n"),
        Outcome::Fails(ErrorKind::Connect),
        breaks("data:2\n\n"),
        Outcome::Fails(ErrorKind::Connect),
        ends("data:3\n\n"),
    ]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Ok(json!(2)), Ok(json!(3))]);
}

#[tokio::test]
async fn call_says_how_many_failures() {
    let fake = Fake::new([breaks("data:1\n\n"), ends("data:2\n\n")]);
    let call = call_of(&GET, &fake, decode_data).max_retries(0);
    let items = told(call.await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Err(ErrorKind::Transport)]);
}

#[tokio::test]
async fn wait_is_what_the_server_says_or_grows_with_the_failures() {
    let ms = Duration::from_millis;
    let fake = Fake::new([
        breaks("data:1\n\n"),
        Outcome::Fails(ErrorKind::Connect),
        breaks("retry:70\ndata:2\n\n"),
        breaks("data:3\n\n"),
        with_header(503, "retry-after", "3"),
        ends(""),
    ]);
    told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    // 500 ms and twice that by the policy, 70 ms for the next two, 3 s for the status.
    assert_eq!(fake.slept(), [ms(500), ms(1000), ms(70), ms(70), ms(3000)]);
}

#[tokio::test]
async fn wait_is_no_longer_than_the_policy_takes() {
    let fake = Fake::new([breaks("retry:99999999999999999999\ndata:1\n\n"), ends("")]);
    told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(fake.slept(), [Duration::from_secs(60)]);
}

#[tokio::test]
async fn silence_is_a_failure() {
    let fake = Fake::new([sse(Pieces::new(["data:1\n\n"]).then_hangs().body()), ends("data:2\n\n")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Ok(json!(2))]);
    assert_eq!(fake.slept()[0], Duration::from_secs(60));
}

#[tokio::test]
async fn response_that_waiting_does_not_mend_ends_the_stream() {
    let fake = Fake::new([breaks("data:1\n\n"), status(404), ends("data:2\n\n")]);
    let items = all(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    let error = items[1].as_ref().unwrap_err();
    assert_eq!((items.len(), error.status().unwrap().as_u16()), (2, 404));

    let json = response("application/json", Body::from("{}".to_owned()));
    let fake = Fake::new([breaks("data:1\n\n"), json, ends("data:2\n\n")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Err(ErrorKind::Decode)]);

    let fake = Fake::new([breaks("data:1\n\n"), status(204), ends("data:2\n\n")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1))]);
}

#[tokio::test]
async fn event_that_is_too_large_ends_the_stream() {
    let fake = Fake::new([ends("data:1\n\ndata:23456789\n\n"), ends("data:3\n\n")]);
    let core = fake.builder(&SETUP).event_limit(8).build().unwrap();
    let events = Request::new(&GET, &core).streamed().call(decode_data).await.unwrap();
    let items = told(events.reconnect_on_end()).await;
    assert_eq!(items, [Ok(json!(1)), Err(ErrorKind::TooLarge)]);
}

#[tokio::test]
async fn id_that_cannot_stand_in_a_header_ends_the_stream() {
    let fake = Fake::new([breaks("id:a\u{1}\ndata:1\n\n"), ends("data:2\n\n")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Err(ErrorKind::Transport)]);
    let fake = Fake::new([breaks("id:ä\ndata:1\n\n"), ends("data:2\n\n")]);
    let items = told(call_of(&GET, &fake, decode_data).await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Ok(json!(2))]);
    let sent = &fake.seen()[1].headers["last-event-id"];
    assert_eq!(sent.as_bytes(), "ä".as_bytes());
}

#[tokio::test]
async fn lines_are_not_taken_up_again() {
    let fake = Fake::new([
        response("application/jsonl", Pieces::new(["1\n"]).then_breaks().body()),
        ends("2\n"),
    ]);
    let call = call_of(&GET, &fake, |response| {
        super::pieces::decode(response, trine_runtime::EventFormat::Lines)
    });
    let items = told(call.await.unwrap().reconnect_on_end()).await;
    assert_eq!(items, [Ok(json!(1)), Err(ErrorKind::Transport)]);
}

static KEYED: Setup = Setup {
    schemes: &[Scheme {
        name: "key",
        credential: Credential::ApiKeyHeader("x-key"),
        env: &[],
    }],
    ..SETUP_OF
};
const SETUP_OF: Setup = Setup::new("https://a.example/v1");

static SECURE: Operation = Operation {
    security: &[&["key"]],
    ..GET_OF
};
const GET_OF: Operation = super::fake::operation("GET");

type Log = Arc<Mutex<Vec<String>>>;

struct Noting(&'static str, Log);

impl Middleware for Noting {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        Box::pin(async move {
            self.1.lock().unwrap().push(format!("{} {}", self.0, next.attempt()));
            next.run(request).await
        })
    }
}

impl Observer for Noting {
    fn event(&self, event: &Event<'_>) {
        let text = match event {
            Event::Sending { attempt, .. } => format!("sending {attempt}"),
            Event::Retrying { attempt, .. } => format!("retrying {attempt}"),
            Event::Responded { response, .. } => format!("responded {}", response.status().as_u16()),
            Event::Failed { .. } => "failed".to_owned(),
            _ => return,
        };
        self.1.lock().unwrap().push(text);
    }
}

fn watched(fake: &Fake, log: &Log) -> Core {
    fake.builder(&KEYED)
        .credential("key", "secret")
        .around_calls(Noting("call", log.clone()))
        .around_attempts(Noting("attempt", log.clone()))
        .observer(Noting("", log.clone()))
        .build()
        .unwrap()
}

#[tokio::test]
async fn credentials_middleware_and_observers_are_those_of_any_call() {
    let log = Log::default();
    let fake = Fake::new([
        breaks("data:1\n\n"),
        Outcome::Fails(ErrorKind::Connect),
        ends("data:2\n\n"),
    ]);
    let events = Request::new(&SECURE, &watched(&fake, &log))
        .streamed()
        .call(decode_data);
    told(events.await.unwrap()).await;
    let keys: Vec<String> = fake
        .seen()
        .iter()
        .map(|request| request.header("x-key").unwrap().to_owned())
        .collect();
    assert_eq!(keys, ["secret", "secret", "secret"]);
    assert_eq!(
        *log.lock().unwrap(),
        [
            "call 0",
            "sending 1",
            "attempt 1",
            "responded 200",
            "retrying 1",
            "call 1",
            "sending 2",
            "attempt 2",
            "failed",
            "retrying 2",
            "call 2",
            "sending 3",
            "attempt 3",
            "responded 200",
        ]
    );
}

/// Tokens with a number, another one when it is refused.
#[derive(Default)]
struct Numbered(AtomicU32);

impl TokenSource for Numbered {
    fn token<'a>(&'a self, _: &'a Scheme, _: &'a Tools) -> BoxFuture<'a, Result<Secret, Error>> {
        Box::pin(async { Ok(Secret::from(self.0.load(Ordering::Relaxed).to_string())) })
    }

    fn refused(&self, _: &Scheme, _: &Secret) -> bool {
        self.0.fetch_add(1, Ordering::Relaxed);
        true
    }
}

#[tokio::test]
async fn token_that_ran_out_while_the_stream_was_open_is_replaced() {
    let fake = Fake::new([breaks("data:1\n\n"), status(401), ends("data:2\n\n")]);
    let builder = fake.builder(&KEYED).token_source("key", Numbered::default());
    let core = builder.build().unwrap();
    let events = Request::new(&SECURE, &core).streamed().call(decode_data);
    let items = told(events.await.unwrap()).await;
    assert_eq!(items, [Ok(json!(1)), Ok(json!(2))]);
    let keys: Vec<String> = fake
        .seen()
        .iter()
        .map(|request| request.header("x-key").unwrap().to_owned())
        .collect();
    assert_eq!(keys, ["0", "0", "1"]);
}
