use crate::run::{Folder, PETS};

/// Generates from `bad.yaml`, which must end with `code`, say `parts`, and write nothing.
#[track_caller]
fn refused(text: &str, code: i32, parts: &[&str]) {
    let folder = Folder::new();
    folder.write("bad.yaml", text);
    let run = folder
        .trine(&["generate", "bad.yaml", "-o", "out"])
        .ends_with(code)
        .says(parts);
    assert_eq!(run.stdout, "");
    assert!(!folder.path("out").exists(), "nothing is written");
}

#[test]
fn a_missing_file_is_an_io_error_with_its_path() {
    let folder = Folder::new();
    folder
        .trine(&["generate", "nowhere/none.yaml", "-o", "out"])
        .ends_with(4)
        .says(&["nowhere/none.yaml: cannot read"]);
    folder
        .trine(&["lint", "none.yaml"])
        .ends_with(4)
        .says(&["none.yaml: cannot read"]);
    assert!(!folder.path("out").exists());
}

#[test]
fn a_folder_is_no_document() {
    let folder = Folder::new();
    folder.write("a/b", "");
    folder
        .trine(&["generate", "a", "-o", "out"])
        .ends_with(4)
        .says(&["a: cannot read"]);
}

#[test]
fn broken_yaml_is_refused_at_its_line() {
    refused("openapi: 3.0.3\ninfo: {title: x\npaths: {}\n", 3, &["bad.yaml:"]);
}

#[test]
fn broken_json_is_refused_at_its_line() {
    refused(
        "{\"openapi\": \"3.0.3\",\n \"info\": {\"title\" \"x\"}}\n",
        3,
        &["bad.yaml:2:"],
    );
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let folder = Folder::new();
    std::fs::write(folder.path("bad.yaml"), b"openapi: 3.0.3\ninfo: \xff\xfe\n").unwrap();
    folder
        .trine(&["generate", "bad.yaml", "-o", "out"])
        .ends_with(3)
        .says(&["bad.yaml:"]);
}

#[test]
fn an_empty_document_is_refused() {
    refused("", 3, &["bad.yaml:"]);
}

#[test]
fn a_dangling_reference_is_refused_at_its_line() {
    let text = PETS.replace("'#/components/schemas/Pet'", "'#/components/schemas/Dog'");
    refused(&text, 3, &["bad.yaml:12:", "T0101", "#/components/schemas/Dog"]);
}

#[test]
fn a_dangling_reference_to_a_file_is_refused_at_its_line() {
    let text = PETS.replace("'#/components/schemas/Pet'", "'other.yaml#/Dog'");
    refused(&text, 3, &["bad.yaml:12:", "other.yaml"]);
}

#[test]
fn a_reference_out_of_the_folder_is_refused() {
    let folder = Folder::new();
    folder.write("secret.yaml", "Dog: {type: string}\n");
    folder.write(
        "spec/bad.yaml",
        &PETS.replace("'#/components/schemas/Pet'", "'../secret.yaml#/Dog'"),
    );
    folder
        .trine(&["generate", "spec/bad.yaml", "-o", "out"])
        .ends_with(3)
        .says(&["bad.yaml:12:"]);
    folder
        .trine(&["generate", "spec/bad.yaml", "-o", "out", "--ref-root", "."])
        .ends_with(0);
}

#[test]
fn an_unknown_version_is_refused_at_its_line() {
    refused(&PETS.replace("3.0.3", "9.9.9"), 3, &["bad.yaml:1:", "9.9.9"]);
}

#[test]
fn a_document_without_a_version_is_refused() {
    refused("info: {title: x}\n", 3, &["bad.yaml:"]);
}

#[test]
fn one_run_shows_every_error() {
    let text = PETS
        .replace("'#/components/schemas/Pet'", "'#/components/schemas/Dog'")
        .replace("tag: {type: string}", "tag: {$ref: '#/nowhere'}");
    refused(&text, 3, &["bad.yaml:12:", "bad.yaml:17:"]);
}

