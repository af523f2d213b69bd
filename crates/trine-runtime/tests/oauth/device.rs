//! Logging in with a browser elsewhere.

use std::time::Duration;

use trine_runtime::oauth::{App, Device, Refusal, Server as Auth};
use trine_runtime::{Core, ErrorKind};

use super::support::{json, response};
use super::world::{Hand, Issuer, client};

const CODES: &str = r#"{"device_code":"topsecret","user_code":"WDJB-MJHT","verification_uri":"https://auth.example/d",
    "verification_uri_complete":"https://auth.example/d?c=1","expires_in":100,"interval":10}"#;

fn pending(code: &str) -> String {
    json(400, &format!(r#"{{"error":"{code}"}}"#))
}

fn world(issuer: &Issuer, hand: &Hand) -> (Device, Core) {
    let server = Auth::new(issuer.url()).device_url(format!("{}/device", issuer.server.url));
    let flow = App::new(server, "id").device().scope("read");
    let core = client(&issuer.server.url).clock(hand.clone()).build().unwrap();
    (flow, core)
}

#[tokio::test]
async fn user_is_shown_a_code_and_waited_for() {
    let (issuer, hand) = (Issuer::start("").await, Hand::new());
    let (flow, core) = world(&issuer, &hand);
    issuer.says(json(200, CODES));
    let login = flow.start(&core).await.unwrap();
    assert_eq!(login.user_code, "WDJB-MJHT");
    assert_eq!(login.verification_url, "https://auth.example/d");
    assert_eq!(
        login.verification_url_complete.as_deref(),
        Some("https://auth.example/d?c=1")
    );
    let shown = format!("{login:?}");
    assert!(!shown.contains("topsecret") && !shown.contains("WDJB"), "{shown}");

    issuer.says(pending("authorization_pending"));
    issuer.says(pending("slow_down"));
    issuer.says(pending("authorization_pending"));
    let token = flow.wait(&core, &login).await.unwrap();
    assert_eq!(token.access_token.expose(), "t1");
    assert_eq!(hand.slept(), [10, 10, 15, 15].map(Duration::from_secs));

    let (seen, forms) = (issuer.server.seen(), issuer.forms());
    assert_eq!(
        (seen[0].line.as_str(), seen[0].text().as_str()),
        ("POST /device", "scope=read&client_id=id")
    );
    assert_eq!(seen[1].line, "POST /token");
    assert_eq!(forms[1]["grant_type"], "urn:ietf:params:oauth:grant-type:device_code");
    assert_eq!(
        (forms[1]["device_code"].as_str(), forms[1]["client_id"].as_str()),
        ("topsecret", "id")
    );
}

#[tokio::test]
async fn user_may_say_no() {
    for code in ["access_denied", "expired_token"] {
        let (issuer, hand) = (Issuer::start("").await, Hand::new());
        let (flow, core) = world(&issuer, &hand);
        issuer.says(json(200, CODES));
        let login = flow.start(&core).await.unwrap();
        issuer.says(pending(code));
        let error = flow.wait(&core, &login).await.unwrap_err();
        assert_eq!(Refusal::of(&error).unwrap().code, code);
        assert_eq!(issuer.count(), 2);
    }
}

#[tokio::test]
async fn nobody_is_waited_for_longer_than_the_code_lasts() {
    let (issuer, hand) = (Issuer::start("").await, Hand::new());
    let (flow, core) = world(&issuer, &hand);
    issuer.says(json(200, CODES));
    let login = flow.start(&core).await.unwrap();
    for _ in 0..20 {
        issuer.says(pending("authorization_pending"));
    }
    let error = flow.wait(&core, &login).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(error.to_string(), "the login was not agreed to in time");
    assert_eq!(
        issuer.count(),
        10,
        "one for the code, and nine questions in 100 seconds"
    );
}

#[tokio::test]
async fn server_that_fails_is_asked_less_often() {
    let (issuer, hand) = (Issuer::start("").await, Hand::new());
    let (flow, core) = world(&issuer, &hand);
    issuer.says(json(
        200,
        r#"{"device_code":"c","user_code":"u","verification_url":"https://auth.example/d"}"#,
    ));
    let login = flow.start(&core).await.unwrap();
    assert_eq!(login.interval, Duration::from_secs(5), "where the server does not say");
    issuer.says(response(502, &[], ""));
    flow.wait(&core, &login).await.unwrap();
    assert_eq!(hand.slept(), [5, 10].map(Duration::from_secs));
}

#[tokio::test]
async fn response_without_a_code_is_an_error() {
    let (issuer, hand) = (Issuer::start("").await, Hand::new());
    let (flow, core) = world(&issuer, &hand);
    issuer.says(json(200, r#"{"user_code":"u"}"#));
    assert_eq!(flow.start(&core).await.unwrap_err().kind(), ErrorKind::Auth);
    let flow = App::new(issuer.url(), "id").device();
    assert_eq!(flow.start(&core).await.unwrap_err().kind(), ErrorKind::Config);
}
