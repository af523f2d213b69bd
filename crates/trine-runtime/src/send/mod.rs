//! From a request to its response: not generic, so that it is compiled once.
//!
//! ```text
//! execute ─ whole time ─ middleware around the call ─ retry ┐
//!   ┌───────────────────────────────────────────────────────┘ for each attempt
//!   └ time of an attempt ─ credentials ─ middleware around the attempt ─ redirect ─ transport ─ body, up to a limit
//! ```

mod attempt;
mod budget;
mod context;
pub(super) mod limit;
mod middleware;
pub(super) mod notice;
mod observe;
mod redirect;
mod retry;
pub(super) mod retry_after;
#[cfg(feature = "tracing")]
mod trace;
mod unread;

use bytes::Bytes;

use super::auth;
use super::client::Mode;
use super::error::Error;
use super::request::Request;
use super::response::{RawResponse, Reading};
use super::transport::{Body, BoxFuture, HttpRequest};

pub(super) use self::budget::Budget;
use self::context::CallContext;
pub use self::middleware::{Middleware, Next};
pub(super) use self::notice::Notices;
pub use self::observe::{Drift, Event, Observer};
pub use self::retry::RetryPolicy;
pub(super) use self::retry::is_retryable;
#[cfg(feature = "tracing")]
pub(super) use self::trace::event as told_to_tracing;
#[allow(unused_imports, reason = "only streams of events do that")]
pub(super) use self::unread::Origin;
pub(super) use self::unread::Unread;

/// Sends a request, and reads its response to the end; leaves a success open if the request asks for it.
pub(super) fn execute(request: Request) -> BoxFuture<'static, Result<RawResponse, Error>> {
    Box::pin(run(request, Mode::Async))
}

/// The same on this thread.
#[cfg(feature = "blocking")]
pub(super) fn execute_blocking(request: Request) -> Result<RawResponse, Error> {
    super::transport::block_on(Box::pin(run(request, Mode::Blocking)))
}

async fn run(request: Request, mode: Mode) -> Result<RawResponse, Error> {
    let draft = request.into_draft();
    let operation = draft.operation;
    match CallContext::of(draft, mode) {
        Ok((cx, request)) => responded(cx, request).await,
        Err(error) => Err(error.of_call(operation, 0)),
    }
}

/// A response, and its body if that is left to the caller.
type Received = (http::Response<Bytes>, Option<Body>);

#[cfg(feature = "tracing")]
async fn responded(cx: CallContext, request: HttpRequest) -> Result<RawResponse, Error> {
    use tracing::Instrument as _;

    let span = trace::span(cx.operation, &request);
    let outcome = watched(cx, request).instrument(span.clone()).await;
    trace::ended(&span, &outcome);
    outcome
}

#[cfg(not(feature = "tracing"))]
use watched as responded;

async fn watched(cx: CallContext, request: HttpRequest) -> Result<RawResponse, Error> {
    notice::of_document(cx.tools.core(), cx.operation);
    let again = match cx.reading {
        Reading::Whole => None,
        Reading::Open => retry::again(&request),
    };
    let sent: BoxFuture<'_, Result<Received, Error>> = Box::pin(async {
        let response = Next::around_call(&cx).run(request).await?;
        let (parts, body) = response.into_parts();
        let (read, open) = match cx.reading.leaves_open(parts.status) {
            true => (Bytes::new(), Some(body)),
            false => (body.collect(cx.tools.core().body_limit()).await?, None),
        };
        Ok((http::Response::from_parts(parts, read), open))
    });
    let sent = match cx.timeout {
        Some(time) => limit::within(cx.tools.clock().as_ref(), time, "the call", sent).await,
        None => sent.await,
    };
    match sent {
        Ok((response, open)) => {
            let response = RawResponse::new(cx.operation, cx.attempts(), response).read_by(cx.tools.core());
            notice::of_server(cx.tools.core(), &response);
            cx.tell(&Event::Responded {
                response: &response,
                elapsed: cx.elapsed(),
            });
            Ok(match open {
                Some(body) => response.with_open_body(Unread::new(body, cx, again)),
                None => response,
            })
        }
        Err(error) => {
            let error = error.of_call(cx.operation, cx.attempts());
            cx.tell(&Event::Failed {
                operation: cx.operation,
                error: &error,
                elapsed: cx.elapsed(),
            });
            Err(error)
        }
    }
}

/// Returns the request as it would be sent, with the credentials that need no waiting.
pub(super) fn prepared(request: Request) -> Result<HttpRequest, Error> {
    let draft = request.into_draft();
    let (core, operation) = (draft.core.clone(), draft.operation);
    let mut request = draft.into_http().map_err(|error| error.of_call(operation, 0))?;
    auth::apply_texts(
        operation.security,
        core.setup().schemes,
        core.credentials(),
        &mut request,
    )?;
    Ok(request)
}
