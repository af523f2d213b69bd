//! Authentication by generated clients over loopback: the Rust of fixtures, compiled here.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use trine_plan::{Layout, NameLock};
use trine_runtime::{Call, Error, ErrorKind};
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

made!(requirements);
made!(several_of_one_kind);
made!(any_credential);

use requirements::{Client, ClientBuilder};

#[test]
fn code_called_here_is_what_the_fixtures_make() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for name in ["requirements", "several_of_one_kind", "any_credential"] {
        let fixture = Fixture::read(&root.join(format!("fixtures/auth/{name}.yaml"))).unwrap();
        let made = fixture.make_as(Layout::SingleFile, &NameLock::default()).unwrap();
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

const DONE: Given<'static> = (204, "", "");

/// The request of a call by a client that is built so, which both transports send alike.
#[track_caller]
fn sent<T, E>(build: impl Fn(ClientBuilder) -> ClientBuilder, call: impl Fn(&Client) -> Call<T, E>) -> Request {
    let ways: [Way<T, E>; 2] = [with_tokio, on_the_thread];
    let seen = ways.map(|way| {
        let server = Loopback::start(&[DONE]).unwrap();
        let client = build(Client::builder()).base_url(&*server.url).build().unwrap();
        way(call(&client)).map_err(|error| error.to_string()).unwrap();
        server.seen().unwrap().remove(0)
    });
    let carried = |request: &Request| {
        let names = ["authorization", "x-app", "cookie"];
        (
            request.line.clone(),
            names.map(|name| request.header(name).map(str::to_owned)),
        )
    };
    assert_eq!(carried(&seen[0]), carried(&seen[1]));
    seen[0].clone()
}

/// The error of a call by a client that is built so: before anything is sent.
#[track_caller]
fn refused<T, E>(build: impl Fn(ClientBuilder) -> ClientBuilder, call: impl Fn(&Client) -> Call<T, E>) -> String {
    let ways: [Way<T, E>; 2] = [with_tokio, on_the_thread];
    let texts = ways.map(|way| {
        let server = Loopback::start(&[DONE]).unwrap();
        let client = build(Client::builder()).base_url(&*server.url).build().unwrap();
        let Err(error) = way(call(&client)) else {
            panic!("a request was sent")
        };
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert!(!error.is_retryable());
        on_the_thread(client.open().get()).unwrap();
        let seen = server.seen().unwrap();
        assert_eq!((seen.len(), seen[0].line.as_str()), (1, "GET /open"));
        format!("{error} {error:?}")
    });
    assert_eq!(texts[0], texts[1]);
    texts[0].clone()
}

fn same(builder: ClientBuilder) -> ClientBuilder {
    builder
}

#[test]
fn all_schemes_of_an_alternative_are_sent_or_none_of_them() {
    let both = sent(
        |builder| builder.basic_auth("ann", "hush").app("a"),
        |client| client.inherited().get(),
    );
    assert_eq!(both.header("authorization"), Some("Basic YW5uOmh1c2g="));
    assert_eq!(both.header("x-app"), Some("a"));
    assert_eq!(both.header("cookie"), None);
    // Of the first alternative one is missing: the second is sent, and nothing of the first.
    let second = sent(
        |builder| builder.app("a").session("s"),
        |client| client.inherited().get(),
    );
    assert_eq!(second.header("cookie"), Some("session=s"));
    assert_eq!(second.header("x-app"), None);
    assert_eq!(second.header("authorization"), None);
    // If both can be met, the first is sent.
    let all = sent(
        |builder| builder.session("s").basic_auth("ann", "hush").app("a"),
        |client| client.inherited().get(),
    );
    assert_eq!((all.header("x-app"), all.header("cookie")), (Some("a"), None));
}

#[test]
fn half_of_an_alternative_is_an_error_that_names_the_other_half() {
    let text = refused(|builder| builder.app("topsecret"), |client| client.inherited().get());
    for part in [
        "`user` (environment variable AUTH_REQUIREMENTS_BASIC_AUTH_USER and AUTH_REQUIREMENTS_BASIC_AUTH_PASSWORD)",
        "or for `session` (environment variable AUTH_REQUIREMENTS_SESSION)",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!text.contains("`app`") && !text.contains("topsecret"), "{text}");
}

#[test]
fn operation_that_overrides_the_requirement_goes_by_its_own() {
    let all = |builder: ClientBuilder| builder.basic_auth("ann", "hush").app("a").session("s");
    let open = sent(all, |client| client.open().get());
    for name in ["authorization", "x-app", "cookie"] {
        assert_eq!(open.header(name), None, "`security: []` asks for nothing");
    }
    let staff = sent(|builder| all(builder).bearer_token("t"), |client| client.staff().get());
    assert_eq!(
        (staff.header("authorization"), staff.header("x-app")),
        (Some("Bearer t"), None)
    );
    assert!(
        refused(all, |client| client.staff().get())
            .contains("`staff` (environment variable AUTH_REQUIREMENTS_BEARER_TOKEN)")
    );
}

#[test]
fn optional_requirement_sends_what_is_given_and_goes_without() {
    assert_eq!(
        sent(same, |client| client.optional().get()).header("authorization"),
        None
    );
    let given = sent(
        |builder| builder.basic_auth("ann", "hush"),
        |client| client.optional().get(),
    );
    assert_eq!(given.header("authorization"), Some("Basic YW5uOmh1c2g="));
    // A credential of another operation is none of this one.
    assert_eq!(
        sent(
            |builder| builder.app("a").bearer_token("t"),
            |client| client.optional().get()
        )
        .header("x-app"),
        None
    );
}

#[test]
fn keys_of_header_query_and_cookie_go_into_one_request() {
    let request = sent(
        |builder| builder.app("a").place("p&q").session("s"),
        |client| client.three().get(),
    );
    assert_eq!(request.line, "GET /three?place=p%26q");
    assert_eq!(
        (request.header("x-app"), request.header("cookie")),
        (Some("a"), Some("session=s"))
    );
    let text = refused(|builder| builder.app("a").session("s"), |client| client.three().get());
    assert!(
        text.contains("for `place` (environment variable AUTH_REQUIREMENTS_PLACE);"),
        "{text}"
    );
}

#[test]
fn tokens_of_oauth_openid_and_other_schemes_are_alternatives() {
    let oauth = sent(|builder| builder.token("k").oauth2("o"), |client| client.either().get());
    assert_eq!(oauth.header("authorization"), Some("Bearer o"));
    let openid = sent(
        |builder| builder.token("k").openid_connect("i"),
        |client| client.either().get(),
    );
    assert_eq!(openid.header("authorization"), Some("Bearer i"));
    let other = sent(|builder| builder.token("k"), |client| client.either().get());
    assert_eq!(other.header("authorization"), Some("Token k"));
    let text = refused(|builder| builder.bearer_token("b"), |client| client.either().get());
    for scheme in ["`login`", "`sso`", "`ticket`"] {
        assert!(text.contains(scheme), "{text}");
    }
}

#[test]
fn client_credentials_are_asked_for_a_token_that_is_sent() {
    let token = (
        200,
        "application/json",
        r#"{"access_token":"t1","token_type":"bearer"}"#,
    );
    let server = Loopback::start(&[token, DONE, DONE]).unwrap();
    let tokens = ClientBuilder::oauth2_app("me").secret("hush").client_credentials();
    let builder = Client::builder().oauth2_source(tokens.scope("read"));
    let client = builder.base_url(&*server.url).build().unwrap();
    assert!(!format!("{client:?}").contains("hush"));
    on_the_thread(client.either().get()).unwrap();
    on_the_thread(client.either().get()).unwrap();
    let seen = server.seen().unwrap();
    assert_eq!(seen[0].line, "POST /token");
    assert!(
        seen[0].text().contains("grant_type=client_credentials"),
        "{}",
        seen[0].text()
    );
    for request in &seen[1..] {
        assert_eq!(request.line, "GET /either");
        assert_eq!(request.header("authorization"), Some("Bearer t1"));
    }
}

#[test]
fn scheme_that_the_document_does_not_declare_is_not_required() {
    let staff = sent(|builder| builder.bearer_token("t"), |client| client.unknown().get());
    assert_eq!(staff.header("authorization"), Some("Bearer t"));
    let text = refused(same, |client| client.unknown().get());
    assert!(text.contains("`staff`") && !text.contains("nobody"), "{text}");
}

#[test]
fn redirect_to_another_host_takes_no_credential_along() {
    let elsewhere = Loopback::start(&[DONE]).unwrap();
    let moved = format!("text/plain\r\nlocation: {}/stolen", elsewhere.url);
    let server = Loopback::start(&[(302, &moved, "")]).unwrap();
    let client = Client::builder()
        .place("topsecret")
        .base_url(&*server.url)
        .build()
        .unwrap();
    // Without TLS the other host is not asked at all.
    let error = on_the_thread(client.file().get()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(!format!("{error} {error:?}").contains("topsecret"));
    assert_eq!(server.seen().unwrap().len(), 1);
    let open = Client::builder().base_url(&*elsewhere.url).build().unwrap();
    on_the_thread(open.open().get()).unwrap();
    assert_eq!(elsewhere.seen().unwrap()[0].line, "GET /open");
}

#[test]
fn no_secret_is_shown_by_the_client_its_builder_or_a_request() {
    let builder = Client::builder()
        .basic_auth("ann", "topsecret")
        .app("topsecret")
        .place("topsecret")
        .session("topsecret")
        .bearer_token("topsecret")
        .base_url("http://127.0.0.1:9");
    let mut shown = format!("{builder:?}");
    let client = builder.build().unwrap();
    let request = client.inherited().get().into_request().unwrap();
    shown += &format!("{client:?} {request:?} {:?}", client.three().get());
    for error in [
        on_the_thread(client.three().get()).unwrap_err(),
        with_tokio(client.staff().get()).unwrap_err(),
    ] {
        shown += &format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(inner) = source {
            shown += &format!("{inner} {inner:?}");
            source = inner.source();
        }
    }
    assert!(!shown.contains("topsecret"), "{shown}");
    assert!(!shown.contains("dG9wc2VjcmV0") && !shown.contains("YW5u"), "{shown}");
}

#[test]
fn schemes_of_one_kind_have_a_method_each() {
    use several_of_one_kind::{Client, ClientBuilder};
    let client =
        |build: fn(ClientBuilder) -> ClientBuilder, url: &str| build(Client::builder()).base_url(url).build().unwrap();
    let server = Loopback::start(&[DONE, DONE, DONE]).unwrap();
    let two = client(
        |builder| builder.api_key("k").admin_api_key("a").app_id("i").app_secret("s"),
        &server.url,
    );
    on_the_thread(two.things().get()).unwrap();
    on_the_thread(two.admin().get()).unwrap();
    on_the_thread(two.apps().get()).unwrap();
    let seen = server.seen().unwrap();
    assert_eq!(seen[0].header("authorization"), Some("Bearer k"));
    assert_eq!(seen[1].header("authorization"), Some("Bearer a"));
    assert_eq!(seen[2].line, "GET /apps?app_secret=s");
    assert_eq!(seen[2].header("x-app-id"), Some("i"));
}

#[test]
fn client_of_a_document_without_schemes_takes_a_token_or_a_key() {
    let server = Loopback::start(&[DONE]).unwrap();
    let builder = any_credential::Client::builder().bearer_token("topsecret");
    let builder = builder.header_key("X-Key", "topsecret").base_url(&*server.url);
    assert!(!format!("{builder:?}").contains("topsecret"));
    let client = builder.build().unwrap();
    on_the_thread(client.things().get()).unwrap();
    let seen = server.seen().unwrap();
    assert_eq!(seen[0].header("authorization"), Some("Bearer topsecret"));
    assert_eq!(seen[0].header("x-key"), Some("topsecret"));
}
