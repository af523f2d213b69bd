//! The check that a renamed item keeps its old name as a deprecated alias until its line in the lock is removed.

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

/// The reference to the schema.
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
        "  /pets/mine: {get: {operationId: list, tags: [Pets], responses: {'204': {description: None}}}}\ncomponents:",
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

/// A document whose names were made by other rules once.
const ISSUES: &str = "openapi: 3.0.3
info: {title: Issues, version: '1'}
paths:
  /issues:
    post:
      operationId: issues/create
      tags: [issues]
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {labels: {type: array, items: {oneOf: [{type: string}, {type: object, properties: {color: {type: string}}}]}}}}}}}
      responses: {'204': {description: Made}}
";

/// A lock as it was written by those rules.
fn written_before() -> NameLock {
    let schema = "#/paths/~1issues/post/requestBody/content/application~1json/schema";
    let item = format!("{schema}/properties/labels/items");
    let types = [
        (schema.to_owned(), "IssuesCreateRequest"),
        (item.clone(), "IssuesCreateRequestLabelsItem"),
        (
            format!("{item}/oneOf/{{color}}"),
            "IssuesCreateRequestLabelsItemVariant2Object",
        ),
    ];
    let mut lock = made(ISSUES, &[], &NameLock::default()).names;
    assert_eq!(lock.types.len(), types.len());
    lock.types = types.into_iter().map(|(key, name)| (key, name.to_owned())).collect();
    lock.methods = BTreeMap::from([("POST /issues".to_owned(), "issues().make".to_owned())]);
    lock.lists.clear();
    lock
}

#[test]
fn lock_by_other_rules_keeps_every_name() {
    let before = written_before();
    let after = made(ISSUES, &[], &before).names;
    assert_eq!(after.types, before.types);
    assert_eq!(after.methods, before.methods);
}

#[test]
fn renaming_takes_the_names_of_now_and_keeps_the_old_ones_as_aliases() {
    let fixture = Fixture {
        name: "old_names/issues".to_owned(),
        file: PathBuf::from("issues.yaml"),
        bytes: ISSUES.as_bytes().to_vec(),
    };
    let first = fixture.make_anew(&written_before()).unwrap();
    let fresh = made(ISSUES, &[], &NameLock::default());
    assert_eq!(first.names.types, fresh.names.types);
    assert_eq!(first.names.methods, fresh.names.methods);
    let lines = [
        "fn issues().make = issues().create (deprecated)",
        "type api::issues::MakeError = CreateError (deprecated)",
        "type types::IssuesCreateRequest = CreateIssueRequest (deprecated)",
        "type types::IssuesCreateRequestLabelsItem = CreateIssueRequestLabel (deprecated)",
        "type types::IssuesCreateRequestLabelsItemVariant2Object = CreateIssueRequestLabelDetails (deprecated)",
    ];
    assert_eq!(old(&first), lines);
    // The next generation, without the switch, keeps both.
    let next = made(ISSUES, &[], &first.names);
    assert_eq!(next.names.types, first.names.types);
    assert_eq!(old(&next), lines);
}

#[test]
fn renaming_a_branch_keeps_the_variant() {
    let document = "openapi: 3.0.3
info: {title: Marks, version: '1'}
paths: {}
components:
  schemas:
    Mark: {oneOf: [{type: string}, {type: object, properties: {color: {type: string}}}]}
";
    let mut before = made(document, &[], &NameLock::default()).names;
    let key = "#/components/schemas/Mark/oneOf/{color}";
    let was = before.types.insert(key.to_owned(), "Mark_Variant2".to_owned()).unwrap();
    let owner = (trine_plan::List::Variants, "Mark".to_owned());
    let before_variants = ["Mark_Variant2 = Second", "String = Text"].map(|text| text.parse().unwrap());
    before.lists.insert(owner.clone(), before_variants.to_vec());
    let fixture = Fixture {
        name: "old_names/marks".to_owned(),
        file: PathBuf::from("marks.yaml"),
        bytes: document.as_bytes().to_vec(),
    };
    let after = fixture.make_anew(&before).unwrap().names;
    assert_eq!(after.types[key], was);
    let variants: Vec<String> = after.lists[&owner].iter().map(ToString::to_string).collect();
    assert_eq!(variants, [format!("{was} = Second"), "String = Text".to_owned()]);
}
