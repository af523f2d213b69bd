//! Humanloop's "Update Agent Log", in memory and on loopback.
//!
//! Behaves as the reference page says: a property that is left out stays as it is, `null`
//! unsets it; a log cannot go from complete to incomplete; an output stands beside no error;
//! 401 without the key, 422 with an `HTTPValidationError` for a body that does not fit. It
//! ends when its handle is dropped, and after [`LIFETIME`] at the latest.

mod body;
mod http;
mod logs;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

pub use http::Request;
use http::Response;
use logs::Logs;

/// The key that the server accepts.
pub const API_KEY: &str = "test-key";

/// The path of the API below the server's origin.
pub const BASE_PATH: &str = "/v5";

/// The longest life of the server.
pub const LIFETIME: Duration = Duration::from_secs(300);

/// A running server; dropping it ends it.
#[derive(Debug)]
pub struct LogServer {
    address: SocketAddr,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    logs: Logs,
    requests: Vec<Request>,
}

impl LogServer {
    /// Starts on a free port of loopback.
    ///
    /// # Errors
    /// No port can be listened on.
    pub async fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let state = Arc::new(Mutex::new(State::default()));
        let shared = Arc::clone(&state);
        let task = tokio::spawn(async move {
            let _ = tokio::time::timeout(LIFETIME, accept(listener, shared)).await;
        });
        Ok(Self { address, state, task })
    }

    /// The base URL that a client is given.
    pub fn base_url(&self) -> String {
        format!("http://{}{BASE_PATH}", self.address)
    }

    /// Puts a log there: the updatable properties that are set, as JSON.
    pub fn put(&self, agent: &str, log: &str, stored: Value) {
        self.lock().logs.put(agent, log, stored);
    }

    /// Returns the stored form of a log: the updatable properties that are set.
    pub fn stored(&self, agent: &str, log: &str) -> Option<Value> {
        self.lock().logs.stored(agent, log)
    }

    /// Every request so far, as it came.
    pub fn requests(&self) -> Vec<Request> {
        self.lock().requests.clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for LogServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        // Bounded too, since an accepted connection outlives the listener.
        tokio::spawn(tokio::time::timeout(LIFETIME, serve(stream, state)));
    }
}

/// One request, one response; then the connection is closed.
async fn serve(mut stream: TcpStream, state: Arc<Mutex<State>>) {
    let response = match http::read(&mut stream).await {
        Ok(request) => response(&request, &mut state.lock().unwrap_or_else(PoisonError::into_inner)),
        Err(error) => Response::json(400, &json!({ "detail": error.to_string() })),
    };
    let _ = http::write(&mut stream, &response).await;
}

fn response(request: &Request, state: &mut State) -> Response {
    state.requests.push(request.clone());
    let detail = |status, text: &str| Response::json(status, &json!({ "detail": text }));
    let path = request.target.split('?').next().unwrap_or_default();
    let segments: Vec<_> = path
        .trim_start_matches(BASE_PATH)
        .split('/')
        .skip(1)
        .map(http::decode)
        .collect();
    let ["agents", agent, "log", log] = segments.iter().map(String::as_str).collect::<Vec<_>>()[..] else {
        return detail(404, "Not Found");
    };
    if request.method != "PATCH" {
        return detail(405, "Method Not Allowed");
    }
    if request.header("x-api-key") != Some(API_KEY) {
        return detail(401, "Invalid API key");
    }
    if request.header("content-type") != Some("application/json") {
        return body::problem(&["body"], "Input should be a valid dictionary", "dict_type");
    }
    match body::read(&request.body) {
        Ok(update) => state.logs.update(agent, log, &update),
        Err(response) => response,
    }
}
