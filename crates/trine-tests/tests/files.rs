//! The names of what stands in other files than the document.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::io;
use std::path::Path;

use trine_parse::Loader;
use trine_plan::{NameLock, Options};

/// Files in memory, by their paths.
struct Files<'a>(&'a [(&'a str, &'a str)]);

impl Loader for Files<'_> {
    fn load(&self, path: &Path, _limit: usize) -> io::Result<Vec<u8>> {
        let found = self.0.iter().find(|(name, _)| Path::new(name) == path);
        found
            .map(|(_, text)| text.as_bytes().to_vec())
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no such file"))
    }
}

/// The names of the types of a document, the first of `files`, sorted.
fn names(files: &[(&str, &str)]) -> Vec<String> {
    let parsed = trine_parse::parse(Path::new(files[0].0), &Files(files), &trine_parse::Options::default()).unwrap();
    let (mut api, _) = trine_lower::lower(&parsed.document.unwrap(), &trine_lower::Options::default());
    let options = Options {
        files: parsed.files.iter().map(|path| path.display().to_string()).collect(),
        ..Options::default()
    };
    let (plan, _) = trine_plan::plan(&mut api, &options, &NameLock::default());
    let mut names: Vec<String> = plan.names.types.values().cloned().collect();
    names.sort();
    names
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Files, version: '1'}\npaths:\n";

/// A document with an operation for each of these responses.
fn document(responses: &[(&str, &str)]) -> String {
    let one = |(at, (status, reference)): (usize, &(&str, &str))| {
        format!(
            "  /pets{at}:\n    get:\n      operationId: op{at}\n      responses: {{'{status}': {{$ref: '{reference}'}}}}\n"
        )
    };
    let paths: String = responses.iter().enumerate().map(one).collect();
    format!("{HEAD}{paths}")
}

const BODY: &str =
    "description: d\ncontent: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}\n";

#[test]
fn response_that_is_a_file_is_called_by_it_and_never_by_its_status() {
    let root = document(&[("200", "responses/all_pets.yml"), ("201", "responses/all_pets.yml")]);
    let file = ("responses/all_pets.yml", BODY);
    assert_eq!(names(&[("api.yml", &root), file]), ["AllPets"]);
    let schemas =
        format!("{root}components: {{schemas: {{AllPets: {{type: object, properties: {{a: {{type: string}}}}}}}}}}\n");
    assert_eq!(names(&[("api.yml", &schemas), file]), ["AllPets", "AllPetsResponse"]);
}

#[test]
fn response_under_a_key_of_a_file_is_called_by_the_key() {
    let root = document(&[("200", "responses.yml#/AllPets"), ("200", "responses.yml#/AllPets")]);
    let body = "AllPets: {description: d, content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}\n";
    assert_eq!(names(&[("api.yml", &root), ("responses.yml", body)]), ["AllPets"]);
}
