//! Unions: which branches they have, and how the branch of a value is told.

mod common;

use common::{Used, block, component, document, findings, lowered, thing};
use serde_json::json;
use trine_lower::{EnumOptions, Openness, Options};

#[test]
fn branches_are_told_by_kind() {
    let schemas = "
Thing: {oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}, {$ref: '#/components/schemas/O'}]}
O: {type: object, properties: {a: {type: string}}}";
    let expected = "\
Thing <>: union
  | String
  | I64
  | [String]
  | O
  [Integer] => 1
  [String] => 0
  [Array] => 2
  [Object] => 3";
    assert_eq!(thing(Used::Both, schemas), expected);
}

#[test]
fn a_constant_that_every_branch_requires_is_a_hidden_tag() {
    let schemas = "
Thing: {anyOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}]}
Text: {type: object, required: [type], properties: {type: {const: text}, text: {type: string}}}
Image: {type: object, required: [type], properties: {type: {type: string, enum: [image]}, url: {type: string}}}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert!(block(&api, "Thing").ends_with("| Text [\"text\"]\n  | Image [\"image\"]\n  by \"type\""));
    assert!(block(&api, "Text").contains("\"type\"!: String = \"text\""));
}

const TAGGED: &str = "
Thing:
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, hound: Dog}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}, lives: {type: integer}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}, breed: {type: string}}}";

#[test]
fn what_the_mapping_says_of_a_branch_that_is_used_nowhere_else_is_preset() {
    let (api, _) = lowered(&document(Used::Both, TAGGED), &Options::default());
    assert!(block(&api, "Cat").contains("\"kind\"!: String preset \"cat\""));
    // Two values stand for it, and the caller may mean either.
    assert!(block(&api, "Dog").ends_with("\"kind\"!: String\n  \"breed\"?: String"));
}

#[test]
fn a_branch_that_is_also_used_by_itself_has_no_preset() {
    for use_of_cat in [
        "Litter: {type: array, items: {$ref: '#/components/schemas/Cat'}}",
        "Owner: {type: object, properties: {cat: {$ref: '#/components/schemas/Cat'}}}",
        "Other: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}]}",
        "Other: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {tom: Cat, rex: Dog}}}",
        "Other: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog}, defaultMapping: Cat}}",
    ] {
        let schemas = format!("{TAGGED}\n{use_of_cat}");
        let (api, _) = lowered(&document(Used::Both, &schemas), &Options::default());
        assert!(block(&api, "Cat").contains("\"kind\"!: String\n"), "{use_of_cat}");
    }
}

#[test]
fn a_constant_outside_of_a_union_stays_an_enumeration() {
    let schemas = "Thing: {type: object, required: [type], properties: {type: {const: text}}}";
    assert!(thing(Used::Both, schemas).contains("\"type\"!: #/components/schemas/Thing/properties/type"));
}

#[test]
fn an_optional_constant_tells_the_branch_where_it_is_there() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, required: [a], properties: {kind: {const: a}, a: {type: string}}}
B: {type: object, required: [b], properties: {kind: {const: b}, b: {type: string}}}";
    let text = thing(Used::Both, schemas);
    let arms = "  [Object] \"kind\" is [\"a\"] => 0\n  [Object] \"kind\" is [\"b\"] => 1\n  [Object] lacks \"kind\" has \"a\" => 0\n  [Object] lacks \"kind\" has \"b\" => 1";
    assert!(text.ends_with(arms), "{text}");
}

#[test]
fn required_keys_tell_branches_apart() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Small'}, {$ref: '#/components/schemas/Large'}]}
Small: {type: object, required: [a], properties: {a: {type: string}}}
Large: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}";
    assert!(thing(Used::Both, schemas).ends_with("[Object] has \"b\" => 1\n  [Object] has \"a\" => 0"));
}

#[test]
fn objects_of_any_of_that_a_value_may_both_be_are_one_object() {
    let schemas = "
Thing: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, required: [id], properties: {id: {type: string}, a: {type: string}}}
B: {type: object, required: [id], properties: {id: {type: string}, b: {type: integer}}}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <>: object\n  \"id\"!: String\n  \"a\"?: String\n  \"b\"?: I64"
    );
    assert_eq!(findings(schemas), ["merged-union"]);
}

