use crate::run::{Folder, PETS};

const GENERATE: &[&str] = &["generate", "pets.yaml", "-o", "out"];

#[test]
fn a_crate_is_written_with_its_lock() {
    let folder = Folder::with_pets();
    let run = folder.trine(GENERATE).ends_with(0);
    assert_eq!(run.stdout, "");
    let lock = folder.read("out/trine.lock");
    for part in [
        "spec = \"sha256:",
        "https://pets.example.com",
        "Key: key in header X-Key",
        "\"#/components/schemas/Pet\" = \"Pet\"",
        "\"GET /pets/{id}\"",
        "\"src/lib.rs\" = \"sha256:",
    ] {
        assert!(lock.contains(part), "expected {part:?} in\n{lock}");
    }
    let temporary: Vec<_> = folder
        .tree("out")
        .into_keys()
        .filter(|name| name.contains(".trine-"))
        .collect();
    assert_eq!(temporary, Vec::<String>::new());
}

#[test]
fn the_folder_gives_the_name_where_none_is_given() {
    let folder = Folder::with_pets();
    folder
        .trine(&["generate", "pets.yaml", "-o", "clients/Pet_Store"])
        .ends_with(0);
    assert!(
        folder
            .read("clients/Pet_Store/Cargo.toml")
            .contains("name = \"pet_store\"")
    );
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    folder
        .trine(&["generate", "pets.yaml", "-o", "again", "--name", "out"])
        .ends_with(0);
    assert_eq!(folder.tree("out"), folder.tree("again"));
}

#[test]
fn a_run_that_changes_nothing_touches_no_file() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
    for name in folder.tree("out").into_keys() {
        let file = std::fs::File::options()
            .write(true)
            .open(folder.path("out").join(name))
            .unwrap();
        file.set_modified(long_ago).unwrap();
    }
    let run = folder.trine(GENERATE).ends_with(0);
    assert_eq!(run.stderr, "");
    for name in folder.tree("out").into_keys() {
        let modified = folder.path("out").join(&name).metadata().unwrap().modified().unwrap();
        assert_eq!(modified, long_ago, "{name}");
    }
}

#[test]
fn a_file_edited_by_hand_is_reported_and_kept() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    folder.write("out/README.md", "mine\n");
    folder
        .trine(GENERATE)
        .ends_with(1)
        .says(&["README.md", "edited by hand", "--force"]);
    assert_eq!(folder.read("out/README.md"), "mine\n");
    // What was not edited is brought up to date all the same, and the edit is not forgotten.
    folder.write("pets.yaml", &PETS.replace("tag: {type", "colour: {type"));
    folder.trine(GENERATE).ends_with(1).says(&["README.md"]);
    assert_eq!(folder.read("out/README.md"), "mine\n");
    assert!(folder.read("out/api.txt").contains("colour"));
    folder.trine(&[GENERATE, &["--force"]].concat()).ends_with(0);
    assert_ne!(folder.read("out/README.md"), "mine\n");
    folder.trine(&[GENERATE, &["--check"]].concat()).ends_with(0);
}

#[test]
fn files_no_longer_written_are_removed_and_no_other_is_touched() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    let before = folder.tree("out");
    folder.write("out/src/mine.rs", "// mine\n");
    let moved = PETS
        .replace("tags: [pets]", "tags: [animals]")
        .replace("/pets/", "/animals/");
    folder.write("pets.yaml", &moved);
    folder.trine(GENERATE).ends_with(0).says(&["removed"]);
    let after = folder.tree("out");
    assert!(before.contains_key("src/api/pets.rs") && !after.contains_key("src/api/pets.rs"));
    assert!(after.contains_key("src/api/animals.rs"));
    assert_eq!(folder.read("out/src/mine.rs"), "// mine\n");
}

#[test]
fn a_folder_that_trine_did_not_make_is_not_overwritten() {
    let folder = Folder::with_pets();
    folder.write("out/Cargo.toml", "[package]\n");
    folder
        .trine(GENERATE)
        .ends_with(1)
        .says(&["Cargo.toml", "choose another folder"]);
    assert_eq!(folder.tree("out").len(), 1);
    folder.trine(&[GENERATE, &["--force"]].concat()).ends_with(0);
    assert_ne!(folder.read("out/Cargo.toml"), "[package]\n");
}

#[test]
fn a_lock_that_is_none_is_refused() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    folder.write("out/trine.lock", "<<<<<<< ours\n");
    folder.trine(GENERATE).ends_with(2).says(&["out/trine.lock", "--force"]);
    folder.trine(&[GENERATE, &["--force"]].concat()).ends_with(0);
    folder.trine(&[GENERATE, &["--check"]].concat()).ends_with(0);
}

#[test]
fn a_lock_names_no_file_outside_of_the_folder() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    folder.write("precious.txt", "mine\n");
    let hash = "5c6fb6bbc0b5d9e2d4ad4b0ed0cd8b7b3a4ab40d5e2d4b93bf8ed3a4bd1f9d35";
    let lock = folder.read("out/trine.lock").replace(
        "[files]\n",
        &format!("[files]\n\"../precious.txt\" = \"sha256:{hash}\"\n"),
    );
    folder.write("out/trine.lock", &lock);
    folder.trine(&[GENERATE, &["--force"]].concat()).ends_with(0);
    assert_eq!(folder.read("precious.txt"), "mine\n");
}

#[cfg(unix)]
#[test]
fn a_link_to_the_folder_is_followed_and_a_link_in_it_is_not() {
    let folder = Folder::with_pets();
    std::fs::create_dir(folder.path("real")).unwrap();
    std::os::unix::fs::symlink(folder.path("real"), folder.path("out")).unwrap();
    folder.trine(GENERATE).ends_with(0);
    assert!(folder.path("out").is_symlink() && folder.path("real/Cargo.toml").is_file());

    std::fs::remove_dir_all(folder.path("real/src")).unwrap();
    std::fs::create_dir(folder.path("elsewhere")).unwrap();
    std::os::unix::fs::symlink(folder.path("elsewhere"), folder.path("real/src")).unwrap();
    folder.trine(GENERATE).ends_with(4).says(&["symbolic link"]);
    assert!(folder.tree("elsewhere").is_empty());
}

#[cfg(unix)]
#[test]
fn a_linked_file_is_never_written_through() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    folder.write("target.txt", "mine\n");
    std::fs::remove_file(folder.path("out/README.md")).unwrap();
    std::os::unix::fs::symlink(folder.path("target.txt"), folder.path("out/README.md")).unwrap();
    folder.trine(GENERATE).ends_with(1);
    folder.trine(&[GENERATE, &["--force"]].concat()).ends_with(0);
    assert!(!folder.path("out/README.md").is_symlink());
    assert_eq!(folder.read("target.txt"), "mine\n");
}

#[test]
fn a_change_of_trust_is_noted() {
    let folder = Folder::with_pets();
    folder.trine(GENERATE).ends_with(0);
    folder.write(
        "pets.yaml",
        &PETS.replace("https://pets.example.com", "http://pets.example.com"),
    );
    folder
        .trine(GENERATE)
        .ends_with(0)
        .says(&["https://pets.example.com is now http://pets.example.com, without TLS"]);
    folder.write(
        "pets.yaml",
        &PETS
            .replace("https://pets.example.com", "https://evil.example")
            .replace("X-Key", "X-Other"),
    );
    folder
        .trine(GENERATE)
        .ends_with(0)
        .says(&["new server host https://evil.example", "Key: key in header X-Other"]);
}
