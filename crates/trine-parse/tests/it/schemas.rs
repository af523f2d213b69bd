//! Schemas of every version.

use serde_json::json;
use trine_parse::document::{Additional, JsonType};

use crate::support::{at, codes, schema, with_schemas};

#[test]
fn types_are_read_and_null_is_no_type() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {type: [string, integer, 'null']}
    B: {type: 'null'}
    C: {const: null}
    D: {enum: [a, null]}
    E: {enum: [null]}
    F: true
    G: false
    H: {}
    I: {const: 3}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    let get = |name| schema(&parsed, name);
    assert_eq!(
        (get("A").types.as_slice(), get("A").nullable),
        ([JsonType::String, JsonType::Integer].as_slice(), true)
    );
    assert!(get("B").only_null && get("B").nullable && get("B").types.is_empty());
    assert!(get("C").only_null && get("C").enumeration.is_none());
    assert_eq!(
        (get("D").enumeration.clone(), get("D").nullable),
        (Some(vec![json!("a")]), true)
    );
    assert!(get("E").only_null);
    assert_eq!(
        (get("F").boolean, get("G").boolean, get("H").boolean),
        (Some(true), Some(false), None)
    );
    assert_eq!(
        (get("I").enumeration.clone(), get("I").is_const),
        (Some(vec![json!(3)]), true)
    );
}

#[test]
fn nullable_and_boolean_bounds_are_of_3_0() {
    let parsed = with_schemas(
        "3.0.3",
        "    A: {type: number, nullable: true, minimum: 0, exclusiveMinimum: true, maximum: 9}
    B: {nullable: true, oneOf: [{type: string}]}
    C: {type: string, nullable: true, enum: [a, b]}
",
    );
    assert_eq!(codes(&parsed), ["T0067 #/components/schemas/B/nullable"]);
    let limits = &schema(&parsed, "A").limits;
    assert_eq!(limits.minimum, Some((0.into(), true)));
    assert_eq!(limits.maximum, Some((9.into(), false)));
    assert!(schema(&parsed, "A").nullable && schema(&parsed, "B").nullable && schema(&parsed, "C").nullable);
}

#[test]
fn numeric_exclusive_bounds_are_of_3_1() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {exclusiveMinimum: 3, minimum: 1, exclusiveMaximum: 9, maximum: 5}\n",
    );
    let limits = &schema(&parsed, "A").limits;
    assert_eq!(
        (limits.minimum.clone(), limits.maximum.clone()),
        (Some((3.into(), true)), Some((5.into(), false)))
    );
}

#[test]
fn names_of_types_are_mended() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {type: int}
    B: {type: float}
    C: {type: datetime}
    D: {type: file}
    E: {type: any}
    F: {type: String}
    G: {type: A}
    H: {type: banana}
    I: {type: null}
    J: {type: [string, 'null']}
    K: {properties: {a: string}}
",
    );
    let expected = ["A", "B", "C", "D", "E", "F", "G"].map(|name| format!("T0060 #/components/schemas/{name}/type"));
    assert_eq!(codes(&parsed)[..7], expected);
    assert_eq!(
        codes(&parsed)[7..],
        [
            "T0061 #/components/schemas/H/type",
            "T0060 #/components/schemas/I/type",
            "T0062 #/components/schemas/J/type",
            "T0063 #/components/schemas/K/properties/a"
        ]
    );
    assert_eq!(
        (schema(&parsed, "B").types[0], schema(&parsed, "B").format.as_deref()),
        (JsonType::Number, Some("float"))
    );
    assert_eq!(
        (schema(&parsed, "D").types[0], schema(&parsed, "D").format.as_deref()),
        (JsonType::String, Some("binary"))
    );
    assert!(schema(&parsed, "E").types.is_empty());
    assert_eq!(
        at(&parsed, schema(&parsed, "G").reference).component.as_deref(),
        Some("A")
    );
    assert!(schema(&parsed, "I").only_null);
}

#[test]
fn properties_keep_their_order_and_required_its_names() {
    let parsed = with_schemas(
        "3.0.0",
        "    A:
      required: [b, b, z]
      properties: {c: {type: string}, a: {type: string, required: true}, b: {type: string, required: false}}
",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0074 #/components/schemas/A/required/1",
            "T0066 #/components/schemas/A/properties/a/required"
        ]
    );
    let a = schema(&parsed, "A");
    assert_eq!(a.properties.keys().collect::<Vec<_>>(), ["c", "a", "b"]);
    assert_eq!(a.required, ["b", "z", "a"]);
}