#[test]
fn objects_of_one_of_that_nothing_tells_apart_are_tried() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, properties: {a: {type: string}}}
B: {type: object, properties: {b: {type: integer}}}";
    let text = thing(Used::Both, schemas);
    assert!(
        text.contains("[Object] has \"a\" => 0 perhaps") && text.contains("[Object] has \"b\" => 1 perhaps"),
        "{text}"
    );
    assert_eq!(findings(schemas), ["ambiguous-union"]);
}

#[test]
fn a_mapping_names_the_tags_and_several_tags_stay_a_field() {
    let schemas = "
Thing:
  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
  discriminator: {propertyName: kind, mapping: {cat: Cat, dog: '#/components/schemas/Dog', hound: Dog}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}}}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert!(block(&api, "Thing").ends_with("| Cat [\"cat\"]\n  | Dog [\"dog\", \"hound\"]\n  by \"kind\""));
    assert_eq!(block(&api, "Dog"), "Dog <>: object\n  \"kind\"!: String");
}

#[test]
fn a_component_is_its_own_tag_where_no_mapping_names_it() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
Dog: {type: object, required: [kind], properties: {kind: {type: string}}}";
    assert!(thing(Used::Both, schemas).ends_with("| Cat [\"Cat\"]\n  | Dog [\"Dog\"]\n  by \"kind\""));
}

#[test]
fn a_tag_that_a_branch_does_not_declare_is_added_to_the_branch_alone() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
Cat: {type: object, properties: {lives: {type: integer}}}
Dog: {type: object, properties: {breed: {type: string}}}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    let branch = block(&api, "#/components/schemas/Thing/oneOf/0");
    assert_eq!(
        branch,
        "#/components/schemas/Thing/oneOf/0 <>: object\n  \"kind\"!: String = \"Cat\"\n  \"lives\"?: I64"
    );
    assert_eq!(block(&api, "Cat"), "Cat: object\n  \"lives\"?: I64");
}

#[test]
fn a_base_with_a_discriminator_is_the_union_of_what_extends_it() {
    let schemas = "
Thing:
  type: object
  required: [kind]
  properties: {kind: {type: string}, name: {type: string}}
  discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Cat'}}
Cat: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, properties: {lives: {type: integer}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Thing'}]}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert!(
        block(&api, "Thing")
            .ends_with("| Cat [\"cat\"]\n  | Dog [\"Dog\"]\n  by \"kind\"\n  base #/components/schemas/Thing/base")
    );
    assert_eq!(
        block(&api, "Cat"),
        "Cat <>: object\n  \"kind\"!: String preset \"cat\"\n  \"name\"?: String\n  \"lives\"?: I64"
    );
    assert_eq!(
        block(&api, "Dog"),
        "Dog <>: object\n  \"kind\"!: String preset \"Dog\"\n  \"name\"?: String"
    );
}

#[test]
fn a_base_that_is_met_as_itself_is_a_branch() {
    let schemas = "
Thing: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
Cat: {allOf: [{$ref: '#/components/schemas/Thing'}]}";
    let text = thing(Used::Both, schemas);
    assert!(
        text.contains("| #/components/schemas/Thing/base [\"Thing\"]\n  | Cat [\"Cat\"]"),
        "{text}"
    );
}

