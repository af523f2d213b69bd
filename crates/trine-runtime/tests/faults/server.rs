//! A server that does something wrong to the first request of each call, and responses the others. It has a thread of
//! its own, since callers may wait on theirs.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use tokio::io::AsyncWriteExt;
use tokio::net::{TcpListener, TcpSocket, TcpStream};

use super::fault::Fault;
use super::support::{body, head};

/// A server, or the place of one that does not listen yet.
pub struct FaultServer {
    pub url: String,
    seen: Arc<Mutex<BTreeMap<String, usize>>>,
    listen: Mutex<Option<mpsc::Sender<mpsc::Sender<()>>>>,
}

impl FaultServer {
    /// One that listens.
    pub fn start() -> Self {
        let server = Self::silent();
        server.listen();
        server
    }

    /// One that refuses connections until it is told to listen.
    pub fn silent() -> Self {
        let seen = Arc::new(Mutex::new(BTreeMap::new()));
        let kept = seen.clone();
        let (give_address, address) = mpsc::channel();
        let (give, told) = mpsc::channel::<mpsc::Sender<()>>();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let socket = TcpSocket::new_v4().unwrap();
                socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
                give_address.send(socket.local_addr().unwrap()).unwrap();
                let Ok(done) = told.recv() else {
                    return;
                };
                let listener = socket.listen(1024).unwrap();
                done.send(()).unwrap();
                accept(listener, kept).await;
            });
        });
        let address: SocketAddr = address.recv().unwrap();
        Self {
            url: format!("http://{address}"),
            seen,
            listen: Mutex::new(Some(give)),
        }
    }

    /// Listens, if it does not yet.
    pub fn listen(&self) {
        if let Some(tell) = self.listen.lock().unwrap().take() {
            let (done, wait) = mpsc::channel();
            tell.send(done).unwrap();
            wait.recv().unwrap();
        }
    }

    /// Returns the number of requests of a call.
    pub fn seen(&self, call: &str) -> usize {
        self.seen.lock().unwrap().get(call).copied().unwrap_or_default()
    }
}

async fn accept(listener: TcpListener, seen: Arc<Mutex<BTreeMap<String, usize>>>) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let seen = seen.clone();
        tokio::spawn(async move { serve(&mut stream, &seen).await });
    }
}

/// Responses one request, whose path is `/number of the fault/name of the call`.
async fn serve(stream: &mut TcpStream, seen: &Mutex<BTreeMap<String, usize>>) -> Option<()> {
    let mut buffer = Vec::new();
    let head = head(stream, &mut buffer).await?;
    let (fault, call) = named(&head.line)?;
    let times = {
        let mut seen = seen.lock().unwrap();
        let times = seen.entry(call).or_default();
        *times += 1;
        *times
    };
    match fault {
        Some(fault) if times == 1 && fault != Fault::Refused => fault.happen(stream, &mut buffer, head).await,
        Some(_) | None => {
            body(stream, &mut buffer, head).await?;
            let text = "HTTP/1.1 200 OK\r\ncontent-length: 3\r\nconnection: close\r\n\r\nabc";
            stream.write_all(text.as_bytes()).await.ok()
        }
    }
}

fn named(line: &str) -> Option<(Option<Fault>, String)> {
    let (_, path) = line.split_once(" /")?;
    let (path, _) = path.split_once('?')?;
    let (number, call) = path.split_once('/')?;
    let fault = number.parse::<usize>().ok().and_then(|number| Fault::ALL.get(number));
    Some((fault.copied(), call.to_owned()))
}
