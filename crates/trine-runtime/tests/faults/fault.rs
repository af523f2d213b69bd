//! The faults: what a server does to a request instead of responding it.

use std::io::Write;
use std::sync::OnceLock;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use super::support::{Seen, body};

/// The fault of the first request of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Refused,
    Busy,
    ResetInRequest,
    ResetBeforeResponse,
    CloseBeforeResponse,
    ResetInHead,
    HalfHead,
    ResetInBody,
    LengthTooLong,
    LengthTooShort,
    ConflictingLengths,
    TruncatedChunk,
    BadChunk,
    NotHttp,
    EndlessHead,
    InformationalFlood,
    Stall,
    StallInBody,
    SlowDrip,
    EndlessBody,
    GzipBomb,
    BrokenGzip,
}

use Fault::*;

impl Fault {
    pub const ALL: [Self; 22] = [
        Refused,
        Busy,
        ResetInRequest,
        ResetBeforeResponse,
        CloseBeforeResponse,
        ResetInHead,
        HalfHead,
        ResetInBody,
        LengthTooLong,
        LengthTooShort,
        ConflictingLengths,
        TruncatedChunk,
        BadChunk,
        NotHttp,
        EndlessHead,
        InformationalFlood,
        Stall,
        StallInBody,
        SlowDrip,
        EndlessBody,
        GzipBomb,
        BrokenGzip,
    ];

    /// Returns the fault as the table names it.
    pub fn text(self) -> &'static str {
        match self {
            Refused => "nobody listens",
            Busy => "503",
            ResetInRequest => "reset after the head of the request",
            ResetBeforeResponse => "reset after the request",
            CloseBeforeResponse => "closed after the request",
            ResetInHead => "reset in the head of the response",
            HalfHead => "closed in the head of the response",
            ResetInBody => "reset in the body",
            LengthTooLong => "closed before `Content-Length` is reached",
            LengthTooShort => "more bytes than `Content-Length`",
            ConflictingLengths => "two values of `Content-Length`",
            TruncatedChunk => "closed in a chunk",
            BadChunk => "a chunk size that is not a number",
            NotHttp => "an invalid status line",
            EndlessHead => "endless headers",
            InformationalFlood => "endless 1xx responses",
            Stall => "no response",
            StallInBody => "no more bytes in the body",
            SlowDrip => "one byte at a time",
            EndlessBody => "an endless body",
            GzipBomb => "64 MiB as 64 KiB of gzip",
            BrokenGzip => "invalid gzip",
        }
    }

    /// Returns true if it lasts until a limit is over.
    pub fn is_slow(self) -> bool {
        matches!(self, InformationalFlood | Stall | StallInBody | SlowDrip)
    }

    /// Does it.
    pub async fn happen(self, stream: &mut TcpStream, buffer: &mut Vec<u8>, head: Seen) -> Option<()> {
        if self == ResetInRequest {
            return reset(stream);
        }
        body(stream, buffer, head).await?;
        say(stream, self.said()).await?;
        match self.then() {
            Then::Close => Some(()),
            Then::Reset => reset(stream),
            Then::Wait => std::future::pending().await,
            Then::Repeat(bytes, pause) => forever(stream, &bytes, pause).await,
            Then::Say(bytes) => stream.write_all(bytes).await.ok(),
        }
    }

    /// Returns the text that the server sends first.
    fn said(self) -> &'static str {
        match self {
            Refused | ResetInRequest | ResetBeforeResponse | CloseBeforeResponse | Stall | InformationalFlood => "",
            Busy => "HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: 0\r\nconnection: close\r\n\r\n",
            ResetInHead | HalfHead => "HTTP/1.1 200 OK\r\ncontent-le",
            ResetInBody | LengthTooLong | StallInBody => "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc",
            // Were the connection used again, the rest would be taken for the response to another request.
            LengthTooShort => "HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabcHTTP/1.1 500 Smuggled\r\n\r\n",
            ConflictingLengths => "HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabcd",
            TruncatedChunk => "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\nabc",
            BadChunk => "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
            NotHttp => "SSH-2.0-OpenSSH_9.6\r\n\r\n",
            EndlessHead => "HTTP/1.1 200 OK\r\n",
            SlowDrip => "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n",
            EndlessBody => "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
            GzipBomb | BrokenGzip => "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n",
        }
    }

    /// Returns the server's next step.
    fn then(self) -> Then {
        let repeat = |text: &str, pause| Then::Repeat(text.as_bytes().to_vec(), Duration::from_millis(pause));
        match self {
            ResetInRequest | ResetBeforeResponse | ResetInHead | ResetInBody => Then::Reset,
            Refused | Busy | CloseBeforeResponse | HalfHead | LengthTooLong | LengthTooShort | ConflictingLengths
            | TruncatedChunk | BadChunk | NotHttp => Then::Close,
            Stall | StallInBody => Then::Wait,
            EndlessHead => repeat("x-more: and more\r\n", 0),
            InformationalFlood => repeat("HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n", 1),
            SlowDrip => repeat("a", 10),
            EndlessBody => repeat(&format!("4000\r\n{}\r\n", "a".repeat(0x4000)), 0),
            GzipBomb => Then::Say(bomb()),
            BrokenGzip => Then::Say(b"not compressed at all"),
        }
    }
}

/// The step of a server after the text that it sends.
enum Then {
    Close,
    Reset,
    Wait,
    /// Repeats the bytes, with a pause after each, until the client closes the connection.
    Repeat(Vec<u8>, Duration),
    Say(&'static [u8]),
}

async fn say(stream: &mut TcpStream, text: &str) -> Option<()> {
    stream.write_all(text.as_bytes()).await.ok()
}

async fn forever(stream: &mut TcpStream, bytes: &[u8], pause: Duration) -> Option<()> {
    loop {
        stream.write_all(bytes).await.ok()?;
        match pause.is_zero() {
            true => tokio::task::yield_now().await,
            false => tokio::time::sleep(pause).await,
        }
    }
}

/// Breaks the connection off, so that the other side reads an error rather than an end.
fn reset(stream: &mut TcpStream) -> Option<()> {
    stream.set_zero_linger().ok()
}

fn bomb() -> &'static [u8] {
    static BOMB: OnceLock<Vec<u8>> = OnceLock::new();
    BOMB.get_or_init(|| {
        let mut out = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        for _ in 0..64 {
            out.write_all(&vec![0; 1 << 20]).unwrap();
        }
        out.finish().unwrap()
    })
}
