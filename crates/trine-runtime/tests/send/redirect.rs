//! Tests of the target of a redirect, and of the request that goes there.

use trine_runtime::{Credential, ErrorKind, Operation, Request, Scheme, Setup, Upload};

use super::fake::{Fake, GET, POST, PUT, SETUP, call, decode, status, with_header};

static KEYED: Setup = Setup {
    schemes: &[
        Scheme {
            name: "key",
            credential: Credential::ApiKeyHeader("x-api-key"),
            env: &[],
        },
        Scheme {
            name: "query",
            credential: Credential::ApiKeyQuery("k"),
            env: &[],
        },
    ],
    ..Setup::new("https://a.example/v1")
};

static KEYED_GET: Operation = Operation {
    security: &[&["key"]],
    ..super::fake::operation("GET")
};

static KEYED_HEAD: Operation = Operation {
    security: &[&["key"]],
    ..super::fake::operation("HEAD")
};

static DELETE: Operation = super::fake::operation("DELETE");

static QUERY_GET: Operation = Operation {
    security: &[&["query"]],
    ..super::fake::operation("GET")
};

#[tokio::test]
async fn same_origin_is_followed_with_the_credentials() {
    for to in [
        "/v2/x",
        "https://a.example/v2/x",
        "https://a.example:443/v2/x",
        "../v2/x",
    ] {
        let fake = Fake::new([with_header(302, "location", to), status(204)]);
        let core = fake.builder(&KEYED).credential("key", "sesame").build().unwrap();
        call(&KEYED_GET, &core).await.unwrap();
        let seen = fake.seen();
        assert_eq!(seen[1].uri, "https://a.example/v2/x", "{to}");
        assert_eq!(seen[1].header("x-api-key"), Some("sesame"));
    }
}

#[tokio::test]
async fn location_may_have_characters_that_should_be_escaped() {
    let fake = Fake::new([
        with_header(302, "location", "/v2/caf\u{e9} \u{2713}?q=\u{fc}"),
        status(204),
    ]);
    call(&GET, &fake.core()).await.unwrap();
    let to = "https://a.example/v2/caf%C3%A9%20%E2%9C%93?q=%C3%BC";
    assert_eq!(fake.seen()[1].uri, to);
}

#[tokio::test]
async fn get_and_head_follow_to_another_origin_without_credentials_cookies_and_default_headers() {
    for (to, uri) in [
        ("https://b.example/x?sig=1", "https://b.example/x?sig=1"),
        ("https://a.example:8443/x#part", "https://a.example:8443/x"),
        ("//b.example/x", "https://b.example/x"),
    ] {
        for operation in [&KEYED_GET, &KEYED_HEAD] {
            let fake = Fake::new([with_header(302, "location", to), status(204)]);
            let core = fake.builder(&KEYED).credential("key", "sesame");
            let core = core
                .default_header("x-default", "d")
                .default_header("accept-language", "de");
            let request = Request::new(operation, &core.build().unwrap())
                .header("x-parameter", &"p")
                .cookie("session", &"s")
                .accept("application/zip");
            request.call(decode).header("range", "bytes=1-").await.unwrap();
            let seen = &fake.seen()[1];
            assert_eq!((seen.method.as_str(), seen.uri.as_str()), (operation.method, uri));
            let mut names: Vec<&str> = seen.headers.keys().map(|name| name.as_str()).collect();
            names.sort_unstable();
            assert_eq!(names, ["accept", "range", "user-agent"]);
        }
    }
}

#[tokio::test]
async fn what_was_left_at_home_stays_there_on_the_way_back() {
    let fake = Fake::new([
        with_header(302, "location", "https://b.example/x"),
        with_header(307, "location", "https://a.example/v1/y"),
        status(204),
    ]);
    let core = fake.builder(&KEYED).credential("key", "sesame").build().unwrap();
    call(&KEYED_GET, &core).await.unwrap();
    assert_eq!(fake.seen()[2].uri, "https://a.example/v1/y");
    assert_eq!(fake.seen()[2].header("x-api-key"), None);
}

