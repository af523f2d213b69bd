//! Documents of several files.

use std::path::PathBuf;

use trine_parse::{FileLoader, Options, parse};

use crate::support::{at, codes, document, operation, read_files, schema};

const ROOT: &str = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\n";

#[test]
fn files_are_joined_by_relative_references() {
    let root = format!(
        "{ROOT}paths:\n  /a: {{$ref: paths/a.yaml}}\ncomponents:\n  schemas:\n    Pet: {{$ref: schemas/pet.json}}\n    Tag: {{$ref: 'schemas/all.yaml#/Tag'}}\n"
    );
    let parsed = read_files(&[
        ("spec/api.yaml", &root),
        (
            "spec/paths/a.yaml",
            "get:\n  responses:\n    '200':\n      description: d\n      content: {application/json: {schema: {$ref: ../schemas/pet.json}}}\n",
        ),
        (
            "spec/schemas/pet.json",
            "{\"type\": \"object\", \"properties\": {\"tag\": {\"$ref\": \"all.yaml#/Tag\"}, \"root\": {\"$ref\": \"../api.yaml#/components/schemas/Tag\"}}}",
        ),
        ("spec/schemas/all.yaml", "Tag: {type: string}\nUnused: {type: banana}\n"),
    ]);
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(parsed.files.len(), 4);
    assert_eq!(parsed.files[0], PathBuf::from("spec/api.yaml"));
    let responded = operation(&parsed).responses[0].content[0]
        .schema
        .expect("it has a schema");
    let pet = at(&parsed, responded).reference.expect("it is a reference");
    assert_eq!(at(&parsed, pet).component.as_deref(), Some("pet"));
    assert_eq!(schema(&parsed, "Pet").reference, Some(pet));
    let tag = at(&parsed, at(&parsed, pet).properties["tag"]).reference;
    assert_eq!(at(&parsed, tag).component.as_deref(), Some("Tag"));
    assert_eq!(schema(&parsed, "Tag").reference, tag);
}

#[test]
fn schema_that_another_one_holds_in_a_file_has_no_name_from_its_key() {
    let root = format!(
        "{ROOT}paths: {{}}\ncomponents:\n  schemas:\n    One: {{$ref: 'pets.yaml#/items'}}\n    Other: {{$ref: 'all.yaml#/Pet'}}\n"
    );
    let parsed = read_files(&[
        ("api.yaml", &root),
        ("pets.yaml", "type: array\nitems: {type: string}\n"),
        ("all.yaml", "Pet: {type: string}\n"),
    ]);
    let target = |name: &str| at(&parsed, schema(&parsed, name).reference.expect("it is a reference"));
    assert_eq!(target("One").component, None);
    assert_eq!(target("Other").component.as_deref(), Some("Pet"));
}

#[test]
fn a_finding_names_its_own_file() {
    let root = format!("{ROOT}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: 'b%20c/d.yaml#/E'}}}}}}\n");
    let parsed = read_files(&[("api.yaml", &root), ("b c/d.yaml", "E: {type: int}\n")]);
    assert_eq!(codes(&parsed), ["T0060 b c/d.yaml#/E/type"]);
}

#[test]
fn names_of_files_may_have_characters_of_uris() {
    let root = format!(
        "{ROOT}paths: {{}}\ncomponents:\n  schemas:\n    A: {{$ref: 'b%20c.yaml'}}\n    B: {{$ref: 'b c.yaml'}}\n    C: {{$ref: '100%.yaml'}}\n    D: {{$ref: 'd%23e.yaml#/x'}}\n"
    );
    let parsed = read_files(&[
        ("c#/api.yaml", &root),
        ("c#/b c.yaml", "type: string\n"),
        ("c#/100%.yaml", "type: string\n"),
        ("c#/d#e.yaml", "x: {type: string}\n"),
    ]);
    assert_eq!(codes(&parsed), ["T0103 #/components/schemas/C/$ref"]);
    assert_eq!(parsed.files.len(), 4);
    assert_eq!(schema(&parsed, "A").reference, schema(&parsed, "B").reference);
}

#[test]
fn a_broken_file_is_reported_where_it_is_used_and_nowhere_else() {
    let used = format!("{ROOT}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: b.yaml}}}}}}\n");
    let parsed = read_files(&[("api.yaml", &used), ("b.yaml", "a: [\n")]);
    assert_eq!(codes(&parsed), ["T0002 b.yaml#", "T0101 #/components/schemas/A/$ref"]);
    let unused = format!("{ROOT}paths: {{}}\nx-a: {{$ref: b.yaml}}\n");
    assert_eq!(
        codes(&read_files(&[("api.yaml", &unused), ("b.yaml", "a: [\n")])),
        [""; 0]
    );
}

