//! Groups and webhooks as features: what is behind which, and that each of them compiles alone.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use trine_emit::File;
use trine_plan::{Entry, Layout, List, NameLock};
use trine_tests::fixture::{Fixture, Made, folder};

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_owned)
        .unwrap_or_default()
}

fn fixture(name: &str) -> Fixture {
    let path = folder().canonicalize().unwrap().join("features").join(name);
    Fixture::read(&path).unwrap()
}

fn of(document: &Value) -> Fixture {
    Fixture {
        name: "features/here".to_owned(),
        file: "here.json".into(),
        bytes: document.to_string().into_bytes(),
    }
}

fn made(document: &Value, lock: &NameLock) -> Made {
    of(document).make_as(Layout::Crate, lock).unwrap()
}

/// A document with an operation for each tag, whose response is the tag's own type, and one type for all.
fn document(tags: &[&str]) -> Value {
    let operation = |tag: &str| {
        let own = json!({"type": "object", "title": format!("Of {tag}"), "properties": {
            tag: {"type": "string"}, "all": {"$ref": "#/components/schemas/All"}}});
        let content = json!({"application/json": {"schema": own}});
        json!({"get": {"tags": [tag], "operationId": format!("get_{tag}"),
            "responses": {"200": {"description": "It.", "content": content}}}})
    };
    let paths: serde_json::Map<String, Value> = tags.iter().map(|tag| (format!("/{tag}"), operation(tag))).collect();
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Farm", "version": "1"},
        "paths": paths,
        "components": {"schemas": {"All": {"type": "object", "properties": {"text": {"type": "string"}}}}},
    })
}

fn with_webhook(mut document: Value) -> Value {
    let content = json!({"application/json": {"schema": {"type": "object", "title": "Birth", "properties": {
        "all": {"$ref": "#/components/schemas/All"}}}}});
    document["webhooks"] = json!({"born": {"post": {
        "requestBody": {"content": content}, "responses": {"200": {"description": "Read."}}}}});
    document
}

/// The features, those outside of the default set in brackets.
fn features(made: &Made) -> Vec<String> {
    let text = |feature: &trine_plan::Feature| match feature.default {
        true => feature.name.clone(),
        false => format!("({})", feature.name),
    };
    made.features.iter().map(text).collect()
}

/// The features of an item.
fn gate(made: &Made, item: &str) -> Vec<String> {
    let gate = made.gates.get(item).unwrap_or_else(|| panic!("there is no {item}"));
    gate.features().map(str::to_owned).collect()
}

const OPEN: [&str; 0] = [];

#[test]
fn group_of_a_small_document_is_a_feature_and_webhooks_are_one_that_is_off() {
    let made = fixture("groups_and_webhooks_3_1.yaml").make().unwrap();
    assert_eq!(features(&made), ["owners", "pets", "vets", "(webhooks)"]);
    assert_eq!(gate(&made, "types::Pet"), ["pets", "webhooks"]);
    assert_eq!(gate(&made, "types::Owner"), ["owners", "pets", "vets", "webhooks"]);
    assert_eq!(gate(&made, "types::Visit"), ["vets"]);
    assert_eq!(gate(&made, "types::Birth"), ["webhooks"]);
    assert_eq!(gate(&made, "types::Unused"), OPEN);
    assert_eq!(gate(&made, "headers::X_ORDER"), ["pets"]);
    assert_eq!(gate(&made, "webhooks::Webhook"), ["webhooks"]);
}

#[test]
fn types_of_operations_without_a_group_are_always_there() {
    let made = fixture("groups_beside_none_2_0.yaml").make().unwrap();
    assert_eq!(features(&made), ["orders", "users"]);
    assert_eq!(gate(&made, "types::Health"), OPEN);
    assert_eq!(gate(&made, "types::Status"), OPEN);
    assert_eq!(gate(&made, "types::Order"), ["orders"]);
    // The enum of the errors that all groups share has it.
    assert_eq!(gate(&made, "types::Failure"), OPEN);
}

#[test]
fn only_group_is_no_feature() {
    assert!(fixture("one_group.yaml").make().unwrap().features.is_empty());
}

