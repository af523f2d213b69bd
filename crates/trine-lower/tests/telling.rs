//! Tests of branches that look alike, and of the limits of telling them apart.

mod common;

use serde_json::{Value, json};
use trine_ir::{Kind, reading};
use trine_lower::Options;

use common::{Used, component, document, findings, lowered, thing};

fn references(names: &[String]) -> String {
    let listed = names
        .iter()
        .map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"));
    format!("[{}]", listed.collect::<Vec<_>>().join(", "))
}

#[test]
fn a_base_without_properties_is_none() {
    let schemas = "
Thing:
  type: object
  required: [kind]
  discriminator: {propertyName: kind}
  oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]
Base: {type: object, required: [kind], properties: {kind: {type: string}, id: {type: integer}}}
A: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {a: {type: string}}}]}
B: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: string}}}]}";
    assert!(thing(Used::Received, schemas).ends_with("base Base"));
}

/// A union of a discriminator that is `levels` unions deep, with a leaf on each level.
fn nested(levels: usize) -> String {
    let base = "{$ref: '#/components/schemas/Base'}";
    let leaf = |name: &str| format!("{name}: {{allOf: [{base}, {{type: object, properties: {{x{name}: {{}}}}}}]}}\n");
    let mut text = format!("{}{}", leaf("End"), leaf("L0"));
    text += "Base: {type: object, required: [kind], properties: {kind: {type: string}, id: {type: integer}}}\n";
    for level in 0..levels {
        let name = if level == 0 {
            "Thing".to_owned()
        } else {
            format!("U{level}")
        };
        let next = if level + 1 == levels {
            "End".to_owned()
        } else {
            format!("U{}", level + 1)
        };
        let leaves = if level == 0 {
            String::new()
        } else {
            leaf(&format!("L{level}"))
        };
        let branches = references(&[next, format!("L{level}")]);
        text += &format!("{leaves}{name}: {{discriminator: {{propertyName: kind}}, oneOf: {branches}}}\n");
    }
    text
}

#[test]
fn a_common_base_is_looked_for_in_unions_of_unions() {
    assert!(thing(Used::Received, &nested(7)).ends_with("base Base"));
    assert!(!thing(Used::Received, &nested(8)).contains("base"));
}

#[test]
fn lists_are_told_by_what_they_hold_three_lists_deep() {
    let list = |depth: usize, held: &str| {
        let open = "{type: array, items: ".repeat(depth);
        format!("{open}{held}{}", "}".repeat(depth))
    };
    let of = |depth: usize| {
        let object = list(depth, "{type: object, required: [a], properties: {a: {type: string}}}");
        let text = thing(
            Used::Both,
            &format!("Thing: {{oneOf: [{}, {object}]}}", list(depth, "{type: string}")),
        );
        text.contains("[Array] => 1 perhaps\n  [Array] => 0 perhaps")
    };
    assert_eq!([1, 2, 3, 4].map(of), [true, true, true, false]);
}

#[test]
fn what_only_some_merged_branches_require_does_not_tell_their_object() {
    let schemas = "
Thing:
  anyOf:
    - {type: object, required: [x], properties: {x: {type: string}, k: {type: string}}}
    - {type: object, properties: {x: {type: string}, k: {type: string}}}
    - {type: object, required: [y], properties: {y: {type: string}}}";
    let text = thing(Used::Both, schemas);
    assert!(!text.contains("[Object] has \"x\" => 0\n"), "{text}");
    assert!(text.contains("perhaps"), "{text}");
    assert_eq!(findings(schemas), ["merged-union"]);
}

#[test]
fn a_tag_of_texts_and_numbers_in_merged_branches_is_no_tag_of_texts() {
    let schemas = "
Thing:
  anyOf:
    - {type: object, required: [t], properties: {t: {type: string, enum: ['1']}, a: {type: string}}}
    - {type: object, required: [t], properties: {t: {type: integer, enum: [1]}, b: {type: string}}}
    - {type: object, required: [t], properties: {t: {type: string, enum: [c]}}}";
    let text = thing(Used::Both, schemas);
    assert!(text.contains("\"t\" is [\"c\"] => 1"), "{text}");
}

#[test]
fn a_map_among_merged_branches_leaves_their_object_open() {
    let schemas = "
Thing:
  anyOf:
    - {type: object, properties: {a: {type: string}}}
    - {type: object, additionalProperties: {type: string}}
    - {type: object, required: [t], properties: {t: {type: string, enum: [c]}}}
    - {type: object, required: [t], properties: {t: {type: string, enum: [d]}}}";
    let text = thing(Used::Both, schemas);
    assert!(text.contains("\"t\" is [\"c\"] => 1 perhaps"), "{text}");
    assert!(!text.contains("lacks \"t\""), "{text}");
}

