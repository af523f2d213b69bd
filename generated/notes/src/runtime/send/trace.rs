//! Calls as spans and events of `tracing` (feature `tracing`).
//!
//! A span for each call has the fields of OpenTelemetry's conventions for HTTP clients. In it there is an event for
//! each attempt and its outcome (`DEBUG`), and for each difference between the document and the server (`WARN`).
//! Nothing in them is a secret: paths are templates, and there is no query string, no header and no body.
//!
//! | field | what |
//! |---|---|
//! | `otel.name`, `otel.kind` | `GET /notes/{id}`, `client` |
//! | `http.request.method` | the method |
//! | `url.template` | the path of the operation |
//! | `server.address`, `server.port` | where the request goes |
//! | `http.response.status_code` | the status, if there is a response |
//! | `http.request.resend_count` | how often it was sent again, if it was |
//! | `error.type`, `otel.status_code` | the status from 400 on, or the kind of the error; `ERROR` then |

use tracing::field::Empty;
use tracing::{Span, debug, info_span, warn};

use super::super::error::Error;
use super::super::request::Operation;
use super::super::response::RawResponse;
use super::super::transport::HttpRequest;
use super::observe::Event;

/// Returns the span of a call.
pub(super) fn span(operation: &'static Operation, request: &HttpRequest) -> Span {
    let uri = request.uri();
    let plain = uri.scheme_str() == Some("http");
    let port = uri.port_u16().unwrap_or(if plain { 80 } else { 443 });
    let template = template(operation);
    info_span!(
        "http_request",
        otel.name = %format_args!("{} {template}", operation.method),
        otel.kind = "client",
        otel.status_code = Empty,
        http.request.method = operation.method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = template,
        server.address = uri.host(),
        server.port = port,
        error.type = Empty,
    )
}

/// Returns the path of an operation, without a query string.
fn template(operation: &Operation) -> &'static str {
    operation.path.split(['?', '#']).next().unwrap_or_default()
}

/// Writes the outcome of the call into the span.
pub(super) fn ended(span: &Span, outcome: &Result<RawResponse, Error>) {
    let attempts = match outcome {
        Ok(response) => response.attempts(),
        Err(error) => error.attempts(),
    };
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    match outcome {
        Ok(response) => {
            span.record("http.response.status_code", response.status().as_u16());
            if response.status().as_u16() >= 400 {
                span.record("error.type", response.status().as_str());
                span.record("otel.status_code", "ERROR");
            }
        }
        Err(error) => {
            span.record("error.type", tracing::field::debug(error.kind()));
            span.record("otel.status_code", "ERROR");
        }
    }
}

/// Records an event within a call.
pub(in super::super) fn event(event: &Event<'_>) {
    match event {
        Event::Sending { attempt, .. } => debug!(attempt, "sending"),
        Event::Attempted {
            attempt,
            outcome: Ok(status),
            elapsed,
            ..
        } => debug!(
            attempt,
            http.response.status_code = status.as_u16(),
            ?elapsed,
            "responded"
        ),
        Event::Attempted {
            attempt,
            outcome: Err(error),
            elapsed,
            ..
        } => debug!(attempt, error.type = ?error.kind(), ?elapsed, "failed"),
        Event::Retrying { attempt, delay, .. } => debug!(attempt, ?delay, "retrying"),
        Event::Deprecated { operation } => {
            warn!(operation = operation.id, "the operation is deprecated in the document");
        }
        Event::Sunset {
            operation,
            deprecation,
            sunset,
        } => warn!(
            operation = operation.id,
            deprecation, sunset, "the server says that the operation is deprecated"
        ),
        Event::Drift {
            operation,
            what,
            pointer,
            path,
            ..
        } => warn!(
            operation = operation.id,
            ?what,
            pointer,
            path,
            "the server sends what the document does not have"
        ),
        // The span tells.
        Event::Responded { .. } | Event::Failed { .. } => {}
    }
}
