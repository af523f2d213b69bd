//! A transport and a clock that do what a test says, without network and without time.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use trine_runtime::{
    Body, BoxFuture, Clock, Core, CoreBuilder, Decoded, Error, ErrorKind, HttpRequest, HttpResponse, Operation,
    RawResponse, Request, Setup, Transport,
};

/// The reaction of the transport to one request.
pub enum Outcome {
    /// A status, headers, a body.
    Response(u16, Vec<(&'static str, String)>, Body),
    Fails(ErrorKind),
    /// Nothing, ever.
    Hangs,
}

pub fn status(status: u16) -> Outcome {
    Outcome::Response(status, Vec::new(), Body::empty())
}

pub fn with_header(status: u16, name: &'static str, value: &str) -> Outcome {
    Outcome::Response(status, vec![(name, value.to_owned())], Body::empty())
}

/// A request as the transport got it.
#[derive(Debug, Clone)]
pub struct Seen {
    pub method: String,
    pub uri: String,
    pub headers: http::HeaderMap,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        Some(self.headers.get(name)?.to_str().unwrap())
    }
}

#[derive(Clone, Default)]
pub struct Fake {
    responses: Arc<Mutex<VecDeque<Outcome>>>,
    seen: Arc<Mutex<Vec<Seen>>>,
    slept: Arc<Mutex<Vec<Duration>>>,
}

impl Fake {
    pub fn new(responses: impl IntoIterator<Item = Outcome>) -> Self {
        let fake = Self::default();
        fake.responses.lock().unwrap().extend(responses);
        fake
    }

    /// A client that sends and waits by this.
    pub fn builder(&self, setup: &'static Setup) -> CoreBuilder {
        Core::builder(setup).transport(self.clone()).clock(self.clone())
    }

    pub fn core(&self) -> Core {
        self.builder(&SETUP).build().unwrap()
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }
}

impl Transport for Fake {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let body = body.collect(u64::MAX).await?;
            self.seen.lock().unwrap().push(Seen {
                method: parts.method.to_string(),
                uri: parts.uri.to_string(),
                headers: parts.headers,
                body: body.to_vec(),
            });
            let response = self.responses.lock().unwrap().pop_front();
            match response.unwrap_or_else(|| status(500)) {
                Outcome::Response(status, headers, body) => {
                    let mut response = http::Response::builder().status(status);
                    for (name, value) in headers {
                        response = response.header(name, value);
                    }
                    Ok(response.body(body).unwrap())
                }
                Outcome::Fails(kind) => Err(Error::new(kind, "as told")),
                Outcome::Hangs => std::future::pending().await,
            }
        })
    }
}

/// Sunday, 6 November 1994, 08:49:37 UTC.
pub const NOW: u64 = 784_111_777;

impl Clock for Fake {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(NOW)
    }

    /// Is over as soon as somebody waits for it. A limit on something that is ready is not waited for.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let slept = self.slept.clone();
        Box::pin(async move { slept.lock().unwrap().push(duration) })
    }

    fn jitter(&self, up_to: Duration) -> Duration {
        up_to
    }
}

pub static SETUP: Setup = Setup::new("https://a.example/v1");

pub const fn operation(method: &'static str) -> Operation {
    Operation {
        id: "test",
        method,
        path: "/x",
        security: &[],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

pub static GET: Operation = operation("GET");
pub static POST: Operation = operation("POST");
pub static PUT: Operation = operation("PUT");

pub type Call = trine_runtime::Call<(), ()>;

pub fn call(operation: &'static Operation, core: &Core) -> Call {
    Request::new(operation, core).call(decode)
}

pub fn decode(response: &RawResponse) -> Decoded<(), ()> {
    match response.is_range(2) {
        true => response.nothing(),
        false => response.unexpected(),
    }
}