#[test]
fn a_branch_that_may_lack_the_property_of_a_kind_is_looked_for_where_it_is_there_too() {
    let schemas = "
Thing:
  oneOf:
    - {type: object, properties: {k: {type: string}, z: {type: string}}}
    - {type: object, required: [k], properties: {k: {type: integer}, z: {type: string}}}
    - {type: object, properties: {z: {type: string}}}";
    let text = thing(Used::Both, schemas);
    assert!(text.contains("\"k\" of [String] => 0"), "{text}");
    assert!(!text.contains("lacks \"k\""), "{text}");
}

#[test]
fn a_union_has_four_hundred_tests_and_what_is_left_is_tried() {
    let pair = |at: usize| {
        let of = |m: &str| {
            format!(
                "    - {{type: object, required: [k, m], properties: {{k: {{type: integer, enum: [{at}]}}, m: {{type: integer, enum: [{m}]}}}}}}\n"
            )
        };
        of("1") + &of("2")
    };
    let pairs = |count: usize| format!("Thing:\n  oneOf:\n{}", (0..count).map(pair).collect::<String>());
    assert_eq!(findings(&pairs(201)), Vec::<&str>::new());
    let alike =
        "    - {type: object, required: [k], properties: {k: {type: integer, enum: [999]}, a: {type: string}}}\n";
    let apart =
        "    - {type: object, required: [k, z], properties: {k: {type: integer, enum: [999]}, z: {type: string}}}\n";
    let schemas = format!("{}{alike}{alike}{apart}", pairs(201)).replace("a: {", "b: {");
    let schemas = schemas.replacen("b: {", "a: {", 1);
    let (_, found) = lowered(&document(Used::Both, &schemas), &Options::default());
    let told: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(
        told,
        ["branch 403 and branch 404 cannot be told apart; they are tried in turn"]
    );
}

#[test]
fn pairs_that_look_alike_are_told_of_pair_by_pair() {
    let one = |required: &str, own: &str| {
        format!(
            "    - {{type: object, required: [{required}], properties: {{{required}: {{type: string}}, {own}: {{type: string}}}}}}\n"
        )
    };
    let branches = one("a", "b") + &one("a", "c") + &one("d", "e") + &one("d", "f");
    let (_, found) = lowered(
        &document(Used::Both, &format!("Thing:\n  oneOf:\n{branches}")),
        &Options::default(),
    );
    let told: Vec<&str> = found.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(
        told,
        [
            "branch 1 and branch 2 cannot be told apart; they are tried in turn",
            "branch 3 and branch 4 cannot be told apart; they are tried in turn",
        ]
    );
}

#[test]
fn a_property_that_speaks_for_a_branch_is_asked_for_once() {
    let schemas = "
Thing:
  anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/MapOrText'}]
A: {type: object, required: [x], properties: {x: {type: string}}}
MapOrText: {oneOf: [{type: object, additionalProperties: {type: string}}, {type: string}]}";
    let text = thing(Used::Both, schemas);
    assert_eq!(text.matches("[Object] has \"x\"").count(), 1, "{text}");
}

/// Objects with these integers as `k` and `m`.
fn numbered(k: usize, m: usize) -> String {
    format!(
        "{{type: object, required: [k, m], properties: {{k: {{type: integer, enum: [{k}]}}, m: {{type: integer, enum: [{m}]}}}}}}"
    )
}

#[test]
fn values_of_one_branch_are_one_test_where_all_else_is_equal() {
    let one = |value: usize| {
        format!("{{type: object, required: [t], properties: {{t: {{type: integer, enum: [{value}]}}}}}}")
    };
    let schemas = format!(
        "Thing: {{oneOf: [{{$ref: '#/components/schemas/Both'}}, {}]}}\nBoth: {{oneOf: [{}, {}]}}",
        one(3),
        one(1),
        one(2)
    );
    let text = thing(Used::Both, &schemas);
    assert!(
        text.ends_with("[Object] \"t\" is [\"1\", \"2\"] => 0\n  [Object] \"t\" is [\"3\"] => 1"),
        "{text}"
    );
    let schemas = format!(
        "Thing: {{oneOf: [{}, {{$ref: '#/components/schemas/Both'}}, {}]}}\nBoth: {{oneOf: [{}, {}]}}",
        numbered(1, 1),
        numbered(2, 2),
        numbered(1, 2),
        numbered(2, 1)
    );
    let text = thing(Used::Both, &schemas);
    let arms: Vec<&str> = text.lines().filter(|line| line.contains("[Object]")).collect();
    assert_eq!(
        arms,
        [
            "  [Object] \"k\" is [\"1\"] \"m\" is [\"1\"] => 0",
            "  [Object] \"k\" is [\"1\"] \"m\" is [\"2\"] => 1",
            "  [Object] \"k\" is [\"2\"] \"m\" is [\"1\"] => 1",
            "  [Object] \"k\" is [\"2\"] \"m\" is [\"2\"] => 2",
        ]
    );
}

