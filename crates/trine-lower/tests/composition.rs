//! Objects, `allOf`, aliases and enumerations.

mod common;

use common::{Used, block, component, document, findings, lowered, thing};
use trine_lower::{Options, TypedText};

#[test]
fn objects_that_must_hold_together_are_one() {
    let schemas = "
Thing: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, required: [a, b], properties: {b: {type: integer}}}]}
Base: {type: object, properties: {a: {type: string}}}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <>: object\n  \"a\"!: String\n  \"b\"!: I64"
    );
}

#[test]
fn properties_stated_twice_are_intersected() {
    let schemas = "
Thing: {allOf: [{type: object, properties: {a: {type: string, enum: [x, y]}, n: {type: number}}}, {type: object, properties: {a: {enum: [y, z]}, n: {type: integer}}}]}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert!(block(&api, "Thing").contains("\"n\"?: I64"));
    let place = "#/components/schemas/Thing/properties/a";
    assert_eq!(block(&api, place), format!("{place} <>: enum String open\n  \"y\""));
}

#[test]
fn an_annotated_reference_is_the_type_and_the_text_stays_at_the_use() {
    let schemas = "
Thing: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/S'}], description: Here}, b: {$ref: '#/components/schemas/S', description: There}}}
S: {type: object, description: A thing of its own}";
    let text = thing(Used::Both, schemas);
    assert_eq!(text, "Thing <>: object\n  \"a\"?: S  // Here\n  \"b\"?: S  // There");
}

#[test]
fn a_component_that_only_refers_is_the_other() {
    let schemas = "
Thing: {$ref: '#/components/schemas/Other'}
Other: {type: object, properties: {a: {type: string}}}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert_eq!(component(&api, "Thing"), component(&api, "Other"));
}

#[test]
fn a_component_that_is_only_nullable_keeps_its_name() {
    let schemas = "Thing: {anyOf: [{type: object, properties: {a: {type: string}}}, {type: 'null'}]}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <> nullable: object\n  \"a\"?: String"
    );
}

#[test]
fn what_has_no_instance_is_any_value_and_a_finding() {
    let schemas = "Thing: {type: object, properties: {a: {allOf: [{type: string}, {type: object}]}}}";
    assert_eq!(thing(Used::Both, schemas), "Thing <>: object\n  \"a\"?: any");
    assert_eq!(findings(schemas), ["no-instance"]);
}

#[test]
fn a_property_that_is_described_as_never_there_is_none() {
    let schemas = |never: &str| format!("Thing: {{type: object, properties: {{a: {{type: string}}, b: {never}}}}}");
    let expected = "Thing <>: object\n  \"a\"?: String";
    for never in ["false", "{not: {}}", "{not: true}"] {
        assert_eq!(thing(Used::Both, &schemas(never)), expected, "{never}");
        assert_eq!(findings(&schemas(never)), [""; 0], "{never}");
    }
    let referenced = schemas("{$ref: '#/components/schemas/Never'}") + "\nNever: {not: {}}";
    assert_eq!(thing(Used::Both, &referenced), expected);
    let required = "Thing: {type: object, required: [b], properties: {b: false}}";
    assert_eq!(
        findings(required),
        ["no-instance"],
        "no value has it, though it must be there"
    );
    let some = "Thing: {type: object, properties: {b: {not: {type: string}}}}";
    assert!(thing(Used::Both, some).starts_with("Thing <>: object\n  \"b\"?: any"));
}

#[test]
fn a_type_beside_a_reference_gives_way() {
    let schemas = "
Thing: {type: object, properties: {a: {$ref: '#/components/schemas/S', type: string}}}
S: {type: object, properties: {x: {type: string}}}";
    assert!(thing(Used::Both, schemas).contains("\"a\"?: #/components/schemas/Thing/properties/a"));
    assert_eq!(findings(schemas), ["contradicted-type"]);
}

