//! Tests of the text of errors: the expectation, the text that was found, and its place.

use std::collections::BTreeMap;

use trine_runtime::wire::{Decode, DecodeError, Json, Reader, from_slice};

fn message<T: Decode + std::fmt::Debug>(text: &str) -> String {
    from_slice::<T>(text.as_bytes()).unwrap_err().to_string()
}

#[test]
fn an_error_is_one_pointer_wide() {
    assert_eq!(size_of::<DecodeError>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), DecodeError>>(), size_of::<usize>());
}

#[test]
fn the_path_leads_through_keys_and_items() {
    type Items = BTreeMap<String, Vec<BTreeMap<String, String>>>;
    assert_eq!(
        message::<Items>(r#"{"total": [], "items": [{}, {"x": "[,]{\""}, {"id": "a", "name": 12}]}"#),
        "expected a string, found 12 at $.items[2].name (byte 65)"
    );
    assert_eq!(
        message::<Items>(r#"{"odd \"key\"": [ {"1": "a", "é": null}]}"#),
        r#"expected a string, found null at $["odd \"key\""][0]["é"] (byte 35)"#
    );
}

#[test]
fn path_and_offset_can_be_asked_for() {
    let error = from_slice::<Vec<bool>>(b"[true, 1]").unwrap_err();
    assert_eq!((error.path(), error.offset()), ("$[1]", 7));
}

#[test]
fn what_was_found_is_cut_short() {
    let long = format!("\"{}\"", "é".repeat(500));
    let said = message::<bool>(&long);
    assert!(
        said.starts_with("expected a boolean, found \"ééé") && said.contains("…") && said.len() < 200,
        "{said}"
    );
    assert_eq!(
        message::<bool>("{\"a\":1}"),
        "expected a boolean, found an object at $ (byte 0)"
    );
    assert_eq!(
        message::<bool>("[[1]]"),
        "expected a boolean, found an array at $ (byte 0)"
    );
    assert_eq!(
        message::<bool>(""),
        "expected a boolean, found the end of the text at $ (byte 0)"
    );
}

#[test]
fn text_that_is_not_json_is_named_by_place_and_need() {
    assert_eq!(
        message::<Json>(r#"{"a":[1 2]}"#),
        "expected `,` or `]`, found 2 at $.a[0] (byte 8)"
    );
    assert_eq!(
        message::<Json>(r#"{"a":1,}"#),
        "expected a key, found `}` at $ (byte 7)"
    );
    assert_eq!(message::<Json>(r#"{"a" 1}"#), "expected `:`, found 1 at $.a (byte 5)");
    assert_eq!(
        message::<Json>("1 x"),
        "expected the end of the text, found x at $ (byte 2)"
    );
    assert_eq!(
        message::<Json>("[\"a\nb\"]"),
        "expected a control character to be escaped, found the control character 0x0a at $[0] (byte 3)"
    );
    let bytes = from_slice::<Json>(b"[\"ab\xff\"]").unwrap_err().to_string();
    assert_eq!(
        bytes,
        "expected the rest of a string, found bytes that are not UTF-8 at $[0] (byte 4)"
    );
}

#[test]
fn nesting_past_the_limit_is_an_error_and_the_limit_can_be_set() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert!(from_slice::<Json>(nested(127).as_bytes()).is_ok());
    assert!(Reader::new(nested(128).as_bytes()).skip().is_ok());
    let error = Reader::new(nested(129).as_bytes()).skip().unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected at most 128 nested levels, found more (byte 128)"
    );
    assert!(Reader::new(nested(3).as_bytes()).with_depth(2).skip().is_err());
    assert!(Reader::new(nested(2).as_bytes()).with_depth(2).skip().is_ok());
    let mut side_by_side = String::from("[");
    side_by_side.push_str(&"[],".repeat(500));
    side_by_side.push_str("[]]");
    assert!(Reader::new(side_by_side.as_bytes()).with_depth(2).skip().is_ok());
}

#[test]
fn an_error_from_a_value_that_was_read_points_at_its_start() {
    let mut input = Reader::new(b" \"2024-13-01\"");
    let error = input
        .parse("a date", |_| None::<()>)
        .unwrap_err()
        .locate(b" \"2024-13-01\"");
    assert_eq!(error.to_string(), "expected a date, found \"2024-13-01\" at $ (byte 1)");
}
