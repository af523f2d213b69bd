//! Faults of connections, over both transports.

use std::io::{self, Read};
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use trine_runtime::{ErrorKind, Request, Upload};

use super::raw::{Raw, closed};
use super::support::{head, read};
use super::world::{Carries, Method, Way, call, client, made, post};

const WAYS: [Way; 2] = [Way::Task, Way::Thread];

#[test]
fn another_origin_never_sees_the_request() {
    for way in WAYS {
        let other = Raw::start(|stream| Box::pin(closed(stream)));
        let to = other.url.clone();
        let server = Raw::start(move |stream| {
            let text = format!("HTTP/1.1 307 Elsewhere\r\nlocation: {to}/x\r\ncontent-length: 0\r\n\r\n");
            Box::pin(async move {
                read(stream, &mut Vec::new()).await?;
                stream.write_all(text.as_bytes()).await.ok()?;
                closed(stream).await
            })
        });
        let core = client(&server.url).build().unwrap();
        let error = made(way, call(&core, "a", "b", Method::Get, Carries::Nothing)).unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 307);
        assert_eq!((server.accepted(), other.accepted()), (1, 0));
    }
}

#[test]
fn connection_that_was_closed_in_the_meantime_is_not_used_again() {
    for way in WAYS {
        let server = Raw::start(|stream| {
            Box::pin(async {
                read(stream, &mut Vec::new()).await?;
                let text = b"HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc";
                stream.write_all(text).await.ok()
            })
        });
        let core = client(&server.url).build().unwrap();
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        for number in 0..3 {
            // Also where it must not be sent twice.
            let call = call(&core, "a", &number.to_string(), Method::Post, Carries::Reader);
            let sent = match way {
                Way::Task => runtime.block_on(call.send()),
                Way::Thread => call.send_blocking(),
            };
            assert_eq!(sent.unwrap(), "abc");
            while server.open() > 0 {
                std::thread::sleep(Duration::from_millis(1));
            }
            // The end of the connection has been sent by now, and a connection of a task is looked after by another.
            std::thread::sleep(Duration::from_millis(20));
        }
        assert_eq!(server.accepted(), 3);
    }
}

#[test]
fn compressed_response_is_read() {
    for way in WAYS {
        let server = Raw::start(|stream| {
            Box::pin(async {
                let seen = read(stream, &mut Vec::new()).await?;
                assert_eq!(seen.header("accept-encoding"), Some("gzip"));
                let mut body = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
                io::Write::write_all(&mut body, b"abc").unwrap();
                let body = body.finish().unwrap();
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
                    body.len()
                );
                stream.write_all(&[head.as_bytes(), &body].concat()).await.ok()
            })
        });
        let core = client(&server.url).build().unwrap();
        let value = made(way, call(&core, "a", "b", Method::Get, Carries::Nothing)).unwrap();
        assert_eq!(value, "abc");
    }
}

/// Fails after some bytes.
struct Failing(usize);

impl Read for Failing {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let length = out.len().min(self.0);
        self.0 -= length;
        match length {
            0 => Err(io::Error::other("the tape is torn")),
            length => Ok(length),
        }
    }
}

#[test]
fn file_that_cannot_be_read_is_told_as_such() {
    for way in WAYS {
        let server = Raw::start(|stream| Box::pin(closed(stream)));
        let core = client(&server.url).build().unwrap();
        for upload in [
            Upload::from_path("/nonexistent/trine"),
            Upload::from_reader(Failing(0)),
            Upload::from_reader(Failing(100_000)),
        ] {
            let error = made(
                way,
                post(&core, |request: Request| request.upload("text/plain", &upload)),
            )
            .unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{error:?}");
            assert_eq!(error.attempts(), 1);
        }
    }
}

#[test]
fn response_that_comes_before_the_body_was_read_is_the_response() {
    for way in WAYS {
        let server = Raw::start(|stream| {
            Box::pin(async {
                head(stream, &mut Vec::new()).await?;
                let text = b"HTTP/1.1 413 Too much\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
                stream.write_all(text).await.ok()?;
                stream.shutdown().await.ok()?;
                // What still comes is read, as a server has to do that wants its response to be read.
                closed(stream).await
            })
        });
        let core = client(&server.url).build().unwrap();
        let upload = Upload::from_bytes(vec![0; 4 << 20]);
        let error = made(
            way,
            post(&core, |request: Request| request.upload("text/plain", &upload)),
        )
        .unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(413), "{error:?}");
    }
}

/// Nobody accepts, and the queue of those who wait for that is full, so that nobody responses any more.
#[cfg(target_os = "linux")]
#[test]
fn connecting_has_a_limit_of_its_own() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let (listener, address) = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().unwrap();
        socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let listener = socket.listen(1).unwrap();
        let address = listener.local_addr().unwrap();
        (listener, address)
    });
    let mut queue = Vec::new();
    while let Ok(stream) = std::net::TcpStream::connect_timeout(&address, Duration::from_millis(100)) {
        queue.push(stream);
        assert!(queue.len() < 100, "the queue has no end");
    }
    for way in WAYS {
        let core = client(&format!("http://{address}"))
            .connect_timeout(Duration::from_millis(50))
            // Otherwise it would be this one.
            .attempt_timeout(Duration::from_secs(5))
            .build()
            .unwrap();
        let call = call(&core, "a", "b", Method::Get, Carries::Nothing).max_retries(0);
        let error = made(way, call).unwrap_err();
        assert!(error.is_connect(), "{error:?}");
    }
    drop(listener);
}
