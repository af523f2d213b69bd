//! The clock on which waiting takes no time.

use std::time::{Duration, SystemTime};

use trine_runtime::Clock;
use trine_runtime::testing::NoWait;

use super::world::now;

#[test]
fn waiting_lets_time_pass_at_once_for_every_clone() {
    let clock = NoWait::new();
    let other = clock.clone();
    now(clock.sleep(Duration::from_secs(90)));
    other.advance(Duration::from_secs(10));
    assert_eq!(clock.now(), SystemTime::UNIX_EPOCH + Duration::from_secs(100));
    assert_eq!(other.waits(), [Duration::from_secs(90)]);
}

#[test]
fn wait_that_nobody_polls_is_none() {
    let clock = NoWait::new();
    drop(clock.sleep(Duration::from_secs(90)));
    assert_eq!(clock.now(), SystemTime::UNIX_EPOCH);
    assert!(clock.waits().is_empty());
}

#[test]
fn wait_without_end_is_one() {
    let clock = NoWait::new();
    now(clock.sleep(Duration::MAX));
    now(clock.sleep(Duration::MAX));
    let _ = clock.now();
    assert_eq!(clock.waits().len(), 2);
}
