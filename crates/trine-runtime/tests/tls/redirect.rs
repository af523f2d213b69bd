//! A redirect to another origin, over both transports.

use std::sync::mpsc;
use std::thread;

use trine_runtime::{Bytes, Core, Credential, Decoded, Error, Operation, RawResponse, Request, Scheme, Setup};

use super::authority::Authority;
use super::server::{Seen, TlsServer, Wants};
use super::support::{Server, response};

static SETUP: Setup = Setup {
    schemes: &[Scheme {
        name: "key",
        credential: Credential::ApiKeyHeader("x-key"),
        env: &[],
    }],
    ..Setup::new("https://a.example")
};

const fn operation(method: &'static str) -> Operation {
    Operation {
        id: "download",
        method,
        path: "/x",
        security: &[&["key"]],
        server: None,
        deprecated: false,
        responses: &[("302", &["application/zip"])],
    }
}

static GET: Operation = operation("GET");
static POST: Operation = operation("POST");

fn decode(response: &RawResponse) -> Decoded<Bytes, ()> {
    match response.is_range(2) {
        true => response.bytes(),
        false => response.unexpected(),
    }
}

type Call = trine_runtime::Call<Bytes, ()>;
type Way = fn(Call) -> Result<Bytes, Error>;

fn awaited(call: Call) -> Result<Bytes, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(call.send())
}

const WAYS: &[Way] = &[
    awaited,
    #[cfg(feature = "blocking")]
    Call::send_blocking,
];

/// A server without TLS that redirects, on a thread of its own.
fn redirecting(to: String) -> Server {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let responses = [response(302, &[("location", &to)], "elsewhere")];
            give.send(Server::start(responses).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

fn redirected(way: Way, operation: &'static Operation) -> (Result<Bytes, Error>, Seen) {
    let authority = Authority::new();
    let storage = TlsServer::start(&authority.server("localhost"), &Wants::default());
    let api = redirecting(format!("{}/file?sig=1", storage.url));
    let core = Core::builder(&SETUP)
        .base_url(&*api.url)
        .root_certificates(authority.pem())
        .credential("key", "topsecret")
        .default_header("x-default", "topsecret")
        .build()
        .unwrap();
    let request = Request::new(operation, &core)
        .cookie("session", &"topsecret")
        .accept("application/zip");
    let outcome = way(request.call(decode));
    (outcome, storage.seen())
}

#[test]
fn download_is_followed_to_another_origin_and_takes_no_secret_along() {
    for way in WAYS {
        let (outcome, seen) = redirected(*way, &GET);
        assert_eq!(&outcome.unwrap()[..], b"{}");
        assert_eq!(seen.requests, ["HTTP/1.1 /file"]);
        let shown = format!("{:?}", seen.headers);
        assert!(!shown.contains("topsecret"), "{shown}");
        assert!(
            seen.headers[0]["accept"]
                .to_str()
                .unwrap()
                .starts_with("application/zip")
        );
    }
}

#[test]
fn post_is_not_followed_to_another_origin() {
    for way in WAYS {
        let (outcome, seen) = redirected(*way, &POST);
        assert_eq!(outcome.unwrap_err().status().unwrap().as_u16(), 302);
        assert_eq!(seen.handshakes, 0);
    }
}
