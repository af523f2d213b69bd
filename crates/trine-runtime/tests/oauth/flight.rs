//! One request for all who wait, whoever of them leaves.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;

use trine_runtime::oauth::App;
use trine_runtime::{BoxFuture, Core, Error, ErrorKind, HttpRequest, HttpResponse, Transport};

use super::support::json;
use super::world::{Api, Call, GET, Hand, Issuer, call, client, until};

fn spawn(call: Call) -> tokio::task::JoinHandle<Result<(), Error>> {
    tokio::spawn(call.send())
}

/// A client whose calls poll the request themselves.
fn without_tasks(api: &Api, issuer: &Issuer) -> Core {
    client(&api.server.url)
        .clock(Hand::of_a_runtime_without_tasks())
        .token_source("oauth", App::new(issuer.url(), "id").client_credentials())
        .build()
        .unwrap()
}

fn with_tasks(api: &Api, issuer: &Issuer) -> Core {
    api.core(App::new(issuer.url(), "id").client_credentials())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hundred_calls_at_once_ask_for_one_token() {
    for make in [with_tasks, without_tasks] {
        let (api, issuer) = (Api::start().await, Issuer::gated().await);
        let core = make(&api, &issuer);
        let calls: Vec<_> = (0..100).map(|_| spawn(call(&GET, &core))).collect();
        issuer.asked(1).await;
        issuer.gate.add_permits(100);
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(issuer.count(), 1);
        assert_eq!(api.tokens(), vec!["t1"; 100]);
    }
}

#[tokio::test]
async fn error_goes_to_all_who_wait_and_the_next_call_asks_anew() {
    for make in [with_tasks, without_tasks] {
        let (api, issuer) = (Api::start().await, Issuer::gated().await);
        issuer.says(json(400, r#"{"error":"unauthorized_client"}"#));
        let core = make(&api, &issuer);
        let calls: Vec<_> = (0..10).map(|_| spawn(call(&GET, &core))).collect();
        issuer.asked(1).await;
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        issuer.gate.add_permits(10);
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Auth);
        }
        assert_eq!((issuer.count(), api.tokens().len()), (1, 0));
        call(&GET, &core).await.unwrap();
        assert_eq!(issuer.count(), 2);
    }
}

#[tokio::test]
async fn who_leaves_takes_the_request_from_nobody() {
    for make in [with_tasks, without_tasks] {
        let (api, issuer) = (Api::start().await, Issuer::gated().await);
        let core = make(&api, &issuer);
        let first = spawn(call(&GET, &core));
        issuer.asked(1).await;
        let second = spawn(call(&GET, &core));
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        first.abort();
        assert!(first.await.unwrap_err().is_cancelled());
        issuer.gate.add_permits(1);
        second.await.unwrap().unwrap();
        assert_eq!((issuer.count(), api.tokens()), (1, vec!["t1".to_owned()]));
    }
}

#[tokio::test]
async fn token_that_nobody_waits_for_any_more_is_kept_for_the_next_call() {
    let (api, issuer) = (Api::start().await, Issuer::gated().await);
    let tokens = App::new(issuer.url(), "id").client_credentials();
    let core = api.core(tokens.clone());
    let only = spawn(call(&GET, &core));
    issuer.asked(1).await;
    only.abort();
    assert!(only.await.unwrap_err().is_cancelled());
    issuer.gate.add_permits(1);
    until(|| tokens.last().is_some()).await;
    call(&GET, &core).await.unwrap();
    assert_eq!((issuer.count(), api.tokens()), (1, vec!["t1".to_owned()]));
}

#[tokio::test]
async fn without_tasks_the_request_ends_with_the_last_who_waits() {
    let (api, issuer) = (Api::start().await, Issuer::gated().await);
    let core = without_tasks(&api, &issuer);
    let calls: Vec<_> = (0..3).map(|_| spawn(call(&GET, &core))).collect();
    issuer.asked(1).await;
    for call in calls {
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    issuer.gate.add_permits(2);
    call(&GET, &core).await.unwrap();
    assert_eq!(issuer.count(), 2);
    assert_eq!(api.tokens().len(), 1);
}

/// Never responds, and counts what it is waited for.
#[derive(Clone, Default)]
struct Silent(Arc<AtomicUsize>);

struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Silent {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        let counted = Counted(self.0.clone());
        Box::pin(async move {
            let _counted = counted;
            std::future::pending().await
        })
    }
}

#[tokio::test]
async fn nothing_of_a_request_that_ended_so_is_left() {
    let silent = Silent::default();
    let core = client("https://a.example")
        .transport(silent.clone())
        .clock(Hand::of_a_runtime_without_tasks())
        .token_source("oauth", App::new("https://b.example", "id").client_credentials())
        .build()
        .unwrap();
    let calls: Vec<_> = (0..3).map(|_| spawn(call(&GET, &core))).collect();
    until(|| silent.0.load(Ordering::Relaxed) == 1).await;
    for call in calls {
        call.abort();
        assert!(call.await.unwrap_err().is_cancelled());
    }
    assert_eq!(silent.0.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn runtime_that_ends_takes_only_its_own_calls_along() {
    let (api, issuer) = (Api::start().await, Issuer::gated().await);
    let core = with_tasks(&api, &issuer);
    // A runtime whose task is the request, and which ends while another one's call waits.
    let (give, take) = std::sync::mpsc::channel();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let begins = core.clone();
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let mut begun = Box::pin(call(&GET, &begins).send());
            std::future::poll_fn(|cx| Poll::Ready(begun.as_mut().poll(cx).is_pending())).await;
            give.send(()).unwrap();
            let _ = ended.await;
        });
    });
    take.recv().unwrap();
    let waits = spawn(call(&GET, &core));
    for _ in 0..20 {
        tokio::task::yield_now().await;
    }
    end.send(()).unwrap();
    thread.join().unwrap();
    issuer.gate.add_permits(10);
    waits.await.unwrap().unwrap();
    assert_eq!(api.tokens().len(), 1);
}

#[tokio::test]
async fn source_that_panics_ends_the_call_and_not_the_test() {
    let (api, issuer) = (Api::start().await, Issuer::start("").await);
    let tokens = App::new(issuer.url(), "id")
        .client_credentials()
        .on_token(|_| panic!("a fault of the caller's"));
    let error = call(&GET, &api.core(tokens)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert!(issuer.count() <= 3, "{}", issuer.count());
}
