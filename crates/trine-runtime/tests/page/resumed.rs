//! Going on from a position another time.

use trine_runtime::{ErrorKind, PageToken};

use super::cursor;
use super::fake::{Fake, status};
use super::list::{asked, response, told};

fn token(text: &str) -> PageToken {
    text.parse().unwrap()
}

#[tokio::test]
async fn position_is_the_page_of_the_next_item() {
    let fake = Fake::new([
        response(&[1, 2], Some("a")),
        response(&[], Some("b")),
        response(&[3], None),
    ]);
    let mut list = cursor::pager(&fake);
    let mut positions = vec![list.position().map(ToString::to_string)];
    while list.next().await.is_some() {
        positions.push(list.position().map(ToString::to_string));
    }
    let at = |text: &str| Some(text.to_owned());
    assert_eq!(positions, [at("start"), at("start"), at("cursor:a"), None]);
}

#[tokio::test]
async fn list_goes_on_from_a_position() {
    let fake = Fake::new([response(&[3], Some("c")), response(&[4], None)]);
    let list = cursor::pager(&fake).resume(token("cursor:b"));
    assert_eq!(told(list).await, [Ok(3), Ok(4)]);
    assert_eq!(asked(&fake), ["/items?kind=x&cursor=b", "/items?kind=x&cursor=c"]);
}

#[tokio::test]
async fn page_that_failed_is_the_position() {
    let fake = Fake::new([response(&[1], Some("a")), status(404), response(&[2], None)]);
    let mut list = cursor::pager(&fake);
    list.next().await.unwrap().unwrap();
    list.next().await.unwrap().unwrap_err();
    let position = list.position().cloned().unwrap();
    assert!(list.next().await.is_none());
    assert_eq!(told(list.resume(position)).await, [Ok(2)]);
}

#[tokio::test]
async fn resuming_forgets_what_was_left() {
    let fake = Fake::new([response(&[1, 2], Some("a")), response(&[1, 2], None)]);
    let mut list = cursor::pager(&fake);
    list.next().await.unwrap().unwrap();
    assert_eq!(told(list.resume(token("start"))).await, [Ok(1), Ok(2)]);
}

#[tokio::test]
async fn position_of_another_kind_of_list_is_an_error() {
    for text in ["number:3", "url:https://b.example/v1/items"] {
        let fake = Fake::new([response(&[1], None)]);
        let list = cursor::pager(&fake).resume(token(text));
        assert_eq!(told(list).await, [Err(ErrorKind::Request)]);
        assert!(fake.seen().is_empty());
    }
    for text in ["number:3", "cursor:a", "url:https://b.example/"] {
        let fake = Fake::new([response(&[1], None)]);
        let list = super::link::pager(&fake.core()).resume(token(text));
        assert_eq!(told(list).await, [Err(ErrorKind::Request)]);
        assert!(fake.seen().is_empty());
    }
}

#[test]
fn token_is_text_and_back() {
    for text in ["start", "cursor:", "cursor:a:b c\n", "number:-3", "url:https://a/?b"] {
        assert_eq!(token(text).to_string(), text);
        assert_eq!(token(text), token(text));
    }
    for text in ["", "x", "start:", "number:", "number:9999999999999999999", "Cursor:a"] {
        let error = text.parse::<PageToken>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{text:?}");
    }
}