#[test]
fn what_stands_beside_alternatives_is_part_of_each() {
    let schemas = "
Thing: {type: object, properties: {name: {type: string}}, oneOf: [{required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    let branch = block(&api, "#/components/schemas/Thing/oneOf/1");
    assert!(
        branch.ends_with("object\n  \"name\"?: String\n  \"b\"!: String"),
        "{branch}"
    );
}

#[test]
fn alternatives_that_only_require_are_documentation() {
    let schemas = "
Thing: {type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}";
    let text = thing(Used::Both, schemas);
    assert_eq!(
        text,
        "Thing <>: object  // At least one is required: `a`, or `b`.\n  \"a\"?: String\n  \"b\"?: String"
    );
}

#[test]
fn integers_are_read_before_numbers_and_formats_before_strings() {
    let numbers = thing(Used::Both, "Thing: {anyOf: [{type: number}, {type: integer}]}");
    assert!(
        numbers.ends_with("[Integer] digits => 1 perhaps\n  [Integer, Number] => 0"),
        "{numbers}"
    );
    let strings = thing(
        Used::Both,
        "Thing: {anyOf: [{type: string}, {type: string, format: uuid}]}",
    );
    assert!(strings.ends_with("[String] => 1 perhaps\n  [String] => 0"), "{strings}");
}

#[test]
fn any_value_is_the_last_branch_and_leaves_it_what_another_would_lose() {
    let schemas = "Thing: {anyOf: [{}, {type: object, properties: {a: {type: string}}}]}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    let ty = component(&api, "Thing");
    for value in [json!({"a": "x"}), json!({"other": [1, null]}), json!([]), json!("x")] {
        assert_eq!(trine_ir::reading::pass(&api, ty, &value), Ok(value));
    }
}

#[test]
fn a_string_beside_an_open_enumeration_is_what_the_enumeration_keeps() {
    let schemas = "Thing: {anyOf: [{type: string}, {type: string, enum: [a, b]}]}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <>: enum String open to any text\n  \"a\"\n  \"b\""
    );
    let enums = EnumOptions {
        default: Openness::Closed,
        ..EnumOptions::default()
    };
    let (api, _) = lowered(
        &document(Used::Both, schemas),
        &Options {
            enums,
            ..Options::default()
        },
    );
    assert!(block(&api, "Thing").ends_with("[String] one of [\"a\", \"b\"] => 1\n  [String] => 0"));
}

#[test]
fn constants_beside_each_other_are_one_enumeration() {
    let schemas = "Thing: {oneOf: [{const: 1, title: One, description: The first}, {const: 2, title: Two}]}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <>: enum Integer(I64) open\n  \"1\" = One // The first\n  \"2\" = Two"
    );
}

#[test]
fn one_branch_is_the_branch_and_repeated_ones_are_one() {
    let schemas = "
Thing: {type: object, properties: {a: {oneOf: [{$ref: '#/components/schemas/A'}]}, b: {anyOf: [{type: string}, {type: string}]}, c: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/A'}]}}}
A: {type: object}";
    assert_eq!(
        thing(Used::Both, schemas),
        "Thing <>: object\n  \"a\"?: A\n  \"b\"?: String\n  \"c\"?: A"
    );
}

#[test]
fn a_union_of_itself_is_the_rest() {
    let schemas = "Thing: {oneOf: [{$ref: '#/components/schemas/Thing'}, {type: string}]}";
    assert_eq!(thing(Used::Both, schemas), "Thing <>: String");
}

#[test]
fn a_type_beside_alternatives_gives_way_where_it_contradicts_one() {
    let schemas = "Thing: {type: object, oneOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}";
    assert!(thing(Used::Both, schemas).starts_with("Thing <>: union\n  | String\n"));
    assert_eq!(findings(schemas), ["contradicted-type"]);
}

#[test]
fn lists_of_alternatives_that_hold_together_are_multiplied_out() {
    let pair = |a: &str, b: &str| {
        format!(
            "{{oneOf: [{{type: object, required: [{a}], properties: {{{a}: {{type: string}}}}}}, {{type: object, required: [{b}], properties: {{{b}: {{type: string}}}}}}]}}"
        )
    };
    let text = thing(
        Used::Both,
        &format!("Thing: {{allOf: [{}, {}]}}", pair("a", "b"), pair("c", "d")),
    );
    assert_eq!(text.matches("  | ").count(), 4, "{text}");
}

#[test]
fn a_discriminator_that_may_be_absent_is_made_up_for_by_keys() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: kind, mapping: {a: A, b: B}}}
A: {type: object, required: [x], properties: {kind: {type: string}, x: {type: string}}}
B: {type: object, required: [y], properties: {kind: {type: string}, y: {type: string}}}";
    let text = thing(Used::Both, schemas);
    let arms = "  [Object] \"kind\" is [\"a\"] => 0\n  [Object] \"kind\" is [\"b\"] => 1\n  [Object] lacks \"kind\" has \"x\" => 0\n  [Object] lacks \"kind\" has \"y\" => 1";
    assert!(text.ends_with(arms), "{text}");
}

#[test]
fn a_value_of_the_base_alone_is_kept_whatever_its_tag() {
    let schemas = "
Thing: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: Cat}}}
Cat: {allOf: [{$ref: '#/components/schemas/Thing'}, {type: object, required: [lives], properties: {lives: {type: integer}}}]}
Dog: {allOf: [{$ref: '#/components/schemas/Thing'}]}";
    assert!(
        thing(Used::Both, schemas)
            .contains("[Object] \"kind\" is [\"cat\"] => 0 perhaps\n  [Object] \"kind\" is [\"Dog\"] => 1\n")
    );
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    let value = json!({"kind": "cat"});
    assert_eq!(
        trine_ir::reading::pass(&api, component(&api, "Thing"), &value),
        Ok(value)
    );
}

