//! `trine generate --bump`: the version and the changelog follow what changed for callers.

use crate::run::{Folder, PETS};

/// `PETS` with an operation more.
fn grown() -> String {
    let more = "  /toys:\n    get: {tags: [toys], operationId: list_toys, responses: {'204': {description: None}}}\n";
    PETS.replace("components:", &format!("{more}components:"))
}

fn generate(folder: &Folder, arguments: &[&str]) -> crate::run::Run {
    folder.trine(&[&["generate", "pets.yaml", "-o", "pets"], arguments].concat())
}

fn version(folder: &Folder) -> String {
    let manifest = folder.read("pets/Cargo.toml");
    let line = manifest.lines().find(|line| line.starts_with("version = "));
    line.unwrap_or_default().replace("version = ", "").replace('"', "")
}

#[test]
fn version_and_changelog_follow_what_changed() {
    let folder = Folder::with_pets();
    generate(&folder, &[]).ends_with(0);
    assert_eq!(version(&folder), "0.1.0");
    folder.write("pets.yaml", &grown());
    generate(&folder, &["--bump"])
        .ends_with(0)
        .says(&["pets: 0.1.0 -> 0.1.1, public items: 0 removed, 0 changed, "]);
    assert_eq!(version(&folder), "0.1.1");
    let log = folder.read("pets/CHANGELOG.md");
    assert!(log.starts_with("# Changelog\n\n## 0.1.1\n\n### Added\n\n- `"), "{log}");
    assert!(
        log.contains("- `feature toys`\n- `fn toys().list() -> Call<(), ListError>`\n"),
        "{log}"
    );
    // A person adds words, and the document loses a property and makes another one required.
    folder.write("pets/CHANGELOG.md", &log.replace("### Added", "Toys!\n\n### Added"));
    let other = grown()
        .replace(", tag: {type: string}", "")
        .replace("required: [name], ", "");
    folder.write("pets.yaml", &other);
    generate(&folder, &["--bump", "--date", "2025-01-31"])
        .ends_with(0)
        .says(&["pets: 0.1.1 -> 0.2.0, public items: "]);
    assert_eq!(version(&folder), "0.2.0");
    let log = folder.read("pets/CHANGELOG.md");
    assert!(
        log.starts_with("# Changelog\n\n## 0.2.0 (2025-01-31)\n\n### Removed\n\n"),
        "{log}"
    );
    assert!(log.contains("- `struct types::Pet.tag: Option<String>`\n"), "{log}");
    assert!(
        log.contains("- `struct types::Pet.name: String`\n  is now `struct types::Pet.name: Option<String>`\n"),
        "{log}"
    );
    assert!(log.contains("\n## 0.1.1\n\nToys!\n\n### Added\n"), "{log}");
    // What the lock keeps stays.
    generate(&folder, &[]).ends_with(0);
    assert_eq!(version(&folder), "0.2.0");
    assert!(folder.read("pets/trine.lock").contains("0.2.0"));
}

#[test]
fn version_stays_when_nothing_changes_and_is_a_patch_when_nothing_public_does() {
    let folder = Folder::with_pets();
    generate(&folder, &[]).ends_with(0);
    folder.write("pets.yaml", &format!("# a comment\n{PETS}"));
    generate(&folder, &["--bump"])
        .ends_with(0)
        .says(&["pets: nothing has changed; the version stays the same"]);
    assert_eq!(version(&folder), "0.1.0");
    assert!(!folder.path("pets/CHANGELOG.md").exists());
    folder.write(
        "pets.yaml",
        &PETS.replace("description: Fine", "description: Very fine"),
    );
    folder.write(
        "pets.yaml",
        &PETS.replace("https://pets.example.com/v1", "https://pets.example.com/v2"),
    );
    generate(&folder, &["--bump"])
        .ends_with(0)
        .says(&["pets: 0.1.0 -> 0.1.1"]);
    assert!(
        folder
            .read("pets/CHANGELOG.md")
            .contains("## 0.1.1\n\nNo public item has changed.\n")
    );
}

#[test]
fn same_input_gives_the_same_bytes() {
    let made = || {
        let folder = Folder::with_pets();
        generate(&folder, &[]).ends_with(0);
        folder.write("pets.yaml", &grown());
        generate(&folder, &["--bump"]).ends_with(0);
        folder.tree("pets")
    };
    assert_eq!(made(), made());
}

/// A bump that is refused writes nothing.
#[track_caller]
fn refused(folder: &Folder, arguments: &[&str], code: i32, said: &[&str]) {
    let before = folder.tree(".");
    generate(folder, arguments).ends_with(code).says(said);
    assert_eq!(folder.tree("."), before, "nothing is written");
}

#[test]
fn bump_that_has_nothing_to_compare_with_writes_nothing() {
    let folder = Folder::with_pets();
    refused(
        &folder,
        &["--bump"],
        2,
        &[
            "--bump compares with an earlier run",
            "help: run `trine generate` without --bump first",
        ],
    );
    generate(&folder, &[]).ends_with(0);
    folder.write("pets.yaml", &grown());
    refused(&folder, &["--bump", "--date", "tomorrow"], 2, &["2025-01-31"]);
    refused(&folder, &["--date", "2025-01-31"], 2, &["--bump"]);
    refused(&folder, &["--bump", "--check"], 2, &["--check"]);
    let surface = folder.read("pets/api.txt");
    folder.write("pets/api.txt", "mine");
    refused(&folder, &["--bump"], 2, &["api.txt, which was edited by hand"]);
    folder.write("pets/api.txt", &surface);
    folder.write("pets/CHANGELOG.md", "## 0.1.1\n\nI know already.\n");
    refused(
        &folder,
        &["--bump"],
        2,
        &["CHANGELOG.md already has a section for 0.1.1"],
    );
    std::fs::remove_file(folder.path("pets/CHANGELOG.md")).unwrap();
    let manifest = folder.read("pets/Cargo.toml");
    folder.write("pets/Cargo.toml", "mine");
    refused(&folder, &["--bump"], 1, &["edited by hand"]);
    folder.write("pets/Cargo.toml", &manifest);
    generate(&folder, &["--bump"]).ends_with(0);
}

#[test]
fn version_of_the_configuration_is_not_raised() {
    let folder = Folder::with_pets();
    let client = "[[client]]\nspec = \"pets.yaml\"\noutput = \"pets\"\nname = \"pets\"\n";
    folder.write(
        "trine.toml",
        &format!("{client}[client.package]\nversion = \"1.0.0\"\n"),
    );
    folder.trine(&["generate"]).ends_with(0);
    folder.write("pets.yaml", &grown());
    folder
        .trine(&["generate", "--bump"])
        .ends_with(2)
        .says(&["the configuration sets a version", "remove `version`"]);
    // Without it, the lock has the version.
    folder.write("trine.toml", client);
    folder
        .trine(&["generate", "--bump"])
        .ends_with(0)
        .says(&["pets: 1.0.0 -> 1.1.0"]);
}