#[test]
fn keywords_among_the_properties_belong_to_their_parent() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {properties: {a: {type: string}, required: [a], type: object}}\n",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0035 #/components/schemas/A/properties/required",
            "T0035 #/components/schemas/A/properties/type"
        ]
    );
    assert_eq!(schema(&parsed, "A").required, ["a"]);
    // A property may have the name of a keyword.
    let parsed = with_schemas(
        "3.0.0",
        "    A: {properties: {type: {type: string}, required: {type: boolean}}}\n",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(schema(&parsed, "A").properties.len(), 2);
}

#[test]
fn additional_properties_are_told_apart() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {additionalProperties: true}
    B: {additionalProperties: false}
    C: {additionalProperties: {type: string}}
    D: {additionalProperties: {}}
    E: {unevaluatedProperties: false}
    F: {unevaluatedProperties: {type: string}}
    G: {patternProperties: {'^x': {type: string}}}
    H: {unevaluatedProperties: false, anyOf: [{properties: {a: {type: string}}}]}
",
    );
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(schema(&parsed, "A").additional, Additional::Any);
    assert_eq!(schema(&parsed, "B").additional, Additional::Forbidden);
    assert!(matches!(schema(&parsed, "C").additional, Additional::Schema(_)));
    assert_eq!(schema(&parsed, "D").additional, Additional::Any);
    assert_eq!(schema(&parsed, "E").additional, Additional::Forbidden);
    assert_eq!(schema(&parsed, "H").additional, Additional::Unspecified);
    assert!(matches!(schema(&parsed, "F").additional, Additional::Schema(_)));
    assert_eq!(schema(&parsed, "G").pattern_properties.len(), 1);
}

#[test]
fn arrays_of_every_draft_are_read() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {type: array, items: {type: string}}
    B: {type: array}
    C: {type: array, prefixItems: [{type: string}, true], items: false}
    D: {type: array, items: [{type: string}], additionalItems: {type: integer}}
",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0032 #/components/schemas/D/additionalItems",
            "T0065 #/components/schemas/D/items"
        ]
    );
    assert_eq!(schema(&parsed, "C").prefix_items.len(), 2);
    assert_eq!(at(&parsed, schema(&parsed, "C").items).boolean, Some(false));
    assert_eq!(at(&parsed, schema(&parsed, "D").items).types, [JsonType::Integer]);
    let parsed = with_schemas("3.0.0", "    A: {type: array}\n");
    assert_eq!(codes(&parsed), ["T0064 #/components/schemas/A"]);
}

#[test]
fn enums_take_the_type_that_the_schema_states() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {type: string, enum: [1.10, true, x, null]}
    B: {type: integer, enum: ['1', 2]}
    C: {type: array, items: {type: string}, enum: [a, b]}
    D: {enum: single}
    E: {enum: []}
",
    );
    assert_eq!(
        schema(&parsed, "A").enumeration,
        Some(vec![json!("1.10"), json!("true"), json!("x")])
    );
    assert_eq!(schema(&parsed, "B").enumeration, Some(vec![json!(1), json!(2)]));
    assert!(schema(&parsed, "C").enumeration.is_none());
    assert_eq!(
        at(&parsed, schema(&parsed, "C").items).enumeration,
        Some(vec![json!("a"), json!("b")])
    );
    assert_eq!(schema(&parsed, "D").enumeration, Some(vec![json!("single")]));
    assert!(schema(&parsed, "E").enumeration.is_none());
    let short: Vec<String> = codes(&parsed)
        .iter()
        .map(|code| code.replace("#/components/schemas/", ""))
        .collect();
    assert_eq!(
        short,
        [
            "T0069 A/enum/0",
            "T0069 A/enum/1",
            "T0069 B/enum/0",
            "T0070 C/enum",
            "T0043 D/enum",
            "T0068 E/enum"
        ]
    );
}

#[test]
fn names_and_descriptions_of_values_stand_by_position() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {enum: [null, 1, 2], x-enum-varnames: [Nil, One, Two], x-enum-descriptions: {'2': second}}
    B: {enum: [a, b], x-ms-enum: {name: B, values: [{value: b, name: Bee}]}}
",
    );
    let a = schema(&parsed, "A");
    assert_eq!(a.enum_names, [Some("One".to_owned()), Some("Two".to_owned())]);
    assert_eq!(a.enum_descriptions, [None, Some("second".to_owned())]);
    assert_eq!(schema(&parsed, "B").enum_names, [None, Some("Bee".to_owned())]);
}

