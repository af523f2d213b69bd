//! Tests of the bytes that generated code reads and writes: the Rust of a fixture, compiled here.

#![allow(clippy::unwrap_used, reason = "tests")]

use trine_runtime::wire::{from_slice, to_vec};

use made::types::Thing;

#[allow(
    dead_code,
    unreachable_pub,
    reason = "the fixture's crate has more modules, and callers"
)]
mod made {
    include!("made/unusual_property_names.rs");
}

/// Every key of the fixture, in its order, as the shortest JSON of it.
const TEXT: &str = r#"{"":"1","@type":"2","$ref":"3","1st":"4","fooBar":"5","foo_bar":"6","foo-bar":"7","self":"8","a\"b":"9","c\\d":"10","e\nf\u0001":"11"}"#;

#[test]
fn keys_are_written_as_json_escapes_them() {
    let mut thing = Thing::new("10");
    thing.value = Some("1".to_owned());
    thing.type_ = Some("2".to_owned());
    thing.ref_ = Some("3".to_owned());
    thing.v1st = Some("4".to_owned());
    thing.foo_bar = Some("5".to_owned());
    thing.foo_bar_2 = Some("6".to_owned());
    thing.foo_minus_bar = Some("7".to_owned());
    thing.self_ = Some("8".to_owned());
    thing.a_b = Some("9".to_owned());
    thing.e_f = Some("11".to_owned());
    assert_eq!(String::from_utf8(to_vec(&thing)).unwrap(), TEXT);
    assert_eq!(from_slice::<Thing>(TEXT.as_bytes()).unwrap(), thing);
}

#[test]
fn keys_are_read_however_they_are_escaped() {
    let text = r#"{"\u0061\u0022b":"9","c\u005cd":"10","e\u000af\u0001":"11"}"#;
    let thing: Thing = from_slice(text.as_bytes()).unwrap();
    let found = [thing.a_b.as_deref(), Some(&*thing.c_d), thing.e_f.as_deref()];
    assert_eq!(found, [Some("9"), Some("10"), Some("11")]);
}
