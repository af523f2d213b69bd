//! The ledger: every keyword is entered, and a keyword less is an entry less.

use trine_parse::{ObjectKind, Treatment};

use crate::support::read;

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
