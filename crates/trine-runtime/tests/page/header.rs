//! Pages that name the next one by a header.

use trine_runtime::{ErrorKind, Pager};

use super::fake::{Answer, Fake};
use super::list::{asked, call, items, told, with_headers};

fn pager(fake: &Fake) -> Pager<i64> {
    let core = fake.core();
    let call = move |token: Option<String>| match token {
        Some(token) => call(&core).query("token", &token),
        None => call(&core),
    };
    Pager::header("Next-Token", call, |body| items(&body))
}

fn of(items: &[i64], next: Option<&str>) -> Answer {
    let headers = next.map(|next| ("next-token", next.to_owned()));
    with_headers(headers.into_iter().collect(), &serde_json::json!({ "items": items }))
}

#[tokio::test]
async fn items_come_until_there_is_no_header() {
    let fake = Fake::new([
        of(&[1], Some("a b")),
        of(&[], Some("c")),
        of(&[2], None),
        of(&[3], None),
    ]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(2)]);
    let wanted = ["/items?kind=x", "/items?kind=x&token=a%20b", "/items?kind=x&token=c"];
    assert_eq!(asked(&fake), wanted);
}

#[tokio::test]
async fn empty_header_is_none() {
    let fake = Fake::new([of(&[1], Some("")), of(&[2], None)]);
    assert_eq!(told(pager(&fake)).await, [Ok(1)]);
}

#[tokio::test]
async fn token_that_repeats_itself_is_an_error() {
    let fake = Fake::new((0..50).map(|_| of(&[1], Some("a"))));
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(1), Err(ErrorKind::Paging)]);
}

#[tokio::test]
async fn token_that_is_a_relative_url_is_followed() {
    let fake = Fake::new([
        of(&[1], Some("/v1/items?token=b")),
        of(&[2], Some("/w==")),
        of(&[3], None),
    ]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(2), Ok(3)]);
    let wanted = ["/items?kind=x", "/items?token=b", "/items?kind=x&token=%2Fw%3D%3D"];
    assert_eq!(asked(&fake), wanted);
}