#[test]
fn a_required_name_without_a_property_is_any_valued() {
    let schemas = "Thing: {type: object, required: [ghost], properties: {a: {type: string}}}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <>: object\n  \"a\"?: String\n  \"ghost\"!: any"
    );
    assert_eq!(findings(schemas), ["unknown-required"]);
}

#[test]
fn unnamed_properties_are_kept_where_the_document_speaks_of_them() {
    let typed = thing(
        Used::Both,
        "Thing: {type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}",
    );
    assert!(typed.ends_with("...: I64"));
    let open = thing(
        Used::Both,
        "Thing: {type: object, properties: {a: {type: string}}, additionalProperties: true}",
    );
    assert!(open.ends_with("...: any"));
    let patterns = thing(
        Used::Both,
        "Thing: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {type: boolean}}}",
    );
    assert!(patterns.ends_with("...: Bool"));
    let silent = "Thing: {type: object, properties: {a: {type: string}}}";
    assert!(thing(Used::Both, silent).ends_with("\"a\"?: String"));
    let (api, _) = lowered(
        &document(Used::Both, silent),
        &Options {
            keep_unknown: true,
            ..Options::default()
        },
    );
    assert!(block(&api, "Thing").ends_with("...: any"));
}

#[test]
fn an_object_without_names_is_a_map_and_a_closed_one_is_empty() {
    assert_eq!(thing(Used::Both, "Thing: {type: object}"), "Thing <>: {any}");
    assert_eq!(
        thing(
            Used::Both,
            "Thing: {type: object, additionalProperties: {type: string}}"
        ),
        "Thing <>: {String}"
    );
    assert_eq!(
        thing(Used::Received, "Thing: {type: object, additionalProperties: false}"),
        "Thing <: object"
    );
}

#[test]
fn a_missing_type_follows_from_other_keywords() {
    let cases = [
        ("{properties: {a: {type: string}}}", "object\n  \"a\"?: String"),
        ("{items: {type: string}}", "[String]"),
        ("{minimum: 1}", "F64  // At least 1."),
        ("{pattern: '^a'}", "String  // Pattern: `^a`."),
        ("{format: date-time}", "DateTime"),
        ("{format: int32}", "I32"),
        ("{}", "any"),
    ];
    for (schema, expected) in cases {
        assert_eq!(
            thing(Used::Both, &format!("Thing: {schema}")),
            format!("Thing <>: {expected}")
        );
    }
}

#[test]
fn formats_and_limits_choose_the_scalar() {
    let cases = [
        ("{type: integer}", "I64"),
        (
            "{type: integer, format: uint8, minimum: 0}",
            "U8  // At least 0. | Format: `uint8`.",
        ),
        (
            "{type: integer, minimum: 0, maximum: 18446744073709551615}",
            "U64  // At least 0. At most 18446744073709551615.",
        ),
        (
            "{type: integer, minimum: -9223372036854776000, maximum: 9223372036854776000}",
            "I64  // At least -9223372036854776000. At most 9223372036854776000.",
        ),
        ("{type: number, format: float}", "F32"),
        ("{type: number, format: int32}", "F64"),
        ("{type: string, format: byte}", "Base64"),
        ("{type: string, contentEncoding: base64}", "Base64"),
        ("{type: string, format: datetime}", "String  // Format: `datetime`."),
    ];
    for (schema, expected) in cases {
        let text = thing(Used::Both, &format!("Thing: {schema}"));
        let scalar = |text: &str| text.split("  //").next().unwrap_or("").to_owned();
        assert_eq!(scalar(&text), format!("Thing <>: {}", scalar(expected)), "{schema}");
    }
}

#[test]
fn values_of_several_types_are_a_union_in_document_order() {
    let text = thing(Used::Both, "Thing: {enum: [auto, 1, true, 2, null]}");
    assert!(text.starts_with("Thing <> nullable: union"), "{text}");
    assert!(
        text.contains("| #/components/schemas/Thing/string\n  | #/components/schemas/Thing/integer\n  | Bool"),
        "{text}"
    );
}

