//! One attempt: credentials, middleware, redirects, transport, and the whole body, within its time; of a success
//! whose body the caller reads, only the headers.

use http::StatusCode;

use super::super::auth;
use super::super::error::Error;
use super::super::response::Reading;
use super::super::transport::{Body, BoxFuture, HttpRequest, HttpResponse, IdleLimit, TimeLimit};
use super::context::CallContext;
use super::limit;
use super::middleware::Next;
use super::observe::Event;

/// Sends once. The body of the response is in memory then, unless it is left open.
pub(super) async fn attempt(cx: &CallContext, request: HttpRequest) -> Result<HttpResponse, Error> {
    let attempt = cx.next_attempt();
    let operation = cx.operation;
    let started = cx.tools.clock().now();
    cx.tell(&Event::Sending { operation, attempt });
    let outcome = sent(cx, request).await;
    cx.tell(&Event::Attempted {
        operation,
        attempt,
        outcome: outcome.as_ref().map(http::Response::status),
        elapsed: cx.since(started),
    });
    outcome
}

async fn sent(cx: &CallContext, mut request: HttpRequest) -> Result<HttpResponse, Error> {
    let time = cx.time_left().unwrap_or(cx.tools.core().attempt_timeout());
    request.extensions_mut().insert(TimeLimit(time));
    #[cfg(feature = "testing")]
    request
        .extensions_mut()
        .insert(super::super::testing::CallClock(cx.tools.clock().clone()));
    if cx.reading == Reading::Open {
        request.extensions_mut().insert(IdleLimit(cx.idle));
    }
    let sent: BoxFuture<'_, Result<HttpResponse, Error>> = Box::pin(async {
        let schemes = cx.tools.core().setup().schemes;
        let credentials = cx.tools.core().credentials();
        let lent = auth::apply(cx.operation.security, schemes, credentials, &cx.tools, &mut request).await?;
        let response = Next::around_attempt(cx).run(request).await?;
        if response.status() == StatusCode::UNAUTHORIZED {
            cx.refused(&lent);
        }
        if cx.reading.leaves_open(response.status()) {
            return Ok(response);
        }
        let (parts, body) = response.into_parts();
        let body = body.collect(cx.tools.core().body_limit()).await?;
        Ok(http::Response::from_parts(parts, Body::from(body)))
    });
    let sent = limit::within(cx.tools.clock().as_ref(), time, "the attempt", sent);
    match cx.timeout {
        Some(whole) => sent.left_of("the call", whole).await,
        None => sent.await,
    }
}
