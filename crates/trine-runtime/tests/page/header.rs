//! Pages that name the next one by a header.

use trine_runtime::{ErrorKind, Pager};

use super::fake::{Fake, Outcome};
use super::list::{asked, call, items, told, with_headers};

fn pager(fake: &Fake) -> Pager<i64> {
    let core = fake.core();
    let call = move |token: Option<String>| match token {
        Some(token) => call(&core).query("token", &token),
        None => call(&core),
    };
    Pager::header("Next-Token", call, |body| items(&body))
}

fn of(items: &[i64], next: Option<&str>) -> Outcome {
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

#[tokio::test]
async fn header_that_is_no_number_where_one_is_asked_for_is_an_error() {
    let pages = |next: &str| Fake::new([of(&[1], Some("2")), of(&[2], Some(next)), of(&[3], None)]);
    let pager = |fake: &Fake| {
        let core = fake.core();
        let call = move |number: Option<i32>| match number {
            Some(number) => call(&core).query("page", &number.to_string()),
            None => call(&core),
        };
        Pager::number_header("Next-Token", call, |body| items(&body))
    };
    let well = pages("3");
    assert_eq!(told(pager(&well)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(
        asked(&well),
        ["/items?kind=x", "/items?kind=x&page=2", "/items?kind=x&page=3"]
    );
    // The second does not fit the parameter.
    for next in ["last", "4294967296"] {
        let fake = pages(next);
        assert_eq!(
            told(pager(&fake)).await,
            [Ok(1), Ok(2), Err(ErrorKind::Paging)],
            "{next}"
        );
        assert_eq!(asked(&fake).len(), 2, "{next}");
    }
    let other = pager(&well).resume("cursor:abc".parse().unwrap());
    assert_eq!(told(other).await, [Err(ErrorKind::Request)]);
}
