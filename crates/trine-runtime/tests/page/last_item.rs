//! Pages that are asked for by the last item of the page before.

use serde_json::{Value, json};
use trine_runtime::{Batch, ErrorKind, Pager};

use super::fake::{Fake, Outcome};
use super::list::{asked, call, items, page, told};

fn with_more(body: Value) -> Batch<i64> {
    Batch {
        items: items(&body),
        total: None,
        more: body["more"].as_bool(),
    }
}

/// An item of 9 has no id.
fn pager(fake: &Fake) -> Pager<i64> {
    let core = fake.core();
    let call = move |last: Option<String>| match last {
        Some(last) => call(&core).query("starting_after", &last),
        None => call(&core),
    };
    Pager::last_item(call, with_more, |item| (*item != 9).then(|| format!("id{item}")))
}

fn of(items: &[i64], more: Value) -> Outcome {
    page(&json!({"items": items, "more": more}))
}

#[tokio::test]
async fn next_page_is_behind_the_last_item_until_one_says_that_it_is_the_last() {
    let fake = Fake::new([of(&[1, 2], json!(true)), of(&[3], json!(false)), of(&[4], json!(true))]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(asked(&fake), ["/items?kind=x", "/items?kind=x&starting_after=id2"]);
}

#[tokio::test]
async fn empty_page_is_the_last() {
    let fake = Fake::new([of(&[1], json!(null)), of(&[], json!(null)), of(&[4], json!(null))]);
    assert_eq!(told(pager(&fake)).await, [Ok(1)]);
    let fake = Fake::new([of(&[1], json!(true)), of(&[], json!(true)), of(&[4], json!(true))]);
    assert_eq!(told(pager(&fake)).await, [Ok(1)]);
}

#[tokio::test]
async fn server_that_ignores_the_last_item_is_an_error_and_repeats_none() {
    let fake = Fake::new((0..50).map(|_| of(&[1, 2], json!(true))));
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(2), Err(ErrorKind::Paging)]);
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test]
async fn last_item_without_an_id_is_an_error_behind_the_items() {
    let fake = Fake::new([of(&[1, 9], json!(true)), of(&[3], json!(false))]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(9), Err(ErrorKind::Paging)]);
    let fake = Fake::new([of(&[1, 9], json!(false))]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(9)]);
}

#[tokio::test]
async fn list_may_be_gone_through_backwards() {
    let fake = Fake::new([of(&[3, 4], json!(true)), of(&[1, 2], json!(false))]);
    let core = fake.core();
    let call = move |first: Option<String>| call(&core).query("ending_before", &first.unwrap_or_else(|| "id5".into()));
    let backwards = Pager::first_item(call, with_more, |item| Some(format!("id{item}")));
    assert_eq!(told(backwards).await, [Ok(4), Ok(3), Ok(2), Ok(1)]);
    assert_eq!(
        asked(&fake),
        ["/items?kind=x&ending_before=id5", "/items?kind=x&ending_before=id3"]
    );
}

#[tokio::test]
async fn list_goes_on_from_a_position_that_was_kept() {
    let fake = Fake::new([of(&[3], json!(false))]);
    let rest = pager(&fake).resume("cursor:id2".parse().unwrap());
    assert_eq!(told(rest).await, [Ok(3)]);
    assert_eq!(asked(&fake), ["/items?kind=x&starting_after=id2"]);
}
