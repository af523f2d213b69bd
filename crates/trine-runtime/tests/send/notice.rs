//! Operations that are not to be used any more.

use std::sync::{Arc, Mutex};

use trine_runtime::{Body, Core, Event, Observer, Operation};

use super::fake::{Fake, GET, Outcome, POST, SETUP, call, operation, status};

type Log = Arc<Mutex<Vec<String>>>;

struct Watching(Log);

impl Observer for Watching {
    fn event(&self, event: &Event<'_>) {
        let text = match event {
            Event::Deprecated { operation, .. } => format!("deprecated {}", operation.method),
            Event::Sunset {
                operation,
                deprecation,
                sunset,
                ..
            } => format!("sunset {} {deprecation:?} {sunset:?}", operation.method),
            _ => return,
        };
        self.0.lock().unwrap().push(text);
    }
}

static OLD: Operation = Operation {
    deprecated: true,
    ..operation("GET")
};

fn watched(fake: &Fake) -> (Core, Log) {
    let log = Log::default();
    let core = fake.builder(&SETUP).observer(Watching(log.clone())).build().unwrap();
    (core, log)
}

fn announcing(headers: &[(&'static str, &str)]) -> Outcome {
    let headers = headers.iter().map(|(name, value)| (*name, (*value).to_owned()));
    Outcome::Response(204, headers.collect(), Body::empty())
}

#[tokio::test]
async fn a_deprecated_operation_is_told_of_once_for_each_client() {
    let fake = Fake::new([status(204), status(204), status(204), status(204)]);
    let (core, log) = watched(&fake);
    call(&OLD, &core).await.unwrap();
    call(&GET, &core).await.unwrap();
    call(&OLD, &core.clone()).await.unwrap();
    assert_eq!(*log.lock().unwrap(), ["deprecated GET"]);
    let (other, others) = watched(&fake);
    call(&OLD, &other).await.unwrap();
    assert_eq!(*others.lock().unwrap(), ["deprecated GET"]);
}

#[tokio::test]
async fn what_the_server_announces_is_told_once_for_each_operation_as_sent() {
    let end = [
        ("deprecation", "@1688169599"),
        ("sunset", "Sun, 30 Jun 2024 23:59:59 GMT"),
    ];
    let only_end = [("sunset", "Sun, 30 Jun 2024 23:59:59 GMT")];
    let fake = Fake::new([announcing(&end), announcing(&end), announcing(&only_end), status(204)]);
    let (core, log) = watched(&fake);
    call(&GET, &core).await.unwrap();
    call(&GET, &core).await.unwrap();
    call(&POST, &core).await.unwrap();
    call(&POST, &core).await.unwrap();
    assert_eq!(
        *log.lock().unwrap(),
        [
            r#"sunset GET Some("@1688169599") Some("Sun, 30 Jun 2024 23:59:59 GMT")"#,
            r#"sunset POST None Some("Sun, 30 Jun 2024 23:59:59 GMT")"#
        ]
    );
}

#[tokio::test]
async fn an_error_of_the_server_announces_too() {
    let end = Outcome::Response(
        410,
        vec![("sunset", "Sun, 30 Jun 2024 23:59:59 GMT".to_owned())],
        Body::empty(),
    );
    let (core, log) = watched(&Fake::new([end]));
    call(&GET, &core).await.unwrap_err();
    assert_eq!(log.lock().unwrap().len(), 1);
}

#[tokio::test]
async fn a_response_tells_the_id_of_its_request() {
    let known = |name, value: &str| Outcome::Response(204, vec![(name, value.to_owned())], Body::empty());
    let fake = Fake::new([known("x-request-id", "r1"), known("cf-ray", "r2"), status(204)]);
    let core = fake.core();
    let response = call(&GET, &core).send_with_response().await.unwrap();
    assert_eq!(response.request_id(), Some("r1"));
    let raw = call(&GET, &core).send_raw().await.unwrap();
    assert_eq!(raw.request_id(), Some("r2"));
    let none = call(&GET, &core).send_raw().await.unwrap();
    assert_eq!(none.request_id(), None);
}
