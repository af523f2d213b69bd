use std::process::Command;

use crate::run::{Folder, PETS};

#[test]
fn a_document_comes_from_stdin() {
    let folder = Folder::new();
    folder
        .trine_with_input(&["generate", "-", "-o", "out"], PETS)
        .ends_with(0);
    assert!(folder.path("out/Cargo.toml").is_file());
    folder.trine_with_input(&["lint", "-"], "openapi: 9\n").ends_with(3);
}

#[test]
fn a_document_comes_from_a_revision() {
    let folder = Folder::new();
    let git = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
            .args(arguments)
            .current_dir(folder.path(""));
        command.output().is_ok_and(|done| done.status.success())
    };
    if !git(&["init", "--quiet"]) {
        return; // There is no git here.
    }
    folder.write(
        "spec/pets.yaml",
        &PETS.replace("'#/components/schemas/Pet'", "'parts/pet.yaml'"),
    );
    folder.write(
        "spec/parts/pet.yaml",
        "type: object\nproperties: {name: {type: string}}\n",
    );
    assert!(git(&["add", "."]) && git(&["commit", "--quiet", "--message", "first"]));
    folder.write("spec/pets.yaml", "openapi: 9\n");
    folder
        .trine(&["generate", "git:HEAD:spec/pets.yaml", "-o", "out"])
        .ends_with(0);
    folder
        .trine(&["lint", "git:HEAD:spec/none.yaml"])
        .ends_with(4)
        .says(&["spec/none.yaml"]);
    folder.trine(&["lint", "git:none:spec/pets.yaml"]).ends_with(4);
    folder.trine(&["lint", "git:--output=x:spec/pets.yaml"]).ends_with(2);
    folder.trine(&["lint", "git:HEAD"]).ends_with(2).says(&["git:REV:PATH"]);
}
