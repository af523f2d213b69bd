//! `format = "rustfmt"`.

use std::path::Path;
use std::process::Command;

use crate::run::Folder;

const CONFIG: &str = "[[client]]\nspec = 'pets.yaml'\noutput = 'out/pets'\nformat = 'rustfmt'\n";

/// A client whose sources rustfmt has formatted.
fn formatted() -> Folder {
    let folder = Folder::with_pets();
    folder.write("trine.toml", CONFIG);
    folder.trine(&["generate"]).ends_with(0);
    folder
}

/// Returns true if `cargo fmt` would change nothing in the crate.
fn is_clean(folder: &Path) -> bool {
    let check = Command::new("cargo")
        .args(["fmt", "--check"])
        .current_dir(folder)
        .output();
    let check = check.unwrap();
    print!("{}", String::from_utf8_lossy(&check.stdout));
    check.status.success()
}

#[test]
fn cargo_fmt_changes_nothing_in_a_crate_that_rustfmt_has_formatted() {
    let folder = formatted();
    assert!(!folder.path("out/pets/rustfmt.toml").exists());
    assert!(is_clean(&folder.path("out/pets")));
    folder.trine(&["generate", "--check"]).ends_with(0);
}

#[test]
fn rustfmt_has_the_configuration_of_the_folders_around_the_crate() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", CONFIG);
    folder.write("rustfmt.toml", "hard_tabs = true\n");
    folder.trine(&["generate"]).ends_with(0);
    assert!(folder.read("out/pets/src/client.rs").contains("\n\tpub fn "));
    assert!(is_clean(&folder.path("out/pets")));
}

#[test]
fn a_configuration_of_your_own_in_the_crate_goes_before_those_around_it() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", CONFIG);
    folder.write("out/pets/rustfmt.toml", "hard_tabs = true\n");
    folder.trine(&["generate"]).ends_with(0);
    assert!(folder.read("out/pets/src/client.rs").contains("\n\tpub fn "));
    assert!(is_clean(&folder.path("out/pets")));
}

#[test]
fn the_file_that_kept_rustfmt_off_goes_when_rustfmt_is_asked_for() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", &CONFIG.replace("rustfmt", "prettyplease"));
    folder.trine(&["generate"]).ends_with(0);
    assert!(folder.path("out/pets/rustfmt.toml").exists());
    folder.write("trine.toml", CONFIG);
    folder.trine(&["generate"]).ends_with(0);
    assert!(!folder.path("out/pets/rustfmt.toml").exists());
    assert!(is_clean(&folder.path("out/pets")));
}

#[test]
fn without_rustfmt_nothing_is_written() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", CONFIG);
    let run = folder.trine_without_programs(&["generate"]).ends_with(2);
    run.says(&[
        "`format = \"rustfmt\"` needs rustfmt, which is not installed",
        "rustup component add rustfmt",
    ]);
    assert!(!folder.path("out").exists());
}

#[test]
fn a_configuration_that_rustfmt_refuses_is_shown_and_nothing_is_written() {
    let folder = Folder::with_pets();
    folder.write("trine.toml", CONFIG);
    folder.write("rustfmt.toml", "max_width = 'wide'\n");
    let run = folder.trine(&["generate"]).ends_with(2);
    run.says(&["rustfmt failed: ", "max_width"]);
    assert!(!folder.path("out").exists());
}
