//! Logging in with a browser.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use trine_runtime::ErrorKind;
use trine_runtime::oauth::{App, AuthorizationCode, Login, Refusal, Server as Auth};

use super::world::{Api, GET, Issuer, call, client};

const BACK: &str = "http://localhost:8000/back?x=1";

fn flow(issuer: &Issuer) -> AuthorizationCode {
    let server = Auth::new(issuer.url()).authorization_url("https://auth.example/authorize?tenant=1");
    App::new(server, "my id").authorization_code(BACK)
}

fn query(url: &str) -> BTreeMap<String, String> {
    url::Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

#[tokio::test]
async fn user_is_sent_to_a_url_with_state_and_challenge() {
    let issuer = Issuer::start("").await;
    let core = client(&issuer.server.url).build().unwrap();
    let flow = flow(&issuer).scope("read write").param("prompt", "consent");
    let login = flow.begin(&core).await.unwrap();
    assert!(
        login.url.starts_with("https://auth.example/authorize?tenant=1&"),
        "{}",
        login.url
    );
    let query = query(&login.url);
    let expected = [
        ("response_type", "code"),
        ("client_id", "my id"),
        ("redirect_uri", BACK),
        ("scope", "read write"),
        ("prompt", "consent"),
        ("code_challenge_method", "S256"),
        ("state", login.state.as_str()),
    ];
    for (name, value) in expected {
        assert_eq!(query[name], value, "{name}");
    }
    let digest = <sha2::Sha256 as sha2::Digest>::digest(login.verifier.expose().as_bytes());
    assert_eq!(query["code_challenge"], URL_SAFE_NO_PAD.encode(digest));
    assert_eq!(login.verifier.expose().len(), 43);
    assert!(!login.url.contains(login.verifier.expose()));
    let other = flow.begin(&core).await.unwrap();
    assert_ne!((other.state, other.verifier), (login.state, login.verifier));
    assert_eq!(issuer.count(), 0);
}

#[tokio::test]
async fn code_is_exchanged_for_a_token_that_is_renewed() {
    let api = Api::start().await;
    let issuer = Issuer::start(r#","refresh_token":"r1","id_token":"who","scope":"read""#).await;
    let core = client(&issuer.server.url).build().unwrap();
    let flow = flow(&issuer);
    let login = flow.begin(&core).await.unwrap();
    // Kept while the user is away.
    let kept = Login::kept(login.state.clone(), login.verifier.clone());
    let response = format!("{BACK}&code=a%20code&state={}#_", login.state);
    let token = flow.finish(&core, &kept, &response).await.unwrap();
    let form = &issuer.forms()[0];
    let expected = [
        ("grant_type", "authorization_code"),
        ("code", "a code"),
        ("redirect_uri", BACK),
        ("code_verifier", login.verifier.expose()),
        ("client_id", "my id"),
    ];
    for (name, value) in expected {
        assert_eq!(form[name], value, "{name}");
    }
    assert_eq!(token.access_token.expose(), "t1");
    assert_eq!(token.scope.as_deref(), Some("read"));
    assert_eq!(token.id_token.as_ref().unwrap().expose(), "who");

    api.refuse("t1");
    let core = api.core(App::new(issuer.url(), "my id").tokens(token));
    call(&GET, &core).await.unwrap();
    assert_eq!(issuer.forms()[1]["refresh_token"], "r1");
    assert_eq!(api.tokens(), ["t1", "t2"]);
}

#[tokio::test]
async fn response_to_another_login_is_not_taken() {
    let issuer = Issuer::start("").await;
    let core = client(&issuer.server.url).build().unwrap();
    let flow = flow(&issuer);
    let login = flow.begin(&core).await.unwrap();
    for response in [
        format!("{BACK}&code=c&state=another"),
        format!("{BACK}&code=c"),
        format!("{BACK}&state={}", login.state),
        format!("{BACK}&state={}&code=", login.state),
        String::new(),
    ] {
        let error = flow.finish(&core, &login, &response).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth, "{response}");
        assert!(
            error.to_string().starts_with("the response to the login is not taken"),
            "{error}"
        );
    }
    let error = flow
        .finish(&core, &Login::kept("", "v"), "code=c&state=")
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(issuer.count(), 0);
}

#[tokio::test]
async fn user_may_say_no() {
    let issuer = Issuer::start("").await;
    let core = client(&issuer.server.url).build().unwrap();
    let flow = flow(&issuer);
    let login = flow.begin(&core).await.unwrap();
    let response = format!("error=access_denied&error_description=not+you&state={}", login.state);
    let error = flow.finish(&core, &login, &response).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "no token from `auth.example`: access_denied, not you"
    );
    assert_eq!(Refusal::of(&error).unwrap().code, "access_denied");
}

#[tokio::test]
async fn server_without_an_authorization_url_is_an_error() {
    let issuer = Issuer::start("").await;
    let core = client(&issuer.server.url).build().unwrap();
    for (server, why) in [
        (
            Auth::new(issuer.url()),
            "the authorization server has no authorization URL",
        ),
        (
            Auth::new(issuer.url()).authorization_url("http://auth.example/"),
            "the authorization URL of the authorization server is not https: no secret is sent there",
        ),
    ] {
        let flow = App::new(server, "id").authorization_code(BACK);
        let error = flow.begin(&core).await.unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, why));
    }
}

#[tokio::test]
async fn exchange_takes_no_longer_than_an_attempt() {
    let issuer = Issuer::gated().await;
    let core = client(&issuer.server.url)
        .attempt_timeout(std::time::Duration::from_millis(50))
        .build()
        .unwrap();
    let response = "code=c&state=s";
    let error = flow(&issuer)
        .finish(&core, &Login::kept("s", "v"), response)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(error.is_retryable(), "{error:?}");
}
