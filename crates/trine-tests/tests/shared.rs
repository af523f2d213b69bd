//! Types that a lock has as one grow together, and separate only where they contradict each other.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::{BTreeMap, BTreeSet};

use trine_plan::{Layout, NameLock};
use trine_tests::fixture::{Fixture, Made};

/// A document with these properties of components, each a component of its own: `Issue author: {…}`.
fn document(properties: &[&str]) -> Fixture {
    let get = |owner: &str, content: &str| {
        let response = format!("{{'200': {{description: done, content: {content}}}}}");
        format!("{{get: {{operationId: get_{owner}, responses: {response}}}}}")
    };
    document_of(properties, get)
}

/// The same, sent.
fn document_that_is_sent(properties: &[&str]) -> Fixture {
    let post = |owner: &str, content: &str| {
        let response = "{'204': {description: done}}";
        format!("{{post: {{operationId: post_{owner}, requestBody: {{content: {content}}}, responses: {response}}}}}")
    };
    document_of(properties, post)
}

/// Components with an operation each, made of the name and the content of the component.
fn document_of(properties: &[&str], operation: fn(&str, &str) -> String) -> Fixture {
    let mut text = "openapi: 3.0.3\ninfo: {title: Shared, version: '1'}\npaths:\n".to_owned();
    let mut schemas = String::new();
    for property in properties {
        let (owner, property) = property.split_once(' ').unwrap();
        let schema = format!("{{$ref: '#/components/schemas/{owner}'}}");
        let content = format!("{{application/json: {{schema: {schema}}}}}");
        text += &format!("  /{owner}: {}\n", operation(owner, &content));
        schemas += &format!("    {owner}: {{type: object, properties: {{{property}}}}}\n");
    }
    Fixture {
        name: "shared/document".into(),
        file: "shared.yaml".into(),
        bytes: format!("{text}components:\n  schemas:\n{schemas}").into_bytes(),
    }
}

fn made(properties: &[&str], lock: &NameLock) -> Made {
    let made = document(properties).make_as(Layout::Crate, lock).unwrap();
    assert!(!made.surface.is_empty(), "{}", made.findings);
    made
}

/// The first document, and the second over its lock.
fn both(old: &[&str], new: &[&str]) -> (Made, Made) {
    let old = made(old, &NameLock::default());
    let new = made(new, &old.names);
    (old, new)
}

/// The lines of `api.txt` that are gone.
fn lost(old: &Made, new: &Made) -> Vec<String> {
    let gone = |line: &&str| !new.surface.lines().any(|other| other == *line);
    old.surface.lines().filter(gone).map(str::to_owned).collect()
}

/// The names of the types of properties called `author`.
fn authors(made: &Made) -> BTreeSet<&str> {
    let places = made.names.types.iter().filter(|(key, _)| key.ends_with("/author"));
    places.map(|(_, name)| name.as_str()).collect()
}

fn codes(made: &Made) -> Vec<String> {
    made.diagnostics.iter().map(|found| found.code.to_string()).collect()
}

const ISSUE: &str = "Issue author: {type: object, required: [login], properties: {login: {type: string}}}";
const PULL: &str = "Pull author: {type: object, required: [login], properties: {login: {type: string}}}";
const TAG: &str = "Tag author: {type: object, required: [login], properties: {login: {type: string}}}";

#[test]
fn lock_has_a_line_for_each_place_of_a_shared_type() {
    let made = made(&[ISSUE, PULL], &NameLock::default());
    assert_eq!(authors(&made).len(), 1, "{:?}", made.names.types);
    let places = made.names.types.keys().filter(|key| key.ends_with("/author"));
    assert_eq!(places.count(), 2, "{:?}", made.names.types);
}

#[test]
fn property_at_one_place_comes_to_the_shared_type() {
    for added in [
        "email: {type: string}",
        "plan: {type: object, properties: {seats: {type: integer}}}",
    ] {
        let grown = ISSUE.replace("properties: {login", &format!("properties: {{{added}, login"));
        let (old, new) = both(&[ISSUE, PULL, TAG], &[&grown, PULL, TAG]);
        assert_eq!(authors(&new), authors(&old), "{added}");
        assert_eq!(lost(&old, &new), Vec::<String>::new(), "{added}");
        let name = added.split(':').next().unwrap();
        assert!(new.surface.contains(&format!(".{name}: Option<")), "{}", new.surface);
        assert!(codes(&new).is_empty(), "{}", new.findings);
        // The next generation has the same.
        let again = made(&[&grown, PULL, TAG], &new.names);
        assert_eq!((again.surface, again.names), (new.surface, new.names));
    }
}

#[test]
fn property_that_a_response_has_always_at_one_place_is_optional_in_the_shared_type() {
    let grown = ISSUE.replace(
        "required: [login], properties: {",
        "required: [login, id], properties: {id: {type: integer}, ",
    );
    let (old, new) = both(&[ISSUE, PULL], &[&grown, PULL]);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(new.surface.contains(".id: Option<i64>"), "{}", new.surface);
}

#[test]
fn value_at_one_place_comes_to_the_shared_enumeration() {
    let issue = "Issue author: {type: string, enum: [a, b]}";
    let pull = "Pull author: {type: string, enum: [a, b]}";
    let (old, new) = both(&[issue, pull], &["Issue author: {type: string, enum: [c, a, b]}", pull]);
    assert_eq!(authors(&new), authors(&old));
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(new.surface.lines().any(|line| line.ends_with("::C")), "{}", new.surface);
}

