//! Middleware around a call or around each attempt: logging, signing, caching, breaking a circuit.

use std::sync::Arc;

use super::super::error::Error;
use super::super::request::Operation;
use super::super::transport::{BoxFuture, HttpRequest, HttpResponse};
use super::context::CallContext;
use super::{redirect, retry};

/// A middleware: requests pass through it on their way out, and responses on their way back.
pub trait Middleware: Send + Sync {
    /// Handles a request, usually by changing it and passing it on: `next.run(request)`.
    ///
    /// # Errors
    /// Those of what comes next, and its own.
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>>;
}

/// The rest of the chain.
#[derive(Clone, Copy)]
pub struct Next<'a> {
    cx: &'a CallContext,
    rest: &'a [Arc<dyn Middleware>],
    end: End,
}

/// The end of the chain, after the last middleware.
#[derive(Clone, Copy)]
enum End {
    Attempts,
    Transport,
}

impl<'a> Next<'a> {
    pub(super) fn around_call(cx: &'a CallContext) -> Self {
        Self {
            cx,
            rest: cx.tools.core().around_calls(),
            end: End::Attempts,
        }
    }

    pub(super) fn around_attempt(cx: &'a CallContext) -> Self {
        Self {
            cx,
            rest: cx.tools.core().around_attempts(),
            end: End::Transport,
        }
    }

    /// Passes the request on.
    ///
    /// # Errors
    /// No response comes.
    pub fn run(self, request: HttpRequest) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        match (self.rest.split_first(), self.end) {
            (Some((first, rest)), _) => first.handle(request, Self { rest, ..self }),
            (None, End::Attempts) => Box::pin(retry::attempts(self.cx, request)),
            (None, End::Transport) => Box::pin(redirect::follow(self.cx, request)),
        }
    }

    /// Returns the operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.cx.operation
    }

    /// Returns the number of this attempt, from 1. Around the call it is the number of attempts before: 0, unless a
    /// stream is resumed.
    pub fn attempt(&self) -> u32 {
        self.cx.attempts()
    }
}
