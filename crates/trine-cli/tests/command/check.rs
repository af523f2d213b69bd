use crate::run::{Folder, PETS};

#[test]
fn check_passes_where_nothing_is_stale() {
    let folder = Folder::with_pets();
    folder.trine(&["generate", "pets.yaml", "-o", "out"]).ends_with(0);
    let run = folder
        .trine(&["generate", "pets.yaml", "-o", "out", "--check"])
        .ends_with(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
}

#[test]
fn check_shows_a_diff_and_writes_nothing() {
    let folder = Folder::with_pets();
    folder.trine(&["generate", "pets.yaml", "-o", "out"]).ends_with(0);
    let before = folder.tree("out");
    folder.write("pets.yaml", &PETS.replace("tag: {type", "colour: {type"));
    let run = folder
        .trine(&["generate", "pets.yaml", "-o", "out", "--check"])
        .ends_with(1)
        .says(&["stale", "trine generate"]);
    assert!(run.stdout.contains("--- a/api.txt\n+++ b/api.txt\n"), "{}", run.stdout);
    assert!(
        run.stdout
            .lines()
            .any(|line| line.starts_with('+') && line.contains("colour")),
        "{}",
        run.stdout
    );
    assert!(
        run.stdout
            .lines()
            .any(|line| line.starts_with('-') && line.contains("tag")),
        "{}",
        run.stdout
    );
    assert_eq!(folder.tree("out"), before);
}

#[test]
fn check_of_a_folder_that_is_not_there_is_stale() {
    let folder = Folder::with_pets();
    let run = folder
        .trine(&["generate", "pets.yaml", "-o", "out", "--check"])
        .ends_with(1);
    assert!(run.stdout.contains("--- /dev/null\n+++ b/Cargo.toml\n"));
    assert!(!folder.path("out").exists());
}

#[test]
fn check_finds_a_file_edited_by_hand() {
    let folder = Folder::with_pets();
    folder.trine(&["generate", "pets.yaml", "-o", "out"]).ends_with(0);
    folder.write("out/README.md", "mine\n");
    let run = folder
        .trine(&["generate", "pets.yaml", "-o", "out", "--check"])
        .ends_with(1);
    assert!(run.stdout.contains("-mine"), "{}", run.stdout);
}
