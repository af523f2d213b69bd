//! From bytes to trees: JSON, YAML, encodings, and texts that are slightly wrong.

use trine_diag::Position;
use trine_parse::{MemoryLoader, Options, Parsed, parse};

use crate::support::{codes, document, operation, read, read_named, schema};

const MINIMAL: &str = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n";

fn read_bytes(bytes: &[u8]) -> Parsed {
    let loader = MemoryLoader::new().with("api.yaml", bytes);
    parse("api.yaml".as_ref(), &loader, &Options::default()).expect("the root is in memory")
}

#[test]
fn a_byte_order_mark_says_nothing() {
    assert_eq!(codes(&read(&format!("\u{feff}{MINIMAL}"))), [""; 0]);
    assert_eq!(
        codes(&read_named(
            "api.json",
            "\u{feff}{\"openapi\":\"3.1.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},\"paths\":{}}"
        )),
        [""; 0]
    );
}

#[test]
fn utf_16_is_read_with_a_warning() {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend(MINIMAL.encode_utf16().flat_map(u16::to_le_bytes));
    let parsed = read_bytes(&bytes);
    assert_eq!(codes(&parsed), ["T0005 #"]);
    assert_eq!(document(&parsed).info.title, "T");
}

#[test]
fn a_byte_that_is_no_utf_8_is_shown_where_it_stands() {
    let parsed = read_bytes(b"openapi: 3.1.0\ninfo: {title: caf\xe9, version: '1'}\npaths: {}\n");
    assert_eq!(codes(&parsed), ["T0005 #"]);
    assert_eq!(parsed.diagnostics[0].position, Some(Position { line: 2, column: 18 }));
    assert_eq!(document(&parsed).info.title, "caf\u{fffd}");
}

#[test]
fn a_syntax_error_has_its_line_and_no_document() {
    let parsed = read_named("api.json", "{\n  \"openapi\": \"3.1.0\",\n  \"info\": {]\n}");
    assert_eq!(codes(&parsed), ["T0001 #"]);
    assert_eq!(parsed.diagnostics[0].position.map(|at| at.line), Some(3));
    assert!(parsed.document.is_none());
    let parsed = read("openapi: 3.1.0\ninfo:\n  title: T\n version: 1\n");
    assert_eq!(codes(&parsed), ["T0002 #"]);
    assert!(parsed.diagnostics[0].position.is_some());
}

#[test]
fn the_last_of_equal_keys_counts_with_a_warning() {
    let parsed = read(&MINIMAL.replace("title: T", "title: A, title: B"));
    assert_eq!(codes(&parsed), ["T0006 #/info/title"]);
    assert_eq!(document(&parsed).info.title, "B");
    let json =
        r#"{"openapi":"3.1.0","info":{"title":"A","version":"1"},"info":{"title":"B","version":"1"},"paths":{}}"#;
    let parsed = read_named("api.json", json);
    assert_eq!(codes(&parsed), ["T0006 #/info"]);
    assert_eq!(document(&parsed).info.title, "B");
}

#[test]
fn keys_are_read_as_they_are_written() {
    let parsed = read(
        "openapi: 3.0.0\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        200: {description: fine}\n        404: {description: none}\n",
    );
    assert_eq!(codes(&parsed), ["T0126 #/paths/~1a/get/responses/200"]);
    assert_eq!(operation(&parsed).responses.len(), 2);
    let parsed = crate::support::with_schemas("3.1.0", "    A: {properties: {1.10: {}, on: {}, ~: {}, 0x1F: {}}}\n");
    assert_eq!(
        schema(&parsed, "A").properties.keys().collect::<Vec<_>>(),
        ["1.10", "on", "~", "0x1F"]
    );
}

#[test]
fn numbers_in_place_of_text_keep_their_digits() {
    let parsed = read("openapi: 3.1.0\ninfo: {title: 2024, version: 1.10}\npaths: {}\n");
    assert_eq!(codes(&parsed), ["T0042 #/info/title", "T0042 #/info/version"]);
    assert_eq!(document(&parsed).info.version, "1.10");
}

#[test]
fn merge_keys_bring_in_what_they_name() {
    let parsed = read(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nx-base: &base\n  description: shared\n  type: string\npaths: {}\ncomponents:\n  schemas:\n    A: {<<: *base, type: integer}\n    B: {<<: [*base], title: b}\n",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(schema(&parsed, "A").description.as_deref(), Some("shared"));
    assert_eq!(schema(&parsed, "A").types.len(), 1);
    assert_eq!(schema(&parsed, "B").title.as_deref(), Some("b"));
}

#[test]
fn tabs_are_read_as_indentation_with_a_warning() {
    let parsed = read("openapi: 3.1.0\ninfo:\n\ttitle: T\n\tversion: '1'\npaths: {}\n");
    assert_eq!(codes(&parsed), ["T0009 #"]);
    assert_eq!(parsed.diagnostics[0].position, Some(Position { line: 3, column: 1 }));
    assert_eq!(document(&parsed).info.title, "T");
}

#[test]
fn control_characters_are_read_as_spaces_with_a_warning() {
    let parsed = read(&MINIMAL.replace("title: T", "title: \"a\u{b}b\""));
    assert_eq!(codes(&parsed), ["T0010 #"]);
    assert_eq!(document(&parsed).info.title, "a b");
}

#[test]
fn a_tag_of_another_tool_is_left_out() {
    let parsed = read(&MINIMAL.replace("title: T", "title: !upper T"));
    assert_eq!(codes(&parsed), ["T0007 #/info/title"]);
    assert_eq!(document(&parsed).info.title, "T");
}

#[test]
fn only_the_first_yaml_document_is_read() {
    assert_eq!(codes(&read(&format!("---\n{MINIMAL}---\nother: 1\n"))), ["T0008 #"]);
    assert_eq!(codes(&read(&format!("---\n{MINIMAL}...\n"))), [""; 0]);
}

#[test]
fn json_with_a_trailing_comma_is_read_as_yaml() {
    let json = "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"T\", \"version\": \"1\",}, \"paths\": {},}";
    let parsed = read_named("api.json", json);
    assert_eq!(codes(&parsed), ["T0012 #"]);
    assert_eq!(document(&parsed).info.title, "T");
}

#[test]
fn an_escape_that_json_does_not_have_is_its_character() {
    let json = r#"{"openapi": "3.1.0", "info": {"title": "\{a\}\n", "version": "1"}, "paths": {}}"#;
    let parsed = read_named("api.json", json);
    assert_eq!(codes(&parsed), ["T0014 #"]);
    assert_eq!(document(&parsed).info.title, "{a}\n");
}

#[test]
fn numbers_beyond_64_bits_are_floats() {
    let parsed = crate::support::with_schemas(
        "3.1.0",
        "    A: {type: integer, minimum: -9223372036854776000, maximum: 99999999999999999999}\n",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert!(schema(&parsed, "A").limits.minimum.is_some());
}

#[test]
fn infinity_is_no_number_of_json() {
    let parsed = crate::support::with_schemas("3.1.0", "    A: {default: .inf}\n");
    assert_eq!(codes(&parsed), ["T0011 #/components/schemas/A/default"]);
}