#[test]
fn groups_that_are_added_are_features_beside_one_that_is_always_there() {
    let before = made(&document(&["pets"]), &NameLock::default());
    assert!(before.features.is_empty());
    let now = made(&document(&["owners", "pets", "vets"]), &before.names);
    assert_eq!(features(&now), ["owners", "vets"]);
    assert_eq!(gate(&now, "types::All"), OPEN);
    assert_eq!(gate(&now, "api::pets::Pets"), OPEN);
    assert_eq!(gate(&now, "api::vets::Vets"), ["vets"]);
}

#[test]
fn features_stay_when_groups_go() {
    let before = made(&document(&["owners", "pets", "vets"]), &NameLock::default());
    let now = made(&document(&["owners"]), &before.names);
    assert_eq!(features(&now), ["owners"]);
    assert_eq!(gate(&now, "types::All"), ["owners"]);
}

#[test]
fn type_that_comes_to_be_shared_is_there_with_each_feature_that_had_it() {
    let (pets, both) = (
        document(&["owners", "pets"]),
        json!({"$ref": "#/components/schemas/Cage"}),
    );
    let with_cage = |mut document: Value, tag: &str| {
        document["components"]["schemas"]["Cage"] =
            json!({"type": "object", "properties": {"width": {"type": "integer"}}});
        let schema = format!("/paths/~1{tag}/get/responses/200/content/application~1json/schema/properties");
        document.pointer_mut(&schema).unwrap()["cage"] = both.clone();
        document
    };
    let before = made(&with_cage(pets.clone(), "pets"), &NameLock::default());
    assert_eq!(gate(&before, "types::Cage"), ["pets"]);
    // Now the other group has it, and `pets` no longer does.
    let now = made(&with_cage(pets, "owners"), &before.names);
    assert_eq!(gate(&now, "types::Cage"), ["owners", "pets"]);
}

#[test]
fn part_of_a_type_is_behind_all_features_of_the_type() {
    let small = document(&["pets"]);
    let before = made(&small, &NameLock::default());
    let mut grown = document(&["owners", "pets"]);
    // `All` is always there, so that what it is made of has to be.
    grown["components"]["schemas"]["All"]["properties"]["part"] =
        json!({"type": "object", "title": "Part", "properties": {"a": {"type": "string"}}});
    grown
        .pointer_mut("/paths/~1pets/get/responses/200/content/application~1json/schema/properties")
        .unwrap()["all"] = json!({"type": "string"});
    let now = made(&grown, &before.names);
    assert_eq!(gate(&now, "types::All"), OPEN);
    assert_eq!(gate(&now, "types::AllPart"), OPEN);
}

#[test]
fn webhooks_that_were_always_there_stay_and_those_that_are_added_are_off() {
    let plain = made(&document(&["owners", "pets"]), &NameLock::default());
    let now = made(&with_webhook(document(&["owners", "pets"])), &plain.names);
    assert_eq!(features(&now), ["owners", "pets", "(webhooks)"]);
    let mut lock = now.names.clone();
    lock.lists.insert((List::Client, "features".to_owned()), Vec::new());
    lock.lists.retain(|(list, _), _| *list != List::Features);
    let known = made(&with_webhook(document(&["owners", "pets"])), &lock);
    assert!(known.features.is_empty());
    assert_eq!(gate(&known, "webhooks::Webhook"), OPEN);
    assert_eq!(gate(&known, "types::Birth"), OPEN);
}

#[test]
fn webhooks_that_a_lock_has_in_the_default_set_stay_there() {
    let first = made(&with_webhook(document(&["owners", "pets"])), &NameLock::default());
    let mut lock = first.names.clone();
    let entries = ["owners", "pets", "webhooks of the server = webhooks"].map(|text| text.parse::<Entry>().unwrap());
    lock.lists
        .insert((List::Client, "features".to_owned()), entries.to_vec());
    let now = made(&with_webhook(document(&["owners", "pets"])), &lock);
    assert_eq!(features(&now), ["owners", "pets", "webhooks"]);
    assert_eq!(gate(&now, "types::Birth"), ["webhooks"]);
}

#[test]
fn lock_of_the_first_form_leaves_everything_open() {
    let first = made(&with_webhook(document(&["owners", "pets"])), &NameLock::default());
    let lock = NameLock {
        lists: Default::default(),
        ..first.names
    };
    let now = made(&with_webhook(document(&["owners", "pets", "vets"])), &lock);
    assert_eq!(features(&now), ["vets"]);
    assert_eq!(gate(&now, "webhooks::Webhook"), OPEN);
}

