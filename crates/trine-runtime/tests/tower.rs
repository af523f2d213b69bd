//! Requests over services of tower.

#![cfg(feature = "tower")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

use std::future::{Ready, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};

use http_body::{Body as HttpBody, Frame, SizeHint};
use tower_service::Service;
use trine_runtime::transport::TowerTransport;
use trine_runtime::{
    Body, Bytes, Core, Decoded, Error, ErrorKind, Operation, RawResponse, Request, RetryPolicy, Setup,
};

static SETUP: Setup = Setup::new("https://a.example/v1");

static POST: Operation = Operation {
    id: "post",
    method: "POST",
    path: "/x",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

/// Responses with method, path and body of the request, a piece each and trailers; is ready at the second poll.
#[derive(Clone, Default)]
struct Echo {
    polled: bool,
    calls: Arc<AtomicU32>,
}

struct Pieces(std::vec::IntoIter<Frame<Bytes>>, u64);

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        Poll::Ready(self.0.next().map(Ok))
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.1)
    }
}

impl Service<http::Request<Body>> for Echo {
    type Response = http::Response<Pieces>;
    type Error = std::convert::Infallible;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        if std::mem::replace(&mut self.polled, true) {
            return Poll::Ready(Ok(()));
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        assert!(self.polled, "a service is called when it is ready");
        self.calls.fetch_add(1, Ordering::Relaxed);
        let hint = request.body().size_hint().exact().unwrap();
        let head = format!("{} {} ", request.method(), request.uri().path());
        let body = Bytes::copy_from_slice(request.body().as_bytes().unwrap());
        assert_eq!(hint, body.len() as u64);
        let length = (head.len() + body.len()) as u64;
        let frames = vec![
            Frame::data(head.into()),
            Frame::data(body),
            Frame::trailers(Default::default()),
        ];
        ready(Ok(http::Response::new(Pieces(frames.into_iter(), length))))
    }
}

/// Fails with a boxed error.
#[derive(Clone)]
struct Failing(fn() -> Box<dyn std::error::Error + Send + Sync>);

impl Service<http::Request<Body>> for Failing {
    type Response = http::Response<Body>;
    type Error = Box<dyn std::error::Error + Send + Sync>;
    type Future = Ready<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: http::Request<Body>) -> Self::Future {
        ready(Err((self.0)()))
    }
}

fn decode(response: &RawResponse) -> Decoded<String, ()> {
    response.text()
}

fn call(core: &Core) -> trine_runtime::Call<String, ()> {
    Request::new(&POST, core).json(&1).call(decode)
}

#[tokio::test]
async fn service_responses_once_it_is_ready_and_trailers_are_passed_over() {
    let echo = Echo::default();
    let calls = echo.calls.clone();
    let core = Core::builder(&SETUP)
        .transport(TowerTransport::new(echo))
        .build()
        .unwrap();
    assert_eq!(call(&core).await.unwrap(), "POST /v1/x 1");
    assert_eq!(call(&core).await.unwrap(), "POST /v1/x 1");
    assert_eq!(calls.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn error_of_a_service_keeps_its_source() {
    let core = Core::builder(&SETUP)
        .transport(TowerTransport::new(Failing(|| "out of order".into())))
        .build()
        .unwrap();
    let error = call(&core).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(format!("{error:?}").contains("out of order"), "{error:?}");
}

#[tokio::test]
async fn error_of_the_clients_own_kind_stays_one_and_is_retried() {
    let failing = Failing(|| Error::new(ErrorKind::Connect, "nobody there").into());
    let builder = Core::builder(&SETUP).transport(TowerTransport::new(failing));
    let mut policy = RetryPolicy::default().with_max_retries(1);
    policy.first_delay = std::time::Duration::ZERO;
    let core = builder.retry(policy).build().unwrap();
    let error = call(&core).idempotency_key("k").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 2));
}
