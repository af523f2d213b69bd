//! Tests of the requests for a token.

use trine_runtime::oauth::{App, SecretIn, Server as Auth};

use super::support::json;
use super::world::{Api, GET, Hand, Issuer, call, client};

#[tokio::test]
async fn client_credentials_are_exchanged_for_a_token() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let app = App::new(issuer.url(), "my id").secret("a:b&c");
    let tokens = app
        .client_credentials()
        .scope("read")
        .scope("write")
        .param("audience", "https://a");
    call(&GET, &api.core(tokens)).await.unwrap();
    assert_eq!(api.tokens(), ["t1"]);
    let seen = &issuer.server.seen()[0];
    assert_eq!(seen.line, "POST /token");
    assert_eq!(
        seen.text(),
        "grant_type=client_credentials&scope=read+write&audience=https%3A%2F%2Fa"
    );
    // `my+id:a%3Ab%26c`
    assert_eq!(seen.header("authorization"), Some("Basic bXkraWQ6YSUzQWIlMjZj"));
    assert_eq!(seen.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("user-agent"), Some("sample/1"));
}

#[tokio::test]
async fn secret_may_go_into_the_body() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let app = App::new(issuer.url(), "id").secret("s").secret_in(SecretIn::Body);
    call(&GET, &api.core(app.client_credentials())).await.unwrap();
    let form = &issuer.forms()[0];
    assert_eq!(
        (form["client_id"].as_str(), form["client_secret"].as_str()),
        ("id", "s")
    );
    assert_eq!(issuer.server.seen()[0].header("authorization"), None);
}

#[tokio::test]
async fn application_without_a_secret_says_its_id() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let app = App::new(issuer.url(), "id");
    call(&GET, &api.core(app.refresh_token("r1"))).await.unwrap();
    let form = &issuer.forms()[0];
    assert_eq!(form["grant_type"], "refresh_token");
    assert_eq!(
        (form["refresh_token"].as_str(), form["client_id"].as_str()),
        ("r1", "id")
    );
    assert!(!form.contains_key("client_secret"));
}

#[tokio::test]
async fn refresh_token_is_replaced_by_the_one_that_comes_and_else_kept() {
    let (api, issuer, hand) = (
        Api::start().await,
        Issuer::start(r#","expires_in":100"#).await,
        Hand::new(),
    );
    issuer.says(json(
        200,
        r#"{"access_token":"first","expires_in":100,"refresh_token":"r2"}"#,
    ));
    let tokens = App::new(issuer.url(), "id").refresh_token("r1");
    let core = client(&api.server.url)
        .clock(hand.clone())
        .token_source("oauth", tokens.clone());
    let core = core.build().unwrap();
    for _ in 0..3 {
        call(&GET, &core).await.unwrap();
        hand.pass(100);
    }
    let sent: Vec<String> = issuer
        .forms()
        .iter()
        .map(|form| form["refresh_token"].clone())
        .collect();
    assert_eq!(sent, ["r1", "r2", "r2"]);
    assert_eq!(tokens.last().unwrap().refresh_token.unwrap().expose(), "r2");
}

#[tokio::test]
async fn refresh_url_is_asked_if_there_is_one() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let server = Auth::new(issuer.url()).refresh_url(format!("{}/again", issuer.server.url));
    call(&GET, &api.core(App::new(server, "id").refresh_token("r1")))
        .await
        .unwrap();
    assert_eq!(issuer.server.seen()[0].line, "POST /again");
}

#[tokio::test]
async fn password_is_asked_for_again_only_when_the_refresh_token_is_over() {
    let (api, issuer, hand) = (Api::start().await, Issuer::start("").await, Hand::new());
    issuer.says(json(
        200,
        r#"{"access_token":"a","expires_in":100,"refresh_token":"r1"}"#,
    ));
    issuer.says(json(200, r#"{"access_token":"b","expires_in":100}"#));
    issuer.says(json(400, r#"{"error":"invalid_grant"}"#));
    let tokens = App::new(issuer.url(), "id").password("user", "word");
    let core = client(&api.server.url)
        .clock(hand.clone())
        .token_source("oauth", tokens);
    let core = core.build().unwrap();
    for _ in 0..3 {
        call(&GET, &core).await.unwrap();
        hand.pass(100);
    }
    let forms = issuer.forms();
    let grants: Vec<&str> = forms.iter().map(|form| form["grant_type"].as_str()).collect();
    assert_eq!(grants, ["password", "refresh_token", "refresh_token", "password"]);
    assert_eq!(
        (forms[0]["username"].as_str(), forms[0]["password"].as_str()),
        ("user", "word")
    );
    assert_eq!(api.tokens(), ["a", "b", "t1"]);
}

#[tokio::test]
async fn kept_token_is_used_as_long_as_it_lasts() {
    use std::time::{Duration, SystemTime};
    use trine_runtime::oauth::Token;
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let token = Token::new("kept", Some(SystemTime::now() + Duration::from_secs(3600))).with_refresh_token("r1");
    let core = api.core(App::new(issuer.url(), "id").tokens(token.clone()));
    call(&GET, &core).await.unwrap();
    assert_eq!((api.tokens(), issuer.count()), (vec!["kept".to_owned()], 0));

    let mut over = token;
    over.expires_at = Some(SystemTime::now());
    call(&GET, &api.core(App::new(issuer.url(), "id").tokens(over)))
        .await
        .unwrap();
    assert_eq!(api.tokens()[1], "t1");
}

#[tokio::test]
async fn each_new_token_is_told() {
    use std::sync::{Arc, Mutex};
    let (api, issuer) = (Api::start().await, Issuer::start(r#","refresh_token":"r2""#).await);
    let told = Arc::new(Mutex::new(Vec::new()));
    let keep = told.clone();
    let tokens = App::new(issuer.url(), "id").refresh_token("r1").on_token(move |token| {
        let kept = token.refresh_token.as_ref().unwrap().expose().to_owned();
        keep.lock().unwrap().push(kept);
    });
    let core = api.core(tokens);
    call(&GET, &core).await.unwrap();
    call(&GET, &core).await.unwrap();
    assert_eq!(*told.lock().unwrap(), ["r2"]);
}

#[tokio::test]
async fn relative_token_url_is_below_the_base_url() {
    let issuer = Issuer::start("").await;
    let core = client(&format!("{}/v1", issuer.server.url))
        .token_source("oauth", App::new("token", "id").client_credentials())
        .build()
        .unwrap();
    call(&GET, &core).await.unwrap();
    let lines: Vec<String> = issuer.server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, ["POST /v1/token", "GET /v1/x"]);
}

#[tokio::test]
async fn clients_that_share_a_source_share_its_token() {
    let (api, other, issuer) = (Api::start().await, Api::start().await, Issuer::start("").await);
    let tokens = App::new(issuer.url(), "id").client_credentials();
    call(&GET, &api.core(tokens.clone())).await.unwrap();
    call(&GET, &other.core(tokens)).await.unwrap();
    assert_eq!((other.tokens(), issuer.count()), (vec!["t1".to_owned()], 1));
}
