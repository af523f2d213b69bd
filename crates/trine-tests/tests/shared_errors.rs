//! Operations with the same errors share an enum, which the lock holds together.

#![allow(clippy::unwrap_used, reason = "tests")]

use trine_plan::{Layout, List, NameLock};
use trine_tests::fixture::{Fixture, Made};

/// A document with these operations, each `tag id status:Component …`.
fn document(operations: &[&str]) -> Fixture {
    let mut text = "openapi: 3.0.3\ninfo: {title: Errors, version: '1'}\npaths:\n".to_owned();
    for operation in operations {
        let mut words = operation.split(' ');
        let (tag, id) = (words.next().unwrap(), words.next().unwrap());
        let mut responses = "'204': {description: done}".to_owned();
        for (status, schema) in words.filter_map(|word| word.split_once(':')) {
            let content = format!("{{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}");
            responses += &format!(", '{status}': {{description: failed, content: {content}}}");
        }
        text += &format!("  /{tag}/{id}: {{get: {{operationId: {id}, tags: [{tag}], responses: {{{responses}}}}}}}\n");
    }
    text += "components:\n  schemas:\n";
    for schema in ["A", "B"] {
        text += &format!("    {schema}: {{type: object, properties: {{{schema}: {{type: string}}}}}}\n");
    }
    Fixture {
        name: "pets/document".into(),
        file: "pets.yaml".into(),
        bytes: text.into_bytes(),
    }
}

fn made(operations: &[&str], lock: &NameLock) -> Made {
    let made = document(operations).make_as(Layout::Crate, lock).unwrap();
    assert!(!made.surface.is_empty(), "{}", made.findings);
    made
}

/// The lines of `api.txt` about the types of errors.
fn errors(made: &Made) -> Vec<&str> {
    let lines = made.surface.lines();
    let of_errors = |line: &&str| !line.starts_with("fn ") && line.contains("Error") && !line.starts_with("impl");
    lines.filter(of_errors).collect()
}

/// The lines of `api.txt` that are gone.
fn lost(old: &Made, new: &Made) -> Vec<String> {
    let gone = |line: &&str| !new.surface.lines().any(|other| other == *line);
    old.surface.lines().filter(gone).map(str::to_owned).collect()
}

fn codes(made: &Made) -> Vec<String> {
    made.diagnostics.iter().map(|found| found.code.to_string()).collect()
}

const CATS: [&str; 4] = [
    "cats one 404:A",
    "cats two 404:A",
    "dogs three 404:B",
    "dogs four 404:B",
];

#[test]
fn client_with_the_same_errors_everywhere_has_one_type() {
    let made = made(
        &["cats one 404:A", "dogs two 404:A", "dogs three"],
        &NameLock::default(),
    );
    let of_client = [
        "enum api::PetsDocumentError",
        "enum api::PetsDocumentError::NotFound(A)",
        "type api::cats::OneError = PetsDocumentError",
        "type api::dogs::ThreeError = PetsDocumentError",
        "type api::dogs::TwoError = PetsDocumentError",
    ];
    assert_eq!(errors(&made), of_client);
    let root = made.sources.iter().find(|file| file.path == "src/lib.rs").unwrap();
    assert!(root.contents.contains("pub use self::api::PetsDocumentError;"));
}

#[test]
fn group_has_a_type_where_the_client_has_several() {
    let made = made(&CATS, &NameLock::default());
    let of_groups = [
        "enum api::cats::CatsError",
        "enum api::cats::CatsError::NotFound(A)",
        "enum api::dogs::DogsError",
        "enum api::dogs::DogsError::NotFound(B)",
        "type api::cats::OneError = CatsError",
        "type api::cats::TwoError = CatsError",
        "type api::dogs::FourError = DogsError",
        "type api::dogs::ThreeError = DogsError",
    ];
    assert_eq!(errors(&made), of_groups);
    let entries = &made.names.lists[&(List::Functions, "GET /cats/one".to_owned())];
    assert!(
        entries.iter().any(|entry| entry.to_string() == "errors = CatsError"),
        "{entries:?}"
    );
}

#[test]
fn other_types_of_a_group_are_called_by_what_they_have_besides() {
    let operations = [
        "cats one 404:A",
        "cats two 404:A",
        "cats three 404:A",
        "cats four 404:A 410:A",
        "cats five 404:B",
        "cats six 404:B",
        "cats seven 404:B 409:A",
        "cats eight 404:B 409:A",
    ];
    let made = made(&operations, &NameLock::default());
    let enums = errors(&made)
        .into_iter()
        .filter(|line| line.starts_with("enum") && !line.ends_with(')'));
    // Of two that as many operations have, the first one is the group's.
    let enums: Vec<&str> = enums.collect();
    assert_eq!(enums, ["enum api::cats::CatsError", "enum api::cats::GoneError"]);
    assert!(errors(&made).contains(&"type api::cats::SevenError = CatsError"));
}

