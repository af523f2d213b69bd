//! The tests of a union: in which order values are told, and which of them need no test of their own.

mod common;

use common::{Used, thing};

/// The tests that tell the branches of `Thing`.
fn arms(schemas: &str) -> String {
    let text = thing(Used::Both, schemas);
    let lines = text.lines().filter(|line| !line.starts_with("  | ")).skip(1);
    lines.map(str::trim).collect::<Vec<_>>().join("\n")
}

#[test]
fn listed_integers_alone_need_no_test_of_their_own() {
    assert_eq!(
        arms("Thing: {oneOf: [{type: string}, {type: integer, enum: [1, 2]}]}"),
        "[Integer] => 1\n[String] => 0"
    );
}

#[test]
fn listed_integers_beside_numbers_are_asked_for() {
    let text = arms("Thing: {anyOf: [{type: number}, {type: integer, enum: [1, 2]}]}");
    assert!(text.starts_with("[Integer] one of [\"1\", \"2\"]"), "{text}");
}

#[test]
fn listed_integers_beside_any_are_one_enumeration() {
    for other in ["integer", "integer, format: int32"] {
        let text = arms(&format!(
            "Thing: {{anyOf: [{{type: {other}}}, {{type: integer, enum: [1, 2]}}]}}"
        ));
        assert_eq!(text, "\"1\"\n\"2\"", "{other}");
    }
}

#[test]
fn listed_strings_alone_need_no_test_of_their_own() {
    assert_eq!(
        arms("Thing: {oneOf: [{type: integer}, {type: string, enum: [a, b]}]}"),
        "[Integer] => 0\n[String] => 1"
    );
}

#[test]
fn listed_strings_beside_others_are_asked_for() {
    let dates = arms("Thing: {oneOf: [{type: string, format: date}, {type: string, enum: [never]}]}");
    assert!(dates.starts_with("[String] one of [\"never\"] => 1\n"), "{dates}");
    let any = arms("Thing: {anyOf: [{type: string, enum: [a, b]}, {}]}");
    assert!(any.starts_with("[String] one of [\"a\", \"b\"] => 0\n"), "{any}");
}

#[test]
fn bytes_are_certain_where_they_are_the_only_strings() {
    let bytes = "{type: string, format: byte}";
    assert_eq!(
        arms(&format!("Thing: {{oneOf: [{bytes}, {{type: integer}}]}}")),
        "[Integer] => 1\n[String] => 0"
    );
    let text = arms(&format!("Thing: {{oneOf: [{bytes}, {{type: string, format: date}}]}}"));
    assert!(text.ends_with("[String] => 0 perhaps"), "{text}");
    let any = arms(&format!("Thing: {{anyOf: [{bytes}, {{}}]}}"));
    assert!(any.starts_with("[String] => 0 perhaps\n"), "{any}");
}

#[test]
fn lists_are_certain_where_they_are_the_only_ones() {
    let list = "{type: array, items: {type: string}}";
    assert_eq!(
        arms(&format!("Thing: {{oneOf: [{list}, {{type: integer}}]}}")),
        "[Integer] => 1\n[Array] => 0"
    );
    let two = arms(&format!(
        "Thing: {{oneOf: [{list}, {{type: array, items: {{type: integer}}}}]}}"
    ));
    assert_eq!(two, "[Array] => 1 perhaps\n[Array] => 0 perhaps");
    let any = arms(&format!("Thing: {{anyOf: [{list}, {{}}]}}"));
    assert!(any.starts_with("[Array] => 0 perhaps\n"), "{any}");
}

#[test]
fn strings_of_a_property_that_is_always_there_are_tags_and_integers_are_tests() {
    let union = |ty: &str, a: &str, b: &str, required: &str| {
        let branch =
            |value: &str| format!("{{type: object{required}, properties: {{k: {{type: {ty}, enum: [{value}]}}}}}}");
        arms(&format!("Thing: {{oneOf: [{}, {}]}}", branch(a), branch(b)))
    };
    assert_eq!(union("string", "a", "b", ", required: [k]"), "by \"k\"");
    assert_eq!(
        union("integer", "1", "2", ", required: [k]"),
        "[Object] \"k\" is [\"1\"] => 0\n[Object] \"k\" is [\"2\"] => 1"
    );
    let optional = union("string", "a", "b", "");
    assert!(
        optional.starts_with("[Object] \"k\" is [\"a\"] => 0\n[Object] \"k\" is [\"b\"] => 1\n[Object] lacks"),
        "{optional}"
    );
}