#[tokio::test]
async fn key_that_the_server_repeats_is_not_taken_elsewhere() {
    let to = "https://b.example/x?a=1&k=sesame&k=own";
    let fake = Fake::new([with_header(302, "location", to), status(204)]);
    let core = fake.builder(&KEYED).credential("query", "sesame").build().unwrap();
    call(&QUERY_GET, &core).await.unwrap();
    assert_eq!(fake.seen()[1].uri, "https://b.example/x?a=1&k=own");
}

#[tokio::test]
async fn other_methods_and_bodies_stay_within_the_origin() {
    for operation in [&POST, &PUT, &DELETE] {
        for code in [301, 302, 303, 307, 308] {
            let fake = Fake::new([with_header(code, "location", "https://b.example/x"), status(204)]);
            let error = call(operation, &fake.core()).await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), code);
            assert_eq!(fake.seen().len(), 1);
        }
    }
    let fake = Fake::new([with_header(302, "location", "https://b.example/x"), status(204)]);
    let request = Request::new(&GET, &fake.core()).json(&1);
    request.call(decode).await.unwrap_err();
    assert_eq!(fake.seen().len(), 1);
    // What began as a POST does not leave as the GET that it became.
    let fake = Fake::new([
        with_header(303, "location", "/y"),
        with_header(302, "location", "https://b.example/x"),
        status(204),
    ]);
    call(&POST, &fake.core()).await.unwrap_err();
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test]
async fn another_origin_is_not_asked_without_tls_or_with_a_user() {
    for to in [
        "http://a.example/x",
        "http://b.example/x",
        "http://127.0.0.1/x",
        "https://a.example@b.example/x",
        "https://user:password@b.example/x",
        "ftp://a.example/x",
        "data:,x",
    ] {
        let fake = Fake::new([with_header(302, "location", to), status(204)]);
        let core = fake.builder(&KEYED).credential("key", "sesame").build().unwrap();
        let error = call(&KEYED_GET, &core).await.unwrap_err();
        assert_eq!(fake.seen().len(), 1, "{to}");
        assert_eq!(error.kind(), ErrorKind::Status);
        assert_eq!(error.status().unwrap().as_u16(), 302);
    }
}

#[tokio::test]
async fn method_and_body_stay_or_go_as_the_status_says() {
    for (code, method, body) in [
        (301, "GET", ""),
        (302, "GET", ""),
        (303, "GET", ""),
        (307, "POST", "{}"),
        (308, "POST", "{}"),
    ] {
        let fake = Fake::new([with_header(code, "location", "/y"), status(204)]);
        let empty: std::collections::BTreeMap<String, String> = Default::default();
        Request::new(&POST, &fake.core())
            .json(&empty)
            .call(decode)
            .await
            .unwrap();
        let second = &fake.seen()[1];
        assert_eq!(second.method, method, "{code}");
        assert_eq!(second.body, body.as_bytes(), "{code}");
        assert_eq!(second.header("content-type").is_some(), !body.is_empty(), "{code}");
    }
}

#[tokio::test]
async fn other_statuses_and_a_missing_location_are_the_response() {
    for response in [
        status(302),
        with_header(300, "location", "/y"),
        with_header(304, "location", "/y"),
        with_header(201, "location", "/y"),
    ] {
        let fake = Fake::new([response, status(204)]);
        let _ = call(&GET, &fake.core()).await;
        assert_eq!(fake.seen().len(), 1);
    }
}

#[tokio::test]
async fn ten_are_followed() {
    let round = || (0..20).map(|_| with_header(302, "location", "/x"));
    let fake = Fake::new(round());
    let error = call(&GET, &fake.core()).await.unwrap_err();
    assert_eq!(fake.seen().len(), 11);
    assert_eq!(error.kind(), ErrorKind::Transport);

    let fake = Fake::new(round().take(10).chain([status(204)]));
    call(&GET, &fake.core()).await.unwrap();
}

#[tokio::test]
async fn body_that_can_be_read_once_is_not_sent_on() {
    let fake = Fake::new([with_header(307, "location", "/y"), status(204)]);
    let file = Upload::from_reader(&b"once"[..]);
    let core = fake.builder(&SETUP).build().unwrap();
    Request::new(&PUT, &core)
        .upload("text/plain", &file)
        .call(decode)
        .await
        .unwrap_err();
    assert_eq!(fake.seen().len(), 1);
}
