//! `trine where`.

use crate::run::{Folder, PETS};

fn folder() -> Folder {
    let folder = Folder::with_pets();
    folder.write(
        "trine.toml",
        "[[client]]\nspec = 'pets.yaml'\noutput = 'pets'\nname = 'pet-store'\n",
    );
    folder
}

#[test]
fn item_is_found_by_its_path_or_its_line_and_shown_with_its_place() {
    let folder = folder();
    let expected = "pets.yaml:17:56 (#/components/schemas/Pet/properties/name)\n  struct types::Pet.name: String\n";
    for wanted in [
        "types::Pet::name",
        "types::Pet.name",
        "Pet::name",
        "pet_store::types::Pet::name",
        "struct types::Pet.name: String",
    ] {
        let found = folder.trine(&["where", wanted]).ends_with(0).stdout;
        assert_eq!(found, expected, "{wanted}");
    }
    for wanted in ["pets().get", "pets().get()", "get"] {
        let found = folder.trine(&["where", wanted]).ends_with(0).stdout;
        assert!(
            found.starts_with("pets.yaml:7:5 (#/paths/~1pets~1{id}/get)\n  fn "),
            "{wanted}: {found}"
        );
    }
    let found = folder.trine(&["where", "ClientBuilder::proxy"]).ends_with(0).stdout;
    assert!(
        found.starts_with("from no part of the document\n  fn ClientBuilder::proxy("),
        "{found}"
    );
    // A line of `api.txt` that is no item.
    let dated = PETS.replace("tag: {type: string}", "tag: {type: string, format: date-time}");
    folder.write("pets.yaml", &dated);
    let found = folder.trine(&["where", "dates of jiff"]).ends_with(0).stdout;
    assert_eq!(found, "dates of jiff\n  it comes from no part of the document\n");
}

#[test]
fn items_are_found_by_pointer_and_by_line_of_the_document() {
    let folder = folder();
    let tag = "struct types::Pet.tag: Option<String>\n";
    for wanted in [
        "#/components/schemas/Pet/properties/tag",
        "pets.yaml#/components/schemas/Pet/properties/tag",
    ] {
        let found = folder.trine(&["where", wanted]).ends_with(0).stdout;
        assert!(found.contains(tag) && !found.contains(".name"), "{wanted}: {found}");
    }
    // Of a place that no item comes from, what comes from below it.
    let found = folder.trine(&["where", "#/components/schemas"]).ends_with(0).stdout;
    assert!(found.contains("struct types::Pet") && found.contains(tag), "{found}");
    let found = folder.trine(&["where", "pets.yaml:17"]).ends_with(0).stdout;
    assert!(found.contains(tag) && !found.contains("fn pets"), "{found}");
}

#[test]
fn names_are_those_that_the_crate_has_and_the_clients_those_of_the_configuration() {
    let folder = folder();
    folder.write(
        "trine.toml",
        &format!(
            "{}[client.rename]\n'#/components/schemas/Pet' = 'Animal'\n",
            folder.read("trine.toml")
        ),
    );
    folder.trine(&["generate"]).ends_with(0);
    assert!(
        folder
            .trine(&["where", "types::Animal"])
            .ends_with(0)
            .stdout
            .contains("(#/components/schemas/Pet)")
    );
    // Of a document alone, the names are new.
    folder
        .trine(&["where", "types::Animal", "--spec", "pets.yaml"])
        .ends_with(2);
    folder
        .trine(&["where", "types::Pet", "--spec", "pets.yaml"])
        .ends_with(0);
    let json = folder
        .trine(&["where", "types::Animal::name", "--format", "json"])
        .ends_with(0)
        .stdout;
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["items"][0]["pointer"], "#/components/schemas/Pet/properties/name");
    assert_eq!(json["items"][0]["line"], 17);
}

#[test]
fn nothing_found_is_an_error_with_the_nearest_item() {
    let folder = folder();
    folder.trine(&["where", "types::Pet::nam"]).ends_with(2).says(&[
        "there is nothing called `types::Pet::nam`",
        "did you mean `types::Pet::name`?",
    ]);
    folder.write("pets.yaml", "openapi: 9\n");
    folder.trine(&["where", "types::Pet"]).ends_with(3).says(&["T0021"]);
}
