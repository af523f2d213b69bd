//! `trine cost`.

use crate::run::{Folder, PETS};

#[test]
fn lines_and_items_are_counted_by_part_and_the_feature_is_named() {
    let folder = Folder::new();
    let more = "  /toys:
    get:
      tags: [toys]
      operationId: list_toys
      responses: {'204': {description: Fine}}
components:";
    folder.write("pets.yaml", &PETS.replace("components:", more));
    folder.write("trine.toml", "[[client]]\nspec = 'pets.yaml'\noutput = 'pets'\n");
    let text = folder.trine(&["cost"]).ends_with(0).stdout;
    for part in [
        "pets (feature `pets`)",
        "toys (feature `toys`)",
        "runtime",
        "client",
        "in all",
        "[client.include]",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    let json = folder
        .trine(&["cost", "--spec", "pets.yaml", "--format", "json"])
        .ends_with(0)
        .stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let parts = json["clients"][0]["parts"].as_array().unwrap();
    folder.trine(&["generate"]).ends_with(0);
    let lines = |path: &str| folder.read(&format!("pets/src/{path}")).lines().count() as u64;
    let pets = parts.iter().find(|part| part["part"] == "pets").unwrap();
    assert_eq!(
        pets["lines"].as_u64(),
        Some(lines("api/pets.rs") + lines("types/pets.rs") + lines("wire/pets.rs"))
    );
    // What is of its types and methods, and of nothing else.
    assert!(
        pets["items"].as_u64().is_some_and(|items| (3..20).contains(&items)),
        "{pets}"
    );
    // Every item is counted once.
    let items: u64 = parts.iter().filter_map(|part| part["items"].as_u64()).sum();
    let all = folder
        .trine(&["inspect", "pets.yaml", "--format", "json"])
        .ends_with(0)
        .stdout;
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    assert_eq!(items, all["items"].as_array().unwrap().len() as u64);
}

#[test]
fn document_without_a_reading_has_no_cost() {
    let folder = Folder::new();
    folder.write("pets.yaml", "openapi: 9\n");
    folder
        .trine(&["cost", "--spec", "pets.yaml"])
        .ends_with(3)
        .says(&["T0021"]);
}
