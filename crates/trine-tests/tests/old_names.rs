//! What the user calls otherwise goes on under its old name, deprecated, until its line in the lock is removed.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use trine_plan::NameLock;
use trine_tests::fixture::{Fixture, Made};

const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: list
      tags: [Pets]
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200': {description: Some, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
        '404': {description: None}
components:
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
";

/// Where the schema is.
const PET: &str = "#/components/schemas/Pet";

fn made(document: &str, rename: &[(&str, &str)], lock: &NameLock) -> Made {
    let fixture = Fixture {
        name: "old_names/pets".to_owned(),
        file: PathBuf::from("pets.yaml"),
        bytes: document.as_bytes().to_vec(),
    };
    let rename: BTreeMap<String, String> = rename
        .iter()
        .map(|(key, name)| ((*key).into(), (*name).into()))
        .collect();
    fixture.make_renamed(&rename, lock).unwrap()
}

/// The lines of `api.txt` that are about old names.
fn old(made: &Made) -> Vec<&str> {
    let lines = made.surface.lines();
    lines.filter(|line| line.ends_with("(deprecated)")).collect()
}

#[test]
fn type_that_is_renamed_keeps_its_old_name_until_the_lock_has_it_no_more() {
    let first = made(PETS, &[], &NameLock::default());
    assert_eq!(old(&first), Vec::<&str>::new());
    assert!(first.names.aliases.is_empty());

    let rename = [(PET, "Animal")];
    let mut last = made(PETS, &rename, &first.names);
    for _ in 0..2 {
        assert_eq!(old(&last), ["type types::Pet = Animal (deprecated)"]);
        assert_eq!(last.names.types[PET], "Animal");
        assert_eq!(last.names.aliases["types::Pet"], PET);
        last = made(PETS, &rename, &last.names);
    }
    let twice = made(PETS, &[(PET, "Beast")], &last.names);
    let both = [
        "type types::Animal = Beast (deprecated)",
        "type types::Pet = Beast (deprecated)",
    ];
    assert_eq!(old(&twice), both);

    last.names.aliases.clear();
    assert_eq!(old(&made(PETS, &rename, &last.names)), Vec::<&str>::new());
}

#[test]
fn method_that_is_renamed_keeps_its_old_name_with_all_that_is_named_after_it() {
    let first = made(PETS, &[], &NameLock::default());
    let renamed = made(PETS, &[("GET /pets", "all")], &first.names);
    let lines = [
        "fn pets().list = pets().all (deprecated)",
        "fn pets().list_pager = pets().all_pager (deprecated)",
        "fn pets().list_pager_with = pets().all_pager_with (deprecated)",
        "fn pets().list_with = pets().all_with (deprecated)",
        "type api::pets::ListError = AllError (deprecated)",
        "type api::pets::ListParams = AllParams (deprecated)",
    ];
    assert_eq!(old(&renamed), lines);
    assert_eq!(renamed.names.aliases["pets().list"], "GET /pets");
    let again = made(PETS, &[("GET /pets", "all")], &renamed.names);
    assert_eq!(old(&again), lines);
}

#[test]
fn name_that_something_else_has_is_no_alias() {
    let first = made(PETS, &[], &NameLock::default());
    let others = PETS.replace(
        "  schemas:",
        "  schemas:\n    Animal: {type: object, properties: {kind: {type: string}}}",
    );
    let swapped = [
        (PET, "Animal"),
        ("#/components/schemas/Animal", "Pet"),
        ("GET /pets", "all"),
    ];
    let others = others.replace(
        "components:",
        "  /list: {get: {operationId: list, tags: [Pets], responses: {'204': {description: None}}}}\ncomponents:",
    );
    let after = made(&others, &swapped, &first.names);
    assert_eq!(old(&after), Vec::<&str>::new());
    assert!(after.names.aliases.is_empty());
}

#[test]
fn line_that_somebody_wrote_is_an_alias_if_it_is_a_name() {
    let mut lock = NameLock::default();
    for name in ["types::Animal", "types::not a name", "pets().fetch", "dogs().list"] {
        let place = if name.starts_with("types") { PET } else { "GET /pets" };
        lock.aliases.insert(name.to_owned(), place.to_owned());
    }
    lock.aliases
        .insert("types::Gone".to_owned(), "#/components/schemas/Gone".to_owned());
    let after = made(PETS, &[], &lock);
    let kept: Vec<&String> = after.names.aliases.keys().collect();
    assert_eq!(kept, ["pets().fetch", "types::Animal"]);
}

#[test]
fn old_names_are_deprecated_and_lead_to_the_new_ones() {
    let first = made(PETS, &[], &NameLock::default());
    let renamed = made(PETS, &[(PET, "Animal"), ("GET /pets", "all")], &first.names);
    let text: String = renamed.sources.iter().map(|file| file.contents.as_str()).collect();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = words(&text);
    for code in [
        "#[deprecated(note = \"renamed to `Animal`\")] pub type Pet = Animal;",
        "#[deprecated(note = \"renamed to `all_with`\")] pub fn list_with(&self, params: &AllParams) -> Call<Vec<Animal>, AllError> { self.all_with(params) }",
        "#[deprecated(note = \"renamed to `all_pager`\")] pub fn list_pager(&self) -> Pager<Animal> { self.all_pager() }",
    ] {
        assert!(text.contains(code), "{code} in {text}");
    }
}

#[test]
fn old_name_that_the_prelude_has_hides_nothing() {
    let document = PETS.replace("Pet'", "Option'").replace("Pet:", "Option:");
    let key = "#/components/schemas/Option";
    // A user may ask for the name, and a lock from before may have it.
    let first = made(&document, &[(key, "Option")], &NameLock::default());
    assert!(first.surface.contains("struct types::Option"), "{}", first.surface);
    let second = made(&document, &[(key, "Choice")], &first.names);
    assert_eq!(old(&second), ["type types::Option = Choice (deprecated)"]);
    let types = second.sources.iter().filter(|file| file.path.starts_with("src/types/"));
    let text: String = types.map(|file| file.contents.as_str()).collect();
    assert!(text.contains("pub name: std::option::Option<String>"), "{text}");
}