#[test]
fn a_discriminator_maps_to_schemas() {
    let parsed = with_schemas(
        "3.2.0",
        "    A:
      oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]
      discriminator: {propertyName: kind, mapping: {b: B, c: '#/components/schemas/C', d: D}, defaultMapping: B}
    B: {type: object}
    C: {type: object}
",
    );
    assert_eq!(codes(&parsed), ["T0072 #/components/schemas/A/discriminator/mapping/d"]);
    let found = schema(&parsed, "A").discriminator.as_ref().expect("it has one");
    assert_eq!(found.property, "kind");
    assert_eq!(found.mapping.keys().collect::<Vec<_>>(), ["b", "c"]);
    assert_eq!(at(&parsed, found.mapping["b"]).component.as_deref(), Some("B"));
    assert_eq!(at(&parsed, found.default).component.as_deref(), Some("B"));
    let parsed = with_schemas("3.0.0", "    A: {discriminator: kind}\n");
    assert_eq!(codes(&parsed), ["T0071 #/components/schemas/A/discriminator"]);
}

#[test]
fn wrong_values_cost_only_themselves() {
    let parsed = with_schemas(
        "3.0.0",
        "    A:
      type: object
      description: {a: 1}
      title: 5
      readOnly: 'true'
      minProperties: '2'
      maxProperties: many
      additionalProperties: 7
      properties: {a: 5, b: {type: string}}
      allOf: {$ref: '#/components/schemas/C'}
    B: []
    C: {}
",
    );
    let a = schema(&parsed, "A");
    assert_eq!(
        (a.title.as_deref(), a.read_only, a.limits.min_properties),
        (Some("5"), true, Some(2))
    );
    assert_eq!((a.all_of.len(), a.properties.len()), (1, 2));
    let mut short: Vec<String> = codes(&parsed)
        .iter()
        .map(|code| code.replace("#/components/schemas/", ""))
        .collect();
    short.sort();
    assert_eq!(
        short,
        [
            "T0041 A/additionalProperties",
            "T0041 A/description",
            "T0041 A/maxProperties",
            "T0042 A/minProperties",
            "T0042 A/readOnly",
            "T0042 A/title",
            "T0043 A/allOf",
            "T0044 B",
            "T0075 A/properties/a",
        ]
    );
}

#[test]
fn examples_are_read_in_either_form() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {example: 1, examples: [2, 3]}\n    B: {examples: {one: {value: 1}, two: 2}}\n",
    );
    assert_eq!(codes(&parsed), ["T0045 #/components/schemas/B/examples"]);
    let examples = |name: &str| -> Vec<serde_json::Value> {
        schema(&parsed, name)
            .examples
            .iter()
            .map(|(_, value)| value.clone())
            .collect()
    };
    assert_eq!(examples("A"), [json!(1), json!(2), json!(3)]);
    assert_eq!(examples("B"), [json!(1), json!(2)]);
}

#[test]
fn schemas_that_nothing_uses_are_read() {
    let parsed = with_schemas(
        "3.1.0",
        "    A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n    B: {$defs: {C: {type: int}}}\n",
    );
    assert_eq!(codes(&parsed), ["T0060 #/components/schemas/B/$defs/C/type"]);
    let a = schema(&parsed, "A");
    assert_eq!(
        at(&parsed, at(&parsed, a.properties["a"]).reference)
            .component
            .as_deref(),
        Some("A")
    );
}

#[test]
fn a_keyword_of_another_version_is_read_with_a_warning() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {const: 1, $defs: {B: {type: string}}, if: {type: string}}\n",
    );
    let expected = ["T0032 A/const", "T0032 A/$defs", "T0032 A/if", "T0031 A/if"];
    assert_eq!(
        codes(&parsed),
        expected.map(|code| code.replace("A/", "#/components/schemas/A/"))
    );
    assert!(schema(&parsed, "A").is_const);
}

#[test]
fn examples_and_defaults_of_another_type_are_told() {
    let parsed = with_schemas(
        "3.0.0",
        "    A: {type: string, example: 1, default: null}
    B: {type: integer, example: 1.0, default: '1'}
    C: {type: array, items: {}, example: x}
    D: {example: 1}
",
    );
    assert_eq!(
        codes(&parsed),
        [
            "T0073 #/components/schemas/A/example",
            "T0073 #/components/schemas/B/default",
            "T0073 #/components/schemas/C/example"
        ]
    );
}
