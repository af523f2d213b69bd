//! Properties with one value.

use trine_runtime::wire::{DecodeError, Reader};

fn read(text: &str, constant: impl Fn(&mut Reader<'_>) -> Result<(), DecodeError>) -> Result<(), String> {
    let mut input = Reader::new(text.as_bytes());
    constant(&mut input).map_err(|error| error.to_string())
}

#[test]
fn only_the_value_itself_is_read() {
    assert_eq!(read("\"a\"", |input| input.constant("a")), Ok(()));
    assert_eq!(read("2", |input| input.constant_integer(2)), Ok(()));
    assert_eq!(read("true", |input| input.constant_bool(true)), Ok(()));
    for (text, found) in [
        ("3", read("3", |input| input.constant_integer(2))),
        ("\"2\"", read("\"2\"", |input| input.constant_integer(2))),
        ("null", read("null", |input| input.constant_bool(true))),
        ("false", read("false", |input| input.constant_bool(true))),
        ("\"b\"", read("\"b\"", |input| input.constant("a"))),
    ] {
        assert!(found.is_err(), "{text}");
    }
}

#[test]
fn an_error_says_which_value_was_expected() {
    let error = read("3", |input| input.constant_integer(2)).unwrap_err();
    assert!(error.contains("expected 2"), "{error}");
    let error = read("{}", |input| input.constant_bool(true)).unwrap_err();
    assert!(error.contains("expected true"), "{error}");
}

#[test]
fn a_fraction_of_zeros_is_none() {
    assert_eq!(read("2.0", |input| input.constant_integer(2)), Ok(()));
    let tagged = Reader::new(br#"{"version": 2.00}"#);
    assert_eq!(tagged.tag("version").as_deref(), Some("2"));
    assert!(Reader::new(b"2.0").is_one_of(&["2"]));
    assert!(!Reader::new(b"2.5").is_one_of(&["2"]));
}
