//! The state of a call under way.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use super::super::auth::{self, Lent};
use super::super::client::{Mode, Tools};
use super::super::error::Error;
use super::super::request::{Draft, Operation};
use super::super::response::Reading;
use super::super::transport::HttpRequest;
use super::observe::Event;

/// The effect of sending the same request again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Repeat {
    Harmless,
    MayDoTwice,
    /// The stream sends it again.
    #[allow(dead_code, reason = "only streams of events do that")]
    ByStream,
}

/// The state of a call under way.
pub(super) struct CallContext {
    pub(super) operation: &'static Operation,
    pub(super) tools: Tools,
    /// The time limit of the whole call.
    pub(super) timeout: Option<Duration>,
    pub(super) max_retries: u32,
    pub(super) repeat: Repeat,
    pub(super) reading: Reading,
    /// The time that the server may be silent while an open body is read.
    pub(super) idle: Duration,
    attempts: Arc<AtomicU32>,
    /// The number of times that a refused token was replaced: once at most.
    renewals: AtomicU32,
    /// True if the next attempt has another token than the last.
    renewed: AtomicBool,
    /// True if a server has received the request in this attempt; a redirect may have led further since.
    arrived: AtomicBool,
    started: SystemTime,
}

impl CallContext {
    pub(super) fn of(draft: Draft, mode: Mode) -> Result<(Self, HttpRequest), Error> {
        let tools = Tools::of(&draft.core, mode)?;
        let started = tools.clock().now();
        let keyed = draft.has_idempotency_key();
        let security = draft.core.required_security(draft.operation);
        let cx = Self {
            operation: draft.operation,
            tools,
            timeout: draft.timeout,
            max_retries: draft.max_retries.unwrap_or(draft.core.retry().max_retries),
            repeat: repeat(draft.operation.method, keyed),
            reading: draft.reading,
            idle: draft.idle_timeout.unwrap_or(draft.core.attempt_timeout()),
            attempts: Arc::default(),
            renewals: AtomicU32::new(0),
            renewed: AtomicBool::new(false),
            arrived: AtomicBool::new(false),
            started,
        };
        let request = draft.into_http()?;
        let core = cx.tools.core();
        auth::check(security, core.setup().schemes, core.credentials(), &request)?;
        Ok((cx, request))
    }

    /// The same for a request that takes up where the last one broke off: its time starts now, and whether it is
    /// sent again is not for the call to say, unless that is with another token.
    #[allow(dead_code, reason = "only streams of events do that")]
    pub(super) fn renewed(&self) -> Self {
        Self {
            operation: self.operation,
            tools: self.tools.clone(),
            timeout: self.timeout,
            max_retries: self.max_retries,
            repeat: Repeat::ByStream,
            reading: self.reading,
            idle: self.idle,
            attempts: self.attempts.clone(),
            renewals: AtomicU32::new(0),
            renewed: AtomicBool::new(false),
            arrived: AtomicBool::new(false),
            started: self.tools.clock().now(),
        }
    }

    /// Returns the number of times that the request was sent.
    pub(super) fn attempts(&self) -> u32 {
        self.attempts.load(Ordering::Relaxed)
    }

    /// Counts an attempt, and tells which it is.
    pub(super) fn next_attempt(&self) -> u32 {
        self.arrived.store(false, Ordering::Relaxed);
        self.attempts.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Records that a server has received the request.
    pub(super) fn arrived(&self) {
        self.arrived.store(true, Ordering::Relaxed);
    }

    /// Returns true if the request may be sent again after an attempt that found no connection: for every method, if
    /// no server has received it.
    pub(super) fn may_repeat_unsent(&self) -> bool {
        match self.repeat {
            Repeat::Harmless => true,
            Repeat::MayDoTwice => !self.arrived.load(Ordering::Relaxed),
            Repeat::ByStream => false,
        }
    }

    /// Returns the number of retries, without those with another token.
    pub(super) fn retries(&self) -> u32 {
        self.attempts() - 1 - self.renewals.load(Ordering::Relaxed)
    }

    /// Records that the server refused these tokens. The first time, their sources are called.
    pub(super) fn refused(&self, tokens: &[Lent]) {
        if self.renewals.load(Ordering::Relaxed) > 0 {
            return;
        }
        // Every source is called, although the first one may already suffice.
        let others = tokens.iter().filter(|token| token.refused()).count();
        self.renewed.store(others > 0, Ordering::Relaxed);
    }

    /// Returns true if there is another token to send the same request with, once at most.
    pub(super) fn take_renewal(&self) -> bool {
        let renewed = self.renewed.swap(false, Ordering::Relaxed);
        if renewed {
            self.renewals.fetch_add(1, Ordering::Relaxed);
        }
        renewed
    }

    /// Returns the time since the call began.
    pub(super) fn elapsed(&self) -> Duration {
        self.since(self.started)
    }

    /// Returns the time since an event.
    pub(super) fn since(&self, started: SystemTime) -> Duration {
        let now = self.tools.clock().now();
        now.duration_since(started).unwrap_or_default()
    }

    /// Returns the rest of the time for the whole call, if that has a limit.
    pub(super) fn time_left(&self) -> Option<Duration> {
        Some(self.timeout?.saturating_sub(self.elapsed()))
    }

    pub(super) fn tell(&self, event: &Event<'_>) {
        self.tools.core().tell(event);
    }
}

fn repeat(method: &str, keyed: bool) -> Repeat {
    match keyed || is_idempotent(method) {
        true => Repeat::Harmless,
        false => Repeat::MayDoTwice,
    }
}

/// RFC 9110, section 9.2.2, and `QUERY`.
pub(super) fn is_idempotent(method: &str) -> bool {
    matches!(
        method,
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY"
    )
}
