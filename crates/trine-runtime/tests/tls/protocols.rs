//! HTTP/2, where both sides have it.

use std::time::Duration;

use trine_runtime::{Core, Decoded, Error, Operation, RawResponse, Request, Setup, Upload};

use super::authority::Authority;
use super::server::{TlsServer, Wants};

static SETUP: Setup = Setup::new("https://a.example");

const fn operation(method: &'static str, path: &'static str) -> Operation {
    Operation {
        id: "test",
        method,
        path,
        security: &[],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

static GET: Operation = operation("GET", "/x");
static POST: Operation = operation("POST", "/x");

static STALLS: Operation = operation("GET", "/stalls");

fn decode(response: &RawResponse) -> Decoded<(), ()> {
    match response.status().as_u16() {
        200 => response.nothing(),
        _ => response.unexpected(),
    }
}

fn world(protocols: &'static [&'static str]) -> (TlsServer, Core) {
    let ours = Authority::new();
    let wants = Wants {
        protocols,
        ..Wants::default()
    };
    let server = TlsServer::start(&ours.server("localhost"), &wants);
    let core = Core::builder(&SETUP)
        .base_url(&*server.url)
        .root_certificates(ours.pem());
    (server, core.build().unwrap())
}

async fn get(core: &Core) -> Result<(), Error> {
    Request::new(&GET, core).call(decode).await
}

#[tokio::test]
async fn http_2_is_spoken_where_the_server_offers_it() {
    let (server, core) = world(&["h2", "http/1.1"]);
    get(&core).await.unwrap();
    let file = Upload::from_reader(&b"from a reader"[..]);
    let upload = Request::new(&POST, &core).upload("text/plain", &file);
    upload.call(decode).await.unwrap();
    assert_eq!(server.seen().requests, ["HTTP/2.0 /x", "HTTP/2.0 /x"]);
    assert_eq!(server.seen().handshakes, 1);
}

#[tokio::test]
async fn many_calls_share_a_connection() {
    let (server, core) = world(&["h2"]);
    get(&core).await.unwrap();
    let calls: Vec<_> = (0..50)
        .map(|_| tokio::spawn(Request::new(&GET, &core).call(decode).send()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!((server.seen().handshakes, server.seen().requests.len()), (1, 51));
}

#[tokio::test]
async fn call_that_is_dropped_leaves_the_connection_to_the_others() {
    let (server, core) = world(&["h2"]);
    get(&core).await.unwrap();
    let stalled = tokio::spawn(Request::new(&STALLS, &core).call(decode).send());
    while server.seen().requests.len() < 2 {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    stalled.abort();
    assert!(stalled.await.unwrap_err().is_cancelled());
    get(&core).await.unwrap();
    assert_eq!(server.seen().handshakes, 1);
}

#[tokio::test]
async fn server_without_it_is_spoken_to_as_before() {
    for protocols in [&["http/1.1"][..], &[]] {
        let (server, core) = world(protocols);
        get(&core).await.unwrap();
        assert_eq!(server.seen().requests, ["HTTP/1.1 /x"]);
    }
}
