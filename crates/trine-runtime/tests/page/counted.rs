//! Pages that are asked for by a number.

use serde_json::{Value, json};
use trine_runtime::{Batch, Pager};

use super::fake::Fake;
use super::list::{asked, call, items, page, told};

fn of(items: &[i64]) -> super::fake::Answer {
    page(&json!({"items": items, "total": 3}))
}

fn with_total(body: Value) -> Batch<i64> {
    Batch {
        items: items(&body),
        total: body["total"].as_i64(),
        more: None,
    }
}

fn with_more(body: Value) -> Batch<i64> {
    Batch {
        items: items(&body),
        total: None,
        more: body["more"].as_bool(),
    }
}

fn without(body: Value) -> Vec<i64> {
    items(&body)
}

fn offset<B: Into<Batch<i64>> + 'static>(fake: &Fake, start: i64, take: fn(Value) -> B) -> Pager<i64> {
    let core = fake.core();
    Pager::offset(
        start,
        move |offset| call(&core).query("offset", &offset.to_string()),
        take,
    )
}

fn numbered<B: Into<Batch<i64>> + 'static>(fake: &Fake, first: i64, take: fn(Value) -> B) -> Pager<i64> {
    let core = fake.core();
    Pager::numbered(first, move |page| call(&core).query("page", &page.to_string()), take)
}

#[tokio::test]
async fn offset_goes_by_the_items_until_a_page_is_empty() {
    let fake = Fake::new([of(&[1, 2]), of(&[3]), of(&[]), of(&[4])]);
    assert_eq!(told(offset(&fake, 0, without)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(
        asked(&fake),
        [
            "/items?kind=x&offset=0",
            "/items?kind=x&offset=2",
            "/items?kind=x&offset=3"
        ]
    );
}

#[tokio::test]
async fn offset_ends_at_the_total() {
    let fake = Fake::new([of(&[1, 2]), of(&[3]), of(&[4])]);
    assert_eq!(told(offset(&fake, 0, with_total)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(fake.seen().len(), 2);
    let fake = Fake::new([of(&[2, 3]), of(&[4])]);
    assert_eq!(told(offset(&fake, 1, with_total)).await, [Ok(2), Ok(3)]);
    assert_eq!(fake.seen().len(), 1);
}

#[tokio::test]
async fn empty_page_ends_a_list_whose_total_says_more() {
    let fake = Fake::new([of(&[1]), of(&[]), of(&[2])]);
    assert_eq!(told(offset(&fake, 0, with_total)).await, [Ok(1)]);
    let fake = Fake::new([of(&[1]), of(&[]), of(&[2])]);
    assert_eq!(told(numbered(&fake, 1, with_total)).await, [Ok(1)]);
}

#[tokio::test]
async fn page_that_says_that_it_is_the_last_is_the_last() {
    let say = |item: i64, more: Value| page(&json!({"items": [item], "more": more}));
    let pages = || {
        [
            say(1, json!(true)),
            say(2, json!(null)),
            say(3, json!(false)),
            say(4, json!(true)),
        ]
    };
    let fake = Fake::new(pages());
    assert_eq!(told(offset(&fake, 0, with_more)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(fake.seen().len(), 3);
    let fake = Fake::new(pages());
    assert_eq!(told(numbered(&fake, 1, with_more)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(fake.seen().len(), 3);
}

#[tokio::test]
async fn number_goes_up_until_a_page_is_empty() {
    let fake = Fake::new([of(&[1, 2]), of(&[3]), of(&[]), of(&[4])]);
    assert_eq!(told(numbered(&fake, 1, without)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(
        asked(&fake),
        ["/items?kind=x&page=1", "/items?kind=x&page=2", "/items?kind=x&page=3"]
    );
}

#[tokio::test]
async fn number_ends_at_the_last_page_wherever_it_begins() {
    for first in [0, 1] {
        let fake = Fake::new((0..9).map(|n| of(&[n])));
        let told = told(numbered(&fake, first, with_total)).await;
        assert_eq!(told, [Ok(0), Ok(1), Ok(2)], "{first}");
        assert_eq!(fake.seen().len(), 3);
    }
}

#[tokio::test]
async fn number_that_cannot_grow_is_the_last() {
    let fake = Fake::new((0..9).map(|n| of(&[n])));
    assert_eq!(told(numbered(&fake, i64::MAX, with_total)).await, [Ok(0)]);
    let fake = Fake::new((0..9).map(|n| of(&[n])));
    assert_eq!(told(offset(&fake, i64::MAX, without)).await, [Ok(0)]);
}
