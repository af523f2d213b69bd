use crate::run::{Folder, PETS};

/// Generates with these lines of `[client.package]`.
fn generated(folder: &Folder, package: &str) -> crate::run::Run {
    let config = format!("[[client]]\nspec = 'pets.yaml'\noutput = 'pets'\n[client.package]\n{package}\n");
    folder.write("trine.toml", &config);
    folder.trine(&["generate"])
}

#[test]
fn the_package_has_the_keys_of_the_configuration_and_the_texts_of_its_licences() {
    let folder = Folder::with_pets();
    let package = "authors = ['Ann <ann@example.com>']\nlicense = 'MIT OR Apache-2.0'\nkeywords = ['pets']\n";
    generated(&folder, package).ends_with(0);
    let manifest = folder.read("pets/Cargo.toml");
    for line in [
        "description = \"Rust client for Pet Store\"",
        "authors = [\"Ann <ann@example.com>\"]",
        "homepage = \"https://pets.example.com/v1\"",
        "license = \"MIT OR Apache-2.0\"",
        "keywords = [\"pets\"]",
    ] {
        assert!(manifest.lines().any(|found| found == line), "{line} in {manifest}");
    }
    assert!(!manifest.contains("publish"), "{manifest}");
    assert!(
        folder
            .read("pets/LICENSE-MIT")
            .contains("Copyright (c) Ann <ann@example.com>\n")
    );
    assert!(folder.read("pets/LICENSE-APACHE").starts_with("Apache License"));
    assert!(folder.read("pets/src/runtime/LICENSE").contains("the trine authors"));
}

#[test]
fn a_package_without_a_licence_is_not_published() {
    let folder = Folder::with_pets();
    generated(&folder, "").ends_with(0);
    assert!(folder.read("pets/Cargo.toml").contains("publish = false\n"));
    assert!(!folder.path("pets/LICENSE").exists());
}

#[test]
fn the_version_of_the_package_stays_when_that_of_the_document_changes() {
    let folder = Folder::with_pets();
    let version = |folder: &Folder| {
        let manifest = folder.read("pets/Cargo.toml");
        manifest
            .lines()
            .find(|line| line.starts_with("version"))
            .unwrap_or_default()
            .to_owned()
    };
    folder.write("pets.yaml", &PETS.replace("version: '1'", "version: '1.2.0'"));
    generated(&folder, "").ends_with(0);
    assert_eq!(version(&folder), "version = \"1.2.0\"");
    folder.write("pets.yaml", &PETS.replace("version: '1'", "version: '2.0.0'"));
    generated(&folder, "").ends_with(0);
    assert_eq!(version(&folder), "version = \"1.2.0\"");
    generated(&folder, "version = '1.3.0'").ends_with(0);
    assert_eq!(version(&folder), "version = \"1.3.0\"");
    generated(&folder, "").ends_with(0);
    assert_eq!(version(&folder), "version = \"1.3.0\"");
}

#[test]
fn the_date_of_a_document_is_no_version_of_a_package() {
    let folder = Folder::with_pets();
    folder.write("pets.yaml", &PETS.replace("version: '1'", "version: '2022.11.28'"));
    generated(&folder, "").ends_with(0);
    assert!(folder.read("pets/Cargo.toml").contains("version = \"0.1.0\"\n"));
}

#[test]
fn a_licence_that_is_no_spdx_expression_writes_nothing() {
    let folder = Folder::with_pets();
    let run = generated(&folder, "license = 'MIT or so'");
    assert!(
        run.stderr
            .contains("trine.toml:5:11: \"MIT or so\" is not a valid SPDX expression"),
        "{}",
        run.stderr
    );
    run.ends_with(2);
    assert!(!folder.path("pets").exists());
}
