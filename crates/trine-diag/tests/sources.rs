//! Tests of the positions of nodes in texts.

use trine_diag::{FileId, Place, Position, Sources};

fn place(pointer: &str) -> Place {
    Place {
        file: FileId(0),
        pointer: pointer.into(),
    }
}

/// Line, column and the text that is underlined.
fn found(text: &str, pointer: &str) -> (u32, u32, String) {
    let mut sources = Sources::new();
    let file = sources.add("it", text);
    let source = sources.get(file).expect("it was added");
    let span = source.span(&place(pointer));
    let Position { line, column } = source.position_at(span.start);
    (line, column, source.text()[span].to_owned())
}

#[test]
fn a_scalar_is_shown_with_its_key() {
    let yaml = "openapi: 3.0.0\npaths:\n  /pets:\n    get: {operationId: list}\n";
    assert_eq!(
        found(yaml, "/paths/~1pets/get/operationId"),
        (4, 11, "operationId: list".to_owned())
    );
    let json = "{\n  \"a\": {\"b\": [1, \"two\"]}\n}";
    assert_eq!(found(json, "/a/b/1"), (2, 18, "\"two\"".to_owned()));
    assert_eq!(found(json, "/a/b/0"), (2, 15, "1".to_owned()));
}

#[test]
fn a_container_is_shown_by_its_key() {
    let yaml = "a:\n  b:\n    - x: 1\n      y: 2\n";
    assert_eq!(found(yaml, "/a/b"), (2, 3, "b".to_owned()));
    assert_eq!(found(yaml, "/a/b/0"), (3, 7, "x: 1".to_owned()));
    assert_eq!(found("{\"a\": {\"b\": {}}}", "/a/b"), (1, 8, "\"b\"".to_owned()));
}

#[test]
fn a_node_that_is_not_there_is_its_nearest_ancestor() {
    assert_eq!(found("a:\n  b: 1\n", "/a/c/d"), (1, 1, "a".to_owned()));
    assert_eq!(found("a: 1\n", "/z"), (1, 1, "a: 1".to_owned()));
    assert_eq!(found("", "/z"), (1, 1, String::new()));
}

#[test]
fn the_last_of_equal_keys_is_found() {
    assert_eq!(found("a: 1\na: 2\n", "/a"), (2, 1, "a: 2".to_owned()));
    assert_eq!(found("{\"a\": 1,\n \"a\": 2}", "/a"), (2, 2, "\"a\": 2".to_owned()));
}

#[test]
fn keys_are_compared_as_they_read() {
    let json = r#"{"caf\u00e9": {"a/b": {"~": 1}}}"#;
    assert_eq!(found(json, "/café/a~1b/~0").2, "\"~\": 1");
    assert_eq!(found("'200': {x: 1}\n404: {y: 2}\n", "/404/y").2, "y: 2");
    assert_eq!(found("\"a b\": 1\n", "/a b").2, "\"a b\": 1");
}

#[test]
fn columns_count_characters() {
    assert_eq!(found("{\"日本\": 1, \"b\": 2}", "/b"), (1, 11, "\"b\": 2".to_owned()));
    assert_eq!(found("ключ: {б: 1, в: 2}\n", "/ключ/в"), (1, 14, "в: 2".to_owned()));
    let long = format!("{{\"{}\": 1, \"b\": 2}}", "é".repeat(9000));
    assert_eq!(found(&long, "/b").1, 9009);
}

#[test]
fn aliases_and_merge_keys_lead_to_what_they_stand_for() {
    let yaml = "base: &base\n  x: 1\nother:\n  <<: *base\n  y: 2\nthird: *base\n";
    assert_eq!(found(yaml, "/other/x"), (2, 3, "x: 1".to_owned()));
    assert_eq!(found(yaml, "/third/x"), (2, 3, "x: 1".to_owned()));
}

#[test]
fn wide_objects_and_lists_are_found_too() {
    let keys: Vec<String> = (0..500).map(|n| format!("\"k{n}\": [{n}]")).collect();
    let json = format!("{{{}}}", keys.join(",\n"));
    assert_eq!(found(&json, "/k321/0"), (322, 10, "321".to_owned()));
    let items: Vec<String> = (0..500).map(|n| format!("- v{n}")).collect();
    assert_eq!(found(&items.join("\n"), "/400"), (401, 3, "v400".to_owned()));
}

#[test]
fn a_text_that_breaks_off_is_found_as_far_as_it_goes() {
    assert_eq!(found("{\"a\": {\"b\": 1", "/a/b").2, "\"b\": 1");
    assert_eq!(found("a:\n  b: 1\n c: [\n", "/a/b").0, 2);
}

#[test]
fn literals_are_the_text_as_written() {
    let mut sources = Sources::new();
    let file = sources.add("it", "v: 1.10\nw: 'x'\nm: {a: 1}\n");
    let source = sources.get(file).expect("it was added");
    assert_eq!(source.literal(&place("/v")), Some("1.10"));
    assert_eq!(source.literal(&place("/w")), Some("x"));
    assert_eq!(source.literal(&place("/m")), None);
    assert_eq!(source.literal(&place("/none")), None);
}

#[test]
fn windows_line_breaks_end_lines() {
    assert_eq!(found("a: 1\r\nb: 2\r\n", "/b"), (2, 1, "b: 2".to_owned()));
}
