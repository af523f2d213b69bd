use crate::run::{Folder, PETS};

#[test]
fn generate_without_arguments_does_every_client_of_the_configuration() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", "[[client]]\nspec = 'pets.yaml'\noutput = 'one'\nname = 'one'\n\n[[client]]\nspec = 'pets.yaml'\noutput = 'two'\n");
    folder.trine(&["generate"]).ends_with(0);
    assert!(folder.read("one/Cargo.toml").contains("name = \"one\""));
    assert!(folder.read("two/Cargo.toml").contains("name = \"two\""));
    folder.trine(&["generate", "--check"]).ends_with(0);
}

#[test]
fn paths_of_a_configuration_are_relative_to_it() {
    let folder = Folder::new();
    folder.write("project/spec/pets.yaml", PETS);
    folder.write(
        "project/trine.toml",
        "[[client]]\nspec = 'spec/pets.yaml'\noutput = 'generated/pets'\n",
    );
    folder
        .trine(&["generate", "--config", "project/trine.toml"])
        .ends_with(0);
    assert!(folder.path("project/generated/pets/Cargo.toml").is_file());
}

#[test]
fn one_client_of_many_is_generated_by_its_name() {
    let folder = Folder::with_pets();
    folder.write(
        "trine.toml",
        "[[client]]\nspec = 'pets.yaml'\noutput = 'one'\n[[client]]\nspec = 'pets.yaml'\noutput = 'two'\n",
    );
    folder.trine(&["generate", "--name", "two"]).ends_with(0);
    assert!(!folder.path("one").exists() && folder.path("two").exists());
    folder
        .trine(&["generate", "--name", "three"])
        .ends_with(2)
        .says(&["three"]);
}

#[test]
fn the_options_of_a_configuration_hold_for_a_document_of_the_command_line() {
    let folder = Folder::with_pets();
    folder.write("options.toml", "[[client]]\ntri-state = 'everywhere'\n");
    folder.write(
        "pets.yaml",
        &PETS.replace("tag: {type: string}", "tag: {type: string, nullable: true}"),
    );
    folder.trine(&["generate", "pets.yaml", "-o", "plain"]).ends_with(0);
    folder
        .trine(&["generate", "pets.yaml", "-o", "strict", "--config", "options.toml"])
        .ends_with(0);
    assert!(!folder.read("plain/api.txt").contains("Field<String>"));
    assert!(folder.read("strict/api.txt").contains("Field<String>"));
}

#[test]
fn one_broken_client_leaves_the_others_to_be_written() {
    let folder = Folder::with_pets();
    folder.write("bad.yaml", "openapi: 9\n");
    folder.write(
        "trine.toml",
        "[[client]]\nspec = 'bad.yaml'\noutput = 'one'\n[[client]]\nspec = 'pets.yaml'\noutput = 'two'\n",
    );
    folder.trine(&["generate"]).ends_with(3).says(&["bad.yaml:1:"]);
    assert!(!folder.path("one").exists() && folder.path("two").exists());
}

#[test]
fn key_that_does_nothing_is_an_error_with_its_line() {
    let folder = Folder::with_pets();
    let with = |choices: &str| {
        folder.write(
            "trine.toml",
            &format!("[[client]]\nspec = 'pets.yaml'\noutput = 'one'\n{choices}\n"),
        );
        folder.trine(&["generate"])
    };
    with("enums = { default = 'closed', except = ['Pet', 'Pett'] }")
        .ends_with(2)
        .says(&[
            "trine.toml:4:48: the document has no component `Pett`",
            "did you mean `Pet`?",
        ]);
    with("types-only = true\n[client.pages]\n'GET /pets/{id}' = false\n[client.auth]\nKey = 'key'")
        .ends_with(2)
        .says(&["`pages` has no effect", "`auth` has no effect", "trine.toml:5:1"]);
    assert!(!folder.path("one").exists());
    with("types-only = true").ends_with(0);
}

#[test]
fn a_wrong_configuration_is_a_usage_error_with_its_line() {
    let folder = Folder::with_pets();
    folder
        .trine(&["generate"])
        .ends_with(2)
        .says(&["there is no trine.toml here", "trine init"]);
    folder.write("trine.toml", "[[client]]\nspec = 'pets.yaml'\noutptu = 'one'\n");
    folder
        .trine(&["generate"])
        .ends_with(2)
        .says(&["trine.toml:3:1: unknown key `outptu`", "did you mean `output`?"]);
    folder.write("trine.toml", "[[client]]\nspec = 'pets.yaml'\n");
    folder.trine(&["generate"]).ends_with(2).says(&["has no `output`"]);
    folder.write("trine.toml", "");
    folder.trine(&["generate"]).ends_with(2).says(&["no client"]);
    folder.write(
        "trine.toml",
        "[[client]]\nspec = 'pets.yaml'\noutput = 'a'\n[[client]]\nspec = 'pets.yaml'\noutput = 'a'\n",
    );
    folder
        .trine(&["generate"])
        .ends_with(2)
        .says(&["two clients share the folder"]);
    folder
        .trine(&["generate", "--config", "none.toml"])
        .ends_with(4)
        .says(&["none.toml: cannot read"]);
}
