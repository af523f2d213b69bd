//! An API and the authorization server that it believes.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tokio::sync::Semaphore;
use trine_runtime::transport::TokioClock;
use trine_runtime::{
    BoxFuture, Clock, Core, CoreBuilder, Credential, Decoded, Operation, RawResponse, Request, Scheme, Setup,
    TokenSource,
};

use super::support::{Seen, Server, json, response};

static SETUP: Setup = Setup {
    user_agent: "sample/1",
    schemes: &[Scheme {
        name: "oauth",
        credential: Credential::Bearer,
        env: &[],
    }],
    ..Setup::new("https://a.example")
};

const fn operation(method: &'static str) -> Operation {
    Operation {
        id: "test",
        method,
        path: "/x",
        security: &[&["oauth"]],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

pub static GET: Operation = operation("GET");
pub static POST: Operation = operation("POST");

pub type Call = trine_runtime::Call<(), ()>;

pub fn decode(response: &RawResponse) -> Decoded<(), ()> {
    match response.is_range(2) {
        true => response.nothing(),
        false => response.unexpected(),
    }
}

pub fn call(operation: &'static Operation, core: &Core) -> Call {
    Request::new(operation, core).call(decode)
}

/// A client of the API at this URL.
pub fn client(url: &str) -> CoreBuilder {
    Core::builder(&SETUP).base_url(url)
}

/// An API that takes whatever tokens it was told to; at first all.
pub struct Api {
    pub server: Server,
    refused: Arc<Mutex<Vec<String>>>,
}

impl Api {
    pub async fn start() -> Self {
        let refused = Arc::new(Mutex::new(Vec::new()));
        let refuses = refused.clone();
        let server = Server::responding(move |seen: Seen| {
            let token = seen.header("authorization").unwrap_or_default().to_owned();
            let text = match refuses.lock().unwrap().contains(&token) {
                true => response(401, &[], "not this one"),
                false => json(200, "{}"),
            };
            Box::pin(async { text })
        })
        .await;
        Self { server, refused }
    }

    /// Takes this token no more.
    pub fn refuse(&self, token: &str) {
        self.refused.lock().unwrap().push(format!("Bearer {token}"));
    }

    pub fn core(&self, source: impl TokenSource + 'static) -> Core {
        client(&self.server.url).token_source("oauth", source).build().unwrap()
    }

    /// The tokens that requests had, in order.
    pub fn tokens(&self) -> Vec<String> {
        let token = |seen: &Seen| seen.header("authorization").unwrap_or("none").to_owned();
        let strip = |text: String| text.trim_start_matches("Bearer ").to_owned();
        self.server.seen().iter().map(token).map(strip).collect()
    }
}

/// A token endpoint that gives `t1`, `t2` and so on.
pub struct Issuer {
    pub server: Server,
    /// Lets responses through, if there are to be any.
    pub gate: Arc<Semaphore>,
    next: Arc<Mutex<Vec<String>>>,
}

impl Issuer {
    /// One that responds at once. The responses have these properties, too.
    pub async fn start(more: &'static str) -> Self {
        Self::new(more, Semaphore::MAX_PERMITS).await
    }

    /// One that responds as often as its gate lets it.
    pub async fn gated() -> Self {
        Self::new("", 0).await
    }

    async fn new(more: &'static str, permits: usize) -> Self {
        let gate = Arc::new(Semaphore::new(permits));
        let next = Arc::new(Mutex::new(Vec::<String>::new()));
        let (count, passes, told) = (AtomicU32::new(0), gate.clone(), next.clone());
        let server = Server::responding(move |_| {
            let passes = passes.clone();
            let told = told.lock().unwrap().pop();
            let text = told.unwrap_or_else(|| {
                let number = count.fetch_add(1, Ordering::Relaxed) + 1;
                json(
                    200,
                    &format!(r#"{{"access_token":"t{number}","token_type":"bearer"{more}}}"#),
                )
            });
            Box::pin(async move {
                passes.acquire().await.unwrap().forget();
                text
            })
        })
        .await;
        Self { server, gate, next }
    }

    /// Responds with this once instead.
    pub fn says(&self, response: String) {
        self.next.lock().unwrap().insert(0, response);
    }

    pub fn url(&self) -> String {
        format!("{}/token", self.server.url)
    }

    pub fn count(&self) -> usize {
        self.server.seen().len()
    }

    /// The forms that were posted, in order.
    pub fn forms(&self) -> Vec<BTreeMap<String, String>> {
        self.server.seen().iter().map(form).collect()
    }

    /// Is ready when so many requests have come.
    pub async fn asked(&self, times: usize) {
        until(|| self.count() >= times).await;
    }
}

pub fn form(seen: &Seen) -> BTreeMap<String, String> {
    url::form_urlencoded::parse(&seen.body).into_owned().collect()
}

/// Is ready when this is so.
pub async fn until(so: impl Fn() -> bool) {
    while !so() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

/// Time that passes only when a test says so. Waits are written down, and are over at once.
#[derive(Clone)]
pub struct Hand {
    now: Arc<Mutex<SystemTime>>,
    slept: Arc<Mutex<Vec<Duration>>>,
    spawns: bool,
}

impl Hand {
    pub fn new() -> Self {
        Self {
            now: Arc::new(Mutex::new(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000))),
            slept: Arc::default(),
            spawns: true,
        }
    }

    /// The clock of a runtime that runs nothing by itself.
    pub fn of_a_runtime_without_tasks() -> Self {
        Self {
            spawns: false,
            ..Self::new()
        }
    }

    pub fn pass(&self, seconds: u64) {
        *self.now.lock().unwrap() += Duration::from_secs(seconds);
    }

    pub fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }
}

impl Clock for Hand {
    fn now(&self) -> SystemTime {
        *self.now.lock().unwrap()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        // Limits are a minute; what is shorter is a wait, in this test.
        if duration >= Duration::from_secs(60) {
            return Box::pin(std::future::pending());
        }
        let hand = self.clone();
        Box::pin(async move {
            hand.slept.lock().unwrap().push(duration);
            *hand.now.lock().unwrap() += duration;
        })
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        match self.spawns {
            true => TokioClock.spawn(task),
            false => Err(task),
        }
    }

    fn jitter(&self, up_to: Duration) -> Duration {
        up_to
    }
}
