//! Tests that the requirements of an operation are met before anything is sent.

use trine_runtime::{CoreBuilder, Credential, ErrorKind, Operation, Request, Scheme, Setup};

use super::fake::{Fake, Seen, call, decode, operation, status};

const fn scheme(name: &'static str, credential: Credential, env: &'static [&'static str]) -> Scheme {
    Scheme { name, credential, env }
}

static SETUP: Setup = Setup {
    schemes: &[
        scheme("key", Credential::ApiKeyHeader("X-Key"), &["A_KEY"]),
        scheme("query", Credential::ApiKeyQuery("q"), &["A_QUERY"]),
        scheme("cookie", Credential::ApiKeyCookie("session"), &[]),
        scheme("basic", Credential::Basic, &["A_USER", "A_PASSWORD"]),
        scheme("bearer", Credential::Bearer, &["A_TOKEN"]),
        scheme("digest", Credential::Computed("digest"), &[]),
        scheme("same", Credential::ApiKeyHeader("Authorization"), &["A_SAME"]),
        scheme("tls", Credential::MutualTls, &[]),
    ],
    ..Setup::new("https://a.example")
};

macro_rules! secured {
    ($name:ident, $security:expr) => {
        static $name: Operation = Operation {
            security: $security,
            ..operation("GET")
        };
    };
}

secured!(KEY, &[&["key"]]);
secured!(QUERY, &[&["query"]]);
secured!(COOKIE, &[&["cookie"]]);
secured!(BEARER, &[&["bearer"]]);
secured!(EITHER, &[&["basic"], &["key", "query"]]);
secured!(OPTIONAL, &[&["key"], &[]]);
secured!(DIGEST, &[&["digest"]]);
secured!(BOTH_IN_ONE_HEADER, &[&["bearer", "same"]]);
secured!(CERTIFICATE, &[&["tls"]]);

/// The requests that are sent, and the error, of a call with a client that is built so.
async fn made(operation: &'static Operation, build: fn(CoreBuilder) -> CoreBuilder) -> (Vec<Seen>, Option<String>) {
    let fake = Fake::new([status(204)]);
    let core = build(fake.builder(&SETUP)).build().unwrap();
    let error = call(operation, &core).await.err();
    if let Some(error) = &error {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Auth, 0));
        assert!(!error.is_retryable());
    }
    (fake.seen(), error.map(|error| error.to_string()))
}

#[tokio::test]
async fn missing_credential_is_an_error_before_anything_is_sent() {
    for (operation, named) in [
        (&KEY, "`key` (environment variable A_KEY)"),
        (&BEARER, "`bearer` (environment variable A_TOKEN)"),
        (&COOKIE, "`cookie`"),
        (
            &EITHER,
            "`basic` (environment variable A_USER and A_PASSWORD), or for `key` (environment variable A_KEY) and `query`",
        ),
        (
            &DIGEST,
            "`digest` (HTTP `digest`, whose `authorization` is for a middleware",
        ),
    ] {
        let (seen, error) = made(operation, |builder| builder).await;
        assert!(seen.is_empty());
        let error = error.unwrap();
        assert!(error.contains(named), "{error}");
        assert!(error.contains("`unauthenticated()`"), "{error}");
    }
    // Half of an alternative is not enough, and the error names the other half alone.
    let (seen, error) = made(&EITHER, |builder| builder.credential("key", "k")).await;
    assert!(seen.is_empty());
    assert!(error.unwrap().ends_with(
        "or for `query` (environment variable A_QUERY); a client that is built with `unauthenticated()` sends the \
         request without"
    ));
}

#[tokio::test]
async fn requirement_that_can_be_met_by_nothing_given_is_met() {
    assert_eq!(made(&OPTIONAL, |builder| builder).await.0.len(), 1);
    assert_eq!(made(&CERTIFICATE, |builder| builder).await.0.len(), 1);
    let one_header = made(&BOTH_IN_ONE_HEADER, |builder| builder.credential("bearer", "b")).await;
    assert_eq!(one_header.0[0].header("authorization"), Some("Bearer b"));
}

#[tokio::test]
async fn unauthenticated_client_sends_without_and_still_sends_what_is_given() {
    let (seen, _) = made(&EITHER, CoreBuilder::unauthenticated).await;
    assert_eq!(seen[0].header("authorization"), None);
    let (seen, _) = made(&KEY, |builder| builder.unauthenticated().credential("key", "k")).await;
    assert_eq!(seen[0].header("x-key"), Some("k"));
}

