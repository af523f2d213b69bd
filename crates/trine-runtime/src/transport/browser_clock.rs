//! Time in a browser.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;

use super::handover::handover;
use super::{BoxFuture, Clock};

/// The clock of the browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserClock;

impl Clock for BrowserClock {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (giver, taker) = handover();
        spawn_local(async move {
            // Up to 24 days, which is what a browser waits at most.
            let millis = duration.as_millis().min(i32::MAX as u128) as u32;
            if giver.while_taken(TimeoutFuture::new(millis)).await.is_some() {
                giver.give(()).await;
            }
        });
        Box::pin(async move {
            taker.take().await;
        })
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        spawn_local(task);
        Ok(())
    }
}

/// Returns the time of day; `SystemTime::now` does not work in a browser.
pub(super) fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs_f64(js_sys::Date::now().max(0.0) / 1000.0)
}
