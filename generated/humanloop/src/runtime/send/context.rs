//! What is known of a call while it is under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use super::super::client::Core;
use super::super::error::Error;
use super::super::request::{Draft, Operation};
use super::super::transport::{Clock, HttpRequest, Transport};
use super::observe::Event;

/// Who waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// A task.
    Async,
    /// A thread.
    #[cfg(feature = "blocking")]
    Blocking,
}

/// Whether sending the same request again does the same once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    Harmless,
    MayDoTwice,
}

/// What is known of a call while it is under way.
pub(super) struct CallContext {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) transport: Arc<dyn Transport>,
    pub(super) clock: Arc<dyn Clock>,
    /// How long the whole call may take.
    pub(super) timeout: Option<Duration>,
    pub(super) max_retries: u32,
    pub(super) repeat: Repeat,
    attempts: AtomicU32,
    started: SystemTime,
}

impl CallContext {
    pub(super) fn of(draft: Draft, mode: Mode) -> Result<(Self, HttpRequest), Error> {
        let (transport, clock) = tools(&draft.core, mode)?;
        let started = clock.now();
        let keyed = draft.idempotency_key.is_some();
        let cx = Self {
            core: draft.core.clone(),
            operation: draft.operation,
            transport,
            clock,
            timeout: draft.timeout,
            max_retries: draft.max_retries.unwrap_or(draft.core.retry().max_retries),
            repeat: repeat(draft.operation.method, keyed),
            attempts: AtomicU32::new(0),
            started,
        };
        Ok((cx, draft.into_http()?))
    }

    /// How often the request was sent.
    pub(super) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Counts an attempt, and tells which it is.
    pub(super) fn next_attempt(&self) -> u32 {
        self.attempts.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// What is left of the time for the whole call, if that has a limit.
    pub(super) fn time_left(&self) -> Option<Duration> {
        let gone = self.clock.now().duration_since(self.started).unwrap_or_default();
        Some(self.timeout?.saturating_sub(gone))
    }

    pub(super) fn tell(&self, event: &Event<'_>) {
        for observer in self.core.observers() {
            observer.event(event);
        }
    }
}

/// What sends and what waits.
type Tools = (Arc<dyn Transport>, Arc<dyn Clock>);

fn tools(core: &Core, mode: Mode) -> Result<Tools, Error> {
    match mode {
        Mode::Async => Ok((core.transport()?, core.clock()?)),
        #[cfg(feature = "blocking")]
        Mode::Blocking => {
            let clock = Arc::new(super::super::transport::ParkClock);
            Ok((core.blocking_transport()?, clock))
        }
    }
}

/// RFC 9110, section 9.2.2, and `QUERY`.
fn repeat(method: &str, keyed: bool) -> Repeat {
    match method {
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY" => Repeat::Harmless,
        _ if keyed => Repeat::Harmless,
        _ => Repeat::MayDoTwice,
    }
}
