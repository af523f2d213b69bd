//! Order is not meaning: the model's types do not depend on the order in which they are met.

mod common;

use common::{Used, document, lowered};
use trine_lower::Options;

const SCHEMAS: [&str; 4] = [
    "Thing: {type: object, properties: {a: {$ref: '#/components/schemas/A'}, u: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}",
    "A: {type: object, required: [a], properties: {a: {allOf: [{$ref: '#/components/schemas/C'}, {type: object, properties: {x: {type: string}}}]}}}",
    "B: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [b], properties: {b: {enum: [x, y]}, a: {properties: {y: {type: string}}}}}]}",
    "C: {type: object, properties: {t: {$ref: '#/components/schemas/Thing'}}}",
];

fn types(schemas: &[&str]) -> String {
    let (api, _) = lowered(&document(Used::Both, &schemas.join("\n")), &Options::default());
    let dump = trine_ir::dump(&api);
    dump.split_once("\n\n")
        .map(|(_, rest)| rest.to_owned())
        .unwrap_or_default()
}

#[test]
fn reordering_schemas_changes_no_type() {
    let mut turned = SCHEMAS;
    turned.reverse();
    assert_eq!(types(&SCHEMAS), types(&turned));
    turned.swap(0, 2);
    assert_eq!(types(&SCHEMAS), types(&turned));
}

#[test]
fn the_same_document_gives_the_same_model() {
    assert_eq!(types(&SCHEMAS), types(&SCHEMAS));
}