#[test]
fn values_are_read_in_the_type_beside_them_where_they_can_be() {
    let strings = thing(Used::Both, "Thing: {type: string, enum: [1, 2, 2]}");
    assert_eq!(strings, "Thing <>: enum String open, text or literal\n  \"1\"\n  \"2\"");
    let integers = thing(Used::Both, "Thing: {type: integer, enum: ['1', '2']}");
    assert_eq!(
        integers,
        "Thing <>: enum Integer(I64) open, text or literal\n  \"1\"\n  \"2\""
    );
    let believed = thing(Used::Both, "Thing: {type: integer, enum: [low, high]}");
    assert_eq!(believed, "Thing <>: enum String open\n  \"low\"\n  \"high\"");
    assert_eq!(findings("Thing: {type: integer, enum: [low, high]}"), ["enum-type"]);
}

#[test]
fn booleans_and_fractions_are_no_enumerations() {
    assert_eq!(
        thing(Used::Both, "Thing: {type: boolean, enum: [true]}"),
        "Thing <>: Bool  // One of `true`."
    );
    assert_eq!(
        thing(Used::Both, "Thing: {type: number, enum: [0.5, 1]}"),
        "Thing <>: F64  // One of `0.5`, `1`."
    );
}

#[test]
fn the_first_items_of_a_list_are_a_union_of_items() {
    let text = thing(
        Used::Both,
        "Thing: {type: array, prefixItems: [{type: string}, {type: integer}], items: false}",
    );
    assert_eq!(text, "Thing <>: [#/components/schemas/Thing/items]");
}

#[test]
fn recursion_of_every_shape_is_lowered() {
    for schema in [
        "{type: object, properties: {a: {$ref: '#/components/schemas/Thing'}}}",
        "{type: array, items: {$ref: '#/components/schemas/Thing'}}",
        "{type: object, additionalProperties: {$ref: '#/components/schemas/Thing'}}",
        "{oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}",
        "{allOf: [{type: object, properties: {a: {$ref: '#/components/schemas/Thing'}}}, {properties: {b: {$ref: '#/components/schemas/Thing'}}}]}",
        "{anyOf: [{$ref: '#/components/schemas/Thing'}, {type: 'null'}]}",
        "{allOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/Thing'}]}",
        "{$ref: '#/components/schemas/Thing'}",
    ] {
        lowered(&document(Used::Both, &format!("Thing: {schema}")), &Options::default());
    }
}

#[test]
fn dates_and_uuids_are_text_where_that_is_chosen() {
    let schema = "Thing: {type: object, properties: {a: {type: string, format: date-time}, b: {format: uuid}, c: {oneOf: [{type: string, format: date}, {type: integer}]}}}";
    let text = Options {
        dates: TypedText::Text,
        uuids: TypedText::Text,
        ..Options::default()
    };
    let typed = lowered(&document(Used::Both, schema), &Options::default()).0;
    assert!(
        block(&typed, "Thing").contains("\"a\"?: DateTime"),
        "{}",
        block(&typed, "Thing")
    );
    let plain = lowered(&document(Used::Both, schema), &text).0;
    let block = block(&plain, "Thing");
    assert!(
        block.contains("\"a\"?: String") && block.contains("\"b\"?: String"),
        "{block}"
    );
}

#[test]
fn the_items_of_a_list_of_fixed_length_are_a_tuple() {
    for fixed in ["minItems: 2, maxItems: 2", "minItems: 2, items: false"] {
        let schema = format!("Thing: {{type: array, prefixItems: [{{type: string}}, {{type: integer}}], {fixed}}}");
        assert_eq!(thing(Used::Both, &schema), "Thing <>: (String, I64)", "{fixed}");
    }
}
