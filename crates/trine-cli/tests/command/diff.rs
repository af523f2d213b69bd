use std::process::Command;

use crate::run::{Folder, PETS};

/// A folder with `old.yaml`, and `new.yaml` without its operation.
fn removed() -> Folder {
    let folder = Folder::new();
    folder.write("old.yaml", PETS);
    folder.write("new.yaml", &PETS.replace("    get:", "    post:"));
    folder
}

fn report(folder: &Folder, arguments: &[&str]) -> serde_json::Value {
    let run = folder.trine(&[&["diff"], arguments, &["--format", "json"]].concat());
    serde_json::from_str(&run.ends_with(0).stdout).unwrap()
}

/// Runs git; returns false if there is none, or it fails.
fn git(folder: &Folder, arguments: &[&str]) -> bool {
    let mut command = Command::new("git");
    command
        .args(["-c", "user.name=a", "-c", "user.email=a@example.com"])
        .args(arguments)
        .current_dir(folder.path(""));
    command.output().is_ok_and(|done| done.status.success())
}

#[test]
fn document_has_no_changes_to_itself() {
    let folder = Folder::with_pets();
    let report = report(&folder, &["pets.yaml", "pets.yaml"]);
    assert_eq!(report["changes"], serde_json::json!([]));
    assert_eq!((&report["wire"], &report["semver"]), (&"none".into(), &"none".into()));
    assert_eq!(report["documents"]["old"]["title"], "Pet Store 1");
    let arguments = ["diff", "pets.yaml", "pets.yaml", "--fail-on", "any"];
    folder.trine(&arguments).ends_with(0);
}

