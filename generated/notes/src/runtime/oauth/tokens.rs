//! A source of tokens: it stores one, and renews it before it expires.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::super::auth::{Scheme, Secret, TokenSource};
use super::super::client::Tools;
use super::super::error::{Error, ErrorKind};
use super::super::send::limit::within;
use super::super::transport::BoxFuture;
use super::flight::{Flight, Outcome, Seat};
use super::grant::{Grant, Wish};
use super::{App, Token};

/// The time before its end at which a token is renewed, by default.
const AHEAD: Duration = Duration::from_secs(60);

/// The number of token requests that one call may begin.
const TRIES: u32 = 3;

/// The tokens of an application, for all calls of one or several clients. A clone gives the same tokens.
///
/// A token is requested when the first call needs one, and stored. It is renewed before it expires (by a minute, or
/// by a quarter of its lifetime if that is less), or when the API responds with 401. However many calls wait, one
/// request is made. Its error goes to all of them, and the next call makes another request. If a token could not be
/// renewed early, it is used until it expires.
#[derive(Clone)]
pub struct Tokens(Arc<Shared>);

struct Shared {
    app: App,
    grant: Grant,
    wish: Wish,
    ahead: Duration,
    changed: Option<Changed>,
    state: Mutex<State>,
}

type Changed = Arc<dyn Fn(&Token) + Send + Sync>;

#[derive(Default)]
struct State {
    last: Option<Token>,
    /// The time of the token's request, if it was made here.
    asked_at: Option<SystemTime>,
    /// True if the API has refused the last token.
    refused: bool,
    flight: Option<Arc<Flight>>,
}

impl State {
    fn of(last: Option<Token>) -> Self {
        Self {
            last,
            ..Self::default()
        }
    }

    /// Returns the stored token, if it is valid at this time.
    fn usable(&self, now: SystemTime) -> Option<&Token> {
        let token = self.last.as_ref()?;
        let is_over = token.expires_at.is_some_and(|end| end <= now);
        (!self.refused && !is_over && !token.access_token.expose().is_empty()).then_some(token)
    }

    /// Returns the stored token, unless it expires so soon that it must be replaced.
    fn fresh(&self, now: SystemTime, ahead: Duration) -> Option<&Token> {
        self.usable(now).filter(|token| {
            let Some(end) = token.expires_at else {
                return true;
            };
            let life = self.asked_at.and_then(|asked_at| end.duration_since(asked_at).ok());
            let ahead = life.map_or(ahead, |life| ahead.min(life / 4));
            now.checked_add(ahead).is_some_and(|then| then < end)
        })
    }
}

impl Tokens {
    pub(super) fn new(app: App, grant: Grant, last: Option<Token>) -> Self {
        Self(Arc::new(Shared {
            app,
            grant,
            wish: Wish::default(),
            ahead: AHEAD,
            changed: None,
            state: Mutex::new(State::of(last)),
        }))
    }

    /// Adds scopes to the requests for tokens, separated by spaces.
    ///
    /// Existing clones keep their own scopes, and likewise their other settings.
    #[must_use]
    pub fn scope(self, scope: impl Into<String>) -> Self {
        self.with(|shared| shared.wish.add_scope(&scope.into()))
    }

    /// Adds a parameter to each request for a token, such as `audience` or `resource`.
    #[must_use]
    pub fn param(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.with(|shared| shared.wish.params.push((name.into(), value.into())))
    }

    /// Sets the time before its end at which a token is renewed: a minute by default, and never more than a quarter
    /// of its lifetime.
    #[must_use]
    pub fn renew_ahead(self, time: Duration) -> Self {
        self.with(|shared| shared.ahead = time)
    }

    /// Sets a function that gets each new token, for instance to store its refresh token for the next start. Calls
    /// wait for it.
    #[must_use]
    pub fn on_token(self, tell: impl Fn(&Token) + Send + Sync + 'static) -> Self {
        self.with(|shared| shared.changed = Some(Arc::new(tell)))
    }

