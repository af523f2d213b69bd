//! Lists for which the thread waits, over ureq.

use std::sync::mpsc;
use std::thread;

use serde_json::json;
use trine_runtime::{Core, Pager, Setup};

#[path = "../support/mod.rs"]
mod support;

use super::list::{call, taken_apart};
use support::Server;

static SETUP: Setup = Setup::new("https://a.example");

fn server(pages: &[(&[i64], Option<&str>)]) -> Server {
    let json =
        |(items, next): &(&[i64], Option<&str>)| support::json(200, &json!({"items": items, "next": next}).to_string());
    let responses: Vec<String> = pages.iter().map(json).collect();
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            give.send(Server::start(responses).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

fn pager(server: &Server) -> Pager<i64> {
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    Pager::next_url(move || call(&core), taken_apart)
}

#[test]
fn items_are_iterated_over_without_a_runtime() {
    let server = server(&[(&[1, 2], Some("?page=2")), (&[3], None)]);
    let items: Vec<i64> = pager(&server).into_iter().map(Result::unwrap).collect();
    assert_eq!(items, [1, 2, 3]);
    assert_eq!(server.seen()[1].line, "GET /items?page=2");
}

#[test]
fn pages_are_iterated_over_and_collected() {
    let pages: [(&[i64], Option<&str>); 2] = [(&[1, 2], Some("?page=2")), (&[3], None)];
    let lengths: Vec<usize> = pager(&server(&pages))
        .pages()
        .into_iter()
        .map(|page| page.unwrap().items.len())
        .collect();
    assert_eq!(lengths, [2, 1]);
    assert_eq!(pager(&server(&pages)).collect_all_blocking().unwrap(), [1, 2, 3]);
}

#[test]
fn page_that_a_task_had_asked_for_is_asked_for_again() {
    let server = server(&[(&[1], None), (&[2], None)]);
    let mut list = pager(&server);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut next = Box::pin(list.next());
        let polled = std::future::poll_fn(|cx| std::task::Poll::Ready(next.as_mut().poll(cx).is_pending()));
        assert!(polled.await);
    });
    assert!(list.next_blocking().unwrap().is_ok());
}
