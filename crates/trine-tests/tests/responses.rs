//! Responses of generated clients over loopback: the Rust of fixtures, compiled here.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use trine_plan::{Layout, NameLock};
use trine_runtime::{Bytes, Call, Error, ErrorKind};
use trine_tests::fixture::Fixture;
use trine_tests::loopback::{Given, Loopback, Request};

/// The Rust of a fixture.
macro_rules! made {
    ($name:ident) => {
        #[allow(
            unused_imports,
            unreachable_pub,
            dead_code,
            clippy::wrong_self_convention,
            reason = "a client has more than its tests use"
        )]
        mod $name {
            include!(concat!("made/", stringify!($name), ".rs"));
        }
    };
}

made!(redirect_alone);
made!(text_or_nothing);
made!(value_or_nothing);
made!(relative_urls);
made!(idempotency_key);

/// The fixtures whose Rust is compiled here, each a file of its name.
const FIXTURES: [&str; 5] = [
    "responses/redirect_alone",
    "responses/text_or_nothing",
    "responses/value_or_nothing",
    "auth/relative_urls",
    "params/idempotency_key",
];

#[test]
fn code_called_here_is_what_the_fixtures_make() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for path in FIXTURES {
        let fixture = Fixture::read(&root.join(format!("fixtures/{path}.yaml"))).unwrap();
        let made = fixture.make_as(Layout::SingleFile, &NameLock::default()).unwrap();
        let name = path.rsplit('/').next().unwrap();
        let file = root.join(format!("tests/made/{name}.rs"));
        // As with the snapshots.
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&file, &made.sources[0].contents).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&file).unwrap(), made.sources[0].contents);
    }
}

/// A way to send a call.
type Way<T, E> = fn(Call<T, E>) -> Result<T, Error>;

fn with_tokio<T, E>(call: Call<T, E>) -> Result<T, Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.unwrap().block_on(async { call.send().await })
}

fn on_the_thread<T, E>(call: Call<T, E>) -> Result<T, Error> {
    call.send_blocking()
}

