//! Names that a person writes, in the configuration or in the lock: those that cannot be given are errors with their
//! line, and nothing is written.

use crate::run::Folder;

/// Two groups, one of them nested in nothing, with two operations each, and a component that is another one's type.
const SHOP: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      tags: [pets]
      operationId: createPet
      parameters: [{name: dry, in: query, schema: {type: boolean}}, {name: note, in: query, schema: {type: string}}]
      responses: {'204': {description: Done}}
  /owners:
    get:
      tags: [owners]
      operationId: listOwners
      responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Owner'}}}}}
components:
  schemas:
    Animal: {$ref: '#/components/schemas/Pet'}
    Owner: {type: object, properties: {name: {type: string}}}
    Pet: {type: object, properties: {name: {type: string}, size: {type: string, enum: [small, large]}}}
";

/// Generates with these lines of `[client.rename]`; the first of them is line 6.
fn renamed(lines: &str) -> (Folder, crate::run::Run) {
    let folder = Folder::new();
    folder.write("shop.yaml", SHOP);
    let client = "[[client]]\nspec = \"shop.yaml\"\noutput = \"out\"\nname = \"shop\"\n[client.rename]\n";
    folder.write("trine.toml", &format!("{client}{lines}"));
    let run = folder.trine(&["generate"]);
    (folder, run)
}

#[track_caller]
fn refused(lines: &str, said: &[&str]) {
    let (folder, run) = renamed(lines);
    run.ends_with(2).says(said);
    assert!(!folder.path("out").exists(), "nothing is written");
}

#[test]
fn two_methods_of_a_group_that_are_renamed_to_one_name_are_an_error_with_its_line() {
    refused(
        "\"GET /pets\" = \"all\"\n\"POST /pets\" = \"all\"",
        &["trine.toml:7:1: `POST /pets` cannot have the name `all`, which belongs to GET /pets"],
    );
    // What differs in nothing but case is one name in Rust.
    refused(
        "\"GET /pets\" = \"all_of\"\n\"POST /pets\" = \"AllOf\"",
        &["trine.toml:7:1: `POST /pets` cannot have the name `all_of`"],
    );
}

#[test]
fn methods_of_two_groups_may_have_one_name() {
    let (folder, run) = renamed("\"GET /pets\" = \"all\"\n\"GET /owners\" = \"all\"");
    run.ends_with(0);
    let surface = folder.read("out/api.txt");
    assert!(
        surface.contains("pets().all(") && surface.contains("owners().all("),
        "{surface}"
    );
}

#[test]
fn two_types_that_are_renamed_to_one_name_are_an_error_with_its_line() {
    let both = "\"#/components/schemas/Pet\" = \"Thing\"\n\"#/components/schemas/Owner\" = \"Thing\"";
    refused(both, &["trine.toml:6:30: another type is also renamed to `Thing`"]);
    let by_case = "\"#/components/schemas/Pet\" = \"OneThing\"\n\"#/components/schemas/Owner\" = \"one_thing\"";
    refused(
        by_case,
        &["cannot have the name `OneThing`, which belongs to #/components/schemas/"],
    );
    let other = "\"#/components/schemas/Pet\" = \"Kind\"\n\"#/components/schemas/Animal\" = \"kind\"";
    refused(
        other,
        &["trine.toml:7:1: `#/components/schemas/Animal` cannot have the name `Kind`"],
    );
}

#[test]
fn component_that_is_another_one_is_renamed_too() {
    let (folder, run) = renamed("\"#/components/schemas/Animal\" = \"Beast\"");
    run.ends_with(0);
    assert!(folder.read("out/api.txt").contains("type types::Beast = Pet"));
}

#[test]
fn what_the_document_does_not_have_or_what_has_no_name_is_not_renamed() {
    refused(
        "\"#/components/schemas/Dog\" = \"Hound\"",
        &["trine.toml:6:1: the document has no `#/components/schemas/Dog`"],
    );
    refused(
        "\"PUT /pets\" = \"put\"",
        &["trine.toml:6:1: the document has no `PUT /pets`"],
    );
    refused(
        "\"GET /pets\" = \"\"",
        &["trine.toml:6:1: expected a name for `GET /pets`, found \"\""],
    );
    refused(
        "\"#/components/schemas/Pet\" = \"!\"",
        &["trine.toml:6:1: expected a name for"],
    );
    refused(
        "\"#/components/schemas/Pet/properties/name\" = \"Name\"",
        &["trine.toml:6:1: `#/components/schemas/Pet/properties/name` has no type of its own"],
    );
}

#[test]
fn name_by_the_user_goes_before_one_of_the_lock_that_nobody_gave() {
    let (folder, run) = renamed("");
    run.ends_with(0);
    let config = folder.read("trine.toml");
    // The other operation is called `list` by the lock.
    folder.write("trine.toml", &format!("{config}\"POST /pets\" = \"list\"\n"));
    folder
        .trine(&["generate"])
        .ends_with(2)
        .says(&["trine.toml:6:1: `POST /pets` cannot have the name `list`, which belongs to GET /pets"]);
    assert!(folder.read("out/api.txt").contains("pets().create("));
}

/// Generates, changes the lock, and generates again, which must be refused at a line of the lock.
#[track_caller]
fn lock_refused(change: impl Fn(String) -> String, said: &str) {
    let (folder, run) = renamed("");
    run.ends_with(0);
    let lock = folder.read("out/trine.lock");
    let changed = change(lock.clone());
    assert_ne!(lock, changed, "the lock is changed:\n{lock}");
    folder.write("out/trine.lock", &changed);
    let before = folder.tree("out");
    folder.trine(&["generate"]).ends_with(2).says(&["trine.lock:", said]);
    assert_eq!(folder.tree("out"), before, "nothing is written");
}

#[test]
fn two_things_of_one_name_in_the_lock_are_an_error_with_its_line() {
    let method = |lock: String| lock.replace("\"pets().create\"", "\"pets().list\"");
    lock_refused(method, "two operations have the name `pets().list`");
    let group = |lock: String| lock.replacen("\"owners\"", "\"owners = pets\"", 1);
    lock_refused(group, "two entries have the name");
    let field = |lock: String| lock.replacen("\"size?\"", "\"size = name?\"", 1);
    lock_refused(field, "two entries have the name `name`");
    let value = |lock: String| lock.replacen("\"small = Small\"", "\"small = Large\"", 1);
    lock_refused(value, "two entries have the name `Large`");
    let parameter = |lock: String| lock.replacen("\"query dry = dry?\"", "\"query dry = note?\"", 1);
    lock_refused(parameter, "two entries have the name `note`");
}

#[test]
fn list_of_what_the_lock_does_not_have_is_an_error_with_its_line() {
    let fields = |lock: String| lock.replacen("Owner = [", "Ownre = [", 1);
    lock_refused(fields, "`Ownre` in [fields] is not an entry of the lock");
}