#[tokio::test]
async fn default_header_of_that_name_is_a_credential() {
    for (operation, name, value) in [
        (&KEY, "x-key", "k"),
        (&BEARER, "Authorization", "Bearer b"),
        (&DIGEST, "authorization", "Digest x"),
        (&COOKIE, "cookie", "a=b; session=s"),
    ] {
        let fake = Fake::new([status(204)]);
        let core = fake.builder(&SETUP).default_header(name, value).build().unwrap();
        call(operation, &core).await.unwrap();
        assert_eq!(fake.seen()[0].header(name), Some(value));
    }
    let (seen, error) = made(&COOKIE, |builder| builder.default_header("cookie", "other=1")).await;
    assert!(seen.is_empty() && error.is_some());
}

#[tokio::test]
async fn header_or_query_parameter_of_the_call_is_a_credential() {
    let fake = Fake::new([status(204), status(204)]);
    let core = fake.builder(&SETUP).build().unwrap();
    call(&BEARER, &core)
        .header("authorization", "Bearer mine")
        .await
        .unwrap();
    let request = Request::new(&QUERY, &core).query("q", &"mine");
    request.call(decode).await.unwrap();
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test]
async fn credential_that_the_call_or_a_default_header_has_goes_before_that_of_the_client() {
    let fake = Fake::new((0..5).map(|_| status(204)));
    let builder = fake.builder(&SETUP).credential("bearer", "b").credential("key", "k");
    let core = builder.credential("query", "given").credential("cookie", "given");
    let core = core.default_header("x-key", "mine").build().unwrap();
    let bearer = call(&BEARER, &core).header("authorization", "Basic mine");
    bearer.await.unwrap();
    call(&KEY, &core).await.unwrap();
    let request = Request::new(&QUERY, &core).query("q", &"mine");
    request.call(decode).await.unwrap();
    let request = Request::new(&COOKIE, &core).cookie("session", &"mine");
    request.call(decode).await.unwrap();
    let prepared = call(&BEARER, &core).header("authorization", "Basic mine");
    let prepared = prepared.into_request().unwrap();
    assert_eq!(prepared.headers()["authorization"], "Basic mine");
    let seen = fake.seen();
    assert_eq!(seen[0].header("authorization"), Some("Basic mine"));
    assert_eq!(seen[1].header("x-key"), Some("mine"));
    assert_eq!(seen[2].uri, "https://a.example/x?q=mine");
    assert_eq!(seen[3].header("cookie"), Some("session=mine"));
}

#[tokio::test]
async fn cookies_of_parameters_credentials_and_default_headers_are_one_header() {
    let fake = Fake::new([status(204)]);
    let builder = fake.builder(&SETUP).credential("cookie", "s");
    let core = builder.default_header("cookie", "a=1; b=2").build().unwrap();
    let request = Request::new(&COOKIE, &core).cookie("c", &3);
    request.call(decode).await.unwrap();
    let seen = fake.seen();
    assert_eq!(seen[0].header("cookie"), Some("a=1; b=2; c=3; session=s"));
    assert_eq!(seen[0].headers.get_all("cookie").iter().count(), 1);
}

#[test]
fn environment_may_be_empty_where_nothing_is_required_or_a_header_is_given() {
    let builder = || CoreBuilder::clone(&Fake::default().builder(&SETUP));
    assert!(builder().from_env().is_err());
    assert!(builder().unauthenticated().from_env().is_ok());
    assert!(builder().default_header("x-key", "k").from_env().is_ok());
}

#[tokio::test]
async fn any_token_or_key_is_sent_with_every_request_and_not_shown() {
    let fake = Fake::new([status(204), status(204)]);
    let builder = fake.builder(&SETUP).bearer_token("topsecret");
    let core = builder.header_key("X-Key", "topsecret").build().unwrap();
    let shown = format!("{core:?} {:?}", call(&super::fake::GET, &core).into_request().unwrap());
    assert!(!shown.contains("topsecret"), "{shown}");
    call(&super::fake::GET, &core).await.unwrap();
    // They are credentials of the schemes that stand in their place.
    call(&KEY, &core).await.unwrap();
    for seen in fake.seen() {
        assert_eq!(seen.header("authorization"), Some("Bearer topsecret"));
        assert_eq!(seen.header("x-key"), Some("topsecret"));
    }
    let refused = fake.builder(&SETUP).header_key("X-Key", "topsecret\r\nx: y").build();
    let error = refused.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    assert!(!format!("{error} {error:?}").contains("topsecret"));
}
