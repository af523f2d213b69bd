//! The API of `spec/notes.yaml`, in memory and on loopback: what the examples and the tests over the network talk to.
//!
//! It ends when its handle is dropped, and after [`LIFETIME`] at the latest.

mod entries;
mod files;
mod tls;
mod token;

use std::collections::BTreeMap;
use std::io;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use axum::serve::Listener;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub use self::tls::Certificates;

/// The key that the server accepts.
pub const API_KEY: &str = "test-key";

/// The longest life of the server.
pub const LIFETIME: Duration = Duration::from_secs(300);

/// A running server; dropping it ends it.
#[derive(Debug)]
pub struct NotesServer {
    origin: String,
    store: Store,
    task: JoinHandle<()>,
}

/// The stored notes, shared by all requests.
type Store = Arc<Mutex<Kept>>;

#[derive(Debug, Default)]
struct Kept {
    notes: BTreeMap<String, Value>,
    files: BTreeMap<String, Bytes>,
    /// The requests so far: method and target.
    requests: Vec<String>,
    /// The number of requests that still get a 503.
    failing: u32,
    /// The token that is good, once one was given.
    token: Option<String>,
}

impl NotesServer {
    /// Starts on a free port of loopback, with so many notes: `n1`, `n2`, ….
    ///
    /// # Errors
    /// No port can be listened on.
    pub async fn start(notes: usize) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let origin = format!("http://{}", listener.local_addr()?);
        Ok(Self::serve(listener, origin, notes))
    }

    /// The same over TLS, for clients that show the certificate given here.
    ///
    /// # Errors
    /// No port can be listened on, or no certificate can be made.
    pub async fn start_with_tls(notes: usize) -> io::Result<(Self, Certificates)> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let origin = format!("https://localhost:{}", listener.local_addr()?.port());
        let (guarded, certificates) = tls::guarded(listener)?;
        Ok((Self::serve(guarded, origin, notes), certificates))
    }

    fn serve<L: Listener>(listener: L, origin: String, notes: usize) -> Self
    where
        L::Addr: std::fmt::Debug,
    {
        let store = Store::default();
        for index in 1..=notes {
            let note = json!({ "id": format!("n{index}"), "text": format!("Note {index}"), "state": "open" });
            lock(&store).notes.insert(format!("n{index}"), note);
        }
        let app = router(store.clone());
        let task = tokio::spawn(async move {
            let served = axum::serve(listener, app).into_future();
            let _ = tokio::time::timeout(LIFETIME, served).await;
        });
        Self { origin, store, task }
    }

    /// The base URL that a client is given.
    pub fn base_url(&self) -> String {
        format!("{}/v1", self.origin)
    }

    /// Returns the URL that issues tokens.
    pub fn token_url(&self) -> String {
        format!("{}/token", self.origin)
    }

    /// Responds to the next so many requests with 503.
    pub fn fail(&self, times: u32) {
        lock(&self.store).failing = times;
    }

    /// Returns the stored form of a note.
    pub fn stored(&self, id: &str) -> Option<Value> {
        lock(&self.store).notes.get(id).cloned()
    }

    /// The requests so far: method and target.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.store).requests.clone()
    }
}

impl Drop for NotesServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(store: &Store) -> MutexGuard<'_, Kept> {
    store.lock().unwrap_or_else(PoisonError::into_inner)
}

fn router(store: Store) -> Router {
    let api = Router::new()
        .route("/notes", get(entries::list).post(entries::create))
        .route("/notes/summary", post(entries::summarize))
        .route(
            "/notes/{id}",
            get(entries::get).patch(entries::update).delete(entries::delete),
        )
        .route("/labels", get(entries::labels))
        .route("/changes", get(entries::changes))
        .route("/words", get(entries::words))
        .route("/export", get(entries::export))
        .route("/files", get(files::list).post(files::upload))
        .route("/files/{id}/content", get(files::download))
        .layer(middleware::from_fn_with_state(store.clone(), admit));
    Router::new()
        .nest("/v1", api)
        .route("/token", post(token::give))
        .with_state(store)
}

/// Keeps account of requests, fails those that are to fail, and lets nobody in without a key or a token.
async fn admit(State(store): State<Store>, headers: HeaderMap, request: Request, next: Next) -> Response {
    let target = request
        .uri()
        .path_and_query()
        .map(ToString::to_string)
        .unwrap_or_default();
    let refused = {
        let mut kept = lock(&store);
        kept.requests.push(format!("{} {target}", request.method()));
        let text = |name: &str| {
            headers
                .get(name)
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned)
        };
        let bearer = kept.token.as_ref().map(|token| format!("Bearer {token}"));
        let known = text("x-api-key").as_deref() == Some(API_KEY)
            || bearer.is_some_and(|bearer| text("authorization") == Some(bearer));
        if kept.failing > 0 {
            kept.failing -= 1;
            Some(StatusCode::SERVICE_UNAVAILABLE)
        } else {
            (!known).then_some(StatusCode::UNAUTHORIZED)
        }
    };
    match refused {
        Some(status) => problem(status, "Not now, or not you"),
        None => next.run(request).await,
    }
}

/// Returns the error of the document, with this title.
fn problem(status: StatusCode, title: &str) -> Response {
    (status, Json(json!({ "title": title }))).into_response()
}
