//! A mock of the server.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::super::error::{Error, ErrorKind};
use super::super::transport::{BoxFuture, HttpRequest, HttpResponse, Transport};
use super::clock::Limited;
use super::expectation::{Expectation, Expected, Open};
use super::reply::Reaction;
use super::sent::SentRequest;

/// A transport that gives the responses that were set, and records the requests. A clone is the same mock.
///
/// The first expectation that matches a request, and that has a response left, responds to it. A request that matches
/// none is an error of the call, which states the expectations.
#[derive(Clone, Default)]
pub struct MockTransport(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    expected: Vec<Expected>,
    sent: Vec<SentRequest>,
    /// The requests that matched no expectation.
    unexpected: Vec<String>,
}

impl MockTransport {
    /// Creates a mock without expectations.
    pub fn new() -> Self {
        Self::default()
    }

    /// Expects requests of an operation, by its method and its path in the document: `/agents/{id}`. The path may
    /// contain values (`/agents/ag_1`) or a query string that must be there, or be a whole URL: that of a token
    /// endpoint.
    #[must_use = "an expectation without a response is an error of the call"]
    pub fn on(&self, method: &str, path: &str) -> Expectation<Open> {
        let mut state = self.state();
        state.expected.push(Expected::new(method, path));
        let index = state.expected.len() - 1;
        Expectation::new(self.clone(), index)
    }

    /// Returns the requests so far, in order. Every attempt counts.
    pub fn requests(&self) -> Vec<SentRequest> {
        self.state().sent.clone()
    }

    /// Returns the expectations that were not met and the requests that were not expected, as sentences.
    pub fn unmet(&self) -> Vec<String> {
        let state = self.state();
        let missing = state.expected.iter().flat_map(Expected::unmet);
        missing.chain(state.unexpected.iter().cloned()).collect()
    }

    /// Asserts that every response was given as often as required, by default at least once, and that there were no
    /// other requests.
    ///
    /// # Panics
    /// An expectation was not met, or a request was not expected: this is an assertion of a test.
    #[track_caller]
    pub fn verify(&self) {
        let unmet = self.unmet();
        assert!(unmet.is_empty(), "{}", unmet.join("\n"));
    }

    pub(super) fn change(&self, index: usize, change: impl FnOnce(&mut Expected)) {
        if let Some(expected) = self.state().expected.get_mut(index) {
            change(expected);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn reaction(&self, request: &SentRequest) -> Result<Reaction, Error> {
        // Tests are the user's: they run on a copy, since they may ask the mock something.
        let expected = self.state().expected.clone();
        let differences: Vec<Option<String>> = expected.iter().map(|one| one.difference(request)).collect();
        let mut state = self.state();
        let mut why = Vec::new();
        for (one, difference) in state.expected.iter_mut().zip(differences) {
            let reason = match difference {
                Some(difference) => difference,
                None => match one.take() {
                    Ok(reaction) => return Ok(reaction),
                    Err(reason) => reason.to_owned(),
                },
            };
            why.push(format!("{one}: {reason}"));
        }
        let expected = match why.as_slice() {
            [] => "nothing".to_owned(),
            why => why.join("; "),
        };
        let message = format!("the mock does not expect `{request}`; it expects {expected}");
        state.unexpected.push(message.clone());
        Err(Error::new(ErrorKind::Transport, message))
    }
}

impl Transport for MockTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async move {
            let clock = Limited::of(&request);
            let sent = SentRequest::of(request).await?;
            self.state().sent.push(sent.clone());
            self.reaction(&sent)?.to(&sent, clock).await
        })
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        let expected: Vec<String> = state.expected.iter().map(ToString::to_string).collect();
        f.debug_struct("MockTransport")
            .field("expects", &expected)
            .field("sent", &state.sent)
            .finish()
    }
}
