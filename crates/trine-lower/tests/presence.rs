//! Tests of the presence of properties: absent, `null` or a value.

mod common;

use common::{Used, block, document, lowered, thing};
use trine_lower::{Options, TriState};

const FOUR: &str = "
Thing:
  type: object
  required: [plain, nullable]
  properties:
    plain: {type: string}
    nullable: {type: [string, 'null']}
    optional: {type: string}
    both: {type: [string, 'null']}";

#[test]
fn optional_nullable_is_tri_state_where_sent() {
    let expected = "\
Thing >: object
  \"plain\"!: String
  \"nullable\"!null: String|null
  \"optional\"?: String
  \"both\"??: String|null";
    assert_eq!(thing(Used::Sent, FOUR), expected);
}

#[test]
fn optional_nullable_is_optional_where_only_received() {
    assert!(thing(Used::Received, FOUR).contains("\"both\"?: String|null"));
}

#[test]
fn a_type_that_goes_both_ways_has_the_column_of_sent() {
    assert!(thing(Used::Both, FOUR).contains("\"both\"??: String|null"));
}

#[test]
fn every_optional_of_a_patch_is_tri_state() {
    let patched = thing(Used::Patched, FOUR);
    assert!(patched.contains("\"optional\"??: String\n"));
    assert!(patched.contains("\"both\"??: String|null"));
    assert!(patched.contains("\"plain\"!: String"));
}

const NESTED: &str = "
Thing: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}, list: {type: array, items: {$ref: '#/components/schemas/Item'}}}}
Inner: {type: object, properties: {a: {type: string}}}
Item: {type: object, properties: {a: {type: string}}}";

#[test]
fn a_patch_reaches_the_object_of_the_body_alone() {
    let (api, _) = lowered(&document(Used::Patched, NESTED), &Options::default());
    assert!(block(&api, "Thing").contains("\"inner\"??"));
    assert!(block(&api, "Inner").contains("\"a\"?: String"));
}

#[test]
fn a_merge_patch_reaches_objects_inside_but_no_list() {
    let (api, _) = lowered(&document(Used::MergePatched, NESTED), &Options::default());
    let inner = block(&api, "Inner(patch)");
    assert!(inner.contains("\"a\"??: String"), "{inner}");
    assert!(block(&api, "Item").contains("\"a\"?: String"));
}

#[test]
fn a_patch_of_merged_schemas_is_one_object() {
    let schemas = "
Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: string}}}]}
Base: {type: object, properties: {a: {type: string}}}";
    let patched = thing(Used::Patched, schemas);
    assert!(patched.contains("\"a\"??: String") && patched.contains("\"b\"??: String"));
}

#[test]
fn everywhere_makes_received_types_tri_state_too() {
    let options = Options {
        tri_state: TriState::Everywhere,
        ..Options::default()
    };
    let (api, _) = lowered(&document(Used::Received, FOUR), &options);
    let text = block(&api, "Thing");
    assert!(text.contains("\"both\"??: String|null") && text.contains("\"optional\"?: String"));
}

#[test]
fn null_is_met_in_every_spelling() {
    let schemas = "
Thing:
  type: object
  properties:
    a: {anyOf: [{type: string}, {type: 'null'}]}
    b: {oneOf: [{$ref: '#/components/schemas/Other'}, {type: 'null'}]}
    c: {enum: [x, null]}
    d: {const: null}
    e: {$ref: '#/components/schemas/Perhaps'}
    f: {allOf: [{$ref: '#/components/schemas/Perhaps'}]}
    g: {type: [array, 'null'], items: {type: [integer, 'null']}}
Other: {type: object}
Perhaps: {type: [string, 'null']}";
    let text = thing(Used::Sent, schemas);
    for name in ["a", "b", "c", "d", "e", "f", "g"] {
        assert!(text.contains(&format!("\"{name}\"??: ")), "{name} in {text}");
    }
    assert!(text.contains("\"g\"??: [I64|null]|null"));
}

#[test]
fn both_must_allow_null_where_both_must_hold() {
    let schemas = "
Thing: {allOf: [{type: object, properties: {a: {type: [string, 'null']}}}, {type: object, properties: {a: {type: string}}}]}";
    assert!(thing(Used::Sent, schemas).contains("\"a\"?: String"));
}

