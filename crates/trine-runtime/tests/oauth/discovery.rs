//! Tests of the metadata of an authorization server.

use trine_runtime::ErrorKind;
use trine_runtime::oauth::{App, Server as Auth};

use super::support::{Server, json, response};
use super::world::{Api, GET, call, client, form};

/// A server whose metadata are this text, with `HERE` for where it is, and which gives a token at `/t`.
async fn issuer(metadata: &'static str) -> Server {
    let here = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let told = here.clone();
    let server = Server::responding(move |seen| {
        let text = match seen.line.as_str() {
            "POST /t" => json(200, r#"{"access_token":"t1"}"#),
            line if line.starts_with("GET ") && line.contains("/.well-known/") => {
                json(200, &metadata.replace("HERE", &told.lock().unwrap()))
            }
            _ => response(404, &[], ""),
        };
        Box::pin(async { text })
    })
    .await;
    server.url.clone_into(&mut here.lock().unwrap());
    server
}

const OPENID: &str = "/.well-known/openid-configuration";

#[tokio::test]
async fn endpoints_are_found_once() {
    let api = Api::start().await;
    let issuer = issuer(r#"{"issuer":"HERE","token_endpoint":"HERE/t"}"#).await;
    let app = App::new(Auth::discovered(format!("{}{OPENID}", issuer.url)), "id").secret("s");
    for _ in 0..2 {
        call(&GET, &api.core(app.client_credentials())).await.unwrap();
    }
    let lines: Vec<String> = issuer.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, [format!("GET {OPENID}").as_str(), "POST /t", "POST /t"]);
    assert!(issuer.seen()[1].header("authorization").unwrap().starts_with("Basic "));
}

#[tokio::test]
async fn issuer_must_be_the_one_that_was_asked() {
    let cases = [
        (
            r#"{"issuer":"https://evil.example","token_endpoint":"HERE/t"}"#,
            OPENID,
            None,
        ),
        (r#"{"token_endpoint":"HERE/t"}"#, OPENID, None),
        (
            r#"{"issuer":"HERE","token_endpoint":"HERE/t"}"#,
            "/a/.well-known/openid-configuration",
            None,
        ),
        (
            r#"{"issuer":"HERE","token_endpoint":"HERE/t"}"#,
            OPENID,
            Some("https://other.example"),
        ),
    ];
    for (metadata, path, expected) in cases {
        let (api, issuer) = (Api::start().await, issuer(metadata).await);
        let mut server = Auth::discovered(format!("{}{path}", issuer.url));
        if let Some(expected) = expected {
            server = server.issuer(expected);
        }
        let error = call(&GET, &api.core(App::new(server, "id").secret("s").client_credentials()))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Auth, "{error:?}");
        assert!(error.to_string().contains("it says that it is"), "{error}");
        assert_eq!(issuer.seen().len(), 1, "no secret is sent there");
    }
}

#[tokio::test]
async fn issuer_is_read_from_the_place_of_the_metadata() {
    for (metadata, path) in [
        (r#"{"issuer":"HERE/","token_endpoint":"HERE/t"}"#, OPENID),
        (
            r#"{"issuer":"HERE/a","token_endpoint":"HERE/t"}"#,
            "/a/.well-known/openid-configuration",
        ),
        (
            r#"{"issuer":"HERE/a","token_endpoint":"HERE/t"}"#,
            "/.well-known/oauth-authorization-server/a",
        ),
    ] {
        let (api, issuer) = (Api::start().await, issuer(metadata).await);
        let server = Auth::discovered(format!("{}{path}", issuer.url));
        call(&GET, &api.core(App::new(server, "id").client_credentials()))
            .await
            .unwrap();
    }
}

#[tokio::test]
async fn endpoint_that_is_not_https_is_not_asked() {
    let api = Api::start().await;
    let issuer = issuer(r#"{"issuer":"HERE","token_endpoint":"http://auth.example/t"}"#).await;
    let server = Auth::discovered(format!("{}{OPENID}", issuer.url));
    let error = call(&GET, &api.core(App::new(server, "id").client_credentials()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[tokio::test]
async fn secret_goes_where_the_server_reads_it() {
    let api = Api::start().await;
    let issuer = issuer(
        r#"{"issuer":"HERE","token_endpoint":"HERE/t","token_endpoint_auth_methods_supported":["client_secret_post"]}"#,
    )
    .await;
    let server = Auth::discovered(format!("{}{OPENID}", issuer.url));
    call(&GET, &api.core(App::new(server, "id").secret("s").client_credentials()))
        .await
        .unwrap();
    assert_eq!(form(&issuer.seen()[1])["client_secret"], "s");
}

#[tokio::test]
async fn code_flow_finds_its_url_and_takes_no_response_of_another_server() {
    let issuer =
        issuer(r#"{"issuer":"HERE","token_endpoint":"HERE/t","authorization_endpoint":"https://auth.example/a"}"#)
            .await;
    let core = client(&issuer.url).build().unwrap();
    let app = App::new(Auth::discovered(format!("{}{OPENID}", issuer.url)), "id");
    let flow = app.authorization_code("http://localhost:1/");
    let login = flow.begin(&core).await.unwrap();
    assert!(login.url.starts_with("https://auth.example/a?"));
    let response = format!("code=c&state={}&iss=https%3A%2F%2Fevil.example", login.state);
    assert_eq!(
        flow.finish(&core, &login, &response).await.unwrap_err().kind(),
        ErrorKind::Auth
    );
    let response = format!("code=c&state={}&iss={}", login.state, issuer.url);
    flow.finish(&core, &login, &response).await.unwrap();
}
