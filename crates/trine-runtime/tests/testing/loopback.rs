//! The clock that does not wait, with the real transports.

use std::time::Duration;

use serde_json::Value;
use trine_runtime::testing::NoWait;
use trine_runtime::{Core, Error};

use super::support::{Server, json, response};
use super::world::{SETUP, list};

fn client(server: &Server, clock: &NoWait) -> Core {
    Core::builder(&SETUP)
        .base_url(&*server.url)
        .unauthenticated()
        .clock(clock.clone())
        .build()
        .unwrap()
}

async fn retried(call: impl AsyncFnOnce(Core) -> Result<Value, Error>) {
    let server = Server::start([response(503, &[("retry-after", "50")], ""), json(200, "1")]).await;
    let clock = NoWait::new();
    let value = call(client(&server, &clock)).await.unwrap();
    assert_eq!(value, 1);
    assert_eq!(server.seen().len(), 2);
    assert_eq!(clock.waits(), [Duration::from_secs(50)]);
}

#[tokio::test]
async fn task_does_not_wait_between_attempts_and_its_limits_hold_off() {
    retried(async |core| list(&core).await).await;
    retried(async |core| list(&core).timeout(Duration::from_secs(3600)).await).await;
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn thread_does_not_wait_between_attempts_and_its_limits_hold_off() {
    retried(async |core| {
        let waits = move || list(&core).send_blocking();
        tokio::task::spawn_blocking(waits).await.unwrap()
    })
    .await;
}

#[tokio::test]
async fn limit_is_over_when_the_clock_is_past_it() {
    let server = Server::responding(|_| Box::pin(std::future::pending())).await;
    let clock = NoWait::new();
    let core = client(&server, &clock);
    let call = tokio::spawn(list(&core).timeout(Duration::from_secs(30)).send());
    while server.seen().is_empty() && !call.is_finished() {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(29));
    tokio::task::yield_now().await;
    assert!(!call.is_finished());
    clock.advance(Duration::from_secs(1));
    assert!(call.await.unwrap().unwrap_err().is_timeout());
}