#[test]
fn a_mapping_leads_to_a_branch_of_a_branch_eight_unions_deep() {
    let of = |depth: usize| {
        let mut text = "Thing:\n  discriminator: {propertyName: kind, mapping: {far: End, other: Other}}\n".to_owned();
        text += &format!("  oneOf: {}\n", references(&["U1".to_owned(), "Other".to_owned()]));
        for level in 1..=depth {
            let next = if level == depth {
                "End".to_owned()
            } else {
                format!("U{}", level + 1)
            };
            text += &format!("U{level}: {{oneOf: {}}}\n", references(&[next, format!("L{level}")]));
            text += &format!("L{level}: {{type: object, required: [l{level}], properties: {{l{level}: {{}}}}}}\n");
        }
        text += "End: {type: object, required: [e], properties: {e: {type: string}}}\n";
        text += "Other: {type: object, required: [o], properties: {o: {type: string}}}";
        !findings(&text).contains(&"unlisted-branch")
    };
    assert_eq!([7, 8, 9].map(of), [true, true, false]);
}

#[test]
fn merged_branches_have_the_form_that_all_of_them_have() {
    let one = |form: &str, own: &str| {
        format!(
            "{{type: object, required: [x], properties: {{x: {{type: string, format: {form}}}, {own}: {{type: string}}}}}}"
        )
    };
    let schemas = format!(
        "Thing: {{anyOf: [{}, {}, {}]}}",
        one("ipv4", "a"),
        one("ipv4", "b"),
        one("ipv6", "c")
    );
    let text = thing(Used::Both, &schemas);
    let told = ["\"x\" like Ipv4", "\"x\" like Ipv6"].map(|test| text.contains(test));
    assert_eq!(told, [true, true], "{text}");
}

/// The branch by which a value is read as `Thing`; `None` if it is kept verbatim.
fn branch(schemas: &str, value: &Value) -> Option<usize> {
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    match &api.ty(component(&api, "Thing").id).kind {
        Kind::Union(union) => reading::branch(&api, union, value),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_required_property_that_may_be_null_tells_its_object_by_being_there() {
    let schemas = "
Thing:
  oneOf:
    - {type: object, properties: {a: {type: boolean}}, additionalProperties: {const: x}}
    - {type: object, required: [mode], properties: {mode: {oneOf: [{enum: [red, blue]}, {type: 'null'}]}}}";
    assert_eq!(branch(schemas, &json!({})), Some(0));
    assert_eq!(branch(schemas, &json!({"a": true, "b": "x"})), Some(0));
    assert_eq!(branch(schemas, &json!({"mode": null})), Some(1));
    assert_eq!(branch(schemas, &json!({"mode": "red"})), Some(1));
}

#[test]
fn null_is_of_the_branch_whose_property_takes_it() {
    let schemas = "
Thing:
  oneOf:
    - {type: object, required: [a], properties: {a: {type: [string, 'null']}}}
    - {type: object, required: [a], properties: {a: {type: integer}}}";
    assert_eq!(branch(schemas, &json!({"a": "x"})), Some(0));
    assert_eq!(branch(schemas, &json!({"a": 1})), Some(1));
    assert_eq!(branch(schemas, &json!({"a": null})), Some(0));
}

#[test]
fn an_object_is_not_of_a_branch_whose_constant_it_lacks() {
    let schemas = "
Thing:
  oneOf:
    - {$ref: '#/components/schemas/Cat'}
    - {type: object, additionalProperties: {type: object}}
Animal:
  discriminator: {propertyName: kind}
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
Cat: {type: object, required: [kind], properties: {kind: {const: cat}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {const: dog}}}";
    assert_eq!(branch(schemas, &json!({"kind": "cat"})), Some(0));
    assert_eq!(branch(schemas, &json!({"a": {}})), Some(1));
    assert_eq!(branch(schemas, &json!({})), Some(1));
}

#[test]
fn of_branches_that_are_tried_those_that_keep_other_properties_come_first() {
    let schemas = "
Thing:
  oneOf:
    - {type: object, properties: {size: {type: integer}, list: {type: array, items: {type: string}}, color: {type: string}}}
    - {type: object, properties: {size: {type: [string, 'null']}}, additionalProperties: {type: string, format: uuid}}";
    let id = "e1c4bd8a-aa63-416b-a38e-b73d9a6f9d80";
    assert_eq!(branch(schemas, &json!({"size": null, "other": id})), Some(1));
    assert_eq!(branch(schemas, &json!({"size": "L", "other": id})), Some(1));
    assert_eq!(branch(schemas, &json!({"size": 1})), Some(0));
    assert_eq!(branch(schemas, &json!({"list": ["x"]})), Some(0));
    assert_eq!(branch(schemas, &json!({"other": 7})), Some(0));
}