#[test]
fn lock_of_the_first_form_of_a_large_crate_had_features() {
    let first = made(&with_webhook(document(&["owners", "pets"])), &NameLock::default());
    let mut lock = NameLock {
        lists: Default::default(),
        ..first.names
    };
    lock.types
        .extend((0..1000).map(|index| (format!("#/gone/{index}"), format!("Gone{index}"))));
    let now = made(&with_webhook(document(&["owners", "pets"])), &lock);
    assert_eq!(features(&now), ["owners", "pets", "webhooks"]);
}

#[test]
fn next_generation_gives_the_same_features() {
    for name in [
        "groups_and_webhooks_3_1.yaml",
        "groups_beside_none_2_0.yaml",
        "one_group.yaml",
    ] {
        let fixture = fixture(name);
        let first = fixture.make().unwrap();
        let again = fixture.make_as(Layout::Crate, &first.names).unwrap();
        assert_eq!(first.names, again.names);
        assert_eq!(first.gates, again.gates);
    }
}

#[test]
fn feature_for_serde_has_the_types_of_webhooks_too() {
    let package = fixture("groups_and_webhooks_3_1.yaml")
        .package(&NameLock::default())
        .unwrap();
    let manifest = package.iter().find(|file| file.path == "Cargo.toml").unwrap();
    let turns_on = |feature: &str| {
        let start = format!("\n{feature} = [");
        let (_, parts) = manifest.contents.split_once(&start).unwrap();
        parts.split_once(']').unwrap().0.contains("\"webhooks\"")
    };
    assert!(turns_on("serde") && !turns_on("default"));
}

/// Writes a package that is a workspace of its own, with the runtime beside it.
fn write(files: &[File], folder: &Path) {
    let runtime = root()
        .join("crates/trine-runtime")
        .display()
        .to_string()
        .replace('\\', "/");
    for file in files {
        let path = folder.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match file.path.as_str() {
            "Cargo.toml" => format!(
                "{}\n[workspace]\n\n[patch.crates-io]\ntrine-runtime = {{ path = \"{runtime}\" }}\n",
                file.contents
            ),
            _ => file.contents.clone(),
        };
        std::fs::write(path, text).unwrap();
    }
    // With the versions that the repository is built with, which are on the machine or are fetched.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

fn check(folder: &Path, target: &Path, features: &str) {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args([
        "check",
        "--quiet",
        "--tests",
        "--no-default-features",
        "--features",
        features,
    ]);
    command
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", "--deny warnings");
    let done = command.output().unwrap();
    let text: String = String::from_utf8_lossy(&done.stderr).chars().take(20_000).collect();
    assert!(done.status.success(), "{} with {features}:\n{text}", folder.display());
}

#[test]
fn each_feature_compiles_alone_without_a_warning() {
    let tmp = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    for name in [
        "groups_and_webhooks_3_1.yaml",
        "groups_beside_none_2_0.yaml",
        "groups_called_like_crates.yaml",
    ] {
        let fixture = fixture(name);
        let folder = tmp.join(fixture.ident());
        let _ = std::fs::remove_dir_all(&folder);
        write(&fixture.package(&NameLock::default()).unwrap(), &folder);
        let made = fixture.make().unwrap();
        let target = tmp.join("features");
        for feature in made
            .features
            .iter()
            .map(|feature| feature.name.as_str())
            .chain(["", "serde"])
        {
            check(&folder, &target, feature);
        }
    }
}

#[test]
fn types_alone_compile_without_the_client_of_the_runtime() {
    let tmp = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let fixture = trine_tests::client::document("types_only").unwrap();
    let folder = tmp.join("types_only");
    let _ = std::fs::remove_dir_all(&folder);
    let planning = trine_plan::Options {
        contents: trine_plan::Contents::Types,
        runtime: trine_plan::Runtime::Crate,
        ..trine_plan::Options::default()
    };
    write(&fixture.package_with(planning, &NameLock::default()).unwrap(), &folder);
    for features in ["", "serde"] {
        check(&folder, &tmp.join("features"), features);
    }
}
