//! The calls: each kind of request, with each kind of body, in both ways of waiting.

use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::Duration;

use trine_runtime::{
    Core, CoreBuilder, Credential, Decoded, Error, Multipart, Operation, RawResponse, Request, RetryPolicy, Scheme,
    Setup, Upload,
};

static SETUP: Setup = Setup {
    schemes: &[
        scheme("query", Credential::ApiKeyQuery("key")),
        scheme("header", Credential::ApiKeyHeader("x-key")),
    ],
    ..Setup::new("https://a.example")
};

const fn scheme(name: &'static str, credential: Credential) -> Scheme {
    Scheme {
        name,
        credential,
        env: &[],
    }
}

/// The secret in the URL and in a header of every request, which must be in no error.
pub const SECRET: &str = "topsecret";

const fn operation(method: &'static str) -> Operation {
    Operation {
        id: "test",
        method,
        path: "/{fault}/{call}",
        security: &[&["query", "header"]],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

static GET: Operation = operation("GET");
static POST: Operation = operation("POST");

/// The method of a request, by its right to be sent twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    PostWithKey,
}

/// The body of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Carries {
    Nothing,
    Json,
    /// A file in a form, which can be opened again.
    File,
    /// A reader, which can be read once.
    Reader,
}

/// The way in which a caller waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Task,
    Thread,
}

impl Method {
    pub const ALL: [Self; 3] = [Self::Get, Self::Post, Self::PostWithKey];
}

impl Carries {
    pub const ALL: [Self; 4] = [Self::Nothing, Self::Json, Self::File, Self::Reader];

    pub fn text(self) -> &'static str {
        match self {
            Self::Nothing => "none",
            Self::Json => "JSON",
            Self::File => "a form with a file",
            Self::Reader => "a reader",
        }
    }
}

pub type Call = trine_runtime::Call<String, ()>;

fn decode(response: &RawResponse) -> Decoded<String, ()> {
    match response.status().as_u16() {
        200 => response.text(),
        _ => response.unexpected(),
    }
}

/// The limit of an attempt for a fault that lasts until a limit is over.
pub const SHORT: Duration = Duration::from_millis(300);

pub fn client(url: &str) -> CoreBuilder {
    let mut policy = RetryPolicy::default();
    policy.first_delay = Duration::from_millis(1);
    Core::builder(&SETUP)
        .base_url(url)
        .credential("query", SECRET)
        .credential("header", SECRET)
        .retry(policy)
        .body_limit(1 << 20)
}

/// A call whose first request meets this fault.
pub fn call(core: &Core, fault: &str, name: &str, method: Method, carries: Carries) -> Call {
    let operation = match method {
        Method::Get => &GET,
        Method::Post | Method::PostWithKey => &POST,
    };
    let request = Request::new(operation, core).path("fault", &fault).path("call", &name);
    let request = match carries {
        Carries::Nothing => request,
        Carries::Json => request.json(&vec!["a"]),
        Carries::File => request.multipart(Multipart::new().file("file", &Upload::from_path(file()))),
        Carries::Reader => request.upload("text/plain", &Upload::from_reader(&b"once"[..])),
    };
    match method {
        Method::PostWithKey => request.call(decode).idempotency_key(name),
        Method::Get | Method::Post => request.call(decode),
    }
}

/// A `POST` that carries this.
pub fn post(core: &Core, carrying: impl FnOnce(Request) -> Request) -> Call {
    let request = Request::new(&POST, core).path("fault", &"a").path("call", &"b");
    carrying(request).call(decode)
}

/// Makes a call on this thread.
pub fn made(way: Way, call: Call) -> Result<String, Error> {
    match way {
        Way::Thread => call.send_blocking(),
        Way::Task => tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap()
            .block_on(call.send()),
    }
}

fn file() -> &'static PathBuf {
    static FILE: OnceLock<PathBuf> = OnceLock::new();
    FILE.get_or_init(|| {
        let path = std::env::temp_dir().join(format!("trine-runtime-faults-{}", std::process::id()));
        std::fs::write(&path, "a file").unwrap();
        path
    })
}