#[test]
fn the_property_that_every_branch_requires_is_asked_for_first() {
    let branch = |q: &str, p: &str| {
        format!(
            "{{type: object, required: [p], properties: {{q: {{type: string, enum: [{q}]}}, p: {{type: string, enum: [{p}]}}}}}}"
        )
    };
    let schemas = format!("Thing: {{oneOf: [{}, {}]}}", branch("a", "b"), branch("c", "d"));
    assert_eq!(arms(&schemas), "by \"p\"");
}

#[test]
fn of_equal_properties_the_first_is_asked_for_and_of_others_the_one_that_tells_most() {
    let branch = |p: &str, q: &str| {
        format!(
            "{{type: object, required: [p, q], properties: {{p: {{type: string, enum: [{p}]}}, q: {{type: string, enum: [{q}]}}}}}}"
        )
    };
    let union = |branches: &[String]| arms(&format!("Thing: {{oneOf: [{}]}}", branches.join(", ")));
    assert_eq!(union(&[branch("a", "x"), branch("b", "y")]), "by \"p\"");
    assert_eq!(
        union(&[branch("a", "x"), branch("b", "y"), branch("b", "z")]),
        "by \"q\""
    );
    assert_eq!(
        union(&[branch("a", "x"), branch("b", "y"), branch("c", "y")]),
        "by \"p\""
    );
}

#[test]
fn lists_of_special_items_come_before_those_of_general_ones() {
    let list = |items: &str| format!("{{type: array, items: {items}}}");
    let union = |a: &str, b: &str| arms(&format!("Thing: {{oneOf: [{}, {}]}}", list(a), list(b)));
    let map = "{type: object, additionalProperties: {type: integer}}";
    let object = "{type: object, properties: {a: {type: string}}}";
    assert_eq!(union(map, object), "[Array] => 1 perhaps\n[Array] => 0 perhaps");
    assert_eq!(union(&list("{}"), map), "[Array] => 0 perhaps\n[Array] => 1 perhaps");
}

#[test]
fn an_object_that_is_told_before_needs_no_test_for_the_one_behind() {
    let schemas = "
Thing: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, required: [a], properties: {a: {type: string}}}
B: {type: object, required: [a, b], properties: {a: {type: string}, b: {type: string}}}";
    assert_eq!(arms(schemas), "[Object] has \"b\" => 1\n[Object] has \"a\" => 0");
}

#[test]
fn only_those_that_nothing_tells_apart_are_named_together() {
    let branch = |required: &str, own: &str| {
        format!(
            "{{type: object, required: [{required}], properties: {{id: {{type: string}}, {own}: {{type: string}}}}}}"
        )
    };
    let schemas = format!(
        "Thing: {{oneOf: [{}, {}, {}, {}]}}",
        branch("id", "a"),
        branch("id", "b"),
        branch("id, c", "c"),
        branch("id, d", "d")
    );
    let (_, found) = common::lowered(
        &common::document(Used::Both, &schemas),
        &trine_lower::Options::default(),
    );
    let messages: Vec<&str> = found.iter().map(|finding| finding.message.as_str()).collect();
    assert_eq!(
        messages,
        ["branch 1 and branch 2 cannot be told apart; they are tried in turn"]
    );
}

#[test]
fn branches_with_names_are_called_by_them() {
    let schemas = "
Thing: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, properties: {a: {type: string}}}
B: {type: object, properties: {b: {type: string}}}";
    let (_, found) = common::lowered(&common::document(Used::Both, schemas), &trine_lower::Options::default());
    assert_eq!(
        found[0].message,
        "`A` and `B` cannot be told apart; they are tried in turn"
    );
}

#[test]
fn lists_of_items_of_different_kinds_are_tried_where_they_are_empty() {
    let branch = |items: &str| {
        format!("{{type: object, required: [l], properties: {{l: {{type: array, items: {{type: {items}}}}}}}}}")
    };
    assert_eq!(
        arms(&format!(
            "Thing: {{oneOf: [{}, {}]}}",
            branch("string"),
            branch("boolean")
        )),
        "[Object] \"l\" with items of [String] => 0\n[Object] \"l\" with items of [Bool] => 1\n[Object] has \"l\" => 0 perhaps\n[Object] has \"l\" => 1 perhaps"
    );
}

#[test]
fn an_object_beside_any_value_shows_one_of_its_properties() {
    let schemas = "Thing: {oneOf: [{}, {type: object, properties: {a: {type: string}, b: {type: string}}}, {type: object, required: [c], properties: {c: {type: string}}}]}";
    let text = arms(schemas);
    assert_eq!(text.matches("has \"c\"").count(), 1, "{text}");
    assert!(
        text.contains("has \"a\" => 1") && text.contains("has \"b\" => 1"),
        "{text}"
    );
}

