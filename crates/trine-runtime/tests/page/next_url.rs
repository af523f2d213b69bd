//! Pages that have the URL of the next one in them, and calls to such a URL.

use serde_json::json;
use trine_runtime::{Core, Credential, ErrorKind, Operation, Pager, Request, Scheme, Setup};

use super::fake::{Fake, SETUP, status};
use super::list::{asked, call, response, taken_apart, told};

fn pager(core: &Core) -> Pager<i64> {
    let core = core.clone();
    Pager::next_url(move || call(&core), taken_apart)
}

#[tokio::test]
async fn url_may_be_absolute_or_beside_the_page_it_stands_on() {
    let fake = Fake::new([
        response(&[1], Some("https://a.example/v1/deep/er/items?page=2#top")),
        response(&[2], Some("../items?page=3")),
        response(&[3], Some("?page=4")),
        response(&[4], Some("/v1/end")),
        response(&[5], Some("")),
    ]);
    assert_eq!(told(pager(&fake.core())).await, [Ok(1), Ok(2), Ok(3), Ok(4), Ok(5)]);
    assert_eq!(
        asked(&fake),
        [
            "/items?kind=x",
            "/deep/er/items?page=2",
            "/deep/items?page=3",
            "/deep/items?page=4",
            "/end"
        ]
    );
}

#[tokio::test]
async fn url_to_another_origin_is_an_error() {
    let fake = Fake::new([response(&[1], Some("https://b.example/"))]);
    assert_eq!(told(pager(&fake.core())).await, [Ok(1), Err(ErrorKind::Request)]);
    assert_eq!(fake.seen().len(), 1);
}

static KEYED: Setup = Setup {
    schemes: &[Scheme {
        name: "key",
        credential: Credential::ApiKeyQuery("api key"),
        env: &[],
    }],
    ..Setup::new("https://a.example/v1")
};

static SECURE: Operation = Operation {
    security: &[&["key"]],
    ..super::list::LIST_OF
};

#[tokio::test]
async fn key_that_the_server_repeats_is_sent_once_and_is_in_no_token() {
    let fake = Fake::new([
        response(&[1], Some("?page=2&api%20key=secret&x=1")),
        response(&[2], Some("?api+key=secret")),
        response(&[3], None),
    ]);
    let core = fake.builder(&KEYED).credential("key", "secret").build().unwrap();
    let list = core.clone();
    let mut list = Pager::next_url(
        move || Request::new(&SECURE, &list).call(super::list::decode),
        taken_apart,
    );
    let mut tokens = Vec::new();
    while let Some(item) = list.next().await {
        item.unwrap();
        tokens.extend(list.position().map(ToString::to_string));
    }
    assert_eq!(
        tokens,
        [
            "url:https://a.example/v1/items?page=2&x=1",
            "url:https://a.example/v1/items"
        ]
    );
    assert_eq!(
        asked(&fake),
        [
            "/items?api+key=secret",
            "/items?page=2&x=1&api+key=secret",
            "/items?api+key=secret"
        ]
    );
}

#[tokio::test]
async fn call_goes_to_a_url_with_all_but_its_path_and_query() {
    let fake = Fake::new([status(404)]);
    let call = call(&fake.core())
        .header("x-a", "b")
        .at_url("/job/7?full=1")
        .query("more", "2");
    call.send_raw().await.unwrap();
    let seen = &fake.seen()[0];
    assert_eq!(seen.uri, "https://a.example/job/7?full=1&more=2");
    assert_eq!((seen.method.as_str(), seen.header("x-a")), ("GET", Some("b")));
}

#[tokio::test]
async fn call_to_a_url_keeps_method_and_body() {
    static POST: Operation = super::fake::operation("POST");
    let fake = Fake::new([status(200)]);
    let core = fake.builder(&SETUP).build().unwrap();
    let call = Request::new(&POST, &core).json(&json!([1])).call(super::fake::decode);
    call.at_url("y").await.unwrap();
    let seen = &fake.seen()[0];
    assert_eq!((seen.method.as_str(), &*seen.body), ("POST", &b"[1]"[..]));
    assert_eq!(seen.uri, "https://a.example/v1/y");
}

