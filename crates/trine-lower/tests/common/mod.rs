//! Documents from snippets, and the model of each as text.

#![allow(dead_code, reason = "each test file uses its own part of this")]

use trine_diag::Diagnostic;
use trine_ir::{Api, TypeRef};
use trine_lower::{Options, lower};
use trine_parse::{MemoryLoader, parse};

/// The use of the component `Thing` of a snippet.
#[derive(Clone, Copy)]
pub(crate) enum Used {
    Sent,
    Received,
    Both,
    Patched,
    MergePatched,
    Nowhere,
}

/// A 3.1 document with these components, of which `Thing` is used so.
pub(crate) fn document(used: Used, schemas: &str) -> String {
    let thing = "{$ref: '#/components/schemas/Thing'}";
    let body = |media: &str| format!("requestBody: {{content: {{{media}: {{schema: {thing}}}}}}}, ");
    let nothing = "responses: {'204': {description: Done}}".to_owned();
    let response =
        format!("responses: {{'200': {{description: Fine, content: {{application/json: {{schema: {thing}}}}}}}}}");
    let operation = match used {
        Used::Sent => format!("post: {{{}{nothing}}}", body("application/json")),
        Used::Received => format!("get: {{{response}}}"),
        Used::Both => format!("post: {{{}{response}}}", body("application/json")),
        Used::Patched => format!("patch: {{{}{nothing}}}", body("application/json")),
        Used::MergePatched => format!("put: {{{}{nothing}}}", body("application/merge-patch+json")),
        Used::Nowhere => format!("get: {{{nothing}}}"),
    };
    let indented: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    format!(
        "openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\npaths:\n  /things: {{{operation}}}\ncomponents:\n  schemas:\n{indented}"
    )
}

/// The model of a document and the findings of lowering.
pub(crate) fn lowered(text: &str, options: &Options) -> (Api, Vec<Diagnostic>) {
    let loader = MemoryLoader::new().with("things.yaml", text);
    let parsed = parse("things.yaml".as_ref(), &loader, &trine_parse::Options::default());
    let document = parsed
        .expect("the text is in memory")
        .document
        .expect("the text is a document");
    let (api, found) = lower(&document, options);
    assert_eq!(trine_ir::check(&api), Vec::<String>::new());
    (api, found)
}

/// The lines that the model's text has about `name` (a component, or a place), its head included.
pub(crate) fn block(api: &Api, name: &str) -> String {
    let dump = trine_ir::dump(api);
    let blocks = dump.split("\n\n");
    let head = |block: &&str| block.starts_with(&format!("{name} ")) || block.starts_with(&format!("{name}:"));
    let found = blocks.into_iter().find(head).unwrap_or("");
    found.trim_end().to_owned()
}

/// Returns the model of `Thing`, with the default options.
pub(crate) fn thing(used: Used, schemas: &str) -> String {
    let (api, _) = lowered(&document(used, schemas), &Options::default());
    block(&api, "Thing")
}

/// The names of the findings about a snippet.
pub(crate) fn findings(schemas: &str) -> Vec<&'static str> {
    let (_, found) = lowered(&document(Used::Both, schemas), &Options::default());
    found.iter().map(|finding| finding.code.name).collect()
}

/// The use of a component.
pub(crate) fn component(api: &Api, name: &str) -> TypeRef {
    let (_, ty) = api
        .components
        .iter()
        .find(|(place, _)| place.last() == name)
        .expect("the component is there");
    *ty
}
