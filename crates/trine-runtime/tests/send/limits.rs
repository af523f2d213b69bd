//! Tests of the limits of time and size.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use trine_runtime::{Body, Decoded, ErrorKind, RawResponse, Request};

use super::fake::{Fake, GET, Outcome, SETUP, call, status, with_header};

/// Returns the outcome of a call that must end, so that without its limit a test fails instead of waiting.
async fn ended<T>(call: impl Future<Output = T>) -> T {
    let most = Duration::from_secs(30);
    tokio::time::timeout(most, call).await.expect("the call ends")
}

#[tokio::test]
async fn attempt_takes_a_minute_at_most_and_is_not_repeated() {
    let fake = Fake::new([Outcome::Hangs, status(204)]);
    let error = ended(call(&GET, &fake.core()).send()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.to_string(), "GET /x: the attempt took longer than 60s");
    assert_eq!(fake.slept(), [Duration::from_secs(60)]);
}

#[tokio::test]
async fn client_says_how_long_an_attempt_takes() {
    let fake = Fake::new([Outcome::Hangs]);
    let core = fake
        .builder(&SETUP)
        .attempt_timeout(Duration::from_secs(3))
        .build()
        .unwrap();
    assert!(ended(call(&GET, &core).send()).await.unwrap_err().is_timeout());
    assert_eq!(fake.slept(), [Duration::from_secs(3)]);
}

#[tokio::test]
async fn call_says_how_long_it_takes_in_all() {
    let fake = Fake::new([Outcome::Hangs]);
    let sent = call(&GET, &fake.core()).timeout(Duration::from_secs(300)).send();
    let error = ended(sent).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "GET /x: the call took longer than 300s");
    assert_eq!(fake.slept(), [Duration::from_secs(300)]);
}

#[tokio::test]
async fn wait_that_would_outlast_the_call_is_not_begun() {
    let fake = Fake::new([with_header(503, "retry-after", "30"), status(204)]);
    let error = call(&GET, &fake.core())
        .timeout(Duration::from_secs(30))
        .await
        .unwrap_err();
    assert_eq!((fake.seen().len(), error.status().unwrap().as_u16()), (1, 503));
    let fake = Fake::new([with_header(503, "retry-after", "29"), status(204)]);
    call(&GET, &fake.core()).timeout(Duration::from_secs(30)).await.unwrap();
}

#[tokio::test]
async fn body_that_never_ends_counts_into_the_attempt() {
    struct Endless;
    impl futures_core::Stream for Endless {
        type Item = Result<Bytes, trine_runtime::Error>;
        fn poll_next(
            self: std::pin::Pin<&mut Self>,
            _: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            std::task::Poll::Pending
        }
    }
    let fake = Fake::new([Outcome::Response(200, Vec::new(), Body::from_stream(Endless, None))]);
    let error = ended(call(&GET, &fake.core()).send()).await.unwrap_err();
    assert!(error.is_timeout());
}

#[test]
fn limits_are_those_of_the_page_unless_set() {
    let shown = format!("{:?}", trine_runtime::Core::builder(&SETUP));
    for limit in [
        "connect_timeout: 10s",
        "attempt_timeout: 60s",
        "body_limit: 67108864",
        "nesting_limit: 128",
        "max_retries: 2",
    ] {
        assert!(shown.contains(limit), "{shown}");
    }
    let shown = format!(
        "{:?}",
        trine_runtime::Core::builder(&SETUP)
            .connect_timeout(Duration::from_secs(1))
            .attempt_timeout(Duration::from_secs(2))
            .body_limit(3)
            .nesting_limit(4)
    );
    for limit in [
        "connect_timeout: 1s",
        "attempt_timeout: 2s",
        "body_limit: 3",
        "nesting_limit: 4",
    ] {
        assert!(shown.contains(limit), "{shown}");
    }
}

#[tokio::test]
async fn client_says_how_deep_a_response_is_nested() {
    let decode = |response: &RawResponse| -> Decoded<serde_json::Value, ()> { response.json() };
    for (limit, expected) in [(2, Ok(())), (1, Err(ErrorKind::Decode))] {
        let fake = Fake::new([Outcome::Response(200, Vec::new(), Body::from("[[1]]".to_owned()))]);
        let core = fake.builder(&SETUP).nesting_limit(limit).build().unwrap();
        let read = Request::new(&GET, &core).call(decode).await;
        assert_eq!(read.map(|_| ()).map_err(|error| error.kind()), expected);
    }
}

#[tokio::test]
async fn response_of_more_than_64_mib_is_refused_before_it_is_read() {
    let most = 64 << 20;
    for (length, expected) in [(most, Ok(())), (most + 1, Err(ErrorKind::TooLarge))] {
        let body = Body::from_stream(Pieces(0), Some(length));
        let fake = Fake::new([Outcome::Response(200, Vec::new(), body)]);
        assert_eq!(call(&GET, &fake.core()).await.map_err(|error| error.kind()), expected);
    }
}

/// Pieces of a thousand bytes, without a length.
struct Pieces(usize);

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, trine_runtime::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.checked_sub(1).map(|left| {
            self.0 = left;
            Ok(Bytes::from(vec![b' '; 1000]))
        }))
    }
}

#[tokio::test]
async fn no_more_is_read_than_the_limit_and_one_piece() {
    struct Counted(Pieces, Arc<AtomicUsize>);
    impl futures_core::Stream for Counted {
        type Item = Result<Bytes, trine_runtime::Error>;
        fn poll_next(
            mut self: std::pin::Pin<&mut Self>,
            cx: &mut std::task::Context<'_>,
        ) -> std::task::Poll<Option<Self::Item>> {
            self.1.fetch_add(1, Ordering::Relaxed);
            std::pin::Pin::new(&mut self.0).poll_next(cx)
        }
    }
    let count = Arc::new(AtomicUsize::new(0));
    let body = Body::from_stream(Counted(Pieces(100), count.clone()), None);
    assert_eq!(with_limit(2500, body).await, Err(ErrorKind::TooLarge));
    assert_eq!(count.load(Ordering::Relaxed), 3);
}

async fn with_limit(limit: u64, body: Body) -> Result<(), ErrorKind> {
    let fake = Fake::new([Outcome::Response(200, Vec::new(), body)]);
    let core = fake.builder(&SETUP).body_limit(limit).build().unwrap();
    call(&GET, &core).await.map_err(|error| error.kind())
}

#[tokio::test]
async fn response_is_as_large_as_the_limit_at_most() {
    let told = |length| Body::from_stream(Pieces(2), Some(length));
    assert_eq!(with_limit(2000, Body::from_stream(Pieces(2), None)).await, Ok(()));
    assert_eq!(
        with_limit(1999, Body::from_stream(Pieces(2), None)).await,
        Err(ErrorKind::TooLarge)
    );
    assert_eq!(with_limit(1999, told(2000)).await, Err(ErrorKind::TooLarge));
    assert_eq!(with_limit(2000, told(2000)).await, Ok(()));
    assert_eq!(
        with_limit(3, Body::from(b"four".to_vec())).await,
        Err(ErrorKind::TooLarge)
    );
    assert_eq!(with_limit(0, Body::empty()).await, Ok(()));
}
