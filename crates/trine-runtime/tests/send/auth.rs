//! Tests of the credentials that a request carries, and of their place.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use trine_runtime::{
    BoxFuture, Core, CoreBuilder, Credential, Error, ErrorKind, Operation, Scheme, Secret, Setup, TokenSource, Tools,
};

use super::fake::{Fake, Seen, call, operation, status};

const fn scheme(name: &'static str, credential: Credential) -> Scheme {
    Scheme {
        name,
        credential,
        env: &[],
    }
}

static SETUP: Setup = Setup {
    schemes: &[
        scheme("header", Credential::ApiKeyHeader("X-Key")),
        scheme("query", Credential::ApiKeyQuery("api key")),
        scheme("cookie", Credential::ApiKeyCookie("session")),
        scheme("basic", Credential::Basic),
        scheme("bearer", Credential::Bearer),
        scheme("other", Credential::Http("DPoP")),
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

secured!(HEADER, &[&["header"]]);
secured!(QUERY, &[&["query"]]);
secured!(COOKIE, &[&["cookie"]]);
secured!(BASIC, &[&["basic"]]);
secured!(BEARER, &[&["bearer"]]);
secured!(OTHER, &[&["other"]]);
secured!(EITHER, &[&["basic"], &["header", "query"], &["bearer"]]);
secured!(OPTIONAL, &[&[], &["header"]]);
secured!(UNKNOWN, &[&["nobody"]]);

fn all(fake: &Fake) -> CoreBuilder {
    fake.builder(&SETUP)
        .credential("header", "h")
        .credential("query", "q&q")
        .credential("cookie", "c")
        .basic("basic", "Aladdin", "open sesame")
        .credential("bearer", "b")
        .credential("other", "o")
}

async fn sent(operation: &'static Operation, set: fn(&Fake) -> CoreBuilder) -> Seen {
    let fake = Fake::new([status(204)]);
    call(operation, &set(&fake).build().unwrap()).await.unwrap();
    fake.seen().remove(0)
}

#[tokio::test]
async fn each_kind_goes_where_it_belongs() {
    assert_eq!(sent(&HEADER, all).await.header("x-key"), Some("h"));
    assert_eq!(sent(&QUERY, all).await.uri, "https://a.example/x?api+key=q%26q");
    assert_eq!(sent(&COOKIE, all).await.header("cookie"), Some("session=c"));
    let basic = sent(&BASIC, all).await;
    assert_eq!(
        basic.header("authorization"),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
    assert_eq!(sent(&BEARER, all).await.header("authorization"), Some("Bearer b"));
    assert_eq!(sent(&OTHER, all).await.header("authorization"), Some("DPoP o"));
}

#[tokio::test]
async fn every_credential_is_marked_sensitive() {
    for operation in [&HEADER, &COOKIE, &BASIC, &BEARER, &OTHER] {
        let seen = sent(operation, all).await;
        let shown = format!("{:?}", seen.headers);
        assert!(shown.contains("Sensitive"), "{shown}");
    }
}

#[tokio::test]
async fn first_alternative_that_is_complete_is_used() {
    let seen = sent(&EITHER, |fake| {
        fake.builder(&SETUP).credential("header", "h").credential("bearer", "b")
    });
    let seen = seen.await;
    assert_eq!(seen.header("authorization"), Some("Bearer b"));
    assert_eq!(seen.header("x-key"), None, "half an alternative is not sent");

    let seen = sent(&EITHER, |fake| {
        let builder = fake.builder(&SETUP).credential("header", "h");
        builder.credential("query", "q").credential("bearer", "b")
    });
    let seen = seen.await;
    assert_eq!(seen.header("x-key"), Some("h"));
    assert!(seen.uri.ends_with("?api+key=q"));
    assert_eq!(seen.header("authorization"), None);
}

#[tokio::test]
async fn optional_credential_is_sent_if_it_was_given() {
    assert_eq!(sent(&OPTIONAL, all).await.header("x-key"), Some("h"));
    assert_eq!(sent(&OPTIONAL, |fake| fake.builder(&SETUP)).await.header("x-key"), None);
}

#[tokio::test]
async fn requirement_of_a_scheme_that_nobody_knows_is_none() {
    assert_eq!(sent(&UNKNOWN, all).await.uri, "https://a.example/x");
}

#[tokio::test]
async fn operation_that_asks_for_none_gets_none() {
    let seen = sent(&super::fake::GET, all).await;
    assert_eq!(seen.header("x-key"), None);
    assert_eq!(seen.header("authorization"), None);
}

#[tokio::test]
async fn credential_with_a_line_break_is_refused_and_not_shown() {
    for (scheme, operation) in [("header", &HEADER), ("cookie", &COOKIE), ("bearer", &BEARER)] {
        let fake = Fake::new([status(204)]);
        let core = fake
            .builder(&SETUP)
            .credential(scheme, "topsecret\r\nx: y")
            .build()
            .unwrap();
        let error = call(operation, &core).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert!(fake.seen().is_empty());
        assert!(!format!("{error} {error:?}").contains("topsecret"));
    }
}

/// Gives `t1`, `t2`, and so on.
#[derive(Clone, Default)]
struct Counting(Arc<AtomicU32>);

impl TokenSource for Counting {
    fn token<'a>(&'a self, _: &'a Scheme, _: &'a Tools) -> BoxFuture<'a, Result<Secret, Error>> {
        let number = self.0.fetch_add(1, Ordering::Relaxed) + 1;
        Box::pin(async move { Ok(format!("t{number}").into()) })
    }
}

#[tokio::test]
async fn token_source_is_asked_for_each_attempt() {
    let fake = Fake::new([status(503), status(204)]);
    let core = fake.builder(&SETUP).token_source("bearer", Counting::default());
    call(&BEARER, &core.build().unwrap()).await.unwrap();
    let tokens: Vec<String> = fake
        .seen()
        .iter()
        .map(|seen| seen.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(tokens, ["Bearer t1", "Bearer t2"]);
}

struct Refusing;

impl TokenSource for Refusing {
    fn token<'a>(&'a self, _: &'a Scheme, _: &'a Tools) -> BoxFuture<'a, Result<Secret, Error>> {
        Box::pin(async { Err(Error::new(ErrorKind::Auth, "no token today")) })
    }
}

