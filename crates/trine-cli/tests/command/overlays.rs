//! `overlays` of the configuration.

use crate::run::{Folder, PETS};

const FIX: &str = "\
overlay: 1.0.0
info: {title: Fix, version: '1'}
actions:
  - target: $.components.schemas.Pet
    update:
      properties:
        age: {type: int}
  - target: $.components.schemas.Pet.properties.tag
    remove: true
";

/// A folder in which the document and its overlay are in folders of their own.
fn folder(overlay: &str) -> Folder {
    let folder = Folder::new();
    folder.write("spec/pets.yaml", PETS);
    folder.write("fixes/pets.yaml", overlay);
    folder.write(
        "trine.toml",
        "[[client]]\nspec = 'spec/pets.yaml'\noutput = 'pets'\noverlays = ['fixes/pets.yaml']\n",
    );
    folder
}

#[test]
fn client_is_that_of_the_document_that_results_and_findings_point_at_the_overlay() {
    let folder = folder(FIX);
    folder
        .trine(&["generate"])
        .ends_with(0)
        .says(&["T0060", "fixes/pets.yaml:7:"]);
    let items = folder.read("pets/api.txt");
    assert!(items.contains("struct types::Pet.age: Option<i64>"), "{items}");
    assert!(!items.contains("tag"), "{items}");
    // A later change of the overlay makes the client stale.
    folder.write("fixes/pets.yaml", &FIX.replace("age", "years"));
    folder.trine(&["generate", "--check"]).ends_with(1);
}

#[test]
fn lint_and_inspect_see_the_overlay_that_a_configuration_names() {
    let folder = folder(FIX);
    let lint = folder
        .trine(&["lint", "spec/pets.yaml", "--config", "trine.toml"])
        .ends_with(0);
    assert!(
        lint.stdout
            .contains("--> fixes/pets.yaml:7:15 (#/actions/0/update/properties/age/type)"),
        "{}",
        lint.stdout
    );
    let lint = folder.trine(&["lint", "spec/pets.yaml"]).ends_with(0);
    assert!(!lint.stdout.contains("T0060"), "{}", lint.stdout);
    let inspect = [
        "inspect",
        "spec/pets.yaml",
        "--config",
        "trine.toml",
        "--format",
        "json",
    ];
    let list: serde_json::Value = serde_json::from_str(&folder.trine(&inspect).ends_with(0).stdout).unwrap();
    let items = list["items"].as_array().unwrap();
    let age = items
        .iter()
        .find(|item| item["item"] == "struct types::Pet.age: Option<i64>");
    let age = age.unwrap_or_else(|| panic!("{items:?}"));
    assert_eq!(
        (age["file"].as_str(), age["line"].as_u64()),
        (Some("fixes/pets.yaml"), Some(7))
    );
    assert_eq!(age["pointer"], "#/components/schemas/Pet/properties/age");
}

#[test]
fn document_that_results_is_written_as_json_or_yaml() {
    let folder = folder(FIX);
    folder.trine(&["generate", "--effective", "whole.json"]).ends_with(0);
    let whole: serde_json::Value = serde_json::from_str(&folder.read("whole.json")).unwrap();
    let properties = &whole["components"]["schemas"]["Pet"]["properties"];
    assert_eq!(
        properties,
        &serde_json::json!({"name": {"type": "string"}, "age": {"type": "int"}})
    );
    // It is a document of which the same client is made.
    folder.trine(&["generate", "--effective", "whole.yaml"]).ends_with(0);
    folder
        .trine(&["generate", "whole.yaml", "-o", "again", "--name", "pets"])
        .ends_with(0);
    assert_eq!(folder.read("again/api.txt"), folder.read("pets/api.txt"));
    // It is also written if it cannot be generated from.
    folder.write("fixes/pets.yaml", &FIX.replace("{type: int}", "{$ref: '#/nowhere'}"));
    folder
        .trine(&["generate", "--effective", "broken.yaml"])
        .ends_with(3)
        .says(&["fixes/pets.yaml:7:"]);
    assert!(folder.read("broken.yaml").contains("#/nowhere"));
}

#[test]
fn init_offers_an_overlay_for_a_document_with_warnings() {
    let folder = Folder::with_pets();
    folder.trine(&["init", "pets.yaml"]).ends_with(0);
    assert!(!folder.read("trine.toml").contains("overlays"));
    let folder = Folder::new();
    folder.write("pets.yaml", &PETS.replace("name: {type: string}", "name: {type: str}"));
    folder.trine(&["init", "pets.yaml"]).ends_with(0);
    let config = folder.read("trine.toml");
    // What is offered can be taken.
    folder.write("fix.yaml", FIX);
    folder.write("trine.toml", &config.replace("# overlays", "overlays"));
    folder.trine(&["generate"]).ends_with(0);
    assert!(
        folder.read("generated/pet-store/api.txt").contains("Pet.age"),
        "{config}"
    );
}

#[test]
fn effective_document_is_that_of_one_client() {
    let folder = folder(FIX);
    let config = folder.read("trine.toml");
    folder.write(
        "trine.toml",
        &format!("{config}\n{}", config.replace("'pets'", "'other'")),
    );
    folder
        .trine(&["generate", "--effective", "whole.yaml"])
        .ends_with(2)
        .says(&["--effective requires a single client, found 2"]);
    folder
        .trine(&["generate", "--name", "other", "--effective", "whole.yaml"])
        .ends_with(0);
}

#[test]
fn overlay_that_is_wrong_or_missing_writes_nothing() {
    let wrong = folder(&FIX.replace("remove:", "removed:"));
    wrong
        .trine(&["generate"])
        .ends_with(3)
        .says(&["error[T0128]", "fixes/pets.yaml:9:5", "did you mean `remove`?"]);
    assert!(!wrong.path("pets").exists());
    let missing = folder(FIX);
    missing.write(
        "trine.toml",
        &missing.read("trine.toml").replace("fixes/pets.yaml", "fixes/none.yaml"),
    );
    missing
        .trine(&["generate"])
        .ends_with(4)
        .says(&["none.yaml: cannot read"]);
    assert!(!missing.path("pets").exists());
}

#[test]
fn target_that_selects_nothing_is_told_and_the_client_is_written() {
    let folder = folder(&FIX.replace("Pet.properties.tag", "Pet.properties.tags"));
    folder
        .trine(&["generate"])
        .ends_with(0)
        .says(&["T0129", "fixes/pets.yaml:8:"]);
    let lint = folder
        .trine(&["lint", "spec/pets.yaml", "--config", "trine.toml"])
        .ends_with(0);
    assert!(lint.stdout.contains("did you mean `tag`?"), "{}", lint.stdout);
}
