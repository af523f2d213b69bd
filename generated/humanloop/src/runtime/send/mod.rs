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
mod observe;
mod redirect;
mod retry;
pub(super) mod retry_after;

use bytes::Bytes;

use super::auth;
use super::client::Mode;
use super::error::Error;
use super::request::Request;
use super::response::RawResponse;
use super::transport::{BoxFuture, HttpRequest};

pub(super) use self::budget::Budget;
use self::context::CallContext;
pub use self::middleware::{Middleware, Next};
pub use self::observe::{Event, Observer};
pub use self::retry::RetryPolicy;
pub(super) use self::retry::is_retryable;

/// Sends a request and reads its response to the end.
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
    let (cx, request) = match CallContext::of(draft, mode) {
        Ok(made) => made,
        Err(error) => return Err(error.of_call(operation, 0)),
    };
    let sent = async {
        let response = Next::around_call(&cx).run(request).await?;
        let (parts, body) = response.into_parts();
        let body = body.collect(cx.tools.core().body_limit()).await?;
        Ok(http::Response::from_parts(parts, body))
    };
    let sent: BoxFuture<'_, Result<http::Response<Bytes>, Error>> = Box::pin(sent);
    let sent = match cx.timeout {
        Some(time) => limit::within(cx.tools.clock().as_ref(), time, "the call", sent).await,
        None => sent.await,
    };
    match sent {
        Ok(response) => {
            let response = RawResponse::new(operation, cx.attempts(), response);
            cx.tell(&Event::Answered { response: &response });
            Ok(response)
        }
        Err(error) => {
            let error = error.of_call(operation, cx.attempts());
            cx.tell(&Event::Failed {
                operation,
                error: &error,
            });
            Err(error)
        }
    }
}

/// The request as it would be sent, with the credentials that need no waiting.
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