#[test]
fn operation_whose_errors_are_its_own_has_its_own_type() {
    let made = made(
        &["cats one 404:A", "cats two 409:A", "dogs three 404:B"],
        &NameLock::default(),
    );
    assert!(errors(&made).contains(&"enum api::cats::OneError"));
    assert!(errors(&made).contains(&"enum api::cats::TwoError"));
}

#[test]
fn error_that_one_operation_gets_is_a_variant_for_all() {
    let old = made(&CATS, &NameLock::default());
    let new = made(
        &[
            "cats one 404:A 409:B",
            "cats two 404:A",
            "dogs three 404:B",
            "dogs four 404:B",
        ],
        &old.names,
    );
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(errors(&new).contains(&"enum api::cats::CatsError::Conflict(B)"));
    assert!(codes(&new).is_empty(), "{}", new.findings);
    // The type of the client grows as well.
    let old = made(&["cats one 404:A", "dogs two 404:A"], &NameLock::default());
    let new = made(
        &["cats one 404:A 409:A", "dogs two 404:A", "dogs three 422:A"],
        &old.names,
    );
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(errors(&new).contains(&"enum api::PetsDocumentError::Conflict(A)"));
    assert!(errors(&new).contains(&"enum api::dogs::ThreeError"));
}

#[test]
fn new_operation_joins_the_type_that_has_its_errors() {
    let old = made(&CATS, &NameLock::default());
    let new: Vec<&str> = CATS
        .into_iter()
        .chain(["cats new 404:A", "cats other 404:B", "cats none"])
        .collect();
    let new = made(&new, &old.names);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(errors(&new).contains(&"type api::cats::NewError = CatsError"));
    assert!(errors(&new).contains(&"type api::cats::NoneError = CatsError"));
    assert!(errors(&new).contains(&"enum api::cats::OtherError"));
}

#[test]
fn operation_that_contradicts_the_others_has_its_own_type_from_then_on() {
    let cats = [
        "cats one 404:A",
        "cats two 404:A",
        "cats three 404:A",
        "dogs four 404:B",
        "dogs five 404:B",
    ];
    let old = made(&cats, &NameLock::default());
    let apart = [
        "cats one 404:B",
        "cats two 404:A",
        "cats three 404:A",
        "dogs four 404:B",
        "dogs five 404:B",
    ];
    let new = made(&apart, &old.names);
    assert_eq!(lost(&old, &new), ["type api::cats::OneError = CatsError"]);
    assert!(errors(&new).contains(&"enum api::cats::OneError"));
    assert_eq!(codes(&new), ["T0308"]);
    // It stays apart, whatever its errors become.
    let again = made(&cats, &new.names);
    assert!(errors(&again).contains(&"enum api::cats::OneError"));
    assert!(codes(&again).is_empty(), "{}", again.findings);
}

#[test]
fn operations_of_a_lock_that_says_nothing_stay_apart_unless_names_are_given_anew() {
    let mut old = made(&CATS, &NameLock::default()).names;
    for entries in old.lists.values_mut() {
        entries.retain(|entry| entry.key != "errors");
    }
    let kept = made(&CATS, &old);
    assert!(errors(&kept).contains(&"enum api::cats::OneError"));
    assert!(!errors(&kept).contains(&"enum api::cats::CatsError"));
    let anew = document(&CATS).make_anew(&old).unwrap();
    assert!(errors(&anew).contains(&"type api::cats::OneError = CatsError"));
}

#[test]
fn order_of_the_document_changes_nothing() {
    let mut reversed = CATS;
    reversed.reverse();
    let (one, other) = (made(&CATS, &NameLock::default()), made(&reversed, &NameLock::default()));
    assert_eq!(one.surface, other.surface);
}

#[test]
fn run_with_its_own_lock_gives_the_same_bytes() {
    let zebras = [
        "cats one 404:B",
        "zebras two 404:A",
        "zebras three 404:A",
        "zebras four 404:A",
        "zebras five 410:B",
        "zebras six 410:B",
    ];
    let first = made(&zebras, &NameLock::default());
    let second = made(&zebras, &first.names);
    assert_eq!(errors(&first), errors(&second));
    let text = |made: &Made| {
        made.sources
            .iter()
            .map(|file| file.contents.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(text(&first), text(&second));
}
