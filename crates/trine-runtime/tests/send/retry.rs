//! Tests of sending a request again, and of the wait before it.

use std::time::Duration;

use trine_runtime::{ErrorKind, Request, RetryPolicy, Upload};

use super::fake::{Fake, GET, Outcome, POST, PUT, call, decode, status, with_header};

async fn attempts(first: Outcome) -> usize {
    let fake = Fake::new([first, status(204)]);
    let _ = call(&GET, &fake.core()).await;
    fake.seen().len()
}

#[tokio::test]
async fn statuses_that_pass_are_retried() {
    for code in [408, 429, 502, 503, 504] {
        assert_eq!(attempts(status(code)).await, 2, "{code}");
    }
}

#[tokio::test]
async fn other_statuses_are_not() {
    for code in [200, 400, 401, 404, 409, 425, 500, 501] {
        assert_eq!(attempts(status(code)).await, 1, "{code}");
    }
}

#[tokio::test]
async fn no_connection_is_retried_but_a_broken_one_is_not() {
    assert_eq!(attempts(Outcome::Fails(ErrorKind::Connect)).await, 2);
    assert_eq!(attempts(Outcome::Fails(ErrorKind::Transport)).await, 1);
    assert_eq!(attempts(Outcome::Fails(ErrorKind::Timeout)).await, 1);
}

#[tokio::test]
async fn two_retries_and_then_the_last_response() {
    let fake = Fake::new([status(503), status(503), status(503), status(204)]);
    let error = call(&PUT, &fake.core()).await.unwrap_err();
    assert_eq!(fake.seen().len(), 3);
    assert_eq!(error.attempts(), 3);
    assert!(error.is_retryable());
    assert_eq!(error.status().unwrap().as_u16(), 503);
}

#[tokio::test]
async fn call_says_how_many() {
    let fake = Fake::new([status(503), status(503), status(503), status(503), status(204)]);
    call(&GET, &fake.core()).max_retries(4).await.unwrap();
    assert_eq!(fake.seen().len(), 5);
    let fake = Fake::new([status(503), status(204)]);
    call(&GET, &fake.core()).max_retries(0).await.unwrap_err();
    assert_eq!(fake.seen().len(), 1);
}

#[tokio::test]
async fn post_is_sent_once() {
    for first in [
        status(503),
        Outcome::Fails(ErrorKind::Transport),
        Outcome::Fails(ErrorKind::Timeout),
    ] {
        let fake = Fake::new([first, status(204)]);
        call(&POST, &fake.core()).await.unwrap_err();
        assert_eq!(fake.seen().len(), 1);
    }
}

#[tokio::test]
async fn post_that_found_no_connection_is_sent_again() {
    let fails = || Outcome::Fails(ErrorKind::Connect);
    let fake = Fake::new([fails(), fails(), status(204)]);
    call(&POST, &fake.core()).await.unwrap();
    assert_eq!(fake.seen().len(), 3);
    let fake = Fake::new([fails(), fails(), fails(), status(204)]);
    assert_eq!(call(&POST, &fake.core()).await.unwrap_err().attempts(), 3);
    let fake = Fake::new([fails(), status(204)]);
    call(&POST, &fake.core()).max_retries(0).await.unwrap_err();
}

#[tokio::test]
async fn post_that_a_redirect_took_to_no_connection_is_not_sent_again() {
    let fake = Fake::new([
        with_header(307, "location", "/y"),
        Outcome::Fails(ErrorKind::Connect),
        status(204),
    ]);
    assert!(call(&POST, &fake.core()).await.unwrap_err().is_connect());
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test]
async fn key_that_is_a_parameter_of_the_operation_counts_as_one() {
    let fake = Fake::new([status(503), status(204)]);
    let request = Request::new(&POST, &fake.core()).header("Idempotency-Key", &"k1");
    request.call(decode).await.unwrap();
    assert!(
        fake.seen()
            .iter()
            .all(|seen| seen.header("idempotency-key") == Some("k1"))
    );
    let fake = Fake::new([status(503), status(204)]);
    let none: Option<String> = None;
    let request = Request::new(&POST, &fake.core()).header("Idempotency-Key", &none);
    request.call(decode).await.unwrap_err();
    assert_eq!(fake.seen().len(), 1);
}

#[tokio::test]
async fn parameter_that_is_called_an_idempotency_key_otherwise_counts_as_one_too() {
    for (name, times) in [
        ("X-Idempotency-Key", 2),
        ("idempotency_key", 2),
        ("Request-Idempotency-Token", 2),
        ("Idempotency-Expiry", 1),
        ("X-Key", 1),
    ] {
        let fake = Fake::new((0..2).map(|_| status(503)));
        let request = Request::new(&POST, &fake.core()).header(name, &"k1");
        request.call(decode).max_retries(1).await.unwrap_err();
        assert_eq!(fake.seen().len(), times, "{name}");
    }
}

#[tokio::test]
async fn post_with_a_key_is_retried_with_the_same_key() {
    let fake = Fake::new([status(503), status(204)]);
    call(&POST, &fake.core()).idempotency_key("k1").await.unwrap();
    let seen = fake.seen();
    assert_eq!(seen.len(), 2);
    assert!(seen.iter().all(|seen| seen.header("idempotency-key") == Some("k1")));
}

