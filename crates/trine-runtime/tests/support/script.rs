//! A server on loopback that does step by step what a test says, and may break off anywhere.

#![allow(clippy::unwrap_used, reason = "a test")]
#![allow(unreachable_pub, reason = "a module of several tests")]

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

/// A step of the server on a connection, once a request has come. After the last step it closes.
#[derive(Debug, Clone)]
pub enum Step {
    /// Writes this.
    Send(String),
    /// The same, of bytes.
    Bytes(Vec<u8>),
    /// Writes nothing for so long.
    Wait(Duration),
    /// Writes nothing until the client has closed.
    Stall,
    /// Resets the connection.
    Reset,
}

pub struct Script {
    pub url: String,
    heads: Arc<Mutex<Vec<String>>>,
    closed: mpsc::UnboundedReceiver<()>,
}

impl Script {
    /// Starts one on the runtime of the caller, with the steps of each connection.
    pub async fn start(connections: impl IntoIterator<Item = Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mut connections: VecDeque<Vec<Step>> = connections.into_iter().collect();
        let heads = Arc::new(Mutex::new(Vec::new()));
        let (close, closed) = mpsc::unbounded_channel();
        let kept = heads.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let steps = connections.pop_front().unwrap_or_default();
                tokio::spawn(serve(stream, steps, kept.clone(), close.clone()));
            }
        });
        Self { url, heads, closed }
    }

    /// The heads of the requests, line by line.
    pub fn heads(&self) -> Vec<String> {
        self.heads.lock().unwrap().clone()
    }

    /// Waits until a client has closed a connection before the server did.
    pub async fn client_closed(&mut self) {
        self.closed.recv().await.unwrap();
    }
}

/// A server on a thread of its own, since the caller's waits.
pub fn on_a_thread(connections: impl IntoIterator<Item = Vec<Step>>) -> Script {
    let connections: Vec<Vec<Step>> = connections.into_iter().collect();
    let (give, take) = std::sync::mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            give.send(Script::start(connections).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

/// The head of a response of 200 whose body comes in chunks.
pub fn chunked(media_type: &str) -> Step {
    Step::Send(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ntransfer-encoding: chunked\r\n\r\n"
    ))
}

/// A chunk.
pub fn chunk(text: &str) -> Step {
    Step::Send(format!("{:x}\r\n{text}\r\n", text.len()))
}

/// The end of a body in chunks.
pub fn end() -> Step {
    Step::Send("0\r\n\r\n".to_owned())
}

async fn serve(
    mut stream: TcpStream,
    steps: Vec<Step>,
    heads: Arc<Mutex<Vec<String>>>,
    close: mpsc::UnboundedSender<()>,
) {
    let mut head = Vec::new();
    let mut piece = [0; 4096];
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        let Ok(length @ 1..) = stream.read(&mut piece).await else {
            return;
        };
        head.extend_from_slice(&piece[..length]);
    }
    heads.lock().unwrap().push(String::from_utf8_lossy(&head).into_owned());
    for step in steps {
        match step {
            Step::Send(text) => {
                if !write(&mut stream, text.as_bytes(), &close).await {
                    return;
                }
            }
            Step::Bytes(bytes) => {
                if !write(&mut stream, &bytes, &close).await {
                    return;
                }
            }
            Step::Wait(time) => tokio::time::sleep(time).await,
            Step::Stall => {
                while let Ok(1..) = stream.read(&mut piece).await {}
                let _ = close.send(());
            }
            Step::Reset => {
                // What was written before has to be there before the connection is not.
                tokio::time::sleep(Duration::from_millis(50)).await;
                stream.set_zero_linger().unwrap();
                return;
            }
        }
    }
}

/// Returns true if the client took these bytes; reports that it has closed.
async fn write(stream: &mut TcpStream, bytes: &[u8], close: &mpsc::UnboundedSender<()>) -> bool {
    let written = stream.write_all(bytes).await.is_ok();
    if !written {
        // Nobody may be there who waits for it.
        let _ = close.send(());
    }
    written
}

/// The begin of a response whose body is packed with gzip, each text sent as soon as it is there.
pub fn packed(media_type: &str, texts: &[&str]) -> Vec<Step> {
    use std::io::Write;
    let mut steps = vec![Step::Send(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-encoding: gzip\r\ntransfer-encoding: chunked\r\n\r\n"
    ))];
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    for text in texts {
        packer.write_all(text.as_bytes()).unwrap();
        packer.flush().unwrap();
        let bytes = std::mem::take(packer.get_mut());
        let mut chunk = format!("{:x}\r\n", bytes.len()).into_bytes();
        chunk.extend(bytes);
        chunk.extend(b"\r\n");
        steps.push(Step::Bytes(chunk));
    }
    steps
}