#[test]
fn a_text_may_stand_in_a_file_of_its_own() {
    let root = "openapi: 3.0.0\ninfo: {title: T, version: '1', description: {$ref: ./intro.md}}\npaths: {}\n";
    let parsed = read_files(&[("api.yaml", root), ("intro.md", "# Hello\n\t- [x\n")]);
    assert_eq!(codes(&parsed), ["T0036 #/info/description/$ref"]);
    assert_eq!(document(&parsed).info.description.as_deref(), Some("# Hello\n\t- [x\n"));
}

#[test]
fn files_refer_to_each_other_in_circles() {
    let root = format!("{ROOT}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: b.yaml}}}}}}\n");
    let parsed = read_files(&[
        ("api.yaml", &root),
        ("b.yaml", "properties: {c: {$ref: c.yaml}}\n"),
        (
            "c.yaml",
            "properties: {b: {$ref: b.yaml}, a: {$ref: 'api.yaml#/components/schemas/A'}}\n",
        ),
    ]);
    assert_eq!(codes(&parsed), [""; 0]);
}

#[test]
fn the_own_uri_of_a_document_is_the_base_of_its_references() {
    let root = "openapi: 3.2.0\n$self: https://example.com/v1/api.yaml\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: 'https://example.com/v1/api.yaml#/components/schemas/B'}, B: {type: string}, C: {$ref: c.yaml}}}\n";
    let parsed = read_files(&[("api.yaml", root), ("c.yaml", "type: string\n")]);
    assert_eq!(codes(&parsed), [""; 0]);
}

#[test]
fn files_outside_of_the_folder_are_not_read() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let inside = folder.path().join("spec");
    std::fs::create_dir(&inside).expect("a folder can be made");
    std::fs::write(folder.path().join("secret.yaml"), "type: string\n").expect("a file can be written");
    std::fs::write(inside.join("near.yaml"), "type: string\n").expect("a file can be written");
    let secret = folder.path().join("secret.yaml").display().to_string();
    let root = format!(
        "{ROOT}paths: {{}}\ncomponents: {{schemas: {{A: {{$ref: ../secret.yaml}}, B: {{$ref: near.yaml}}, C: {{$ref: '{secret}'}}, D: {{$ref: link.yaml}}, E: {{$ref: inner.yaml}}, F: {{$ref: ../none.yaml}}}}}}\n"
    );
    let path = inside.join("api.yaml");
    std::fs::write(&path, root).expect("a file can be written");
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.yaml", inside.join("link.yaml")).expect("a link can be made");
        std::os::unix::fs::symlink("near.yaml", inside.join("inner.yaml")).expect("a link can be made");
    }
    let options = Options::default();
    let loader = FileLoader::for_document(&path, &options).expect("the folder is there");
    let parsed = parse(&path, &loader, &options).expect("the root is there");
    let expected = ["A", "C", "D", "F"].map(|name| format!("T0105 #/components/schemas/{name}/$ref"));
    assert_eq!(codes(&parsed), expected);

    let options = Options {
        ref_root: Some(folder.path().to_owned()),
        ..Options::default()
    };
    let loader = FileLoader::for_document(&path, &options).expect("the folder is there");
    let parsed = parse(&path, &loader, &options).expect("the root is there");
    assert_eq!(codes(&parsed), ["T0101 #/components/schemas/F/$ref"]);
}

#[test]
fn a_root_that_is_not_there_is_an_error_with_its_path() {
    let options = Options::default();
    let loader = FileLoader::for_document("none.yaml".as_ref(), &options).expect("this folder is there");
    let error = parse("none.yaml".as_ref(), &loader, &options).expect_err("there is no such file");
    assert!(error.to_string().starts_with("cannot read none.yaml: "), "{error}");
}

#[test]
fn a_folder_or_an_address_is_no_document() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let options = Options::default();
    let loader = FileLoader::for_document(folder.path(), &options).expect("the folder is there");
    let error = parse(folder.path(), &loader, &options).expect_err("it is a folder");
    assert!(
        error
            .to_string()
            .ends_with("it is a folder; give the path of a document in it"),
        "{error}"
    );
    let error = FileLoader::for_document("https://example.com/a.yaml".as_ref(), &options).expect_err("it is remote");
    assert!(error.to_string().contains("download the document"), "{error}");
}
