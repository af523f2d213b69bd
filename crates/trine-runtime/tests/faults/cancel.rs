//! A call that is dropped, at any point, takes nothing with it and leaves nothing behind.

use std::future::{Future, poll_fn};
use std::task::Poll;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use trine_runtime::{Core, Error};

use super::raw::{Raw, closed};
use super::support::{Seen, body, head};
use super::world::{Call, Carries, Method, call, client};

/// Polls a call so often, then drops it, unless it is over by then.
async fn polled(call: Call, times: usize) -> Option<Result<String, Error>> {
    let mut sending = Box::pin(call.send());
    let mut left = times;
    poll_fn(|cx| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        match sending.as_mut().poll(cx) {
            Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
            Poll::Pending if left == 0 => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }
    })
    .await
}

/// Responses each request by the first part of its path.
async fn responses(stream: &mut TcpStream) -> Option<()> {
    let mut buffer = Vec::new();
    loop {
        let request = head(stream, &mut buffer).await?;
        let path = request.line.split('/').nth(1)?.to_owned();
        let request: Seen = body(stream, &mut buffer, request).await?;
        match path.as_str() {
            "stalls" => return closed(stream).await,
            "stalls-in-head" => {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-le").await.ok()?;
                return closed(stream).await;
            }
            "stalls-in-body" => {
                let text = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc";
                stream.write_all(text).await.ok()?;
                return closed(stream).await;
            }
            "busy" => {
                let text = b"HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
                stream.write_all(text).await.ok()?;
            }
            "slow" => {
                for piece in ["HTTP/1.1 200 ", "OK\r\ncontent-length: 3\r\n\r\n", "a", "b", "c"] {
                    stream.write_all(piece.as_bytes()).await.ok()?;
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            }
            _ => {
                drop(request);
                let text = b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc";
                stream.write_all(text).await.ok()?;
            }
        }
    }
}

fn server() -> (Raw, Core) {
    let server = Raw::start(|stream| Box::pin(responses(stream)));
    let core = client(&server.url).build().unwrap();
    (server, core)
}

fn tasks() -> usize {
    tokio::runtime::Handle::current().metrics().num_alive_tasks()
}

async fn until(so: impl Fn() -> bool) {
    while !so() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn call_may_be_dropped_at_any_point() {
    let before = tasks();
    for path in ["slow", "busy"] {
        for carries in Carries::ALL {
            let (server, core) = server();
            let mut times = 0;
            loop {
                let name = format!("{times}");
                let outcome = polled(call(&core, path, &name, Method::Get, carries), times).await;
                // Whatever was dropped, the client goes on.
                let next = call(&core, "fine", "next", Method::Get, Carries::Nothing);
                assert_eq!(next.await.unwrap(), "abc", "after {times} polls of {path}");
                until(|| server.open() <= 1).await;
                if let Some(outcome) = outcome {
                    assert_eq!(outcome.is_ok(), path == "slow", "{outcome:?}");
                    break;
                }
                times += 1;
                assert!(times < 1000, "the call never ends");
            }
            drop(core);
            until(|| server.open() == 0).await;
            until(|| tasks() == before).await;
        }
    }
}

#[tokio::test]
async fn server_sees_that_nobody_waits_any_more() {
    for path in ["stalls", "stalls-in-head", "stalls-in-body"] {
        let (server, core) = server();
        let before = tasks();
        let waiting: Vec<_> = (0..5)
            .map(|number| {
                let name = format!("{number}");
                tokio::spawn(call(&core, path, &name, Method::Post, Carries::Json).send())
            })
            .collect();
        until(|| server.open() == 5).await;
        for call in waiting {
            call.abort();
            assert!(call.await.unwrap_err().is_cancelled());
        }
        until(|| server.open() == 0).await;
        until(|| tasks() == before).await;
    }
}

#[tokio::test]
async fn connection_whose_response_was_read_is_used_again() {
    let (server, core) = server();
    for number in 0..5 {
        let name = format!("{number}");
        call(&core, "fine", &name, Method::Post, Carries::Json).await.unwrap();
    }
    assert_eq!(server.accepted(), 1);
}

#[tokio::test]
async fn attempt_that_took_too_long_closes_its_connection() {
    let (server, _) = server();
    let core = client(&server.url)
        .attempt_timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = call(&core, "stalls", "1", Method::Get, Carries::Nothing)
        .await
        .unwrap_err();
    assert!(error.is_timeout());
    until(|| server.open() == 0).await;
}