#[test]
fn values_of_different_kinds_tell_branches() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Floats'}, {$ref: '#/components/schemas/Dates'}]}
Floats: {type: object, required: [lt], properties: {lt: {type: number}, gt: {type: number}}}
Dates: {type: object, required: [lt], properties: {lt: {type: string, format: date-time}, gt: {type: string}}}";
    assert!(
        thing(Used::Both, schemas)
            .ends_with("[Object] \"lt\" of [Integer, Number] => 0\n  [Object] \"lt\" of [String] => 1")
    );
    assert_eq!(findings(schemas), Vec::<&str>::new());
}

#[test]
fn kinds_tell_where_the_property_is_there_and_the_rest_is_tried() {
    let schemas = "
Thing: {anyOf: [{$ref: '#/components/schemas/Names'}, {$ref: '#/components/schemas/Labels'}]}
Names: {type: object, properties: {labels: {type: array, items: {type: string}}}}
Labels: {type: object, properties: {labels: {type: array, items: {type: object, properties: {name: {type: string}}}}}}";
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    assert!(block(&api, "Thing").contains("\"labels\" with items of [String] => 0\n  [Object] \"labels\" with items of [Object] => 1\n  [Object] => 0 perhaps"));
    assert_eq!(findings(schemas), Vec::<&str>::new());
    let ty = component(&api, "Thing");
    for value in [
        json!({"labels": ["a"]}),
        json!({"labels": [{"name": "a"}]}),
        json!({"labels": []}),
        json!({}),
        json!({"labels": [1]}),
    ] {
        assert_eq!(trine_ir::reading::pass(&api, ty, &value), Ok(value));
    }
}

#[test]
fn kinds_that_overlap_tell_nothing() {
    let branch = |ty: &str| format!("{{type: object, properties: {{a: {{type: {ty}}}}}}}");
    let schemas = format!("Thing: {{oneOf: [{}, {}]}}", branch("number"), branch("integer"));
    assert_eq!(findings(&schemas), ["ambiguous-union"]);
}

#[test]
fn a_map_is_what_no_other_branch_requires() {
    let branches =
        "[{$ref: '#/components/schemas/Any'}, {$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]";
    let rest = "
Any: {type: object}
A: {type: object, required: [a], properties: {a: {type: string}}}
B: {type: object, required: [b], properties: {b: {type: string}}}";
    let schemas = format!("Thing: {{oneOf: {branches}}}{rest}");
    assert!(
        thing(Used::Both, &schemas)
            .ends_with("[Object] has \"a\" => 1 perhaps\n  [Object] has \"b\" => 2 perhaps\n  [Object] => 0")
    );
    assert_eq!(findings(&schemas), Vec::<&str>::new());
    assert_eq!(
        findings(&format!("Thing: {{anyOf: {branches}}}{rest}")),
        ["merged-union"]
    );
}

#[test]
fn a_map_beside_an_object_that_requires_nothing_is_tried() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/Any'}, {$ref: '#/components/schemas/A'}]}
Any: {type: object}
A: {type: object, properties: {a: {type: string}}}";
    assert_eq!(findings(schemas), ["ambiguous-union"]);
}

#[test]
fn values_of_a_discriminator_tell_its_union_from_what_stands_beside_it() {
    let parts = "Leaf: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}], discriminator: {propertyName: kind, mapping: {text: Text, image: Image}}}
Grid: {type: object, required: [kind], properties: {kind: {const: grid}, rows: {type: integer}}}
Text: {type: object, required: [kind], properties: {kind: {type: string}, text: {type: string}}}
Image: {type: object, required: [kind], properties: {kind: {type: string}, url: {type: string}}}";
    for order in [["Leaf", "Grid"], ["Grid", "Leaf"]] {
        let branches = order
            .map(|name| format!("{{$ref: '#/components/schemas/{name}'}}"))
            .join(", ");
        let schemas = format!("Thing: {{oneOf: [{branches}]}}\n{parts}");
        let text = thing(Used::Both, &schemas);
        assert!(text.contains(r#"Leaf ["text", "image"]"#), "{text}");
        assert!(text.ends_with(r#"by "kind""#), "{text}");
        assert_eq!(findings(&schemas), Vec::<&str>::new(), "{text}");
    }
}
