//! The test of the memory that a large upload takes. It is alone in its program, since all memory is counted.

#![cfg(all(feature = "blocking", feature = "transport"))]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::thread::{self, JoinHandle};

use bytes::Bytes;
use futures_core::Stream;
use peak_alloc::PeakAlloc;
use trine_runtime::{Call, Core, Decoded, Error, Multipart, Operation, RawResponse, Request, Setup, Upload};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// One measurement at a time.
static ALONE: Mutex<()> = Mutex::new(());

static SETUP: Setup = Setup::new("https://a.example");
static PUT: Operation = Operation {
    id: "put",
    method: "PUT",
    path: "/x",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

const SIZE: u64 = 256 << 20;
const PIECE: usize = 64 << 10;

/// The memory that an upload may take: the pieces on their way, and the buffers of both ends of the connection.
const LIMIT: usize = 4 << 20;

/// Gives [`SIZE`] bytes, and waits before every other piece as a source does that is not always ready.
struct Pieces {
    left: u64,
    waits: bool,
}

impl Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.waits = !self.waits;
        if self.waits {
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        let Some(left) = self.left.checked_sub(PIECE as u64) else {
            return Poll::Ready(None);
        };
        self.left = left;
        Poll::Ready(Some(Ok(vec![7; PIECE].into())))
    }
}

fn stream() -> Pieces {
    Pieces {
        left: SIZE,
        waits: false,
    }
}

/// Takes one request, counts the bytes of its body, and ends.
fn server() -> (String, JoinHandle<(String, u64)>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    (url, thread::spawn(move || serve(&listener.accept().unwrap().0)))
}

fn serve(connection: &TcpStream) -> (String, u64) {
    let mut reader = BufReader::new(connection);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head).unwrap();
    }
    let head = head.to_ascii_lowercase();
    let value = |name: &str| {
        let line = head.lines().find_map(|line| line.strip_prefix(name));
        line.map(|value| value.trim().to_owned())
    };
    let count = match value("content-length:") {
        Some(length) => skip(&mut reader, length.parse().unwrap()),
        None => chunks(&mut reader),
    };
    (&mut &*connection)
        .write_all(b"HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n")
        .unwrap();
    (head, count)
}

fn chunks(reader: &mut impl BufRead) -> u64 {
    let mut count = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        let length = u64::from_str_radix(line.trim(), 16).unwrap();
        skip(reader, length + 2);
        if length == 0 {
            return count;
        }
        count += length;
    }
}

fn skip(reader: &mut impl Read, length: u64) -> u64 {
    std::io::copy(&mut reader.take(length), &mut std::io::sink()).unwrap()
}

fn nothing(response: &RawResponse) -> Decoded<(), ()> {
    response.nothing()
}

/// Returns the memory that an upload takes, and the bytes that arrive.
fn measured(with: fn(Request) -> Request, send: fn(Call<(), ()>) -> Result<(), Error>) -> (usize, String, u64) {
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let (url, server) = server();
    let core = Core::builder(&SETUP).base_url(url).build().unwrap();
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    send(with(Request::new(&PUT, &core)).call(nothing)).unwrap();
    let most = MEMORY.peak_usage().saturating_sub(before);
    let (head, count) = server.join().unwrap();
    (most, head, count)
}

fn with_tokio(call: Call<(), ()>) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(call.send())
}

fn on_the_thread(call: Call<(), ()>) -> Result<(), Error> {
    call.send_blocking()
}

#[test]
fn upload_of_any_size_takes_the_memory_of_its_pieces() {
    for send in [with_tokio, on_the_thread] {
        let (most, head, count) = measured(|request| request.upload("a/b", &Upload::from_stream(stream())), send);
        assert_eq!(count, SIZE);
        assert!(head.contains("transfer-encoding: chunked"), "{head}");
        assert!(most < LIMIT, "{most} bytes");
        let reader = |request: Request| {
            let upload = Upload::from_reader(std::io::repeat(7).take(SIZE)).with_length(SIZE);
            request.upload("a/b", &upload)
        };
        let (most, head, count) = measured(reader, send);
        assert_eq!(count, SIZE);
        assert!(head.contains(&format!("content-length: {SIZE}")), "{head}");
        assert!(most < LIMIT, "{most} bytes");
    }
}

#[test]
fn part_of_any_size_takes_the_memory_of_its_pieces() {
    for send in [with_tokio, on_the_thread] {
        let part = |request: Request| {
            let upload = Upload::from_stream(stream()).with_length(SIZE);
            request.multipart(Multipart::new().text("name", &"large").file("file", &upload))
        };
        let (most, head, count) = measured(part, send);
        assert!(head.contains("content-length: "), "{head}");
        assert!((SIZE + 1..SIZE + 1000).contains(&count), "{count} bytes");
        assert!(most < LIMIT, "{most} bytes");
    }
}
