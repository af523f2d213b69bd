//! The ledger: every keyword is entered, and a keyword less is an entry less.

use serde_json::Value;
use trine_parse::{ObjectKind, Treatment};

use crate::hostile::{EVERYTHING_2, EVERYTHING_3, pointers};
use crate::support::{read, read_named};

fn entry(text: &str, kind: ObjectKind, keyword: &str) -> Option<(Treatment, usize)> {
    let parsed = read(text);
    let found = parsed
        .ledger
        .entries()
        .find(|(k, word, _)| *k == kind && *word == keyword);
    found.map(|(_, _, entry)| (entry.treatment, entry.count))
}

const DOCUMENT: &str = "openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    get: {operationId: a, responses: {'200': {$ref: '#/components/responses/R'}}}
    put: {operationId: b, responses: {'200': {$ref: '#/components/responses/R'}}, x-own: 1}
components:
  responses: {R: {description: d, content: {application/json: {schema: {type: string, pattern: a, xml: {}, wat: 1}}}}}
";

#[test]
fn every_node_is_counted_once_however_often_it_is_used() {
    assert_eq!(
        entry(DOCUMENT, ObjectKind::Operation, "operationId"),
        Some((Treatment::Honoured, 2))
    );
    assert_eq!(
        entry(DOCUMENT, ObjectKind::Response, "description"),
        Some((Treatment::Documentation, 1))
    );
    assert_eq!(
        entry(DOCUMENT, ObjectKind::Schema, "pattern"),
        Some((Treatment::Documentation, 1))
    );
}

#[test]
fn what_nothing_follows_from_is_ignored_by_name() {
    assert_eq!(
        entry(DOCUMENT, ObjectKind::Schema, "xml"),
        Some((Treatment::Ignored, 1))
    );
    assert_eq!(
        entry(DOCUMENT, ObjectKind::Schema, "wat"),
        Some((Treatment::Ignored, 1))
    );
    assert_eq!(
        entry(DOCUMENT, ObjectKind::Operation, "x-own"),
        Some((Treatment::Ignored, 1))
    );
}

#[test]
fn what_a_finding_says_of_a_keyword_is_counted() {
    let parsed = read(
        "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a/{id}:
    get:
      parameters:
        - {name: id, in: path, required: false, schema: {type: string, enum: []}}
        - {name: id, in: path, required: true, style: form, schema: {type: string, enum: [a]}}
      responses: {'2x': {description: d}}
components:
  schemas: {E: {type: string, enum: [a], x-ms-enum: {name: E, values: [{value: b, name: B}]}}}
",
    );
    let mut ledger = parsed.ledger.clone();
    ledger.settle(&parsed.diagnostics);
    let counted = |kind: ObjectKind, keyword: &str| -> Vec<(Treatment, usize)> {
        let lines = ledger.entries().filter(|(k, word, _)| *k == kind && *word == keyword);
        lines.map(|(_, _, entry)| (entry.treatment, entry.count)).collect()
    };
    let one_of_each = [(Treatment::Honoured, 1), (Treatment::Ignored, 1)];
    assert_eq!(counted(ObjectKind::Parameter, "required"), one_of_each);
    assert_eq!(counted(ObjectKind::Parameter, "style"), [(Treatment::Ignored, 1)]);
    assert_eq!(
        counted(ObjectKind::Schema, "enum"),
        [(Treatment::Honoured, 2), (Treatment::Ignored, 1)]
    );
    assert_eq!(counted(ObjectKind::Schema, "x-ms-enum"), [(Treatment::Approximated, 1)]);
    // A part of a keyword that is left out says nothing of its other parts.
    assert_eq!(counted(ObjectKind::Operation, "responses"), [(Treatment::Honoured, 1)]);
}

/// Returns the facts about a document that are visible from outside, findings aside.
fn told(text: &str) -> String {
    let parsed = read_named("api.json", text);
    let entries: Vec<_> = parsed.ledger.entries().collect();
    format!("{:?} {entries:?}", parsed.document)
}

#[test]
fn a_keyword_less_changes_the_document_or_the_ledger() {
    for text in [EVERYTHING_3, EVERYTHING_2] {
        let whole: Value = serde_json::from_str(text).expect("it is JSON");
        let before = told(&whole.to_string());
        for pointer in pointers(&whole) {
            let Some((parent, key)) = pointer.rsplit_once('/') else {
                continue;
            };
            let mut changed = whole.clone();
            let key = key.replace("~1", "/").replace("~0", "~");
            let removed = changed
                .pointer_mut(parent)
                .and_then(Value::as_object_mut)
                .and_then(|map| map.remove(&key));
            if removed.is_some() {
                assert!(told(&changed.to_string()) != before, "{pointer}");
            }
        }
    }
}
