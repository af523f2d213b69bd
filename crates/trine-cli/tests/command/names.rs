use crate::run::{Folder, PETS};

#[test]
fn a_name_is_made_valid_or_refused_with_help() {
    let folder = Folder::with_pets();
    folder
        .trine(&["generate", "pets.yaml", "-o", "a", "--name", "Pet Store!"])
        .ends_with(0);
    assert!(folder.read("a/Cargo.toml").contains("name = \"pet-store\""));
    for name in ["", "日本", "fn", "1a", "std", "reqwest", "../.."] {
        folder
            .trine(&["generate", "pets.yaml", "-o", "b", "--name", name])
            .ends_with(2)
            .says(&["help: use a name such as"]);
    }
    assert!(!folder.path("b").exists());
}

#[test]
fn names_given_once_stay_when_the_document_grows() {
    let folder = Folder::with_pets();
    folder.trine(&["generate", "pets.yaml", "-o", "out"]).ends_with(0);
    // `get-pet` would be named the same, and comes first in the document.
    let grown = PETS.replace("  /pets/{id}:\n", "  /first:\n    get: {tags: [pets], operationId: get-pet, responses: {'204': {description: Done}}}\n  /pets/{id}:\n");
    folder.write(
        "pets.yaml",
        &grown.replace(
            "    Pet:",
            "    pet: {type: object, properties: {other: {type: string}}}\n    Pet:",
        ),
    );
    folder.trine(&["generate", "pets.yaml", "-o", "out"]).ends_with(0);
    let lock = folder.read("out/trine.lock");
    for line in [
        "\"#/components/schemas/Pet\" = \"Pet\"",
        "\"GET /pets/{id}\" = \"pets().get\"",
    ] {
        assert!(lock.contains(line), "expected {line} in\n{lock}");
    }
}
