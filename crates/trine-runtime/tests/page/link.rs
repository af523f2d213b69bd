//! Pages that name the next one in the header `Link`.

use serde_json::{Value, json};
use trine_runtime::{Core, ErrorKind, Pager};

use super::fake::{Fake, Outcome};
use super::list::{asked, call, items, told, with_headers};

pub fn pager(core: &Core) -> Pager<i64> {
    let core = core.clone();
    Pager::link(move || call(&core).header("x-trace", "7"), |body: Value| items(&body))
}

fn of(item: i64, links: &[&str]) -> Outcome {
    let headers = links.iter().map(|link| ("link", (*link).to_owned()));
    with_headers(headers.collect(), &json!({"items": [item]}))
}

#[tokio::test]
async fn link_is_followed_with_the_headers_of_the_call() {
    let fake = Fake::new([
        of(1, &["<https://a.example/v1/items?page=2&kind=x>; rel=\"next\""]),
        of(2, &["</v1/items?page=3>; rel=next", "</>; rel=up"]),
        of(3, &["<?page=4>; rel=next"]),
        of(4, &["</>; rel=prev"]),
    ]);
    assert_eq!(told(pager(&fake.core())).await, [Ok(1), Ok(2), Ok(3), Ok(4)]);
    assert_eq!(
        asked(&fake),
        [
            "/items?kind=x",
            "/items?page=2&kind=x",
            "/items?page=3",
            "/items?page=4"
        ]
    );
    assert!(fake.seen().iter().all(|request| request.header("x-trace") == Some("7")));
}

/// Returns the target of a header, from `/v1/items?kind=x`.
async fn next(links: &[&str]) -> Option<String> {
    let fake = Fake::new([of(1, links), of(2, &[])]);
    told(pager(&fake.core())).await;
    asked(&fake).get(1).cloned()
}

#[tokio::test]
async fn header_is_read_as_rfc_8288_has_it() {
    for links in [
        &["</v1/n>; rel=\"next\""][..],
        &["</v1/n>;rel=next"],
        &["</v1/n> ; REL = \"Next\""],
        &["< /v1/n >; rel=\"prev next\""],
        &["</v1/n>; title=\"a, <b>; rel=\\\"x\\\"\"; rel=next"],
        &["</v1/p>; rel=prev, </v1/n>; rel=next, </v1/m>; rel=next"],
        &["</v1/p>; rel=prev,</v1/n>; rel=next"],
        &["</v1/p>; rel=prev", "</v1/n>; rel=next"],
        &["</v1/p>, </v1/n>; rel=next"],
        &["</v1/n>; rel=next; rel=prev"],
        &["</v1/p>; rel=next; anchor=\"/other\", </v1/n>; rel=next"],
        &["</v1/n>; foo; rel=next;"],
        &["</v1/n>; rel=\"next"],
    ] {
        assert_eq!(next(links).await.as_deref(), Some("/n"), "{links:?}");
    }
}

#[tokio::test]
async fn header_without_a_next_page_ends_the_list() {
    for links in [
        &[][..],
        &[""],
        &["</v1/n>"],
        &["</v1/n>; rel=prev; rel=next"],
        &["</v1/n>; rel=nextone"],
        &["</v1/n>; title=\"; rel=next\""],
        &["</v1/n; rel=next"],
        &["/v1/n; rel=next"],
    ] {
        assert_eq!(next(links).await, None, "{links:?}");
    }
}

#[tokio::test]
async fn link_to_another_origin_is_an_error_behind_the_items_before_it() {
    for link in [
        "https://b.example/v1/items",
        "http://a.example/v1/items",
        "https://a.example:8443/v1/items",
        "//b.example/v1/items",
        "https://user:word@a.example/v1/items",
        "https://",
        "data:x",
    ] {
        let fake = Fake::new([of(1, &[&format!("<{link}>; rel=next")]), of(2, &[])]);
        let told = told(pager(&fake.core())).await;
        assert_eq!(told, [Ok(1), Err(ErrorKind::Request)], "{link}");
        assert_eq!(fake.seen().len(), 1);
    }
}

#[tokio::test]
async fn links_that_go_round_are_an_error() {
    let fake = Fake::new((0..50).map(|n| of(n, &["</v1/items?page=2>; rel=next"])));
    assert_eq!(told(pager(&fake.core())).await, [Ok(0), Ok(1), Err(ErrorKind::Paging)]);
}

#[tokio::test]
async fn same_page_behind_ever_other_links_is_an_error() {
    let fake = Fake::new((0..50).map(|n| of(1, &[&format!("<?page={n}>; rel=next")])));
    let told = told(pager(&fake.core())).await;
    assert_eq!(told, [Ok(1), Ok(1), Err(ErrorKind::Paging)]);
}
