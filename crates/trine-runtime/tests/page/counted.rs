//! Pages that are asked for by a number.

use serde_json::{Value, json};
use trine_runtime::{Batch, ErrorKind, Pager, Total};

use super::fake::Fake;
use super::list::{asked, call, items, page, told};

fn of(items: &[i64]) -> super::fake::Outcome {
    page(&json!({"items": items, "total": 3}))
}

fn with_total(body: Value) -> Batch<i64> {
    Batch {
        items: items(&body),
        total: body["total"].as_i64().map(Total::Items),
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
        0,
        start,
        move |offset| call(&core).query("offset", &offset.to_string()),
        take,
    )
}

fn numbered<B: Into<Batch<i64>> + 'static>(fake: &Fake, first: i64, take: fn(Value) -> B) -> Pager<i64> {
    let core = fake.core();
    Pager::numbered(
        first,
        first,
        move |page| call(&core).query("page", &page.to_string()),
        take,
    )
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

fn with_pages(body: Value) -> Batch<i64> {
    Batch {
        total: body["total"].as_i64().map(Total::Pages),
        ..with_total(body)
    }
}

fn with_count(body: Value) -> Batch<i64> {
    Batch {
        total: body["total"].as_i64().map(Total::Count),
        ..with_total(body)
    }
}

#[tokio::test]
async fn number_ends_at_the_total_of_the_items() {
    let all = |length: usize| {
        (0..7)
            .collect::<Vec<i64>>()
            .chunks(length)
            .map(|page| page_of(page, 7))
            .collect::<Vec<_>>()
    };
    for length in [1, 2, 3, 7] {
        for first in [0, 1] {
            let fake = Fake::new(all(length));
            assert_eq!(
                told(numbered(&fake, first, with_total)).await.len(),
                7,
                "{length} a page"
            );
            assert_eq!(fake.seen().len(), 7_usize.div_ceil(length));
        }
    }
}

#[tokio::test]
async fn server_that_gives_fewer_than_the_limit_loses_nothing() {
    // What is asked for is not known here; pages get smaller, and one is short in between.
    let fake = Fake::new([page_of(&[1, 2, 3], 7), page_of(&[4], 7), page_of(&[5, 6, 7], 7)]);
    assert_eq!(told(offset(&fake, 0, with_total)).await.len(), 7);
    let fake = Fake::new([page_of(&[1, 2, 3], 7), page_of(&[4], 7), page_of(&[5, 6, 7], 7)]);
    assert_eq!(told(numbered(&fake, 1, with_total)).await.len(), 7);
    assert_eq!(fake.seen().len(), 3);
}

#[tokio::test]
async fn total_that_is_less_than_what_is_on_the_page_is_none() {
    let fake = Fake::new([page_of(&[1, 2], 0), page_of(&[3], 0), page_of(&[], 0)]);
    assert_eq!(told(offset(&fake, 0, with_total)).await.len(), 3);
}

#[tokio::test]
async fn count_as_large_as_the_page_may_be_that_of_the_page() {
    let fake = Fake::new([page_of(&[1, 2], 2), page_of(&[3, 4], 2), page_of(&[], 0)]);
    assert_eq!(told(offset(&fake, 0, with_count)).await.len(), 4);
    let fake = Fake::new([page_of(&[1, 2], 3), page_of(&[3], 3), page_of(&[4], 3)]);
    assert_eq!(told(offset(&fake, 0, with_count)).await.len(), 3);
}

#[tokio::test]
async fn offset_that_counts_from_one_loses_no_last_item() {
    let fake = Fake::new([page_of(&[1, 2], 3), page_of(&[3], 3)]);
    let core = fake.core();
    let call = move |offset: i64| call(&core).query("startIndex", &offset.to_string());
    assert_eq!(told(Pager::offset(1, 1, call, with_total)).await.len(), 3);
    assert_eq!(
        asked(&fake),
        ["/items?kind=x&startIndex=1", "/items?kind=x&startIndex=3"]
    );
}

#[tokio::test]
async fn server_that_ignores_the_position_is_an_error_and_repeats_no_item() {
    let again = || Fake::new((0..50).map(|_| of(&[1, 2])));
    let wanted = [Ok(1), Ok(2), Err(ErrorKind::Paging)];
    for fake in [again(), again()] {
        assert_eq!(told(offset(&fake, 0, without)).await, wanted);
        assert_eq!(fake.seen().len(), 2);
    }
    assert_eq!(
        told(offset(&again(), 0, |body| Batch {
            total: Some(Total::Items(40)),
            ..with_total(body)
        }))
        .await,
        wanted
    );
    assert_eq!(told(numbered(&again(), 1, without)).await, wanted);
    let error = offset(&again(), 0, without).collect_all().await.unwrap_err();
    assert!(error.to_string().contains("this page was there before"), "{error}");
}

#[tokio::test]
async fn server_that_takes_a_position_behind_the_end_for_the_last_is_an_error_behind_all_items() {
    let clamped = || {
        Fake::new(
            [vec![1, 2], vec![3, 4], vec![5]]
                .into_iter()
                .chain((0..50).map(|_| vec![5]))
                .map(|page| of(&page)),
        )
    };
    let wanted: Vec<_> = (1..6).map(Ok).chain([Err(ErrorKind::Paging)]).collect();
    assert_eq!(told(numbered(&clamped(), 1, without)).await, wanted);
    assert_eq!(told(offset(&clamped(), 0, without)).await, wanted);
}

#[tokio::test]
async fn server_that_begins_anew_behind_the_end_is_an_error_behind_all_items() {
    let round = Fake::new((0..50).map(|n| of(&[n % 3])));
    let wanted = [Ok(0), Ok(1), Ok(2), Err(ErrorKind::Paging)];
    assert_eq!(told(numbered(&round, 1, without)).await, wanted);
}

fn page_of(items: &[i64], total: i64) -> super::fake::Outcome {
    page(&json!({"items": items, "total": total}))
}

#[tokio::test]
async fn number_ends_at_the_last_page_wherever_it_begins() {
    for first in [0, 1] {
        let fake = Fake::new((0..9).map(|n| of(&[n])));
        let told = told(numbered(&fake, first, with_pages)).await;
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