#[tokio::test]
async fn call_to_another_origin_is_not_sent() {
    let fake = Fake::new([status(200)]);
    let error = call(&fake.core())
        .at_url("https://b.example/?key=secret")
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Request, 0));
    assert!(!format!("{error:?}").contains("secret"), "{error:?}");
    assert!(fake.seen().is_empty());
}

static SEARCH: Operation = Operation {
    method: "POST",
    ..super::list::LIST_OF
};

#[tokio::test]
async fn pages_behind_that_of_a_post_may_be_asked_for_by_get_without_its_body() {
    let pages = || {
        Fake::new([
            response(&[1], Some("?page=2")),
            response(&[2], Some("/v1/more")),
            response(&[3], None),
        ])
    };
    let search = |core: Core| move || Request::new(&SEARCH, &core).json(&"query").call(super::list::decode);
    let sent = |fake: &Fake| -> Vec<(String, usize, bool)> {
        let seen = fake.seen();
        let parts = seen.iter().map(|seen| {
            (
                seen.method.clone(),
                seen.body.len(),
                seen.header("content-type").is_some(),
            )
        });
        parts.collect()
    };
    let (by_get, again) = (pages(), pages());
    let items = told(Pager::get_next_url(search(by_get.core()), taken_apart)).await;
    assert_eq!(items, [Ok(1), Ok(2), Ok(3)]);
    let get = || ("GET".to_owned(), 0, false);
    let post = || ("POST".to_owned(), 7, true);
    assert_eq!(sent(&by_get), [post(), get(), get()]);
    assert_eq!(asked(&by_get), ["/items", "/items?page=2", "/more"]);
    assert_eq!(told(Pager::next_url(search(again.core()), taken_apart)).await.len(), 3);
    assert_eq!(sent(&again), [post(), post(), post()]);
}

#[tokio::test]
async fn required_parameter_that_a_url_lacks_is_sent_again_and_one_that_it_has_is_not() {
    let fake = Fake::new([
        response(&[1], Some("?page=2")),
        response(&[2], Some("?page=3&tenant=other&scope%5Bb%5D=1")),
        response(&[3], Some("/v1/end")),
        response(&[4], None),
    ]);
    let core = fake.core();
    let list = move || {
        let call = call(&core).query("tenant", "t 1").query("scope[a]", "2");
        call.keeping(&["tenant", "scope"])
    };
    assert_eq!(
        told(Pager::next_url(list, taken_apart)).await,
        [Ok(1), Ok(2), Ok(3), Ok(4)]
    );
    let wanted = [
        "/items?kind=x&tenant=t%201&scope%5Ba%5D=2",
        "/items?page=2&tenant=t%201&scope%5Ba%5D=2",
        "/items?page=3&tenant=other&scope%5Bb%5D=1&scope%5Ba%5D=2",
        "/end?tenant=t%201&scope%5Ba%5D=2",
    ];
    assert_eq!(asked(&fake), wanted);
}

#[tokio::test]
async fn key_that_is_a_parameter_of_the_call_goes_along_to_every_page() {
    let fake = Fake::new([
        response(&[1], Some("?page=2")),
        response(&[2], Some("?page=3&api%20key=secret")),
        response(&[3], None),
    ]);
    let core = fake.builder(&KEYED).build().unwrap();
    let list = move || {
        let request = Request::new(&SECURE, &core).query("api key", &"mine");
        request.call(super::list::decode)
    };
    assert_eq!(told(Pager::next_url(list, taken_apart)).await, [Ok(1), Ok(2), Ok(3)]);
    let wanted = [
        "/items?api%20key=mine",
        "/items?page=2&api%20key=mine",
        "/items?page=3&api%20key=mine",
    ];
    assert_eq!(asked(&fake), wanted);
}