#[test]
fn document_without_a_reading_is_bad_input_on_both_sides_and_never_a_finding() {
    let folder = removed();
    folder.write("bad.yaml", &PETS.replace("'#/components/schemas/Pet'", "'#/none'"));
    for (sides, place) in [
        (["old.yaml", "bad.yaml"], "bad.yaml:12:"),
        (["bad.yaml", "new.yaml"], "bad.yaml:12:"),
    ] {
        let arguments = [&["diff"], &sides[..], &["--fail-on", "any"]].concat();
        let run = folder.trine(&arguments).ends_with(3).says(&["T0101", place]);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn documents_that_cannot_be_read_or_compared_are_told_apart() {
    let folder = removed();
    folder
        .trine(&["diff", "none.yaml", "new.yaml"])
        .ends_with(4)
        .says(&["none.yaml"]);
    folder.trine(&["diff", "-", "-"]).ends_with(2).says(&["stdin"]);
    folder.trine(&["diff", "-"]).ends_with(2).says(&["OLD NEW"]);
    folder
        .trine(&["diff", "git:HEAD:old.yaml"])
        .ends_with(2)
        .says(&["OLD NEW"]);
    folder
        .trine(&["diff", "old.yaml", "new.yaml", "--fail-on", "x"])
        .ends_with(2);
    let lock = ["diff", "old.yaml", "new.yaml", "--lock", "none.lock"];
    folder.trine(&lock).ends_with(2).says(&["none.lock"]);
}

#[test]
fn one_document_comes_from_stdin() {
    let folder = Folder::with_pets();
    for sides in [["-", "pets.yaml"], ["pets.yaml", "-"]] {
        let run = folder.trine_with_input(&[&["diff"], &sides[..]].concat(), PETS);
        run.ends_with(0);
    }
}

#[test]
fn document_alone_is_compared_with_the_last_commit() {
    let folder = Folder::new();
    if !git(&folder, &["init", "--quiet"]) {
        return; // There is no git here.
    }
    folder.write("spec/pets.yaml", PETS);
    let alone = |path: &str| folder.trine(&["diff", path]);
    alone("spec/pets.yaml").ends_with(4).says(&["spec/pets.yaml"]);
    assert!(git(&folder, &["add", "."]) && git(&folder, &["commit", "--quiet", "--message", "first"]));
    folder.write("spec/pets.yaml", &PETS.replace("Pet Store", "Zoo"));
    let report = report(&folder, &["spec/pets.yaml"]);
    let titles = ["old", "new"].map(|side| report["documents"][side]["title"].clone());
    assert_eq!(titles, ["Pet Store 1", "Zoo 1"]);
    assert_eq!(report["documents"]["old"]["name"], "git:HEAD:spec/pets.yaml");
    let absolute = folder.path("spec/pets.yaml");
    alone(&absolute.to_string_lossy()).ends_with(0);
    let sides = ["diff", "git:HEAD:spec/pets.yaml", "git:HEAD:spec/pets.yaml"];
    folder.trine(&sides).ends_with(0);
}

#[test]
fn document_outside_of_a_repository_needs_another() {
    let folder = Folder::with_pets();
    folder
        .trine(&["diff", "pets.yaml"])
        .ends_with(2)
        .says(&["no git repository", "OLD NEW"]);
}

#[test]
fn warnings_are_counted_on_stderr_alone() {
    let folder = Folder::with_pets();
    let never = "{type: string, allOf: [{type: integer}]}";
    folder.write(
        "odd.yaml",
        &PETS.replace("tag: {type: string}", &format!("tag: {never}")),
    );
    let run = folder.trine(&["diff", "odd.yaml", "pets.yaml", "--format", "json"]);
    let run = run.ends_with(0);
    assert_eq!(
        run.stderr,
        "note: odd.yaml has 1 warning; `trine lint odd.yaml` shows it\n"
    );
    serde_json::from_str::<serde_json::Value>(&run.stdout).unwrap();
}

#[test]
fn report_has_every_format() {
    let folder = removed();
    let begins = [
        ("text", "Pet Store 1 (old.yaml) -> Pet Store 1 (new.yaml)\n"),
        ("markdown", "## Changes of the API: Pet Store 1 → Pet Store 1\n"),
        ("html", "<!doctype html>\n"),
        ("json", "{\n"),
        ("sarif", "{\n  \"$schema\""),
        ("github", "::"),
    ];
    for (format, begin) in begins {
        let arguments = ["diff", "old.yaml", "new.yaml", "--format", format];
        let run = folder.trine(&arguments).ends_with(0);
        assert!(run.stdout.starts_with(begin), "{format}:\n{}", run.stdout);
        assert!(!run.stdout.contains('\u{1b}'), "{format}: colour is for a terminal");
    }
}

#[test]
fn list_of_ignored_changes_is_read_and_its_faults_are_told() {
    let folder = removed();
    let arguments = [
        "diff",
        "old.yaml",
        "new.yaml",
        "--ignore",
        "list.toml",
        "--today",
        "2025-02-01",
    ];
    folder.trine(&arguments).ends_with(4).says(&["list.toml"]);
    folder.write("list.toml", "[[ignore]]\nfingerprint = '12'\nreason = 'x'\n");
    folder
        .trine(&arguments)
        .ends_with(2)
        .says(&["list.toml:2: ", "sixteen"]);
    let entry = "[[ignore]]\nfingerprint = '00000000000000ff'\nreason = 'known'\nuntil = 2025-01-31\n";
    folder.write("list.toml", entry);
    folder
        .trine(&arguments)
        .ends_with(0)
        .says(&["warning: list.toml:2: ", "is unused"]);
    folder.trine(&arguments[..5]).ends_with(0).says(&["is unused"]);
    let without_list = [&arguments[..3], &arguments[5..]].concat();
    folder.trine(&without_list).ends_with(2);
}

#[test]
fn choice_that_fits_one_of_the_documents_is_told_and_one_that_fits_neither_is_refused() {
    let folder = removed();
    let config = |name: &str| {
        let renames = format!("[client.rename]\n'{name} /pets/{{id}}' = 'fetch'\n");
        folder.write(
            "trine.toml",
            &format!("[[client]]\nspec = 'new.yaml'\noutput = 'out'\n{renames}"),
        );
    };
    let arguments = ["diff", "old.yaml", "new.yaml", "--config", "trine.toml"];
    config("GET");
    folder
        .trine(&arguments)
        .ends_with(0)
        .says(&["note: new.yaml: trine.toml:5:", "GET /pets/{id}"]);
    config("POST");
    folder
        .trine(&arguments)
        .ends_with(0)
        .says(&["note: old.yaml: trine.toml:5:", "POST /pets/{id}"]);
    config("PUT");
    folder
        .trine(&arguments)
        .ends_with(2)
        .says(&["PUT /pets/{id}", "neither"]);
}

#[test]
fn git_shows_what_changed_where_the_command_is_its_driver() {
    let folder = Folder::new();
    if !git(&folder, &["init", "--quiet"]) {
        return; // There is no git here.
    }
    folder.write(".gitattributes", "*.yaml diff=trine\n");
    folder.write("spec/pets.yaml", PETS);
    folder.write("spec/gone.yaml", PETS);
    folder.write("other.yaml", "a: 1\n");
    assert!(git(&folder, &["add", "."]) && git(&folder, &["commit", "--quiet", "--message", "first"]));
    folder.write("spec/pets.yaml", &PETS.replace("Pet Store", "Zoo"));
    folder.write("other.yaml", "a: 2\n");
    std::fs::remove_file(folder.path("spec/gone.yaml")).unwrap();
    let driver = format!("diff.trine.command='{}' diff", env!("CARGO_BIN_EXE_trine"));
    let shown = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command
            .args(["-c", &driver])
            .args(arguments)
            .current_dir(folder.path("spec"));
        let done = command.output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        String::from_utf8(done.stdout).unwrap()
    };
    let text = shown(&["diff"]);
    assert!(
        text.contains("diff --trine a/spec/pets.yaml b/spec/pets.yaml\n"),
        "{text}"
    );
    assert!(
        text.contains("Pet Store 1 (a/spec/pets.yaml) -> Zoo 1 (b/spec/pets.yaml)\n"),
        "{text}"
    );
    assert!(
        text.contains("has no reading") && text.contains("-a: 1\n+a: 2\n"),
        "no document: {text}"
    );
    assert!(text.contains("-openapi: 3.0.3\n"), "a file that is gone: {text}");
    assert!(git(&folder, &["mv", "spec/pets.yaml", "spec/zoo.yaml"]) && git(&folder, &["add", "--all"]));
    let text = shown(&["diff", "HEAD", "--find-renames"]);
    assert!(text.contains(" b/spec/zoo.yaml\n"), "a file that is renamed: {text}");
    folder
        .trine(&["diff", "a", "b", "c"])
        .ends_with(2)
        .says(&["one document or two"]);
}

#[test]
fn operation_that_is_called_otherwise_is_another_method_unless_a_lock_keeps_it() {
    let folder = Folder::with_pets();
    folder.write(
        "new.yaml",
        &PETS.replace("operationId: get_pet", "operationId: read_animal"),
    );
    let free = report(&folder, &["pets.yaml", "new.yaml"]);
    assert_eq!(free["semver"], "major", "{free}");
    folder.trine(&["generate", "pets.yaml", "-o", "pets"]).ends_with(0);
    let kept = report(&folder, &["pets.yaml", "new.yaml", "--lock", "pets/trine.lock"]);
    assert_eq!(kept["semver"], "none", "{kept}");
}