#[cfg(unix)]
#[test]
fn an_unwritable_folder_is_an_io_error_and_nothing_is_half_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::with_pets();
    std::fs::create_dir(folder.path("out")).unwrap();
    std::fs::set_permissions(folder.path("out"), std::fs::Permissions::from_mode(0o555)).unwrap();
    if std::fs::write(folder.path("out/probe"), "").is_ok() {
        // A superuser writes anywhere.
        std::fs::remove_file(folder.path("out/probe")).unwrap();
        return;
    }
    folder
        .trine(&["generate", "pets.yaml", "-o", "out"])
        .ends_with(4)
        .says(&["cannot"]);
    assert!(folder.tree("out").is_empty());
}

#[test]
fn a_file_where_the_folder_should_be_is_an_io_error() {
    let folder = Folder::with_pets();
    folder.write("out", "mine");
    folder
        .trine(&["generate", "pets.yaml", "-o", "out"])
        .ends_with(4)
        .says(&["out: cannot write into"]);
    folder.trine(&["generate", "pets.yaml", "-o", "out/below"]).ends_with(4);
    assert_eq!(folder.read("out"), "mine");
}

#[test]
fn wrong_arguments_are_a_usage_error() {
    let folder = Folder::with_pets();
    for arguments in [
        &["generate", "pets.yaml"][..],
        &["generate", "-o", "out"],
        &["genrate"],
        &["lint"],
        &["lint", "a", "--format", "xml"],
        &[],
    ] {
        folder.trine(arguments).ends_with(2);
    }
}

#[test]
fn keep_going_leaves_out_what_has_no_reading_and_names_it() {
    let folder = Folder::new();
    let second = "  /dogs:\n    get: {operationId: get_dog, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}}}\n";
    let dog = "    Dog: {type: object, properties: {owner: {$ref: '#/components/schemas/Nobody'}}}\n    Pet:";
    let text = PETS
        .replace("components:", &format!("{second}components:"))
        .replace("    Pet:", dog);
    folder.write("bad.yaml", &text);
    folder.trine(&["generate", "bad.yaml", "-o", "out"]).ends_with(3);
    let run = folder
        .trine(&["generate", "bad.yaml", "-o", "out", "--keep-going"])
        .ends_with(0);
    run.says(&["T0101", "out: left out: GET /dogs"]);
    let surface = folder.read("out/api.txt");
    assert!(
        surface.contains("pets().get(") && !surface.contains("dogs()"),
        "{surface}"
    );
}

#[test]
fn keep_going_leaves_out_what_an_error_beside_a_reference_is_about() {
    let folder = Folder::new();
    let second = "  /dogs/{id}: {$ref: '#/paths/~1pets~1{id}', parameters: [{in: query, required: true}]}\n";
    folder.write(
        "bad.yaml",
        &PETS.replace("components:", &format!("{second}components:")),
    );
    let run = folder
        .trine(&["generate", "bad.yaml", "-o", "out", "--keep-going"])
        .ends_with(0);
    run.says(&["T0086", "out: left out: GET /dogs/{id}"]);
    let surface = folder.read("out/api.txt");
    assert!(surface.contains("pets().get("), "{surface}");
}

#[test]
fn keep_going_refuses_what_cannot_be_told_apart() {
    let folder = Folder::new();
    folder.write("bad.yaml", "openapi: 9.9.9\n");
    folder
        .trine(&["generate", "bad.yaml", "-o", "out", "--keep-going"])
        .ends_with(3);
    assert!(!folder.path("out").exists());
}

#[test]
fn generate_counts_warnings_by_code_and_lint_shows_all() {
    let folder = Folder::new();
    let odd = "    Odd: {type: object, properties: {a: {type: x/y}, b: {type: x/y}, c: {type: x/y}, d: 5}}\n    Pet:";
    folder.write("odd.yaml", &PETS.replace("    Pet:", odd));
    let run = folder.trine(&["generate", "odd.yaml", "-o", "out"]).ends_with(0);
    let run = run.says(&[
        "warning: 3 × T0061 unknown-type, first at odd.yaml:",
        "1 × T0075",
        "`trine lint` lists all",
    ]);
    assert_eq!(run.stderr.matches("T0061").count(), 1, "{}", run.stderr);
    let lint = folder.trine(&["lint", "odd.yaml"]).ends_with(0);
    assert_eq!(lint.stdout.matches("warning[T0061]").count(), 3, "{}", lint.stdout);
    let json = folder.trine(&["generate", "odd.yaml", "-o", "out", "--format", "json"]);
    assert_eq!(json.stderr.matches("\"T0061\"").count(), 3, "{}", json.stderr);
}
