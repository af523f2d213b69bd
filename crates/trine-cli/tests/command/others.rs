use crate::run::{Folder, PETS};

#[test]
fn lint_shows_findings_on_stdout_in_every_format() {
    let folder = Folder::new();
    folder.write(
        "bad.yaml",
        &PETS.replace("'#/components/schemas/Pet'", "'#/components/schemas/Dog'"),
    );
    let run = |format: &str| folder.trine(&["lint", "bad.yaml", "--format", format]).ends_with(3);
    assert!(run("text").stdout.contains("bad.yaml:12:"));
    assert!(run("github").stdout.contains("::error file=bad.yaml,line=12,"));
    let json: serde_json::Value = serde_json::from_str(&run("json").stdout).unwrap();
    assert_eq!(json["diagnostics"][0]["code"], "T0101");
    let sarif: serde_json::Value = serde_json::from_str(&run("sarif").stdout).unwrap();
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(run("text").stderr, "");
}

#[test]
fn lint_of_a_sound_document_says_nothing() {
    let folder = Folder::with_pets();
    let run = folder.trine(&["lint", "pets.yaml"]).ends_with(0);
    assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""));
}

#[test]
fn explain_tells_what_a_code_means_by_number_or_name() {
    let folder = Folder::new();
    let by_number = folder.trine(&["explain", "T0101"]).ends_with(0).stdout;
    assert!(
        by_number.starts_with("T0101 dangling-reference (error)\n"),
        "{by_number}"
    );
    assert_eq!(
        folder.trine(&["explain", "dangling-reference"]).ends_with(0).stdout,
        by_number
    );
    folder
        .trine(&["explain", "T9999"])
        .ends_with(2)
        .says(&["T9999", "T0101 dangling-reference"]);
}

#[test]
fn explain_tells_what_a_kind_of_change_means() {
    let folder = Folder::new();
    let text = folder.trine(&["explain", "operation-removed"]).ends_with(0).stdout;
    assert!(
        text.starts_with("operation-removed (change of operations)\n\nOperation removed. "),
        "{text}"
    );
    assert!(text.ends_with("it is operation-added.\n"), "{text}");
    let slip = folder.trine(&["explain", "operation-remved"]).ends_with(2);
    slip.says(&["did you mean \"operation-removed\"?", "    operation-added"]);
}

#[test]
fn init_writes_a_configuration_that_generate_takes() {
    let folder = Folder::with_pets();
    let run = folder.trine(&["init", "pets.yaml"]).ends_with(0);
    for part in [
        "Pet Store",
        "operations: 1, schemas: 1",
        "https://pets.example.com",
        "Key: key in header X-Key",
    ] {
        assert!(run.stdout.contains(part), "expected {part} in\n{}", run.stdout);
    }
    assert_eq!(
        folder.read("trine.toml"),
        "[[client]]\nspec = \"pets.yaml\"\noutput = \"generated/pet-store\"\nname = \"pet-store\"\n"
    );
    folder.trine(&["generate"]).ends_with(0);
    folder
        .trine(&["init", "pets.yaml"])
        .ends_with(2)
        .says(&["trine.toml already exists"]);
}

#[test]
fn init_of_a_document_without_a_reading_writes_nothing() {
    let folder = Folder::new();
    folder.write("bad.yaml", "openapi: 9\n");
    folder.trine(&["init", "bad.yaml"]).ends_with(3);
    assert!(!folder.path("trine.toml").exists());
}

#[test]
fn completions_are_printed() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        assert!(
            folder
                .trine(&["completions", shell])
                .ends_with(0)
                .stdout
                .contains("trine")
        );
    }
}

#[test]
fn output_that_is_no_terminal_has_no_colour() {
    let folder = Folder::new();
    folder.write("bad.yaml", "openapi: 9\n");
    let run = folder.trine(&["generate", "bad.yaml", "-o", "out"]).ends_with(3);
    assert!(!run.stderr.contains('\u{1b}'));
}

#[test]
fn the_ledger_tells_what_became_of_every_keyword() {
    let folder = Folder::new();
    folder.write(
        "pets.yaml",
        &PETS.replace("openapi: 3.0.3", "openapi: 3.0.3\nsurprise: 1"),
    );
    let run = folder
        .trine(&["lint", "pets.yaml", "--ledger"])
        .ends_with(0)
        .says(&["surprise"]);
    let line = |part: &str| {
        run.stdout
            .lines()
            .find(|line| line.ends_with(part))
            .unwrap_or_default()
            .to_owned()
    };
    assert!(line(": paths").starts_with("honoured"), "{}", run.stdout);
    assert!(line(": surprise").starts_with("ignored"), "{}", run.stdout);
    let run = folder.trine(&["lint", "pets.yaml", "--deny", "ignored"]).ends_with(1);
    run.says(&["denied: ignored: ", ": surprise"]);
}

#[test]
fn the_ledger_counts_what_findings_say() {
    let folder = Folder::new();
    let twice = "  /a: {get: {responses: {'204': {description: d}}}}\n";
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n";
    let enumeration = "components: {schemas: {E: {type: string, enum: []}}}\n";
    folder.write("api.yaml", &format!("{head}{twice}{twice}{enumeration}"));
    let run = folder.trine(&["lint", "api.yaml", "--ledger"]).ends_with(0);
    for line in [
        "honoured           1  path item: get",
        "ignored            1  path item: get",
        "ignored            1  schema: enum",
        "ignored               api.yaml:4: `/a` has GET more than once",
        "ignored               api.yaml:6: the `enum` has no values",
    ] {
        assert!(run.stdout.contains(line), "expected {line} in\n{}", run.stdout);
    }
    let run = folder.trine(&["lint", "api.yaml", "--deny", "ignored"]).ends_with(1);
    run.says(&["denied: ignored: schema: enum", "denied: ignored: api.yaml:6: "]);
}