#[test]
fn any_value_holds_null_itself() {
    let schemas = "Thing: {type: object, required: [a], properties: {a: {}, b: {}, c: {anyOf: [{}, {type: 'null'}]}}}";
    let text = thing(Used::Both, schemas);
    assert!(
        text.contains("\"a\"!: any") && text.contains("\"b\"?: any") && text.contains("\"c\"??: any"),
        "{text}"
    );
}

#[test]
fn read_only_properties_are_not_sent_and_write_only_ones_not_received() {
    let schemas = "
Thing:
  type: object
  required: [id, name, secret]
  properties:
    id: {type: string, readOnly: true}
    name: {type: string}
    secret: {type: string, writeOnly: true}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    let sent = block(&api, "Thing(sent)");
    let received = block(&api, "Thing(received)");
    assert!(sent.contains("\"secret\"!") && sent.contains("\"name\"!") && !sent.contains("\"id\""));
    assert!(received.contains("\"id\"!") && received.contains("\"name\"!") && !received.contains("\"secret\""));
}

#[test]
fn what_goes_one_way_is_not_split() {
    let schemas = "Thing: {type: object, required: [id], properties: {id: {type: string, readOnly: true}}}";
    assert_eq!(
        thing(Used::Received, schemas),
        "Thing <: object\n  \"id\"!: String  // Read-only."
    );
    let inline = "
openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    post:
      requestBody: {content: {application/json: {schema: {type: object, properties: {id: {type: string, readOnly: true}, n: {type: string}}}}}}
      responses: {'204': {description: Done}}";
    let (api, _) = lowered(inline, &Options::default());
    let text = trine_ir::dump(&api);
    assert!(
        !text.contains("half") && !text.contains("\"id\"") && text.contains("\"n\"?: String"),
        "{text}"
    );
}

#[test]
fn a_type_is_split_only_where_a_part_of_it_is() {
    let schemas = "
Thing: {type: object, properties: {inner: {$ref: '#/components/schemas/Inner'}, other: {$ref: '#/components/schemas/Other'}}}
Inner: {type: object, properties: {id: {type: string, readOnly: true}}}
Other: {type: object, properties: {a: {type: string}}}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert!(block(&api, "Thing(sent)").contains("Inner(sent)"));
    assert!(block(&api, "Thing(received)").contains("Inner(received)"));
    assert_eq!(block(&api, "Other"), "Other <>: object\n  \"a\"?: String");
}

#[test]
fn a_default_leaves_a_property_optional() {
    let schemas = "Thing: {type: object, properties: {save: {type: boolean, default: true}}}";
    assert_eq!(
        thing(Used::Sent, schemas),
        "Thing >: object\n  \"save\"?: Bool default true  // Default: `true`."
    );
}

#[test]
fn what_nobody_receives_is_not_asked_for_where_nothing_is_sent() {
    let schemas = "Thing: {type: object, required: [secret, name], properties: {secret: {type: string, writeOnly: true}, name: {type: string}}}";
    let (api, _) = lowered(&document(Used::Nowhere, schemas), &Options::default());
    let text = block(&api, "Thing");
    assert!(
        text.contains("\"secret\"?: String") && text.contains("\"name\"!: String"),
        "{text}"
    );
    let (api, _) = lowered(&document(Used::Sent, schemas), &Options::default());
    let text = block(&api, "Thing");
    assert!(
        text.contains("\"secret\"!: String") && text.contains("\"name\"!: String"),
        "{text}"
    );
}

#[test]
fn a_discriminator_that_only_is_read_is_sent_all_the_same() {
    let schemas = "Thing: {type: object, required: [kind], properties: {kind: {type: string, readOnly: true}, id: {type: string, readOnly: true}}, discriminator: {propertyName: kind}}
Cat: {allOf: [{$ref: '#/components/schemas/Thing'}], properties: {lives: {type: integer}}}";
    let (api, _) = lowered(&document(Used::Sent, schemas), &Options::default());
    let dump = trine_ir::dump(&api);
    let cat = dump
        .split("\n\n")
        .find(|block| block.contains("\"lives\""))
        .unwrap_or(&dump);
    assert!(cat.contains("\"kind\"") && !cat.contains("\"id\""), "{cat}");
}