#[tokio::test]
async fn token_that_cannot_be_had_ends_the_call() {
    let fake = Fake::new([status(204)]);
    let core = fake.builder(&SETUP).token_source("bearer", Refusing).build().unwrap();
    let error = call(&BEARER, &core).await.unwrap_err();
    assert_eq!(error.to_string(), "GET /x: no token today");
    assert!(fake.seen().is_empty());
}

#[test]
fn client_shows_no_secret() {
    let fake = Fake::new([]);
    let builder = fake
        .builder(&SETUP)
        .credential("header", "topsecret")
        .basic("basic", "user", "topsecret")
        .token_source("bearer", Refusing)
        .base_url("https://b.example/v1?key=topsecret")
        .default_header("x-more", "topsecret");
    let shown = format!(
        "{builder:?} {:?} {:?}",
        builder.clone().build().unwrap(),
        Secret::from("topsecret")
    );
    assert!(!shown.contains("topsecret"), "{shown}");
    assert!(shown.contains("https://b.example/v1"), "{shown}");
}

#[test]
fn header_that_sounds_like_a_secret_is_marked() {
    let core = Core::builder(&SETUP)
        .default_header("X-Auth", "topsecret")
        .build()
        .unwrap();
    let call = call(&super::fake::GET, &core).header("x-session-token", "topsecret");
    let shown = format!("{:?}", call.into_request().unwrap());
    assert!(!shown.contains("topsecret"), "{shown}");
}

#[tokio::test]
async fn header_of_a_response_that_sounds_like_a_secret_is_marked() {
    let fake = Fake::new([super::fake::with_header(204, "set-cookie", "session=topsecret")]);
    let response = call(&super::fake::GET, &fake.core())
        .send_with_response()
        .await
        .unwrap();
    assert!(!format!("{response:?}").contains("topsecret"), "{response:?}");
    assert_eq!(response.headers()["set-cookie"], "session=topsecret");
}

#[test]
fn request_to_look_at_has_what_needs_no_asking() {
    let core = Core::builder(&SETUP).credential("bearer", "b").build().unwrap();
    let request = call(&BEARER, &core).into_request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer b");
    assert!(!format!("{request:?}").contains("Bearer b"));
}
