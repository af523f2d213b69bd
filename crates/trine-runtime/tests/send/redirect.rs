//! Where a redirect leads to, and what goes there.

use trine_runtime::{Credential, ErrorKind, Operation, Request, Scheme, Setup, Upload};

use super::fake::{Fake, GET, POST, PUT, SETUP, call, decode, status, with_header};

static KEYED: Setup = Setup {
    schemes: &[Scheme {
        name: "key",
        credential: Credential::ApiKeyHeader("x-api-key"),
        env: &[],
    }],
    ..Setup::new("https://a.example/v1")
};

static KEYED_GET: Operation = Operation {
    security: &[&["key"]],
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
async fn another_origin_is_never_asked() {
    for to in [
        "https://b.example/x",
        "http://a.example/x",
        "https://a.example:8443/x",
        "//b.example/x",
        "https://a.example@b.example/x",
        "ftp://a.example/x",
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
    for answer in [
        status(302),
        with_header(300, "location", "/y"),
        with_header(304, "location", "/y"),
        with_header(201, "location", "/y"),
    ] {
        let fake = Fake::new([answer, status(204)]);
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
