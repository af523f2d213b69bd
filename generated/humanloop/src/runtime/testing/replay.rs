//! Responses from recorded exchanges.

use std::fmt;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use super::super::error::{Error, ErrorKind, excerpt};
use super::super::transport::{BoxFuture, HttpRequest, HttpResponse, Transport};
use super::clock::Limited;
use super::fits::is_same;
use super::reply::{Reaction, Reply};
use super::sent::SentRequest;
use super::tape::{self, Exchange, lasting};

/// A transport that responds from the exchanges of a [`Recorder`](super::Recorder). A clone is the same transport.
///
/// A request gets the response of the first unused exchange with the same method, path after the base URL, query
/// parameters (in any order) and body; JSON is compared as JSON. When all of those are used, the last one responds
/// again. The order of different requests does not matter. A request that was not recorded is an error of the call.
#[derive(Clone)]
pub struct Replay(Arc<Mutex<Vec<Kept>>>);

struct Kept {
    exchange: Exchange,
    used: u32,
}

impl Replay {
    /// Reads the exchanges of a file.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the file cannot be read, or is not one of exchanges.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        let text = std::fs::read(path).map_err(|error| {
            let message = format!("the exchanges cannot be read from {}", path.display());
            Error::new(ErrorKind::Config, message).with_source(error)
        })?;
        Ok(Self::new(tape::read(&text)?))
    }

    /// Creates a transport from these exchanges.
    pub fn new(exchanges: impl IntoIterator<Item = Exchange>) -> Self {
        let kept = exchanges.into_iter().map(|exchange| Kept { exchange, used: 0 });
        Self(Arc::new(Mutex::new(kept.collect())))
    }

    /// Returns the requests that were recorded and not sent again, in the order in which they were recorded.
    pub fn unused(&self) -> Vec<SentRequest> {
        let kept = self.kept();
        let unused = kept.iter().filter(|kept| kept.used == 0);
        unused.map(|kept| kept.exchange.request.clone()).collect()
    }

    fn kept(&self) -> MutexGuard<'_, Vec<Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reaction(&self, request: &SentRequest) -> Result<Reaction, Error> {
        let mut all = self.kept();
        let mut chosen = None;
        for (index, kept) in all.iter().enumerate() {
            if is_of(&kept.exchange.request, request) {
                chosen = Some(index);
                if kept.used == 0 {
                    break;
                }
            }
        }
        match chosen.and_then(|index| all.get_mut(index)) {
            Some(kept) => {
                kept.used += 1;
                Ok(Reaction::Reply(Reply::from(&kept.exchange)))
            }
            None => Err(unknown(request, &all)),
        }
    }
}

/// Returns true if a request is the recorded one.
fn is_of(kept: &SentRequest, request: &SentRequest) -> bool {
    let sorted = |request: &SentRequest| {
        let shown = request
            .shown_query()
            .map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut pairs: Vec<(String, String)> = shown.collect();
        pairs.sort();
        pairs
    };
    kept.method == request.method
        && kept.path == request.path
        && sorted(kept) == sorted(request)
        && is_same_body(kept, request)
}

fn is_same_body(kept: &SentRequest, request: &SentRequest) -> bool {
    let json = |request: &SentRequest| serde_json::from_slice::<Value>(&request.body).ok();
    match (json(kept), json(request)) {
        (Some(kept), Some(found)) => is_same(&kept, &found),
        (Some(_), None) | (None, Some(_)) => false,
        (None, None) => lasting(&kept.headers, &kept.body) == lasting(&request.headers, &request.body),
    }
}

#[cold]
fn unknown(request: &SentRequest, all: &[Kept]) -> Error {
    let similar = all
        .iter()
        .map(|kept| &kept.exchange.request)
        .find(|kept| kept.method == request.method && kept.path == request.path);
    let why = match similar {
        Some(kept) => format!(
            "what was kept is `{kept}` with `{}`, this is with `{}`",
            excerpt(&kept.body),
            excerpt(&request.body)
        ),
        None => {
            let all: Vec<String> = all.iter().map(|kept| format!("`{}`", kept.exchange.request)).collect();
            format!(
                "kept are {}",
                if all.is_empty() {
                    "none".to_owned()
                } else {
                    all.join(", ")
                }
            )
        }
    };
    let message = format!("no exchange was kept of `{request}`: {why}");
    Error::new(ErrorKind::Transport, message)
}

impl From<&Exchange> for Reply {
    fn from(exchange: &Exchange) -> Self {
        let reply = Reply::status(exchange.status).with_headers(exchange.headers.clone());
        match exchange.body.is_empty() {
            true => reply,
            false => reply.with_body(exchange.body.clone()),
        }
    }
}

impl Transport for Replay {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async move {
            let clock = Limited::of(&request);
            let sent = SentRequest::of(request).await?;
            self.reaction(&sent)?.to(&sent, clock).await
        })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kept = self.kept();
        let shown = kept.iter().map(|kept| (kept.exchange.request.to_string(), kept.used));
        f.debug_list().entries(shown).finish()
    }
}