/// Makes the same call by both transports, and gives the outcome of each with what it has sent.
fn sent<T, E>(responses: &[Given<'_>], call: impl Fn(&str) -> Call<T, E>) -> [(Result<T, Error>, Vec<Request>); 2] {
    let ways: [Way<T, E>; 2] = [with_tokio, on_the_thread];
    ways.map(|way| {
        let server = Loopback::start(responses).unwrap();
        let result = way(call(&server.url));
        (result, server.seen().unwrap())
    })
}

/// Makes the same call by both transports, and gives the outcome of each.
fn received<T, E>(response: Given<'_>, call: impl Fn(&str) -> Call<T, E>) -> [Result<T, Error>; 2] {
    sent(&[response], call).map(|(result, _)| result)
}

/// A redirect. The media type is the last header but one, so that another one may be behind it.
const MOVED: Given<'static> = (302, "text/plain\r\nlocation: /stored", "moved");

#[test]
fn operation_with_redirects_alone_gives_the_bytes_that_they_lead_to() {
    let client = |url: &str| redirect_alone::Client::builder().base_url(url).build().unwrap();
    let stored = (200, "application/gzip", "packed");
    for (result, seen) in sent(&[MOVED, stored], |url| client(url).archive()) {
        assert_eq!(result.unwrap(), Bytes::from("packed"));
        assert_eq!(seen[1].line, "GET /stored");
        assert_eq!(seen[1].header("accept"), Some("application/gzip, */*;q=0.1"));
    }
    // The document says nothing of what a redirect leads to.
    for (result, _) in sent(&[MOVED, (200, "text/html", "a page")], |url| client(url).log().get()) {
        assert_eq!(result.unwrap(), Bytes::from("a page"));
    }
    for result in received((200, "application/json", "[]"), |url| client(url).range().get()) {
        assert_eq!(result.unwrap(), Bytes::from("[]"));
    }
}

#[test]
fn redirect_that_leads_nowhere_is_an_error_and_no_empty_success() {
    let client = |url: &str| redirect_alone::Client::builder().base_url(url).build().unwrap();
    for result in received((302, "", ""), |url| client(url).archive()) {
        let error = result.unwrap_err();
        assert_eq!(
            (error.kind(), error.status().unwrap().as_u16()),
            (ErrorKind::Status, 302)
        );
    }
}

#[test]
fn json_without_content_beside_204_is_none() {
    let client = |url: &str| value_or_nothing::Client::builder().base_url(url).build().unwrap();
    for nothing in [
        (204, "", ""),
        (200, "application/json", ""),
        (200, "", ""),
        (201, "", " "),
    ] {
        for result in received(nothing, |url| client(url).things().receive()) {
            assert_eq!(result.unwrap(), None);
        }
    }
    for some in [
        (200, "application/json", r#"{"name":"a"}"#),
        (201, "", r#"{"name":"a"}"#),
    ] {
        for result in received(some, |url| client(url).things().receive()) {
            assert_eq!(result.unwrap().unwrap().name.as_deref(), Some("a"));
        }
    }
}

#[test]
fn text_and_bytes_beside_a_response_without_content_are_options() {
    let client = |url: &str| text_or_nothing::Client::builder().base_url(url).build().unwrap();
    for result in received((200, "text/plain; charset=iso-8859-1", "a"), |url| {
        client(url).text().get()
    }) {
        assert_eq!(result.unwrap().as_deref(), Some("a"));
    }
    for result in received((202, "text/html", "later"), |url| client(url).text().get()) {
        assert_eq!(result.unwrap(), None);
    }
    for result in received((200, "image/png", ""), |url| client(url).file().get()) {
        assert_eq!(result.unwrap(), Some(Bytes::new()), "a file may be empty");
    }
    for result in received((204, "", ""), |url| client(url).file().get()) {
        assert_eq!(result.unwrap(), None);
    }
    for result in received((206, "application/json", "1"), |url| client(url).rest().get()) {
        assert_eq!(result.unwrap(), None, "the range says that there is nothing");
    }
}

#[test]
fn page_of_html_is_told_where_the_document_has_something_else() {
    let page = (200, "text/html; charset=utf-8", "<html>");
    let client = |url: &str| value_or_nothing::Client::builder().base_url(url).build().unwrap();
    for result in received(page, |url| client(url).things().receive()) {
        let error = result.unwrap_err();
        let expected = "GET /things: 200 OK, expected application/json, got text/html";
        assert_eq!(
            (error.to_string().as_str(), error.kind()),
            (expected, ErrorKind::Decode)
        );
    }
    let client = |url: &str| text_or_nothing::Client::builder().base_url(url).build().unwrap();
    for result in received(page, |url| client(url).file().get()) {
        let expected = "GET /file: 200 OK, expected image/png, got text/html";
        assert_eq!(result.unwrap_err().to_string(), expected);
    }
}

#[test]
fn token_url_is_resolved_against_the_base_url() {
    use relative_urls::ClientBuilder;
    let token = (200, "application/json", r#"{"access_token":"t","token_type":"bearer"}"#);
    let outcomes = sent(&[token, (204, "", "")], |url| {
        let tokens = ClientBuilder::oauth2_app("id").password("user", "password");
        let client = relative_urls::Client::builder().oauth2_source(tokens);
        client.base_url(format!("{url}/api/v1")).build().unwrap().me().get()
    });
    for (result, seen) in outcomes {
        result.unwrap();
        assert_eq!(seen[0].line, "POST /api/v1/token");
        assert_eq!(seen[1].line, "GET /api/v1/me");
        assert_eq!(seen[1].header("authorization"), Some("Bearer t"));
    }
}

#[test]
fn missing_credential_is_an_error_that_names_scheme_and_variable() {
    let client = relative_urls::Client::builder()
        .base_url("http://127.0.0.1:9")
        .build()
        .unwrap();
    let error = on_the_thread(client.me().get()).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
    let text = error.to_string();
    assert!(
        text.contains("`login` (environment variable AUTH_RELATIVE_URLS_OAUTH2_TOKEN)"),
        "{text}"
    );
    let server = Loopback::start(&[(204, "", "")]).unwrap();
    let client = relative_urls::Client::builder()
        .unauthenticated()
        .base_url(&*server.url)
        .build()
        .unwrap();
    on_the_thread(client.me().get()).unwrap();
    assert_eq!(server.seen().unwrap()[0].header("authorization"), None);
}

#[test]
fn idempotency_key_goes_into_the_header_that_the_document_has_for_it() {
    let client = |url: &str| idempotency_key::Client::builder().base_url(url).build().unwrap();
    for (result, seen) in sent(&[(204, "", "")], |url| client(url).a().pay().idempotency_key("k1")) {
        result.unwrap();
        assert_eq!(seen[0].header("x-idempotency-key"), Some("k1"));
        assert_eq!(seen[0].header("idempotency-key"), None);
    }
}
