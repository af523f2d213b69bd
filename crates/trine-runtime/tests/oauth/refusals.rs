//! Tests of calls without a token: the message, and the secrets that are not in it.

use std::time::Duration;

use trine_runtime::oauth::{App, Refusal, SecretIn};
use trine_runtime::{Error, ErrorKind, RetryPolicy};

use super::support::{json, response};
use super::world::{Api, GET, Hand, Issuer, call, client};

async fn refused(says: String) -> (Error, Issuer, Api) {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    issuer.says(says);
    let app = App::new(issuer.url(), "id")
        .secret("topsecret")
        .secret_in(SecretIn::Body);
    let error = call(&GET, &api.core(app.client_credentials())).await.unwrap_err();
    (error, issuer, api)
}

#[tokio::test]
async fn server_says_why() {
    let (error, _, api) = refused(json(
        400,
        r#"{"error":"invalid_client","error_description":"no such client","error_uri":"https://e.example/1"}"#,
    ))
    .await;
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        "GET /x: no token from `127.0.0.1`: invalid_client, no such client"
    );
    assert_eq!(error.status(), None, "the status of another server");
    let refusal = Refusal::of(&error).unwrap();
    assert_eq!(refusal.code, "invalid_client");
    assert_eq!(refusal.page.as_deref(), Some("https://e.example/1"));
    assert_eq!(refusal.status.unwrap().as_u16(), 400);
    assert!(api.tokens().is_empty(), "nothing goes to the API");
}

#[tokio::test]
async fn refusal_with_a_success_for_a_status_is_one() {
    let (error, ..) = refused(json(200, r#"{"error":"bad_verification_code"}"#)).await;
    assert_eq!(Refusal::of(&error).unwrap().code, "bad_verification_code");
}

#[tokio::test]
async fn secrets_that_come_back_are_not_shown() {
    let says = r#"{"error":"invalid_request","error_description":"client_secret topsecret\u0007 is bad"}"#;
    let (error, ..) = refused(json(400, says)).await;
    assert!(!format!("{error} {error:?}").contains("topsecret"), "{error:?}");
    assert!(
        error.to_string().ends_with("client_secret [redacted] is bad"),
        "{error}"
    );
    let (error, ..) = refused(response(500, &[], "topsecret")).await;
    assert!(!format!("{error} {error:?}").contains("topsecret"), "{error:?}");
    let (error, ..) = refused(json(200, r#"["topsecret"]"#)).await;
    assert!(!format!("{error} {error:?}").contains("topsecret"), "{error:?}");
}

#[tokio::test]
async fn response_that_is_no_token_is_an_error() {
    for (says, why) in [
        (response(200, &[], "<html>"), "the response is not a JSON object"),
        (json(200, "{}"), "the response has no `access_token`"),
        (
            json(200, r#"{"access_token":""}"#),
            "the response has no `access_token`",
        ),
        (json(200, r#"{"access_token":7}"#), "the response has no `access_token`"),
        (
            json(200, r#"{"access_token":"t","token_type":"DPoP"}"#),
            "it is of a type that cannot be sent as a bearer token",
        ),
        (
            response(302, &[("location", "/elsewhere")], ""),
            "it responded with 302 Found",
        ),
        (response(404, &[], "nothing here"), "it responded with 404 Not Found"),
    ] {
        let (error, issuer, _) = refused(says).await;
        assert_eq!(error.kind(), ErrorKind::Auth);
        assert_eq!(error.to_string(), format!("GET /x: no token from `127.0.0.1`: {why}"));
        assert_eq!(issuer.count(), 1, "{why}");
    }
}

#[tokio::test]
async fn busy_server_is_asked_again_and_then_not() {
    let (api, issuer, hand) = (Api::start().await, Issuer::start("").await, Hand::new());
    issuer.says(response(503, &[], ""));
    issuer.says(response(429, &[("retry-after", "7")], ""));
    let tokens = App::new(issuer.url(), "id").client_credentials();
    let core = client(&api.server.url)
        .clock(hand.clone())
        .token_source("oauth", tokens);
    call(&GET, &core.build().unwrap()).await.unwrap();
    assert_eq!(hand.slept(), [Duration::from_millis(500), Duration::from_secs(7)]);

    let tokens = App::new(issuer.url(), "id").client_credentials();
    let core = client(&api.server.url).retry(RetryPolicy::never());
    let core = core.token_source("oauth", tokens).build().unwrap();
    issuer.says(response(503, &[], ""));
    let error = call(&GET, &core).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.is_retryable(), "it may be up again soon");
}

#[tokio::test]
async fn no_connection_to_the_server_is_told_as_such() {
    let api = Api::start().await;
    // A port that was free a moment ago.
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let core = client(&api.server.url).retry(RetryPolicy::never()).token_source(
        "oauth",
        App::new(format!("http://{free}/token"), "id").client_credentials(),
    );
    let error = call(&GET, &core.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.is_retryable());
    assert_eq!(
        error.to_string(),
        "GET /x: no token from `127.0.0.1`: there is no response"
    );
    assert!(
        format!("{error:?}").contains("no connection to the server"),
        "{error:?}"
    );
}

#[tokio::test]
async fn slow_server_takes_no_longer_than_the_attempt() {
    let (api, issuer) = (Api::start().await, Issuer::gated().await);
    let tokens = App::new(issuer.url(), "id").client_credentials();
    let core = client(&api.server.url)
        .attempt_timeout(Duration::from_millis(50))
        .token_source("oauth", tokens);
    let error = call(&GET, &core.build().unwrap()).await.unwrap_err();
    // Whichever limit is noticed first: that of the attempt, or that of the request in it.
    assert!(error.is_timeout() || error.kind() == ErrorKind::Auth, "{error:?}");
    assert!(api.tokens().is_empty());
}

#[tokio::test]
async fn secrets_go_to_https_or_this_machine_only() {
    let api = Api::start().await;
    for (url, why) in [
        ("http://auth.example/token", "is not https: no secret is sent there"),
        ("ftp://auth.example/token", "is not https: no secret is sent there"),
        ("https://me:pw@auth.example/token", "has a user or a password in it"),
        ("http://[", "is not a URL"),
    ] {
        let tokens = App::new(url, "id").secret("s").client_credentials();
        // Not even where the API may be asked without TLS.
        let core = client(&api.server.url).allow_http().token_source("oauth", tokens);
        let error = call(&GET, &core.build().unwrap()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{url}");
        assert_eq!(
            error.to_string(),
            format!("GET /x: the token URL of the authorization server {why}")
        );
    }
}

#[test]
fn nothing_shows_a_secret() {
    use trine_runtime::oauth::{Login, Token};
    let app = App::new("https://auth.example/token", "id").secret("topsecret");
    let token = Token::new("topsecret", None).with_refresh_token("topsecret");
    let shown = format!(
        "{app:?} {token:?} {:?} {:?} {:?} {:?} {:?} {:?}",
        app.client_credentials().param("assertion", "topsecret"),
        app.password("user", "topsecret"),
        app.tokens(token.clone()),
        app.authorization_code("https://b.example").param("x", "topsecret"),
        app.device().param("x", "topsecret"),
        Login::kept("state", "topsecret"),
    );
    assert!(!shown.contains("topsecret"), "{shown}");
}
