//! A server on loopback that responds what it is told to and keeps what it was asked.

#![allow(clippy::unwrap_used, reason = "a test")]
#![allow(dead_code, reason = "each test uses its share")]
#![allow(unreachable_pub, reason = "a module of several tests")]

use std::collections::VecDeque;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

/// A request as it came over the wire.
#[derive(Debug, Clone, Default)]
pub struct Seen {
    /// `METHOD target`
    pub line: String,
    /// Lower-case names and values.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(of, _)| of == name);
        found.map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A server on loopback. It responses in order, and 500 when it has run out of responses.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// Starts one on the runtime of the caller.
    pub async fn start(responses: impl IntoIterator<Item = String>) -> Self {
        let responses: Mutex<VecDeque<String>> = Mutex::new(responses.into_iter().collect());
        Self::responding(move |_| {
            let next = responses.lock().unwrap().pop_front();
            let text = next.unwrap_or_else(|| response(500, &[], "no response left"));
            Box::pin(async { text })
        })
        .await
    }

    /// Starts one that makes its responses of the requests; it may take its time.
    pub async fn responding(
        response: impl Fn(Seen) -> Pin<Box<dyn Future<Output = String> + Send>> + Send + Sync + 'static,
    ) -> Self {
        let response: Arc<Responding> = Arc::new(response);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let kept = seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, response.clone(), kept.clone()));
            }
        });
        Self { url, seen }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

/// A connection.
pub trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send> Stream for S {}

type Responding = dyn Fn(Seen) -> Pin<Box<dyn Future<Output = String> + Send>> + Send + Sync;

/// A response with a body.
pub fn response(status: u16, headers: &[(&str, &str)], body: &str) -> String {
    let mut text = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text + "\r\n" + body
}

/// A response with a body of JSON.
pub fn json(status: u16, body: &str) -> String {
    response(status, &[("content-type", "application/json")], body)
}

async fn serve(mut stream: impl Stream, response: Arc<Responding>, seen: Arc<Mutex<Vec<Seen>>>) {
    let mut buffer = Vec::new();
    while let Some(request) = read(&mut stream, &mut buffer).await {
        seen.lock().unwrap().push(request.clone());
        let text = response(request).await;
        if stream.write_all(text.as_bytes()).await.is_err() {
            return;
        }
    }
}

/// The next request on a connection.
pub async fn read(stream: &mut impl Stream, buffer: &mut Vec<u8>) -> Option<Seen> {
    let head = head(stream, buffer).await?;
    body(stream, buffer, head).await
}

/// The next request up to its body.
pub async fn head(stream: &mut impl Stream, buffer: &mut Vec<u8>) -> Option<Seen> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
        more(stream, buffer).await?;
    };
    let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end + 4);
    let mut lines = head.split("\r\n");
    let line = lines.next()?.trim_end_matches(" HTTP/1.1").to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    Some(Seen {
        line,
        headers,
        body: Vec::new(),
    })
}

/// The rest of a request.
pub async fn body(stream: &mut impl Stream, buffer: &mut Vec<u8>, mut request: Seen) -> Option<Seen> {
    if request.header("transfer-encoding") == Some("chunked") {
        request.body = chunked(stream, buffer).await?;
    } else {
        let length = request
            .header("content-length")
            .map_or(0, |length| length.parse().unwrap());
        while buffer.len() < length {
            more(stream, buffer).await?;
        }
        request.body = buffer.drain(..length).collect();
    }
    Some(request)
}

async fn chunked(stream: &mut impl Stream, buffer: &mut Vec<u8>) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = loop {
            if let Some(end) = buffer.windows(2).position(|two| two == b"\r\n") {
                break end;
            }
            more(stream, buffer).await?;
        };
        let size = usize::from_str_radix(std::str::from_utf8(&buffer[..end]).unwrap(), 16).unwrap();
        buffer.drain(..end + 2);
        while buffer.len() < size + 2 {
            more(stream, buffer).await?;
        }
        body.extend(buffer.drain(..size));
        buffer.drain(..2);
        if size == 0 {
            return Some(body);
        }
    }
}

async fn more(stream: &mut impl Stream, buffer: &mut Vec<u8>) -> Option<()> {
    let mut piece = [0; 4096];
    let length = stream.read(&mut piece).await.ok()?;
    buffer.extend_from_slice(&piece[..length]);
    (length > 0).then_some(())
}