#[test]
fn branch_at_one_place_comes_to_the_shared_union() {
    let union = |branches: &str| format!("author: {{oneOf: [{branches}]}}");
    let two = "{type: string}, {type: object, required: [id], properties: {id: {type: integer}}}";
    let (issue, pull) = (format!("Issue {}", union(two)), format!("Pull {}", union(two)));
    let grown = format!("Issue {}", union(&format!("{{type: boolean}}, {two}")));
    let (old, new) = both(&[&issue, &pull], &[&grown, &pull]);
    assert_eq!(authors(&new), authors(&old), "{}", new.findings);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
}

#[test]
fn place_that_contradicts_is_a_type_of_its_own_and_a_finding() {
    for other in [
        "Issue author: {type: object, required: [login], properties: {login: {type: integer}}}",
        "Issue author: {type: object, properties: {login: {type: string}}}",
        "Issue author: {type: string, enum: [a, b]}",
    ] {
        let (old, new) = both(&[ISSUE, PULL, TAG], &[other, PULL, TAG]);
        assert_eq!(codes(&new), ["T0308"], "{}", new.findings);
        let issue = "#/components/schemas/Issue/properties/author";
        assert!(new.findings.contains(issue), "{}", new.findings);
        let [name] = *authors(&old).into_iter().collect::<Vec<_>>() else {
            panic!("one name")
        };
        let at = |owner: &str| new.names.types[&format!("#/components/schemas/{owner}/properties/author")].as_str();
        assert_eq!((at("Pull"), at("Tag")), (name, name), "{other}");
        assert_ne!(at("Issue"), name, "{other}");
        // It was told once.
        let again = made(&[other, PULL, TAG], &new.names);
        assert_eq!(codes(&again), Vec::<String>::new(), "{}", again.findings);
        assert_eq!(again.surface, new.surface);
    }
}

#[test]
fn place_that_was_apart_stays_apart() {
    let apart = "Issue author: {type: object, properties: {login: {type: string}}}";
    let (old, new) = both(&[apart, PULL], &[ISSUE, PULL]);
    assert_eq!(authors(&new), authors(&old));
    assert_eq!(authors(&new).len(), 2);
}

#[test]
fn new_place_has_the_type_of_the_lock() {
    let (old, new) = both(&[PULL, TAG], &[ISSUE, PULL, TAG]);
    assert_eq!(authors(&new), authors(&old));
    assert_eq!(lost(&old, &new), Vec::<String>::new());
}

#[test]
fn lock_of_types_that_were_apart_keeps_every_name() {
    let shared = made(&[ISSUE, PULL], &NameLock::default());
    let mut lock = shared.names;
    // As it was written before types were shared.
    for (owner, name) in [("Issue", "IssueAuthor"), ("Pull", "PullAuthor")] {
        lock.types
            .insert(format!("#/components/schemas/{owner}/properties/author"), name.into());
    }
    let made = made(&[ISSUE, PULL, TAG], &lock);
    for name in ["IssueAuthor", "PullAuthor"] {
        assert!(made.surface.contains(&format!("types::{name}")), "{}", made.surface);
    }
    assert_eq!(authors(&made), BTreeSet::from(["IssueAuthor", "PullAuthor"]));
}

const USERS: [&str; 3] = [
    "User login: {type: string}",
    "NullableUser login: {type: string}}, nullable: true, x-end: {",
    "Issue author: {$ref: '#/components/schemas/NullableUser'}",
];

#[test]
fn nullable_component_grows_with_the_one_that_it_is() {
    let (old, new) = both(
        &USERS,
        &["User login: {type: string}, id: {type: integer}", USERS[1], USERS[2]],
    );
    assert!(
        old.surface.contains("types::Issue.author: Option<User>"),
        "{}",
        old.surface
    );
    assert!(old.surface.contains("NullableUser = Option<User>"), "{}", old.surface);
    assert_eq!(lost(&old, &new), Vec::<String>::new());
    assert!(new.surface.contains("types::User.id: Option<i64>"), "{}", new.surface);
}

#[test]
fn nullable_component_that_was_a_type_of_its_own_stays_one() {
    let other = "User login: {type: integer}";
    let (old, new) = both(&[other, USERS[1], USERS[2]], &USERS);
    assert!(
        old.surface.contains("types::Issue.author: Option<NullableUser>"),
        "{}",
        old.surface
    );
    assert!(
        new.surface.contains("types::Issue.author: Option<NullableUser>"),
        "{}",
        new.surface
    );
}

#[test]
fn shared_type_that_the_user_renames_at_one_place_is_renamed_at_all_and_keeps_its_old_name() {
    let old = made(&[ISSUE, PULL], &NameLock::default());
    let place = "#/components/schemas/Pull/properties/author";
    let rename = BTreeMap::from([(place.to_owned(), "Person".to_owned())]);
    let new = document(&[ISSUE, PULL]).make_renamed(&rename, &old.names).unwrap();
    assert_eq!(authors(&new), BTreeSet::from(["Person"]));
    let [name] = *authors(&old).into_iter().collect::<Vec<_>>() else {
        panic!("one name")
    };
    assert!(
        new.names.aliases.contains_key(&format!("types::{name}")),
        "{:?}",
        new.names.aliases
    );
}

#[test]
fn property_that_must_be_sent_at_one_place_alone_is_a_contradiction() {
    let grown = ISSUE.replace(
        "required: [login], properties: {",
        "required: [login, id], properties: {id: {type: integer}, ",
    );
    let old = document_that_is_sent(&[ISSUE, PULL])
        .make_as(Layout::Crate, &NameLock::default())
        .unwrap();
    let new = document_that_is_sent(&[&grown, PULL])
        .make_as(Layout::Crate, &old.names)
        .unwrap();
    assert_eq!(codes(&new), ["T0308"], "{}", new.findings);
    assert_eq!(authors(&new).len(), 2);
}
