//! Tests of branches that constants tell apart which stand in objects within them.

mod common;

use common::findings;

/// An object with the property `m`, of this schema.
fn with(m: &str, required: &str) -> String {
    format!("{{type: object, {required}properties: {{m: {m}}}}}")
}

/// An object that always has the property `m`.
fn always(m: &str) -> String {
    with(m, "required: [m], ")
}

/// Returns true if constants within these branches tell them apart.
fn is_told(branches: &[String]) -> bool {
    let found = findings(&format!("Thing: {{oneOf: [{}]}}", branches.join(", ")));
    assert!(found.iter().all(|name| *name == "ambiguous-union"), "{found:?}");
    found.is_empty()
}

/// Returns true if constants tell two branches apart, which are made of the constants `a` and `b`.
fn pair(branch: impl Fn(&str) -> String) -> bool {
    is_told(&[branch("a"), branch("b")])
}

#[test]
fn constants_within_objects_tell_branches() {
    assert!(pair(|value| always(&always(&format!("{{const: {value}}}")))));
    assert!(!pair(|_| always(&always("{const: a}"))), "the same constant");
    assert!(
        pair(|value| always(&always(&format!("{{enum: [{value}]}}")))),
        "an enumeration of one"
    );
    assert!(
        !pair(|value| always(&always(&format!("{{enum: [{value}, c]}}")))),
        "two values each"
    );
    let flags = ["true", "false"].map(|flag| always(&always(&format!("{{type: boolean, enum: [{flag}]}}"))));
    assert!(is_told(&flags));
    let behind = "Thing: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
A: {type: object, required: [m], properties: {m: {$ref: '#/components/schemas/M'}}}
B: {type: object, required: [m], properties: {m: {$ref: '#/components/schemas/N'}}}
M: {type: object, required: [k], properties: {k: {const: a}}}
N: {type: object, required: [k], properties: {k: {const: b}}}";
    assert_eq!(findings(behind), [""; 0]);
}

#[test]
fn constants_that_may_be_absent_tell_nothing() {
    let constant = |value: &str| format!("{{const: {value}}}");
    assert!(!pair(|value| with(&always(&constant(value)), "")), "the object");
    assert!(!pair(|value| always(&with(&constant(value), ""))), "the constant");
    for unsent in ["readOnly", "writeOnly"] {
        let object = |value: &str| {
            format!("{{type: object, {unsent}: true, required: [m], properties: {{m: {{const: {value}}}}}}}")
        };
        assert!(!pair(|value| always(&object(value))), "the object is {unsent}");
        let inner = |value: &str| format!("{{const: {value}, {unsent}: true}}");
        assert!(
            !pair(|value| always(&always(&inner(value)))),
            "the constant is {unsent}"
        );
    }
}

#[test]
fn constants_that_may_be_null_tell_nothing() {
    let object =
        |value: &str| format!("{{type: [object, 'null'], required: [m], properties: {{m: {{const: {value}}}}}}}");
    assert!(!pair(|value| always(&object(value))), "the object");
    let inner = |value: &str| format!("{{type: [string, 'null'], enum: [{value}, null]}}");
    assert!(!pair(|value| always(&always(&inner(value)))), "the constant");
}

#[test]
fn constants_tell_branches_three_objects_deep() {
    let deep = |depth: usize| pair(|value| (0..depth).fold(format!("{{const: {value}}}"), |inner, _| always(&inner)));
    assert_eq!([2, 3, 4, 5].map(deep), [true, true, true, false]);
}

#[test]
fn every_branch_is_told_from_every_other_or_none_is() {
    let branch = |value: usize| always(&always(&format!("{{const: v{value}}}")));
    let several = |values: &[usize]| is_told(&values.iter().map(|value| branch(*value)).collect::<Vec<_>>());
    assert!(several(&[1, 2, 3]));
    assert!(!several(&[1, 2, 1]));
    assert!(several(&(0..16).collect::<Vec<_>>()));
    assert!(!several(&(0..17).collect::<Vec<_>>()), "more than are compared");
}

#[test]
fn constants_of_different_properties_tell_nothing() {
    let branch = |name: &str| {
        always(&format!(
            "{{type: object, required: [{name}], properties: {{{name}: {{const: a}}}}}}"
        ))
    };
    assert!(!is_told(&[branch("k"), branch("l")]));
    let mixed = [
        always(&always("{const: a}")),
        always("{type: object, properties: {x: {type: string}}}"),
    ];
    assert!(!is_told(&mixed));
    let map = [
        always(&always("{const: a}")),
        always("{type: object, additionalProperties: {type: string}}"),
    ];
    assert!(!is_told(&map), "a map may have any");
}

#[test]
fn the_first_constant_that_differs_is_enough() {
    let branch = |value: &str| {
        let inner =
            format!("{{type: object, required: [x, k], properties: {{x: {{const: same}}, k: {{const: {value}}}}}}}");
        always(&inner)
    };
    assert!(pair(branch));
}
