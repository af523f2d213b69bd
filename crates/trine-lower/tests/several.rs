//! Objects that are all of two alternatives of an `anyOf`: what one of them would lose is kept verbatim.

mod common;

use serde_json::{Map, Value, json};
use trine_ir::{Kind, reading};
use trine_lower::Options;

use common::{Used, component, document, lowered};

/// The branch by which an object with these properties is read as `Thing`; `None` if it is kept verbatim.
fn branch(schemas: &str, names: &[&str]) -> Option<usize> {
    let (api, _) = lowered(&document(Used::Both, schemas), &Options::default());
    let value: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), json!("x"))).collect();
    match &api.ty(component(&api, "Thing").id).kind {
        Kind::Union(union) => reading::branch(&api, union, &Value::Object(value)),
        other => panic!("{other:?}"),
    }
}

/// An object of strings, of which those with `!` are required.
fn object(names: &[&str]) -> String {
    let bare = |name: &&str| name.trim_end_matches('!').to_owned();
    let required: Vec<String> = names.iter().filter(|name| name.ends_with('!')).map(bare).collect();
    let properties: Vec<String> = names
        .iter()
        .map(|name| format!("{}: {{type: string}}", bare(name)))
        .collect();
    format!(
        "{{type: object, required: [{}], properties: {{{}}}}}",
        required.join(", "),
        properties.join(", ")
    )
}

fn any_of(branches: &[&[&str]]) -> String {
    let branches: Vec<String> = branches.iter().map(|names| object(names)).collect();
    format!("Thing: {{anyOf: [{}]}}", branches.join(", "))
}

#[test]
fn an_object_that_has_all_of_two_branches_is_of_neither() {
    let schemas = any_of(&[&["a!"], &["b!"]]);
    assert_eq!(branch(&schemas, &["a"]), Some(0));
    assert_eq!(branch(&schemas, &["b"]), Some(1));
    assert_eq!(branch(&schemas, &["a", "b"]), None);
    assert_eq!(branch(&schemas, &["a", "other"]), Some(0));
}

#[test]
fn an_optional_property_that_would_be_lost_leaves_the_object_to_none() {
    let schemas = any_of(&[&["a!", "x"], &["a!", "b!"]]);
    assert_eq!(branch(&schemas, &["a", "x"]), Some(0));
    assert_eq!(branch(&schemas, &["a", "b"]), Some(1));
    assert_eq!(branch(&schemas, &["a", "b", "x"]), None);
}

#[test]
fn no_more_than_twelve_optional_properties_are_asked_for() {
    let names: Vec<String> = (0..13).map(|index| format!("x{index}")).collect();
    let with = |count: usize| {
        let mut own = vec!["a!"];
        own.extend(names.iter().take(count).map(String::as_str));
        any_of(&[&own, &["a!", "b!"]])
    };
    assert_eq!(branch(&with(12), &["a", "b", "x11"]), None);
    assert_eq!(branch(&with(13), &["a", "b", "x11"]), Some(1));
}

#[test]
fn no_more_than_eight_ways_of_being_incomplete_are_told() {
    let required: Vec<String> = (0..9).map(|index| format!("b{index}!")).collect();
    let with = |count: usize| {
        let own: Vec<&str> = required.iter().take(count).map(String::as_str).collect();
        any_of(&[&["a!"], &own])
    };
    let lacking = |count: usize, lacks: usize| {
        let mut names = vec!["a".to_owned()];
        names.extend(
            (0..count)
                .filter(|index| *index != lacks)
                .map(|index| format!("b{index}")),
        );
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        branch(&with(count), &names)
    };
    assert_eq!((lacking(8, 0), lacking(8, 7)), (Some(0), Some(0)));
    assert_eq!((lacking(9, 0), lacking(9, 8)), (Some(0), None));
}
