//! Documents meant to cost time or stack: each is lowered all the same, on a stack of two megabytes.

mod common;

use common::{Used, document, lowered};
use trine_lower::Options;

fn reference(name: usize) -> String {
    format!("{{$ref: '#/components/schemas/A{name}'}}")
}

/// `Thing` and `count` schemas, each made from the number of the next.
fn chain(count: usize, link: impl Fn(usize) -> String) -> String {
    let links: Vec<String> = (0..count)
        .map(|index| format!("A{index}: {}", link(index + 1)))
        .collect();
    format!(
        "Thing: {}\n{}\nA{count}: {{type: object}}",
        reference(0),
        links.join("\n")
    )
}

fn survives(schemas: &str) -> Vec<&'static str> {
    let (api, found) = lowered(&document(Used::Both, schemas), &Options::default());
    assert_eq!(api.operations.len(), 1);
    found.iter().map(|finding| finding.code.name).collect()
}

#[test]
fn chains_of_references_are_followed() {
    assert!(survives(&chain(2_000, reference)).is_empty());
}

#[test]
fn chains_of_all_of_are_bounded() {
    let link = |next| {
        format!(
            "{{allOf: [{}, {{type: object, properties: {{p{next}: {{type: string}}}}}}]}}",
            reference(next)
        )
    };
    assert!(survives(&chain(1_500, link)).contains(&"too-complex"));
    assert!(survives(&chain(200, link)).is_empty());
}

#[test]
fn chains_of_alternatives_are_bounded() {
    let link = |next| format!("{{anyOf: [{}, {{type: integer}}]}}", reference(next));
    survives(&chain(1_000, link));
    let twice = |next| format!("{{oneOf: [{}, {}]}}", reference(next), reference(next));
    survives(&chain(1_000, twice));
}

#[test]
fn chains_of_properties_and_lists_are_lowered_without_a_stack() {
    let link = |next| format!("{{type: object, properties: {{x: {}}}}}", reference(next));
    assert!(survives(&chain(2_000, link)).is_empty());
    let link = |next| format!("{{type: array, items: {}}}", reference(next));
    assert!(survives(&chain(20, link)).is_empty());
    // Lists of lists are one type of Rust, which has a limit of its own.
    assert!(survives(&chain(2_000, link)).iter().all(|code| *code == "too-complex"));
}

#[test]
fn doubling_all_of_is_not_doubled() {
    let link = |next| format!("{{allOf: [{}, {}]}}", reference(next), reference(next));
    survives(&chain(60, link));
}

#[test]
fn combinations_are_bounded_and_lose_no_property() {
    let branch = |name: String| format!("{{type: object, properties: {{{name}: {{type: string}}}}}}");
    let list = |k: usize| {
        let branches: Vec<String> = (0..4).map(|j| branch(format!("p{k}{j}"))).collect();
        format!("{{oneOf: [{}]}}", branches.join(", "))
    };
    let lists: Vec<String> = (0..6).map(list).collect();
    let schemas = format!("Thing: {{allOf: [{}]}}", lists.join(", "));
    assert_eq!(survives(&schemas), ["too-complex"]);
    assert_eq!(common::thing(Used::Both, &schemas).matches("\"?: String").count(), 24);
}

#[test]
fn circles_of_nothing_are_any_value() {
    for schemas in [
        "Thing: {allOf: [{$ref: '#/components/schemas/Thing'}]}",
        "Thing: {anyOf: [{$ref: '#/components/schemas/B'}]}\nB: {oneOf: [{$ref: '#/components/schemas/Thing'}]}",
    ] {
        assert!(!survives(schemas).is_empty(), "{schemas}");
    }
}

#[test]
fn circles_through_composition_end() {
    survives(
        "Thing: {allOf: [{$ref: '#/components/schemas/B'}], properties: {x: {$ref: '#/components/schemas/Thing'}}}\nB: {allOf: [{$ref: '#/components/schemas/Thing'}], properties: {y: {allOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/B'}]}}}",
    );
    survives(
        "Thing: {anyOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/B'}, {type: array, items: {$ref: '#/components/schemas/Thing'}}]}\nB: {oneOf: [{$ref: '#/components/schemas/Thing'}, {$ref: '#/components/schemas/C'}]}\nC: {allOf: [{$ref: '#/components/schemas/Thing'}, {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}]}",
    );
}

#[test]
fn what_many_schemas_share_is_bounded() {
    let shared: Vec<String> = (0..4_000).map(|index| format!("p{index}: {{type: string}}")).collect();
    let base = format!("Thing: {{type: object, properties: {{{}}}}}", shared.join(", "));
    let child = |index| {
        format!(
            "C{index}: {{allOf: [{{$ref: '#/components/schemas/Thing'}}, {{properties: {{own: {{type: string}}}}}}]}}"
        )
    };
    let children: Vec<String> = (0..300).map(child).collect();
    assert!(survives(&format!("{base}\n{}", children.join("\n"))).contains(&"limit-exceeded"));
    assert!(survives(&format!("{base}\n{}", children[..20].join("\n"))).is_empty());
}

#[test]
fn a_long_default_that_many_properties_refer_to_is_bounded() {
    let uses: Vec<String> = (0..400)
        .map(|index| format!("p{index}: {{$ref: '#/components/schemas/D'}}"))
        .collect();
    let long = "d".repeat(3_000_000);
    let schemas = format!(
        "Thing: {{type: object, properties: {{{}}}}}\nD: {{type: string, default: {long}}}",
        uses.join(", ")
    );
    assert!(survives(&schemas).contains(&"limit-exceeded"));
}

#[test]
fn hundreds_of_alternatives_that_little_tells_apart_are_bounded() {
    let kinds = ["string", "integer", "boolean", "array", "object"];
    let subtype = |of: usize| {
        let kind = |name: usize| kinds[(of / (1 + name % 7) + of * name) % kinds.len()];
        let names = (0..40).filter(|name| !(of + name).is_multiple_of(3));
        let properties: Vec<String> = names.map(|name| format!("p{name}: {{type: {}}}", kind(name))).collect();
        let own = format!("{{type: object, properties: {{{}}}}}", properties.join(", "));
        format!("A{of}: {{x-ms-discriminator-value: '#{of}', allOf: [{{$ref: '#/components/schemas/Thing'}}, {own}]}}")
    };
    let base = "{type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}";
    let subtypes: Vec<String> = (0..400).map(subtype).collect();
    let found = survives(&format!("Thing: {base}\n{}", subtypes.join("\n")));
    assert!(!found.contains(&"too-complex"), "{found:?}");
}