    fn with(mut self, set: impl FnOnce(&mut Shared)) -> Self {
        if Arc::get_mut(&mut self.0).is_none() {
            let apart = self.0.apart();
            self = Self(Arc::new(apart));
        }
        if let Some(shared) = Arc::get_mut(&mut self.0) {
            set(shared);
        }
        self
    }

    /// Returns the last token.
    pub fn last(&self) -> Option<Token> {
        let last = self.0.lock().last.clone();
        last.filter(|token| !token.access_token.expose().is_empty())
    }

    async fn current(&self, tools: &Tools) -> Result<Secret, Error> {
        for _ in 0..TRIES {
            let seat = {
                let mut state = self.0.lock();
                if let Some(token) = state.fresh(tools.clock().now(), self.0.ahead) {
                    return Ok(token.access_token.clone());
                }
                self.seat(&mut state, tools)
            };
            let (seat, started) = seat;
            if let Some((flight, task)) = started {
                flight.start(task, tools.clock().as_ref(), tools.mode());
            }
            match seat.await {
                Some(Ok(token)) => return Ok(token.access_token),
                Some(Err(error)) => {
                    let state = self.0.lock();
                    let usable = state.usable(tools.clock().now());
                    return usable.map(|token| token.access_token.clone()).ok_or(error);
                }
                // Whoever made the request is gone.
                None => {}
            }
        }
        Err(Error::new(ErrorKind::Auth, "whoever asked for a token went away"))
    }

    /// Returns a seat on the current flight, or on a new one that the caller must start.
    fn seat(&self, state: &mut State, tools: &Tools) -> (Seat, Option<(Arc<Flight>, Seat)>) {
        if let Some(seat) = state.flight.as_ref().and_then(|flight| flight.join(tools.mode())) {
            return (seat, None);
        }
        let (flight, task) = Flight::planned(self.request(tools.clone()));
        state.flight = Some(flight.clone());
        let seat = flight.seat_of(tools.mode());
        (seat, Some((flight, task)))
    }

    /// Returns the request for the next token, which stores the outcome.
    fn request(&self, tools: Tools) -> BoxFuture<'static, Outcome> {
        let shared = self.0.clone();
        Box::pin(async move {
            let last = shared.lock().last.clone();
            let asked: BoxFuture<'_, Outcome> =
                Box::pin(shared.grant.token(&shared.app, &shared.wish, last.as_ref(), &tools));
            let time = tools.core().attempt_timeout();
            let asked_at = tools.clock().now();
            let outcome = within(tools.clock().as_ref(), time, "the request for a token", asked).await;
            if let (Ok(token), Some(tell)) = (&outcome, &shared.changed) {
                tell(token);
            }
            shared.landed(&outcome, asked_at);
            outcome
        })
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns an independent copy.
    fn apart(&self) -> Self {
        Self {
            app: self.app.clone(),
            grant: self.grant.clone(),
            wish: self.wish.clone(),
            ahead: self.ahead,
            changed: self.changed.clone(),
            state: Mutex::new(State::of(self.lock().last.clone())),
        }
    }

    fn landed(&self, outcome: &Outcome, asked_at: SystemTime) {
        let mut state = self.lock();
        state.flight = None;
        if let Ok(token) = outcome {
            state.asked_at = Some(asked_at);
            state.refused = false;
            state.last = Some(token.clone());
        }
    }
}

impl TokenSource for Tokens {
    fn token<'a>(&'a self, _: &'a Scheme, tools: &'a Tools) -> BoxFuture<'a, Result<Secret, Error>> {
        Box::pin(self.current(tools))
    }

    fn refused(&self, _: &Scheme, token: &Secret) -> bool {
        let mut state = self.0.lock();
        match &state.last {
            Some(last) if last.access_token == *token => {
                let outlasted = self.0.grant.outlasts(last);
                state.refused = outlasted;
                outlasted
            }
            // Another call has already replaced this token by a newer one.
            Some(_) | None => true,
        }
    }
}

/// Shows no token.
impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens")
            .field("app", &self.0.app)
            .field("grant", &self.0.grant)
            .field("wish", &self.0.wish)
            .finish_non_exhaustive()
    }
}
