//! Tests of the time at which a token is renewed.

use std::time::Duration;

use trine_runtime::oauth::{App, Tokens};
use trine_runtime::{Core, Request, RetryPolicy, Upload};

use super::support::response;
use super::world::{Api, GET, Hand, Issuer, POST, call, client, decode};

fn tokens(issuer: &Issuer) -> Tokens {
    App::new(issuer.url(), "id").secret("s").client_credentials()
}

fn core(api: &Api, hand: &Hand, tokens: Tokens) -> Core {
    client(&api.server.url)
        .clock(hand.clone())
        .token_source("oauth", tokens)
        .build()
        .unwrap()
}

#[tokio::test]
async fn token_is_renewed_a_minute_before_its_end() {
    let (api, issuer, hand) = (
        Api::start().await,
        Issuer::start(r#","expires_in":3600"#).await,
        Hand::new(),
    );
    let core = core(&api, &hand, tokens(&issuer));
    for seconds in [0, 3539, 1] {
        hand.pass(seconds);
        call(&GET, &core).await.unwrap();
    }
    assert_eq!(api.tokens(), ["t1", "t1", "t2"]);
}

#[tokio::test]
async fn token_that_lives_shorter_is_renewed_in_the_last_quarter() {
    let (api, issuer, hand) = (
        Api::start().await,
        Issuer::start(r#","expires_in":"40""#).await,
        Hand::new(),
    );
    let core = core(&api, &hand, tokens(&issuer));
    for seconds in [0, 29, 1] {
        hand.pass(seconds);
        call(&GET, &core).await.unwrap();
    }
    assert_eq!(api.tokens(), ["t1", "t1", "t2"]);
}

#[tokio::test]
async fn caller_says_how_long_before() {
    let (api, issuer, hand) = (
        Api::start().await,
        Issuer::start(r#","expires_in":3600"#).await,
        Hand::new(),
    );
    let core = core(&api, &hand, tokens(&issuer).renew_ahead(Duration::from_secs(600)));
    for seconds in [0, 2999, 1] {
        hand.pass(seconds);
        call(&GET, &core).await.unwrap();
    }
    assert_eq!(api.tokens(), ["t1", "t1", "t2"]);
}

#[tokio::test]
async fn token_without_an_end_is_kept() {
    let (api, issuer, hand) = (Api::start().await, Issuer::start("").await, Hand::new());
    let core = core(&api, &hand, tokens(&issuer));
    call(&GET, &core).await.unwrap();
    hand.pass(1_000_000);
    call(&GET, &core).await.unwrap();
    assert_eq!((api.tokens(), issuer.count()), (vec!["t1".to_owned(); 2], 1));
}

#[tokio::test]
async fn token_that_cannot_be_renewed_ahead_is_used_until_its_end() {
    let (api, issuer, hand) = (
        Api::start().await,
        Issuer::start(r#","expires_in":3600"#).await,
        Hand::new(),
    );
    let core = core(&api, &hand, tokens(&issuer));
    call(&GET, &core).await.unwrap();
    issuer.says(response(500, &[], ""));
    hand.pass(3590);
    call(&GET, &core).await.unwrap();
    assert_eq!((api.tokens(), issuer.count()), (vec!["t1".to_owned(); 2], 2));
    issuer.says(response(500, &[], ""));
    hand.pass(10);
    call(&GET, &core).await.unwrap_err();
    assert_eq!(api.tokens().len(), 2);
}

#[tokio::test]
async fn refused_token_is_replaced_once_and_the_request_sent_again_whatever_its_method() {
    for operation in [&GET, &POST] {
        let (api, issuer) = (Api::start().await, Issuer::start("").await);
        let core = api.core(tokens(&issuer));
        call(operation, &core).await.unwrap();
        api.refuse("t1");
        let response = call(operation, &core).send_raw().await.unwrap();
        assert_eq!((response.status().as_u16(), response.attempts()), (200, 2));
        assert_eq!(api.tokens(), ["t1", "t1", "t2"]);
        assert_eq!(issuer.count(), 2);
    }
}

#[tokio::test]
async fn second_refusal_is_the_response() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    for token in ["t1", "t2", "t3"] {
        api.refuse(token);
    }
    let core = api.core(tokens(&issuer));
    let error = call(&GET, &core).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 2));
    assert_eq!(api.tokens(), ["t1", "t2"]);
    // The next one begins with the token that is there, so that a refused application asks for one token a call.
    call(&GET, &core).await.unwrap_err();
    assert_eq!(api.tokens(), ["t1", "t2", "t2", "t3"]);
}

#[tokio::test]
async fn refusal_of_many_calls_renews_once() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let core = api.core(tokens(&issuer));
    call(&GET, &core).await.unwrap();
    api.refuse("t1");
    let calls: Vec<_> = (0..50).map(|_| tokio::spawn(call(&GET, &core).send())).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(issuer.count(), 2);
}

#[tokio::test]
async fn refused_request_that_can_be_read_once_or_must_not_be_repeated_is_not_sent_again() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    api.refuse("t1");
    let core = api.core(tokens(&issuer));
    let once = Request::new(&POST, &core).upload("text/plain", &Upload::from_reader(&b"once"[..]));
    let error = once.call(decode).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 1));
    call(&GET, &core).await.unwrap();
    assert_eq!(
        api.tokens(),
        ["t1", "t2"],
        "the next call has another token all the same"
    );

    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    api.refuse("t1");
    let core = client(&api.server.url).retry(RetryPolicy::never());
    let core = core.token_source("oauth", tokens(&issuer)).build().unwrap();
    let error = call(&GET, &core).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 1));
}

#[tokio::test]
async fn refused_token_that_cannot_be_renewed_is_kept() {
    use trine_runtime::oauth::Token;
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    api.refuse("kept");
    let core = api.core(App::new(issuer.url(), "id").tokens(Token::new("kept", None)));
    for _ in 0..2 {
        let error = call(&GET, &core).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 1));
    }
    assert_eq!(issuer.count(), 0);
}

#[tokio::test]
async fn replacing_a_refused_token_is_no_retry() {
    let (api, issuer, hand) = (Api::start().await, Issuer::start("").await, Hand::new());
    api.refuse("t1");
    let core = core(&api, &hand, tokens(&issuer));
    call(&GET, &core).max_retries(1).await.unwrap();
    assert_eq!(hand.slept(), [Duration::ZERO]);
}
