//! Pages that name the next one by a text.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use trine_runtime::{ErrorKind, Pager};

use super::fake::{Fake, status};
use super::list::{asked, call, response, taken_apart, told};

pub fn pager(fake: &Fake) -> Pager<i64> {
    let core = fake.core();
    Pager::cursor(
        move |cursor| {
            let call = call(&core);
            match cursor {
                Some(cursor) => call.query("cursor", &cursor),
                None => call,
            }
        },
        taken_apart,
    )
}

fn three() -> Fake {
    Fake::new([
        response(&[1, 2], Some("a b")),
        response(&[], Some("c")),
        response(&[3], None),
    ])
}

#[tokio::test]
async fn items_come_until_there_is_no_cursor() {
    let fake = three();
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(2), Ok(3)]);
    assert_eq!(
        asked(&fake),
        ["/items?kind=x", "/items?kind=x&cursor=a%20b", "/items?kind=x&cursor=c"]
    );
}

#[tokio::test]
async fn empty_cursor_is_none() {
    let fake = Fake::new([response(&[1], Some("")), response(&[2], None)]);
    assert_eq!(told(pager(&fake)).await, [Ok(1)]);
    assert_eq!(fake.seen().len(), 1);
}

#[tokio::test]
async fn cursor_that_is_a_url_is_followed_and_nowhere_else() {
    let fake = Fake::new([
        response(&[1], Some("https://a.example/v1/items?cursor=b")),
        response(&[2], Some("https://b.example/v1/items?cursor=c")),
    ]);
    let told = told(pager(&fake)).await;
    assert_eq!(told, [Ok(1), Ok(2), Err(ErrorKind::Request)]);
    assert_eq!(asked(&fake), ["/items?kind=x", "/items?cursor=b"]);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_asked_for() {
    let fake = three();
    let mut pager = pager(&fake);
    assert_eq!(fake.seen().len(), 0);
    for seen in [1, 1, 3] {
        pager.next().await.unwrap().unwrap();
        assert_eq!(fake.seen().len(), seen);
    }
    assert!(pager.next().await.is_none());
    assert!(pager.next().await.is_none());
    assert_eq!(fake.seen().len(), 3);
}

#[tokio::test]
async fn list_is_a_stream_and_can_be_collected() {
    let mut list = pager(&three());
    let first = poll_fn(|cx| Pin::new(&mut list).poll_next(cx)).await;
    assert_eq!(first.unwrap().unwrap(), 1);
    assert_eq!(list.collect_all().await.unwrap(), [2, 3]);
}

#[tokio::test]
async fn pages_are_those_of_the_server() {
    let mut pages = pager(&three()).pages();
    let mut found = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        found.push((page.items, page.next.map(|next| next.to_string())));
    }
    let cursor = |text: &str| Some(format!("cursor:{text}"));
    assert_eq!(
        found,
        [(vec![1, 2], cursor("a b")), (vec![], cursor("c")), (vec![3], None)]
    );
}

#[tokio::test]
async fn rest_of_a_page_that_was_begun_is_a_page() {
    let fake = three();
    let mut list = pager(&fake);
    list.next().await.unwrap().unwrap();
    let mut pages = list.pages();
    let rest = pages.next().await.unwrap().unwrap();
    assert_eq!((rest.items, fake.seen().len()), (vec![2], 1));
    assert_eq!(rest.next.unwrap().to_string(), "cursor:a b");
    assert!(pages.next().await.unwrap().unwrap().items.is_empty());
}

#[tokio::test]
async fn each_page_is_a_call_with_its_own_retries() {
    let fake = Fake::new([
        status(503),
        response(&[1], Some("a")),
        status(503),
        status(503),
        response(&[2], None),
    ]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Ok(2)]);
}

#[tokio::test]
async fn error_is_the_last_item() {
    let fake = Fake::new([response(&[1], Some("a")), status(404), response(&[2], None)]);
    assert_eq!(told(pager(&fake)).await, [Ok(1), Err(ErrorKind::Status)]);
    assert_eq!(fake.seen().len(), 2);
    let fake = Fake::new([response(&[1], Some("a")), status(404)]);
    let error = pager(&fake).collect_all().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
}

#[tokio::test]
async fn cursor_that_repeats_itself_is_an_error() {
    let fake = Fake::new((0..50).map(|_| response(&[1], Some("a"))));
    let mut list = pager(&fake);
    assert_eq!(list.next().await.unwrap().unwrap(), 1);
    assert_eq!(list.next().await.unwrap().unwrap(), 1);
    let error = list.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert_eq!(
        error.to_string(),
        "GET /items: the list does not end: its next page is one that was there before"
    );
    assert!(list.next().await.is_none());
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test]
async fn cursors_that_go_round_are_an_error() {
    for (before, round) in [(0, 2), (3, 5), (10, 7), (1, 40)] {
        let name = |n: usize| if n < before { n } else { before + (n - before) % round };
        let fake = Fake::new((0..1000).map(|n| response(&[1], Some(&format!("c{}", name(n))))));
        let last = told(pager(&fake)).await.pop();
        assert_eq!(last, Some(Err(ErrorKind::Paging)));
        let most = 4 * (before + round) + 2;
        assert!(
            fake.seen().len() <= most,
            "{} for {before} and {round}",
            fake.seen().len()
        );
    }
}

#[tokio::test]
async fn same_page_at_ever_other_cursors_is_an_error() {
    let fake = Fake::new((0..50).map(|n| response(&[1, 2], Some(&format!("c{n}")))));
    let told = told(pager(&fake)).await;
    assert_eq!(told, [Ok(1), Ok(2), Ok(1), Ok(2), Err(ErrorKind::Paging)]);
    assert_eq!(fake.seen().len(), 3);
}

#[tokio::test]
async fn pages_that_are_the_same_by_chance_are_pages() {
    let pages = [(&[1][..], "a"), (&[1], "b"), (&[2], "c"), (&[1], "d"), (&[1], "e")];
    let pages = pages.map(|(items, next)| response(items, Some(next)));
    let fake = Fake::new(pages.into_iter().chain([response(&[1], None)]));
    assert_eq!(pager(&fake).collect_all().await.unwrap(), [1, 1, 2, 1, 1, 1]);
}

#[tokio::test]
async fn empty_pages_without_end_are_an_error() {
    let fake = Fake::new((0..5000).map(|n| response(&[], Some(&format!("c{n}")))));
    assert_eq!(told(pager(&fake)).await, [Err(ErrorKind::Paging)]);
    assert_eq!(fake.seen().len(), 1000);
    let fake = Fake::new(
        (0..999)
            .map(|n| response(&[], Some(&format!("c{n}"))))
            .chain([response(&[1], None)]),
    );
    assert_eq!(told(pager(&fake)).await, [Ok(1)]);
}

#[tokio::test]
async fn list_of_many_pages_ends_at_its_end() {
    let last = |n| (n < 999).then(|| format!("c{n}"));
    let fake = Fake::new((0..1000).map(|n| response(&[n], last(n).as_deref())));
    assert_eq!(pager(&fake).collect_all().await.unwrap().len(), 1000);
}

#[test]
fn lists_may_move_between_threads() {
    fn may<T: Send + Unpin + 'static>() {}
    may::<Pager<i64>>();
    may::<trine_runtime::page::Pages<i64>>();
}