#[tokio::test]
async fn waits_double_up_to_a_cap() {
    let fake = Fake::new((0..9).map(|_| status(503)));
    call(&GET, &fake.core()).max_retries(6).await.unwrap_err();
    let expected = [500, 1000, 2000, 4000, 8000, 8000].map(Duration::from_millis);
    assert_eq!(fake.slept(), expected);
}

#[test]
fn wait_is_a_random_share_of_that() {
    use std::collections::BTreeSet;
    use trine_runtime::{BoxFuture, Clock};
    struct Plain;
    impl Clock for Plain {
        fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
            Box::pin(async {})
        }
    }
    let most = Duration::from_millis(500);
    let waits: BTreeSet<Duration> = (0..100).map(|_| Plain.jitter(most)).collect();
    assert!(waits.iter().all(|wait| *wait <= most), "{waits:?}");
    assert!(waits.len() > 90, "{waits:?}");
    assert!(waits.first().is_some_and(|least| *least < most / 4), "{waits:?}");
    assert!(waits.last().is_some_and(|longest| *longest > most * 3 / 4), "{waits:?}");
}

#[tokio::test]
async fn server_says_how_long_in_seconds_or_by_a_date() {
    for (text, wait) in [
        ("7", 7),
        ("0", 0),
        ("Sun, 06 Nov 1994 08:50:07 GMT", 30),
        ("Sun, 06 Nov 1994 08:49:37 GMT", 0),
        ("Thu, 29 Feb 1992 00:00:00 GMT", 0),
    ] {
        let fake = Fake::new([with_header(429, "retry-after", text), status(204)]);
        call(&GET, &fake.core()).await.unwrap();
        assert_eq!(fake.slept(), [Duration::from_secs(wait)], "{text}");
    }
}

#[tokio::test]
async fn unreadable_retry_after_is_none() {
    for text in [
        "soon",
        "-1",
        "Sun, 06 Foo 1994 08:50:07 GMT",
        "Sun, 99 Nov 1994 08:50:07 GMT",
        "Sun, 06 Nov 1994",
    ] {
        let fake = Fake::new([with_header(429, "retry-after", text), status(204)]);
        call(&GET, &fake.core()).await.unwrap();
        assert_eq!(fake.slept(), [Duration::from_millis(500)], "{text}");
    }
}

#[tokio::test]
async fn wait_longer_than_the_cap_ends_the_call() {
    let fake = Fake::new([with_header(429, "retry-after", "61"), status(204)]);
    let error = call(&GET, &fake.core()).await.unwrap_err();
    assert_eq!((fake.seen().len(), error.status().unwrap().as_u16()), (1, 429));
    assert!(fake.slept().is_empty());
}

#[tokio::test]
async fn body_that_can_be_read_once_is_sent_once() {
    let fake = Fake::new([status(503), status(204)]);
    let file = Upload::from_reader(&b"once"[..]);
    let request = Request::new(&PUT, &fake.core()).upload("text/plain", &file);
    request.call(decode).await.unwrap_err();
    assert_eq!(fake.seen().len(), 1);
    assert_eq!(fake.seen()[0].body, b"once");
}

#[tokio::test]
async fn body_from_a_file_is_read_again() {
    let path = std::env::temp_dir().join(format!("trine-runtime-retry-{}", std::process::id()));
    std::fs::write(&path, "again").unwrap();
    let fake = Fake::new([status(503), status(204)]);
    let request = Request::new(&PUT, &fake.core()).upload("text/plain", &Upload::from_path(&path));
    request.call(decode).await.unwrap();
    std::fs::remove_file(&path).unwrap();
    let bodies: Vec<Vec<u8>> = fake.seen().into_iter().map(|seen| seen.body).collect();
    assert_eq!(bodies, [b"again", b"again"]);
}

#[tokio::test]
async fn budget_of_a_client_runs_out_and_fills_up_again() {
    let fake = Fake::new((0..150).map(|_| status(503)));
    let core = fake.core();
    for _ in 0..50 {
        call(&GET, &core).await.unwrap_err();
    }
    assert_eq!(fake.seen().len(), 150, "the budget is a hundred retries");
    call(&GET, &core).await.unwrap_err();
    assert_eq!(
        fake.seen().len(),
        151,
        "500 is what the transport says when it has run out of responses"
    );

    let fake = Fake::new((0..1000).map(|_| status(503)));
    let core = fake.core();
    for _ in 0..60 {
        call(&GET, &core.clone()).await.unwrap_err();
    }
    assert_eq!(fake.seen().len(), 160, "clones share one budget");
}

#[tokio::test]
async fn success_gives_back_a_part_of_a_retry() {
    let mut responses: Vec<Outcome> = (0..150).map(|_| status(503)).collect();
    responses.extend((0..5).map(|_| status(204)));
    responses.extend([status(503), status(503), status(503)]);
    let fake = Fake::new(responses);
    let core = fake.core();
    for _ in 0..50 {
        call(&GET, &core).await.unwrap_err();
    }
    for _ in 0..5 {
        call(&GET, &core).await.unwrap();
    }
    let before = fake.seen().len();
    call(&GET, &core).await.unwrap_err();
    assert_eq!(fake.seen().len() - before, 2);
}

#[tokio::test]
async fn policy_can_be_never() {
    let fake = Fake::new([status(503), status(204)]);
    let core = fake
        .builder(&super::fake::SETUP)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    call(&GET, &core).await.unwrap_err();
    assert_eq!(fake.seen().len(), 1);
}
