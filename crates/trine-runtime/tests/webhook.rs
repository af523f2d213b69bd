//! Webhooks are verified as Standard Webhooks says.
#![cfg(feature = "webhook")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use trine_runtime::ErrorKind;
use trine_runtime::webhook::Verifier;

/// The example of the specification.
const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY: &[u8] = br#"{"test": 2432232314}"#;
const SIGNATURE: &str = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const SENT: u64 = 1_614_265_330;

fn headers(signature: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek".parse().unwrap());
    headers.insert("webhook-timestamp", SENT.to_string().parse().unwrap());
    headers.insert("webhook-signature", signature.parse().unwrap());
    headers
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn refusal(verifier: &Verifier, headers: &HeaderMap, body: &[u8], now: u64) -> String {
    let error = verifier.verify_at(headers, body, at(now)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    error.to_string()
}

#[test]
fn the_example_of_the_specification_is_right() {
    let verifier = Verifier::new(SECRET).unwrap();
    verifier.verify_at(&headers(SIGNATURE), BODY, at(SENT)).unwrap();
}

#[test]
fn one_right_signature_of_several_is_enough() {
    let verifier = Verifier::new(SECRET).unwrap();
    let several = format!("v1,AAAA v2,x {SIGNATURE}");
    verifier.verify_at(&headers(&several), BODY, at(SENT)).unwrap();
}

#[test]
fn an_older_secret_is_good_where_it_is_given_too() {
    let other = Verifier::new("whsec_AAAA").unwrap();
    assert!(refusal(&other, &headers(SIGNATURE), BODY, SENT).contains("no signature"));
    let both = other.or(SECRET).unwrap();
    both.verify_at(&headers(SIGNATURE), BODY, at(SENT)).unwrap();
}

#[test]
fn another_body_or_time_or_id_is_refused() {
    let verifier = Verifier::new(SECRET).unwrap();
    assert!(refusal(&verifier, &headers(SIGNATURE), b"{}", SENT).contains("no signature"));
    for (name, value) in [("webhook-id", "msg_other"), ("webhook-timestamp", "1614265331")] {
        let mut changed = headers(SIGNATURE);
        changed.insert(name, value.parse().unwrap());
        assert!(
            refusal(&verifier, &changed, BODY, SENT).contains("no signature"),
            "{name}"
        );
    }
}

#[test]
fn a_request_that_is_too_old_or_from_the_future_is_refused() {
    let verifier = Verifier::new(SECRET).unwrap();
    for now in [SENT + 301, SENT - 301] {
        assert!(refusal(&verifier, &headers(SIGNATURE), BODY, now).contains("too old"));
    }
    let patient = verifier.tolerance(Duration::from_secs(400));
    patient.verify_at(&headers(SIGNATURE), BODY, at(SENT + 301)).unwrap();
}

#[test]
fn a_request_without_a_header_is_refused_by_its_name() {
    let verifier = Verifier::new(SECRET).unwrap();
    for name in ["webhook-id", "webhook-timestamp", "webhook-signature"] {
        let mut less = headers(SIGNATURE);
        less.remove(name);
        assert!(refusal(&verifier, &less, BODY, SENT).contains(name));
    }
}

#[test]
fn a_secret_that_is_not_base64_is_refused_and_none_is_shown() {
    assert_eq!(Verifier::new("whsec_???").unwrap_err().kind(), ErrorKind::Config);
    let shown = format!("{:?}", Verifier::new(SECRET).unwrap());
    assert!(!shown.contains("MfKQ"), "{shown}");
}