#[test]
fn null_that_is_the_only_value_of_a_property_tells_a_branch() {
    let union = |a: &str, b: &str, required: &str| {
        let branch = |ty: &str| format!("{{type: object{required}, properties: {{p: {{type: {ty}}}}}}}");
        arms(&format!("Thing: {{oneOf: [{}, {}]}}", branch(a), branch(b)))
    };
    let always = ", required: [p]";
    for (a, b) in [("object", "'null'"), ("'null'", "object")] {
        let told = union(a, b, always);
        assert!(told.contains("[Object] \"p\" of [Object] => "), "{told}");
        assert!(told.contains("[Object] \"p\" of [Null] => "), "{told}");
        assert!(!told.contains("perhaps"), "{told}");
    }
    let maybe = union("string", "'null'", "");
    assert!(maybe.contains("\"p\" of [Null] => 1\n"), "{maybe}");
    assert!(maybe.ends_with("[Object] => 1 perhaps"), "without it: {maybe}");
    let either = union("[string, 'null']", "'null'", always);
    assert!(!either.contains("of ["), "both may be `null`: {either}");
    let nullable = union("[string, 'null']", "[integer, 'null']", always);
    assert!(nullable.contains("\"p\" of [String] => 0"), "{nullable}");
    assert!(!nullable.contains("Null"), "{nullable}");
}

#[test]
fn a_value_that_other_branches_allow_too_is_of_the_one_that_lists_it() {
    let union = |keyword: &str, a: &str, b: &str| arms(&format!("Thing: {{{keyword}: [{a}, {b}]}}"));
    let listed = "{type: object, required: [k], properties: {k: {type: string, enum: [a, b]}, x: {type: string}}}";
    let free = "{type: object, required: [k], properties: {k: {type: string}, y: {type: string}}}";
    for (a, b, one, other) in [(listed, free, 0, 1), (free, listed, 1, 0)] {
        assert_eq!(
            union("oneOf", a, b),
            format!("[Object] \"k\" is [\"a\", \"b\"] => {one} perhaps\n[Object] => {other} perhaps")
        );
        let merged = union("anyOf", a, b);
        assert!(
            !merged.contains("=>") && merged.contains("\"x\"?: String"),
            "a value may be of both: {merged}"
        );
    }
    let maybe = "{type: object, properties: {k: {type: string, enum: [a, b]}, x: {type: string}}}";
    assert!(!union("oneOf", maybe, free).contains(" is ["), "it may be absent");
    let other = "{type: object, required: [k], properties: {k: {type: string, enum: [b, c]}, y: {type: string}}}";
    let both = union("oneOf", listed, other);
    assert!(
        !both.contains(" is ["),
        "every branch lists values, and `b` is of both: {both}"
    );
}

#[test]
fn merged_branches_may_be_null_where_one_of_them_may() {
    let branch = |ty: &str, own: &str| {
        format!("{{type: object, required: [k], properties: {{k: {{type: {ty}}}, {own}: {{type: string}}}}}}")
    };
    let union = |a: &str, b: &str| {
        let branches = [branch(a, "a"), branch(b, "b"), branch("integer", "c")];
        arms(&format!("Thing: {{anyOf: [{}]}}", branches.join(", ")))
    };
    let never = union("string", "string");
    assert_eq!(never.matches("=> 0").count(), 1, "{never}");
    for (a, b) in [("[string, 'null']", "string"), ("string", "[string, 'null']")] {
        let either = union(a, b);
        assert_eq!(either.matches("=> 0").count(), 2, "the second takes `null`: {either}");
    }
}

#[test]
fn the_last_branch_is_asked_for_what_the_fewest_others_have() {
    let branch = |own: &str| {
        format!("{{type: object, required: [a, {own}], properties: {{a: {{type: string}}, {own}: {{type: string}}}}}}")
    };
    assert_eq!(
        arms(&format!("Thing: {{oneOf: [{}, {}]}}", branch("b"), branch("c"))),
        "[Object] has \"b\" => 0\n[Object] has \"c\" => 1"
    );
}

#[test]
fn a_branch_is_told_by_what_all_others_require_and_it_lacks() {
    let branch = |required: &str, own: &str| {
        format!(
            "{{type: object, required: [{required}], properties: {{a: {{type: string}}, {own}: {{type: string}}}}}}"
        )
    };
    let schemas = format!(
        "Thing: {{oneOf: [{}, {}, {}]}}",
        branch("a", "x"),
        branch("a, b", "b, y").replace("b, y:", "b: {type: string}, y:"),
        branch("a, b", "b, z").replace("b, z:", "b: {type: string}, z:")
    );
    let text = arms(&schemas);
    assert!(text.starts_with("[Object] lacks \"b\" => 0\n"), "{text}");
}
