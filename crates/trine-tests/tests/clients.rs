//! The clients that other tests call are what trine makes of their documents.

#![allow(clippy::unwrap_used, reason = "tests")]

use trine_plan::Options;
use trine_tests::client;

#[test]
fn clients_that_tests_call_are_not_stale() {
    let (kept, made) = client::kept_and_made("patches", Options::default()).unwrap();
    assert!(kept == made, "run this with INSTA_UPDATE=always");
}
