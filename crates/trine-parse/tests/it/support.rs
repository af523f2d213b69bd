//! The support of all tests: a document in memory, read.

use trine_parse::document::{Document, Operation, Schema, SchemaId};
use trine_parse::{MemoryLoader, Options, Parsed, parse};

/// Reads a document of one file.
pub(crate) fn read(text: &str) -> Parsed {
    read_named("api.yaml", text)
}

/// Reads a document of one file with this name.
pub(crate) fn read_named(name: &str, text: &str) -> Parsed {
    read_files(&[(name, text)])
}

/// Reads a document of several files, the root first.
pub(crate) fn read_files(files: &[(&str, &str)]) -> Parsed {
    let loader = files
        .iter()
        .fold(MemoryLoader::new(), |loader, (name, text)| loader.with(name, *text));
    parse(files[0].0.as_ref(), &loader, &Options::default()).expect("the root is in memory")
}

/// `T0101 #/paths` for each finding, in order.
pub(crate) fn codes(parsed: &Parsed) -> Vec<String> {
    let shown = |found: &trine_diag::Diagnostic| match &found.place {
        Some(place) if place.file.0 == 0 => format!("{} {place}", found.code),
        Some(place) => format!("{} {}{place}", found.code, parsed.sources.name(place.file)),
        None => found.code.to_string(),
    };
    parsed.diagnostics.iter().map(shown).collect()
}

/// The document, which is there.
pub(crate) fn document(parsed: &Parsed) -> &Document {
    parsed.document.as_ref().expect("the document has a reading")
}

/// The first operation.
pub(crate) fn operation(parsed: &Parsed) -> &Operation {
    document(parsed)
        .operations
        .first()
        .expect("the document has an operation")
}

/// A schema below `components/schemas`, by name.
pub(crate) fn schema<'p>(parsed: &'p Parsed, name: &str) -> &'p Schema {
    let document = document(parsed);
    document.schema(*document.components.get(name).expect("the schema is a component"))
}

/// A schema by id.
pub(crate) fn at(parsed: &Parsed, id: impl Into<Option<SchemaId>>) -> &Schema {
    document(parsed).schema(id.into().expect("there is a schema"))
}

/// A document of OpenAPI 3.0, 3.1, … whose `components/schemas` are given, indented by four.
pub(crate) fn with_schemas(version: &str, schemas: &str) -> Parsed {
    read(&format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{schemas}"
    ))
}

/// A document whose `paths` are given, indented by two.
pub(crate) fn with_paths(version: &str, paths: &str) -> Parsed {
    read(&format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}"
    ))
}
