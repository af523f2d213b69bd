use crate::run::{Folder, PETS};

fn listed(folder: &Folder, arguments: &[&str]) -> serde_json::Value {
    let run = folder
        .trine(&[&["inspect"], arguments, &["--format", "json"]].concat())
        .ends_with(0);
    serde_json::from_str(&run.stdout).unwrap()
}

#[test]
fn operations_and_types_are_listed_as_json() {
    let folder = Folder::with_pets();
    let mut listed = listed(&folder, &["pets.yaml"]);
    listed.as_object_mut().unwrap().remove("items");
    let expected = serde_json::json!({
        "operations": [{ "id": "get_pet", "method": "GET", "path": "/pets/{id}", "rust": "pets().get" }],
        "types": [{ "pointer": "#/components/schemas/Pet", "rust": "types::Pet", "kind": "struct", "uses": ["received"] }],
    });
    assert_eq!(listed, expected);
}

#[test]
fn items_are_the_lines_of_the_crate_with_their_places_in_the_document() {
    let folder = Folder::with_pets();
    folder.trine(&["generate", "pets.yaml", "-o", "pets"]).ends_with(0);
    let listed = listed(&folder, &["pets.yaml"]);
    let items = listed["items"].as_array().unwrap();
    let lines: std::collections::BTreeSet<&str> = items.iter().map(|item| item["item"].as_str().unwrap()).collect();
    let surface = folder.read("pets/api.txt");
    assert_eq!(lines, surface.lines().collect());
    let item = |line: &str| items.iter().find(|item| item["item"] == line).unwrap();
    let name = serde_json::json!({
        "item": "struct types::Pet.name: String",
        "pointer": "#/components/schemas/Pet/properties/name",
        "file": "pets.yaml",
        "line": 17,
    });
    assert_eq!(item("struct types::Pet.name: String"), &name);
    let error = item("enum api::pets::GetError");
    assert_eq!(error["pointer"], "#/paths/~1pets~1{id}/get");
    assert_eq!(item("fn Client::builder() -> ClientBuilder").get("pointer"), None);
}

#[test]
fn every_schema_of_the_components_has_an_entry() {
    let folder = Folder::new();
    let schemas = "    Alias: {$ref: '#/components/schemas/Pet'}\n    Text: {type: string}\n    Any: {}\n    Level: {type: string, enum: [a]}\n";
    folder.write(
        "pets.yaml",
        &PETS.replace("  schemas:\n", &format!("  schemas:\n{schemas}")),
    );
    let listed = listed(&folder, &["pets.yaml"]);
    let pointers: Vec<_> = listed["types"]
        .as_array()
        .unwrap()
        .iter()
        .map(|ty| ty["pointer"].as_str().unwrap())
        .collect();
    let mut expected = ["Alias", "Text", "Any", "Level", "Pet"].map(|name| format!("#/components/schemas/{name}"));
    expected.sort();
    let mut found = pointers.clone();
    found.sort_unstable();
    assert_eq!(found, expected);
    assert!(
        listed["types"]
            .as_array()
            .unwrap()
            .iter()
            .all(|ty| ty["rust"].as_str().unwrap().starts_with("types::"))
    );
}

#[test]
fn the_schemas_of_swagger_2_are_listed_where_they_stand() {
    let folder = Folder::new();
    folder.write("old.yaml", "swagger: '2.0'\ninfo: {title: x, version: '1'}\npaths: {}\ndefinitions:\n  Pet: {type: object, properties: {name: {type: string}}}\n");
    assert_eq!(
        listed(&folder, &["old.yaml"])["types"][0]["pointer"],
        "#/definitions/Pet"
    );
}

#[test]
fn text_is_the_same_list() {
    let folder = Folder::with_pets();
    let run = folder.trine(&["inspect", "pets.yaml"]).ends_with(0);
    assert_eq!(
        run.stdout,
        "GET     /pets/{id}  pets().get\nstruct  #/components/schemas/Pet  types::Pet\n"
    );
}

#[test]
fn each_stage_can_be_looked_at() {
    let folder = Folder::with_pets();
    for stage in ["document", "api", "plan"] {
        let run = folder.trine(&["inspect", "pets.yaml", "--stage", stage]).ends_with(0);
        assert!(run.stdout.contains("get_pet"), "{stage}:\n{}", run.stdout);
    }
}

#[test]
fn names_that_the_crate_has_are_listed_where_its_configuration_is_given() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", "[[client]]\nspec = 'pets.yaml'\noutput = 'out'\n");
    folder.trine(&["generate"]).ends_with(0);
    let lock = folder.read("out/trine.lock").replace("pets().get", "pets().fetch");
    folder.write("out/trine.lock", &lock);
    let rust = |listed: serde_json::Value| listed["operations"][0]["rust"].clone();
    assert_eq!(rust(listed(&folder, &["pets.yaml"])), "pets().get");
    assert_eq!(
        rust(listed(&folder, &["pets.yaml", "--config", "trine.toml"])),
        "pets().fetch"
    );
}
