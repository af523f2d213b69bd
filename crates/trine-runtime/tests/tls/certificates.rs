//! The certificates that client and server trust, over both transports.

use std::error::Error as _;

use trine_runtime::{Core, CoreBuilder, Decoded, Error, ErrorKind, Operation, RawResponse, Request, Setup};

use super::authority::Authority;
use super::server::{TlsServer, Wants};

static SETUP: Setup = Setup::new("https://a.example");

static GET: Operation = Operation {
    id: "test",
    method: "GET",
    path: "/x",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

fn decode(response: &RawResponse) -> Decoded<(), ()> {
    match response.status().as_u16() {
        200 => response.nothing(),
        _ => response.unexpected(),
    }
}

/// A way to make a call.
type Way = fn(&Core) -> Result<(), Error>;

fn awaited(core: &Core) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(Request::new(&GET, core).call(decode).max_retries(0).send())
}

#[cfg(feature = "blocking")]
fn waited_for(core: &Core) -> Result<(), Error> {
    Request::new(&GET, core).call(decode).max_retries(0).send_blocking()
}

const WAYS: &[Way] = &[
    awaited,
    #[cfg(feature = "blocking")]
    waited_for,
];

fn client(server: &TlsServer) -> CoreBuilder {
    Core::builder(&SETUP).base_url(&*server.url)
}

fn refused(core: &Core, way: Way) -> String {
    let error = way(core).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(error.source().is_some());
    error.to_string().replace("GET /x: ", "")
}

#[test]
fn authority_that_was_added_is_trusted_and_another_is_not() {
    let (ours, other) = (Authority::new(), Authority::new());
    for way in WAYS {
        let server = TlsServer::start(&ours.server("localhost"), &Wants::default());
        let core = client(&server)
            .root_certificates(other.pem())
            .root_certificates(ours.pem());
        way(&core.build().unwrap()).unwrap();
        assert_eq!(server.seen().requests, ["HTTP/1.1 /x"]);

        for core in [client(&server), client(&server).root_certificates(other.pem())] {
            let said = refused(&core.build().unwrap(), *way);
            assert_eq!(said, "the server's certificate is not accepted");
        }
        assert_eq!(server.seen().requests.len(), 1, "nothing is sent to somebody unknown");
    }
}

#[test]
fn certificate_of_another_name_or_of_old_is_not_accepted() {
    let ours = Authority::new();
    for way in WAYS {
        for certified in [ours.server("other.example"), ours.server_of_old("localhost")] {
            let server = TlsServer::start(&certified, &Wants::default());
            let core = client(&server).root_certificates(ours.pem()).build().unwrap();
            assert_eq!(refused(&core, *way), "the server's certificate is not accepted");
            assert!(server.seen().requests.is_empty());
        }
    }
}

#[test]
fn client_shows_who_it_is_if_the_server_wants_to_know() {
    let (ours, clients) = (Authority::new(), Authority::new());
    let wants = Wants {
        clients_of: Some(&clients),
        ..Wants::default()
    };
    for way in WAYS {
        let server = TlsServer::start(&ours.server("localhost"), &wants);
        let core = || client(&server).root_certificates(ours.pem());
        let known = clients.client();
        let shows = core().client_certificate(known.pem, known.key).build().unwrap();
        way(&shows).unwrap();
        assert_eq!(server.seen().requests, ["HTTP/1.1 /x"]);

        let said = refused(&core().build().unwrap(), *way);
        assert_eq!(said, "the server wants a client certificate");
        for other in [Authority::new(), Authority::named("other")] {
            let unknown = other.client();
            let shows = core().client_certificate(unknown.pem, unknown.key).build().unwrap();
            let said = refused(&shows, *way);
            assert_eq!(said, "the server does not accept the client certificate");
        }
        assert_eq!(server.seen().requests.len(), 1);
    }
}

#[test]
fn server_that_asks_nobody_is_shown_nothing() {
    let (ours, clients) = (Authority::new(), Authority::new());
    let server = TlsServer::start(&ours.server("localhost"), &Wants::default());
    let known = clients.client();
    let core = client(&server)
        .root_certificates(ours.pem())
        .client_certificate(known.pem, known.key)
        .build()
        .unwrap();
    for way in WAYS {
        way(&core).unwrap();
    }
}
